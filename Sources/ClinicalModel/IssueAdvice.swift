extension Issue {
  /// What to do about it: by the code where there is something particular, else by the code's area.
  public var advice: BilingualText { Self.advice(code) }

  private static func advice(_ code: String) -> BilingualText {
    switch code {
    case "QY-NAT-0001", "QY-NAT-0002", "QY-NAT-0003":
      BilingualText(
        vi: "Xuất lại tệp theo docs/native-format.md, phiên bản 1.0.",
        en: "Write the file again as docs/native-format.md has it, version 1.0.")
    case "QY-NAT-0012":
      BilingualText(vi: "Ghi giá trị, hoặc bỏ hẳn thuộc tính hay phần tử.", en: "Give the value, or leave it out altogether.")
    case "QY-NAT-0013", "QY-NAT-0014", "QY-NAT-0015", "QY-NAT-0018", "QY-NAT-0019":
      BilingualText(vi: "Bỏ đi, hoặc chuyển tới chỗ mà lược đồ cho phép.", en: "Leave it out, or put it where the schema allows it.")
    case "QY-NAT-0016", "QY-NAT-0017":
      BilingualText(vi: "Xếp phần tử theo thứ tự của lược đồ, mỗi thứ một lần.", en: "Put the elements into the schema's order, each once.")
    case "QY-NAT-0022", "QY-NAT-0023", "QY-RUL-0206":
      BilingualText(
        vi: "Tra mã trong danh mục rồi sửa ở phần mềm gửi; nếu danh mục vừa được cập nhật thì thử lại.",
        en: "Look the code up in its list and mend it in the sending program; if the list was just brought up to date, retry.")
    case "QY-NAT-0061", "QY-NAT-0062", "QY-NAT-0063", "QY-NAT-0064":
      BilingualText(vi: "Không cần làm gì; nội dung được giữ.", en: "Nothing has to be done; the content is kept.")
    case "QY-IMP-0021": BilingualText(vi: "Nhập mục còn thiếu, rồi thử lại.", en: "Import what is missing, then retry.")
    case "QY-IMP-0022", "QY-IMP-0023":
      BilingualText(
        vi: "So giấy tờ của hai người; sửa số định danh ở nơi sai, rồi thử lại.",
        en: "Compare both persons' papers; mend the number where it is wrong, then retry.")
    case "QY-IMP-0083":
      BilingualText(
        vi: "Nếu bản hiện hành đúng thì bỏ mục này. Nếu mục này đúng: xuất nó ra, bỏ nó, rồi nhập tệp đã xuất; nó đến như bản mới hơn.",
        en: "If what stands is right, discard this entry. If this one is: export it, discard it, import the file; it is newest then.")
    default: areaAdvice(code)
    }
  }

  private static func areaAdvice(_ code: String) -> BilingualText {
    switch code.split(separator: "-").dropFirst().first {
    case "NAT", "XSD":
      BilingualText(
        vi: "Sửa chỗ này ở phần mềm gửi và gửi lại, hoặc lấy ra bằng quany quarantine export, sửa rồi nhập lại.",
        en: "Mend this place in the sending program and send it again, or take it out with quany quarantine export, mend it and import it.")
    case "RUL":
      BilingualText(
        vi: "Đối chiếu với bệnh án, sửa giá trị rồi gửi lại; nếu quy tắc hoặc danh mục đã được sửa thì thử lại.",
        en: "Check it against the chart, mend the value and send it again; if the rule or the list was mended, retry.")
    case "XML":
      BilingualText(
        vi: "Sửa tệp ở chỗ này hoặc xin bản khác, rồi nhập lại cả tệp: phần đã nhận sẽ là trùng.",
        en: "Mend the file here or ask for it again, and import the whole file: what was taken will be a duplicate.")
    case "ARC", "FMT", "SEA":
      BilingualText(vi: "Xin lại tệp từ nơi gửi, rồi nhập lại.", en: "Ask the sender for the file again, and import it.")
    default:
      BilingualText(
        vi: "Sửa điều câu này nói, rồi thử lại hoặc gửi lại.", en: "Mend what the sentence says, then retry or send it again.")
    }
  }
}
