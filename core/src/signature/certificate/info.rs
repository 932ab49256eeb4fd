//! What a certificate says, in plain values.

use super::Parsed;
use crate::signature::{FormatError, ecdsa, names, oids};
use der::Decode;
use der::asn1::GeneralizedTime;
use std::fmt;
use std::fmt::Write;
use x509_cert::ext::pkix::{BasicConstraints, CertificatePolicies, ExtendedKeyUsage};

/// What a certificate says of itself. Whether it is to be believed is decided by whoever builds its chain.
///
/// `Debug` shows the serial number and the hash, nothing of the person.
#[derive(Clone, PartialEq, Eq)]
pub struct CertificateInfo {
    /// Common name of the subject, else its organisation, with nothing hidden in it; empty if there is none.
    pub subject_cn: String,
    /// The 12 digits, if the subject has exactly one `serialNumber` of the form `IIN` and 12 digits.
    pub iin: Option<String>,
    /// Serial number in lower-case hexadecimal, without a leading zero byte.
    pub serial_hex: String,
    /// Common name of the issuer, else its organisation, with nothing hidden in it; empty if there is none.
    pub issuer_cn: String,
    /// First moment of validity, Unix seconds.
    pub not_before: i64,
    /// Last moment of validity, Unix seconds.
    pub not_after: i64,
    /// Policies, dotted: the level of the key and what is known of the SIM are among them (see `oids`).
    pub policies: Vec<String>,
    /// When the issuer saw the SIM proved to have the number, Unix seconds; believe it beside that policy only.
    pub sim_proved_at: Option<i64>,
    /// Extended key usages, dotted; empty if the certificate does not limit them.
    pub ekus: Vec<String>,
    /// Whether the certificate may issue others.
    pub is_ca: bool,
    /// SHA-256 of the public key (SubjectPublicKeyInfo in DER).
    pub spki_sha256: [u8; 32],
    /// SHA-256 of the whole certificate.
    pub sha256: [u8; 32],
}

impl fmt::Debug for CertificateInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateInfo")
            .field("serial_hex", &self.serial_hex)
            .field("sha256", &hex(&self.sha256))
            .finish_non_exhaustive()
    }
}

/// Reads a certificate in DER. Any kind of key is read, also those we can't verify with.
///
/// Fails with [`FormatError::TooLarge`] beyond 64 KiB, and with [`FormatError::Malformed`] if the certificate or one
/// of the extensions behind these fields can't be read. Pure.
pub fn info(der: &[u8]) -> Result<CertificateInfo, FormatError> {
    CertificateInfo::of(&Parsed::from_der(der)?)
}

impl CertificateInfo {
    pub(crate) fn of(parsed: &Parsed) -> Result<Self, FormatError> {
        let tbs = parsed.tbs();
        let (not_before, not_after) = parsed.validity();
        let policies =
            parsed.extension::<CertificatePolicies>()?.map_or_else(Vec::new, |policies| policies.0);
        let ekus = parsed.extension::<ExtendedKeyUsage>()?.map_or_else(Vec::new, |usages| usages.0);
        let constraints = parsed.extension::<BasicConstraints>()?;
        let serial = tbs.serial_number().as_bytes();
        Ok(Self {
            subject_cn: names::common_name(tbs.subject()),
            iin: names::iin(tbs.subject()),
            serial_hex: hex(serial.strip_prefix(&[0]).unwrap_or(serial)),
            issuer_cn: names::common_name(tbs.issuer()),
            not_before,
            not_after,
            policies: policies.iter().map(|policy| policy.policy_identifier.to_string()).collect(),
            sim_proved_at: sim_proved_at(parsed)?,
            ekus: ekus.iter().map(ToString::to_string).collect(),
            is_ca: constraints.is_some_and(|constraints| constraints.ca),
            spki_sha256: parsed.spki_sha256()?,
            sha256: ecdsa::sha256(parsed.der()),
        })
    }
}

fn sim_proved_at(parsed: &Parsed) -> Result<Option<i64>, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("date of the SIM's proof");
    let all = parsed.tbs().extensions().map(Vec::as_slice).unwrap_or_default();
    let mut found = all.iter().filter(|one| one.extn_id.to_string() == oids::EXTENSION_SIM_PROVED_AT);
    match (found.next(), found.next()) {
        (None, _) => Ok(None),
        (Some(only), None) => GeneralizedTime::from_der(only.extn_value.as_bytes())
            .map(|time| Some(time.to_unix_duration().as_secs().cast_signed()))
            .map_err(malformed),
        _ => Err(FormatError::Malformed("date of the SIM's proof")),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
