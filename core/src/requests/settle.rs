//! After a call: what it brought is judged and stored, then the results are fetched.

use std::sync::Arc;

use super::{
    delivery::{Job, address},
    filing::{self, Believed},
    model::DeliveryReport,
    rules::{self, Outcome, Progress, Step},
    table,
};
use crate::{
    Code, Error, Result, catalogue,
    client::Ctx,
    documents, identity,
    net::{Answer, Failure},
    ports::Change,
    store::cache,
};

/// Stores what the call brought. Returns what went wrong, if something did.
pub(super) async fn settle(
    ctx: &Arc<Ctx>,
    token: &identity::Token,
    job: &Job,
    called: std::result::Result<Answer, Failure>,
    report: &mut DeliveryReport,
) -> Result<Option<Code>> {
    match job.step {
        Step::Send => report.sent += 1,
        Step::Ask => report.asked += 1,
        _ => report.polled += 1,
    }
    let (outcome, error) = match called {
        Ok(answer) => match believe(ctx, job, answer).await {
            Ok(fetched) => return filed(ctx, token, job, fetched, report).await,
            Err(e) if e.code() == Code::ReceiptForeign => (Outcome::BadReceipt, e),
            Err(e) if e.code() == Code::GatewayLied => (Outcome::Lost(e.code()), e),
            Err(e) => return Err(e),
        },
        Err(failure) => (filing::outcome_of(job.step, &failure), failure.into_error()),
    };
    let (id, step, jitter, reason) = (job.id.clone(), job.step, ctx.jitter()?, error.developer_text());
    ctx.changing(Change::Request { id: id.clone() }, move |ctx| {
        let now = ctx.now_ms();
        ctx.store
            .write(|v| filing::record_failure(v, &id, step, outcome, (now, jitter), Some(reason.clone())))
    })
    .await?;
    Ok((outcome != Outcome::NotKnown).then_some(error.code()))
}

/// The receipt is good: it is stored with the state before anything else happens. Then the results.
async fn filed(
    ctx: &Arc<Ctx>,
    token: &identity::Token,
    job: &Job,
    (believed, retry_after): (Believed, Option<u32>),
    report: &mut DeliveryReport,
) -> Result<Option<Code>> {
    let (id, step, jitter) = (job.id.clone(), job.step, ctx.jitter()?);
    let believed = Arc::new(believed);
    let stored = believed.clone();
    let final_status = filing::is_final(believed.application.status);
    let more_to_do = final_status || !believed.application.documents.is_empty();
    let (before, was_filed, look_again_at) = ctx
        .blocking(move |ctx| {
            let now = ctx.now_ms();
            let known = ctx.store.write(|v| {
                let row = table::get(v, &id)?;
                let Some(p) = row.progress() else { return Ok((None, true, now)) };
                let next = rules::after(&p, step, Outcome::Known { retry_after }, now, jitter);
                let kept = if more_to_do { rules::results_due(&next, now) } else { next };
                filing::record(v, &id, &stored, &kept)?;
                Ok((Some(p), row.filing.receipt.is_some(), next.next_at))
            })?;
            // A request with results is told of when they are here.
            if !more_to_do {
                ctx.tell(Change::Request { id });
            }
            Ok(known)
        })
        .await?;
    report.filed += u32::from(!was_filed);
    let of = (&believed.application, believed.filed.number.as_str());
    let fetched = documents::fetch_missing(ctx, token.as_str(), &job.id, of, &mut report.documents).await;
    let problem = fetched.err().map(|e| e.code());
    if more_to_do {
        let id = job.id.clone();
        ctx.changing(Change::Request { id: id.clone() }, move |ctx| {
            let now = ctx.now_ms();
            ctx.store.write(|v| {
                let Some(p) = table::get(v, &id)?.progress() else { return Ok(()) };
                let next = match problem {
                    Some(code) => rules::results_failed(&before.unwrap_or(p), &p, code, now, jitter),
                    None => Progress { settled: final_status, next_at: look_again_at, ..p },
                };
                table::move_on(v, &id, &next)
            })
        })
        .await?;
    }
    Ok(problem)
}

/// Judges the answer. A receipt whose signer is not known may be of an authority that is newer than our
/// manifest: then the manifest is asked for, once.
async fn believe(ctx: &Arc<Ctx>, job: &Job, answer: Answer) -> Result<(Believed, Option<u32>)> {
    let answer = Arc::new(answer);
    match judge(ctx, job, answer.clone()).await {
        Err(e) if e.code() == Code::ReceiptForeign && catalogue::sync(ctx).await.is_ok() => {
            judge(ctx, job, answer).await
        }
        judged => judged,
    }
}

/// An answer that did not change is read from the cache and judged again.
async fn judge(ctx: &Arc<Ctx>, job: &Job, answer: Arc<Answer>) -> Result<(Believed, Option<u32>)> {
    let (id, sealed) = (job.id.clone(), job.sealed.clone());
    ctx.blocking(move |ctx| {
        if answer.not_modified {
            let kept = ctx.store.cache(|c| cache::get(c, &address(&id)))?;
            let kept =
                kept.ok_or_else(|| Error::new(Code::GatewayLied, "not modified, but nothing is kept"))?;
            return Ok((filing::believe(ctx, &id, &sealed, &kept.body)?, answer.retry_after));
        }
        let believed = filing::believe(ctx, &id, &sealed, &answer.body)?;
        if let Some(etag) = &answer.etag {
            ctx.store.cache(|c| cache::put(c, &address(&id), etag, &answer.body))?;
        }
        Ok((believed, answer.retry_after))
    })
    .await
}
