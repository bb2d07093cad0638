/// Which charts were found to be one person's, what was moved for it, and which pairs are not. Shipped migrations never change.
enum Schema5 {
  static let tables = """
    ALTER TABLE patient ADD COLUMN statedSensitive INTEGER CHECK (statedSensitive IN (0, 1));
    CREATE INDEX patientByMergedInto ON patient (mergedInto) WHERE mergedInto IS NOT NULL;

    CREATE TABLE patientMerge (
      id INTEGER PRIMARY KEY,
      survivorId INTEGER NOT NULL REFERENCES patient,
      mergedId INTEGER NOT NULL REFERENCES patient,
      reason TEXT NOT NULL CHECK (reason <> ''),
      isOverridden INTEGER NOT NULL CHECK (isOverridden IN (0, 1)),
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      CHECK (survivorId <> mergedId)
    ) STRICT;
    CREATE INDEX mergeByMerged ON patientMerge (mergedId);
    CREATE INDEX mergeBySurvivor ON patientMerge (survivorId);

    CREATE TABLE patientUnmerge (
      mergeId INTEGER PRIMARY KEY REFERENCES patientMerge,
      reason TEXT NOT NULL CHECK (reason <> ''),
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE patientMergeRow (
      mergeId INTEGER NOT NULL REFERENCES patientMerge,
      ordinal INTEGER NOT NULL,
      tableName TEXT NOT NULL,
      columnName TEXT NOT NULL,
      rowKey TEXT NOT NULL CHECK (json_valid(rowKey)),
      PRIMARY KEY (mergeId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE patientDistinct (
      lowerId INTEGER NOT NULL REFERENCES patient,
      higherId INTEGER NOT NULL REFERENCES patient,
      reason TEXT NOT NULL CHECK (reason <> ''),
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (lowerId, higherId),
      CHECK (lowerId < higherId)
    ) STRICT, WITHOUT ROWID;
    """

  /// A death that one chart of a person states keeps every encounter of the person as long as a death does.
  static let views =
    "DROP VIEW retentionFinding;\n"
    + Schema3.views.prefix(upTo: Schema3.views.firstRange(of: ";\n")?.upperBound ?? Schema3.views.endIndex).replacing(
      "JOIN patient ON patient.id = encounter.patientId",
      with: """
        JOIN patient ON patient.id IN (
          WITH RECURSIVE person (id) AS (
            SELECT encounter.patientId UNION SELECT other.id FROM patient AS other JOIN person ON other.mergedInto = person.id)
          SELECT id FROM person)
        """)

  private static let facts: [(table: String, sameRow: String)] = [
    ("patientMerge", "id = NEW.id"), ("patientUnmerge", "mergeId = NEW.mergeId"),
    ("patientMergeRow", "mergeId = NEW.mergeId AND ordinal = NEW.ordinal"),
    ("patientDistinct", "lowerId = NEW.lowerId AND higherId = NEW.higherId"),
  ]

  /// The facts are append-only; and a patient's `mergedInto` says what they say, whoever writes it.
  static var triggers: String {
    var sql = """
      CREATE TRIGGER mergeIsOfTwoWhoStandAlone BEFORE INSERT ON patientMerge
      WHEN (SELECT count(*) FROM patient WHERE id IN (NEW.survivorId, NEW.mergedId) AND mergedInto IS NULL) <> 2
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0006 one of the two is merged already'); END;
      CREATE TRIGGER mergedIntoHasItsMerge BEFORE UPDATE OF mergedInto ON patient
      WHEN NEW.mergedInto IS NOT (
        SELECT survivorId FROM patientMerge WHERE mergedId = NEW.id
          AND NOT EXISTS (SELECT 1 FROM patientUnmerge WHERE mergeId = patientMerge.id))
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0006 mergedInto without its merge'); END;
      CREATE TRIGGER nobodyIsBornMerged BEFORE INSERT ON patient WHEN NEW.mergedInto IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0006 mergedInto without its merge'); END;

      """
    for (table, sameRow) in facts {
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
    return sql
  }
}
