import Foundation
import Qyzmet
import QyzmetSandbox

/// The library's records as JSON: by reflection, their members are named as an app developer sees them. Records that hold
/// what a citizen typed show nothing to reflection, so they are named here.
func view(_ value: Any) -> Json {
  switch value {
  case let value as Bool: return .bool(value)
  case let value as String: return .string(value)
  case let value as Data: return .string(value.base64EncodedString())
  case let value as URL: return .string(value.path)
  case let value as Double: return .double(value)
  case let value as any FixedWidthInteger: return Int64(exactly: value).map { .int($0) } ?? .string("\(value)")
  case let value as [String: String]: return .object(value.mapValues { .string($0) })
  case is Void: return .null
  case let value as any Named: return .object(value.members.mapValues { $0.map(view) ?? .null })
  default: break
  }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional: return mirror.children.first.map { view($0.value) } ?? .null
  case .collection: return .array(mirror.children.map { view($0.value) })
  case .enum:
    guard let payload = mirror.children.first else { return .string("\(value)") }
    return .object([payload.label ?? "": members(of: payload.value)])
  default: return members(of: value)
  }
}

/// A struct, or the values of a case: a tuple with names.
private func members(of value: Any) -> Json {
  let children = Mirror(reflecting: value).children
  return .object(
    Dictionary(children.map { (bare($0.label ?? ""), view($0.value)) }, uniquingKeysWith: { $1 }))
}

/// A name that is a word of Swift carries backticks in its record, and none here.
private func bare(_ label: String) -> String { label.trimmingCharacters(in: CharacterSet(charactersIn: "`")) }

/// A record that hides from reflection, member by member.
private protocol Named {
  var members: [String: Any?] { get }
}

extension CitizenView: Named {
  fileprivate var members: [String: Any?] {
    ["fullName": fullName, "iinHidden": iinHidden, "birthDate": birthDate, "phone": phone, "address": address]
  }
}

extension FieldView: Named {
  fileprivate var members: [String: Any?] {
    [
      "id": id, "step": step, "block": block, "label": label, "hint": hint, "why": why, "options": options,
      "shownValue": shownValue, "keptValue": keptValue, "checked": checked, "choice": choice, "required": required,
      "enabled": enabled, "visible": visible, "prefilledFrom": prefilledFrom, "note": note, "error": error,
    ]
  }
}

extension FormView: Named {
  fileprivate var members: [String: Any?] {
    [
      "draftId": draftId, "service": service, "title": title, "form": form, "version": version, "steps": steps,
      "fields": fields, "complete": complete, "errorSummary": errorSummary, "nextField": nextField, "notes": notes,
    ]
  }
}

extension LinkView: Named {
  fileprivate var members: [String: Any?] {
    [
      "state": state, "iinHidden": iinHidden, "phone": phone, "codeLength": codeLength, "expiresInS": expiresInS,
      "resendInS": resendInS, "triesLeft": triesLeft, "lockedForS": lockedForS, "text": text,
    ]
  }
}

extension SigningView: Named {
  fileprivate var members: [String: Any?] {
    ["requestId": requestId, "title": title, "text": text, "verificationCode": verificationCode, "level": level]
  }
}

extension SessionView: Named {
  fileprivate var members: [String: Any?] {
    [
      "id": id, "subjectId": subjectId, "requestId": requestId, "party": party, "title": title, "text": text,
      "documents": documents, "verificationCode": verificationCode, "expiresAt": expiresAt, "expires": expires,
      "stateId": stateId, "state": state, "outcome": outcome,
    ]
  }
}

extension AuditLine: Named {
  fileprivate var members: [String: Any?] {
    [
      "number": number, "at": at, "time": time, "whatId": whatId, "what": what, "outcomeId": outcomeId,
      "outcome": outcome, "level": level, "sim": sim, "about": about, "party": party,
      "verificationCode": verificationCode, "triesLeft": triesLeft, "hash": hash,
    ]
  }
}

extension NewKey: Named {
  fileprivate var members: [String: Any?] {
    ["key": key, "puk": puk]
  }
}

extension SignerReport: Named {
  fileprivate var members: [String: Any?] {
    [
      "verdict": verdict, "reasonId": reasonId, "reason": reason, "lines": lines, "name": name, "serial": serial,
      "level": level, "algorithm": algorithm, "algorithmName": algorithmName, "unsupportedOid": unsupportedOid,
      "statedAt": statedAt, "stamp": stamp, "stampedAt": stampedAt, "stampedBy": stampedBy, "judgedAt": judgedAt,
      "judgedBy": judgedBy, "revocation": revocation, "revocationAt": revocationAt,
      "revocationReason": revocationReason, "policies": policies, "purposes": purposes, "chain": chain,
    ]
  }
}

extension ContainerFile: Named {
  fileprivate var members: [String: Any?] {
    ["name": name, "mediaType": mediaType, "content": content]
  }
}
