//! What can be wrong with bytes that claim to be a signature, a certificate or a request for one.

/// Why a cryptographic format could not be read, built or trusted to be what it says.
///
/// It says nothing about the person: every text is fixed, apart from object identifiers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The named part does not follow its format, or a value in it is not allowed.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// The named part is beyond its limit; nothing of it was read.
    #[error("{what}: more than {limit}")]
    TooLarge {
        /// The part that is too large.
        what: &'static str,
        /// The limit, in bytes or in items.
        limit: usize,
    },
    /// The format is sound, but this build does not know how to work with it (another algorithm, several signers).
    #[error("unsupported: {what} {}", oid.as_deref().unwrap_or_default())]
    Unsupported {
        /// The part that is not supported.
        what: &'static str,
        /// The dotted object identifier of it, where there is one.
        oid: Option<String>,
    },
    /// A signature was not made by the key that it is attributed to.
    #[error("the signature was not made by this key")]
    WrongKey,
    /// The content is not the one whose hash was given.
    #[error("the content does not match its hash")]
    OtherContent,
    /// A detached signature was given without the content that it is about.
    #[error("the signed content was not given")]
    ContentMissing,
    /// There is no signature in what may hold some.
    #[error("no signature in it")]
    NoSignature,
    /// Whoever holds the private key did not sign.
    #[error("the key was not available for signing")]
    NotSigned,
}

impl FormatError {
    /// Turns a reader's error into [`FormatError::Malformed`] that names the part.
    pub(crate) fn malformed<E>(what: &'static str) -> impl Fn(E) -> Self {
        move |_| Self::Malformed(what)
    }

    /// Refuses `bytes` longer than `limit`, before anything reads them.
    pub(crate) fn check_size(what: &'static str, bytes: &[u8], limit: usize) -> Result<(), FormatError> {
        if bytes.len() > limit {
            return Err(Self::TooLarge { what, limit });
        }
        Ok(())
    }
}
