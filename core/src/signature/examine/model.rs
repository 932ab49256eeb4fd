//! What an examination finds.

use crate::signature::certificate::CertificateInfo;
use crate::signature::cms::Verdict;
use crate::signature::ocsp::{CertificateId, RevocationReason};
use crate::signature::tsp::{Stamp, Unproved};
use std::fmt;

/// What is known beside the message itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Evidence<'a> {
    /// Answers on revocation (OCSP, DER); each is judged, and used for whatever certificate it is about. At most 16 are looked at.
    pub ocsp: &'a [Vec<u8>],
    /// The nonce that they were asked for with, if they were: an answer that repeats it is new, whatever the clock says.
    pub nonce: Option<&'a [u8]>,
}

/// A message, and what is to be thought of each who signed it. `Debug` shows nothing of the content.
#[derive(Clone, PartialEq, Eq)]
pub struct Examined {
    /// The type of the content, dotted.
    pub content_type: String,
    /// The content, if it is attached.
    pub content: Option<Vec<u8>>,
    /// One for each signer, in the order of the message; at least one.
    pub signers: Vec<Examination>,
}

impl fmt::Debug for Examined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Examined")
            .field("content_type", &self.content_type)
            .field("signers", &self.signers)
            .finish_non_exhaustive()
    }
}

/// One signer's signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examination {
    /// The certificate that claims the signature, if it is in the message. Believe it only if the verdict is "valid".
    pub signer: Option<CertificateInfo>,
    /// The chain from the signer to the trusted root, both in it; empty where none was found.
    pub chain: Vec<CertificateInfo>,
    /// The signature algorithm, dotted.
    pub algorithm: String,
    /// When the signer says that it signed, Unix seconds; nobody else attests it.
    pub stated_at: Option<i64>,
    /// What an authority attests of that.
    pub stamp: StampState,
    /// The moment that the certificates were judged at, Unix seconds.
    pub judged_at: i64,
    /// Where that moment is from.
    pub judged_by: JudgedBy,
    /// What is known of revocation.
    pub revocation: Revocation,
    /// What a responder is asked about it with, where a chain was found.
    pub revocation_id: Option<CertificateId>,
    /// Whether it is plain CMS, no CAdES: it does not say itself which certificate it is of, or when it was made. Only
    /// [`super::examine_any`] finds such a signature valid.
    pub plain: bool,
    /// Whether it is of the text with the line ends of mail (CRLF), where the file that was handed in has others (LF): every
    /// character of it was signed, and its line ends were not. Only [`super::examine_any`] finds such a signature valid.
    pub other_line_ends: bool,
    /// Whether the signature holds.
    pub verdict: Verdict,
}

impl Examination {
    /// The level of the signature as it was found (ETSI EN 319 142-1): with a time stamp that holds `B-T`, else `B-B`; of plain
    /// CMS `CMS-T` and `CMS`.
    pub fn level(&self) -> &'static str {
        match (&self.stamp, self.plain) {
            (StampState::Holds(_), false) => "B-T",
            (StampState::None | StampState::Fails(_), false) => "B-B",
            (StampState::Holds(_), true) => "CMS-T",
            (StampState::None | StampState::Fails(_), true) => "CMS",
        }
    }
}

/// The time stamp of a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StampState {
    /// There is none.
    None,
    /// There is one that holds; of several the earliest.
    Holds(Box<Stamp>),
    /// There is one, and it proves nothing. The signature is judged as if there were none: whoever wants to hurt it could as
    /// well have taken the stamp away.
    Fails(Unproved),
}

/// Where the moment of a judgement is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JudgedBy {
    /// A time stamp.
    Stamp,
    /// The clock.
    Now,
    /// The signer's word, because by the clock a certificate is out of its time.
    Stated,
}

/// What is known of a signer's certificate and revocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// No answer was to be had: nothing is known.
    NoAnswer,
    /// It was not revoked when this was said, Unix seconds.
    Good {
        /// When it was known to be so.
        as_of: i64,
    },
    /// It is revoked; whether before or after the signature, the verdict says.
    Revoked {
        /// Since when, Unix seconds.
        at: i64,
        /// Why, where it is said.
        reason: Option<RevocationReason>,
    },
    /// The responder does not know it.
    Unknown,
}
