/// What people have open in the client, and quick ways to what is not finished. Shipped migrations never change.
enum Schema15 {
  static let tables = """
    CREATE TABLE openDesk (
      staffId INTEGER NOT NULL REFERENCES staff,
      client TEXT NOT NULL CHECK (client <> ''),
      content BLOB NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (staffId, client)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX openDrafts ON clinicalRecord (id) WHERE status = 'preliminary';
    CREATE INDEX openEncounters ON encounter (id) WHERE status = 'inProgress';
    """
}
