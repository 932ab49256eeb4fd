import Foundation
import Qyzmet

/// What a video identification shows.
struct IdentifyState: Sendable, Working {
  var view: Load<IdentificationView>
  /// The key that it is for, once that is read.
  var key: KeyView?
  var busy: Busy
  var failure: Failure?

  /// Whether the phone has to be linked again before anything goes on.
  var linkFirst: Bool { failure?.wantsLink == true }

  var page: IdentifyPage {
    if linkFirst { return .link }
    let state = view.value?.stateId
    if let key, !key.isIdentifiedFirst, key.stateId != "certificate-missing" {
      return key.isMendedFirst ? .key : .done
    }
    switch state {
    case "consent": return .consent
    case "queue": return .queue
    case "prompt": return .prompt
    case "try-again": return .again
    case "visit": return .visit
    // What is over and was not for this key is begun anew.
    case "none", "cancelled", "expired", "done": return .begin
    default: return .waits
    }
  }

  /// Whether it is under way, so that it can be broken off.
  var isUnderWay: Bool { [.consent, .queue, .prompt, .waits, .again].contains(page) && view.value != nil }
}

enum IdentifyPage: Sendable {
  /// None is under way.
  case begin
  /// The text that the citizen reads and agrees to.
  case consent
  /// The app or the operator is at it.
  case waits
  case queue
  /// What the operator asks for.
  case prompt
  /// It did not work; another try is left.
  case again
  /// Only a service centre helps.
  case visit
  /// The certificate is here.
  case done
  /// The key itself has to be made or mended first.
  case key
  case link
}

enum IdentifyEvent {
  case main
  case breakOff
  /// Lets go of what is asked of the gateway just now.
  case stop
  case back
  case again
}

extension PromptView {
  /// What is asked. The library's words end with the number that is to be read out; it stands alone below them, and is said
  /// once.
  var words: String {
    guard let alone, text.hasSuffix(alone) else { return text }
    return text.dropLast(alone.count).trimmingCharacters(in: .whitespaces)
  }

  /// The number to read out, where it is not within the words.
  var alone: String? {
    number.flatMap { text.hasSuffix($0) || !text.contains($0) ? $0 : nil }
  }

  /// Whether the words lead to the number.
  var isNumberNamed: Bool { alone.map(text.hasSuffix) ?? true }
}
