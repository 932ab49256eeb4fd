//! How a certificate stands.

use der::Enumerated;

/// One of the three answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is not revoked.
    Good,
    /// It is revoked.
    Revoked {
        /// Since when, Unix seconds.
        at: i64,
        /// Why, where the responder says it.
        reason: Option<RevocationReason>,
    },
    /// The responder does not know the certificate: neither good nor revoked.
    Unknown,
}

/// Why a certificate was revoked (CRLReason, RFC 5280, 5.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enumerated)]
#[repr(u8)]
pub enum RevocationReason {
    /// Nobody said why.
    Unspecified = 0,
    /// The key is lost or in other hands.
    KeyCompromise = 1,
    /// The issuer's key is in other hands.
    CaCompromise = 2,
    /// What the certificate says of its subject is true no more.
    AffiliationChanged = 3,
    /// A new certificate took its place.
    Superseded = 4,
    /// It is not needed any more.
    CessationOfOperation = 5,
    /// It is suspended.
    CertificateHold = 6,
    /// It is suspended no more.
    RemoveFromCrl = 8,
    /// Its subject lost the right to it.
    PrivilegeWithdrawn = 9,
    /// The attribute authority's key is in other hands.
    AaCompromise = 10,
}

impl RevocationReason {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Unspecified,
        Self::KeyCompromise,
        Self::CaCompromise,
        Self::AffiliationChanged,
        Self::Superseded,
        Self::CessationOfOperation,
        Self::CertificateHold,
        Self::RemoveFromCrl,
        Self::PrivilegeWithdrawn,
        Self::AaCompromise,
    ];

    /// The stable name, as scripts see it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::KeyCompromise => "key-compromise",
            Self::CaCompromise => "ca-compromise",
            Self::AffiliationChanged => "affiliation-changed",
            Self::Superseded => "superseded",
            Self::CessationOfOperation => "cessation-of-operation",
            Self::CertificateHold => "certificate-hold",
            Self::RemoveFromCrl => "remove-from-crl",
            Self::PrivilegeWithdrawn => "privilege-withdrawn",
            Self::AaCompromise => "aa-compromise",
        }
    }

    /// The reason of this name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}
