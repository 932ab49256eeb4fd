//! The PIN of the key: asked for without echo, asked for again when it was wrong.

use qyzmet_core::{Code, Error, Result, client::Mode};

use crate::{ask, failure::Outcome, screen::Tone, shell::Shell};

/// Fails at once where no signature is possible, before a PIN is typed for nothing.
pub(in crate::commands) fn require_key(shell: &Shell) -> Outcome<()> {
    let operations = shell.client.health().operations;
    let sign = operations.into_iter().find(|o| o.id == "sign" && o.now == Mode::Refused);
    match sign.and_then(|o| o.reason) {
        Some(code) => Err(Error::new(code, "signing is refused right now").into()),
        None => Ok(()),
    }
}

/// Asks for the PIN and does `work` with it. A citizen at a keyboard may try again as long as the core
/// allows; a script has one try, so that a wrong line in it does not lock the key.
pub(in crate::commands) async fn with<T>(shell: &Shell, work: impl AsyncFn(&str) -> Result<T>) -> Outcome<T> {
    loop {
        let pin = ask::secret(shell, "ask-pin")?;
        match shell.screen.waiting(shell.say("busy-sign", &[]), work(&pin)).await {
            Ok(done) => return Ok(done),
            Err(e) if ask::by_hand() && matches!(e.code(), Code::PinWrong | Code::PinFormat) => {
                let text = shell.screen.aside.tone(Tone::Loss, &e.citizen_text(shell.lang));
                shell.screen.talk(&shell.screen.wrapped(&text, "✗ "));
            }
            Err(e) => return Err(e.into()),
        }
    }
}
