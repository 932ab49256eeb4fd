//! The way from a signer's certificate to a trusted root.

use super::CHAIN_LIMIT;
use super::verdict::{Fault, Reason};
use crate::signature::certificate::Parsed;
use crate::signature::names;
use crate::signature::oids::PURPOSE_DOCUMENT_SIGNING;
use crate::signature::verify::Refusal;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{
    ANY_EXTENDED_KEY_USAGE, ID_CE_AUTHORITY_KEY_IDENTIFIER, ID_CE_BASIC_CONSTRAINTS,
    ID_CE_CRL_DISTRIBUTION_POINTS, ID_CE_EXT_KEY_USAGE, ID_CE_KEY_USAGE, ID_CE_NAME_CONSTRAINTS,
    ID_CE_SUBJECT_ALT_NAME, ID_CE_SUBJECT_KEY_IDENTIFIER, ID_KP_CLIENT_AUTH, ID_KP_EMAIL_PROTECTION,
    ID_KP_TIME_STAMPING,
};
use const_oid::db::rfc5912::ID_CE_CERTIFICATE_POLICIES;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};

const DOCUMENT_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap(PURPOSE_DOCUMENT_SIGNING);

/// szOID_KP_DOCUMENT_SIGNING: what authorities wrote before there was a standard's own.
const DOCUMENT_SIGNING_BY_MICROSOFT: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.10.3.12");

/// Most signatures that are verified in search of a chain, so that a hostile heap of certificates costs little.
const VERIFICATION_LIMIT: usize = 64;

/// Extensions that we understand, or that can't forbid what we ask; any other critical one ends the judgement, and so do name
/// constraints, which bind whether they are marked or not (RFC 5280, 4.2.1.10).
const KNOWN_EXTENSIONS: [ObjectIdentifier; 8] = [
    ID_CE_BASIC_CONSTRAINTS,
    ID_CE_KEY_USAGE,
    ID_CE_EXT_KEY_USAGE,
    ID_CE_CERTIFICATE_POLICIES,
    ID_CE_AUTHORITY_KEY_IDENTIFIER,
    ID_CE_SUBJECT_KEY_IDENTIFIER,
    ID_CE_SUBJECT_ALT_NAME,
    ID_CE_CRL_DISTRIBUTION_POINTS,
];

/// What a signer's key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duty {
    /// Messages and documents.
    Content,
    /// Who somebody is, and nothing else.
    Authentication,
    /// Time stamps, and nothing else (RFC 3161, 2.3).
    TimeStamps,
}

/// Judges the signer's certificate at a moment: chain, then validity, then purpose. Gives the chain, from the signer
/// to the trusted root.
pub(crate) fn judge<'a>(
    signer: &'a Parsed,
    others: &'a [Parsed],
    roots: &'a [Parsed],
    at: i64,
    duty: Duty,
) -> Result<Vec<&'a Parsed>, Fault> {
    let mut search = Search { others, roots, verifications: 0, unsupported: None };
    let mut path = vec![signer];
    if !search.climb(&mut path) {
        return Err(match search.unsupported {
            Some(oid) => Fault::Unsupported(oid),
            None => Reason::UntrustedChain.into(),
        });
    }
    for certificate in &path {
        check_extensions(certificate)?;
    }
    for certificate in &path {
        let (first, last) = certificate.validity();
        if at < first {
            return Err(Reason::NotYetValid.into());
        }
        if at > last {
            return Err(Reason::Expired.into());
        }
    }
    // The root's own purposes are for whoever put it among the trusted ones to judge.
    let issued = path.len().saturating_sub(1).max(1);
    let for_signing = match duty {
        Duty::Content => path.iter().take(issued).all(|c| has_purpose(c)),
        Duty::Authentication => authenticates_only(signer),
        Duty::TimeStamps => stamps_only(signer),
    };
    if !for_signing || !may_sign(signer) {
        return Err(Reason::WrongUsage.into());
    }
    Ok(path)
}

struct Search<'a> {
    others: &'a [Parsed],
    roots: &'a [Parsed],
    verifications: usize,
    /// The first algorithm on the way that we could not verify with.
    unsupported: Option<String>,
}

impl<'a> Search<'a> {
    /// Extends the path until its end is a trusted root; leaves it as it was if there is no way.
    fn climb(&mut self, path: &mut Vec<&'a Parsed>) -> bool {
        let Some(&last) = path.last() else {
            return false;
        };
        if self.roots.iter().any(|root| root.der() == last.der()) {
            return true;
        }
        if path.len() == CHAIN_LIMIT {
            return false;
        }
        for candidate in self.roots.iter().chain(self.others) {
            let known = path.iter().any(|c| c.der() == candidate.der());
            let named = names::same(candidate.tbs().subject(), last.tbs().issuer());
            if known || !named || !may_issue(candidate, path.len() - 1) {
                continue;
            }
            self.verifications += 1;
            if self.verifications > VERIFICATION_LIMIT {
                return false;
            }
            match last.signed_by(candidate) {
                Ok(()) => {}
                Err(Refusal::Bad) => continue,
                Err(Refusal::Unsupported(oid)) => {
                    self.unsupported.get_or_insert(oid);
                    continue;
                }
            }
            path.push(candidate);
            if self.climb(path) {
                return true;
            }
            path.pop();
        }
        false
    }
}

/// Whether a certificate may issue the one below it, with `between` issuers already between it and the signer.
fn may_issue(issuer: &Parsed, between: usize) -> bool {
    let Ok(Some(constraints)) = issuer.extension::<BasicConstraints>() else {
        return false;
    };
    let Ok(usage) = issuer.extension::<KeyUsage>() else {
        return false;
    };
    constraints.ca
        && constraints.path_len_constraint.is_none_or(|limit| between <= usize::from(limit))
        && usage.is_none_or(|usage| usage.key_cert_sign())
}

/// Whether the key may sign content; one without the extension may do anything.
fn may_sign(signer: &Parsed) -> bool {
    match signer.extension::<KeyUsage>() {
        Ok(None) => true,
        Ok(Some(usage)) => usage.digital_signature() || usage.non_repudiation(),
        Err(_) => false,
    }
}

/// Whether the extended usages, if there are any, take in signing of messages or documents.
fn has_purpose(certificate: &Parsed) -> bool {
    let fitting =
        [ID_KP_EMAIL_PROTECTION, ANY_EXTENDED_KEY_USAGE, DOCUMENT_SIGNING, DOCUMENT_SIGNING_BY_MICROSOFT];
    match certificate.extension::<ExtendedKeyUsage>() {
        Ok(None) => true,
        Ok(Some(usages)) => usages.0.iter().any(|usage| fitting.contains(usage)),
        Err(_) => false,
    }
}

/// Whether the extended usages say "log-in" alone, and the key's own usage is not one of documents.
fn authenticates_only(certificate: &Parsed) -> bool {
    let extended = certificate.extension::<ExtendedKeyUsage>();
    let usage = certificate.extension::<KeyUsage>();
    let for_login = matches!(extended, Ok(Some(usages)) if usages.0 == [ID_KP_CLIENT_AUTH]);
    for_login && matches!(usage, Ok(Some(usage)) if usage.digital_signature() && !usage.non_repudiation())
}

/// Whether the extended usages are marked critical and say "time stamps" alone.
fn stamps_only(certificate: &Parsed) -> bool {
    match certificate.tbs().get_extension::<ExtendedKeyUsage>() {
        Ok(Some((critical, usages))) => critical && usages.0 == [ID_KP_TIME_STAMPING],
        _ => false,
    }
}

fn check_extensions(certificate: &Parsed) -> Result<(), Fault> {
    let extensions = certificate.tbs().extensions().into_iter().flatten();
    for extension in extensions {
        let must_be_known = extension.critical || extension.extn_id == ID_CE_NAME_CONSTRAINTS;
        if must_be_known && !KNOWN_EXTENSIONS.contains(&extension.extn_id) {
            return Err(Fault::Unsupported(extension.extn_id.to_string()));
        }
    }
    Ok(())
}
