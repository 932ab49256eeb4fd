//! Cards in readers, by PC/SC. The readers are the slots, in the system's order.

use std::ffi::CString;

use pcsc::{Card, Context, Disposition, Error, MAX_BUFFER_SIZE_EXTENDED, Protocols, Scope, ShareMode};
use qyzmet_core::ports::{CardChannel, CardPortError, SimCard};

/// Parts of an answer to a selection that are fetched; none of it is used.
const PARTS: usize = 16;

/// The readers whose name holds this, or all.
pub(super) struct Readers {
    part: String,
}

impl Readers {
    /// Readers by a part of their name; empty for all. Does no I/O.
    pub(super) fn named(part: &str) -> Self {
        Self { part: part.to_lowercase() }
    }

    fn slot(&self, context: &Context, slot: u8) -> Result<CString, CardPortError> {
        let readers = context.list_readers_owned().map_err(failed)?;
        let mut ours = readers.into_iter().filter(|name| {
            let name = name.to_string_lossy().to_lowercase();
            name.contains(&self.part)
        });
        ours.nth(usize::from(slot)).ok_or(CardPortError::NoSlot)
    }
}

impl SimCard for Readers {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        let context = Context::establish(Scope::User).map_err(failed)?;
        let reader = self.slot(&context, slot)?;
        let card = context.connect(&reader, ShareMode::Exclusive, Protocols::ANY).map_err(failed)?;
        let mut channel = Channel { card: Some(card) };
        // An identifier has 5 to 16 bytes.
        let mut select = vec![0x00, 0xA4, 0x04, 0x00, aid.len() as u8];
        select.extend_from_slice(aid);
        select.push(0x00);
        let mut answer = channel.transmit(&select)?;
        for _ in 0..PARTS {
            match answer[..] {
                [.., 0x61, left] => answer = channel.transmit(&[0x00, 0xC0, 0x00, 0x00, left])?,
                [.., 0x90, 0x00] | [.., 0x62, _] => return Ok(Box::new(channel)),
                [.., 0x69, _] => return Err(CardPortError::AccessRefused),
                _ => return Err(CardPortError::NoApplet),
            }
        }
        Err(CardPortError::NoApplet)
    }
}

struct Channel {
    card: Option<Card>,
}

impl CardChannel for Channel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        let card = self.card.as_ref().ok_or(CardPortError::ChannelLost)?;
        let mut buffer = vec![0; MAX_BUFFER_SIZE_EXTENDED];
        card.transmit(command, &mut buffer).map(<[u8]>::to_vec).map_err(failed)
    }

    fn close(&mut self) {
        if let Some(card) = self.card.take() {
            // Reset, so that no PIN stays verified. A card that is gone has forgotten it anyway.
            let _ = card.disconnect(Disposition::ResetCard);
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.close();
    }
}

fn failed(e: Error) -> CardPortError {
    match e {
        Error::NoReadersAvailable | Error::UnknownReader | Error::NoSmartcard => CardPortError::NoSlot,
        Error::RemovedCard | Error::ResetCard | Error::ReaderUnavailable | Error::UnpoweredCard => {
            CardPortError::ChannelLost
        }
        Error::SharingViolation | Error::SecurityViolation => CardPortError::AccessRefused,
        e => CardPortError::Transport { detail: e.to_string() },
    }
}
