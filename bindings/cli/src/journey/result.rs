//! Step 6: the receipt, the deadline, the answer, and the document, checked by others too.

use super::{
    must, openssl,
    world::{World, slower_than},
};
use crate::failure::{Failure, Outcome};

pub(super) async fn play(world: &mut World<'_>, request: &str) -> Outcome<()> {
    world.heading("journey-result")?;
    let filed = world.ask(&["requests", "show", request]).await?;
    let number = filed["number"].as_str().unwrap_or_default().to_owned();
    must(!number.is_empty(), "it has no number")?;
    must(filed["deadline"]["confirmed"] == true, "our own calendar gives another deadline")?;
    let rule = filed["deadline"]["rule_id"].as_str().unwrap_or_default().to_owned();
    world.show(&["requests", "show", &number], &[]).await?.must(0, &number)?;
    world.note("journey-result-slower")?;
    world.gateway_down().await?;
    world.gateway_up(slower_than(world.filed.elapsed())).await?;
    world.show(&["requests", "follow", &number], &[]).await?.must(0, &number)?;
    let polls = polls(world)?;
    must(polls.1 != "0", "no answer was \"nothing new\"")?;

    world.note("journey-result-offline")?;
    world.gateway_down().await?;
    must(!world.gateway_answers(), "the gateway is still there")?;
    world.show(&["documents", "list"], &[]).await?.must(0, &number)?;
    let pdf = world.bytes(&["documents", "open", &number]).await?;
    must(pdf.starts_with(b"%PDF-"), "the document is no PDF")?;
    world.framed(&world.shell.say("journey-result-pdf", &[("kb", &pdf.len().div_ceil(1024).to_string())]))?;
    world.show(&["documents", "verify", &number], &[]).await?.must(0, "")?;
    let out = world.out.display().to_string();
    world.show(&["documents", "export", &number, "--to", &out], &[]).await?.must(0, &number)?;
    world.show(&["requests", "export", &number, "--to", &out], &[]).await?.must(0, "receipt.p7m")?;
    let root = world.out.join(openssl::ROOT);
    let authority = world.temp("gateway").join("authority/root.crt");
    std::fs::copy(authority, &root).map_err(|e| Failure::io(root.display(), e))?;
    let judged = openssl::judge(world, &format!("{number}.pdf")).await?;
    world.underneath(
        "journey-result-under",
        &[("rule", &rule), ("polls", &polls.0), ("unchanged", &polls.1), ("judge", &judged)],
    )
}

/// How often the status was asked for, and how often nothing had changed (304).
fn polls(world: &World<'_>) -> Outcome<(String, String)> {
    let log = world.access_log()?;
    let asked: Vec<&str> = log.lines().filter(|l| l.contains(" GET /applications/")).collect();
    let unchanged = asked.iter().filter(|l| l.contains(" 304 ")).count();
    Ok((asked.len().to_string(), unchanged.to_string()))
}
