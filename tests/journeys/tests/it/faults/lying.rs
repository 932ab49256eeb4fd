//! A gateway that answers, and not with the truth: nothing is believed that is not signed for this
//! request, nothing is lost, and the truth is taken when it comes.

use std::time::{Duration, Instant};

use qyzmet_core::{Code, Lang};
use qyzmet_gateway::faults::{Fault, FaultOrder};
use qyzmet_journeys::{Bent, Gate, Person, Phone, Refused, Wire};

use super::outbox::{did, stands};

/// After this long every wait of the outbox is over.
const LATER: i64 = 20 * 60;

/// One request meets one lie on its way, and then the truth.
async fn survives(gate: &Gate, phone: &Phone, code: Code) {
    let id = phone.client().requests().outbox(Lang::Kk).unwrap()[0].id.clone();
    let report = phone.deliver().await;
    assert_eq!((report.filed, report.problem), (0, Some(code)));
    stands(phone, &id, "unknown");
    assert_eq!(phone.request(&id).problem, Some(code));
    assert_eq!(phone.request(&id).number, None, "nothing is shown that was not believed");
    phone.clock.shift(LATER);
    let report = phone.deliver().await;
    assert_eq!((report.filed, report.problem), (1, None));
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn the_gateways_own_lies_are_not_believed() {
    let lies = [
        (Fault::Garbage, Code::GatewayLied),
        (Fault::WrongReceipt, Code::ReceiptForeign),
        (Fault::ForeignSignature, Code::ReceiptForeign),
    ];
    for (lie, code) in lies {
        let gate = Gate::start().await;
        let phone = Phone::linked_with_key(&gate).await;
        phone.apply().await;
        gate.once("POST", "/services/", lie).await;
        survives(&gate, &phone, code).await;
    }
}

#[tokio::test]
async fn lies_to_a_question_are_not_believed() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    gate.once("POST", "/services/", Fault::DropAnswer).await;
    phone.deliver().await;
    for (lie, code) in [
        (Fault::Garbage, Code::GatewayLied),
        (Fault::WrongReceipt, Code::ReceiptForeign),
        (Fault::ForeignSignature, Code::ReceiptForeign),
        (Fault::DropAnswer, Code::TimedOut),
    ] {
        phone.clock.shift(LATER);
        gate.once("GET", "/applications/", lie).await;
        did(&phone.deliver().await, 0, 1, 0);
        assert_eq!(phone.request(&id).problem, Some(code));
        stands(&phone, &id, "unknown");
    }
    phone.clock.shift(LATER);
    did(&phone.deliver().await, 0, 1, 1);
    gate.filed_exactly(&[&id]).await;
    assert_eq!(gate.ledger().await.rows[0].sendings, 1);
}

#[tokio::test]
async fn bent_answers_are_not_believed() {
    type Lie = fn(&mut Bent);
    let lies: [(Lie, Code); 9] = [
        (|a| a.body.clear(), Code::GatewayLied),
        (|a| a.body.truncate(a.body.len() / 2), Code::GatewayLied),
        (|a| a.body = vec![b'['; 900_000], Code::GatewayLied),
        (|a| a.body = b"null".to_vec(), Code::GatewayLied),
        (|a| a.json(|v| v["receipt"] = "not base64!".into()), Code::GatewayLied),
        (|a| a.json(|v| v["receipt"] = "".into()), Code::ReceiptForeign),
        (
            |a| a.json(|v| v["request_id"] = "01890000-0000-7000-8000-000000000000".into()),
            Code::ReceiptForeign,
        ),
        (|a| a.status = 304, Code::GatewayLied),
        (|a| a.status = 302, Code::GatewayLied),
    ];
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    wire.bend("POST", "/services/", |a| a.body.clear());
    phone.deliver().await;
    for (at, (lie, code)) in lies.into_iter().enumerate() {
        phone.clock.shift(LATER);
        wire.bend("GET", "/applications/", lie);
        did(&phone.deliver().await, 0, 1, 0);
        assert_eq!(phone.request(&id).problem, Some(code), "lie {at}");
        stands(&phone, &id, "unknown");
    }
    phone.clock.shift(LATER);
    did(&phone.deliver().await, 0, 1, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_receipt_of_another_request_of_the_same_citizen_is_foreign() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let first = phone.apply().await;
    let kept = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let keep = kept.clone();
    wire.bend("POST", "/services/", move |a| *keep.lock().unwrap() = a.body.clone());
    did(&phone.deliver().await, 1, 0, 1);
    let second = phone.apply().await;
    wire.bend("POST", "/services/", move |a| a.body = kept.lock().unwrap().clone());
    assert_eq!(phone.deliver().await.problem, Some(Code::ReceiptForeign));
    stands(&phone, &second, "unknown");
    phone.clock.shift(LATER);
    assert_eq!(phone.deliver().await.filed, 1);
    assert_ne!(phone.request(&first).number, phone.request(&second).number);
    gate.filed_exactly(&[&first, &second]).await;
}

#[tokio::test]
async fn a_404_on_the_way_is_not_the_gateways_word() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    gate.once("POST", "/services/", Fault::DropAnswer).await;
    phone.deliver().await;
    phone.clock.shift(LATER);
    wire.bend("GET", "/applications/", |a| {
        a.status = 404;
        a.without("content-type");
        a.body = b"<h1>Not Found</h1>".to_vec();
    });
    did(&phone.deliver().await, 0, 1, 0);
    stands(&phone, &id, "unknown");
    phone.clock.shift(LATER);
    did(&phone.deliver().await, 0, 1, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_refusal_by_somebody_on_the_way_rejects_nothing() {
    for status in [403, 404, 413, 451] {
        let gate = Gate::start().await;
        let wire = Wire::to(&gate).await;
        let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
        phone.apply().await;
        wire.bend("POST", "/services/", move |a| {
            a.status = status;
            a.without("content-type");
            a.headers.push(("content-type".into(), "text/html".into()));
            a.body = b"<h1>No</h1>".to_vec();
        });
        survives(&gate, &phone, Code::GatewayRefused).await;
    }
}

#[tokio::test]
async fn a_request_in_other_bytes_on_the_way_is_the_same_request() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    wire.bend_request("POST", "/services/", |body| body.push(b' '));
    wire.bend("POST", "/services/", |a| a.body.clear());
    phone.deliver().await;
    stands(&phone, &id, "unknown");
    phone.clock.shift(LATER);
    assert_eq!(phone.deliver().await.filed, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_key_that_belongs_to_another_body_is_asked_about_not_rejected() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    // Somebody on the way hid the answer and the truth, and says of the next sending that it is another body.
    wire.bend("POST", "/services/", |a| a.body.clear());
    phone.deliver().await;
    phone.clock.shift(LATER);
    wire.bend("GET", "/applications/", |a| {
        a.status = 404;
        a.without("content-type");
        a.headers.push(("content-type".into(), "application/problem+json".into()));
        a.body = br#"{"type":"urn:qyzmet:problem:document.request_unknown","title":"","status":404,
            "code":"document.request_unknown","retry":"never"}"#
            .to_vec();
    });
    wire.bend("POST", "/services/", |a| {
        a.status = 422;
        a.without("content-type");
        a.headers.push(("content-type".into(), "application/problem+json".into()));
        a.body = br#"{"type":"urn:qyzmet:problem:idempotency.mismatch","title":"","status":422,
            "code":"idempotency.mismatch","retry":"never"}"#
            .to_vec();
    });
    let report = phone.deliver().await;
    assert_eq!((report.asked, report.sent, report.filed), (1, 1, 0), "{report:?}");
    stands(&phone, &id, "unknown");
    assert_eq!(phone.request(&id).problem, Some(Code::GatewayRefused));
    phone.clock.shift(LATER);
    assert_eq!(phone.deliver().await.filed, 1, "the gateway has it, so it is filed");
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn two_gigabytes_cost_neither_memory_nor_time() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    let began = Instant::now();
    gate.once("POST", "/services/", Fault::Huge).await;
    assert_eq!(phone.deliver().await.problem, Some(Code::GatewayLied));
    for path in ["/applications/", "/catalogue/"] {
        gate.fault(FaultOrder { method: Some("GET".into()), ..FaultOrder::new(path, Fault::Huge) }).await;
    }
    phone.clock.shift(LATER);
    assert_eq!(phone.deliver().await.problem, Some(Code::GatewayLied));
    // A phone that has no manifest yet: another would only hear that nothing changed.
    Phone::new(&gate.url()).client().catalogue().sync().await.refused(Code::GatewayLied);
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    #[cfg(target_os = "linux")]
    assert!(peak_mib() < 1500, "{} MiB", peak_mib());
    phone.clock.shift(LATER);
    assert_eq!(phone.deliver().await.filed, 1);
    gate.filed_exactly(&[&id]).await;
}

/// The most memory this process ever had, all tests together.
#[cfg(target_os = "linux")]
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[tokio::test]
async fn a_filed_request_stays_filed_whatever_is_said_later() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let person = Person::FIRST.with_phone("+77010000014");
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), person).await;
    let id = phone.apply().await;
    did(&phone.deliver().await, 1, 0, 1);
    let before = phone.request(&id);
    type Lie = fn(&mut Bent);
    let lies: [Lie; 4] = [
        |a| a.body.clear(),
        |a| a.json(|v| v["receipt"] = "AAAA".into()),
        |a| a.status = 500,
        |a| {
            a.status = 404;
            a.without("content-type");
            a.headers.push(("content-type".into(), "application/problem+json".into()));
            a.body =
                br#"{"type":"","title":"","status":404,"code":"document.request_unknown","retry":"never"}"#
                    .to_vec();
        },
    ];
    for lie in lies {
        phone.clock.shift(LATER);
        wire.bend("GET", "/applications/", lie);
        let report = phone.deliver().await;
        assert_eq!((report.sent, report.asked, report.polled), (0, 0, 1), "{report:?}");
        let now = phone.request(&id);
        assert_eq!(now.number, before.number);
        assert_eq!(now.deadline.unwrap().due_at, before.deadline.as_ref().unwrap().due_at);
    }
    gate.filed_exactly(&[&id]).await;
}
