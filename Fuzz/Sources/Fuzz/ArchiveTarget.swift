import Archives
import Foundation

extension FuzzTarget {
  private static let path = "/dev/shm/quany-fuzz-\(getpid())"

  /// What the first pass says of the members is what the second finds; nothing grows past its bound.
  static func unpack(_ input: [UInt8]) {
    _ = FileManager.default.createFile(atPath: path, contents: Data(input))
    defer { unlink(path) }
    guard Archive.isOne(path), let members = try? Archive.members(of: path) else { return }
    require(members.count <= Archive.mostMembers, "members have a bound")
    let cursor = ArchiveCursor()
    for member in members.prefix(64) where member.isFile {
      require(
        member.name?.unicodeScalars.contains { $0.properties.generalCategory == .control } != true, "names hold no control characters")
      guard let source = try? cursor.source(path, index: member.index) else {
        fatalError("a member of the first pass is there in the second")
      }
      var count = 0
      var piece = [UInt8](repeating: 0, count: 4096)
      while let filled = try? piece.withUnsafeMutableBytes({ try source.read(into: $0) }), filled > 0 { count += filled }
      require(count == member.byteCount, "a member is as long in the second pass as in the first")
    }
  }
}
