//! A SIM card of applets in this process. Its memory lies unencrypted in the citizen's folder: a rehearsal, and no
//! protection.

use std::{path::PathBuf, sync::OnceLock};

use qyzmet_cards::{FACTORY_PUK, Memory, Operator, Sim};
use qyzmet_core::ports::{CardChannel, CardPortError, Entropy, SimCard, software::SystemEntropy};

use crate::home;

/// The card in the only slot.
pub(super) struct Applets {
    folder: PathBuf,
    sim: OnceLock<Result<Sim, CardPortError>>,
}

impl Applets {
    /// The card whose memory is in this folder; made when first needed, as an operator hands it out.
    pub(super) fn at(folder: PathBuf) -> Self {
        Self { folder, sim: OnceLock::new() }
    }

    fn insert(&self) -> Result<Sim, CardPortError> {
        let failed = |detail: String| CardPortError::Transport { detail };
        home::make_private(&self.folder).map_err(|e| failed(e.to_string()))?;
        let fresh = !self.folder.join("external.bin").exists();
        let mut seed = [0; 32];
        SystemEntropy.fill(&mut seed).map_err(|e| failed(e.detail))?;
        let sim = Sim::insert(Memory::Folder(self.folder.clone()), seed);
        if fresh {
            Operator.set_openpgp_puk(&sim, FACTORY_PUK)?;
        }
        Ok(sim)
    }
}

impl SimCard for Applets {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        if slot != 0 {
            return Err(CardPortError::NoSlot);
        }
        self.sim.get_or_init(|| self.insert()).as_ref().map_err(Clone::clone)?.open(slot, aid)
    }
}
