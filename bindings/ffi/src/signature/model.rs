//! The key, its certificate and judgements of signatures: the core's own records.

pub use qyzmet_core::signature::{CertificateView, KeyView, Report, SignedFile, Verdict};

use crate::text::StateText;

/// How the key stands, in one language.
#[uniffi::remote(Record)]
pub struct KeyView {
    /// `none`, `ready`, `locked`, `certificate-missing`, `identification-needed`, `certificate-expired`,
    /// `certificate-revoked`, `sim-changed`, `pepper-needed`, `invalidated`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// Wrong PINs that are still allowed.
    pub tries_left: u32,
    /// Signatures that can be made without a network; none for a key on a card, which never needs one.
    pub offline_left: Option<u32>,
    /// What protects the key, and what doesn't, by what the authority wrote into the certificate.
    pub level: StateText,
    /// What is known of the SIM, likewise.
    pub sim: StateText,
    /// The certificate.
    pub certificate: Option<CertificateView>,
    /// Something to know of a key that works: `certificate-ends-soon`.
    #[uniffi(default = None)]
    pub notice_id: Option<String>,
    /// The same in words, with the date.
    #[uniffi(default = None)]
    pub notice: Option<StateText>,
    /// Who ended a certificate that is revoked: `citizen` (with the PIN, on this phone) or `elsewhere` (the authority or
    /// another channel, as for a lost phone).
    #[uniffi(default = None)]
    pub revoked_by: Option<String>,
}

/// A certificate on a screen.
#[uniffi::remote(Record)]
pub struct CertificateView {
    /// Whom it names.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// Its number, lower-case hex.
    pub serial: String,
    /// In force from, as people write it.
    pub from: String,
    /// In force until, as people write it.
    pub until: String,
    /// Unix seconds of its end.
    pub not_after: i64,
}

/// A file's detached signature.
#[uniffi::remote(Record)]
pub struct SignedFile {
    /// CAdES-B-B in DER, detached (`.p7s`).
    pub signature: Vec<u8>,
    /// Four digits of the content's hash.
    pub verification_code: String,
    /// Whom the certificate names.
    pub signer: String,
}

/// What a judgement comes to.
#[uniffi::remote(Enum)]
pub enum Verdict {
    /// It holds.
    Valid,
    /// It must not be relied on.
    Invalid,
    /// It may be good, but nothing here leads to its signer.
    Untrusted,
    /// It uses what this version can't judge; neither valid nor invalid.
    Unsupported,
}

/// A judgement in the citizen's language.
#[uniffi::remote(Record)]
pub struct Report {
    /// What it comes to.
    pub verdict: Verdict,
    /// What that means and what to do.
    pub state: StateText,
    /// The reason in words.
    pub reason: String,
    /// Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`,
    /// `wrong-usage`, `revoked`, `unsupported`.
    pub reason_id: String,
    /// Who signed and when, as the signature says; believe it only of a valid one.
    pub signer: String,
    /// Unix seconds, as the signer says.
    pub signed_at: Option<i64>,
    /// Dotted identifier of what is not supported.
    pub unsupported_oid: Option<String>,
}
