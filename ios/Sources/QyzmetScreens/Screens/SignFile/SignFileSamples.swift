#if DEBUG
  enum SignFileSamples {
    static let all: [String: SignFileState] = [
      "pick": page(.pick, files: 0), "reading": page(.pick, busy: .slow), "lost": page(.pick, files: 0, lost: true),
      "too-large": page(.pick, failure: "input.too_large"), "read": page(.read), "several": page(.read, files: 3),
      "key-first": page(.pick, files: 0, key: "none"), "sim-changed": page(.read, key: "sim-changed"),
      "locked": page(.read, key: "locked", failure: "signature.pin_locked"),
      "pin": page(.pin), "several-pin": page(.pin, files: 2), "signing": page(.pin, busy: .slow),
      "pin-wrong": page(.pin, tries: 1, failure: "signature.pin_wrong"),
      "no-line": page(.pin, failure: "net.offline"),
      "done": page(.done), "several-done": page(.done, files: 2),
    ]

    static func page(
      _ page: SignFilePage, files: Int = 1, lost: Bool = false, key: String = "ready", tries: UInt32 = 5,
      busy: Busy = .no, failure: String? = nil
    ) -> SignFileState {
      SignFileState(
        page: page, files: (0..<files).map { Picked(name: "Шарт \($0).pdf", bytes: 20_481) },
        session: files == 1 && page != .pick ? Sample.session("begun") : nil, lost: lost,
        key: Sample.key(key, tries: tries), pukTries: key == "locked" ? 9 : nil, pad: .fresh(shuffled: false),
        busy: busy, failure: failure.map { Sample.failure($0, .afterCitizenActs) })
    }
  }
#endif
