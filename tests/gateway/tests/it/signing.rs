//! Signing for somebody else by QR code, by the core's own client and the sandbox's relying party.

use qyzmet_core::{
    Code, Lang, Page,
    client::{Client, Config, Ports},
    signature::{SessionView, session::Outcome},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    home::Home,
    sandbox::{IIN, PHONE, PIN, Sandbox},
};

const KEY_PIN: &str = "270491";
const WRONG: &str = "270492";

struct Phone {
    client: Client,
    home: TempDir,
}

impl Phone {
    async fn new(sandbox: &Sandbox) -> Self {
        let home = tempfile::tempdir().unwrap();
        let phone = Self { client: client(sandbox, &home), home };
        let lang = Lang::Kk;
        phone.client.catalogue().sync().await.unwrap();
        phone.client.identity().start_link(IIN, PHONE, PIN, lang).await.unwrap();
        let code = sandbox.code(PHONE).await.unwrap();
        phone.client.identity().confirm_code(&code, lang).await.unwrap();
        phone.client.signature().create_key(KEY_PIN, lang).await.unwrap();
        phone
    }

    /// The app was ended and is opened again.
    fn restart(&mut self, sandbox: &Sandbox) {
        self.client = client(sandbox, &self.home);
    }

    async fn open(&self, link: &str) -> qyzmet_core::Result<SessionView> {
        self.client.signature().sessions().open_link(link, Lang::Kk).await
    }

    async fn sign(&self, id: &str, pin: &str) -> qyzmet_core::Result<SessionView> {
        self.client.signature().sessions().sign_link(id, pin, Lang::Kk).await
    }

    fn tries(&self) -> u32 {
        self.client.signature().state(Lang::Kk).unwrap().tries_left
    }
}

fn client(sandbox: &Sandbox, home: &TempDir) -> Client {
    let config = Config::sandbox(home.path().join("home"), sandbox.url(""));
    Client::new(config, Ports::software(home.path().join("keys")))
}

async fn ask(sandbox: &Sandbox, change: Value) -> Value {
    let mut order = json!({
        "description": "Несие шарты",
        "documents": [{ "name": "Шарт", "text": "Мен 100 000 теңге аламын." }],
    });
    for (name, value) in change.as_object().unwrap() {
        order[name] = value.clone();
    }
    sandbox.post("/sandbox/signing", &order).send().await.ok(201)
}

async fn status(sandbox: &Sandbox, asked: &Value) -> Value {
    sandbox.get(&format!("/sandbox/signing/{}", text(asked, "id"))).send().await.ok(200)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

fn code<T: std::fmt::Debug>(result: qyzmet_core::Result<T>) -> Code {
    result.unwrap_err().code()
}

#[tokio::test]
async fn a_document_is_signed_for_somebody_else() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::new(&sandbox).await;
    for (method, link) in [("CMS_SIGN_ONLY", "link"), ("CMS_WITH_DATA", "app_link")] {
        let asked = ask(&sandbox, json!({ "method": method })).await;
        let begun = phone.open(text(&asked, link)).await.unwrap();
        assert_eq!(begun.party, "Үлгі банкі (сынақ)", "the registry's name");
        assert!(!begun.text.contains("Бөтен"), "not the name it gives itself");
        assert!(begun.text.contains("Мен 100 000 теңге аламын."), "{}", begun.text);
        assert_eq!(begun.verification_code, text(&asked, "verification_code"), "before the PIN");
        let page = sandbox.get(text(&asked, "page")).send().await;
        let page = String::from_utf8(page.bytes).unwrap();
        assert!(page.contains(&begun.verification_code) && page.contains("<svg"));

        assert_eq!(code(phone.sign(&begun.id, WRONG).await), Code::PinWrong);
        assert_eq!(status(&sandbox, &asked).await["state"], "waiting");
        let done = phone.sign(&begun.id, KEY_PIN).await.unwrap();
        assert_eq!((done.state_id.as_str(), done.outcome), ("ok", Some(Outcome::Ok)));
        let status = status(&sandbox, &asked).await;
        assert_eq!((&status["state"], &status["problem"]), (&json!("signed"), &Value::Null), "{status}");
        assert_eq!(code(phone.open(text(&asked, "link")).await), Code::SessionOver, "one link, one session");
        assert_eq!(code(phone.sign(&begun.id, KEY_PIN).await), Code::SessionOver);
    }
}

#[tokio::test]
async fn one_pin_signs_all_documents_and_the_codes_agree() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::new(&sandbox).await;
    let documents = json!([
        { "name": "Шарт", "mime": "application/pdf", "data": "JVBERi0xLjc=" },
        { "name": "Келісім", "text": "Келісемін" },
        { "name": "Қосымша", "text": "Бірінші\nЕкінші" },
    ]);
    let asked = ask(&sandbox, json!({ "documents": documents, "method": "CMS_WITH_DATA" })).await;
    let begun = phone.open(text(&asked, "link")).await.unwrap();
    assert_eq!(begun.documents, ["Шарт", "Келісім", "Қосымша"]);
    assert_eq!(begun.verification_code, text(&asked, "verification_code"));
    phone.sign(&begun.id, KEY_PIN).await.unwrap();
    let status = status(&sandbox, &asked).await;
    assert_eq!(status["signatures"].as_array().unwrap().len(), 3);
    assert_eq!(status["state"], "signed");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_costs_no_try() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::new(&sandbox).await;
    for (change, wanted) in [
        (json!({ "method": "XML" }), Code::MethodUnsupported),
        (json!({ "method": "MIX_SIGN" }), Code::MethodUnsupported),
        (json!({ "lie": "expired" }), Code::SessionOver),
        (json!({ "lie": "wrong_hash" }), Code::SessionOver),
        (json!({ "lie": "redirect" }), Code::LinkInvalid),
        (json!({ "lie": "unknown_party" }), Code::PartyUnknown),
        (json!({ "description": "шарт\u{202e}" }), Code::TextHostile),
        (json!({ "documents": [{ "name": "a", "text": "100\u{200b}000" }] }), Code::TextHostile),
    ] {
        let asked = ask(&sandbox, change.clone()).await;
        let e = phone.open(text(&asked, "link")).await.unwrap_err();
        assert_eq!(e.code(), wanted, "{change}");
        if wanted == Code::MethodUnsupported {
            assert!(e.citizen_text(Lang::Kk).contains(text(&change, "method")));
        }
    }
    for fault in ["garbage", "huge"] {
        let asked = ask(&sandbox, json!({})).await;
        sandbox.fault(json!({ "method": "GET", "path_prefix": "/rp/", "fault": fault })).await;
        let code = code(phone.open(text(&asked, "link")).await);
        assert!([Code::LinkInvalid, Code::GatewayLied].contains(&code), "{fault}: {code}");
        phone.open(text(&asked, "link")).await.unwrap();
    }
    let away = "mobileSign:https://unknown.example/s";
    assert_eq!(code(phone.open(away).await), Code::PartyUnknown, "nobody is called before he is known");
    assert_eq!(phone.tries(), 5);
    let audit = phone.client.signature().audit(qyzmet_core::Page::first(100), Lang::Kk).unwrap();
    assert!(audit.whole);
    assert!(audit.lines.iter().any(|l| l.outcome_id == "hash-mismatch"));
    assert!(audit.lines.iter().any(|l| l.outcome_id == "refused" && l.party.as_deref() == Some("localhost")));
}

#[tokio::test]
async fn what_was_shown_is_what_is_signed_whatever_is_given_out_later() {
    let sandbox = Sandbox::start().await;
    let mut phone = Phone::new(&sandbox).await;
    let asked = ask(&sandbox, json!({ "lie": "other_content" })).await;
    let begun = phone.open(text(&asked, "link")).await.unwrap();
    phone.restart(&sandbox);
    let again = phone.open(text(&asked, "link")).await.unwrap();
    assert_eq!((&again.id, &again.text), (&begun.id, &begun.text), "the open session, not another");
    phone.sign(&begun.id, KEY_PIN).await.unwrap();
    assert_eq!(status(&sandbox, &asked).await["state"], "signed");
}

#[tokio::test]
async fn a_signature_that_could_not_be_brought_is_brought_later() {
    let sandbox = Sandbox::start().await;
    let mut phone = Phone::new(&sandbox).await;
    for fault in ["drop_request", "drop_answer", "status"] {
        let asked = ask(&sandbox, json!({})).await;
        let begun = phone.open(text(&asked, "link")).await.unwrap();
        sandbox.fault(json!({ "method": "PUT", "path_prefix": "/rp/", "fault": fault })).await;
        let waiting = phone.sign(&begun.id, KEY_PIN).await.unwrap();
        assert_eq!(waiting.state_id, "signed", "{fault}");
        phone.restart(&sandbox);
        let sessions = phone.client.signature().sessions();
        assert_eq!(sessions.deliver().await.unwrap(), 0);
        assert_eq!(sessions.get(&begun.id, Lang::Kk).unwrap().state_id, "ok");
        assert_eq!(status(&sandbox, &asked).await["state"], "signed");
    }
}

#[tokio::test]
async fn a_relying_party_that_will_not_have_it_ends_the_session() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::new(&sandbox).await;
    let asked = ask(&sandbox, json!({ "expires_in": 600 })).await;
    let begun = phone.open(text(&asked, "link")).await.unwrap();
    sandbox.post("/sandbox/clock", &json!({ "advance_seconds": 601 })).send().await.ok(200);
    let done = phone.sign(&begun.id, KEY_PIN).await.unwrap();
    assert_eq!(done.outcome, Some(Outcome::DeliveryError));
    assert_eq!(status(&sandbox, &asked).await["state"], "expired");
}

#[tokio::test]
async fn two_sessions_at_once_go_to_their_own() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::new(&sandbox).await;
    let (one, other) = (ask(&sandbox, json!({})).await, ask(&sandbox, json!({})).await);
    let (a, b) = tokio::join!(phone.open(text(&one, "link")), phone.open(text(&other, "link")));
    let (a, b) = (a.unwrap(), b.unwrap());
    assert_ne!(a.id, b.id);
    let (a, b) = tokio::join!(phone.sign(&a.id, KEY_PIN), phone.sign(&b.id, KEY_PIN));
    assert_eq!((a.unwrap().state_id, b.unwrap().state_id), ("ok".into(), "ok".into()));
    for asked in [&one, &other] {
        assert_eq!(status(&sandbox, asked).await["state"], "signed");
    }
}

/// A thief's phone need not listen to the authority; whoever asks has to.
#[tokio::test]
async fn a_signature_with_a_revoked_certificate_is_taken_by_nobody() {
    let sandbox = Sandbox::start().await;
    let mut phone = Phone::new(&sandbox).await;
    let asked = ask(&sandbox, json!({})).await;
    let begun = phone.open(text(&asked, "link")).await.unwrap();
    // Signed in time, and revoked before it came to whoever asked.
    sandbox.fault(json!({ "path_prefix": "/rp/", "fault": "drop_request" })).await;
    assert_eq!(phone.sign(&begun.id, KEY_PIN).await.unwrap().state_id, "signed");
    let serial = phone.client.signature().state(Lang::Kk).unwrap().certificate.unwrap().serial;
    let path = format!("/sandbox/certificates/{serial}/revoke");
    sandbox.post(&path, &json!({ "reason": "key-compromise" })).send().await.ok(200);
    phone.restart(&sandbox);
    assert_eq!(phone.client.signature().sessions().deliver().await.unwrap(), 0);
    let status = status(&sandbox, &asked).await;
    assert_eq!((&status["state"], &status["signer"]), (&json!("waiting"), &Value::Null));
    assert!(text(&status, "problem").contains("revoked"), "{status}");
}

#[tokio::test]
async fn a_code_that_is_read_twice_at_once_begins_one_session() {
    let sandbox = Sandbox::start().await;
    let phone = Phone::new(&sandbox).await;
    let asked = ask(&sandbox, json!({})).await;
    let link = text(&asked, "link");
    let (one, other) = tokio::join!(phone.open(link), phone.open(link));
    assert_eq!(one.unwrap().id, other.unwrap().id);
    assert_eq!(phone.client.signature().sessions().list(Lang::Kk, Page::first(10)).unwrap().total, 1);
}

/// Whoever was struck off the registry meanwhile must not be found in an old copy of it.
#[tokio::test]
async fn a_registry_whose_time_is_over_is_asked_for_anew() {
    let sandbox = Sandbox::start().await;
    let home = Home::new(&sandbox);
    let client = home.start();
    client.catalogue().sync().await.unwrap();
    let open = async || {
        let asked = ask(&sandbox, json!({})).await;
        // It is there until the registry is asked for.
        sandbox.fault(json!({ "path_prefix": "/catalogue/manifest", "fault": "drop_request" })).await;
        let opened = client.signature().sessions().open_link(text(&asked, "link"), Lang::Kk).await;
        let waiting = sandbox.get("/sandbox/faults").send().await.ok(200)["faults"].as_array().unwrap().len();
        (opened.is_ok(), waiting)
    };
    assert_eq!(open().await, (true, 1));
    while !client.catalogue().status(Lang::Kk).unwrap().stale {
        home.pass(&sandbox, 10 * 86_400).await;
    }
    // Who can't be asked keeps nobody from signing.
    assert_eq!(open().await, (true, 1));
}
