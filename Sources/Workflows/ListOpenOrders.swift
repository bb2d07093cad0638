internal import ClinicalModel
public import RecordStore

/// What was ordered on the wards and nobody has answered: the work of laboratories, and what a ward still waits for. The listing is audited.
public struct ListOpenOrders: Workflow {
  public static let permissions: [Permission] = [.readChart]

  let session: Session

  public init(_ session: Session) { self.session = session }

  static let categories: Set<ServiceRequest.Category> = [.laboratory, .imaging, .pathology, .endoscopy, .functional]

  /// The most urgent first, and of one urgency the oldest.
  public func callAsFunction(limit: Int = 500) throws -> [OrderedService] {
    let actor = try session.authorise(Self.self)
    // Who is called to a consultation is a doctor.
    let categories = session.role(granting: .orderTreatment) == nil ? Self.categories : Self.categories.union([.consultation])
    let orders = try session.store.openOrders(of: session.account, categories: categories, limit: limit).map { order in
      var order = order
      order.patient = try session.masked([order.patient])[0]
      return order
    }
    try session.store.noteWorkList(orders.count, by: actor, at: session.now())
    return orders
  }
}
