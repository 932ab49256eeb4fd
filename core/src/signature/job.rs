//! What a key is asked to sign, whichever key it is: prepared before the PIN is looked at, finished in the
//! one transaction that settles the try.

use std::{fmt, sync::Arc};

use super::{
    FormatError,
    audit::{self, About, Entry, Outcome},
    certificate::{self, CertificateInfo},
    cms::{Content, Prepared, SignedAttribute},
    code::verification_code,
    ecdsa::sha256,
};
use crate::{Code, Error, Result, requests::hex, store::Vault};

/// Most documents that one PIN signs.
pub(crate) const DOCUMENT_LIMIT: usize = 20;

/// A signature that verified with its own certificate.
#[derive(Debug, Clone)]
pub(crate) struct Signed {
    /// CAdES-B-B in DER, with the certificates that came with the key's.
    pub(crate) cms: Vec<u8>,
    /// Four digits of the content's SHA-256.
    pub(crate) verification_code: String,
    /// The certificate of the key.
    pub(crate) certificate: CertificateInfo,
}

/// One document of a job.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) sha256: [u8; 32],
    /// Detached, or the document itself.
    pub(crate) content: Content,
    /// What is signed with it.
    pub(crate) attributes: Vec<SignedAttribute>,
    /// What the audit says of it.
    pub(crate) about: About,
}

/// Keeps finished signatures, in the transaction that settles the try. The inner error says that they are
/// not wanted any more: then nothing was written, the try is given back all the same, and nobody gets them.
pub(crate) type Keep = dyn Fn(&Vault<'_>, &[Signed]) -> Result<Result<()>> + Send + Sync;

/// What the key is to sign with one PIN.
#[derive(Clone)]
pub(crate) struct Job {
    /// 1 to [`DOCUMENT_LIMIT`].
    pub(crate) documents: Vec<Document>,
    pub(crate) keep: Arc<Keep>,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("documents", &self.documents.len()).finish_non_exhaustive()
    }
}

/// A job that waits for its signatures.
pub(crate) struct Waiting {
    prepared: Vec<Prepared>,
    certificates: Vec<Vec<u8>>,
    job: Job,
}

impl Waiting {
    /// All that can fail without the PIN. `certificates` are the key's, its own first; `head` is the
    /// audit's.
    ///
    /// # Errors
    /// `signature.key_missing` (no certificate), `signature.certificate_expired`, `input.too_large`.
    pub(crate) fn new(job: Job, certificates: Vec<Vec<u8>>, head: &[u8; 32], now: i64) -> Result<Self> {
        let own = certificates
            .first()
            .ok_or_else(|| Error::new(Code::KeyMissing, "the key has no certificate yet"))?;
        if certificate::info(own).map_err(defect)?.not_after < now {
            return Err(Error::new(Code::CertificateExpired, "by the phone's clock"));
        }
        if job.documents.is_empty() || job.documents.len() > DOCUMENT_LIMIT {
            return Err(Error::new(Code::TooLarge, format!("1 to {DOCUMENT_LIMIT} documents a session")));
        }
        let prepared = job
            .documents
            .iter()
            .map(|document| {
                let attributes = [document.attributes.as_slice(), &[audit::attribute(head)?]].concat();
                let content = document.content.clone();
                Ok(Prepared::with_attributes(document.sha256, own, now, content, &attributes)?)
            })
            .collect::<Result<_>>()?;
        Ok(Self { prepared, certificates, job })
    }

    /// What the key signs, in order: SHA-256 digests.
    pub(crate) fn digests(&self) -> Vec<[u8; 32]> {
        self.prepared.iter().map(Prepared::digest).collect()
    }

    /// The finished messages of as many signatures (DER); each is verified before it is one.
    pub(crate) fn assemble(&self, signatures: &[Vec<u8>]) -> Result<Vec<Signed>> {
        let certificates: Vec<&[u8]> = self.certificates.iter().map(Vec::as_slice).collect();
        let own = certificates.first().copied().unwrap_or_default();
        let info = certificate::info(own).map_err(defect)?;
        if signatures.len() != self.prepared.len() {
            return Err(Error::new(Code::Defect, "not as many signatures as documents"));
        }
        let parts = self.prepared.iter().zip(&self.job.documents).zip(signatures);
        parts
            .map(|((prepared, document), signature)| {
                Ok(Signed {
                    cms: prepared.assemble(signature, &certificates).map_err(defect)?,
                    verification_code: verification_code(&document.sha256),
                    certificate: info.clone(),
                })
            })
            .collect()
    }

    /// Keeps the signatures and writes the audit's rows, one a document, in the caller's transaction. The
    /// inner error: nobody wants them any more.
    pub(crate) fn keep(
        &self,
        v: &Vault<'_>,
        signed: &[Signed],
        row: impl Fn(Outcome) -> Entry,
    ) -> Result<Result<()>> {
        let kept = (self.job.keep)(v, signed)?;
        let outcome = if kept.is_ok() { Outcome::Done } else { Outcome::Discarded };
        for (document, signed) in self.job.documents.iter().zip(signed) {
            let signature = Some(hex(&sha256(&signed.cms)));
            audit::append(v, &row(outcome).about(About { signature, ..document.about.clone() }))?;
        }
        Ok(kept)
    }

    /// What the audit says of a try that came to nothing: the job's first document.
    pub(crate) fn about(&self) -> About {
        self.job.documents.first().map(|document| document.about.clone()).unwrap_or_default()
    }
}

/// For formats of our own making or keeping; what comes from outside is judged where it comes in.
pub(crate) fn defect(e: FormatError) -> Error {
    Error::new(Code::Defect, "a cryptographic format").caused_by(e)
}
