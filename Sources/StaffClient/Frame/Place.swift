internal import TerminalKit

/// One screen on the stack, with what the person has done to it: the cursor, the chosen rows, how far it is scrolled.
struct Place {
  /// Never used again: work that ends after its place is gone is nobody's.
  let number: Int
  var screen: any Screen
  var form = FormState()
  var lists: [String: ListState] = [:]
  /// The field or table that has the keys.
  var focus: String?
  var scroll = 0
  /// Whether what has the keys is brought into sight: not while the person only reads.
  var isFollowing = false
  /// The table that list keys move in, as drawn last.
  var listed: String?
  /// What the fields said when nothing was typed yet, or when it was last saved.
  var baseline: [String: String] = [:]
  /// Whether the change mark has moved since the screen was loaded.
  var isStale = false
  /// Whether the last of its work to end came to nothing.
  var hasFailed = false
  /// What was typed into questions and answered nothing yet, the latest last.
  var unanswered: [KeptQuestion] = []
  /// The question that is asked again once the screen has loaded.
  var asking: KeptQuestion?
  /// What lists are shortened by, by their ids.
  var filters: [String: String] = [:]
  /// The ids of the rows that the lists were moved and marked by.
  var rowIDs: [String: [String]] = [:]

  /// What the search box said when the screen was shown last, and when each list came by the rows that it has.
  var sought: String?
  var soughtFor: [String: String] = [:]

  /// Whether what comes next is loaded because somebody else changed something.
  var isLoadedForOthers = false
  /// Lists whose chosen row went while the person did nothing: another one stands in its place.
  var choiceLost: Set<String> = []

  /// Rows that are to be chosen once their tables have them.
  var choosing: [String: String] = [:]

  /// The chosen row of each table, by its id: an act that names none is done with it.
  var chosen: [String: String] {
    lists.reduce(into: choosing) { chosen, list in
      let (table, row) = (list.key, list.value.selected)
      if row > 0, let ids = rowIDs[table], ids.indices.contains(row) { chosen[table] = ids[row] }
    }
  }

  var route: Route { type(of: screen).route }

  /// Whether leaving would lose something.
  func isTyped(_ view: ScreenView) -> Bool {
    !unanswered.isEmpty
      || route.keepsTyped && view.fields.contains { $0.isKept && $0.value != (baseline[$0.id] ?? "") }
  }

  /// The fields and tables in order.
  static func targets(_ view: ScreenView) -> [String] {
    var targets: [String] = []
    func walk(_ blocks: [ScreenView.Block]) {
      for block in blocks {
        switch block {
        case .fields(let fields): targets += fields.filter { $0.kind != .shown }.map(\.id)
        // Of a row that is not begun only the first cell: who has no more to add goes past it with one key.
        case .grid(let grid): for row in grid.rows { targets += (row.allSatisfy(\.value.isEmpty) ? row.prefix(1) : row[...]).map(\.id) }
        case .table(let table): if !table.rows.isEmpty { targets.append(table.id) }
        case .columns(let columns): columns.forEach(walk)
        case .heading, .facts, .text, .chart: break
        }
      }
    }
    walk(view.blocks)
    return targets
  }

  /// What takes the keys for a field: itself; for a cell of a row that is not begun the row's first, for one that is gone the next row's; else the
  /// first of all.
  static func target(near id: String, _ view: ScreenView) -> String? {
    let targets = targets(view)
    if targets.contains(id) { return id }
    if let (grid, row, _) = view.cell(id), let first = grid.rows[row].first?.id, targets.contains(first) { return first }
    let parts = id.split(separator: ".")
    if parts.count == 3, let number = Int(parts[1]) {
      let later = targets.first { target in
        let other = target.split(separator: ".")
        return other.count == 3 && other[0] == parts[0] && Int(other[1]).map { number <= $0 } == true
      }
      if let later { return later }
    }
    return targets.first
  }

  /// Brings the form, the lists and the focus to what the view shows.
  mutating func adopt(_ view: ScreenView) {
    form.adopt(view.fields.map { FormState.Field(id: $0.id, text: $0.value, isMultiline: $0.kind == .text) })
    for field in view.fields { form.set(field.id, to: field.value) }
    let wanted = view.fields.first { $0.kind == .search }?.value
    for table in view.tables { follow(table, sought: wanted) }
    sought = wanted
    let targets = Self.targets(view)
    if focus.map({ targets.contains($0) }) != true { focus = Self.target(near: focus ?? "", view) }
    if let focus { form.focus(on: focus) }
  }

  /// A list that is loaded anew has its rows elsewhere: what is chosen and marked is the row and not its place. What another text in the search box finds
  /// is chosen from the first line on: whoever went down a list and looks for somebody else would else open whoever happens to stand that far below.
  private mutating func follow(_ table: ScreenView.Table, sought wanted: String?) {
    let ids = table.rows.map(\.id)
    let isOther = ids != rowIDs[table.id] && soughtFor[table.id] != wanted
    defer {
      if ids != rowIDs[table.id] { soughtFor[table.id] = wanted }
      rowIDs[table.id] = ids
    }
    if wanted != sought || isOther { lists[table.id] = ListState() }
    if !ids.isEmpty, let wanted = choosing.removeValue(forKey: table.id) {
      // Whoever comes back after a kill finds the row that they were at.
      if let place = ids.firstIndex(of: wanted) { lists[table.id, default: ListState()].select(place, of: ids.count) }
      return
    }
    guard let before = rowIDs[table.id], before != ids, !isOther else { return }
    // Whoever has not gone down what is found stays at what fits best.
    if wanted != nil, lists[table.id]?.selected == 0, lists[table.id]?.marked.isEmpty == true { return }
    let row = lists[table.id]?.selected ?? 0
    if isLoadedForOthers, before.indices.contains(row), !ids.isEmpty, !ids.contains(before[row]) { choiceLost.insert(table.id) }
    lists[table.id]?.follow(from: before, to: ids)
  }

  func focusedField(_ view: ScreenView) -> ScreenView.Field? { view.fields.first { $0.id == focus } }

  func focusedTable(_ view: ScreenView) -> ScreenView.Table? { view.tables.first { $0.id == focus } }

  /// The table that list keys move in: the focused one, or the first below a search box.
  func list(_ view: ScreenView) -> ScreenView.Table? {
    focusedTable(view) ?? (focusedField(view)?.kind == .search ? view.tables.first { !$0.rows.isEmpty } : nil)
  }

  /// The ids of the rows that an action is for: those named, else the marked, else the chosen one. A line that was named alone is the chosen one from then
  /// on: what is done next is done there.
  ///
  /// - Parameter takesOne: whether it is done with one row only: with the chosen one, whatever is marked elsewhere.
  mutating func rows(of table: ScreenView.Table, named: [Int]? = nil, takesOne: Bool = false) -> [String] {
    var list = lists[table.id] ?? ListState()
    list.select(named?.count == 1 ? named?.first ?? 0 : list.selected, of: table.rows.count)
    lists[table.id] = list
    let indices = named ?? (list.marked.isEmpty || takesOne ? [list.selected] : list.marked.sorted())
    return indices.filter { table.rows.indices.contains($0) }.map { table.rows[$0].id }
  }
}
