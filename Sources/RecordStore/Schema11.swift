/// A hospital's own catalogues: editions that are never changed, and their lines. Shipped migrations never change.
enum Schema11 {
  static let tables = """
    CREATE TABLE catalogueEdition (
      id INTEGER PRIMARY KEY,
      system TEXT NOT NULL CHECK (system IN ('drugs', 'services', 'supplies', 'practitioners', 'facilities', 'machines')),
      validFrom TEXT NOT NULL CHECK (length(validFrom) = 10),
      source TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      entryCount INTEGER NOT NULL CHECK (entryCount > 0),
      actor TEXT NOT NULL,
      importedAt INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX catalogueEditionByDay ON catalogueEdition (system, validFrom, id);

    CREATE TABLE catalogueEntry (
      editionId INTEGER NOT NULL REFERENCES catalogueEdition,
      ordinal INTEGER NOT NULL,
      code TEXT NOT NULL CHECK (code <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      nameEn TEXT NOT NULL,
      unit TEXT NOT NULL,
      strength TEXT NOT NULL,
      registration TEXT NOT NULL,
      tender TEXT NOT NULL,
      price TEXT,
      validFrom TEXT,
      validTo TEXT,
      searchKey TEXT NOT NULL,
      PRIMARY KEY (editionId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX catalogueEntryByCode ON catalogueEntry (editionId, code);
    """

  /// Tables whose rows are facts, with the test that finds the row an `INSERT OR REPLACE` would overwrite.
  private static let appendOnly: [(table: String, sameRow: String)] = [
    ("catalogueEdition", "id = NEW.id"), ("catalogueEntry", "editionId = NEW.editionId AND ordinal = NEW.ordinal"),
  ]

  static var triggers: String {
    var sql = ""
    for (table, sameRow) in appendOnly {
      sql += """
        CREATE TRIGGER \(table)IsNeverUpdated BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 \(table) is append-only'); END;
        CREATE TRIGGER \(table)IsNeverReplaced BEFORE INSERT ON \(table)
        WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(sameRow))
        BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 \(table) is append-only'); END;
        CREATE TRIGGER \(table)IsNeverDeleted BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 \(table) is never deleted'); END;

        """
    }
    // An edition is whole when its last line is there: nobody adds one later.
    return sql + """
      CREATE TRIGGER catalogueEditionIsWhole BEFORE INSERT ON catalogueEntry
      WHEN NEW.ordinal NOT BETWEEN 0 AND (SELECT entryCount - 1 FROM catalogueEdition WHERE id = NEW.editionId)
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 catalogueEntry is append-only'); END;
      """
  }
}
