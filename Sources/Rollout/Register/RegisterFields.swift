import ClinicalModel

// A row as names and texts, the same for a CSV line and for the attributes of an XML element; what is absent has no entry.

extension Register {
  /// The rows of a table as names and texts.
  public func rows(_ table: RegisterTable) -> [[String: String]] {
    switch table {
    case .hospitals: hospitals.map(\.fields)
    case .milestones: milestones.map(\.fields)
    case .returns: returns.map(\.fields)
    case .findings: findings.map(\.fields)
    case .training: readiness.training.map(\.fields)
    case .infrastructure: readiness.infrastructure.map(\.fields)
    case .downtimes: readiness.downtimes.map(\.fields)
    case .satisfaction: readiness.satisfaction.map(\.fields)
    case .certificates: readiness.certificates.map(\.fields)
    }
  }
}

extension Hospital {
  var fields: [String: String] {
    var fields = [
      "code": code.rawValue, "validFrom": validFrom.text, "event": event.code, "name": name, "parentCommand": parentCommand,
      "tier": tier.rawValue, "level": String(level), "class": self.class.rawValue, "kind": kind.rawValue, "region": region,
      "province": province, "beds": String(beds), "departments": String(departments),
    ]
    fields["validTo"] = validTo?.text
    if case .merged(let target) = event { fields["mergedInto"] = target.rawValue }
    fields["oldProvince"] = oldProvince
    fields["wave"] = wave.map { String($0) }
    fields["targetDate"] = targetDate?.text
    return fields
  }
}

extension Milestone {
  var fields: [String: String] {
    var fields = [
      "facility": facility.rawValue, "kind": kind.rawValue, "date": date.text, "document": document, "signer": signer,
    ]
    fields["validTo"] = validTo?.text
    return fields
  }
}

extension InspectionFinding {
  var fields: [String: String] {
    var fields = [
      "facility": facility.rawValue, "date": date.text, "severity": severity.rawValue, "finding": finding, "owner": owner, "due": due.text,
    ]
    fields["closed"] = closed?.text
    return fields
  }
}

extension MonthlyReturn {
  var fields: [String: String] {
    var fields = ["facility": facility.rawValue, "month": month.text, "source": source, "received": received.text]
    for encounterClass in Encounter.Class.allCases {
      fields[encounterClass.rawValue] = encounters[encounterClass].map { String($0) }
    }
    return fields
  }
}
