//! Short texts that the catalogue composes: terms, prices, names of channels.

use std::collections::HashMap;

use super::source::{Channel, Price, Term, TermUnit};
use crate::{Lang, text::say};

/// The texts of one language. Composing one costs microseconds and a catalogue needs thousands of a few
/// different ones, so each is composed once.
pub(super) struct Words {
    lang: Lang,
    free: String,
    fee: String,
    channels: [String; Channel::ALL.len()],
    terms: HashMap<(u32, &'static str), String>,
}

impl Words {
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            free: say(lang, "price-free", &[]),
            fee: say(lang, "price-fee", &[]),
            channels: Channel::ALL.map(|c| say(lang, &format!("channel-{}", c.id()), &[])),
            terms: HashMap::new(),
        }
    }

    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    /// `15 минут`, `1 жұмыс күні`, `7 working days`.
    pub(super) fn term(&mut self, term: Term) -> &str {
        let id = match term.unit {
            TermUnit::Minutes => "term-minutes",
            TermUnit::Hours => "term-hours",
            TermUnit::WorkingDays => "term-working-days",
            TermUnit::CalendarDays => "term-calendar-days",
        };
        let lang = self.lang;
        let compose = || say(lang, id, &[("n", &term.amount.to_string())]);
        self.terms.entry((term.amount, id)).or_insert_with(compose)
    }

    /// What a card says of the price, in a word or two.
    pub(super) fn price_short(&self, price: &Price) -> &str {
        match price {
            Price::Free {} => &self.free,
            Price::Fee { .. } => &self.fee,
        }
    }

    /// What the page of a service says of the price.
    pub(super) fn price_long<'a>(&'a self, price: &'a Price) -> &'a str {
        match price {
            Price::Free {} => &self.free,
            Price::Fee { note } => note.get(self.lang),
        }
    }

    /// What a channel is called.
    pub(super) fn channel(&self, channel: Channel) -> &str {
        &self.channels[channel as usize]
    }
}
