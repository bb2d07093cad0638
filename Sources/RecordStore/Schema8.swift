/// Reports that were frozen, and the closings and reopenings of months. Shipped migrations never change.
///
/// A frozen report's content says everything that it was computed from, but for the months that were closed before and the register's version,
/// which are append-only rows themselves.
enum Schema8 {
  static let tables = """
    CREATE TABLE coverageSnapshot (
      id INTEGER PRIMARY KEY,
      asOf TEXT NOT NULL UNIQUE CHECK (length(asOf) = 10),
      registerId INTEGER NOT NULL REFERENCES registerVersion,
      lastAct INTEGER NOT NULL CHECK (lastAct >= 0),
      basisId INTEGER REFERENCES coverageSnapshot,
      content BLOB NOT NULL,
      baseline BLOB NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      CHECK (basisId < id)
    ) STRICT;

    CREATE TABLE coveragePeriod (
      id INTEGER PRIMARY KEY,
      month TEXT NOT NULL CHECK (length(month) = 7),
      act TEXT NOT NULL CHECK (act IN ('closed', 'reopened')),
      asOf TEXT NOT NULL CHECK (length(asOf) = 10),
      reason TEXT CHECK (reason <> ''),
      content BLOB,
      digest BLOB CHECK (length(digest) = 32),
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      CHECK ((act = 'reopened') = (reason IS NOT NULL)),
      CHECK ((act = 'closed') = (content IS NOT NULL)),
      CHECK ((act = 'closed') = (digest IS NOT NULL))
    ) STRICT;
    CREATE INDEX periodByMonth ON coveragePeriod (month, id);
    """

  /// Tables whose rows are facts, with the test that finds the row an `INSERT OR REPLACE` would overwrite.
  private static let appendOnly: [(table: String, sameRow: String)] = [
    ("coverageSnapshot", "id = NEW.id OR asOf = NEW.asOf"), ("coveragePeriod", "id = NEW.id"),
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
    // A month is closed when it is open, opened when it is closed, and time goes forward.
    return sql + """
      CREATE TRIGGER coveragePeriodAlternates BEFORE INSERT ON coveragePeriod
      WHEN NEW.act = coalesce((SELECT act FROM coveragePeriod WHERE month = NEW.month ORDER BY id DESC LIMIT 1), 'reopened')
        OR NEW.asOf < coalesce((SELECT asOf FROM coveragePeriod ORDER BY id DESC LIMIT 1), '')
        OR (NEW.act = 'closed' AND substr(NEW.asOf, 1, 7) <= NEW.month)
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0008 the month is not in that state'); END;
      """
  }
}
