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
        phone.keep(&got);
        phone
    }

    /// A linked phone's authentication key with its certificate.
    pub(crate) async fn enrolled_for_authentication(sandbox: &Sandbox, token: &str, iin: &str) -> Self {
        let mut phone = Self::new();
        let path = "/.well-known/est/authentication/simpleenroll";
        let got = phone.enrol_at(path, sandbox, token, &subject(iin)).await;
        phone.keep(&got);
        phone
    }

    fn keep(&mut self, enrolled: &Got) {
        assert_eq!(enrolled.status, 200, "{}", String::from_utf8_lossy(&enrolled.bytes));
        let message = STANDARD.decode(&enrolled.bytes).unwrap();
        self.certificate = cms::parse_certs_only(&message).unwrap().remove(0);
    }

    /// Base64 of a request for a certificate.
    pub(crate) fn request(&self, subject: &Subject) -> String {
        let spki = self.key.verifying_key().to_public_key_der().unwrap();
        let prepared = pkcs10::Prepared::new(subject, spki.as_bytes()).unwrap();
        let signature = self.sign(prepared.to_be_signed());
        STANDARD.encode(prepared.assemble(&signature).unwrap())
    }

    pub(crate) async fn enrol(&self, sandbox: &Sandbox, token: &str, subject: &Subject) -> Got {
        self.enrol_at("/.well-known/est/simpleenroll", sandbox, token, subject).await
    }

    pub(crate) async fn enrol_at(
        &self,
        path: &str,
        sandbox: &Sandbox,
        token: &str,
        subject: &Subject,
    ) -> Got {
        sandbox
            .call(reqwest::Method::POST, path)
            .header("content-type", "application/pkcs10")
            .body(self.request(subject))
            .token(token)
            .send()
            .await
    }

    /// SubjectPublicKeyInfo in DER.
    pub(crate) fn public_key(&self) -> Vec<u8> {
        self.key.verifying_key().to_public_key_der().unwrap().into_vec()
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

impl Phone {
    /// Base64 of a CAdES-B-B signature with the content in it.
    pub(crate) fn attached(&self, content: &[u8]) -> String {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest(&SHA256, content).as_ref());
        let now = jiff::Timestamp::now().as_second();
        let content = Content::Attached(content.to_vec());
        let prepared = cms::Prepared::new(hash, &self.certificate, now, content).unwrap();
        let signature = self.sign(prepared.to_be_signed());
        STANDARD.encode(prepared.assemble(&signature, &[&self.certificate]).unwrap())
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

/// The form of the address certificate.
pub(crate) const SERVICE: &str = "90060001";

/// A request that is about to be sent.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) id: String,
    pub(crate) sealed: serde_json::Value,
}

/// A request for an address certificate that keeps all rules.
pub(crate) fn draft(iin: &str) -> Draft {
    let id = uuid::Uuid::now_v7().to_string();
    let citizen = magic::citizen(iin).unwrap();
    let sealed = serde_json::json!({
        "spec": "qyzmet-request/1",
        "request_id": id,
        "service": SERVICE,
        "form": "address-certificate",
        "form_version": 1,
        "catalogue_version": 1,
        "iin": iin,
        "answers": {
            "iin": iin,
            "full_name": citizen.full_name(),
            "address": citizen.address[0],
            "purpose": "bank",
            "language": "kk",
        },
        "prefilled": { "iin": "citizen.iin", "address": "citizen.address" },
        "shown": { "lang": "kk", "sha256": "0".repeat(64) },
        "sealed_at": "2026-11-21T12:00:00Z",
    });
    Draft { id, sealed }
}

impl Draft {
    /// The canonical bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        serde_json_canonicalizer::to_vec(&self.sealed).unwrap()
    }

    /// What is sent of these bytes, signed by this phone.
    pub(crate) fn signed(&self, phone: &Phone) -> serde_json::Value {
        submission(&self.bytes(), &phone.cades(&self.bytes()))
    }
}

/// Base64 of both.
pub(crate) fn submission(sealed: &[u8], signature: &[u8]) -> serde_json::Value {
    serde_json::json!({
        "sealed": STANDARD.encode(sealed),
        "signature": STANDARD.encode(signature),
    })
}

/// A linked citizen with a certified key.
pub(crate) struct Citizen {
    pub(crate) token: String,
    pub(crate) phone: Phone,
    pub(crate) iin: String,
}

impl Citizen {
    pub(crate) async fn of(sandbox: &Sandbox, iin: &str, phone: &str) -> Self {
        let pin = magic::citizen(iin).unwrap().card_pin;
        let token = sandbox.link(iin, phone, pin).await;
        Self { phone: Phone::enrolled(sandbox, &token, iin).await, token, iin: iin.into() }
    }

    /// Sends a body under this key.
    pub(crate) fn send(
        &self,
        sandbox: &Sandbox,
        key: &str,
        body: &serde_json::Value,
    ) -> crate::sandbox::Call {
        let path = format!("/services/{SERVICE}/applications");
        sandbox.post(&path, body).key(key).token(&self.token)
    }

    /// Files a good request; gives its id.
    pub(crate) async fn file(&self, sandbox: &Sandbox) -> String {
        let draft = draft(&self.iin);
        let body = draft.signed(&self.phone);
        self.send(sandbox, &draft.id, &body).send().await.ok(201);
        draft.id
    }

    /// Where a request stands.
    pub(crate) async fn look(&self, sandbox: &Sandbox, id: &str) -> Got {
        let path = format!("/applications/{id}");
        sandbox.get(&path).token(&self.token).send().await
    }
}

/// What the authority signed in this receipt, once its signature is found good.
pub(crate) fn receipt(sandbox: &Sandbox, application: &serde_json::Value) -> serde_json::Value {
    let verified = read_receipt(sandbox, application);
    assert_eq!(verified.verdict, cms::Verdict::Valid);
    serde_json::from_slice(&verified.content.unwrap()).unwrap()
}

/// The receipt with what is to be thought of it.
pub(crate) fn read_receipt(sandbox: &Sandbox, application: &serde_json::Value) -> cms::Verified {
    let message = STANDARD.decode(application["receipt"].as_str().unwrap()).unwrap();
    let roots = [sandbox.root()];
    let trust = cms::Trust { roots: &roots };
    let now = jiff::Timestamp::now().as_second();
    cms::verify(&message, None, &trust, now).unwrap()
}
