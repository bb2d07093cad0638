/// Each run of an import, with how long its chunks took. Shipped migrations never change.
enum Schema12 {
  static let tables = """
    CREATE TABLE importRun (
      id INTEGER PRIMARY KEY,
      batchId INTEGER NOT NULL REFERENCES importBatch,
      endedAt INTEGER NOT NULL,
      milliseconds INTEGER NOT NULL,
      isInterrupted INTEGER NOT NULL CHECK (isInterrupted IN (0, 1)),
      statistics TEXT NOT NULL
    ) STRICT;
    CREATE INDEX importRunByBatch ON importRun (batchId);
    """

  static let triggers = """
    CREATE TRIGGER importRunIsNeverUpdated BEFORE UPDATE ON importRun
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importRun is append-only'); END;
    CREATE TRIGGER importRunIsNeverReplaced BEFORE INSERT ON importRun
    WHEN EXISTS (SELECT 1 FROM importRun WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importRun is append-only'); END;
    CREATE TRIGGER importRunIsNeverDeleted BEFORE DELETE ON importRun
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importRun is never deleted'); END;
    """
}
