//! From what somebody else sent to what a citizen is shown and signs: limits, one form of text, and nothing
//! believed but the documents themselves. Pure.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Url;
use ring::digest::{Context, SHA256};

use super::{
    context::NONCE,
    link::{address_of, same_origin},
    text::ShownText,
    wire::{Description, DocumentToSign, Documents},
};
use crate::{
    Code, Error, Lang, Result,
    requests::hex,
    signature::{code::verification_code, ecdsa::sha256, job::DOCUMENT_LIMIT},
    text as words,
};

/// Most bytes of one document.
pub(super) const FILE_LIMIT: usize = 5 << 20;
/// Most bytes of all documents of one session.
pub(super) const FILES_LIMIT: usize = 10 << 20;
/// Longest name, and longest description, in characters.
const NAME_LIMIT: usize = 200;
const DESCRIPTION_LIMIT: usize = 1000;
/// Most lines about a document.
const META_LIMIT: usize = 30;
/// A plain text of so many characters is shown itself.
const SHOWN_LIMIT: usize = 4000;
/// The longest time that a session stays open, in seconds, whatever is asked.
const LONGEST: i64 = 1800;
const TOKEN_LIMIT: usize = 4096;

/// What a description says, once it is believed as far as it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Invitation {
    pub(super) description: String,
    pub(super) expires_at: i64,
    pub(super) documents: Url,
    pub(super) token: Option<String>,
    pub(super) nonce: Vec<u8>,
}

/// Reads a description that came from `link`.
///
/// # Errors
/// `signature.link_invalid`, `signature.method_unsupported` (how one proves who one is), `input.hostile_text`,
/// `signature.session_over` when its time is over.
pub(super) fn invitation(link: &Url, said: &Description, now: i64) -> Result<Invitation> {
    let invalid = |why: &str| Error::new(Code::LinkInvalid, why.to_owned());
    let documents = address_of(&said.document.uri)
        .filter(|uri| same_origin(link, uri))
        .ok_or_else(|| invalid("the documents are somewhere else"))?;
    let token = match (said.document.auth_type.as_deref().unwrap_or("None"), &said.document.auth_token) {
        (kind, _) if kind.eq_ignore_ascii_case("none") || kind.is_empty() => None,
        (kind, Some(token)) if kind.eq_ignore_ascii_case("token") => {
            let printable = token.len() <= TOKEN_LIMIT && token.bytes().all(|b| b.is_ascii_graphic());
            Some(token.clone()).filter(|_| printable).ok_or_else(|| invalid("the token is none")).map(Some)?
        }
        (kind, _) if kind.eq_ignore_ascii_case("token") => return Err(invalid("the token is missing")),
        (kind, _) => return Err(unsupported(kind)),
    };
    let expires = instant(&said.expiry_date).ok_or_else(|| invalid("its end is no time"))?;
    if expires < now {
        return Err(Error::new(Code::SessionOver, "its time is over")
            .with("outcome", super::Outcome::Timeout.wire_name()));
    }
    let nonce = match &said.nonce {
        Some(text) if text.len() <= 88 => BASE64
            .decode(text)
            .ok()
            .filter(|n| NONCE.contains(&n.len()))
            .ok_or_else(|| invalid("the nonce"))?,
        Some(_) => return Err(invalid("the nonce")),
        None => link_hash(link).to_vec(),
    };
    Ok(Invitation {
        description: line(&said.description, DESCRIPTION_LIMIT)?,
        expires_at: expires.min(now.saturating_add(LONGEST)),
        documents,
        token,
        nonce,
    })
}

/// What a link is called here: one link, one session.
pub(super) fn link_hash(link: &Url) -> [u8; 32] {
    sha256(format!("qyzmet/sign-link/v1 {link}").as_bytes())
}

/// The documents of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    /// The document inside of its signature.
    pub(super) attached: bool,
    pub(super) files: Vec<OfferedFile>,
    /// The same code as on the screen of whoever asks.
    pub(super) code: String,
    /// What is shown.
    pub(super) text: String,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfferedFile {
    pub(super) title: String,
    pub(super) sha256: [u8; 32],
    pub(super) bytes: Vec<u8>,
}

/// Reads the documents and makes the text, in the citizen's language.
///
/// # Errors
/// `signature.method_unsupported`, `signature.link_invalid`, `input.hostile_text`, `input.too_large`,
/// `signature.session_over` with `HASH_MISMATCH` where one is not what was announced.
pub(super) fn offer(documents: &Documents, party: &str, description: &str, lang: Lang) -> Result<Offer> {
    let attached = match documents.sign_method.as_str() {
        "CMS_WITH_DATA" => true,
        "CMS_SIGN_ONLY" => false,
        other => return Err(unsupported(other)),
    };
    let asked = &documents.documents_to_sign;
    if asked.is_empty() || asked.len() > DOCUMENT_LIMIT {
        return Err(Error::new(Code::TooLarge, format!("1 to {DOCUMENT_LIMIT} documents a session")));
    }
    let (mut files, mut parts, mut bytes) = (Vec::new(), Vec::new(), 0);
    for (place, document) in asked.iter().enumerate() {
        let (file, part) = file(document, place + 1, lang)?;
        bytes += file.bytes.len();
        if bytes > FILES_LIMIT {
            return Err(Error::new(Code::TooLarge, "the documents of one session"));
        }
        files.push(file);
        parts.push(part);
    }
    let text = words::say(
        lang,
        "sign-link-text",
        &[("party", party), ("description", description), ("documents", &parts.join("\n\n"))],
    );
    let code = session_code(files.iter().map(|f| f.sha256));
    Ok(Offer { attached, code, text: ShownText::new(&text)?.into_string(), files })
}

/// The code of one document is its hash's; of several, that of their hashes one after the other. Whoever asks
/// computes it likewise.
pub fn session_code(hashes: impl ExactSizeIterator<Item = [u8; 32]>) -> String {
    let alone = hashes.len() == 1;
    let mut all = Context::new(&SHA256);
    let mut last = [0; 32];
    for hash in hashes {
        all.update(&hash);
        last = hash;
    }
    if !alone {
        last.copy_from_slice(all.finish().as_ref());
    }
    verification_code(&last)
}

fn file(document: &DocumentToSign, number: usize, lang: Lang) -> Result<(OfferedFile, String)> {
    let invalid = |why: &str| Error::new(Code::LinkInvalid, why.to_owned());
    let body = document.document.as_ref().ok_or_else(|| invalid("a document without a file"))?;
    let data = &body.file.data;
    if data.len() > FILE_LIMIT.div_ceil(3) * 4 {
        return Err(Error::new(Code::TooLarge, "a document over 5 MiB"));
    }
    let bytes = BASE64.decode(data).map_err(|e| invalid("a document is not base64").caused_by(e))?;
    let sha256 = sha256(&bytes);
    if body.file.sha256.as_ref().is_some_and(|announced| *announced != hex(&sha256)) {
        return Err(Error::new(Code::SessionOver, "another document than the one announced")
            .with("outcome", super::Outcome::HashMismatch.wire_name()));
    }
    let names = match lang {
        Lang::Kk => [&document.name_kz, &document.name_ru, &document.name_en],
        Lang::Ru => [&document.name_ru, &document.name_kz, &document.name_en],
        Lang::En => [&document.name_en, &document.name_ru, &document.name_kz],
    };
    let name = names.into_iter().find(|name| !name.trim().is_empty());
    let title = match name {
        Some(name) => line(name, NAME_LIMIT)?,
        None => words::say(lang, "sign-file-unnamed", &[]),
    };
    let mime = media_type(&body.file.mime).ok_or_else(|| invalid("a media type"))?;
    if document.meta.len() > META_LIMIT {
        return Err(Error::new(Code::TooLarge, "lines about a document"));
    }
    let mut lines = vec![
        format!("{number}. {title}"),
        words::say(lang, "sign-link-file", &[("type", mime), ("size", &bytes.len().to_string())]),
        format!("SHA-256: {}", hex(&sha256)),
    ];
    for meta in &document.meta {
        lines.push(format!("{}: {}", line(&meta.name, NAME_LIMIT)?, line(&meta.value, NAME_LIMIT)?));
    }
    if mime == "text/plain" {
        lines.extend(content(&bytes, lang)?);
    }
    Ok((OfferedFile { title, sha256, bytes }, lines.join("\n")))
}

/// A plain text is shown itself, where it is short; one that hides something is not signed at all.
fn content(bytes: &[u8], lang: Lang) -> Result<Vec<String>> {
    let hostile = || Error::new(Code::TextHostile, "a plain text that can't be shown as it is");
    let text = std::str::from_utf8(bytes).map_err(|_| hostile())?;
    if text.chars().count() > SHOWN_LIMIT {
        return Ok(Vec::new());
    }
    let tidy = text.replace("\r\n", "\n").replace('\t', " ");
    let shown = ShownText::new(tidy.trim_end())?.into_string();
    Ok(vec![words::say(lang, "sign-link-content", &[]), shown])
}

/// One line of somebody else's words, in one form and with nothing hidden in it.
fn line(text: &str, limit: usize) -> Result<String> {
    if text.len() > limit * 4 || text.chars().count() > limit {
        return Err(Error::new(Code::TooLarge, "a text of whoever asks"));
    }
    let one = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(ShownText::new(&one)?.into_string())
}

fn media_type(text: &str) -> Option<&str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/+-._".contains(&b);
    let essence = text.split(';').next()?.trim();
    ((3..=100).contains(&essence.len()) && essence.contains('/') && essence.bytes().all(plain))
        .then_some(essence)
}

fn unsupported(method: &str) -> Error {
    let method: String = method.chars().filter(|c| c.is_ascii_graphic()).take(40).collect();
    Error::new(Code::MethodUnsupported, "not CMS, or not for everybody").with("method", method)
}

/// Unix seconds of RFC 3339; without an offset it is Kazakhstan's time.
fn instant(text: &str) -> Option<i64> {
    if text.len() > 40 {
        return None;
    }
    if let Ok(stamp) = text.parse::<jiff::Timestamp>() {
        return Some(stamp.as_second());
    }
    let civil: jiff::civil::DateTime = text.parse().ok()?;
    Some(words::ZONE.to_timestamp(civil).ok()?.as_second())
}

#[cfg(test)]
mod tests;
