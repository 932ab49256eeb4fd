//! Carrying out what the rules decide: one call at a time, the state stored before and after each.

use std::{collections::BTreeSet, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;

use super::{
    model::DeliveryReport,
    rules::{self, State, Step},
    settle::settle,
    stamps::Stamps,
    table::{self, RequestRow},
    token,
    wire::Submission,
};
use crate::{
    Code, Error, Result, catalogue,
    client::Ctx,
    identity,
    net::{Answer, Call, Failure},
    ports::Line,
    signature,
    store::{Lock, Vault, cache, take_turn},
};

/// Most calls of one delivery; a gateway that always says "ask again now" ends here.
const MOST_CALLS: u32 = 200;

/// One call to make, with everything it needs.
pub(super) struct Job {
    pub(super) id: String,
    service: String,
    pub(super) step: Step,
    pub(super) sealed: zeroize::Zeroizing<Vec<u8>>,
    signature: zeroize::Zeroizing<Vec<u8>>,
    etag: Option<String>,
}

pub(super) async fn deliver(ctx: &Arc<Ctx>, now_please: bool) -> Result<DeliveryReport> {
    let mut report = DeliveryReport::default();
    if !ctx.store.exists() {
        report.problem = Some(Code::LinkRequired);
        return Ok(report);
    }
    // The lock is the file's: it ends with the process, however that ends.
    let Some(_guard) = ctx.blocking(lock).await? else {
        report.busy = true;
        return Ok(report);
    };
    if now_please {
        ctx.blocking(wake_all).await?;
    }
    if ctx.ports.connectivity.line() == Line::Offline {
        report.problem = Some(Code::Offline);
    } else {
        signature::look_after_certificate(ctx).await;
        match ctx.blocking(token).await {
            Ok(token) => run(ctx, &token, &mut report).await?,
            Err(e) if matches!(e.code(), Code::LinkRequired | Code::SessionExpired) => {
                report.problem = Some(e.code());
            }
            Err(e) => return Err(e),
        }
    }
    let (waiting, next_at) = ctx.blocking(outlook).await?;
    Ok(DeliveryReport { waiting, next_at, ..report })
}

async fn run(ctx: &Arc<Ctx>, token: &identity::Token, report: &mut DeliveryReport) -> Result<()> {
    // Without the authorities of a signed manifest no receipt could be believed.
    if let Err(e) = catalogue::ensure_authorities(ctx).await {
        report.problem = Some(e.code());
        return Ok(());
    }
    let mut polled = BTreeSet::new();
    let mut stamps = Stamps::default();
    for _ in 0..MOST_CALLS {
        stamps.on_the_next(ctx, &polled).await?;
        let skip = polled.clone();
        let Some(job) = ctx.blocking(move |ctx| next_job(ctx, &skip)).await? else { break };
        if job.step == Step::Poll {
            polled.insert(job.id.clone());
        }
        let called = call(ctx, token, &job).await;
        let problem = settle(ctx, token, &job, called, report).await?;
        if let Some(code) = problem {
            report.problem = Some(code);
            if code == Code::SessionExpired {
                identity::session_ended(ctx, token).await?;
                break;
            }
        }
    }
    Ok(())
}

/// The first thing to do, lane by lane. What will be sent is marked so before this returns.
fn next_job(ctx: &Ctx, skip: &BTreeSet<String>) -> Result<Option<Job>> {
    let now = ctx.now_ms();
    let job = ctx.store.write(|v| {
        let mut rows = table::active_readable(v)?;
        while let Some((row, step)) = first_due(&rows, now, skip) {
            match job_of(v, row, step) {
                Err(e) if e.code() == Code::VaultDamaged => {
                    let damaged = row.id.clone();
                    rows.retain(|r| r.id != damaged);
                }
                Err(e) => return Err(e),
                Ok(job) => {
                    if step == Step::Send {
                        let p = row.progress().expect("a known state chose this step");
                        table::move_on(v, &row.id, &rules::Progress { state: State::Sending, ..p })?;
                        table::freeze_signature(v, &row.id)?;
                    }
                    return Ok(Some(job));
                }
            }
        }
        Ok(None)
    })?;
    let Some(mut job) = job else { return Ok(None) };
    if job.step == Step::Poll {
        job.etag = ctx.store.cache(|c| Ok(cache::get(c, &address(&job.id))?.map(|a| a.etag)))?;
    }
    Ok(Some(job))
}

fn job_of(v: &Vault<'_>, row: &RequestRow, step: Step) -> Result<Job> {
    let signature = table::signature(v, &row.id)?
        .ok_or_else(|| Error::new(Code::VaultDamaged, "a queued request has no signature"))?;
    let sealed = table::sealed_bytes(v, &row.id)?;
    Ok(Job { id: row.id.clone(), service: row.filing.service.clone(), step, sealed, signature, etag: None })
}

/// Within a lane only the first that holds it may be sent or asked about; filed ones are looked at freely.
pub(super) fn first_due<'a>(
    rows: &'a [RequestRow],
    now: i64,
    skip: &BTreeSet<String>,
) -> Option<(&'a RequestRow, Step)> {
    let mut held: Option<&[u8; 16]> = None;
    for row in rows {
        let Some(p) = row.progress() else { continue };
        if p.state.holds_its_lane() {
            if held == Some(&row.lane) {
                continue;
            }
            held = Some(&row.lane);
        }
        let step = rules::next_step(&p, now);
        if matches!(step, Step::Send | Step::Ask | Step::Poll) && !skip.contains(&row.id) {
            return Some((row, step));
        }
    }
    None
}

async fn call(ctx: &Ctx, token: &identity::Token, job: &Job) -> std::result::Result<Answer, Failure> {
    let answer = if job.step == Step::Send {
        let path = format!("/services/{}/applications", job.service);
        let body =
            Submission { sealed: BASE64.encode(&*job.sealed), signature: BASE64.encode(&*job.signature) };
        let mut call = Call::json(Method::POST, &path, &body)?.token(token.as_str());
        call.idempotency_key = Some(&job.id);
        ctx.net.send(call).await?
    } else {
        let path = address(&job.id);
        let mut call = Call::get(&path).token(token.as_str());
        call.if_none_match = job.etag.as_deref();
        ctx.net.send(call).await?
    };
    if let Some(version) = answer.catalogue_version {
        ctx.shelf.heard_of(version);
    }
    Ok(answer)
}

fn lock(ctx: &Ctx) -> Result<Option<Lock>> {
    std::fs::create_dir_all(ctx.store.home())?;
    take_turn(&ctx.store.home().join("outbox.lock"))
}

fn wake_all(ctx: &Ctx) -> Result<()> {
    let now = ctx.now_ms();
    ctx.store.write(|v| {
        for row in table::active_readable(v)? {
            if let Some(p) = row.progress() {
                let woken = rules::wake(&p, now);
                if woken != p {
                    table::move_on(v, &row.id, &woken)?;
                }
            }
        }
        Ok(())
    })
}

/// How many requests wait, and when the first of them is due.
fn outlook(ctx: &Ctx) -> Result<(u32, Option<i64>)> {
    let now = ctx.now_ms();
    let rows = ctx.store.read(table::active_readable)?;
    let waiting = rows.iter().filter(|r| r.filing.receipt.is_none()).count();
    let next_at = rows
        .iter()
        .filter_map(|r| match rules::next_step(&r.progress()?, now) {
            Step::Wait(at) => Some(at),
            Step::Rest => None,
            Step::Send | Step::Ask | Step::Poll => Some(now),
        })
        .min();
    Ok((u32::try_from(waiting).unwrap_or(u32::MAX), next_at))
}

pub(super) fn address(id: &str) -> String {
    format!("/applications/{id}")
}
