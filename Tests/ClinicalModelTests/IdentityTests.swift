import ClinicalModel
import Testing

struct IdentityTests {
  @Test(arguments: ["1", "BN-2025.001_a", "Z", String(repeating: "x", count: 64), "...", ".a"])
  func `accepts ids that can stand in a file name`(text: String) { #expect(Patient.ID(text)?.rawValue == text) }

  @Test(arguments: ["", ".", "..", "a b", "a/b", "á", "a\u{0}", String(repeating: "x", count: 65), "a\n", "x\u{301}"])
  func `refuses other ids`(text: String) { #expect(Patient.ID(text) == nil) }

  @Test(arguments: ["H001", "99901", "A.B-1", String(repeating: "9", count: 20)])
  func `accepts facility codes`(text: String) { #expect(FacilityCode(text)?.rawValue == text) }

  @Test(arguments: ["", "h001", "H_1", "H 1", "Đ1", String(repeating: "9", count: 21)])
  func `refuses other facility codes`(text: String) { #expect(FacilityCode(text) == nil) }
}

struct RecordKindTests {
  @Test func `has the 82 forms and sheets of the circular, the papers and the examination`() {
    #expect(RecordKind.all.filter { $0.group == .form }.map(\.rawValue) == (1...29).map { ($0 < 10 ? "0" : "") + "\($0)/BV1" })
    #expect(RecordKind.all.filter { $0.group == .sheet }.map(\.rawValue) == (1...53).map { ($0 < 10 ? "0" : "") + "\($0)/BV2" })
    #expect(RecordKind.all.filter { $0.group == .paper }.count == 8)
    #expect(RecordKind.all.filter { $0.group == .examination } == [.healthExamination])
    #expect(RecordKind.all.allSatisfy { !$0.name.vi.isEmpty && !$0.name.en.isEmpty && RecordKind(rawValue: $0.rawValue) == $0 })
  }

  @Test(arguments: ["", "30/BV1", "54/BV2", "1/BV1", "01/bv1", "discharge "])
  func `refuses codes that the catalogue does not have`(code: String) { #expect(RecordKind(rawValue: code) == nil) }
}
