import Foundation
import Testing

/// Batches that come packed: told by content, read where they are, and never the way onto the disk.
struct ArchiveTests {
  /// Packs files with Python's library, so that what we read was not written by the library that reads it.
  static func pack(_ ward: Ward, _ script: String) throws {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", "import gzip, io, random, tarfile, zipfile\n" + script]
    python.currentDirectoryURL = ward.folder
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
  }

  static func ward() throws -> Ward {
    let ward = try Ward()
    _ = try ward.write("a.xml", Batch.many(40))
    _ = try ward.write("b.xml", Batch.many(40, from: 41))
    return ward
  }

  @Test(arguments: [
    ("zip", "z = zipfile.ZipFile('in', 'w', zipfile.ZIP_DEFLATED)\nfor f in ['a.xml', 'b.xml']: z.write(f, 'sub/' + f)\nz.close()"),
    ("stored zip", "z = zipfile.ZipFile('in', 'w')\nfor f in ['a.xml', 'b.xml']: z.write(f)\nz.close()"),
    ("tar", "t = tarfile.open('in', 'w')\nfor f in ['a.xml', 'b.xml']: t.add(f)\nt.close()"),
    ("tar.gz", "t = tarfile.open('in', 'w:gz')\nfor f in ['a.xml', 'b.xml']: t.add(f)\nt.close()"),
    ("tar.xz", "t = tarfile.open('in', 'w:xz')\nfor f in ['a.xml', 'b.xml']: t.add(f)\nt.close()"),
  ])
  func `a packed batch gives what the files give, whatever it is called`(kind: String, script: String) throws {
    let (packed, plain) = (try Self.ward(), try Self.ward())
    try Self.pack(packed, script)
    let result = try packed.take(packed.path("in"))
    #expect(result.status == 0, "\(result.talk)")
    #expect(result.count("files") == 2 && result.count("read") == 240 && result.count("accepted") == 240)
    _ = try Program.run("import", "--db", plain.database, plain.path("a.xml"), plain.path("b.xml"))
    #expect(try packed.dump() == plain.dump())
    #expect(try packed.take(packed.path("in")).count("duplicate") == 240)
    #expect(try packed.isClean())
  }

  @Test func `one compressed file is that file, from standard input too`() throws {
    let ward = try Self.ward()
    try Self.pack(ward, "gzip.open('in', 'wb').write(open('a.xml', 'rb').read())")
    let piped = try Program.run(
      ["import", "--db", ward.database, "--json", "-"], input: Data(contentsOf: ward.folder.appending(path: "in")))
    #expect(piped.count("accepted") == 120)
    #expect(try ward.take(ward.path("in")).count("duplicate") == 120)
    let out = ward.path("out")
    #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "2", "--out", out).status == 0)
    #expect(try Data(contentsOf: URL(filePath: out)) == Data(contentsOf: ward.folder.appending(path: "a.xml")))
  }

  @Test(arguments: [
    (
      "cut", "t = tarfile.open('x', 'w:gz')\nt.add('a.xml')\nt.close()\nd = open('x', 'rb').read()\nopen('in', 'wb').write(d[:len(d) // 2])"
    ),
    (
      "cut zip",
      "z = zipfile.ZipFile('x', 'w', 8)\nz.write('a.xml')\nz.close()\nd = open('x', 'rb').read()\nopen('in', 'wb').write(d[:len(d) // 2])"
    ),
    ("bomb", "g = gzip.open('in', 'wb')\nfor i in range(300): g.write(b'a' * 1000000)\ng.close()"),
    ("bomb of zeros", "g = gzip.open('in', 'wb')\nfor i in range(300): g.write(bytes(1000000))\ng.close()"),
    (
      "a zip in a zip",
      "z = zipfile.ZipFile('x', 'w')\nz.write('a.xml')\nz.close()\nz = zipfile.ZipFile('in', 'w')\nz.write('x')\nz.close()"
    ),
    ("empty", "zipfile.ZipFile('in', 'w').close()"),
    ("flipped", "d = bytearray(gzip.compress(open('a.xml', 'rb').read()))\nd[len(d) // 2] ^= 64\nopen('in', 'wb').write(d)"),
  ])
  func `what can't be unpacked whole is one rejected file; nothing of it is taken, nothing is lost`(kind: String, script: String) throws {
    let ward = try Self.ward()
    try Self.pack(ward, script)
    let result = try ward.take(ward.path("in"))
    #expect(result.status == 1, "\(result.talk)")
    #expect(result.count("files") == 1 && result.count("rejected") == 1 && result.count("accepted") == 0, "\(result.output)")
    #expect(try ward.isClean())
  }

  @Test func `a member's name never reaches the disk`() throws {
    let ward = try Self.ward()
    try Self.pack(
      ward,
      """
      z = zipfile.ZipFile('in', 'w')
      for name in ['../../evil.xml', '/tmp/quany-evil.xml', 'c:\\\\evil.xml', 'a\\n\\x1b[31m.xml', '__MACOSX/._a.xml', '.hidden', 'folder/']:
          z.writestr(name, '' if name.endswith('/') else open('a.xml').read())
      z.close()
      """)
    let before = try FileManager.default.subpathsOfDirectory(atPath: ward.folder.path).count
    let result = try ward.take(ward.path("in"))
    #expect(result.count("files") == 4 && result.count("accepted") == 120 && result.count("duplicate") == 360)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/quany-evil.xml"))
    let out = ward.path("out")
    #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "1", "--out", out).status == 0)
    for path in try FileManager.default.subpathsOfDirectory(atPath: out) { #expect(!path.contains("..") && !path.contains("\u{1b}")) }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: ward.folder.path).count <= before + 5 + 2)
    #expect(try !Program.run("audit", "list", "--db", ward.database).output.contains("\u{1b}"))
  }

  @Test func `a wrong checksum alone is enough, and the refusal says what to do`() throws {
    let ward = try Self.ward()
    try Self.pack(
      ward, "d = bytearray(gzip.compress(open('a.xml', 'rb').read()))\nd[-6] ^= 1\nopen('in', 'wb').write(d)")
    let result = try ward.take(ward.path("in"))
    #expect(result.count("rejected") == 1 && result.count("accepted") == 0)
    #expect(try ward.codes() == ["QY-ARC-0001"])
    // What was rejected is kept, byte for byte.
    let out = ward.path("out")
    #expect(try Program.run("export", "--db", ward.database, "--format", "original", "--batch", "1", "--out", out).status == 0)
    #expect(try Data(contentsOf: URL(filePath: out)) == Data(contentsOf: ward.folder.appending(path: "in")))
  }

  @Test(arguments: [
    ("QY-ARC-0004", "zipfile.ZipFile('in', 'w').close()"),
    ("QY-ARC-0003", "g = gzip.open('in', 'wb')\nfor i in range(300): g.write(b'a' * 1000000)\ng.close()"),
    (
      "QY-ARC-0005",
      "import os\nos.symlink('a.xml', 'l')\nt = tarfile.open('in', 'w:gz')\nt.add('l')\nt.add('a.xml')\nt.close()"
    ),
    (
      "QY-ARC-0002",
      """
      z = zipfile.ZipFile('in', 'w')
      z.write('a.xml')
      z.close()
      d = bytearray(open('in', 'rb').read())
      d[6] |= 1
      d[d.rindex(b'PK\\x01\\x02') + 8] |= 1
      open('in', 'wb').write(d)
      """
    ),
  ])
  func `each way to be unusable has its own code`(code: String, script: String) throws {
    let ward = try Self.ward()
    try Self.pack(ward, script)
    let result = try ward.take(ward.path("in"))
    #expect(result.status == 1 && result.count("rejected") == 1, "\(result.output)")
    #expect(result.count("accepted") == (code == "QY-ARC-0005" ? 120 : 0))
    #expect(try ward.codes() == [code])
    #expect(try ward.isClean())
  }

  @Test func `members that are no XML are kept without reading the archive again for each`() throws {
    let ward = try Self.ward()
    try Self.pack(
      ward,
      """
      t = tarfile.open('in', 'w:gz')
      for i in range(1500):
          f = tarfile.TarInfo(f'{i}.bin'); d = random.Random(i).randbytes(4000); f.size = len(d); t.addfile(f, io.BytesIO(d))
      t.close()
      """)
    let result = try ward.take(ward.path("in"))
    #expect(result.count("rejected") == 1500)
    #expect(try Int(ward.query("SELECT sum(length(bytes)) FROM importRawPart").dropLast()) == 1500 * 4000)
  }
}
