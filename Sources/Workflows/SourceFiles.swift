internal import Sealing

/// The files of a batch, in little more memory than their names: there may be a hundred thousand.
struct SourceFiles: RandomAccessCollection, Sendable {
  struct File: Sendable {
    /// Where to read it.
    let path: String
    /// How the ledger calls it.
    let name: String
    let byteCount: Int
    /// Its place in the archive that `path` is; nil for a file by itself.
    let member: Int?
    /// Opens it; nil when it is not sealed.
    let key: SealingKey?
    /// Why nothing of it can be taken, when that is known already.
    let problem: FileProblem?
  }

  /// What the files of one folder or of one archive have in common.
  struct Place: Sendable {
    /// Where a file's path and its name in the ledger begin.
    var path: String
    var name: String
    var isArchive = false
  }

  private struct Row {
    var nameEnd: Int
    var byteCount: Int
    var place: Int32
    var member: Int32
    var isSealed: Bool
    var problem: FileProblem?
  }

  private let key: SealingKey?
  private var places: [Place] = []
  private var names: [UInt8] = []
  private var rows: [Row] = []

  /// - Parameter key: opens what is sealed.
  init(openedWith key: SealingKey?) { self.key = key }

  var startIndex: Int { 0 }
  var endIndex: Int { rows.count }
  var byteCount: Int { rows.reduce(0) { $0 + $1.byteCount } }

  subscript(index: Int) -> File {
    let row = rows[index]
    let place = places[Int(row.place)]
    let own = String(decoding: names[(index > 0 ? rows[index - 1].nameEnd : 0)..<row.nameEnd], as: UTF8.self)
    return File(
      path: place.isArchive ? place.path : place.path + own, name: place.name + own, byteCount: row.byteCount,
      member: row.member < 0 ? nil : Int(row.member), key: row.isSealed ? key : nil, problem: row.problem)
  }

  /// The number by which the files of a place name it.
  mutating func add(_ place: Place) -> Int {
    places.append(place)
    return places.count - 1
  }

  /// Makes room for as many more.
  mutating func reserve(_ more: Int) { rows.reserveCapacity(rows.count + more) }

  /// - Parameter name: below its place.
  mutating func add(
    _ name: String = "", in place: Int, byteCount: Int = 0, member: Int? = nil, isSealed: Bool = false, problem: FileProblem? = nil
  ) {
    names += name.utf8
    rows.append(
      Row(
        nameEnd: names.count, byteCount: byteCount, place: Int32(place), member: member.map { Int32($0) } ?? -1, isSealed: isSealed,
        problem: problem))
  }
}
