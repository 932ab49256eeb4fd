#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  /// The text that is signed, as it stands: its hash is in the signature.
  struct SessionText: View {
    let session: SessionView
    let tag: String

    var body: some View {
      Card {
        Text(verbatim: session.text).letters(.body).monospaced().textSelection(.enabled).privacySensitive()
      }
      .tag(named: tag)
    }
  }

  /// The four digits before the PIN.
  struct SessionCode: View {
    let session: SessionView
    /// What they are compared with.
    let hint: String
    let tag: String
    @Environment(Speech.self) private var speech

    var body: some View {
      Card(ground: .skySoft) {
        Second(speech("verification-code"), .onSkySoft)
        Digits(session.verificationCode, .code)
        Second(hint, .onSkySoft)
      }
      .accessibilityElement(children: .contain)
      .tag(named: tag)
    }
  }

  /// Tries of the PIN that are left; the last one with a warning.
  struct TriesLeft: View {
    let tries: Int
    let tag: String
    @Environment(Speech.self) private var speech

    var body: some View {
      VStack(alignment: .leading, spacing: Space.xs) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          if tries == 1 { Glyph(.warning, .red) }
          Second(speech("screen-pin-tries", ["n": "\(tries)"]), tries == 1 ? .red : .inkSoft)
        }
        if tries == 1 { Second(speech["screen-pin-last"], .red) }
      }
      .accessibilityElement(children: .combine)
      .tag(named: tag)
    }
  }
#endif
