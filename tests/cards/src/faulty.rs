//! Faults between a card and the core: what a hostile or broken card, or a citizen's hand, does.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use qyzmet_core::ports::{CardChannel, CardPortError, SimCard};

/// A fault. It strikes at one command of a channel, counted from 0, and those after it where it says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Pulled out before this command reaches the card; nothing works on the channel any more.
    PulledBefore(usize),
    /// Pulled out after the card carried this command out, before its answer came.
    PulledAfter(usize),
    /// One bit of the answer's data is wrong (its last byte before the status word).
    Flipped(usize),
    /// The answer breaks off after so many bytes.
    Truncated(usize, usize),
    /// The answer is so many bytes of nothing.
    Huge(usize, usize),
    /// "There is more" for ever, with so many bytes each time, from this command on.
    Endless(usize, usize),
    /// "Done", whatever the card said, from this command on.
    Yes(usize),
    /// This status word in place of the answer.
    Says(usize, u16),
}

/// A port that passes on, and strikes.
pub struct Faulty<P> {
    port: P,
    fault: Fault,
    opened: Arc<AtomicUsize>,
}

impl<P: SimCard> Faulty<P> {
    /// Every channel of this port has the fault.
    pub fn new(port: P, fault: Fault) -> Self {
        Self { port, fault, opened: Arc::default() }
    }

    /// Channels that are open now.
    pub fn open_channels(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }
}

impl<P: SimCard> SimCard for Faulty<P> {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        let channel = self.port.open(slot, aid)?;
        self.opened.fetch_add(1, Ordering::SeqCst);
        Ok(Box::new(Channel { channel, fault: self.fault, at: 0, lost: false, opened: self.opened.clone() }))
    }
}

struct Channel {
    channel: Box<dyn CardChannel>,
    fault: Fault,
    at: usize,
    lost: bool,
    opened: Arc<AtomicUsize>,
}

impl CardChannel for Channel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        let at = self.at;
        self.at += 1;
        self.lost |= matches!(self.fault, Fault::PulledBefore(when) if when == at);
        if self.lost {
            return Err(CardPortError::ChannelLost);
        }
        let mut answer = self.channel.transmit(command)?;
        match self.fault {
            Fault::PulledAfter(when) if when == at => {
                self.lost = true;
                return Err(CardPortError::ChannelLost);
            }
            Fault::Flipped(when) if when == at && answer.len() > 2 => {
                let last = answer.len() - 3;
                answer[last] ^= 1;
            }
            Fault::Truncated(when, length) if when == at => answer.truncate(length),
            Fault::Huge(when, length) if when == at => answer = vec![0x90; length],
            Fault::Endless(when, length) if when <= at => {
                answer = vec![0x30; length];
                answer.extend([0x61, 0x00]);
            }
            Fault::Yes(when) if when <= at => answer = vec![0x90, 0x00],
            Fault::Says(when, word) if when == at => answer = word.to_be_bytes().to_vec(),
            _ => {}
        }
        Ok(answer)
    }

    fn close(&mut self) {
        self.channel.close();
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.opened.fetch_sub(1, Ordering::SeqCst);
    }
}
