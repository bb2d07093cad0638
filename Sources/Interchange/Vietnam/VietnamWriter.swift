internal import Foundation
public import InsuranceTables

/// Writes envelopes: same episodes, same bytes. Inner documents are UTF-8 with CRLF, base64 on one line, free text in CDATA.
public enum VietnamWriter {
  /// One envelope of any number of HOSO: one for the portal, many for an archive.
  ///
  /// - Parameter day: NGAYLAP, `yyyyMMdd`.
  public static func envelope(_ episodes: [InsuranceEpisode], facility: String, day: String) -> [UInt8] {
    var text = head(facility: facility, day: day, count: episodes.count)
    for episode in episodes { text += hoso(episode) }
    return Array((text + foot).utf8)
  }

  /// What stands before the first HOSO; with `hoso` and `foot`, for envelopes that are too large for memory.
  public static func head(facility: String, day: String, count: Int) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>\r
    <GIAMDINHHS xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">\r
    <THONGTINDONVI><MACSKCB>\(escaped(facility))</MACSKCB></THONGTINDONVI>\r
    <THONGTINHOSO><NGAYLAP>\(escaped(day))</NGAYLAP><SOLUONGHOSO>\(count)</SOLUONGHOSO><DANHSACHHOSO>\r

    """
  }

  public static let foot = "</DANHSACHHOSO></THONGTINHOSO>\r\n<CHUKYDONVI/>\r\n</GIAMDINHHS>\r\n"

  public static func hoso(_ episode: InsuranceEpisode) -> String { String(decoding: hoso(episode, .line), as: UTF8.self) }

  public static func hoso(_ episode: InsuranceEpisode, _ wrapping: Base64Wrapping) -> [UInt8] {
    var text = "<HOSO>\r\n"
    for content in episode.tables {
      let body: String
      if let unread = content.unread {
        body = escaped(unread)
      } else {
        body = wrapping.text(of: Data(document(content, episode.decision)))
      }
      text += "<FILEHOSO><LOAIHOSO>\(escaped(content.kind))</LOAIHOSO><NOIDUNGFILE>\(body)</NOIDUNGFILE></FILEHOSO>\r\n"
    }
    return Array((text + "</HOSO>\r\n").utf8)
  }

  /// A lone check-in.
  public static func checkIn(_ content: InsuranceEpisode.Content, _ decision: InsuranceDecision = .current) -> [UInt8] {
    document(content, decision)
  }

  /// One table's document. Fields come in the decision's order, those it does not have after them in their own; a missing one stays missing.
  package static func document(_ content: InsuranceEpisode.Content, _ decision: InsuranceDecision) -> [UInt8] {
    let table = InsuranceTable.table(content.kind, decision) ?? InsuranceTable.table(content.kind, .current)
    let root = table?.root ?? content.kind
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<\(root)>\r\n"
    if let list = table?.list, let record = table?.record {
      text += "<\(list)>\r\n"
      for row in content.rows { text += "<\(record)>\r\n" + cells(row, table) + "</\(record)>\r\n" }
      text += "</\(list)>\r\n"
    } else {
      for row in content.rows { text += cells(row, table) }
    }
    return Array((text + "</\(root)>\r\n").utf8)
  }

  private static func cells(_ row: InsuranceEpisode.Row, _ table: InsuranceTable?) -> String {
    var places: [Int] = []
    places.reserveCapacity(row.cells.count)
    var last: Int?
    for cell in row.cells {
      let place = table?.position(of: cell, after: last)
      if let place { last = place }
      places.append(place ?? .max)
    }
    var order = Array(row.cells.indices)
    // What is composed, and nearly all that comes in, is in order.
    if zip(places, places.dropFirst()).contains(where: { $0 > $1 }) { order.sort { (places[$0], $0) < (places[$1], $1) } }
    var text = ""
    for cell in order.lazy.map({ row.cells[$0] }) {
      text += "<"
      text += cell.name
      text += ">"
      text += body(cell.text)
      text += "</"
      text += cell.name
      text += ">\r\n"
    }
    return text
  }

  /// CDATA where a sign of XML stands in it; a carriage return survives only as a reference.
  private static func body(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ">") }),
      !text.utf8.contains(13), !text.contains("]]>")
    else { return escaped(text) }
    return "<![CDATA[\(text)]]>"
  }

  private static func escaped(_ text: String) -> String {
    let signs: Set<UInt8> = [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 13]
    guard text.utf8.contains(where: { $0 < 64 && signs.contains($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
