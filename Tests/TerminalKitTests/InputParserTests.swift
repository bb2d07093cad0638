import Testing

@testable import TerminalKit

struct InputParserTests {
  private func parse(_ bytes: [UInt8], pieces: Int = .max) -> [InputEvent] {
    var parser = InputParser()
    var events: [InputEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      events += parser.feed(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    }
    return events + parser.timeOut()
  }

  private func key(_ name: String) throws -> InputEvent { .key(try #require(KeyPress(named: name))) }

  @Test(arguments: [
    ("a", "a"), ("A", "A"), ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[1;5C", "ctrl-right"), ("\u{1B}[Z", "shift-tab"),
    ("\u{1B}[3~", "delete"),
    ("\u{1B}[5~", "pageup"), ("\u{1B}OP", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[24~", "f12"), ("\u{10}", "ctrl-p"), ("\r", "enter"),
    ("\n", "enter"),
    ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\u{1B}", "esc"), ("\u{1B}b", "alt-b"), ("\u{1B}[97;5u", "ctrl-a"), ("ế", "ế"),
    ("\u{1E}", "ctrl-^"),
    ("\u{0}", "ctrl-space"), ("\u{1B}[H", "home"), ("\u{1B}[4~", "end"), ("\u{1B}ế", "alt-ế"),
  ])
  func `a key is the same however it comes`(bytes: String, name: String) throws {
    for pieces in [Int.max, 1, 2] { #expect(parse(Array(bytes.utf8), pieces: pieces) == [try key(name)], "\(name) by \(pieces)") }
  }

  @Test func `letters with marks come whole at any cut, composed and combining`() throws {
    let text = "Nguyễn Thị Ánh Đào e\u{302}\u{301} 漢 😀"
    for pieces in 1...7 {
      let typed = parse(Array(text.utf8), pieces: pieces).compactMap { event -> String? in
        guard case .key(let key) = event, case .character(let character) = key.code else { return nil }
        return String(character)
      }
      #expect(typed.joined().unicodeScalars.elementsEqual(text.unicodeScalars), "by \(pieces)")
    }
  }

  @Test func `several keys in one read are several keys`() throws {
    #expect(parse(Array("x\u{1B}[B\u{1B}[By".utf8)) == [try key("x"), try key("down"), try key("down"), try key("y")])
  }

  @Test func `a paste is one event without control characters, at any cut`() {
    let bytes = Array("\u{1B}[200~một\r\nhai\u{1B}[31m\u{7}\tba\u{1B}[201~z".utf8)
    for pieces in [Int.max, 1, 3, 8] {
      #expect(parse(bytes, pieces: pieces) == [.paste("một\nhai[31m\tba"), .key(KeyPress("z"))], "by \(pieces)")
    }
  }

  @Test func `a paste without an end gives what there is`() {
    #expect(parse(Array("\u{1B}[200~abc\u{1B}[20".utf8)) == [.paste("abc[20")])
  }

  @Test func `a huge paste comes in pieces and does not pile up`() {
    var parser = InputParser()
    _ = parser.feed("\u{1B}[200~".utf8)
    var sizes: [Int] = []
    let chunk = [UInt8](repeating: 97, count: 300_000)
    for _ in 0..<10 {
      for case .paste(let text) in parser.feed(chunk) { sizes.append(text.utf8.count) }
    }
    #expect(sizes == [1 << 20, 1 << 20])
  }

  @Test func `mouse and focus`() {
    #expect(
      parse(Array("\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<64;1;1M\u{1B}[<65;300;200M\u{1B}[I\u{1B}[O".utf8)) == [
        .mouse(MouseEvent(.press, column: 9, row: 4)), .mouse(MouseEvent(.release, column: 9, row: 4)),
        .mouse(MouseEvent(.scrollUp, column: 0, row: 0)), .mouse(MouseEvent(.scrollDown, column: 299, row: 199)), .focus(true),
        .focus(false),
      ])
  }

  @Test(arguments: [
    "\u{1B}[999999999999999999999;99999999999~", "\u{1B}[<0;0;0M", "\u{1B}[<;;M", "\u{1B}[?1;2c", "\u{1B}]0;title\u{7}",
    "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[\u{1}", "\u{1B}[M !!", "\u{1B}[99999999u", "\u{1B}[55296u", "\u{1B}[1u",
  ])
  func `what is no key is dropped, and the next key counts`(bytes: String) throws {
    let events = parse(Array((bytes + "q").utf8))
    #expect(events.last == (try key("q")))
    #expect(events.count <= 2)
  }

  @Test(
    arguments: [
      ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", true), ("\u{1B}]11;rgb:1e/1e/2e\u{7}", false), ("\u{1B}]11;rgb:f/f/d\u{7}", true),
      ("\u{1B}]11;rgba:ffff/ffff/ffff/0000\u{7}", true), ("\u{1B}]11;rgb:ffff/ffff\u{7}", nil), ("\u{1B}]11;rgb:fffff/0/0\u{7}", nil),
      ("\u{1B}]11;rgb:-1/zz/0\u{7}", nil), ("\u{1B}]10;rgb:ffff/ffff/ffff\u{7}", nil), ("\u{1B}P11;rgb:ffff/ffff/ffff\u{1B}\\", nil),
      ("\u{1B}]11;rgb:" + String(repeating: "f", count: 3000) + "\u{7}", nil),
    ] as [(String, Bool?)])
  func `a terminal's background is read from its answer, in pieces too`(answer: String, isLight: Bool?) throws {
    let wanted: [InputEvent] = (isLight.map { [.background(isLight: $0)] } ?? []) + [try key("k")]
    #expect(parse(Array((answer + "k").utf8)) == wanted)
    var parser = InputParser()
    #expect((answer + "k").utf8.flatMap { parser.feed([$0]) } == wanted)
  }

  @Test(arguments: [
    ("0;15", true), ("15;0", false), ("15;default;0", false), ("0;7", true), ("7;8", false), ("0;default", nil), ("", nil), ("0;99", nil),
  ])
  func `the environment says it, too`(variable: String, isLight: Bool?) {
    #expect(Background.isLight(variable: variable) == isLight)
  }

  @Test func `bytes that are no UTF-8 are dropped one at a time`() throws {
    #expect(parse([0xFF, 0xC0, 0x80, 0xE1, 0x41, 0xED, 0xA0, 0x80, 0xF5, 0x42]) == [try key("A"), try key("B")])
  }

  @Test func `nothing that anybody sends makes it stop or grow`() {
    var state: UInt64 = 7
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    var parser = InputParser()
    let likely = Array("\u{1B}[<;0123456789~MmOP]\\\u{7}u".utf8)
    for _ in 0..<4000 {
      let piece = (0..<Int(next() % 40)).map { _ in next() % 3 == 0 ? next() : likely[Int(next()) % likely.count] }
      _ = parser.feed(piece)
    }
    _ = parser.timeOut()
    #expect(parser.patience == nil)
    #expect(parser.feed("k".utf8) == [.key(KeyPress("k"))])
  }

  @Test func `keys have names that read back`() {
    for name in ["a", "ctrl-p", "alt-b", "shift-tab", "f1", "f12", "pagedown", "space", "-", "ctrl-space"] {
      #expect(KeyPress(named: name) != nil, "\(name)")
    }
    #expect(KeyPress(named: "ctrl-p")?.description == "Ctrl-P")
    #expect(KeyPress(named: "pagedown")?.description == "PgDn")
    for name in ["", "f0", "f99", "nonsense", "ctrl-"] { #expect(KeyPress(named: name) == nil, "\(name)") }
  }
}
