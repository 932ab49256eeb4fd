import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Finding and reading a service; all of it without a line.
@MainActor struct CatalogueTests {
  @Test func aCategoryIsReadInPagesAndLeadsToAService() async throws {
    let citizen = try await Citizen(lang: .en)
    await citizen.cutLine()
    let start = try await citizen.on(StartViewModel.self) { $0.categories.value != nil }
    let health = try #require(start.state.categories.value?.first { $0.id == "health" })
    start.send(.category("health"))
    let category = try await citizen.on(CategoryViewModel.self) { $0.total > 0 }
    #expect(category.state.category?.title == health.title && category.state.total == Int(health.count))
    #expect(category.state.cards.count == min(30, category.state.total))
    category.send(.reached(category.state.cards.count - 1))
    category.send(.open(category.state.cards[0].code))
    try await citizen.on(ServiceViewModel.self) { $0.service.value != nil }
    // Where there is room for two, the next service takes the place of the one beside the list.
    category.send(.open(category.state.cards[1].code))
    #expect(citizen.app.stage.places.routes.count == 3)
    #expect(citizen.app.stage.places.panes.list == .category("health"))
    #expect(citizen.app.stage.places.panes.item == .service(category.state.cards[1].code))
    await citizen.app.close()
  }

  @Test func aListInPagesIsWhole() async throws {
    let citizen = try await Citizen()
    let qyzmet = try #require(citizen.app.qyzmet)
    let all = try await qyzmet.everything(.max) { page throws(QyzmetError) in
      let read = try await qyzmet.catalogue.cards(.kk, page: Page(offset: Int(page.offset), limit: 7))
      return (read.cards, Int(read.total))
    }
    #expect(all.entries.count == all.total && Set(all.entries.map(\.code)).count == all.total && all.total >= 40)
    let few = try await qyzmet.everything(9) { page throws(QyzmetError) in
      let read = try await qyzmet.catalogue.cards(.kk, page: page)
      return (read.cards, Int(read.total))
    }
    #expect(few.entries == Array(all.entries.prefix(9)))
    await citizen.app.close()
  }

  @Test func aServiceOfAnotherChannelSaysWhereAndOffers1414() async throws {
    let citizen = try await Citizen()
    let qyzmet = try #require(citizen.app.qyzmet)
    let page = try await qyzmet.catalogue.cards(.kk, page: .first(40))
    let card = try #require(page.cards.first { !$0.mobile })
    try await citizen.on(StartViewModel.self).send(.service(card.code))
    let service = try await citizen.on(ServiceViewModel.self) { $0.service.value != nil }
    #expect(service.state.main == .call && service.about?.title == card.title)
    service.send(.main)
    #expect(citizen.app.help != nil)
    await citizen.app.close()
  }

  @Test func theSearchSplitsKeepsOrderAndCounts() async throws {
    let citizen = try await Citizen(lang: .en)
    try await citizen.on(StartViewModel.self).send(.search)
    let search = try await citizen.on(SearchViewModel.self) { !$0.categories.isEmpty }
    #expect(search.state.page == nil)
    for text in ["c", "ce", "cer", "certificate"] { search.send(.typed(text)) }
    try await until("hits of the last word") {
      search.state.page?.value != nil && search.state.here.allSatisfy { $0.card.mobile }
        && !search.state.elsewhere.isEmpty
    }
    try await until("the count for the ear") { citizen.host.announced.contains { $0.hasSuffix("services found") } }
    search.send(.typed("qqqqqqqq"))
    try await until("nothing") { search.state.page?.value?.hits.isEmpty == true && search.state.here.isEmpty }
    search.send(.clear)
    #expect(search.state.page == nil && search.state.query.isEmpty)
    search.send(.typed("   "))
    #expect(search.state.page == nil)
    await citizen.app.close()
  }

  @Test func aStepThatIsNotDoneSaysWhatIsMissing() async throws {
    let citizen = try await Citizen(lang: .en)
    try await citizen.apply()
    let form = try await citizen.on(FormViewModel.self) { $0.form.value != nil }
    form.send(.next)
    try await until("the summary") { form.state.showSummary && form.state.problems.count == 2 }
    #expect(form.state.step == "who" && form.state.busy == .no)
    try await until("the word for the ear") { citizen.host.announced.contains("2 answers to correct") }
    form.send(.problem(form.state.problems[0].field))
    #expect(form.state.focus == form.state.problems[0].field)
    form.send(.typed(field: "iin", citizen.iin))
    form.send(.focused(nil))
    try await until("one less") { form.state.problems.count == 1 }
    form.send(.back)
    form.send(.focused(nil))
    // What is not complete can be checked, not signed.
    citizen.app.stage.open(.check(form.state.form.value?.draftId ?? ""), from: citizen.top)
    let check = try await citizen.on(CheckViewModel.self) { $0.form.value != nil }
    check.send(.main)
    try await citizen.on(FormViewModel.self) { $0.step == "who" }
    await citizen.app.close()
  }

  @Test func theListIsUpdatedWhenAskedFor() async throws {
    let citizen = try await Citizen()
    citizen.app.stage.places.select(.settings)
    let settings = try await citizen.on(SettingsViewModel.self) { $0.catalogue.value != nil && $0.health.value != nil }
    settings.send(.sync)
    try await until("the report") { settings.state.synced != nil && settings.state.busy == .no }
    settings.send(.text(.largest))
    #expect(citizen.app.textScale == .largest && citizen.prefs.textScale == .largest)
    settings.send(.language(.en))
    try await until("English") { citizen.app.lang == .en }
    settings.send(.offline)
    let offline = try await citizen.on(OfflineViewModel.self) { $0.health.value != nil }
    #expect(offline.state.health.value?.operations.count == 13)
    await citizen.app.close()
  }
}
