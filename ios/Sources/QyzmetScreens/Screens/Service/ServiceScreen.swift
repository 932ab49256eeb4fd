#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct ServiceScreen: View {
    let state: ServiceState
    let send: (ServiceEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("service", title: state.service.value?.title) {
        Loaded(load: state.service, again: { send(.again) }) { service in
          Paragraph(service.summary)
          facts(service)
          needs(service)
          Heading(speech["screen-service-where"])
          ForEach(service.channels, id: \.channel) { Bullet($0.name) }
          Heading(speech["screen-service-steps"])
          ForEach(Array(service.guide.enumerated()), id: \.offset) { at, step in
            guide(step, at + 1, of: service.guide.count)
          }
          if service.mobile, surroundings.line == .offline { note("screen-service-offline") }
          if service.mobile, state.link?.state == "unlinked" { note("screen-service-link-later") }
          if !service.mobile { note("screen-service-elsewhere") }
          if let reason = state.refusal { Paragraph(speech(errorWord(reason)), .red) }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
        }
      } main: {
        switch state.main {
        case .apply?: main("screen-service-apply")
        case .goOn?:
          main("screen-service-continue")
          SecondButton("service-anew", speech["screen-service-anew"]) { send(.anew) }
        case .call?: main("screen-common-call-1414")
        case nil: EmptyView()
        }
      }
    }

    private func main(_ word: String) -> some View {
      MainButton(tag: "service-main", label: speech[word], busy: state.busy) { send(.main) }
    }

    private func facts(_ service: ServiceView) -> some View {
      Card {
        Fact(speech["screen-service-result"], service.result)
        Fact(speech["screen-service-price"], service.priceText)
        Fact(speech["screen-service-term"], service.termText)
        Fact(speech["screen-service-provider"], service.provider)
      }
      .accessibilityElement(children: .contain)
      .tag(named: "service-facts")
    }

    private func needs(_ service: ServiceView) -> some View {
      Group {
        Heading(speech["screen-service-need"])
        if service.documents.isEmpty { Paragraph(speech["screen-service-need-none"]) }
        ForEach(service.documents, id: \.self) { Bullet($0) }
      }
    }

    private func guide(_ step: GuideStepView, _ at: Int, of count: Int) -> some View {
      HStack(alignment: .firstTextBaseline, spacing: Space.m) {
        Text(verbatim: "\(at)").letters(.heading, .sky).monospacedDigit()
        VStack(alignment: .leading, spacing: Space.xs) {
          Text(step.title).letters(.button)
          Paragraph(step.text)
        }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(
        "\(speech("screen-common-step", ["n": "\(at)", "of": "\(count)"])). \(step.title). \(step.text)")
    }

    private func note(_ word: String) -> some View {
      Card(ground: .sand) { Paragraph(speech[word]) }
    }
  }
#endif
