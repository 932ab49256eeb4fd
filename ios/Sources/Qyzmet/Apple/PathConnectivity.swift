#if canImport(Network)
  import Dispatch
  import Network

  /// What the system says of the line. Not known until it has spoken for the first time, and then the core tries.
  public final class PathConnectivity: Connectivity {
    private let monitor = NWPathMonitor()
    private let seen = Locked(Line.unknown)

    public init() {
      let seen = seen
      monitor.pathUpdateHandler = { path in
        let line: Line =
          switch path.status {
          case .satisfied: .online
          case .unsatisfied: .offline
          // A line that comes when it is wanted, or a word that this version doesn't know.
          default: .unknown
          }
        seen.withLock { $0 = line }
      }
      monitor.start(queue: DispatchQueue(label: "org.qyzmet.line"))
    }

    deinit { monitor.cancel() }

    public func line() -> Line { seen.withLock { $0 } }
  }
#endif
