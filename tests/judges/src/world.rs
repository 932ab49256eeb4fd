//! The authority and the citizens, made with the core alone.

use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use p256::pkcs8::{EncodePrivateKey, EncodePublicKey};
use qyzmet_core::signature::asic::{self, File};
use qyzmet_core::signature::certificate::{
    Access, Citizen, Purpose, Terms, issue_responder, issue_root, issue_time_stamper, issue_with_access,
};
use qyzmet_core::signature::cms::{Content, Prepared, add_time_stamp, join, signature_values};
use qyzmet_core::signature::names::Subject;
use qyzmet_core::signature::ocsp::{self, CertificateId, Status};
use qyzmet_core::signature::{FormatError, oids, tsp};
use ring::digest::{SHA256, digest};
use std::sync::LazyLock;

/// What is signed.
pub const CONTENT: &[u8] = "Өтініш: мекенжай анықтамасы\n".as_bytes();

/// When, Unix seconds: a minute ago. Everybody's certificate holds from 2020 to 2060.
pub static AT: LazyLock<i64> = LazyLock::new(|| {
    let now = std::time::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(now.as_secs()).unwrap() - 60
});

const FIRST: i64 = 1_577_836_800;
const LAST: i64 = 2_840_140_800;

/// A key with its certificate.
pub struct Party {
    key: SigningKey,
    /// DER.
    pub certificate: Vec<u8>,
}

impl Party {
    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, FormatError> {
        sign(&self.key, bytes)
    }

    /// The private key, PKCS#8 DER.
    pub fn pkcs8(&self) -> Vec<u8> {
        self.key.to_pkcs8_der().unwrap().as_bytes().to_vec()
    }
}

/// Everybody.
pub struct World {
    /// Whom the judges trust.
    pub root: Party,
    /// Two citizens.
    pub citizens: [Party; 2],
    /// The signer of time stamps.
    pub stamper: Party,
    /// The signer of answers on revocation.
    pub responder: Party,
}

fn sign(key: &SigningKey, bytes: &[u8]) -> Result<Vec<u8>, FormatError> {
    let signature: DerSignature = key.sign(bytes);
    Ok(signature.as_bytes().to_vec())
}

fn key(seed: u8) -> (SigningKey, Vec<u8>) {
    let key = SigningKey::from_slice(&[seed; 32]).unwrap();
    let spki = key.verifying_key().to_public_key_der().unwrap().into_vec();
    (key, spki)
}

fn terms<'a>(spki_der: &'a [u8], serial: &'a [u8]) -> Terms<'a> {
    Terms { spki_der, serial, not_before: FIRST, not_after: LAST }
}

/// Addresses that nobody answers at: judges have what they need with them.
fn access() -> Access {
    let at = |path: &str| format!("http://127.0.0.1:9/{path}");
    Access { ocsp: at("ocsp"), issuer: at("root.cer"), list: at("revoked.crl") }
}

fn subject(iin: &str) -> Subject {
    Subject {
        common_name: "ӘЛІМБАЕВА ҰЛБОСЫН".to_owned(),
        surname: "ӘЛІМБАЕВА".to_owned(),
        given_name: "ҰЛБОСЫН".to_owned(),
        iin: iin.to_owned(),
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

impl World {
    /// The same world every time.
    pub fn new() -> Self {
        let (root_key, root_spki) = key(1);
        let by_root = |bytes: &[u8]| sign(&root_key, bytes);
        let root = issue_root("Judged root", &terms(&root_spki, &[0x41; 9]), &by_root).unwrap();
        let citizen = |seed: u8, iin: &str, policy: &str| {
            let (key, spki) = key(seed);
            let serial = [seed; 12];
            let terms = terms(&spki, &serial);
            let certificate = {
                let citizen = Citizen {
                    subject: &subject(iin),
                    policies: &[policy],
                    sim_proved_at: None,
                    purpose: Purpose::Signature,
                };
                issue_with_access(&root, &citizen, Some(access()), &terms, &by_root).unwrap()
            };
            Party { key, certificate }
        };
        let citizens = [
            citizen(2, "990101500016", oids::POLICY_SOFTWARE_SEALED),
            citizen(3, "990101500708", oids::POLICY_SIM_APPLET),
        ];
        let (stamp_key, spki) = key(4);
        let certificate = issue_time_stamper(&root, "Judged stamps", &terms(&spki, &[4; 12]), &by_root);
        let stamper = Party { key: stamp_key, certificate: certificate.unwrap() };
        let (answer_key, spki) = key(5);
        let certificate = issue_responder(&root, "Judged revocation", &terms(&spki, &[5; 12]), &by_root);
        let responder = Party { key: answer_key, certificate: certificate.unwrap() };
        Self { root: Party { key: root_key, certificate: root }, citizens, stamper, responder }
    }

    /// CAdES-B-B of a citizen over [`CONTENT`].
    pub fn sign(&self, citizen: usize, content: Content) -> Vec<u8> {
        self.sign_bytes(citizen, CONTENT, content)
    }

    /// A container of two documents with the first citizen's signature and a stamp on it; the manifest and the signature
    /// in it, too.
    pub fn container(&self) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
        let document = |name: &str| File {
            name: name.to_owned(),
            media_type: "text/plain".to_owned(),
            content: CONTENT.to_vec(),
        };
        let documents = [document("бірінші.txt"), document("екінші.txt")];
        let manifest = asic::manifest(&documents).unwrap();
        let signature = self.stamp_message(&self.sign_bytes(0, &manifest, Content::Detached));
        (asic::assemble(&documents, &signature).unwrap(), manifest, signature)
    }

    fn sign_bytes(&self, citizen: usize, bytes: &[u8], content: Content) -> Vec<u8> {
        let hash = digest(&SHA256, bytes).as_ref().try_into().unwrap();
        let party = &self.citizens[citizen];
        let prepared = Prepared::new(hash, &party.certificate, *AT, content).unwrap();
        let signature = party.sign(prepared.to_be_signed()).unwrap();
        prepared.assemble(&signature, &[]).unwrap()
    }

    /// Both citizens in one message.
    pub fn sign_together(&self, content: &Content) -> Vec<u8> {
        join(&self.sign(0, content.clone()), &self.sign(1, content.clone())).unwrap()
    }

    /// The authority's answer to a query for a stamp on these bytes; the query too.
    pub fn stamp(&self, stamped: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let query = tsp::Request::new(stamped, &[0x11; 8]).unwrap();
        let terms = tsp::Terms {
            policy: oids::POLICY_TIME_STAMPS,
            serial: &[0x42; 16],
            at: *AT + 5,
            accuracy: 1,
            certificate: &self.stamper.certificate,
        };
        let answer = tsp::issue(&query, &terms, &|bytes| self.stamper.sign(bytes)).unwrap();
        (query.to_der().unwrap(), answer)
    }

    /// CAdES-B-T of a message: a stamp on each of its signatures.
    pub fn stamp_message(&self, message: &[u8]) -> Vec<u8> {
        let values = signature_values(message).unwrap();
        values.iter().fold(message.to_vec(), |message, value| {
            let token = tsp::token(&self.stamp(value).1).unwrap().unwrap();
            add_time_stamp(&message, value, &token).unwrap()
        })
    }

    /// The responder's answer on the first citizen.
    pub fn answer(&self, status: Status) -> Vec<u8> {
        let asked = vec![CertificateId::new(&self.citizens[0].certificate, &self.root.certificate).unwrap()];
        let request = ocsp::Request { asked, nonce: None };
        let terms = ocsp::Terms { responder: &self.responder.certificate, at: *AT + 10, next: *AT + 3600 };
        ocsp::answer(&request, &[status], &terms, &|bytes| self.responder.sign(bytes)).unwrap()
    }
}
