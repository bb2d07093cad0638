import Testing

@testable import TerminalKit

struct ControlsTests {
  private func type(_ keys: [String], into buffer: inout TextBuffer) throws {
    for name in keys { _ = buffer.handle(try #require(KeyPress(named: name), "\(name)")) }
  }

  @Test func `combining and composed input give the same text`() {
    var composed = TextBuffer()
    for character in "Nguyễn ấ ợ" { _ = composed.handle(KeyPress(character)) }
    var combining = TextBuffer()
    for scalar in "Nguye\u{302}\u{303}n a\u{302}\u{301} o\u{31B}\u{323}".unicodeScalars {
      _ = combining.handle(KeyPress(Character(scalar)))
    }
    #expect(combining.text.unicodeScalars.elementsEqual(composed.text.unicodeScalars))
    #expect(combining.cursor == 10)
  }

  @Test func `an input method that corrects by backspace comes out right`() {
    // Telex in many terminals: `a`, then backspace and `â`, then backspace and `ấ`.
    var buffer = TextBuffer()
    for key in [KeyPress("a"), KeyPress(.backspace), KeyPress("â"), KeyPress(.backspace), KeyPress("ấ"), KeyPress("n")] {
      _ = buffer.handle(key)
    }
    #expect(buffer.text == "ấn")
  }

  @Test func `moves and erases by what a reader takes for a character`() throws {
    var buffer = TextBuffer("ho 👩‍⚕️ e\u{302}\u{301}")
    try type(["backspace", "left", "backspace"], into: &buffer)
    #expect(buffer.text == "ho  ")
    try type(["ctrl-z", "ctrl-z"], into: &buffer)
    #expect(buffer.text == "ho 👩‍⚕️ ế")
  }

  @Test func `words and lines`() throws {
    var buffer = TextBuffer("đau bụng dữ dội")
    try type(["ctrl-w"], into: &buffer)
    #expect(buffer.text == "đau bụng dữ ")
    try type(["ctrl-left", "ctrl-left", "ctrl-k"], into: &buffer)
    #expect(buffer.text == "đau ")
    try type(["ctrl-u", "x"], into: &buffer)
    #expect(buffer.text == "x")
  }

  @Test func `undo goes back by words typed, redo forth`() throws {
    var buffer = TextBuffer()
    try type(["h", "o", "space", "k", "h", "a", "n"], into: &buffer)
    try type(["ctrl-z"], into: &buffer)
    #expect(buffer.text == "ho ")
    try type(["ctrl-z", "ctrl-z"], into: &buffer)
    #expect(buffer.text == "")
    try type(["ctrl-y", "ctrl-y", "ctrl-y"], into: &buffer)
    #expect(buffer.text == "ho khan")
    try type(["ctrl-z", "ctrl-z", "ctrl-z", "ctrl-z", "ctrl-z"], into: &buffer)
    #expect(buffer.text == "")
  }

  @Test func `a buffer takes no more than its limit`() {
    var buffer = TextBuffer("ab", limit: 5)
    buffer.insert("cdefgh")
    #expect(buffer.text == "abcde")
    buffer.insert("x")
    #expect(buffer.text == "abcde")
    buffer.insert("\u{301}")
    #expect(buffer.characters.count == 5)
  }

  @Test func `random edits never leave the text and undo to nothing`() {
    var state: UInt64 = 5
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var area = TextArea()
    let keys = [
      "a", "ế", "space", "enter", "up", "down", "left", "right", "home", "end", "backspace", "delete", "ctrl-w", "ctrl-u", "ctrl-k",
      "ctrl-z", "ctrl-y", "ctrl-left", "ctrl-right", "pageup", "pagedown", "x", "y",
    ]
    for _ in 0..<3000 {
      guard let key = KeyPress(named: keys[next(keys.count)]) else { continue }
      _ = area.handle(key, width: 7, height: 4)
      #expect((0...area.buffer.characters.count).contains(area.buffer.cursor))
      let view = area.layout(width: 7, height: 4)
      #expect((0..<4).contains(view.cursor.row) && (0..<7).contains(view.cursor.column) && view.lines.count <= 4)
    }
  }

  @Test func `up and down keep the column over short lines`() throws {
    var area = TextArea("một hai ba\nx\nbốn năm sáu")
    area.buffer.move(to: 8)
    for _ in 0..<2 { _ = area.handle(KeyPress(.down), width: 40, height: 9) }
    #expect(area.layout(width: 40, height: 9).cursor == (8, 2))
    let before = area.handle(KeyPress(.down), width: 40, height: 9)
    #expect(!before)
  }

  @Test func `a list keeps its choice in view`() {
    var list = ListState()
    for _ in 0..<12 { _ = list.handle(KeyPress(.down), count: 30, height: 5) }
    #expect(list.visible(count: 30, height: 5) == 8..<13)
    #expect(list.selected == 12)
    #expect(list.visible(count: 3, height: 5) == 0..<3)
    #expect(list.selected == 2)
    #expect(list.visible(count: 0, height: 5).isEmpty)
    _ = list.handle(KeyPress(.end), count: 30, height: 5)
    #expect(list.visible(count: 30, height: 5) == 25..<30)
  }

  @Test(arguments: [
    ("1,3-5", [0, 2, 3, 4] as [Int]?), ("2", [1]), ("3-3,3", [2]), (" 1 , 2 ", [0, 1]), ("0", nil), ("7", nil), ("3-1", nil),
    ("1-2-3", nil), ("", nil), ("x", nil),
    ("1,", nil), ("-", nil), ("99999999999999999999", nil),
  ])
  func `lines are named by numbers`(text: String, lines: [Int]?) { #expect(LineNumbers.parse(text, of: 6) == lines) }

  @Test func `a form keeps what was typed when its fields change`() {
    var form = FormState([.init(id: "a", text: "1", isMultiline: false), .init(id: "b", text: "", isMultiline: true)])
    form.move(1)
    _ = form.handle(KeyPress(.enter), width: 10, height: 3)
    form.paste("x\ny")
    #expect(form.text(of: "b") == "\nx\ny")
    form.adopt([.init(id: "c", text: "", isMultiline: false), .init(id: "b", text: "other", isMultiline: true)])
    #expect(form.text(of: "b") == "\nx\ny")
    #expect(form.focused?.id == "b")
    form.move(-1)
    form.paste("p\nq")
    #expect(form.text(of: "c") == "p q")
    let moved = form.move(-1)
    #expect(!moved)
  }
}
