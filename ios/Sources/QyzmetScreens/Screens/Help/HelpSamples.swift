#if DEBUG
  enum HelpSamples {
    static let all: [String: HelpState] = ["plain": plain, "about": about]

    static let plain = HelpState(number: "1414", about: nil, canDial: false)
    static let about = HelpState(
      number: "1414", about: HelpContext(title: "Мекенжай анықтамасы", number: "QZ-2026-000001-5"), canDial: true)
  }
#endif
