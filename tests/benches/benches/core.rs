//! Single operations of the core for whoever changes one: criterion compares with the run before. The
//! comparison with floors and bars is `tests/benches/run`.

use std::{cell::RefCell, hint::black_box};

use criterion::{Criterion, criterion_group, criterion_main};
use qyzmet_benches::{home::Home, key::OpenKey, page::CARDS, raw::RawLog, request::Request};
use qyzmet_core::{Lang, Page};

/// Bytes that an answer adds to the vault's log: one page and its header.
const PAGE_OF_LOG: usize = 4096 + 24;

fn catalogue(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let catalogue = Home::at(folder.path()).offline().catalogue();
    let page = Page::first(CARDS);
    c.bench_function("catalogue/cards", |b| b.iter(|| black_box(catalogue.cards(Lang::Kk, page))));
    c.bench_function("catalogue/search as typed", |b| {
        b.iter(|| black_box(catalogue.search(Lang::Kk, "мекенжай аныктам", page)))
    });
    c.bench_function("catalogue/service", |b| b.iter(|| black_box(catalogue.service(Lang::Kk, "90060001"))));
}

fn durable(c: &mut Criterion) {
    // Beside the programs and not in /tmp, which may be memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let client = Home::at(folder.path()).offline();
    let request = Request::start(&client).expect("a draft");
    let raw = RawLog::create(&folder.path().join("raw.log"), PAGE_OF_LOG).expect("a file");
    let raw = RefCell::new(raw);
    let mut group = c.benchmark_group("durable");
    let mut turn = ["school", "work"].iter().cycle();
    group.bench_function("answer", |b| {
        b.iter(|| request.answer(turn.next().expect("an endless cycle")).expect("an answer"))
    });
    group.bench_function("raw append + fdatasync", |b| {
        b.iter(|| raw.borrow_mut().append(PAGE_OF_LOG).expect("a write"))
    });
}

fn signature(c: &mut Criterion) {
    let key = OpenKey::make().expect("a key");
    let content = [7; 1000];
    let mut group = c.benchmark_group("signature");
    group.bench_function("CAdES-B-B by an open key", |b| b.iter(|| black_box(key.cades(&content))));
    group.bench_function("ring's sign", |b| b.iter(|| black_box(key.sign_by_ring(&content))));
}

criterion_group!(core, catalogue, durable, signature);
criterion_main!(core);
