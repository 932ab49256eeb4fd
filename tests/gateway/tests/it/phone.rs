//! What the core does on a phone, by hand: a key, a certificate, signatures.

use base64::{Engine, engine::general_purpose::STANDARD};
use p256::{
    ecdsa::{Signature, SigningKey, signature::Signer},
    pkcs8::EncodePublicKey,
};
use qyzmet_core::signature::{
    cms::{self, Content},
    names::Subject,
    pkcs10,
};
use qyzmet_gateway::magic;
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};

use crate::sandbox::{Got, Sandbox};

/// A key on a phone, and its certificate once there is one.
pub(crate) struct Phone {
    key: SigningKey,
    pub(crate) certificate: Vec<u8>,
}

impl Phone {
    pub(crate) fn new() -> Self {
        let mut seed = [0; 32];
        SystemRandom::new().fill(&mut seed).unwrap();
        Self { key: SigningKey::from_slice(&seed).unwrap(), certificate: Vec::new() }
    }

    /// A linked phone's key with its certificate.
    pub(crate) async fn enrolled(sandbox: &Sandbox, token: &str, iin: &str) -> Self {
        let mut phone = Self::new();
        let got = phone.enrol(sandbox, token, &subject(iin)).await;
        assert_eq!(got.status, 200, "{}", String::from_utf8_lossy(&got.bytes));
        let message = STANDARD.decode(&got.bytes).unwrap();
        phone.certificate = cms::parse_certs_only(&message).unwrap().remove(0);
        phone
    }

    /// Base64 of a request for a certificate.
    pub(crate) fn request(&self, subject: &Subject) -> String {
        let spki = self.key.verifying_key().to_public_key_der().unwrap();
        let prepared = pkcs10::Prepared::new(subject, spki.as_bytes()).unwrap();
        let signature = self.sign(prepared.to_be_signed());
        STANDARD.encode(prepared.assemble(&signature).unwrap())
    }

    pub(crate) async fn enrol(&self, sandbox: &Sandbox, token: &str, subject: &Subject) -> Got {
        sandbox
            .call(reqwest::Method::POST, "/.well-known/est/simpleenroll")
            .header("content-type", "application/pkcs10")
            .body(self.request(subject))
            .token(token)
            .send()
            .await
    }

    fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        let signature: Signature = self.key.sign(bytes);
        signature.to_der().as_bytes().to_vec()
    }

    /// A detached CAdES-B-B signature.
    pub(crate) fn cades(&self, content: &[u8]) -> Vec<u8> {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest(&SHA256, content).as_ref());
        let now = jiff::Timestamp::now().as_second();
        let prepared = cms::Prepared::new(hash, &self.certificate, now, Content::Detached).unwrap();
        let signature = self.sign(prepared.to_be_signed());
        prepared.assemble(&signature, &[&self.certificate]).unwrap()
    }
}

/// The citizen of this IIN as a certificate names them.
pub(crate) fn subject(iin: &str) -> Subject {
    let citizen = magic::citizen(iin).unwrap();
    Subject {
        common_name: citizen.full_name(),
        surname: citizen.surname.into(),
        given_name: citizen.given_name.into(),
        iin: iin.into(),
    }
}
