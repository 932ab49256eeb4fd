//! The certificate of the key (EST, RFC 7030): asked for with a request that was signed when the key was
//! made, so that it can be asked for again without a PIN.

use super::{KeyServer, SealedKey, steps::locked};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        certificate::{self, CertificateInfo},
        cms::parse_certs_only,
        ecdsa::sha256,
        job::defect,
        pkcs10, table,
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
        let row = self
            .blocking(|this| this.store.read(table::get))
            .await?
            .ok_or_else(|| Error::new(Code::KeyMissing, "no key was made"))?;
        if row.state.is_locked() {
            return Err(locked());
        }
        if let Some(own) = row.certificates.first() {
            return certificate::info(own).map_err(defect);
        }
        let request = row.request.ok_or_else(|| Error::new(Code::KeyMissing, "the key was not finished"))?;
        let message = gateway.enrol(&request).await?;
        let id = row.id;
        self.blocking(move |this| {
            let (certificates, info) = accept(&request, &message)?;
            this.change(id, |v, row| {
                row.certificates = certificates;
                row.request = None;
                let entry = Entry::new(this.store.now(), What::Certificate, Outcome::Done, &row.certificates);
                let about = About { title: Some(info.serial_hex.clone()), ..About::default() };
                audit::append(v, &entry.of_key(row.id, row.state.tries_left).about(about))
            })?;
            Ok(info)
        })
        .await
    }
}

/// The certificates of an answer, the key's own first, if that is of the key and the person that the
/// request names. Pure.
pub(crate) fn accept(request: &[u8], message: &[u8]) -> Result<(Vec<Vec<u8>>, CertificateInfo)> {
    let asked = pkcs10::parse_and_verify(request).map_err(defect)?;
    let lied = |what: &str| Error::new(Code::GatewayLied, what);
    let mut certificates =
        parse_certs_only(message).map_err(|e| lied("the answer holds no certificates").caused_by(e))?;
    let key = sha256(&asked.spki_der);
    for at in 0..certificates.len() {
        let info = certificate::info(&certificates[at])
            .map_err(|e| lied("a certificate can't be read").caused_by(e))?;
        if info.spki_sha256 != key {
            continue;
        }
        if info.iin.as_deref() != Some(asked.subject.iin.as_str()) || info.is_ca {
            return Err(lied("the certificate is of another person"));
        }
        certificates.swap(0, at);
        return Ok((certificates, info));
    }
    Err(lied("no certificate is of our key"))
}
