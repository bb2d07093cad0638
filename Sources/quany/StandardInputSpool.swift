import ClinicalModel
import Foundation

/// Standard input kept in a private file while it is imported, since a broken batch is read twice.
///
/// The file has no name any more when the first byte comes: whatever ends the program, nothing is left of it.
final class StandardInputSpool {
  private let file: FileHandle

  /// Where to read it, as often as needed, while the value lives.
  var path: String { "/proc/self/fd/\(file.fileDescriptor)" }

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/quany-stdin-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw Refusal(
        .resource, code: "QY-IMP-0073", vi: "Không tạo được tệp tạm cho đầu vào chuẩn.",
        en: "No temporary file can be made for standard input.")
    }
    unlink(template)
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    while let bytes = try FileHandle.standardInput.read(upToCount: 1 << 18), !bytes.isEmpty { try file.write(contentsOf: bytes) }
  }
}
