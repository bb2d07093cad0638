internal import Cryptography
internal import XMLStream

/// The program that is running: another build may have other rules, so what one has checked says nothing about what another would.
enum RunningProgram {
  /// The SHA-256 of its file, 25 ms for 36 MB; nil where it can't be read.
  static let digest: Digest? = {
    guard let file = try? FileSource(path: "/proc/self/exe") else { return nil }
    let source = DigestingSource(file)
    return try? source.finish().digest
  }()
}
