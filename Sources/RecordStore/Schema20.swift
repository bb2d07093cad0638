/// Ways to whom a new entry may be: names and birth dates in one index each, so that it answers without the rows, and the telephones of somebody.
/// Shipped migrations never change.
enum Schema20 {
  static let indexes = """
    DROP INDEX patientByBirthDate;
    CREATE INDEX patientByBirthDate ON patient (birthDate, nameFold);
    DROP INDEX patientByGivenName;
    CREATE INDEX patientByGivenName ON patient (givenFold, birthDate);
    CREATE INDEX phoneByPatient ON patientPhone (patientId);
    """
}
