//! Answers on revocation, both ways: OpenSSL judges ours and makes some for us.

use super::sandbox::{LAST, Sandbox, key, sign, spki, terms};
use super::tool::{CA, SIGNER, Tool, now};
use p256::ecdsa::SigningKey;
use proptest::prelude::*;
use qyzmet_core::signature::certificate::issue_responder;
use qyzmet_core::signature::ocsp::{
    CertificateId, Decline, Finding, Request, RevocationReason, Status, Terms, Unproved, answer, decline,
    verify,
};

const NONCE: &[u8] = &[9, 8, 7, 6];
const AT: i64 = 1_700_000_000;
const REVOKED: Status = Status::Revoked { at: 1_690_000_000, reason: Some(RevocationReason::KeyCompromise) };

/// The sandbox's responder.
pub(crate) struct Responder {
    key: SigningKey,
    certificate: Vec<u8>,
}

impl Responder {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        let key = key(6);
        let spki = spki(&key);
        let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
        let terms = terms(&spki, &[0x66; 8]);
        let certificate = issue_responder(&sandbox.root, "Revocation", &terms, &by_root).unwrap();
        Self { key, certificate }
    }

    /// The answer on the sandbox's citizen.
    pub(crate) fn answer(&self, sandbox: &Sandbox, status: Status, nonce: Option<&[u8]>, at: i64) -> Vec<u8> {
        let terms = Terms { responder: &self.certificate, at, next: at + 3600 };
        answer(&question(sandbox, nonce), &[status], &terms, &|message| sign(&self.key, message)).unwrap()
    }
}

fn question(sandbox: &Sandbox, nonce: Option<&[u8]>) -> Request {
    let asked = vec![CertificateId::new(&sandbox.citizen, &sandbox.root).unwrap()];
    Request { asked, nonce: nonce.map(<[u8]>::to_vec) }
}

fn judged(sandbox: &Sandbox, response: &[u8], nonce: Option<&[u8]>, now: i64) -> Result<Finding, Unproved> {
    verify(response, &sandbox.citizen, &sandbox.root, nonce, now)
}

#[test]
fn openssl_accepts_our_three_answers_and_no_change_of_them() {
    let sandbox = Sandbox::new();
    let responder = Responder::new(&sandbox);
    let tool = sandbox.tool();
    let request = question(&sandbox, Some(NONCE));
    assert_eq!(Request::from_der(&request.to_der().unwrap()), Ok(request.clone()));
    assert!(request.asked[0].issued_by(&sandbox.root) && !request.asked[0].issued_by(&sandbox.authority));
    assert_eq!(request.asked[0].serial_hex(), "7f".repeat(20));
    tool.write("q.der", &request.to_der().unwrap());
    assert!(tool.ok("asn1parse -inform DER -in q.der").contains("7F7F7F7F"));

    let judge = "ocsp -no_nonce -respin r.der -sha256 -issuer root.pem -cert citizen.pem -CAfile root.pem";
    for (status, says) in [(Status::Good, "good"), (REVOKED, "revoked"), (Status::Unknown, "unknown")] {
        let response = responder.answer(&sandbox, status, Some(NONCE), now());
        tool.write("r.der", &response);
        let output = tool.run(judge);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success() && said.contains(&format!("citizen.pem: {says}")),
            "{said} {output:?}"
        );
        assert_eq!(said.contains("Reason: keyCompromise"), status == REVOKED, "{said}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("Response verify OK"));
        let found = judged(&sandbox, &response, Some(NONCE), now()).unwrap();
        assert_eq!((found.status, found.responder.subject_cn.as_str()), (status, "Revocation"));

        for place in (0..response.len()).step_by(11) {
            let mut changed = response.clone();
            changed[place] ^= 1;
            tool.write("r.der", &changed);
            let output = tool.run(judge);
            let accepted = output.status.success()
                && String::from_utf8_lossy(&output.stderr).contains("Response verify OK")
                && String::from_utf8_lossy(&output.stdout).contains("citizen.pem: ");
            let ours = judged(&sandbox, &changed, Some(NONCE), now()).is_ok();
            assert!(accepted || !ours, "{says}, place {place}: only we accept");
        }
    }
    for why in [Decline::MalformedRequest, Decline::InternalError, Decline::TryLater, Decline::Unauthorized] {
        let declined = decline(why).unwrap();
        assert_eq!(judged(&sandbox, &declined, None, now()), Err(Unproved::Declined));
        tool.write("r.der", &declined);
        assert!(!tool.run("ocsp -respin r.der -noverify").status.success());
    }
}

#[test]
fn every_mismatch_is_named() {
    let sandbox = Sandbox::new();
    let responder = Responder::new(&sandbox);
    let good = responder.answer(&sandbox, Status::Good, Some(NONCE), AT);
    assert_eq!(judged(&sandbox, &good, Some(&[1]), AT), Err(Unproved::OtherNonce));
    let silent = responder.answer(&sandbox, Status::Good, None, AT);
    assert_eq!(judged(&sandbox, &silent, Some(NONCE), AT), Err(Unproved::OtherNonce));
    // Behind the answer: only a nonce that came back shows that it is the clock.
    assert_eq!(judged(&sandbox, &silent, None, AT - 3600), Err(Unproved::FromTheFuture));
    assert!(judged(&sandbox, &good, Some(NONCE), AT - 3600).is_ok());
    let other = verify(&good, &sandbox.authority, &sandbox.root, None, AT);
    assert_eq!(other, Err(Unproved::OtherCertificate));
    assert_eq!(judged(&sandbox, b"no", None, AT), Err(Unproved::Malformed));

    // What an answer says something of.
    let found = judged(&sandbox, &good, None, AT + 10).unwrap();
    assert!(found.speaks_of(AT - 1) && found.speaks_of(AT + 3600) && !found.speaks_of(AT + 3601));

    // A signer of receipts by the same root answers nothing, nor does a responder out of its time.
    let stranger = Responder { key: key(2), certificate: sandbox.authority.clone() };
    let foreign = stranger.answer(&sandbox, Status::Good, None, AT);
    assert_eq!(judged(&sandbox, &foreign, None, AT), Err(Unproved::Untrusted));
    let late = responder.answer(&sandbox, Status::Good, None, LAST + 1);
    assert_eq!(judged(&sandbox, &late, None, LAST + 1), Err(Unproved::Untrusted));
    // The issuer itself may.
    let issuer = Responder { key: sandbox.root_key.clone(), certificate: sandbox.root.clone() };
    let direct = issuer.answer(&sandbox, REVOKED, None, AT);
    assert_eq!(judged(&sandbox, &direct, None, AT).unwrap().status, REVOKED);
}

#[test]
fn reasons_keep_their_names() {
    for reason in RevocationReason::ALL {
        assert_eq!(RevocationReason::of_name(reason.name()), Some(reason));
    }
    assert_eq!(RevocationReason::of_name("boredom"), None);
}

#[test]
fn answers_by_openssl_are_read_in_all_forms() {
    for kind in ["P-256", "RSA"] {
        answers_by_openssl(kind);
    }
}

fn answers_by_openssl(kind: &str) {
    let tool = Tool::new();
    tool.issue("root", kind, "root", CA);
    tool.issue("signer", kind, "root", SIGNER);
    tool.issue("gone", kind, "root", SIGNER);
    tool.issue("stray", kind, "root", SIGNER);
    let usage = "keyUsage=critical,digitalSignature\nextendedKeyUsage=OCSPSigning\nnoCheck=yes\n";
    tool.issue("ocsp", kind, "root", usage);
    let serial = |name: &str| {
        let said = tool.ok(&format!("x509 -in {name}.pem -noout -serial"));
        said.trim().rsplit('=').next().unwrap().to_owned()
    };
    let until = "391231235959Z";
    tool.write(
        "index.txt",
        format!(
            "V\t{until}\t\t{}\tunknown\t/CN=signer\nR\t{until}\t240102030405Z,superseded\t{}\tunknown\t/CN=gone\n",
            serial("signer"),
            serial("gone")
        )
        .as_bytes(),
    );
    let root = tool.certificate("root");
    let revoked = Status::Revoked { at: 1_704_164_645, reason: Some(RevocationReason::Superseded) };
    for options in ["", "-resp_key_id", "-rmd sha384", "-resp_no_certs -rother ocsp.pem"] {
        for (name, status) in [("signer", Status::Good), ("gone", revoked), ("stray", Status::Unknown)] {
            let certificate = tool.certificate(name);
            let asked = vec![CertificateId::new(&certificate, &root).unwrap()];
            let request = Request { asked, nonce: Some(NONCE.to_vec()) };
            tool.write("q.der", &request.to_der().unwrap());
            // Signed by a delegate, and by the issuer itself where no certificates travel.
            let by = if options.contains("no_certs") { "root" } else { "ocsp" };
            tool.ok(&format!("ocsp -index index.txt -CA root.pem -rsigner {by}.pem -rkey {by}.key -reqin q.der -respout r.der -ndays 1 {options}"));
            let found = verify(&tool.read("r.der"), &certificate, &root, Some(NONCE), now()).unwrap();
            assert_eq!(found.status, status, "{name} {options}");
        }
    }
    // A question by OpenSSL, with its SHA-1.
    tool.ok("ocsp -issuer root.pem -cert signer.pem -cert gone.pem -reqout q.der");
    let read = Request::from_der(&tool.read("q.der")).unwrap();
    assert_eq!((read.asked.len(), read.nonce.is_some()), (2, true));
    assert!(read.asked.iter().all(|id| id.issued_by(&root)));
    assert_eq!(read.asked[1].serial_hex(), serial("gone").to_lowercase());
}

proptest! {
    #[test]
    fn changed_answers_are_survived_and_never_believed(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let sandbox = Sandbox::new();
        let mut bytes = Responder::new(&sandbox).answer(&sandbox, REVOKED, None, AT);
        for (index, value) in &changes {
            let place = index.index(bytes.len());
            bytes[place] = *value;
        }
        if let Ok(found) = judged(&sandbox, &bytes, None, AT) {
            prop_assert_eq!(found.status, REVOKED);
        }
        let _ = Request::from_der(&bytes);
    }

    #[test]
    fn random_answers_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let sandbox = Sandbox::new();
        prop_assert!(judged(&sandbox, &bytes, None, AT).is_err());
        let _ = Request::from_der(&bytes);
    }
}
