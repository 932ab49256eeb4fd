//! What works right now: readable by a shell before it draws a button.

use serde::Serialize;

use super::Ctx;
use crate::{
    Code,
    ports::Line,
    store::{Health as StoreHealth, VaultHealth},
};

/// How an operation behaves at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// It works, with or without a network.
    Works,
    /// It is taken now and carried out when there is a line.
    Queued,
    /// It needs something first; the code says what.
    Refused,
}

/// One operation and how it behaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Its id; the text is `op-{id}`.
    pub id: &'static str,
    /// How it behaves without a line.
    pub offline: Mode,
    /// How it behaves right now.
    pub now: Mode,
    /// Why it is refused right now.
    pub reason: Option<Code>,
}

/// What works, and how the stores are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// Version of the core.
    pub version: &'static str,
    /// The gateway's address.
    pub gateway: String,
    /// What the phone says of its line.
    pub line: Line,
    /// Every operation.
    pub operations: Vec<Operation>,
    /// The vault and the cache.
    pub store: StoreHealth,
    /// Where the device keys live.
    pub key_home: crate::ports::KeyHome,
}

/// Which key an operation needs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    None,
    Signature,
    Authentication,
}

/// What an operation needs.
struct Needs {
    id: &'static str,
    link: bool,
    key: Key,
    vault: bool,
    offline: Mode,
}

const OPERATIONS: [Needs; 13] = [
    Needs { id: "catalogue", link: false, key: Key::None, vault: false, offline: Mode::Works },
    Needs { id: "search", link: false, key: Key::None, vault: false, offline: Mode::Works },
    Needs { id: "sync", link: false, key: Key::None, vault: true, offline: Mode::Refused },
    Needs { id: "link", link: false, key: Key::None, vault: true, offline: Mode::Refused },
    Needs { id: "sign-in", link: false, key: Key::Authentication, vault: true, offline: Mode::Refused },
    Needs { id: "form", link: false, key: Key::None, vault: true, offline: Mode::Works },
    Needs { id: "sign", link: true, key: Key::Signature, vault: true, offline: Mode::Works },
    Needs { id: "submit", link: true, key: Key::Signature, vault: true, offline: Mode::Queued },
    Needs { id: "documents", link: false, key: Key::None, vault: true, offline: Mode::Works },
    Needs { id: "verify", link: false, key: Key::None, vault: false, offline: Mode::Works },
    Needs { id: "identify", link: true, key: Key::None, vault: true, offline: Mode::Refused },
    Needs { id: "renew", link: true, key: Key::Signature, vault: true, offline: Mode::Refused },
    Needs { id: "revoke", link: false, key: Key::Signature, vault: true, offline: Mode::Queued },
];

pub(super) fn health(ctx: &Ctx) -> Health {
    let store = ctx.store.health();
    let line = ctx.ports.connectivity.line();
    let vault = match &store.vault {
        VaultHealth::Closed { code } => Some(*code),
        VaultHealth::Good | VaultHealth::Absent => None,
    };
    let link = match (vault, &store.vault) {
        (None, VaultHealth::Good) => crate::identity::obstacle(&ctx.store, ctx.now()),
        _ => Some(Code::LinkRequired),
    };
    let (key, authentication) = match (vault, &store.vault) {
        (None, VaultHealth::Good) => {
            (crate::signature::obstacle(ctx), crate::signature::authentication_obstacle(ctx))
        }
        _ => (Some(Code::KeyMissing), Some(Code::AuthenticationKeyMissing)),
    };
    let operations = OPERATIONS
        .iter()
        .map(|needs| {
            let reason = [
                vault.filter(|_| needs.vault),
                link.filter(|_| needs.link),
                key.filter(|_| needs.key == Key::Signature),
                authentication.filter(|_| needs.key == Key::Authentication),
                (line == Line::Offline && needs.offline == Mode::Refused).then_some(Code::Offline),
            ];
            let reason = reason.into_iter().flatten().next();
            let now = match reason {
                Some(_) => Mode::Refused,
                None if line == Line::Offline => needs.offline,
                None => Mode::Works,
            };
            Operation { id: needs.id, offline: needs.offline, now, reason }
        })
        .collect();
    Health {
        version: env!("CARGO_PKG_VERSION"),
        gateway: ctx.net.base().to_owned(),
        line,
        operations,
        store,
        key_home: ctx.ports.device_key.home(),
    }
}
