//! The certificate of the key: asked for, kept, and written onto the card.

use super::{CardKey, faults};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{Outcome, What},
        card::Administrator,
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

    /// Writes the certificate onto the card, unless it is there. Blocks.
    pub(super) fn write(&self, administrator: &Administrator<'_>) -> Result<()> {
        let row = self.standing()?;
        let own = row.certificates.first().filter(|_| !row.on_card);
        let Some(own) = own else { return Ok(()) };
        let mut session = self.open(&row)?;
        if row.profile()?.names_its_key() {
            session.expect_key(&row.spki).map_err(faults::error)?;
        }
        session.administer(administrator).map_err(faults::error)?;
        session.write_certificate(own).map_err(faults::error)?;
        self.change(&row.id, None, |row| row.on_card = true)
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
