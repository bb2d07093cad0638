/// Counters of the rollout: what finished encounters and finalised records come to, by the day and by the month from which they count. Derived rows,
/// which a recount can make again. Shipped migrations never change.
enum Schema9 {
  static let tables = """
    CREATE TABLE coverageCounterState (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      definition TEXT NOT NULL
    ) STRICT;

    CREATE TABLE encounterCountByDay (
      day INTEGER NOT NULL,
      facilityId INTEGER NOT NULL REFERENCES facility,
      month TEXT NOT NULL,
      class TEXT NOT NULL,
      closed INTEGER NOT NULL,
      complete INTEGER NOT NULL,
      receivedLate INTEGER NOT NULL,
      PRIMARY KEY (day, facilityId, month, class)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE encounterCountByMonth (
      facilityId INTEGER NOT NULL REFERENCES facility,
      month TEXT NOT NULL,
      class TEXT NOT NULL,
      effect TEXT NOT NULL,
      closed INTEGER NOT NULL,
      complete INTEGER NOT NULL,
      receivedLate INTEGER NOT NULL,
      PRIMARY KEY (facilityId, month, class, effect)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE departmentActivityByDay (
      facilityId INTEGER NOT NULL REFERENCES facility,
      day INTEGER NOT NULL,
      department TEXT NOT NULL,
      versions INTEGER NOT NULL,
      PRIMARY KEY (facilityId, day, department)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE departmentActivityByMonth (
      facilityId INTEGER NOT NULL REFERENCES facility,
      month TEXT NOT NULL,
      department TEXT NOT NULL,
      versions INTEGER NOT NULL,
      PRIMARY KEY (facilityId, month, department)
    ) STRICT, WITHOUT ROWID;
    """
}
