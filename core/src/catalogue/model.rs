//! What a shell gets from the catalogue: plain owned records, in pages.

use super::source::{Channel, Term};

/// A service as it stands in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// Eight digits.
    pub code: String,
    /// What people call it.
    pub title: String,
    /// What I get and for whom.
    pub summary: String,
    /// Id of its category.
    pub category: String,
    /// Where I can ask for it.
    pub channels: Vec<Channel>,
    /// What it costs, in a word or two.
    pub price: String,
    /// How long it takes: `15 minutes`.
    pub term: String,
    /// Whether one can apply for it here.
    pub mobile: bool,
}

/// A page of cards in the order of demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPage {
    /// The cards of this page.
    pub cards: Vec<CardView>,
    /// How many there are in all.
    pub total: u32,
    /// Place of the first card of this page among all.
    pub offset: u32,
}

/// How the hits of a search were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Every word of the query is in every hit.
    AllWords,
    /// Only with a slip of a letter forgiven, or with a word left out: a shell says "perhaps you meant".
    Nearly,
}

/// The strongest place in which a hit holds the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The first word of its title.
    Title,
    /// Another word of its title, or one of the ways in which people ask for it.
    Name,
    /// Its summary, result, category or life situation.
    Body,
}

/// A part of a title, in Unicode characters, that a shell may show in bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First character.
    pub start: u32,
    /// The character after the last.
    pub end: u32,
}

/// A hit of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The service.
    pub card: CardView,
    /// Where the query was found.
    pub field: Field,
    /// Where the title holds words of the query, in order, not overlapping.
    pub bold: Vec<Span>,
}

/// A page of hits, best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchPage {
    /// The hits of this page.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: u32,
    /// Place of the first hit of this page among all.
    pub offset: u32,
    /// How they were found.
    pub found: Found,
}

/// A channel with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelView {
    /// Which.
    pub channel: Channel,
    /// What it is called.
    pub name: String,
}

/// One step of a guide.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct GuideStepView {
    /// What the step is.
    pub title: String,
    /// What the citizen does and what happens.
    pub text: String,
}

/// Everything the catalogue says of one service, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceView {
    /// Eight digits.
    pub code: String,
    /// Kebab-case English name.
    pub slug: String,
    /// What people call it.
    pub title: String,
    /// What I get and for whom.
    pub summary: String,
    /// Id of its category.
    pub category: String,
    /// What the category is called.
    pub category_title: String,
    /// Id of its life situation.
    pub situation: String,
    /// What the situation is called.
    pub situation_title: String,
    /// The body that provides it.
    pub provider: String,
    /// What I get in the end.
    pub result: String,
    /// How long it takes, for those who count days.
    pub term: Term,
    /// How long it takes: `15 minutes`.
    pub term_text: String,
    /// What it costs: that it is free, or what is to be paid and where the amount is shown.
    pub price_text: String,
    /// Whether it costs nothing.
    pub free: bool,
    /// What I need.
    pub documents: Vec<String>,
    /// Where I can ask for it.
    pub channels: Vec<ChannelView>,
    /// Step by step.
    pub guide: Vec<GuideStepView>,
    /// Id of its form.
    pub form: Option<String>,
    /// Whether one can apply for it here.
    pub mobile: bool,
}

/// A heading with the number of its services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryView {
    /// Id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What stands under it, in a few words.
    pub hint: String,
    /// Services under it.
    pub count: u32,
}

/// What catalogue this is. Whether it is stale is said by its manifest ([`super::manifest::is_stale`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueInfo {
    /// Version of the content.
    pub version: u64,
    /// Services in it.
    pub services: u32,
    /// Those that one can apply for here.
    pub mobile: u32,
    /// What the citizen must know of it as a whole.
    pub notice: String,
    /// Whether it is the one that came with the app.
    pub embedded: bool,
}

/// A form as the catalogue holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormBytes<'a> {
    /// Id.
    pub id: &'a str,
    /// Version.
    pub version: u32,
    /// The form's JSON, canonical.
    pub json: &'a [u8],
}
