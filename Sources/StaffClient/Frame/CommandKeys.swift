internal import ClinicalModel
internal import Workflows

/// What a refusal tells people to run, as the client has it: who sits at the screens presses a key.
enum CommandKeys {
  /// The commands that refusals name and that the client has a way to, each as it stands in their texts.
  static let known: [(command: String, way: BilingualText, permission: Permission)] = [
    ("`quany patient break-glass`", Texts.wayToBreakGlass, .breakGlass), ("`quany record sign`", Texts.wayToSign, .signRecords),
    ("`quany record amend`", Texts.wayToAmend, .signRecords),
    ("`quany staff password --as`", Texts.wayToOwnPassword, .changeOwnPassword),
    ("`quany staff password`", Texts.wayToPassword, .changeOwnPassword),
    ("`quany staff pin`", Texts.wayToPIN, .changeOwnPassword),
  ]

  /// The text with keys for commands. Who may not break the glass is told who may.
  static func said(_ text: String, _ station: Station) -> String {
    known.reduce(text) { text, known in
      let isOthers = known.permission == .breakGlass && !station.may(.breakGlass)
      return text.replacing(known.command, with: station.say(isOthers ? Texts.wayOfOthers : known.way))
    }
  }
}
