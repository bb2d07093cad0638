/// By what means a version was attested, PINs as a second such means, and which state of a colleague's account each administrator has seen.
/// Shipped migrations never change.
enum Schema7 {
  /// The table of attestations is made anew, since a CHECK can't be altered; its rows stay as they were.
  static let tables = """
    CREATE TABLE staffPIN (
      staffId INTEGER PRIMARY KEY REFERENCES staff,
      n INTEGER NOT NULL CHECK (n > 1),
      r INTEGER NOT NULL CHECK (r > 0),
      p INTEGER NOT NULL CHECK (p > 0),
      salt BLOB NOT NULL CHECK (length(salt) >= 16),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      setAt INTEGER NOT NULL,
      failedCount INTEGER NOT NULL CHECK (failedCount >= 0)
    ) STRICT;

    ALTER TABLE staff ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE staffLook (
      viewerId INTEGER NOT NULL REFERENCES staff,
      staffId INTEGER NOT NULL REFERENCES staff,
      revision INTEGER NOT NULL,
      PRIMARY KEY (viewerId, staffId)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE keptAttestation AS SELECT * FROM attestation;
    DROP TABLE attestation;
    CREATE TABLE attestation (
      documentId INTEGER NOT NULL REFERENCES document,
      purpose TEXT NOT NULL CHECK (purpose IN ('author', 'coSigner')),
      staffId INTEGER NOT NULL REFERENCES staff,
      role TEXT NOT NULL,
      method TEXT NOT NULL CHECK (method IN ('password', 'password+totp', 'pin')),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (documentId, purpose, staffId)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO attestation SELECT documentId, purpose, staffId, role, method, digest, at, utcOffset FROM keptAttestation;
    DROP TABLE keptAttestation;
    """

  /// Those that went with the old table.
  static let triggers = Schema2.triggers
}
