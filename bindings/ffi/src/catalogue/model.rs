//! What the catalogue gives out: the core's own records.

pub use qyzmet_core::catalogue::{
    CatalogueStatus, SyncReport,
    model::{
        CardPage, CardView, CatalogueInfo, CategoryView, ChannelView, Found, GuideStepView, Hit, SearchPage,
        ServiceView, Span,
    },
    source::{Channel, Term, TermUnit},
};

use crate::text::StateText;

/// The strongest place in which a hit holds the query.
pub type MatchField = qyzmet_core::catalogue::model::Field;

/// A service as it stands in a list.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct CardPage {
    /// The cards of this page.
    pub cards: Vec<CardView>,
    /// How many there are in all.
    pub total: u32,
    /// Place of the first card of this page among all.
    pub offset: u32,
}

/// How the hits of a search were found.
#[uniffi::remote(Enum)]
pub enum Found {
    /// Every word of the query is in every hit.
    AllWords,
    /// Only with a slip of a letter forgiven, or with a word left out: a shell says "perhaps you meant".
    Nearly,
}

/// The strongest place in which a hit holds the query.
#[uniffi::remote(Enum)]
pub enum MatchField {
    /// The first word of its title.
    Title,
    /// Another word of its title, or one of the ways in which people ask for it.
    Name,
    /// Its summary, result, category or life situation.
    Body,
}

/// A part of a title, in Unicode characters, that a shell may show in bold.
#[uniffi::remote(Record)]
pub struct Span {
    /// First character.
    pub start: u32,
    /// The character after the last.
    pub end: u32,
}

/// A hit of a search.
#[uniffi::remote(Record)]
pub struct Hit {
    /// The service.
    pub card: CardView,
    /// Where the query was found.
    pub field: MatchField,
    /// Where the title holds words of the query, in order, not overlapping.
    pub bold: Vec<Span>,
}

/// A page of hits, best first.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ChannelView {
    /// Which.
    pub channel: Channel,
    /// What it is called.
    pub name: String,
}

/// One step of a guide.
#[uniffi::remote(Record)]
pub struct GuideStepView {
    /// What the step is.
    pub title: String,
    /// What the citizen does and what happens.
    pub text: String,
}

/// Everything the catalogue says of one service, in one language.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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

/// What catalogue this is.
#[uniffi::remote(Record)]
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

/// What catalogue this is, and how fresh.
#[uniffi::remote(Record)]
pub struct CatalogueStatus {
    /// What is in it.
    pub info: CatalogueInfo,
    /// When its publisher issued it, as people write it.
    pub issued: String,
    /// Its time is over; it is shown all the same.
    pub stale: bool,
    /// The gateway spoke of a newer one.
    pub newer_exists: bool,
    /// How fresh it is, in words.
    pub state: StateText,
}

/// What a sync did.
#[uniffi::remote(Record)]
pub struct SyncReport {
    /// The content was replaced.
    pub changed: bool,
    /// Version of the content now.
    pub version: u64,
    /// Bytes of bodies that travelled.
    pub bytes: u64,
}

/// Where a service can be asked for. The order here is the order in which channels are shown.
#[uniffi::remote(Enum)]
pub enum Channel {
    /// An app on this core.
    App,
    /// The portal in a browser.
    Portal,
    /// The chat bot.
    Bot,
    /// Text messages.
    Sms,
    /// A service centre.
    Centre,
}

/// How long something takes.
#[uniffi::remote(Record)]
pub struct Term {
    /// How many, 1 to 3660.
    pub amount: u32,
    /// Of what.
    pub unit: TermUnit,
}

/// Unit of a term.
#[uniffi::remote(Enum)]
pub enum TermUnit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days on which offices work.
    WorkingDays,
    /// Days.
    CalendarDays,
}
