//! Names of people and authorities in certificates and requests for them.

use super::{FormatError, session::text::hides};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc4519::{
    COMMON_NAME, COUNTRY_NAME, GIVEN_NAME, ORGANIZATION_NAME, ORGANIZATIONAL_UNIT_NAME, SERIAL_NUMBER,
    SURNAME,
};
use der::asn1::{PrintableStringRef, Utf8StringRef};
use der::{Any, Decode, Encode};
use std::fmt;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::ext::pkix::name::DirectoryString;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

/// Longest text of one attribute, in characters (the bound of X.520 for a common name).
pub const TEXT_LIMIT: usize = 64;

/// Longest text of another's certificate that is shown, in characters.
const SHOWN_LIMIT: usize = 128;

/// The organisation in every certificate that is the sandbox's own, so that none passes for a real one.
pub const SANDBOX_ORGANISATION: &str = "Qyzmet sandbox, no legal force";

/// A citizen as a certificate names them: `CN`, `SURNAME`, `GIVENNAME`, `serialNumber=IIN…`, `C=KZ`.
///
/// `Debug` shows nothing of the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject {
    /// Full name, 1 to 64 characters.
    pub common_name: String,
    /// Surname, 1 to 64 characters.
    pub surname: String,
    /// Given name, 1 to 64 characters.
    pub given_name: String,
    /// The 12 digits of the IIN, without the prefix. Only the form is checked here, not the check digit.
    pub iin: String,
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Subject(…)")
    }
}

impl Subject {
    /// The X.501 name. Fails with [`FormatError::Malformed`] if a part is empty, too long, holds control, direction or
    /// invisible characters, or if the IIN is not 12 ASCII digits.
    pub(crate) fn to_name(&self) -> Result<Name, FormatError> {
        if !is_iin(&self.iin) {
            return Err(FormatError::Malformed("IIN in the subject"));
        }
        name_of(&[
            (COMMON_NAME, &self.common_name),
            (SURNAME, &self.surname),
            (GIVEN_NAME, &self.given_name),
            (SERIAL_NUMBER, &format!("IIN{}", self.iin)),
            (COUNTRY_NAME, "KZ"),
        ])
    }

    /// The citizen in an X.501 name; every part must be there exactly once. Other attributes are left out.
    pub(crate) fn from_name(name: &Name) -> Result<Self, FormatError> {
        if only(name, COUNTRY_NAME)? != "KZ" {
            return Err(FormatError::Malformed("country in the subject"));
        }
        Ok(Self {
            common_name: only(name, COMMON_NAME)?,
            surname: only(name, SURNAME)?,
            given_name: only(name, GIVEN_NAME)?,
            iin: iin(name).ok_or(FormatError::Malformed("IIN in the subject"))?,
        })
    }
}

/// The X.501 name of an authority of the sandbox.
pub(crate) fn authority_name(common_name: &str) -> Result<Name, FormatError> {
    name_of(&[(COMMON_NAME, common_name), (ORGANIZATION_NAME, SANDBOX_ORGANISATION), (COUNTRY_NAME, "KZ")])
}

/// Whether two names are the same (RFC 5280, 7.1): their texts in whatever type of string, letters of either case, any spaces.
pub(crate) fn same(one: &Name, other: &Name) -> bool {
    let folded = |value: &Any| {
        let text = text(value)?.to_lowercase();
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let equal = |(a, b): (&AttributeTypeAndValue, &AttributeTypeAndValue)| {
        a.oid == b.oid
            && (a.value == b.value || folded(&a.value).is_some_and(|text| Some(text) == folded(&b.value)))
    };
    one == other || one.iter().count() == other.iter().count() && one.iter().zip(other.iter()).all(equal)
}

/// Whom a name means, as people may be shown it: the first common name, else the organisation or its unit, else an empty text.
/// What can't be seen (controls, direction marks, characters without a width) is replaced, and what is far too long is cut off.
pub(crate) fn common_name(name: &Name) -> String {
    let parts = [COMMON_NAME, ORGANIZATION_NAME, ORGANIZATIONAL_UNIT_NAME];
    shown(&parts.iter().find_map(|part| first(name, *part)).unwrap_or_default())
}

fn shown(text: &str) -> String {
    let seen = |c| if hides(c) { '\u{fffd}' } else { c };
    let mut shown: String = text.chars().take(SHOWN_LIMIT).map(seen).collect();
    if text.chars().nth(SHOWN_LIMIT).is_some() {
        shown.push('…');
    }
    shown
}

/// The IIN of a name: the one `serialNumber` of the form `IIN` and 12 digits.
pub(crate) fn iin(name: &Name) -> Option<String> {
    let value = only(name, SERIAL_NUMBER).ok()?;
    let digits = value.strip_prefix("IIN")?;
    is_iin(digits).then(|| digits.to_owned())
}

fn is_iin(digits: &str) -> bool {
    digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_digit())
}

fn first(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let found = name.iter().find(|attribute| attribute.oid == oid)?;
    text(&found.value)
}

fn only(name: &Name, oid: ObjectIdentifier) -> Result<String, FormatError> {
    let mut values = name.iter().filter(|attribute| attribute.oid == oid);
    match (values.next(), values.next()) {
        (Some(value), None) => {
            text(&value.value).filter(|text| is_clean(text)).ok_or(FormatError::Malformed("text in a name"))
        }
        _ => Err(FormatError::Malformed("parts of a name")),
    }
}

fn text(value: &Any) -> Option<String> {
    let text: DirectoryString = value.decode_as().ok()?;
    Some(text.value().into_owned())
}

/// Whether people can see all of the text: no controls, no direction marks, no characters without a width.
fn is_clean(text: &str) -> bool {
    (1..=TEXT_LIMIT).contains(&text.chars().count()) && !text.chars().any(hides)
}

fn name_of(parts: &[(ObjectIdentifier, &str)]) -> Result<Name, FormatError> {
    let encoding = FormatError::malformed::<der::Error>("name");
    let mut sequence = RdnSequence::default();
    for (oid, text) in parts {
        if !is_clean(text) {
            return Err(FormatError::Malformed("text in a name"));
        }
        // RFC 5280 wants these two printable, everything else in UTF-8.
        let value = match *oid {
            COUNTRY_NAME | SERIAL_NUMBER => Any::from(PrintableStringRef::new(text).map_err(&encoding)?),
            _ => Any::from(Utf8StringRef::new(text).map_err(&encoding)?),
        };
        let mut rdn = RelativeDistinguishedName::default();
        rdn.insert(AttributeTypeAndValue { oid: *oid, value }).map_err(&encoding)?;
        sequence.push(rdn);
    }
    let der = sequence.to_der().map_err(&encoding)?;
    Name::from_der(&der).map_err(&encoding)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_hides_in_a_text_that_is_signed_hides_in_no_name_either() {
        for hidden in ['\u{202e}', '\u{200b}', '\u{3164}', '\u{2800}', '\u{34f}', '\u{fe0f}', '\u{e0100}'] {
            let name = format!("Үлгібаев{hidden} Мысал");
            assert_eq!(shown(&name), "Үлгібаев\u{fffd} Мысал", "{hidden:?}");
            assert!(!is_clean(&name), "{hidden:?}");
        }
        assert!(is_clean("Үлгібаев Мысал"));
    }

    #[test]
    fn a_name_is_the_same_in_other_letters() {
        let named = |parts: &[(ObjectIdentifier, &str)]| name_of(parts).unwrap();
        let one = named(&[(COMMON_NAME, "AB 1"), (SERIAL_NUMBER, "AB 1")]);
        assert!(same(&one, &named(&[(COMMON_NAME, " ab  1 "), (SERIAL_NUMBER, "Ab 1")])));
        // The second is a printable string, the first is in UTF-8.
        let mut swapped = one.to_der().unwrap();
        for byte in &mut swapped {
            *byte = match *byte {
                0x0c => 0x13,
                0x13 => 0x0c,
                other => other,
            };
        }
        let swapped = Name::from_der(&swapped).unwrap();
        assert!(swapped != one && same(&swapped, &one));
        for other in [
            &[(COMMON_NAME, "AB 1")][..],
            &[(COMMON_NAME, "AB 1"), (SERIAL_NUMBER, "AB1")],
            &[(SERIAL_NUMBER, "AB 1"), (COMMON_NAME, "AB 1")],
            &[(COMMON_NAME, "AB 1"), (SERIAL_NUMBER, "AB 1"), (COUNTRY_NAME, "KZ")],
        ] {
            assert!(!same(&one, &named(other)), "{other:?}");
        }
    }
}
