//! Videos that nobody recorded, and sessions that somebody stole.

use std::sync::Arc;

use qyzmet_core::{
    client::Ports,
    ports::{PortError, VideoNews, VideoOpening, VideoProvider},
};
use serde_json::{Value, json};

use crate::{
    identification::{APPROVED, LANG, agreed, follow, waiting},
    phone::{Phone, subject},
    sandbox::{IIN, PIN, Sandbox},
};

/// A provider that the shell brings along, and that lies.
struct Liar {
    envelope: Vec<u8>,
}

impl VideoProvider for Liar {
    fn open(&self, _: &str) -> Result<VideoOpening, PortError> {
        Ok(VideoOpening::Open { session: "mine".into() })
    }
    fn poll(&self, _: &str) -> Result<VideoNews, PortError> {
        Ok(VideoNews::Captured { envelope: self.envelope.clone(), seconds: 600 })
    }
    fn close(&self, _: &str) -> Result<(), PortError> {
        Ok(())
    }
}

#[tokio::test]
async fn a_video_that_was_not_recorded_here_is_a_refused_try_however_often() {
    let sandbox = Sandbox::start().await;
    let (home, client) = waiting(&sandbox, APPROVED).await;
    drop(client);
    let lying = Arc::new(Liar { envelope: vec![7; 1000] });
    let client = home.start_with(Ports { video: Some(lying), ..home.ports() });
    let mut view = agreed(&client).await;
    for left in [4, 3, 2, 1, 0] {
        (view, _) = follow(&client, view).await;
        assert_eq!((view.tries_left, view.reason_id.as_deref()), (left, Some("envelope-invalid")));
        if left > 0 {
            view = client.signature().identification().retry(LANG).await.unwrap();
        }
    }
    assert_eq!(view.state_id, "visit");
    assert_eq!(client.signature().state(LANG).unwrap().state_id, "identification-needed");
}

#[tokio::test]
async fn a_provider_that_gives_too_much_or_nothing_is_waited_for() {
    for envelope in [Vec::new(), vec![0; (256 << 10) + 1]] {
        let sandbox = Sandbox::start().await;
        let (home, client) = waiting(&sandbox, APPROVED).await;
        drop(client);
        let client = home.start_with(Ports { video: Some(Arc::new(Liar { envelope })), ..home.ports() });
        let (view, _) = follow(&client, agreed(&client).await).await;
        assert_eq!((view.hurdle_id.as_deref(), view.tries_left), (Some("provider"), 5));
    }
}

#[tokio::test]
async fn what_was_approved_serves_no_other_key_of_a_stolen_session() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, APPROVED, PIN).await;
    let (mine, thiefs) = (Phone::new(), Phone::new());
    let enrol = async |phone: &Phone| phone.enrol(&sandbox, &token, &subject(IIN)).await.status.as_u16();
    let call = |method, path: &str| sandbox.call(method, path).token(&token);
    assert_eq!((enrol(&mine).await, enrol(&thiefs).await), (202, 202));
    let wish = json!({ "key_sha256": hex_sha256(&mine.public_key()) });
    let offer = call(reqwest::Method::PUT, "/identifications/i-1").json(&wish).send().await.ok(200);
    assert_eq!(offer["tries_left"], 5);
    // The text is agreed to by its hash; another text is not in force.
    let text = offer["consent"]["text"]["kk"].as_str().unwrap();
    let agree = |sha256: String| {
        let body = json!({ "version": offer["consent"]["version"], "sha256": sha256, "lang": "kk" });
        call(reqwest::Method::POST, "/identifications/i-1/consent").json(&body).send()
    };
    agree(hex_sha256(b"another text")).await.problem(409, "conflict.state_changed");
    let ticket = agree(hex_sha256(text.as_bytes())).await.ok(200);
    let session = sandbox.post("/video/sessions", &ticket).send().await.ok(200)["session"].clone();
    let again = sandbox.post("/video/sessions", &ticket).send().await.ok(200)["session"].clone();
    assert_eq!(session, again, "one ticket, one session");
    let path = format!("/video/sessions/{}", session.as_str().unwrap());
    let mut news = Value::Null;
    for _ in 0..10 {
        news = sandbox.get(&path).send().await.ok(200);
        if news["state"] == "captured" {
            break;
        }
    }
    let envelope = news["envelope"].as_str().unwrap();
    let bytes = base64_of(envelope);
    let body = json!({ "envelope": envelope, "sha256": hex_sha256(&bytes) });
    // It is for this identification only.
    let wish = json!({ "key_sha256": hex_sha256(&mine.public_key()) });
    let other = call(reqwest::Method::PUT, "/identifications/i-1/envelope").json(&body);
    assert_eq!(other.send().await.ok(200)["state"], "judging");
    assert_eq!(call(reqwest::Method::GET, "/identifications/i-1").send().await.ok(200)["state"], "approved");
    assert_eq!((enrol(&thiefs).await, enrol(&mine).await), (202, 200));
    // Another citizen sees nothing of it, and can't take its name.
    let stranger = sandbox.link("990101500708", "+77010000101", "2345").await;
    let look = sandbox.get("/identifications/i-1").token(&stranger).send().await;
    look.problem(404, "conflict.state_changed");
    let took = sandbox.call(reqwest::Method::PUT, "/identifications/i-1").token(&stranger).json(&wish).send();
    took.await.problem(404, "conflict.state_changed");
    // A day later an approval that was not used is good for nothing.
    let unused = Phone::new();
    let wish = json!({ "key_sha256": hex_sha256(&unused.public_key()) });
    call(reqwest::Method::PUT, "/identifications/i-2").json(&wish).send().await.ok(200);
    sandbox.post("/sandbox/identifications/i-2", &json!({ "command": "approve" })).send().await.ok(200);
    sandbox.advance(86_401).await;
    assert_eq!(enrol(&unused).await, 202);
}

fn hex_sha256(bytes: &[u8]) -> String {
    let hash = ring::digest::digest(&ring::digest::SHA256, bytes);
    hash.as_ref().iter().map(|b| format!("{b:02x}")).collect()
}

fn base64_of(text: &str) -> Vec<u8> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.decode(text).unwrap()
}
