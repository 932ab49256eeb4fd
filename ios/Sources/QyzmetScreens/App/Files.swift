import Foundation
import Qyzmet

// Files that the citizen chooses, and those that are made of them.
extension ScreenModel where State: Working {
  /// Lets the citizen choose a file, or several. While that lasts the screen is busy; "stop" takes nothing of it any
  /// more. Who thinks better of it finds everything as it was.
  func pick(many: Bool, _ chosen: @escaping @MainActor ([PickedFile]) -> Void) {
    guard state.busy == .no else { return }
    state.busy = .working
    let (host, lang) = (life.app.host, life.app.lang)
    let task = Task { [weak self] in
      let picking = await host.pick(many: many)
      let unnamed = (try? await Qyzmet.texts.say(lang, "sign-file-unnamed", [:])) ?? ""
      guard !Task.isCancelled, let self else { return }
      end()
      switch picking {
      case .nothing: break
      case .files(let files): if !files.isEmpty { chosen(PickedFile.apart(files, unnamed: unnamed)) }
      case .tooLarge: await fail("input.too_large", errorWord("input.too_large"))
      case .unreadable: await fail("internal.port", "screen-pick-unreadable")
      }
    }
    life.letsGo { [weak self] in
      task.cancel()
      self?.end()
    }
  }

  /// Offers files to other apps, out of a folder of their own.
  func share(_ files: [PickedFile], title: String) {
    guard state.busy == .no, let folder = life.app.workFolder() else { return }
    (state.busy, state.failure) = (.working, nil)
    Task {
      let written = await Task.detached { files.written(to: folder) }.value
      end()
      guard let written else { return await fail("storage.full", errorWord("storage.full")) }
      life.app.host.share(written, title: title)
    }
  }

  private func end() {
    state.busy = .no
    life.letsGo(nil)
  }

  /// What only this side met, in the library's words.
  private func fail(_ code: String, _ word: String) async {
    func say(_ lang: Lang) async -> String { (try? await Qyzmet.texts.say(lang, word, [:])) ?? word }
    let citizen = Wording(kk: await say(.kk), ru: await say(.ru), en: await say(.en))
    let failure = Failure(
      kind: code.hasPrefix("input") ? .input : .storage, code: code, retry: .afterCitizenActs, citizen: citizen,
      developer: code, args: [:])
    life.repeatable = nil
    state.failure = failure
    life.app.announce(failure)
  }
}

extension [PickedFile] {
  /// Where they lie in this folder; `nil`, and no folder, where they can't be written.
  fileprivate func written(to folder: URL) -> [URL]? {
    do {
      return try map { file in
        let url = folder.appendingPathComponent(file.name)
        try file.content.write(to: url, options: .atomic)
        return url
      }
    } catch {
      try? FileManager.default.removeItem(at: folder)
      return nil
    }
  }
}
