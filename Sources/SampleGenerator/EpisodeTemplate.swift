import ClinicalModel

/// A kind of episode: whom it befalls, how long it lasts, what is measured, given, done and written.
struct EpisodeTemplate {
  struct Lab {
    let code: String
    let display: String
    let unit: String
    let low: String
    let high: String
    /// What is found, as tenths of the unit, at the start of the illness and at the end.
    let ill: ClosedRange<Int>
    let well: ClosedRange<Int>
  }

  struct Drug {
    let code: String
    let name: String
    let dose: String
    let unit: String
    let route: String
    let timesPerDay: Int
    let pack: String
    /// In đồng.
    let price: Int
    var system = CodeSystem.drug
    var coding: Coding { Coding(system, code, display: name) }
  }

  struct Act {
    enum Method { case surgery, film, ultrasound, cardiogram }

    let code: String
    let name: String
    let price: Int
    let note: String
    var method = Method.surgery
    var coding: Coding { Coding(.service, code, display: name) }
  }

  let name: String
  let main: Coding
  let others: [Coding]
  let kind: Encounter.Class
  let ages: ClosedRange<Int>
  let sex: AdministrativeSex?
  let soldiersOnly: Bool
  let weight: Int
  let department: String
  let form: String
  /// Nights.
  let stay: ClosedRange<Int>
  let complaint: String
  let history: [String]
  let findings: [String]
  let plan: [String]
  /// Pulse, temperature in tenths, systolic pressure, breathing, oxygen saturation at the start.
  let vitals: (pulse: Int, temperature: Int, systolic: Int, breathing: Int, oxygen: Int)
  let labs: [Lab]
  let drugs: [Drug]
  let acts: [Act]
  /// Deaths in a thousand.
  let lethality: Int

  init(
    _ name: String, _ code: String, _ display: String, others: [(String, String)] = [], _ kind: Encounter.Class, ages: ClosedRange<Int>,
    sex: AdministrativeSex? = nil, soldiersOnly: Bool = false, weight: Int, department: String, form: String,
    stay: ClosedRange<Int> = 0...0,
    complaint: String, history: [String], findings: [String], plan: [String],
    vitals: (pulse: Int, temperature: Int, systolic: Int, breathing: Int, oxygen: Int) = (82, 369, 122, 18, 98), labs: [Lab] = [],
    drugs: [Drug] = [], acts: [Act] = [], lethality: Int = 0
  ) {
    self.name = name
    main = Coding(.icd10, code, display: display)
    self.others = others.map { Coding(.icd10, $0.0, display: $0.1) }
    self.kind = kind
    self.ages = ages
    self.sex = sex
    self.soldiersOnly = soldiersOnly
    self.weight = weight
    self.department = department
    self.form = form
    self.stay = stay
    self.complaint = complaint
    self.history = history
    self.findings = findings
    self.plan = plan
    self.vitals = vitals
    self.labs = labs
    self.drugs = drugs
    self.acts = acts
    self.lethality = lethality
  }

  func fits(age: Int, sex: AdministrativeSex, isSoldier: Bool) -> Bool {
    ages.contains(age) && (self.sex == nil || self.sex == sex) && (!soldiersOnly || isSoldier)
  }
}
