// Reads a folder of symbol graphs and prints every public declaration, sorted: what ios/api compares.
import Foundation

private struct Graph: Decodable {
  struct Symbol: Decodable {
    struct Kind: Decodable { let identifier: String }
    struct Identifier: Decodable { let precise: String }
    struct Fragment: Decodable { let spelling: String }
    let kind: Kind
    let identifier: Identifier
    let pathComponents: [String]
    let declarationFragments: [Fragment]
  }
  struct Relationship: Decodable {
    let kind: String
    let source: String
    let target: String
    let targetFallback: String?
  }
  let symbols: [Symbol]
  let relationships: [Relationship]
}

@main struct Declarations {
  static let types: Set = ["swift.struct", "swift.enum", "swift.class", "swift.protocol", "swift.actor"]
  /// What a compiler says of types by itself, one more, another less.
  static let unsaid: Set = ["Copyable", "Escapable", "BitwiseCopyable", "SendableMetatype"]

  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let graphs = try files.filter { $0.lastPathComponent.hasSuffix(".symbols.json") }
      .map { try JSONDecoder().decode(Graph.self, from: Data(contentsOf: $0)) }
    // What a type inherits belongs to whom it inherits from, most of it to Swift.
    let symbols = graphs.flatMap(\.symbols).filter { !$0.identifier.precise.contains("::SYNTHESIZED::") }
    let names = Dictionary(
      symbols.map { ($0.identifier.precise, $0.pathComponents.joined(separator: ".")) }, uniquingKeysWith: { $1 })

    var conforms: [String: Set<String>] = [:]
    for one in graphs.flatMap(\.relationships) where one.kind == "conformsTo" {
      let full = names[one.target] ?? one.targetFallback ?? one.target
      let name = full.split(separator: ".").last.map(String.init) ?? full
      if !unsaid.contains(name) { conforms[one.source, default: []].insert(name) }
    }

    // The line of a type, and those of its members, by the type's name.
    var heads: [String: String] = [:]
    var members: [String: Set<String>] = [:]
    for symbol in symbols {
      let path = symbol.pathComponents.joined(separator: ".")
      let declared = symbol.declarationFragments.map(\.spelling).joined()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if types.contains(symbol.kind.identifier) {
        let kind = symbol.kind.identifier.split(separator: ".")[1]
        let protocols = conforms[symbol.identifier.precise, default: []].sorted().joined(separator: ", ")
        heads[path] = "\(kind) \(path)\(generic(declared))\(protocols.isEmpty ? "" : " : \(protocols)")"
        members[path, default: []].formUnion([])
      } else {
        members[symbol.pathComponents.dropLast().joined(separator: "."), default: []].insert(declared)
      }
    }
    for (type, lines) in members.sorted(by: { $0.key < $1.key }) {
      print(heads[type] ?? (type.isEmpty ? "module" : "extension \(type)"))
      for line in lines.sorted() { print("  \(line)") }
    }
  }

  /// The parameters of a generic type, as it declares them.
  private static func generic(_ declared: String) -> String {
    guard let from = declared.firstIndex(of: "<"), let to = declared.lastIndex(of: ">") else { return "" }
    return String(declared[from...to])
  }
}
