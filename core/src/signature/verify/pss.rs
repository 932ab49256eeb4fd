//! RSA-PSS (RFC 8017, 8.1) with the parameters that ring's verifier does not take: salt of another length than the hash, or another hash
//! for the mask. OpenSSL and pyHanko salt with as many bytes as fit.

use super::{Hash, Refusal, keys::RsaPublicKey};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{ID_MGF_1, ID_RSASSA_PSS, ID_SHA_1};
use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};
use der::{Decode, Sequence};
use x509_cert::AlgorithmIdentifier;

/// Parameters as RFC 4055, 3.1, writes them.
#[derive(Sequence)]
struct Written {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    hash: Option<AlgorithmIdentifier>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    mask: Option<AlgorithmIdentifier>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    salt: Option<u16>,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT", optional = "true")]
    trailer: Option<u8>,
}

/// How a signature is padded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pss {
    /// Of the message.
    pub(super) hash: Hash,
    /// Of the mask (MGF1).
    mask: Hash,
    /// Bytes of salt.
    salt: usize,
}

impl Pss {
    /// Reads the parameters, or gives what is to be named: a hash that is not ours, or PSS itself for another mask or trailer.
    pub(super) fn read(algorithm: &AlgorithmIdentifier) -> Result<Self, String> {
        let odd = || ID_RSASSA_PSS.to_string();
        let parameters = algorithm.parameters.as_ref().ok_or_else(odd)?;
        let parameters: Written = parameters.decode_as().map_err(|_| odd())?;
        let ours = |oid| Hash::named(oid).map_err(|oid| oid.to_string());
        let hash = ours(parameters.hash.map_or(ID_SHA_1, |hash| hash.oid))?;
        let mask = match parameters.mask {
            None => ours(ID_SHA_1)?,
            Some(mask) => ours(mask_hash(&mask).ok_or_else(odd)?)?,
        };
        if parameters.trailer.is_some_and(|trailer| trailer != 1) {
            return Err(odd());
        }
        Ok(Self { hash, mask, salt: usize::from(parameters.salt.unwrap_or(DEFAULT_SALT)) })
    }

    /// Whether ring takes them: one hash, and as much salt as it has bytes.
    pub(super) fn is_usual(self) -> bool {
        self.mask == self.hash && self.salt == self.hash.length()
    }

    /// Whether `signature` is of `message` by the key (`RSAPublicKey` in DER), whose lengths were looked at.
    pub(super) fn verify(self, key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), Refusal> {
        let key = RsaPublicKey::from_der(key).map_err(|_| Refusal::Bad)?;
        let (encoded, bits) = recovered(&key, signature).ok_or(Refusal::Bad)?;
        match self.is_encoded(message, &encoded, bits) {
            Some(true) => Ok(()),
            _ => Err(Refusal::Bad),
        }
    }

    /// EMSA-PSS-VERIFY (RFC 8017, 9.1.2) of an encoding of so many bits; none where it can't be one.
    fn is_encoded(self, message: &[u8], encoded: &[u8], bits: usize) -> Option<bool> {
        let hashed = self.hash.of(message);
        let length = self.hash.length();
        let (rest, trailer) = encoded.split_last().map(|(last, rest)| (rest, *last))?;
        let (masked, hash) = rest.split_at_checked(rest.len().checked_sub(length)?)?;
        let zeros = (encoded.len() * 8).checked_sub(bits)?;
        let unused = !(0xFFu8.checked_shr(u32::try_from(zeros).ok()?)?);
        let first = *masked.first()?;
        if trailer != 0xBC || first & unused != 0 {
            return Some(false);
        }
        let mut block = self.unmasked(masked, hash);
        *block.first_mut()? &= !unused;
        let (padding, salt) = block.split_at_checked(block.len().checked_sub(self.salt)?)?;
        let (one, zeros) = padding.split_last()?;
        if *one != 1 || zeros.iter().any(|byte| *byte != 0) {
            return Some(false);
        }
        let again = self.hash.of(&[&[0; 8], hashed.as_ref(), salt].concat());
        Some(again.as_ref() == hash)
    }

    /// The block without the mask that MGF1 makes of the seed.
    fn unmasked(self, masked: &[u8], seed: &[u8]) -> Vec<u8> {
        let pieces = masked.chunks(self.mask.length()).zip(0u32..);
        let unmask = |(piece, count): (&[u8], u32)| {
            let mask = self.mask.of(&[seed, &count.to_be_bytes()].concat());
            piece.iter().zip(mask.as_ref()).map(|(byte, mask)| byte ^ mask).collect::<Vec<u8>>()
        };
        pieces.flat_map(unmask).collect()
    }
}

/// Bytes of salt where nothing is said.
const DEFAULT_SALT: u16 = 20;

/// The hash of the mask, where it is made by MGF1.
fn mask_hash(mask: &AlgorithmIdentifier) -> Option<ObjectIdentifier> {
    if mask.oid != ID_MGF_1 {
        return None;
    }
    let inner: AlgorithmIdentifier = mask.parameters.as_ref()?.decode_as().ok()?;
    Some(inner.oid)
}

/// What was signed (RSAVP1), as long as it may be, and its bits: one less than the modulus has. Everything here is public.
fn recovered(key: &RsaPublicKey<'_>, signature: &[u8]) -> Option<(Vec<u8>, usize)> {
    let modulus = BoxedUint::from_be_slice_vartime(key.modulus.as_bytes());
    let exponent = BoxedUint::from_be_slice_vartime(key.exponent.as_bytes());
    let odd = exponent.as_words().first().is_some_and(|word| word & 1 == 1);
    if signature.len() != key.modulus.as_bytes().len() || exponent < BoxedUint::from(3u8) || !odd {
        return None;
    }
    let value = BoxedUint::from_be_slice(signature, modulus.bits_precision()).ok()?;
    if value >= modulus {
        return None;
    }
    let bits = usize::try_from(modulus.bits_vartime()).ok()?.checked_sub(1)?;
    let parameters = BoxedMontyParams::new_vartime(Option::from(Odd::new(modulus))?);
    let opened = BoxedMontyForm::new(value, &parameters).pow(&exponent).retrieve().to_be_bytes();
    // Of a modulus of 8n + 1 bits the encoding has a byte less, and the first one must be nothing.
    let (zeros, encoded) = opened.split_at_checked(opened.len().checked_sub(bits.div_ceil(8))?)?;
    zeros.iter().all(|byte| *byte == 0).then(|| (encoded.to_vec(), bits))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use der::Encode;
    use der::asn1::UintRef;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever stands for modulus, exponent and signature: refused, and nothing panics.
        #[test]
        fn no_key_and_signature_by_chance_are_believed(
            modulus in prop::collection::vec(any::<u8>(), 1..300),
            exponent in prop::collection::vec(any::<u8>(), 1..6),
            signature in prop::collection::vec(any::<u8>(), 0..300),
            salt in prop_oneof![0..80usize, Just(65_535)],
            fits in any::<bool>(),
        ) {
            let (modulus, exponent) = (UintRef::new(&modulus).unwrap(), UintRef::new(&exponent).unwrap());
            let mut signature = signature;
            if fits {
                signature.resize(modulus.as_bytes().len(), 0);
            }
            let key = RsaPublicKey { modulus, exponent }.to_der().unwrap();
            for (hash, mask) in [(Hash::Sha256, Hash::Sha512), (Hash::Sha512, Hash::Sha384)] {
                prop_assert_eq!(Pss { hash, mask, salt }.verify(&key, b"message", &signature), Err(Refusal::Bad));
            }
        }
    }
}
