import Foundation
import Testing

/// Commands beside the import that are given files: the same folders, archives and pipes reach them.
struct SourceKindTests {
  let ward: Ward

  init() throws { ward = try Ward() }

  private static let hospitals = """
    code,validFrom,validTo,event,mergedInto,name,parentCommand,tier,level,class,kind,region,province,oldProvince,beds,departments,wave,targetDate
    H001,2010-01-01,,opened,,Bệnh viện Quân y Mô phỏng 001,Bộ Quốc phòng,direct,1,special,hospital,Bắc,01,,970,6,1,2025-06-30

    """

  @Test func `a register comes packed, and a pipe beside it is refused and never waited for`() throws {
    _ = try ward.write("hospitals.csv", Self.hospitals)
    try ArchiveTests.pack(ward, "z = zipfile.ZipFile('register.zip', 'w', 8)\nz.write('hospitals.csv')\nz.close()")
    let packed = try Program.run("register", "import", "--db", ward.database, ward.path("register.zip"))
    #expect(packed.status == 0, "\(packed.talk)")
    #expect(try Program.run("register", "list", "--db", ward.database).output.contains("H001"))
    try FileManager.default.createDirectory(atPath: ward.path("in"), withIntermediateDirectories: true)
    _ = try ward.write("in/hospitals.csv", Self.hospitals)
    #expect(mkfifo(ward.path("in/pipe"), 0o600) == 0)
    let refused = try Program.run("register", "import", "--db", ward.database, ward.path("in"))
    #expect(refused.status == 4 && refused.talk.contains("QY-ARC-0005"), "\(refused.talk)")
  }

  /// A packed member is found by unpacking what stands before it: once for all members, not once for each.
  @Test func `checking what is in an archive unpacks it once`() throws {
    try ArchiveTests.pack(
      ward,
      """
      t = tarfile.open('in.tar.gz', 'w:gz', compresslevel=1)
      for i in range(3000):
          f = tarfile.TarInfo(f'{i}.bin'); d = random.Random(i).randbytes(16000); f.size = len(d); t.addfile(f, io.BytesIO(d))
      t.close()
      """)
    let start = ContinuousClock.now
    let result = try Program.run("check", "--format", "vietnam", ward.path("in.tar.gz"), "--json")
    #expect(result.status == 1 && result.count("files") == 3000)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `what is hidden in an archive is counted as passed over, as it is in a folder`() throws {
    _ = try ward.write("a.xml", Batch.many(1))
    try ArchiveTests.pack(
      ward,
      "z = zipfile.ZipFile('in.zip', 'w', 8)\nfor n in ['a.xml', '.hidden.xml', '__MACOSX/._a.xml', 'b.part']: z.write('a.xml', n)\nz.close()"
    )
    let result = try ward.take(ward.path("in.zip"))
    #expect(result.count("files") == 1 && result.count("skipped") == 3)
  }
}
