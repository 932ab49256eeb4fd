//! A door for `tests/fuzz` to what reads an invitation to sign. In no build that ships: the feature `fuzz` is theirs
//! alone.

use super::{link, offer};
use crate::{Code, Error, Lang, Result};

/// What would be shown of an invitation, and what would be called for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// The address in the code.
    pub link: String,
    /// Where the documents would be fetched.
    pub documents: String,
    /// The text.
    pub text: String,
    /// The verification code.
    pub code: String,
    /// The documents that would be signed.
    pub files: Vec<Vec<u8>>,
}

/// Reads a QR code or app link, then the description and the documents (JSON) that its address answered with, as
/// [`super::Sessions::open_link`] does. `now` in Unix seconds. Pure.
///
/// # Errors
/// As [`super::Sessions::open_link`], without those of network and storage.
pub fn read_invitation(
    text: &str,
    description: &[u8],
    documents: &[u8],
    lang: Lang,
    now: i64,
) -> Result<Invited> {
    let json = |e| Error::new(Code::LinkInvalid, "not the shape of a signing").caused_by(e);
    let link = link::parse(text)?;
    let description = serde_json::from_slice(description).map_err(json)?;
    let invitation = offer::invitation(&link, &description, now)?;
    let documents = serde_json::from_slice(documents).map_err(json)?;
    let offer = offer::offer(&documents, "Bank", &invitation.description, lang)?;
    Ok(Invited {
        link: link.to_string(),
        documents: invitation.documents.to_string(),
        text: offer.text,
        code: offer.code,
        files: offer.files.into_iter().map(|file| file.bytes).collect(),
    })
}
