/// What a PIN pad shows: how many digits there are, never which.
struct PinPadState: Sendable, Equatable {
  var typed: Int
  /// The digits of the keys, row by row, the last alone below.
  var keys: [Int]
  var shuffled: Bool
  /// How many digits are asked for: six of a PIN, eight of a PUK.
  var length: Int

  /// Nothing typed, the keys in order or in another each time.
  static func fresh(shuffled: Bool, length: Int = 6) -> PinPadState {
    let inOrder = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    return PinPadState(typed: 0, keys: shuffled ? inOrder.shuffled() : inOrder, shuffled: shuffled, length: length)
  }
}

enum PinPadEvent {
  case digit(Int)
  case delete
  case shuffle(Bool)
}

/// The digits of a PIN as they come in.
struct PinEntry: Sendable {
  private var secret = Secret()

  /// Takes a key; the PIN when it is whole, which is then gone from here.
  mutating func take(_ event: PinPadEvent, _ pad: inout PinPadState) -> Secret? {
    switch event {
    case .digit(let digit) where (0...9).contains(digit):
      secret.append(digit)
      pad.typed = secret.count
      guard secret.count == pad.length else { return nil }
      defer { clear(&pad) }
      return secret
    case .digit: break
    case .delete:
      secret.removeLast()
      pad.typed = secret.count
    case .shuffle(let on):
      secret.clear()
      pad = .fresh(shuffled: on, length: pad.length)
    }
    return nil
  }

  mutating func clear(_ pad: inout PinPadState) {
    secret.clear()
    pad = .fresh(shuffled: pad.shuffled, length: pad.length)
  }
}
