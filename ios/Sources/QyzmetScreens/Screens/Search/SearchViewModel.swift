import Observation
import Qyzmet

@MainActor @Observable final class SearchViewModel: ScreenModel {
  var state: SearchState
  @ObservationIgnored let life: ScreenLife
  @ObservationIgnored private var asking: Task<Void, Never>?
  @ObservationIgnored private var counting: Task<Void, Never>?

  init(_ life: ScreenLife, query: String) {
    self.life = life
    state = SearchState(query: query, page: nil, here: [], elsewhere: [], more: false, categories: [])
  }

  func read() {
    watch(\.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.catalogue.categories(lang)
    } _: { model, categories in
      model.state.categories = categories.value ?? []
    }
    ask(shown.count)
  }

  func send(_ event: SearchEvent) {
    switch event {
    case .typed(let text):
      guard text != state.query else { return }
      state.query = text
      life.app.stage.places.replace(life.route, with: .search(text))
      ask(0, after: .milliseconds(80))
    case .clear: send(.typed(""))
    case .open(let code): life.open(.service(code))
    case .category(let id): life.open(.category(id))
    case .more: ask(shown.count + 30)
    case .call: life.app.openHelp()
    case .again: ask(shown.count)
    }
  }

  private var shown: [Hit] { state.here + state.elsewhere }

  /// Asks for the first so many hits; the newest question wins. What is in sight stays until the answer is here.
  private func ask(_ count: Int, after wait: Duration = .zero) {
    asking?.cancel()
    counting?.cancel()
    let query = state.query
    guard !query.allSatisfy(\.isWhitespace) else {
      (state.page, state.here, state.elsewhere, state.more) = (nil, [], [], false)
      return
    }
    if state.page == nil { state.page = .waiting }
    let app = life.app
    guard let qyzmet = app.qyzmet else { return }
    asking = life.later { [weak self] in
      if wait > .zero, (try? await app.host.pace.pass(wait)) == nil { return }
      guard !Task.isCancelled else { return }
      do throws(QyzmetError) {
        let page = try await qyzmet.catalogue.search(app.lang, query: query, page: .first(max(30, count)))
        if !Task.isCancelled { self?.show(page) }
      } catch {
        if !Task.isCancelled, self?.life.tells(error) == true { self?.state.page = .failed(error.failure) }
      }
    }
  }

  private func show(_ page: SearchPage) {
    state.page = .ready(page)
    state.here = page.hits.filter(\.card.mobile)
    state.elsewhere = page.hits.filter { !$0.card.mobile }
    state.more = page.hits.count < Int(page.total) && page.hits.count < Page.most
    counting = life.later { [app = life.app] in
      guard (try? await app.host.pace.pass(.milliseconds(600))) != nil else { return }
      app.says("screen-search-found-a11y", ["n": "\(page.total)"])
    }
  }
}
