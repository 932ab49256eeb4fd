//! What an issuer's list of revoked certificates (CRL, RFC 5280, section 5) says of a certificate. The core fetches none: it reads
//! those that travel in a message.
//!
//! Believed is a complete list of the issuer itself. A part of one (issuing distribution point), a delta and another's list
//! (indirect) say nothing here: they are marked critical, and are not known.

use const_oid::AssociatedOid;
use der::Decode;
use x509_cert::crl::{CertificateList, RevokedCert};
use x509_cert::ext::pkix::{CrlReason, KeyUsage};
use x509_cert::time::Time;

use super::{CertificateInfo, Parsed, signed_part};
use crate::signature::ocsp::{Finding, RevocationReason, SKEW, Status};
use crate::signature::verify::verify;

/// Largest list that is read, in bytes.
const LIST_LIMIT: usize = 1024 * 1024;

/// A list that was read, and believed by nobody yet.
pub(crate) struct List {
    der: Vec<u8>,
    list: CertificateList,
}

impl List {
    /// Reads a list in DER of at most 1 MiB; none of anything else, and of one whose meaning something critical may change.
    pub(crate) fn from_der(der: Vec<u8>) -> Option<Self> {
        let list = (der.len() <= LIST_LIMIT).then(|| CertificateList::from_der(&der).ok()).flatten()?;
        let entries = list.tbs_cert_list.revoked_certificates.iter().flatten();
        let mut extensions = entries
            .flat_map(|entry| &entry.crl_entry_extensions)
            .chain(&list.tbs_cert_list.crl_extensions)
            .flatten();
        let known = list.signature_algorithm == list.tbs_cert_list.signature
            && !extensions.any(|extension| extension.critical);
        known.then_some(Self { der, list })
    }

    /// What it says of a certificate of this issuer; none where it is another's, of the future, or no longer names a
    /// certificate that was over.
    pub(crate) fn on(&self, certificate: &Parsed, issuer: &Parsed, now: i64) -> Option<Finding> {
        let list = &self.list.tbs_cert_list;
        let own = &list.issuer == issuer.tbs().subject() && &list.issuer == certificate.tbs().issuer();
        let usage = issuer.extension::<KeyUsage>().ok()?;
        let this_update = unix(list.this_update);
        if !own || usage.is_some_and(|usage| !usage.crl_sign()) || this_update > now.saturating_add(SKEW) {
            return None;
        }
        let signature = self.list.signature.as_bytes().unwrap_or_default();
        let signed = signed_part(&self.der).ok()?;
        let key = issuer.tbs().subject_public_key_info();
        verify(key, &self.list.signature_algorithm, signed, signature).ok()?;
        let mut entries = list.revoked_certificates.iter().flatten();
        let status = match entries.find(|entry| &entry.serial_number == certificate.tbs().serial_number()) {
            Some(entry) => Status::Revoked { at: unix(entry.revocation_date), reason: reason(entry) },
            // A certificate leaves the list when it is over (RFC 5280, 3.3).
            None if this_update > certificate.validity().1 => return None,
            None => Status::Good,
        };
        let responder = CertificateInfo::of(issuer).ok()?;
        Some(Finding { status, this_update, next_update: list.next_update.map(unix), responder })
    }
}

fn reason(entry: &RevokedCert) -> Option<RevocationReason> {
    let extension =
        entry.crl_entry_extensions.iter().flatten().find(|extension| extension.extn_id == CrlReason::OID)?;
    RevocationReason::from_der(extension.extn_value.as_bytes()).ok()
}

fn unix(time: Time) -> i64 {
    time.to_unix_duration().as_secs().cast_signed()
}
