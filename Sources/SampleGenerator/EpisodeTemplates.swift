import ClinicalModel

/// What a general military hospital sees most.
enum EpisodeTemplates {
  private typealias Lab = EpisodeTemplate.Lab
  private typealias Drug = EpisodeTemplate.Drug
  private typealias Act = EpisodeTemplate.Act

  // Laboratory: LOINC and UCUM; ranges in tenths of the unit.
  private static func whiteCells(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "6690-2", display: "Bạch cầu", unit: "10*9/L", low: "4.0", high: "10.0", ill: ill, well: 45...95)
  }
  private static func platelets(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "777-3", display: "Tiểu cầu", unit: "10*9/L", low: "150.0", high: "400.0", ill: ill, well: 1700...3600)
  }
  private static func haemoglobin(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "718-7", display: "Huyết sắc tố", unit: "g/L", low: "120.0", high: "170.0", ill: ill, well: 1250...1600)
  }
  private static func protein(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "1988-5", display: "CRP", unit: "mg/L", low: "0.0", high: "5.0", ill: ill, well: 5...48)
  }
  private static func glucose(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "14749-6", display: "Glucose máu", unit: "mmol/L", low: "3.9", high: "6.4", ill: ill, well: 42...63)
  }
  private static func creatinine(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "14682-9", display: "Creatinin", unit: "umol/L", low: "53.0", high: "115.0", ill: ill, well: 600...1100)
  }
  private static func liver(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "1742-6", display: "ALT", unit: "U/L", low: "0.0", high: "40.0", ill: ill, well: 120...390)
  }
  private static func potassium(_ ill: ClosedRange<Int>) -> Lab {
    Lab(code: "2823-3", display: "Kali", unit: "mmol/L", low: "3.5", high: "5.0", ill: ill, well: 36...49)
  }

  private static let paracetamol = Drug(
    code: "40.48", name: "Paracetamol 500mg", dose: "500", unit: "mg", route: "PO", timesPerDay: 3, pack: "viên", price: 650)
  private static let amoxicillin = Drug(
    code: "40.163", name: "Amoxicilin + acid clavulanic 625mg", dose: "625", unit: "mg", route: "PO", timesPerDay: 2, pack: "viên",
    price: 4200)
  private static let ceftriaxone = Drug(
    code: "40.184", name: "Ceftriaxon 1g", dose: "1", unit: "g", route: "IV", timesPerDay: 2, pack: "lọ", price: 18_500)
  private static let amlodipine = Drug(
    code: "40.491", name: "Amlodipin 5mg", dose: "5", unit: "mg", route: "PO", timesPerDay: 1, pack: "viên", price: 780)
  private static let metformin = Drug(
    code: "40.807", name: "Metformin 850mg", dose: "850", unit: "mg", route: "PO", timesPerDay: 2, pack: "viên", price: 900)
  private static let saline = Drug(
    code: "40.1021", name: "Natri clorid 0,9% 500ml", dose: "500", unit: "mL", route: "IV", timesPerDay: 2, pack: "chai", price: 11_000)
  private static let omeprazole = Drug(
    code: "40.677", name: "Omeprazol 20mg", dose: "20", unit: "mg", route: "PO", timesPerDay: 1, pack: "viên", price: 950)
  private static let salbutamol = Drug(
    code: "40.980", name: "Salbutamol khí dung 2,5mg", dose: "2.5", unit: "mg", route: "INH", timesPerDay: 3, pack: "ống", price: 4600)
  private static let oresol = Drug(
    code: "40.1014", name: "Oresol 245 gói", dose: "1", unit: "gói", route: "PO", timesPerDay: 3, pack: "gói", price: 1900)
  private static let diclofenac = Drug(
    code: "40.30", name: "Diclofenac 75mg/3ml", dose: "75", unit: "mg", route: "IM", timesPerDay: 1, pack: "ống", price: 3300)

  // Where the insurance's code is not at hand, ATC.
  private static let fourDrugTuberculosis = Drug(
    code: "J04AM06", name: "Rifampicin 150mg + Isoniazid 75mg + Pyrazinamid 400mg + Ethambutol 275mg", dose: "3", unit: "viên", route: "PO",
    timesPerDay: 1, pack: "liều", price: 8400, system: .atc)
  private static let tenofovir = Drug(
    code: "J05AF07", name: "Tenofovir disoproxil fumarat 300mg", dose: "300", unit: "mg", route: "PO", timesPerDay: 1, pack: "viên",
    price: 3900, system: .atc)
  private static let aspirin = Drug(
    code: "B01AC06", name: "Acid acetylsalicylic 81mg", dose: "81", unit: "mg", route: "PO", timesPerDay: 1, pack: "viên", price: 340,
    system: .atc)
  private static let clopidogrel = Drug(
    code: "B01AC04", name: "Clopidogrel 75mg", dose: "75", unit: "mg", route: "PO", timesPerDay: 1, pack: "viên", price: 1600, system: .atc)
  private static let enoxaparin = Drug(
    code: "B01AB05", name: "Enoxaparin natri 40mg/0,4ml", dose: "40", unit: "mg", route: "SC", timesPerDay: 2, pack: "bơm tiêm",
    price: 70_000, system: .atc)
  private static let colchicine = Drug(
    code: "M04AC01", name: "Colchicin 1mg", dose: "0.5", unit: "mg", route: "PO", timesPerDay: 2, pack: "liều", price: 900, system: .atc)
  private static let prednisolone = Drug(
    code: "H02AB06", name: "Prednisolon 5mg", dose: "10", unit: "mg", route: "PO", timesPerDay: 2, pack: "liều", price: 400, system: .atc)
  private static let antivenom = Drug(
    code: "J06AA03", name: "Huyết thanh kháng nọc rắn", dose: "1", unit: "lọ", route: "IV", timesPerDay: 1, pack: "lọ", price: 495_000,
    system: .atc)
  private static let sertraline = Drug(
    code: "N06AB06", name: "Sertralin 50mg", dose: "50", unit: "mg", route: "PO", timesPerDay: 1, pack: "viên", price: 1500, system: .atc)
  private static let hydrocortisone = Drug(
    code: "D07AA02", name: "Hydrocortison 1% kem bôi", dose: "1", unit: "g", route: "TOP", timesPerDay: 2, pack: "g", price: 1200,
    system: .atc)
  private static let cefuroxime = Drug(
    code: "J01DC02", name: "Cefuroxim 500mg", dose: "500", unit: "mg", route: "PO", timesPerDay: 2, pack: "viên", price: 4800, system: .atc)

  private static let chestFilm = Act(
    code: "18.0119.0028", name: "Chụp X-quang ngực thẳng", price: 65_400, note: "Chụp số hóa một phim.", method: .film)
  private static let cardiogram = Act(
    code: "02.0085.1778", name: "Điện tim thường", price: 32_800, note: "Ghi 12 chuyển đạo.", method: .cardiogram)
  private static let ultrasound = Act(
    code: "18.0015.0001", name: "Siêu âm ổ bụng", price: 43_900, note: "Khảo sát gan, mật, tụy, lách, thận.", method: .ultrasound)

  static let all: [EpisodeTemplate] = respiratory + internalMedicine + infectious + surgical + women + children + military + outpatient

  private static let respiratory: [EpisodeTemplate] = [
    EpisodeTemplate(
      "pneumonia", "J18.9", "Viêm phổi, không đặc hiệu", .inpatient, ages: 16...95, weight: 8, department: "K03", form: "01/BV1",
      stay: 5...10,
      complaint: "Sốt, ho khạc đờm, đau ngực",
      history: ["Bệnh diễn biến 3 ngày với sốt cao, ho khạc đờm vàng.", "Tự dùng hạ sốt không đỡ nên vào viện."],
      findings: ["Phổi có ran nổ đáy phải, rung thanh tăng.", "Tim đều, không có tiếng thổi."],
      plan: ["Kháng sinh tĩnh mạch, hạ sốt, bù dịch.", "Theo dõi nhịp thở và độ bão hòa oxy."], vitals: (102, 389, 118, 24, 94),
      labs: [whiteCells(128...195), protein(620...1800), haemoglobin(1250...1500), creatinine(650...1200)],
      drugs: [ceftriaxone, paracetamol, saline],
      acts: [chestFilm], lethality: 12),
    EpisodeTemplate(
      "copd", "J44.1", "Bệnh phổi tắc nghẽn mãn tính đợt cấp, không phân loại", others: [("I10", "Bệnh lý tăng huyết áp")], .inpatient,
      ages: 50...95, weight: 5,
      department: "K03", form: "01/BV1", stay: 6...12, complaint: "Khó thở tăng dần, ho khạc đờm đục",
      history: ["Hút thuốc nhiều năm, mỗi năm hai đợt cấp.", "Lần này khó thở tăng sau nhiễm lạnh."],
      findings: ["Lồng ngực hình thùng, ran rít ran ngáy hai bên.", "Co kéo cơ hô hấp nhẹ."],
      plan: ["Khí dung giãn phế quản, kháng sinh, tập thở.", "Thở oxy lưu lượng thấp khi cần."], vitals: (98, 374, 138, 26, 91),
      labs: [whiteCells(105...150), protein(180...700), potassium(34...46)], drugs: [salbutamol, prednisolone, amoxicillin, amlodipine],
      acts: [chestFilm, cardiogram],
      lethality: 15),
  ]

  private static let internalMedicine: [EpisodeTemplate] = [
    EpisodeTemplate(
      "stroke", "I63.9", "Nhồi máu não, không đặc hiệu", others: [("I10", "Bệnh lý tăng huyết áp")], .inpatient, ages: 45...95, weight: 3,
      department: "K14", form: "01/BV1", stay: 8...16, complaint: "Yếu nửa người phải, nói khó",
      history: ["Khởi phát đột ngột buổi sáng.", "Tăng huyết áp điều trị không đều."],
      findings: ["Liệt nửa người phải, cơ lực 2/5, thất ngôn nhẹ.", "Đồng tử hai bên đều, phản xạ ánh sáng tốt."],
      plan: ["Chống kết tập tiểu cầu, kiểm soát huyết áp, phục hồi chức năng sớm.", "Phòng loét và viêm phổi hít."],
      vitals: (88, 370, 172, 20, 96),
      labs: [glucose(60...95), potassium(35...48), creatinine(700...1250)], drugs: [aspirin, amlodipine, omeprazole], acts: [cardiogram],
      lethality: 40),
    EpisodeTemplate(
      "infarction", "I21.9", "Nhồi máu cơ tim cấp, không đặc hiệu", .inpatient, ages: 42...92, weight: 2, department: "K04", form: "01/BV1",
      stay: 6...10,
      complaint: "Đau ngực trái dữ dội lan lên vai",
      history: ["Đau ngực trái kiểu mạch vành kéo dài hai giờ.", "Có hút thuốc, rối loạn lipid máu."],
      findings: ["Vã mồ hôi, tim nhịp nhanh, không ran ở phổi.", "Điện tim ST chênh lên ở chuyển đạo trước vách."],
      plan: ["Chống đông, chống kết tập tiểu cầu kép, theo dõi tại buồng cấp cứu.", "Hội chẩn can thiệp mạch vành."],
      vitals: (104, 371, 106, 22, 95),
      labs: [glucose(62...110), creatinine(800...1300), whiteCells(98...140)], drugs: [aspirin, clopidogrel, enoxaparin, omeprazole],
      acts: [cardiogram, chestFilm],
      lethality: 60),
    EpisodeTemplate(
      "gout", "M10.9", "Bệnh Gút không đặc hiệu", .inpatient, ages: 30...80, sex: .male, weight: 3, department: "K06", form: "01/BV1",
      stay: 4...7,
      complaint: "Sưng đau khớp bàn ngón chân cái", history: ["Đau về đêm sau bữa ăn nhiều đạm.", "Đã có hai đợt tương tự trong năm."],
      findings: ["Khớp bàn ngón chân cái phải sưng, nóng, đỏ, đau.", "Không có hạt tô phi."],
      plan: ["Giảm viêm, nghỉ khớp, chế độ ăn giảm purin."],
      vitals: (84, 374, 128, 18, 98), labs: [protein(150...900), creatinine(800...1300)], drugs: [colchicine, diclofenac, omeprazole]),
    EpisodeTemplate(
      "ulcer", "K29.7", "Viêm dạ dày, không đặc hiệu", .inpatient, ages: 18...80, weight: 4, department: "K05", form: "01/BV1", stay: 3...6,
      complaint: "Đau thượng vị, ợ chua", history: ["Đau âm ỉ thượng vị hai tuần, tăng khi đói."],
      findings: ["Bụng mềm, ấn đau thượng vị.", "Không có phản ứng thành bụng."],
      plan: ["Ức chế bơm proton, điều chỉnh ăn uống và sinh hoạt."], labs: [haemoglobin(1150...1450)], drugs: [omeprazole],
      acts: [ultrasound]),
  ]

  private static let infectious: [EpisodeTemplate] = [
    EpisodeTemplate(
      "dengue", "A97.0", "Sốt xuất huyết không có dấu hiệu cảnh báo", .inpatient, ages: 5...70, weight: 7, department: "K11",
      form: "03/BV1", stay: 4...7,
      complaint: "Sốt cao liên tục, đau đầu, đau cơ",
      history: ["Sốt ngày thứ ba, xung quanh có người mắc tương tự.", "Chưa xuất huyết, ăn kém."],
      findings: ["Da xung huyết, dấu hiệu dây thắt dương tính.", "Gan không to, không tràn dịch."],
      plan: ["Bù dịch đường uống, hạ sốt bằng paracetamol.", "Theo dõi tiểu cầu và hematocrit hằng ngày."],
      vitals: (100, 394, 112, 20, 98), labs: [platelets(420...1100), whiteCells(21...39), haemoglobin(1350...1650), liver(450...1600)],
      drugs: [paracetamol, oresol, saline], lethality: 2),
    EpisodeTemplate(
      "viralFever", "B34.9", "Nhiễm virus, không xác định", .inpatient, ages: 16...60, weight: 6, department: "K11", form: "03/BV1",
      stay: 2...5,
      complaint: "Sốt, mệt mỏi, đau mỏi người", history: ["Sốt hai ngày, không ho, không phát ban."],
      findings: ["Họng đỏ, phổi trong, bụng mềm."],
      plan: ["Nghỉ ngơi, hạ sốt, uống nhiều nước."], vitals: (94, 387, 116, 19, 98), labs: [whiteCells(38...60), protein(60...250)],
      drugs: [paracetamol, oresol]),
    EpisodeTemplate(
      "hepatitis", "B18.1", "Viêm gan virus B mạn, không có đồng nhiễm viêm gan virus D", .outpatient, ages: 20...75, weight: 4,
      department: "K01",
      form: "15/BV1", complaint: "Khám định kỳ viêm gan B", history: ["Đang theo dõi viêm gan B mạn, không có triệu chứng mới."],
      findings: ["Củng mạc mắt không vàng, gan lách không to."], plan: ["Tiếp tục thuốc kháng virus, xét nghiệm lại sau ba tháng."],
      labs: [liver(350...900)], drugs: [tenofovir],
      acts: [ultrasound]),
    EpisodeTemplate(
      "tuberculosis", "A15.0", "Lao phổi, xác nhận bằng soi đờm có cấy hoặc không cấy đờm", .inpatient, ages: 18...85, weight: 2,
      department: "K12", form: "03/BV1",
      stay: 10...18, complaint: "Ho kéo dài, sốt về chiều, gầy sút", history: ["Ho ba tuần, sút 4 kg, ra mồ hôi đêm."],
      findings: ["Ran nổ đỉnh phổi trái.", "Hạch ngoại vi không to."],
      plan: ["Thuốc chống lao hàng một theo phác đồ, cách ly buồng bệnh."], vitals: (92, 379, 112, 21, 96),
      labs: [protein(200...600), haemoglobin(1050...1300), liver(250...700)],
      drugs: [fourDrugTuberculosis, paracetamol], acts: [chestFilm], lethality: 8),
  ]

  private static let surgical: [EpisodeTemplate] = [
    EpisodeTemplate(
      "appendicitis", "K35.8", "Viêm ruột thừa cấp tính, khác và không đặc hiệu", .inpatient, ages: 8...75, weight: 5, department: "K19",
      form: "10/BV1", stay: 3...6,
      complaint: "Đau hố chậu phải, sốt nhẹ", history: ["Đau quanh rốn rồi khu trú hố chậu phải sau 10 giờ."],
      findings: ["Ấn đau điểm Mac-Burney, phản ứng thành bụng dương tính."],
      plan: ["Mổ nội soi cắt ruột thừa cấp cứu, kháng sinh dự phòng."], vitals: (96, 381, 120, 20, 98),
      labs: [whiteCells(118...188), protein(300...1200)],
      drugs: [ceftriaxone, paracetamol, saline],
      acts: [
        Act(
          code: "03.3322.0459", name: "Phẫu thuật nội soi cắt ruột thừa", price: 2_657_000,
          note: "Ruột thừa viêm mủ, chưa vỡ; cắt, khâu gốc, rửa ổ bụng."), ultrasound,
      ]),
    EpisodeTemplate(
      "tibia", "S82.2", "Gãy thân xương chày", .inpatient, ages: 16...70, weight: 4, department: "K24", form: "10/BV1", stay: 6...12,
      complaint: "Đau, biến dạng cẳng chân sau ngã",
      history: ["Ngã từ trên cao, sưng đau và không đi được ngay sau đó."],
      findings: ["Cẳng chân trái sưng nề, lệch trục, mạch mu chân bắt rõ."],
      plan: ["Kết hợp xương, giảm đau, tập vận động sớm."], vitals: (92, 372, 126, 19, 98), labs: [haemoglobin(1150...1400)],
      drugs: [ceftriaxone, diclofenac],
      acts: [
        Act(
          code: "10.0759.0556", name: "Phẫu thuật kết hợp xương gãy thân xương chày", price: 3_985_000,
          note: "Nắn chỉnh, đặt nẹp vít, kiểm tra mạch và thần kinh tốt.")
      ]),
    EpisodeTemplate(
      "hernia", "K40.9", "Thoát vị bẹn một bên hay không đặc hiệu, không tắc hay hoại tử", .inpatient, ages: 20...80, sex: .male, weight: 3,
      department: "K19", form: "10/BV1",
      stay: 3...5, complaint: "Khối phồng vùng bẹn phải", history: ["Khối phồng xuất hiện khi gắng sức, tự hết khi nằm."],
      findings: ["Khối thoát vị bẹn phải đẩy lên được, không đau."],
      plan: ["Mổ phiên đặt lưới nhân tạo."], drugs: [paracetamol, ceftriaxone],
      acts: [
        Act(
          code: "03.3588.0492", name: "Phẫu thuật điều trị thoát vị bẹn bằng lưới", price: 3_351_000,
          note: "Đặt lưới theo Lichtenstein, không chảy máu.")
      ]),
    EpisodeTemplate(
      "kidneyStone", "N20.0", "Sỏi thận", .inpatient, ages: 20...75, weight: 4, department: "K23", form: "10/BV1", stay: 3...7,
      complaint: "Đau quặn thắt lưng trái",
      history: ["Đau từng cơn lan xuống bẹn, tiểu hồng một lần."], findings: ["Ấn đau điểm sườn lưng trái, chạm thận âm tính."],
      plan: ["Giảm đau, giãn cơ trơn, theo dõi tự đào thải."],
      vitals: (90, 372, 130, 19, 98), labs: [creatinine(800...1500), whiteCells(70...110)], drugs: [diclofenac, saline], acts: [ultrasound]),
    EpisodeTemplate(
      "cataract", "H25.9", "Đục thể thủy tinh người già, không đặc hiệu", .day, ages: 55...95, weight: 3, department: "K30", form: "22/BV1",
      stay: 0...0, complaint: "Nhìn mờ mắt phải tăng dần",
      history: ["Mờ mắt phải một năm, không đau nhức."], findings: ["Thủy tinh thể mắt phải đục độ 3, đáy mắt soi khó."],
      plan: ["Mổ phaco đặt kính nội nhãn trong ngày."], drugs: [amoxicillin],
      acts: [
        Act(
          code: "14.0005.0815", name: "Phẫu thuật tán nhuyễn thủy tinh thể bằng siêu âm, đặt kính nội nhãn", price: 2_690_000,
          note: "Đặt kính trong bao, vết mổ kín.")
      ]),
  ]

  private static let women: [EpisodeTemplate] = [
    EpisodeTemplate(
      "delivery", "O80.0", "Đẻ thường ngôi đầu", .inpatient, ages: 19...42, sex: .female, weight: 8, department: "K27", form: "05/BV1",
      stay: 2...4,
      complaint: "Thai 39 tuần, đau bụng từng cơn",
      history: ["Thai kỳ khám đủ, tiêm phòng uốn ván đủ.", "Chuyển dạ 6 giờ trước khi vào viện."],
      findings: ["Ngôi chỏm, tim thai 140 lần/phút, cổ tử cung mở 5 cm."], plan: ["Theo dõi chuyển dạ, đỡ đẻ thường, da kề da."],
      vitals: (88, 370, 116, 20, 99),
      labs: [haemoglobin(1080...1300), platelets(1700...3000)], drugs: [amoxicillin],
      acts: [Act(code: "13.0033.0614", name: "Đỡ đẻ thường ngôi chỏm", price: 736_000, note: "Mẹ và trẻ ổn định, rau sổ tự nhiên đủ.")]),
    EpisodeTemplate(
      "cystitis", "N30.0", "Viêm bàng quang cấp", .outpatient, ages: 18...70, sex: .female, weight: 4, department: "K01", form: "15/BV1",
      complaint: "Tiểu buốt, tiểu rắt",
      history: ["Tiểu buốt hai ngày, không sốt."], findings: ["Bụng mềm, tức nhẹ trên xương mu."],
      plan: ["Kháng sinh uống, uống nhiều nước."], drugs: [cefuroxime]),
  ]

  private static let children: [EpisodeTemplate] = [
    EpisodeTemplate(
      "asthma", "J45.9", "Hen, không phân loại", .inpatient, ages: 3...15, weight: 6, department: "K18", form: "02/BV1", stay: 3...5,
      complaint: "Khó thở, khò khè",
      history: ["Khò khè tái diễn khi thay đổi thời tiết.", "Gia đình có người bị hen."],
      findings: ["Ran rít hai phổi, thì thở ra kéo dài."], plan: ["Khí dung giãn phế quản, corticoid ngắn ngày."],
      vitals: (112, 371, 98, 30, 94), labs: [whiteCells(80...125)], drugs: [salbutamol, prednisolone]),
    EpisodeTemplate(
      "diarrhoea", "A09.0", "Viêm dạ dày - ruột và đại tràng khác do nhiễm trùng và không xác định", .inpatient, ages: 1...14, weight: 6,
      department: "K18", form: "02/BV1", stay: 2...4,
      complaint: "Tiêu chảy, nôn", history: ["Đi ngoài phân lỏng sáu lần trong ngày, nôn hai lần."],
      findings: ["Mất nước nhẹ, bụng mềm, môi khô."], plan: ["Bù nước bằng oresol, kẽm, ăn loãng."],
      vitals: (118, 378, 94, 26, 98), labs: [potassium(32...40), whiteCells(85...140)], drugs: [oresol]),
    EpisodeTemplate(
      "otitis", "H66.9", "Viêm tai giữa không đặc hiệu", .outpatient, ages: 1...15, weight: 4, department: "K28", form: "15/BV1",
      complaint: "Đau tai, sốt nhẹ",
      history: ["Chảy mũi một tuần rồi đau tai phải."], findings: ["Màng nhĩ phải đỏ, phồng nhẹ."],
      plan: ["Kháng sinh uống bảy ngày, hẹn khám lại."], vitals: (100, 379, 96, 24, 98), drugs: [amoxicillin]),
  ]

  private static let military: [EpisodeTemplate] = [
    EpisodeTemplate(
      "heatStroke", "T67.0", "Đột quỵ do nhiệt và say nắng", .emergency, ages: 18...35, soldiersOnly: true, weight: 4, department: "K02",
      form: "01/BV1", complaint: "Choáng, ngất khi huấn luyện ngoài trời",
      history: ["Hành quân xa dưới trời nắng, uống ít nước."], findings: ["Da nóng, lơ mơ, không dấu thần kinh khu trú."],
      plan: ["Làm mát tích cực, truyền dịch, theo dõi ý thức."],
      vitals: (124, 402, 98, 26, 96), labs: [potassium(33...47), creatinine(900...1500)], drugs: [saline], lethality: 4),
    EpisodeTemplate(
      "snakeBite", "T63.0", "Nhiễm độc Nọc độc rắn", .emergency, ages: 16...60, weight: 2, department: "K02", form: "01/BV1",
      complaint: "Rắn cắn cẳng chân", history: ["Bị cắn khi đi đường mòn, đã băng ép tại chỗ."],
      findings: ["Hai móc độc ở cẳng chân, sưng nề lan đến gối."], plan: ["Huyết thanh kháng nọc, theo dõi đông máu."],
      vitals: (108, 374, 110, 20, 97), labs: [platelets(900...1900)], drugs: [antivenom, saline, paracetamol]),
    EpisodeTemplate(
      "warWound", "T90.5", "Di chứng tổn thương nội sọ", others: [("Z96.6", "Sự có mặt của dụng cụ chỉnh hình khớp")], .inpatient,
      ages: 55...80, sex: .male, weight: 2, department: "K14", form: "01/BV1",
      stay: 7...12, complaint: "Đau đầu, chóng mặt do vết thương cũ tái phát",
      history: ["Vết thương chiến tranh vùng đầu, đau tái diễn khi thay đổi thời tiết."],
      findings: ["Sẹo cũ vùng thái dương, không dấu hiệu tăng áp lực nội sọ."],
      plan: ["Giảm đau, tăng tuần hoàn não, vật lý trị liệu."], drugs: [paracetamol, omeprazole], acts: [cardiogram]),
    EpisodeTemplate(
      "healthExamination", "Z10.0", "Khám sức khỏe về nghề nghiệp", .outpatient, ages: 18...58, soldiersOnly: true, weight: 10,
      department: "K01", form: "15/BV1", complaint: "Khám phân loại sức khỏe định kỳ",
      history: ["Không có bệnh mạn tính, sinh hoạt và huấn luyện bình thường."],
      findings: ["Thể trạng tốt, các cơ quan chưa phát hiện bất thường."], plan: ["Rèn luyện theo nhóm sức khỏe, khám lại sau một năm."]),
    EpisodeTemplate(
      "sprain", "S93.4", "Bong gân và căng cơ cổ chân", .field, ages: 18...50, soldiersOnly: true, weight: 6, department: "K01",
      form: "17/BV1", complaint: "Đau cổ chân sau chạy vũ trang",
      history: ["Trẹo cổ chân khi chạy, sưng nhẹ."], findings: ["Mắt cá ngoài sưng nhẹ, vận động hạn chế do đau."],
      plan: ["Băng chun, chườm lạnh, nghỉ tập năm ngày."], drugs: [paracetamol]),
  ]

  private static let outpatient: [EpisodeTemplate] = [
    EpisodeTemplate(
      "hypertension", "I10", "Bệnh lý tăng huyết áp", .outpatient, ages: 38...95, weight: 16, department: "K01", form: "15/BV1",
      complaint: "Khám lại tăng huyết áp",
      history: ["Uống thuốc đều, huyết áp ở nhà 130-140 mmHg."], findings: ["Tim đều, phổi trong, không phù."],
      plan: ["Tiếp tục thuốc, giảm muối, tái khám sau một tháng."], vitals: (76, 367, 146, 18, 98),
      labs: [potassium(37...48), creatinine(700...1100)], drugs: [amlodipine], acts: [cardiogram]),
    EpisodeTemplate(
      "diabetes", "E11.9", "Bệnh đái tháo đường không phụ thuộc insuline (Chưa có biến chứng)", .outpatient, ages: 35...90, weight: 12,
      department: "K08", form: "15/BV1",
      complaint: "Khám lại đái tháo đường", history: ["Ăn kiêng chưa đều, không hạ đường huyết."],
      findings: ["Bàn chân không loét, cảm giác bình thường."], plan: ["Chỉnh liều thuốc, tư vấn dinh dưỡng, tái khám sau một tháng."],
      labs: [glucose(72...118), Lab(code: "4548-4", display: "HbA1c", unit: "%", low: "4.0", high: "6.0", ill: 68...95, well: 60...75)],
      drugs: [metformin]),
    EpisodeTemplate(
      "cold", "J06.9", "Nhiễm trùng đường hô hấp trên cấp, không phân loại", .outpatient, ages: 2...80, weight: 14, department: "K01",
      form: "15/BV1", complaint: "Ho, sổ mũi, đau họng",
      history: ["Triệu chứng ba ngày, không khó thở."], findings: ["Họng đỏ, phổi trong."], plan: ["Điều trị triệu chứng, nghỉ ngơi."],
      vitals: (86, 376, 118, 18, 98), drugs: [paracetamol]),
    EpisodeTemplate(
      "backPain", "M54.5", "Đau cột sống thắt lưng", .outpatient, ages: 20...80, weight: 8, department: "K16", form: "19/BV1",
      complaint: "Đau thắt lưng", history: ["Đau sau mang vác nặng, không lan chân."],
      findings: ["Cơ cạnh sống co cứng, Lasègue âm tính."], plan: ["Vật lý trị liệu, giảm đau, tập lưng."], drugs: [diclofenac]),
    EpisodeTemplate(
      "dermatitis", "L30.9", "Viêm da, không đặc hiệu", .outpatient, ages: 10...80, weight: 6, department: "K13", form: "15/BV1",
      complaint: "Ngứa, ban đỏ", history: ["Ban ngứa ở cẳng tay một tuần."],
      findings: ["Dát đỏ có vảy nhẹ, không bội nhiễm."], plan: ["Thuốc bôi tại chỗ, tránh chất kích ứng."], drugs: [hydrocortisone]),
    EpisodeTemplate(
      "depression", "F32.1", "Giai đoạn trầm cảm vừa", .outpatient, ages: 18...70, weight: 3, department: "K15", form: "15/BV1",
      complaint: "Mất ngủ, buồn chán", history: ["Giảm hứng thú ba tuần, ngủ bốn giờ mỗi đêm."],
      findings: ["Tiếp xúc chậm, không ý tưởng tự sát."], plan: ["Liệu pháp tâm lý, thuốc chống trầm cảm, hẹn hai tuần."],
      drugs: [sertraline]),
  ]
}
