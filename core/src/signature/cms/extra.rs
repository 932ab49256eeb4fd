//! Signed attributes beside those of the profile: what they are called, and how they are found again.

use super::structures::Message;
use crate::signature::FormatError;
use cms::signed_data::SignerInfo;
use const_oid::ObjectIdentifier;
use der::asn1::SetOfVec;
use der::{Any, Decode, Encode, EncodingRules};
use x509_cert::attr::Attribute;

/// Most signed attributes beside those of the profile.
pub const EXTRA_LIMIT: usize = 8;

/// Most bytes of the value of one of them.
const VALUE_LIMIT: usize = 16 * 1024;

/// Most bytes of one signer's part of a message.
const SIGNER_LIMIT: usize = 1024 * 1024;

/// One more attribute that is signed with the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAttribute {
    /// Its type, a dotted object identifier.
    pub oid: &'static str,
    /// Its one value in DER, at most 16 KiB.
    pub value: Vec<u8>,
}

impl SignedAttribute {
    /// The attribute as CMS has it. Fails with [`FormatError::Malformed`] if the value is no DER, or
    /// [`FormatError::TooLarge`].
    pub(super) fn to_cms(&self) -> Result<Attribute, FormatError> {
        FormatError::check_size("signed attribute", &self.value, VALUE_LIMIT)?;
        let malformed = FormatError::malformed::<der::Error>("signed attribute");
        let value = Any::from_der(&self.value).map_err(&malformed)?;
        Ok(Attribute {
            oid: ObjectIdentifier::new(self.oid).map_err(FormatError::malformed("signed attribute"))?,
            values: SetOfVec::try_from(vec![value]).map_err(&malformed)?,
        })
    }
}

/// The value (DER) of the signed attribute of this type, for every signer of a message in the message's
/// order; `None` for a signer who has none, or more than one.
///
/// Nothing is verified: believe it only of a signature that [`super::verify`] found valid. Fails with
/// [`FormatError::TooLarge`] and [`FormatError::Malformed`]. Pure.
pub fn signed_attribute(message: &[u8], oid: &str) -> Result<Vec<Option<Vec<u8>>>, FormatError> {
    let oid = ObjectIdentifier::new(oid).map_err(FormatError::malformed("object identifier"))?;
    let signed = Message::read(message)?;
    signed
        .signers
        .as_slice()
        .iter()
        .map(|signer| {
            FormatError::check_size("signer", signer.value(), SIGNER_LIMIT)?;
            let info: SignerInfo =
                signer.decode_as_encoding(EncodingRules::Ber).map_err(FormatError::malformed("signer"))?;
            Ok(value_of(&info, oid))
        })
        .collect()
}

fn value_of(info: &SignerInfo, oid: ObjectIdentifier) -> Option<Vec<u8>> {
    let mut found = info.signed_attrs.iter().flat_map(|all| all.iter()).filter(|a| a.oid == oid);
    match (found.next(), found.next()) {
        (Some(attribute), None) => match attribute.values.as_slice() {
            [value] => value.to_der().ok(),
            _ => None,
        },
        _ => None,
    }
}
