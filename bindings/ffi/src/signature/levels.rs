//! The levels of a key, and what each protects from.

use qyzmet_core::signature;

use super::NativeSignature;
use crate::{
    error::NativeError,
    text::{Lang, StateText},
};

/// A level that a key can have.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SignatureLevel {
    /// Stable name: `sim-applet`, `device-se`, `software`, `split-key`.
    pub id: String,
    /// Whether it can be had: `split-key` is an experiment that is not built.
    pub built: bool,
    /// Its name, and what it protects from and what not.
    pub text: StateText,
}

/// What the authority wrote into the key's certificate, as names that stay. Nothing that the phone knows raises it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct KeyLevel {
    /// `sim-applet`, `device-se` or `software`; `none` without a certificate.
    pub level_id: String,
    /// `proved`, `number-only` or `unknown`; a SIM that changed since is `unknown`.
    pub sim_id: String,
    /// When the SIM was proved, Unix seconds.
    pub sim_proved_at: Option<i64>,
}

#[uniffi::export]
impl NativeSignature {
    /// What the authority wrote of the key. Works offline.
    pub fn level(&self) -> Result<KeyLevel, NativeError> {
        let level = self.shell.now(&[], |client| client.signature().level())?;
        let signature::KeyLevel { level_id, sim_id, sim_proved_at } = level;
        Ok(KeyLevel { level_id: level_id.to_owned(), sim_id: sim_id.to_owned(), sim_proved_at })
    }

    /// All levels, the strongest first. Works offline.
    pub fn levels(&self, lang: Lang) -> Vec<SignatureLevel> {
        let all = signature::levels(lang).into_iter();
        all.map(|level| SignatureLevel { id: level.id.to_owned(), built: level.built, text: level.text })
            .collect()
    }
}
