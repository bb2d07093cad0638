/// A paper as it is printed, before it is known on what: what stands above, what it says, who signs.
struct Paper: Sendable {
  /// A label and what belongs to it; dots where nobody said anything.
  struct Fact: Sendable {
    let label: String
    let value: String
  }

  struct Table: Sendable {
    struct Column: Sendable {
      let title: String
      /// The share of the width.
      let weight: Int
    }

    let columns: [Column]
    let rows: [[String]]
  }

  enum Block: Sendable {
    /// Facts that stand beside each other where there is room.
    case facts([Fact])
    case heading(String)
    case text(String)
    /// A line of a list.
    case item(String)
    case table(Table)
    /// What the whole paper comes to.
    case strong(String)
    /// Lines for a hand to write on.
    case dots
  }

  struct Signature: Sendable {
    let title: String
    let hint: String
    /// Who signs; empty where anybody may.
    let name: String
  }

  /// Above at the left: ministry, hospital, department.
  var issuer: [String] = []
  /// Above at the right: the State's name and motto; empty for sheets that have none.
  var motto: [String] = []
  /// The form's number, the stay's, the patient's.
  var numbers: [String] = []
  var title = ""
  var subtitle = ""
  /// What has to be seen first: that it is a draft, or was withdrawn.
  var warning: String?
  var blocks: [Block] = []
  var signedOn = ""
  var signatures: [Signature] = []
  /// Who attested, and of which bytes.
  var attestations: [String] = []
  /// Whom and what every page is of.
  var identity = ""
  /// `Page %1/%2`.
  var pages = "%1/%2"
}
