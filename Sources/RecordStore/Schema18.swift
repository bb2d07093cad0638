/// Orders for services, and who has seen a result. Shipped migrations never change.
///
/// A result may be filed by a machine or by another hospital, so that its kind and not an attestation tells it: the sheets 08 to 26 of BV2.
enum Schema18 {
  static let tables = """
    CREATE TABLE serviceRequest (
      documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      codingId INTEGER NOT NULL REFERENCES coding,
      category TEXT NOT NULL CHECK (category IN
        ('laboratory', 'imaging', 'pathology', 'endoscopy', 'functional', 'procedure', 'consultation', 'care', 'diet')),
      priority TEXT NOT NULL CHECK (priority IN ('routine', 'urgent', 'stat')),
      time TEXT NOT NULL,
      PRIMARY KEY (documentId, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE resultReview (
      documentId INTEGER NOT NULL REFERENCES document,
      staffId INTEGER NOT NULL REFERENCES staff,
      role TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (documentId, staffId)
    ) STRICT, WITHOUT ROWID;
    """

  /// Tables of entries that came after the first schema.
  static let entryTables = ["serviceRequest"]

  static let triggers = """
    CREATE TRIGGER serviceRequestIsNeverUpdated BEFORE UPDATE ON serviceRequest
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 serviceRequest is append-only'); END;
    CREATE TRIGGER serviceRequestIsNeverReplaced BEFORE INSERT ON serviceRequest
    WHEN EXISTS (SELECT 1 FROM serviceRequest WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 serviceRequest is append-only'); END;
    CREATE TRIGGER serviceRequestIsNeverDeleted BEFORE DELETE ON serviceRequest
    WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 serviceRequest is never deleted'); END;
    CREATE TRIGGER serviceRequestStaysDestroyed BEFORE INSERT ON serviceRequest
    WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;

    CREATE TRIGGER resultReviewIsOfAFinalVersion BEFORE INSERT ON resultReview
    WHEN NOT EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND status IN ('final', 'amended'))
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 review of what is not final'); END;
    CREATE TRIGGER resultReviewIsNeverUpdated BEFORE UPDATE ON resultReview
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 resultReview is append-only'); END;
    CREATE TRIGGER resultReviewIsNeverReplaced BEFORE INSERT ON resultReview
    WHEN EXISTS (SELECT 1 FROM resultReview WHERE documentId = NEW.documentId AND staffId = NEW.staffId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 resultReview is append-only'); END;
    CREATE TRIGGER resultReviewIsNeverDeleted BEFORE DELETE ON resultReview
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 resultReview is never deleted'); END;
    """
}
