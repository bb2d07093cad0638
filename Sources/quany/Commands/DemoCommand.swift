import ArgumentParser
import ClinicalModel
import Foundation

/// The whole story on generated data, by the commands that a person would type.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "The whole story on generated data, in a fresh folder. / Trình diễn trọn vẹn trên dữ liệu mô phỏng.",
    discussion: """
      Examples:
        quany demo
        quany demo --dir /tmp/story --size small

      Makes 40 fictional hospitals that begin to write electronically one after another, some of their entries broken on purpose; imports what they sent, month by
      month, as received on the day that each batch states (which only a demonstration's database does); shows what was kept aside and why; finds a patient typed
      without tone marks; prints a chart and the rollout coverage report. Every step prints its command.
      """)

  enum Size: String, ExpressibleByArgument, CaseIterable {
    case small, full

    /// Encounters of each of the 40 hospitals in a year.
    var encounters: Int { self == .small ? 100 : 1300 }
  }

  @Option(help: ArgumentHelp("Folder to work in; must not exist yet.", valueName: "dir")) var dir: String?
  @Option(help: "small: some three thousand encounters; full: more than twenty thousand.") var size: Size = .full

  func run() throws {
    let folder = try freshFolder()
    let start = ContinuousClock.now
    let database = folder + "/national.qydb"
    step(
      "40 bệnh viện hư cấu, lịch sử triển khai một năm, vài mục cố ý làm sai / 40 fictional hospitals, a year of rollout, some entries broken on purpose"
    )
    try quany(
      "generate", "--history", "--hospitals", "40", "--encounters", "\(size.encounters)", "--seed", "2025", "--faults", "12", "--out",
      folder)
    step("Cơ sở dữ liệu của trung tâm, đánh dấu trình diễn / The data centre's database, marked as a demonstration")
    try quany("init", "--db", database, "--data-centre", "--demonstration", "--roles", "operator,doctor,recordsOffice")
    step("Danh bạ bệnh viện và các mốc triển khai / The register of hospitals and their milestones")
    try quany("register", "import", "--db", database, folder + "/register")
    let months = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/batches")) ?? []).sorted()
    func take(after: String, through last: String) throws {
      let folders = months.filter { after < $0 && $0 <= last }.map { "\(folder)/batches/\($0)" }
      try quany(["import", "--db", database, "--received-as-sent"] + folders, allowing: [0, 1])
    }
    func report(_ words: String...) throws { try quany(["report", words[0], "--db", database] + words.dropFirst()) }
    step(
      "Những lô đã gửi đến hết tháng 7; mã thoát 1 vì có mục bị giữ lại / What was sent by July; exit code 1 because something is kept aside"
    )
    try take(after: "", through: "2025-07")
    step("Mục bị giữ lại và lý do / What is kept aside, and why")
    try quany("quarantine", "list", "--db", database, "--limit", "6")
    step("Nhập lại một thư mục: không gì thay đổi / Import a folder again: nothing changes")
    try quany("import", "--db", database, "--received-as-sent", folder + "/batches/\(months.first ?? "")", allowing: [0, 1])
    step("Khóa tháng theo báo cáo của ngày / Close the month as the day's report says it")
    try report("freeze", "--as-of", "2025-03-31")
    try report("close", "--month", "2025-06", "--as-of", "2025-07-12")
    step("Từ đó có gì thay đổi: một bệnh viện đã nhập vào bệnh viện khác / What changed meanwhile: one hospital merged into another")
    try report("coverage", "--as-of", "2025-07-12", "--view", "changes")
    step("Tháng 8 và 9 đến / August and September arrive")
    try take(after: "2025-07", through: "2025-08")
    try report("close", "--month", "2025-07", "--as-of", "2025-08-12")
    try take(after: "2025-08", through: "2025-09")
    try report("close", "--month", "2025-08", "--as-of", "2025-09-12")
    step("Tháng 10: H007 gửi muộn cả tháng 8, nên tháng 8 phải mở lại / October: H007 sends all of August late, so August is opened again")
    try take(after: "2025-09", through: "2025-10")
    // On the deadline itself, with the last week of September, which was sent the day after.
    try report("freeze", "--as-of", "2025-09-30")
    try report("reopen", "--month", "2025-08", "--as-of", "2025-10-08", "--reason", "H007 gửi bổ sung hồ sơ tháng 8")
    try report("close", "--month", "2025-08", "--as-of", "2025-10-10")
    try report("close", "--month", "2025-09", "--as-of", "2025-10-12")
    try report("list")
    step("Tìm người bệnh, gõ không dấu / Find a patient, typed without tone marks")
    try quany("patient", "search", "--db", database, "nguyen thi anh", "--limit", "5")
    step("Xem hồ sơ; việc xem được ghi nhật ký / Open a chart; the reading is audited")
    try quany("patient", "show", "--db", database, "H001/P000001", "--episodes", "1", "--reason", "trình diễn")
    step("Toàn quân trên một màn hình / The whole country on one screen")
    try report("coverage", "--as-of", "2025-10-20", "--view", "summary")
    step("Mức phủ triển khai / Rollout coverage")
    try quany("report", "coverage", "--db", database, "--as-of", "2025-10-20")
    try quany("report", "coverage", "--db", database, "--as-of", "2025-10-20", "--format", "html", "--out", folder + "/coverage.html")
    step("Đếm lại từ hồ sơ, kiểm tra toàn bộ / Count again from the records, check everything")
    try quany("verify", "--db", database, "--coverage", "--as-of", "2025-10-20")
    try quany("verify", "--db", database)
    let seconds = Console.seconds(ContinuousClock.now - start)
    print("\nXong trong \(seconds) giây; mọi thứ nằm ở \(folder). / Done in \(seconds) s; everything is in \(folder).")
  }

  private func freshFolder() throws -> String {
    var folder = dir ?? "quany-demo"
    if dir == nil {
      var number = 1
      while FileManager.default.fileExists(atPath: folder) {
        number += 1
        folder = "quany-demo-\(number)"
      }
    }
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw Refusal(
        .unusable, code: "QY-DEM-0001", place: folder, vi: "Thư mục này đã có; chọn tên khác.",
        en: "The folder exists; choose another name.")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal(.resource, code: "QY-DEM-0002", place: folder, vi: "Không tạo được thư mục này.", en: "The folder can't be made.")
    }
    return folder
  }

  private func step(_ text: String) { print("\n# \(text)") }

  /// Prints the command as a person would type it, and runs it by this same program.
  private func quany(_ arguments: String..., allowing: Set<Int32> = [0]) throws { try quany(arguments, allowing: allowing) }

  private func quany(_ arguments: [String], allowing: Set<Int32> = [0]) throws {
    let typed = arguments.map { $0.contains(where: { $0 == " " }) ? "\"\($0)\"" : $0 }.joined(separator: " ")
    print("$ quany \(typed)")
    Console.flush()
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, allowing.contains(process.terminationStatus) else {
      Console.talk("QY-DEM-0003 Bước này kết thúc với mã \(process.terminationStatus). / The step ended with \(process.terminationStatus).")
      throw Outcome.defect
    }
  }
}
