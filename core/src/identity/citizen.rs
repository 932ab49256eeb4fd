//! The linked citizen, as the register knows them.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::wire::CitizenRecord;

/// The linked citizen; kept sealed, `Debug` prints nothing of them.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Citizen {
    pub(crate) record: CitizenRecord,
    /// The linked number, E.164.
    pub(crate) phone: String,
}

impl Citizen {
    pub(crate) fn iin(&self) -> &str {
        &self.record.iin
    }

    /// Surname, given name, patronymic.
    pub(crate) fn full_name(&self) -> String {
        let r = &self.record;
        [Some(&r.surname), Some(&r.given_name), r.patronymic.as_ref()]
            .into_iter()
            .flatten()
            .map(|s| s.trim())
            .filter(|s| !s.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl fmt::Debug for Citizen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Citizen(hidden)")
    }
}

/// The citizen on a screen, in one language.
#[derive(Clone, PartialEq, Eq)]
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

impl fmt::Debug for CitizenView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CitizenView(hidden)")
    }
}

/// The bearer token of a session; wiped when dropped, never printed.
#[derive(Clone)]
pub(crate) struct Token(Zeroizing<String>);

impl Token {
    pub(crate) fn new(token: String) -> Self {
        crate::witness::saw("session token", token.as_bytes());
        Self(Zeroizing::new(token))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}
