/// Passwords of the staff, and who stood for which version of a record. Shipped migrations never change.
enum Schema2 {
  static let tables = """
    CREATE TABLE staffCredential (
      staffId INTEGER PRIMARY KEY REFERENCES staff,
      n INTEGER NOT NULL CHECK (n > 1),
      r INTEGER NOT NULL CHECK (r > 0),
      p INTEGER NOT NULL CHECK (p > 0),
      salt BLOB NOT NULL CHECK (length(salt) >= 16),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      setAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE staffAttempt (
      staffId INTEGER PRIMARY KEY REFERENCES staff,
      failedCount INTEGER NOT NULL CHECK (failedCount >= 0),
      lastAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE attestation (
      documentId INTEGER NOT NULL REFERENCES document,
      purpose TEXT NOT NULL CHECK (purpose IN ('author', 'coSigner')),
      staffId INTEGER NOT NULL REFERENCES staff,
      role TEXT NOT NULL,
      method TEXT NOT NULL CHECK (method = 'password'),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (documentId, purpose, staffId)
    ) STRICT, WITHOUT ROWID;
    """

  static let triggers = """
    CREATE TRIGGER attestationCoversTheDocument BEFORE INSERT ON attestation
    WHEN NEW.digest IS NOT (SELECT digest FROM document WHERE id = NEW.documentId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 attestation of another content'); END;
    CREATE TRIGGER attestationIsOfAFinalVersion BEFORE INSERT ON attestation
    WHEN NOT EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND status <> 'preliminary')
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 attestation of a draft'); END;
    CREATE TRIGGER attestationIsNeverUpdated BEFORE UPDATE ON attestation
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 attestation is append-only'); END;
    CREATE TRIGGER attestationIsNeverReplaced BEFORE INSERT ON attestation
    WHEN EXISTS (
      SELECT 1 FROM attestation WHERE documentId = NEW.documentId AND purpose = NEW.purpose AND staffId = NEW.staffId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 attestation is append-only'); END;
    CREATE TRIGGER attestationIsNeverDeleted BEFORE DELETE ON attestation
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 attestation is never deleted'); END;
    """
}
