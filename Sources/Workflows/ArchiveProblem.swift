internal import Archives
internal import ClinicalModel
internal import Sealing

/// Why nothing can be taken out of an archive, of one member, or of a sealed file.
enum ArchiveProblem: Hashable, Sendable {
  case unusable(ArchiveError)
  case empty
  /// A link or a device.
  case notAFile
  case sealed(SealingError)
  case keyNeeded

  var issue: Issue {
    switch self {
    case .unusable(.damaged):
      Issue(
        code: "QY-ARC-0001", path: "/", vi: "Tệp nén bị cắt hoặc hỏng: tổng kiểm tra không khớp. Chép lại từ nguồn rồi nhập lại.",
        en: "The archive is cut off or damaged: its checksums do not hold. Copy it again from its source and import it again.")
    case .unusable(.encrypted):
      Issue(
        code: "QY-ARC-0002", path: "/", vi: "Tệp nén có mật khẩu. Giải nén rồi nhập các tệp bên trong.",
        en: "The archive is locked by a password. Unpack it and import what it holds.")
    case .unusable(.tooLarge):
      Issue(
        code: "QY-ARC-0003", path: "/", vi: "Tệp nén bung ra quá lớn hoặc có quá nhiều tệp. Chia nhỏ rồi nhập lại.",
        en: "The archive becomes too large or holds too many files. Split it and import the parts.")
    case .unusable(.unknownPacking):
      Issue(
        code: "QY-ARC-0006", path: "/", vi: "Tệp nén dùng cách nén không được nhận. Nén lại bằng zip thông thường hoặc tar.gz.",
        en: "The archive is packed in a way that is not taken. Pack it again as an ordinary zip or tar.gz.")
    case .empty:
      Issue(code: "QY-ARC-0004", path: "/", vi: "Tệp nén không có tệp nào.", en: "The archive holds no file.")
    case .notAFile:
      Issue(
        code: "QY-ARC-0005", path: "/", vi: "Mục này là liên kết hoặc thiết bị, không phải tệp. Đóng gói lại với chính tệp đó.",
        en: "This member is a link or a device and not a file. Pack the file itself.")
    case .sealed(let error): Self.issue(SealingKeyFile.refusal(error, "/"))
    case .keyNeeded: Self.issue(SealingKeyFile.needed("/"))
    }
  }

  private static func issue(_ refusal: Refusal) -> Issue {
    Issue(code: refusal.code, path: "/", vi: refusal.text.vi, en: refusal.text.en)
  }
}
