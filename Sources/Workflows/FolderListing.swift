internal import Foundation

/// Everything in a folder and the folders below it, in the order of the paths' bytes; links are never followed.
///
/// Read name by name as bytes: a name that is no UTF-8 is somebody's file too.
struct FolderListing {
  enum Entry {
    /// With the path below the folder.
    case file(String)
    /// A link, a pipe, a socket, a device.
    case strange(String)
    /// A folder that can't be looked into, by its path below.
    case closed(String)
    /// A file whose name is no UTF-8, as it can be shown.
    case unnamed(String)
    /// Hidden files and files still being written, which are nobody's records.
    case hidden(String)

    fileprivate var path: String {
      switch self {
      case .file(let path), .strange(let path), .closed(let path), .unnamed(let path), .hidden(let path): path
      }
    }
  }

  private(set) var entries: [Entry] = []

  /// Nil when the folder itself can't be read.
  init?(of folder: String) {
    guard list(folder, below: "") else { return nil }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  static func isHidden(_ name: some StringProtocol) -> Bool { name.hasPrefix(".") || name.hasSuffix(".part") }

  private mutating func list(_ folder: String, below: String) -> Bool {
    guard let stream = opendir(folder) else { return false }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    for name in names {
      guard let text = String(validating: name, as: UTF8.self) else {
        entries.append(.unnamed(below + Self.escaped(name)))
        continue
      }
      let path = folder.hasSuffix("/") ? folder + text : folder + "/" + text
      var about = stat()
      // Hidden folders too: a version control's store is no batch.
      guard !Self.isHidden(text) else {
        entries.append(.hidden(below + text))
        continue
      }
      guard lstat(path, &about) == 0 else {
        entries.append(.strange(below + text))
        continue
      }
      switch about.st_mode & S_IFMT {
      case S_IFDIR: if !list(path, below: below + text + "/") { entries.append(.closed(below + text)) }
      case S_IFREG: entries.append(.file(below + text))
      // A link to a file is that file; one to a folder could lead in a circle.
      case S_IFLNK: entries.append(Self.isRegular(path) ? .file(below + text) : .strange(below + text))
      default: entries.append(.strange(below + text))
      }
    }
    return true
  }

  /// Whether the path leads to a file with bytes of its own: opening a pipe would wait for ever, a device may never end.
  static func isRegular(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
  }

  private static func escaped(_ name: [UInt8]) -> String {
    name.map { byte in
      byte >= 0x20 && byte < 0x7F ? String(UnicodeScalar(byte)) : "\\x" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
