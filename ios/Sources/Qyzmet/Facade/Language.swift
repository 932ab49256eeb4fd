import Foundation

extension Lang {
  /// The first of the citizen's languages in the system's settings that this library speaks; Kazakh if there is none.
  ///
  /// Locale's list is a value in memory: no native call, and it may be asked for anywhere.
  public static var preferred: Lang {
    Locale.preferredLanguages.lazy.compactMap { Lang(code: $0) }.first ?? .kk
  }

  /// The language of a code such as `kk`, `ru-KZ` or `en_GB`; `nil` for one that this library doesn't speak.
  public init?(code: String) {
    switch code.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "kk": self = .kk
    case "ru": self = .ru
    case "en": self = .en
    default: return nil
    }
  }

  /// `kk`, `ru` or `en`.
  public var code: String {
    switch self {
    case .kk: "kk"
    case .ru: "ru"
    case .en: "en"
    }
  }
}

extension Wording {
  /// The text in this language.
  public subscript(lang: Lang) -> String {
    switch lang {
    case .kk: kk
    case .ru: ru
    case .en: en
    }
  }
}
