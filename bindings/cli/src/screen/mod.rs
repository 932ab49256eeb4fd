//! Drawing: results to stdout, talk to stderr, as wide as the terminal and in the colours it allows.

mod paint;
mod progress;
mod table;

use std::io::{self, IsTerminal, Write};

use qyzmet_core::{Lang, text::StateText};
use serde_json::Value;

pub(crate) use paint::{Paint, Tone};

use crate::failure::{Failure, Outcome};

/// Texts are no wider than this, however wide the terminal is: long lines are hard to read.
const WIDEST: usize = 96;
const NARROWEST: usize = 30;

/// Where results are drawn.
pub(crate) struct Screen {
    /// One JSON document instead of text.
    pub(crate) json: bool,
    /// Colours of stdout.
    pub(crate) paint: Paint,
    /// Colours of stderr.
    pub(crate) aside: Paint,
    bars: bool,
    width: usize,
}

impl Screen {
    /// `plain`: no colours, no bars. Environment: `NO_COLOR`, `CLICOLOR_FORCE`, `TERM`, `COLUMNS`.
    pub(crate) fn new(plain: bool, json: bool) -> Self {
        let on = |tty| Paint::new(!plain && !json && paint::wanted(tty));
        Self {
            json,
            paint: on(io::stdout().is_terminal()),
            aside: on(io::stderr().is_terminal()),
            bars: !plain && !json && io::stderr().is_terminal(),
            width: width().clamp(NARROWEST, WIDEST),
        }
    }

    /// Columns of a line.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Writes a line to stdout; nothing with `--json`.
    pub(crate) fn line(&self, text: &str) -> Outcome<()> {
        if self.json { Ok(()) } else { write(&mut io::stdout().lock(), text) }
    }

    /// An empty line.
    pub(crate) fn gap(&self) -> Outcome<()> {
        self.line("")
    }

    /// The JSON document; nothing without `--json`.
    pub(crate) fn json(&self, value: &Value) -> Outcome<()> {
        if self.json { write(&mut io::stdout().lock(), &format!("{value:#}")) } else { Ok(()) }
    }

    /// Talk: what is being done, what to do next. To stderr, so that a pipe gets results only.
    pub(crate) fn talk(&self, text: &str) {
        if !self.json {
            // Nobody there to listen is no reason to stop.
            let _ = write(&mut io::stderr().lock(), text);
        }
    }

    /// A heading.
    pub(crate) fn title(&self, text: &str) -> Outcome<()> {
        self.line(&self.wrapped(&self.paint.tone(Tone::Strong, text), ""))
    }

    /// A paragraph.
    pub(crate) fn text(&self, text: &str) -> Outcome<()> {
        self.line(&self.wrapped(text, ""))
    }

    /// A paragraph with a mark before its first line.
    pub(crate) fn marked(&self, mark: &str, text: &str) -> Outcome<()> {
        self.line(&self.wrapped(text, mark))
    }

    /// What can be done next.
    pub(crate) fn next(&self, text: &str) -> Outcome<()> {
        let mark = self.paint.tone(Tone::Action, Tone::Action.sign());
        self.line(&self.wrapped(&self.paint.tone(Tone::Action, text), &mark))
    }

    /// A state: its words first, then what it means and what comes next.
    pub(crate) fn state(&self, state: &StateText, tone: Tone) -> Outcome<()> {
        let mark = self.paint.tone(tone, tone.sign());
        self.line(&self.wrapped(&self.paint.tone(tone, &state.short), &mark))?;
        self.line(&self.wrapped(&state.plain, "  "))?;
        self.next(&state.next)
    }

    /// Lines that stand together, indented, as they are.
    pub(crate) fn quoted(&self, text: &str) -> Outcome<()> {
        let bar = self.paint.tone(Tone::Quiet, "│ ");
        for line in text.lines() {
            for part in textwrap::wrap(line, options(self.width.saturating_sub(2))) {
                self.line(&format!("{bar}{part}"))?;
            }
        }
        Ok(())
    }

    /// Wraps a text; its first line begins with `mark`, the others as far in.
    pub(crate) fn wrapped(&self, text: &str, mark: &str) -> String {
        let indent = " ".repeat(textwrap::core::display_width(mark));
        textwrap::fill(text, options(self.width).initial_indent(mark).subsequent_indent(&indent))
    }

    /// Says why a command failed.
    pub(crate) fn failure(&self, failure: &Failure, lang: Lang) {
        if self.json {
            let _ = self.json(&failure.json(lang));
            return;
        }
        let sign = self.aside.tone(Tone::Loss, Tone::Loss.sign());
        self.talk(&self.wrapped(&failure.citizen(lang), &sign));
        if matches!(failure, Failure::Core(_) | Failure::Form { .. }) {
            self.talk(&self.aside.tone(Tone::Quiet, &format!("  {}", failure.code())));
        }
    }
}

fn write(to: &mut impl Write, text: &str) -> Outcome<()> {
    match writeln!(to, "{text}").and_then(|()| to.flush()) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Err(Failure::Closed),
        Err(e) => Err(Failure::io("stdout", e)),
    }
}

/// A word with a hyphen (`1414-тен`, `PIN-код`) stays whole.
fn options<'a>(width: usize) -> textwrap::Options<'a> {
    textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation)
}

/// `COLUMNS` first: whoever pipes us through a frame of its own says how wide that is.
fn width() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    said.or_else(|| terminal_size::terminal_size().map(|(w, _)| usize::from(w.0))).unwrap_or(80)
}
