//! A key in the phone's hardware, from the phone's key store to the certificate: core and gateway together.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code, Lang,
    client::{Client, Config, Ports},
    signature::{certificate, cms, oids},
};
use qyzmet_gateway::attestation::{Flaw, SandboxPhone, SandboxSim};
use serde_json::json;

use crate::{
    phone,
    sandbox::{Got, IIN, OTHER_PHONE, PHONE, PIN, Sandbox},
};

const KEY_PIN: &str = "270491";

struct Citizen {
    _home: tempfile::TempDir,
    client: Client,
    phone: Arc<SandboxPhone>,
}

/// A linked phone with hardware for keys; its operator vouches for a SIM of this number.
async fn linked(sandbox: &Sandbox, sim: Option<&str>) -> Citizen {
    let home = tempfile::tempdir().unwrap();
    let phone = Arc::new(SandboxPhone::new(home.path().join("keys")));
    let mut ports = Ports::software(home.path().join("keys"));
    ports.device_key = phone.clone();
    ports.sim_watch = sim.map(|number| Arc::new(SandboxSim::of(number)) as Arc<_>);
    let client = Client::new(Config::sandbox(home.path().join("home"), sandbox.url("")), ports);
    client.catalogue().sync().await.unwrap();
    client.identity().start_link(IIN, PHONE, PIN, Lang::Kk).await.unwrap();
    let code = sandbox.code(PHONE).await.unwrap();
    client.identity().confirm_code(&code, Lang::Kk).await.unwrap();
    Citizen { _home: home, client, phone }
}

impl Citizen {
    fn level(&self) -> (&'static str, &'static str) {
        let level = self.client.signature().level().unwrap();
        assert_eq!(level.sim_proved_at.is_some(), level.sim_id == "proved");
        (level.level_id, level.sim_id)
    }

    async fn make(&self) -> qyzmet_core::Result<String> {
        Ok(self.client.signature().create_key(KEY_PIN, Lang::En).await?.level.plain)
    }
}

#[tokio::test]
async fn what_is_proved_stands_in_the_certificate_and_the_key_signs() {
    let sandbox = Sandbox::start().await;
    let citizen = linked(&sandbox, Some(PHONE)).await;
    assert_eq!(citizen.level(), ("none", "unknown"));
    let words = citizen.make().await.unwrap();
    assert!(words.contains("secure hardware"), "{words}");
    assert_eq!(citizen.level(), ("device-se", "proved"));
    let key = citizen.client.signature().state(Lang::En).unwrap();
    assert!(key.sim.plain.contains("operator confirmed"), "{}", key.sim.plain);
    assert!(key.certificate.unwrap().issuer.contains("Sandbox"));
    let signed = citizen.client.signature().sign(b"content".to_vec(), KEY_PIN).await.unwrap();
    let report = citizen.client.signature().examine(&signed.signature, Some(b"content"), Lang::En).unwrap();
    let signer = &report.signers[0];
    assert_eq!(signer.reason_id, "valid");
    assert!(signer.lines.iter().any(|line| line.contains("secure hardware")), "{:?}", signer.lines);
    assert!(signer.lines.iter().any(|line| line.contains("operator confirmed")), "{:?}", signer.lines);
}

#[tokio::test]
async fn evidence_that_shows_less_gives_a_certificate_that_says_less_and_why() {
    for (flaw, word) in [
        (Flaw::BootUnlocked, "unlocked or replaced"),
        (Flaw::SoftwareLevel, "no secure chip"),
        (Flaw::NoScreenLock, "not tied"),
        (Flaw::Silent, "no statement"),
    ] {
        let sandbox = Sandbox::start().await;
        let citizen = linked(&sandbox, None).await;
        citizen.phone.has(flaw);
        let words = citizen.make().await.unwrap();
        assert!(words.contains(word), "{flaw:?}: {words}");
        assert_eq!(citizen.level(), ("software", "number-only"), "{flaw:?}");
        // It signs all the same.
        citizen.client.signature().sign(b"content".to_vec(), KEY_PIN).await.unwrap();
    }
}

#[tokio::test]
async fn false_evidence_gets_no_certificate() {
    for flaw in [Flaw::OtherChallenge, Flaw::OtherKey, Flaw::Garbage] {
        let sandbox = Sandbox::start().await;
        let citizen = linked(&sandbox, None).await;
        citizen.phone.has(flaw);
        let refused = citizen.make().await.unwrap_err();
        // Nobody we know stands behind garbage, but that is found before.
        assert_eq!(refused.code(), Code::CertificateRefused, "{flaw:?}");
        assert_eq!(citizen.client.signature().state(Lang::En).unwrap().state_id, "certificate-missing");
        // Asked again, it is refused again: the challenge is used.
        let again = citizen.client.signature().request_certificate(Lang::En).await.unwrap_err();
        assert_eq!(again.code(), Code::CertificateRefused, "{flaw:?}");
        // An honest phone goes on.
        citizen.phone.has(Flaw::None);
        citizen.make().await.unwrap();
        assert_eq!(citizen.level().0, "device-se");
    }
}

#[tokio::test]
async fn stolen_keys_of_a_maker_are_believed_no_more() {
    let sandbox = Sandbox::start().await;
    let citizen = linked(&sandbox, None).await;
    let order = json!({ "serial": "5AB00001", "reason": "KEY_COMPROMISE" });
    sandbox.post("/sandbox/attestation-status", &order).send().await.ok(200);
    let list = sandbox.get("/attestation/status").send().await.ok(200);
    assert_eq!(list["entries"]["5ab00001"]["status"], "REVOKED");
    let words = citizen.make().await.unwrap();
    assert!(words.contains("stolen"), "{words}");
    assert_eq!(citizen.level().0, "software");
    for bad in [json!({ "serial": "xyz" }), json!({ "serial": "" }), json!({ "serial": "1".repeat(50) })] {
        sandbox.post("/sandbox/attestation-status", &bad).send().await.problem(400, "request.malformed");
    }
}

#[tokio::test]
async fn who_does_not_confirm_has_no_key_and_who_changed_fingers_makes_another() {
    let sandbox = Sandbox::start().await;
    let citizen = linked(&sandbox, None).await;
    citizen.phone.has(Flaw::NotConfirmed);
    assert_eq!(citizen.make().await.unwrap_err().code(), Code::NotConfirmed);
    citizen.phone.has(Flaw::None);
    citizen.make().await.unwrap();
    citizen.phone.has(Flaw::NotConfirmed);
    let key = citizen.client.signature();
    assert_eq!(key.sign(b"content".to_vec(), KEY_PIN).await.unwrap_err().code(), Code::NotConfirmed);
    assert_eq!(key.state(Lang::En).unwrap().tries_left, 5);
    citizen.phone.has(Flaw::Invalidated);
    assert_eq!(key.sign(b"content".to_vec(), KEY_PIN).await.unwrap_err().code(), Code::KeyInvalidated);
    assert_eq!(key.state(Lang::En).unwrap().state_id, "invalidated");
    citizen.phone.has(Flaw::None);
    citizen.make().await.unwrap();
    key.sign(b"content".to_vec(), KEY_PIN).await.unwrap();
}

#[tokio::test]
async fn the_operator_s_word_is_about_this_number_and_ends_with_the_sim() {
    let sandbox = Sandbox::start().await;
    let other = linked(&sandbox, Some(OTHER_PHONE)).await;
    other.make().await.unwrap();
    assert_eq!(other.level(), ("device-se", "number-only"));
    let citizen = linked(&sandbox, Some(PHONE)).await;
    citizen.make().await.unwrap();
    assert_eq!(citizen.level(), ("device-se", "proved"));
    // Another SIM: the phone lowers what it shows by itself, as soon as it hears of it.
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    let refused = citizen.client.signature().sign(b"content".to_vec(), KEY_PIN).await.unwrap_err();
    assert_eq!(refused.code(), Code::SimChanged);
    assert_eq!(citizen.level(), ("device-se", "unknown"));
    let shown = citizen.client.signature().state(Lang::En).unwrap().sim;
    assert!(shown.plain.contains("another one"), "{}", shown.plain);
}

#[tokio::test]
async fn a_challenge_is_one_session_s_and_tells_nobody_else() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let path = "/keys/attestation-challenge";
    let ask = |token: &str| sandbox.call(reqwest::Method::POST, path).token(token);
    ask("nobody").send().await.problem(401, "identity.session_expired");
    let given = ask(&token).send().await.ok(201);
    let name = format!("{path}/{}", given["challenge"].as_str().unwrap());
    assert_eq!(sandbox.get(&name).token(&token).send().await.ok(200), json!({}));
    let other = sandbox.link("990101500708", OTHER_PHONE, "2345").await;
    sandbox.get(&name).token(&other).send().await.problem(404, "request.no_route");
    sandbox.get(&format!("{path}/AAAA")).token(&token).send().await.problem(404, "request.no_route");
    for _ in 0..15 {
        ask(&token).send().await.ok(201);
    }
    ask(&token).send().await.problem(429, "gateway.busy");
    sandbox.advance(601).await;
    ask(&token).send().await.ok(201);
}

/// What a phone that makes its own requests could try with a challenge.
#[tokio::test]
async fn a_challenge_is_good_once_and_in_its_time() {
    use qyzmet_core::ports::{DeviceKey, KeyEvidence};
    use qyzmet_core::signature::evidence::{AttestedKey, Evidence};
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let home = tempfile::tempdir().unwrap();
    let hardware = SandboxPhone::new(home.path());
    let challenge = async || {
        let call = sandbox.call(reqwest::Method::POST, "/keys/attestation-challenge").token(&token);
        let given = call.send().await.ok(201);
        let text = given["challenge"].as_str().unwrap().to_owned();
        let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).unwrap();
        <[u8; 32]>::try_from(bytes).unwrap()
    };
    let request = |alias: &str, over: [u8; 32]| {
        let made = hardware.create_signing(alias, &over).unwrap();
        let KeyEvidence::AndroidChain(_) = &made.evidence else { panic!("no chain") };
        let key = Some(AttestedKey { challenge: over, statement: made.evidence });
        let evidence = Evidence { key, sim: None };
        let subject = phone::subject(IIN);
        let prepared =
            qyzmet_core::signature::pkcs10::Prepared::with_evidence(&subject, &made.spki, &evidence).unwrap();
        let signature = hardware.sign_digest(alias, &prepared.digest()).unwrap();
        STANDARD.encode(prepared.assemble(&signature).unwrap())
    };
    let enrol = |token: &str, body: String| {
        sandbox.call(reqwest::Method::POST, "/.well-known/est/simpleenroll").body(body).token(token)
    };
    let refused = "signature.certificate_refused";
    let first = challenge().await;
    let good = request("a", first);
    let enrolled = enrol(&token, good.clone()).send().await;
    assert_eq!(enrolled.status, 200);
    // The answer was lost: the same again. For another key it is used up.
    assert_eq!(enrol(&token, good.clone()).send().await.bytes, enrolled.bytes);
    enrol(&token, request("b", first)).send().await.problem(403, refused);
    enrol(&token, request("c", [1; 32])).send().await.problem(403, refused);
    let late = request("d", challenge().await);
    sandbox.advance(601).await;
    enrol(&token, late).send().await.problem(403, refused);
    // A challenge of one session is none of another of the same citizen.
    let theirs = request("e", challenge().await);
    let second = sandbox.link(IIN, "+77010000102", PIN).await;
    enrol(&second, theirs).send().await.problem(403, refused);
    // The maker's key was stolen since: what stood on it stands no more.
    let level = |got: &Got| {
        let message = STANDARD.decode(&got.bytes).unwrap();
        let own = cms::parse_certs_only(&message).unwrap().remove(0);
        certificate::info(&own).unwrap().policies.remove(0)
    };
    assert_eq!(level(&enrolled), oids::POLICY_DEVICE_SE);
    let order = json!({ "serial": "5ab00001" });
    sandbox.post("/sandbox/attestation-status", &order).send().await.ok(200);
    assert_eq!(level(&enrol(&token, good).send().await), oids::POLICY_SOFTWARE_SEALED);
}
