//! The catalogue that this gateway publishes: signed files for phones, and its services and forms as
//! GovStack resources.

pub(crate) mod files;
mod forms;
pub(crate) mod govstack;

use std::{collections::HashMap, path::Path};

use qyzmet_core::{
    catalogue::{
        Trust,
        source::{Form, Service, Source},
        wire::Envelope,
    },
    requests::{calendar::Calendar, deadline::RuleTable},
};

pub(crate) use forms::FormRules;

use crate::{
    StartError,
    authority::Authority,
    publisher::{self, Published},
    secrets::write_private,
};

/// A stored manifest is used again while it is fresh for so long.
const FRESH_SECONDS: i64 = 45 * 86_400;

/// What is published, and what the gateway itself reads in it.
pub(crate) struct Catalogue {
    published: Published,
    source: Source,
    forms: HashMap<String, FormRules>,
    pub(crate) calendar: Calendar,
    pub(crate) deadlines: RuleTable,
}

impl Catalogue {
    /// Publishes the catalogue of the core's binary under this authority, or takes what an earlier start
    /// published. Does I/O.
    pub(crate) fn publish(folder: &Path, authority: &Authority, now: i64) -> Result<Self, StartError> {
        let defect = |e: qyzmet_core::Error| StartError::Defect(e.developer_text());
        let source = publisher::embedded_source().map_err(defect)?;
        let roots = [authority.root().to_vec()];
        let stored = std::fs::read(folder.join("manifest.json")).ok();
        let seen = stored.as_deref().and_then(|envelope| Trust::sandbox().verify(envelope, None).ok());
        // The embedded manifest is what every phone has seen; the seconds grow over all data folders.
        let version = seen.as_ref().map_or(0, |m| m.version + 1).max(u64::try_from(now).unwrap_or(0));
        let keys = publisher::keys::sandbox().map_err(defect)?;
        let mut published =
            publisher::publish_embedded(&roots, crate::signing::parties(), version, now, &keys)
                .map_err(defect)?;
        match (seen, stored) {
            (Some(manifest), Some(envelope))
                if manifest.snapshot == published.manifest.snapshot
                    && manifest.authorities == published.manifest.authorities
                    && manifest.relying_parties == published.manifest.relying_parties
                    && manifest.expires_at - now > FRESH_SECONDS =>
            {
                published.manifest = manifest;
                published.envelope = envelope;
            }
            _ => write_private(&folder.join("manifest.json"), &published.envelope)?,
        }
        let json = |value: &serde_json::Value| value.to_string().into_bytes();
        Ok(Self {
            forms: source
                .forms
                .iter()
                .map(|form| Ok((form.id.clone(), FormRules::new(form)?)))
                .collect::<Result<_, StartError>>()?,
            calendar: Calendar::from_json(&json(&source.calendar)).map_err(defect)?,
            deadlines: RuleTable::from_json(&json(&source.deadlines)).map_err(defect)?,
            published,
            source,
        })
    }

    /// Version of the content.
    pub(crate) fn version(&self) -> u64 {
        self.source.version
    }

    /// The service of this code.
    pub(crate) fn service(&self, code: &str) -> Option<&Service> {
        self.source.services.iter().find(|s| s.code == code)
    }

    /// The form of this id.
    pub(crate) fn form(&self, id: &str) -> Option<&Form> {
        self.source.forms.iter().find(|f| f.id == id)
    }

    /// The rules of this form.
    pub(crate) fn rules(&self, form: &str) -> Option<&FormRules> {
        self.forms.get(form)
    }

    /// The same manifest, signed by a stranger who calls himself the publisher.
    pub(crate) fn foreign_envelope(&self) -> Option<Vec<u8>> {
        use qyzmet_core::catalogue::manifest::{PublisherKey, sign};
        let stranger = |_| PublisherKey::from_seed(&crate::secrets::random().ok()?).ok();
        let keys: Vec<PublisherKey> = (0..3).map(stranger).collect::<Option<_>>()?;
        let ours: Envelope = serde_json::from_slice(&self.published.envelope).ok()?;
        let forged = sign(&self.published.manifest, &keys).ok()?;
        let mut forged: Envelope = serde_json::from_slice(&forged).ok()?;
        for (forged, ours) in forged.signatures.iter_mut().zip(ours.signatures) {
            forged.keyid = ours.keyid;
        }
        serde_json::to_vec(&forged).ok()
    }
}
