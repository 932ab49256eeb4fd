//! A card's faults as errors of the core.

use crate::{
    Code, Error,
    ports::CardPortError,
    signature::card::{CardFault, SecretKind},
};

/// What a shell is told of a fault.
pub(super) fn error(fault: CardFault) -> Error {
    use SecretKind::{Administrator, Pin, Puk};
    let code = match &fault {
        CardFault::Port(CardPortError::Unsupported | CardPortError::NoSlot | CardPortError::NoApplet) => {
            Code::CardMissing
        }
        CardFault::Port(CardPortError::AccessRefused) => Code::CardAccess,
        CardFault::Wrong { secret: Pin, .. } => Code::PinWrong,
        CardFault::Wrong { secret: Puk, .. } => Code::CardPukWrong,
        CardFault::Blocked(Pin) => Code::CardPinBlocked,
        CardFault::Blocked(Puk) => Code::CardBlocked,
        CardFault::Wrong { secret: Administrator, .. }
        | CardFault::Blocked(Administrator)
        | CardFault::SecretFormat(Administrator)
        | CardFault::NoAdministrator(_)
        | CardFault::NotPermitted(_) => Code::CardAdministrator,
        CardFault::SecretFormat(Pin) => Code::PinFormat,
        CardFault::SecretFormat(Puk) => Code::CardPukWrong,
        CardFault::OtherKey | CardFault::BadSignature => Code::CardOther,
        CardFault::KeyKind(_) | CardFault::Unsupported(_) => Code::CardUnsupported,
        CardFault::Port(_)
        | CardFault::NotFound
        | CardFault::Refused(_)
        | CardFault::Malformed(_)
        | CardFault::TooLarge { .. } => Code::CardFailed,
    };
    let tries = match &fault {
        CardFault::Wrong { tries, .. } => *tries,
        _ => None,
    };
    let error = Error::new(code, "the card").caused_by(fault);
    match tries {
        Some(tries) => error.with("tries", tries),
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_outcome_of_a_card_has_its_code() {
        let wrong = |secret| CardFault::Wrong { secret, tries: Some(2) };
        for (fault, code) in [
            (CardFault::Port(CardPortError::Unsupported), Code::CardMissing),
            (CardFault::Port(CardPortError::NoSlot), Code::CardMissing),
            (CardFault::Port(CardPortError::NoApplet), Code::CardMissing),
            (CardFault::Port(CardPortError::AccessRefused), Code::CardAccess),
            (CardFault::Port(CardPortError::ChannelLost), Code::CardFailed),
            (wrong(SecretKind::Pin), Code::PinWrong),
            (wrong(SecretKind::Puk), Code::CardPukWrong),
            (wrong(SecretKind::Administrator), Code::CardAdministrator),
            (CardFault::Blocked(SecretKind::Pin), Code::CardPinBlocked),
            (CardFault::Blocked(SecretKind::Puk), Code::CardBlocked),
            (CardFault::OtherKey, Code::CardOther),
            (CardFault::Malformed("x"), Code::CardFailed),
            (CardFault::KeyKind("1.2.840.113549.1.1.1".to_owned()), Code::CardUnsupported),
            (CardFault::Unsupported("make a key"), Code::CardUnsupported),
        ] {
            assert_eq!(error(fault.clone()).code(), code, "{fault}");
        }
        assert_eq!(error(wrong(SecretKind::Pin)).arg("tries"), Some("2"));
    }
}
