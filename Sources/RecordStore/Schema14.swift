/// Settings of a database that whoever administers it decides, and the way to the few rows of the audit that are about the database and its
/// staff. Shipped migrations never change.
enum Schema14 {
  static let tables = """
    CREATE TABLE databaseSetting (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name IN ('requireEncryptedVolume')),
      value TEXT NOT NULL CHECK (value IN ('on', 'off')),
      actor TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX auditByMatter ON auditEvent (entity, action, id) WHERE entity IN ('database', 'audit', 'staff');
    """

  static let triggers = """
    CREATE TRIGGER databaseSettingIsNeverUpdated BEFORE UPDATE ON databaseSetting
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseSetting is append-only'); END;
    CREATE TRIGGER databaseSettingIsNeverReplaced BEFORE INSERT ON databaseSetting
    WHEN EXISTS (SELECT 1 FROM databaseSetting WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseSetting is append-only'); END;
    CREATE TRIGGER databaseSettingIsNeverDeleted BEFORE DELETE ON databaseSetting
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 databaseSetting is never deleted'); END;
    """
}
