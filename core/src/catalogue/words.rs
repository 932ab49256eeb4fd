//! Short texts that the catalogue composes: terms, prices, names of channels.

use super::source::{Channel, Price, Term, TermUnit};
use crate::{Lang, text::say};

/// `15 минут`, `1 жұмыс күні`, `7 working days`.
pub(super) fn term(lang: Lang, term: Term) -> String {
    let id = match term.unit {
        TermUnit::Minutes => "term-minutes",
        TermUnit::Hours => "term-hours",
        TermUnit::WorkingDays => "term-working-days",
        TermUnit::CalendarDays => "term-calendar-days",
    };
    say(lang, id, &[("n", &term.amount.to_string())])
}

/// What a card says of the price, in a word or two.
pub(super) fn price_short(lang: Lang, price: &Price) -> String {
    match price {
        Price::Free {} => say(lang, "price-free", &[]),
        Price::Fee { .. } => say(lang, "price-fee", &[]),
    }
}

/// What the page of a service says of the price.
pub(super) fn price_long(lang: Lang, price: &Price) -> String {
    match price {
        Price::Free {} => say(lang, "price-free", &[]),
        Price::Fee { note } => note.get(lang).to_owned(),
    }
}

/// What a channel is called.
pub(super) fn channel(lang: Lang, channel: Channel) -> String {
    say(lang, &format!("channel-{}", channel.id()), &[])
}
