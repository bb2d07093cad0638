/// Every screen, each in its own file beside this one.
enum ScreenList {
  // One a line, by what they are about: two who add one do not meet.
  static let all: [any Screen.Type] = [
    SignInScreen.self,
    HomeScreen.self,
    FindScreen.self,
    ChartScreen.self,
    RecordScreen.self,
    NoteScreen.self,
    FormMenuScreen.self,
    MedicationScreen.self,
    CourseScreen.self,
    TrendsScreen.self,
    OrdersScreen.self,
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
    FigureScreen.self,
    FacilitiesScreen.self,
    RegisterEditScreen.self,
    AuditScreen.self,
    StaffScreen.self,
    AccountScreen.self,
    OwnAccountScreen.self,
  ]

  static func named(_ name: String) -> (any Screen.Type)? { all.first { $0.route.name == name } }
}
