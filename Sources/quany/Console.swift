import ClinicalModel
import Foundation

/// Standard output is the result, standard error is the talk.
enum Console {
  static func talk(_ text: String) { FileHandle.standardError.write(Data((TerminalText.lines(text) + "\n").utf8)) }

  static func refuse(_ refusal: Refusal) {
    let place = refusal.place.isEmpty ? "" : " (\(TerminalText.line(refusal.place)))"
    talk("\(refusal.code)\(place): \(refusal.text.vi)\n  \(refusal.text.en)")
  }

  /// One JSON object with sorted keys.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    Swift.print(TerminalText.json(String(decoding: try encoder.encode(value), as: UTF8.self)))
  }

  /// That something was done which has no result of its own.
  static func done(_ text: String, _ output: JSONOption) throws {
    if output.json { try json(["done": true]) } else { print(text) }
  }

  /// What a list shows: at most `limit`, and where there is more it says so, so that nobody takes it for all.
  ///
  /// - Parameter read: gives at most so many, in the order of the list.
  static func first<Element>(_ limit: Int, _ read: (Int) throws -> [Element]) rethrows -> [Element] {
    let limit = min(max(1, limit), 1_000_000)
    let found = try read(limit + 1)
    guard found.count > limit else { return found }
    talk(
      "Còn nữa: chỉ liệt kê \(limit) mục đầu, --limit để xem thêm.\n  There is more: only the first \(limit) are listed, --limit for others."
    )
    return Array(found.prefix(limit))
  }

  /// The same of a list whose looking up is audited by its count, so that no more is looked up than is shown: a full one may have an end that is not.
  static func full(_ limit: Int, _ count: Int) {
    guard count >= limit else { return }
    talk(
      "Có thể còn nữa: chỉ tìm \(limit) mục đầu, --limit để xem thêm.\n  There may be more: only the first \(limit) were looked for, --limit for others."
    )
  }

  /// Files for other programs, byte for byte.
  static func raw(_ text: String, terminator: String) { Swift.print(text, terminator: terminator) }

  static func flush() { fflush(nil) }

  /// Whether standard error is a terminal, where progress may be shown.
  static var isTalkingToTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Seconds with one decimal, from milliseconds.
  static func seconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    let tenths = seconds * 10 + attoseconds / 100_000_000_000_000_000
    return Double(tenths) / 10
  }
}
