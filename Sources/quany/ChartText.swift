import ClinicalModel
import RecordStore
import Workflows

/// A chart as lines of text.
struct ChartText {
  private let chart: Chart

  init(_ chart: Chart) { self.chart = chart }

  static func sex(_ sex: AdministrativeSex) -> String {
    switch sex {
    case .male: "Nam"
    case .female: "Nữ"
    case .other: "Khác"
    case .unknown: "?"
    }
  }

  var text: String {
    let patient = chart.patient
    var lines: [String] = []
    lines.append("\(patient.name?.text ?? "")  ·  \(Self.sex(patient.sex))  ·  \(patient.birthDate?.description ?? "?")")
    lines.append("Mã: \(chart.summary.id)  \(chart.summary.hospitalNumbers.joined(separator: " "))")
    if let asked = chart.asked {
      lines.append("Mã \(asked) đã gộp vào hồ sơ \(chart.summary.id). / \(asked) was merged and lives on in \(chart.summary.id).")
    }
    if !chart.merged.isEmpty {
      lines.append("Đã gộp: \(chart.merged.map(\.description).joined(separator: " "))")
    }
    for version in chart.versions { lines.append("Phiên bản: \(version.number)  \(version.digest)") }
    if let blood = patient.bloodGroup { lines.append("Nhóm máu: \(blood.rawValue)") }
    for coverage in patient.coverages {
      lines.append("BHYT: \(coverage.card)  \(coverage.validFrom?.description ?? "") – \(coverage.validTo?.description ?? "")")
    }
    if let service = chart.militaryService {
      let parts = [service.category.rawValue, service.rank, service.position, service.unit, service.serviceNumber]
      lines.append("Quân nhân: \(parts.compactMap(\.self).joined(separator: "  "))")
    }
    for address in patient.addresses {
      lines.append("Địa chỉ: \([address.line, address.commune, address.province].compactMap { $0 }.joined(separator: ", "))")
    }
    for episode in chart.episodes {
      lines.append("")
      lines += Self.lines(episode)
    }
    for tombstone in chart.destroyed {
      lines.append("")
      lines.append("── \(tombstone.encounter)  \(tombstone.start) → \(tombstone.end ?? "…")  [đã tiêu hủy / destroyed]")
      lines.append("   Quyết định \(tombstone.decision), \(tombstone.destroyedAt.civil)")
    }
    return lines.map(TerminalText.line).joined(separator: "\n")
  }

  private static func lines(_ episode: Chart.Episode) -> [String] {
    let encounter = episode.encounter
    var lines = [
      "── \(episode.facility)/\(encounter.id)  \(name(encounter.class))  \(encounter.period.start) → \(encounter.period.end?.description ?? "…")"
    ]
    if let reason = encounter.reason { lines.append("   Lý do: \(reason)") }
    for stay in encounter.stays {
      lines.append("   Khoa \(stay.department)\(stay.bed.map { " giường \($0)" } ?? "")  từ \(stay.period.start)")
    }
    for diagnosis in encounter.diagnoses {
      lines.append("   \(name(diagnosis.role)): \(diagnosis.coding.code) \(diagnosis.coding.display ?? "")")
    }
    for record in episode.records {
      lines.append(
        "   ▪ \(record.authored)  \(record.kind.rawValue) \(record.kind.name.vi)  [\(name(record.status.code)) v\(record.version)]  \(record.author)"
      )
      if let reason = record.status.reason { lines.append("     lý do: \(reason)") }
      lines += Self.lines(record)
    }
    return lines
  }

  /// What a record says, without its heading.
  static func record(_ record: ClinicalRecord) -> String { lines(record).map(TerminalText.line).joined(separator: "\n") }

  private static func lines(_ record: ClinicalRecord) -> [String] {
    var lines: [String] = []
    for section in record.sections {
      if let narrative = section.narrative {
        // The lines of a text stand further in than anything of ours: none can pass for a heading.
        let parts = narrative.split(separator: "\n", omittingEmptySubsequences: false)
        lines.append("     \(section.title ?? section.code): \(parts.first ?? "")")
        lines += parts.dropFirst().map { "       | " + $0 }
      }
      for entry in section.entries { lines.append("     · " + line(entry)) }
    }
    return lines
  }

  static func name(_ status: ClinicalRecord.Status.Code) -> String {
    switch status {
    case .preliminary: "nháp"
    case .final: "đã xác nhận"
    case .amended: "đã sửa"
    case .enteredInError: "đã rút"
    }
  }

  private static func name(_ kind: Encounter.Class) -> String {
    switch kind {
    case .outpatient: "Ngoại trú"
    case .inpatient: "Nội trú"
    case .day: "Ban ngày"
    case .emergency: "Cấp cứu"
    case .field: "Dã chiến"
    }
  }

  private static func name(_ role: Encounter.Diagnosis.Role) -> String {
    switch role {
    case .referral: "Chẩn đoán nơi chuyển"
    case .admission: "Chẩn đoán vào viện"
    case .main: "Bệnh chính"
    case .comorbidity: "Bệnh kèm"
    case .complication: "Biến chứng"
    case .preoperative: "Trước mổ"
    case .postoperative: "Sau mổ"
    case .causeOfDeath: "Nguyên nhân tử vong"
    }
  }

  private static func text(_ coding: Coding) -> String { coding.display ?? coding.code }

  private static func text(_ quantity: Quantity?) -> String { quantity.map { "\($0.value) \($0.unit)" } ?? "" }

  private static func line(_ entry: ClinicalEntry) -> String {
    switch entry {
    case .condition(let value): "\(value.coding.code) \(text(value.coding))"
    case .observation(let value):
      switch value.value {
      case .quantity(let quantity):
        "\(text(value.coding)): \(text(quantity))\(value.interpretation.map { " [\($0.rawValue)]" } ?? "")"
      case .text(let finding): "\(text(value.coding)): \(finding)"
      case .coded(let coding): "\(text(value.coding)): \(text(coding))"
      }
    case .serviceRequest(let value):
      "Y lệnh: \(text(value.coding))\(value.priority == .routine ? "" : " [\(value.priority.rawValue)]") \(value.note ?? "")"
    case .medicationRequest(let value):
      "Thuốc: \(text(value.medication)) \(text(value.dose)) \(value.route ?? "") \(value.timesPerDay.map { "\($0) lần/ngày" } ?? "")"
    case .medicationAdministration(let value): "Đã dùng: \(text(value.medication)) \(text(value.dose)) \(value.time)"
    case .procedure(let value): "Thủ thuật: \(text(value.coding)) \(value.period.start)"
    case .allergyIntolerance(let value): "Dị ứng: \(text(value.substance))"
    case .immunization(let value): "Tiêm chủng: \(text(value.vaccine)) \(value.date)"
    case .diagnosticReport(let value): "Kết quả: \(text(value.coding)): \(value.conclusion ?? "")"
    case .chargeItem(let value): "Chi phí: \(text(value.coding)) × \(value.quantity) = \(value.amount)"
    case .healthClassification(let value): "Phân loại sức khỏe: loại \(value.healthClass)\(value.isTemporary ? "T" : "")"
    }
  }
}
