//! What whoever starts the gateway may choose.

use std::{net::SocketAddr, path::PathBuf};

/// Whom the authority wants to see by video before it certifies a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IdentificationPolicy {
    /// Those who had a key in other hands; for all others the link is enough.
    #[default]
    Link,
    /// Everybody.
    Video,
}

/// How a gateway is run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The gateway's own folder; made at the first start. One process at a time.
    pub data: PathBuf,
    /// Where it listens; port 0 takes a free one.
    pub addr: SocketAddr,
    /// Allows an address other than loopback. The sandbox controls have no password: whoever reaches
    /// the port reads every SMS.
    pub open_to_network: bool,
    /// Seconds from the receipt until somebody works on a request. Default 2.
    pub in_progress_after: u32,
    /// Seconds from the receipt until the outcome. Default 5; not less than `in_progress_after`.
    pub outcome_after: u32,
    /// Whom the authority wants to see by video. Default [`IdentificationPolicy::Link`].
    pub identification: IdentificationPolicy,
    /// A file that says which phones and apps attestation is believed of, in the place of the sandbox's own phone;
    /// its form is in the README.
    pub attestation: Option<PathBuf>,
    /// Names by which phones reach it, beside those of loopback: host, and port where it is not the scheme's own. A log-in
    /// that was signed for another name is refused.
    pub names: Vec<String>,
}

impl Options {
    /// The defaults, for this folder and address.
    pub fn new(data: impl Into<PathBuf>, addr: SocketAddr) -> Self {
        Self {
            data: data.into(),
            addr,
            open_to_network: false,
            in_progress_after: 2,
            outcome_after: 5,
            identification: IdentificationPolicy::default(),
            attestation: None,
            names: Vec::new(),
        }
    }

    /// Requests move on as soon as they are looked at again; for tests.
    #[must_use]
    pub fn without_delays(mut self) -> Self {
        self.in_progress_after = 0;
        self.outcome_after = 0;
        self
    }
}
