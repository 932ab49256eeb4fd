//! Asking the citizen: with a terminal, by prompts, secrets without echo; without one, the next line of
//! standard input, so that a script can answer. What is asked stands on stderr either way. A secret is never
//! an argument.

use std::{
    fmt::Display,
    io::{self, BufRead, IsTerminal},
};

use inquire::{
    InquireError, Select, Text,
    ui::{Color, RenderConfig, StyleSheet, Styled},
};
use zeroize::{Zeroize, Zeroizing};

use crate::{
    failure::{Failure, NEEDED, Outcome},
    interrupt::guarded,
    screen::{Screen, Tone},
    shell::Shell,
};

/// Longest line that is taken from standard input.
const LONGEST: u64 = 64 << 10;

/// Whether there is a citizen at a keyboard.
pub(crate) fn by_hand() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Dresses the prompts in the shell's colours, or in none.
pub(crate) fn dress(colours: bool) {
    let mut config = RenderConfig::empty();
    if colours {
        let tone = |t: Tone| t.colour().map(|n| StyleSheet::new().with_fg(Color::AnsiValue(n)));
        let (action, kept) = (tone(Tone::Action).unwrap_or_default(), tone(Tone::Kept).unwrap_or_default());
        config.prompt_prefix = Styled::new("?").with_style_sheet(action);
        config.answered_prompt_prefix = Styled::new("✓").with_style_sheet(kept);
        config.selected_option = Some(action);
        config.highlighted_option_prefix = Styled::new("❯").with_style_sheet(action);
    }
    inquire::set_global_render_config(config);
}

/// Asks for a PIN (message id of the question): without echo, or the next line.
pub(crate) fn secret(shell: &Shell, question: &str) -> Outcome<Zeroizing<String>> {
    let prompt = shell.say(question, &[]);
    if !by_hand() {
        return line(&shell.screen, &prompt);
    }
    let typed = guarded(&shell.screen, shell.lang, || rpassword::prompt_password(format!("{prompt}: ")));
    let mut typed = typed.map_err(of_io)?;
    let kept = Zeroizing::new(typed.trim().to_owned());
    typed.zeroize();
    Ok(kept)
}

/// Asks for a line of text.
pub(crate) fn text(
    screen: &Screen,
    prompt: &str,
    hint: Option<&str>,
    before: Option<&str>,
) -> Outcome<String> {
    if !by_hand() {
        return line(screen, prompt).map(|l| l.as_str().to_owned());
    }
    let mut question = Text::new(prompt);
    question.help_message = hint;
    question.initial_value = before;
    question.prompt().map_err(of_inquire)
}

/// Lets choose one of several. Only with a terminal.
pub(crate) fn choice<T: Display>(
    shell: &Shell,
    prompt: &str,
    hint: Option<&str>,
    options: Vec<T>,
    at: usize,
) -> Outcome<T> {
    if !by_hand() {
        return Err(Failure::no_input());
    }
    let how = shell.say("ask-choice-hint", &[]);
    let question = Select::new(prompt, options).with_starting_cursor(at);
    question.with_help_message(hint.unwrap_or(&how)).prompt().map_err(of_inquire)
}

/// Asks yes or no, in the citizen's language. Only with a terminal.
pub(crate) fn yes(shell: &Shell, prompt: &str, hint: Option<&str>, before: bool) -> Outcome<bool> {
    let [yes, no] = ["answer-yes", "answer-no"].map(|id| shell.core(id));
    let chosen = choice(shell, prompt, hint, vec![yes.clone(), no], usize::from(!before))?;
    Ok(chosen == yes)
}

/// Asks (message id) before something is lost for good. Without a terminal only `--yes` agrees.
pub(crate) fn agreed(shell: &Shell, question: &str, yes_was_given: bool) -> Outcome<()> {
    if yes_was_given {
        return Ok(());
    }
    if !by_hand() {
        return Err(Failure::own("fail-unasked", &[], NEEDED));
    }
    if yes(shell, &shell.say(question, &[]), None, false)? { Ok(()) } else { Err(Failure::Stopped) }
}

/// The next line of standard input, without its end.
fn line(screen: &Screen, prompt: &str) -> Outcome<Zeroizing<String>> {
    screen.talk(&format!("{prompt}:"));
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
