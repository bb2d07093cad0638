import ClinicalModel

/// Vietnamese names with every tone mark, in frequencies near those of the country, and a few of the Highlands and the North.
enum Names {
  private static let families: [(String, Int)] = [
    ("Nguyễn", 31), ("Trần", 11), ("Lê", 9), ("Phạm", 7), ("Hoàng", 5), ("Huỳnh", 4), ("Phan", 4), ("Vũ", 4), ("Võ", 3), ("Đặng", 3),
    ("Bùi", 3), ("Đỗ", 3), ("Hồ", 2), ("Ngô", 2), ("Dương", 2), ("Lý", 2), ("Đinh", 1), ("Trịnh", 1), ("Mạc", 1), ("Tạ", 1), ("Lưỡng", 1),
  ]
  private static let maleMiddles = [
    "Văn", "Văn", "Văn", "Đức", "Hữu", "Minh", "Quang", "Xuân", "Đình", "Công", "Thế", "Bá", "Ngọc", "Trọng",
  ]
  private static let femaleMiddles = ["Thị", "Thị", "Thị", "Thị", "Ngọc", "Thu", "Thanh", "Bích", "Kim", "Mỹ", "Diễm", "Phương", "Khánh"]
  private static let maleGiven = [
    "An", "Anh", "Bảo", "Bình", "Chiến", "Cường", "Dũng", "Duy", "Đạt", "Đông", "Giang", "Hải", "Hiếu", "Hòa", "Hùng", "Huy", "Khoa",
    "Kiên",
    "Lâm", "Long", "Lực", "Mạnh", "Minh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Quý", "Sơn", "Tài", "Tâm", "Thắng", "Thịnh", "Tiến",
    "Toàn", "Trí", "Trung", "Tú", "Tuấn", "Tùng", "Việt", "Vinh", "Vũ", "Vỹ", "Sỹ", "Hậu", "Lộc", "Thưởng", "Đẩu",
  ]
  private static let femaleGiven = [
    "Ánh", "Bích", "Châu", "Chi", "Cúc", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hồng", "Huệ", "Hương",
    "Khuê",
    "Lan", "Liên", "Linh", "Loan", "Ly", "Mai", "Mận", "My", "Nga", "Ngân", "Nguyệt", "Nhung", "Oanh", "Phượng", "Quyên", "Quỳnh", "Sen",
    "Thảo", "Thơm", "Thủy", "Thúy", "Trang", "Trâm", "Trinh", "Tuyết", "Uyên", "Vân", "Vy", "Xuân", "Yến", "Ý", "Mỹ",
  ]
  private static let highland: [(AdministrativeSex, String)] = [
    (.male, "Y Bion Niê"), (.male, "K'Brẽo"), (.male, "Y Thịnh Êban"), (.female, "H'Hen Niê"), (.female, "H'Mai Êban"),
    (.female, "Ka Thẻm"),
    (.male, "Giàng A Páo"), (.female, "Vàng Thị Mỷ"), (.male, "Lò Văn Pâng"), (.female, "Sùng Thị Dợ"),
  ]

  static func person(_ sex: AdministrativeSex, _ chance: inout Chance) -> String {
    if chance.happens(perMille: 30) {
      let fitting = highland.filter { $0.0 == sex }
      return chance.pick(fitting).1
    }
    let family = chance.pick(weighted: families)
    let (middles, given) = sex == .female ? (femaleMiddles, femaleGiven) : (maleMiddles, maleGiven)
    let second = chance.happens(perMille: 150) ? " " + chance.pick(given) : ""
    return "\(family) \(chance.pick(middles))\(second) \(chance.pick(given))"
  }

  static func isHighland(_ name: String) -> Bool { highland.contains { $0.1 == name } }
}
