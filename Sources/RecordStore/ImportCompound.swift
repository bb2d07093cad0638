public import ClinicalModel
public import Cryptography

/// One statement with its bytes, ready to be taken.
public struct ImportPart: Sendable {
  public var statement: Statement
  public var canonical: [UInt8]
  public var digest: Digest
  public var keys: SearchKeys?
  /// What people call it, where the entry has a name for it: the table that it comes from.
  public var name: String

  public init(_ statement: Statement, canonical: [UInt8], digest: Digest, keys: SearchKeys? = nil, name: String = "") {
    self.statement = statement
    self.canonical = canonical
    self.digest = digest
    self.keys = keys
    self.name = name
  }
}

/// The statements that one entry of a foreign format makes: taken in one transaction, in their order, all or none.
public struct ImportCompound: Sendable {
  /// Whoever is referred to comes before who refers.
  public var parts: [ImportPart]
  /// Which part the receipt names: the one whose end is the end of what was sent.
  public var principal: Int
  /// Which part changes with everything that the entry says. A version of it that is known means that the entry is known.
  public var whole: Int
  /// Parts that an earlier version may have had and this one has not, with what they say from now on.
  public var absent: [Absent]
  /// What becomes of a part when the facility has stated the same thing before: foreign formats say less than ours, and what they can't say
  /// must not be lost. Gets the canonical bytes of the current statement; pure, as it runs in the writer's transaction.
  public var reconcile: @Sendable (_ known: [UInt8], _ part: ImportPart) throws -> ImportPart

  public struct Absent: Sendable {
    public var record: ClinicalRecord.ID
    public var name: String
    public var part: @Sendable () throws -> ImportPart

    public init(_ record: ClinicalRecord.ID, name: String, part: @escaping @Sendable () throws -> ImportPart) {
      self.record = record
      self.name = name
      self.part = part
    }
  }

  public init(
    parts: [ImportPart], principal: Int, whole: Int, absent: [Absent] = [],
    reconcile: @escaping @Sendable (_ known: [UInt8], _ part: ImportPart) throws -> ImportPart
  ) {
    precondition(parts.indices.contains(principal) && parts.indices.contains(whole), "a compound names two of its parts")
    self.parts = parts
    self.principal = principal
    self.whole = whole
    self.absent = absent
    self.reconcile = reconcile
  }
}
