//! The certificate of the key (EST, RFC 7030): asked for with a request that was signed when the key was
//! made, so that it can be asked for again without a PIN.

use super::{KeyId, KeyServer, SealedKey, settle::locked};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, About, Outcome, What},
        certificate::{self, CertificateInfo},
        est::accept,
        job::defect,
        oids,
        table::Slot,
    },
};

impl SealedKey {
    /// Asks for the certificate and stores it. Does nothing when it is there. May be repeated after any
    /// failure. Needs the gateway.
    ///
    /// # Errors
    /// `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`,
    /// `gateway.lied` (a certificate of another key or person), network and gateway, storage.
    pub(crate) async fn enrol<S: KeyServer>(&self, gateway: &S) -> Result<CertificateInfo> {
        let enrolled = self.ask(gateway).await;
        self.hear_outcome(gateway).await?;
        enrolled
    }

    async fn ask<S: KeyServer>(&self, gateway: &S) -> Result<CertificateInfo> {
        let row =
            self.blocking(Self::row).await?.ok_or_else(|| Error::new(Code::KeyMissing, "no key was made"))?;
        if row.state.is_locked() {
            return Err(locked());
        }
        if let Some(own) = row.certificates.first() {
            return certificate::info(own).map_err(defect);
        }
        let request = row.request.ok_or_else(|| Error::new(Code::KeyMissing, "the key was not finished"))?;
        let message = gateway.enrol(&request).await?;
        self.blocking(move |this| this.take_certificate(row.id, &request, &message)).await
    }

    /// Keeps what came of a request, with its row in the audit; nothing is new where it is here already. Blocks. The
    /// request stays: a renewal sends it again.
    pub(super) fn take_certificate(
        &self,
        id: KeyId,
        request: &[u8],
        message: &[u8],
    ) -> Result<CertificateInfo> {
        let (certificates, info) = accept(request, message)?;
        if is_for_authentication(&info) != (self.slot == Slot::Authentication) {
            return Err(Error::new(Code::GatewayLied, "the certificate is for another use"));
        }
        self.change(id, |v, row| {
            if row.certificates.first() == certificates.first() {
                return Ok(());
            }
            row.certificates = certificates;
            let entry = self.key_entry(self.store.now(), What::Certificate, Outcome::Done, row);
            let about = About { title: Some(info.serial_hex.clone()), ..About::default() };
            audit::append(v, &entry.about(about))
        })?;
        Ok(info)
    }
}

/// Whether a certificate is for a log-in alone.
fn is_for_authentication(info: &CertificateInfo) -> bool {
    info.ekus == [oids::PURPOSE_CLIENT_AUTHENTICATION]
}
