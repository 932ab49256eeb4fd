//! Colours: sky blue for what can be done, gold for what is done and kept, red only for loss. Words come
//! first; nothing is said by colour alone.

use owo_colors::{Style, XtermColors};

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A heading.
    Strong,
    /// What can be done.
    Action,
    /// Done and kept.
    Kept,
    /// Lost, refused, broken.
    Loss,
    /// On its way; nothing of the others.
    Calm,
    /// Beside the point.
    Quiet,
}

impl Tone {
    /// The sign before it, so that it is told apart without colours.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Tone::Kept => "✓ ",
            Tone::Loss => "✗ ",
            Tone::Action => "→ ",
            Tone::Strong | Tone::Calm | Tone::Quiet => "• ",
        }
    }

    /// The colour's number among the 256; none for what only differs in weight.
    pub(crate) fn colour(self) -> Option<u8> {
        match self {
            Tone::Action => Some(32),
            Tone::Kept => Some(136),
            Tone::Loss => Some(167),
            Tone::Strong | Tone::Calm | Tone::Quiet => None,
        }
    }

    fn style(self) -> Style {
        let style = self.colour().map_or_else(Style::new, |n| Style::new().color(XtermColors::from(n)));
        match self {
            Tone::Strong | Tone::Calm => style.bold(),
            Tone::Quiet => style.dimmed(),
            Tone::Action | Tone::Kept | Tone::Loss => style,
        }
    }
}

/// Colours, or none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// Colours if `on`.
    pub(crate) fn new(on: bool) -> Self {
        Self { on }
    }

    /// Whether there are colours.
    pub(crate) fn is_on(self) -> bool {
        self.on
    }

    /// The text in this tone.
    pub(crate) fn tone(self, tone: Tone, text: &str) -> String {
        if self.on && !text.is_empty() { tone.style().style(text).to_string() } else { text.to_owned() }
    }
}

/// Whether a stream wants colours: `NO_COLOR` says no, `CLICOLOR_FORCE` yes, else a terminal does.
pub(super) fn wanted(is_terminal: bool) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    if set("NO_COLOR") {
        return false;
    }
    let forced = std::env::var_os("CLICOLOR_FORCE").is_some_and(|v| !v.is_empty() && v != "0");
    forced || (is_terminal && std::env::var_os("TERM").is_none_or(|t| t != "dumb"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_a_text_stays_as_it_is() {
        assert_eq!(Paint::new(false).tone(Tone::Loss, "жоқ"), "жоқ");
        assert!(Paint::new(true).tone(Tone::Loss, "жоқ").contains("жоқ"));
        assert_ne!(Paint::new(true).tone(Tone::Loss, "жоқ"), "жоқ");
    }
}
