//! Ctrl-C while a PIN is typed: the terminal gets its echo back before the process ends.

use std::sync::{
    Once,
    atomic::{AtomicBool, Ordering},
};

use qyzmet_core::Lang;

use crate::{
    failure::{Failure, STOPPED},
    screen::{Paint, Screen, Tone},
};

/// Whether somebody is at a prompt that deals with Ctrl-C itself.
static AT_PROMPT: AtomicBool = AtomicBool::new(false);
static WATCH: Once = Once::new();

/// Runs a prompt that switches the echo off. Without this Ctrl-C would end the process while it is off.
pub(crate) fn guarded<T>(screen: &Screen, lang: Lang, prompt: impl FnOnce() -> T) -> T {
    let (aside, words) = (screen.aside, Failure::Stopped.citizen(lang));
    WATCH.call_once(|| watch(move || say(aside, &words)));
    AT_PROMPT.store(true, Ordering::SeqCst);
    let answer = prompt();
    AT_PROMPT.store(false, Ordering::SeqCst);
    answer
}

fn say(paint: Paint, words: &str) {
    use std::io::Write;

    let sign = paint.tone(Tone::Loss, Tone::Loss.sign());
    // Nobody there to listen is no reason to stay.
    let _ = writeln!(std::io::stderr(), "\n{sign}{words}");
}

/// From now on Ctrl-C ends the process by us: never within a prompt, at once anywhere else. What was done
/// so far is in the vault.
#[cfg(unix)]
fn watch(say: impl Fn() + Send + 'static) {
    use tokio::signal::unix::{SignalKind, signal};

    // Where signals can't be watched, the system's own way stays.
    let Ok(mut interrupts) = signal(SignalKind::interrupt()) else { return };
    tokio::spawn(async move {
        while interrupts.recv().await.is_some() {
            if !AT_PROMPT.load(Ordering::SeqCst) {
                say();
                std::process::exit(i32::from(STOPPED));
            }
        }
    });
}

#[cfg(not(unix))]
fn watch(_say: impl Fn() + Send + 'static) {}
