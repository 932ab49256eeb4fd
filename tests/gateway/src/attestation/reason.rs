//! What can be thought of evidence, by names that stay.

/// Why a key does not count as one in hardware.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// It is not of its format.
    Malformed,
    /// It is over another challenge, or over one that was never given, is used or is over.
    WrongChallenge,
    /// It is about another key.
    OtherKey,
    /// It is about a key of another app.
    OtherApp,
    /// The key does something else than sign, or not that.
    OtherPurpose,
    /// A signature in the chain is not of the certificate above.
    BadChain,
    /// Nobody we know stands at the end of the chain.
    WrongRoot,
    /// A certificate of the chain is not in force.
    ExpiredChain,
    /// A certificate of the chain was revoked.
    Revoked,
    /// The key is in software.
    SoftwareLevel,
    /// The phone's system is not the maker's, or it is not locked.
    BootUnlocked,
    /// The key was brought in from outside.
    NotGenerated,
    /// The key signs without finger, face or screen lock.
    NoScreenLock,
}

impl Reason {
    /// All of them.
    #[cfg(test)]
    pub(crate) const ALL: [Reason; 13] = [
        Self::Malformed,
        Self::WrongChallenge,
        Self::OtherKey,
        Self::OtherApp,
        Self::OtherPurpose,
        Self::BadChain,
        Self::WrongRoot,
        Self::ExpiredChain,
        Self::Revoked,
        Self::SoftwareLevel,
        Self::BootUnlocked,
        Self::NotGenerated,
        Self::NoScreenLock,
    ];

    /// Its name.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::WrongChallenge => "wrong-challenge",
            Self::OtherKey => "other-key",
            Self::OtherApp => "other-app",
            Self::OtherPurpose => "other-purpose",
            Self::BadChain => "bad-chain",
            Self::WrongRoot => "wrong-root",
            Self::ExpiredChain => "expired-chain",
            Self::Revoked => "revoked",
            Self::SoftwareLevel => "software-level",
            Self::BootUnlocked => "boot-unlocked",
            Self::NotGenerated => "not-generated",
            Self::NoScreenLock => "no-screen-lock",
        }
    }

    /// Those that make evidence false: then no certificate is issued at all. Evidence that is true and shows less, or
    /// that nobody we know vouches for, gives a certificate that says less.
    pub(crate) const FALSE: [Reason; 6] = [
        Self::Malformed,
        Self::WrongChallenge,
        Self::OtherKey,
        Self::OtherApp,
        Self::OtherPurpose,
        Self::BadChain,
    ];

    /// Whether it makes evidence false.
    pub(crate) fn is_false(self) -> bool {
        Self::FALSE.contains(&self)
    }
}
