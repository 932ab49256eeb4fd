//! The SMS spool: every message stays here, none leaves. For the terminal it is the phone's inbox.

mod text;

use axum::{Json, extract::State};
use rusqlite::{Transaction, params};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

pub(crate) use text::code_text;

use crate::{
    gateway::App,
    http::{Params, Refusal},
};

/// Messages in one answer.
const PAGE: u32 = 100;
/// The contact centre, in whose name codes are sent.
pub(crate) const SENDER: &str = "1414";

/// A message that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sms {
    /// Grows with every message of the gateway.
    pub id: i64,
    /// Who sent it: `1414`.
    pub from: String,
    /// The phone, E.164.
    pub to: String,
    /// What it says.
    pub text: String,
    /// Unix seconds.
    pub at: i64,
}

/// `GET /sandbox/sms`: messages, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SmsPage {
    /// At most 100; ask again with `after` = the last id.
    pub messages: Vec<Sms>,
}

/// Which messages.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Which {
    /// Only those to this phone, E.164.
    phone: Option<String>,
    /// Only those after this id.
    after: Option<i64>,
}

/// What the phones of this sandbox have received.
#[utoipa::path(get, path = "/sandbox/sms", tag = "sandbox", params(Which), responses((status = 200, body = SmsPage)))]
pub(crate) async fn spool(
    State(app): State<App>,
    Params(which): Params<Which>,
) -> Result<Json<SmsPage>, Refusal> {
    // In a query string an unescaped `+` is a space; people type it all the same.
    let phone = which.phone.map(|p| p.replacen(' ', "+", 1));
    let after = which.after.unwrap_or(0);
    let messages = app.run(move |_, tx, _| Ok(read(tx, phone.as_deref(), after)?)).await?;
    Ok(Json(SmsPage { messages }))
}

/// Puts a message into the spool.
pub(crate) fn send(tx: &Transaction<'_>, phone: &str, text: &str, now: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT INTO sms (phone, sender, text, at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![phone, SENDER, text, now])?;
    Ok(())
}

fn read(tx: &Transaction<'_>, phone: Option<&str>, after: i64) -> rusqlite::Result<Vec<Sms>> {
    tx.prepare_cached(
        "SELECT id, sender, phone, text, at FROM sms
         WHERE id > ?1 AND (?2 IS NULL OR phone = ?2) ORDER BY id LIMIT ?3",
    )?
    .query_map(params![after, phone, PAGE], |row| {
        Ok(Sms { id: row.get(0)?, from: row.get(1)?, to: row.get(2)?, text: row.get(3)?, at: row.get(4)? })
    })?
    .collect()
}
