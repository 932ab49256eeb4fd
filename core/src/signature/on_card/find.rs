//! The applets on the phone's cards.

use std::sync::Arc;

use super::{CardKey, faults};
use crate::{
    Result,
    ports::CardPortError,
    signature::card::{Applet, CardFault, KeyUse, Profile},
};

/// Slots that are looked into; phones have two, some adapters more.
const SLOTS: u8 = 4;

/// An applet that could have a signature key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFound {
    /// The card's slot, from 0.
    pub slot: u8,
    /// Name of the applet's profile.
    pub profile: String,
    /// Wrong PINs that are still allowed, if the card tells.
    pub tries: Option<u8>,
    /// Whether making a key takes the administrator's code; else the operator is asked over the network.
    pub administrator_code: bool,
}

/// Those that could have a signature key, by these profiles; selects each and sends no PIN. Blocks.
pub(super) fn find(key: &CardKey, profiles: Vec<Profile>) -> Result<Vec<CardFound>> {
    let port = key.port()?;
    let profiles = if profiles.is_empty() { Profile::built_in().to_vec() } else { profiles };
    let mut found = Vec::new();
    let mut refused = None;
    for slot in 0..SLOTS {
        for profile in profiles.iter().filter(|p| p.usage() == KeyUse::Signature) {
            let applet = Applet::new(port.clone(), slot, Arc::new(profile.clone()));
            let tries = match applet.open().and_then(|mut session| session.tries()) {
                Ok(tries) => tries,
                Err(CardFault::Port(CardPortError::NoSlot)) => break,
                Err(CardFault::Port(CardPortError::NoApplet)) => continue,
                Err(fault) => {
                    refused = Some(fault);
                    continue;
                }
            };
            found.push(CardFound {
                slot,
                profile: profile.id().to_owned(),
                tries,
                administrator_code: profile.wants_administrator_pin(),
            });
        }
    }
    match refused {
        Some(fault) if found.is_empty() => Err(faults::error(fault)),
        _ => Ok(found),
    }
}
