//! Asking the citizen: with a terminal, by prompts, secrets without echo; without one, the next line of
//! standard input, so that a script can answer. A secret is never an argument.

use std::{
    fmt::Display,
    io::{self, BufRead, IsTerminal},
};

use inquire::{Confirm, InquireError, Select, Text};
use zeroize::{Zeroize, Zeroizing};

use crate::failure::{Failure, NEEDED, Outcome};

/// Longest line that is taken from standard input.
const LONGEST: u64 = 64 << 10;

/// Whether there is a citizen at a keyboard.
pub(crate) fn by_hand() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a PIN or a code: without echo, or the next line.
pub(crate) fn secret(prompt: &str) -> Outcome<Zeroizing<String>> {
    if !by_hand() {
        return line();
    }
    let mut typed = rpassword::prompt_password(format!("{prompt}: ")).map_err(of_io)?;
    let kept = Zeroizing::new(typed.trim().to_owned());
    typed.zeroize();
    Ok(kept)
}

/// Asks for a line of text.
pub(crate) fn text(prompt: &str, hint: Option<&str>, before: Option<&str>) -> Outcome<String> {
    if !by_hand() {
        return line().map(|l| l.as_str().to_owned());
    }
    let mut question = Text::new(prompt);
    question.help_message = hint;
    question.initial_value = before;
    question.prompt().map_err(of_inquire)
}

/// Lets choose one of several. Only with a terminal.
pub(crate) fn choice<T: Display>(prompt: &str, hint: Option<&str>, options: Vec<T>, at: usize) -> Outcome<T> {
    if !by_hand() {
        return Err(Failure::no_input());
    }
    let mut question = Select::new(prompt, options).with_starting_cursor(at);
    question.help_message = hint;
    question.prompt().map_err(of_inquire)
}

/// Asks yes or no. Only with a terminal.
pub(crate) fn yes(prompt: &str, hint: Option<&str>, before: bool) -> Outcome<bool> {
    if !by_hand() {
        return Err(Failure::no_input());
    }
    let mut question = Confirm::new(prompt).with_default(before);
    question.help_message = hint;
    question.prompt().map_err(of_inquire)
}

/// Asks before something is lost for good. Without a terminal only `--yes` agrees.
pub(crate) fn agreed(prompt: &str, yes_was_given: bool) -> Outcome<()> {
    if yes_was_given {
        return Ok(());
    }
    if !by_hand() {
        return Err(Failure::own("fail-unasked", &[], NEEDED));
    }
    if yes(prompt, None, false)? { Ok(()) } else { Err(Failure::Stopped) }
}

/// The next line of standard input, without its end.
fn line() -> Outcome<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let read = io::Read::take(io::stdin().lock(), LONGEST).read_line(&mut line).map_err(of_io)?;
    if read == 0 {
        return Err(Failure::no_input());
    }
    Ok(Zeroizing::new(line.trim().to_owned()))
}

fn of_inquire(e: InquireError) -> Failure {
    match e {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::Stopped,
        InquireError::IO(e) => of_io(e),
        other => Failure::io("terminal", io::Error::other(other)),
    }
}

fn of_io(e: io::Error) -> Failure {
    match e.kind() {
        io::ErrorKind::Interrupted => Failure::Stopped,
        _ => Failure::io("terminal", e),
    }
}
