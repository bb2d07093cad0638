internal import ClinicalModel

/// Registering, writing notes, and the quarantine.
extension Texts {
  static let registerHelp = BilingualText(
    vi:
      "Gõ những gì giấy tờ của người bệnh ghi. Người có thể là cùng một người hiện bên cạnh khi gõ: xem kỹ trước khi đăng ký mới. Ctrl-S đăng ký; F6 đăng ký dù có người giống, khi đã xem và không phải. Trẻ sơ sinh: gõ tên mẹ ở ô cuối rồi chọn; tên, địa chỉ của mẹ được đề nghị, mẹ thành người liên hệ.",
    en:
      "Type what the person's papers say. People who may be the same stand beside the form as you type: look before you register. Ctrl-S registers; F6 registers although somebody is alike, once you have looked and it is nobody of them. A newborn: type the mother's name into the last field and choose her; her name and address are proposed, and she becomes who is called."
  )
  static let nameHint = BilingualText(vi: "họ, đệm, tên như trên giấy tờ", en: "family, middle, given name as on the papers")
  static let birthHint = BilingualText(vi: "15/1/1980, 1/1980 hoặc 1980", en: "15/1/1980, 1/1980 or 1980")
  static let nationalID = BilingualText(vi: "CCCD", en: "National ID")
  static let nationalIDHint = BilingualText(vi: "12 số", en: "12 digits")
  static let cardTaken = BilingualText(
    vi: "Đã đọc thẻ vào phiếu: xem lại rồi lưu.", en: "The card was read into the form: look at it, then save.")
  static let cardUnread = BilingualText(
    vi: "Đây là mã quét mà không đọc được thẻ: xóa đi rồi quét lại, hoặc gõ tay.",
    en: "This is a scanned code that is no card's: clear it and scan again, or type.")
  static let cardOfAnother = BilingualText(
    vi: "Tên trên thẻ khác tên đã gõ: xem lại có đúng người này không.",
    en: "The name on the card is not the one that was typed: look whether it is this person.")
  static let cardHint = BilingualText(vi: "15 ký tự, hoặc số định danh", en: "15 characters, or the personal number")
  static let phoneHint = BilingualText(vi: "số để gọi", en: "a number to call")
  static let addressHint = BilingualText(vi: "số nhà, đường, thôn", en: "house, street, hamlet")
  static let notADate = BilingualText(vi: "Không phải ngày. Gõ như 15/1/1980.", en: "This is no date. Type it like 15/1/1980.")
  static let register = BilingualText(vi: "Đăng ký", en: "Register")
  static let registerAnyway = BilingualText(vi: "Không phải ai: đăng ký người mới", en: "None of these: register somebody new")
  static let candidates = BilingualText(vi: "Có thể là cùng một người", en: "May be the same person")
  static let noCandidates = BilingualText(vi: "Chưa thấy ai giống.", en: "Nobody alike so far.")
  static let lookFirst = BilingualText(
    vi: "Có người giống. Xem danh sách; nếu không phải ai trong số đó: F6.",
    en: "Somebody is alike. Look at the list; if it is none of them: F6.")
  static let registered = BilingualText(vi: "Đã đăng ký: mã %1.", en: "Registered: number %1.")
  static let knownAlready = BilingualText(
    vi: "Người này đã có: mã %1. Không tạo mới.", en: "This person is known: number %1. Nothing new was made.")
  static let likeness = BilingualText(vi: "Giống", en: "Alike")
  static let likenessSpoken = BilingualText(vi: "giống %1 điểm", en: "alike by %1 points")
  static let noFacility = BilingualText(
    vi: "Tài khoản chưa gắn với bệnh viện nào để đăng ký người bệnh.",
    en: "The account belongs to no hospital where it could register somebody.")

  static let note = BilingualText(vi: "Ghi hồ sơ", en: "Write a note")
  static let noteHelp = BilingualText(
    vi:
      "Chọn mẫu, rồi gõ vào từng phần; phần trống không được ghi. Ctrl-S lưu nháp, F9 lưu và xác nhận. Phần đang gõ được giữ sau mỗi lần ngừng tay. Chẩn đoán: gõ tên bệnh hoặc mã ICD-10, chọn trong danh sách; nhiều bệnh cách nhau bằng dấu phẩy.",
    en:
      "Choose a template and type into its parts; empty parts are left out. Ctrl-S saves a draft, F9 saves and attests. What is typed is kept at every pause. Diagnoses: type a disease or an ICD-10 code and choose from the list; several are separated by commas."
  )
  static let template = BilingualText(vi: "Mẫu", en: "Template")
  static let diagnoses = BilingualText(vi: "Chẩn đoán", en: "Diagnoses")
  static let diagnosesHint = BilingualText(vi: "tên bệnh hoặc mã ICD-10", en: "a disease or an ICD-10 code")
  static let saveDraft = BilingualText(vi: "Lưu nháp", en: "Save draft")
  static let saveAndAttest = BilingualText(vi: "Xác nhận", en: "Attest")
  static let draftSaved = BilingualText(vi: "Đã lưu nháp %1.", en: "Draft %1 is saved.")
  static let signedDone = BilingualText(vi: "Đã xác nhận %1: %2.", en: "%1 is final: %2.")
  static let addendumDone = BilingualText(vi: "Đã ghi bổ sung %1: %2.", en: "%1 has its addendum: %2.")
  static let withdrawnDone = BilingualText(vi: "Đã rút %1: %2.", en: "%1 is withdrawn: %2.")
  static let joinedPerson = BilingualText(
    vi: "Người khác vừa sửa phần khác của người này; đã ghép với phần bạn gõ. Xem lại rồi lưu.",
    en: "Somebody changed other things of this person; they stand beside what you typed. Look, then save.")
  static let theirs = BilingualText(vi: "Bản đang có (người khác vừa ghi)", en: "What stands there now (somebody else wrote)")
  static let keepMine = BilingualText(vi: "Giữ bản của tôi", en: "Keep mine")
  static let takeTheirs = BilingualText(vi: "Lấy bản kia", en: "Take theirs")
  static let joinBoth = BilingualText(vi: "Ghép cả hai", en: "Join both")
  static let joinedBoth = BilingualText(
    vi: "Đã ghép bản kia vào bản của bạn: xem lại rồi lưu; F4 để tách ra.",
    en: "The other version is joined to yours: look, then save; F4 parts them.")
  static let goOn = BilingualText(vi: "Viết tiếp", en: "Go on writing")
  static let notAnAuthor = BilingualText(
    vi: "Tài khoản chưa gắn với người hành nghề nào; hỏi người quản trị.", en: "The account is no practitioner; ask the administrator.")
  static let signMany = BilingualText(vi: "Xác nhận các bản nháp", en: "Attest the drafts")
  static let signCount = BilingualText(vi: "%1 bản nháp, mỗi bản được xác nhận riêng.", en: "%1 drafts; each is attested by itself.")
  static let writtenMeanwhile = BilingualText(
    vi: "Người khác vừa ghi bản mới; đọc lại rồi xác nhận.", en: "Somebody wrote in between; read it again, then attest it.")
  static let signedCount = BilingualText(vi: "Đã xác nhận %1 bản.", en: "%1 are final.")

  static let newAndKnown = BilingualText(vi: "%1 mới, %2 đã có", en: "%1 new, %2 known")
  static let quarantine = BilingualText(vi: "Mục bị giữ lại", en: "Quarantine")
  static let quarantineHelp = BilingualText(
    vi:
      "Các mục nhập khẩu bị giữ lại vì có lỗi, cũ nhất trước. Enter xem lỗi và nguyên văn; t thử lại (được nhiều dòng: 1,3-5 rồi t); d loại bỏ kèm lý do; e xuất ra tệp để sửa rồi nhập lại.",
    en:
      "Entries that an import kept aside, the oldest first. Enter shows what is wrong and the exact text; t tries again (several lines: 1,3-5 and t); d discards with a reason; e writes them into a file, to be mended and imported again."
  )
  static let quarantineEmpty = BilingualText(vi: "Không có mục nào bị giữ lại.", en: "Nothing is in quarantine.")
  static let file = BilingualText(vi: "Tệp", en: "File")
  static let line = BilingualText(vi: "Dòng", en: "Line")
  static let problem = BilingualText(vi: "Lỗi", en: "Problem")
  static let waits = BilingualText(vi: "Đã chờ", en: "Waits")
  static let tryAgain = BilingualText(vi: "Thử lại", en: "Try again")
  static let discard = BilingualText(vi: "Loại bỏ", en: "Discard")
  static let exportKept = BilingualText(vi: "Xuất để sửa", en: "Export to mend")
  static let exportKeptNote = BilingualText(
    vi: "Tệp chứa nguyên văn hồ sơ: giữ kín, xóa khi đã nhập lại.",
    en: "The file has the text of charts: keep it safe, delete it once imported.")
  static let exportKeptWhich = BilingualText(vi: "Những mục", en: "Entries")
  static let exportKeptAll = BilingualText(vi: "Tất cả đang giữ", en: "All that are kept")
  static let exportKeptHint = BilingualText(
    vi: "tệp mới, hoặc thư mục khi có nhiều bệnh viện", en: "a new file, or a folder where there are several hospitals")
  static let exportedKept = BilingualText(vi: "Đã xuất: %1.", en: "Written: %1.")
  static let exportKeptLeft = BilingualText(
    vi: "%1 mục không xuất được, vẫn ở đây.", en: "%1 can't be written out and stay here.")
  static let readEntry = BilingualText(vi: "Đọc nguyên văn", en: "Read the text")
  static let entryText = BilingualText(vi: "Nguyên văn", en: "The exact text")
  static let triedAgain = BilingualText(
    vi: "Thử %1: nhận %2, trùng %3, vẫn giữ %4.", en: "Tried %1: accepted %2, duplicate %3, still kept %4.")
}
