#if DEBUG
  enum OfflineSamples {
    static let all: [String: OfflineState] = ["some": some]

    static let some = OfflineState(health: .ready(Sample.health))
  }
#endif
