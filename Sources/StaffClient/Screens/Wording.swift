internal import ClinicalModel
internal import Terminology
internal import Workflows

/// Values as people read them, in the station's language.
extension Collection<String> {
  /// In the order of a Vietnamese list: đ after d, and the tones after the letters.
  var sortedAsWritten: [String] { sorted { SortKey.text($0).lexicographicallyPrecedes(SortKey.text($1)) } }
}

extension Station {
  func text(_ sex: AdministrativeSex) -> String {
    switch sex {
    case .male: say(Texts.male)
    case .female: say(Texts.female)
    case .other: say(Texts.otherSex)
    case .unknown: "?"
    }
  }

  func text(_ role: Role) -> String { say(role.text) }

  /// Nil for a profession that the hospital calls none of these.
  func text(_ profession: Practitioner.Role) -> String? {
    switch profession {
    case .doctor: say(Texts.doctor)
    case .nurse: say(Texts.nurse)
    case .midwife: say(Texts.midwifeProfession)
    case .technician: say(Texts.technician)
    case .pharmacist: say(Texts.pharmacist)
    case .other: nil
    }
  }

  func text(_ status: ClinicalRecord.Status.Code) -> String {
    switch status {
    case .preliminary: say(Texts.draft)
    case .final: say(Texts.final)
    case .amended: say(Texts.amended)
    case .enteredInError: say(Texts.withdrawn)
    }
  }

  func tone(_ status: ClinicalRecord.Status.Code) -> ScreenView.Tone {
    switch status {
    case .preliminary: .warning
    case .final: .plain
    case .amended: .strong
    case .enteredInError: .dim
    }
  }

  func text(_ kind: Encounter.Class) -> String {
    switch kind {
    case .outpatient: say(Texts.outpatient)
    case .inpatient: say(Texts.inpatient)
    case .day: say(Texts.day)
    case .emergency: say(Texts.emergency)
    case .field: say(Texts.field)
    }
  }

  /// `15/01/1980`, `01/1980`, `1980`; `?` for none.
  func text(_ date: PartialDate?) -> String { date.map { day($0.description) } ?? "?" }

  /// A stored day in the order of the language.
  private func day(_ stored: some StringProtocol) -> String {
    language == .vi ? stored.split(separator: "-").reversed().joined(separator: "/") : String(stored)
  }

  /// `15/01/1980 08:30` of a stored civil time.
  func time(_ stored: String) -> String {
    let halves = stored.split(separator: "T", maxSplits: 1)
    guard let date = halves.first else { return stored }
    return halves.count > 1 ? day(date) + " " + halves[1].prefix(5) : day(date)
  }

  /// `15/01 08:30`, in English `15 Jan 08:30`, for lists of what waits: without the year where it is this one.
  func shortTime(_ stored: String) -> String {
    guard stored.prefix(4) == now.civil.description.prefix(4), stored.prefix(10).count == 10 else { return time(stored) }
    let parts = stored.dropFirst(5).prefix(5).split(separator: "-")
    guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]), (1...12).contains(month) else { return time(stored) }
    // Numbers alone would be read as day and month by everybody here.
    let written = language == .vi ? "\(parts[1])/\(parts[0])" : "\(day) \(Self.months[month - 1])"
    return ([written] + stored.split(separator: "T").dropFirst().prefix(1).map { String($0.prefix(5)) }).joined(separator: " ")
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// Seconds since 1970 as the wall clock here has them.
  func shortTime(seconds: Int64) -> String { shortTime(Moment(seconds: seconds, offset: now.offset).civil.description) }

  /// `doctor nurse` of the audit, in words.
  func roles(_ stored: String) -> String {
    stored.split(separator: " ").map { Role(rawValue: String($0)).map(text) ?? String($0) }.joined(separator: ", ")
  }

  func kind(_ code: String) -> String { RecordKind(rawValue: code).map { say($0.name) } ?? code }

  /// What somebody is allergic to, with how bad it was; that they were asked and there is nothing; or that nobody wrote anything down.
  ///
  /// - Parameter unknown: what is said where nothing was written down.
  func fact(of allergies: [AllergyIntolerance], unknown: String? = nil) -> ScreenView.Fact {
    func fact(_ text: String, _ tone: ScreenView.Tone) -> ScreenView.Fact { .init("allergies", say(Texts.allergies), text, tone) }
    guard !allergies.isEmpty else { return fact(unknown ?? say(Texts.noneRecorded), .dim) }
    // Who is allergic to something is not what an earlier answer said.
    let real = allergies.filter { !$0.isNoneKnown }
    guard !real.isEmpty else { return fact(say(Texts.noKnownAllergy), .plain) }
    return fact(Set(real.map(text)).sortedAsWritten.joined(separator: ", "), .bad)
  }

  /// `Penicilin (Nặng, nổi mề đay)`
  func text(_ allergy: AllergyIntolerance) -> String {
    let how = [allergy.criticality == .high ? say(Texts.severe) : nil, allergy.reaction].compactMap(\.self).joined(separator: ", ")
    return (allergy.substance.display ?? allergy.substance.code) + (how.isEmpty ? "" : " (\(how))")
  }

  /// The same as a line.
  func line(of allergies: [AllergyIntolerance]) -> ScreenView.Line {
    let fact = fact(of: allergies)
    return .init("\(fact.label): \(fact.value)", fact.tone)
  }

  /// The number by which people know the patient; the database's own where a hospital gave none.
  func number(of patient: PatientSummary) -> String { patient.hospitalNumbers.first ?? patient.id.description }

  /// `Nguyễn Văn An · Nam · 15/01/1980 · H001/P000001`
  func line(_ patient: PatientSummary) -> String {
    ([patient.name, text(patient.sex), text(patient.birthDate)] + patient.hospitalNumbers.prefix(1)).joined(separator: " · ")
  }

  /// The birth date of somebody who was looked at, in the language of now; empty where none is known.
  func birthDate(of recent: Recent) -> String { recent.birthDate.flatMap { try? PartialDate(iso: $0) }.map { text($0) } ?? "" }

  /// `15/01/1980 · H001/P000001`
  func detail(of recent: Recent) -> String {
    [birthDate(of: recent), recent.number ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `Thôn Mẫu 3, Xã Bắc Ruộng, Tỉnh Lâm Đồng`: places by their names. With a district the codes are those of before July 2025.
  func line(_ address: Address) -> String {
    let isFormer = address.district != nil
    let commune = address.commune.map { code in (isFormer ? FormerCommunes.entry(code)?.name : Communes.name(of: code)) ?? code }
    let district = isFormer ? address.commune.flatMap { FormerCommunes.entry($0)?.districtName } ?? address.district : nil
    let province = address.province.map { code in
      (isFormer ? CodeList.oldProvinces : CodeList.provinces)[code] ?? code
    }
    return [address.line, commune, district, province].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Who stood for a record, in which role and when: the names of accounts where they are known.
  func line(_ attestation: AttestationRow, names: [String: String] = [:]) -> String {
    say(
      attestation.purpose == .author ? Texts.signedBy : Texts.coSignedBy,
      names[attestation.account] ?? attestation.name ?? attestation.account,
      roles(attestation.role),
      time(attestation.at.civil.description))
  }

  /// Says the first of what is wrong with something that was not written.
  func refused(_ issues: [Issue]) -> Effect {
    .say(.bad, issues.prefix(1).map { "\($0.code) \(CommandKeys.said(say($0.text), self))" }.joined())
  }

  /// Where a list ends because no more was asked for, it says so: nobody takes it for all there is.
  func cut(_ count: Int?, at limit: Int) -> [ScreenView.Block] {
    guard let count, count >= limit else { return [] }
    return [.text([.init(say(Texts.listCut, "\(limit)"), .warning)])]
  }

  /// How long ago seconds since 1970 were.
  func age(_ seconds: Int64) -> String {
    let passed = max(0, now.seconds - seconds)
    if passed >= 86_400 { return say(Texts.days, "\(passed / 86_400)") }
    if passed >= 3600 { return say(Texts.hours, "\(passed / 3600)") }
    return say(Texts.minutes, "\(passed / 60)")
  }
}
