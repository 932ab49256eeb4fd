//! The certificate once more, for the same key and by the request that it signed when it was made.

use super::{KeyServer, SealedKey, settle::locked};
use crate::{
    Code, Error, Result,
    signature::{certificate::CertificateInfo, table},
};

impl SealedKey {
    /// Asks for another certificate and puts it in the place of the one that is there, in one transaction. May be repeated
    /// after any failure. `gateway` must be one that renews.
    ///
    /// # Errors
    /// `signature.key_missing` (no key, no certificate, or a key made before renewal was known), `signature.pin_locked`,
    /// what the gateway refuses with, `gateway.lied`, network and gateway, storage.
    pub(crate) async fn renew<S: KeyServer>(&self, gateway: &S) -> Result<CertificateInfo> {
        let row = self.blocking(|this| this.store.read(table::get)).await?;
        let row = row
            .filter(|row| !row.certificates.is_empty())
            .ok_or_else(|| Error::new(Code::KeyMissing, "no certificate to renew"))?;
        if row.state.is_locked() {
            return Err(locked());
        }
        let request = row.request.ok_or_else(|| Error::new(Code::KeyMissing, "the key's request is gone"))?;
        let message = gateway.enrol(&request).await?;
        self.blocking(move |this| this.take_certificate(row.id, &request, &message)).await
    }
}
