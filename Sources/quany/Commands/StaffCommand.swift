import ArgumentParser
import ClinicalModel
import RecordStore
import Workflows

struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Accounts, roles and passwords. / Tài khoản, vai trò, mật khẩu.",
    subcommands: [List.self, Add.self, Change.self, Roles.self, Disable.self, Enable.self, Password.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Everybody who has an account. / Danh sách tài khoản.", discussion: "Examples:\n  quany staff list --db h001.qydb")

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
          ["Tài khoản", "Họ và tên", "Người hành nghề", "Vai trò", "Mật khẩu", "Trạng thái"],
          staff.map {
            [
              $0.account, $0.name, $0.practitioner ?? "-", $0.roles.joined(separator: " "), $0.hasPassword ? "có" : "chưa",
              $0.isActive ? "đang dùng" : "đã khóa",
            ]
          }
        ).text)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an account of this machine. / Thêm tài khoản.",
      discussion: """
        Examples:
          quany staff add --db h001.qydb bsan --name "Bác sĩ An" --roles doctor --practitioner H001/BS1

        ACCOUNT is the person's account on this machine: commands know who runs them by it.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The operating system's account.") var account: String
    @Option(help: "The person's name.") var name: String
    @Option(help: "Roles, separated by commas.") var roles: RoleList
    @Option(help: "HOSPITAL/NUMBER of the practitioner that the person is.") var practitioner: String?

    func run() throws {
      try ManageStaff(Surroundings.session(database.path)).add(account, name: name, roles: roles.roles, practitioner: practitioner)
      try Console.done("Đã thêm. / Added.", output)
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change roles or practitioner. / Đổi vai trò, mã người hành nghề.",
      discussion: """
        Examples:
          quany staff change --db h001.qydb bsan --roles doctor,headOfDepartment
          quany staff change --db h001.qydb bsan --roles nurse --seen 9f86d081884c7d65

        --seen is the state that `quany staff list --json` showed: when somebody has changed the account since, nothing is changed.
        """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var output: JSONOption
    @Argument(help: "The account.") var account: String
    @Option(help: "The roles from now on, separated by commas.") var roles: RoleList?
    @Option(help: "HOSPITAL/NUMBER of the practitioner that the person is.") var practitioner: String?
    @Option(help: "The account's state as it was read; refused when it has changed since.") var seen: String?

    func validate() throws {
      guard roles != nil || practitioner != nil else { throw ValidationError("Say what to change: --roles or --practitioner.") }
    }

    func run() throws {
      try ManageStaff(Surroundings.session(database.path)).change(
        account, roles: roles?.roles, practitioner: practitioner, seen: seen)
      try Console.done("Đã đổi. / Changed.", output)
    }
  }

  struct Roles: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What each role may do. / Quyền của từng vai trò.", discussion: "Examples:\n  quany staff roles --json")

    @OptionGroup var output: JSONOption

    func run() throws {
      let table = Role.allCases.map { ($0.rawValue, $0.permissions.map(\.rawValue).sorted()) }
      if output.json {
        try Console.json(["roles": Dictionary(uniqueKeysWithValues: table)])
      } else {
        for (role, permissions) in table { print("\(role): \(permissions.joined(separator: ", "))") }
      }
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lock an account out; what it did stays. / Khóa tài khoản.",
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
      abstract: "Let an account in again. / Mở khóa tài khoản.", discussion: "Examples:\n  quany staff enable --db h001.qydb bsan")

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
      abstract: "Set one's password, or as administrator another's. / Đặt mật khẩu.",
      discussion: """
        Examples:
          quany staff password --db h001.qydb
          quany staff password --db h001.qydb --account bsan

        Asked for on the terminal without showing it; from a pipe: the old password (if there is one), then the new one, a line each.
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
