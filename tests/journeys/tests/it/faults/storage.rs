//! The disk full, read-only or shared, and a clock that is wrong.

use qyzmet_core::{Code, Error, Lang, Page, client::Client, store::VaultHealth};
use qyzmet_journeys::{Gate, Mount, PIN, Phone, Refused, in_three_languages};

use super::outbox::did;

/// Says that a test could not run here.
#[allow(clippy::print_stderr)]
pub(super) fn skipped(what: &str) {
    eprintln!("SKIPPED {what}: a tmpfs can't be mounted here (needs root)");
}

pub(super) fn citizen(client: &Client) -> qyzmet_core::Result<bool> {
    Ok(client.identity().citizen(Lang::Kk)?.is_some())
}

/// Asserts that what needs nothing private works.
#[track_caller]
pub(super) fn catalogue_reads(client: &Client) {
    for lang in [Lang::Kk, Lang::Ru, Lang::En] {
        assert!(client.catalogue().cards(lang, Page::first(50)).unwrap().total >= 40);
    }
    assert!(
        !client.catalogue().search(Lang::Kk, "мекенжай аныктамасы", Page::first(5)).unwrap().hits.is_empty()
    );
}

#[tokio::test]
async fn a_full_disk_at_the_first_start() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    let Some(disk) = Mount::on(&phone.home(), 2048) else { return skipped("a full disk at the first start") };
    for kib in [0, 4, 8, 16, 32, 64, 96] {
        disk.fill_but(kib);
        catalogue_reads(phone.client());
        if let Err(e) = phone.start_link().await {
            full(&e, kib);
        }
        phone.clock.shift(3700);
    }
    disk.free_up();
    phone.link(&gate).await;
    assert!(citizen(phone.client()).unwrap());
}

/// Counts a refusal that has to be for the full disk.
#[track_caller]
fn full(e: &Error, kib: u64) -> u32 {
    assert_eq!(e.code(), Code::DiskFull, "{kib} KiB left: {}", e.developer_text());
    in_three_languages(|lang| e.citizen_text(lang));
    1
}

#[tokio::test]
async fn a_full_disk_loses_nothing_and_files_nothing_twice() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    let Some(disk) = Mount::on(&phone.home(), 4096) else { return skipped("a full disk") };
    phone.link(&gate).await;
    phone.client().catalogue().sync().await.unwrap();
    phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
    let draft = phone.draft();
    let requests = phone.client().requests();
    let (mut sealed, mut signed, mut refusals) = (None, false, 0);
    for kib in [0, 4, 8, 12, 16, 20, 24, 32, 40, 48, 64] {
        phone.reborn();
        disk.fill_but(kib);
        let purpose = if kib % 8 == 0 { "school" } else { "work" };
        if !signed {
            let before = kept(phone.client(), &draft);
            match phone.client().forms().answer(&draft, "purpose", purpose.into(), Lang::Kk) {
                Ok(_) => sealed = None,
                Err(e) => {
                    refusals += full(&e, kib);
                    assert!([None, before].contains(&kept(phone.client(), &draft)), "{kib}: half an answer");
                }
            }
            if sealed.is_none() {
                match phone.client().requests().prepare(&draft, Lang::Kk) {
                    Ok(view) => sealed = Some(view.request_id),
                    Err(e) => refusals += full(&e, kib),
                }
            }
            if let Some(id) = &sealed {
                match phone.client().requests().sign(id, PIN, Lang::Kk).await {
                    Ok(_) => signed = true,
                    Err(e) => refusals += full(&e, kib),
                }
            }
        }
        if let Err(e) = phone.client().requests().deliver_now().await {
            refusals += full(&e, kib);
        }
    }
    assert!(refusals > 5, "the disk was never full: {refusals}");
    disk.free_up();
    phone.reborn();
    if !signed {
        let id = requests.prepare(&draft, Lang::Kk).unwrap().request_id;
        requests.sign(&id, PIN, Lang::Kk).await.unwrap();
        sealed = Some(id);
    }
    let id = sealed.unwrap();
    for _ in 0..3 {
        phone.clock.shift(20 * 60);
        phone.deliver().await;
    }
    assert!(phone.request(&id).number.is_some());
    gate.filed_exactly(&[&id]).await;
    assert_eq!(phone.client().health().store.vault, VaultHealth::Good);
    assert!(phone.client().health().store.set_aside.is_empty());
}

/// The draft's purpose; none when it can't be read.
fn kept(client: &Client, draft: &str) -> Option<serde_json::Value> {
    let view = client.forms().open(draft, Lang::Kk).ok()?;
    view.fields.into_iter().find(|f| f.id == "purpose")?.value
}

#[tokio::test]
async fn a_read_only_home_is_said_and_the_catalogue_reads_on() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    let Some(disk) = Mount::on(&phone.home(), 4096) else { return skipped("a read-only home") };
    // Before anything was stored.
    disk.read_only(true);
    catalogue_reads(phone.client());
    phone.start_link().await.refused(Code::ReadOnly);
    phone.client().forms().start("90060001", Lang::Kk).refused(Code::ReadOnly);
    disk.read_only(false);
    phone.link(&gate).await;
    phone.client().catalogue().sync().await.unwrap();
    phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
    let id = phone.apply().await;
    phone.client().suspend();
    disk.read_only(true);
    phone.reborn();
    catalogue_reads(phone.client());
    phone.client().requests().deliver().await.refused(Code::ReadOnly);
    phone.client().forms().start("90060001", Lang::Kk).refused(Code::ReadOnly);
    phone.client().signature().sign(vec![1], PIN).await.refused(Code::ReadOnly);
    assert_eq!(phone.client().health().store.vault, VaultHealth::Closed { code: Code::ReadOnly });
    phone.client().suspend();
    disk.read_only(false);
    phone.reborn();
    did(&phone.deliver().await, 1, 0, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_of_one_home_see_each_other_and_lose_nothing() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let (one, two) = (phone.client().clone(), phone.another());
    let fill = |client: Client| {
        tokio::task::spawn_blocking(move || {
            (0..20).map(|_| client.forms().start("90060001", Lang::Kk).unwrap().draft_id).collect::<Vec<_>>()
        })
    };
    let (mine, theirs) = tokio::join!(fill(one.clone()), fill(two.clone()));
    let mut made = [mine.unwrap(), theirs.unwrap()].concat();
    made.sort();
    for client in [&one, &two] {
        let mut found: Vec<_> = client.forms().drafts(Lang::Kk).unwrap().into_iter().map(|d| d.id).collect();
        found.sort();
        assert_eq!(found, made);
    }
}

#[tokio::test]
async fn two_first_starts_at_once_make_one_vault() {
    let gate = Gate::start().await;
    for _ in 0..5 {
        let phone = Phone::new(&gate.url());
        let start = |client: Client| {
            tokio::task::spawn_blocking(move || client.forms().start("90060001", Lang::Kk).unwrap().draft_id)
        };
        let (one, two) = tokio::join!(start(phone.client().clone()), start(phone.another()));
        let (one, two) = (one.unwrap(), two.unwrap());
        let reader = phone.another();
        assert!(reader.forms().open(&one, Lang::Kk).is_ok() && reader.forms().open(&two, Lang::Kk).is_ok());
    }
}

#[tokio::test]
async fn a_clock_a_year_behind_or_ahead_stops_nothing() {
    for seconds in [-365 * 86_400, 80 * 86_400] {
        let gate = Gate::start().await;
        let phone = Phone::new(&gate.url());
        phone.clock.shift(seconds);
        phone.link(&gate).await;
        phone.client().catalogue().sync().await.unwrap();
        phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
        let id = phone.apply().await;
        let report = phone.deliver().await;
        assert_eq!((report.filed, report.problem), (1, None), "{seconds}");
        let deadline = phone.request(&id).deadline.unwrap();
        let received = gate.ledger().await.rows[0].received_at;
        assert!(
            (received..received + 30 * 86_400).contains(&deadline.due_at),
            "by the receipt, not the phone"
        );
        gate.filed_exactly(&[&id]).await;
    }
}

#[tokio::test]
async fn a_clock_set_back_between_the_steps_stops_nothing() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let before = phone.apply().await;
    phone.clock.shift(-365 * 86_400);
    let after = phone.apply().await;
    let report = phone.deliver().await;
    assert_eq!((report.filed, report.problem), (2, None));
    gate.filed_exactly(&[&before, &after]).await;
    assert!(phone.client().documents().list(Lang::Kk, Page::first(9)).is_ok());
}
