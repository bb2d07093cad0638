import ClinicalModel

/// Dates and times from the bytes of an attribute, without an array or an error value for each: a batch has one for every observation.
enum DateText {
  /// As `CivilDateTime(iso:)`.
  static func time(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDateTime? {
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let date = fullDate(UnsafeBufferPointer(rebasing: bytes[..<10])), let hour = two(bytes, 11), let minute = two(bytes, 14)
    else { return nil }
    var position = 16
    var second: Int?
    if bytes.count > position, bytes[position] == UInt8(ascii: ":") {
      guard bytes.count >= 19, let seconds = two(bytes, 17) else { return nil }
      second = seconds
      position = 19
    }
    var offset: Int?
    if bytes.count > position {
      if bytes[position] == UInt8(ascii: "Z") {
        guard bytes.count == position + 1 else { return nil }
        offset = 0
      } else {
        let sign = bytes[position]
        guard bytes.count == position + 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
          bytes[position + 3] == UInt8(ascii: ":"), let hours = two(bytes, position + 1), let minutes = two(bytes, position + 4),
          minutes < 60
        else { return nil }
        offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
      }
    }
    return try? CivilDateTime(date: date, hour: hour, minute: minute, second: second, offset: offset)
  }

  /// As `CivilDate(iso:)`.
  static func fullDate(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
    guard bytes.count == 10, let date = partialDate(bytes) else { return nil }
    return date.complete
  }

  /// As `PartialDate(iso:)`.
  static func partialDate(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10, let century = two(bytes, 0), let rest = two(bytes, 2) else {
      return nil
    }
    var month: Int?
    var day: Int?
    if bytes.count > 4 {
      guard bytes[4] == UInt8(ascii: "-"), let digits = two(bytes, 5) else { return nil }
      month = digits
    }
    if bytes.count > 7 {
      guard bytes[7] == UInt8(ascii: "-"), let digits = two(bytes, 8) else { return nil }
      day = digits
    }
    return try? PartialDate(year: century * 100 + rest, month: month, day: day)
  }

  private static func two(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    let tens = bytes[position] &- UInt8(ascii: "0")
    let ones = bytes[position + 1] &- UInt8(ascii: "0")
    guard tens <= 9, ones <= 9 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}
