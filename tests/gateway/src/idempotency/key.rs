//! The header.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
};

use crate::http::Refusal;

/// Longest key, in characters.
pub(crate) const LIMIT: usize = 128;

/// The caller's key, without its quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(String);

impl Key {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a structured-field string (RFC 8941, 3.3.3) without escapes: no key needs one.
    fn parse(header: &str) -> Option<Self> {
        let inner = header.trim().strip_prefix('"')?.strip_suffix('"')?;
        let good = |c: char| c.is_ascii_graphic() && c != '"' && c != '\\';
        ((1..=LIMIT).contains(&inner.len()) && inner.chars().all(good)).then(|| Self(inner.into()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Key {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let mut values = parts.headers.get_all("idempotency-key").iter();
        let refused = |detail| Refusal::own(StatusCode::BAD_REQUEST, "idempotency.missing", detail);
        match (values.next(), values.next()) {
            (Some(one), None) => one
                .to_str()
                .ok()
                .and_then(Self::parse)
                .ok_or_else(|| refused("the key is not a quoted string within its limits")),
            (None, _) => Err(refused("no Idempotency-Key")),
            (Some(_), Some(_)) => Err(refused("more than one Idempotency-Key")),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Key, LIMIT};

    #[test]
    fn only_quoted_visible_ascii_is_a_key() {
        assert_eq!(Key::parse("\"a-1\""), Some(Key("a-1".into())));
        let long = format!("\"{}\"", "x".repeat(LIMIT + 1));
        for bad in ["a-1", "\"\"", "\"", "\"a b\"", "\"a\\\"b\"", "\"қ\"", "", &long] {
            assert_eq!(Key::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_header_is_a_key_or_not(header in ".{0,200}") {
            if let Some(key) = Key::parse(&header) {
                prop_assert!(!key.as_str().is_empty() && key.as_str().len() <= LIMIT);
                prop_assert_eq!(Key::parse(&format!("\"{}\"", key.as_str())), Some(key));
            }
        }
    }
}
