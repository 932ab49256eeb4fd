//! Step 3: the signature key is made on the phone.

use super::{PIN, must, stage::Typed, world::World};
use crate::failure::Outcome;

pub(super) async fn play(world: &mut World<'_>) -> Outcome<()> {
    world.heading("journey-key")?;
    let weak = twice("123456");
    world.show(&["key", "create"], &weak).await?.must(1, "signature.pin_weak")?;
    world.show(&["key", "create"], &twice(PIN)).await?.must(0, "")?;
    let key = world.ask(&["key", "status"]).await?;
    must(key["state"]["id"] == "ready", "the key is not ready")?;
    let issuer = key["certificate"]["issuer"].as_str().unwrap_or_default();
    let serial: String = key["certificate"]["serial"].as_str().unwrap_or_default().chars().take(8).collect();
    must(!issuer.is_empty(), "there is no certificate")?;
    world.underneath("journey-key-under", &[("issuer", issuer), ("serial", &serial)])
}

fn twice(pin: &str) -> [Typed<'_>; 2] {
    [Typed::Secret("ask-new-pin", pin), Typed::Secret("ask-pin-again", pin)]
}
