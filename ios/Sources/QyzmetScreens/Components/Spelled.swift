/// A number as the ear takes it: its characters one by one.
func spelled(_ number: String) -> String {
  number.filter { !$0.isWhitespace }.map(String.init).joined(separator: " ")
}

/// An IIN as people write it while it is typed: six and six.
func groupedIin(_ typed: String) -> String {
  let digits = typed.filter { !$0.isWhitespace }
  return digits.count > 6 ? "\(digits.prefix(6)) \(digits.dropFirst(6))" : digits
}

/// Seconds as a clock shows them: 1:05.
func clock(_ seconds: Int) -> String {
  "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
}

/// A title with the parts that were asked for: text, and whether it is one of them. The places are in Unicode
/// characters, and those outside the title count for nothing.
func marked(_ title: String, _ spans: [(start: Int, end: Int)]) -> [(text: String, bold: Bool)] {
  let letters = Array(title.unicodeScalars)
  var parts: [(text: String, bold: Bool)] = []
  var at = 0
  func add(_ end: Int, bold: Bool) {
    guard end > at else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters[at..<end])
    parts.append((String(text), bold))
    at = end
  }
  for span in spans where span.start >= at && span.end <= letters.count && span.end > span.start {
    add(span.start, bold: false)
    add(span.end, bold: true)
  }
  add(letters.count, bold: false)
  return parts
}
