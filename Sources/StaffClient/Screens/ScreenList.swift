/// Every screen, each in its own file beside this one.
enum ScreenList {
  static let all: [any Screen.Type] = [
    SignInScreen.self, HomeScreen.self, FindScreen.self, ChartScreen.self, RecordScreen.self, NoteScreen.self,
    FormMenuScreen.self, MedicationScreen.self, CourseScreen.self, TrendsScreen.self, OrdersScreen.self,
    RegisterScreen.self,
    WardScreen.self, AdmitScreen.self, EncounterScreen.self, QuarantineScreen.self,
  ]

  static func named(_ name: String) -> (any Screen.Type)? { all.first { $0.route.name == name } }
}
