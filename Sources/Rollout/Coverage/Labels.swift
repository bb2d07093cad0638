public import ClinicalModel

extension Encounter.Class {
  var label: BilingualText {
    switch self {
    case .outpatient: BilingualText(vi: "ngoại trú", en: "outpatient")
    case .inpatient: BilingualText(vi: "nội trú", en: "inpatient")
    case .day: BilingualText(vi: "ban ngày", en: "day")
    case .emergency: BilingualText(vi: "cấp cứu", en: "emergency")
    case .field: BilingualText(vi: "dã chiến", en: "field")
    }
  }
}

extension Hospital.Tier {
  public var label: BilingualText {
    switch self {
    case .direct: BilingualText(vi: "trực thuộc Bộ", en: "direct")
    case .generalDepartment: BilingualText(vi: "tổng cục", en: "general department")
    case .militaryRegion: BilingualText(vi: "quân khu", en: "military region")
    case .corps: BilingualText(vi: "quân đoàn", en: "corps")
    case .serviceBranch: BilingualText(vi: "quân chủng, binh chủng", en: "service branch")
    case .economicDefence: BilingualText(vi: "binh đoàn kinh tế - quốc phòng", en: "economic-defence corps")
    case .provincial: BilingualText(vi: "bộ chỉ huy tỉnh", en: "provincial command")
    case .unit: BilingualText(vi: "sư đoàn, trung đoàn", en: "division, regiment")
    }
  }
}

extension Hospital.Class {
  public var label: BilingualText {
    switch self {
    case .special: BilingualText(vi: "hạng đặc biệt", en: "special class")
    case .I: BilingualText(vi: "hạng I", en: "class I")
    case .II: BilingualText(vi: "hạng II", en: "class II")
    case .III: BilingualText(vi: "hạng III", en: "class III")
    case .none: BilingualText(vi: "không xếp hạng", en: "no class")
    }
  }
}

extension Figure.Key {
  public var label: BilingualText {
    switch self {
    case .declared: BilingualText(vi: "Đã công bố", en: "Declared")
    case .demonstrated: BilingualText(vi: "Đã chứng minh bằng dữ liệu", en: "Demonstrated by data")
    case .coverage: BilingualText(vi: "Bao phủ hồ sơ, tháng đo", en: "Record coverage, measured month")
    case .coverageTrend: BilingualText(vi: "Bao phủ hồ sơ, các tháng xu hướng", en: "Record coverage, months of the trend")
    case .completeness: BilingualText(vi: "Nhận đủ, tháng đo", en: "Completeness, measured month")
    case .timeliness: BilingualText(vi: "Nhận đúng hạn, tháng đo", en: "Timeliness, measured month")
    case .signed: BilingualText(vi: "Có chữ ký cá nhân, tháng đo", en: "Personally signed, measured month")
    case .declaredByBeds: BilingualText(vi: "Đã công bố, theo giường", en: "Declared, by beds")
    case .demonstratedByBeds: BilingualText(vi: "Đã chứng minh, theo giường", en: "Demonstrated, by beds")
    }
  }

  /// What is counted.
  public var unit: BilingualText {
    switch self {
    case .declared, .demonstrated: BilingualText(vi: "bệnh viện", en: "hospitals")
    case .declaredByBeds, .demonstratedByBeds: BilingualText(vi: "giường", en: "beds")
    case .coverage, .coverageTrend, .completeness, .timeliness, .signed: BilingualText(vi: "lượt", en: "encounters")
    }
  }
}

extension Grouping {
  public var label: BilingualText {
    switch self {
    case .command: BilingualText(vi: "Đơn vị chủ quản", en: "Parent command")
    case .tier: BilingualText(vi: "Tuyến", en: "Tier")
    case .region: BilingualText(vi: "Vùng", en: "Region")
    case .class: BilingualText(vi: "Hạng", en: "Class")
    case .wave: BilingualText(vi: "Đợt", en: "Wave")
    }
  }
}
