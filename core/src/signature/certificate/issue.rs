//! Issuing: the sandbox's root, a citizen's certificate, a signer of the authority.

use super::Parsed;
use super::profile::{Profile, Purposes, Role};
use crate::signature::names::{self, Subject};
use crate::signature::{FormatError, ecdsa, oids, pkcs10, verify::verify};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::ID_KP_EMAIL_PROTECTION;
use der::asn1::BitString;
use der::{DateTime, Encode};
use p256::ecdsa::VerifyingKey;
use p256::ecdsa::signature::Keypair;
use std::time::Duration;
use x509_cert::SubjectPublicKeyInfo;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::ext::pkix::BasicConstraints;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, DynSignatureAlgorithmIdentifier};
use x509_cert::time::{Time, Validity};

const DOCUMENT_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap(oids::PURPOSE_DOCUMENT_SIGNING);

/// Signs bytes with the issuer's key (ECDSA P-256 over SHA-256, signature in DER), wherever that key lives.
/// It may block; what it fails with comes back unchanged.
pub type Sign<'a> = &'a dyn Fn(&[u8]) -> Result<Vec<u8>, FormatError>;

/// What the issuer decides for any certificate.
#[derive(Debug, Clone)]
pub struct Terms<'a> {
    /// The public key: SubjectPublicKeyInfo in DER, P-256, uncompressed point.
    pub spki_der: &'a [u8],
    /// Serial number, 1 to 20 bytes, positive and not zero; at least 8 of them random, never used twice by an issuer.
    pub serial: &'a [u8],
    /// First moment of validity, Unix seconds.
    pub not_before: i64,
    /// Last moment of validity, Unix seconds.
    pub not_after: i64,
}

/// Issues a self-signed root with the common name; `sign` must use the key of `terms`.
///
/// Fails with [`FormatError::Malformed`] on bad terms, [`FormatError::WrongKey`] if `sign` used another key.
pub fn issue_root(name: &str, terms: &Terms<'_>, sign: Sign<'_>) -> Result<Vec<u8>, FormatError> {
    let subject = names::authority_name(name)?;
    let profile = Profile {
        issuer: subject.clone(),
        subject,
        issuer_key_identifier: None,
        role: Role::Root,
        access: None,
    };
    issue(profile, terms, None, sign)
}

/// Issues a citizen's certificate for signing; `policies` name the level of the key and what is known of the SIM, as
/// the issuer verified them (see `oids`), dotted.
///
/// The caller has compared `subject` with whom it identified and `terms` with a verified request. Fails with
/// [`FormatError::Malformed`] on bad terms or a validity beyond the issuer's, [`FormatError::WrongKey`] if `sign` used
/// another key than the issuer's.
pub fn issue_citizen(
    issuer_der: &[u8],
    subject: &Subject,
    policies: &[&str],
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    let citizen = Citizen { subject, policies, sim_proved_at: None, purpose: Purpose::Signature };
    issue_for(issuer_der, &citizen, terms, sign)
}

/// What the issuer says of a citizen and a key.
#[derive(Debug, Clone)]
pub struct Citizen<'a> {
    /// Whom the certificate names.
    pub subject: &'a Subject,
    /// Level of the key and what is known of the SIM (see `oids`), dotted.
    pub policies: &'a [&'a str],
    /// When the SIM was proved to have the number, Unix seconds; beside `POLICY_SIM_PROVED`, and else nothing.
    pub sim_proved_at: Option<i64>,
    /// What the key is for.
    pub purpose: Purpose,
}

/// What a citizen's key is for: one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Signing documents.
    Signature,
    /// Showing who somebody is (`clientAuth`); documents signed with it are worth nothing.
    Authentication,
}

/// Where everybody asks about a certificate: addresses, ASCII.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The responder (OCSP).
    pub ocsp: String,
    /// The issuer's certificate, DER.
    pub issuer: String,
    /// The list of revoked certificates (CRL), DER.
    pub list: String,
}

/// Issues a citizen's certificate, which doesn't say where to ask about it.
///
/// Fails as [`issue_citizen`] does.
pub fn issue_for(
    issuer_der: &[u8],
    citizen: &Citizen<'_>,
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    issue_with_access(issuer_der, citizen, None, terms, sign)
}

/// Issues a citizen's certificate.
///
/// Fails as [`issue_citizen`] does, and with [`FormatError::Malformed`] on an address that is not ASCII.
pub fn issue_with_access(
    issuer_der: &[u8],
    citizen: &Citizen<'_>,
    access: Option<Access>,
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    let purposes = match citizen.purpose {
        Purpose::Signature => Purposes::Citizen(citizen.sim_proved_at),
        Purpose::Authentication => Purposes::Authentication(citizen.sim_proved_at),
    };
    let role = Role::Signer(policy_identifiers(citizen.policies)?, purposes);
    issue_leaf(issuer_der, (citizen.subject.to_name()?, role, access), terms, sign)
}

/// Issues a certificate for a signer of the authority (documents, receipts), whose duty `policy` names, dotted.
///
/// Fails as [`issue_citizen`] does.
pub fn issue_authority(
    issuer_der: &[u8],
    name: &str,
    policy: &str,
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    let purposes = vec![ID_KP_EMAIL_PROTECTION, DOCUMENT_SIGNING];
    let role = Role::Signer(policy_identifiers(&[policy])?, Purposes::Plain(purposes));
    issue_leaf(issuer_der, (names::authority_name(name)?, role, None), terms, sign)
}

/// Issues a certificate for the authority's signer of time stamps: that one purpose, critical (RFC 3161, 2.3).
///
/// Fails as [`issue_citizen`] does.
pub fn issue_time_stamper(
    issuer_der: &[u8],
    name: &str,
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    let role = Role::Signer(policy_identifiers(&[oids::POLICY_TIME_STAMPS])?, Purposes::TimeStamps);
    issue_leaf(issuer_der, (names::authority_name(name)?, role, None), terms, sign)
}

/// Issues a certificate for the authority's signer of answers on revocation, which itself need not be asked about
/// (RFC 6960, 4.2.2.2).
///
/// Fails as [`issue_citizen`] does.
pub fn issue_responder(
    issuer_der: &[u8],
    name: &str,
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    let role = Role::Signer(policy_identifiers(&[oids::POLICY_REVOCATION_SIGNER])?, Purposes::Revocation);
    issue_leaf(issuer_der, (names::authority_name(name)?, role, None), terms, sign)
}

fn issue_leaf(
    issuer_der: &[u8],
    (subject, role, access): (Name, Role, Option<Access>),
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    let issuer = Parsed::from_der(issuer_der)?;
    ecdsa::require_p256(issuer.tbs().subject_public_key_info())?;
    if !issuer.extension::<BasicConstraints>()?.is_some_and(|constraints| constraints.ca) {
        return Err(FormatError::Malformed("issuer"));
    }
    let (first, last) = issuer.validity();
    if terms.not_before < first || terms.not_after > last {
        return Err(FormatError::Malformed("validity beyond the issuer's"));
    }
    let profile = Profile {
        subject,
        issuer: issuer.tbs().subject().clone(),
        issuer_key_identifier: issuer.subject_key_identifier(),
        role,
        access,
    };
    issue(profile, terms, Some(&issuer), sign)
}

fn issue(
    profile: Profile,
    terms: &Terms<'_>,
    issuer: Option<&Parsed>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    if terms.not_before >= terms.not_after {
        return Err(FormatError::Malformed("validity"));
    }
    if terms.serial.iter().all(|byte| *byte == 0) {
        return Err(FormatError::Malformed("serial number"));
    }
    let serial = SerialNumber::new(terms.serial).map_err(FormatError::malformed("serial number"))?;
    let validity = Validity::new(time(terms.not_before)?, time(terms.not_after)?);
    let key = pkcs10::public_key(terms.spki_der)?;
    let issuer_key = issuer.map_or(&key, |issuer| issuer.tbs().subject_public_key_info());
    let seal = Seal::of(issuer_key)?;
    let issuer_key = issuer_key.clone();
    let building = FormatError::malformed::<x509_cert::builder::Error>("certificate to issue");
    let mut builder = CertificateBuilder::new(profile, serial, validity, key).map_err(&building)?;
    let to_be_signed = builder.finalize(&seal).map_err(&building)?;
    let signature = sign(&to_be_signed)?;
    verify(&issuer_key, &ecdsa::ecdsa_with_sha256(), &to_be_signed, &signature)
        .map_err(|_| FormatError::WrongKey)?;
    let signature = BitString::from_bytes(&signature).map_err(FormatError::malformed("ECDSA signature"))?;
    let certificate = builder.assemble(signature, &seal).map_err(&building)?;
    certificate.to_der().map_err(FormatError::malformed("certificate to issue"))
}

pub(crate) fn time(unix_seconds: i64) -> Result<Time, FormatError> {
    let malformed = "time outside 1970 to 9999";
    let seconds = u64::try_from(unix_seconds).map_err(FormatError::malformed(malformed))?;
    let date = DateTime::from_unix_duration(Duration::from_secs(seconds))
        .map_err(FormatError::malformed(malformed))?;
    Ok(Time::from(date))
}

fn policy_identifiers(policies: &[&str]) -> Result<Vec<ObjectIdentifier>, FormatError> {
    policies
        .iter()
        .map(|policy| ObjectIdentifier::new(policy).map_err(FormatError::malformed("policy")))
        .collect()
}

/// Stands in for the issuer's signer where the builder asks who signs and how; it can't sign.
pub(super) struct Seal(VerifyingKey);

impl Seal {
    pub(super) fn of(issuer_key: &SubjectPublicKeyInfo) -> Result<Self, FormatError> {
        VerifyingKey::from_sec1_bytes(issuer_key.subject_public_key.raw_bytes())
            .map(Self)
            .map_err(FormatError::malformed("public key"))
    }
}

impl Keypair for Seal {
    type VerifyingKey = VerifyingKey;

    fn verifying_key(&self) -> VerifyingKey {
        self.0
    }
}

impl DynSignatureAlgorithmIdentifier for Seal {
    fn signature_algorithm_identifier(&self) -> x509_cert::spki::Result<AlgorithmIdentifierOwned> {
        Ok(ecdsa::ecdsa_with_sha256())
    }
}
