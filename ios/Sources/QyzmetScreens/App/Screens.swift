extension Stage {
  /// What stands behind a screen.
  func makeScreen(_ life: ScreenLife) -> any ScreenModel {
    switch life.route {
    case .start: StartViewModel(life)
    case .search(let query): SearchViewModel(life, query: query)
    case .category(let id): CategoryViewModel(life, category: id)
    case .service(let code): ServiceViewModel(life, code: code)
    case .link(let then): LinkViewModel(life, then: then)
    case .key(let then): KeyViewModel(life, then: then)
    case .identify(let then): IdentifyViewModel(life, then: then)
    case .form(let draft, let step): FormViewModel(life, draft: draft, step: step)
    case .check(let draft): CheckViewModel(life, draft: draft)
    case .sign(let draft, let request): SignViewModel(life, draft: draft, request: request)
    case .done(let id): DoneViewModel(life, request: id)
    case .requests: RequestsViewModel(life)
    case .request(let id): RequestViewModel(life, request: id)
    case .signed(let id): SignedViewModel(life, request: id)
    case .documents: DocumentsViewModel(life)
    case .document(let id): DocumentViewModel(life, document: id)
    case .settings: SettingsViewModel(life)
    case .erase: EraseViewModel(life)
    case .signature: SignatureViewModel(life)
    case .pin(let job): PinViewModel(life, job: job)
    case .revoke: RevokeViewModel(life)
    case .log: LogViewModel(life)
    case .other(let session): OtherViewModel(life, session: session)
    case .examine: ExamineViewModel(life)
    case .signFile(let session): SignFileViewModel(life, session: session)
    case .offline: OfflineViewModel(life)
    }
  }
}
