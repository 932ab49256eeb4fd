//! Filing: what is taken, what is refused and why, and that one request has one effect.

use qyzmet_gateway::applications::ledger::Ledger;
use serde_json::{Value, json};

use crate::{
    phone::{Citizen, Draft, draft, read_receipt, receipt, submission},
    sandbox::{IIN, OTHER_PHONE, PHONE, Sandbox},
};

async fn ledger(sandbox: &Sandbox) -> Ledger {
    let got = sandbox.get("/sandbox/ledger").send().await.ok(200);
    serde_json::from_value(got).unwrap()
}

#[tokio::test]
async fn a_request_gets_a_signed_receipt_with_its_number_and_deadline() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let draft = draft(IIN);
    let body = draft.signed(&citizen.phone);
    let got = citizen.send(&sandbox, &draft.id, &body).send().await;
    let application = got.ok(201);
    assert_eq!(application["status"], "filed");
    assert_eq!(application["request_id"], draft.id);
    assert_eq!(got.header("location"), Some(format!("/applications/{}", draft.id).as_str()));
    assert!(got.header("etag").is_some() && got.header("retry-after").is_some());
    let receipt = receipt(&sandbox, &application);
    assert_eq!(receipt["spec"], "qyzmet-receipt/1");
    assert_eq!(receipt["request_id"], draft.id);
    assert_eq!(receipt["sandbox"], true);
    let number = receipt["number"].as_str().unwrap();
    assert!(number.starts_with("QZ-20") && number.contains("-000001-"), "{number}");
    let due = receipt["due"].as_str().unwrap();
    assert!(due.ends_with("+05:00"), "{due}");
    let due: jiff::Timestamp = due.parse().unwrap();
    // The address certificate's term is fifteen minutes.
    assert_eq!(due.as_second() - receipt["received_at"].as_i64().unwrap(), 900);
    assert!(!receipt["rule"].as_str().unwrap().is_empty());
    let row = &ledger(&sandbox).await.rows[0];
    assert_eq!(row.number, number);
    assert_eq!(receipt["sealed_sha256"], row.sealed_sha256.as_str());
}

#[tokio::test]
async fn however_often_it_is_sent_it_is_filed_once() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let draft = draft(IIN);
    let body = draft.signed(&citizen.phone);
    let path = "/services/";
    sandbox.fault(json!({ "path_prefix": path, "fault": "drop_answer" })).await;
    assert!(citizen.send(&sandbox, &draft.id, &body).try_send().await.is_err());
    // As the core does: ask first. It is there.
    citizen.look(&sandbox, &draft.id).await.ok(200);
    let first = citizen.send(&sandbox, &draft.id, &body).send().await;
    assert_eq!(first.header("idempotency-replayed"), Some("true"));
    let sandbox = sandbox.restart().await;
    let again = citizen.send(&sandbox, &draft.id, &body).send().await;
    assert_eq!(again.ok(201), first.ok(201));
    let calls = (0..8).map(|_| {
        let call = citizen.send(&sandbox, &draft.id, &body);
        tokio::spawn(call.send())
    });
    for call in calls.collect::<Vec<_>>() {
        let got = call.await.unwrap();
        assert!(got.status == 201 || got.status == 409, "{}", got.status);
    }
    let ledger = ledger(&sandbox).await;
    assert_eq!((ledger.effects, ledger.rows.len()), (1, 1));
    assert_eq!(ledger.rows[0].sendings, 11);
}

#[tokio::test]
async fn many_at_once_of_one_new_request_are_one() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let draft = draft(IIN);
    let body = draft.signed(&citizen.phone);
    let calls: Vec<_> =
        (0..16).map(|_| tokio::spawn(citizen.send(&sandbox, &draft.id, &body).send())).collect();
    let mut filed = 0;
    for call in calls {
        let got = call.await.unwrap();
        match got.status.as_u16() {
            201 => filed += 1,
            409 => drop(got.problem(409, "idempotency.running")),
            other => panic!("{other}"),
        }
    }
    assert!(filed >= 1);
    assert_eq!(ledger(&sandbox).await.effects, 1);
}

#[tokio::test]
async fn the_id_is_unique_for_ever_though_answers_are_kept_for_half_a_year() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let mine = draft(IIN);
    let body = mine.signed(&citizen.phone);
    citizen.send(&sandbox, &mine.id, &body).send().await.ok(201);
    // A newer answer makes the old one go at the next start.
    sandbox.advance(201 * 86_400).await;
    let citizen = Citizen { token: sandbox.link(IIN, PHONE, "1234").await, ..citizen };
    let sandbox = sandbox.restart().await;
    let late = citizen.send(&sandbox, &mine.id, &body).send().await;
    late.ok(201);
    assert_eq!(late.header("idempotency-replayed"), None);
    assert_eq!(ledger(&sandbox).await.effects, 1);
}

#[tokio::test]
async fn the_key_belongs_to_its_body() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let mine = draft(IIN);
    let body = mine.signed(&citizen.phone);
    let path = format!("/services/{}/applications", crate::phone::SERVICE);
    let missing = sandbox.post(&path, &body).token(&citizen.token).send().await;
    missing.problem(400, "idempotency.missing");
    citizen.send(&sandbox, &mine.id, &body).send().await.ok(201);
    let mut other = mine.clone();
    other.sealed["answers"]["purpose"] = json!("school");
    let other = other.signed(&citizen.phone);
    let got = citizen.send(&sandbox, &mine.id, &other).send().await;
    got.problem(422, "idempotency.mismatch");
    // Somebody else's request of the same id touches nothing of mine.
    let stranger = Citizen::of(&sandbox, "990101500708", OTHER_PHONE).await;
    let mut theirs = draft("990101500708");
    theirs.sealed["request_id"] = json!(mine.id);
    let theirs = theirs.signed(&stranger.phone);
    let got = stranger.send(&sandbox, &mine.id, &theirs).send().await;
    got.problem(422, "idempotency.mismatch");
    stranger.look(&sandbox, &mine.id).await.problem(404, "document.request_unknown");
    assert_eq!(ledger(&sandbox).await.effects, 1);
}

/// Sends a request that was changed, signed as it then is.
async fn changed(
    sandbox: &Sandbox,
    citizen: &Citizen,
    change: impl FnOnce(&mut Draft),
) -> crate::sandbox::Got {
    let mut draft = draft(IIN);
    let key = draft.id.clone();
    change(&mut draft);
    let body = draft.signed(&citizen.phone);
    citizen.send(sandbox, &key, &body).send().await
}

#[tokio::test]
async fn each_refusal_has_its_code_and_files_nothing() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let set = |field: &'static str, value: Value| move |d: &mut Draft| d.sealed[field] = value;
    let answer = |name: &'static str, value: Value| move |d: &mut Draft| d.sealed["answers"][name] = value;
    macro_rules! refused {
        ($status:literal, $code:literal, $change:expr) => {
            changed(&sandbox, &citizen, $change).await.problem($status, $code)
        };
    }
    refused!(400, "request.malformed", set("spec", json!("qyzmet-request/2")));
    refused!(400, "request.malformed", set("colour", json!("red")));
    refused!(400, "request.malformed", set("sealed_at", json!("yesterday")));
    refused!(400, "request.malformed", set("shown", json!({ "lang": "kk", "sha256": "00" })));
    refused!(400, "request.malformed", set("prefilled", json!({ "nothing": "citizen.iin" })));
    refused!(400, "request.malformed", set("request_id", json!("1")));
    let other_id = json!(uuid::Uuid::now_v7().to_string());
    refused!(400, "request.mismatch", set("request_id", other_id));
    refused!(400, "request.mismatch", set("service", json!("90030001")));
    refused!(403, "request.mismatch", set("iin", json!("990101500708")));
    refused!(422, "catalogue.form_missing", set("form", json!("doctor-home")));
    refused!(422, "catalogue.form_unsupported", set("form_version", json!(2)));
    let wrong = refused!(422, "input.answer", answer("purpose", json!("holiday")));
    let detail = wrong["detail"].as_str().unwrap();
    assert!(detail.contains("/purpose") && !detail.contains("holiday"), "{detail}");
    refused!(422, "input.answer", answer("iin", json!("990101500017")));
    refused!(422, "input.answer", answer("surplus", json!(1)));
    refused!(422, "input.answer", answer("purpose", json!("other")));
    refused!(422, "input.answer", |d: &mut Draft| {
        d.sealed["answers"].as_object_mut().unwrap().remove("purpose");
    });
    assert_eq!(ledger(&sandbox).await.effects, 0);
    // A refusal stays the answer to its key.
    let good = draft(IIN);
    citizen.send(&sandbox, &good.id, &good.signed(&citizen.phone)).send().await.ok(201);
}

#[tokio::test]
async fn the_signature_must_be_the_citizens_own_over_these_bytes() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let stranger = Citizen::of(&sandbox, "990101500708", OTHER_PHONE).await;
    let send = |body: Value, id: String| {
        let call = citizen.send(&sandbox, &id, &body);
        async move { call.send().await }
    };
    let invalid = "signature.invalid";
    let one = draft(IIN);
    let theirs = submission(&one.bytes(), &stranger.phone.cades(&one.bytes()));
    send(theirs, one.id).await.problem(422, invalid);
    let two = draft(IIN);
    let of_other_bytes = submission(&two.bytes(), &citizen.phone.cades(b"something else"));
    send(of_other_bytes, two.id).await.problem(422, invalid);
    let three = draft(IIN);
    let garbage = submission(&three.bytes(), b"no signature");
    send(garbage, three.id).await.problem(422, invalid);
    let altered = draft(IIN);
    let mut signature = citizen.phone.cades(&altered.bytes());
    *signature.last_mut().unwrap() ^= 1;
    let one_bit = submission(&altered.bytes(), &signature);
    send(one_bit, altered.id).await.problem(422, invalid);
    // A citizen of another sandbox: the same name, another authority.
    let elsewhere = Sandbox::start().await;
    let twin = Citizen::of(&elsewhere, IIN, PHONE).await;
    let four = draft(IIN);
    send(four.signed(&twin.phone), four.id).await.problem(422, invalid);
    assert_eq!(ledger(&sandbox).await.effects, 0);
}

#[tokio::test]
async fn an_old_certificate_signs_no_more() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    sandbox.advance(366 * 86_400).await;
    let citizen = Citizen { token: sandbox.link(IIN, PHONE, "1234").await, ..citizen };
    let late = draft(IIN);
    let got = citizen.send(&sandbox, &late.id, &late.signed(&citizen.phone)).send().await;
    got.problem(422, "signature.certificate_expired");
}

#[tokio::test]
async fn bytes_that_can_be_read_two_ways_are_refused() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let draft = draft(IIN);
    let canonical = String::from_utf8(draft.bytes()).unwrap();
    let doubled = canonical.replacen("\"purpose\":", "\"purpose\":\"school\",\"purpose\":", 1);
    for bytes in [format!(" {canonical}"), doubled, "{}".into(), String::new()] {
        let body = submission(bytes.as_bytes(), &citizen.phone.cades(bytes.as_bytes()));
        let id = uuid::Uuid::now_v7().to_string();
        let got = citizen.send(&sandbox, &id, &body).send().await;
        got.problem(400, "request.malformed");
    }
    let large = submission(&vec![b'x'; 257 << 10], b"");
    let got = citizen.send(&sandbox, &draft.id, &large).send().await;
    got.problem(413, "input.too_large");
    let no_base64 = json!({ "sealed": "%", "signature": "%" });
    let id = uuid::Uuid::now_v7().to_string();
    let got = citizen.send(&sandbox, &id, &no_base64).send().await;
    got.problem(400, "request.malformed");
}

#[tokio::test]
async fn a_service_that_is_unknown_or_has_no_form_takes_no_request() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let services = sandbox.get("/services").send().await.ok(200);
    let formless = services.as_array().unwrap().iter().find(|s| s.get("form").is_none()).unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    for (service, status, code) in
        [("90999999", 404, "catalogue.service_unknown"), (formless.as_str(), 422, "catalogue.form_missing")]
    {
        let mut draft = draft(IIN);
        draft.sealed["service"] = json!(service);
        let body = draft.signed(&citizen.phone);
        let path = format!("/services/{service}/applications");
        let got = sandbox.post(&path, &body).key(&draft.id).token(&citizen.token).send().await;
        got.problem(status, code);
    }
    let path = format!("/services/{}/applications", crate::phone::SERVICE);
    let got = sandbox.post(&path, &json!({})).key("k").send().await;
    got.problem(401, "identity.session_expired");
}

#[tokio::test]
async fn lies_about_receipts_are_told_once_and_not_stored() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let draft = draft(IIN);
    let body = draft.signed(&citizen.phone);
    let path = "/services/";
    sandbox.fault(json!({ "path_prefix": path, "fault": "wrong_receipt" })).await;
    let wrong = citizen.send(&sandbox, &draft.id, &body).send().await.ok(201);
    let told = receipt(&sandbox, &wrong);
    assert_ne!(told["request_id"], draft.id.as_str());
    sandbox.fault(json!({ "path_prefix": path, "fault": "foreign_signature" })).await;
    let foreign = citizen.send(&sandbox, &draft.id, &body).send().await.ok(201);
    let verified = read_receipt(&sandbox, &foreign);
    assert_ne!(verified.verdict, qyzmet_core::signature::cms::Verdict::Valid);
    let content: Value = serde_json::from_slice(&verified.content.unwrap()).unwrap();
    assert_eq!(content["request_id"], draft.id.as_str());
    let honest = citizen.send(&sandbox, &draft.id, &body).send().await.ok(201);
    assert_eq!(receipt(&sandbox, &honest)["request_id"], draft.id.as_str());
    assert_eq!(ledger(&sandbox).await.effects, 1);
}
