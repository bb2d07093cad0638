/// Every screen, each in its own file beside this one.
enum ScreenList {
  static let all: [any Screen.Type] = [
    SignInScreen.self, HomeScreen.self, PracticeScreen.self, FindScreen.self, ChartScreen.self, RecordScreen.self, NoteScreen.self,
    RegisterScreen.self,
    WardScreen.self, AdmitScreen.self, EncounterScreen.self, QuarantineScreen.self,
    CoverageScreen.self, CoverageExceptionsScreen.self, CoverageUnitScreen.self, CoverageFigureScreen.self, CoverageViewScreen.self,
    HospitalsScreen.self, HospitalScreen.self, RegisterEditScreen.self, RegisterHistoryScreen.self, PeriodsScreen.self,
  ]

  static func named(_ name: String) -> (any Screen.Type)? { all.first { $0.route.name == name } }
}
