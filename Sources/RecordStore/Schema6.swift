/// Who may open which chart: departments of the staff, sensitive patients, broken glass and its review; second factors. Shipped
/// migrations never change.
enum Schema6 {
  static let tables = """
    CREATE TABLE staffDepartment (
      staffId INTEGER NOT NULL REFERENCES staff,
      facility TEXT NOT NULL,
      department TEXT NOT NULL,
      PRIMARY KEY (staffId, facility, department)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE staffSecondFactor (
      staffId INTEGER PRIMARY KEY REFERENCES staff,
      n INTEGER NOT NULL CHECK (n > 1),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      sealed BLOB NOT NULL CHECK (length(sealed) = 20),
      lastStep INTEGER NOT NULL,
      enabledAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE patientSensitivity (
      id INTEGER PRIMARY KEY,
      patientId INTEGER NOT NULL REFERENCES patient,
      isSensitive INTEGER NOT NULL CHECK (isSensitive IN (0, 1)),
      reason TEXT NOT NULL CHECK (reason <> ''),
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sensitivityByPatient ON patientSensitivity (patientId, id);

    CREATE TABLE breakGlass (
      id INTEGER PRIMARY KEY,
      patientId INTEGER NOT NULL REFERENCES patient,
      staffId INTEGER NOT NULL REFERENCES staff,
      role TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      until INTEGER NOT NULL CHECK (until > at AND until <= at + 14400)
    ) STRICT;
    CREATE INDEX breakGlassByPatient ON breakGlass (patientId, staffId);

    CREATE TABLE breakGlassReview (
      breakGlassId INTEGER PRIMARY KEY REFERENCES breakGlass,
      staffId INTEGER NOT NULL REFERENCES staff,
      verdict TEXT NOT NULL CHECK (verdict IN ('justified', 'notJustified')),
      reason TEXT NOT NULL CHECK (reason <> ''),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;
    """

  /// Tables whose rows are facts, with the test that finds the row an `INSERT OR REPLACE` would overwrite.
  private static let appendOnly: [(table: String, sameRow: String)] = [
    ("patientSensitivity", "id = NEW.id"), ("breakGlass", "id = NEW.id"), ("breakGlassReview", "breakGlassId = NEW.breakGlassId"),
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
    return sql + """
      CREATE TRIGGER breakGlassReviewIsAnothers BEFORE INSERT ON breakGlassReview
      WHEN NEW.staffId = (SELECT staffId FROM breakGlass WHERE id = NEW.breakGlassId)
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0007 nobody reviews what they did themselves'); END;
      """
  }
}
