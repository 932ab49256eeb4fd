//! A key that was just made, wherever it is, and the evidence that goes to the authority with its request.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::{
    KeyServer, SealedKey,
    blob::Home,
    hardware::{Hardware, Reference},
    key::PrivateKey,
};
use crate::{
    Code, Error, Result,
    ports::{DeviceKey, KeyEvidence, SPKI_BYTES, SigningKeyError, TOKEN_LIMIT},
    signature::{
        evidence::{AttestedKey, AttestedSim, Evidence},
        table::{self, Slot},
        wire::AttestationChallenge,
    },
};

/// Longest outcome that is kept; the longest of today has 15 characters.
const OUTCOME_LIMIT: usize = 40;

/// What evidence has to be over.
pub(super) struct Challenge {
    bytes: [u8; 32],
    /// As its path names it.
    name: String,
}

impl Challenge {
    /// Believes an answer only if it is 32 bytes.
    fn of(answer: &AttestationChallenge) -> Result<Self> {
        let lied = || Error::new(Code::GatewayLied, "a challenge is 32 bytes");
        if answer.challenge.len() > 64 {
            return Err(lied());
        }
        let bytes = URL_SAFE_NO_PAD.decode(&answer.challenge).map_err(|_| lied())?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| lied())?;
        Ok(Self { bytes, name: URL_SAFE_NO_PAD.encode(bytes) })
    }
}

/// A key that signs its request and is sealed.
pub(super) struct FreshKey {
    place: Place,
    spki: Vec<u8>,
    evidence: Evidence,
}

enum Place {
    Vault(PrivateKey),
    Hardware(Reference, String),
}

impl FreshKey {
    /// SubjectPublicKeyInfo in DER.
    pub(super) fn spki(&self) -> &[u8] {
        &self.spki
    }

    pub(super) fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    pub(super) fn home(&self) -> Home {
        match self.place {
            Place::Vault(_) => Home::Vault,
            Place::Hardware(..) => Home::Hardware,
        }
    }

    /// What is sealed of it.
    pub(super) fn secret(&self) -> Result<Zeroizing<Vec<u8>>> {
        Ok(match &self.place {
            Place::Vault(key) => Zeroizing::new(key.to_pkcs8()?.as_bytes().to_vec()),
            Place::Hardware(reference, _) => Zeroizing::new(reference.to_bytes()),
        })
    }

    /// What the vault remembers of its place.
    pub(super) fn hardware(&self, challenge: Option<&Challenge>) -> Option<Hardware> {
        let Place::Hardware(_, alias) = &self.place else { return None };
        Some(Hardware {
            alias: alias.clone(),
            invalidated: false,
            challenge: challenge.map(|challenge| challenge.name.clone()),
            // Where there is nothing to judge there is no outcome to ask for.
            outcome: self.evidence.key.is_none().then(|| "no-evidence".to_owned()),
        })
    }

    /// Signs the request, and wipes what it can.
    pub(super) fn sign(self, device: &dyn DeviceKey, digest: &[u8; 32]) -> Result<Vec<u8>> {
        match self.place {
            Place::Vault(key) => key.sign(digest),
            Place::Hardware(reference, _) => reference.sign(device, digest),
        }
    }
}

impl SealedKey {
    /// A challenge of the authority's, where there is somebody whose word could be over it.
    pub(super) async fn challenge<S: KeyServer>(&self, gateway: &S) -> Result<Option<Challenge>> {
        // A log-in's certificate says no more than "sealed".
        if self.slot == Slot::Authentication || !self.device.makes_signing_keys() && self.sim.is_none() {
            return Ok(None);
        }
        Ok(Some(Challenge::of(&gateway.challenge().await?)?))
    }

    /// Makes the key: in hardware, where the row says so and the hardware does, else by the core.
    pub(super) fn fresh_key(&self, challenge: Option<&Challenge>) -> Result<FreshKey> {
        let row = self.row()?.ok_or_else(|| Error::new(Code::StateChanged, "the key was given up"))?;
        let sim = challenge.and_then(|challenge| self.sim_evidence(challenge));
        if let (Some(hardware), Some(challenge)) = (row.hardware, challenge) {
            match self.device.create_signing(&hardware.alias, &challenge.bytes) {
                Ok(made) if made.spki.len() > SPKI_BYTES || !made.evidence.is_bounded() => {
                    return Err(Error::new(Code::PortFailed, "the hardware's key is beyond its limits"));
                }
                Ok(made) => {
                    let key = (made.evidence != KeyEvidence::None)
                        .then_some(AttestedKey { challenge: challenge.bytes, statement: made.evidence });
                    let reference = Reference::new(&hardware.alias, &made.spki)?;
                    let place = Place::Hardware(reference, hardware.alias);
                    return Ok(FreshKey { place, spki: made.spki, evidence: Evidence { key, sim } });
                }
                Err(SigningKeyError::Unsupported) => {}
                Err(e) => return Err(e.into()),
            }
        }
        let private = PrivateKey::generate(&*self.entropy)?;
        let spki = private.spki()?;
        Ok(FreshKey { place: Place::Vault(private), spki, evidence: Evidence { key: None, sim } })
    }

    /// The operator's word, where it gives one. None is no failure: the certificate says less then.
    fn sim_evidence(&self, challenge: &Challenge) -> Option<AttestedSim> {
        let token = self.sim.as_ref()?.operator_token(&challenge.bytes).ok()??;
        (1..=TOKEN_LIMIT).contains(&token.len()).then_some(AttestedSim { challenge: challenge.bytes, token })
    }

    /// Asks what the authority made of the evidence, until it is known; for the screen alone, so no failure of the
    /// line is one.
    ///
    /// # Errors
    /// Storage.
    pub(super) async fn hear_outcome<S: KeyServer>(&self, gateway: &S) -> Result<()> {
        let Some(row) = self.blocking(|this| this.store.read(table::get)).await? else { return Ok(()) };
        let asked = row.hardware.filter(|hardware| hardware.outcome.is_none());
        let Some(challenge) = asked.and_then(|hardware| hardware.challenge) else { return Ok(()) };
        let Ok(answer) = gateway.outcome(&challenge).await else { return Ok(()) };
        let Some(outcome) = answer.key.filter(|outcome| outcome.len() <= OUTCOME_LIMIT) else {
            return Ok(());
        };
        let id = row.id;
        self.blocking(move |this| {
            this.store.write(|v| {
                let Some(mut row) = table::get(v)?.filter(|row| row.id == id) else { return Ok(()) };
                if let Some(hardware) = row.hardware.as_mut() {
                    hardware.outcome = Some(outcome);
                }
                table::put(v, &row)
            })
        })
        .await
    }
}
