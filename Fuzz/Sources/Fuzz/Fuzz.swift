import CFuzzer

#if canImport(Glibc)
  import Glibc
#endif

/// `Fuzz TARGET [libFuzzer's arguments]`.
@main
enum Fuzz {
  static func main() {
    guard CommandLine.arguments.count > 1, let target = FuzzTarget.named[CommandLine.arguments[1]] else {
      print(FuzzTarget.named.keys.sorted().joined(separator: "\n"))
      exit(CommandLine.arguments.count > 1 ? 2 : 0)
    }
    chosen = target
    var count = CommandLine.argc - 1
    // libFuzzer starts itself again by its first argument: the name of the target takes that place, behind the program's.
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    arguments?[0] = CommandLine.unsafeArgv[0]
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
        Fuzz.chosen([UInt8](UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      })
  }

  /// Safe: written before the loop that reads it, by the one thread there is.
  nonisolated(unsafe) private static var chosen: ([UInt8]) -> Void = { _ in }
}

/// What is fed, and the properties that must hold whatever it is fed.
enum FuzzTarget {
  static var named: [String: ([UInt8]) -> Void] {
    [
      "xml": readXML, "batch": readBatch, "canonical": canonicalise, "archive": unpack, "register": readRegister, "values": readValues,
      "search": readQuery, "vietnam": readInsurance, "catalogue": readCatalogue, "codes": readCode, "terminal": readKeys,
    ]
  }
}

/// Stops the fuzzer with the input that broke the property.
func require(_ holds: Bool, _ property: @autoclosure () -> String) {
  if !holds { fatalError(property()) }
}
