/// What was written between staff about a chart goes with the chart. Shipped migrations never change.
enum Schema21 {
  /// The patient of a message, and whom that one lives on in.
  private static let person = """
    WITH RECURSIVE person (id) AS (
              SELECT message.patientId UNION
              SELECT patient.mergedInto FROM patient JOIN person ON patient.id = person.id WHERE patient.mergedInto IS NOT NULL)
            SELECT id FROM person
    """

  static let views = """
    CREATE VIEW messageOfDestroyed (messageId) AS
      WITH RECURSIVE
      -- About a record of what was destroyed; or about the person alone, when nothing is left of the episodes that had begun by then.
      about (id) AS (
        SELECT message.id FROM staffMessage AS message
        JOIN facility ON facility.code = substr(message.record, 1, instr(message.record, '/') - 1)
        JOIN document ON document.facilityId = facility.id AND document.kind = 6
          AND document.localId = substr(message.record, instr(message.record, '/') + 1)
        JOIN destroyedDocument ON destroyedDocument.documentId = document.id
        UNION
        SELECT message.id FROM staffMessage AS message WHERE message.record IS NULL AND message.patientId IS NOT NULL
          AND EXISTS (SELECT 1 FROM destruction JOIN encounter ON encounter.id = destruction.encounterId
            WHERE encounter.patientId IN (\(person)))
          AND NOT EXISTS (SELECT 1 FROM encounter
            WHERE encounter.patientId IN (\(person))
              AND encounter.startTime <= strftime('%Y-%m-%dT%H:%M:%S', message.at + message.utcOffset * 60, 'unixepoch')
              AND NOT EXISTS (SELECT 1 FROM destruction WHERE encounterId = encounter.id))
        UNION
        -- An answer goes with what it answers, unless it names a record of its own.
        SELECT answer.id FROM about JOIN staffMessage AS answer ON answer.answersId = about.id WHERE answer.record IS NULL)
      SELECT id FROM about;
    """

  static let triggers = """
    DROP TRIGGER staffMessageIsNeverUpdated;
    CREATE TRIGGER staffMessageIsNeverUpdated BEFORE UPDATE ON staffMessage
    WHEN NEW.text <> '-' OR NEW.id <> OLD.id OR NEW.senderId <> OLD.senderId OR NEW.patientId IS NOT OLD.patientId
      OR NEW.record IS NOT OLD.record OR NEW.answersId IS NOT OLD.answersId OR NEW.at <> OLD.at OR NEW.utcOffset <> OLD.utcOffset
      OR OLD.id NOT IN (SELECT messageId FROM messageOfDestroyed)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessage is append-only'); END;
    CREATE TRIGGER staffMessageIsNeverMoved BEFORE UPDATE OF patientId ON staffMessage
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessage is append-only'); END;
    """
}
