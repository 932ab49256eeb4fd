//! The catalogue: whatever is sent, only what enough of the publisher's keys signed is shown, and there is
//! always one to read.

use qyzmet_core::{
    Code, Lang, Page,
    catalogue::{manifest::PublisherKey, source::Source},
    ports::{Change, Line},
};
use qyzmet_gateway::{
    faults::Fault,
    publisher::{self, Published, keys},
};
use qyzmet_journeys::{Bent, Gate, Person, Phone, Refused, Wire, files_under, in_three_languages};

/// Version of the content that is read.
fn version(phone: &Phone) -> u64 {
    phone.client().catalogue().status(Lang::Kk).unwrap().info.version
}

fn now() -> i64 {
    use qyzmet_core::ports::{Clock, software::SystemClock};
    SystemClock.now_ms() / 1000
}

/// A content that is newer by `by`, published by these keys.
fn newer(by: u64, keys: &[PublisherKey]) -> Published {
    let mut source: Source = publisher::embedded_source().unwrap();
    source.version += by;
    publisher::publish(&source, &[], u64::try_from(now()).unwrap() + by, now(), keys).unwrap()
}

/// Makes the wire bring this publication instead of the gateway's.
fn serve(wire: &Wire, published: &Published) {
    let Published { envelope, snapshot, .. } = published.clone();
    wire.bend("GET", "/catalogue/manifest.json", move |a| replace(a, &envelope));
    wire.bend("GET", "/catalogue/snap-", move |a| replace(a, &snapshot));
}

fn replace(answer: &mut Bent, body: &[u8]) {
    answer.status = 200;
    answer.without("etag");
    answer.body = body.to_vec();
}

/// A phone whose line can be bent, and that never asked for a catalogue.
async fn bendable(gate: &Gate) -> (Wire, Phone) {
    let wire = Wire::to(gate).await;
    let phone = Phone::of(&wire.url(), Person::FIRST);
    (wire, phone)
}

#[tokio::test]
async fn the_first_start_without_a_line_makes_no_file() {
    let phone = Phone::new("http://127.0.0.1:1");
    phone.line.cut();
    let client = phone.client();
    for lang in [Lang::Kk, Lang::Ru, Lang::En] {
        let catalogue = client.catalogue();
        assert!(catalogue.cards(lang, Page::first(100)).unwrap().total >= 40);
        let categories = catalogue.categories(lang).unwrap();
        catalogue.by_category(lang, &categories[0].id, Page::first(9)).unwrap();
        catalogue.service(lang, "90060001").unwrap();
        catalogue.search(lang, "мекенжай аныктамасы", Page::first(9)).unwrap();
        catalogue.status(lang).unwrap();
        client.identity().link_state(lang).unwrap();
        client.identity().citizen(lang).unwrap();
        client.signature().state(lang).unwrap();
        assert!(client.forms().drafts(lang).unwrap().is_empty());
        assert!(client.requests().outbox(lang).unwrap().is_empty());
        assert_eq!(client.requests().list(lang, Page::first(9)).unwrap().total, 0);
        assert_eq!(client.documents().list(lang, Page::first(9)).unwrap().total, 0);
    }
    assert_eq!(client.health().line, Line::Offline);
    client.catalogue().service(Lang::Kk, "00000000").refused(Code::ServiceUnknown);
    client.catalogue().sync().await.refused(Code::Offline);
    phone.start_link().await.refused(Code::Offline);
    client.requests().deliver().await.unwrap();
    assert_eq!(files_under(phone.folder()), Vec::<std::path::PathBuf>::new());
}

#[tokio::test]
async fn a_second_sync_costs_no_body() {
    let gate = Gate::start().await;
    let (wire, phone) = bendable(&gate).await;
    assert!(phone.client().catalogue().sync().await.unwrap().bytes > 0);
    wire.passed();
    let again = phone.client().catalogue().sync().await.unwrap();
    assert_eq!((again.changed, again.bytes), (false, 0));
    let calls = wire.passed();
    assert_eq!(calls.len(), 1);
    assert_eq!((calls[0].status, calls[0].answered), (304, 0));
}

#[tokio::test]
async fn a_newer_catalogue_is_taken_and_told() {
    let gate = Gate::start().await;
    let (wire, mut phone) = bendable(&gate).await;
    let before = version(&phone);
    serve(&wire, &newer(1, &keys::sandbox().unwrap()));
    let report = phone.client().catalogue().sync().await.unwrap();
    assert!(report.changed && report.version == before + 1);
    assert!(phone.seen.take().contains(&Change::Catalogue));
    phone.reborn();
    assert_eq!(version(&phone), before + 1);
}

#[tokio::test]
async fn what_too_few_keys_signed_is_not_read() {
    let gate = Gate::start().await;
    let (wire, phone) = bendable(&gate).await;
    let before = version(&phone);
    let one_short = newer(1, &keys::sandbox().unwrap()[..1]);
    let stranger = newer(1, &[[7; 32], [8; 32], [9; 32]].map(|s| PublisherKey::from_seed(&s).unwrap()));
    // The same key twice is one signature.
    let once = || keys::sandbox().unwrap().into_iter().take(1);
    let twice = newer(1, &once().chain(once()).collect::<Vec<_>>());
    for published in [one_short, stranger, twice] {
        serve(&wire, &published);
        phone.client().catalogue().sync().await.refused(Code::CatalogueUntrusted);
        wire.straighten();
        assert_eq!(version(&phone), before);
    }
    gate.once("GET", "/catalogue/manifest", Fault::ForeignManifest).await;
    phone.client().catalogue().sync().await.refused(Code::CatalogueUntrusted);
    phone.client().catalogue().sync().await.unwrap();
    assert_eq!(version(&phone), before);
}

#[tokio::test]
async fn an_older_manifest_is_refused_also_after_a_restart() {
    let gate = Gate::start().await;
    let (wire, mut phone) = bendable(&gate).await;
    let keys = keys::sandbox().unwrap();
    serve(&wire, &newer(2, &keys));
    phone.client().catalogue().sync().await.unwrap();
    let before = version(&phone);
    phone.reborn();
    serve(&wire, &newer(1, &keys));
    phone.client().catalogue().sync().await.refused(Code::CatalogueRollback);
    wire.straighten();
    // A newer manifest with older content is one, too.
    let mut source = publisher::embedded_source().unwrap();
    source.version += 1;
    let later = u64::try_from(now()).unwrap() + 9;
    serve(&wire, &publisher::publish(&source, &[], later, now(), &keys).unwrap());
    phone.client().catalogue().sync().await.refused(Code::CatalogueRollback);
    assert_eq!(version(&phone), before);
}

#[tokio::test]
async fn a_snapshot_that_is_not_the_manifests_is_refused() {
    let gate = Gate::start().await;
    let (wire, phone) = bendable(&gate).await;
    let before = version(&phone);
    let good = newer(1, &keys::sandbox().unwrap());
    let harms: [fn(&mut Vec<u8>); 5] = [
        |s| s[100] ^= 1,
        |s| s.truncate(s.len() / 2),
        |s| s.clear(),
        |s| s.push(0),
        |s| *s = vec![0; s.len()],
    ];
    for (at, harm) in harms.into_iter().enumerate() {
        let mut published = good.clone();
        harm(&mut published.snapshot);
        serve(&wire, &published);
        let e = phone.client().catalogue().sync().await.expect_err("refused");
        assert!(
            matches!(e.code(), Code::CatalogueDamaged | Code::GatewayLied),
            "{at}: {}",
            e.developer_text()
        );
        in_three_languages(|lang| e.citizen_text(lang));
        assert_eq!(version(&phone), before);
        assert!(files_under(&phone.home().join("catalogue")).is_empty(), "{at}: half a catalogue was kept");
        wire.straighten();
    }
    // What broke did not stop what comes after.
    serve(&wire, &good);
    assert!(phone.client().catalogue().sync().await.unwrap().changed);
}

#[tokio::test]
async fn a_catalogue_file_that_was_damaged_is_fetched_again() {
    let gate = Gate::start().await;
    let (wire, mut phone) = bendable(&gate).await;
    let (embedded, good) = (version(&phone), newer(1, &keys::sandbox().unwrap()));
    let tagged = good.clone();
    let etag = |a: &mut Bent| a.headers.push(("etag".into(), "\"newer\"".into()));
    wire.bend("GET", "/catalogue/manifest.json", move |a| {
        replace(a, &tagged.envelope);
        etag(a);
    });
    let snapshot = good.snapshot.clone();
    wire.bend_times(2, "GET", "/catalogue/snap-", move |a| replace(a, &snapshot));
    phone.client().catalogue().sync().await.unwrap();
    for path in files_under(&phone.home().join("catalogue")) {
        std::fs::write(path, b"not a catalogue").unwrap();
    }
    phone.reborn();
    assert_eq!(version(&phone), embedded, "there is always a catalogue");
    let again = good.clone();
    wire.bend("GET", "/catalogue/manifest.json", move |a| {
        replace(a, &again.envelope);
        etag(a);
    });
    assert!(phone.client().catalogue().sync().await.unwrap().changed);
    assert_eq!(version(&phone), embedded + 1);
    let asked: Vec<_> = wire.passed().into_iter().map(|p| p.conditional).collect();
    assert_eq!(asked, [false, false, false, false], "a phone without the content asks for all of it");
}

#[tokio::test]
async fn an_expired_manifest_is_said_and_read_on() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.client().catalogue().sync().await.unwrap();
    assert!(!phone.client().catalogue().status(Lang::Kk).unwrap().stale);
    phone.clock.shift(400 * 86_400);
    let status = phone.client().catalogue().status(Lang::Kk).unwrap();
    assert!(status.stale);
    in_three_languages(|lang| phone.client().catalogue().status(lang).unwrap().state.plain);
    assert!(phone.client().catalogue().cards(Lang::Kk, Page::first(9)).unwrap().total >= 40);
}

#[tokio::test]
async fn a_broken_sync_leaves_the_catalogue_and_says_why() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    let before = version(&phone);
    for (fault, code) in [
        (Fault::Garbage, Code::CatalogueDamaged),
        (Fault::DropAnswer, Code::TimedOut),
        (Fault::DropRequest, Code::TimedOut),
        (Fault::Huge, Code::GatewayLied),
    ] {
        gate.once("GET", "/catalogue/", fault).await;
        phone.client().catalogue().sync().await.refused(code);
        assert_eq!(version(&phone), before);
    }
    gate.status("GET", "/catalogue/", 503, Some(7)).await;
    phone.client().catalogue().sync().await.refused(Code::GatewayBusy);
    phone.client().catalogue().sync().await.unwrap();
}

#[tokio::test]
async fn a_reader_keeps_its_catalogue_while_another_is_installed() {
    let gate = Gate::start().await;
    let (wire, phone) = bendable(&gate).await;
    let other = phone.another();
    let before = version(&phone);
    other.catalogue().cards(Lang::Kk, Page::first(9)).unwrap();
    serve(&wire, &newer(1, &keys::sandbox().unwrap()));
    phone.client().catalogue().sync().await.unwrap();
    serve(&wire, &newer(2, &keys::sandbox().unwrap()));
    phone.client().catalogue().sync().await.unwrap();
    assert_eq!(other.catalogue().status(Lang::Kk).unwrap().info.version, before);
    assert!(other.catalogue().cards(Lang::Kk, Page::first(50)).unwrap().total >= 40);
    assert_eq!(version(&phone), before + 2);
    assert_eq!(files_under(&phone.home().join("catalogue")).len(), 1, "the old ones are gone");
}
