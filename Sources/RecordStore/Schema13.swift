/// What an insurance file said of an encounter is found from the encounter. Shipped migrations never change.
enum Schema13 {
  /// Only receipts that keep bytes of their own: entries of our own format rarely do.
  static let indexes = """
    CREATE INDEX importEntryBySource ON importEntry (documentId) WHERE source IS NOT NULL AND documentId IS NOT NULL;
    CREATE INDEX quarantineByDocument ON quarantine (documentId) WHERE documentId IS NOT NULL;
    """
}
