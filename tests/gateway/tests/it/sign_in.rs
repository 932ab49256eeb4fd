//! Signing in by the authentication key, by the core's own client.

use qyzmet_core::{
    Code, Kind, Lang, Page,
    client::{Client, Config, Ports},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::sandbox::{IIN, PHONE, PIN, Sandbox};

const KEY_PIN: &str = "270491";
const LOGIN_PIN: &str = "27049";
const WRONG: &str = "27048";
/// A session is over by then.
const SESSION: i64 = 31 * 86_400;

struct Phone {
    client: Client,
    home: TempDir,
}

impl Phone {
    async fn linked(sandbox: &Sandbox) -> Self {
        let home = tempfile::tempdir().unwrap();
        let phone = Self { client: client(sandbox, &home), home };
        phone.client.catalogue().sync().await.unwrap();
        phone.link(sandbox).await;
        phone
    }

    async fn link(&self, sandbox: &Sandbox) {
        self.client.identity().start_link(IIN, PHONE, PIN, Lang::Kk).await.unwrap();
        let code = sandbox.code(PHONE).await.unwrap();
        self.client.identity().confirm_code(&code, Lang::Kk).await.unwrap();
    }

    /// With both keys.
    async fn with_keys(sandbox: &Sandbox) -> Self {
        let phone = Self::linked(sandbox).await;
        phone.client.signature().create_key(KEY_PIN, Lang::Kk).await.unwrap();
        let made = phone.client.signature().create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
        assert_eq!(made.state_id, "ready");
        phone
    }

    /// The gateway's session is over, and the phone was told.
    async fn signed_out(&self, sandbox: &Sandbox) {
        sandbox.advance(SESSION).await;
        assert_eq!(code(self.client.signature().make_puk(KEY_PIN).await), Code::SessionExpired);
        assert_eq!(self.link_state(), "session-expired");
    }

    fn link_state(&self) -> String {
        self.client.identity().link_state(Lang::Kk).unwrap().state
    }

    async fn sign_in(&self, pin: &str) -> qyzmet_core::Result<()> {
        self.client.identity().sign_in(pin, Lang::Kk).await.map(drop)
    }

    fn state(&self) -> String {
        self.client.signature().authentication_state(Lang::Kk).unwrap().state_id
    }

    /// Outcomes of the log-ins in the audit, newest first.
    fn log_ins(&self) -> Vec<String> {
        let page = self.client.signature().audit(Page::first(100), Lang::Kk).unwrap();
        assert!(page.whole);
        page.lines.into_iter().filter(|l| l.what_id == "sign-in").map(|l| l.outcome_id).collect()
    }
}

fn client(sandbox: &Sandbox, home: &TempDir) -> Client {
    let config = Config::sandbox(home.path().join("home"), sandbox.url(""));
    Client::new(config, Ports::software(home.path().join("keys")))
}

fn code<T: std::fmt::Debug>(result: qyzmet_core::Result<T>) -> Code {
    result.unwrap_err().code()
}

async fn serials(sandbox: &Sandbox) -> Vec<Value> {
    sandbox.get("/sandbox/certificates").send().await.ok(200).as_array().unwrap().clone()
}

#[tokio::test]
async fn a_session_that_is_over_comes_back_by_the_pin_and_without_an_sms() {
    let sandbox = Sandbox::start().await;
    let mut phone = Phone::with_keys(&sandbox).await;
    phone.signed_out(&sandbox).await;
    assert_eq!(code(phone.sign_in(WRONG).await), Code::PinWrong);
    assert_eq!(phone.client.signature().authentication_state(Lang::Kk).unwrap().tries_left, 4);
    assert_eq!(phone.client.signature().state(Lang::Kk).unwrap().tries_left, 5, "the other PIN's own tries");
    // The app is ended and opened again.
    phone.client = client(&sandbox, &phone.home);
    phone.sign_in(LOGIN_PIN).await.unwrap();
    assert_eq!(phone.link_state(), "linked");
    phone.client.signature().make_puk(KEY_PIN).await.unwrap();
    assert_eq!(phone.log_ins(), ["done", "pin-wrong"]);
    // Also while the session holds; the one before is over.
    phone.sign_in(LOGIN_PIN).await.unwrap();
    phone.signed_out(&sandbox).await;
    phone.sign_in(LOGIN_PIN).await.unwrap();
}

#[tokio::test]
async fn one_pin_is_never_both() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    let signature = phone.client.signature();
    assert_eq!(
        code(signature.create_authentication_key(KEY_PIN, Lang::Kk).await),
        Code::AuthenticationPinFormat
    );
    assert_eq!(
        code(signature.change_authentication_pin(LOGIN_PIN, KEY_PIN, Lang::Kk).await),
        Code::AuthenticationPinFormat
    );
    assert_eq!(code(signature.change_pin(KEY_PIN, LOGIN_PIN, Lang::Kk).await), Code::PinFormat);
    assert_eq!(code(signature.sign(b"text".to_vec(), LOGIN_PIN).await), Code::PinFormat);
    assert_eq!(code(phone.sign_in(KEY_PIN).await), Code::AuthenticationPinFormat);
    for weak in ["12345", "11111", "98765"] {
        assert_eq!(
            code(signature.change_authentication_pin(LOGIN_PIN, weak, Lang::Kk).await),
            Code::PinWeak,
            "{weak}"
        );
    }
}

#[tokio::test]
async fn the_pin_is_changed_without_a_session() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    phone.signed_out(&sandbox).await;
    let signature = phone.client.signature();
    signature.change_authentication_pin(LOGIN_PIN, "80351", Lang::Kk).await.unwrap();
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::PinWrong);
    phone.sign_in("80351").await.unwrap();
}

#[tokio::test]
async fn a_locked_key_blocks_the_other_neither_way() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    for _ in 0..4 {
        assert_eq!(code(phone.sign_in(WRONG).await), Code::PinWrong);
    }
    assert_eq!(code(phone.sign_in(WRONG).await), Code::PinLocked);
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::PinLocked);
    assert_eq!(phone.state(), "locked");
    let signature = phone.client.signature();
    signature.sign(b"text".to_vec(), KEY_PIN).await.unwrap();
    // A locked one is replaced; then the signature key is locked.
    signature.create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
    for _ in 0..5 {
        assert!(signature.sign(b"text".to_vec(), "270492").await.is_err());
    }
    assert_eq!(signature.state(Lang::Kk).unwrap().state_id, "locked");
    phone.signed_out_by_time(&sandbox).await;
    phone.sign_in(LOGIN_PIN).await.unwrap();
    signature.destroy_key().unwrap();
    assert_eq!(phone.state(), "ready");
    signature.create_key(KEY_PIN, Lang::Kk).await.unwrap();
    signature.destroy_authentication_key().unwrap();
    assert_eq!(phone.state(), "none");
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::AuthenticationKeyMissing);
    signature.sign(b"text".to_vec(), KEY_PIN).await.unwrap();
}

impl Phone {
    async fn signed_out_by_time(&self, sandbox: &Sandbox) {
        sandbox.advance(SESSION).await;
    }
}

#[tokio::test]
async fn a_new_sim_takes_an_sms() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    phone.signed_out(&sandbox).await;
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::SimChanged);
    let view = phone.client.signature().authentication_state(Lang::Kk).unwrap();
    assert_eq!((view.state_id.as_str(), view.tries_left), ("sim-changed", 5), "no try is counted");
    phone.link(&sandbox).await;
    // With a session of the number that was proved again the key is tied anew.
    phone.sign_in(LOGIN_PIN).await.unwrap();
    phone.signed_out(&sandbox).await;
    phone.sign_in(LOGIN_PIN).await.unwrap();
}

#[tokio::test]
async fn a_lost_phone_signs_in_no_more() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    phone.signed_out(&sandbox).await;
    let lost = sandbox.post("/sandbox/losses", &json!({ "phone": PHONE })).send().await.ok(200);
    assert_eq!(lost["revoked"], 2);
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::CertificateRevoked);
    assert_eq!(phone.state(), "certificate-revoked");
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::CertificateRevoked);
}

#[tokio::test]
async fn a_revoked_certificate_is_no_log_in_and_leaves_the_signature_key_alone() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    let newest = serials(&sandbox).await.remove(0);
    let path = format!("/sandbox/certificates/{}/revoke", newest["serial"].as_str().unwrap());
    sandbox.post(&path, &json!({ "reason": "superseded" })).send().await.ok(200);
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::CertificateRevoked);
    assert_eq!(phone.state(), "certificate-revoked");
    phone.client.signature().sign(b"text".to_vec(), KEY_PIN).await.unwrap();
    // Another one takes its place.
    phone.client.signature().create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
    phone.sign_in(LOGIN_PIN).await.unwrap();
}

#[tokio::test]
async fn an_answer_that_was_lost_costs_nothing_but_another_log_in() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    phone.signed_out(&sandbox).await;
    for fault in ["drop_request", "drop_answer", "status", "garbage"] {
        for path in ["/sessions/challenge", "/keys/", "/sessions"] {
            sandbox.fault(json!({ "method": "POST", "path_prefix": path, "fault": fault })).await;
            let refused = code(phone.sign_in(LOGIN_PIN).await);
            assert!([Kind::Offline, Kind::Gateway].contains(&refused.kind()), "{fault} {path}: {refused:?}");
            assert_eq!(phone.link_state(), "session-expired", "{fault} {path}");
        }
        assert_eq!(phone.client.signature().authentication_state(Lang::Kk).unwrap().tries_left, 5);
    }
    phone.sign_in(LOGIN_PIN).await.unwrap();
}

#[tokio::test]
async fn erasing_takes_both_keys_from_the_phone() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::with_keys(&sandbox).await;
    let keys = || std::fs::read_dir(phone.home.path().join("keys")).unwrap().count();
    assert!(keys() >= 2);
    phone.client.erase().unwrap();
    assert_eq!((keys(), phone.state().as_str()), (0, "none"));
    assert_eq!(code(phone.sign_in(LOGIN_PIN).await), Code::LinkRequired);
}
