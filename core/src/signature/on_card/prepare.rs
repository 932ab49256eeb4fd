//! The key is made on the card, and signs the request for its certificate.

use super::{
    CardKey, faults,
    row::{self, Row},
};
use crate::{
    Code, Error, Result,
    ports::Entropy,
    requests::hex,
    signature::{
        audit::{Outcome, What},
        card::{Administrator, Applet, CardFault, CardSecret, Profile, SecretKind, Session},
        evidence::Evidence,
        pin::Pin,
        pkcs10,
        sealed::Owner,
    },
};

/// Tries that an applet allows at least.
const USUAL_TRIES: u8 = 3;

/// Which key is to be made, and the PINs.
pub(super) struct Plan {
    pub(super) slot: u8,
    pub(super) profile: Profile,
    /// The card's PIN as it is now.
    pub(super) pin: CardSecret,
    /// What it becomes, and what opens the key from then on.
    pub(super) new_pin: Option<CardSecret>,
}

/// What the request for the certificate says beside the key.
pub(super) struct Asked {
    /// Whom it names.
    pub(super) owner: Owner,
    /// What is attested.
    pub(super) evidence: Evidence,
}

impl CardKey {
    /// Makes the key and its request. The administrator may be asked over the network. Blocks.
    pub(super) fn prepare(
        &self,
        plan: Plan,
        administrator: &Administrator<'_>,
        asked: &Asked,
        entropy: &dyn Entropy,
        now: i64,
    ) -> Result<Row> {
        if self.row()?.is_some_and(|row| !row.certificates.is_empty()) {
            return Err(Error::new(Code::KeyExists, "a key on a card is in use"));
        }
        let applet = Applet::new(self.port()?, plan.slot, plan.profile.clone().into());
        let mut session = applet.open().map_err(faults::error)?;
        let tries = session.tries().map_err(faults::error)?;
        let spki = make(&mut session, &plan, tries, administrator).map_err(faults::error)?;
        // Before a PIN was right the card told what was left; a wrong one a while ago may have taken some.
        let full = tries.unwrap_or(0).max(USUAL_TRIES);
        let pin = plan.new_pin.as_ref().unwrap_or(&plan.pin);
        let mut id = [0; 16];
        entropy.fill(&mut id)?;
        let row = Row::new(hex(&id), plan.slot, &plan.profile, spki, full, now);
        self.store.write(|v| {
            row::put(v, &row)?;
            self.write_down(v, &row, (What::KeyMade, Outcome::Done))
        })?;
        let request = request(&mut session, pin, &row.spki, asked)?;
        self.change(&row.id, None, |kept| {
            kept.request = Some(request);
            kept.clone()
        })
    }
}

/// Makes the key, where the card hasn't come with it, and returns its SubjectPublicKeyInfo in DER. The PIN is proved before it, for a key that is there would
/// be gone, and changed after it: a card that isn't opened for a key, or can't have one of our kind, still has the PIN that
/// its citizen knows.
fn make(
    session: &mut Session,
    plan: &Plan,
    tries: Option<u8>,
    administrator: &Administrator<'_>,
) -> std::result::Result<Vec<u8>, CardFault> {
    session.can_open(&plan.pin, plan.new_pin.as_ref())?;
    if tries == Some(0) {
        return Err(CardFault::Blocked(SecretKind::Pin));
    }
    session.administer(administrator)?;
    session.verify(&plan.pin)?;
    let spki = if plan.profile.makes_keys() { session.generate()? } else { session.public_key()? };
    if let Some(new) = &plan.new_pin {
        session.change_pin(&plan.pin, new)?;
    }
    Ok(spki)
}

/// The request for a certificate of this key, signed by the card.
fn request(session: &mut Session, pin: &CardSecret, spki: &[u8], asked: &Asked) -> Result<Vec<u8>> {
    let misfit = |e| Error::new(Code::GatewayLied, "the register's name fits no certificate").caused_by(e);
    let subject = &asked.owner.subject;
    let prepared = pkcs10::Prepared::with_evidence(subject, spki, &asked.evidence).map_err(misfit)?;
    session.verify(pin).map_err(faults::error)?;
    let signature = session.sign(&prepared.digest(), spki).map_err(faults::error)?;
    prepared.assemble(&signature).map_err(|e| Error::new(Code::Defect, "a certificate request").caused_by(e))
}

/// Six digits that are not guessed first, as the card takes them.
pub(super) fn strong(text: &str, owner: Option<&Owner>) -> Result<CardSecret> {
    Pin::parse(text)?.refuse_weak(owner.and_then(|owner| owner.birth))?;
    secret(text)
}

/// A secret as it is typed.
pub(super) fn secret(text: &str) -> Result<CardSecret> {
    CardSecret::parse(text).ok_or_else(|| Error::new(Code::PinFormat, "not 4 to 16 ASCII digits"))
}
