//! What a client is made of.

use std::{sync::Arc, time::Duration};

use qyzmet_core::{
    Code, Error, Result,
    catalogue::{Trust, manifest::PinnedKeys},
    client::{Config, Ports},
    ports::software::{FixedLine, SoftwareDeviceKey, SystemClock, SystemEntropy},
};

use crate::{
    limits,
    ports::{
        ForeignClock, ForeignConnectivity, ForeignDeviceKey, ForeignSimCard, ForeignSimWatch,
        ForeignVideoProvider, Line, NativePorts, Pump, ToPump,
    },
};

/// Where a client keeps its data, whom it talks to and whom it trusts.
#[derive(Debug, Clone, uniffi::Record)]
pub struct NativeConfig {
    /// Folder of this client; made when first needed. Private to the app and out of backups.
    pub home: String,
    /// Address of the gateway: `https://…`, or `http://` on loopback.
    pub gateway: String,
    /// Who signs the catalogue; nothing means the sandbox, whose keys are public: nothing then has legal
    /// force.
    #[uniffi(default = None)]
    pub publishers: Option<NativePublishers>,
    /// DER certificates trusted for TLS; no others are.
    #[uniffi(default = [])]
    pub tls_roots: Vec<Vec<u8>>,
    /// Folder for key files where no key store is supplied: a desk or a test, never a phone.
    #[uniffi(default = None)]
    pub software_keys: Option<String>,
    /// Seconds that the app's key store may take for one answer; the citizen may be asked for a finger.
    #[uniffi(default = 60)]
    pub key_store_seconds: u32,
}

/// The publisher's keys.
#[derive(Debug, Clone, uniffi::Record)]
pub struct NativePublishers {
    /// Ed25519 public keys, 32 bytes each.
    pub keys: Vec<Vec<u8>>,
    /// How many different ones must have signed: at least 1, at most all.
    pub threshold: u32,
}

impl NativeConfig {
    /// The same for the core.
    pub(crate) fn into_core(self, ports: NativePorts, pump: Option<Arc<Pump>>) -> Result<(Config, Ports)> {
        limits::texts(&[&self.home, &self.gateway, self.software_keys.as_deref().unwrap_or_default()])?;
        let roots: Vec<&[u8]> = self.tls_roots.iter().map(Vec::as_slice).collect();
        limits::bytes(&roots)?;
        let patience = Duration::from_secs(self.key_store_seconds.into());
        let ports = Ports {
            device_key: match (ports.device_key, self.software_keys) {
                (Some(port), _) => Arc::new(ForeignDeviceKey::new(port, ports.signing_keys, patience)),
                (None, _) if ports.signing_keys.is_some() => {
                    return Err(Error::new(Code::PortFailed, "signing keys without a key store beside them"));
                }
                (None, Some(folder)) => Arc::new(SoftwareDeviceKey::new(folder)),
                (None, None) => {
                    return Err(Error::new(Code::PortFailed, "neither a key store nor a folder for keys"));
                }
            },
            clock: match ports.clock {
                Some(port) => Arc::new(ForeignClock(port)),
                None => Arc::new(SystemClock),
            },
            entropy: Arc::new(SystemEntropy),
            connectivity: match ports.connectivity {
                Some(port) => Arc::new(ForeignConnectivity::new(port)),
                None => Arc::new(FixedLine(Line::Unknown)),
            },
            sim_card: ports.sim_card.map(|port| Arc::new(ForeignSimCard::new(port)) as _),
            video: ports.video.map(|port| Arc::new(ForeignVideoProvider::new(port)) as _),
            sim_watch: ports.sim_watch.map(|port| Arc::new(ForeignSimWatch::new(port)) as _),
            observer: pump.map(|pump| Arc::new(ToPump(pump)) as _),
        };
        let publishers = self.publishers.map_or_else(|| Ok(Trust::sandbox()), NativePublishers::trust)?;
        let Self { home, gateway, tls_roots, .. } = self;
        Ok((Config { home: home.into(), gateway, publishers, tls_roots }, ports))
    }
}

impl NativePublishers {
    fn trust(self) -> Result<Trust> {
        let count = self.keys.len();
        let keys = self.keys.into_iter().map(|key| {
            key.try_into().map_err(|_| Error::new(Code::Defect, "a publisher's key has 32 bytes"))
        });
        let threshold = usize::try_from(self.threshold).unwrap_or(usize::MAX);
        if !(1..=count).contains(&threshold) {
            return Err(Error::new(Code::Defect, "a threshold from 1 to the number of keys"));
        }
        Ok(Trust { publisher: PinnedKeys { keys: keys.collect::<Result<_>>()?, threshold }, sandbox: false })
    }
}
