// The screen is recorded or mirrored. iOS lets no app forbid that, but tells of it.
extension AppModel {
  /// Others may see what is typed and shown where the citizen is: that is said, and secret digits are hidden.
  var isWatched: Bool { captured && fault == nil && stage.places.top.asksDigits }

  /// The system says whether the screen is captured: at the beginning, and each time it changes.
  func capture(_ on: Bool) {
    captured = on
    tellCapture()
  }

  /// Says it to those who listen, once each time that it begins to matter.
  func tellCapture() {
    guard isWatched != toldCapture else { return }
    toldCapture = isWatched
    if isWatched { says("screen-common-captured") }
  }
}
