#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI
  import UIKit

  /// A page that was drawn.
  struct PictureView: View {
    let picture: Picture

    var body: some View {
      if let image = UIImage(data: picture.png) {
        Image(uiImage: image).resizable()
      } else {
        EmptyView()
      }
    }
  }
#endif
