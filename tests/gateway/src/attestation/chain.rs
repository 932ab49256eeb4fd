//! Chains of certificates as makers of phones give them: ECDSA on P-256 and P-384, and RSA.

use const_oid::{
    AssociatedOid, ObjectIdentifier,
    db::rfc5912::{
        ECDSA_WITH_SHA_256, ECDSA_WITH_SHA_384, ID_EC_PUBLIC_KEY, RSA_ENCRYPTION, SECP_256_R_1, SECP_384_R_1,
        SHA_256_WITH_RSA_ENCRYPTION, SHA_384_WITH_RSA_ENCRYPTION, SHA_512_WITH_RSA_ENCRYPTION,
    },
};
use der::{AnyRef, Decode, Encode, Reader};
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use x509_cert::{Certificate, ext::pkix::BasicConstraints};

use super::{Reason, status::StatusList};

/// Largest certificate that is read.
const SIZE_LIMIT: usize = 32 << 10;

/// A certificate that was read.
pub(super) struct Link {
    der: Vec<u8>,
    certificate: Certificate,
}

impl Link {
    /// Reads a certificate.
    pub(super) fn read(der: &[u8]) -> Result<Self, Reason> {
        if der.len() > SIZE_LIMIT {
            return Err(Reason::Malformed);
        }
        let certificate = Certificate::from_der(der).map_err(|_| Reason::Malformed)?;
        Ok(Self { der: der.to_vec(), certificate })
    }

    /// SubjectPublicKeyInfo in DER.
    pub(super) fn spki(&self) -> Result<Vec<u8>, Reason> {
        self.certificate.tbs_certificate().subject_public_key_info().to_der().map_err(|_| Reason::Malformed)
    }

    /// The bits of the public key; of a curve, its point.
    pub(super) fn point(&self) -> &[u8] {
        self.certificate.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes()
    }

    /// The value of an extension; twice is malformed.
    pub(super) fn extension(&self, oid: &ObjectIdentifier) -> Result<Option<&[u8]>, Reason> {
        let all = self.certificate.tbs_certificate().extensions().map(Vec::as_slice).unwrap_or_default();
        let mut found = all.iter().filter(|one| one.extn_id == *oid);
        match (found.next(), found.next()) {
            (first, None) => Ok(first.map(|one| one.extn_value.as_bytes())),
            _ => Err(Reason::Malformed),
        }
    }

    /// Its number, lower-case hex without leading zeros, as the lists of revoked certificates write it.
    pub(super) fn serial(&self) -> String {
        let serial = self.certificate.tbs_certificate().serial_number().as_bytes();
        let hex: String = serial.iter().map(|byte| format!("{byte:02x}")).collect();
        match hex.trim_start_matches('0') {
            "" => "0".into(),
            number => number.into(),
        }
    }

    fn is_in_force(&self, now: i64) -> bool {
        let validity = self.certificate.tbs_certificate().validity();
        let seconds = |time: x509_cert::time::Time| time.to_unix_duration().as_secs().cast_signed();
        (seconds(validity.not_before)..=seconds(validity.not_after)).contains(&now)
    }

    fn may_issue(&self) -> Result<bool, Reason> {
        let Some(value) = self.extension(&BasicConstraints::OID)? else { return Ok(false) };
        Ok(BasicConstraints::from_der(value).map_err(|_| Reason::Malformed)?.ca)
    }

    /// Whether `issuer` signed it, and is named by it.
    fn is_issued_by(&self, issuer: &Link) -> bool {
        let (own, above) = (self.certificate.tbs_certificate(), issuer.certificate.tbs_certificate());
        own.issuer() == above.subject() && self.is_signed_by(issuer)
    }

    fn is_signed_by(&self, issuer: &Link) -> bool {
        let key = issuer.certificate.tbs_certificate().subject_public_key_info();
        let curve = || {
            let named = key.algorithm.parameters.as_ref()?;
            (key.algorithm.oid == ID_EC_PUBLIC_KEY).then(|| named.decode_as::<ObjectIdentifier>().ok())?
        };
        let rsa = key.algorithm.oid == RSA_ENCRYPTION;
        let algorithm = self.certificate.signature_algorithm();
        if algorithm != self.certificate.tbs_certificate().signature() {
            return false;
        }
        let verifier: &'static dyn VerificationAlgorithm = match (algorithm.oid, curve()) {
            (ECDSA_WITH_SHA_256, Some(SECP_256_R_1)) => &signature::ECDSA_P256_SHA256_ASN1,
            (ECDSA_WITH_SHA_384, Some(SECP_256_R_1)) => &signature::ECDSA_P256_SHA384_ASN1,
            (ECDSA_WITH_SHA_256, Some(SECP_384_R_1)) => &signature::ECDSA_P384_SHA256_ASN1,
            (ECDSA_WITH_SHA_384, Some(SECP_384_R_1)) => &signature::ECDSA_P384_SHA384_ASN1,
            (SHA_256_WITH_RSA_ENCRYPTION, None) if rsa => &signature::RSA_PKCS1_2048_8192_SHA256,
            (SHA_384_WITH_RSA_ENCRYPTION, None) if rsa => &signature::RSA_PKCS1_2048_8192_SHA384,
            (SHA_512_WITH_RSA_ENCRYPTION, None) if rsa => &signature::RSA_PKCS1_2048_8192_SHA512,
            _ => return false,
        };
        let Ok(signed) = signed_part(&self.der) else { return false };
        let bits = self.certificate.signature().as_bytes().unwrap_or_default();
        UnparsedPublicKey::new(verifier, key.subject_public_key.raw_bytes()).verify(signed, bits).is_ok()
    }
}

/// The first element of a `SEQUENCE`, header and all.
fn signed_part(der: &[u8]) -> der::Result<&[u8]> {
    AnyRef::from_der(der)?.sequence(|reader| {
        let first = reader.tlv_bytes()?;
        let rest = reader.remaining_len();
        reader.drain(rest)?;
        Ok(first)
    })
}

/// Judges a chain, the certificate of the key first, the root last or just left out: whether it leads to one of these
/// roots, whether each is signed by the next, in force now, allowed to issue, and not revoked.
pub(super) fn judge(
    chain: &[Link],
    roots: &[Vec<u8>],
    now: i64,
    revoked: [&StatusList; 2],
) -> Result<(), Reason> {
    let last = chain.last().ok_or(Reason::Malformed)?;
    let roots: Vec<Link> = roots.iter().filter_map(|der| Link::read(der).ok()).collect();
    // A root that was issued again with the same key is the same root.
    let key = last.spki()?;
    let is_root = roots.iter().any(|root| root.spki().is_ok_and(|spki| spki == key));
    let above = roots.iter().find(|root| last.is_issued_by(root));
    if !is_root && above.is_none() {
        return Err(Reason::WrongRoot);
    }
    for pair in chain.windows(2) {
        if !pair[0].is_issued_by(&pair[1]) || !pair[1].may_issue()? {
            return Err(Reason::BadChain);
        }
    }
    if is_root && !last.is_signed_by(last) {
        return Err(Reason::BadChain);
    }
    let above = above.filter(|_| !is_root);
    if !chain.iter().chain(above).all(|link| link.is_in_force(now)) {
        return Err(Reason::ExpiredChain);
    }
    match chain.iter().any(|link| revoked.iter().any(|list| list.names(&link.serial()))) {
        true => Err(Reason::Revoked),
        false => Ok(()),
    }
}
