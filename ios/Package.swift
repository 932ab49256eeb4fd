// swift-tools-version: 6.0
import PackageDescription

// Apple's platforms link the XCFramework that ios/xcframework makes; elsewhere (tests on Linux) the native library is
// a system library, and ios/swift tells the linker where it lies.
#if os(macOS)
  let native: [Target] = [.binaryTarget(name: "CQyzmet", path: "CQyzmet.xcframework")]
  let linked: [LinkerSetting] = []
  let resources: [Resource] = [.process("PrivacyInfo.xcprivacy")]
  let left: [String] = []
#else
  let native: [Target] = [.systemLibrary(name: "CQyzmet")]
  let linked: [LinkerSetting] = [.linkedLibrary("qyzmet_ffi")]
  let resources: [Resource] = []
  let left = ["PrivacyInfo.xcprivacy"]
#endif

let package = Package(
  name: "Qyzmet",
  // Kazakh first; the words themselves come from the core.
  defaultLocalization: "kk",
  // Observation and CryptoKit's Secure Enclave keys as used here ask for these.
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "Qyzmet", targets: ["Qyzmet"]),
    .library(name: "QyzmetScreens", targets: ["QyzmetScreens"]),
  ],
  targets: native + [
    .target(
      name: "Qyzmet", dependencies: ["CQyzmet"], exclude: left, resources: resources, linkerSettings: linked),
    .target(name: "QyzmetScreens", dependencies: ["Qyzmet"]),
    // For tests, the scenarios and the sample: a sandbox gateway as a process, and its controls. In no product.
    .target(name: "QyzmetSandbox"),
    // A process that tests kill in the middle of a call.
    .executableTarget(name: "QyzmetVictim", dependencies: ["Qyzmet"]),
    .executableTarget(name: "QyzmetScenarios", dependencies: ["Qyzmet", "QyzmetSandbox"]),
    // What the border costs; tests/benches/run builds it for release with -enable-testing. In no product.
    .executableTarget(name: "QyzmetBench", dependencies: ["Qyzmet"]),
    .executableTarget(name: "Sample", dependencies: ["Qyzmet"], path: "Sample"),
    .testTarget(name: "QyzmetScreensTests", dependencies: ["QyzmetScreens", "Qyzmet", "QyzmetSandbox"]),
    .testTarget(name: "QyzmetTests", dependencies: ["Qyzmet", "QyzmetSandbox", "QyzmetVictim"]),
  ],
  swiftLanguageModes: [.v6]
)
