//! The tie between the linked number and the SIM cards of this phone.
//!
//! The phone is asked before each signature and whenever a shell says that something changed. Another SIM
//! suspends the signature key until the citizen proves the number again (a new SMS code and the PIN of the
//! identity card); what is on the phone stays readable, and what was filed goes on. `core/SIM.md` is the
//! table of states.

pub mod model;
pub mod rules;
mod view;

use self::{
    model::{SimEvent, SimMark, SimState, SimTie},
    rules::step,
};
use super::table::{self, What};
use crate::{
    Code, Error, Result,
    client::Ctx,
    ports::{Change, SIM_LIMIT, Sim},
    store::Vault,
};
pub use view::SimView;

/// Longest name of a carrier or number of a card that is looked at, in bytes.
const TEXT_LIMIT: usize = 64;

/// Looks at the SIM cards and stores what changed. Nothing is watched before the first link. Blocks.
pub(crate) fn look(ctx: &Ctx) -> Result<SimTie> {
    if !ctx.store.exists() {
        return Ok(SimTie::default());
    }
    let sims = seen(ctx);
    let (tie, linked) = ctx.store.read(|v| Ok((load(v)?, super::citizen(v)?.is_some())))?;
    let event = ctx.store.read(|v| Ok(SimEvent::Seen(marks(v, sims.as_deref()))))?;
    let now = ctx.now();
    if !linked || step(&tie, event.clone(), now) == tie {
        return Ok(tie);
    }
    happen(ctx, event)
}

/// The gateway says that the number has a new SIM.
pub(crate) fn told(ctx: &Ctx) -> Result<()> {
    happen(ctx, SimEvent::Told).map(|_| ())
}

/// Whether the signature key is suspended. Blocks.
pub(crate) fn is_changed(ctx: &Ctx) -> Result<bool> {
    Ok(look(ctx)?.state == SimState::Changed)
}

/// Stands in the way of a signature: `signature.sim_changed`. Blocks.
pub(crate) fn refuse_changed(ctx: &Ctx) -> Result<()> {
    match is_changed(ctx)? {
        true => Err(Error::new(Code::SimChanged, "the number has to be proved again")),
        false => Ok(()),
    }
}

/// The number was proved with these SIM cards in the phone; in the transaction that stores the session.
pub(super) fn proved(v: &Vault<'_>, sims: Option<&[Sim]>, now: i64) -> Result<()> {
    let tie = step(&load(v)?, SimEvent::Proved(marks(v, sims)), now);
    table::put(v, What::Sim, &tie)
}

/// What the phone tells now. A port that fails tells nothing: a fault of the phone is no change.
pub(super) fn seen(ctx: &Ctx) -> Option<Vec<Sim>> {
    ctx.ports.sim_watch.as_ref().and_then(|watch| watch.sims().ok().flatten())
}

fn happen(ctx: &Ctx, event: SimEvent) -> Result<SimTie> {
    let now = ctx.now();
    let (before, tie) = ctx.store.write(|v| {
        let before = load(v)?;
        let tie = step(&before, event, now);
        table::put(v, What::Sim, &tie)?;
        Ok((before, tie))
    })?;
    if before.state != tie.state {
        ctx.tell(Change::Identity);
        ctx.tell(Change::Signature);
    }
    Ok(tie)
}

fn load(v: &Vault<'_>) -> Result<SimTie> {
    Ok(table::get(v, What::Sim)?.unwrap_or_default())
}

fn marks(v: &Vault<'_>, sims: Option<&[Sim]>) -> Option<Vec<SimMark>> {
    let short = |text: &Option<String>| text.clone().filter(|t| !t.is_empty() && t.len() <= TEXT_LIMIT);
    let mark = |sim: &Sim| SimMark {
        subscription: sim.subscription,
        carrier: short(&sim.carrier),
        card: short(&sim.iccid).map(|iccid| v.lookup("identity/iccid", &iccid)),
    };
    sims.map(|sims| sims.iter().take(SIM_LIMIT).map(mark).collect())
}
