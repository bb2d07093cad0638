import Cryptography
import Foundation
import Testing

extension Ward {
  /// Sets a second factor as its owner does, who types what an authenticator program would show.
  func enableSecondFactor(of account: String, password: Data) throws {
    try #require(try answerSecondFactor(of: account, password: password).status == 0)
  }

  /// The same, with what becomes of it: whoever is asked may be cut off before.
  func answerSecondFactor(of account: String, password: Data, environment: [String: String] = [:]) throws -> Program.Result {
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["staff", "totp", "enable", "--db", database, "--as", account]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 1...2 { try? input.fileHandleForWriting.write(contentsOf: password) }
    var uri = ""
    while !uri.hasSuffix("\n"), let bytes = try output.fileHandleForReading.read(upToCount: 1), !bytes.isEmpty {
      uri += String(decoding: bytes, as: UTF8.self)
    }
    if let range = uri.firstRange(of: "secret=") {
      let secret = uri[range.upperBound...].prefix { $0 != "&" && $0 != "\n" }
      let code = OneTimeCode.code(Self.bytes(base32: secret), at: Int64(Date().timeIntervalSince1970))
      try? input.fileHandleForWriting.write(contentsOf: Data("\(code)\n".utf8))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Program.Result(status: process.terminationStatus, output: uri, talk: "")
  }

  private static func bytes(base32 text: some StringProtocol) -> [UInt8] {
    var (bits, held, bytes) = (UInt64(0), 0, [UInt8]())
    for letter in text {
      guard let value = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").firstIndex(of: letter) else { break }
      bits = bits << 5 | UInt64(value)
      held += 5
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(held)))
      }
    }
    return bytes
  }
}
