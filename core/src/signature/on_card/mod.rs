//! The phone's signature key, when it lies in an applet on a card: made there, certified, used with one PIN a
//! signature. The vault keeps which applet it is, the public key and the certificates; the card keeps the rest.
//!
//! ```text
//! prepare   administrator -> PIN proved -> key made -> PIN changed -> row -> request signed by the card -> row
//! certify   request -> certificate (EST) -> row -> written onto the card -> row
//! sign      the card names its key -> PIN -> signature, verified -> row -> certificate, where the card takes it with the PIN -> row
//! ```
//! A kill between two arrows leaves what the next call goes on from: `prepare` makes the key anew as long as it has
//! no certificate, `certify` asks again. The card's own counter decides on PINs; what is remembered of it here is for
//! the screen.
//!
//! The level of such a key is what the authority wrote into the certificate. It writes `sim-applet` only for a
//! public key that the operator's register has; nothing that is said here can raise it.

mod administrator;
mod certify;
mod client;
mod faults;
mod find;
mod prepare;
mod proof;
mod row;
mod uses;

use std::sync::Arc;

pub use client::{CardKeyView, CardKeyWish};
pub use find::CardFound;
pub(crate) use row::V1;

use self::row::Row;
use super::{
    audit::{self, About, Entry, Outcome, What},
    card::{Applet, Session},
    signer::Standing,
};
use crate::{
    Code, Error, Result,
    client::{Ctx, News},
    ports::SimCard,
    store::{Store, Vault},
};

/// What the audit says of a use: what was done, and what came of it.
type Note = (What, Outcome);

/// The card key of one store. A cheap handle; making one does no I/O.
#[derive(Clone)]
pub(crate) struct CardKey {
    store: Arc<Store>,
    port: Option<Arc<dyn SimCard>>,
    /// What is told once nobody works with this handle any more.
    _news: Option<News>,
}

impl CardKey {
    pub(crate) fn of(ctx: &Ctx) -> Self {
        Self { store: ctx.store.clone(), port: ctx.ports.sim_card.clone(), _news: None }
    }

    /// A key whose uses are told of, once the last step of each is over.
    pub(crate) fn telling(self, news: &News) -> Self {
        Self { _news: Some(news.clone()), ..self }
    }

    /// Its name in the audit. Blocks.
    pub(super) fn id(&self) -> Result<Option<String>> {
        Ok(self.row()?.map(|row| row.id))
    }

    /// The certificates of the key, its own first, if the phone's key lies on a card.
    pub(super) fn certificates_in(v: &Vault<'_>) -> Result<Option<Vec<Vec<u8>>>> {
        Ok(row::get(v)?.filter(Row::is_finished).map(|row| row.certificates))
    }

    /// The request for its certificate, if the phone's key lies on a card and signed one.
    pub(super) fn request_in(v: &Vault<'_>) -> Result<Option<Vec<u8>>> {
        Ok(row::get(v)?.and_then(|row| row.request))
    }

    /// What is kept of the key, if the phone's key lies on a card. One whose making broke off before it signed the request for
    /// its certificate is none: it is made again. Blocks.
    fn row(&self) -> Result<Option<Row>> {
        match self.store.exists() {
            true => Ok(self.store.read(row::get)?.filter(Row::is_finished)),
            false => Ok(None),
        }
    }

    /// Whether the phone's key is on a card. Blocks.
    pub(crate) fn is_any(&self) -> Result<bool> {
        Ok(self.row()?.is_some())
    }

    /// How it stands, by the vault alone; `None` when the phone has no key on a card. Blocks.
    pub(super) fn status(&self) -> Result<Option<Standing>> {
        let Some(row) = self.row()? else { return Ok(None) };
        Ok(Some(Standing {
            certificate: row.certificate()?,
            tries: row.counter.tries,
            pin_blocked: row.counter.pin_blocked,
            puk_blocked: row.counter.puk_blocked,
        }))
    }

    /// What is kept of it, or `signature.key_missing`.
    fn standing(&self) -> Result<Row> {
        self.row()?.ok_or_else(|| Error::new(Code::KeyMissing, "no key was made on a card"))
    }

    fn port(&self) -> Result<Arc<dyn SimCard>> {
        self.port.clone().ok_or_else(|| Error::new(Code::CardMissing, "this phone lets no app to its cards"))
    }

    fn open(&self, row: &Row) -> Result<Session> {
        let applet = Applet::new(self.port()?, row.slot, Arc::new(row.profile()?));
        applet.open().map_err(faults::error)
    }

    /// Changes what is kept of this key, and writes the audit's row about it, if there is one, in one transaction;
    /// `conflict.state_changed` when it was replaced.
    fn change<T>(&self, id: &str, note: Option<Note>, f: impl FnOnce(&mut Row) -> T) -> Result<T> {
        self.store.write(|v| {
            let Some(mut row) = row::get(v)?.filter(|row| row.id == id) else {
                return Err(Error::new(Code::StateChanged, "the key was replaced meanwhile"));
            };
            let out = f(&mut row);
            row::put(v, &row)?;
            if let Some(note) = note {
                self.write_down(v, &row, note)?;
            }
            Ok(out)
        })
    }

    /// Forgets the key: the phone has none then. On the card it stays until another is made over it; without
    /// its certificate here nothing is signed with it. Durable when it returns; blocks.
    pub(crate) fn forget(&self) -> Result<()> {
        match self.row()? {
            Some(row) => self.store.write(|v| {
                self.write_down(v, &row, (What::Destroy, Outcome::Done))?;
                row::remove(v)
            }),
            None => Ok(()),
        }
    }

    fn write_down(&self, v: &Vault<'_>, row: &Row, (what, outcome): Note) -> Result<()> {
        let entry = Entry::new(self.store.now(), what, outcome, &row.certificates);
        let serial =
            row.certificate()?.filter(|_| matches!(what, What::Certificate)).map(|own| own.serial_hex);
        let about = About { title: serial, ..About::default() };
        audit::append(v, &entry.of_key(&row.id, row.counter.tries).about(about))
    }
}
