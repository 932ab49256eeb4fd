//! Results: only what its hash and the authority's signature stand for is ever stored, and an export
//! touches nothing that is there.

use std::{
    fs,
    sync::{Arc, Mutex},
};

use qyzmet_core::{Code, Lang, Page, documents::DocumentView};
use qyzmet_gateway::faults::Fault;
use qyzmet_journeys::{Bent, Gate, PIN, Person, Phone, Refused, Wire, files_under, in_three_languages};

const LATER: i64 = 20 * 60;

fn documents(phone: &Phone) -> Vec<DocumentView> {
    phone.client().documents().list(Lang::Kk, Page::first(9)).unwrap().documents
}

/// Delivers, with waits in between, until the document is here.
async fn brought(phone: &Phone) -> String {
    for _ in 0..3 {
        phone.deliver_now().await;
        if let Some(document) = documents(phone).first() {
            return document.id.clone();
        }
        phone.clock.shift(LATER);
    }
    panic!("no document came");
}

/// A phone with one filed request and its document.
async fn with_document(gate: &Gate) -> (Phone, String) {
    let phone = Phone::linked_with_key(gate).await;
    phone.apply().await;
    let document = brought(&phone).await;
    (phone, document)
}

#[tokio::test]
async fn a_document_comes_and_stays_readable_without_a_line() {
    let gate = Gate::start().await;
    let (mut phone, id) = with_document(&gate).await;
    drop(gate);
    phone.line.cut();
    phone.reborn();
    assert!(phone.client().documents().open(&id).unwrap().starts_with(b"%PDF-"));
    let report = phone.client().documents().verify(&id, Lang::Kk).unwrap();
    assert_eq!(report.reason_id, "valid");
    phone.client().documents().open("nothing").refused(Code::DocumentUnknown);
    phone.client().documents().verify("nothing", Lang::Kk).refused(Code::DocumentUnknown);
}

#[tokio::test]
async fn what_does_not_match_is_not_stored_and_comes_again() {
    type Lie = fn(&mut Bent);
    let lies: [(&str, Lie, Code); 6] = [
        ("/documents/", |a| a.body[500] ^= 1, Code::DocumentDamaged),
        ("/documents/", |a| a.body.clear(), Code::DocumentDamaged),
        ("/documents/", |a| a.body.push(0), Code::GatewayLied),
        ("/signature", |a| a.body.clear(), Code::DocumentDamaged),
        ("/signature", |a| a.body = b"not a signature".to_vec(), Code::DocumentDamaged),
        ("/signature", |a| *a.body.last_mut().unwrap() ^= 1, Code::DocumentDamaged),
    ];
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    // Until its result is ready, it has no document.
    while phone.state_of(&id) != "ready" {
        wire.bend_times(9, "GET", "/documents/", |a| a.status = 500);
        phone.clock.shift(LATER);
        phone.deliver().await;
    }
    wire.straighten();
    for (at, (path, lie, code)) in lies.into_iter().enumerate() {
        wire.bend("GET", path, lie);
        phone.clock.shift(LATER);
        let report = phone.deliver_now().await;
        assert_eq!((report.problem, report.documents), (Some(code), 0), "lie {at}");
        assert!(documents(&phone).is_empty());
        wire.straighten();
        in_three_languages(|lang| phone.client().requests().get(&id, lang).unwrap().state.plain);
    }
    brought(&phone).await;
    assert_eq!(phone.request(&id).problem, None);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_good_signature_of_the_wrong_kind_is_not_enough() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    phone.apply().await;
    let content = Arc::new(Mutex::new(Vec::new()));
    let seen = content.clone();
    wire.bend_times(99, "GET", "/signature", |a| a.status = 500);
    wire.bend("GET", "/documents/", move |a| *seen.lock().unwrap() = a.body.clone());
    while content.lock().unwrap().is_empty() {
        phone.deliver_now().await;
        phone.clock.shift(LATER);
    }
    wire.straighten();
    // The citizen's own signature over these very bytes: of the same authority, and not by its office.
    let content = content.lock().unwrap().clone();
    let own = phone.client().signature().sign(content, PIN).await.unwrap().signature;
    wire.bend("GET", "/signature", move |a| a.body = own.clone());
    assert_eq!(phone.deliver_now().await.problem, Some(Code::DocumentDamaged));
    assert!(documents(&phone).is_empty());
    phone.clock.shift(LATER);
    brought(&phone).await;
}

#[tokio::test]
async fn names_that_lead_elsewhere_are_refused() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    type Lie = fn(&mut serde_json::Value);
    let lies: [Lie; 8] = [
        |d| d["id"] = "../../sandbox/ledger".into(),
        |d| d["id"] = "..".into(),
        |d| d["id"] = "a/b".into(),
        |d| d["id"] = "%2e%2e%2fkeys".into(),
        |d| d["id"] = "x".repeat(5000).into(),
        |d| d["id"] = "".into(),
        |d| d["size"] = u64::MAX.into(),
        |d| d["title"]["kk"] = "Ұ".repeat(3000).into(),
    ];
    gate.once("POST", "/services/", Fault::DropAnswer).await;
    phone.deliver().await;
    wire.passed();
    for (at, lie) in lies.into_iter().enumerate() {
        let bent = Arc::new(Mutex::new(false));
        let done = bent.clone();
        wire.bend_times(9, "GET", "/applications/", move |a| {
            a.without("etag");
            a.json(|application| {
                for document in application["documents"].as_array_mut().unwrap() {
                    lie(document);
                    *done.lock().unwrap() = true;
                }
            });
        });
        while !*bent.lock().unwrap() {
            phone.clock.shift(LATER);
            let report = phone.deliver_now().await;
            if *bent.lock().unwrap() {
                assert_eq!(report.problem, Some(Code::GatewayLied), "lie {at}");
            }
        }
        assert!(
            // A delivery also asks, once an hour, whether the certificate was revoked.
            wire.passed().iter().all(|p| p.path.starts_with("/applications/") || p.path == "/ocsp"),
            "lie {at}: it was followed"
        );
        assert!(documents(&phone).is_empty());
        wire.straighten();
    }
    brought(&phone).await;
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn an_export_touches_nothing_that_is_there() {
    let gate = Gate::start().await;
    let (phone, id) = with_document(&gate).await;
    let folder = tempfile::tempdir().unwrap();
    let exported = phone.client().documents().export(&id, folder.path()).unwrap();
    assert_eq!(files_under(folder.path()), [exported.document.clone(), exported.signature.clone()]);
    fs::write(&exported.document, b"the citizen's own notes").unwrap();
    phone.client().documents().export(&id, folder.path()).refused(Code::OutputExists);
    assert_eq!(fs::read(&exported.document).unwrap(), b"the citizen's own notes");
    // Half of it there: nothing is added.
    fs::remove_file(&exported.document).unwrap();
    phone.client().documents().export(&id, folder.path()).refused(Code::OutputExists);
    assert_eq!(files_under(folder.path()), std::slice::from_ref(&exported.signature));
    // A link that leads elsewhere is there, too.
    let other = tempfile::tempdir().unwrap();
    fs::remove_file(&exported.signature).unwrap();
    std::os::unix::fs::symlink(other.path().join("stolen"), &exported.document).unwrap();
    phone.client().documents().export(&id, folder.path()).refused(Code::OutputExists);
    assert!(!other.path().join("stolen").exists());
    // A folder that is not there is made.
    let made = phone.client().documents().export(&id, &folder.path().join("a/b")).unwrap();
    assert!(made.document.exists() && made.signature.exists());
}

#[tokio::test]
async fn a_full_disk_leaves_no_half_of_an_export() {
    let gate = Gate::start().await;
    let (phone, id) = with_document(&gate).await;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let Some(disk) = qyzmet_journeys::Mount::on(&out, 1024) else {
        return super::storage::skipped("an export to a full disk");
    };
    for kib in [0, 4, 16] {
        disk.fill_but(kib);
        phone.client().documents().export(&id, &out).refused(Code::DiskFull);
        assert_eq!(files_under(&out), [out.join("ballast")], "{kib} KiB left");
    }
    disk.free_up();
    phone.client().documents().export(&id, &out).unwrap();
}

#[tokio::test]
async fn the_receipts_number_makes_a_harmless_name() {
    let gate = Gate::start().await;
    let (phone, id) = with_document(&gate).await;
    let folder = tempfile::tempdir().unwrap();
    let exported = phone.client().documents().export(&id, folder.path()).unwrap();
    let name = exported.document.file_name().unwrap().to_str().unwrap();
    assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_')), "{name}");
    assert_eq!(exported.document.parent().unwrap(), folder.path());
    // What was exported is what the authority signed.
    let bytes = fs::read(&exported.document).unwrap();
    let signature = fs::read(&exported.signature).unwrap();
    let client = phone.client().signature();
    assert_eq!(client.verify(&signature, Some(&bytes), Lang::Kk).unwrap().reason_id, "valid");
    let mut altered = bytes;
    altered[700] ^= 1;
    assert_eq!(client.verify(&signature, Some(&altered), Lang::Kk).unwrap().reason_id, "altered");
}
