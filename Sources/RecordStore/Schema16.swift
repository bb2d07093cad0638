/// Messages between staff, a way to people by the initials of their names, and to what waits for a second signature. Shipped migrations never change.
enum Schema16 {
  static let tables = """
    CREATE TABLE staffMessage (
      id INTEGER PRIMARY KEY,
      senderId INTEGER NOT NULL REFERENCES staff,
      patientId INTEGER REFERENCES patient,
      record TEXT CHECK (record LIKE '_%/_%'),
      answersId INTEGER REFERENCES staffMessage,
      text TEXT NOT NULL CHECK (text <> ''),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX staffMessageBySender ON staffMessage (senderId, id);

    CREATE TABLE staffMessageRecipient (
      staffId INTEGER NOT NULL REFERENCES staff,
      messageId INTEGER NOT NULL REFERENCES staffMessage,
      PRIMARY KEY (staffId, messageId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX staffMessageRecipientByMessage ON staffMessageRecipient (messageId);

    CREATE TABLE staffMessageSeen (
      staffId INTEGER NOT NULL,
      messageId INTEGER NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (staffId, messageId),
      FOREIGN KEY (staffId, messageId) REFERENCES staffMessageRecipient
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE patient ADD COLUMN nameAfter1 TEXT GENERATED ALWAYS AS
      (ltrim(substr(nameFold, instr(nameFold || ' ', ' ')))) VIRTUAL;
    ALTER TABLE patient ADD COLUMN nameAfter2 TEXT GENERATED ALWAYS AS
      (ltrim(substr(nameAfter1, instr(nameAfter1 || ' ', ' ')))) VIRTUAL;
    ALTER TABLE patient ADD COLUMN nameAfter3 TEXT GENERATED ALWAYS AS
      (ltrim(substr(nameAfter2, instr(nameAfter2 || ' ', ' ')))) VIRTUAL;
    ALTER TABLE patient ADD COLUMN initials TEXT GENERATED ALWAYS AS
      (substr(nameFold, 1, 1) || substr(nameAfter1, 1, 1) || substr(nameAfter2, 1, 1) || substr(nameAfter3, 1, 1)) VIRTUAL;
    CREATE INDEX patientByInitials ON patient (initials);

    CREATE INDEX authorAttestations ON attestation (at) WHERE purpose = 'author';
    """

  static let triggers = ["staffMessage": "id", "staffMessageRecipient": "staffId, messageId", "staffMessageSeen": "staffId, messageId"]
    .sorted { $0.key < $1.key }.map { appendOnly($0.key, key: $0.value) }.joined(separator: "\n")

  private static func appendOnly(_ table: String, key: String) -> String {
    let same = key.split(separator: ", ").map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
    return """
      CREATE TRIGGER \(table)IsNeverUpdated BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 \(table) is append-only'); END;
      CREATE TRIGGER \(table)IsNeverReplaced BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(same))
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 \(table) is append-only'); END;
      CREATE TRIGGER \(table)IsNeverDeleted BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 \(table) is never deleted'); END;
      """
  }
}
