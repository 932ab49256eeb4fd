#if canImport(BackgroundTasks) && !os(macOS)
  import BackgroundTasks
  import Foundation

  /// Delivers the outbox while the app sleeps. The app names ``taskName`` under `BGTaskSchedulerPermittedIdentifiers` and
  /// `processing` under `UIBackgroundModes` in its Info.plist. iOS decides when, and whether at all: nothing may depend on it.
  public struct BackgroundDelivery: Sendable {
    /// The identifier of the task.
    public static let taskName = "org.qyzmet.deliver"

    private let work: @Sendable () async throws -> DeliveryReport

    /// `work` is what is done in the background: usually resume, `requests.deliver()`, pause.
    public init(work: @escaping @Sendable () async throws -> DeliveryReport) { self.work = work }

    /// Tells the system of the task, once and before the app has finished launching. `false` when Info.plist lacks it.
    public func register() -> Bool {
      BGTaskScheduler.shared.register(forTaskWithIdentifier: Self.taskName, using: nil) { task in
        let held = Held(task)
        let running = Task {
          let report = try? await work()
          if let report { schedule(after: report) }
          held.task.setTaskCompleted(success: report != nil)
        }
        // The time is over: the native side lets go where it is safe, then the task above ends.
        task.expirationHandler = { running.cancel() }
      }
    }

    /// Asks for a delivery when this report says that one is due; nothing is asked for when nothing waits. A refusal of
    /// the system is no error: the app delivers when it is opened.
    public func schedule(after report: DeliveryReport) {
      guard let date = NextDelivery.after(report, now: Date()) else { return }
      let request = BGProcessingTaskRequest(identifier: Self.taskName)
      request.requiresNetworkConnectivity = true
      request.earliestBeginDate = date
      try? BGTaskScheduler.shared.submit(request)
    }

    /// The system hands a task to one handler, which ends it once: it is never used by two at a time.
    private struct Held: @unchecked Sendable {
      let task: BGTask
      init(_ task: BGTask) { self.task = task }
    }
  }
#endif
