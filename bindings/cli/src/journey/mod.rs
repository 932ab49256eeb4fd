//! The journey: a citizen goes from nothing to a verified certificate, over real HTTP, with real keys, in
//! temporary folders. The gateway and the phone are this very binary, run as processes of their own, so
//! that they can really be stopped and killed.

mod child;
mod first;
mod form;
mod key;
mod link;
mod openssl;
mod outage;
mod result;
mod stage;
mod world;

use std::{path::Path, time::Instant};

use serde_json::json;

use crate::{
    failure::{Done, FAILED, Failure, Outcome},
    screen::Tone,
    shell::Shell,
};
use world::World;

/// The citizen of the journey; nobody was ever born on 1 January 2099.
const IIN: &str = "990101500016";
const CARD_PIN: &str = "1234";
const PHONE: &str = "+77010000001";
/// The PIN that the citizen thinks up.
const PIN: &str = "407193";
/// The address certificate.
const SERVICE: &str = "90060001";

/// Plays the whole journey; its results are in a folder that it names. Fails as soon as a step is not as it
/// must be.
pub(crate) async fn play(shell: &Shell, out: Option<&Path>) -> Outcome {
    let begun = Instant::now();
    let mut world = World::new(shell, out)?;
    shell.screen.title(&shell.say("journey-title", &[]))?;
    shell.screen.text(&shell.say("journey-intro", &[]))?;
    shell.screen.text(&shell.screen.paint.tone(Tone::Quiet, &shell.core("sandbox-notice")))?;
    let played = tokio::select! {
        played = steps(&mut world) => played,
        _ = tokio::signal::ctrl_c() => Err(Failure::Stopped),
    };
    world.close().await;
    played?;
    let seconds = format!("{:.1}", begun.elapsed().as_secs_f32());
    shell.screen.json(&json!({
        "out": world.out,
        "steps": world.told,
        "seconds": begun.elapsed().as_secs_f32(),
    }))?;
    shell.screen.gap()?;
    let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
    let done = shell.say("journey-done", &[("seconds", &seconds)]);
    shell.screen.marked(&sign, &shell.screen.paint.tone(Tone::Strong, &done))?;
    shell.screen.line(&world.out.display().to_string())?;
    for name in world.results()? {
        shell.screen.line(&format!("  {name}"))?;
    }
    Ok(Done::All)
}

async fn steps(world: &mut World<'_>) -> Outcome<()> {
    first::play(world).await?;
    link::play(world).await?;
    key::play(world).await?;
    form::play(world).await?;
    let request = outage::play(world).await?;
    result::play(world, &request).await
}

/// The step goes on only if this holds; `what` is for the developer.
fn must(holds: bool, what: &str) -> Outcome<()> {
    match holds {
        true => Ok(()),
        false => Err(Failure::own("fail-journey", &[("what", what)], FAILED)),
    }
}
