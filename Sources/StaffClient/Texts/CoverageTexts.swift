internal import ClinicalModel
internal import Rollout
internal import Workflows

/// The coverage report and the register of hospitals.
extension Texts {
  static let coverage = BilingualText(vi: "Bao phủ bệnh án điện tử", en: "Rollout coverage")
  static let coverageHelp = BilingualText(
    vi:
      "Toàn quân trên một màn hình: các tỷ lệ, hạn, ngoại lệ trước. Enter ở một dòng đi sâu: tỷ lệ là tổng của những gì, đơn vị, bệnh viện, tháng. g đổi cách nhóm, o xem ngày khác. Dấu ? là chưa rõ, không phải không.",
    en:
      "The whole on one screen: shares, deadlines, exceptions first. Enter goes deeper from any line: what a share is the sum of, a command, a hospital, a month. g groups otherwise, o shows another day. ? is unknown, which is not none."
  )
  static let asOfLine = BilingualText(
    vi: "Tính đến %1 · tháng đo %2 · %3 bệnh viện · danh bạ %4", en: "As of %1 · measured month %2 · %3 hospitals · register %4")
  static let asOf = BilingualText(vi: "Tính đến", en: "As of")
  static let otherDay = BilingualText(vi: "Ngày khác", en: "Another day")
  static let otherGrouping = BilingualText(vi: "Nhóm khác", en: "Group otherwise")
  static let sumOf = BilingualText(vi: "Là tổng của", en: "Sum of")
  static let figure = BilingualText(vi: "Tỷ lệ", en: "Figure")
  static let figureHelp = BilingualText(
    vi:
      "Mọi phần mà tỷ lệ này là tổng: bệnh viện, tháng, loại; ✓ được tính, ? chưa rõ, ✗ mâu thuẫn; và vì sao chưa đủ. Enter mở bệnh viện.",
    en:
      "Every part that the figure is the sum of: hospital, month, class; ✓ is counted, ? unknown, ✗ contradicts itself; and why it is not full. Enter opens the hospital."
  )
  static let noSuchFigure = BilingualText(vi: "Báo cáo không có ô này.", en: "The report has no such cell.")
  static let ratio = BilingualText(vi: "Đạt/Trên", en: "Ratio")
  static let openParts = BilingualText(vi: "Chưa rõ", en: "Unknown")
  static let numerator = BilingualText(vi: "Đạt", en: "Num.")
  static let denominator = BilingualText(vi: "Trên", en: "Den.")
  static let counted = BilingualText(vi: "Tính", en: "Counted")
  static let exceptionsFirst = BilingualText(vi: "Ngoại lệ", en: "Exceptions")
  static let noExceptions = BilingualText(vi: "Không có ngoại lệ.", en: "There is no exception.")
  static let hospital = BilingualText(vi: "Bệnh viện", en: "Hospital")
  static let hospitals = BilingualText(vi: "Bệnh viện", en: "Hospitals")
  static let noHospitals = BilingualText(vi: "Không có bệnh viện nào.", en: "There is no hospital.")
  static let notInForce = BilingualText(vi: "Bệnh viện không hoạt động vào ngày này.", en: "The hospital is not in force on that day.")
  static let stage = BilingualText(vi: "Giai đoạn", en: "Stage")
  static let month = BilingualText(vi: "Tháng", en: "Month")
  static let months = BilingualText(vi: "Theo tháng", en: "By month")
  static let count = BilingualText(vi: "Số", en: "Count")
  static let beds = BilingualText(vi: "Giường", en: "Beds")
  static let declaredSince = BilingualText(vi: "Công bố từ", en: "Declared since")
  static let demonstratedSince = BilingualText(vi: "Chứng minh từ", en: "Demonstrated since")
  static let lastData = BilingualText(vi: "Dữ liệu mới nhất", en: "Latest data")
  static let nextStageNeeds = BilingualText(vi: "Lên giai đoạn sau cần: %1", en: "The next stage needs: %1")
  static let ended = BilingualText(vi: "Kết thúc", en: "Ended")
  static let late = BilingualText(vi: "Muộn", en: "Late")
  static let declaredBasis = BilingualText(vi: "công bố", en: "declared")
  static let demonstratedBasis = BilingualText(vi: "chứng minh", en: "demonstrated")
  static let reachedBy = BilingualText(vi: "%1, trước hạn %2 ngày", en: "%1, %2 days ahead")
  static let overdueBy = BilingualText(vi: "%1, quá %2 ngày", en: "%1, %2 days over")
  static let pendingFor = BilingualText(vi: "%1, còn %2 ngày", en: "%1, %2 days to go")
  static let deadlineLine = BilingualText(vi: "Hạn %1: %2", en: "Due %1: %2")
  static let otherFigures = BilingualText(vi: "Các tỷ lệ khác", en: "Other figures")
  static let trendLine = BilingualText(vi: "Bao phủ  %1  %2 … %3", en: "Coverage  %1  %2 … %3")
  static let stagesLine = BilingualText(vi: "Giai đoạn  %1", en: "Stages  %1")
  static let facilities = BilingualText(vi: "Danh bạ bệnh viện", en: "Register of hospitals")
  static let facilitiesHelp = BilingualText(
    vi:
      "Các bệnh viện đang hoạt động và mọi phiên bản của danh bạ. Enter sửa: mỗi lần sửa là một phiên bản mới với lý do và văn bản căn cứ; phiên bản cũ giữ nguyên.",
    en:
      "The hospitals in force and every version of the register. Enter edits: each change is a new version with its reason and document; earlier ones stay."
  )
  static let newHospital = BilingualText(vi: "Bệnh viện mới", en: "New hospital")
  static let editRegister = BilingualText(vi: "Sửa danh bạ", en: "Edit the register")
  static let registerEditHelp = BilingualText(
    vi:
      "Chọn việc: điều xảy ra với bệnh viện từ một ngày (đổi tên, xếp hạng, chuyển, sửa, đóng, sáp nhập), thêm một dòng (mốc, báo cáo tháng, kiểm tra…), hoặc sửa một dòng theo các cột khóa. Ô trống là giữ nguyên, dấu - là xóa ô. Lý do ghi số văn bản. Ctrl-S lưu.",
    en:
      "Choose the act: what happened to a hospital from a day on (renamed, reclassified, transferred, revised, closed, merged), one more row (milestone, return, finding…), or a row that is otherwise, by its key columns. An empty cell stays, a hyphen takes it away. The reason names the document. Ctrl-S saves."
  )
  static let addRow = BilingualText(vi: "Thêm: %1", en: "Add: %1")
  static let changeRow = BilingualText(vi: "Sửa dòng: %1", en: "Change a row: %1")
  static let asBefore = BilingualText(vi: "trống: như trước; -: xóa", en: "empty: as before; -: none")
  static let mayBeEmpty = BilingualText(vi: "có thể để trống", en: "may be empty")
  static let namesTheRow = BilingualText(vi: "cột khóa: chỉ ra dòng", en: "key: says which row")
  static let documentHint = BilingualText(vi: "căn cứ: 12/QĐ-BQP", en: "the document: 12/QĐ-BQP")
  static let registerVersion = BilingualText(vi: "Đã lưu: danh bạ phiên bản %1.", en: "Saved: register version %1.")
}

extension RegisterEvent {
  var text: BilingualText {
    switch self {
    case .opened: BilingualText(vi: "Mở bệnh viện", en: "Open a hospital")
    case .renamed: BilingualText(vi: "Đổi tên", en: "Rename")
    case .reclassified: BilingualText(vi: "Xếp lại hạng, tuyến", en: "Reclassify")
    case .transferred: BilingualText(vi: "Chuyển đơn vị chủ quản", en: "Transfer")
    case .revised: BilingualText(vi: "Sửa số liệu", en: "Revise")
    case .closed: BilingualText(vi: "Đóng", en: "Close")
    case .merged: BilingualText(vi: "Sáp nhập", en: "Merge")
    }
  }
}

extension RegisterTable {
  var text: BilingualText {
    switch self {
    case .hospitals: BilingualText(vi: "bệnh viện", en: "hospital")
    case .milestones: BilingualText(vi: "mốc triển khai", en: "milestone")
    case .returns: BilingualText(vi: "báo cáo tháng", en: "monthly return")
    case .findings: BilingualText(vi: "phát hiện kiểm tra", en: "finding")
    case .training: BilingualText(vi: "tập huấn", en: "training")
    case .infrastructure: BilingualText(vi: "hạ tầng", en: "infrastructure")
    case .downtimes: BilingualText(vi: "ngừng hệ thống", en: "downtime")
    case .satisfaction: BilingualText(vi: "khảo sát hài lòng", en: "survey")
    }
  }
}
