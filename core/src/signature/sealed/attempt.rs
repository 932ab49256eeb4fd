//! A try that was taken, and what the PIN made of it.

use super::{
    KeyId,
    blob::{Blob, Home},
    counter::KeyState,
    pepper,
    schedule::{self, SALT_LEN, Secret, Use},
};
use crate::signature::{
    audit::{About, What},
    wire::PepperRequest,
};

/// What a try is for, as the audit tells it.
#[derive(Debug, Clone)]
pub(super) struct Purpose {
    pub(super) what: What,
    pub(super) about: About,
}

/// How a try goes about it.
#[derive(Clone, Copy)]
pub(super) enum How<'a> {
    /// Without the gateway.
    Offline,
    /// With the gateway; the key goes on under the same PIN.
    Online,
    /// With the gateway; the key goes on under the PIN of these digits.
    Change(&'a [u8]),
}

impl How<'_> {
    pub(super) fn is_online(self) -> bool {
        !matches!(self, How::Offline)
    }
}

/// A try that was taken.
#[derive(Clone)]
pub(super) struct Try {
    pub(super) key: KeyId,
    /// As it was stored when the try was taken.
    pub(super) state: KeyState,
    pub(super) purpose: Purpose,
}

/// A try, and what the PIN made of it.
pub(super) struct Attempt {
    pub(super) taken: Try,
    pub(super) blob: Blob,
    /// The pepper that was kept, for a signature without the gateway.
    pub(super) kept: Option<Secret>,
    pub(super) parts: Derived,
    /// Which key it is of.
    pub(super) of: Use,
}

/// What the PIN and the phone give.
pub(super) struct Derived {
    pub(super) citizen: Secret,
    pub(super) device: Secret,
    /// What opens the key in its next epoch, where the gateway is to be asked.
    pub(super) next: Option<Next>,
}

/// The citizen's and the phone's part of the next epoch.
pub(super) struct Next {
    pub(super) salt: [u8; SALT_LEN],
    pub(super) citizen: Secret,
    pub(super) device: Secret,
}

impl Attempt {
    pub(super) fn taken(&self) -> &Try {
        &self.taken
    }

    pub(super) fn purpose(&self) -> &Purpose {
        &self.taken.purpose
    }

    pub(super) fn key(&self) -> KeyId {
        self.taken.key
    }

    pub(super) fn epoch(&self) -> u64 {
        self.taken.state.epoch
    }

    /// Which key the sealed copy says it is.
    pub(super) fn spki_sha256(&self) -> [u8; 32] {
        self.blob.header.spki_sha256
    }

    /// What is sealed in it.
    pub(super) fn home(&self) -> Home {
        self.blob.header.home
    }

    /// What is shown to the gateway; none for an attempt that was begun without it.
    pub(super) fn request(&self) -> Option<PepperRequest> {
        let (key, epoch) = (self.key(), self.epoch());
        let next = self.parts.next.as_ref()?;
        let verifier =
            schedule::verifier(&schedule::proof(&next.device, self.of, key, epoch.saturating_add(1)));
        let proof = schedule::proof(&self.parts.device, self.of, key, epoch);
        Some(pepper::request(epoch, &proof, &verifier))
    }

    /// Whether it can be judged without the gateway.
    pub(super) fn has_allowance(&self) -> bool {
        self.taken.state.offline_left > 0 && self.kept.is_some()
    }
}
