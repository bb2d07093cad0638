internal import ClinicalModel

/// The audit's codes in words. A row keeps its code, which never changes; who reads it in their language sees what the code means.
enum AuditWording {
  /// The action in words; the code itself where it has none.
  static func action(_ code: String, _ station: Station) -> String { actions[code].map(station.say) ?? code }

  /// What it was done to, in words; the code itself where it has none.
  static func entity(_ code: String, _ station: Station) -> String { entities[code].map(station.say) ?? code }

  /// The code of an action that somebody typed as a code or in words of either language; what they typed where none fits.
  static func code(of typed: String) -> String {
    let folded = SearchKey.fold(typed)
    return actions.first { code, text in
      [code, text.vi, text.en].contains { SearchKey.fold($0) == folded }
    }?.key ?? typed
  }

  static let actions: [String: BilingualText] = [
    "add": Texts.actAdd, "addendum": Texts.actAddendum, "administer": Texts.actAdminister, "admit": Texts.actAdmit, "amend": Texts.actAmend,
    "anchor": Texts.actAnchor, "assign": Texts.actAssign, "attempt": Texts.actAttempt, "backup": Texts.actBackup,
    "breakGlass": Texts.actBreakGlass, "cancel": Texts.actCancel, "change": Texts.actChange, "close": Texts.actClose,
    "compare": Texts.actCompare, "coSign": Texts.actCoSign, "describe": Texts.actDescribe, "destroy": Texts.actDestroy,
    "diagnose": Texts.actDiagnose,
    "disableSecondFactor": Texts.actDisableSecondFactor, "discard": Texts.actDiscard, "discharge": Texts.actDischarge,
    "distinct": Texts.actDistinct, "draft": Texts.actDraft, "duplicates": Texts.actDuplicates, "edit": Texts.actEdit,
    "enableSecondFactor": Texts.actEnableSecondFactor, "export": Texts.actExport, "freeze": Texts.actFreeze, "hold": Texts.actHold,
    "import": Texts.actImport, "list": Texts.actList, "markSensitive": Texts.actMarkSensitive, "merge": Texts.actMerge,
    "move": Texts.actMove, "open": Texts.actOpen, "practice": Texts.actPractice, "previewMerge": Texts.actPreviewMerge,
    "print": Texts.actPrint,
    "proposeDestruction": Texts.actProposeDestruction, "prove": Texts.actProve, "prune": Texts.actPrune, "read": Texts.actRead,
    "rebuild": Texts.actRebuild, "register": Texts.actRegister, "rejectDestruction": Texts.actRejectDestruction,
    "release": Texts.actRelease, "removePIN": Texts.actRemovePIN, "reopen": Texts.actReopen, "report": Texts.actReport,
    "retract": Texts.actRetract, "retry": Texts.actRetry, "review": Texts.actReview, "search": Texts.actSearch, "send": Texts.actSend,
    "sendBack": Texts.actSendBack,
    "set": Texts.actSet, "setPassword": Texts.actSetPassword, "setPIN": Texts.actSetPIN, "settle": Texts.actSettle, "ship": Texts.actShip,
    "sign": Texts.actSign, "signIn": Texts.actSignIn, "transfer": Texts.actTransfer,
    "reclassify": Texts.actReclassify, "unmarkSensitive": Texts.actUnmarkSensitive,
    "unmerge": Texts.actUnmerge, "verify": Texts.actVerify,
  ]

  static let entities: [String: BilingualText] = [
    "audit": Texts.audit, "batch": Texts.thingBatch, "breakGlass": Texts.actBreakGlass, "catalogue": Texts.thingCatalogue,
    "chart": Texts.thingChart, "coverage": Texts.thingCoverage, "coveragePeriod": Texts.thingCoveragePeriod,
    "coverageSnapshot": Texts.thingCoverageSnapshot, "database": Texts.thingDatabase, "destruction": Texts.actDestroy,
    "encounter": Texts.thingEncounter, "facility": Texts.thingFacility, "file": Texts.file, "hold": Texts.actHold,
    "location": Texts.thingLocation, "message": Texts.thingMessage, "militaryService": Texts.thingMilitaryService,
    "organization": Texts.thingFacility, "patient": Texts.patient, "practitioner": Texts.thingPractitioner,
    "quarantine": Texts.quarantine, "record": Texts.thingRecord, "register": Texts.thingRegister, "retention": Texts.thingRetention,
    "staff": Texts.account, "ward": Texts.thingWard, "work": Texts.thingWork, "workflow": Texts.thingWorkflow,
  ]
}
