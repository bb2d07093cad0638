import Testing

@testable import StaffClient

/// Somebody at the keyboard of a client: what several keys do together.
protocol KeyDriven: AnyObject {
  var client: Client { get }
  var text: String { get }
  @discardableResult func keys(_ names: String...) -> Self
  @discardableResult func type(_ text: String) -> Self
}

extension KeyDriven {
  /// Goes on by Tab until the field or table has the keys.
  @discardableResult
  func focus(_ id: String) -> Self {
    for _ in 0..<30 where client.places.last?.focus != id { keys("tab") }
    if client.places.last?.focus != id { Issue.record("nothing is called \(id):\n\(text)") }
    return self
  }

  @discardableResult
  func fill(_ id: String, _ value: String) -> Self { focus(id).keys("ctrl-u").type(value) }

  /// Goes on by the right arrow until the choice is made.
  @discardableResult
  func choose(_ id: String, _ value: String) -> Self {
    focus(id)
    for _ in 0..<120 where client.view.fields.first(where: { $0.id == id })?.value != value { keys("right") }
    return self
  }
}

extension Drive: KeyDriven {}
