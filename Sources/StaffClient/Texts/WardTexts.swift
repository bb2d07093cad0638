internal import ClinicalModel

/// The ward's board, receiving, moving and discharging.
extension Texts {
  static let ward = BilingualText(vi: "Sơ đồ giường", en: "Ward board")
  static let wardHelp = BilingualText(
    vi:
      "Ai nằm ở đâu, giường nào trống. Enter mở hồ sơ; b đổi giường trong khoa; e xem đợt điều trị để chuyển khoa, chuyển giường, ghi chẩn đoán, cho ra viện. Với người đang nằm: v chức năng sống, n ghi hồ sơ, t thực hiện y lệnh thuốc. Trên giường trống: a nhận người bệnh vào giường đó.",
    en:
      "Who lies where, and which beds are free. Enter opens the chart; b moves to another bed of the ward; e shows the encounter, to transfer, diagnose or discharge. For who lies in the bed: v vital signs, n a note, t medication. On a free bed: a receives somebody into it."
  )
  static let otherBed = BilingualText(vi: "Đổi giường", en: "Another bed")
  static let departmentHint = BilingualText(vi: "mã hoặc vài chữ của tên khoa", en: "its code or words of its name")
  static let sameDepartmentHint = BilingualText(
    vi: "trống: vẫn khoa %1; mã hoặc vài chữ của tên khoa", en: "empty: stays in %1; its code or words of its name")
  static let freeBedHint = BilingualText(vi: "số giường; gõ vài chữ để chọn giường trống", en: "its number; a few letters find a free bed")
  static let colleagueHint = BilingualText(vi: "mã hoặc vài chữ của họ tên", en: "a number or words of the name")
  static let receiveThem = BilingualText(vi: "Tiếp nhận %1", en: "Receive %1")
  static let bedHint = BilingualText(vi: "05, hoặc buồng/giường: 4/05", en: "05, or room/bed: 4/05")
  static let movedToBed = BilingualText(vi: "%1 đã sang giường %2.", en: "%1 lies in bed %2 now.")
  static let room = BilingualText(vi: "Buồng", en: "Room")
  static let diagnosis = BilingualText(vi: "Chẩn đoán", en: "Diagnosis")
  static let attender = BilingualText(vi: "Bác sĩ điều trị", en: "Attends")
  static let doctor = BilingualText(vi: "Bác sĩ", en: "Doctor")
  static let nurse = BilingualText(vi: "Điều dưỡng", en: "Nurse")
  static let midwifeProfession = BilingualText(vi: "Hộ sinh", en: "Midwife")
  static let technician = BilingualText(vi: "Kỹ thuật viên", en: "Technician")
  static let pharmacist = BilingualText(vi: "Dược sĩ", en: "Pharmacist")
  static let born = BilingualText(vi: "Sinh", en: "Born")
  static let unfinished = BilingualText(vi: "Nháp", en: "Drafts")
  static let freeBed = BilingualText(vi: "(trống)", en: "(free)")
  static let nobodyInBed = BilingualText(
    vi: "Không ai nằm giường này; chọn dòng có người bệnh.", en: "Nobody lies in this bed; choose a line with a patient.")
  static let emptyWard = BilingualText(vi: "Khoa chưa có ai, chưa có giường nào.", en: "Nobody is here, and no bed is known.")
  static let noBedsRegistered = BilingualText(
    vi: "%1 người bệnh; khoa chưa khai giường nào: nhờ người vận hành nhập danh sách giường.",
    en: "Patients: %1; no bed is registered: the operator imports the list of beds.")
  static let freeCount = BilingualText(vi: "%1 người bệnh, %2 giường trống", en: "Patients: %1, free beds: %2")

  static let admit = BilingualText(vi: "Tiếp nhận", en: "Receive")
  static let admitHelp = BilingualText(
    vi:
      "Bắt đầu một lượt khám hoặc một đợt nằm viện. Một giường chỉ nhận một người; một người chỉ nằm một giường của bệnh viện. Chẩn đoán: gõ mã hoặc chữ, chọn trong danh sách. Ctrl-S tiếp nhận.",
    en:
      "Begins a visit or a stay. A bed holds one patient, and a patient one bed of the hospital. Diagnosis: type a code or words, and choose. Ctrl-S receives."
  )
  static let received = BilingualText(vi: "Đã tiếp nhận %2: đợt %1.", en: "Received %2: encounter %1.")
  static let why = BilingualText(vi: "Lý do đến", en: "Why they came")
  static let whyHint = BilingualText(vi: "lời của người bệnh: sốt, ho ba ngày…", en: "the patient's words: fever, cough for three days…")
  static let typeOfCare = BilingualText(vi: "Loại hình", en: "Type of care")
  static let diagnosisHint = BilingualText(vi: "mã ICD-10 hoặc chữ: viem phoi", en: "an ICD-10 code or words: pneumonia")
  static let card = BilingualText(vi: "Thẻ BHYT", en: "Insurance card")
  static let referredFrom = BilingualText(vi: "Được chuyển từ", en: "Referred from")
  static let facilityCodeHint = BilingualText(vi: "gõ tên hoặc mã 5 ký tự", en: "its name or 5-character code")
  static let mustFill = BilingualText(vi: "Cần điền.", en: "To be filled in.")
  static let unknownDiagnosis = BilingualText(vi: "Không có mã ICD-10 này.", en: "There is no such ICD-10 code.")

  static let encounter = BilingualText(vi: "Đợt điều trị", en: "Encounter")
  static let encounterHelp = BilingualText(
    vi:
      "Đợt điều trị từ lúc vào: đã nằm đâu, chẩn đoán gì, ai phụ trách. t chuyển khoa hoặc giường, d ghi chẩn đoán chính, a thêm người tham gia (điều dưỡng, bác sĩ điều trị, người hội chẩn), z kết thúc vai trò của ai đó, c cho nhập viện từ lượt khám hoặc đổi loại hình, x cho ra viện, k hủy khi tiếp nhận nhầm. Nếu người khác vừa ghi, không có gì bị ghi đè.",
    en:
      "The encounter from its beginning: where, with which diagnoses, who attends. t transfers, d names the main diagnosis, a names who takes part (a nurse, who attends, who is consulted), z ends somebody's part, c admits from a visit or changes the kind of care, x discharges, k cancels what was begun by mistake. If somebody wrote in between, nothing is overwritten."
  )
  static let nextWard = BilingualText(vi: "Khoa khác", en: "Next ward")
  static let hideFreeBeds = BilingualText(vi: "Ẩn giường trống", en: "Hide free beds")
  static let showFreeBeds = BilingualText(vi: "Hiện giường trống", en: "Show free beds")
  static let reopen = BilingualText(vi: "Mở lại đợt", en: "Open again")
  static let reopenLine = BilingualText(
    vi: "Cho kết thúc nhầm người hoặc quá sớm: đợt tiếp tục ở khoa, giường cũ nếu chưa ai nằm. Trong 7 ngày.",
    en: "It was ended for somebody else or too early: it goes on in its bed, if nobody lies there. Within 7 days.")
  static let whenItWas = BilingualText(vi: "Lúc", en: "When")
  static let movedPatient = BilingualText(vi: "%1 đã chuyển sang %2", en: "%1 is in %2 now")
  static let dischargedPatient = BilingualText(vi: "%1 đã kết thúc đợt lúc %2", en: "The encounter of %1 ended at %2")
  static let reopenedPatient = BilingualText(vi: "Đợt của %1 tiếp tục", en: "The encounter of %1 goes on")
  static let bedIsTaken = BilingualText(vi: "Giường này đang có người nằm.", en: "Somebody lies in this bed.")
  static let bedIsTakenBy = BilingualText(vi: "Giường này %1 đang nằm.", en: "%1 lies in this bed.")
  static let severalBeds = BilingualText(
    vi: "Có nhiều giường tên này: ghi thêm buồng, hoặc ghi đủ số giường.",
    en: "Several beds are called so: say the room, too, or the whole number.")
  static let noFreeBed = BilingualText(vi: "Khoa %1 không còn giường trống.", en: "%1 has no free bed.")
  static let freeBeds = BilingualText(vi: "Giường trống: %1", en: "Free beds: %1")
  static let bedToBeAsked = BilingualText(vi: "Giường %1", en: "Bed %1")
  static let unstatedBed = BilingualText(
    vi: "Giường này không có trong danh sách giường của khoa: kê thêm, hay gõ nhầm?",
    en: "The department states no such bed: one that was put in between, or a slip?")
  static let bedWithoutNumber = BilingualText(
    vi: "Giường này không có số nào: đúng tên giường, hay gõ nhầm?",
    en: "There is no number in this: is the bed called so, or is it a slip?")
  static let transfer = BilingualText(vi: "Chuyển khoa, giường", en: "Transfer")
  static let reclassify = BilingualText(vi: "Nhập viện, đổi loại hình", en: "Admit, change the kind")
  static let reclassifyLine = BilingualText(
    vi: "Vẫn là đợt này, với hồ sơ và chi phí đã có; bản trước được giữ.",
    en: "It stays this encounter, with its records and its charges; the version before is kept.")
  static let admissionDiagnosis = BilingualText(vi: "Chẩn đoán vào viện", en: "Admission diagnosis")
  static let mainDiagnosis = BilingualText(vi: "Chẩn đoán chính", en: "Main diagnosis")
  static let discharge = BilingualText(vi: "Ra viện", en: "Discharge")
  static let dischargeAnyway = BilingualText(vi: "Vẫn cho ra viện", en: "Discharge anyway")
  static let draftsLeft = BilingualText(vi: "Còn %1 bản nháp chưa xác nhận", en: "%1 drafts are not attested yet")
  static let draftsWay = BilingualText(
    vi: "Esc rồi Enter ở danh sách bản nháp để mở; vẫn cho ra viện được.",
    en: "Esc, then Enter in the list of drafts to open one; the patient may be discharged all the same.")
  static let draftsWaySpoken = BilingualText(
    vi: "Gõ ^ để thôi, rồi số dòng để mở bản nháp; vẫn cho ra viện được.",
    en: "Type ^ to leave, then the number of a draft to open it; the patient may be discharged all the same.")
  static let portalRefuses = BilingualText(
    vi: "Cổng giám định sẽ trả lại đợt này, vì %1 điều:", en: "The insurance portal would send this encounter back, for %1 things:")
  static let andMore = BilingualText(
    vi: "… và %1 điều nữa (quany check --format vietnam)", en: "… and %1 more (quany check --format vietnam)")
  static let howItEnded = BilingualText(vi: "Hình thức ra viện", en: "How it ends")
  static let outcome = BilingualText(vi: "Kết quả điều trị", en: "Outcome")
  static let destination = BilingualText(vi: "Chuyển đến, chỉ khi chuyển viện", en: "Referred to, for a referral only")
  static let fillAtPerson = BilingualText(
    vi: "%1: điền ở Hành chính, phím h ở hồ sơ bệnh án", en: "%1: fill in at the person, key h at the chart")
  static let fillAtForm = BilingualText(
    vi: "%1: điền ở mẫu “%2”, phím b ở hồ sơ bệnh án", en: "%1: fill in with the form “%2”, key b at the chart")
  static let fillHere = BilingualText(vi: "%1: điền ở đợt điều trị này", en: "%1: fill in at this encounter")
  static let fillSomewhere = BilingualText(vi: "Ở %1", en: "At %1")
  static let cancelEncounter = BilingualText(vi: "Hủy tiếp nhận nhầm", en: "Begun by mistake")
  static let until = BilingualText(vi: "Đến", en: "Until")
  static let participants = BilingualText(vi: "Người tham gia", en: "Who takes part")
  static let takePart = BilingualText(vi: "Thêm người", en: "Name somebody")
  static let takePartLine = BilingualText(
    vi: "Người có tên trong đợt mở được hồ sơ này. Bác sĩ điều trị mới thay người đang điều trị.",
    en: "Who is named in the encounter may open its chart. A new one who attends takes the place of who does.")
  static let colleague = BilingualText(vi: "Người hành nghề", en: "Practitioner")
  static let endPart = BilingualText(vi: "Thôi tham gia", en: "End their part")
  static let endPartLine = BilingualText(
    vi: "Từ giờ người này không còn tên trong đợt; bản trước vẫn giữ.", en: "From now on they are not named; the version before keeps it.")
  static let role = BilingualText(vi: "Vai trò", en: "Role")
}

extension Encounter.Disposition.Discharge {
  var text: BilingualText {
    switch self {
    case .discharged: BilingualText(vi: "Ra viện", en: "Discharged")
    case .referred: BilingualText(vi: "Chuyển tuyến theo yêu cầu chuyên môn", en: "Referred")
    case .absconded: BilingualText(vi: "Trốn viện", en: "Absconded")
    case .ownRequest: BilingualText(vi: "Xin ra viện", en: "At own request")
    case .referredOnRequest: BilingualText(vi: "Chuyển tuyến theo yêu cầu người bệnh", en: "Referred at own request")
    }
  }
}

extension Encounter.Disposition.Outcome {
  var text: BilingualText {
    switch self {
    case .cured: BilingualText(vi: "Khỏi", en: "Cured")
    case .improved: BilingualText(vi: "Đỡ, giảm", en: "Improved")
    case .unchanged: BilingualText(vi: "Không thay đổi", en: "Unchanged")
    case .worse: BilingualText(vi: "Nặng hơn", en: "Worse")
    case .died: BilingualText(vi: "Tử vong", en: "Died")
    case .takenHomeToDie: BilingualText(vi: "Tiên lượng nặng, xin về", en: "Taken home to die")
    case .undetermined: BilingualText(vi: "Chưa xác định", en: "Undetermined")
    case .diedOutside: BilingualText(vi: "Tử vong ngoại viện", en: "Died outside")
    }
  }
}

extension Encounter.Participant.Role {
  var text: BilingualText {
    switch self {
    case .admitter: BilingualText(vi: "nhận vào", en: "admits")
    case .attender: BilingualText(vi: "điều trị", en: "attends")
    case .consultant: BilingualText(vi: "hội chẩn", en: "consults")
    case .nurse: BilingualText(vi: "điều dưỡng", en: "nurses")
    case .discharger: BilingualText(vi: "cho ra viện", en: "discharges")
    case .referrer: BilingualText(vi: "gửi đến", en: "refers")
    }
  }
}

extension Encounter.Diagnosis.Role {
  var text: BilingualText {
    switch self {
    case .referral: BilingualText(vi: "nơi chuyển đến", en: "referral")
    case .admission: BilingualText(vi: "vào viện", en: "admission")
    case .main: BilingualText(vi: "chính", en: "main")
    case .comorbidity: BilingualText(vi: "kèm theo", en: "comorbidity")
    case .complication: BilingualText(vi: "biến chứng", en: "complication")
    case .preoperative: BilingualText(vi: "trước mổ", en: "preoperative")
    case .postoperative: BilingualText(vi: "sau mổ", en: "postoperative")
    case .causeOfDeath: BilingualText(vi: "tử vong", en: "cause of death")
    }
  }
}
