//! The mobile signature: a key of this phone, sealed under a PIN, its certificate, and the signatures
//! made and judged with it.
//!
//! The formats ([`cms`], [`pkcs10`], [`certificate`], [`ecdsa`], `verify`) are pure: bytes in, bytes or a verdict
//! out. Private keys never come there: what must be signed goes out, the signature comes back and is
//! verified before it is used.

mod algorithms;
pub mod asic;
pub(crate) mod audit;
mod authentication;
pub mod card;
pub mod certificate;
mod client;
pub mod cms;
pub mod code;
pub mod ecdsa;
mod enrolment;
pub mod est;
pub mod evidence;
pub mod examine;
mod examined;
mod format_error;
pub mod identification;
pub(crate) mod job;
mod judge;
mod kinds;
mod levels;
pub mod life;
pub mod names;
pub mod ocsp;
pub mod oids;
pub(crate) mod on_card;
mod pin;
mod pin_life;
pub mod pkcs10;
mod puk;
mod report;
pub(crate) mod sealed;
pub mod session;
mod signer;
mod stamping;
pub(crate) mod table;
pub mod tsp;
pub(crate) mod verify;
mod view;
pub mod wire;

pub use algorithms::algorithm_name;
pub use audit::{AuditLine, AuditPage};
pub use authentication::AuthenticationView;
pub(crate) use authentication::{
    heard as sign_in_heard, obstacle as authentication_obstacle, sign_in_statement,
};
pub use client::{CONTENT_LIMIT, Signature, SignedFile};
pub(crate) use client::{destroy_for_erase, obstacle};
pub use format_error::FormatError;
pub use identification::{
    ConsentView, EnvelopeView, IdentificationView, Identifications, PromptView, QueueView,
};
pub(crate) use judge::{Judged, judge_trusted, report};
pub use judge::{Report, Verdict};
pub use levels::{KeyLevel, Level, levels};
pub(crate) use life::look as look_after_certificate;
pub use on_card::{CardFound, CardKeyView, CardKeyWish};
pub use pin::{AUTHENTICATION_PIN_LENGTH, PIN_LENGTH, Pin};
pub use pin_life::NewKey;
pub use puk::{PUK_LENGTH, Puk};
pub use report::{ChainLink, DocumentReport, SignatureReport, SignerReport};
#[cfg(feature = "bench")]
pub use sealed::{Unsealing, sign_unsealed};
pub use session::{SessionPage, SessionView, Sessions, SigningContext};
pub(crate) use signer::level_text;
pub(crate) use stamping::stamped;
pub use view::{CertificateView, KeyView};
