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

    static func key(_ name: String, tries: UInt32 = 5, notice: Bool = false) -> KeyView {
      KeyView(
        stateId: name, state: state, triesLeft: tries, offlineLeft: 7, level: state, sim: state,
        certificate: name == "ready"
          ? CertificateView(
            subject: "Үлгібаев Мысал", issuer: "Sandbox", serial: "1f", from: "2026 ж.", until: "2027 ж.", notAfter: 0)
          : nil, noticeId: notice ? "certificate-ends-soon" : nil, notice: notice ? state : nil)
    }

    static func identification(
      _ name: String, number: String? = nil, hurdle: String? = nil, tries: UInt32 = 4
    ) -> IdentificationView {
      IdentificationView(
        stateId: name, state: state,
        consent: ConsentView(
          version: "1", text: "Бейнежазба қырық сегіз сағат сақталады.", sha256: "00", agreed: name != "consent"),
        queue: name == "queue" ? QueueView(ahead: 2, seconds: 240, text: "Алдыңызда 2 адам бар.") : nil,
        prompt: name == "prompt"
          ? PromptView(
            id: number == nil ? "turn-left" : "read-number",
            text: number.map { "Мына санды дауыстап оқыңыз: \($0)" } ?? "Басыңызды солға бұрыңыз.", number: number)
          : nil, envelope: nil, reasonId: name == "try-again" ? "poor-light" : nil,
        reason: name == "try-again" ? "Жарық аз болды." : nil, triesLeft: name == "visit" ? 0 : tries, hurdleId: hurdle,
        hurdle: hurdle.map { _ in "Қазір байланыс жоқ." }, pollAfter: nil)
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
        draftId: "0123", revision: 1, service: "90060001", title: "Мекенжай анықтамасы", form: "address-certificate",
        version: 1,
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

    static func session(_ name: String) -> SessionView {
      SessionView(
        id: "0af-\(name)", subjectId: "link", requestId: nil, party: "Үлгі банкі (сынақ)", title: "Несие шарты",
        text: "Мен 100 000 теңге аламын.", documents: ["Шарт", "Келісім"], verificationCode: "4821", expiresAt: 100,
        expires: "2026 ж. 22 қараша, 14:05", stateId: name, state: state,
        outcome: ["begun", "signing", "signed"].contains(name) ? nil : .ok)
    }

    static let line = AuditLine(
      number: 7, at: 100, time: "2026 ж. 22 қараша, 14:05", whatId: "sign", what: "Қол қою", outcomeId: "done",
      outcome: "орындалды", level: "Кілт телефон жадында", sim: "Тек нөмір тексерілген", about: "Несие шарты",
      party: "Үлгі банкі (сынақ)", verificationCode: "4821", triesLeft: 5, hash: "00")

    static func log(_ total: UInt32, whole: Bool = true) -> AuditPage {
      AuditPage(
        lines: [], total: total, folded: 0, whole: whole, brokenAt: whole ? nil : 3, state: state, head: "00")
    }

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

    static func signer(_ verdict: Verdict) -> SignerReport {
      SignerReport(
        verdict: verdict, reasonId: "valid", reason: "Қолтаңба дұрыс, файл содан бері өзгермеген.",
        lines: ["Қол қойған: Үлгібаев Мысал", "Уақыт белгісі жоқ: уақыт — қол қоюшының сөзі."], name: "Үлгібаев Мысал",
        serial: "1f", level: "B-B", algorithm: "1.2.840.10045.4.3.2", algorithmName: "ECDSA P-256",
        unsupportedOid: nil, statedAt: nil, stamp: "none", stampedAt: nil, stampedBy: nil, judgedAt: 0,
        judgedBy: "now", revocation: "no-answer", revocationAt: nil, revocationReason: nil, policies: [], purposes: [],
        chain: [
          ChainLink(
            name: "Үлгібаев Мысал", serial: "1f", notBefore: 0, notAfter: 1,
            inForce: "Күшінде: 21 қараша 2026 ж., 14:05 – 21 қараша 2028 ж., 14:05"),
          ChainLink(
            name: "Sandbox", serial: "01", notBefore: 0, notAfter: 1,
            inForce: "Күшінде: 2 қаңтар 2026 ж., 05:00 – 2 қаңтар 2036 ж., 05:00"),
        ])
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
