import ArgumentParser
import ClinicalModel
import Foundation
import Sealing
import Workflows

struct ShipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ship",
    abstract: "Write what changed into a folder elsewhere, again and again. / Sao lưu liên tục phần thay đổi.",
    discussion: """
      Examples:
        # until it is stopped
        quany ship --db h001.qydb --to /mnt/away/h001
        # sealed
        quany ship --db h001.qydb --to /mnt/away/h001 --every 15 \\
            --key /etc/quany/backup.key
        # and take away what is older
        quany ship --db h001.qydb --to /mnt/away/h001 --keep 35
        # one cycle
        quany ship --db h001.qydb --to /mnt/away/h001 --once
        # the newest state
        quany restore --from /mnt/away/h001 --db restored.qydb

      A lost machine costs at most what was done in the last cycle: the interval and the seconds that a cycle takes. With --json, one object
      for each segment.
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @OptionGroup var sealing: KeyOption
  @Option(help: ArgumentHelp("Folder of the segments, on another machine's disk.", valueName: "folder"), completion: .directory)
  var to: String
  @Option(help: ArgumentHelp("Seconds from the start of a cycle to the next, 1 to 3600.", valueName: "seconds")) var every = 30
  @Option(help: ArgumentHelp("How many days back a restore has to reach; without it nothing is taken away.", valueName: "days")) var keep:
    Int?
  @Flag(help: "One cycle and no more.") var once = false

  func validate() throws {
    guard (1...3600).contains(every) else { throw ValidationError("--every takes 1 to 3600 seconds.") }
    guard (1...3650).contains(keep ?? 1) else { throw ValidationError("--keep takes 1 to 3650 days.") }
  }

  func run() throws {
    let ship = try ShipPages(Surroundings.session(database.path), to: to, sealedWith: sealing.sealingKey(), keeping: keep)
    let found = ship.found
    if let found { Console.refuse(found) }
    while true {
      let start = ContinuousClock.now
      let shipped = try ship()
      let seconds = Console.seconds(ContinuousClock.now - start)
      if once || shipped != nil { try show(shipped, seconds) }
      if once { break }
      if Double(every) + seconds > 60 {
        Console.talk(
          "Một vòng mất \(seconds) giây: có thể mất hơn một phút công việc. / A cycle takes \(seconds) s: more than a minute is at stake.")
      }
      let left = .seconds(every) - (ContinuousClock.now - start)
      if left > .zero { Thread.sleep(forTimeInterval: Double(left.components.seconds) + Double(left.components.attoseconds) / 1e18) }
    }
    if found != nil { throw Outcome.foundWrong }
  }

  private func show(_ shipped: ShipPages.Shipped?, _ seconds: Double) throws {
    if output.json {
      struct Line: Encodable {
        var shipped: ShipPages.Shipped?
        var seconds: Double
      }
      try Console.json(Line(shipped: shipped, seconds: seconds))
    } else if let shipped {
      print(
        "\(shipped.madeAt)  đoạn / segment \(shipped.segment)\(shipped.isBase ? " (gốc / base)" : "")  \(shipped.pages)/\(shipped.pageCount) trang / pages  \(seconds) s"
          + (shipped.pruned > 0 ? "  -\(shipped.pruned)" : ""))
    } else {
      print("Không có gì thay đổi. / Nothing changed.")
    }
    Console.flush()
  }
}
