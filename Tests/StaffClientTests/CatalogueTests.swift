import ClinicalModel
import Foundation
import Testing

@testable import StaffClient
@testable import TerminalKit

struct CatalogueTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/StaffClient")

  private static func sources() throws -> [(name: String, text: String)] {
    var found: [(String, String)] = []
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      found.append((String(file.path.dropFirst(folder.path.count + 1)), try String(contentsOf: file, encoding: .utf8)))
    }
    return found
  }

  @Test func `every text of the catalogue is there in both languages`() throws {
    let catalogue = try Self.sources().filter { $0.name.hasPrefix("Texts/") }
    #expect(catalogue.count >= 3)
    var count = 0
    for (name, text) in catalogue {
      for match in text.matches(of: /BilingualText\(\s*vi:\s*"((?:[^"\\]|\\.)*)",\s*en:\s*"((?:[^"\\]|\\.)*)"/) {
        count += 1
        #expect(!match.1.isEmpty && !match.2.isEmpty, "\(name): \(match.0)")
        for blank in ["%1", "%2", "%3"] { #expect(match.1.contains(blank) == match.2.contains(blank), "\(name): \(match.0)") }
      }
      #expect(
        text.matches(of: /BilingualText\(\s*vi:/).count
          == text.matches(of: /BilingualText\(\s*vi:\s*"(?:[^"\\]|\\.)*",\s*en:\s*"(?:[^"\\]|\\.)*"/).count, "\(name)")
    }
    #expect(count > 120)
  }

  @Test func `no screen says a word that is not in the catalogue`() throws {
    let letters = CharacterSet(charactersIn: "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ")
    for (name, text) in try Self.sources() where !name.hasPrefix("Texts/") {
      for line in text.split(separator: "\n") where !line.contains("//") && !line.contains("Refusal(") && !line.contains("vi:") {
        for match in line.matches(of: /"((?:[^"\\]|\\.)*)"/) {
          #expect(String(match.1).lowercased().rangeOfCharacter(from: letters) == nil, "\(name): \(line)")
        }
      }
    }
  }

  @Test func `no text is left that nobody says`() throws {
    let sources = try Self.sources()
    let all = sources.map(\.text).joined(separator: "\n")
    for (_, text) in sources.filter({ $0.name.hasPrefix("Texts/") }) {
      for match in text.matches(of: /static let (\w+)/) {
        let name = String(match.1)
        #expect(all.contains("Texts.\(name)"), "\(name)")
      }
    }
  }

  @Test func `the client never touches the store`() throws {
    for (name, text) in try Self.sources() {
      #expect(!text.contains("RecordStore") && !text.contains(".store"), "\(name)")
    }
  }

  @Test func `screens have names, titles, help and doors`() {
    var names: Set<String> = []
    for screen in ScreenList.all {
      let route = screen.route
      #expect(names.insert(route.name).inserted)
      #expect(route.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!route.title.vi.isEmpty && !route.title.en.isEmpty && !route.help.isEmpty, "\(route.name)")
      if case .open = route.door { #expect(route.name == "sign-in") }
    }
  }
}
