//! The driver: what can be asked of an applet, by the steps of its profile.

use std::{fmt, sync::Arc};

use super::{
    CardFault, CardSecret, SecretKind,
    exchange::{Exchange, Traffic},
    key, packed,
    profile::Profile,
    run::Outcome,
    step::{Slot, Values},
};
use crate::{ports::CardChannel, signature::certificate::Parsed};

/// Largest certificate that is written to or taken from a card, in bytes.
pub const CERTIFICATE_LIMIT: usize = 8 * 1024;

/// Answers a card's challenge, or says why not.
pub type Responder<'a> = dyn Fn(&[u8]) -> Result<Vec<u8>, String> + 'a;

/// Who manages the card: makes keys on it and writes certificates. Usually the operator, not the citizen.
pub enum Administrator<'a> {
    /// A PIN of its own.
    Pin(&'a CardSecret),
    /// Answers the card's challenge; the key for that is elsewhere. May block. An error ends the session's
    /// operation with [`CardFault::NoAdministrator`] and its text.
    Answers(&'a Responder<'a>),
}

/// An open channel to an applet. What a card says is believed only where a signature proves it. Dropping it
/// closes the channel, and the PIN no longer counts as verified.
pub struct Session {
    pub(super) profile: Arc<Profile>,
    pub(super) exchange: Exchange,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("profile", &self.profile.id).finish_non_exhaustive()
    }
}

impl Session {
    /// On a channel that the platform opened.
    pub(super) fn on(profile: Arc<Profile>, channel: Box<dyn CardChannel>) -> Self {
        Self { profile, exchange: Exchange::new(channel) }
    }

    /// What went over the channel so far.
    pub fn traffic(&self) -> Traffic {
        self.exchange.traffic()
    }

    /// How many PINs may still be wrong; `None` if the card doesn't tell. Takes no try.
    pub fn tries(&mut self) -> Result<Option<u8>, CardFault> {
        let profile = self.profile.clone();
        let Some((asks, before)) = profile.steps.tries.split_last() else { return Ok(None) };
        for step in before {
            let answer = self.send(step, &[])?;
            if !matches!(self.meaning(&answer), Outcome::Done) {
                return Ok(None);
            }
        }
        let answer = self.send(asks, &[])?;
        Ok(match self.meaning(&answer) {
            // It stands in an object of the card.
            Outcome::Done if asks.take.is_some() => asks.taken(&answer.data)?.first().copied(),
            Outcome::Wrong(tries) => tries,
            Outcome::Blocked => Some(0),
            _ => None,
        })
    }

    /// Verifies the PIN, for one signature where the applet has it so.
    ///
    /// Fails with [`CardFault::Wrong`], [`CardFault::Blocked`], [`CardFault::SecretFormat`].
    pub fn verify(&mut self, pin: &CardSecret) -> Result<(), CardFault> {
        let profile = self.profile.clone();
        let pin = profile.pin.encode(SecretKind::Pin, pin)?;
        self.run("verify a PIN", &profile.steps.verify, &[(Slot::Pin, &pin)], SecretKind::Pin)?;
        Ok(())
    }

    /// Changes the PIN. Fails as [`Session::verify`] does; the counter is that of the PIN.
    pub fn change_pin(&mut self, old: &CardSecret, new: &CardSecret) -> Result<(), CardFault> {
        let profile = self.profile.clone();
        let old = profile.pin.encode(SecretKind::Pin, old)?;
        let new = profile.pin.encode(SecretKind::Pin, new)?;
        let values = [(Slot::Pin, &old[..]), (Slot::NewPin, &new[..])];
        self.run("change a PIN", &profile.steps.change_pin, &values, SecretKind::Pin)?;
        Ok(())
    }

    /// Unblocks the PIN with the PUK, and sets it anew (RESET RETRY COUNTER).
    ///
    /// Fails with [`CardFault::Wrong`] or [`CardFault::Blocked`] of the PUK, [`CardFault::SecretFormat`].
    pub fn unblock(&mut self, puk: &CardSecret, new: &CardSecret) -> Result<(), CardFault> {
        let profile = self.profile.clone();
        let format = profile.puk.as_ref().ok_or(CardFault::Unsupported("unblock a PIN"))?;
        let puk = format.encode(SecretKind::Puk, puk)?;
        let new = profile.pin.encode(SecretKind::Pin, new)?;
        let values = [(Slot::Puk, &puk[..]), (Slot::NewPin, &new[..])];
        self.run("unblock a PIN", &profile.steps.unblock, &values, SecretKind::Puk)?;
        Ok(())
    }

    /// Lets the administrator prove itself, for [`Session::generate`] and [`Session::write_certificate`].
    /// An applet that wants none is content with anything.
    ///
    /// Fails with [`CardFault::Wrong`] or [`CardFault::Blocked`] of the administrator,
    /// [`CardFault::NoAdministrator`] when it is of another kind than the applet wants.
    pub fn administer(&mut self, administrator: &Administrator<'_>) -> Result<(), CardFault> {
        let profile = self.profile.clone();
        let of_other_kind = || CardFault::NoAdministrator("of another kind than the applet wants".into());
        let steps = &profile.steps.administer;
        match (profile.steps.challenge(), administrator) {
            _ if steps.is_empty() => Ok(()),
            (Some((asked, answered)), Administrator::Answers(answers)) => {
                let challenge = self.run("ask for a challenge", asked, &[], SecretKind::Administrator)?;
                let response = answers(&challenge).map_err(CardFault::NoAdministrator)?;
                let values = [(Slot::Response, &response[..])];
                match self.run("take a response", answered, &values, SecretKind::Administrator) {
                    // A wrong response is wrong data, for a PIV card.
                    Err(CardFault::Refused(0x6A80)) => {
                        Err(CardFault::Wrong { secret: SecretKind::Administrator, tries: None })
                    }
                    done => done.map(drop),
                }
            }
            (None, Administrator::Pin(pin)) => {
                let format = profile.administrator.as_ref().ok_or_else(of_other_kind)?;
                let pin = format.encode(SecretKind::Administrator, pin)?;
                let values = [(Slot::Administrator, &pin[..])];
                self.run("verify an administrator", steps, &values, SecretKind::Administrator)?;
                Ok(())
            }
            _ => Err(of_other_kind()),
        }
    }

    /// Whether the applet has these PINs and changes them, by its profile alone: nothing is sent.
    ///
    /// Fails with [`CardFault::Unsupported`], [`CardFault::SecretFormat`].
    pub fn can_open(&self, pin: &CardSecret, new: Option<&CardSecret>) -> Result<(), CardFault> {
        let Profile { steps, pin: format, .. } = &*self.profile;
        if new.is_some() && steps.change_pin.is_empty() {
            return Err(CardFault::Unsupported("change a PIN"));
        }
        for secret in [Some(pin), new].into_iter().flatten() {
            format.encode(SecretKind::Pin, secret)?;
        }
        Ok(())
    }

    /// Makes a new key on the card in place of the old one, and returns its SubjectPublicKeyInfo in DER.
    /// Takes seconds on a real card. The certificate that the card holds is then of a key that is gone.
    ///
    /// Fails with [`CardFault::NotPermitted`] before [`Session::administer`], [`CardFault::KeyKind`] where the card made another
    /// kind of key, [`CardFault::Unsupported`] where it knows no such kind.
    pub fn generate(&mut self) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        match self.run("make a key", &profile.steps.generate, &[], SecretKind::Administrator) {
            Ok(point) => key::spki_of_point(&point),
            // Wrong data, no such function, wrong parameters, no such instruction: cards with RSA alone say one of them.
            Err(CardFault::Refused(0x6A80 | 0x6A81 | 0x6A86 | 0x6D00)) => {
                Err(CardFault::Unsupported("make a key of P-256"))
            }
            Err(fault) => Err(fault),
        }
    }

    /// The key's SubjectPublicKeyInfo in DER, as the card says: by itself, or in its certificate where it
    /// has no other word for it.
    ///
    /// Fails with [`CardFault::NotFound`], [`CardFault::KeyKind`].
    pub fn public_key(&mut self) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        if profile.steps.public_key.is_empty() {
            return key::spki_of(&read(&self.read_certificate()?)?);
        }
        let point = self.run("tell its public key", &profile.steps.public_key, &[], SecretKind::Pin)?;
        key::spki_of_point(&point)
    }

    /// Makes sure that the card says it holds this key (SubjectPublicKeyInfo in DER), so that no other card
    /// sees its PIN or loses a try.
    ///
    /// Fails with [`CardFault::OtherKey`], also when there is no key at all.
    pub fn expect_key(&mut self, spki: &[u8]) -> Result<(), CardFault> {
        match self.public_key() {
            Ok(found) if found == spki => Ok(()),
            Ok(_) | Err(CardFault::NotFound) => Err(CardFault::OtherKey),
            Err(e) => Err(e),
        }
    }

    /// Signs a SHA-256 digest (ECDSA, P-256) and returns the signature in DER, once it verified with this
    /// key (SubjectPublicKeyInfo in DER). The PIN comes first, right before it.
    ///
    /// Fails with [`CardFault::NotPermitted`] without a PIN, [`CardFault::BadSignature`],
    /// [`CardFault::Malformed`].
    pub fn sign(&mut self, digest: &[u8; 32], spki: &[u8]) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        let values = [(Slot::Digest, &digest[..])];
        let answer = self.run("sign", &profile.steps.sign, &values, SecretKind::Pin)?;
        key::checked_signature(profile.signature, &answer, digest, spki)
    }

    /// The certificate that the card holds, in DER, unpacked where the card keeps it packed (gzip, zlib). It is a certificate that can be read; nothing says that
    /// it is to be trusted, or of this key.
    ///
    /// Fails with [`CardFault::NotFound`], [`CardFault::Malformed`], [`CardFault::TooLarge`].
    pub fn read_certificate(&mut self) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        let steps = &profile.steps.read_certificate;
        let kept = self.run("read a certificate", steps, &[], SecretKind::Pin)?;
        if kept.is_empty() {
            return Err(CardFault::NotFound);
        }
        let der = packed::unpack(kept)?;
        read(&der)?;
        Ok(der)
    }

    /// Writes a certificate in DER to the card, and reads it back.
    ///
    /// Fails with [`CardFault::NotPermitted`] before [`Session::administer`], [`CardFault::TooLarge`] over
    /// 8 KiB or what the applet takes, [`CardFault::Malformed`] when the card then holds something else.
    pub fn write_certificate(&mut self, der: &[u8]) -> Result<(), CardFault> {
        self.store(der, &[], SecretKind::Administrator)
    }

    /// The same on a card that takes it with the citizen's PIN ([`Profile::stores_with_pin`]). Nobody administers it.
    ///
    /// Fails as [`Session::write_certificate`] and [`Session::verify`] do.
    pub fn write_certificate_with_pin(&mut self, der: &[u8], pin: &CardSecret) -> Result<(), CardFault> {
        let pin = self.profile.pin.encode(SecretKind::Pin, pin)?;
        self.store(der, &[(Slot::Pin, &pin)], SecretKind::Pin)
    }

    fn store(&mut self, der: &[u8], secret: Values<'_>, kind: SecretKind) -> Result<(), CardFault> {
        if der.len() > CERTIFICATE_LIMIT {
            return Err(CardFault::TooLarge { what: "a certificate", limit: CERTIFICATE_LIMIT });
        }
        let profile = self.profile.clone();
        let values = [&[(Slot::Certificate, der)], secret].concat();
        self.run("store a certificate", &profile.steps.write_certificate, &values, kind)?;
        match profile.steps.read_certificate.is_empty() || self.read_certificate()? == der {
            true => Ok(()),
            false => Err(CardFault::Malformed("the certificate that was just written")),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.exchange.close();
    }
}

fn read(der: &[u8]) -> Result<Parsed, CardFault> {
    if der.len() > CERTIFICATE_LIMIT {
        return Err(CardFault::TooLarge { what: "a certificate", limit: CERTIFICATE_LIMIT });
    }
    Parsed::from_der(der).map_err(|_| CardFault::Malformed("the certificate"))
}
