/// What the rollout report says of time: whether a database is a demonstration, which may be told when its history came in; who stands for what, which
/// drafts wait and when something left quarantine, each by the day. Shipped migrations never change.
enum Schema19 {
  static let tables = """
    ALTER TABLE databaseInfo ADD COLUMN isDemonstration INTEGER NOT NULL DEFAULT 0 CHECK (isDemonstration IN (0, 1));
    ALTER TABLE encounterCountByDay ADD COLUMN attested INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE encounterCountByMonth ADD COLUMN attested INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE quarantine ADD COLUMN settledAt INTEGER;

    CREATE TABLE waitingDraftByDay (
      day INTEGER NOT NULL,
      facilityId INTEGER NOT NULL REFERENCES facility,
      records INTEGER NOT NULL,
      PRIMARY KEY (day, facilityId)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE waitingDraftByMonth (
      month TEXT NOT NULL,
      facilityId INTEGER NOT NULL REFERENCES facility,
      records INTEGER NOT NULL,
      PRIMARY KEY (month, facilityId)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX encounterByEnd ON encounter (facilityId, endTime) WHERE status = 'finished';
    CREATE INDEX quarantineBySettling ON quarantine (settledAt) WHERE settledAt IS NOT NULL;
    """

  /// A database is born a demonstration, or never is one.
  static let triggers = """
    CREATE TRIGGER databaseInfoIsNeverReplaced BEFORE INSERT ON databaseInfo
    WHEN EXISTS (SELECT 1 FROM databaseInfo)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseInfo is never replaced'); END;
    CREATE TRIGGER demonstrationIsForEver BEFORE UPDATE OF isDemonstration ON databaseInfo WHEN NEW.isDemonstration <> OLD.isDemonstration
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseInfo: a demonstration stays one, and nothing becomes one'); END;
    """
}
