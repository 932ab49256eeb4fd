//! Issuing: the sandbox's root, a citizen's certificate, a signer of the authority.

use super::Parsed;
use crate::signature::names::{self, Subject};
use crate::signature::{FormatError, ecdsa, oids, pkcs10};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{ID_KP_EMAIL_PROTECTION, ID_KP_OCSP_SIGNING, ID_KP_TIME_STAMPING};
use const_oid::db::rfc6960::ID_PKIX_OCSP_NOCHECK;
use der::asn1::{BitString, Null, OctetString};
use der::{DateTime, Encode};
use p256::ecdsa::VerifyingKey;
use p256::ecdsa::signature::Keypair;
use std::time::Duration;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::pkix::certpolicy::PolicyInformation;
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, CertificatePolicies, ExtendedKeyUsage, KeyUsage, KeyUsages,
    SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, DynSignatureAlgorithmIdentifier, SubjectPublicKeyInfoRef};
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
    let profile = Profile { issuer: subject.clone(), subject, issuer_key_identifier: None, role: Role::Root };
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
    let purposes = vec![ID_KP_EMAIL_PROTECTION];
    let role = Role::Signer(policy_identifiers(policies)?, Purposes::Plain(purposes));
    issue_leaf(issuer_der, subject.to_name()?, role, terms, sign)
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
    issue_leaf(issuer_der, names::authority_name(name)?, role, terms, sign)
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
    issue_leaf(issuer_der, names::authority_name(name)?, role, terms, sign)
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
    issue_leaf(issuer_der, names::authority_name(name)?, role, terms, sign)
}

fn issue_leaf(
    issuer_der: &[u8],
    subject: Name,
    role: Role,
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
    let seal = Seal(
        VerifyingKey::from_sec1_bytes(issuer_key.subject_public_key.raw_bytes())
            .map_err(FormatError::malformed("public key"))?,
    );
    let issuer_key = issuer_key.clone();
    let building = FormatError::malformed::<x509_cert::builder::Error>("certificate to issue");
    let mut builder = CertificateBuilder::new(profile, serial, validity, key).map_err(&building)?;
    let to_be_signed = builder.finalize(&seal).map_err(&building)?;
    let signature = sign(&to_be_signed)?;
    ecdsa::verify(&issuer_key, &ecdsa::ecdsa_with_sha256(), &to_be_signed, &signature)
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
struct Seal(VerifyingKey);

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

enum Role {
    Root,
    /// Policies and purposes.
    Signer(Vec<ObjectIdentifier>, Purposes),
}

enum Purposes {
    Plain(Vec<ObjectIdentifier>),
    /// Time stamps alone; critical.
    TimeStamps,
    /// Answers on revocation, by somebody who is not to be asked about.
    Revocation,
}

struct Profile {
    subject: Name,
    issuer: Name,
    /// As the issuer's certificate gives it; computed from its key where it gives none.
    issuer_key_identifier: Option<SubjectKeyIdentifier>,
    role: Role,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        key: SubjectPublicKeyInfoRef<'_>,
        issuer_key: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let authority = match &self.issuer_key_identifier {
            Some(identifier) => {
                AuthorityKeyIdentifier { key_identifier: Some(identifier.0.clone()), ..Default::default() }
            }
            None => AuthorityKeyIdentifier::try_from(issuer_key)?,
        };
        let mut extensions = Vec::new();
        let mut add = |extension: der::Result<Extension>| -> der::Result<()> {
            extensions.push(extension?);
            Ok(())
        };
        let subject = tbs.subject();
        add(SubjectKeyIdentifier::try_from(key)?.to_extension(subject, &[]))?;
        add(authority.to_extension(subject, &[]))?;
        let (ca, usage) = match self.role {
            Role::Root => (true, KeyUsages::KeyCertSign | KeyUsages::CRLSign),
            Role::Signer(..) => (false, KeyUsages::DigitalSignature | KeyUsages::NonRepudiation),
        };
        let constraints = BasicConstraints { ca, path_len_constraint: None };
        add(constraints.to_extension(subject, &[]))?;
        add(KeyUsage(usage).to_extension(subject, &[]))?;
        if let Role::Signer(policies, purposes) = &self.role {
            let policies = policies
                .iter()
                .map(|oid| PolicyInformation { policy_identifier: *oid, policy_qualifiers: None });
            add(CertificatePolicies(policies.collect()).to_extension(subject, &[]))?;
            let usage = |purposes: &[ObjectIdentifier]| {
                ExtendedKeyUsage(purposes.to_vec()).to_extension(subject, &[])
            };
            match purposes {
                Purposes::Plain(purposes) => add(usage(purposes))?,
                Purposes::TimeStamps => {
                    add(usage(&[ID_KP_TIME_STAMPING])
                        .map(|extension| Extension { critical: true, ..extension }))?
                }
                Purposes::Revocation => {
                    add(usage(&[ID_KP_OCSP_SIGNING]))?;
                    add(Ok(Extension {
                        extn_id: ID_PKIX_OCSP_NOCHECK,
                        critical: false,
                        extn_value: OctetString::new(Null.to_der()?)?,
                    }))?;
                }
            }
        }
        Ok(extensions)
    }
}
