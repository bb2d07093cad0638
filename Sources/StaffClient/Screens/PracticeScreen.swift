internal import ClinicalModel
internal import Rollout
internal import Workflows

/// The exercises of a sandbox: the steps, commands of the program where the role works with them, and the certificate.
struct PracticeScreen: Screen {
  static let route = Route("practice", title: Texts.practiceTitle, door: .practice, help: [Texts.practiceHelp], keepsTyped: true)

  private var command = ""
  private var said: [String] = []
  private var certificate: [String] = []
  private var isRunning = false

  init(_ parameters: [String: String]) {}

  var parameters: [String: String] { [:] }

  func view(_ station: Station) -> ScreenView {
    guard let practice = station.practice else { return ScreenView(title: station.say(Texts.practiceTitle)) }
    var blocks: [ScreenView.Block] = [
      .facts([
        .init("role", station.say(Texts.practiceRole), station.say(practice.role.title)),
        .init(
          "progress", station.say(Texts.practiceSteps),
          station.say(Texts.practiceProgress, "\(practice.doneCount)", "\(practice.steps.count)"), practice.isPassed ? .good : .plain),
      ])
    ]
    if practice.role.usesCommands {
      blocks.append(
        .fields([
          .init("command", station.say(Texts.practiceCommand), command, hint: station.say(Texts.practiceCommandHint))
        ]))
      if isRunning { blocks.append(.text([.init(station.say(Texts.working), .dim)])) }
    }
    if !said.isEmpty { blocks.append(.text(said.map { .init($0, .dim) })) }
    if !certificate.isEmpty {
      blocks += [
        .heading(station.say(Texts.certificate)), .text(certificate.map { .init($0, .strong) }),
        .text([.init(station.say(Texts.certificateImport), .dim)]),
      ]
    }
    if let current = practice.current {
      let step = practice.steps[current]
      blocks += [
        .heading("\(station.say(Texts.practiceNow)): \(current + 1)"), .text([.init(station.say(step.task), .strong)]),
        .text([
          .init(
            station.say(Texts.practiceHint) + ": " + station.say(step.hint), .dim,
            spoken: station.say(Texts.practiceHint) + ": " + station.say(step.hintInLines))
        ]),
      ]
      if let advice = step.advice { blocks.append(.text([.init(station.say(advice.text), .warning)])) }
    } else {
      blocks.append(.text([.init(station.say(Texts.practicePassed), .good)]))
    }
    blocks += [
      .heading(station.say(Texts.practiceSteps)),
      .text(
        practice.steps.enumerated().map { index, step in
          let mark = step.doneAt != nil ? "✓" : index == practice.current ? "▸" : "·"
          let text = "\(index + 1). \(station.say(step.task))"
          return .init(
            "\(mark) \(text)", step.doneAt != nil ? .good : index == practice.current ? .plain : .dim,
            spoken: step.doneAt != nil ? station.say(Texts.practiceDone, text) : text)
        }),
    ]
    var actions: [ScreenView.Action] = []
    if practice.role.usesCommands { actions.append(.init("run", station.say(Texts.practiceRun), key: "enter")) }
    actions.append(.init("work", station.say(Texts.practiceHome), key: "f6"))
    if practice.isPassed { actions.append(.init("certificate", station.say(Texts.certificate), key: "f9")) }
    return ScreenView(title: station.say(Texts.practiceTitle), blocks: blocks, actions: actions)
  }

  mutating func handle(_ event: ScreenEvent, _ station: Station) throws -> [Effect] {
    switch event {
    case .changed("command", let value): command = value
    case .action("run", _): return run(station)
    case .finished("run", let value):
      guard let said = value as? PracticeDesk.Said else { return [] }
      isRunning = false
      let text = said.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      self.said = ["$ quany " + (PracticeDesk.words(command) ?? []).joined(separator: " ")] + text.prefix(200)
      command = ""
      return [.say(said.status == 0 ? .good : .warning, station.say(Texts.practiceExit, "\(said.status)"))]
    case .failed("run"): isRunning = false
    case .action("work", _): return [.back]
    case .action("certificate", _):
      return [
        .ask(
          Dialog(
            "certificate", title: station.say(Texts.certificate), lines: [.init(station.say(Texts.certificateFor), .dim)],
            fields: [
              .required(.init("name", station.say(Texts.name), "")), .required(.init("number", station.say(Texts.certificateNumber), "")),
              .required(.init("hospital", station.say(Texts.certificateHospital), "", hint: "H017")),
            ], confirm: station.say(Texts.certificate)), about: [])
      ]
    case .answered("certificate", _, let values):
      guard let hospital = FacilityCode((values["hospital"] ?? "").trimmed.uppercased()) else {
        throw Refusal(
          .unusable, code: "QY-UI-0078", vi: Texts.certificateHospitalWrong.vi, en: Texts.certificateHospitalWrong.en)
      }
      let holder = Practice.Holder(name: values["name"] ?? "", number: values["number"] ?? "", hospital: hospital)
      let file = try Practice(try station.requireSession()).certificate(of: holder).file
      certificate = file.split(whereSeparator: \.isNewline).map(String.init)
    default: break
    }
    return []
  }

  private mutating func run(_ station: Station) -> [Effect] {
    guard let words = PracticeDesk.words(command), !words.isEmpty else { return [] }
    guard PracticeDesk.staysInside(words), let desk = station.practiceDesk else {
      return [.say(.bad, "QY-PRA-0011 " + station.say(Texts.practiceOutside))]
    }
    isRunning = true
    return [.work("run") { _ in try desk.run(words) }]
  }
}
