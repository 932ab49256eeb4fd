import Foundation

/// When the outbox asks to be delivered again. Pure: what schedules it is the platform's.
public enum NextDelivery {
  /// The earliest a system is asked for: sooner would only cost battery.
  public static let soonest: TimeInterval = 60

  /// When to deliver next, after this report; `nil` when nothing waits.
  public static func after(_ report: DeliveryReport, now: Date) -> Date? {
    guard report.waiting > 0 || report.nextAt != nil else { return nil }
    let earliest = now.addingTimeInterval(soonest)
    guard let next = report.nextAt else { return earliest }
    return max(earliest, Date(timeIntervalSince1970: TimeInterval(next) / 1000))
  }
}
