//! The SIM as a shell shows it.

use super::model::SimTie;
use crate::{
    Lang,
    text::{self, StateText},
};

/// How the SIM card stands, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimView {
    /// `unknown`, `same`, `away` or `changed`.
    pub state_id: String,
    /// What that means and what to do.
    pub state: StateText,
    /// When a change was noticed, as people write it.
    pub changed_at: Option<String>,
}

impl SimView {
    pub(crate) fn of(tie: &SimTie, lang: Lang) -> Self {
        let id = tie.state.as_str();
        Self {
            state_id: id.to_owned(),
            state: text::state(lang, &format!("sim-{id}"), &[]),
            changed_at: tie.changed_at.map(|at| text::date_time(lang, at)),
        }
    }
}
