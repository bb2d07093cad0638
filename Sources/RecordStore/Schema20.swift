/// Ways to whom a new entry may be: by given name and birth date together, and to the telephones of somebody. Shipped migrations never change.
enum Schema20 {
  static let indexes = """
    DROP INDEX patientByGivenName;
    CREATE INDEX patientByGivenName ON patient (givenFold, birthDate);
    CREATE INDEX phoneByPatient ON patientPhone (patientId);
    """
}
