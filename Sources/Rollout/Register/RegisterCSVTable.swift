extension RegisterCSV {
  /// Which table a CSV file holds, by its header; nil when it is none of ours.
  public static func table(of bytes: [UInt8]) -> RegisterTable? {
    let header = bytes.prefix { $0 != 10 }
    guard let record = try? CSV.records(header).first else { return nil }
    return RegisterTable.recognise(record.cells)
  }
}
