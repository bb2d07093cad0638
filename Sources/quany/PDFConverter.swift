import ClinicalModel
import Foundation
import Workflows

/// Turns our HTML pages into PDF with a browser of the machine, where there is one. The page needs nothing from outside, and the browser gets no network.
enum PDFConverter {
  private static let browsers = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
  ]

  /// Writes the page to `path` as PDF, on A4 as its print style says.
  static func write(_ html: String, to path: String) throws {
    guard let browser = browsers.first(where: FileManager.default.isExecutableFile) else {
      throw Refusal(
        .resource, code: "QY-REP-0005",
        vi: "Máy này không có Chromium để tạo PDF. Cài gói `chromium`, hoặc xuất --format html rồi in từ trình duyệt.",
        en:
          "This machine has no Chromium to make a PDF with. Install the package `chromium`, or write --format html and print it from a browser."
      )
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, made) = (folder.appending(path: "page.html"), folder.appending(path: "page.pdf"))
    try html.write(to: page, atomically: false, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: browser)
    process.arguments =
      [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage", "--disable-extensions",
        "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.appending(path: "profile").path)", "--no-pdf-header-footer",
        "--print-to-pdf=\(made.path)",
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [page.absoluteString]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      process.waitUntilExit()
      let bytes = try Data(contentsOf: made)
      guard process.terminationStatus == 0, bytes.starts(with: Data("%PDF-".utf8)) else { throw CocoaError(.fileReadCorruptFile) }
      try bytes.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Refusal(
        .resource, code: "QY-REP-0006", place: path, vi: "Không tạo được PDF. Xuất --format html rồi in từ trình duyệt.",
        en: "The PDF could not be made. Write --format html and print it from a browser.")
    }
  }
}
