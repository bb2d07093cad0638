import Foundation

/// Files of the project that tests hold against each other.
enum ProjectFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// The first block of that language in a page of `docs`.
  static func example(_ language: String, in page: String) throws -> String {
    let text = try text(page)
    guard let start = text.range(of: "```\(language)\n"), let end = text.range(of: "\n```", range: start.upperBound..<text.endIndex) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return text[start.upperBound..<end.lowerBound] + "\n"
  }

  /// Reference data that lies beside the project on some machines.
  static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path) else {
      print("skipped: ../shared/\(path) is not here")
      return nil
    }
    return url
  }
}
