import Qyzmet

extension Qyzmet {
  /// The files with their signature: one with its signature beside it, several in a container.
  func signed(
    _ files: [PickedFile], in session: String?, _ pin: String
  ) async throws(QyzmetError) -> [PickedFile] {
    if let file = files.first, let session {
      let signed = try await sessions.signFile(session, content: file.content, pin: pin)
      let signature = PickedFile(
        name: "\(file.name).p7s", mediaType: "application/pkcs7-signature", content: signed.signature)
      return [file, signature]
    }
    let documents = files.map { ContainerFile(name: $0.name, mediaType: $0.mediaType, content: $0.content) }
    let name = files.first.map { PickedFile.parted($0.name).stem } ?? ""
    let container = try await signature.signContainer(documents, pin: pin)
    return [PickedFile(name: "\(name).asice", mediaType: "application/vnd.etsi.asic-e+zip", content: container)]
  }

  /// A session that nobody goes on with; one that is over already stays as it is.
  func end(_ session: String, _ lang: Lang) async {
    if !session.isEmpty, session != Route.severalFiles { _ = try? await sessions.cancel(session, lang) }
  }
}
