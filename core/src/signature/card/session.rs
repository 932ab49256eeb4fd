//! The driver: what can be asked of an applet, by the steps of its profile.

use std::{fmt, sync::Arc};

use der::Encode;

use super::{
    CardFault, CardSecret, SecretKind,
    apdu::Status,
    exchange::{Answer, Exchange, Traffic},
    key,
    profile::{Meaning, Profile},
    step::{Slot, Step, Values},
    tlv,
};
use crate::{ports::SimCard, signature::certificate::Parsed};

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

/// One key of one applet on one card, that isn't open.
#[derive(Clone)]
pub struct Applet {
    port: Arc<dyn SimCard>,
    slot: u8,
    profile: Arc<Profile>,
}

/// An open channel to an applet. What a card says is believed only where a signature proves it. Dropping it
/// closes the channel, and the PIN no longer counts as verified.
pub struct Session {
    profile: Arc<Profile>,
    exchange: Exchange,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("profile", &self.profile.id).finish_non_exhaustive()
    }
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
        Ok(Session { profile: self.profile.clone(), exchange: Exchange::new(channel) })
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

impl Session {
    /// What went over the channel so far.
    pub fn traffic(&self) -> Traffic {
        self.exchange.traffic()
    }

    /// How many PINs may still be wrong; `None` if the card doesn't tell. Takes no try.
    pub fn tries(&mut self) -> Result<Option<u8>, CardFault> {
        let profile = self.profile.clone();
        let Some(step) = profile.steps.tries.first() else { return Ok(None) };
        let answer = self.send(step, &[])?;
        Ok(match self.meaning(&answer) {
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
        match (profile.steps.administer.as_slice(), administrator) {
            ([], _) => Ok(()),
            ([ask, answer], Administrator::Answers(answers)) if ask.take.is_some() => {
                let asked = std::slice::from_ref(ask);
                let challenge = self.run("ask for a challenge", asked, &[], SecretKind::Administrator)?;
                let response = answers(&challenge).map_err(CardFault::NoAdministrator)?;
                let answered = std::slice::from_ref(answer);
                let values = [(Slot::Response, &response[..])];
                match self.run("take a response", answered, &values, SecretKind::Administrator) {
                    // A wrong response is wrong data, for a PIV card.
                    Err(CardFault::Refused(0x6A80)) => {
                        Err(CardFault::Wrong { secret: SecretKind::Administrator, tries: None })
                    }
                    done => done.map(drop),
                }
            }
            (steps, Administrator::Pin(pin)) => {
                let format = profile.administrator.as_ref().ok_or_else(of_other_kind)?;
                let pin = format.encode(SecretKind::Administrator, pin)?;
                let values = [(Slot::Administrator, &pin[..])];
                self.run("verify an administrator", steps, &values, SecretKind::Administrator)?;
                Ok(())
            }
            _ => Err(of_other_kind()),
        }
    }

    /// Makes a new key on the card in place of the old one, and returns its SubjectPublicKeyInfo in DER.
    /// Takes seconds on a real card. The certificate that the card holds is then of a key that is gone.
    ///
    /// Fails with [`CardFault::NotPermitted`] before [`Session::administer`].
    pub fn generate(&mut self) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        let point = self.run("make a key", &profile.steps.generate, &[], SecretKind::Administrator)?;
        key::spki_of_point(&point)
    }

    /// The key's SubjectPublicKeyInfo in DER, as the card says: by itself, or in its certificate where it
    /// has no other word for it.
    ///
    /// Fails with [`CardFault::NotFound`].
    pub fn public_key(&mut self) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        if profile.steps.public_key.is_empty() {
            let der = self.read_certificate()?;
            let spki = read(&der)?.tbs().subject_public_key_info().to_der();
            return spki.map_err(|_| CardFault::Malformed("the certificate's key"));
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

    /// The certificate that the card holds, in DER. It is a certificate that can be read; nothing says that
    /// it is to be trusted, or of this key.
    ///
    /// Fails with [`CardFault::NotFound`], [`CardFault::Malformed`], [`CardFault::TooLarge`].
    pub fn read_certificate(&mut self) -> Result<Vec<u8>, CardFault> {
        let profile = self.profile.clone();
        let steps = &profile.steps.read_certificate;
        let der = self.run("read a certificate", steps, &[], SecretKind::Pin)?;
        if der.is_empty() {
            return Err(CardFault::NotFound);
        }
        read(&der)?;
        Ok(der)
    }

    /// Writes a certificate in DER to the card, and reads it back.
    ///
    /// Fails with [`CardFault::NotPermitted`] before [`Session::administer`], [`CardFault::TooLarge`] over
    /// 8 KiB or what the applet takes, [`CardFault::Malformed`] when the card then holds something else.
    pub fn write_certificate(&mut self, der: &[u8]) -> Result<(), CardFault> {
        if der.len() > CERTIFICATE_LIMIT {
            return Err(CardFault::TooLarge { what: "a certificate", limit: CERTIFICATE_LIMIT });
        }
        let profile = self.profile.clone();
        let values = [(Slot::Certificate, der)];
        let steps = &profile.steps.write_certificate;
        self.run("store a certificate", steps, &values, SecretKind::Administrator)?;
        match profile.steps.read_certificate.is_empty() || self.read_certificate()? == der {
            true => Ok(()),
            false => Err(CardFault::Malformed("the certificate that was just written")),
        }
    }

    /// Runs an operation and returns what it takes of the last answer. A wrong secret is one of this kind.
    fn run(
        &mut self,
        what: &'static str,
        steps: &[Step],
        values: Values<'_>,
        secret: SecretKind,
    ) -> Result<Vec<u8>, CardFault> {
        if steps.is_empty() {
            return Err(CardFault::Unsupported(what));
        }
        let mut taken = Vec::new();
        for step in steps {
            let answer = self.send(step, values)?;
            match self.meaning(&answer) {
                Outcome::Done => {}
                Outcome::Wrong(tries) => return Err(self.wrong(secret, tries)),
                Outcome::Blocked => return Err(CardFault::Blocked(secret)),
                Outcome::NotFound => return Err(CardFault::NotFound),
                Outcome::NotPermitted => return Err(CardFault::NotPermitted(answer.word)),
                Outcome::Refused => return Err(CardFault::Refused(answer.word)),
            }
            if let Some(path) = &step.take {
                taken = tlv::find(&answer.data, path)?.to_vec();
            }
        }
        Ok(taken)
    }

    /// A wrong secret, with the tries that are left: by the answer, else by asking.
    fn wrong(&mut self, secret: SecretKind, tries: Option<u8>) -> CardFault {
        let tries = match (tries, secret) {
            (None, SecretKind::Pin) => self.tries().ok().flatten(),
            (tries, _) => tries,
        };
        match tries {
            // On some cards the last wrong one says 63C0, and so does every one after it.
            Some(0) => CardFault::Blocked(secret),
            tries => CardFault::Wrong { secret, tries },
        }
    }

    fn send(&mut self, step: &Step, values: Values<'_>) -> Result<Answer, CardFault> {
        let data = step.fill(values)?;
        self.exchange.command(&self.profile, step.header, &data, step.take.is_some())
    }

    fn meaning(&self, answer: &Answer) -> Outcome {
        match self.profile.status.get(&answer.word) {
            Some(Meaning::Done) => Outcome::Done,
            Some(Meaning::Wrong) => Outcome::Wrong(None),
            Some(Meaning::Blocked) => Outcome::Blocked,
            Some(Meaning::NotFound) => Outcome::NotFound,
            Some(Meaning::NotPermitted) => Outcome::NotPermitted,
            None => match Status::of(answer.word) {
                Status::Done => Outcome::Done,
                Status::WrongWithTries(tries) => Outcome::Wrong(Some(tries)),
                Status::Wrong => Outcome::Wrong(None),
                Status::Blocked => Outcome::Blocked,
                Status::NotPermitted => Outcome::NotPermitted,
                Status::NotFound => Outcome::NotFound,
                Status::More(_) | Status::Length(_) | Status::NoChaining | Status::Other => Outcome::Refused,
            },
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.exchange.close();
    }
}

/// What an answer comes to.
enum Outcome {
    Done,
    Wrong(Option<u8>),
    Blocked,
    NotFound,
    NotPermitted,
    Refused,
}

fn read(der: &[u8]) -> Result<Parsed, CardFault> {
    if der.len() > CERTIFICATE_LIMIT {
        return Err(CardFault::TooLarge { what: "a certificate", limit: CERTIFICATE_LIMIT });
    }
    Parsed::from_der(der).map_err(|_| CardFault::Malformed("the certificate"))
}
