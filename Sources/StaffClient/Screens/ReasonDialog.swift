internal import ClinicalModel

extension Dialog {
  /// Asks why, and what else the act needs: before it, or after it what most acts leave as it stands. The answer is `reason`.
  static func reason(
    _ id: String, title: String, lines: [ScreenView.Line] = [], also fields: [ScreenView.Field] = [],
    then last: [ScreenView.Field] = [], _ station: Station
  ) -> Dialog {
    Dialog(
      id, title: title, lines: lines, fields: fields + [.required(.init("reason", station.say(Texts.reason), ""))] + last, confirm: title)
  }
}
