#if DEBUG
  enum EraseSamples {
    static let all: [String: EraseState] = ["asked": asked, "told": told]

    static let asked = EraseState(ticked: true, told: false, busy: .working, failure: nil)
    static let told = EraseState(ticked: false, told: true, busy: .no, failure: Sample.failure)
  }
#endif
