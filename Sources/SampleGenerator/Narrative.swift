import ClinicalModel

/// What doctors write, in sentences with places for what differs from one patient to the next.
enum Narrative {
  static func history(of episode: EpisodeMaker, _ chance: inout Chance) -> String {
    let (person, template) = (episode.person, episode.template)
    let age = person.age(on: episode.period.start.date)
    let sex = person.patient.sex == .female ? "nữ" : "nam"
    let whom = age < 16 ? "Trẻ \(sex) \(age) tuổi" : "Người bệnh \(sex) \(age) tuổi"
    let whence = person.isSoldier ? chance.pick([", quân nhân", ", do quân y đơn vị đưa đến", ", tự đến từ đơn vị"]) : ""
    var sentences = ["\(whom)\(whence), đến khám vì \(lowercased(template.complaint))."] + template.history
    // Sentences that no template contradicts.
    sentences.append(
      age < 16
        ? chance.pick(["Tiêm chủng đầy đủ theo chương trình.", "Phát triển thể chất, tinh thần bình thường."])
        : chance.pick(["Trước đợt này sinh hoạt tự lập.", "Sống cùng gia đình, đi lại tự chủ.", "Lao động, công tác bình thường."]))
    sentences.append(
      template.others.isEmpty
        ? "Tiền sử bản thân không ghi nhận thêm bệnh khác."
        : "Tiền sử: \(template.others.compactMap(\.display).map(lowercased).joined(separator: ", ")).")
    if age >= 18, person.patient.sex == .male, !template.history.contains(where: { $0.contains("út thuốc") }) {
      sentences.append(
        chance.pick(["Hút thuốc \(chance.number(3...30)) bao-năm.", "Không hút thuốc.", "Đã bỏ thuốc \(chance.number(1...12)) năm."]))
    }
    return sentences.joined(separator: " ")
  }

  static func examination(_ template: EpisodeTemplate, _ chance: inout Chance) -> String {
    let general = [
      "Tỉnh, tiếp xúc \(chance.pick(["tốt", "được"])).", "Da niêm mạc \(chance.pick(["hồng", "hồng nhạt", "kém hồng"])).",
      chance.pick(["Không phù, không xuất huyết dưới da.", "Tuyến giáp không to, hạch ngoại vi không sờ thấy.", "Thể trạng trung bình."]),
    ]
    let rest = chance.pick(["Các cơ quan khác chưa phát hiện bất thường.", "Khám các bộ phận khác bình thường."])
    return (general + template.findings + [rest]).joined(separator: " ")
  }

  static func assessment(of template: EpisodeTemplate, _ chance: inout Chance) -> String {
    let others = template.others.compactMap(\.display).map(lowercased)
    let main = (template.main.display ?? template.main.code) + (others.isEmpty ? "" : " / " + others.joined(separator: ", "))
    guard template.kind == .inpatient else { return main + "." }
    return main + ". Tiên lượng \(chance.pick(["tốt", "gần tốt, xa dè dặt", "khá", "phụ thuộc đáp ứng điều trị"]))."
  }

  static func progress(of template: EpisodeTemplate, onDay day: Int, isGettingBetter: Bool, _ chance: inout Chance) -> String {
    let feeling =
      isGettingBetter
      ? chance.pick(["Người bệnh đỡ mệt", "Ngủ được, ăn khá hơn", "Còn mệt nhẹ", "Ổn định hơn hôm trước", "Không có diễn biến mới"])
      : chance.pick(["Người bệnh mệt nhiều", "Đáp ứng kém với điều trị", "Diễn biến nặng lên", "Ăn ngủ kém"])
    let measures = [
      "Đau \(isGettingBetter ? chance.number(0...3) : chance.number(4...7))/10 điểm.",
      "Ăn được \(chance.pick(["nửa", "hai phần ba", "hết"])) suất.", "Nước tiểu \(chance.number(10...20)) dL/24 giờ.",
    ]
    let order =
      isGettingBetter
      ? chance.pick([
        "Tiếp tục phác đồ.", "Theo dõi mạch, nhiệt độ, huyết áp.", "Duy trì thuốc, vận động nhẹ.", "Kiểm tra lại xét nghiệm.",
      ]) : chance.pick(["Hội chẩn khoa.", "Theo dõi sát mỗi hai giờ.", "Giải thích gia đình, tăng cấp chăm sóc."])
    return "Ngày thứ \(day + 1). \(feeling). \(chance.pick(template.findings)) \(chance.pick(measures)) \(order)"
  }

  /// A display text inside a sentence.
  private static func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
