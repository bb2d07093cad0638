/// What is mounted where, as `/proc/self/mountinfo` has it (proc(5)).
struct MountTable {
  struct Mount: Hashable {
    /// `MAJOR:MINOR` of the file system; major 0 for what has no block device of its own.
    var device: String
    var point: String
    var fileSystem: String
    var source: String
  }

  /// In the order in which they were mounted.
  private(set) var mounts: [Mount] = []

  /// Lines that don't have the form are passed over.
  init(mountinfo text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      // Any number of optional fields stands before the hyphen.
      guard words.count > 9, let hyphen = words[6...].firstIndex(of: "-"), hyphen + 2 < words.count else { continue }
      mounts.append(
        Mount(
          device: String(words[2]), point: Self.unescaped(words[4]), fileSystem: String(words[hyphen + 1]),
          source: Self.unescaped(words[hyphen + 2])))
    }
  }

  /// The file system that holds `path`, which is absolute and without links: the longest mount point above it, the last one where several are
  /// stacked.
  func mount(of path: String) -> Mount? {
    var found: Mount?
    for mount in mounts {
      let isAbove = mount.point == "/" || path == mount.point || path.hasPrefix(mount.point + "/")
      if isAbove, mount.point.utf8.count >= found?.point.utf8.count ?? 0 { found = mount }
    }
    return found
  }

  /// A space, a tab, a line's end and a backslash stand as three octal digits.
  static func unescaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    let from = Array(text.utf8)
    var position = 0
    while position < from.count {
      let digits = from[position...].dropFirst().prefix(3)
      if from[position] == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ (48...55).contains($0) }) {
        bytes.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 48) }))
        position += 4
      } else {
        bytes.append(from[position])
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
