import Foundation

/// A P-256 key in memory, for ports of tests: Linux has none of the system's. Neither fast nor of constant time.
package struct P256Key: Sendable {
  private let secret: Number
  /// SubjectPublicKeyInfo in DER.
  package let spki: Data

  package init() {
    secret = .random(below: Curve.order.modulus)
    let (x, y) = Curve.affine(Curve.times(secret, Curve.base))
    let head: [UInt8] = [
      0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01,
      0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
    ]
    spki = Data(head) + x.bytes + y.bytes
  }

  /// ECDSA over a digest of 32 bytes, in DER.
  package func sign(_ digest: Data) -> Data {
    let order = Curve.order
    while true {
      let once = Number.random(below: order.modulus)
      let r = order.reduced(Curve.affine(Curve.times(once, Curve.base)).x)
      // s = (e + r d) / k
      let sum = order.add(order.into(order.reduced(Number(digest))), order.multiply(order.into(r), order.into(secret)))
      let s = order.from(order.multiply(sum, order.inverse(order.into(once))))
      if r.isZero || s.isZero { continue }
      let body = Self.integer(r) + Self.integer(s)
      return Data([0x30, UInt8(body.count)]) + body
    }
  }

  private static func integer(_ number: Number) -> Data {
    var bytes = number.bytes.drop { $0 == 0 }
    if bytes.first.map({ $0 >= 0x80 }) != false { bytes = [0] + bytes }
    return Data([0x02, UInt8(bytes.count)]) + bytes
  }
}

/// 256 bits.
private struct Number: Equatable, Sendable {
  /// Lowest first.
  var limbs: [UInt64]

  init(_ limbs: UInt64...) { self.limbs = limbs }

  /// Big-endian.
  init(_ bytes: Data) {
    limbs = [0, 0, 0, 0]
    for (at, byte) in bytes.reversed().enumerated() where at < 32 { limbs[at / 8] |= UInt64(byte) << (8 * (at % 8)) }
  }

  static func random(below bound: Number) -> Number {
    while true {
      let found = Number(Data((0..<32).map { _ in UInt8.random(in: 0 ... .max) }))
      if !found.isZero, found < bound { return found }
    }
  }

  var isZero: Bool { limbs.allSatisfy { $0 == 0 } }

  /// Big-endian.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for limb in limbs.reversed() {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: limb >> shift))
      }
    }
    return bytes
  }

  func bit(_ at: Int) -> Bool { limbs[at / 64] >> (at % 64) & 1 == 1 }

  static func < (one: Number, other: Number) -> Bool {
    for at in (0..<4).reversed() where one.limbs[at] != other.limbs[at] { return one.limbs[at] < other.limbs[at] }
    return false
  }

  /// The sum, and whether it has one bit more.
  static func + (one: Number, other: Number) -> (Number, Bool) {
    var (sum, carry) = (one, false)
    for at in 0..<4 {
      let (first, over) = one.limbs[at].addingReportingOverflow(other.limbs[at])
      let (second, more) = first.addingReportingOverflow(carry ? 1 : 0)
      (sum.limbs[at], carry) = (second, over || more)
    }
    return (sum, carry)
  }

  static func - (one: Number, other: Number) -> Number {
    var (rest, borrow) = (one, false)
    for at in 0..<4 {
      let (first, under) = one.limbs[at].subtractingReportingOverflow(other.limbs[at])
      let (second, more) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      (rest.limbs[at], borrow) = (second, under || more)
    }
    return rest
  }
}

/// Numbers modulo a prime, in Montgomery's form.
private struct Field: Sendable {
  let modulus: Number
  /// -1/modulus, modulo 2^64.
  private let inverse: UInt64
  /// 2^512 modulo the modulus.
  private let square: Number

  init(_ modulus: Number) {
    self.modulus = modulus
    var inverse: UInt64 = 1
    for _ in 0..<6 { inverse &*= 2 &- modulus.limbs[0] &* inverse }
    self.inverse = 0 &- inverse
    var square = Number(1, 0, 0, 0)
    for _ in 0..<512 { square = Field.add(square, square, modulus) }
    self.square = square
  }

  var one: Number { into(Number(1, 0, 0, 0)) }
  func into(_ number: Number) -> Number { multiply(number, square) }
  func from(_ number: Number) -> Number { multiply(number, Number(1, 0, 0, 0)) }
  func reduced(_ number: Number) -> Number { number < modulus ? number : number - modulus }
  func add(_ one: Number, _ other: Number) -> Number { Field.add(one, other, modulus) }
  func subtract(_ one: Number, _ other: Number) -> Number {
    one < other ? (one - other + modulus).0 : one - other
  }

  private static func add(_ one: Number, _ other: Number, _ modulus: Number) -> Number {
    let (sum, carry) = one + other
    return carry || !(sum < modulus) ? sum - modulus : sum
  }

  func multiply(_ one: Number, _ other: Number) -> Number {
    var total = [UInt64](repeating: 0, count: 6)
    func mix(_ factor: UInt64, _ number: Number) {
      var carry: UInt64 = 0
      for at in 0..<4 {
        let (high, low) = factor.multipliedFullWidth(by: number.limbs[at])
        let (first, over) = total[at].addingReportingOverflow(low)
        let (second, more) = first.addingReportingOverflow(carry)
        total[at] = second
        carry = high &+ (over ? 1 : 0) &+ (more ? 1 : 0)
      }
      let (sum, over) = total[4].addingReportingOverflow(carry)
      total[4] = sum
      if over { total[5] += 1 }
    }
    for at in 0..<4 {
      mix(one.limbs[at], other)
      mix(total[0] &* inverse, modulus)
      total.removeFirst()
      total.append(0)
    }
    let product = Number(total[0], total[1], total[2], total[3])
    return total[4] != 0 || !(product < modulus) ? product - modulus : product
  }

  /// By Fermat.
  func inverse(_ number: Number) -> Number {
    let exponent = modulus - Number(2, 0, 0, 0)
    var result = one
    for at in (0..<256).reversed() {
      result = multiply(result, result)
      if exponent.bit(at) { result = multiply(result, number) }
    }
    return result
  }
}

private enum Curve {
  /// In Jacobian coordinates, each in Montgomery's form; z = 0 is the point at infinity.
  struct Point {
    var x: Number
    var y: Number
    var z: Number
  }

  static let field = Field(
    Number(0xFFFF_FFFF_FFFF_FFFF, 0x0000_0000_FFFF_FFFF, 0x0000_0000_0000_0000, 0xFFFF_FFFF_0000_0001))
  static let order = Field(
    Number(0xF3B9_CAC2_FC63_2551, 0xBCE6_FAAD_A717_9E84, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_0000_0000))
  static var base: Point {
    let x = Number(0xF4A1_3945_D898_C296, 0x7703_7D81_2DEB_33A0, 0xF8BC_E6E5_63A4_40F2, 0x6B17_D1F2_E12C_4247)
    let y = Number(0xCBB6_4068_37BF_51F5, 0x2BCE_3357_6B31_5ECE, 0x8EE7_EB4A_7C0F_9E16, 0x4FE3_42E2_FE1A_7F9B)
    return Point(x: field.into(x), y: field.into(y), z: field.one)
  }

  static func times(_ factor: Number, _ point: Point) -> Point {
    var result = Point(x: field.one, y: field.one, z: Number(0, 0, 0, 0))
    for at in (0..<256).reversed() {
      result = doubled(result)
      if factor.bit(at) { result = sum(result, point) }
    }
    return result
  }

  static func affine(_ point: Point) -> (x: Number, y: Number) {
    let inverse = field.inverse(point.z)
    let square = field.multiply(inverse, inverse)
    let x = field.multiply(point.x, square)
    let y = field.multiply(point.y, field.multiply(square, inverse))
    return (field.from(x), field.from(y))
  }

  private static func doubled(_ p: Point) -> Point {
    let f = field
    let (delta, gamma) = (f.multiply(p.z, p.z), f.multiply(p.y, p.y))
    let beta = f.multiply(p.x, gamma)
    let once = f.multiply(f.subtract(p.x, delta), f.add(p.x, delta))
    let alpha = f.add(f.add(once, once), once)
    let four = f.add(f.add(beta, beta), f.add(beta, beta))
    let x = f.subtract(f.multiply(alpha, alpha), f.add(four, four))
    let both = f.add(p.y, p.z)
    let z = f.subtract(f.subtract(f.multiply(both, both), gamma), delta)
    var eight = f.multiply(gamma, gamma)
    for _ in 0..<3 { eight = f.add(eight, eight) }
    return Point(x: x, y: f.subtract(f.multiply(alpha, f.subtract(four, x)), eight), z: z)
  }

  private static func sum(_ p: Point, _ q: Point) -> Point {
    if p.z.isZero { return q }
    let f = field
    let (zp, zq) = (f.multiply(p.z, p.z), f.multiply(q.z, q.z))
    let (up, uq) = (f.multiply(p.x, zq), f.multiply(q.x, zp))
    let (sp, sq) = (f.multiply(f.multiply(p.y, q.z), zq), f.multiply(f.multiply(q.y, p.z), zp))
    let (h, r) = (f.subtract(uq, up), f.subtract(sq, sp))
    if h.isZero { return r.isZero ? doubled(p) : Point(x: f.one, y: f.one, z: h) }
    let square = f.multiply(h, h)
    let (cube, v) = (f.multiply(square, h), f.multiply(up, square))
    let x = f.subtract(f.subtract(f.multiply(r, r), cube), f.add(v, v))
    let y = f.subtract(f.multiply(r, f.subtract(v, x)), f.multiply(sp, cube))
    return Point(x: x, y: y, z: f.multiply(f.multiply(p.z, q.z), h))
  }
}
