#if DEBUG
  enum LogSamples {
    static let all: [String: LogState] = [
      "some": LogState(log: .ready(Sample.log(2)), lines: [Sample.line]),
      "none": LogState(log: .ready(Sample.log(0)), lines: []),
      "broken": LogState(log: .ready(Sample.log(1, whole: false)), lines: [Sample.line]),
    ]
  }
#endif
