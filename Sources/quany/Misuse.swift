import ArgumentParser
import ClinicalModel

/// Why a command line can't be used: exit code 2, a stable code, both languages, and never the value that was typed, which may be a patient's.
enum Misuse {
  /// One of the values that an option knows.
  static func choice(_ option: String, _ values: [String]) -> ValidationError {
    let values = values.joined(separator: ", ")
    return error("QY-ARG-0002", option, vi: "Dùng một trong: \(values).", en: "Takes one of \(values).")
  }

  static func range(_ option: String, _ range: ClosedRange<Int>, _ unit: BilingualText = BilingualText(vi: "", en: "")) -> ValidationError {
    func words(_ unit: String) -> String { unit.isEmpty ? "" : " " + unit }
    return error(
      "QY-ARG-0003", option, vi: "Dùng số từ \(range.lowerBound) đến \(range.upperBound)\(words(unit.vi)).",
      en: "Takes \(range.lowerBound) to \(range.upperBound)\(words(unit.en)).")
  }

  static func atLeast(_ option: String, _ least: Int) -> ValidationError {
    error("QY-ARG-0004", option, vi: "Dùng số từ \(least) trở lên.", en: "Takes a number of \(least) or more.")
  }

  /// How a value is written.
  static func form(_ what: String, _ forms: String...) -> ValidationError {
    error(
      "QY-ARG-0005", what, vi: "Viết theo dạng \(forms.joined(separator: " hoặc ")).", en: "Is written \(forms.joined(separator: " or ")).")
  }

  static func needs(_ option: String, _ other: String) -> ValidationError {
    error("QY-ARG-0006", option, vi: "Chỉ dùng cùng với \(other).", en: "Goes with \(other) alone.")
  }

  static func excludes(_ option: String, _ other: String) -> ValidationError {
    error("QY-ARG-0007", option, vi: "Không dùng cùng với \(other).", en: "Does not go with \(other).")
  }

  /// Neither, or more of them than one.
  static func oneOf(_ options: String...) -> ValidationError {
    let options = options.joined(separator: ", ")
    return error("QY-ARG-0008", options, vi: "Chọn đúng một trong các tham số này.", en: "Say exactly one of these.")
  }

  static func someOf(_ options: String...) -> ValidationError {
    let options = options.joined(separator: ", ")
    return error("QY-ARG-0009", options, vi: "Cần ít nhất một trong các tham số này.", en: "Say one of these at least.")
  }

  static func allOf(_ options: String...) -> ValidationError {
    let options = options.joined(separator: ", ")
    return error("QY-ARG-0025", options, vi: "Cần đủ các tham số này.", en: "Say all of these.")
  }

  /// A reason, or a decision, without a word in it.
  static func noWords(_ option: String = "--reason") -> ValidationError {
    error("QY-ARG-0010", option, vi: "Ghi rõ bằng lời.", en: "Say it in words.")
  }

  static func nothingNamed(_ what: BilingualText) -> ValidationError {
    error("QY-ARG-0011", "", vi: "Nêu ít nhất một \(what.vi).", en: "Name at least one \(what.en).")
  }

  static let paths = BilingualText(vi: "tệp hoặc thư mục", en: "file or folder")

  static var standardInputTwice: ValidationError {
    error("QY-ARG-0012", "-", vi: "Đầu vào chuẩn chỉ đọc được một lần.", en: "Standard input can be read once.")
  }

  static var noDatabase: ValidationError {
    error("QY-ARG-0013", "--db", vi: "Nêu cơ sở dữ liệu: --db TỆP, hoặc biến QUANY_DB.", en: "Name the database: --db FILE, or QUANY_DB.")
  }

  static var noSuchSystem: ValidationError {
    error(
      "QY-ARG-0014", "--system", vi: "Không có danh mục này; `quany terminology list` liệt kê các danh mục.",
      en: "There is no such system; `quany terminology list` names them.")
  }

  static var catalogueIsInDatabase: ValidationError {
    error(
      "QY-ARG-0015", "--db", vi: "Danh mục riêng của bệnh viện nằm trong cơ sở dữ liệu của bệnh viện: nêu tệp đó.",
      en: "The hospital's own catalogues are in its database: name it.")
  }

  static var otherHospital: ValidationError {
    error(
      "QY-ARG-0016", "--to", vi: "Nêu một đợt khám, điều trị của chính bệnh viện có hồ sơ này.",
      en: "Names an encounter of the record's own hospital.")
  }

  static var whichHospital: ValidationError {
    error(
      "QY-ARG-0017", "--facility", vi: "Cơ sở dữ liệu của nhiều bệnh viện: nêu bệnh viện, dạng HOSPITAL/RECORD hoặc --facility.",
      en: "In a data centre's database, say which hospital: HOSPITAL/RECORD or --facility.")
  }

  static var onlyOwnPIN: ValidationError {
    error(
      "QY-ARG-0018", "--account", vi: "Chỉ dùng cùng --remove: mã PIN do chính chủ đặt.",
      en: "Goes with --remove alone: a PIN is its owner's to set.")
  }

  /// Everything that was said of the arguments: the message of ours, or the parser's in our words.
  static func message(_ full: String) -> String {
    let lines = full.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.hasPrefix("Error: ") else { return full }
    let said = String(first.dropFirst("Error: ".count))
    // What an option's own reading threw stands behind the parser's sentence.
    let ours = said.ranges(of: "QY-ARG-").last.map { String(said[$0.lowerBound...]) }
    return ([ours ?? parser(said)] + lines.dropFirst()).joined(separator: "\n")
  }

  /// What the parser says in English alone, and with the value that was typed.
  private static func parser(_ said: String) -> String {
    func text(_ code: String, _ place: Substring, vi: String, en: String) -> String { line(code, String(place), vi: vi, en: en) }
    if let match = said.wholeMatch(of: /Missing expected argument '(.+)'/) {
      return text("QY-ARG-0019", match.1, vi: "Thiếu tham số này.", en: "This argument is missing.")
    }
    if let match = said.wholeMatch(of: /Missing value for '(.+)'/) {
      return text("QY-ARG-0020", match.1, vi: "Tham số này cần một giá trị.", en: "It takes a value.")
    }
    if let match = said.wholeMatch(of: /Unknown option '(-+[A-Za-z-]+).*?'(?:\. Did you mean '(.+)'\?)?/) {
      let near = match.2.map { (vi: " Có phải \($0)?", en: " Did you mean \($0)?") }
      return text("QY-ARG-0021", match.1, vi: "Không có tùy chọn này.\(near?.vi ?? "")", en: "There is no such option.\(near?.en ?? "")")
    }
    if let match = said.wholeMatch(of: /The value '.*' is invalid for '(.+?)'\.?(?: Please provide one of (.+)\.)?/.dotMatchesNewlines()) {
      if let values = match.2 {
        let values = values.replacing("'", with: "").replacing(" or ", with: ", ").replacing(" and ", with: ", ")
        return text("QY-ARG-0022", match.1, vi: "Dùng một trong: \(values).", en: "Takes one of \(values).")
      }
      return text("QY-ARG-0023", match.1, vi: "Giá trị không dùng được ở đây.", en: "The value can't be used here.")
    }
    if said.contains(/^(Unexpected argument|\d+ unexpected arguments)/) {
      return text(
        "QY-ARG-0024", "", vi: "Có từ thừa: không có lệnh hoặc tham số như vậy ở đây.",
        en: "A word too many: there is no such command or argument here.")
    }
    return text("QY-ARG-0001", "", vi: "Không hiểu dòng lệnh này.", en: "This command line is not understood.")
  }

  private static func error(_ code: String, _ place: String, vi: String, en: String) -> ValidationError {
    ValidationError(line(code, place, vi: vi, en: en))
  }

  private static func line(_ code: String, _ place: String, vi: String, en: String) -> String {
    "\(code)\(place.isEmpty ? "" : " (\(place))"): \(vi)\n  \(en)"
  }
}
