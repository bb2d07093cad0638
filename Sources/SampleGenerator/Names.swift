import ClinicalModel

/// Vietnamese names with every tone mark, in frequencies near those of the country, and some of the Highlands, the North and the Delta.
enum Names {
  private static let families: [(String, Int)] = [
    ("Nguyễn", 310), ("Trần", 110), ("Lê", 95), ("Phạm", 70), ("Hoàng", 38), ("Huỳnh", 22), ("Phan", 45), ("Vũ", 26), ("Võ", 18),
    ("Đặng", 21), ("Bùi", 20), ("Đỗ", 14), ("Hồ", 13), ("Ngô", 13), ("Dương", 10), ("Lý", 5), ("Trương", 12), ("Đinh", 9), ("Đoàn", 8),
    ("Lâm", 6), ("Mai", 6), ("Trịnh", 6), ("Đào", 6), ("Cao", 5), ("Lương", 6), ("Hà", 5), ("Phùng", 4), ("Tạ", 4), ("Tô", 3), ("Vương", 3),
    ("Châu", 3), ("Thái", 3), ("Quách", 2), ("Mạc", 2), ("Kiều", 2), ("Nghiêm", 2), ("Doãn", 1), ("Khổng", 1),
  ]
  private static let maleMiddles = [
    "Văn", "Văn", "Văn", "Văn", "Đức", "Hữu", "Minh", "Quang", "Xuân", "Đình", "Công", "Thế", "Bá", "Ngọc", "Trọng", "Mạnh", "Quốc",
    "Thành",
    "Duy", "Gia", "Tiến", "Việt",
  ]
  private static let femaleMiddles = [
    "Thị", "Thị", "Thị", "Thị", "Thị", "Ngọc", "Thu", "Thanh", "Bích", "Kim", "Mỹ", "Diễm", "Phương", "Khánh", "Hồng", "Minh", "Quỳnh",
  ]
  private static let maleGiven = [
    "An", "Anh", "Bảo", "Bình", "Chiến", "Cường", "Dũng", "Duy", "Đạt", "Đông", "Giang", "Hải", "Hiếu", "Hòa", "Hùng", "Huy", "Khoa",
    "Kiên",
    "Lâm", "Long", "Lực", "Mạnh", "Minh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Quý", "Sơn", "Tài", "Tâm", "Thắng", "Thịnh", "Tiến",
    "Toàn", "Trí", "Trung", "Tú", "Tuấn", "Tùng", "Việt", "Vinh", "Vũ", "Vỹ", "Sỹ", "Hậu", "Lộc", "Thưởng", "Đẩu", "Ngữ", "Khải", "Hoạt",
  ]
  private static let femaleGiven = [
    "Ánh", "Bích", "Châu", "Chi", "Cúc", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hồng", "Huệ", "Hương",
    "Khuê", "Lan", "Liên", "Linh", "Loan", "Ly", "Mai", "Mận", "My", "Nga", "Ngân", "Nguyệt", "Nhung", "Oanh", "Phượng", "Quyên", "Quỳnh",
    "Sen", "Thảo", "Thơm", "Thủy", "Thúy", "Trang", "Trâm", "Trinh", "Tuyết", "Uyên", "Vân", "Vy", "Xuân", "Yến", "Ý", "Mỹ", "Diễm", "Nhã",
  ]

  /// How a people that is not Kinh names its men and women: before, given, after.
  private struct Custom {
    let ethnicity: String
    let male: (before: [String], given: [String])
    let female: (before: [String], given: [String])
    let after: [String]
  }

  private static let customs: [Custom] = [
    Custom(
      ethnicity: "12", male: (["Y "], ["Bion", "Thịnh", "Djăng", "Khiêm", "Bhăm", "Wer"]),
      female: (["H'"], ["Hen", "Mai", "Nguyệt", "Bluăn", "Ziêng", "Loan"]), after: [" Niê", " Êban", " Mlô", " Byă", " Kbuôr", " Ayŭn"]),
    Custom(
      ethnicity: "16", male: (["K'"], ["Brẽo", "Tem", "Brôih", "Điệp", "Wẽ"]), female: (["Ka "], ["Thẻm", "Hương", "Đuyn", "Nhỏi"]),
      after: [""]),
    Custom(
      ethnicity: "08", male: (["Giàng A ", "Vàng A ", "Sùng A "], ["Páo", "Sính", "Dơ", "Tủa", "Lử"]),
      female: (["Giàng Thị ", "Vàng Thị ", "Sùng Thị "], ["Mỷ", "Dợ", "Súa", "Pà"]), after: [""]),
    Custom(
      ethnicity: "03", male: (["Lò Văn ", "Quàng Văn ", "Cầm Bá ", "Lường Văn "], ["Pâng", "Ọi", "Hặc", "Thoan"]),
      female: (["Lò Thị ", "Quàng Thị ", "Lường Thị "], ["Ún", "Phịnh", "Hặc", "Xuân"]), after: [""]),
    Custom(
      ethnicity: "02", male: (["Nông Văn ", "Hoàng Văn ", "Ma Văn ", "Bế Văn "], ["Thắng", "Sỹ", "Tuyên", "Lỉnh"]),
      female: (["Nông Thị ", "Hoàng Thị ", "Bế Thị "], ["Ngoan", "Pành", "Huệ", "Dỉu"]), after: [""]),
    Custom(
      ethnicity: "10", male: (["Rơ Châm ", "Siu ", "Rah Lan ", "Kpă "], ["Hnhơr", "Blơ", "Thuyên", "Djuôh"]),
      female: (["Rơ Châm H'", "Siu H'", "Kpă H'"], ["Yuh", "Nhung", "Blâm"]), after: [""]),
    Custom(
      ethnicity: "05", male: (["Thạch ", "Sơn ", "Kim ", "Danh "], ["Sa Rết", "Chanh Đa", "Khêl", "Sóc Kha"]),
      female: (["Thạch Thị ", "Sơn Thị ", "Kim Thị "], ["Sa Thia", "Ni", "Sóc Khêm"]), after: [""]),
  ]

  /// A name and the code of the ethnic group (MA_DANTOC) that it is usual in.
  static func person(_ sex: AdministrativeSex, _ chance: inout Chance) -> (text: String, ethnicity: String) {
    if chance.happens(perMille: 60) {
      let custom = chance.pick(customs)
      let (before, given) = sex == .female ? custom.female : custom.male
      return (chance.pick(before) + chance.pick(given) + chance.pick(custom.after), custom.ethnicity)
    }
    let family = chance.pick(weighted: families)
    let (middles, given) = sex == .female ? (femaleMiddles, femaleGiven) : (maleMiddles, maleGiven)
    let second = chance.happens(perMille: 150) ? " " + chance.pick(given) : ""
    return ("\(family) \(chance.pick(middles))\(second) \(chance.pick(given))", "01")
  }
}
