//! Step 5: the line goes dead, the phone is killed, the answer is lost; exactly one request is filed.

use std::time::Instant;

use qyzmet_gateway::faults::{Fault, FaultOrder};
use serde_json::json;

use super::{
    PIN, SERVICE,
    form::answers,
    must,
    stage::Typed,
    world::{QUICK, World},
};
use crate::{failure::Outcome, screen::Tone};

/// Plays the step; gives the request's id.
pub(super) async fn play(world: &mut World<'_>) -> Outcome<String> {
    world.heading("journey-outage")?;
    world.gateway_down().await?;
    must(!world.gateway_answers(), "the gateway is still there")?;
    sign_and_die(world).await?;

    world.note("journey-outage-again")?;
    world.show(&["outbox"], &[]).await?.must(0, "")?;
    let waiting = world.ask(&["outbox"]).await?;
    let request = waiting["waiting"][0]["id"].as_str().unwrap_or_default().to_owned();
    must(waiting["waiting"].as_array().is_some_and(|w| w.len() == 1), "not exactly one request waits")?;
    must(waiting["waiting"][0]["number"].is_null(), "it says that it is filed")?;

    world.note("journey-outage-lost")?;
    world.gateway_up(QUICK).await?;
    let mut lost = FaultOrder::new("/services/", Fault::DropAnswer);
    lost.method = Some("POST".into());
    world.sandbox.order(&lost).await?;
    world.filed = Instant::now();
    world.show(&["outbox", "send"], &[]).await?.must(4, "")?;
    let unknown = world.ask(&["requests", "show", &request]).await?;
    must(unknown["state"]["id"] == "unknown", "a lost answer does not leave it unknown")?;

    world.note("journey-outage-asks")?;
    world.show(&["outbox", "send"], &[]).await?.must(0, "QZ-")?;
    let ledger = world.sandbox.ledger().await?;
    let (effects, sendings) = (ledger["effects"].to_string(), ledger["rows"][0]["sendings"].to_string());
    must(effects == "1", "the ledger does not show exactly one request")?;
    must(ledger["rows"][0]["request_id"] == request.as_str(), "the ledger shows another request")?;
    must(sendings == "1", "it was sent again without asking")?;
    save_ledger(world, &ledger)?;
    world.underneath("journey-outage-under", &[("effects", &effects), ("request", &request)])?;
    Ok(request)
}

/// The citizen signs; the process waits for the line, and dies of SIGKILL.
async fn sign_and_die(world: &World<'_>) -> Outcome<()> {
    let right = json!({ "purpose_other": "Елшілікке", "language": world.shell.lang });
    let right = answers(world, "answers-2.json", &right)?;
    let mut phone = world.begin("phone", &["apply", SERVICE, "--answers", &right, "--wait"])?;
    let waits = world.shell.say("apply-waits", &[]);
    let waits: String = waits.chars().take_while(|c| *c != '.').collect();
    let said = world.talk(&mut phone, &[Typed::Secret("ask-pin", PIN)], |line| line.contains(&waits)).await?;
    must(said.contains(&waits), "it ended before it could be killed")?;
    world.framed(&world.shell.say("apply-waits", &[]))?;
    phone.kill().await?;
    world.framed(&world.shell.screen.paint.tone(Tone::Loss, "SIGKILL"))
}

fn save_ledger(world: &World<'_>, ledger: &serde_json::Value) -> Outcome<()> {
    let path = world.out.join("ledger.json");
    std::fs::write(&path, format!("{ledger:#}\n")).map_err(|e| crate::failure::Failure::io(path.display(), e))
}
