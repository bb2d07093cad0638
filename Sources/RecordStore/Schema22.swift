/// A password that somebody else set lets its owner set their own, and does nothing else. Shipped migrations never change.
enum Schema22 {
  static let tables = """
    ALTER TABLE staffCredential ADD COLUMN isTemporary INTEGER NOT NULL DEFAULT 0 CHECK (isTemporary IN (0, 1));
    """
}
