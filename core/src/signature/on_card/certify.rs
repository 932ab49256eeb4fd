//! The certificate of the key: asked for, kept, and written onto the card.

use super::{CardKey, faults, row::Row};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{Outcome, What},
        card::{Administrator, CardFault, CardSecret, SecretKind, Session},
        sealed::{self, KeyServer},
    },
};

impl CardKey {
    /// Asks for the certificate and keeps it. May be repeated, also when there is one: the authority issues another
    /// when its register says more of the key than before.
    pub(crate) async fn enrol<S: KeyServer>(&self, gateway: &S) -> Result<()> {
        let row = self.blocking(Self::standing).await?;
        let request = row
            .request
            .ok_or_else(|| Error::new(Code::KeyMissing, "the key on the card was not finished"))?;
        let message = gateway.enrol(&request).await?;
        self.blocking(move |this| {
            let (certificates, _) = sealed::accept(&request, &message)?;
            let come = (What::Certificate, Outcome::Done);
            this.change(&row.id, Some(come), |row| {
                row.on_card &= row.certificates.first() == certificates.first();
                row.certificates = certificates;
            })
        })
        .await
    }

    /// Writes the certificate onto the card, unless it is there or the card takes none from the administrator. Blocks.
    pub(super) fn write(&self, administrator: &Administrator<'_>) -> Result<()> {
        let row = self.standing()?;
        let own = row.certificates.first().filter(|_| !row.on_card);
        let Some(own) = own else { return Ok(()) };
        let profile = row.profile()?;
        if !profile.stores_certificates() || profile.stores_with_pin() {
            return Ok(());
        }
        let mut session = self.open(&row)?;
        if profile.names_its_key() {
            session.expect_key(&row.spki).map_err(faults::error)?;
        }
        session.administer(administrator).map_err(faults::error)?;
        session.write_certificate(own).map_err(faults::error)?;
        self.change(&row.id, None, |kept| kept.holds(own))
    }

    /// Writes it with the PIN that the card just took, where the card wants it so.
    fn write_with_pin(&self, id: &str, session: &mut Session, pin: &CardSecret) -> Result<()> {
        let row = self.standing()?;
        let waits = row.id == id && !row.on_card && !row.pin_refused && row.profile()?.stores_with_pin();
        let Some(own) = row.certificates.first().filter(|_| waits) else { return Ok(()) };
        let written = session.write_certificate_with_pin(own, pin);
        let refused = matches!(
            written,
            Err(CardFault::Wrong { secret: SecretKind::Pin, .. } | CardFault::Blocked(SecretKind::Pin))
        );
        let counter = row.counter.learn(&written);
        if written.is_ok() || refused {
            self.change(id, None, |kept| {
                (kept.counter, kept.pin_refused) = (counter, refused);
                if !refused {
                    kept.holds(own);
                }
            })?;
        }
        Ok(())
    }

    /// Runs what blocks (SQLite, the card) beside the async threads.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Self) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let this = self.clone();
        tokio::task::spawn_blocking(move || f(&this))
            .await
            // Not with the panic's words: they may hold a citizen's data.
            .map_err(|_| Error::new(Code::Defect, "a task of the core ended early"))?
    }
}

/// A card that just took the PIN, still open.
pub(crate) struct Opened {
    pub(super) key: CardKey,
    pub(super) id: String,
    pub(super) session: Session,
}

impl Opened {
    /// Writes the certificate onto the card, where it isn't there yet and the card takes it with the citizen's PIN: this one,
    /// which the card took in this session. What fails is left for the next use of the PIN, for what the citizen came for
    /// is done. Blocks.
    pub(crate) fn write(mut self, pin: &CardSecret) {
        let _ = self.key.write_with_pin(&self.id, &mut self.session, pin);
    }
}

impl Row {
    /// The card holds this certificate; another one may have come meanwhile.
    fn holds(&mut self, certificate: &[u8]) {
        self.on_card = self.certificates.first().is_some_and(|own| own == certificate);
    }
}
