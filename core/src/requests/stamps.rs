//! The time stamp of a request: fetched before its bytes leave for the first time, and never after that.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    delivery::first_due,
    rules::{State, Step},
    table,
};
use crate::{Result, client::Ctx, signature};

/// The stamps of one delivery.
#[derive(Default)]
pub(super) struct Stamps {
    /// One could not be had: the others of this delivery go without, and so nobody waits twice.
    given_up: bool,
}

impl Stamps {
    /// Puts a stamp on the request that is sent next, if it has none and was never sent. Where no stamp can be had the request goes
    /// without: its signature is judged at the gateway's time then.
    pub(super) async fn on_the_next(&mut self, ctx: &Arc<Ctx>, skip: &BTreeSet<String>) -> Result<()> {
        if self.given_up {
            return Ok(());
        }
        let skip = skip.clone();
        let Some((id, bare)) = ctx.blocking(move |ctx| next_bare(ctx, &skip)).await? else {
            return Ok(());
        };
        match signature::stamped(ctx, &bare).await {
            Ok(stamped) if stamped == *bare => {}
            Ok(stamped) => ctx.blocking(move |ctx| keep(ctx, &id, &bare, &stamped)).await?,
            Err(_) => self.given_up = true,
        }
        Ok(())
    }
}

/// The request that is sent next and its signature, if that was never sent.
fn next_bare(ctx: &Ctx, skip: &BTreeSet<String>) -> Result<Option<(String, Vec<u8>)>> {
    let now = ctx.now_ms();
    ctx.store.read(|v| {
        let rows = table::active_readable(v)?;
        let Some((row, Step::Send)) = first_due(&rows, now, skip) else { return Ok(None) };
        // A row that can't be opened is the sender's to find.
        let unsent = table::unsent_signature(v, &row.id).unwrap_or_default();
        Ok(unsent.map(|signature| (row.id.clone(), signature.to_vec())))
    })
}

/// Keeps the stamped signature, unless the request moved meanwhile.
fn keep(ctx: &Ctx, id: &str, bare: &[u8], stamped: &[u8]) -> Result<()> {
    ctx.store.write(|v| {
        let waits = table::get(v, id)?.progress().is_some_and(|p| p.state == State::Queued);
        let same = table::unsent_signature(v, id)?.is_some_and(|unsent| *unsent == bare);
        if waits && same { table::set_signature(v, id, stamped) } else { Ok(()) }
    })
}
