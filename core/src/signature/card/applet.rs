//! An applet that isn't open, and a whole signature by it.

use std::sync::Arc;

use super::{CardFault, CardSecret, Profile, Session, Traffic};
use crate::ports::SimCard;

/// One key of one applet on one card, that isn't open.
#[derive(Clone)]
pub struct Applet {
    port: Arc<dyn SimCard>,
    slot: u8,
    profile: Arc<Profile>,
}

impl Applet {
    /// An applet on the card in this slot. Does no I/O.
    pub fn new(port: Arc<dyn SimCard>, slot: u8, profile: Arc<Profile>) -> Self {
        Self { port, slot, profile }
    }

    /// Its profile.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Opens the applet. Blocks, as everything that a session does.
    ///
    /// Fails with [`CardFault::Port`].
    pub fn open(&self) -> Result<Session, CardFault> {
        let channel = self.port.open(self.slot, &self.profile.aid)?;
        Ok(Session::on(self.profile.clone(), channel))
    }

    /// One PIN, one signature: opens the applet, makes sure that it holds this key before it sees the PIN,
    /// verifies the PIN, signs, closes.
    ///
    /// Fails as [`Session::expect_key`], [`Session::verify`] and [`Session::sign`] do. A card that is pulled
    /// out may have taken a try, and may have made a signature that nobody has.
    pub fn sign(
        &self,
        pin: &CardSecret,
        digest: &[u8; 32],
        spki: &[u8],
    ) -> Result<(Vec<u8>, Traffic), CardFault> {
        let mut session = self.open()?;
        session.expect_key(spki)?;
        session.verify(pin)?;
        let signature = session.sign(digest, spki)?;
        Ok((signature, session.traffic()))
    }
}
