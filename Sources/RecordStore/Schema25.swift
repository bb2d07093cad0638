/// Where a quarantined entry stands among what came in: what waited is older than what came after it, whenever it is taken. Shipped migrations never change.
enum Schema25 {
  static let tables = """
    ALTER TABLE quarantine ADD COLUMN afterDocument INTEGER;
    ALTER TABLE quarantine ADD COLUMN standsFor INTEGER REFERENCES quarantine;
    ALTER TABLE quarantine ADD COLUMN firstDocument INTEGER;
    ALTER TABLE quarantine ADD COLUMN lastDocument INTEGER;
    CREATE INDEX quarantineByLastDocument ON quarantine (lastDocument) WHERE lastDocument IS NOT NULL;
    """
}
