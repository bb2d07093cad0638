internal import ClinicalModel

/// How much an order for a drug says: nobody can give one whose order says neither a dose nor how, and no dose of it would ever be due.
///
/// The act that attests asks for it whoever wrote the draft, as the form does. What another hospital attested comes in as it is.
enum OrderContent {
  /// The orders for drugs that say nothing of how much, each a reason not to attest the record.
  ///
  /// - Parameter before: what the record said already; an order that stands there as it was is not asked.
  static func missing(from record: ClinicalRecord, since before: [ClinicalRecord.Section] = []) -> [Issue] {
    let known = Set(before.flatMap(\.entries))
    return record.sections.enumerated().flatMap { section, value in
      value.entries.enumerated().compactMap { index, entry -> Issue? in
        guard case .medicationRequest(let order) = entry, !known.contains(entry), order.dose == nil,
          order.instructions?.contains(where: { !$0.isWhitespace }) != true
        else { return nil }
        return Issue(
          code: "QY-REC-0039", path: "record/section[\(section + 1)]/*[\(index + (value.narrative == nil ? 1 : 2))]/@dose",
          vi: "Y lệnh thuốc chưa ghi liều hay cách dùng; điền rồi ký lại.",
          en: "An order for a drug says neither a dose nor how; fill it in, then attest.")
      }
    }
  }
}
