//! The papers of an authority that fuzz targets trust, made by the core. Its keys stand here in the open: they and all
//! that they sign are worthless.

use std::sync::LazyLock;

use p256::{
    ecdsa::{DerSignature, SigningKey, signature::Signer},
    pkcs8::EncodePublicKey,
};
use qyzmet_core::signature::{
    FormatError,
    certificate::{Terms, issue_authority, issue_citizen, issue_responder, issue_root, issue_time_stamper},
    names::Subject,
    oids,
};

/// The moment at which everything is judged, Unix seconds.
pub const AT: i64 = 1_700_000_000;

/// What is signed wherever something is signed.
pub const CONTENT: &[u8] = b"content";

/// A day before [`AT`], and ten years after it.
const TIME: (i64, i64) = (AT - 86_400, AT + 315_360_000);

/// Keys and certificates, DER. Two runs make the same bytes: p256 signs without randomness.
pub struct Papers {
    /// The root's own certificate.
    pub root: Vec<u8>,
    /// What the targets trust: the root.
    pub roots: Vec<Vec<u8>>,
    /// A citizen's.
    pub citizen: Vec<u8>,
    /// The signer of time stamps.
    pub stamper: Vec<u8>,
    /// The signer of answers on revocation.
    pub responder: Vec<u8>,
    /// The signer of receipts, with the citizen's key.
    pub receipts: Vec<u8>,
}

/// All keys by number.
pub const ROOT: u8 = 1;
/// The citizen's, which is also on the card.
pub const CITIZEN: u8 = 2;
/// The signer of time stamps.
pub const STAMPER: u8 = 3;
/// The signer of answers on revocation.
pub const RESPONDER: u8 = 4;

/// The papers.
pub static PAPERS: LazyLock<Papers> = LazyLock::new(|| Papers::make().expect("a test makes them"));

impl Papers {
    fn make() -> Result<Self, FormatError> {
        let by_root = |bytes: &[u8]| sign(ROOT, bytes);
        let keys: Vec<Vec<u8>> = [ROOT, CITIZEN, STAMPER, RESPONDER].into_iter().map(spki).collect();
        let terms =
            |at: usize, serial| Terms { spki_der: &keys[at], serial, not_before: TIME.0, not_after: TIME.1 };
        let root = issue_root("Fuzz", &terms(0, &[1]), &by_root)?;
        let policies = [oids::POLICY_SOFTWARE_SEALED, oids::POLICY_SIM_NUMBER_ONLY];
        Ok(Self {
            citizen: issue_citizen(&root, &subject(), &policies, &terms(1, &[2]), &by_root)?,
            stamper: issue_time_stamper(&root, "Stamps", &terms(2, &[3]), &by_root)?,
            receipts: issue_authority(
                &root,
                "Receipts",
                oids::POLICY_RECEIPT_SIGNER,
                &terms(1, &[5]),
                &by_root,
            )?,
            responder: issue_responder(&root, "Answers", &terms(3, &[4]), &by_root)?,
            roots: vec![root.clone()],
            root,
        })
    }
}

/// Whom the citizen's certificate names.
pub fn subject() -> Subject {
    Subject {
        common_name: "Үлгібаев Мысал".into(),
        surname: "Үлгібаев".into(),
        given_name: "Мысал".into(),
        iin: "990101500016".into(),
    }
}

/// The key of this number.
pub fn key(number: u8) -> SigningKey {
    SigningKey::from_slice(&[number; 32]).expect("small numbers are keys")
}

/// Its public half: SubjectPublicKeyInfo in DER.
pub fn spki(number: u8) -> Vec<u8> {
    key(number).verifying_key().to_public_key_der().expect("a key has a form").into_vec()
}

/// A signature by the key of this number, DER.
pub fn sign(number: u8, bytes: &[u8]) -> Result<Vec<u8>, FormatError> {
    let signature: DerSignature = key(number).sign(bytes);
    Ok(signature.as_bytes().to_vec())
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    ring::digest::digest(&ring::digest::SHA256, bytes).as_ref().try_into().expect("32 bytes")
}
