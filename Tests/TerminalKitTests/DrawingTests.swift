import Testing

@testable import TerminalKit

struct DrawingTests {
  private func grid(_ lines: [String], width: Int = 20, style: Style = .plain) -> CellGrid {
    var grid = CellGrid(size: Size(width: width, height: lines.count))
    for (row, line) in lines.enumerated() { grid.draw(line, at: 0, row, in: grid.bounds, style) }
    return grid
  }

  @Test func `a terminal that plays the bytes shows the grid, frame after frame`() {
    let frames = [
      ["Nguyễn Văn An", "giường 12", ""], ["Nguyễn Thị Ánh", "giường 2", "漢字 😀 x"], ["", "giường 2", "漢 字"], ["x", "", ""],
      ["x", "", "漢字漢字漢字漢字漢字"],
    ]
    for depth in ColourDepth.allCases {
      var renderer = Renderer(depth: depth)
      var terminal = VirtualTerminal(size: Size(width: 20, height: 3))
      for (number, frame) in frames.enumerated() {
        let grid = grid(frame, style: number % 2 == 0 ? .plain : Style(.rgb(200, 30, 30), on: .indexed(17), bold: true))
        terminal.play(renderer.render(grid))
        #expect(terminal.lines == grid.lines, "\(frame)")
      }
    }
  }

  @Test func `random drawings come out as they are`() {
    var state: UInt64 = 11
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var renderer = Renderer(depth: .full)
    var terminal = VirtualTerminal(size: Size(width: 30, height: 6))
    var grid = CellGrid(size: terminal.size)
    let words = ["An", "漢字", "ế", "😀", "    ", "Đặng", "e\u{302}\u{301}x"]
    for _ in 0..<400 {
      grid.draw(
        words[next(words.count)], at: next(30), next(6), in: grid.bounds,
        next(2) == 0 ? .plain : Style(.theme(UInt8(next(16))), reversed: true))
      if next(9) == 0 { grid.fill(Rect(x: next(30), y: next(6), width: next(12), height: 1), .plain) }
      terminal.play(renderer.render(grid))
      #expect(terminal.lines == grid.lines)
      for (shown, meant) in zip(terminal.cells, grid.cells) where meant.text != nil {
        #expect(shown.style == meant.style || meant.text == " ")
      }
    }
  }

  @Test func `only what changed is sent`() {
    var renderer = Renderer(depth: .indexed)
    let lines = (0..<50).map { "dòng \($0) " + String(repeating: "x", count: 100) }
    let whole = renderer.render(grid(lines, width: 160))
    #expect(whole.count > 5000)
    #expect(renderer.render(grid(lines, width: 160)).isEmpty)
    var other = lines
    other[20] = "dòng 20 " + String(repeating: "x", count: 99) + "y"
    #expect(renderer.render(grid(other, width: 160)).count < 60)
    renderer.invalidate()
    #expect(renderer.render(grid(other, width: 160)).count > 5000)
  }

  @Test func `no colour means no colour`() {
    var renderer = Renderer(depth: .none)
    let bytes = renderer.render(grid(["x"], style: Style(.rgb(1, 2, 3), on: .theme(4), bold: true)))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\u{1B}[0;1m"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains(";3"))
  }

  @Test(arguments: [
    (ColourDepth.full, Colour.rgb(255, 0, 0), "38;2;255;0;0"), (.indexed, .rgb(255, 0, 0), "38;5;196"), (.sixteen, .rgb(255, 0, 0), "91"),
    (.sixteen, .indexed(21), "34"), (.sixteen, .theme(12), "94"), (.full, .standard, ""), (.none, .theme(1), ""),
  ])
  func `a colour comes down to what there is`(depth: ColourDepth, colour: Colour, code: String) {
    #expect(Style(colour).parameters(depth) == (code.isEmpty ? "0" : "0;" + code))
  }

  @Test func `the environment says how many colours there are`() {
    #expect(ColourDepth(noColour: true, term: "xterm-256color", colourTerm: "truecolor") == .none)
    #expect(ColourDepth(noColour: false, term: "xterm-256color", colourTerm: nil) == .indexed)
    #expect(ColourDepth(noColour: false, term: "xterm", colourTerm: "truecolor") == .full)
    #expect(ColourDepth(noColour: false, term: "linux", colourTerm: nil) == .sixteen)
    #expect(ColourDepth(noColour: false, term: "dumb", colourTerm: nil) == .none)
  }

  @Test func `text from a record can't move the cursor or turn the line`() {
    let grid = grid(["a\u{1B}[2Jb\u{202E}c\nd"])
    #expect(grid.lines[0] == "a·[2Jb·c·d")
  }

  @Test func `drawing outside is cut off`() {
    var grid = CellGrid(size: Size(width: 5, height: 2))
    grid.draw("abcdefgh", at: 3, 0, in: grid.bounds)
    grid.draw("漢", at: 4, 1, in: grid.bounds)
    grid.draw("x", at: 0, 7, in: grid.bounds)
    grid.fill(Rect(x: -3, y: -3, width: 100, height: 1), .plain)
    grid.box(Rect(x: 0, y: 0, width: 1, height: 1))
    #expect(grid.lines == ["   ab", ""])
  }

  @Test func `areas divide without gap or overlap`() {
    for height in 0...30 {
      let rows = Rect(x: 2, y: 3, width: 10, height: height).rows(.fixed(1), .share(1), .share(2), .fixed(2))
      #expect(rows.reduce(0) { $0 + $1.height } == max(min(height, 3), height))
      for (one, next) in zip(rows, rows.dropFirst()) { #expect(one.y + one.height == next.y) }
    }
  }

  @Test func `columns give way from the widest`() {
    #expect(ColumnWidths.fit([3, 30, 10], into: 80) == [3, 30, 10])
    #expect(ColumnWidths.fit([3, 30, 10], into: 27) == [3, 10, 10])
    #expect(ColumnWidths.fit([3, 30, 10], into: 24).reduce(0, +) == 20)
    // What may give way does so before the widest, and not to nothing.
    #expect(ColumnWidths.fit([40, 9, 60], into: 80, yielding: [2]) == [40, 9, 27])
    #expect(ColumnWidths.fit([40, 9, 60], into: 50, yielding: [2]) == [27, 9, 10])
    #expect(ColumnWidths.fit([20, 15, 20], into: 40, whole: [1]) == [10, 15, 11])
    #expect(ColumnWidths.fit([20, 15, 20], into: 30, whole: [1]) == [8, 10, 8])
    #expect(ColumnWidths.fit([9, 9], into: 2).allSatisfy { $0 >= 1 })
  }
}
