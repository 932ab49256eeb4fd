//! Step 3: the signature key is made on the phone.

use super::{PHONE, PIN, must, stage::Typed, world::World};
use crate::failure::Outcome;

/// The PIN of a card as it leaves the factory.
const FACTORY_PIN: &str = "123456";

pub(super) async fn play(world: &mut World<'_>) -> Outcome<()> {
    if world.shell.sim {
        return on_card(world).await;
    }
    let device = world.shell.device.is_some();
    world.heading(if device { "journey-device" } else { "journey-key" })?;
    let weak = twice("123456");
    world.show(&["key", "create"], &weak).await?.must(1, "signature.pin_weak")?;
    world.show(&["key", "create"], &twice(PIN)).await?.must(0, "")?;
    let key = world.ask(&["key", "status"]).await?;
    must(key["state"]["id"] == "ready", "the key is not ready")?;
    let issuer = key["certificate"]["issuer"].as_str().unwrap_or_default();
    let serial: String = key["certificate"]["serial"].as_str().unwrap_or_default().chars().take(8).collect();
    must(!issuer.is_empty(), "there is no certificate")?;
    if device {
        must(key["level"]["id"] == "device-se", "the certificate does not say where the key is")?;
        must(key["sim"]["id"] == "proved", "the certificate does not say that the SIM was proved")?;
        let told = [("issuer", issuer), ("serial", &*serial)];
        return world.underneath("journey-device-under", &told);
    }
    world.underneath("journey-key-under", &[("issuer", issuer), ("serial", &serial)])
}

/// The same with the key in an applet: the operator answers the card's challenge, and only its register raises the
/// level.
async fn on_card(world: &mut World<'_>) -> Outcome<()> {
    world.heading("journey-card")?;
    let create = ["key", "create", "--profile", "piv-signature"];
    let asked = |pin| {
        let [new, again] = twice(pin);
        [Typed::Secret("ask-card-now", FACTORY_PIN), new, again]
    };
    world.show(&create, &asked("123456")).await?.must(1, "signature.pin_weak")?;
    world.show(&create, &asked(PIN)).await?.must(0, "")?;
    let key = world.ask(&["key", "status"]).await?;
    must(key["level"]["id"] == "software", "the level came without the register")?;
    world.note("journey-card-register")?;
    let public_key = key["card"]["public_key"].as_str().unwrap_or_default();
    world.sandbox.register_card(PHONE, public_key).await?;
    world.show(&["key", "certificate"], &[]).await?.must(0, "")?;
    let key = world.ask(&["key", "status"]).await?;
    must(key["state"]["id"] == "ready", "the key is not ready")?;
    must(key["level"]["id"] == "sim-applet", "the certificate does not say where the key is")?;
    must(key["card"]["on_card"] == true, "the certificate is not on the card")?;
    let issuer = key["certificate"]["issuer"].as_str().unwrap_or_default();
    let serial: String = key["certificate"]["serial"].as_str().unwrap_or_default().chars().take(8).collect();
    world.underneath("journey-card-under", &[("issuer", issuer), ("serial", &serial)])
}

fn twice(pin: &str) -> [Typed<'_>; 2] {
    [Typed::Secret("ask-new-pin", pin), Typed::Secret("ask-pin-again", pin)]
}
