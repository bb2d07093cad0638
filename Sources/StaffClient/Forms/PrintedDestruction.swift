internal import ClinicalModel
internal import Workflows

/// The protocol of what was destroyed under one decision, for the council's hands.
struct PrintedDestruction: Sendable {
  private let listed: DestructionProtocol
  private let hospital: String?
  private let classes: [RetentionClass]
  private let station: Station

  init(_ listed: DestructionProtocol, hospital: String?, classes: [RetentionClass], _ station: Station) {
    (self.listed, self.hospital, self.classes, self.station) = (listed, hospital, classes, station)
  }

  var text: String { PaperText(paper).text }
  var html: String { PaperPage(paper).html }

  private var paper: Paper {
    var paper = Paper()
    let now = station.now.civil
    let name = hospital ?? listed.facility.rawValue
    paper.issuer = [station.say(Texts.ministry), name.uppercased()]
    paper.motto = [station.say(Texts.republic), station.say(Texts.motto)]
    paper.title = station.say(Texts.destructionProtocol).uppercased()
    paper.subtitle = station.say(Texts.underDecision, listed.decision)
    paper.blocks = [
      .text(station.say(Texts.protocolSays, name)), .table(table),
      .strong(station.say(Texts.protocolTotal, "\(listed.entries.count)", "\(listed.entries.map(\.documents).reduce(0, +))")),
      .text(station.say(Texts.protocolTrace)),
    ]
    paper.signedOn = station.signedOn(now.date)
    paper.signatures = [Texts.protocolKeeper, Texts.protocolWitness, Texts.protocolChair].map {
      .init(title: station.say($0), hint: station.say(Texts.signHere), name: "")
    }
    paper.attestations = [
      station.say(Texts.protocolMade, station.time(now.description), station.owner?.name ?? station.session?.account ?? "")
    ]
    paper.identity = "\(name) · \(paper.subtitle)"
    paper.pages = station.say(Texts.pageOf)
    return paper
  }

  private var table: Paper.Table {
    func said(_ act: DestructionProtocol.Act) -> String { "\(act.by)\n\(station.time(act.at.civil.description))" }
    return Paper.Table(
      columns: [
        .init(title: station.say(Texts.orderNumber), weight: 2), .init(title: station.say(Texts.encounter), weight: 6),
        .init(title: station.say(Texts.retentionClass), weight: 7), .init(title: station.say(Texts.documentCount), weight: 3),
        .init(title: station.say(Texts.proposedBy), weight: 6), .init(title: station.say(Texts.approvedBy), weight: 6),
      ],
      rows: listed.entries.enumerated().map { index, entry in
        [
          "\(index + 1)", "\(listed.facility)/\(entry.encounter)",
          (classes.first { $0.code == entry.class }.map { station.say($0.name) } ?? entry.class)
            + "\n\(station.say(Texts.keptUntil)) \(station.time(entry.keptUntil))",
          "\(entry.documents)", said(entry.proposed), said(entry.destroyed),
        ]
      })
  }
}
