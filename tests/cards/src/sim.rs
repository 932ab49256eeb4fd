//! The card in a slot, as a phone's platform shows it to the core.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        mpsc::{Sender, channel},
    },
};

use qyzmet_core::ports::{CardChannel, CardPortError, SimCard};

use crate::{
    chip::{self, Applet},
    wire::{Lines, Wire},
};

/// Where a card keeps what it must not forget.
#[derive(Debug, Clone)]
pub enum Memory {
    /// Nowhere: gone with the card.
    Ram,
    /// In files of this folder, which exists. Not encrypted.
    Folder(PathBuf),
}

type Calls = Sender<(Applet, Vec<u8>, Sender<(Vec<u8>, u16)>)>;

/// A SIM with an OpenPGP and a PIV applet, in slot 0. Cheap to clone: the same card.
#[derive(Clone)]
pub struct Sim {
    calls: Arc<Mutex<Calls>>,
    wire: Wire,
}

impl Sim {
    /// Puts a card in. Two cards of one seed in RAM make the same keys.
    pub fn insert(memory: Memory, seed: [u8; 32]) -> Self {
        let folder = match memory {
            Memory::Ram => None,
            Memory::Folder(folder) => Some(folder),
        };
        let calls = chip::start(chip::Memory { folder, seed });
        Self { calls: Arc::new(Mutex::new(calls)), wire: Wire::PLAIN }
    }

    /// The same card behind a platform and a wire of this kind.
    #[must_use]
    pub fn wired(&self, wire: Wire) -> Self {
        Self { calls: self.calls.clone(), wire }
    }

    fn call(&self, applet: Applet, command: &[u8]) -> Option<(Vec<u8>, u16)> {
        let (answer, answered) = channel();
        let calls = self.calls.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        calls.send((applet, command.to_vec(), answer)).ok()?;
        answered.recv().ok()
    }
}

impl SimCard for Sim {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        if slot != 0 {
            return Err(CardPortError::NoSlot);
        }
        let applet = Applet::of(aid).ok_or(CardPortError::NoApplet)?;
        let mut select = vec![0x00, 0xA4, 0x04, 0x00, aid.len() as u8];
        select.extend_from_slice(aid);
        match self.call(applet, &select) {
            Some((_, 0x9000)) => {}
            Some(_) => return Err(CardPortError::NoApplet),
            None => return Err(CardPortError::ChannelLost),
        }
        Ok(Box::new(Channel { sim: self.clone(), applet, lines: Lines::default(), open: true }))
    }
}

struct Channel {
    sim: Sim,
    applet: Applet,
    lines: Lines,
    open: bool,
}

impl CardChannel for Channel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        if !self.open {
            return Err(CardPortError::ChannelLost);
        }
        // As Android has it.
        if let [_, 0xA4, 0x04, ..] | [_, 0x70, ..] = command {
            return Err(CardPortError::AccessRefused);
        }
        let (sim, applet) = (&self.sim, self.applet);
        let mut lost = false;
        let answer = self.lines.transmit(&sim.wire, command, |whole| {
            sim.call(applet, whole).unwrap_or_else(|| {
                lost = true;
                (Vec::new(), 0x6F00)
            })
        });
        if lost { Err(CardPortError::ChannelLost) } else { Ok(answer) }
    }

    fn close(&mut self) {
        self.open = false;
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.close();
    }
}
