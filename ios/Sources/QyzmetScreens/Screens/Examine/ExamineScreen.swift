#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct ExamineScreen: View {
    let state: ExamineState
    let send: (ExamineEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("examine", title: speech["screen-examine-title"]) {
        if state.file == nil {
          Paragraph(speech["screen-examine-text"])
          Second(speech["screen-examine-kept"])
        }
        if let report = state.report {
          StateBlock(state: report.state, tone: Tone(examined: report.verdict), tag: "examine-state")
        }
        chosen
        if state.busy != .no {
          if state.file != nil { Paragraph(speech["screen-examine-working"]).tag(named: "examine-working") }
          if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
        }
        if let failure = state.failure {
          if state.asks == .nothing {
            ErrorBox(failure: failure) { send(.again) }
          } else {
            missing(failure)
          }
        }
        if let report = state.report { self.report(report) }
      } main: {
        main
      }
    }

    /// What was chosen, by its name.
    @ViewBuilder private var chosen: some View {
      if let file = state.file {
        Heading(speech["screen-examine-files"])
        PickedRow(file: file, tag: "examine-file")
        if let beside = state.beside { PickedRow(file: beside, tag: "examine-beside") }
      }
    }

    /// What is asked for in the place of an error.
    private func missing(_ failure: Failure) -> some View {
      let look = Look(.asks)
      return Card(ground: look.ground) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(look.sign, look.front)
          Paragraph(failure.citizen[speech.lang], look.front)
        }
      }
      .accessibilityElement(children: .combine)
      .tag(named: "examine-asks")
    }

    @ViewBuilder private func report(_ report: SignatureReport) -> some View {
      if !state.documents.isEmpty {
        Heading(speech["screen-examine-documents"])
        ForEach(state.documents.indices, id: \.self) { at in document(state.documents[at]) }
      }
      if !report.signers.isEmpty {
        Heading(speech["screen-examine-signers"])
        ForEach(report.signers.indices, id: \.self) { at in signer(report.signers[at], at) }
      }
    }

    private func document(_ document: DocumentReport) -> some View {
      let signed = document.state == "signed"
      let look = Look(signed ? .kept : document.state == "unsupported" ? .asks : .lost)
      return Card(ground: look.ground) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(look.sign, look.front)
          Paragraph(signed ? document.name : document.text, look.front)
        }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(signed ? "\(document.name). \(speech["screen-examine-signed-a11y"])" : document.text)
      .tag(named: "examine-document-\(document.name)")
    }

    @ViewBuilder private func signer(_ signer: SignerReport, _ at: Int) -> some View {
      Card {
        VStack(alignment: .leading, spacing: Space.xs) {
          if !signer.name.isEmpty {
            Text(signer.name).letters(.heading).accessibilityAddTraits(.isHeader).accessibilityHeading(.h3)
          }
          StateLine(text: signer.reason, tone: Tone(examined: signer.verdict))
          ForEach(signer.lines.indices, id: \.self) { Second(signer.lines[$0], .ink) }
        }
        .accessibilityElement(children: .contain)
        .tag(named: "examine-signer-\(at)")
        if !signer.chain.isEmpty {
          TextButton("examine-more-\(at)", speech["screen-examine-chain"]) { send(.chain(at)) }
            .accessibilityAddTraits(state.opened.contains(at) ? .isSelected : [])
          if state.opened.contains(at) { chain(signer.chain, at) }
        }
      }
    }

    /// From the signer to the root.
    private func chain(_ links: [ChainLink], _ at: Int) -> some View {
      VStack(alignment: .leading, spacing: Space.s) {
        ForEach(links.indices, id: \.self) { link in
          VStack(alignment: .leading, spacing: 2) {
            Paragraph(links[link].name)
            Second(speech("screen-examine-number", ["number": links[link].serial]))
            Second(links[link].inForce)
          }
          .accessibilityElement(children: .combine)
        }
      }
      .tag(named: "examine-chain-\(at)")
    }

    @ViewBuilder private var main: some View {
      if state.busy != .no {
        SecondButton("examine-cancel", speech["screen-common-stop"]) { send(.stop) }
      } else if state.asks != .nothing {
        MainButton(tag: "examine-main", label: speech[word]) { send(.pickBeside) }
        SecondButton("examine-anew", speech["screen-examine-anew"]) { send(.anew) }
      } else if state.file != nil {
        SecondButton("examine-anew", speech["screen-examine-anew"]) { send(.anew) }
      } else {
        MainButton(tag: "examine-main", label: speech["screen-examine-pick"]) { send(.pick) }
      }
    }

    /// The half that is missing.
    private var word: String {
      state.asks == .document ? "screen-examine-pick-document" : "screen-examine-pick-signature"
    }
  }

  /// A chosen file: its name and size, read as one.
  struct PickedRow: View {
    let file: Picked
    let tag: String
    @Environment(Speech.self) private var speech

    var body: some View {
      Card {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(.documents)
          Paragraph(file.name)
        }
        Second(speech("screen-document-size", ["n": "\(file.kilobytes)"]))
      }
      .accessibilityElement(children: .combine)
      .tag(named: tag)
    }
  }
#endif
