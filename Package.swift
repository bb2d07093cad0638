// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "QuanY",
  // What `Fuzz` runs; nobody else's.
  products: [
    .library(
      name: "QuanYReaders",
      targets: [
        "Archives", "ClinicalModel", "ClinicalRules", "InsuranceTables", "Interchange", "Rollout", "TerminalKit", "Terminology",
        "Workflows",
        "XMLStream",
      ])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    library("ClinicalModel"),
    library("Terminology", ["ClinicalModel"]),
    library("InsuranceTables", ["ClinicalModel"]),
    library("ClinicalRules", ["ClinicalModel", "InsuranceTables", "Terminology"]),
    .systemLibrary(name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["LibXML2"]),
    library("XMLStream", ["CXML"]),
    .systemLibrary(name: "LibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "LibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "LibLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
    .target(name: "CArchive", dependencies: ["LibArchive", "LibLZMA", "LibZ"]),
    library("Archives", ["CArchive", "XMLStream"]),
    .systemLibrary(name: "LibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "COpenSSL", dependencies: ["LibCrypto"]),
    library("Cryptography", ["COpenSSL"]),
    .systemLibrary(name: "LibSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "CSodium", dependencies: ["LibSodium"]),
    library("Sealing", ["CSodium"]),
    .target(name: "CSQLite", dependencies: [.product(name: "GRDBSQLite", package: "GRDB.swift")]),
    library(
      "RecordStore",
      [
        "ClinicalModel", "Cryptography", "CSQLite", "Rollout", "Terminology",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    library("Rollout", ["ClinicalModel"]),
    library("Interchange", ["ClinicalModel", "InsuranceTables", "Rollout", "XMLStream"]),
    library("SampleGenerator", ["ClinicalModel", "InsuranceTables", "Interchange", "Rollout", "Terminology"]),
    library(
      "Workflows",
      [
        "Archives", "ClinicalModel", "ClinicalRules", "Cryptography", "InsuranceTables", "Interchange", "RecordStore", "Rollout",
        "SampleGenerator", "Sealing", "Terminology",
        "XMLStream",
      ]),
    library("TerminalKit"),
    library("StaffClient", ["ClinicalModel", "ClinicalRules", "Rollout", "TerminalKit", "Terminology", "Workflows"]),
    .executableTarget(
      name: "quany",
      dependencies: [
        "ClinicalModel", "InsuranceTables", "RecordStore", "Rollout", "SampleGenerator", "Sealing", "StaffClient", "TerminalKit",
        "Terminology", "Workflows",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    tests("Archives", ["XMLStream"]),
    tests("ClinicalModel"),
    tests("Cryptography"),
    tests("Sealing"),
    tests("RecordStore", ["ClinicalModel", "Cryptography", "Rollout", "Terminology"], exclude: ["Schemas"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["Cryptography", "quany"], exclude: ["Faults"], swiftSettings: strict),
    tests("TerminalKit"),
    tests(
      "StaffClient",
      ["ClinicalModel", "Cryptography", "RecordStore", "Rollout", "SampleGenerator", "TerminalKit", "Terminology", "Workflows"],
      exclude: ["Golden", "Recordings"]),
    tests("Terminology", ["ClinicalModel"]),
    tests("InsuranceTables"),
    tests("ClinicalRules", ["ClinicalModel", "InsuranceTables", "Interchange", "SampleGenerator", "Terminology", "XMLStream"]),
    tests("XMLStream"),
    tests(
      "Workflows",
      [
        "ClinicalModel", "Cryptography", "InsuranceTables", "Interchange", "RecordStore", "Rollout", "SampleGenerator", "Sealing",
        "Terminology",
      ]),
    tests("Rollout", ["ClinicalModel"]),
    tests("Interchange", ["ClinicalModel", "ClinicalRules", "InsuranceTables", "Rollout", "XMLStream"]),
    tests("SampleGenerator", ["ClinicalModel", "ClinicalRules", "InsuranceTables", "Interchange", "Rollout", "Terminology", "XMLStream"]),
  ]
)
