internal import Archives
internal import ClinicalModel
internal import Foundation
internal import Interchange
public import Sealing
internal import XMLStream

/// Which documents an import takes: each by what its root says it is, or only those of one format.
public enum ImportFormat: String, Sendable, CaseIterable {
  case auto, native, vietnam, fhir, cda

  var wanted: RecognisedFormat? { RecognisedFormat(rawValue: rawValue) }
}

/// The files of a batch: each argument a file, or a folder of which every file is taken, recursively, in the order of the names' bytes.
public struct ImportSources: Sendable {
  struct File: Sendable {
    /// Where to read it.
    let path: String
    /// How the ledger calls it.
    let name: String
    let byteCount: Int
    /// Its place in the archive that `path` is; nil for a file by itself.
    var member: Int?
    /// Opens it; nil when it is not sealed.
    var key: SealingKey?
    /// Why nothing of it can be taken, when that is known already.
    var problem: FileProblem?
  }

  let files: [File]
  /// The only format to take; nil for any that is known.
  let format: RecognisedFormat?
  /// Hidden files, and files still being written (`.part`).
  public let skipped: [String]
  /// What makes two runs the same batch, for `--resume`.
  let key: String

  public var fileCount: Int { files.count }
  public var byteCount: Int { files.reduce(0) { $0 + $1.byteCount } }

  /// A named source that can't be read is one rejected file of the batch, and the others are taken. Throws a `Refusal`, before anything was
  /// touched, when there is nothing else.
  ///
  /// - Parameters:
  ///   - standardInput: where the bytes of `-` were put.
  ///   - session: whoever may not import learns nothing about files either.
  ///   - key: opens what is sealed.
  ///   - format: the only format to take.
  public init(
    _ paths: [String], standardInput: String? = nil, for session: Session? = nil, openedWith key: SealingKey? = nil,
    format: ImportFormat = .auto
  ) throws {
    _ = try session?.authorise(ImportBatch.self)
    var files: [File] = []
    var skipped: [String] = []
    for path in paths {
      if path == "-", let standardInput {
        files += Self.file(standardInput, named: "-", key)
        continue
      }
      var isFolder: ObjCBool = false
      if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        files.append(File(path: path, name: path, byteCount: 0, problem: .missing))
      } else if isFolder.boolValue {
        files += Self.contents(path, key, &skipped)
      } else {
        files += Self.file(path, named: path, key)
      }
    }
    // Nothing was named that can be read: no batch, but the first reason.
    let refusals = files.map { $0.problem?.refusal($0.path) }
    if let first = refusals.first, let refusal = first, refusals.allSatisfy({ $0 != nil }) { throw refusal }
    guard !files.isEmpty else {
      throw Refusal(
        .resource, code: "QY-IMP-0003", place: paths.joined(separator: " "), vi: "Thư mục không có tệp nào.",
        en: "The folder holds no file.")
    }
    self.files = files
    self.skipped = skipped
    self.format = format.wanted
    let prefix = format.wanted.map { "\($0.rawValue)\u{1}" } ?? ""
    self.key = prefix + files.map { "\($0.name)\u{0}\($0.byteCount)" }.joined(separator: "\u{1}")
  }

  private static func contents(_ folder: String, _ key: SealingKey?, _ skipped: inout [String]) -> [File] {
    guard let listing = FolderListing(of: URL(filePath: folder).resolvingSymlinksInPath().path) else {
      return [File(path: folder, name: folder, byteCount: 0, problem: .notReadable)]
    }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    var files: [File] = []
    for entry in listing.entries {
      switch entry {
      case .file(let name): files += file(start + name, named: start + name, key)
      // Never waited for, and never passed over in silence.
      case .strange(let name): files.append(File(path: start + name, name: start + name, byteCount: 0, problem: .notAFile))
      case .closed(let name): files.append(File(path: start + name, name: start + name, byteCount: 0, problem: .notReadable))
      case .unnamed(let name): files.append(File(path: start + name, name: start + name, byteCount: 0, problem: .badName))
      case .hidden(let name): skipped.append(start + name)
      }
    }
    return files
  }

  /// The file, or the members of the archive that it is. An archive that is damaged, locked or a bomb stays one file, which is rejected and kept
  /// in the ledger: nothing of it is taken, and nothing is lost.
  private static func file(_ path: String, named name: String, _ key: SealingKey?) -> [File] {
    guard FolderListing.isRegular(path) else { return [File(path: path, name: name, byteCount: 0, problem: .stream)] }
    guard access(path, R_OK) == 0 else { return [File(path: path, name: name, byteCount: 0, problem: .notReadable)] }
    var about = stat()
    let size = stat(path, &about) == 0 ? Int(about.st_size) : 0
    if SealedCopy.isSealed(path) { return [sealed(path, named: name, size, key)] }
    guard Archive.isOne(path) else { return [File(path: path, name: name, byteCount: size)] }
    let members: [Archive.Member]
    do {
      members = try Archive.members(of: path)
    } catch {
      return [File(path: path, name: name, byteCount: size, problem: .unusable(error))]
    }
    guard !members.isEmpty else { return [File(path: path, name: name, byteCount: size, problem: .empty)] }
    return members.compactMap { member in
      guard !FolderListing.isHidden(member.name?.split(separator: "/").last ?? "") else { return nil }
      return File(
        path: path, name: "\(name)!\(member.name ?? URL(filePath: name).deletingPathExtension().lastPathComponent)",
        byteCount: member.byteCount, member: member.index, problem: member.isFile ? nil : .notAFile)
    }
  }

  /// A sealed file is proved whole before anything of it is taken.
  private static func sealed(_ path: String, named name: String, _ size: Int, _ key: SealingKey?) -> File {
    guard let key else { return File(path: path, name: name, byteCount: size, problem: .keyNeeded) }
    do {
      let source = try UnsealedSource(path: path, key: key)
      try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        while try source.read(into: buffer) > 0 {}
      }
      return File(path: path, name: name, byteCount: size, key: key)
    } catch {
      return File(path: path, name: name, byteCount: size, problem: .sealed(error as? SealingError ?? .cutShort))
    }
  }

  /// A small file whole; nil when it is larger than `limit` bytes, whatever its size said (a pipe has none).
  static func bytes(of path: String, limit: Int) throws -> [UInt8]? {
    do {
      let source = try FileSource(path: path)
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
        if count == 0 { return bytes }
        bytes += piece[..<count]
        if bytes.count > limit { return nil }
      }
    } catch is SourceError {
      throw notReadable(path)
    }
  }

  private static func notReadable(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-IMP-0002", place: path, vi: "Không có quyền đọc tệp hoặc thư mục này.",
      en: "This account may not read the file or folder.")
  }
}
