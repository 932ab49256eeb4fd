//! Who the citizen is, as a screen shows it: the core's own records.

pub use qyzmet_core::identity::{CitizenView, LinkView, SimView};

use crate::text::StateText;

/// Where the linking stands, in one language. Plain data for a screen.
#[uniffi::remote(Record)]
pub struct LinkView {
    /// `unlinked`, `starting`, `code-sent`, `code-expired`, `linked`, `session-expired`, `locked`.
    pub state: String,
    /// The person's IIN with its middle hidden.
    pub iin_hidden: Option<String>,
    /// The number, grouped: `+7 701 000 00 01`.
    pub phone: Option<String>,
    /// Digits of the SMS code, while one is awaited.
    pub code_length: Option<u32>,
    /// Seconds until the code expires.
    pub expires_in_s: Option<u32>,
    /// Seconds until another code may be asked for; 0 when it may be now.
    pub resend_in_s: Option<u32>,
    /// Wrong codes that are still allowed.
    pub tries_left: Option<u32>,
    /// Seconds that linking waits.
    pub locked_for_s: Option<u32>,
    /// The three texts of the state.
    pub text: StateText,
}

/// The citizen on a screen, in one language.
#[uniffi::remote(Record)]
pub struct CitizenView {
    /// Surname, given name, patronymic.
    pub full_name: String,
    /// The IIN with its middle hidden.
    pub iin_hidden: String,
    /// Date of birth, as people write it.
    pub birth_date: String,
    /// The linked number, grouped.
    pub phone: String,
    /// Registered address.
    pub address: String,
}

/// How the SIM card stands to the number that was linked, in one language.
#[uniffi::remote(Record)]
pub struct SimView {
    /// `unknown`, `same`, `away` or `changed`. While it is `changed`, nothing is signed: `startLink` with the citizen's
    /// number proves it again.
    pub state_id: String,
    /// What that means and what to do.
    pub state: StateText,
    /// When a change was noticed, as people write it.
    pub changed_at: Option<String>,
}
