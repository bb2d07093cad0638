internal import Archives
internal import ClinicalModel
internal import Cryptography
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
  typealias File = SourceFiles.File

  let files: SourceFiles
  /// The only format to take; nil for any that is known.
  let format: RecognisedFormat?
  /// Hidden files, and files still being written (`.part`), in folders and in archives.
  public let skipped: [String]
  /// What makes two runs the same batch, for `--resume`.
  let key: String

  public var fileCount: Int { files.count }
  public var byteCount: Int { files.byteCount }

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
    var files = SourceFiles(openedWith: key)
    var skipped: [String] = []
    for path in paths {
      if path == "-", let standardInput {
        let place = files.add(SourceFiles.Place(path: standardInput, name: "-"))
        Self.add(standardInput, "-", "", in: place, key, to: &files, &skipped)
        continue
      }
      var isFolder: ObjCBool = false
      if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        files.add(in: files.add(SourceFiles.Place(path: path, name: path)), problem: .missing)
      } else if isFolder.boolValue {
        Self.addContents(path, key, to: &files, &skipped)
      } else {
        Self.add(path, path, "", in: files.add(SourceFiles.Place(path: path, name: path)), key, to: &files, &skipped)
      }
    }
    // Nothing was named that can be read: no batch, but the first reason.
    let refusal = files.first.flatMap { $0.problem?.refusal($0.path) }
    if let refusal, files.allSatisfy({ $0.problem?.refusal($0.path) != nil }) { throw refusal }
    guard !files.isEmpty else {
      throw Refusal(
        .resource, code: "QY-IMP-0003", place: paths.joined(separator: " "), vi: "Thư mục không có tệp nào.",
        en: "The folder holds no file.")
    }
    self.files = files
    self.skipped = skipped
    self.format = format.wanted
    self.key = Self.key(of: files, format)
  }

  /// What was asked for, in so many words or, where those are many, by their digest.
  private static func key(of files: SourceFiles, _ format: ImportFormat) -> String {
    let hasher = SHA256()
    var text = format.wanted.map { "\($0.rawValue)\u{1}" } ?? ""
    hasher.update(Array(text.utf8))
    for (index, file) in files.enumerated() {
      let part = (index > 0 ? "\u{1}" : "") + "\(file.name)\u{0}\(file.byteCount)"
      hasher.update(Array(part.utf8))
      if text.utf8.count <= mostKeyBytes { text += part }
    }
    return text.utf8.count <= mostKeyBytes ? text : hasher.finalize().hex
  }

  private static let mostKeyBytes = 4096

  private static func addContents(_ folder: String, _ key: SealingKey?, to files: inout SourceFiles, _ skipped: inout [String]) {
    guard let listing = FolderListing(of: URL(filePath: folder).resolvingSymlinksInPath().path) else {
      files.add(in: files.add(SourceFiles.Place(path: folder, name: folder)), problem: .notReadable)
      return
    }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    let place = files.add(SourceFiles.Place(path: start, name: start))
    for entry in listing.entries {
      switch entry {
      case .file(let name): add(start + name, start + name, name, in: place, key, to: &files, &skipped)
      // Never waited for, and never passed over in silence.
      case .strange(let name): files.add(name, in: place, problem: .notAFile)
      case .closed(let name): files.add(name, in: place, problem: .notReadable)
      case .unnamed(let name): files.add(name, in: place, problem: .badName)
      case .hidden(let name): skipped.append(start + name)
      }
    }
  }

  /// Adds the file, or the members of the archive that it is. An archive that is damaged, locked or a bomb stays one file, which is rejected and
  /// kept in the ledger: nothing of it is taken, and nothing is lost.
  private static func add(
    _ path: String, _ name: String, _ ownName: String, in place: Int, _ key: SealingKey?, to files: inout SourceFiles,
    _ skipped: inout [String]
  ) {
    func add(_ byteCount: Int = 0, isSealed: Bool = false, problem: FileProblem?) {
      files.add(ownName, in: place, byteCount: byteCount, isSealed: isSealed, problem: problem)
    }
    guard FolderListing.isRegular(path) else { return add(problem: .stream) }
    guard access(path, R_OK) == 0 else { return add(problem: .notReadable) }
    var about = stat()
    let size = stat(path, &about) == 0 ? Int(about.st_size) : 0
    if SealedCopy.isSealed(path) {
      let problem = sealedProblem(path, key)
      return add(size, isSealed: problem == nil, problem: problem)
    }
    guard Archive.isOne(path) else { return add(size, problem: nil) }
    let members: [Archive.Member]
    do {
      members = try Archive.members(of: path)
    } catch {
      return add(size, problem: .unusable(error))
    }
    guard !members.isEmpty else { return add(size, problem: .empty) }
    let start = name + "!"
    let archive = files.add(SourceFiles.Place(path: path, name: start, isArchive: true))
    files.reserve(members.count)
    for member in members {
      guard !FolderListing.isHidden(member.name?.split(separator: "/").last ?? "") else {
        skipped.append(start + (member.name ?? ""))
        continue
      }
      files.add(
        member.name ?? URL(filePath: name).deletingPathExtension().lastPathComponent, in: archive, byteCount: member.byteCount,
        member: member.index, problem: member.isFile ? nil : .notAFile)
    }
  }

  /// A sealed file is proved whole before anything of it is taken. Nil when it is.
  private static func sealedProblem(_ path: String, _ key: SealingKey?) -> FileProblem? {
    guard let key else { return .keyNeeded }
    do {
      let source = try UnsealedSource(path: path, key: key)
      try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        while try source.read(into: buffer) > 0 {}
      }
      return nil
    } catch {
      return .sealed(error as? SealingError ?? .cutShort)
    }
  }

  /// A small file of those that were found, whole; nil when it is larger than `limit` bytes. Throws a `Refusal` for one of which nothing can be taken.
  static func bytes(of file: File, _ cursor: ArchiveCursor, limit: Int) throws -> [UInt8]? {
    if let issue = file.problem?.issue {
      throw Refusal(.resource, code: issue.code, place: file.name, vi: issue.text.vi, en: issue.text.en)
    }
    guard let member = file.member else { return try bytes(of: file.path, limit: limit) }
    return file.byteCount > limit ? nil : try bytes(from: cursor.source(file.path, index: member), limit: limit)
  }

  /// A small file whole; nil when it is larger than `limit` bytes, whatever its size said (a pipe has none).
  static func bytes(of path: String, limit: Int) throws -> [UInt8]? {
    do {
      return try bytes(from: FileSource(path: path), limit: limit)
    } catch is SourceError {
      throw notReadable(path)
    }
  }

  private static func bytes(from source: some ByteSource, limit: Int) throws -> [UInt8]? {
    var source = source
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      if bytes.count > limit { return nil }
    }
  }

  private static func notReadable(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-IMP-0002", place: path, vi: "Không có quyền đọc tệp hoặc thư mục này.",
      en: "This account may not read the file or folder.")
  }
}
