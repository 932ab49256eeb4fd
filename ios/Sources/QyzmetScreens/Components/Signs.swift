/// A sign beside words: a symbol of the system, never the only thing that says something.
enum Sign: String, Sendable {
  case clock = "clock"
  case hourglass = "hourglass"
  case tick = "checkmark.circle"
  case hand = "hand.raised"
  case warning = "exclamationmark.triangle"
  case question = "questionmark.circle"
  case offline = "wifi.slash"
  case search = "magnifyingglass"
  case clear = "xmark.circle"
  case next = "chevron.forward"
  case down = "chevron.down"
  case phone = "phone"
  case back = "chevron.backward"
  case language = "globe"
  case delete = "delete.backward"
  case services = "square.grid.2x2"
  case requests = "tray.full"
  case documents = "doc.text"
  case settings = "gearshape"
  case lock = "lock"
  case pen = "pencil"

  // The headings of the catalogue.
  case family = "figure.2.and.child.holdinghands"
  case health = "cross.case"
  case school = "graduationcap"
  case work = "briefcase"
  case umbrella = "umbrella"
  case passport = "person.text.rectangle"
  case house = "house"
  case coin = "banknote"
  case scales = "building.columns"
  case car = "car"
  case plane = "airplane"
  case shield = "shield"

  /// That of a heading of the catalogue; one that came after this version has the sign of a paper.
  init(category: String) {
    self =
      switch category {
      case "family": .family
      case "health": .health
      case "education": .school
      case "employment": .work
      case "social-security": .umbrella
      case "citizenship": .passport
      case "real-estate": .house
      case "taxes": .coin
      case "legal-aid": .scales
      case "transport": .car
      case "consular": .plane
      case "military": .shield
      default: .documents
      }
  }
}

/// How a tone looks.
struct Look: Sendable {
  let sign: Sign
  let front: ColourRole
  let ground: ColourRole

  init(_ tone: Tone) {
    switch tone {
    case .waits: (sign, front, ground) = (.clock, .inkSoft, .surface)
    case .works: (sign, front, ground) = (.hourglass, .sky, .surface)
    case .asks: (sign, front, ground) = (.hand, .onSkySoft, .skySoft)
    case .kept: (sign, front, ground) = (.tick, .onGoldSoft, .goldSoft)
    case .lost: (sign, front, ground) = (.warning, .onRedSoft, .redSoft)
    case .doubtful: (sign, front, ground) = (.question, .inkSoft, .surface)
    }
  }
}

extension Tab {
  var sign: Sign {
    switch self {
    case .services: .services
    case .requests: .requests
    case .documents: .documents
    case .settings: .settings
    }
  }

  /// Its word.
  var word: String {
    switch self {
    case .services: "screen-tab-services"
    case .requests: "screen-tab-requests"
    case .documents: "screen-tab-documents"
    case .settings: "screen-tab-settings"
    }
  }
}
