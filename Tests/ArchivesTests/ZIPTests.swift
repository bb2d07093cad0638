import Archives
import Foundation
import Testing

/// ZIP files as packers other than ours write them: sizes that follow, sizes of eight bytes, each packing, names of each kind.
struct ZIPTests {
  private static func members(_ script: String) throws -> (members: [Archive.Member], content: Result<[UInt8], any Error>) {
    let folder = try ArchiveDamageTests.folder("import io, struct, zlib, os\n" + script)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in").path
    try #require(Archive.isOne(path))
    return (try Archive.members(of: path), Result { try ArchiveDamageTests.unpack(path) })
  }

  /// As `zipfile` writes to a pipe: the sizes stand behind the member, and its head has none.
  private static let piped = """
    class Pipe(io.RawIOBase):
        def __init__(self, f): self.f = f
        def writable(self): return True
        def write(self, b): return self.f.write(b)
    def piped(method=8, **more):
        f = open('in', 'wb'); z = zipfile.ZipFile(Pipe(f), 'w', 8)
        i = zipfile.ZipInfo('a'); i.compress_type = method
        with z.open(i, 'w', **more) as m: m.write(a)
        z.close(); f.close()

    """

  @Test(arguments: [
    ("deflate", "z = zipfile.ZipFile('in', 'w', 8); z.writestr('a', a); z.close()"),
    ("stored", "z = zipfile.ZipFile('in', 'w', 0); z.writestr('a', a); z.close()"),
    ("bzip2", "z = zipfile.ZipFile('in', 'w', zipfile.ZIP_BZIP2); z.writestr('a', a); z.close()"),
    ("sizes that follow", piped + "piped()"), ("wide sizes that follow", piped + "piped(force_zip64=True)"),
    ("stored, and its size follows", piped + "piped(0)"),
    (
      "wide sizes",
      "z = zipfile.ZipFile('in', 'w', 8)\nwith z.open(zipfile.ZipInfo('a'), 'w', force_zip64=True) as m: m.write(a)\nz.close()"
    ),
    (
      "another order",
      """
      z = zipfile.ZipFile('in', 'w', 8); z.writestr('b', b''); z.writestr('a', a); z.filelist.reverse(); z.close()
      """
    ),
    // What is empty is packed too.
    ("nothing, deflated", "z = zipfile.ZipFile('in', 'w', 8); z.writestr('n', b''); z.writestr('a', a); z.close()"),
    ("more than the reader takes at once", "z = zipfile.ZipFile('in', 'w', 8); z.writestr('a', a * 99); z.close(); a = a * 99"),
  ])
  func `whoever packed it, the content is what was packed`(kind: String, script: String) throws {
    let (_, content) = try Self.members(script + "\nopen('whole', 'wb').write(a)")
    let plain = try ArchiveDamageTests.folder(kind.hasPrefix("more") ? "open('a', 'wb').write(a * 99)" : "")
    defer { try? FileManager.default.removeItem(at: plain) }
    #expect(try content.get() == [UInt8](Data(contentsOf: plain.appending(path: "a"))), "\(kind)")
  }

  /// Of Zstandard no packer is at hand: one block that is stored as it is (RFC 8878).
  private static let zstd = """
    d = b'\\x28\\xb5\\x2f\\xfd' + bytes([0x20, 5]) + struct.pack('<I', 5 << 3 | 1)[:3] + b'hello'
    z = zipfile.ZipFile('x', 'w'); z.writestr('a', d); z.close()
    w = bytearray(open('x', 'rb').read()); i = w.rindex(b'PK\\1\\2')
    for at in (8, i + 10): w[at:at + 2] = struct.pack('<H', 93)
    for at in (14, i + 16): w[at:at + 4] = struct.pack('<I', zlib.crc32(b'hello'))
    for at in (22, i + 24): w[at:at + 4] = struct.pack('<I', SIZE)
    open('in', 'wb').write(w)
    """

  @Test func `a Zstandard member is read, and is as long as it should be`() throws {
    #expect(try Self.members(Self.zstd.replacing("SIZE", with: "5")).content.get() == Array("hello".utf8))
    for size in [4, 6] {
      #expect(throws: ArchiveError.damaged) { try Self.members(Self.zstd.replacing("SIZE", with: "\(size)")) }
    }
  }

  @Test func `names and kinds are those of the packer's system`() throws {
    let (members, _) = try Self.members(
      """
      z = zipfile.ZipFile('in', 'w', 8)
      def put(name, system, attributes, data=b'x', extra=b''):
          m = zipfile.ZipInfo('n'); m.filename = name; m.create_system = system; m.external_attr = attributes; m.extra = extra; z.writestr(m, data)
      put('unix.xml', 3, 0o100644 << 16)
      put('unix-link', 3, 0o120777 << 16)
      put('dos.xml', 0, 0)
      put('folder\\\\dos.xml', 0, 0)
      put('dos-folder', 0, 0x10, b'')
      put('folder/', 3, 0, b'')
      put('Trần.xml', 3, 0)
      put('Tran.xml', 3, 0, b'x', struct.pack('<HHBI', 0x7075, 5 + len('Trần.xml'.encode()), 1, zlib.crc32(b'Tran.xml')) + 'Trần.xml'.encode())
      put('other.xml', 3, 0, b'x', struct.pack('<HHBI', 0x7075, 5 + 1, 1, 7) + b'z')
      z.close()
      """)
    #expect(
      members.map { "\($0.name ?? "")\($0.isFile ? "" : " no file")" } == [
        "unix.xml", "unix-link no file", "dos.xml", "folder/dos.xml", "Trần.xml", "Trần.xml", "other.xml",
      ])
    #expect(members.map(\.index) == [0, 1, 2, 3, 6, 7, 8])
  }

  private static let zipped = """
    def zipped(method=8):
        o = io.BytesIO(); z = zipfile.ZipFile(o, 'w', method); z.writestr('a.xml', a); z.writestr('b.xml', b); z.close(); return bytearray(o.getvalue())
    z = zipped(); i = z.find(b'PK\\1\\2'); e = z.rindex(b'PK\\5\\6')
    def save(z): open('in', 'wb').write(z)

    """

  @Test(arguments: [
    ("a head that says another size", "z[22] ^= 1; save(z)"), ("a head that says another sum", "z[14] ^= 1; save(z)"),
    ("a head that says another packing", "z[8] = 0; save(z)"), ("a list that begins elsewhere", "z[e + 16] ^= 1; save(z)"),
    // With two ends, another program would find nothing in it.
    ("a remark that is an end", "save(z[:e + 20] + bytes([22, 0]) + b'PK\\5\\6' + bytes(18))"),
    ("a count that says it is wide, and no wide one", "z[e + 8:e + 12] = b'\\xff' * 4; save(z)"),
    ("bytes between the list and the end", "save(z[:e] + b'rubbish' + z[e:])"),
    ("bytes within the list", "save(z[:i] + b'PK\\1\\2' + z[i:])"),
    ("a body that ends early", "z = zipped(0); z[z.find(b'PK\\1\\2') + 20] -= 1; save(z)"),
    ("a body that reaches into the list", "z[i + 20] = z[i + 21] = 255; z[18] = z[19] = 255; save(z)"),
    ("a wide size that is not there", "z[i + 24:i + 28] = b'\\xff' * 4; save(z)"),
    ("a folder that has bytes", "z[i + 46 + 4] = z[30 + 4] = 47; save(z)"),
    (
      "more after the end of what is packed",
      "d = zlib.compressobj(9, 8, -15); p = d.compress(a) + d.flush() + b'more'; "
        + "z = zipfile.ZipFile('x', 'w'); z.writestr('a', p); z.close(); w = bytearray(open('x', 'rb').read()); i = w.rindex(b'PK\\1\\2')\n"
        + "for at in (8, i + 10): w[at] = 8\nfor at in (14, i + 16): w[at:at + 4] = struct.pack('<I', zlib.crc32(a))\n"
        + "for at in (22, i + 24): w[at:at + 4] = struct.pack('<I', len(a))\nsave(w)"
    ),
  ])
  func `a ZIP that could be read in two ways is damaged`(kind: String, script: String) throws {
    #expect(throws: ArchiveError.damaged, "\(kind)") { try Self.members(Self.zipped + script).content.get() }
  }

  @Test(arguments: [("14", 14), ("xz", 95), ("PPMd", 98), ("shrunk", 1)])
  func `packings that take what memory they ask for are not known`(kind: String, method: Int) throws {
    #expect(throws: ArchiveError.unknownPacking) { try Self.members(Self.zipped + "z[8] = z[i + 10] = \(method); save(z)") }
  }

  @Test func `a member that is locked says so, however it says it`() throws {
    for change in ["z[6] |= 1; z[i + 8] |= 1", "z[6] |= 65; z[i + 8] |= 65"] {
      #expect(throws: ArchiveError.encrypted) { try Self.members(Self.zipped + change + "; save(z)") }
    }
  }

  @Test func `the last of many members is found`() throws {
    let folder = try ArchiveDamageTests.folder(
      "z = zipfile.ZipFile('in', 'w', 8)\nfor i in range(90000): z.writestr(f'{i:05}-{\"n\" * 60}', f'{i}')\nz.close()")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "in").path
    let source = try ArchiveCursor().source(path, index: 89_999)
    var piece = [UInt8](repeating: 0, count: 16)
    let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
    #expect(String(decoding: piece[..<count], as: UTF8.self) == "89999")
  }
}
