/// What the audit holds of rows that no document says: a digest of each as it was written. Shipped migrations never change.
enum Schema17 {
  static let tables = """
    ALTER TABLE auditEvent ADD COLUMN written BLOB CHECK (length(written) = 32);

    CREATE TABLE rowWitness (
      id INTEGER PRIMARY KEY,
      auditId INTEGER NOT NULL REFERENCES auditEvent,
      tableName TEXT NOT NULL,
      rowKey TEXT NOT NULL CHECK (json_valid(rowKey)),
      columnCount INTEGER NOT NULL CHECK (columnCount > 0),
      digest BLOB CHECK (length(digest) = 32)
    ) STRICT;
    CREATE INDEX witnessOfEntries ON rowWitness (json_extract(rowKey, '$[0]')) WHERE tableName = 'importEntry';
    """

  static let triggers = """
    CREATE TRIGGER rowWitnessIsNeverUpdated BEFORE UPDATE ON rowWitness
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 rowWitness is append-only'); END;
    CREATE TRIGGER rowWitnessIsNeverReplaced BEFORE INSERT ON rowWitness
    WHEN EXISTS (SELECT 1 FROM rowWitness WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 rowWitness is append-only'); END;
    CREATE TRIGGER rowWitnessIsNeverDeleted BEFORE DELETE ON rowWitness
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 rowWitness is never deleted'); END;
    """
}
