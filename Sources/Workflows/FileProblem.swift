internal import Archives
internal import ClinicalModel
internal import Sealing

/// Why nothing can be taken out of a file, an archive, one member, or a sealed file.
enum FileProblem: Hashable, Sendable {
  case unusable(ArchiveError)
  case empty
  /// A link or a device.
  case notAFile
  case sealed(SealingError)
  case keyNeeded
  /// Permissions, of the file or of the folder it stands for.
  case notReadable
  /// The name is no UTF-8.
  case badName
  /// It was there when the folder was listed.
  case vanished
  /// Named, and not there.
  case missing
  /// Named, and a pipe or a device: opening it could wait for ever.
  case stream

  /// Whether there are bytes to keep.
  var hasBytes: Bool {
    switch self {
    case .notAFile, .notReadable, .badName, .vanished, .missing, .stream: false
    default: true
    }
  }

  /// For a source that was named and of which nothing can be read; nil for what is wrong inside one.
  func refusal(_ place: String) -> Refusal? {
    switch self {
    case .missing, .notReadable, .stream:
      Refusal(.resource, code: issue.code, place: place, vi: issue.text.vi, en: issue.text.en)
    default: nil
    }
  }

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
        code: "QY-ARC-0005", path: "/",
        vi: "Mục này là liên kết, ống dẫn hoặc thiết bị, không phải tệp. Đưa chính tệp đó vào thư mục hoặc gói nén.",
        en: "This is a link, a pipe or a device and not a file. Put the file itself into the folder or the archive.")
    case .sealed(let error): Self.issue(SealingKeyFile.refusal(error, "/"))
    case .keyNeeded: Self.issue(SealingKeyFile.needed("/"))
    case .notReadable:
      Issue(
        code: "QY-IMP-0074", path: "/", vi: "Tài khoản này không có quyền đọc tệp hoặc thư mục. Sửa quyền rồi nhập lại.",
        en: "This account may not read the file or folder. Mend its permissions and import it again.")
    case .badName:
      Issue(
        code: "QY-IMP-0075", path: "/", vi: "Tên tệp không phải UTF-8. Đổi tên tệp rồi nhập lại.",
        en: "The file's name is not UTF-8. Rename it and import it again.")
    case .missing:
      Issue(
        code: "QY-IMP-0001", path: "/", vi: "Không có tệp hoặc thư mục này. Xem lại đường dẫn rồi nhập lại.",
        en: "There is no such file or folder. Look at the path and import it again.")
    case .stream:
      Issue(
        code: "QY-IMP-0070", path: "/",
        vi: "Đây là ống dẫn hoặc thiết bị, không phải tệp. Ghi ra tệp trước, hoặc đưa vào quany import qua đầu vào chuẩn (-).",
        en: "This is a pipe or a device and not a file. Write it to a file first, or give it to quany import on standard input (-).")
    case .vanished:
      Issue(
        code: "QY-IMP-0076", path: "/", vi: "Tệp đã biến mất hoặc không đọc được nữa trong lúc đang nhập. Chép lại rồi nhập lại.",
        en: "The file vanished, or could not be read any more, during the import. Copy it again and import it again.")
    }
  }

  private static func issue(_ refusal: Refusal) -> Issue {
    Issue(code: refusal.code, path: "/", vi: refusal.text.vi, en: refusal.text.en)
  }
}
