/// A question that was begun and not answered, as it is kept: enough to ask it again, and to say what was typed where it cannot be asked.
struct KeptQuestion: Codable, Equatable {
  struct Typed: Codable, Equatable {
    var field: String
    /// What the field is called, for whoever has lost the question.
    var label: String
    var text: String
  }

  var dialog: String
  /// What it is asked about.
  var about: [String]
  /// What asks it; nil for one that its screen asks by itself when it opens.
  var action: String?
  /// The rows that the action was for.
  var rows: [String]
  var title: String
  /// What its first line says, as whom it is about.
  var whom: String?
  /// No password and no code.
  var typed: [Typed]
  /// Whether it stood over its screen.
  var isOpen = false

  func isSame(as other: KeptQuestion) -> Bool { dialog == other.dialog && about == other.about }
}

extension [KeptQuestion] {
  /// The latest comes last, and one that says nothing is none.
  mutating func put(_ question: KeptQuestion) {
    remove(question)
    if !question.typed.isEmpty { append(question) }
  }

  mutating func remove(_ question: KeptQuestion) { removeAll { $0.isSame(as: question) } }

  var isTyped: Bool { contains { !$0.typed.isEmpty } }
}
