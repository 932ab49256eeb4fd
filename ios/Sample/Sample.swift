import Foundation
import Qyzmet

/// The whole sample: words to search for, the services that fit, and what became of the citizen's requests.
struct Found: Sendable {
  var services: [CardView] = []
  var requests: [RequestView] = []
}

/// All that the sample asks of the library; its screen and its command line share it.
struct Desk: Sendable {
  let qyzmet: Qyzmet
  var lang = Lang.preferred

  func find(_ words: String) async throws(QyzmetError) -> Found {
    let services = try await qyzmet.catalogue.search(lang, query: words, page: .first(20)).hits.map(\.card)
    return Found(services: services, requests: try await qyzmet.requests.list(lang, page: .first(20)).requests)
  }
}

#if canImport(SwiftUI)
  import SwiftUI

  @main struct SampleApp: App {
    @State private var desk: Desk?
    @State private var failure: QyzmetError?

    var body: some Scene {
      WindowGroup {
        if let desk {
          SampleScreen(desk: desk)
        } else {
          Text(failure?.localizedDescription ?? "…").task {
            do throws(QyzmetError) {
              let config = try await QyzmetConfig.inApplication(gateway: "http://127.0.0.1:8414")
              desk = Desk(qyzmet: try await Qyzmet.open(config, ports: .apple()))
            } catch {
              failure = error
            }
          }
        }
      }
    }
  }

  struct SampleScreen: View {
    let desk: Desk
    @State private var words = ""
    @State private var found = Found()
    @State private var failure: QyzmetError?

    var body: some View {
      List {
        TextField("", text: $words)
        if let failure { Text(failure.citizenText(desk.lang)) }
        ForEach(found.services, id: \.code) { Text($0.title) }
        ForEach(found.requests, id: \.id) { Text($0.title + ": " + $0.state.short) }
      }
      .task(id: words) {
        do throws(QyzmetError) { found = try await desk.find(words) } catch { failure = error }
      }
    }
  }
#else
  /// `Sample FOLDER GATEWAY WORD...`
  @main struct SampleCommand {
    static func main() async {
      let words = CommandLine.arguments
      guard words.count > 3 else { return print("Sample FOLDER GATEWAY WORD...") }
      let config = QyzmetConfig(home: URL(fileURLWithPath: words[1], isDirectory: true), gateway: words[2])
      do throws(QyzmetError) {
        let desk = Desk(qyzmet: try await Qyzmet.open(config))
        let found = try await desk.find(words[3...].joined(separator: " "))
        for service in found.services { print(service.code, service.title) }
        for request in found.requests { print(request.title, request.state.short) }
        await desk.qyzmet.close()
      } catch {
        print(error.citizenText(.preferred))
      }
    }
  }
#endif
