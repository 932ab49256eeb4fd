import Qyzmet

extension Channel {
  /// Its word in the core.
  var word: String {
    switch self {
    case .app: "channel-app"
    case .portal: "channel-portal"
    case .bot: "channel-bot"
    case .sms: "channel-sms"
    case .centre: "channel-centre"
    }
  }
}

extension Mode {
  /// What it means without a line, in the core's words.
  var word: String {
    switch self {
    case .works: "state-offline-works"
    case .queued: "state-offline-queued"
    case .refused: "state-offline-refused"
    }
  }
}

/// The id of an error's text in the core.
func errorWord(_ code: String) -> String {
  "error-" + String(code.map { $0 == "." || $0 == "_" ? "-" : $0 })
}

extension TextScale {
  /// Its word.
  var word: String {
    switch self {
    case .system: "screen-settings-text-system"
    case .large: "screen-settings-text-large"
    case .largest: "screen-settings-text-largest"
    }
  }
}

extension Mode {
  /// How it is drawn beside its words.
  var sign: Sign {
    switch self {
    case .works: .tick
    case .queued: .clock
    case .refused: .offline
    }
  }
}
