internal import ClinicalModel
internal import ClinicalRules
internal import Workflows

/// The desks of the records office and of heads: reviews, who is who, duplicates, retention.
extension Texts {
  static let reviews = BilingualText(vi: "Mở khẩn cấp chờ xem xét", en: "Broken glass to review")
  static let reviewsHelp = BilingualText(
    vi:
      "Mỗi lần mở hồ sơ ngoài quyền vì cấp cứu phải được người khác xem xét, trong ba ngày; không ai xem xét việc của chính mình. Enter xem chi tiết; y là chính đáng, x là không, kèm lý do; kết luận đầu tiên có hiệu lực. l xem nhật ký của người đó ở người bệnh đó.",
    en:
      "Every chart that was opened outside the rules is judged by somebody else, within three days; nobody judges their own. Enter shows the use; y says that it was justified, x that it was not, with a reason; the first verdict stands. l shows what the audit has of that person and that patient."
  )
  static let noReviews = BilingualText(vi: "Không có lần mở khẩn cấp nào chờ xem xét.", en: "No broken glass waits for a review.")
  static let openings = BilingualText(vi: "Số lần mở", en: "Openings")
  static let justified = BilingualText(vi: "Chính đáng", en: "Justified")
  static let notJustified = BilingualText(vi: "Không chính đáng", en: "Not justified")
  static let verdict = BilingualText(vi: "Kết luận", en: "Verdict")
  static let reviewer = BilingualText(vi: "Người xem xét", en: "Reviewed by")
  static let withJudged = BilingualText(vi: "Cả việc đã xong", en: "Settled ones, too")
  static let onlyWaiting = BilingualText(vi: "Chỉ việc đang chờ", en: "Waiting ones only")
  static let alreadySettled = BilingualText(vi: "Việc này đã xong.", en: "That is settled already.")
  static let identity = BilingualText(vi: "Đối chiếu người bệnh", en: "Who is who")
  static let identityHelp = BilingualText(
    vi:
      "Người bệnh trong lô nhập có thể là người đã có ở đây. Enter mở cả hai bên (hồ sơ được mở, và ghi vào nhật ký); ≠ là chỗ khác nhau. s: cùng một người, nhập như lời khai mới về người đó. d: người khác, lập hồ sơ riêng. Luôn kèm lý do.",
    en:
      "Patients of imported batches who may be somebody we have. Enter opens both sides (the charts are opened, and audited); ≠ marks what differs. s: one person, the entry is taken as a statement about them. d: another person with a chart of their own. Always with a reason."
  )
  static let identityPurpose = BilingualText(vi: "đối chiếu người bệnh nhập vào", en: "review of an imported patient")
  static let nobodyWaits = BilingualText(vi: "Không có ai chờ đối chiếu.", en: "Nobody waits for a review.")
  static let bothSides = BilingualText(vi: "Xem cả hai", en: "Both sides")
  static let inTheBatch = BilingualText(vi: "Trong lô", en: "In the batch")
  static let onePerson = BilingualText(vi: "Cùng một người", en: "One person")
  static let anotherPerson = BilingualText(vi: "Hai người khác nhau", en: "Two people")
  static let who = BilingualText(vi: "Là ai", en: "Who")
  static let duplicates = BilingualText(vi: "Hồ sơ trùng", en: "Duplicate charts")
  static let duplicatesHelp = BilingualText(
    vi:
      "Các cặp hồ sơ có thể của một người, giống nhất trước. Enter so sánh để gộp; d: hai người khác nhau, không hỏi lại nữa. m gộp hoặc tách theo mã.",
    en:
      "Pairs of charts that may be one person's, the likeliest first. Enter compares them, to merge; d says that they are two people, and the pair is not asked about again. m merges or takes apart by numbers."
  )
  static let noDuplicates = BilingualText(vi: "Không có cặp nào.", en: "There is no pair.")
  static let pairCount = BilingualText(vi: "%1–%2 trong %3 cặp", en: "%1–%2 of %3 pairs")
  static let pairsCut = BilingualText(
    vi: "Có nhóm quá đông nên chưa so hết mọi cặp.", en: "A group was too large to compare everybody in it.")
  static let oneChart = BilingualText(vi: "Một hồ sơ", en: "One chart")
  static let otherChart = BilingualText(vi: "Hồ sơ kia", en: "The other")
  static let because = BilingualText(vi: "Vì", en: "Because")
  static let nextPage = BilingualText(vi: "Trang sau", en: "Next page")
  static let pageBefore = BilingualText(vi: "Trang trước", en: "Page before")
  static let merge = BilingualText(vi: "Gộp hồ sơ", en: "Merge charts")
  static let mergeHelp = BilingualText(
    vi:
      "Gõ hai mã rồi Enter để xem hai bên cạnh nhau. Ctrl-S gộp hồ sơ thứ hai vào hồ sơ thứ nhất; F6 đổi chỗ; F7 ghi nhận là hai người; F8 tách ra như cũ, đúng từng dòng. Nếu có người vừa đổi một trong hai, không có gì được gộp.",
    en:
      "Type two numbers and Enter to see both side by side. Ctrl-S merges the second into the first; F6 swaps them; F7 notes that they are two people; F8 takes a merge back, row by row. If somebody changed one of them in between, nothing is merged."
  )
  static let takenSince = BilingualText(
    vi: "Đã nhận bản mới hơn của mục này; loại bỏ được.", en: "A newer one was taken since; this can be discarded.")
  static let survivor = BilingualText(vi: "Giữ lại", en: "Stays")
  static let mergesDone = BilingualText(vi: "Đã gộp (%1)", en: "Merged (%1)")
  static let merged = BilingualText(vi: "Gộp vào", en: "Is merged")
  static let chartNumberHint = BilingualText(
    vi: "mã trong cơ sở dữ liệu, hoặc H001/P000012", en: "number in this database, or H001/P000012")
  static let judgedDistinct = BilingualText(
    vi: "Đã có người kết luận đây là hai người khác nhau.", en: "Somebody judged that these are two people.")
  static let areMerged = BilingualText(
    vi: "Hai hồ sơ này đã gộp; F8 tách ra như cũ.", en: "These two are merged already; F8 takes it back.")
  static let moves = BilingualText(vi: "Sẽ chuyển: %1", en: "Would move: %1")
  static let unmerge = BilingualText(vi: "Tách ra như cũ", en: "Take the merge back")
  static let swap = BilingualText(vi: "Đổi chỗ", en: "Swap")
  static let encounterCount = BilingualText(vi: "Số đợt", en: "Encounters")
  static let admittedNow = BilingualText(vi: "Đang nằm viện", en: "Inpatient now")
  static let livesOnIn = BilingualText(vi: "Đã gộp vào mã", en: "Merged into")
  static let inSpite = BilingualText(vi: "Gộp dù khác nhau", en: "Merge all the same")
  static let yes = BilingualText(vi: "có", en: "yes")
  static let no = BilingualText(vi: "không", en: "no")
  static let mergeWarning = BilingualText(
    vi: "Mọi đợt điều trị và hồ sơ của người thứ hai sẽ đứng tên người thứ nhất. Có thể tách lại.",
    en: "All encounters and records of the second will be the first's. It can be taken back.")
  static let mergedDone = BilingualText(vi: "Đã gộp.", en: "Merged.")
  static let unmergedDone = BilingualText(vi: "Đã tách ra như cũ.", en: "The merge was taken back.")
  static let retention = BilingualText(vi: "Lưu trữ, tiêu hủy", en: "Retention")
  static let retentionHelp = BilingualText(
    vi:
      "Đề nghị tiêu hủy đang chờ, lệnh giữ theo pháp luật, và các đợt đã hết hạn lưu trữ. Người đề nghị (p) cần quyết định của hội đồng; người khác phê duyệt (y), khi đó nội dung bị tiêu hủy vĩnh viễn. h giữ, l gỡ lệnh giữ, c xếp vào nhóm dài hơn. Không thời hạn nào rút ngắn được.",
    en:
      "Proposals to destroy that wait, legal holds, and encounters whose retention is over. Who proposes (p) names the council's decision; somebody else approves (y), and then the content is gone for good. h holds, l releases, c gives a longer class. No retention is ever shortened."
  )
  static let proposals = BilingualText(vi: "Đề nghị tiêu hủy", en: "Proposals to destroy")
  static let noProposals = BilingualText(vi: "Không có đề nghị nào.", en: "There is no proposal.")
  static let decision = BilingualText(vi: "Quyết định số", en: "Decision")
  static let decisionHint = BilingualText(vi: "số quyết định của hội đồng: 15/QĐ-BV", en: "the council's decision: 15/QĐ-BV")
  static let proposedBy = BilingualText(vi: "Người đề nghị", en: "Proposed by")
  static let rejected = BilingualText(vi: "đã bác", en: "rejected")
  static let holds = BilingualText(vi: "Lệnh giữ", en: "Holds")
  static let noHolds = BilingualText(vi: "Không có lệnh giữ nào.", en: "There is no hold.")
  static let due = BilingualText(vi: "Hết hạn lưu trữ đến %1", en: "Due by %1")
  static let nothingDue = BilingualText(vi: "Không có đợt nào hết hạn.", en: "Nothing is due.")
  static let dueDay = BilingualText(vi: "Tính đến ngày", en: "Due by")
  static let retentionClass = BilingualText(vi: "Nhóm thời hạn", en: "Class")
  static let endYear = BilingualText(vi: "Năm kết thúc", en: "Ended")
  static let keptUntil = BilingualText(vi: "Giữ đến", en: "Kept until")
  static let approve = BilingualText(vi: "Phê duyệt tiêu hủy", en: "Approve, which destroys")
  static let approveWarning = BilingualText(
    vi: "Nội dung các hồ sơ của đợt này sẽ bị tiêu hủy vĩnh viễn; chỉ còn dấu vết.",
    en: "What the encounter's records say is destroyed for good; only a trace stays.")
  static let reject = BilingualText(vi: "Bác đề nghị", en: "Reject")
  static let releaseHold = BilingualText(vi: "Gỡ lệnh giữ", en: "Release")
  static let longerClass = BilingualText(vi: "Xếp nhóm dài hơn", en: "Longer class")
  static let hold = BilingualText(vi: "Đặt lệnh giữ", en: "Put a hold")
  static let nothingChosen = BilingualText(vi: "Chưa chọn dòng nào.", en: "No line is chosen.")
  static let destroyedDone = BilingualText(
    vi: "Đã tiêu hủy theo đề nghị #%1: %2 văn bản, %3 mục nhập, %4 tệp giữ nguyên vẹn. Dấu vết còn lại; a xem việc đã xong.",
    en: "Destroyed by proposal #%1: %2 documents, %3 imported entries, %4 files kept whole. A trace stays; a shows what is settled.")
  static let keptAsAll = BilingualText(vi: "như mọi hồ sơ bệnh án", en: "as every chart")
  static let keptByOffice = BilingualText(vi: "phòng hồ sơ đã xếp", en: "given by the records office")
  static let keptForDeath = BilingualText(vi: "tử vong trong đợt", en: "died during it")
  static let holdOther = BilingualText(vi: "Giữ theo mã", en: "Hold by number")
  static let propose = BilingualText(vi: "Đề nghị tiêu hủy", en: "Propose to destroy")
  static let printProtocol = BilingualText(vi: "In biên bản tiêu hủy", en: "Print the protocol")
  static let protocolPathHint = BilingualText(vi: "trống: đặt tên theo quyết định", en: "empty: named after the decision")
  static let destructionProtocol = BilingualText(vi: "Biên bản tiêu hủy hồ sơ bệnh án", en: "Protocol of destruction of medical records")
  static let underDecision = BilingualText(vi: "Theo quyết định số %1", en: "Under decision %1")
  static let protocolSays = BilingualText(
    vi: "Các hồ sơ bệnh án dưới đây của %1 đã hết thời hạn lưu trữ và đã được tiêu hủy:",
    en: "The medical records of %1 that are listed here had passed their retention and were destroyed:")
  static let protocolTotal = BilingualText(vi: "Cộng: %1 đợt điều trị, %2 văn bản.", en: "In all: %1 encounters, %2 documents.")
  static let protocolTrace = BilingualText(
    vi: "Còn lưu: số hiệu, phiên bản, mã băm, thời điểm, người viết, người xác nhận và người quyết định.",
    en: "What stays: numbers, versions, digests, times, who wrote, who attested and who decided.")
  static let protocolMade = BilingualText(vi: "Lập lúc %1; người in: %2", en: "Made at %1; printed by: %2")
  static let protocolKeeper = BilingualText(vi: "NGƯỜI QUẢN LÝ HỒ SƠ", en: "KEEPER OF RECORDS")
  static let protocolWitness = BilingualText(vi: "NGƯỜI CHỨNG KIẾN", en: "WITNESS")
  static let protocolChair = BilingualText(vi: "CHỦ TỊCH HỘI ĐỒNG", en: "CHAIR OF THE COUNCIL")
  static let documentCount = BilingualText(vi: "Văn bản", en: "Documents")
  static let approvedBy = BilingualText(vi: "Người phê duyệt", en: "Approved by")
}

extension IdentityMatch.Reason {
  var text: BilingualText {
    switch self {
    case .sameNumber: BilingualText(vi: "cùng số", en: "same number")
    case .similarNumber: BilingualText(vi: "số gần giống", en: "similar number")
    case .otherNumber: BilingualText(vi: "khác số", en: "other number")
    case .sameName: BilingualText(vi: "cùng tên", en: "same name")
    case .swappedName: BilingualText(vi: "tên đảo thứ tự", en: "name in another order")
    case .droppedMiddleName: BilingualText(vi: "thiếu tên đệm", en: "without the middle name")
    case .similarName: BilingualText(vi: "tên gần giống", en: "similar name")
    case .partOfName: BilingualText(vi: "một phần tên", en: "part of the name")
    case .otherGivenName: BilingualText(vi: "khác tên", en: "other given name")
    case .otherName: BilingualText(vi: "khác họ tên", en: "other name")
    case .sameOtherName: BilingualText(vi: "cùng tên khác", en: "same other name")
    case .sameBirthDate: BilingualText(vi: "cùng ngày sinh", en: "same birth date")
    case .compatibleBirthDate: BilingualText(vi: "ngày sinh hợp nhau", en: "compatible birth date")
    case .swappedDayAndMonth: BilingualText(vi: "đảo ngày và tháng", en: "day and month swapped")
    case .similarBirthDate: BilingualText(vi: "ngày sinh gần giống", en: "similar birth date")
    case .sameBirthYear: BilingualText(vi: "cùng năm sinh", en: "same birth year")
    case .otherBirthDate: BilingualText(vi: "khác ngày sinh", en: "other birth date")
    case .sameSex: BilingualText(vi: "cùng giới", en: "same sex")
    case .otherSex: BilingualText(vi: "khác giới", en: "other sex")
    case .samePhone: BilingualText(vi: "cùng điện thoại", en: "same telephone")
    case .sameAddress: BilingualText(vi: "cùng địa chỉ", en: "same address")
    case .similarAddress: BilingualText(vi: "địa chỉ gần giống", en: "similar address")
    }
  }
}

extension LegalHold.Scope {
  var text: BilingualText {
    switch self {
    case .patient: BilingualText(vi: "người bệnh", en: "patient")
    case .encounter: BilingualText(vi: "đợt điều trị", en: "encounter")
    case .record: BilingualText(vi: "hồ sơ", en: "record")
    }
  }
}
