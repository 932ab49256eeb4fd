//! Invitations to sign: a code that was scanned, and what its address answers.

use qyzmet_core::{Lang, signature::session::fuzz::read_invitation};

use crate::papers::AT;

/// The language (first byte), then the code, the description and the documents, with a zero byte between them.
pub fn link(data: &[u8]) {
    let Some((lang, data)) = super::choice(data) else { return };
    let lang = [Lang::Kk, Lang::Ru, Lang::En][usize::from(lang % 3)];
    let mut parts = data.splitn(3, |b| *b == 0);
    let Some(code) = parts.next().and_then(|code| std::str::from_utf8(code).ok()) else { return };
    let (description, documents) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Ok(invited) = read_invitation(code, description, documents, lang, AT) else { return };
    assert_eq!(origin(&invited.link), origin(&invited.documents));
    assert!(invited.link.starts_with("https://") || invited.link.starts_with("http://"));
    assert_eq!(invited.code.len(), 4);
    assert!((1..=20).contains(&invited.files.len()));
    // Nothing that hides or turns round what is read; lines alone.
    assert!(
        !invited
            .text
            .contains(|c: char| c.is_control() && c != '\n' || ('\u{200b}'..='\u{202e}').contains(&c))
    );
}

fn origin(address: &str) -> Option<&str> {
    let host = address.find("://")? + 3;
    let end = address[host..].find(['/', '?']).map_or(address.len(), |at| host + at);
    address.get(..end)
}
