/// A path as a picture is drawn: read from the letters of SVG that our art is written in.
struct Outline: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  struct Point: Sendable, Equatable {
    var x: Double
    var y: Double
  }

  let steps: [Step]

  /// Reads M, L, H, V, C and Z, absolute, with numbers parted by spaces; `nil` for anything else.
  init?(_ path: String) {
    var steps: [Step] = []
    var at = Point(x: 0, y: 0)
    var rest = Substring(path)
    while let letter = rest.popFirst() {
      let end = rest.firstIndex { $0.isLetter } ?? rest.endIndex
      var numbers = rest[..<end].split(separator: " ").map { Double($0) }[...]
      rest = rest[end...]
      func next() -> Double? { numbers.popFirst() ?? nil }
      func point() -> Point? {
        guard let x = next(), let y = next() else { return nil }
        return Point(x: x, y: y)
      }
      switch letter {
      case " ": break
      case "Z": steps.append(.close)
      case "M", "L":
        guard let to = point() else { return nil }
        at = to
        steps.append(letter == "M" ? .move(to) : .line(to))
        while !numbers.isEmpty {
          guard let to = point() else { return nil }
          at = to
          steps.append(.line(to))
        }
      case "H", "V":
        guard let to = next() else { return nil }
        if letter == "H" { at.x = to } else { at.y = to }
        steps.append(.line(at))
      case "C":
        repeat {
          guard let first = point(), let second = point(), let to = point() else { return nil }
          at = to
          steps.append(.curve(first, second, to))
        } while !numbers.isEmpty
      default: return nil
      }
      guard numbers.isEmpty else { return nil }
    }
    self.steps = steps
  }
}
