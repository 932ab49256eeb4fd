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
