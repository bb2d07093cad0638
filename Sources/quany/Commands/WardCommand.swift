import ArgumentParser
import ClinicalModel
import Foundation
import RecordStore
import Workflows

struct WardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ward", abstract: "Who lies where, and which beds are free. / Sơ đồ giường của khoa.",
    discussion: """
      Examples:
        quany ward --db h001.qydb
        quany ward --db h001.qydb --department K03 --json
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: JSONOption
  @Option(help: "The hospital; this database's own unless said.") var facility: String?
  @Option(help: "Code of the department (MA_KHOA); your own without it.") var department: String?

  func run() throws {
    let session = try Surroundings.session(database.path)
    let places = try ShowWard(session)(try RecordOption.facility(facility, session), department: department)
    if output.json {
      try Console.json(["places": places])
      return
    }
    print(
      Table(
        ["Khoa", "Buồng", "Giường", "Người bệnh", "Đợt", "Từ", "Chẩn đoán", "Nháp"],
        places.map { place in
          let occupant = place.occupant
          return [
            place.department, place.room ?? "", place.bed ?? "–", occupant?.patient.name ?? "(trống / free)", occupant?.encounter ?? "",
            occupant?.since ?? "", occupant?.diagnosis?.code ?? "", occupant.map { $0.drafts == 0 ? "" : "\($0.drafts)" } ?? "",
          ]
        }
      ).text)
  }
}
