import Archives
import Foundation
import Testing

/// Packed files that are no longer what was packed.
struct ArchiveDamageTests {
  /// Packed by Python's library, so that what we read was not written by the library that reads it.
  static let packings: [(String, String)] = [
    ("gz", "open('in', 'wb').write(gzip.compress(a + b))"),
    ("two gz in a row", "open('in', 'wb').write(gzip.compress(a) + gzip.compress(b))"),
    ("xz", "open('in', 'wb').write(lzma.compress(a + b))"),
    ("bz2", "open('in', 'wb').write(bz2.compress(a + b))"),
    ("tar.gz", "t = tarfile.open('in', 'w:gz')\nfor f in ['a', 'b']: t.add(f)\nt.close()"),
    ("tar.xz", "t = tarfile.open('in', 'w:xz')\nfor f in ['a', 'b']: t.add(f)\nt.close()"),
    ("zip", "z = zipfile.ZipFile('in', 'w', 8)\nfor f in ['a', 'b']: z.write(f)\nz.close()"),
    ("stored zip", "z = zipfile.ZipFile('in', 'w')\nfor f in ['a', 'b']: z.write(f)\nz.close()"),
  ]

  static func folder(_ script: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quany-archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      """
      import bz2, gzip, lzma, random, tarfile, zipfile
      r = random.Random(7)
      a = b''.join(b'<Patient id="%d" birthDate="19%02d-01-%02d"/>\\n' % (i, r.randrange(100), r.randrange(28)) for i in range(60))
      b = b''.join(b'<Patient id="%d" birthDate="20%02d-02-%02d"/>\\n' % (i, r.randrange(100), r.randrange(28)) for i in range(60))
      open('a', 'wb').write(a); open('b', 'wb').write(b)
      \(script)
      """,
    ]
    python.currentDirectoryURL = folder
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
    return folder
  }

  /// The bytes of all members, one after another.
  static func unpack(_ path: String) throws -> [UInt8] {
    let members = try Archive.members(of: path)
    guard members.allSatisfy(\.isFile) else { throw ArchiveError.damaged }
    let cursor = ArchiveCursor()
    var all: [UInt8] = []
    for member in members {
      let source = try cursor.source(path, index: member.index)
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
        if count == 0 { break }
        all += piece[..<count]
      }
    }
    return all
  }

  @Test(arguments: packings)
  func `whatever bit is flipped, the content is the same or the archive is damaged`(kind: String, script: String) throws {
    let folder = try Self.folder(script)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in")
    let packed = [UInt8](try Data(contentsOf: path))
    let content = [UInt8](try Data(contentsOf: folder.appending(path: "a"))) + [UInt8](try Data(contentsOf: folder.appending(path: "b")))
    #expect(try Self.unpack(path.path) == content)
    var damaged = 0
    for place in stride(from: 0, to: packed.count * 8, by: max(1, packed.count * 8 / 8200) | 1) {
      var copy = packed
      copy[place / 8] ^= 1 << UInt8(place % 8)
      try Data(copy).write(to: path)
      do {
        let found = try Self.unpack(path.path)
        #expect(found == content || !Archive.isOne(path.path), "\(kind): bit \(place) of \(packed.count * 8)")
      } catch { damaged += 1 }
    }
    #expect(damaged > 500)
  }

  /// Whole gzip files in a row that end early are still whole gzip files: nothing in the format says how many there were.
  @Test(arguments: packings.filter { $0.0 != "two gz in a row" })
  func `whatever is cut off, the content is the same or the archive is damaged`(kind: String, script: String) throws {
    let folder = try Self.folder(script)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in")
    let packed = [UInt8](try Data(contentsOf: path))
    let content = try Self.unpack(path.path)
    for length in stride(from: 1, to: packed.count, by: max(1, packed.count / 300)) {
      try Data(packed[..<length]).write(to: path)
      guard let found = try? Self.unpack(path.path) else { continue }
      #expect(found == content || !Archive.isOne(path.path), "\(kind): cut to \(length) of \(packed.count)")
    }
  }

  @Test func `a tar that ends between two members is damaged, wherever it was cut`() throws {
    let folder = try Self.folder("t = tarfile.open('in', 'w')\nfor f in ['a', 'b']: t.add(f)\nt.close()")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in")
    let packed = try Data(contentsOf: path)
    let content = try Self.unpack(path.path)
    for length in stride(from: 512, to: packed.count, by: 512) {
      try packed[..<length].write(to: path)
      guard let found = try? Self.unpack(path.path) else { continue }
      #expect(found == content, "cut to \(length) of \(packed.count)")
    }
  }

  @Test(arguments: ["USTAR_FORMAT", "GNU_FORMAT", "PAX_FORMAT"])
  func `a tar is one whoever wrote it`(format: String) throws {
    let folder = try Self.folder("t = tarfile.open('in', 'w', format=tarfile.\(format))\nt.add('a')\nt.close()")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(Archive.isOne(folder.appending(path: "in").path))
    #expect(!Archive.isOne(folder.appending(path: "a").path))
  }

  @Test func `a tar from before there was a mark for it is known by its checksum`() throws {
    let folder = try Self.folder(
      """
      import io
      h = bytearray(512)
      def put(at, s): h[at:at + len(s)] = s
      put(0, b'a'); put(100, b'0000644\\0'); put(108, b'0000000\\0'); put(116, b'0000000\\0')
      put(124, b'%011o\\0' % len(a)); put(136, b'%011o\\0' % 0); put(148, b'        ')
      put(148, b'%06o\\0 ' % sum(h))
      open('in', 'wb').write(bytes(h) + a + bytes(-len(a) % 512) + bytes(1024))
      """)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in").path
    #expect(Archive.isOne(path))
    #expect(try Self.unpack(path) == [UInt8](Data(contentsOf: folder.appending(path: "a"))))
  }

  @Test(arguments: ["", "remark", "PK\u{5}\u{6} a remark that looks like an end"])
  func `a ZIP with more members than two bytes can count, or with a remark, is whole`(remark: String) throws {
    let folder = try Self.folder(
      """
      z = zipfile.ZipFile('in', 'w')
      for i in range(\(remark.isEmpty ? 66000 : 3)): z.writestr(str(i), b'')
      z.comment = b'\(remark)'
      z.close()
      """)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Archive.members(of: folder.appending(path: "in").path).count == (remark.isEmpty ? 66000 : 3))
  }

  @Test func `a locked archive says that it is locked`() throws {
    // Only the flag is set: what the flag says is believed before a byte is read.
    let folder = try Self.folder(
      """
      z = zipfile.ZipFile('in', 'w')
      z.write('a')
      z.close()
      d = bytearray(open('in', 'rb').read())
      d[6] |= 1
      d[d.rindex(b'PK\\x01\\x02') + 8] |= 1
      open('in', 'wb').write(d)
      """)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: ArchiveError.encrypted) { try Archive.members(of: folder.appending(path: "in").path) }
  }
}
