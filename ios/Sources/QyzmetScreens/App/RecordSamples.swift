#if DEBUG
  import Foundation
  import Qyzmet

  /// The core's records with something in them, for previews and for walking the screens. Nobody lives here.
  enum Sample {
    static let state = StateText(
      short: "Желіні күтіп тұр", plain: "Өтінішке қол қойылды, бірақ әлі тіркелген жоқ.",
      next: "Байланыс шыққанда өзі жіберіледі.")

    static let failure = Failure(
      kind: .gateway, code: "gateway.busy", retry: .after(seconds: 30),
      citizen: Wording(kk: "Жүйе бос емес.", ru: "Система занята.", en: "The system is busy."), developer: "", args: [:]
    )

    static func failure(_ code: String, _ retry: Retry) -> Failure {
      Failure(kind: .storage, code: code, retry: retry, citizen: failure.citizen, developer: "", args: [:])
    }

    static func card(_ code: String, mobile: Bool) -> CardView {
      CardView(
        code: code, title: "Мекенжай анықтамасы", summary: "Қай жерде тіркелгеніңізді растайды.",
        category: "citizenship",
        channels: mobile ? [.app, .portal] : [.centre], price: "Тегін", term: "15 минут", mobile: mobile)
    }

    static let cards = [card("90060001", mobile: true), card("90060002", mobile: false)]

    static let categories = [
      CategoryView(id: "citizenship", title: "Азаматтық", hint: "құжаттар, мекенжай", count: 7),
      CategoryView(id: "health", title: "Денсаулық", hint: "дәрігер, анықтама", count: 1),
    ]

    static let catalogue = CatalogueStatus(
      info: CatalogueInfo(version: 1, services: 40, mobile: 4, notice: "Үлгі тізім.", embedded: true),
      issued: "2026 ж. 21 қараша",
      stale: false, newerExists: false, state: state)

    static let service = ServiceView(
      code: "90060001", slug: "address-certificate", title: "Мекенжай анықтамасы",
      summary: "Қай жерде тіркелгеніңізді растайды.",
      category: "citizenship", categoryTitle: "Азаматтық", situation: "moving-home", situationTitle: "Көшу",
      provider: "Мемлекеттік корпорация", result: "Анықтама", term: Term(amount: 15, unit: .minutes),
      termText: "15 минут",
      priceText: "Тегін", free: true, documents: ["Жеке куәлік"],
      channels: [ChannelView(channel: .app, name: "Осы қосымша"), ChannelView(channel: .centre, name: "ХҚКО")],
      guide: [
        GuideStepView(title: "Толтырыңыз", text: "Сұрақтарға жауап беріңіз."),
        GuideStepView(title: "Қол қойыңыз", text: "PIN-код енгізіңіз."),
      ], form: "address-certificate", mobile: true)

    static func link(_ name: String, code: UInt32? = nil) -> LinkView {
      LinkView(
        state: name, iinHidden: nil, phone: code.map { _ in "+7 701 000 00 01" }, codeLength: code,
        expiresInS: code.map { _ in 90 },
        resendInS: code.map { _ in 12 }, triesLeft: code.map { _ in 3 }, lockedForS: nil, text: state)
    }

    static func sim(_ name: String) -> SimView {
      SimView(stateId: name, state: state, changedAt: name == "changed" ? "2026 ж. 21 қараша" : nil)
    }

    static let citizen = CitizenView(
      fullName: "Үлгібаев Мысал Сынақұлы", iinHidden: "990101 ••••16", birthDate: "2099 ж. 1 қаңтар",
      phone: "+7 701 000 00 01",
      address: "Астана қ.")

    static func key(_ name: String, tries: UInt32 = 5) -> KeyView {
      KeyView(
        stateId: name, state: state, triesLeft: tries, offlineLeft: 7, level: state, sim: state,
        certificate: name == "ready"
          ? CertificateView(
            subject: "Үлгібаев Мысал", issuer: "Sandbox", serial: "1f", from: "2026 ж.", until: "2027 ж.", notAfter: 0)
          : nil)
    }

    /// One field of each block.
    static let fields: [FieldView] = [
      field("iin", .iin, value: "990101500016"), field("name", .text, error: "Атыңызды жазыңыз."),
      field("phone", .phone),
      field("address", .address, value: "Астана қ."), field("note", .multiline), field("sum", .number),
      field("day", .date),
      field("purpose", .select, options: 9), field("language", .radio, options: 2), field("agree", .checkbox),
      field("read", .info), field("new", .unknown(name: "map"), note: "Қосымшаны жаңартыңыз."),
    ]

    private static func field(
      _ id: String, _ block: Block, value: String = "", error: String? = nil, options: Int = 0, note: String? = nil
    ) -> FieldView {
      FieldView(
        id: id, step: "who", block: block, label: "Сұрақ: \(id)", hint: "Куәлікте жазылған", why: "Анықтама үшін",
        options: (0..<options).map { OptionView(value: "\($0)", label: "Жауап \($0)") }, shownValue: value,
        keptValue: value.isEmpty ? nil : value, checked: block == .checkbox ? true : nil,
        choice: options > 0 ? "1" : nil,
        required: id != "note", enabled: id != "address", visible: true,
        prefilledFrom: value.isEmpty ? nil : "тіркелімнен",
        note: note, error: error.map { FieldError(keyword: "required", text: $0) })
    }

    static func form(complete: Bool) -> FormView {
      FormView(
        draftId: "0123", service: "90060001", title: "Мекенжай анықтамасы", form: "address-certificate", version: 1,
        steps: [
          StepView(id: "who", title: "Сіз туралы", complete: complete, visible: true),
          StepView(id: "hidden", title: "Жасырын", complete: true, visible: false),
          StepView(id: "why", title: "Не үшін", complete: complete, visible: true),
        ], fields: fields, complete: complete,
        errorSummary: complete
          ? []
          : [
            FieldProblem(field: "name", step: "who", label: "Аты-жөні", keyword: "required", text: "Атыңызды жазыңыз.")
          ],
        nextField: complete ? nil : "name", notes: ["Форма өзгерді."])
    }

    static let draft = DraftView(
      id: "0123", service: "90060001", title: "Мекенжай анықтамасы", updated: "кеше", state: state, complete: false)

    static let signing = SigningView(
      requestId: "0456", title: "Мекенжай анықтамасы", text: "Өтініш: …", verificationCode: "4821", level: state)

    static func request(_ name: String, number: String? = nil, overdue: Bool = false) -> RequestView {
      RequestView(
        id: "0456-\(name)", service: "90060001", title: "Мекенжай анықтамасы", stateId: name, state: state,
        number: number,
        filedAt: number.map { _ in "2026 ж. 21 қараша" },
        deadline: number.map { _ in
          DeadlineView(
            receivedAt: 100, dueAt: 200, due: "3 жұмыс күні қалды", rule: "Заң бойынша", ruleId: "x",
            confirmed: !overdue,
            mayMove: true, overdue: overdue)
        }, verificationCode: "4821", history: [HistoryLine(state: "Тіркелді", at: "кеше", note: "Түсіндірме")],
        documents: name == "ready" ? ["0789"] : [], nextAt: nil,
        problem: name == "parked" ? "identity.session_expired" : nil,
        refusal: nil)
    }

    static let document = DocumentView(
      id: "0789", requestId: "0456-ready", title: "Мекенжай анықтамасы", number: "QZ-2026-000001-5",
      mediaType: "application/pdf",
      size: 20_481, signer: "Sandbox", signedAt: "2026 ж. 21 қараша", state: state)

    static func report(_ verdict: Verdict) -> Report {
      Report(
        verdict: verdict, state: state, reason: "Себебі", reasonId: "valid", signer: "Sandbox", signedAt: nil,
        unsupportedOid: nil)
    }

    static let health = Health(
      version: "0.1.0", gateway: "http://127.0.0.1:8414", line: .online,
      operations: [
        OperationView(id: "catalogue", offline: .works, now: .works, reason: nil),
        OperationView(id: "sign", offline: .queued, now: .refused, reason: "signature.key_missing"),
        OperationView(id: "sync", offline: .refused, now: .refused, reason: "net.offline"),
      ], store: StoreHealth(vault: .good, setAside: ["vault.damaged"], vaultBytes: 4_097, cacheBytes: 0),
      keyHome: .software)

    static let picture = Picture(width: 600, height: 800, png: Data())
  }
#endif
