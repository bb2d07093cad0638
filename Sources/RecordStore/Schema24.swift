/// What a new person or encounter costs: indexes that would take each at another place are filled many rows at a time, and a number that is one
/// person's stands once. Shipped migrations never change.
///
/// Such an index holds the rows that say so. Those that don't yet are few, and stand in an index of their own, in the order they came in.
///
/// Columns of the primary key stand first: SQLite 3.40 takes what stands before them for NULL in its check of a table without rowids.
enum Schema24 {
  static let tables = """
    ALTER TABLE patient ADD COLUMN isInNameIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInNameIndex = 0 OR isInNameIndex = 1);
    ALTER TABLE patient ADD COLUMN isInGivenNameIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInGivenNameIndex = 0 OR isInGivenNameIndex = 1);
    ALTER TABLE patient ADD COLUMN isInInitialsIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInInitialsIndex = 0 OR isInInitialsIndex = 1);
    ALTER TABLE patient ADD COLUMN isInBirthDateIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInBirthDateIndex = 0
      OR (isInBirthDateIndex = 1 AND isInNameIndex = 1 AND isInGivenNameIndex = 1 AND isInInitialsIndex = 1));
    DROP INDEX patientByName;
    CREATE INDEX patientByName ON patient (nameFold) WHERE isInNameIndex = 1;
    DROP INDEX patientByGivenName;
    CREATE INDEX patientByGivenName ON patient (givenFold, birthDate) WHERE isInGivenNameIndex = 1;
    DROP INDEX patientByInitials;
    CREATE INDEX patientByInitials ON patient (initials) WHERE isInInitialsIndex = 1;
    DROP INDEX patientByBirthDate;
    CREATE INDEX patientByBirthDate ON patient (birthDate, nameFold) WHERE isInBirthDateIndex = 1;
    CREATE INDEX patientNotYetIndexed ON patient (id) WHERE isInBirthDateIndex = 0;

    ALTER TABLE encounter ADD COLUMN isInEndIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInEndIndex = 0 OR isInEndIndex = 1);
    DROP INDEX encounterByEnd;
    CREATE INDEX encounterByEnd ON encounter (facilityId, endTime) WHERE status = 'finished' AND isInEndIndex = 1;
    CREATE INDEX encounterNotYetIndexed ON encounter (id) WHERE isInEndIndex = 0;

    CREATE TABLE identifiers (
      value TEXT NOT NULL CHECK (value <> ''),
      system TEXT NOT NULL CHECK (system = 'nationalID' OR system = 'formerNationalID' OR system = 'passport' OR system = 'insuranceCard'
        OR system = 'insuranceNumber' OR system = 'hospitalNumber' OR system = 'serviceNumber'),
      assignerId INTEGER NOT NULL DEFAULT 0 CHECK (assignerId = 0 OR system = 'hospitalNumber'),
      holderId INTEGER NOT NULL CHECK (holderId = CASE
        WHEN system = 'nationalID' OR system = 'insuranceNumber' OR system = 'serviceNumber' OR system = 'hospitalNumber' THEN 0
        ELSE patientId END),
      patientId INTEGER NOT NULL REFERENCES patient,
      PRIMARY KEY (value, system, assignerId, holderId)
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO identifiers (value, system, assignerId, holderId, patientId)
      SELECT value, system, iif(system = 'hospitalNumber', assignerId, 0), CASE
        WHEN system = 'nationalID' OR system = 'insuranceNumber' OR system = 'serviceNumber' OR system = 'hospitalNumber' THEN 0
        ELSE patientId END, patientId
      FROM patientIdentifier;
    DROP TABLE patientIdentifier;
    ALTER TABLE identifiers RENAME TO patientIdentifier;
    CREATE INDEX identifierByPatient ON patientIdentifier (patientId);
    """
}
