import Foundation
import Testing

/// The page about JSON says what the commands print: its examples are run in its order, and its keys are theirs.
struct JSONTests {
  private struct Section {
    var name: String
    var examples: [(line: String, status: Int32)] = []
    /// Each key of the page, and whether it may be left out.
    var keys: [String: Bool] = [:]
  }

  private static func sections() throws -> [Section] {
    let page = try String(contentsOf: Program.root.appending(path: "docs/json.md"), encoding: .utf8)
    return page.components(separatedBy: "\n## `quany ").dropFirst().map { text in
      let parts = text.components(separatedBy: "```")
      var section = Section(name: String(text.prefix { $0 != "`" }))
      for line in parts.dropFirst().first?.split(separator: "\n") ?? [] {
        let halves = line.components(separatedBy: "      # exit ")
        section.examples.append((halves[0], halves.count == 2 ? Int32(halves[1]) ?? -1 : 0))
      }
      for key in (parts.last ?? "").split(separator: "`").map(String.init) where key.contains(where: \.isLetter) {
        section.keys[key.replacing("?", with: "")] = key.hasSuffix("?")
      }
      return section
    }
  }

  /// The keys of a value, each with how often it was there, and under `#` how often its object was.
  private static func count(_ value: Any, _ path: String, _ known: Set<String>, _ seen: inout [String: Int]) {
    if let object = value as? [String: Any] {
      seen["#" + path, default: 0] += 1
      for (key, value) in object {
        let end = value is [Any] ? "[]" : ""
        let before = path.isEmpty ? "" : path + "."
        // Keys that are data, where the page says so.
        let name = known.contains(before + "*") || known.contains(before + "*[]") ? "*" : key
        seen[before + name + end, default: 0] += 1
        count(value, before + name + end, known, &seen)
      }
    } else if let list = value as? [Any] {
      for value in list { count(value, path, known, &seen) }
    }
  }

  @Test func `the page has a section for every command that prints JSON`() throws {
    let described = Set(try Self.sections().map(\.name))
    // What they need is not there in the beginning; the page says so.
    let others = [
      ["staff", "totp", "disable"], ["course", "give"], ["course", "seen"], ["key", "reseal"],
      ["record", "sendback"], ["record", "review"],
    ]
    for leaf in try HelpTests.leaves() where leaf.options.contains("json") && !others.contains(leaf.path) {
      #expect(described.contains(leaf.path.joined(separator: " ")), "\(leaf.path)")
    }
  }

  @Test func `the page has the keys that the commands print`() throws {
    let ward = try Self.ward()
    var (seen, id) = ("", "")
    for section in try Self.sections() {
      let known = Set(section.keys.keys)
      var found: [String: Int] = [:]
      for (line, status) in section.examples {
        let (words, input) = Self.words(line, ward, seen: seen, id: id)
        let result = try Program.run(words, input: input)
        // A machine may have what another lacks.
        if section.name != "doctor" { #expect(result.status == status, "\(line): \(result.talk)") }
        #expect(!result.json.isEmpty, "\(line): \(result.talk)")
        Self.count(result.json, "", known, &found)
        seen = (result.json["digest"] ?? result.json["seen"]) as? String ?? seen
        if result.json["encounter"] is [String: Any] { id = result.json["id"] as? String ?? id }
      }
      for key in found.keys where !key.hasPrefix("#") { #expect(known.contains(key), "\(section.name): the page lacks \(key)") }
      guard section.name != "doctor" else { continue }
      for (key, isOptional) in section.keys where !isOptional {
        let parent = key.lastIndex(of: ".").map { String(key[..<$0]) } ?? ""
        let isThere = (found["#" + parent] ?? 0) == 0 || key.contains("*") || found[key] == found["#" + parent]
        #expect(isThere && found[key] != nil, "\(section.name): \(key) is not always there")
      }
    }
  }

  /// An example as words, and what it reads: what stands before the bar, or a password a line.
  private static func words(_ line: String, _ ward: Ward, seen: String, id: String) -> ([String], Data) {
    var (line, input) = (line, String(repeating: "mat-khau-1\n", count: 4))
    if line.hasPrefix("printf '"), let bar = line.range(of: "' | ") {
      input = String(line[line.index(line.startIndex, offsetBy: 8)..<bar.lowerBound]).replacing("\\n", with: "\n")
      line = String(line[bar.upperBound...])
    }
    var words: [String] = []
    for (index, part) in line.components(separatedBy: "\"").enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(part)
      }
    }
    let named = words.dropFirst().map { word in
      switch word {
      case "SEEN": seen
      case "H001/ID": "H001/" + id
      case "ACCOUNT": String(cString: getpwuid(getuid()).pointee.pw_name)
      default: word.hasPrefix("./") ? ward.path(String(word.dropFirst(2))) : word
      }
    }
    return (Array(named), Data(input.utf8))
  }

  /// A folder with what the examples read, and no database.
  private static func ward() throws -> Ward {
    func person(_ id: String, _ name: String, _ born: String, _ more: String = "") -> String {
      Batch.patient(id, name, born: born).replacing("</patient>", with: more + "</patient>")
    }
    func record(_ id: String) -> String { RecordTests.draft(id) }
    let number = "<identifier system=\"insuranceNumber\">0123456789</identifier>"
    let places = """
      <location id="K03" kind="department" name="Khoa Nội"></location>
      <location id="PH2" kind="room" name="Phòng 2" partOf="K03"></location>
      <location id="G1" kind="bed" name="Giường 1" partOf="PH2"></location>

      """
    let people =
      Batch.patient("P1") + Batch.patient("P2", "Nguyễn Mẫu") + person("P3", "Lê Thị Ba", "1991-02-03")
      + person("P4", "Đỗ Văn Tư", "1970-04-04", number)
    let stays =
      Batch.encounter("E1", of: "P1") + Batch.encounter("E2", of: "P3")
      + (Batch.encounter("E0", of: "P2") + Batch.encounter("E00", of: "P2")).replacing("2025-", with: "2005-")
    let files = [
      "batch.xml": Batch.start + places + people + stays + Batch.record("R1", of: "E1") + Batch.end,
      "wrong.xml": Batch.start + Batch.record("R7", of: "E77") + Batch.record("R8", of: "E88") + Batch.end,
      "whose.xml": Batch.start.replacing("H001", with: "H002") + person("P9", "Trần Đức Bình", "1991-07-02", number) + Batch.end,
      "whose2.xml": Batch.start.replacing("H001", with: "H003") + person("P9", "Phạm Đức Năm", "1992-07-02", number) + Batch.end,
      "person.xml": person("P7", "Phạm Văn Bảy", "1955-05-05"), "alike.xml": Batch.patient("P8"),
      "edited.xml": person("P7", "Phạm Văn Bảy", "1955-05-06"), "draft.xml": record("R2"), "draft3.xml": record("R3"),
      "addendum.txt": "Khai thác thêm.",
      "drugs.csv": "MA_THUOC,TEN_THUOC,HAM_LUONG,SO_DANG_KY,DON_GIA\n40.155,Amoxicilin,500mg,VD-1-20,1250.5\n",
    ]
    let ward = try Ward(files: files.mapValues { Data($0.utf8) })
    try FileManager.default.createDirectory(atPath: ward.path("register"), withIntermediateDirectories: true)
    _ = try ward.write(
      "register/hospitals.csv",
      "code,validFrom,validTo,event,mergedInto,name,parentCommand,tier,level,class,kind,region,province,oldProvince,beds,departments,wave,targetDate\n"
        + "H001,2010-01-01,,opened,,Bệnh viện Quân y Mô phỏng 001,Bộ Quốc phòng,direct,1,special,hospital,Bắc,01,,910,6,1,2025-06-30\n")
    _ = try ward.write(
      "register/milestones.csv",
      "facility,kind,date,document,signer,validTo\nH001,regulationIssued,2024-11-21,338/QĐ,Giám đốc bệnh viện,\n")
    return ward
  }
}
