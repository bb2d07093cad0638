/// Which program checked a file, so that the same bytes are known again without checking them twice. Shipped migrations never change.
enum Schema4 {
  /// `checkedBy` is the SHA-256 of the program: another program may have other rules.
  static let tables = """
    ALTER TABLE importFile ADD COLUMN checkedBy BLOB CHECK (length(checkedBy) = 32);
    CREATE INDEX importFileBySize ON importFile (byteCount) WHERE checkedBy IS NOT NULL AND byteCount IS NOT NULL;
    """
}
