internal import InsuranceTables

/// What an episode says, without how it was written: the same for another order of tags, other white space, wrapped or inline content.
enum EpisodeFingerprint {
  /// Bytes to be digested. Every text carries its length, so that no two episodes give the same.
  static func bytes(of episode: InsuranceEpisode) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16_384)
    func add(_ text: String) {
      var text = text
      text.withUTF8 { utf8 in
        withUnsafeBytes(of: UInt32(utf8.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: utf8)
      }
    }
    for content in episode.tables {
      bytes.append(1)
      add(content.kind)
      if let unread = content.unread {
        bytes.append(2)
        add(unread)
      }
      for extra in content.extras {
        bytes.append(3)
        add(extra)
      }
      let table = InsuranceTable.table(content.kind, episode.decision)
      for row in content.rows {
        bytes.append(4)
        for cell in row.ordered(by: table) {
          add(cell.name)
          add(cell.text)
        }
      }
    }
    for extra in episode.extras {
      bytes.append(5)
      add(extra)
    }
    return bytes
  }
}

extension InsuranceEpisode.Row {
  /// The cells in the decision's order, those it does not have after them by their names.
  func ordered(by table: InsuranceTable?) -> [Cell] {
    var isOrdered = true
    var last = -1
    var lastField: Int?
    var places: [Int] = []
    places.reserveCapacity(cells.count)
    for cell in cells {
      let field = table?.position(of: cell, after: lastField)
      if let field { lastField = field }
      let place = field ?? .max
      if place <= last { isOrdered = false }
      last = place
      places.append(place)
    }
    if isOrdered { return cells }
    return cells.indices.sorted { a, b in
      places[a] != places[b] ? places[a] < places[b] : cells[a].name != cells[b].name ? cells[a].name < cells[b].name : a < b
    }.map { cells[$0] }
  }
}
