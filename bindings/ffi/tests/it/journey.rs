//! The main job through the border: from a new phone to a verified certificate.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
        mpsc::Receiver,
    },
    time::{SystemTime, UNIX_EPOCH},
};

use qyzmet_ffi::{
    Answer, Block, Change, Lang, NativeClient, NativeClock, NativePortError, NativePorts, Page, Verdict,
};
use qyzmet_journeys::{Gate, PIN, Person};

use crate::home::{Home, LONG, SERVICE, Watcher, code, observed};

const PAGE: Page = Page { offset: 0, limit: 30 };

/// A clock that is moved on.
#[derive(Default)]
struct Ahead(AtomicI64);

impl NativeClock for Ahead {
    fn now_ms(&self) -> Result<i64, NativePortError> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        Ok(i64::try_from(since.as_millis()).unwrap() + self.0.load(Ordering::SeqCst))
    }
}

async fn linked(gate: &Gate, home: &Home, clock: Arc<Ahead>) -> (Arc<NativeClient>, Receiver<Change>) {
    let (observer, heard) = Watcher::hears(|_| Ok(()));
    let ports = NativePorts { clock: Some(clock), ..observed(observer) };
    let client = NativeClient::new(home.config(&gate.url()), ports).unwrap();
    let identity = client.identity();
    let Person { iin, phone, card_pin } = Person::FIRST;
    identity.start_link(iin.into(), phone.into(), card_pin.into(), Lang::Kk, None).await.unwrap();
    identity.confirm_code(gate.code(phone).await, Lang::Kk, None).await.unwrap();
    client.catalogue().sync(None).await.unwrap();
    client.signature().create_key(PIN.into(), Lang::Kk, None).await.unwrap();
    (client, heard)
}

#[tokio::test]
async fn a_citizen_gets_the_address_certificate() {
    let (gate, home) = (Gate::start().await, Home::new());
    let clock = Arc::new(Ahead::default());
    let (client, heard) = linked(&gate, &home, clock.clone()).await;
    assert!(client.identity().citizen(Lang::Kk).unwrap().is_some());

    let found = client.catalogue().search(Lang::Kk, "мекенжай аныктамасы", PAGE).unwrap();
    assert_eq!(found.hits[0].card.code, SERVICE);
    let forms = client.forms();
    let draft = forms.start(SERVICE, Lang::Kk).unwrap().draft_id;
    forms.answer(&draft, "purpose", Answer::Text("bank".into()), Lang::Kk).unwrap();
    let view = forms.answer(&draft, "language", Answer::Text("kk".into()), Lang::Kk).unwrap();
    assert!(view.complete);
    let purpose = view.fields.iter().find(|f| f.id == "purpose").unwrap();
    assert!(matches!(purpose.block, Block::Select | Block::Radio));
    assert_eq!((purpose.choice.as_deref(), purpose.checked), (Some("bank"), None));
    assert_ne!(purpose.shown_value, "bank");

    let requests = client.requests();
    let id = requests.prepare(&draft, Lang::Kk).unwrap().request_id;
    assert_eq!(code(requests.sign(id.clone(), "604173".into(), Lang::Kk, None).await), "signature.pin_wrong");
    requests.sign(id.clone(), PIN.into(), Lang::Kk, None).await.unwrap();
    requests.deliver(None).await.unwrap();
    // It is looked at again after a while.
    clock.0.fetch_add(600_000, Ordering::SeqCst);
    requests.deliver(None).await.unwrap();
    let view = requests.get(&id, Lang::Kk).unwrap();
    assert_eq!(view.state_id, "ready");
    let deadline = view.deadline.unwrap();
    assert!(deadline.received_at > 0 && deadline.due_at > deadline.received_at);
    gate.filed_exactly(&[&id]).await;

    let documents = client.documents();
    let document = documents.list(Lang::Kk, PAGE).unwrap().documents.remove(0);
    assert_eq!(documents.verify(&document.id, Lang::Kk).unwrap().verdict, Verdict::Valid);
    assert!(documents.open(&document.id).unwrap().starts_with(b"%PDF"));
    let exported = documents.export(&document.id, &home.path("out")).unwrap();
    assert!(std::fs::exists(&exported.document).unwrap() && std::fs::exists(&exported.signature).unwrap());
    assert_eq!(code(documents.export(&document.id, &home.path("out"))), "input.output_exists");

    let signed = client.signature().sign_content(b"text".to_vec(), PIN.into(), None).await.unwrap();
    let judge = |content: &[u8]| {
        client.signature().verify(signed.signature.clone(), Some(content.to_vec()), Lang::Kk).unwrap().verdict
    };
    assert_eq!((judge(b"text"), judge(b"test")), (Verdict::Valid, Verdict::Invalid));

    // Told of all of it.
    let mut told = Vec::new();
    for change in [
        Change::Identity,
        Change::Draft { id: draft },
        Change::Request { id },
        Change::Document { id: document.id },
        Change::Signature,
    ] {
        while !told.contains(&change) {
            told.push(heard.recv_timeout(LONG).unwrap_or_else(|_| panic!("{change:?} in {told:?}")));
        }
    }
    client.shutdown();
}
