/// Where exactly an import found something wrong, and what was wrong when a quarantined entry was tried again. Shipped migrations never
/// change.
enum Schema10 {
  static let tables = """
    ALTER TABLE importIssue ADD COLUMN "column" INTEGER;
    ALTER TABLE importIssue ADD COLUMN xpath TEXT;

    CREATE TABLE quarantineIssue (
      quarantineId INTEGER NOT NULL REFERENCES quarantine,
      attempt INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      at INTEGER NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'information')),
      code TEXT NOT NULL,
      path TEXT NOT NULL,
      line INTEGER,
      vi TEXT NOT NULL,
      en TEXT NOT NULL,
      "column" INTEGER,
      xpath TEXT,
      PRIMARY KEY (quarantineId, attempt, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  static let triggers = """
    CREATE TRIGGER quarantineIssueIsNeverUpdated BEFORE UPDATE ON quarantineIssue
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 quarantineIssue is append-only'); END;
    CREATE TRIGGER quarantineIssueIsNeverReplaced BEFORE INSERT ON quarantineIssue
    WHEN EXISTS (SELECT 1 FROM quarantineIssue
      WHERE (quarantineId, attempt, ordinal) = (NEW.quarantineId, NEW.attempt, NEW.ordinal))
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 quarantineIssue is append-only'); END;
    CREATE TRIGGER quarantineIssueIsNeverDeleted BEFORE DELETE ON quarantineIssue
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 quarantineIssue is never deleted'); END;
    """
}
