import TerminalKit

extension FuzzTarget {
  /// What a terminal sends: the same events however it is cut, and nothing kept back once time has run out.
  static func readKeys(_ input: [UInt8]) {
    var whole = InputParser()
    let events = whole.feed(input) + whole.timeOut()
    require(whole.patience == nil, "nothing is waited for after the time has run out")
    require(events.count <= input.count + 1, "there are no more events than bytes")
    var cut = InputParser()
    var again: [InputEvent] = []
    for byte in input { again += cut.feed([byte]) }
    again += cut.timeOut()
    require(again == events, "the same events however it is cut")
  }
}
