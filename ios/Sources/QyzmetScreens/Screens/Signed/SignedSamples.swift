#if DEBUG
  enum SignedSamples {
    static let all: [String: SignedState] = ["text": text]

    static let text = SignedState(text: .ready(Sample.session("begun").text))
  }
#endif
