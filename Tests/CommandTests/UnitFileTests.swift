import Foundation
import Testing

/// The units that the page about operations shows are what the service manager and the program accept.
struct UnitFileTests {
  /// Name and text of every unit on the page.
  private static let units: [(name: String, text: String)] = {
    let page = (try? String(contentsOf: Program.root.appending(path: "docs/operations.md"), encoding: .utf8)) ?? ""
    return page.components(separatedBy: "```ini\n").dropFirst().compactMap { part in
      let text = part.components(separatedBy: "\n```")[0]
      let first = text.split(separator: "\n").first ?? ""
      return first.hasPrefix("# /etc/systemd/system/") ? (String(first.split(separator: "/").last ?? ""), text) : nil
    }
  }()

  @Test func `the units are found`() {
    #expect(Self.units.map(\.name) == ["quany-ship.service", "quany-night.service", "quany-night.timer"])
  }

  @Test func `the service manager accepts them`() throws {
    let manager = "/usr/bin/systemd-analyze"
    guard FileManager.default.isExecutableFile(atPath: manager) else {
      print("skipped: systemd-analyze is not installed")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-units-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for unit in Self.units {
      let file = folder.appending(path: unit.name)
      try Data(unit.text.replacing("/usr/bin/quany", with: Program.path).utf8).write(to: file)
      let process = Process()
      process.executableURL = URL(filePath: manager)
      process.arguments = ["verify", file.path]
      let said = Pipe()
      process.standardError = said
      try process.run()
      let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      // What else is wrong on the machine that runs this is not the page's.
      #expect(!text.contains(unit.name) && !text.contains(file.path), "\(text)")
    }
  }

  @Test func `the program accepts every command in them`() throws {
    var count = 0
    for line in Self.units.flatMap({ $0.text.split(separator: "\n") }) where line.hasPrefix("ExecStart=") {
      let start = try #require(line.firstRange(of: "/usr/bin/quany "), "\(line)")
      let words = line[start.upperBound...].replacing("$(date +%%Y-%%m-%%d)", with: "day").prefix { $0 != "'" && $0 != ">" }.split(
        separator: " "
      ).map(String.init)
      // Understood, and ended at the database that is not here.
      let result = try Program.run(words.map { $0.replacing("/var/lib/quany", with: "/nowhere/quany") })
      #expect(result.status == 4 && ["QY-STO-0010", "QY-SHP-0001"].contains(where: result.talk.contains), "\(line): \(result.talk)")
      count += 1
    }
    #expect(count == 5)
  }
}
