import ClinicalModel
import Foundation
import Testing

struct SearchKeyTests {
  @Test(arguments: [
    ("Nguyễn Thị Ánh", "nguyen thi anh"), ("ĐẶNG  Đình\tĐộ", "dang dinh do"), ("K'Brẽo", "kbreo"), ("K’Brẽo", "kbreo"),
    ("Y-Bion Niê", "y bion nie"),
    ("H'Hen Niê", "hhen nie"), ("ƯỚC ườm Ờ", "uoc uom o"), ("", ""), ("  ", ""), ("Löwe Žižek", "lowe zizek"), ("Trần (con)", "tran con"),
    ("Ỳ ỵ Ỹ", "y y y"), ("王 Ivan Иван", "王 ivan иван"), ("A1 2b", "a1 2b"),
  ])
  func `folds marks, case and đ`(text: String, key: String) {
    #expect(SearchKey.fold(text) == key)
    #expect(SearchKey.fold(text.decomposedStringWithCanonicalMapping) == key)
    #expect(SearchKey.fold(key) == key)
  }

  @Test func `folds every Latin letter that Unicode can take apart to its base`() {
    for value in (UInt32(0xC0)...0x24F).map({ $0 }) + (UInt32(0x1E00)...0x1EFF).map({ $0 }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      guard let base = decomposed.first, base.isASCII, base.properties.isAlphabetic, decomposed.count > 1 else { continue }
      #expect(SearchKey.fold(String(scalar)) == String(base).lowercased(), "U+\(String(value, radix: 16))")
    }
  }
}

struct SortKeyTests {
  private func precedes(_ a: String, _ b: String) -> Bool { SortKey.name(a).lexicographicallyPrecedes(SortKey.name(b)) }

  @Test(arguments: [
    ["An", "Ánh", "Ăn", "Ân", "Dũng", "Đào", "Yến"],
    ["Trần Văn An", "Nguyễn Thị Anh", "Nguyễn Văn Ánh", "Lê Thị Bình"],
    ["Lê Văn Hoa", "Lê Văn Hòa", "Lê Văn Hỏa", "Lê Văn Hoá", "Lê Văn Hoạ", "Lê Văn Hoài"],
    ["Đỗ An", "Lê An", "Nguyễn An", "Nguyễn Thị An", "Nguyễn Văn An"],
    ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"], ["Tu", "Tú", "Tư", "Tứ"],
  ])
  func `orders names as a Vietnamese list`(names: [String]) {
    for (index, a) in names.enumerated() {
      for b in names[(index + 1)...] {
        #expect(precedes(a, b), "\(a) < \(b)")
        #expect(!precedes(b, a))
        #expect(precedes(a.decomposedStringWithCanonicalMapping, b.decomposedStringWithCanonicalMapping), "\(a) < \(b), combining")
      }
    }
  }

  @Test func `where the tone is written decides last`() {
    #expect(precedes("Hòa Bình", "Hoà Bình") != precedes("Hoà Bình", "Hòa Bình"))
    #expect(precedes("Hoà An", "Hòa Bình"))
    #expect(precedes("Hòa An", "Hoà Bình"))
  }

  @Test func `the order is total`() {
    let names = ["Nguyễn Văn An", "nguyễn văn an", "NGUYỄN VĂN AN", "", " ", "An  ", "王", "K'Brẽo", "1", "Zuy", "a\u{301}", "á"]
    for a in names {
      for b in names where a.utf8.elementsEqual(b.utf8) == false {
        let either = precedes(a, b) || precedes(b, a)
        #expect(either || SortKey.name(a) == SortKey.name(b))
      }
      #expect(!precedes(a, a))
    }
  }
}
