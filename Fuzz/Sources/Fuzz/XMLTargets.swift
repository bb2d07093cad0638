import XMLStream

extension FuzzTarget {
  private struct Reading {
    var entries: [XMLEntry] = []
    var failure: XMLStreamError?
    var trailer: [UInt8] = []
    var encoding = ""

    init(_ bytes: [UInt8], piece: Int = .max, leniency: XMLLeniency? = nil, limits: XMLLimits = XMLLimits()) {
      let reader = EntryReader(
        vocabulary: ["a", "b"], namespace: "urn:t", container: leniency == nil ? [] : ["L"], leniency: leniency, limits: limits)
      var source = MemorySource(bytes, piece: piece)
      do {
        while let entry = try reader.next(from: &source) { entries.append(entry) }
      } catch {
        failure = error
      }
      trailer = reader.trailer
      encoding = reader.encodingName
    }
  }

  /// The first byte says how the file is cut, and whether the reader is a lenient one; the result may not depend on the cuts, and what was read is
  /// what came.
  static func readXML(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let bytes = Array(input.dropFirst())
    var limits = XMLLimits()
    limits.depth = 16
    limits.attributes = 8
    limits.textBytes = 512
    limits.entryBytes = 1 << 17
    limits.entryNodes = 64
    limits.names = 64
    limits.nameBytes = 64
    let leniency = first < 128 ? nil : XMLLeniency(root: "R", entry: "A")
    let whole = Reading(bytes, leniency: leniency, limits: limits)
    let cut = Reading(bytes, piece: Int(first % 128) + 1, leniency: leniency, limits: limits)
    require((whole.failure == nil) == (cut.failure == nil), "a document is read or refused however it is cut")
    if whole.failure == nil {
      require(whole.entries.map(\.source) == cut.entries.map(\.source), "the entries are the same however the document is cut")
      require(whole.entries.map { $0.canonicalBytes() } == cut.entries.map { $0.canonicalBytes() }, "their canonical forms too")
      if whole.encoding == "UTF-8" {
        require(whole.entries.flatMap { $0.precedingGap + $0.source } + whole.trailer == bytes, "gaps, sources and trailer are the file")
      }
    }
    for entry in whole.entries {
      require(entry.source.first == UInt8(ascii: "<") && entry.source.last == UInt8(ascii: ">"), "an entry is from < to >")
    }
  }

  /// The canonical form of a canonical form is itself, and what libxml2's own tree gives.
  static func canonicalise(_ input: [UInt8]) {
    for entry in Reading(input).entries.prefix(8) {
      let canonical = entry.canonicalBytes()
      let again = Reading(Array("<r>".utf8) + canonical + Array("</r>".utf8))
      require(again.failure == nil && again.entries.count == 1, "a canonical form can be read")
      require(again.entries[0].canonicalBytes() == canonical, "canonical(parse(canonical(x))) == canonical(x)")
      // libxml2 refuses namespaces that are no URIs in this form; ours takes what XML allows.
      if let theirs = CanonicalDocument.exclusive(canonical) { require(theirs == canonical, "libxml2 has the same canonical form") }
    }
  }
}
