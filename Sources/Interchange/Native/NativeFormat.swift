public import ClinicalModel
public import XMLStream

/// QuanY's own exchange format, XML in the namespace `urn:quany:record:1`. `docs/native-format.md` describes it, `Schemas/record-1.xsd` defines it.
public enum NativeFormat {
  /// Changes only when what was written before would mean something else.
  public static let namespace = "urn:quany:record:1"
  /// The version that this program writes.
  public static let version = "1.0"

  /// For `EntryReader`: the names that the decoder switches over.
  public static var vocabulary: [String] { NativeName.texts }

  /// `Schemas/record-1.xsd`, compiled once.
  public static let schema: XMLSchema = {
    guard let schema = XMLSchema(Array(EmbeddedSchema.record1.utf8)) else {
      fatalError("the schema that the program carries does not compile")
    }
    return schema
  }()

  /// The same for reading batches of any size: the entries as the schema has them, the root as `anyType`.
  ///
  /// libxml2 remembers every child of an element whose content it matches as a whole, 130 bytes an entry for as long as the batch is read. The
  /// header's own decoder checks the root's attributes, and which entries there are.
  public static let entrySchema: XMLSchema = {
    let text = EmbeddedSchema.record1.replacing(
      "<xs:element name=\"batch\" type=\"Batch\"/>", with: "<xs:element name=\"batch\" type=\"xs:anyType\"/>")
    guard text != EmbeddedSchema.record1, let schema = XMLSchema(Array(text.utf8)) else {
      fatalError("the schema that the program carries does not compile")
    }
    return schema
  }()

  /// A reader of batches, with the schema unless told otherwise.
  public static func reader(schema: XMLSchema? = NativeFormat.entrySchema, limits: XMLLimits = XMLLimits()) -> EntryReader {
    EntryReader(vocabulary: vocabulary, namespace: namespace, schema: schema, limits: limits)
  }

  /// The header that the root's attributes make; nil when this is no batch that can be read, and the issues say why.
  public static func header(from root: XMLElement) -> (header: BatchHeader?, issues: [Issue]) {
    var decoding = EntryDecoding(isNewer: false)
    let header = decoding.header(root)
    return (decoding.failed ? nil : header, decoding.issues)
  }
}
