/// Every screen, each in its own file beside this one.
enum ScreenList {
  // One a line, by what they are about: two who add one do not meet.
  static let all: [any Screen.Type] = [
    SignInScreen.self,
    HomeScreen.self,
    PracticeScreen.self,
    FindScreen.self,
    ChartScreen.self,
    RecordScreen.self,
    NoteScreen.self,
    RegisterScreen.self,
    WardScreen.self,
    AdmitScreen.self,
    EncounterScreen.self,
    MessagesScreen.self,
    MessageScreen.self,
    QuarantineScreen.self,
    BatchesScreen.self,
    ReviewsScreen.self,
    IdentityScreen.self,
    DuplicatesScreen.self,
    MergeScreen.self,
    RetentionScreen.self,
    CoverageScreen.self,
    CoverageExceptionsScreen.self,
    CoverageUnitScreen.self,
    CoverageFigureScreen.self,
    CoverageViewScreen.self,
    PeriodsScreen.self,
    HospitalsScreen.self,
    HospitalScreen.self,
    RegisterEditScreen.self,
    RegisterHistoryScreen.self,
    AuditScreen.self,
    StaffScreen.self,
    AccountScreen.self,
    OwnAccountScreen.self,
  ]

  static func named(_ name: String) -> (any Screen.Type)? { all.first { $0.route.name == name } }
}
