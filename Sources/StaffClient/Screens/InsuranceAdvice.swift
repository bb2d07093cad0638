internal import ClinicalModel
internal import Workflows

/// What the insurance portal would send back, in the words of the client: which answers are missing or wrong, and where they are given. A field is
/// told once, with the first that is wrong with it.
struct InsuranceAdvice {
  /// What is wrong, and the fields that it is wrong with.
  private let told: [(issue: Issue, fields: [String])]

  init(_ issues: [Issue]) {
    var told: [(issue: Issue, fields: [String])] = []
    var seen: Set<String> = []
    for issue in issues where seen.insert(issue.path).inserted {
      if let index = told.firstIndex(where: { $0.issue.code == issue.code }) {
        told[index].fields.append(issue.path)
      } else {
        told.append((issue, [issue.path]))
      }
    }
    self.told = told
  }

  var count: Int { told.count }

  func lines(most: Int, _ station: Station) -> [ScreenView.Line] {
    told.prefix(most).flatMap { issue, fields -> [ScreenView.Line] in
      var places: [(place: Place, fields: [String])] = []
      for field in fields {
        let place = Self.place(of: field)
        if let index = places.firstIndex(where: { $0.place == place }) {
          places[index].fields.append(field)
        } else {
          places.append((place, [field]))
        }
      }
      return [.init("\(issue.code) \(station.say(issue.text))", .warning)]
        + places.map { place, fields in
          let named = fields.map { field in Self.label(of: field).map { "\(station.say($0)) (\(field))" } ?? field }
          return .init("  " + Self.said(place, named.joined(separator: ", "), station), .warning)
        }
    }
  }

  // MARK: Where it is given

  private enum Place: Equatable {
    case person, encounter, unknown
    case form(String)
  }

  private static func said(_ place: Place, _ fields: String, _ station: Station) -> String {
    switch place {
    case .person: station.say(Texts.fillAtPerson, fields)
    case .encounter: station.say(Texts.fillHere, fields)
    case .form(let code): station.say(Texts.fillAtForm, fields, FormList.named(code).map { station.say($0.name) } ?? code)
    case .unknown: station.say(Texts.fillSomewhere, fields)
    }
  }

  private static func place(of field: String) -> Place {
    if person[field] != nil { return .person }
    if encounter[field] != nil { return .encounter }
    return asked[field].map { .form($0.form) } ?? .unknown
  }

  private static func label(of field: String) -> BilingualText? { person[field] ?? encounter[field] ?? asked[field]?.label }

  /// What the person's own entry says.
  private static let person: [String: BilingualText] = [
    "XML1.HO_TEN": Texts.name, "XML1.NGAY_SINH": Texts.birthDate, "XML1.GIOI_TINH": Texts.sex, "XML1.SO_CCCD": Texts.nationalID,
    "XML1.MA_DANTOC": Texts.ethnicGroup, "XML1.MA_NGHE_NGHIEP": Texts.occupation, "XML1.DIA_CHI": Texts.address,
  ]

  private static let encounter: [String: BilingualText] = [
    "XML1.MA_BENH_CHINH": Texts.mainDiagnosis, "XML1.CHAN_DOAN_RV": Texts.mainDiagnosis, "XML1.CHAN_DOAN_VAO": Texts.admissionDiagnosis,
    "XML1.LY_DO_VV": Texts.why, "XML1.MA_THE_BHYT": Texts.card, "XML1.MA_LOAI_RV": Texts.howItEnded, "XML1.KET_QUA_DTRI": Texts.outcome,
    "XML1.MA_NOI_DI": Texts.referredFrom, "XML1.MA_NOI_DEN": Texts.destinationName,
  ]

  /// What forms ask for the insurance.
  private static let asked: [String: (form: String, label: BilingualText)] = {
    var asked: [String: (form: String, label: BilingualText)] = [:]
    for form in FormList.all {
      for (_, question) in form.questions where question.coding.system == .insuranceField && asked[question.coding.code] == nil {
        asked[question.coding.code] = (form.code, question.label)
      }
    }
    return asked
  }()
}
