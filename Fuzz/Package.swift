// swift-tools-version: 6.2
import PackageDescription

// Coverage-guided fuzzing of everything that reads what comes from outside. `make fuzz` builds it with the fuzzer's and the address
// sanitizer's instrumentation; without them it does not link.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "QuanY", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["CFuzzer", .product(name: "QuanYReaders", package: "QuanY")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
