//! How the journey is drawn: what is typed, what the citizen sees in a frame, what happened underneath.

use serde_json::{Value, json};

use super::world::World;
use crate::{failure::Outcome, screen::Tone};

/// Steps of the journey.
const STEPS: usize = 6;

/// What the citizen types.
pub(super) enum Typed<'a> {
    /// A PIN: message id of its question, and the digits, which are not shown.
    Secret(&'static str, &'a str),
    /// Anything else.
    Open(&'static str, &'a str),
}

impl Typed<'_> {
    /// Message id of its question.
    pub(super) fn question(&self) -> &'static str {
        match self {
            Typed::Secret(question, _) | Typed::Open(question, _) => question,
        }
    }

    /// What goes into the process.
    pub(super) fn text(&self) -> &str {
        match self {
            Typed::Secret(_, text) | Typed::Open(_, text) => text,
        }
    }
}

impl World<'_> {
    /// The heading of a step.
    pub(super) fn heading(&mut self, title: &'static str) -> Outcome<()> {
        self.step += 1;
        let screen = &self.shell.screen;
        let title = format!("{} / {STEPS}  {}", self.step, self.shell.say(title, &[]));
        let rule = "─".repeat(screen.width().saturating_sub(title.chars().count() + 4));
        screen.gap()?;
        screen.line(&screen.paint.tone(Tone::Kept, &format!("── {title} {rule}")))
    }

    /// What is done next, in a few words.
    pub(super) fn note(&self, id: &'static str) -> Outcome<()> {
        self.shell.screen.gap()?;
        self.shell.screen.text(&self.shell.say(id, &[]))
    }

    /// A command, as it is typed into a terminal.
    pub(super) fn draw_command(&self, program: &str, args: &[&str]) -> Outcome<()> {
        let quoted = |a: &&str| if a.contains(' ') { format!("\"{a}\"") } else { (*a).to_owned() };
        let args: Vec<String> = args.iter().map(quoted).collect();
        let paint = self.shell.screen.paint;
        let line = format!("{} {program} {}", paint.tone(Tone::Quiet, "$"), args.join(" "));
        self.shell.screen.line(&line)
    }

    /// What is typed when it is asked for.
    pub(super) fn draw_typed(&self, typed: &Typed<'_>) -> Outcome<()> {
        let shown = match typed {
            Typed::Secret(_, text) => "•".repeat(text.chars().count()),
            Typed::Open(_, text) => (*text).to_owned(),
        };
        let shown = self.shell.screen.paint.tone(Tone::Action, &shown);
        self.framed(&format!("{} {shown}", self.question(typed.question())))
    }

    /// A line that the citizen sees; one that is wider than the frame goes on below.
    pub(super) fn framed(&self, line: &str) -> Outcome<()> {
        let screen = &self.shell.screen;
        let bar = screen.paint.tone(Tone::Action, "┃");
        let fits = textwrap::core::display_width(line) + 2 <= screen.width();
        let lines = if fits { line.to_owned() } else { screen.wrapped(line, "  ").trim_start().to_owned() };
        for line in lines.split('\n') {
            screen.line(format!("{bar} {line}").trim_end())?;
        }
        Ok(())
    }

    /// What happened underneath: one quiet line, which ends the step.
    pub(super) fn underneath(&mut self, id: &'static str, args: &[(&str, &str)]) -> Outcome<()> {
        let screen = &self.shell.screen;
        let text = self.shell.say(id, args);
        screen.line(&screen.paint.tone(Tone::Quiet, &screen.wrapped(&text, "⚙ ")))?;
        let step: Value = json!({ "step": self.step, "underneath": text });
        self.told.push(step);
        Ok(())
    }
}
