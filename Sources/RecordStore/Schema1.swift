/// The first schema. Shipped migrations never change; a later need is a later file.
///
/// Three layers: *documents* (every version of every statement a facility made, with its canonical bytes: the legal record, append-only),
/// *projections* (patients, encounters, records and their typed entries, which `rebuild` derives again from the documents), and the
/// *ledger* (audit chain, import batches with the outcome of every entry).
enum Schema1 {
  static let tables = """
    CREATE TABLE databaseInfo (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      kind TEXT NOT NULL CHECK (kind IN ('hospital', 'dataCentre')),
      facility TEXT,
      name TEXT,
      identity TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      CHECK ((kind = 'hospital') = (facility IS NOT NULL))
    ) STRICT;

    CREATE TABLE staff (
      id INTEGER PRIMARY KEY,
      account TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      practitioner TEXT,
      isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1)),
      createdAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE staffRole (
      staffId INTEGER NOT NULL REFERENCES staff,
      role TEXT NOT NULL,
      PRIMARY KEY (staffId, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE facility (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE coding (
      id INTEGER PRIMARY KEY,
      system TEXT NOT NULL,
      code TEXT NOT NULL,
      display TEXT NOT NULL,
      UNIQUE (system, code, display)
    ) STRICT;

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      facilityId INTEGER NOT NULL REFERENCES facility,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
      localId TEXT NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      subjectId INTEGER NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      batchId INTEGER REFERENCES importBatch,
      recordedAt INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX documentByBusinessKey ON document (facilityId, kind, localId, sequence);

    CREATE TABLE documentContent (
      documentId INTEGER PRIMARY KEY REFERENCES document,
      canonical BLOB NOT NULL
    ) STRICT;

    CREATE TABLE patient (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      nameFold TEXT NOT NULL,
      givenFold TEXT NOT NULL,
      nameSort BLOB NOT NULL,
      sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'other', 'unknown')),
      birthDate TEXT,
      deceased TEXT,
      isSensitive INTEGER NOT NULL CHECK (isSensitive IN (0, 1)),
      documentId INTEGER NOT NULL REFERENCES document,
      mergedInto INTEGER REFERENCES patient
    ) STRICT;
    CREATE INDEX patientByGivenName ON patient (givenFold);
    CREATE INDEX patientByName ON patient (nameFold);
    CREATE INDEX patientByBirthDate ON patient (birthDate);

    CREATE TABLE patientIdentifier (
      patientId INTEGER NOT NULL REFERENCES patient,
      system TEXT NOT NULL CHECK (system IN
        ('nationalID', 'formerNationalID', 'passport', 'insuranceCard', 'insuranceNumber', 'hospitalNumber', 'serviceNumber')),
      assignerId INTEGER NOT NULL DEFAULT 0,
      value TEXT NOT NULL CHECK (value <> ''),
      PRIMARY KEY (value, system, assignerId, patientId)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX identifierIsOnePersons ON patientIdentifier (value, system)
      WHERE system IN ('nationalID', 'insuranceNumber', 'serviceNumber');
    CREATE UNIQUE INDEX hospitalNumberIsOnePersons ON patientIdentifier (value, assignerId) WHERE system = 'hospitalNumber';
    CREATE INDEX identifierByPatient ON patientIdentifier (patientId);

    CREATE TABLE patientPhone (
      phone TEXT NOT NULL,
      patientId INTEGER NOT NULL REFERENCES patient,
      PRIMARY KEY (phone, patientId)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE militaryService (
      patientId INTEGER NOT NULL REFERENCES patient,
      facilityId INTEGER NOT NULL REFERENCES facility,
      category TEXT NOT NULL,
      rank TEXT,
      unit TEXT,
      position TEXT,
      serviceNumber TEXT,
      since TEXT,
      until TEXT,
      documentId INTEGER NOT NULL REFERENCES document,
      PRIMARY KEY (patientId, facilityId)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE practitioner (
      id INTEGER PRIMARY KEY,
      facilityId INTEGER NOT NULL REFERENCES facility,
      localId TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      licence TEXT,
      department TEXT,
      documentId INTEGER NOT NULL REFERENCES document,
      UNIQUE (facilityId, localId)
    ) STRICT;

    CREATE TABLE location (
      id INTEGER PRIMARY KEY,
      facilityId INTEGER NOT NULL REFERENCES facility,
      localId TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('department', 'room', 'bed')),
      name TEXT NOT NULL,
      partOf TEXT,
      documentId INTEGER NOT NULL REFERENCES document,
      UNIQUE (facilityId, localId)
    ) STRICT;

    CREATE TABLE encounter (
      id INTEGER PRIMARY KEY,
      facilityId INTEGER NOT NULL REFERENCES facility,
      patientId INTEGER NOT NULL REFERENCES patient,
      class TEXT NOT NULL CHECK (class IN ('outpatient', 'inpatient', 'day', 'emergency', 'field')),
      status TEXT NOT NULL CHECK (status IN ('planned', 'inProgress', 'finished', 'cancelled', 'enteredInError')),
      startTime TEXT NOT NULL,
      endTime TEXT,
      discharge TEXT,
      outcome TEXT,
      documentId INTEGER NOT NULL REFERENCES document
    ) STRICT;
    CREATE INDEX encounterByPatient ON encounter (patientId);

    CREATE TABLE encounterStay (
      encounterId INTEGER NOT NULL REFERENCES encounter,
      ordinal INTEGER NOT NULL,
      department TEXT NOT NULL,
      room TEXT,
      bed TEXT,
      startTime TEXT NOT NULL,
      endTime TEXT,
      PRIMARY KEY (encounterId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE encounterParticipant (
      encounterId INTEGER NOT NULL REFERENCES encounter,
      ordinal INTEGER NOT NULL,
      role TEXT NOT NULL,
      practitioner TEXT NOT NULL,
      PRIMARY KEY (encounterId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE encounterDiagnosis (
      encounterId INTEGER NOT NULL REFERENCES encounter,
      ordinal INTEGER NOT NULL,
      role TEXT NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding,
      PRIMARY KEY (encounterId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE clinicalRecord (
      id INTEGER PRIMARY KEY,
      encounterId INTEGER NOT NULL REFERENCES encounter,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('preliminary', 'final', 'amended', 'enteredInError')),
      authored TEXT NOT NULL,
      documentId INTEGER NOT NULL REFERENCES document
    ) STRICT;
    CREATE INDEX recordByEncounter ON clinicalRecord (encounterId);

    CREATE TABLE recordVersion (
      documentId INTEGER PRIMARY KEY REFERENCES document,
      recordId INTEGER NOT NULL REFERENCES clinicalRecord,
      version INTEGER NOT NULL CHECK (version >= 1),
      status TEXT NOT NULL CHECK (status IN ('preliminary', 'final', 'amended', 'enteredInError')),
      author TEXT NOT NULL,
      authored TEXT NOT NULL,
      attester TEXT,
      attestedAt TEXT,
      reason TEXT,
      CHECK ((status = 'preliminary') = (attester IS NULL)),
      CHECK ((status IN ('amended', 'enteredInError')) = (reason IS NOT NULL))
    ) STRICT;
    CREATE INDEX versionByRecord ON recordVersion (recordId, version);
    CREATE UNIQUE INDEX oneFinalPerVersion ON recordVersion (recordId, version) WHERE status <> 'preliminary';

    CREATE TABLE condition (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, status TEXT NOT NULL, onset TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE observation (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, time TEXT NOT NULL, value TEXT, unit TEXT,
      valueCodingId INTEGER REFERENCES coding, referenceLow TEXT, referenceHigh TEXT, interpretation TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE medicationRequest (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, time TEXT NOT NULL, dose TEXT, doseUnit TEXT, route TEXT,
      timesPerDay INTEGER, days INTEGER, quantity TEXT, quantityUnit TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE medicationAdministration (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, time TEXT NOT NULL, status TEXT NOT NULL, dose TEXT, doseUnit TEXT,
      route TEXT, performer TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE procedure (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, startTime TEXT NOT NULL, endTime TEXT, performer TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE allergyIntolerance (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, category TEXT NOT NULL, criticality TEXT NOT NULL, recorded TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE immunization (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, date TEXT NOT NULL, lot TEXT, doseNumber INTEGER,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE diagnosticReport (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, category TEXT NOT NULL, time TEXT NOT NULL, performer TEXT,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE chargeItem (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding, "group" INTEGER NOT NULL, time TEXT NOT NULL, quantity TEXT NOT NULL,
      unitPrice TEXT NOT NULL, amount TEXT NOT NULL, insuranceRate INTEGER,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE healthClassification (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      date TEXT NOT NULL, healthClass INTEGER NOT NULL CHECK (healthClass BETWEEN 1 AND 6),
      isTemporary INTEGER NOT NULL CHECK (isTemporary IN (0, 1)),
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE auditEvent (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      actor TEXT NOT NULL,
      role TEXT NOT NULL,
      origin TEXT NOT NULL,
      action TEXT NOT NULL,
      entity TEXT NOT NULL,
      entityId INTEGER,
      patientId INTEGER,
      outcome TEXT NOT NULL CHECK (outcome IN ('success', 'refused', 'failure')),
      detail TEXT NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX auditByPatient ON auditEvent (patientId) WHERE patientId IS NOT NULL AND action <> 'import';

    CREATE TABLE importBatch (
      id INTEGER PRIMARY KEY,
      actor TEXT NOT NULL,
      startedAt INTEGER NOT NULL,
      finishedAt INTEGER,
      state TEXT NOT NULL CHECK (state IN ('running', 'closed')),
      sourceKey TEXT NOT NULL
    ) STRICT;

    CREATE TABLE importFile (
      id INTEGER PRIMARY KEY,
      batchId INTEGER NOT NULL REFERENCES importBatch,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      format TEXT,
      facility TEXT,
      encoding TEXT,
      digest BLOB CHECK (length(digest) = 32),
      byteCount INTEGER,
      state TEXT NOT NULL CHECK (state IN ('running', 'closed')),
      trailer BLOB,
      UNIQUE (batchId, ordinal)
    ) STRICT;
    CREATE INDEX importFileByDigest ON importFile (digest) WHERE digest IS NOT NULL;

    CREATE TABLE importRawPart (
      fileId INTEGER NOT NULL REFERENCES importFile,
      ordinal INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (fileId, ordinal)
    ) STRICT;

    CREATE TABLE importEntry (
      fileId INTEGER NOT NULL REFERENCES importFile,
      ordinal INTEGER NOT NULL,
      kind INTEGER,
      localId TEXT,
      outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 5),
      documentId INTEGER REFERENCES document,
      quarantineId INTEGER REFERENCES quarantine,
      person TEXT CHECK (person IN ('new', 'matched')),
      line INTEGER NOT NULL,
      byteOffset INTEGER NOT NULL,
      gap BLOB,
      source BLOB,
      CHECK ((outcome IN (1, 2, 3)) = (documentId IS NOT NULL)),
      CHECK ((outcome = 4) = (quarantineId IS NOT NULL)),
      CHECK (outcome < 4 OR source IS NOT NULL),
      PRIMARY KEY (fileId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE importIssue (
      fileId INTEGER NOT NULL,
      entryOrdinal INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'information')),
      code TEXT NOT NULL,
      path TEXT NOT NULL,
      line INTEGER,
      vi TEXT NOT NULL,
      en TEXT NOT NULL,
      PRIMARY KEY (fileId, entryOrdinal, ordinal),
      FOREIGN KEY (fileId, entryOrdinal) REFERENCES importEntry (fileId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quarantine (
      id INTEGER PRIMARY KEY,
      facilityId INTEGER NOT NULL REFERENCES facility,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      fileId INTEGER NOT NULL REFERENCES importFile,
      entryOrdinal INTEGER NOT NULL,
      code TEXT NOT NULL,
      since INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'duplicate', 'discarded')),
      reason TEXT,
      documentId INTEGER REFERENCES document,
      CHECK ((state = 'discarded') = (reason IS NOT NULL)),
      CHECK ((state IN ('accepted', 'duplicate')) = (documentId IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX openOncePerContent ON quarantine (facilityId, digest) WHERE state = 'open';
    CREATE INDEX openQuarantine ON quarantine (id) WHERE state = 'open';

    CREATE TABLE registerVersion (
      id INTEGER PRIMARY KEY,
      importedAt INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      actor TEXT NOT NULL,
      source TEXT NOT NULL,
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
    ) STRICT;

    CREATE TABLE registerPart (
      versionId INTEGER NOT NULL REFERENCES registerVersion,
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (versionId, ordinal)
    ) STRICT;

    INSERT INTO facility (id, code) VALUES (0, '-');
    """

  /// Tables whose rows are facts: written once, then refused to every client that would change or delete them. With each, the test that
  /// finds the row an `INSERT OR REPLACE` would overwrite (SQLite runs no delete trigger for that one).
  static let appendOnly: [(table: String, sameRow: String)] =
    [
      (
        "document",
        "id = NEW.id OR (facilityId, kind, localId, sequence) = (NEW.facilityId, NEW.kind, NEW.localId, NEW.sequence)"
      ),
      ("documentContent", "documentId = NEW.documentId"),
      (
        "recordVersion",
        "documentId = NEW.documentId OR (NEW.status <> 'preliminary' AND status <> 'preliminary' AND recordId = NEW.recordId "
          + "AND version = NEW.version)"
      ),
      ("auditEvent", "id = NEW.id"),
      ("importEntry", "fileId = NEW.fileId AND ordinal = NEW.ordinal"),
      ("importIssue", "fileId = NEW.fileId AND entryOrdinal = NEW.entryOrdinal AND ordinal = NEW.ordinal"),
      ("importRawPart", "fileId = NEW.fileId AND ordinal = NEW.ordinal"),
      ("registerVersion", "id = NEW.id OR digest = NEW.digest"),
      ("registerPart", "versionId = NEW.versionId AND ordinal = NEW.ordinal"),
      ("coding", "id = NEW.id OR (system, code, display) = (NEW.system, NEW.code, NEW.display)"),
      ("facility", "id = NEW.id OR code = NEW.code"),
    ] + entryTables.map { ($0, "documentId = NEW.documentId AND ordinal = NEW.ordinal") }

  /// The typed entries of a record version.
  static let entryTables = [
    "condition", "observation", "medicationRequest", "medicationAdministration", "procedure", "allergyIntolerance", "immunization",
    "diagnosticReport", "chargeItem", "healthClassification",
  ]

  /// Tables whose rows may change but never go away.
  static let neverDeleted = [
    "databaseInfo", "staff", "patient", "encounter", "clinicalRecord", "importBatch", "importFile", "quarantine",
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

        """
    }
    for table in appendOnly.map(\.table) + neverDeleted {
      sql += """
        CREATE TRIGGER \(table)IsNeverDeleted BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 \(table) is never deleted'); END;

        """
    }
    return sql
  }
}
