import Foundation
import Qyzmet

/// A page of cards without uniffi: one call of a library with the feature `bench` into one buffer that stays. It is looked
/// for when the program runs, so that this links with the library that ships, too.
final class PackedDoor: @unchecked Sendable {
  private typealias Door = @convention(c) (UInt32, UInt32, UnsafeMutableRawPointer?, UInt32) -> Int32
  private let door: Door
  // One caller at a time; the bench is one.
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 1)

  struct Missing: Error {}

  init() throws {
    guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "qyzmet_bench_cards") else { throw Missing() }
    door = unsafeBitCast(symbol, to: Door.self)
  }

  deinit { buffer.deallocate() }

  func cards() throws -> CardPage {
    let length = Int(door(0, 30, buffer.baseAddress, UInt32(buffer.count)))
    guard length >= 0 else { throw Missing() }
    var from = Unpacked(bytes: UnsafeRawBufferPointer(rebasing: buffer[..<length]))
    return from.page()
  }
}

/// What bindings/ffi/src/bench.rs packs.
private struct Unpacked {
  let bytes: UnsafeRawBufferPointer
  private var at = 0
  private static let channels: [Channel] = [.app, .portal, .bot, .sms, .centre]

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func page() -> CardPage {
    let (total, offset) = (number(UInt32.self), number(UInt32.self))
    return CardPage(cards: (0..<number(UInt8.self)).map { _ in card() }, total: total, offset: offset)
  }

  private mutating func card() -> CardView {
    let (code, title, summary, category, price, term) = (text(), text(), text(), text(), text(), text())
    let mobile = number(UInt8.self) != 0
    let channels = (0..<number(UInt8.self)).map { _ in Self.channels[Int(number(UInt8.self))] }
    return CardView(
      code: code, title: title, summary: summary, category: category, channels: channels, price: price, term: term,
      mobile: mobile)
  }

  private mutating func text() -> String {
    let length = Int(number(UInt16.self))
    defer { at += length }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[at..<at + length]), as: UTF8.self)
  }

  private mutating func number<Number: FixedWidthInteger>(_: Number.Type) -> Number {
    defer { at += MemoryLayout<Number>.size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: Number.self))
  }
}
