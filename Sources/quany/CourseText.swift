import ClinicalModel
import RecordStore
import Workflows

/// A patient's course as lines of text, and with stable keys.
enum CourseText {
  struct Shown: Encodable {
    struct Order: Encodable {
      var request: ServiceRequest
      var record: String
      var author: String
      var result: String?
      var isSeen: Bool
    }

    struct Drug: Encodable {
      var request: MedicationRequest
      var record: String
      var author: String
    }

    struct Dose: Encodable {
      var drug: Coding
      var due: CivilDateTime
      var given: MedicationAdministration?
    }

    var allergies: [AllergyIntolerance]
    var drugs: [Drug]
    var doses: [Dose]
    var orders: [Order]

    init(_ course: Course) {
      allergies = course.allergies
      drugs = course.requests.map { Drug(request: $0.entry, record: $0.record, author: $0.author) }
      let requests = course.requests.map(\.entry)
      doses = DoseSchedule(requests, administrations: course.administrations.map(\.entry)).doses.map { dose in
        Dose(drug: requests[dose.request].medication, due: dose.due, given: dose.administration)
      }
      orders = course.orders.map { Order(request: $0.request, record: $0.record, author: $0.author, result: $0.result, isSeen: $0.isSeen) }
    }
  }

  static func text(_ course: Course) -> String {
    let shown = Shown(course)
    func name(_ coding: Coding) -> String { coding.display ?? coding.code }
    var lines = [
      "Dị ứng: " + (shown.allergies.isEmpty ? "chưa ghi nhận" : shown.allergies.map { name($0.substance) }.joined(separator: ", "))
    ]
    lines += shown.orders.map { order in
      let isDone = order.request.category == .procedure
      let seen = isDone ? " đã thực hiện" : order.isSeen ? " đã xem" : " chưa xem"
      let state = order.result.map { $0 + seen } ?? (isDone ? "chờ thực hiện" : "chờ kết quả")
      return "Y lệnh  \(order.request.time)  \(name(order.request.coding))  [\(order.request.priority.rawValue)]  \(state)"
    }
    lines += shown.doses.map { dose in
      let state =
        switch dose.given?.status {
        case nil: "chưa dùng"
        case .completed: "đã dùng \(dose.given?.time.description ?? "") \(dose.given?.performer?.rawValue ?? "")"
        case .notDone: "không dùng: \(dose.given?.reason ?? "")"
        }
      return "Thuốc  \(dose.due)  \(name(dose.drug))  \(state)"
    }
    return lines.joined(separator: "\n")
  }

  static func table(_ values: [MeasuredValue]) -> String {
    guard !values.isEmpty else { return "Chưa có số đo nào. / No numbers." }
    return Table(
      ["Lúc", "Chỉ số", "Giá trị", "Đơn vị"],
      values.map { [$0.time.description, $0.coding.display ?? $0.coding.code, $0.value.description, $0.unit] }
    ).text
  }
}
