//! What the phone tells of its SIM cards.

use super::PortError;

/// Most SIM cards of one phone that are looked at.
pub const SIM_LIMIT: usize = 8;

/// Most bytes of an operator's token.
pub const TOKEN_LIMIT: usize = 8 << 10;

/// One SIM card or eSIM profile that is in use. What the phone doesn't tell stays `None`.
///
/// None of it is a secret, and none of it is key material: it tells one SIM from another, no more.
#[derive(Clone, PartialEq, Eq)]
pub struct Sim {
    /// The number that this phone gave to the SIM when it first saw it (`subscriptionId` of Android).
    pub subscription: Option<i64>,
    /// The operator: country and network code (`40101`) or the platform's id of the carrier.
    pub carrier: Option<String>,
    /// What is printed on the card (ICCID), where the app may read it. Kept as a keyed hash only.
    pub iccid: Option<String>,
}

impl std::fmt::Debug for Sim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sim(hidden)")
    }
}

/// Watches the SIM cards. iOS gives an app no such thing: there the port is left out.
pub trait SimWatch: Send + Sync {
    /// The SIM cards in use now, at most [`SIM_LIMIT`]; empty where there is none (or in flight mode), `None`
    /// where the phone doesn't tell. Answers within a second; asked before each signature.
    fn sims(&self) -> Result<Option<Vec<Sim>>, PortError>;

    /// The operator's word that this phone's SIM has the number, over this `nonce` (a token in the manner of GSMA
    /// TS.43); at most [`TOKEN_LIMIT`] bytes. `None` where the operator gives none. The core passes it on; the
    /// authority judges it. May use the mobile network and take seconds.
    fn operator_token(&self, nonce: &[u8; 32]) -> Result<Option<Vec<u8>>, PortError> {
        let _ = nonce;
        Ok(None)
    }
}
