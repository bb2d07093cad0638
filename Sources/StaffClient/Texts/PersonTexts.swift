internal import ClinicalModel

/// Correcting what the hospital says of a person.
extension Texts {
  static let editPerson = BilingualText(vi: "Sửa hành chính", en: "Edit the person")
  static let person = BilingualText(vi: "Thông tin hành chính", en: "The person")
  static let personHelp = BilingualText(
    vi:
      "Sửa họ tên, giới, ngày sinh, giấy tờ, địa chỉ cho đúng giấy tờ; bản trước vẫn được giữ. Đổi cùng lúc nhiều thông tin nhận dạng thì phải ghi lý do.",
    en:
      "Correct name, sex, birth date, papers and address by the person's papers; what was said before is kept. Who changes several traits of identity at once says why."
  )
  static let serviceNumber = BilingualText(vi: "Số hiệu quân nhân", en: "Service number")
  static let serviceNumberHint = BilingualText(vi: "theo giấy chứng minh quân đội", en: "as on the army's identity card")
  static let unseenNumberHint = BilingualText(
    vi: "số đang có không hiện cho bạn; số gõ vào sẽ thay", en: "the one that stands is not shown to you; what you type replaces it")
  static let mother = BilingualText(vi: "Mẹ (trẻ sơ sinh)", en: "Mother (newborn)")
  static let motherHint = BilingualText(
    vi: "tên hoặc mã của mẹ; trống nếu không phải trẻ sơ sinh", en: "her name or number; empty for who is not newly born")
  static let motherIsMale = BilingualText(vi: "Người này là nam.", en: "This is a man.")
  static let motherUnknown = BilingualText(
    vi: "Chưa biết mẹ là ai: gõ tên rồi chọn trong danh sách, hoặc để trống.",
    en: "Whose child it is is not known yet: type a name and choose, or leave it empty.")
  static let childOf = BilingualText(vi: "Con bà %1", en: "Child of %1")
  static let personSaved = BilingualText(vi: "Đã ghi thông tin hành chính.", en: "The person's data are kept.")
  static let nothingChanged = BilingualText(vi: "Không có gì thay đổi.", en: "Nothing is changed.")
  static let severalTraits = BilingualText(
    vi: "Nhiều thông tin nhận dạng đổi cùng lúc: có thể là người khác. Đối chiếu giấy tờ, rồi ghi lý do.",
    en: "Several traits of identity change at once: it may be another person. Check the papers, then say why.")
  static let traitGoes = BilingualText(
    vi: "Bỏ đi một thông tin nhận dạng đã có. Nếu thông tin ấy sai, ghi lý do.",
    en: "Something that says who the person is would be taken away. Where it is wrong, say why.")
  static let chooseOfList = BilingualText(
    vi: "Không có trong danh mục; gõ vài chữ rồi chọn.", en: "Not on the list; type a few letters and choose.")
  static let noNumberHere = BilingualText(
    vi: "Bệnh viện này chưa có mã cho người bệnh; hãy tiếp nhận trước.",
    en: "This hospital has no number for the person; receive them first.")
  static let occupationSearchHint = BilingualText(vi: "vài chữ: quan doi, hoc sinh", en: "a few letters: quan doi, hoc sinh")
  static let ethnicSearchHint = BilingualText(vi: "vài chữ: kinh, tay", en: "a few letters: kinh, tay")
}
