// What the adapters use of Apple's module BackgroundTasks, as its documentation gives it: for compiling, never for running.
import Dispatch
import Foundation

open class BGTask {
  public var expirationHandler: (() -> Void)?
  public func setTaskCompleted(success: Bool) {}
}

open class BGTaskRequest { public var earliestBeginDate: Date? }

public class BGProcessingTaskRequest: BGTaskRequest {
  public init(identifier: String) {}
  public var requiresNetworkConnectivity = false
}

public final class BGTaskScheduler: Sendable {
  public static let shared = BGTaskScheduler()
  public func register(
    forTaskWithIdentifier identifier: String, using queue: DispatchQueue?, launchHandler: @escaping (BGTask) -> Void
  ) -> Bool { false }
  public func submit(_ taskRequest: BGTaskRequest) throws {}
}
