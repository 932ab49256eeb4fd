//! Judging signatures in full, and containers of several documents.

use std::sync::Arc;

pub use qyzmet_core::signature::{ChainLink, DocumentReport, SignatureReport, SignerReport};
use zeroize::Zeroizing;

use super::{NativeSignature, Verdict};
use crate::{
    NativeCancel,
    error::NativeError,
    limits,
    text::{Lang, StateText},
};

/// A document of a container.
pub type ContainerFile = qyzmet_core::signature::asic::File;

/// A document of a container.
#[uniffi::remote(Record)]
pub struct ContainerFile {
    /// Its name: relative, at most 255 bytes, no way up, nothing hidden, not under `META-INF`.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// What is to be thought of a signed file or a container.
#[uniffi::remote(Record)]
pub struct SignatureReport {
    /// The worst of everything in it.
    pub verdict: Verdict,
    /// What that means and what to do.
    pub state: StateText,
    /// Each who signed.
    pub signers: Vec<SignerReport>,
    /// The documents of a container; empty for a single file.
    pub documents: Vec<DocumentReport>,
}

/// What is to be thought of one who signed. Believe the names and times only where the verdict is "valid".
#[uniffi::remote(Record)]
pub struct SignerReport {
    /// What it comes to.
    pub verdict: Verdict,
    /// Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`, `wrong-usage`, `revoked`,
    /// `unsupported`.
    pub reason_id: String,
    /// The reason in words.
    pub reason: String,
    /// Everything that a person should know, a sentence each: who and when, the stamp, revocation, the issuer.
    pub lines: Vec<String>,
    /// Whom the certificate names.
    pub name: String,
    /// The certificate's number, lower-case hex.
    pub serial: String,
    /// Level of the signature: `B-B`, or `B-T` where a time stamp holds; `CMS` and `CMS-T` where it is no CAdES.
    pub level: String,
    /// The signature algorithm, dotted.
    pub algorithm: String,
    /// Its name; the dotted identifier where there is none.
    pub algorithm_name: String,
    /// Dotted identifier of what is not supported.
    pub unsupported_oid: Option<String>,
    /// When the signer says that it signed, Unix seconds.
    pub stated_at: Option<i64>,
    /// The time stamp: `none`, `holds`, `fails`, `unsupported`.
    pub stamp: String,
    /// When it was stamped, Unix seconds.
    pub stamped_at: Option<i64>,
    /// Who stamped it.
    pub stamped_by: Option<String>,
    /// The moment that the certificates were judged at, Unix seconds.
    pub judged_at: i64,
    /// Where that moment is from: `stamp`, `now`, `stated`.
    pub judged_by: String,
    /// Revocation: `good`, `revoked`, `unknown`, `no-answer`.
    pub revocation: String,
    /// When that was known to be so, or since when it is revoked, Unix seconds.
    pub revocation_at: Option<i64>,
    /// Why it was revoked, as `key-compromise`.
    pub revocation_reason: Option<String>,
    /// Policies of the certificate, dotted: the key's level, what is known of the SIM.
    pub policies: Vec<String>,
    /// Purposes of the certificate (EKU), dotted.
    pub purposes: Vec<String>,
    /// The chain, from the signer to the trusted root; empty where none was found.
    pub chain: Vec<ChainLink>,
}

/// A certificate of a chain.
#[uniffi::remote(Record)]
pub struct ChainLink {
    /// Whom it names.
    pub name: String,
    /// Its number, lower-case hex.
    pub serial: String,
    /// First moment in force, Unix seconds.
    pub not_before: i64,
    /// Last moment in force, Unix seconds.
    pub not_after: i64,
    /// The two in words, as people write them.
    #[uniffi(default = "")]
    pub in_force: String,
}

/// A document of a container, as it was found there.
#[uniffi::remote(Record)]
pub struct DocumentReport {
    /// Its name in the container.
    pub name: String,
    /// `signed`, `altered`, `unsigned`, `unsupported`.
    pub state: String,
    /// That in words, where something is wrong with it.
    pub text: String,
}

#[uniffi::export]
impl NativeSignature {
    /// Judges every signer of a message in full: detached over `content`, or attached without it. Revocation is known
    /// only from answers that travel in the message; `examine_online` asks. Works offline.
    ///
    /// Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
    pub fn examine(
        &self,
        signature: Vec<u8>,
        content: Option<Vec<u8>>,
        lang: Lang,
    ) -> Result<SignatureReport, NativeError> {
        self.shell.now(&[], |client| {
            limits::bytes(&[&signature, content.as_deref().unwrap_or_default()])?;
            client.signature().examine(&signature, content.as_deref(), lang)
        })
    }

    /// The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer
    /// that holds the report says so (`no-answer`): it is no reason to call a signature bad.
    ///
    /// Errors: as `examine`.
    pub async fn examine_online(
        &self,
        signature: Vec<u8>,
        content: Option<Vec<u8>>,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<SignatureReport, NativeError> {
        self.shell
            .later(cancel, [], move |client, []| async move {
                limits::bytes(&[&signature, content.as_deref().unwrap_or_default()])?;
                client.signature().examine_online(signature, content, lang).await
            })
            .await
    }

    /// Judges what a person has in hand, whatever it is: a container of several documents (ASiC-E with CAdES), a message
    /// that holds its document, or a signature and its document, handed in in either order. With a line the authority is
    /// asked about revocation, as in `examine_online`; without one this works, too.
    ///
    /// Errors: `signature.document_missing` (`file` is a signature alone), `signature.signature_missing` (there is no
    /// signature that can be read), `signature.invalid` (a hostile container), `signature.unsupported`, `input.too_large`.
    pub async fn examine_file(
        &self,
        file: Vec<u8>,
        beside: Option<Vec<u8>>,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<SignatureReport, NativeError> {
        self.shell
            .later(cancel, [], move |client, []| async move {
                limits::bytes(&[&file, beside.as_deref().unwrap_or_default()])?;
                client.signature().examine_file(file, beside, true, lang).await
            })
            .await
    }

    /// Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline
    /// within the allowance.
    ///
    /// Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents), storage.
    pub async fn sign_container(
        &self,
        documents: Vec<ContainerFile>,
        pin: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<Vec<u8>, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                client.signature().sign_container(documents, &pin).await
            })
            .await
    }
}
