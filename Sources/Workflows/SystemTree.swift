internal import Foundation

/// What the kernel tells under `/proc` and `/sys`; below another root in tests.
public struct SystemTree: Sendable {
  private let root: String

  public static let live = SystemTree(root: "")

  public init(root: String) { self.root = root }

  /// A file's content without the space around it; nil when it can't be read. The kernel's files say nothing of their size beforehand.
  func text(_ path: String) -> String? {
    let descriptor = open(root + path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 1 << 22 {
      let count = read(descriptor, &piece, piece.count)
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The names in a folder, in order; none when it can't be read.
  func names(_ path: String) -> [String] { ((try? FileManager.default.contentsOfDirectory(atPath: root + path)) ?? []).sorted() }

  func isThere(_ path: String) -> Bool { access(root + path, F_OK) == 0 }

  /// The folder itself where a link leads to it.
  func resolved(_ path: String) -> String? {
    guard let found = realpath(root + path, nil) else { return nil }
    defer { free(found) }
    let whole = String(cString: found)
    guard let start = root.isEmpty ? "" : realpath(root, nil).map({ String(cString: $0) }), whole.hasPrefix(start) else { return nil }
    return String(whole.dropFirst(start.utf8.count))
  }
}
