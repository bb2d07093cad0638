/// What somebody other than its author said of a version that is final: sent back to the author by who supervises, looked at by the pharmacy. Shipped
/// migrations never change.
enum Schema26 {
  static let tables = """
    CREATE TABLE recordReview (
      documentId INTEGER NOT NULL REFERENCES document,
      kind TEXT NOT NULL CHECK (kind = 'supervision' OR kind = 'pharmacy'),
      verdict TEXT NOT NULL CHECK (verdict = 'returned' OR verdict = 'approved' OR verdict = 'advised'),
      reason TEXT CHECK ((reason IS NULL) = (verdict = 'approved')),
      staffId INTEGER NOT NULL REFERENCES staff,
      role TEXT NOT NULL,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (documentId, kind),
      CHECK ((kind = 'supervision') = (verdict = 'returned'))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX recordReviewForAuthors ON recordReview (at) WHERE verdict <> 'approved';
    """

  static let triggers = """
    CREATE TRIGGER recordReviewIsOfAFinalVersion BEFORE INSERT ON recordReview
    WHEN NOT EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND status IN ('final', 'amended'))
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 review of what is not final'); END;
    CREATE TRIGGER recordReviewIsNeverReplaced BEFORE INSERT ON recordReview
    WHEN EXISTS (SELECT 1 FROM recordReview WHERE documentId = NEW.documentId AND kind = NEW.kind)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordReview is append-only'); END;
    CREATE TRIGGER recordReviewIsNeverUpdated BEFORE UPDATE ON recordReview
    WHEN OLD.reason IS NULL OR NEW.reason IS NOT '-' OR NEW.documentId <> OLD.documentId OR NEW.kind <> OLD.kind
      OR NEW.verdict <> OLD.verdict OR NEW.staffId <> OLD.staffId OR NEW.role <> OLD.role OR NEW.at <> OLD.at
      OR NEW.utcOffset <> OLD.utcOffset OR NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordReview is append-only'); END;
    CREATE TRIGGER recordReviewIsNeverDeleted BEFORE DELETE ON recordReview
    BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 recordReview is never deleted'); END;
    """
}
