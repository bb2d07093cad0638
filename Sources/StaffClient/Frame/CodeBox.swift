internal import Synchronization

/// The code of a second factor on its way from a field to the session that asks for it.
public final class CodeBox: Sendable {
  private let code = Mutex("")

  public init() {}

  func set(_ text: String) { code.withLock { $0 = text } }

  public func read() -> String { code.withLock(\.self) }
}
