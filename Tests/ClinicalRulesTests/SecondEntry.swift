import ClinicalModel
import Foundation

/// The second entry of a person, as a tired registrar makes it: one thing is wrong with it, and the papers are not at hand.
enum SecondEntry: String, CaseIterable {
  case noMarks = "no marks at all"
  case barLeftOut = "đ typed as d"
  case decomposed = "letters and marks apart (NFD)"
  case toneMoved = "tone on the other vowel (hoà, hòa)"
  case toneLeftOut = "a tone left out"
  case toneWrong = "a tone wrong"
  case markWrong = "a mark left out (ă, â, ơ …)"
  case iForY = "i for y (Lí, Lý)"
  case telexWord = "a word with the letters of Telex"
  case telexName = "the name with the letters of Telex"
  case middleDropped = "a middle name dropped"
  case middleAdded = "a middle name added"
  case orderSwapped = "given name first"
  case letterWrong = "a letter wrong"
  case familyNameWrong = "another family name"
  case nickname = "an everyday name, the old one stated"
  case dayAndMonth = "day and month exchanged"
  case yearOffByOne = "birth year off by one"
  case digitsExchanged = "two digits of the date exchanged"
  case yearOnly = "birth year only"
  case monthOnly = "birth month only"
  case noDate = "no birth date"
  case sexWrong = "sex wrong"
  case communeOfBefore = "commune as before July 2025"
  case moved = "moved to another province"
  case otherPhone = "another telephone"
  case numberWrong = "a digit of the national number wrong"

  /// Nil when the mistake can't be made with this person.
  func entry(of person: Patient) -> Patient? {
    var entry = person
    let number = entry.identifiers.first { $0.system == .nationalID }
    entry.identifiers = []
    entry.coverages = []
    var words = (person.name?.text ?? "").split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    /// The name with the first word that `change` changes.
    func changed(_ change: (String) -> String?) -> Bool {
      for index in words.indices.reversed() {
        if let word = change(words[index]), word.unicodeScalars.elementsEqual(words[index].unicodeScalars) == false {
          words[index] = word
          return true
        }
      }
      return false
    }
    let date = person.birthDate
    func born(_ year: Int, _ month: Int?, _ day: Int?) -> Bool {
      entry.birthDate = try? PartialDate(year: year, month: month, day: day)
      return entry.birthDate != nil && entry.birthDate != date
    }
    let isMade: Bool
    switch self {
    case .noMarks:
      words = words.map { Letters($0).with(tone: nil).with(mark: nil).text.replacing("đ", with: "d").replacing("Đ", with: "D") }
      isMade = words.joined(separator: " ") != person.name?.text
    case .barLeftOut: isMade = changed { $0.replacing("đ", with: "d").replacing("Đ", with: "D") }
    case .decomposed: isMade = changed { $0.decomposedStringWithCanonicalMapping }
    case .toneMoved: isMade = changed { Letters($0).withToneMoved?.text }
    case .toneLeftOut: isMade = changed { Letters($0).with(tone: nil).text }
    case .toneWrong:
      isMade = changed { Letters($0).tone == 0x301 ? Letters($0).with(tone: 0x300).text : Letters($0).with(tone: 0x301).text }
    case .markWrong: isMade = changed { Letters($0).with(mark: nil).text }
    case .iForY:
      isMade = changed { ["Lý": "Lí", "Mỹ": "Mĩ", "Sỹ": "Sĩ", "Vỹ": "Vĩ", "Quý": "Quí", "Ly": "Li", "My": "Mi", "Vy": "Vi"][$0] }
    case .telexWord: isMade = changed { Letters($0).telex }
    case .telexName:
      words = words.map { Letters($0).telex }
      isMade = words.joined(separator: " ") != person.name?.text
    case .middleDropped:
      isMade = words.count > 2
      if isMade { words.remove(at: 1) }
    case .middleAdded: words.insert("Bảo", at: 1); isMade = !words.dropFirst(2).contains("Bảo")
    case .orderSwapped: words = [words[words.count - 1]] + words.dropLast(); isMade = true
    case .letterWrong: isMade = changed { $0.utf8.count > 4 ? String($0.dropLast()) + "k" : nil }
    case .familyNameWrong: words[0] = words[0] == "Lê" ? "Trần" : "Lê"; isMade = true
    case .nickname:
      entry.names.append(HumanName(person.name?.text ?? "", use: .old))
      words = ["Tí"]
      isMade = true
    case .dayAndMonth: isMade = date.map { born($0.year, $0.day, $0.month) } ?? false && entry.birthDate?.day != nil
    case .yearOffByOne:
      isMade = date.map { $0.day != nil && born($0.year % 10 == 9 ? $0.year - 1 : $0.year + 1, $0.month, $0.day) } ?? false
    case .digitsExchanged:
      isMade =
        date.map { date in
          date.day.map { born(date.year - date.year % 100 + date.year % 10 * 10 + date.year / 10 % 10, date.month, $0) } ?? false
        }
        ?? false
    case .yearOnly: isMade = date.map { born($0.year, nil, nil) } ?? false
    case .monthOnly: isMade = date.map { $0.month != nil && born($0.year, $0.month, nil) } ?? false
    case .noDate:
      entry.birthDate = nil
      isMade = date != nil
    case .sexWrong: entry.sex = person.sex == .male ? .female : .male; isMade = true
    case .communeOfBefore:
      // Phúc Tân, of before, and Hồng Hà, where it lies since, for everybody: what counts is that the two are one place.
      for index in entry.addresses.indices { entry.addresses[index].commune = Self.communes.before }
      isMade = !entry.addresses.isEmpty
    case .moved:
      for index in entry.addresses.indices {
        entry.addresses[index].line = "Số 9, đường Mẫu"
        entry.addresses[index].commune = "31840"
        entry.addresses[index].province = "96"
      }
      isMade = !entry.addresses.isEmpty
    case .otherPhone:
      isMade = !entry.telecom.isEmpty
      entry.telecom = [ContactPoint(.phone, "0999000111")]
    case .numberWrong:
      isMade = number != nil
      if let number { entry.identifiers = [Identifier(.nationalID, number.value.dropLast() + (number.value.hasSuffix("1") ? "2" : "1"))] }
    }
    guard isMade else { return nil }
    let others = entry.names.dropFirst()
    entry.names = [HumanName(words.joined(separator: " "))] + others
    return entry
  }

  /// A commune of before and the one that it lies in since.
  static let communes = (before: "00037", since: "00097")
}

/// Two people who are taken for one another and are not.
enum OtherPerson: String, CaseIterable {
  case twin = "twins, at one address with one telephone"
  case twinAlike = "twins called nearly alike (Lan, Loan)"
  case sibling = "brothers and sisters, two years apart"
  case son = "father and son of one name"
  case spouse = "wife and husband"
  case namesake = "one name, one birth year"
  case birthday = "one birth date, one family name"

  private static let alike = [
    ("Lan", "Loan"), ("Hằng", "Hoàng"), ("Thanh", "Thoan"), ("Tuấn", "Toàn"), ("Long", "Lòng"), ("Trang", "Trinh"), ("Hiền", "Hiếu"),
    ("Tiến", "Tiên"),
    ("Vân", "Văn"), ("Linh", "Liên"), ("Phúc", "Phước"), ("Sơn", "Sen"), ("Minh", "Mình"),
  ].filter { SearchKey.fold($0.0) != SearchKey.fold($0.1) }

  func entry(besides person: Patient) -> Patient? {
    var entry = person
    entry.identifiers = []
    entry.coverages = []
    var words = (person.name?.text ?? "").split(separator: " ").map(String.init)
    guard words.count > 2, let date = person.birthDate, let month = date.month, let day = date.day else { return nil }
    let given = words[words.count - 1]
    switch self {
    case .twin: words[words.count - 1] = given == "Đôi" ? "Sinh" : "Đôi"
    case .twinAlike:
      guard let pair = Self.alike.first(where: { $0.0 == given || $0.1 == given }) else { return nil }
      words[words.count - 1] = pair.0 == given ? pair.1 : pair.0
    case .sibling:
      words[words.count - 1] = given == "Hai" ? "Ba" : "Hai"
      entry.birthDate = try? PartialDate(year: date.year + 2, month: (month + 4) % 12 + 1, day: min(28, day / 2 + 3))
    case .son: entry.birthDate = try? PartialDate(year: date.year - 27, month: (month + 4) % 12 + 1, day: min(28, day / 2 + 3))
    case .spouse:
      words = [words[0] == "Phan" ? "Bùi" : "Phan", "Thị", given == "Hoa" ? "Mai" : "Hoa"]
      entry.sex = person.sex == .male ? .female : .male
      entry.birthDate = try? PartialDate(year: date.year + 3, month: (month + 4) % 12 + 1, day: min(28, day / 2 + 3))
    case .namesake:
      entry.birthDate = try? PartialDate(year: date.year, month: (month + 4) % 12 + 1, day: min(28, day / 2 + 3))
      entry.telecom = []
      entry.addresses = [Address(line: "Số 9, đường Mẫu", commune: "31840", province: "96")]
    case .birthday:
      words = [words[0], "Bá", given == "Tòng" ? "Kha" : "Tòng"]
      entry.telecom = []
      entry.addresses = [Address(line: "Số 9, đường Mẫu", commune: "31840", province: "96")]
    }
    guard entry.birthDate != nil else { return nil }
    entry.names = [HumanName(words.joined(separator: " "))]
    return entry
  }
}

/// A Vietnamese word as letters, marks and a tone.
private struct Letters {
  private var scalars: [Unicode.Scalar]
  private static let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
  private static let marks: Set<UInt32> = [0x302, 0x306, 0x31B]

  init(_ word: String) { scalars = Array(word.decomposedStringWithCanonicalMapping.unicodeScalars) }

  var text: String { String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping }

  var tone: UInt32? { scalars.first { Self.tones.contains($0.value) }?.value }

  func with(tone: UInt32?) -> Letters {
    var letters = self
    guard let place = scalars.firstIndex(where: { Self.tones.contains($0.value) }) else { return self }
    if let tone, let scalar = Unicode.Scalar(tone) { letters.scalars[place] = scalar } else { letters.scalars.remove(at: place) }
    return letters
  }

  func with(mark: UInt32?) -> Letters {
    var letters = self
    letters.scalars.removeAll { Self.marks.contains($0.value) }
    return letters
  }

  /// `hoà` as `hòa`: the tone on the vowel before, or after.
  var withToneMoved: Letters? {
    guard let place = scalars.firstIndex(where: { Self.tones.contains($0.value) }), place >= 2 else { return nil }
    let vowels = "aeiouyAEIOUY".unicodeScalars
    var letters = self
    let tone = letters.scalars.remove(at: place)
    if vowels.contains(letters.scalars[place - 2]), vowels.contains(letters.scalars[place - 1]) {
      letters.scalars.insert(tone, at: place - 1)
      return letters
    }
    guard place < letters.scalars.count, vowels.contains(letters.scalars[place]) else { return nil }
    letters.scalars.insert(tone, at: place + 1)
    return letters
  }

  /// The keys that were pressed, with the input method off.
  var telex: String {
    var text = ""
    for scalar in scalars {
      switch scalar.value {
      case 0x300: text += "f"
      case 0x301: text += "s"
      case 0x309: text += "r"
      case 0x303: text += "x"
      case 0x323: text += "j"
      case 0x302: text += String(text.last ?? "a").lowercased()
      case 0x306, 0x31B: text += "w"
      case 0x111: text += "dd"
      case 0x110: text += "DD"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
