/// What may follow what in a record's life, records that moved, how long things are kept, and how they are destroyed. Shipped migrations never
/// change.
///
/// The retention of an encounter is a view over facts and rules, so that the triggers that refuse an early destruction and the lists that people
/// read can't disagree.
enum Schema3 {
  static let tables = """
    CREATE TABLE recordMove (
      id INTEGER PRIMARY KEY,
      fromDocumentId INTEGER NOT NULL UNIQUE REFERENCES document,
      toDocumentId INTEGER NOT NULL UNIQUE REFERENCES document,
      staffId INTEGER NOT NULL REFERENCES staff,
      reason TEXT NOT NULL CHECK (reason <> ''),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      CHECK (fromDocumentId <> toDocumentId)
    ) STRICT;

    CREATE TABLE retentionClass (
      code TEXT PRIMARY KEY,
      rank INTEGER NOT NULL UNIQUE,
      years INTEGER CHECK (years > 0),
      basis TEXT NOT NULL,
      vi TEXT NOT NULL,
      en TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE retentionRule (
      source TEXT NOT NULL CHECK (source IN ('icd10', 'icd9cm', 'outcome', 'diagnosisRole', 'recordKind')),
      low TEXT NOT NULL,
      high TEXT NOT NULL,
      class TEXT NOT NULL REFERENCES retentionClass,
      PRIMARY KEY (source, low, high),
      CHECK (low <= high AND length(low) = length(high))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE retentionAssignment (
      id INTEGER PRIMARY KEY,
      encounterId INTEGER NOT NULL REFERENCES encounter,
      class TEXT NOT NULL REFERENCES retentionClass,
      reason TEXT NOT NULL CHECK (reason <> ''),
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX retentionAssignmentByEncounter ON retentionAssignment (encounterId);

    CREATE TABLE legalHold (
      id INTEGER PRIMARY KEY,
      scope TEXT NOT NULL CHECK (scope IN ('patient', 'encounter', 'record')),
      subjectId INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE legalHoldRelease (
      holdId INTEGER PRIMARY KEY REFERENCES legalHold,
      reason TEXT NOT NULL CHECK (reason <> ''),
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE destructionProposal (
      id INTEGER PRIMARY KEY,
      encounterId INTEGER NOT NULL REFERENCES encounter,
      decision TEXT NOT NULL CHECK (decision <> ''),
      reason TEXT NOT NULL CHECK (reason <> ''),
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE destructionRejection (
      proposalId INTEGER PRIMARY KEY REFERENCES destructionProposal,
      reason TEXT NOT NULL CHECK (reason <> ''),
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE destruction (
      encounterId INTEGER PRIMARY KEY REFERENCES encounter,
      proposalId INTEGER NOT NULL UNIQUE REFERENCES destructionProposal,
      class TEXT NOT NULL REFERENCES retentionClass,
      keptUntil TEXT NOT NULL,
      staffId INTEGER NOT NULL REFERENCES staff,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE destroyedDocument (
      documentId INTEGER PRIMARY KEY REFERENCES document,
      encounterId INTEGER NOT NULL REFERENCES destruction
    ) STRICT;
    """

  /// Classes by Circular 33/2025/TT-BYT and Law 75/2006/QH11; `rank` orders them by length, `years` null is for ever.
  static let facts = """
    INSERT INTO retentionClass (code, rank, years, basis, vi, en) VALUES
      ('ordinary', 1, 10, 'TT 33/2025/TT-BYT, 44', 'Hồ sơ bệnh án nội trú, ngoại trú', 'Inpatient or outpatient record'),
      ('cosmetic', 2, 20, 'TT 33/2025/TT-BYT, 43', 'Hồ sơ phẫu thuật thẩm mỹ', 'Cosmetic surgery record'),
      ('accidentOrMental', 3, 20, 'TT 33/2025/TT-BYT, 40', 'Hồ sơ tai nạn lao động, tai nạn giao thông, sức khỏe tâm thần',
        'Occupational or traffic accident, or mental health record'),
      ('death', 4, 30, 'TT 33/2025/TT-BYT, 39', 'Hồ sơ người bệnh tử vong', 'Record of a patient who died'),
      ('transplant', 5, 30, 'Luật 75/2006/QH11, Điều 38 khoản 4', 'Hồ sơ hiến, lấy, ghép mô và bộ phận cơ thể người',
        'Record of an organ or tissue donor or recipient'),
      ('incident', 6, NULL, 'TT 33/2025/TT-BYT, 38', 'Hồ sơ sự cố y khoa', 'Medical incident record');
    INSERT INTO retentionRule (source, low, high, class) VALUES
      ('outcome', '5', '6', 'death'), ('outcome', '8', '8', 'death'), ('diagnosisRole', 'causeOfDeath', 'causeOfDeath', 'death'),
      ('icd10', 'R95', 'R99', 'death'),
      ('recordKind', '26/BV2', '26/BV2', 'death'), ('recordKind', '28/BV2', '28/BV2', 'death'),
      ('recordKind', '47/BV2', '47/BV2', 'death'),
      ('icd10', 'F00', 'F99', 'accidentOrMental'), ('icd10', 'V01', 'V99', 'accidentOrMental'),
      ('icd10', 'Y85', 'Y85', 'accidentOrMental'), ('icd10', 'Y96', 'Y96', 'accidentOrMental'),
      ('recordKind', '07/BV1', '07/BV1', 'accidentOrMental'),
      ('icd10', 'Z41.0', 'Z41.1', 'cosmetic'), ('icd10', 'Z42', 'Z42', 'cosmetic'),
      ('icd10', 'Z52', 'Z52', 'transplant'), ('icd10', 'Z94', 'Z94', 'transplant'), ('icd10', 'T86', 'T86', 'transplant'),
      ('icd10', 'Y83.0', 'Y83.0', 'transplant'), ('recordKind', '30/BV2', '30/BV2', 'transplant'),
      ('icd9cm', '11.6', '11.6', 'transplant'), ('icd9cm', '33.5', '33.6', 'transplant'), ('icd9cm', '37.51', '37.51', 'transplant'),
      ('icd9cm', '41.0', '41.0', 'transplant'), ('icd9cm', '46.97', '46.97', 'transplant'), ('icd9cm', '50.5', '50.5', 'transplant'),
      ('icd9cm', '52.8', '52.8', 'transplant'), ('icd9cm', '55.6', '55.6', 'transplant'),
      ('icd10', 'Y60', 'Y69', 'incident');
    """

  static let views = """
    CREATE VIEW retentionFinding (encounterId, class, source, detail) AS
      SELECT encounter.id, 'ordinary', 'every', '' FROM encounter
      UNION ALL
      SELECT encounter.id, rule.class, rule.source, rule.low || '-' || rule.high FROM encounter
      JOIN retentionRule AS rule ON rule.source = 'outcome' AND encounter.outcome BETWEEN rule.low AND rule.high
      UNION ALL
      SELECT encounter.id, 'death', 'deceased', '' FROM encounter JOIN patient ON patient.id = encounter.patientId
      WHERE length(patient.deceased) >= 10 AND substr(patient.deceased, 1, 10) >= substr(encounter.startTime, 1, 10)
        AND substr(patient.deceased, 1, 10) <= substr(coalesce(encounter.endTime, '9999'), 1, 10)
      UNION ALL
      SELECT said.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM encounterDiagnosis AS said
      JOIN retentionRule AS rule ON rule.source = 'diagnosisRole' AND said.role = rule.low
      UNION ALL
      SELECT said.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM encounterDiagnosis AS said
      JOIN coding ON coding.id = said.codingId
      JOIN retentionRule AS rule ON rule.source = coding.system
        AND upper(substr(replace(coding.code, '.', ''), 1, length(replace(rule.low, '.', ''))))
          BETWEEN replace(rule.low, '.', '') AND replace(rule.high, '.', '')
      UNION ALL
      SELECT clinicalRecord.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM clinicalRecord
      JOIN retentionRule AS rule ON rule.source = 'recordKind' AND clinicalRecord.kind = rule.low
      UNION ALL
      SELECT clinicalRecord.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM clinicalRecord
      JOIN recordVersion ON recordVersion.recordId = clinicalRecord.id JOIN condition ON condition.documentId = recordVersion.documentId
      JOIN coding ON coding.id = condition.codingId
      JOIN retentionRule AS rule ON rule.source = coding.system
        AND upper(substr(replace(coding.code, '.', ''), 1, length(replace(rule.low, '.', ''))))
          BETWEEN replace(rule.low, '.', '') AND replace(rule.high, '.', '')
      UNION ALL
      SELECT clinicalRecord.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM clinicalRecord
      JOIN recordVersion ON recordVersion.recordId = clinicalRecord.id JOIN procedure ON procedure.documentId = recordVersion.documentId
      JOIN coding ON coding.id = procedure.codingId
      JOIN retentionRule AS rule ON rule.source = coding.system
        AND upper(substr(replace(coding.code, '.', ''), 1, length(replace(rule.low, '.', ''))))
          BETWEEN replace(rule.low, '.', '') AND replace(rule.high, '.', '')
      UNION ALL
      SELECT encounterId, class, 'assigned', '' FROM retentionAssignment;

    CREATE VIEW standingHold (id, scope, subjectId) AS
      SELECT id, scope, subjectId FROM legalHold WHERE NOT EXISTS (SELECT 1 FROM legalHoldRelease WHERE holdId = legalHold.id);

    CREATE VIEW holdOnEncounter (encounterId, holdId) AS
      SELECT encounter.id, standingHold.id FROM encounter JOIN standingHold
      WHERE (standingHold.scope = 'encounter' AND standingHold.subjectId = encounter.id)
        OR (standingHold.scope = 'record'
          AND EXISTS (SELECT 1 FROM clinicalRecord WHERE clinicalRecord.id = standingHold.subjectId AND encounterId = encounter.id))
        OR (standingHold.scope = 'patient' AND encounter.patientId IN (
          WITH RECURSIVE person (id) AS (
            SELECT standingHold.subjectId UNION
            SELECT patient.mergedInto FROM patient JOIN person ON patient.id = person.id WHERE patient.mergedInto IS NOT NULL)
          SELECT id FROM person));

    CREATE VIEW encounterRetention (encounterId, class, years, endYear, keptUntil, isHeld, isDestroyed) AS
      SELECT found.id, retentionClass.code, retentionClass.years, found.endYear,
        CASE WHEN retentionClass.years IS NOT NULL AND found.endYear IS NOT NULL
          THEN printf('%04d-12-31', CAST(found.endYear AS INTEGER) + retentionClass.years) END,
        EXISTS (SELECT 1 FROM holdOnEncounter WHERE encounterId = found.id),
        EXISTS (SELECT 1 FROM destruction WHERE encounterId = found.id)
      FROM (
        SELECT encounter.id,
          CASE WHEN encounter.status = 'finished' THEN substr(encounter.endTime, 1, 4)
            WHEN encounter.status IN ('cancelled', 'enteredInError') THEN substr(coalesce(encounter.endTime, encounter.startTime), 1, 4) END
            AS endYear,
          (SELECT max(longest.rank) FROM retentionFinding JOIN retentionClass AS longest ON longest.code = retentionFinding.class
            WHERE retentionFinding.encounterId = encounter.id) AS rank
        FROM encounter) AS found
      JOIN retentionClass ON retentionClass.rank = found.rank;
    """

  /// Tables whose rows are facts, with the test that finds the row an `INSERT OR REPLACE` would overwrite.
  private static let appendOnly: [(table: String, sameRow: String)] = [
    ("recordMove", "id = NEW.id OR fromDocumentId = NEW.fromDocumentId OR toDocumentId = NEW.toDocumentId"),
    ("retentionClass", "code = NEW.code OR rank = NEW.rank"),
    ("retentionRule", "source = NEW.source AND low = NEW.low AND high = NEW.high"),
    ("retentionAssignment", "id = NEW.id"), ("legalHold", "id = NEW.id"), ("legalHoldRelease", "holdId = NEW.holdId"),
    ("destructionProposal", "id = NEW.id"), ("destructionRejection", "proposalId = NEW.proposalId"),
    ("destruction", "encounterId = NEW.encounterId OR proposalId = NEW.proposalId"),
    ("destroyedDocument", "documentId = NEW.documentId"),
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
    return sql + transitions + destruction + destroyedContent
  }

  /// The table of a record's life, as far as one row can break it. What came in a batch may lack the version that it follows: papers from
  /// elsewhere do; what is written here may not.
  private static let transitions = """
    CREATE TRIGGER recordVersionFollows BEFORE INSERT ON recordVersion
    WHEN EXISTS (
        SELECT 1 FROM recordVersion AS earlier WHERE earlier.recordId = NEW.recordId AND earlier.status <> 'preliminary' AND (
          (earlier.version = NEW.version AND NEW.status = 'preliminary')
          OR (earlier.version < NEW.version AND (NEW.status = 'final' OR earlier.status = 'enteredInError'))
          OR (earlier.version < NEW.version AND NEW.status = 'preliminary'
            AND (SELECT batchId FROM document WHERE id = NEW.documentId) IS NULL)))
      OR (NEW.status = 'amended' AND NEW.version < 2)
      OR (NEW.status = 'amended' AND (SELECT batchId FROM document WHERE id = NEW.documentId) IS NULL AND NOT EXISTS (
        SELECT 1 FROM recordVersion AS earlier WHERE earlier.recordId = NEW.recordId AND earlier.version < NEW.version
          AND earlier.status IN ('final', 'amended')))
      OR (NEW.status = 'enteredInError' AND (SELECT batchId FROM document WHERE id = NEW.documentId) IS NULL AND NOT EXISTS (
        SELECT 1 FROM recordVersion AS earlier WHERE earlier.recordId = NEW.recordId))
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0004 no such step in a record''s life'); END;
    CREATE TRIGGER clinicalRecordIsItsVersion BEFORE UPDATE ON clinicalRecord
    WHEN (NEW.id, NEW.encounterId) IS NOT (OLD.id, OLD.encounterId) OR NOT EXISTS (
      SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND recordId = NEW.id AND version = NEW.version AND status = NEW.status)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0004 a record''s state is that of one of its versions'); END;
    CREATE TRIGGER recordMoveTiesTwoRecords BEFORE INSERT ON recordMove
    WHEN NOT EXISTS (
      SELECT 1 FROM recordVersion AS old JOIN recordVersion AS new ON new.documentId = NEW.toDocumentId
      WHERE old.documentId = NEW.fromDocumentId AND old.status = 'enteredInError' AND old.recordId <> new.recordId
        AND new.status IN ('preliminary', 'final') AND new.version = 1)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0004 a move ties a withdrawn record to a new one'); END;

    """

  /// Nothing goes before its time: the class's years are over by the row's own moment and by the clock of whoever writes it, no hold stands, and
  /// two people decided. The end of the treatment counts as the legal document says it.
  private static let destruction = """
    CREATE TRIGGER destructionIsDue BEFORE INSERT ON destruction
    WHEN NOT EXISTS (
      SELECT 1 FROM encounterRetention JOIN destructionProposal AS proposal ON proposal.id = NEW.proposalId
      JOIN encounter ON encounter.id = encounterRetention.encounterId
      JOIN documentContent ON documentContent.documentId = encounter.documentId
      WHERE encounterRetention.encounterId = NEW.encounterId AND proposal.encounterId = NEW.encounterId
        AND NEW.class = encounterRetention.class AND NEW.keptUntil = encounterRetention.keptUntil
        AND encounterRetention.keptUntil < date('now', 'localtime')
        AND encounterRetention.keptUntil < date(NEW.at + NEW.utcOffset * 60, 'unixepoch') AND NOT encounterRetention.isHeld
        AND instr(CAST(documentContent.canonical AS TEXT),
          CASE WHEN encounter.endTime IS NULL THEN ' start="' || substr(encounter.startTime, 1, 16)
            ELSE ' end="' || substr(encounter.endTime, 1, 16) END) > 0)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 retention still runs, or a hold stands'); END;
    CREATE TRIGGER destructionTakesTwo BEFORE INSERT ON destruction
    WHEN NOT EXISTS (
        SELECT 1 FROM destructionProposal AS proposal JOIN staff AS proposer ON proposer.id = proposal.staffId
        JOIN staff AS approver ON approver.id = NEW.staffId AND approver.isActive
        WHERE proposal.id = NEW.proposalId AND proposer.id <> approver.id)
      OR EXISTS (SELECT 1 FROM destructionRejection WHERE proposalId = NEW.proposalId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 a destruction takes the approval of a second person'); END;
    CREATE TRIGGER destructionRejectionIsInTime BEFORE INSERT ON destructionRejection
    WHEN EXISTS (SELECT 1 FROM destruction WHERE proposalId = NEW.proposalId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 it was destroyed already'); END;
    CREATE TRIGGER destroyedDocumentIsOfTheEncounter BEFORE INSERT ON destroyedDocument
    WHEN EXISTS (SELECT 1 FROM holdOnEncounter WHERE encounterId = NEW.encounterId)
      OR NOT EXISTS (SELECT 1 FROM destruction WHERE encounterId = NEW.encounterId) OR NOT (
      EXISTS (SELECT 1 FROM document WHERE id = NEW.documentId AND kind = 5 AND subjectId = NEW.encounterId)
      OR EXISTS (
        SELECT 1 FROM recordVersion JOIN clinicalRecord ON clinicalRecord.id = recordId
        WHERE recordVersion.documentId = NEW.documentId AND encounterId = NEW.encounterId))
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document is not of the destroyed encounter'); END;
    CREATE TRIGGER nothingFollowsADestruction BEFORE INSERT ON recordVersion
    WHEN EXISTS (SELECT 1 FROM clinicalRecord JOIN destruction USING (encounterId) WHERE clinicalRecord.id = NEW.recordId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the encounter was destroyed'); END;
    CREATE TRIGGER destroyedEncounterStays BEFORE UPDATE ON encounter
    WHEN NEW.documentId <> OLD.documentId AND EXISTS (SELECT 1 FROM destruction WHERE encounterId = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the encounter was destroyed'); END;

    """

  /// Deleting opens for what a row of `destroyedDocument` names, and for nothing else. What is sent in again of it is not kept.
  private static var destroyedContent: String {
    var sql = ""
    for table in ["documentContent"] + Schema1.entryTables {
      sql += """
        DROP TRIGGER \(table)IsNeverDeleted;
        CREATE TRIGGER \(table)IsNeverDeleted BEFORE DELETE ON \(table)
        WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
        BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 \(table) is never deleted'); END;
        CREATE TRIGGER \(table)StaysDestroyed BEFORE INSERT ON \(table)
        WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
        BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;

        """
    }
    return sql + """
      DROP TRIGGER recordVersionIsNeverUpdated;
      CREATE TRIGGER recordVersionIsNeverUpdated BEFORE UPDATE ON recordVersion
      WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
        OR (NEW.documentId, NEW.recordId, NEW.version, NEW.status, NEW.author, NEW.authored, NEW.attester, NEW.attestedAt)
          IS NOT (OLD.documentId, OLD.recordId, OLD.version, OLD.status, OLD.author, OLD.authored, OLD.attester, OLD.attestedAt)
        OR NEW.reason IS NOT '-'
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordVersion is append-only'); END;
      DROP TRIGGER importEntryIsNeverUpdated;
      CREATE TRIGGER importEntryIsNeverUpdated BEFORE UPDATE ON importEntry
      WHEN (NEW.fileId, NEW.ordinal, NEW.kind, NEW.localId, NEW.outcome, NEW.documentId, NEW.quarantineId, NEW.person, NEW.line,
          NEW.byteOffset)
          IS NOT (OLD.fileId, OLD.ordinal, OLD.kind, OLD.localId, OLD.outcome, OLD.documentId, OLD.quarantineId, OLD.person, OLD.line,
          OLD.byteOffset)
        OR (NEW.gap IS NOT OLD.gap AND NEW.gap IS NOT NULL) OR length(NEW.source) > 0
        OR NOT EXISTS (
          SELECT 1 FROM document JOIN destroyedDocument ON destroyedDocument.documentId = document.id
          JOIN facility ON facility.id = document.facilityId JOIN importFile ON importFile.id = OLD.fileId
          WHERE document.id = OLD.documentId
            OR (facility.code = importFile.facility AND document.kind = OLD.kind AND document.localId = OLD.localId))
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importEntry is append-only'); END;
      CREATE TRIGGER importEntryForgetsTheDestroyed AFTER INSERT ON importEntry
      WHEN NEW.source IS NOT NULL AND NEW.documentId IS NOT NULL
        AND EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
      BEGIN UPDATE importEntry SET source = NULL WHERE fileId = NEW.fileId AND ordinal = NEW.ordinal; END;
      DROP TRIGGER importRawPartIsNeverDeleted;
      CREATE TRIGGER importRawPartIsNeverDeleted BEFORE DELETE ON importRawPart
      WHEN NOT EXISTS (
        SELECT 1 FROM importEntry JOIN destroyedDocument ON destroyedDocument.documentId = importEntry.documentId
        WHERE importEntry.fileId = OLD.fileId)
      BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importRawPart is never deleted'); END;
      """
  }
}
