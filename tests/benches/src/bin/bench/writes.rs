//! Bar 5: what one durable write of the core costs, beside the raw write of as many bytes.

use std::{hint::black_box, path::Path};

use qyzmet_benches::{
    Failure,
    home::Home,
    key::OpenKey,
    raw::RawLog,
    request::Request,
    samples::Samples,
    strace::sync_calls,
    table::{Row, time},
};
use qyzmet_core::client::Client;

/// Where Linux keeps files in memory.
const MEMORY: &str = "/dev/shm";
const PURPOSES: [&str; 2] = ["school", "work"];

/// One kind of write, and the raw write beside it.
#[derive(Debug, Default)]
pub(crate) struct Write {
    pub(crate) ours: Samples,
    pub(crate) raw: Samples,
    /// Bytes that one such write adds to the vault's log.
    bytes: usize,
}

/// All that is taken of one request's way into the outbox.
#[derive(Debug, Default)]
pub(crate) struct Writes {
    pub(crate) answer: Write,
    pub(crate) prepare: Write,
    pub(crate) enqueue: Write,
    /// Reading the bytes that are signed.
    pub(crate) load: Samples,
    /// The whole signature by an open key.
    pub(crate) cades: Samples,
    /// ring's signature over the same bytes.
    pub(crate) ring: Samples,
}

/// Takes requests to the outbox, each write followed by its raw twin in the same round.
pub(crate) fn measure(linked: &Home, scratch: &Path, rounds: usize) -> Result<Writes, Failure> {
    let mut writes = log_bytes(&linked.copy_to(scratch.join("log"))?)?;
    let client = linked.copy_to(scratch.join("writes"))?.offline();
    let key = OpenKey::make()?;
    let most = writes.prepare.bytes.max(writes.enqueue.bytes).max(writes.answer.bytes);
    let mut raw = RawLog::create(&scratch.join("raw.log"), most)?;
    for round in 0..rounds {
        let request = complete(&client)?;
        let Writes { answer, prepare, enqueue, load, cades, ring } = &mut writes;
        answer.ours.time(|| request.answer(PURPOSES[round % 2]))?;
        answer.raw.time(|| raw.append(answer.bytes))?;
        let id = prepare.ours.time(|| request.prepare())?;
        prepare.raw.time(|| raw.append(prepare.bytes))?;
        let sealed = load.time(|| client.requests().load_unsigned(&id))?;
        let signature = cades.time(|| key.cades(&sealed))?;
        black_box(ring.time(|| key.sign_by_ring(&sealed))?);
        enqueue.ours.time(|| client.requests().enqueue_with(&id, &signature))?;
        enqueue.raw.time(|| raw.append(enqueue.bytes))?;
    }
    Ok(writes)
}

/// The same where the disk costs nothing: what is left is our own work. `None` where there is no such place.
pub(crate) fn in_memory(linked: &Home, rounds: usize) -> Result<Option<Writes>, Failure> {
    match tempfile::tempdir_in(MEMORY) {
        Ok(folder) => measure(linked, folder.path(), rounds).map(Some),
        Err(_) => Ok(None),
    }
}

/// How much each kind of write adds to a log that was not wound back yet.
fn log_bytes(home: &Home) -> Result<Writes, Failure> {
    let client = home.offline();
    let mut writes = Writes::default();
    let signature = vec![0; 1500];
    for round in 0..3 {
        let request = complete(&client)?;
        let marks = [home.log_bytes(), request.answer(PURPOSES[round % 2]).map(|()| home.log_bytes())?];
        writes.answer.bytes = usize::try_from(marks[1] - marks[0])?;
        let id = request.prepare()?;
        let prepared = home.log_bytes();
        writes.prepare.bytes = usize::try_from(prepared - marks[1])?;
        client.requests().enqueue_with(&id, &signature)?;
        writes.enqueue.bytes = usize::try_from(home.log_bytes() - prepared)?;
    }
    Ok(writes)
}

fn complete(client: &Client) -> Result<Request<'_>, Failure> {
    let request = Request::start(client)?;
    request.complete()?;
    Ok(request)
}

/// Each write as "x of the limit".
pub(crate) fn rows(on_disk: &Writes, in_memory: Option<&Writes>) -> Vec<Row> {
    let row = |measure: &str, write: &Write| {
        let (ours, raw) = (write.ours.median(), write.raw.median());
        let beside = format!("append + fdatasync, {} B", write.bytes);
        Row::times(measure, ours, &beside, raw).ratio(ours / raw)
    };
    let limit = on_disk.enqueue.ours.median() / on_disk.enqueue.raw.median();
    let mut rows = vec![
        row("5 durable enqueue (signature in, draft out)", &on_disk.enqueue).bar("<= 1.5 x", limit <= 1.5),
        row("5 durable prepare (render, seal, store)", &on_disk.prepare),
        row("5 durable answer (read, judge, store, render)", &on_disk.answer),
    ];
    if let Some(memory) = in_memory {
        let own = [&memory.enqueue, &memory.prepare, &memory.answer].map(|w| time(w.ours.median()));
        rows.push(Row::alone("5 the same three on a disk of memory", own.join(", ")));
    }
    rows
}

/// Calls that wait for the disk, counted and not timed.
pub(crate) fn sync_rows(linked: &Home, scratch: &Path) -> Result<Vec<Row>, Failure> {
    let home = linked.copy_to(scratch.join("sync"))?;
    let Some(steps) = sync_calls("sync_calls", home.folder(), scratch)? else {
        return Ok(vec![Row::alone("5 sync calls", "not measured: no strace".into())]);
    };
    let most = |step: &str| steps.get(step).and_then(|counts| counts.iter().max().copied()).unwrap_or(0);
    let count = |measure: &str, step: &str| Row::alone(measure, most(step).to_string());
    Ok(vec![
        count("5 sync calls of an enqueue", "enqueue").bar("= 1", most("enqueue") == 1),
        count("5 sync calls of a prepare", "prepare"),
        count("5 sync calls of an answer", "answer"),
        count("8 sync calls of a whole sign, offline", "sign"),
    ])
}
