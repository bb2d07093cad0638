import ClinicalModel
import ClinicalRules
import Testing

struct IdentityMatchTests {
  private static func traits(
    _ name: String, _ born: String? = nil, _ sex: AdministrativeSex = .male, id: String? = nil, phone: String? = nil
  ) -> IdentityTraits {
    IdentityTraits(
      words: SearchKey.fold(name).split(separator: " ").map(String.init), sex: sex, birthDate: born.flatMap { try? PartialDate(iso: $0) },
      numbers: id.map { [.init(system: "nationalID", value: $0)] } ?? [], phones: phone.map { [$0] } ?? [])
  }

  @Test(
    arguments: [
      ("Nguyễn Văn Anh", "Nguyen Van Anh", .sameName), ("Nguyễn Văn Anh", "Anh Nguyễn Văn", .swappedName),
      ("Nguyễn Thị Thu Hà", "Nguyễn Hà", .droppedMiddleName), ("Nguyễn Thị Thu Hà", "Nguyễn Thu Hà", .droppedMiddleName),
      ("Nguyễn Văn Thắng", "Nguyễn Văn Thăngg", .similarName), ("Nguyễn Văn Anh", "Trần Đức Bình", .otherName),
      ("Nguyễn Văn Anh", "Nguyễn Đức Bình", .otherGivenName), ("Nguyễn Thị Lan", "Trần Ngọc Lan", .partOfName),
      ("Nguyễn Thị Thu Hà", "Nguyeenx Thij Thu Haf", .similarName), ("Đỗ Văn Thường", "ddoox vawn thuwowngf", .similarName),
      ("Nguyễn Văn Anh", "Nguye64n Va8n Anh", .similarName), ("Nguyễn Vân Anh", "Nguyễn VânAnh", .similarName),
      ("Nguyễn Thị Thu Hà", "Nguyễn T. Thu Hà", .similarName), ("Nguyễn Thị Thu Hà", "Hà Nguyễn Thị Thu", .swappedName),
      ("Nguyễn Thị Thu Hà", "Nguyễnn Hà", .similarName),
    ] as [(String, String, IdentityMatch.Reason)])
  func `names are compared as they are written wrong`(a: String, b: String, reason: IdentityMatch.Reason) {
    #expect(IdentityMatch(Self.traits(a), Self.traits(b)).reasons.first == reason)
    #expect(IdentityMatch(Self.traits(b), Self.traits(a)).reasons.first == reason)
  }

  @Test(
    arguments: [
      ("1980-05-02", "1980-05-02", .sameBirthDate), ("1980", "1980-05-02", .compatibleBirthDate), ("1980", "1980", .compatibleBirthDate),
      ("1980-05-02", "1980-02-05", .swappedDayAndMonth), ("1980-05-02", "1980-05-03", .similarBirthDate),
      ("1980-05-02", "1980-11-23", .sameBirthYear), ("1980-05-02", "1975-11-23", .otherBirthDate),
    ] as [(String, String, IdentityMatch.Reason)])
  func `birth dates are compared as they are written wrong`(a: String, b: String, reason: IdentityMatch.Reason) {
    #expect(IdentityMatch(Self.traits("", a), Self.traits("", b)).reasons.first == reason)
    #expect(IdentityMatch(Self.traits("", b), Self.traits("", a)).reasons.first == reason)
  }

  @Test func `a common name alone makes nobody a candidate, with the birth date it does`() {
    #expect(!IdentityMatch(Self.traits("Nguyễn Văn Anh"), Self.traits("Nguyễn Văn Anh")).isCandidate)
    #expect(!IdentityMatch(Self.traits("Nguyễn Văn Anh", "1980"), Self.traits("Nguyễn Văn Anh", "1980", .female)).isCandidate)
    #expect(IdentityMatch(Self.traits("Nguyễn Văn Anh", "1980-05-02"), Self.traits("Anh Nguyễn Văn", "1980-05-02")).isCandidate)
    let twins = IdentityMatch(
      Self.traits("Nguyễn Văn Anh", "1980-05-02", id: "999080000001"), Self.traits("Nguyễn Văn Em", "1980-05-02", id: "999080777712"))
    #expect(!twins.isCandidate)
    let place = AddressTraits(Address(line: "Số 12, ngõ 5, đường Lê Lợi", commune: "00004", province: "01"))
    var (one, other) = (Self.traits("Nguyễn Văn Anh", "1980-05-02"), Self.traits("Nguyễn Văn Em", "1980-05-02"))
    (one.addresses, other.addresses) = ([place], [place])
    #expect(!IdentityMatch(one, other).isCandidate, "brothers at one address")
  }

  @Test(
    arguments: [
      ("Số 12, đường Lê Lợi, P. 5, Q.3, TP.HCM", "12 Lê Lợi, phường 5, quận 3", .sameAddress),
      ("12 le loi p5 q3", "Nhà số 12 đường Lê Lợi, Phường 5, Quận 3, Thành phố Hồ Chí Minh", .sameAddress),
      ("Tổ 4, TX. Sơn Tây", "tổ dân phố 4 thị xã Sơn Tây", .sameAddress), ("Thôn Đông, x. Hòa Bình", "thôn Đông xã Hoà Bình", .sameAddress),
      ("Thôn Đông, xã Hòa Bình", "Thôn Đoài, xã Hòa Bình", .similarAddress), ("12 Lê Lợi", "97 Trần Phú", nil), ("12", "12", nil),
      ("", "", nil),
    ] as [(String, String, IdentityMatch.Reason?)])
  func `addresses are compared as they are abbreviated`(a: String, b: String, reason: IdentityMatch.Reason?) {
    func person(_ line: String) -> IdentityTraits {
      IdentityTraits(words: [], sex: .unknown, birthDate: nil, addresses: [AddressTraits(Address(line: line))])
    }
    #expect(IdentityMatch(person(a), person(b)).reasons == (reason.map { [$0] } ?? []))
    #expect(IdentityMatch(person(b), person(a)).reasons == (reason.map { [$0] } ?? []))
  }

  @Test func `another place of the same street name is another address`() {
    var (one, other) = (Self.traits("", nil), Self.traits("", nil))
    one.addresses = [AddressTraits(Address(line: "12 Lê Lợi", commune: "00004", province: "01"))]
    other.addresses = [AddressTraits(Address(line: "12 Lê Lợi", commune: "25747", province: "79"))]
    #expect(IdentityMatch(one, other).reasons == [.sameSex])
  }

  @Test func `a name of before, or of every day, finds the person`() {
    var married = Self.traits("Trần Lan Anh", "1985-03-04", .female)
    married.otherNames = [["nguyen", "thi", "bich"]]
    let before = Self.traits("Nguyễn Thị Bích", "1985-03-04", .female)
    #expect(IdentityMatch(married, before).isCandidate && IdentityMatch(married, before).reasons.contains(.sameOtherName))
    #expect(!IdentityMatch(Self.traits("Trần Lan Anh", "1985-03-04", .female), before).isCandidate)
  }

  @Test(arguments: [
    ("nguyeenx", "nguyen"), ("nguyene", "nguyen"), ("ddoox", "do"), ("doxd", "do"), ("thuwowngf", "thuong"), ("tranaf", "tran"),
    ("nguye64n", "nguyen"),
    ("wng", "ung"), ("trawng", "trang"), ("xuaan", "xuan"), ("son", "son"), ("tran", "tran"), ("rang", "rang"), ("a", "a"), ("", ""),
  ])
  func `letters of an input method are read as what was meant`(typed: String, meant: String) {
    #expect(TypedVietnamese.word(typed) == meant)
  }

  @Test func `nothing is said of what is unknown`() {
    let nobody = IdentityTraits(words: [], sex: .unknown, birthDate: nil)
    #expect(IdentityMatch(nobody, nobody).reasons.isEmpty && IdentityMatch(nobody, nobody).points == 0)
  }

  @Test func `what many share says little, what few share much`() {
    func points(_ name: String, _ others: Int, of people: Int = 1_000_000) -> Int {
      IdentityMatch(Self.traits(name, "1980-05-02"), Self.traits(name, "1980-05-02")) { trait in
        if case .name = trait { Share(others: others, people: people) } else { nil }
      }.points
    }
    #expect(points("Nguyễn Văn An", 3000) < points("Nguyễn Văn An", 30) && points("Nguyễn Văn An", 30) < points("Rơ Châm Hnhơr", 0))
    #expect(points("Nguyễn Văn An", 3, of: 4) == points("Nguyễn Văn An", 0, of: 4), "three of four say nothing of a country")
    #expect(points("Nguyễn Văn An", 3000) >= IdentityMatch.candidatePoints, "one name and one birth date are always looked at")
  }

  @Test func `a household says nothing of a father and a son, or of twins`() {
    func person(_ name: String, _ born: String) -> IdentityTraits {
      var traits = Self.traits(name, born, phone: "0999000111")
      traits.addresses = [AddressTraits(Address(line: "12 Lê Lợi", commune: "00004", province: "01"))]
      return traits
    }
    #expect(!IdentityMatch(person("Phạm Văn Bính", "1950-03-04"), person("Phạm Văn Bính", "1978-11-20")).isCandidate)
    #expect(!IdentityMatch(person("Phạm Văn Sinh", "1978-11-20"), person("Phạm Văn Đôi", "1978-11-20")).isCandidate)
    let common: (SharedTrait) -> Share? = { if case .given = $0 { Share(others: 900, people: 100_000) } else { nil } }
    #expect(!IdentityMatch(person("Phạm Thị Lan", "1978-11-20"), person("Phạm Thị Loan", "1978-11-20"), share: common).isCandidate)
    #expect(IdentityMatch(person("Phạm Thị Lan", "1978-11-20"), person("Phạm Thị Lann", "1978-11-20"), share: { _ in nil }).isCandidate)
  }

  @Test func `a commune of before July 2025 and the one it lies in since are one place`() {
    func person(_ commune: String) -> IdentityTraits {
      var traits = Self.traits("", nil)
      traits.addresses = [AddressTraits(Address(line: "12 Lê Lợi", commune: commune, province: "01"))]
      return traits
    }
    #expect(IdentityMatch(person("00037"), person("00097")).reasons.contains(.sameAddress))
    #expect(!IdentityMatch(person("00037"), person("00199")).reasons.contains(.sameAddress))
  }
}
