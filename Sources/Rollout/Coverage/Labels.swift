public import ClinicalModel

extension Encounter.Class {
  public var label: BilingualText {
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
    case .demonstrated: BilingualText(vi: "Đã chứng minh", en: "Demonstrated")
    case .coverage: BilingualText(vi: "Bao phủ, tháng đo", en: "Coverage, month")
    case .coverageTrend: BilingualText(vi: "Bao phủ, cả kỳ", en: "Coverage, trend")
    case .completeness: BilingualText(vi: "Nhận đủ, tháng đo", en: "Completeness, month")
    case .timeliness: BilingualText(vi: "Đúng hạn, tháng đo", en: "Timeliness, month")
    case .attested: BilingualText(vi: "Tác giả xác nhận", en: "Attested by authors")
    case .signed: BilingualText(vi: "Ký số cá nhân", en: "Personally signed")
    case .declaredByBeds: BilingualText(vi: "Công bố, theo giường", en: "Declared, by beds")
    case .demonstratedByBeds: BilingualText(vi: "Chứng minh, theo giường", en: "Demonstrated, by beds")
    case .declaredByEncounters: BilingualText(vi: "Công bố, theo lượt", en: "Declared, by encounters")
    case .demonstratedByEncounters: BilingualText(vi: "Chứng minh, theo lượt", en: "Demonstrated, by encounters")
    }
  }

  /// What is counted.
  public var unit: BilingualText {
    switch self {
    case .declared, .demonstrated: BilingualText(vi: "bệnh viện", en: "hospitals")
    case .declaredByBeds, .demonstratedByBeds: BilingualText(vi: "giường", en: "beds")
    case .coverage, .coverageTrend, .completeness, .timeliness, .attested, .signed, .declaredByEncounters, .demonstratedByEncounters:
      BilingualText(vi: "lượt", en: "encounters")
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

extension InspectionFinding.Severity {
  public var label: BilingualText {
    switch self {
    case .minor: BilingualText(vi: "nhẹ", en: "minor")
    case .major: BilingualText(vi: "nặng", en: "major")
    case .critical: BilingualText(vi: "nghiêm trọng", en: "critical")
    }
  }
}

extension Milestone.Kind {
  public var label: BilingualText {
    switch self {
    case .regulationIssued: BilingualText(vi: "Quy chế", en: "Regulation")
    case .infrastructureReady: BilingualText(vi: "Hạ tầng", en: "Infrastructure")
    case .his: BilingualText(vi: "HIS", en: "HIS")
    case .lis: BilingualText(vi: "LIS", en: "LIS")
    case .risPacs: BilingualText(vi: "RIS-PACS", en: "RIS-PACS")
    case .securityLevel: BilingualText(vi: "Cấp độ an toàn", en: "Security level")
    case .staffTrained: BilingualText(vi: "Tập huấn", en: "Staff trained")
    case .pilot: BilingualText(vi: "Thí điểm", en: "Pilot")
    case .allDepartmentsLive: BilingualText(vi: "Toàn viện", en: "All departments live")
    case .councilAppraisal: BilingualText(vi: "Hội đồng", en: "Council appraisal")
    case .decisionEMR: BilingualText(vi: "Quyết định BAĐT", en: "EMR decision")
    case .decisionPACS: BilingualText(vi: "Quyết định PACS", en: "PACS decision")
    case .decisionLIS: BilingualText(vi: "Quyết định LIS", en: "LIS decision")
    case .published: BilingualText(vi: "Đăng công bố", en: "Published")
    case .paperStopped: BilingualText(vi: "Bỏ giấy", en: "Paper stopped")
    }
  }
}

extension Hospital.Event {
  public var label: BilingualText {
    switch self {
    case .opened: BilingualText(vi: "mở", en: "opened")
    case .renamed: BilingualText(vi: "đổi tên", en: "renamed")
    case .reclassified: BilingualText(vi: "xếp lại hạng, tuyến", en: "reclassified")
    case .transferred: BilingualText(vi: "chuyển đơn vị chủ quản", en: "transferred")
    case .revised: BilingualText(vi: "sửa số liệu", en: "revised")
    case .closed: BilingualText(vi: "đóng", en: "closed")
    case .merged(let target): BilingualText(vi: "sáp nhập vào \(target)", en: "merged into \(target)")
    }
  }
}

extension DeadlineSummary.Kind {
  public var label: BilingualText {
    switch self {
    case .legal: BilingualText(vi: "Thời hạn pháp định", en: "Legal deadline")
    case .target: BilingualText(vi: "Thời hạn nội bộ muộn nhất", en: "Latest internal target")
    }
  }
}

extension Reconciliation.Line.Cause {
  var code: String {
    switch self {
    case .event(let event): event.code
    case .correction: "correction"
    }
  }

  var target: FacilityCode? {
    if case .event(.merged(let target)) = self { target } else { nil }
  }

  public var label: BilingualText {
    switch self {
    case .event(let event): event.label
    case .correction: BilingualText(vi: "danh bạ sửa lại", en: "register corrected")
    }
  }
}

extension StaffTraining.Group {
  public var label: BilingualText {
    switch self {
    case .doctor: BilingualText(vi: "bác sĩ", en: "doctors")
    case .nurse: BilingualText(vi: "điều dưỡng", en: "nurses")
    case .pharmacist: BilingualText(vi: "dược sĩ", en: "pharmacists")
    case .technician: BilingualText(vi: "kỹ thuật viên", en: "technicians")
    case .clerk: BilingualText(vi: "hành chính", en: "clerks")
    case .it: BilingualText(vi: "công nghệ thông tin", en: "IT staff")
    }
  }
}

extension InfrastructureItem.Item {
  public var label: BilingualText {
    switch self {
    case .server: BilingualText(vi: "máy chủ", en: "servers")
    case .storage: BilingualText(vi: "lưu trữ (TB)", en: "storage (TB)")
    case .network: BilingualText(vi: "điểm mạng", en: "network points")
    case .workstation: BilingualText(vi: "máy trạm", en: "workstations")
    case .tablet: BilingualText(vi: "máy tính bảng", en: "tablets")
    case .printer: BilingualText(vi: "máy in", en: "printers")
    case .scanner: BilingualText(vi: "máy quét", en: "scanners")
    case .signatureToken: BilingualText(vi: "thiết bị ký số", en: "signature tokens")
    case .backupPower: BilingualText(vi: "nguồn dự phòng", en: "backup power")
    }
  }
}
