//! Whether the SIM is still the one of the citizen. Pure.
//!
//! A change is a known SIM that is gone *and* another one that is there. So a second SIM that is added, a SIM
//! that is taken out and flight mode are none; a swapped card, a switched eSIM profile and a number that was
//! ported or issued again on a new card are. What was once noticed stays until the number is proved again,
//! also when the old card comes back: nobody knows who had the number meanwhile.

use super::model::{SimEvent, SimMark, SimState, SimTie};

/// The next tie after an event at `now` (Unix seconds, by a clock that may be wrong: nothing depends on it).
pub fn step(tie: &SimTie, event: SimEvent, now: i64) -> SimTie {
    match event {
        SimEvent::Proved(seen) => proved(seen),
        _ if tie.state == SimState::Changed => tie.clone(),
        SimEvent::Told => changed(tie, now),
        SimEvent::Seen(None) => tie.clone(),
        SimEvent::Seen(Some(sims)) if sims.is_empty() => match tie.state {
            SimState::Unknown => tie.clone(),
            _ => SimTie { state: SimState::Away, ..tie.clone() },
        },
        // The first look of a phone that told nothing before: there is nothing to compare with.
        SimEvent::Seen(Some(sims)) if tie.proved.is_empty() => proved(Some(sims)),
        SimEvent::Seen(Some(sims)) => compare(tie, &sims, now),
    }
}

fn proved(seen: Option<Vec<SimMark>>) -> SimTie {
    match seen {
        None => SimTie::default(),
        Some(sims) if sims.is_empty() => SimTie::default(),
        Some(sims) => SimTie { state: SimState::Same, proved: sims, changed_at: None },
    }
}

fn changed(tie: &SimTie, now: i64) -> SimTie {
    SimTie { state: SimState::Changed, changed_at: Some(now), ..tie.clone() }
}

fn compare(tie: &SimTie, seen: &[SimMark], now: i64) -> SimTie {
    let gone = tie.proved.iter().any(|known| !seen.iter().any(|s| s.may_be(known)));
    let new = seen.iter().any(|s| !tie.proved.iter().any(|known| s.may_be(known)));
    if gone && new {
        return changed(tie, now);
    }
    let learnt = tie.proved.iter().map(|known| match only(seen, known) {
        // Two that could be each other's teach nothing: a later look would compare with the wrong one.
        Some(sim) if only(&tie.proved, sim).is_some() => known.with(sim),
        _ => known.clone(),
    });
    SimTie { state: SimState::Same, proved: learnt.collect(), changed_at: None }
}

/// The one of these that may be this SIM, if it is one.
fn only<'a>(sims: &'a [SimMark], sim: &SimMark) -> Option<&'a SimMark> {
    let mut found = sims.iter().filter(|s| s.may_be(sim));
    found.next().filter(|_| found.next().is_none())
}

impl SimMark {
    /// Whether both may be one SIM: the surest thing that is known of both decides. Where nothing is known of
    /// both, nothing speaks against it.
    fn may_be(&self, other: &SimMark) -> bool {
        let card = self.card.zip(other.card).map(|(a, b)| a == b);
        let subscription = self.subscription.zip(other.subscription).map(|(a, b)| a == b);
        let carrier = self.carrier.as_ref().zip(other.carrier.as_ref()).map(|(a, b)| a == b);
        match (card, subscription) {
            (Some(same), _) => same,
            // A phone counts its SIM cards anew after a reset, so the operator has to agree.
            (None, Some(same)) => same && carrier != Some(false),
            (None, None) => carrier != Some(false),
        }
    }

    /// With what another look tells of the same SIM.
    fn with(&self, seen: &SimMark) -> SimMark {
        SimMark {
            card: self.card.or(seen.card),
            subscription: self.subscription.or(seen.subscription),
            carrier: self.carrier.clone().or_else(|| seen.carrier.clone()),
        }
    }
}
