import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// One installation of the app. Its name lies in a file in the app's own folder, which goes when the app is removed.
struct Installation: Sendable {
  let bundle: String
  /// The folder that goes with the app.
  let folder: URL
  /// The file with the name, in that folder.
  let file: URL

  init(bundle: String, folder: URL, file: URL) { (self.bundle, self.folder, self.file) = (bundle, folder, file) }

  /// The one that runs; `nil` for a program that is no app.
  static var running: Installation? {
    let support = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask).first
    guard let bundle = Bundle.main.bundleIdentifier, let support else { return nil }
    return Installation(
      bundle: bundle, folder: URL(fileURLWithPath: NSHomeDirectory(), isDirectory: true),
      file: support.appendingPathComponent("org.qyzmet.installation"))
  }

  /// Who makes keys for this home; `nil` where that is not certain: the home lies elsewhere (a group's folder outlives one
  /// app), or the name can be neither read nor made, as before the first unlock.
  func owner(of home: URL) -> KeyOwner? {
    guard !bundle.isEmpty, !bundle.contains(" "), let path = path(of: home), let name = try? name(for: home) else {
      return nil
    }
    return KeyOwner(bundle: bundle, installation: name, home: path)
  }

  /// The home's path within the app's folder: the system moves that folder at times.
  private func path(of home: URL) -> String? {
    guard let folder = realPath(folder.path), let home = realPath(home.path) else { return nil }
    let within = folder.hasSuffix("/") ? folder : folder + "/"
    return home.hasPrefix(within) && home != within ? String(home.dropFirst(within.count)) : nil
  }

  private func name(for home: URL) throws -> String {
    let excluded = (try? home.resourceValues(forKeys: [.isExcludedFromBackupKey]))?.isExcludedFromBackup == true
    if isMissing(file.path) {
      try make(excluded)
    } else if !excluded {
      try keepInBackups(file, true)
    }
    let name = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard UUID(uuidString: name)?.uuidString == name else { throw PortError("the installation's name was altered") }
    return name
  }

  /// Makes the file, whole or not at all; of two that make it at once the first one's stays.
  private func make(_ excluded: Bool) throws {
    let (files, folder) = (FileManager.default, file.deletingLastPathComponent())
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let name = UUID().uuidString
    let fresh = folder.appendingPathComponent("\(file.lastPathComponent).\(name)")
    defer { try? files.removeItem(at: fresh) }
    try Data(name.utf8).write(to: fresh)
    #if os(iOS)
      try files.setAttributes(
        [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: fresh.path)
    #endif
    try keepInBackups(fresh, !excluded)
    guard link(fresh.path, file.path) == 0 || errno == EEXIST else {
      throw PortError("the installation's name was not kept: \(errno)")
    }
  }

  /// In backups just as the homes are: a home that comes back from one finds the name that its keys are marked with.
  private func keepInBackups(_ file: URL, _ on: Bool) throws {
    #if canImport(Darwin)
      var (file, values) = (file, URLResourceValues())
      values.isExcludedFromBackup = !on
      try file.setResourceValues(values)
    #endif
  }
}

/// Whether there certainly is no vault in a home, nor anything else of the core's but its locks. What can't be read may
/// hold one.
func isWithoutVault(_ home: URL) -> Bool {
  if isMissing(home.path) { return true }
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: home.path) else { return false }
  return names.allSatisfy { $0.hasSuffix(".lock") }
}

/// Whether nothing has this path; not that it can't be seen.
private func isMissing(_ path: String) -> Bool {
  var found = stat()
  return lstat(path, &found) != 0 && errno == ENOENT
}

/// The path without links; of what is not there, that of its folder and its name.
private func realPath(_ path: String) -> String? {
  if let real = realpath(path, nil) {
    defer { free(real) }
    return String(cString: real)
  }
  let url = URL(fileURLWithPath: path)
  guard errno == ENOENT, isMissing(path), url.path != "/" else { return nil }
  let folder = url.deletingLastPathComponent()
  return realPath(folder.path).map { URL(fileURLWithPath: $0).appendingPathComponent(url.lastPathComponent).path }
}
