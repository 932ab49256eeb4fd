//! A secret and the forms it may lie in.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use p256::{FieldBytes, NonZeroScalar, Scalar, U256, elliptic_curve::ops::Reduce};

/// How a secret may lie in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Byte for byte; a private key in PKCS#8 is that, too.
    Raw,
    /// As a number in the words of this machine.
    Words,
    /// As a number in Montgomery's form, in the words of this machine.
    Montgomery,
    /// As a key of HMAC, inside and outside.
    Hmac,
    /// Base64.
    Base64,
}

/// A secret that came into being, or was typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Secret {
    /// What it is: what the core calls it.
    pub what: String,
    bytes: Vec<u8>,
}

impl Secret {
    /// A secret.
    pub fn new(what: &str, bytes: &[u8]) -> Self {
        Self { what: what.to_owned(), bytes: bytes.to_vec() }
    }

    /// The number that a signature was made with, of which the private key follows: k = (z + r d) / s.
    pub fn one_time_number(private: &Secret, digest: &[u8], signature: &[u8]) -> Self {
        let number = |bytes: &[u8]| scalar(bytes);
        let (r, s) = signature.split_at(32);
        let k = (number(digest) + number(r) * number(&private.bytes)) * number(s).invert().unwrap();
        Self::new("one-time number", &k.to_bytes())
    }

    /// All that it is searched as.
    pub fn forms(&self) -> Vec<(Form, Vec<u8>)> {
        let mut forms = vec![(Form::Raw, self.bytes.clone())];
        let is_number = matches!(self.what.as_str(), "private key" | "one-time number");
        if is_number {
            let mut words = self.bytes.clone();
            words.reverse();
            let mut shifted = scalar(&self.bytes);
            for _ in 0..256 {
                shifted = shifted.double();
            }
            let mut montgomery = shifted.to_bytes().to_vec();
            montgomery.reverse();
            forms.extend([(Form::Words, words), (Form::Montgomery, montgomery)]);
        }
        if self.bytes.len() == 32 {
            for pad in [0x36, 0x5C] {
                forms.push((Form::Hmac, self.bytes.iter().map(|b| b ^ pad).collect()));
            }
            forms.push((Form::Base64, BASE64.encode(&self.bytes).into_bytes()));
        }
        forms
    }

    /// Whether it is a number of P-256 and not zero.
    pub fn is_private_key(&self) -> bool {
        NonZeroScalar::try_from(self.bytes.as_slice()).is_ok()
    }
}

fn scalar(bytes: &[u8]) -> Scalar {
    let bytes = FieldBytes::try_from(bytes).unwrap();
    <Scalar as Reduce<U256>>::reduce(&U256::from_be_slice(&bytes))
}
