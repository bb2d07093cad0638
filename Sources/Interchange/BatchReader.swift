public import ClinicalModel
public import InsuranceTables

/// One entry of a batch as an import needs it: the value if it has one, everything that is to say about it, and its bytes.
public struct ReadEntry {
  /// Nil when the entry can't be taken.
  public var statement: Statement?
  /// What it says it is, where that can be told.
  public var kind: Statement.Kind?
  public var localID: String?
  public var issues: [Issue]
  /// The exact bytes that came.
  public var source: [UInt8]
  /// The exclusive canonical form.
  public var canonical: [UInt8]
  /// The bytes between the entry before and this one.
  public var gap: [UInt8]
  public var byteOffset: Int
  public var line: Int
  public var place: EntryPlace
  /// The id of what it is about, in so far as an entry that can't be taken says one: of a record the encounter, else the patient.
  public var reference: String?
  /// For an entry of the insurance tables: all of it, to be mapped to several statements. Then there is no statement.
  public var episode: InsuranceEpisode?
  /// Of an entry that can't be taken, what can be judged of it all the same: whatever breaks a rule in each of these breaks it for certain.
  public var drafts: [Statement] = []
}

/// Why a batch can't be read further; what came before stands.
public struct BatchFailure: Error {
  public var line: Int
  /// Where the part begins that no entry holds, in bytes of the text as UTF-8.
  public var entryOffset: Int
  /// The beginning of that part.
  public var rest: [UInt8]
  public var issues: [Issue]

  /// Of `rest` this much is kept.
  static let restBytes = 4096
}

/// Reads one document entry by entry, whatever its format: what an import knows of it.
public protocol BatchReader: AnyObject {
  /// What the document is; nil as long as that can't be told.
  var format: RecognisedFormat? { get }
  /// Whose entries these are; nil until the first was read, and where nothing says so.
  var header: BatchHeader? { get }
  /// Whether the bytes were another encoding than UTF-8: then ranges and sources are those of the text as UTF-8.
  var isTranscoded: Bool { get }
  var encodingName: String { get }
  /// The bytes after the last entry, once `next` has returned nil. With the entries and what stands between them they are the whole file.
  var trailer: [UInt8] { get }

  /// The next entry; nil at the end. Throws after every entry that came before the trouble.
  func next() throws(BatchFailure) -> ReadEntry?
}
