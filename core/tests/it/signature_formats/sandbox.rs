//! The sandbox's authority, made with the core alone: a root, a citizen, a signer of receipts.

use super::tool::Tool;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use p256::pkcs8::EncodePublicKey;
use qyzmet_core::signature::certificate::{Terms, issue_authority, issue_citizen, issue_root};
use qyzmet_core::signature::names::Subject;
use qyzmet_core::signature::{FormatError, oids};

/// Start of 2020 and of 2060 in Unix seconds: the second one needs GeneralizedTime.
pub(crate) const FIRST: i64 = 1_577_836_800;
pub(crate) const LAST: i64 = 2_840_140_800;

pub(crate) struct Sandbox {
    pub(crate) root_key: SigningKey,
    pub(crate) citizen_key: SigningKey,
    pub(crate) root: Vec<u8>,
    pub(crate) citizen: Vec<u8>,
    pub(crate) authority: Vec<u8>,
}

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_slice(&[seed; 32]).unwrap()
}

pub(crate) fn spki(key: &SigningKey) -> Vec<u8> {
    key.verifying_key().to_public_key_der().unwrap().into_vec()
}

pub(crate) fn sign(key: &SigningKey, message: &[u8]) -> Result<Vec<u8>, FormatError> {
    let signature: DerSignature = key.sign(message);
    Ok(signature.as_bytes().to_vec())
}

pub(crate) fn subject() -> Subject {
    Subject {
        common_name: "ӘЛІМБАЕВА ҰЛБОСЫН".to_owned(),
        surname: "ӘЛІМБАЕВА".to_owned(),
        given_name: "ҰЛБОСЫН".to_owned(),
        iin: "990101500016".to_owned(),
    }
}

pub(crate) fn terms<'a>(spki_der: &'a [u8], serial: &'a [u8]) -> Terms<'a> {
    Terms { spki_der, serial, not_before: FIRST, not_after: LAST }
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        let root_key = key(1);
        let citizen_key = key(2);
        let by_root = |message: &[u8]| sign(&root_key, message);
        let root = issue_root("Sandbox root", &terms(&spki(&root_key), &[1, 2, 3]), &by_root).unwrap();
        let policies = [oids::POLICY_SOFTWARE_SEALED, oids::POLICY_SIM_NUMBER_ONLY];
        let citizen =
            issue_citizen(&root, &subject(), &policies, &terms(&spki(&citizen_key), &[0x7f; 20]), &by_root)
                .unwrap();
        let authority = issue_authority(
            &root,
            "Receipts",
            oids::POLICY_RECEIPT_SIGNER,
            &terms(&spki(&citizen_key), &[9]),
            &by_root,
        )
        .unwrap();
        Self { root_key, citizen_key, root, citizen, authority }
    }

    /// OpenSSL with these certificates at hand.
    pub(crate) fn tool(&self) -> Tool {
        let tool = Tool::new();
        tool.put_certificate("root", &self.root);
        tool.put_certificate("citizen", &self.citizen);
        tool.put_certificate("authority", &self.authority);
        tool
    }
}
