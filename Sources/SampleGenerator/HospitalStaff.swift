import ClinicalModel

/// The departments and the staff that every synthetic hospital has.
struct HospitalStaff {
  static let departments: [(code: String, name: String)] = [
    ("K01", "Khoa Khám bệnh"), ("K02", "Khoa Hồi sức cấp cứu"), ("K03", "Khoa Nội tổng hợp"), ("K04", "Khoa Nội tim mạch"),
    ("K05", "Khoa Nội tiêu hóa"),
    ("K06", "Khoa Nội cơ - xương - khớp"), ("K08", "Khoa Nội tiết"), ("K11", "Khoa Truyền nhiễm"), ("K12", "Khoa Lao"),
    ("K13", "Khoa Da liễu"),
    ("K14", "Khoa Thần kinh"), ("K15", "Khoa Tâm thần"), ("K16", "Khoa Y học cổ truyền"), ("K18", "Khoa Nhi"),
    ("K19", "Khoa Ngoại tổng hợp"),
    ("K23", "Khoa Ngoại thận - tiết niệu"), ("K24", "Khoa Chấn thương chỉnh hình"), ("K27", "Khoa Phụ - Sản"),
    ("K28", "Khoa Tai - Mũi - Họng"), ("K30", "Khoa Mắt"),
  ]

  let locations: [Location]
  let practitioners: [Practitioner]

  init(seed: UInt64, hospital: Int) {
    var locations: [Location] = []
    var practitioners: [Practitioner] = []
    for (index, department) in Self.departments.enumerated() {
      guard let id = Location.ID(department.code) else { continue }
      locations.append(Location(id: id, kind: .department, name: department.name))
      for place in 0..<3 {
        let number = index * 3 + place + 1
        var chance = Chance(seed: seed, UInt64(hospital), 7_000_000 + UInt64(number))
        let isNurse = place == 2
        practitioners.append(
          Practitioner(
            id: SampleIDs.practitioner(number),
            name: Names.person(chance.happens(perMille: isNurse ? 800 : 350) ? .female : .male, &chance).text,
            role: isNurse ? .nurse : .doctor,
            licence: "MP-\(hospital)-" + "\(number)".leftPadded(3), department: department.code))
      }
    }
    self.locations = locations
    self.practitioners = practitioners
  }

  /// The doctors and the nurse of a department.
  static func team(_ department: String) -> (attending: Practitioner.ID, second: Practitioner.ID, nurse: Practitioner.ID) {
    let index = departments.firstIndex { $0.code == department } ?? 0
    return (SampleIDs.practitioner(index * 3 + 1), SampleIDs.practitioner(index * 3 + 2), SampleIDs.practitioner(index * 3 + 3))
  }
}
