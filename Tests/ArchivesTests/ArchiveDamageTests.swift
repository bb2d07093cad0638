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

  /// A tar's header by hand, for what no packer writes.
  private static let header = """
    def header(name, size, kind=b'0', link=b''):
        h = bytearray(512)
        def put(at, s): h[at:at + len(s)] = s
        put(0, name); put(100, b'0000644\\0'); put(108, b'0000000\\0'); put(116, b'0000000\\0'); put(124, size); put(136, b'00000000000\\0')
        put(148, b'        '); put(156, kind); put(157, link); put(257, b'ustar\\x0000'); put(148, b'%06o\\0 ' % sum(h))
        return bytes(h)
    def body(d): return d + bytes(-len(d) % 512)
    def zipped():
        o = io.BytesIO(); z = zipfile.ZipFile(o, 'w', 8); z.writestr('a.xml', a); z.close(); return bytearray(o.getvalue())

    """

  @Test(arguments: [
    ("gz with rubbish after it", "open('in', 'wb').write(gzip.compress(a) + b'rubbish')"),
    ("gz with rubbish that begins as gz does", "open('in', 'wb').write(gzip.compress(a) + b'\\x1frubbish')"),
    ("gz without its length", "open('in', 'wb').write(gzip.compress(a)[:-4])"),
    ("tar of a negative size", "open('in', 'wb').write(header(b'a', b'\\xff' * 12) + body(a) + bytes(1024))"),
    ("tar of 2^95 bytes", "open('in', 'wb').write(header(b'a', b'\\x80\\x7f' + b'\\xff' * 10) + body(a) + bytes(1024))"),
    ("tar whose size is no octal number", "open('in', 'wb').write(header(b'a', b'99999999999\\0') + body(a) + bytes(1024))"),
    ("zip whose list says another sum", "z = zipped(); i = z.find(b'PK\\1\\2'); z[i + 16] ^= 1; open('in', 'wb').write(z)"),
    ("zip whose list says another size", "z = zipped(); i = z.find(b'PK\\1\\2'); z[i + 24] ^= 1; open('in', 'wb').write(z)"),
    ("zip whose list leads elsewhere", "z = zipped(); i = z.find(b'PK\\1\\2'); z[i + 42] = 7; open('in', 'wb').write(z)"),
    ("zip whose end counts none", "z = zipped(); i = z.find(b'PK\\5\\6'); z[i + 8] = z[i + 10] = 0; open('in', 'wb').write(z)"),
    ("zip without its list", "z = zipped(); open('in', 'wb').write(z[:z.find(b'PK\\1\\2')])"),
    ("zip with rubbish after it", "open('in', 'wb').write(zipped() + b'rubbish' * 99)"),
    (
      "zstd that takes a dictionary",
      "open('in', 'wb').write(bytes([0x28, 0xB5, 0x2F, 0xFD, 0x21, 7, 5, 0x29, 0, 0]) + b'hello')"
    ),
  ])
  func `what readers of archives could read in two ways is damaged`(kind: String, script: String) throws {
    let folder = try Self.folder("import io\n" + Self.header + script)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in").path
    try #require(Archive.isOne(path))
    #expect(throws: ArchiveError.damaged, "\(kind)") { try Self.unpack(path) }
  }

  @Test func `a second name for a member is no file, and takes no content along`() throws {
    let folder = try Self.folder(
      Self.header
        + "open('in', 'wb').write(header(b'a', b'%011o\\0' % len(a)) + body(a) + header(b'b', b'0' * 11 + b'\\0', b'1', b'a') + bytes(1024))"
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    let members = try Archive.members(of: folder.appending(path: "in").path)
    #expect(members.map(\.isFile) == [true, false] && members[1].byteCount == 0)
  }

  @Test func `a list of too many members is refused while it is read, whatever the end says of their number`() throws {
    let folder = try Self.folder(
      """
      o = open('in', 'wb')
      z = zipfile.ZipFile(o, 'w')
      for i in range(120000): z.writestr(f'{i}/', b'')
      z.close(); o.close()
      d = bytearray(open('in', 'rb').read()); w = d.rindex(b'PK\\6\\6')
      d[w + 24:w + 40] = bytes([3, 0, 0, 0, 0, 0, 0, 0] * 2)
      open('in', 'wb').write(d)
      """)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Folders are no members: the list alone is what is too long.
    #expect(throws: ArchiveError.tooLarge) { try Archive.members(of: folder.appending(path: "in").path) }
  }
}
