internal import ClinicalModel
internal import Foundation
public import Sealing

/// The file a sealing key is kept in: readable by its owner alone.
public enum SealingKeyFile {
  /// Makes a new key in a new file of mode 0600. Throws a `Refusal`.
  public static func create(at path: String) throws -> SealingKey {
    let key = SealingKey.random()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? Refusal(
          .resource, code: "QY-KEY-0001", place: path, vi: "Đã có tệp này; không ghi đè khóa nào.",
          en: "The file exists; no key is overwritten.") : notWritable(path)
    }
    defer { close(descriptor) }
    let text = Array(key.text.utf8)
    guard write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0 else {
      unlink(path)
      throw notWritable(path)
    }
    return key
  }

  /// Reads a key. Throws a `Refusal` unless it is a file that nobody but its owner may read.
  ///
  /// - Parameter isCredential: the service manager put it there; its access list may show as the group's permission to read.
  public static func read(_ path: String, isCredential: Bool = false) throws -> SealingKey {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var facts = stat()
    guard descriptor >= 0, fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      if descriptor >= 0 { close(descriptor) }
      throw Refusal(.resource, code: "QY-KEY-0003", place: path, vi: "Không đọc được tệp khóa này.", en: "The key file can't be read.")
    }
    defer { close(descriptor) }
    guard facts.st_mode & (isCredential ? 0o037 : 0o077) == 0, facts.st_uid == geteuid() || facts.st_uid == 0 else {
      throw Refusal(
        .access, code: "QY-KEY-0004", place: path,
        vi: "Tệp khóa phải là của chính tài khoản này và chỉ mình chủ tệp đọc được (chmod 600).",
        en: "The key file has to be this account's, readable by its owner alone (chmod 600).")
    }
    var text = [UInt8](repeating: 0, count: 256)
    let count = Foundation.read(descriptor, &text, text.count)
    guard count > 0, let key = SealingKey(text: String(decoding: text.prefix(count), as: UTF8.self)) else {
      throw Refusal(.resource, code: "QY-KEY-0005", place: path, vi: "Tệp này không chứa khóa.", en: "The file holds no key.")
    }
    return key
  }

  private static func notWritable(_ path: String) -> Refusal {
    Refusal(.resource, code: "QY-KEY-0002", place: path, vi: "Không ghi được tệp khóa vào đây.", en: "The key file can't be written here.")
  }

  /// What a sealed file that does not open is called.
  static func refusal(_ error: SealingError, _ path: String) -> Refusal {
    switch error {
    case .notSealed:
      Refusal(.resource, code: "QY-KEY-0010", place: path, vi: "Tệp này không được niêm phong.", en: "The file is not sealed.")
    case .otherKey(let name):
      Refusal(
        .resource, code: "QY-KEY-0011", place: path, vi: "Sai khóa: tệp được niêm phong bằng khóa \(name).",
        en: "The wrong key: the file was sealed with key \(name).")
    case .changed:
      Refusal(
        .resource, code: "QY-KEY-0012", place: path, vi: "Tệp niêm phong đã bị sửa, bị hỏng hoặc bị đảo thứ tự.",
        en: "The sealed file was changed, damaged or reordered.")
    case .cutShort:
      Refusal(.resource, code: "QY-KEY-0013", place: path, vi: "Tệp niêm phong bị cắt cụt.", en: "The sealed file is cut short.")
    case .tooLong:
      Refusal(
        .resource, code: "QY-KEY-0014", place: path, vi: "Sau phần cuối của tệp niêm phong còn có dữ liệu lạ.",
        en: "Something stands behind the end of the sealed file.")
    }
  }

  static func needed(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-KEY-0015", place: path, vi: "Tệp này được niêm phong; cần khóa để mở (--key).",
      en: "The file is sealed; its key is needed (--key).")
  }
}
