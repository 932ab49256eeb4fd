//! What stands in a certificate beside names, key and time: by the role that its key has.

use super::issue::Access;
use crate::signature::oids;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{
    ID_AD_CA_ISSUERS, ID_AD_OCSP, ID_KP_CLIENT_AUTH, ID_KP_EMAIL_PROTECTION, ID_KP_OCSP_SIGNING,
    ID_KP_TIME_STAMPING,
};
use const_oid::db::rfc6960::ID_PKIX_OCSP_NOCHECK;
use der::Encode;
use der::asn1::{GeneralizedTime, Ia5String, Null, OctetString};
use std::time::Duration;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::pkix::certpolicy::PolicyInformation;
use x509_cert::ext::pkix::crl::dp::DistributionPoint;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{
    AccessDescription, AuthorityInfoAccessSyntax, AuthorityKeyIdentifier, BasicConstraints,
    CertificatePolicies, CrlDistributionPoints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::spki::SubjectPublicKeyInfoRef;

/// What a certificate's key does.
pub(super) enum Role {
    Root,
    /// Policies and purposes.
    Signer(Vec<ObjectIdentifier>, Purposes),
}

/// What a signer's key may be used for.
pub(super) enum Purposes {
    Plain(Vec<ObjectIdentifier>),
    /// A citizen's signatures; when the SIM was proved.
    Citizen(Option<i64>),
    /// A citizen's log-in; when the SIM was proved.
    Authentication(Option<i64>),
    /// Time stamps alone; critical.
    TimeStamps,
    /// Answers on revocation, by somebody who is not to be asked about.
    Revocation,
}

/// A certificate that is to be issued.
pub(super) struct Profile {
    pub(super) subject: Name,
    pub(super) issuer: Name,
    /// As the issuer's certificate gives it; computed from its key where it gives none.
    pub(super) issuer_key_identifier: Option<SubjectKeyIdentifier>,
    pub(super) role: Role,
    /// Where others ask about it.
    pub(super) access: Option<Access>,
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
            Role::Signer(_, Purposes::Authentication(_)) => (false, KeyUsages::DigitalSignature.into()),
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
                Purposes::Citizen(proved_at) => {
                    add(usage(&[ID_KP_EMAIL_PROTECTION]))?;
                    proved_at.map(|at| add(sim_proved(at))).transpose()?;
                }
                Purposes::Authentication(proved_at) => {
                    add(usage(&[ID_KP_CLIENT_AUTH]))?;
                    proved_at.map(|at| add(sim_proved(at))).transpose()?;
                }
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
        if let Some(access) = &self.access {
            add(information(access)?.to_extension(subject, &[]))?;
            add(distribution(access)?.to_extension(subject, &[]))?;
        }
        Ok(extensions)
    }
}

/// Responder and issuer.
fn information(access: &Access) -> der::Result<AuthorityInfoAccessSyntax> {
    let at = |access_method, address: &str| {
        Ok::<_, der::Error>(AccessDescription { access_method, access_location: address_name(address)? })
    };
    Ok(AuthorityInfoAccessSyntax(vec![at(ID_AD_OCSP, &access.ocsp)?, at(ID_AD_CA_ISSUERS, &access.issuer)?]))
}

/// The list of revoked certificates.
fn distribution(access: &Access) -> der::Result<CrlDistributionPoints> {
    let names = DistributionPointName::FullName(vec![address_name(&access.list)?]);
    let point = DistributionPoint { distribution_point: Some(names), reasons: None, crl_issuer: None };
    Ok(CrlDistributionPoints(vec![point]))
}

fn address_name(address: &str) -> der::Result<GeneralName> {
    Ok(GeneralName::UniformResourceIdentifier(Ia5String::new(address)?))
}

/// The date of the SIM's proof. An extension, because RFC 5280 asks for policies without qualifiers of one's own.
fn sim_proved(at: i64) -> der::Result<Extension> {
    let out_of_range = || der::Error::from(der::ErrorKind::DateTime);
    let seconds = u64::try_from(at).map_err(|_| out_of_range())?;
    let time = GeneralizedTime::from_unix_duration(Duration::from_secs(seconds))?;
    Ok(Extension {
        extn_id: ObjectIdentifier::new_unwrap(oids::EXTENSION_SIM_PROVED_AT),
        critical: false,
        extn_value: OctetString::new(time.to_der()?)?,
    })
}
