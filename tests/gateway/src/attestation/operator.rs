//! The operator's word on a SIM, in the manner of GSMA TS.43: a token over the authority's challenge that names the
//! number and the time, signed by the operator. `base64url(JSON).base64url(ECDSA P-256, DER)`, the signature over the
//! characters before the dot.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{
    Signature, SigningKey,
    signature::{Signer, Verifier},
};
use qyzmet_core::ports::{Clock, PortError, Sim, SimWatch, software::SystemClock};
use serde::{Deserialize, Serialize};

use super::maker;

/// A token is believed for so long.
const GOOD_SECONDS: i64 = 600;
/// A phone's or operator's clock may be so far ahead.
const AHEAD_SECONDS: i64 = 60;

/// What the operator signs.
#[derive(Serialize, Deserialize)]
struct Word {
    /// The number, E.164.
    number: String,
    /// Base64url of the challenge.
    nonce: String,
    /// Unix seconds.
    at: i64,
}

/// Why a token proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoProof {
    /// It is no token.
    Malformed,
    /// Another key signed it.
    WrongOperator,
    /// It is over another challenge.
    WrongChallenge,
    /// It is of another number.
    WrongNumber,
    /// Its time is over, or has not come.
    Expired,
}

impl NoProof {
    /// Its name.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::WrongOperator => "wrong-operator",
            Self::WrongChallenge => "wrong-challenge",
            Self::WrongNumber => "wrong-number",
            Self::Expired => "expired",
        }
    }
}

/// Judges a token over this challenge, for this number. Gives the time that the operator named.
pub(super) fn judge(token: &[u8], challenge: &[u8; 32], number: &str, now: i64) -> Result<i64, NoProof> {
    let text = std::str::from_utf8(token).map_err(|_| NoProof::Malformed)?;
    let (word, signature) = text.split_once('.').ok_or(NoProof::Malformed)?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| NoProof::Malformed);
    let signature = Signature::from_der(&decode(signature)?).map_err(|_| NoProof::Malformed)?;
    operator_key().verifying_key().verify(word.as_bytes(), &signature).map_err(|_| NoProof::WrongOperator)?;
    let word: Word = serde_json::from_slice(&decode(word)?).map_err(|_| NoProof::Malformed)?;
    if word.nonce != URL_SAFE_NO_PAD.encode(challenge) {
        return Err(NoProof::WrongChallenge);
    }
    if word.number != number {
        return Err(NoProof::WrongNumber);
    }
    match (now - GOOD_SECONDS..=now + AHEAD_SECONDS).contains(&word.at) {
        true => Ok(word.at),
        false => Err(NoProof::Expired),
    }
}

fn operator_key() -> SigningKey {
    maker::key(b"qyzmet sandbox operator")
}

/// What the sandbox's operator says of the SIM with this number. Also a test's liar: `number` and `at` are free.
pub(super) fn token(number: &str, challenge: &[u8; 32], at: i64) -> Vec<u8> {
    let word = Word { number: number.into(), nonce: URL_SAFE_NO_PAD.encode(challenge), at };
    let word = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&word).unwrap_or_default());
    let signature: Signature = operator_key().sign(word.as_bytes());
    format!("{word}.{}", URL_SAFE_NO_PAD.encode(signature.to_der().as_bytes())).into_bytes()
}

/// A phone of the sandbox whose operator vouches for its SIM. It tells nothing of its cards.
pub struct SandboxSim {
    number: String,
}

impl SandboxSim {
    /// With the SIM of this number, E.164.
    pub fn of(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

impl SimWatch for SandboxSim {
    fn sims(&self) -> Result<Option<Vec<Sim>>, PortError> {
        Ok(None)
    }

    fn operator_token(&self, nonce: &[u8; 32]) -> Result<Option<Vec<u8>>, PortError> {
        Ok(Some(token(&self.number, nonce, SystemClock.now_ms().div_euclid(1000))))
    }
}
