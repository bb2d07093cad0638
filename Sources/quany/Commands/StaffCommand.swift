import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Accounts, roles and passwords. / Tài khoản, vai trò, mật khẩu.",
    subcommands: [List.self, Add.self, Change.self, Roles.self, Disable.self, Enable.self, Password.self, PIN.self, TOTP.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Everybody who has an account. / Danh sách tài khoản.",
      discussion: "Examples:\n  quany staff list --db h001.qydb")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption

    func run() throws {
      let staff = try ManageStaff(Surroundings.session(database.path)).list()
      if output.json {
        try Console.json(["staff": staff])
        return
      }
      print(
        Table(
          ["Tài khoản", "Họ và tên", "Người hành nghề", "Vai trò", "Khoa", "Mật khẩu", "Trạng thái"],
          staff.map {
            [
              $0.account, $0.name, $0.practitioner ?? "-", $0.roles.joined(separator: " "),
              $0.departments.isEmpty ? "toàn viện" : $0.departments.joined(separator: " "),
              $0.hasPassword ? $0.hasSecondFactor ? "có, hai lớp" : $0.hasPIN ? "có, PIN" : "có" : "chưa",
              !$0.isActive
                ? "đã khóa" : $0.lockedUntil.map { "sai mật khẩu, khóa đến " + $0.clock } ?? "đang dùng",
            ]
          }
        ).text)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add an account of this machine. / Thêm tài khoản.",
      discussion: """
        Examples:
          quany staff add --db h001.qydb bsan --name "Bác sĩ An" --roles doctor \\
              --practitioner H001/BS1
          quany staff add --db h001.qydb ytlan --name "Y tá Lan" --roles nurse \\
              --department H001/K02,H001/K03

        ACCOUNT is the person's account on this machine: commands know who runs them by it.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The operating system's account.") var account: String
    @Option(help: "The person's name.") var name: String
    @Option(help: "Roles, separated by commas.") var roles: RoleList
    @Option(help: "HOSPITAL/NUMBER of the practitioner that the person is.") var practitioner: String?
    @Option(help: DepartmentList.help) var department: DepartmentList?

    func run() throws {
      try ManageStaff(Surroundings.session(database.path)).add(
        account, name: name, roles: roles.roles, practitioner: practitioner, departments: department?.departments ?? [])
      try Console.done("Đã thêm. / Added.", output)
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Change name, roles or practitioner. / Đổi tên, vai trò, mã người hành nghề.",
      discussion: """
        Examples:
          quany staff change --db h001.qydb bsan --roles doctor,headOfDepartment
          quany staff change --db h001.qydb bsan --department H001/K02
          quany staff change --db h001.qydb bsan --name "Nguyễn Văn An"
          quany staff change --db h001.qydb bsan --roles nurse --seen 9f86d081884c7d65

        --seen is the state that `quany staff list --json` showed. Without it, what you saw last counts (the list, or your own change): when
        somebody else has changed the account since, nothing is changed and you are shown what it is now. Nobody adds to their own rights: another
        administrator does.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The account.") var account: String
    @Option(help: "The person's name, as it stands under what they attest.") var name: String?
    @Option(help: "The roles from now on, separated by commas.") var roles: RoleList?
    @Option(help: "HOSPITAL/NUMBER of the practitioner that the person is.") var practitioner: String?
    @Option(help: DepartmentList.help) var department: DepartmentList?
    @Option(help: "The account's state as it was read; refused when it has changed since.") var seen: String?

    func validate() throws {
      guard name != nil || roles != nil || practitioner != nil || department != nil else {
        throw Misuse.someOf("--name", "--roles", "--practitioner", "--department")
      }
    }

    func run() throws {
      try ManageStaff(Surroundings.session(database.path)).change(
        account, name: name, roles: roles?.roles, practitioner: practitioner, departments: department?.departments, seen: seen)
      try Console.done("Đã đổi. / Changed.", output)
    }
  }

  struct Roles: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roles", abstract: "What each role may do. / Quyền của từng vai trò.",
      discussion: "Examples:\n  quany staff roles --json")

    @OptionGroup var output: JSONOption

    func run() throws {
      let table = Role.allCases.map { ($0.rawValue, $0.permissions.map(\.rawValue).sorted()) }
      if output.json {
        struct Tables: Encodable {
          var roles: [String: [String]]
          var workflows: [String: [String]]
          var purposes: [String: [String]]
        }
        let workflows = WorkflowList.all.map { (String(describing: $0), $0.permissions.map(\.rawValue)) }
        let purposes = AccessPurpose.allCases.map { ($0.rawValue, $0.roles.map(\.rawValue).sorted()) }
        try Console.json(
          Tables(
            roles: Dictionary(uniqueKeysWithValues: table), workflows: Dictionary(uniqueKeysWithValues: workflows),
            purposes: Dictionary(uniqueKeysWithValues: purposes)))
      } else {
        for (role, permissions) in table { print("\(role): \(permissions.joined(separator: ", "))") }
        print("")
        for purpose in AccessPurpose.allCases {
          print(
            "\(purpose.rawValue) (\(purpose.text.vi) / \(purpose.text.en)): \(purpose.roles.map(\.rawValue).sorted().joined(separator: ", "))"
          )
        }
      }
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "disable", abstract: "Lock an account out; what it did stays. / Khóa tài khoản.",
      discussion: "Examples:\n  quany staff disable --db h001.qydb bsan")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The account.") var account: String

    func run() throws {
      try ManageStaff(Surroundings.session(database.path)).change(account, isActive: false)
      try Console.done("Đã khóa. / Disabled.", output)
    }
  }

  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enable", abstract: "Let an account in again. / Mở khóa tài khoản.",
      discussion: "Examples:\n  quany staff enable --db h001.qydb bsan")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The account.") var account: String

    func run() throws {
      try ManageStaff(Surroundings.session(database.path)).change(account, isActive: true)
      try Console.done("Đã mở. / Enabled.", output)
    }
  }

  struct Password: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "password", abstract: "Set one's password, or as administrator another's. / Đặt mật khẩu.",
      discussion: """
        Examples:
          quany staff password --db h001.qydb
          quany staff password --db h001.qydb --account bsan

        Asked for on the terminal without showing it; from a pipe: the old password (if there is one), then the new one, a line each. A password that is
        set for somebody else only lets them set their own (`staff password --as`).
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Option(help: "Another's account; lifts its lock, too.") var account: String?

    func run() throws {
      let session = try Surroundings.session(database.path)
      let isOwn = account == nil || account == session.account
      let known = try isOwn && session.store.staff(session.account)?.hasPassword == true
      let old = known ? try Secret.read("Mật khẩu cũ / Old password: ") : nil
      let new = try Secret.read("Mật khẩu mới / New password: ")
      if Secret.isAsked, try Secret.read("Nhập lại / Again: ") != new {
        throw Refusal(.data, code: "QY-STF-0007", vi: "Hai lần nhập khác nhau.", en: "The two entries differ.")
      }
      try ManageStaff(session).setPassword(new, of: account, old: old)
      try Console.done("Đã đặt mật khẩu. / Password set.", output)
    }
  }

  struct PIN: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pin", abstract: "A PIN that confirms signatures instead of the password. / Đặt mã PIN để ký.",
      discussion: """
        Examples:
          quany staff pin --db h001.qydb
          quany staff pin --db h001.qydb --remove
          quany staff pin --db h001.qydb --remove --account bsan

        Asks for the password, then for the PIN, twice; from a pipe a line each: the password, the PIN. Six to twelve digits. It signs nobody in. After
        five wrong ones it counts no more until it is set anew; another password ends it.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Flag(help: "Take the PIN away.") var remove = false
    @Option(help: "Another's account; with --remove.") var account: String?

    func validate() throws {
      guard account == nil || remove else { throw Misuse.onlyOwnPIN }
    }

    func run() throws {
      let session = try Surroundings.session(database.path)
      if remove {
        try ManageStaff(session).removePIN(of: account)
        try Console.done("Đã bỏ PIN. / PIN removed.", output)
        return
      }
      let password = try Secret.read("Mật khẩu / Password: ")
      let pin = try Secret.read("PIN mới / New PIN: ")
      if Secret.isAsked, try Secret.read("Nhập lại / Again: ") != pin {
        throw Refusal(.data, code: "QY-STF-0007", vi: "Hai lần nhập khác nhau.", en: "The two entries differ.")
      }
      try ManageStaff(session).setPIN(pin, password: password)
      try Console.done("Đã đặt PIN. / PIN set.", output)
    }
  }

  struct TOTP: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "totp", abstract: "A second factor beside the password. / Xác thực hai lớp.", subcommands: [Enable.self, Disable.self])

    struct Enable: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Set a second factor for oneself. / Bật xác thực hai lớp.",
        discussion: """
          Examples:
            quany staff totp enable --db h001.qydb

          Asks for the password, prints the URI that an authenticator program reads, and asks for the first code. From then on the code is asked
          for wherever the password is.
          """)

      @OptionGroup var database: DatabaseOption
      @OptionGroup var output: JSONOption

      func run() throws {
        let session = try Surroundings.session(database.path)
        let staff = ManageStaff(session)
        let proposal = try staff.proposeSecondFactor(password: try Secret.read("Mật khẩu / Password: "))
        if output.json { try Console.json(["uri": proposal.uri]) } else { print(proposal.uri) }
        Console.flush()
        try staff.enableSecondFactor(proposal, code: try Secret.read("Mã đầu tiên / First code: "))
        Console.talk("Đã bật xác thực hai lớp. / The second factor is set.")
      }
    }

    struct Disable: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Take a second factor away: one's own, or as administrator another's. / Tắt xác thực hai lớp.",
        discussion: "Examples:\n  quany staff totp disable --db h001.qydb\n  quany staff totp disable --db h001.qydb --account bsan")

      @OptionGroup var database: DatabaseOption
      @OptionGroup var output: JSONOption
      @Option(help: "Another's account.") var account: String?

      func run() throws {
        let session = try Surroundings.session(database.path)
        try ManageStaff(session).disableSecondFactor(of: account) { try Secret.proof(session) }
        try Console.done("Đã tắt. / Disabled.", output)
      }
    }
  }
}

/// Departments as an argument: `HOSPITAL/DEPARTMENT`, separated by commas; `all` for the whole hospital.
struct DepartmentList: ExpressibleByArgument {
  let departments: [String]

  static let help: ArgumentHelp = "HOSPITAL/DEPARTMENT of the wards, separated by commas; all for the whole hospital."

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    departments = argument == "all" ? [] : Set(argument.split(separator: ",").map(String.init)).sorted()
  }
}

/// Roles as an argument: their names, separated by commas.
struct RoleList: ExpressibleByArgument {
  let roles: Set<Role>

  static var defaultCompletionKind: CompletionKind { .list(Role.allCases.map(\.rawValue)) }

  init?(argument: String) {
    let names = argument.split(separator: ",")
    let roles = Set(names.compactMap { Role(rawValue: String($0)) })
    guard !names.isEmpty, roles.count == Set(names).count else { return nil }
    self.roles = roles
  }
}
