//! What the phone's key store holds of the key: one device key an epoch, and beside it marks of what was
//! spent in that epoch. All of it lies outside of the vault, so that putting back an old copy of the
//! vault gives nothing back.

use super::{
    KeyId,
    counter::{OFFLINE, Outside, PUK_TRIES, TRIES},
    schedule::Secret,
};
use crate::{Result, ports::DeviceKey, signature::table::Slot, witness};

/// The aliases of one key.
pub(super) struct Aliases<'a> {
    device: &'a dyn DeviceKey,
    key: KeyId,
    /// Marks of tries there may be.
    tries: u8,
    /// What the names begin with: those of one key are never another's.
    prefix: &'static str,
}

impl<'a> Aliases<'a> {
    pub(super) fn new(device: &'a dyn DeviceKey, key: KeyId, slot: Slot) -> Self {
        let tries = match slot {
            Slot::Pin | Slot::PinNext | Slot::Authentication => TRIES,
            Slot::Puk | Slot::PukNext => PUK_TRIES,
        };
        let prefix = if slot == Slot::Authentication { "auth" } else { "sign" };
        Self { device, key, tries, prefix }
    }

    /// Makes the device key of an epoch, unless it is there.
    pub(super) fn make(&self, epoch: u64) -> Result<()> {
        Ok(self.device.create(&self.of(epoch))?)
    }

    /// Whether the device key of an epoch is there.
    pub(super) fn has(&self, epoch: u64) -> Result<bool> {
        Ok(self.device.exists(&self.of(epoch))?)
    }

    /// `b`: the device's part.
    pub(super) fn device_part(&self, epoch: u64, citizen_part: &Secret) -> Result<Secret> {
        let part = self.device.bind(&self.of(epoch), citizen_part)?;
        witness::saw("device part", &*part);
        Ok(Secret::of(&part))
    }

    /// What was spent in an epoch, as far as the key store remembers.
    pub(super) fn spent(&self, epoch: u64) -> Result<Outside> {
        let highest = |what: Mark, most: u8| -> Result<u8> {
            for n in (1..=most).rev() {
                if self.device.exists(&self.mark(epoch, what, n))? {
                    return Ok(n);
                }
            }
            Ok(0)
        };
        Ok(Outside {
            tries_spent: highest(Mark::Try, self.tries)?,
            offline_spent: highest(Mark::Offline, OFFLINE)?,
        })
    }

    /// Remembers that so many tries, or offline signatures, are spent.
    pub(super) fn remember(&self, epoch: u64, what: Mark, n: u8) -> Result<()> {
        Ok(self.device.create(&self.mark(epoch, what, n))?)
    }

    /// Forgets a try that was given back.
    pub(super) fn forget_try(&self, epoch: u64, n: u8) -> Result<()> {
        Ok(self.device.delete(&self.mark(epoch, Mark::Try, n))?)
    }

    /// Deletes an epoch that is over: its device key first, for that is what opens.
    pub(super) fn end(&self, epoch: u64) -> Result<()> {
        self.device.delete(&self.of(epoch))?;
        for n in 1..=self.tries {
            self.device.delete(&self.mark(epoch, Mark::Try, n))?;
        }
        for n in 1..=OFFLINE {
            self.device.delete(&self.mark(epoch, Mark::Offline, n))?;
        }
        Ok(())
    }

    /// Deletes all that can be there while the vault stands at this epoch.
    pub(super) fn destroy(&self, epoch: u64) -> Result<()> {
        for epoch in [epoch, epoch.saturating_add(1), epoch.saturating_sub(1)] {
            self.end(epoch)?;
        }
        Ok(())
    }

    fn of(&self, epoch: u64) -> String {
        format!("{}/{}/{epoch}", self.prefix, self.key)
    }

    fn mark(&self, epoch: u64, what: Mark, n: u8) -> String {
        let what = match what {
            Mark::Try => "try",
            Mark::Offline => "off",
        };
        format!("{}/{}/{epoch}/{what}-{n}", self.prefix, self.key)
    }
}

/// What a mark counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A try that was taken and not given back.
    Try,
    /// A signature without the gateway.
    Offline,
}
