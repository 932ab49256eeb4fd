//! What a file of somebody's is before it is judged: a message or none, and where its content is.

use super::{armour, mail, opened::Opened};
use crate::signature::{FormatError, tsp};

/// Where the content of a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contents {
    /// In the message.
    Here,
    /// Elsewhere: the signature is detached.
    Detached,
}

/// Whether these bytes are a message with a signer, and where its content is. Judges nothing.
pub(crate) fn contents(bytes: &[u8]) -> Result<Contents, FormatError> {
    if let Some(mail) = mail::read(bytes) {
        let here = Opened::read(&mail.signature)?.content().is_some() || mail.text.is_some();
        return Ok(if here { Contents::Here } else { Contents::Detached });
    }
    let bytes = armour::bare(bytes)?;
    // A document of any size is no message that is too large.
    if bytes.first() != Some(&armour::SEQUENCE) {
        return Err(FormatError::Malformed("CMS message"));
    }
    let opened = Opened::read(&bytes)?;
    // It says when a document was there. Nobody signed that, and its own content is none.
    if opened.content_type().to_string() == tsp::CONTENT_TYPE {
        return Err(FormatError::Unsupported { what: "time stamp alone", oid: None });
    }
    Ok(if opened.content().is_some() { Contents::Here } else { Contents::Detached })
}

/// The detached signature that stands as the one block of PEM in a text: what a program printed of it stands there, too. Only
/// for a file that was handed in beside its document: that a text quotes a signature says nothing of the text.
pub(crate) fn quoted(text: &[u8]) -> Option<&[u8]> {
    let block = armour::block(text)?;
    (contents(block) == Ok(Contents::Detached)).then_some(block)
}
