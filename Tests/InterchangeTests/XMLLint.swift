import Foundation

/// A second opinion on our schema from libxml2's command, on machines that have it.
enum XMLLint {
  static let isHere = FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

  /// Which of the documents the native schema accepts.
  static func accepts(_ documents: [[UInt8]]) throws -> [Bool] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, document) in documents.enumerated() { try Data(document).write(to: folder.appending(path: "\(index).xml")) }
    let verdicts = folder.appending(path: "verdicts")
    try Data().write(to: verdicts)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xmllint")
    process.currentDirectoryURL = folder
    process.arguments =
      ["--noout", "--nonet", "--schema", ProjectFiles.root.appending(path: "Schemas/record-1.xsd").path]
      + documents.indices.map { "\($0).xml" }
    let output = try FileHandle(forWritingTo: verdicts)
    process.standardError = output
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    let lines = Set(String(decoding: try Data(contentsOf: verdicts), as: UTF8.self).split(separator: "\n").map(String.init))
    return documents.indices.map { lines.contains("\($0).xml validates") }
  }
}
