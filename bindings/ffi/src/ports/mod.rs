//! What the app supplies: small synchronous traits, implemented in Kotlin or Swift. Each is called from
//! threads of this library, never from the app's main thread.

mod clock;
mod connectivity;
mod device_key;
mod error;
mod observer;
mod patience;
mod signing_keys;
mod sim_card;
mod sim_watch;
mod video;

use std::sync::Arc;

pub use qyzmet_core::ports::{KeyHome, Line};

pub use clock::NativeClock;
pub use connectivity::NativeConnectivity;
pub use device_key::NativeDeviceKey;
pub use error::NativePortError;
pub use observer::{Change, NativeObserver};
pub use signing_keys::{HardwareKey, KeyEvidence, NativeSigningKeyError, NativeSigningKeys};
pub use sim_card::{NativeCardChannel, NativeCardError, NativeSimCard};
pub use sim_watch::{NativeSimWatch, Sim};
pub use video::{NativeVideoProvider, VideoNews, VideoOpening};
pub(crate) use {
    clock::ForeignClock,
    connectivity::ForeignConnectivity,
    device_key::ForeignDeviceKey,
    observer::{Pump, ToPump},
    patience::inside_a_port,
    sim_card::ForeignSimCard,
    sim_watch::ForeignSimWatch,
    video::ForeignVideoProvider,
};

/// What the app supplies; what it leaves out is taken from software.
#[derive(Clone, Default, uniffi::Record)]
pub struct NativePorts {
    /// The phone's key store. Without it the keys are files in the configuration's `software_keys`.
    #[uniffi(default = None)]
    pub device_key: Option<Arc<dyn NativeDeviceKey>>,
    /// The wall clock; without it the machine's.
    #[uniffi(default = None)]
    pub clock: Option<Arc<dyn NativeClock>>,
    /// The phone's network; without it the line is not known, and the core tries.
    #[uniffi(default = None)]
    pub connectivity: Option<Arc<dyn NativeConnectivity>>,
    /// The phone's SIM cards; without it nothing is known of them, and a change is not noticed here.
    #[uniffi(default = None)]
    pub sim_watch: Option<Arc<dyn NativeSimWatch>>,
    /// The phone's SIM cards, for a key in an applet; without it there is no such key.
    #[uniffi(default = None)]
    pub sim_card: Option<Arc<dyn NativeSimCard>>,
    /// Signing keys in the phone's hardware; without it the signature key is sealed in the vault. Stands beside
    /// `device_key` and needs one.
    #[uniffi(default = None)]
    pub signing_keys: Option<Arc<dyn NativeSigningKeys>>,
    /// The video identification of the app's own provider; without it the gateway's.
    #[uniffi(default = None)]
    pub video: Option<Arc<dyn NativeVideoProvider>>,
    /// Told of changes.
    #[uniffi(default = None)]
    pub observer: Option<Arc<dyn NativeObserver>>,
}

/// Where the device key lives; a hint of the shell's, never the level of a certificate.
#[uniffi::remote(Enum)]
pub enum KeyHome {
    /// A file; no hardware protects it.
    Software,
    /// The phone's trusted environment.
    Tee,
    /// A separate secure element (StrongBox, Secure Enclave).
    SecureElement,
}

/// What the phone believes of its line.
#[uniffi::remote(Enum)]
pub enum Line {
    /// There is a network.
    Online,
    /// There is none; the core does not try.
    Offline,
    /// Not known; the core tries.
    Unknown,
}
