#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  /// The first heading of a screen. Those who listen begin with it.
  struct Title: View {
    let text: String
    @AccessibilityFocusState private var inFocus: Bool

    var body: some View {
      Text(text)
        .letters(.title)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(.h1)
        .accessibilityFocused($inFocus)
        .frame(maxWidth: .infinity, alignment: .leading)
        .onAppear { inFocus = true }
    }
  }

  /// The heading of a section.
  struct Heading: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
      Text(text)
        .letters(.heading)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(.h2)
        .frame(maxWidth: .infinity, alignment: .leading)
        .padding(.top, Space.m)
    }
  }

  /// A paragraph.
  struct Paragraph: View {
    let text: String
    let role: ColourRole

    init(_ text: String, _ role: ColourRole = .ink) {
      self.text = text
      self.role = role
    }

    var body: some View {
      Text(text).letters(.body, role).frame(maxWidth: .infinity, alignment: .leading)
    }
  }

  /// A second line: quieter than a paragraph.
  struct Second: View {
    let text: String
    let role: ColourRole

    init(_ text: String, _ role: ColourRole = .inkSoft) {
      self.text = text
      self.role = role
    }

    var body: some View {
      Text(text).letters(.second, role).frame(maxWidth: .infinity, alignment: .leading)
    }
  }

  /// A name and what stands for it, read as one.
  struct Fact: View {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    var body: some View {
      VStack(alignment: .leading, spacing: 2) {
        Second(name)
        Paragraph(value)
      }
      .accessibilityElement(children: .combine)
    }
  }

  /// A point of a list.
  struct Bullet: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
      HStack(alignment: .firstTextBaseline, spacing: Space.s) {
        Text("•").letters(.body, .inkSoft).accessibilityHidden(true)
        Paragraph(text)
      }
    }
  }

  /// Digits that are read out to somebody: large, of one width, spelled by the ear in groups.
  struct Digits: View {
    let text: String
    let letters: Letters

    init(_ text: String, _ letters: Letters = .heading) {
      self.text = text
      self.letters = letters
    }

    var body: some View {
      Text(text)
        .letters(letters)
        .monospacedDigit()
        .textSelection(.enabled)
        .speechSpellsOutCharacters()
        .accessibilityLabel(spelled(text))
    }
  }
#endif
