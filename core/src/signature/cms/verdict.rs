//! What a verification finds.

use crate::signature::certificate::CertificateInfo;
use std::fmt;

/// Whether a signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is the signer's, over this content, with a chain to a trusted root that was in force at the given time.
    /// Revocation is another question, and not asked here.
    Valid,
    /// It must not be relied on.
    Invalid(Reason),
    /// It can't be judged here: it, or its chain, uses something that this build does not know (GOST, a critical
    /// extension). Neither valid nor invalid.
    Unsupported {
        /// The dotted object identifier of what is not known.
        oid: String,
    },
}

/// Why a signature must not be relied on. The first that applies, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// An attribute of the profile is missing, doubled or unreadable: content-type, message-digest, signing-time,
    /// signing-certificate-v2.
    MissingAttribute,
    /// The content, or its type, is not the one that was signed.
    Altered,
    /// The signature is not of the certificate's key over these attributes.
    BadSignature,
    /// The signed attributes name another certificate than the one that carries the key.
    OtherCertificate,
    /// No chain leads to a trusted root.
    UntrustedChain,
    /// A certificate of the chain was no longer in force.
    Expired,
    /// A certificate of the chain was not yet in force.
    NotYetValid,
    /// The certificate is not one for signing.
    WrongUsage,
    /// A certificate of the chain was revoked before the signature was there. `cms::verify` does not ask; `examine` does.
    Revoked,
}

/// What a message says and whether it is to be believed. `Debug` shows nothing of the content.
#[derive(Clone, PartialEq, Eq)]
pub struct Verified {
    /// The certificate that claims the signature. Believe it only if the verdict is [`Verdict::Valid`].
    pub signer: CertificateInfo,
    /// When the signer says that it signed, Unix seconds; nobody else attests it.
    pub signing_time: Option<i64>,
    /// The type of the content, dotted.
    pub content_type: String,
    /// The content, if it is attached.
    pub content: Option<Vec<u8>>,
    /// Whether the signature holds.
    pub verdict: Verdict,
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("signer", &self.signer)
            .field("content_type", &self.content_type)
            .field("verdict", &self.verdict)
            .finish_non_exhaustive()
    }
}

/// Why a judgement ended before "valid".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    Invalid(Reason),
    Unsupported(String),
}

impl From<Reason> for Fault {
    fn from(reason: Reason) -> Self {
        Self::Invalid(reason)
    }
}

impl From<Result<(), Fault>> for Verdict {
    fn from(result: Result<(), Fault>) -> Self {
        match result {
            Ok(()) => Self::Valid,
            Err(Fault::Invalid(reason)) => Self::Invalid(reason),
            Err(Fault::Unsupported(oid)) => Self::Unsupported { oid },
        }
    }
}
