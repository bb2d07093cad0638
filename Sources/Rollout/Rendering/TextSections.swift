import ClinicalModel

// The sections about what changed, what is shown against what is claimed, and what is to come.

extension TextPage {
  mutating func reconciliation() {
    guard report.reconciliation != nil || !report.denominator.isEmpty else { return }
    section("ĐỐI CHIẾU MẪU SỐ", "RECONCILIATION OF THE DENOMINATOR")
    if !report.denominator.isEmpty, let first = report.trend.first {
      paragraph(
        say(
          "Mọi thay đổi từ \(first.month.printed(.vi)) đến \(report.asOf.printed(.vi)):",
          "Every change from \(first.month) to \(report.asOf):"))
      for line in report.denominator { change(line) }
    }
    guard let reconciliation = report.reconciliation else { return }
    let since = reconciliation.since
    paragraph(
      say(
        "\(since.printed(.vi)), danh bạ phiên bản \(reconciliation.register.sequence): \(reconciliation.before) bệnh viện",
        "\(since), register version \(reconciliation.register.sequence): \(reconciliation.before) hospitals"))
    for line in reconciliation.lines { change(line) }
    paragraph(
      say(
        "\(report.asOf.printed(.vi)), danh bạ phiên bản \(report.register.sequence): \(reconciliation.now) bệnh viện",
        "\(report.asOf), register version \(report.register.sequence): \(reconciliation.now) hospitals")
        + (reconciliation.isBalanced ? "" : say(" – KHÔNG KHỚP", " – DOES NOT BALANCE")))
  }

  private mutating func change(_ line: Reconciliation.Line) {
    let day = line.date?.printed(language) ?? say("không ngày", "no date")
    paragraph(
      "  \(line.change > 0 ? "+1" : line.change < 0 ? "−1" : " 0") \(day) \(line.facility) \(line.name): \(line.cause.label[language])",
      indent: "      ")
  }

  mutating func changes() {
    guard let changes = report.changes else { return }
    section("THAY ĐỔI TỪ BÁO CÁO TRƯỚC", "CHANGED SINCE THE REPORT BEFORE")
    if changes.definitionChanged {
      paragraph(say("Định nghĩa đã đổi: các chỉ số không so sánh được.", "The definition changed: the figures do not compare."))
    }
    if changes.figures.isEmpty, changes.hospitals.isEmpty { lines.append("  " + say("Không có.", "Nothing.")) }
    for move in changes.figures {
      paragraph("  \(move.figure.label[language]): \(move.before.printed(language)) → \(move.now.printed(language))", indent: "    ")
    }
    for step in changes.hospitals {
      var parts: [String] = []
      if step.before.declared != step.now.declared {
        parts.append(step.now.declared ? say("đã công bố", "declared") : say("không còn công bố", "no longer declared"))
      }
      if step.before.demonstrated != step.now.demonstrated {
        parts.append(step.now.demonstrated ? say("đã chứng minh", "demonstrated") : say("không còn chứng minh", "no longer demonstrated"))
      }
      if step.before.stage != step.now.stage {
        parts.append(say("giai đoạn", "stage") + " \(step.before.stage.rawValue) → \(step.now.stage.rawValue)")
      }
      paragraph("  \(title(step.facility)): " + parts.joined(separator: ", "), indent: "    ")
    }
  }

  mutating func stages() {
    section("GIAI ĐOẠN", "STAGES")
    var table = TextTable(columns: [
      .init(title: say("Giai đoạn", "Stage")), .init(title: say("BV", "Hosp."), alignment: .right),
      .init(title: say("Bệnh viện", "Hospitals"), isFlexible: true),
    ])
    for stage in Stage.allCases {
      let there = report.hospitals.filter { $0.stage.shown == stage }
      table.rows.append([
        "\(stage.rawValue) \(stage.label[language])", there.count.printed(language),
        there.map(\.hospital.code.rawValue).joined(separator: " "),
      ])
    }
    add(table)
    for standing in report.hospitals where !standing.stage.missing.isEmpty {
      let next = Stage(rawValue: standing.stage.shown.rawValue + 1) ?? .exemplary
      paragraph(
        "  \(standing.hospital.code), " + say("để lên", "to reach") + " \(next.rawValue): "
          + standing.stage.missing.text(language), indent: "    ")
    }
  }

  mutating func waves() {
    guard report.hospitals.contains(where: { $0.hospital.wave != nil }) else { return }
    section("CÁC ĐỢT: KẾ HOẠCH VÀ THỰC TẾ", "WAVES: PLAN AGAINST ACTUAL")
    var table = TextTable(columns: [
      .init(title: say("Đợt", "Wave")), .init(title: say("BV", "Hosp."), alignment: .right),
      .init(title: say("Hạn đợt", "Target")), .init(title: say("Đến hạn", "Planned"), alignment: .right),
      .init(title: say("Công bố", "Declared"), alignment: .right), .init(title: say("Chứng minh", "Demonstr."), alignment: .right),
      .init(title: say("Chậm", "Behind"), isFlexible: true),
    ])
    for wave in report.waves {
      table.rows.append([
        wave.wave.map { String($0) } ?? "–", wave.hospitals.count.printed(language), wave.target?.printed(language) ?? "–",
        wave.planned.printed(language), wave.declared.printed(language), wave.demonstrated.printed(language),
        wave.behind.map(\.rawValue).joined(separator: " "),
      ])
    }
    add(table)
  }

  mutating func forecasts() {
    guard report.hospitals.contains(where: { $0.declaredSince == nil }) || report.forecastScore != nil else { return }
    section("DỰ BÁO CÔNG BỐ", "FORECAST OF DECLARATION")
    paragraph(
      say(
        "Phương pháp \(Forecast.method): thời gian các bệnh viện khác cần từ cùng bước, điều chỉnh theo nhịp riêng; tứ phân vị dưới, trung vị, trên.",
        "Method \(Forecast.method): the time other hospitals took from the same step, scaled by own pace; lower quartile, median, upper."))
    if !report.forecasts.isEmpty {
      var table = TextTable(columns: [
        .init(title: say("Bệnh viện", "Hospital"), isFlexible: true), .init(title: say("Từ bước", "From step")),
        .init(title: say("Sớm", "Low")), .init(title: say("Giữa", "Middle")), .init(title: say("Muộn", "High")),
        .init(title: say("Mẫu", "Peers"), alignment: .right),
      ])
      for forecast in report.forecasts {
        table.rows.append([
          title(forecast.facility), forecast.from.label[language], forecast.low.printed(language), forecast.middle.printed(language),
          forecast.high.printed(language), forecast.peers.printed(language),
        ])
      }
      add(table)
    }
    if let low = report.forecast.low, let middle = report.forecast.middle, let high = report.forecast.high {
      paragraph(
        say("Toàn bộ: ", "The whole: ") + [low, middle, high].map { $0.printed(language) }.joined(separator: " · "))
    } else if !report.forecast.unknown.isEmpty {
      paragraph(
        say("Toàn bộ: chưa thể dự báo; chưa đủ dữ liệu cho ", "The whole: no forecast; too little is known of ")
          + report.forecast.unknown.map(\.rawValue).joined(separator: ", ") + ".")
    }
    if let score = report.forecastScore {
      let error = score.medianError.map { say("; sai số giữa \($0) ngày", "; median error \($0) days") } ?? ""
      paragraph(
        say(
          "Dự báo ngày \(score.made.printed(.vi)): đúng khoảng \(score.within), sớm hơn \(score.early), muộn hơn \(score.late), lỡ \(score.missed), còn mở \(score.open)",
          "Forecasts of \(score.made): within \(score.within), earlier \(score.early), later \(score.late), missed \(score.missed), open \(score.open)"
        ) + error + ".")
    }
  }

  mutating func milestones() {
    guard !report.milestones.isEmpty else { return }
    section("MỐC VÀ MINH CHỨNG", "MILESTONES AND EVIDENCE")
    var table = TextTable(columns: [
      .init(title: say("Mã", "Code")), .init(title: say("Mốc", "Milestone")), .init(title: say("Ngày", "Date")),
      .init(title: say("Văn bản", "Document"), isFlexible: true), .init(title: say("Người ký", "Signer"), isFlexible: true),
      .init(title: say("Đến", "Until")),
    ])
    for milestone in report.milestones {
      table.rows.append([
        milestone.facility.rawValue, milestone.kind.label[language], milestone.date.printed(language), milestone.document,
        milestone.signer, milestone.validTo?.printed(language) ?? "",
      ])
    }
    add(table)
  }

  mutating func findings() {
    guard !report.findings.isEmpty else { return }
    section("PHÁT HIỆN KHI KIỂM TRA", "INSPECTION FINDINGS")
    var table = TextTable(columns: [
      .init(title: say("Mã", "Code")), .init(title: say("Ngày", "Date")), .init(title: say("Mức", "Severity")),
      .init(title: say("Phát hiện", "Finding"), isFlexible: true), .init(title: say("Phụ trách", "Owner"), isFlexible: true),
      .init(title: say("Hạn", "Due")), .init(title: say("Xong", "Closed")),
    ])
    for finding in report.findings {
      table.rows.append([
        finding.facility.rawValue, finding.date.printed(language), finding.severity.label[language], finding.finding, finding.owner,
        finding.due.printed(language), finding.closed?.printed(language) ?? say("chưa", "no"),
      ])
    }
    add(table)
  }

  mutating func readiness() {
    guard !report.readiness.isEmpty else { return }
    section("NHÂN LỰC, HẠ TẦNG, GIÁN ĐOẠN, HÀI LÒNG", "PEOPLE, INFRASTRUCTURE, DOWNTIME, SATISFACTION")
    var table = TextTable(columns: [
      .init(title: say("Mã", "Code")), .init(title: say("Đã đào tạo", "Trained"), alignment: .right),
      .init(title: say("Chứng nhận", "Certified"), alignment: .right),
      .init(title: say("Hài lòng", "Satisfied"), alignment: .right), .init(title: say("Ngừng (phút)", "Down (min)"), alignment: .right),
      .init(title: say("Triệu đồng", "Mil. VND"), alignment: .right), .init(title: say("Còn thiếu", "Gaps"), isFlexible: true),
    ])
    for standing in report.readiness {
      table.rows.append([
        standing.facility.rawValue, standing.trained.percent(language) ?? "?", standing.certificates.printed(language),
        standing.satisfied.percent(language) ?? "?",
        standing.unplannedMinutes.printed(language), standing.investment.printed(language),
        standing.gaps.map { "\($0.item.label[language]) \($0.gap.printed(language))" }.joined(separator: ", "),
      ])
    }
    add(table)
    paragraph(
      say(
        "Ngừng: ngoài kế hoạch, trong \(ReadinessStanding.days) ngày. ? : chưa có số liệu. Không có dòng: chưa biết gì.",
        "Down: unplanned, within \(ReadinessStanding.days) days. ?: no figures. No line: nothing is known."))
  }

  mutating func periods() {
    guard !report.periods.isEmpty else { return }
    section("KHÓA KỲ", "CLOSED PERIODS")
    for entry in report.periods {
      let who = "\(entry.on.printed(language)), \(entry.by)"
      switch entry.act {
      case .closed(_, let digest):
        paragraph("  \(entry.month.printed(language)) " + say("khóa", "closed") + " \(who), SHA-256 \(digest)", indent: "    ")
      case .reopened(let reason):
        paragraph("  \(entry.month.printed(language)) " + say("MỞ LẠI", "REOPENED") + " \(who): \(reason)", indent: "    ")
      }
    }
  }
}
