internal import ClinicalModel
internal import Workflows

/// One day's drugs of an encounter as a sheet for the ward's folder.
struct PrintedMedication: Sendable {
  private let medication: EncounterMedication
  private let date: CivilDate
  private let person: PaperPatient
  private let sheet: MedicationSheet
  private let station: Station
  private let facility: FacilityCode

  init(_ medication: EncounterMedication, on date: CivilDate, _ head: PrintRecord.Head, _ facility: FacilityCode, _ station: Station) {
    (self.medication, self.date, self.facility, self.station) = (medication, date, facility, station)
    let now = station.now.civil
    sheet = MedicationSheet(medication.day(date, now: now), station, facility)
    // Of a day that is over: where the patient lay at its end.
    let evening = (try? CivilDateTime(date: date, hour: 23, minute: 59)) ?? now
    person = PaperPatient(head: head, facility: facility, station: station, moment: min(evening, now))
  }

  var text: String { PaperText(paper).text }
  var html: String { PaperPage(paper).html }

  private var paper: Paper {
    var paper = Paper()
    paper.issuer = person.issuer
    paper.numbers = [
      station.say(Texts.admissionNumber, medication.encounter.id.rawValue), station.say(Texts.patientNumber) + ": " + person.number,
    ]
    paper.title = station.say(Texts.dosesOnPaper).uppercased()
    paper.subtitle = station.say(Texts.sheetOfDay, station.text(PartialDate(date)))
    let facts =
      person.person() + person.place + person.diagnosis + [[person.fact(Texts.allergies, station.fact(of: medication.allergies).value)]]
    paper.blocks = facts.map { .facts($0) } + sheet.paperBlocks
    let now = station.now.civil
    paper.signedOn = station.signedOn(now.date)
    let attender = medication.encounter.participants.last { $0.role == .attender }?.practitioner
    paper.signatures = [
      .init(title: station.say(Texts.nurseOnPaper), hint: station.say(Texts.signHere), name: ""),
      .init(
        title: station.say(Texts.treatingDoctor), hint: station.say(Texts.signHere),
        name: attender.map { station.name(of: $0.rawValue, at: facility) } ?? ""),
    ]
    paper.attestations = [
      station.say(
        Texts.madeFromRecords, station.time(now.description), "\(facility)/\(medication.encounter.id)",
        station.owner?.name ?? station.session?.account ?? "")
    ]
    paper.identity = person.identity(paper.subtitle + " · " + paper.title)
    paper.pages = station.say(Texts.pageOf)
    return paper
  }
}
