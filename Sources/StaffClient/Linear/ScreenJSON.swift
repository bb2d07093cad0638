internal import ClinicalModel
internal import Foundation
internal import Workflows

/// One screen as a JSON object with stable keys: for scripts, and for who tests what a role sees.
public enum ScreenJSON {
  private struct Shown: Encodable {
    var screen: String
    var parameters: [String: String]
    /// Who works where: the hospital, the person, their roles.
    var who: [String]
    var view: ScreenView
    /// What the client had to say: a refusal's code and text.
    var notice: String?
    /// In a sandbox: the steps of the exercises.
    var practice: PracticeStanding?
  }

  /// Opens the screen and gives what it shows.
  ///
  /// - Parameters:
  ///   - name: a screen's name; `home` is where everybody begins.
  ///   - parameters: `patient=1`, `record=H001/R1`.
  /// - Returns: the object, and whether what the screen is about could not be shown: `notice` says why.
  /// - Throws: a `Refusal` when the person may not open it, or nobody is known.
  public static func shown(
    _ setup: ClientSetup, screen name: String, parameters: [String: String]
  ) throws -> (text: String, isRefused: Bool) {
    let client = Client(setup, wake: nil)
    try client.signedIn(setup.signInAs == nil ? setup.peer() : setup.signIn(setup.signInAs ?? "", ""), restoring: false)
    client.settle()
    if name != "home" { try client.open(name, parameters) }
    client.settle()
    // What it is about may be closed to the person though the screen is not.
    if let refused = client.refused, refused.kind == .access { throw refused }
    if client.notice?.tone != .bad, client.view.blocks == [.text([.init(client.station.say(Texts.working), .dim)])] {
      client.notice = (.bad, "QY-UI-0076 " + client.station.say(Texts.nothingToShow))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let shown = Shown(
      screen: client.route?.name ?? "", parameters: parameters, who: client.station.who, view: client.view, notice: client.notice?.text,
      practice: client.station.practice)
    return (String(decoding: try encoder.encode(shown), as: UTF8.self), client.notice?.tone == .bad)
  }
}
