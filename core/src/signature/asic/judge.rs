//! Judging a container.

use super::archive::{self, Entry};
use super::{META_INF, MIMETYPE, manifest};
use crate::signature::FormatError;
use crate::signature::cms::{Trust, Verdict};
use crate::signature::examine::{self, Evidence, Examined};

/// Most signatures of a container.
const SIGNATURE_LIMIT: usize = 8;

/// What a container holds and what is to be thought of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExaminedContainer {
    /// Its signatures, each with what it is over; at least one.
    pub parts: Vec<Part>,
    /// Documents that no signature is over: anybody may have put them there.
    pub unsigned: Vec<String>,
}

/// One signature of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The documents that it is over, by name, as they were signed.
    pub documents: Vec<String>,
    /// Documents that it was over, and that are not there or not what they were.
    pub altered: Vec<String>,
    /// Documents whose hash is not one that this build knows.
    pub unsupported: Vec<String>,
    /// The signature over the manifest.
    pub signature: Examined,
}

impl ExaminedContainer {
    /// Whether every document is under every signature's manifest as it should be, none is unsigned, and every signer's
    /// signature holds.
    pub fn holds(&self) -> bool {
        self.unsigned.is_empty()
            && self.parts.iter().all(|part| {
                part.altered.is_empty()
                    && part.unsupported.is_empty()
                    && part.signature.signers.iter().all(|signer| signer.verdict == Verdict::Valid)
            })
    }
}

/// Judges a container: every manifest's signature as `signature::examine` does, and every document by its hash.
///
/// Fails where there is nothing to judge: [`FormatError::TooLarge`] (64 MiB packed or unpacked, 256 files, 8 signatures),
/// [`FormatError::Malformed`] (the archive, a name, a manifest, two files of one name), [`FormatError::Unsupported`] (another kind of container;
/// XML signatures). Pure.
pub fn examine(
    container: &[u8],
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
) -> Result<ExaminedContainer, FormatError> {
    let entries = archive::read(container)?;
    let find = |name: &str| entries.iter().find(|entry| entry.name == name);
    let mut parts = Vec::new();
    for entry in entries.iter().filter(|entry| is_manifest(&entry.name)) {
        if parts.len() == SIGNATURE_LIMIT {
            return Err(FormatError::TooLarge { what: "signatures of a container", limit: SIGNATURE_LIMIT });
        }
        let read = manifest::read(&entry.content)?;
        let signature = find(&read.signature).ok_or(FormatError::Malformed("signature of a container"))?;
        let signature = examine::examine(&signature.content, Some(&entry.content), trust, evidence, now)?;
        let mut part =
            Part { documents: Vec::new(), altered: Vec::new(), unsupported: Vec::new(), signature };
        for reference in read.references {
            let judged = find(&reference.name).map(|found| reference.is_of(&found.content));
            match judged {
                Some(Ok(true)) => part.documents.push(reference.name),
                Some(Err(_)) => part.unsupported.push(reference.name),
                Some(Ok(false)) | None => part.altered.push(reference.name),
            }
        }
        parts.push(part);
    }
    if parts.is_empty() {
        let xml = entries.iter().any(|entry| entry.name.ends_with(".xml"));
        return Err(match xml {
            true => FormatError::Unsupported { what: "XML signatures in a container", oid: None },
            false => FormatError::Malformed("container without a signature"),
        });
    }
    let signed = |name: &String| {
        parts.iter().any(|part| {
            [&part.documents, &part.altered, &part.unsupported].into_iter().any(|names| names.contains(name))
        })
    };
    let documents = entries.iter().filter(|entry| is_document(entry)).map(|entry| entry.name.clone());
    let unsigned = documents.filter(|name| !signed(name)).collect();
    Ok(ExaminedContainer { parts, unsigned })
}

fn is_manifest(name: &str) -> bool {
    name.strip_prefix(META_INF)
        .is_some_and(|name| !name.contains('/') && name.starts_with("ASiCManifest") && name.ends_with(".xml"))
}

fn is_document(entry: &Entry) -> bool {
    entry.name != MIMETYPE && !entry.name.starts_with(META_INF)
}
