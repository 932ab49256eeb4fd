//! The authority's list of revoked certificates (CRL, RFC 5280, section 5), for those who don't ask the responder. The
//! core itself asks the responder and fetches no list.

use der::asn1::{BitString, Uint};
use der::{Decode, Encode};
use x509_cert::Certificate;
use x509_cert::builder::{Builder, CrlBuilder};
use x509_cert::certificate::Rfc5280;
use x509_cert::crl::RevokedCert;
use x509_cert::ext::ToExtension;
use x509_cert::ext::pkix::{CrlNumber, CrlReason};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;

use super::Parsed;
use super::issue::{Seal, Sign, time};
use crate::signature::{FormatError, ecdsa, ocsp::RevocationReason, verify::verify};

/// A certificate that is revoked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number, as in [`super::Terms`].
    pub serial: Vec<u8>,
    /// Since when, Unix seconds.
    pub at: i64,
    /// Why; nothing is said of [`RevocationReason::Unspecified`] (RFC 5280, 5.3.1).
    pub reason: RevocationReason,
}

/// What the authority decides for a list.
#[derive(Debug, Clone, Copy)]
pub struct ListTerms {
    /// Number of the list; each is greater than the one before.
    pub number: u64,
    /// When it is made, Unix seconds.
    pub at: i64,
    /// When there is another at the latest, Unix seconds.
    pub next: i64,
}

/// Issues a list of these certificates, DER; `sign` uses the issuer's key.
///
/// Fails with [`FormatError::Malformed`] on bad terms, [`FormatError::WrongKey`] if `sign` used another key.
pub fn issue_list(
    issuer_der: &[u8],
    entries: &[Entry],
    terms: &ListTerms,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    if terms.at >= terms.next {
        return Err(FormatError::Malformed("validity"));
    }
    let issuer = Parsed::from_der(issuer_der)?;
    let key = issuer.tbs().subject_public_key_info();
    let seal = Seal::of(key)?;
    let malformed = FormatError::malformed::<der::Error>("list of revoked certificates");
    let number = CrlNumber(Uint::new(&terms.number.to_be_bytes()).map_err(&malformed)?);
    let certificate = Certificate::from_der(issuer_der).map_err(&malformed)?;
    let mut builder = CrlBuilder::<Rfc5280>::new_with_this_update(&certificate, number, time(terms.at)?)
        .map_err(&malformed)?
        .with_next_update(Some(time(terms.next)?));
    // A list of none leaves the field out.
    if !entries.is_empty() {
        let entries = entries.iter().map(revoked).collect::<Result<Vec<_>, _>>()?;
        builder = builder.with_certificates(entries.into_iter());
    }
    let building = FormatError::malformed::<x509_cert::builder::Error>("list of revoked certificates");
    let to_be_signed = builder.finalize(&seal).map_err(&building)?;
    let signature = sign(&to_be_signed)?;
    verify(key, &ecdsa::ecdsa_with_sha256(), &to_be_signed, &signature).map_err(|_| FormatError::WrongKey)?;
    let signature = BitString::from_bytes(&signature).map_err(FormatError::malformed("ECDSA signature"))?;
    builder.assemble(signature, &seal).map_err(&building)?.to_der().map_err(&malformed)
}

fn revoked(entry: &Entry) -> Result<RevokedCert<Rfc5280>, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("list of revoked certificates");
    let reason = reason(entry.reason)
        .map(|reason| reason.to_extension(&Name::default(), &[]).map(|extension| vec![extension]))
        .transpose()
        .map_err(&malformed)?;
    Ok(RevokedCert {
        serial_number: SerialNumber::new(&entry.serial).map_err(&malformed)?,
        revocation_date: time(entry.at)?,
        crl_entry_extensions: reason,
    })
}

fn reason(reason: RevocationReason) -> Option<CrlReason> {
    Some(match reason {
        RevocationReason::Unspecified => return None,
        RevocationReason::KeyCompromise => CrlReason::KeyCompromise,
        RevocationReason::CaCompromise => CrlReason::CaCompromise,
        RevocationReason::AffiliationChanged => CrlReason::AffiliationChanged,
        RevocationReason::Superseded => CrlReason::Superseded,
        RevocationReason::CessationOfOperation => CrlReason::CessationOfOperation,
        RevocationReason::CertificateHold => CrlReason::CertificateHold,
        RevocationReason::RemoveFromCrl => CrlReason::RemoveFromCRL,
        RevocationReason::PrivilegeWithdrawn => CrlReason::PrivilegeWithdrawn,
        RevocationReason::AaCompromise => CrlReason::AaCompromise,
    })
}
