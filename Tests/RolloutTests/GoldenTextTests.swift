import ClinicalModel
import Rollout
import Testing

@Suite struct GoldenTextTests {
  /// One hospital that shows what it says, one that only says it.
  static let report: CoverageReport = {
    let register = register(
      [
        hospital("H001", from: "2020-01-01", name: "Bệnh viện Quân y giả định 1", target: "2025-08-31"),
        hospital("H002", from: "2020-01-01", name: "Bệnh viện Quân y giả định 2", command: "Quân khu 9", class: .II, wave: 2),
      ],
      [milestone("H001", .decisionEMR, "2025-08-20"), milestone("H002", .decisionEMR, "2025-09-25")],
      [returned("H001", "2025-09", outpatient: 2500), returned("H002", "2025-09", outpatient: 3000)])
    var definition = CoverageDefinition.current
    definition.trendMonths = 2
    return CoverageReport(
      RolloutSnapshot(
        asOf: day("2025-10-15"), register: register,
        counts: [counted("H001", "2025-09", closed: 2500, complete: 2499, signed: 1), counted("H002", "2025-09", closed: 2, complete: 1)],
        states: [state("H001", lastData: "2025-10-14"), state("H002", lastData: "2025-09-30", departments: 1)], definition: definition,
        sources: [.init(name: "trung-tam.db", digest: "ff00")]), by: [.command])
  }()

  @Test func `a small report in Vietnamese, line by line`() {
    #expect(CoverageText.text(Self.report) == Self.vietnamese)
  }

  @Test func `the same in English`() {
    #expect(CoverageText.text(Self.report, language: .en) == Self.english)
  }

  static let vietnamese = """
    BÁO CÁO TRIỂN KHAI BỆNH ÁN ĐIỆN TỬ
    Tính đến 15/10/2025 · tháng đo 09/2025 · 2 bệnh viện hoạt động
    Danh bạ phiên bản 1, register-2025.csv, nhập 2025-01-05T08:00, SHA-256 0a1b2c
    Định nghĩa phiên bản 3, bộ hồ sơ bắt buộc phiên bản 1
    Nguồn trung-tam.db, SHA-256 ff00

    CHỈ SỐ
    Chỉ số                     Đạt   Trên        %  Chưa rõ  Bất thường
    ───────────────────────  ─────  ─────  ───────  ───────  ──────────  ──────────
    Đã công bố                   2      2    100 %        0           0  ██████████
    Đã chứng minh                1      2   50,0 %        0           0  █████░░░░░
    Bao phủ, tháng đo        2.500  5.500   45,4 %        0           0  ████░░░░░░
    Bao phủ, cả kỳ           2.500  5.500   45,4 %        2           0  ████░░░░░░
    Nhận đủ, tháng đo        2.502  5.500   45,4 %        0           0  ████░░░░░░
    Đúng hạn, tháng đo       2.502  5.500   45,4 %        0           0  ████░░░░░░
    Tác giả xác nhận             0      ?        ?        2           0
    Ký số cá nhân                1  2.502  < 0,1 %        0           0  ░░░░░░░░░░
    Công bố, theo giường       200    200    100 %        0           0  ██████████
    Chứng minh, theo giường    100    200   50,0 %        0           0  █████░░░░░
    Công bố, theo lượt       5.500  5.500    100 %        0           0  ██████████
    Chứng minh, theo lượt    2.500  5.500   45,4 %        0           0  ████░░░░░░

    THỜI HẠN
    Thời hạn pháp định 30/09/2025, đã công bố: 2/2 (100 %). Đạt 100 % ngày
      25/09/2025, sớm 5 ngày.
    Thời hạn pháp định 30/09/2025, đã chứng minh: 1/2 (50,0 %). Quá hạn 15 ngày. Còn
      thiếu: H002.
    Thời hạn nội bộ muộn nhất 31/08/2025, đã công bố: 1/1 (100 %). Đạt 100 % ngày
      20/08/2025, sớm 11 ngày.
    Thời hạn nội bộ muộn nhất 31/08/2025, đã chứng minh: 1/1 (100 %). Đạt 100 % ngày
      30/09/2025, muộn 30 ngày.

    NGOẠI LỆ
      Tháng phải có mà chưa nhận dữ liệu (1)
        H001 Bệnh viện Quân y giả định 1: 1 tháng, từ 45 ngày trước
      Đã công bố nhưng dữ liệu chưa chứng minh (1)
        H002 Bệnh viện Quân y giả định 2: hồ sơ đủ 1/2, bao phủ 1/3.000, dữ liệu cũ
          15 ngày
      Nhận giai đoạn cao hơn dữ liệu (2)
        H001 Bệnh viện Quân y giả định 1: nhận giai đoạn 5 công bố, chứng minh giai
          đoạn 0 giấy
        H002 Bệnh viện Quân y giả định 2: nhận giai đoạn 5 công bố, chứng minh giai
          đoạn 0 giấy
      Dữ liệu cũ (1)
        H002 Bệnh viện Quân y giả định 2: 15 ngày
      Không có báo cáo tháng (chưa rõ) (2)
        H001 Bệnh viện Quân y giả định 1: 08/2025
        H002 Bệnh viện Quân y giả định 2: 08/2025

    HÀNG CHỜ
    Bệnh viện             Cách ly  Ngày  Tháng thiếu  Nháp cũ  Chưa rõ
    ────────────────────  ───────  ────  ───────────  ───────  ───────
    H001 BVQY giả định 1        0     –            1        –        –
    Tất cả                      0     –            1        0        0
    Mục cách ly và tuổi của mục cũ nhất; tháng phải có mà chưa nhận gì; bản nháp quá
      hạn chưa ai xác nhận; mục chưa rõ của người bệnh nào.
    Chưa biết: H001, H002.

    GIAI ĐOẠN
    Giai đoạn               BV  Bệnh viện
    ──────────────────────  ──  ─────────
    0 giấy                   2  H001 H002
    1 chuẩn bị xong          0
    2 thí điểm               0
    3 toàn viện              0
    4 hồ sơ đủ và xác nhận   0
    5 công bố                0
    6 kết nối                0
    7 mẫu mực                0
      H001, để lên 1: thiếu mốc Quy chế, Hạ tầng, HIS, Cấp độ an toàn, Tập huấn
      H002, để lên 1: thiếu mốc Quy chế, Hạ tầng, HIS, Cấp độ an toàn, Tập huấn

    CÁC ĐỢT: KẾ HOẠCH VÀ THỰC TẾ
    Đợt  BV  Hạn đợt     Đến hạn  Công bố  Chứng minh  Chậm
    ───  ──  ──────────  ───────  ───────  ──────────  ────
    1     1  31/08/2025        1        1           1
    2     1  –                 0        1           0

    THEO ĐƠN VỊ CHỦ QUẢN
    Đơn vị chủ quản  BV  Công bố      %  Chứng minh      %  Bao phủ  Chưa rõ
    ───────────────  ──  ───────  ─────  ──────────  ─────  ───────  ───────
    Quân khu 7        1      1/1  100 %         1/1  100 %   99,9 %        0
    Quân khu 9        1      1/1  100 %         0/1    0 %  < 0,1 %        0

    TỪNG BỆNH VIỆN
    Mã    Tên              Công bố     ± luật  ± nội bộ  G.đoạn  Dữ liệu  Bao phủ
    ────  ───────────────  ──────────  ──────  ────────  ──────  ───────  ───────
    H001  BVQY giả định 1  20/08/2025     +41       +11  0 (5)   có        99,9 %
    H002  BVQY giả định 2  25/09/2025      +5         –  0 (5)   không    < 0,1 %
    ± : ngày sớm (+) hay muộn (−) so với thời hạn; … : chưa đến hạn, chưa xong; – :
      không có thời hạn.
    Giai đoạn: do dữ liệu chứng minh (và giai đoạn tự nhận, khi cao hơn).

    XU HƯỚNG
    Tháng    Công bố       %  Chứng minh       %  Bao phủ  Chưa rõ
    ───────  ───────  ──────  ──────────  ──────  ───────  ───────  ──────────
    08/2025      1/2  50,0 %         0/2     0 %        ?        2
    09/2025      2/2   100 %         1/2  50,0 %   45,4 %        0  ████░░░░░░

    MỐC VÀ MINH CHỨNG
    Mã    Mốc              Ngày        Văn bản   Người ký  Đến
    ────  ───────────────  ──────────  ────────  ────────  ───
    H001  Quyết định BAĐT  20/08/2025  12/QĐ-BV  Giám đốc
    H002  Quyết định BAĐT  25/09/2025  12/QĐ-BV  Giám đốc

    """
  static let english = """
    ELECTRONIC RECORDS ROLLOUT COVERAGE
    As of 2025-10-15 · measured month 2025-09 · 2 hospitals in force
    Register version 1, register-2025.csv, imported 2025-01-05T08:00, SHA-256 0a1b2c
    Definition version 3, mandatory set version 1
    Source trung-tam.db, SHA-256 ff00

    FIGURES
    Figure                     Count     Of        %  Unknown  Anomalies
    ─────────────────────────  ─────  ─────  ───────  ───────  ─────────  ──────────
    Declared                       2      2    100 %        0          0  ██████████
    Demonstrated                   1      2   50.0 %        0          0  █████░░░░░
    Coverage, month            2,500  5,500   45.4 %        0          0  ████░░░░░░
    Coverage, trend            2,500  5,500   45.4 %        2          0  ████░░░░░░
    Completeness, month        2,502  5,500   45.4 %        0          0  ████░░░░░░
    Timeliness, month          2,502  5,500   45.4 %        0          0  ████░░░░░░
    Attested by authors            0      ?        ?        2          0
    Personally signed              1  2,502  < 0.1 %        0          0  ░░░░░░░░░░
    Declared, by beds            200    200    100 %        0          0  ██████████
    Demonstrated, by beds        100    200   50.0 %        0          0  █████░░░░░
    Declared, by encounters    5,500  5,500    100 %        0          0  ██████████
    Demonstrated, by encount…  2,500  5,500   45.4 %        0          0  ████░░░░░░

    DEADLINES
    Legal deadline 2025-09-30, declared: 2/2 (100 %). 100 % reached on 2025-09-25, 5
      days ahead.
    Legal deadline 2025-09-30, demonstrated: 1/2 (50.0 %). 15 days overdue. Missing:
      H002.
    Latest internal target 2025-08-31, declared: 1/1 (100 %). 100 % reached on
      2025-08-20, 11 days ahead.
    Latest internal target 2025-08-31, demonstrated: 1/1 (100 %). 100 % reached on
      2025-09-30, 30 days behind.

    EXCEPTIONS
      Months without the data that was due (1)
        H001 Bệnh viện Quân y giả định 1: 1 month, since 45 days ago
      Declared but not demonstrated (1)
        H002 Bệnh viện Quân y giả định 2: complete records 1/2, coverage 1/3,000,
          data 15 days old
      Stage claimed but not demonstrated (2)
        H001 Bệnh viện Quân y giả định 1: claims stage 5 declared, shows stage 0
          paper
        H002 Bệnh viện Quân y giả định 2: claims stage 5 declared, shows stage 0
          paper
      Stale data (1)
        H002 Bệnh viện Quân y giả định 2: 15 days
      No return (unknown) (2)
        H001 Bệnh viện Quân y giả định 1: 2025-08
        H002 Bệnh viện Quân y giả định 2: 2025-08

    QUEUES
    Hospital              Quarant.  Days  Months  Drafts  Conflicts
    ────────────────────  ────────  ────  ──────  ──────  ─────────
    H001 BVQY giả định 1         0     –       1       –          –
    All                          0     –       1       0          0
    Entries in quarantine, and the days of the oldest; months of which nothing came
      though it was due; old drafts; entries nobody has said whose they are.
    Not known: H001, H002.

    STAGES
    Stage        Hosp.  Hospitals
    ───────────  ─────  ─────────
    0 paper          2  H001 H002
    1 prepared       0
    2 pilot          0
    3 live           0
    4 attested       0
    5 declared       0
    6 connected      0
    7 exemplary      0
      H001, to reach 1: milestones missing: Regulation, Infrastructure, HIS,
        Security level, Staff trained
      H002, to reach 1: milestones missing: Regulation, Infrastructure, HIS,
        Security level, Staff trained

    WAVES: PLAN AGAINST ACTUAL
    Wave  Hosp.  Target      Planned  Declared  Demonstr.  Behind
    ────  ─────  ──────────  ───────  ────────  ─────────  ──────
    1         1  2025-08-31        1         1          1
    2         1  –                 0         1          0

    BY PARENT COMMAND
    Parent command  Hosp.  Declared      %  Demonstr.      %  Coverage  Unknown
    ──────────────  ─────  ────────  ─────  ─────────  ─────  ────────  ───────
    Quân khu 7          1       1/1  100 %        1/1  100 %    99.9 %        0
    Quân khu 9          1       1/1  100 %        0/1    0 %   < 0.1 %        0

    HOSPITALS
    Code  Name             Declared    ± legal  ± target  Stage  By data  Coverage
    ────  ───────────────  ──────────  ───────  ────────  ─────  ───────  ────────
    H001  BVQY giả định 1  2025-08-20      +41       +11  0 (5)  yes        99.9 %
    H002  BVQY giả định 2  2025-09-25       +5         –  0 (5)  no        < 0.1 %
    ±: days ahead (+) or behind (−) of the deadline; …: not due, not done; –: no
      deadline.
    Stage: as shown by data (and as claimed, where higher).

    TREND
    Month    Declared       %  Demonstr.       %  Coverage  Unknown
    ───────  ────────  ──────  ─────────  ──────  ────────  ───────  ──────────
    2025-08       1/2  50.0 %        0/2     0 %         ?        2
    2025-09       2/2   100 %        1/2  50.0 %    45.4 %        0  ████░░░░░░

    MILESTONES AND EVIDENCE
    Code  Milestone     Date        Document  Signer    Until
    ────  ────────────  ──────────  ────────  ────────  ─────
    H001  EMR decision  2025-08-20  12/QĐ-BV  Giám đốc
    H002  EMR decision  2025-09-25  12/QĐ-BV  Giám đốc

    """
}
