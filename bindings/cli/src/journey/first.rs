//! Step 1: the first start, without any network.

use super::{SERVICE, must, world::World};
use crate::failure::Outcome;

pub(super) async fn play(world: &mut World<'_>) -> Outcome<()> {
    world.heading("journey-first")?;
    must(!world.gateway_answers(), "there is a gateway already")?;
    world
        .show(&["catalogue", "search", "--limit", "3", "мекенжай аныктамасы"], &[])
        .await?
        .must(0, SERVICE)?;
    let found = world.ask(&["catalogue", "search", "мекенжай аныктамасы"]).await?;
    must(found["hits"][0]["service"]["code"] == SERVICE, "the address certificate is not the first hit")?;
    world.show(&["catalogue", "categories"], &[]).await?.must(0, "")?;
    world.show(&["catalogue", "show", SERVICE], &[]).await?.must(0, "")?;
    let health = world.ask(&["doctor"]).await?;
    must(health["catalogue"]["embedded"] == true, "the catalogue is not the binary's own")?;
    must(health["vault"]["state"] == "absent", "reading made a vault")?;
    let services = health["catalogue"]["services"].to_string();
    let version = health["catalogue"]["version"].to_string();
    world.underneath("journey-first-under", &[("services", &services), ("version", &version)])
}
