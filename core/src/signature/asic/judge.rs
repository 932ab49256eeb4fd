//! Judging a container.

use super::archive::{self, Entry};
use super::{META_INF, MIMETYPE, SIGNATURE, SIMPLE_MEDIA_TYPE, manifest};
use crate::signature::FormatError;
use crate::signature::cms::{Reason, Trust, Verdict};
use crate::signature::examine::{self, Evidence, Examination, Examined};

/// Most signatures of a container.
const SIGNATURE_LIMIT: usize = 8;

/// What a container holds and what is to be thought of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExaminedContainer {
    /// Its signatures, each with what it is over; at least one.
    pub parts: Vec<Part>,
    /// Documents that no signature is over: anybody may have put them there.
    pub unsigned: Vec<String>,
    /// Signatures that nobody here can judge (XML), and time stamps and evidence records in their place, by their files' names.
    pub unread: Vec<String>,
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
            && self.unread.is_empty()
            && self.parts.iter().all(|part| {
                part.altered.is_empty()
                    && part.unsupported.is_empty()
                    && part.signature.signers.iter().all(|signer| signer.verdict == Verdict::Valid)
            })
    }
}

/// Judges a container: every manifest's signature as `signature::examine_any` does, of the exact bytes, and every document by its hash; in one of a
/// single document the signature is over the document itself.
///
/// Fails where there is nothing to judge: [`FormatError::TooLarge`] (64 MiB packed or unpacked, 256 files, 8 signatures),
/// [`FormatError::Malformed`] (the archive, a name, a manifest, two files of one name), [`FormatError::NoSignature`],
/// [`FormatError::Unsupported`] (another kind of container;
/// XML signatures, time stamps or evidence records alone). Pure.
pub fn examine(
    container: &[u8],
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
) -> Result<ExaminedContainer, FormatError> {
    let entries = archive::read(container)?;
    let judge = |signature: &[u8], content: &[u8]| {
        examine::examine_exactly(signature, Some(content), trust, evidence, now)
    };
    let is_simple = entries.first().is_some_and(|first| first.content == SIMPLE_MEDIA_TYPE.as_bytes());
    let parts = if is_simple { simple(&entries, judge)? } else { extended(&entries, judge)? };
    let unread: Vec<String> = entries
        .iter()
        .filter(|entry| is_xml_signature(&entry.name) || is_time_assertion(&entry.name))
        .map(|entry| entry.name.clone())
        .collect();
    if parts.is_empty() {
        let what = match unread.iter().any(|name| is_xml_signature(name)) {
            _ if unread.is_empty() => return Err(FormatError::NoSignature),
            true => "XML signatures in a container",
            false => "time stamps alone in a container",
        };
        return Err(FormatError::Unsupported { what, oid: None });
    }
    let signed = |name: &String| {
        parts.iter().any(|part| {
            [&part.documents, &part.altered, &part.unsupported].into_iter().any(|names| names.contains(name))
        })
    };
    let documents = entries.iter().filter(|entry| is_document(entry)).map(|entry| entry.name.clone());
    let unsigned = documents.filter(|name| !signed(name)).collect();
    Ok(ExaminedContainer { parts, unsigned, unread })
}

/// ASiC-E: each manifest with its signature and its documents.
fn extended(
    entries: &[Entry],
    judge: impl Fn(&[u8], &[u8]) -> Result<Examined, FormatError>,
) -> Result<Vec<Part>, FormatError> {
    let find = |name: &str| entries.iter().find(|entry| entry.name == name);
    let mut parts = Vec::new();
    for entry in entries.iter().filter(|entry| is_manifest(&entry.name)) {
        if parts.len() == SIGNATURE_LIMIT {
            return Err(FormatError::TooLarge { what: "signatures of a container", limit: SIGNATURE_LIMIT });
        }
        let read = manifest::read(&entry.content)?;
        // What is stamped is not signed: it stands among the unread.
        if is_time_assertion(&read.signature) && find(&read.signature).is_some() {
            continue;
        }
        let signature = find(&read.signature).ok_or(FormatError::Malformed("signature of a container"))?;
        let signature = judge(&signature.content, &entry.content)?;
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
    Ok(parts)
}

/// ASiC-S: one document, and a signature over it.
fn simple(
    entries: &[Entry],
    judge: impl Fn(&[u8], &[u8]) -> Result<Examined, FormatError>,
) -> Result<Vec<Part>, FormatError> {
    let mut documents = entries.iter().filter(|entry| is_document(entry));
    let (Some(document), None) = (documents.next(), documents.next()) else {
        return Err(FormatError::Malformed("documents of a container for one"));
    };
    let Some(signature) = entries.iter().find(|entry| entry.name == SIGNATURE) else {
        return Ok(Vec::new());
    };
    let signature = judge(&signature.content, &document.content)?;
    let was_altered = |signer: &Examination| signer.verdict == Verdict::Invalid(Reason::Altered);
    let (mut documents, mut altered) = (Vec::new(), Vec::new());
    match signature.signers.iter().any(was_altered) {
        true => altered.push(document.name.clone()),
        false => documents.push(document.name.clone()),
    }
    Ok(vec![Part { documents, altered, unsupported: Vec::new(), signature }])
}

/// `META-INF/…signatures….xml` (EN 319 162-1, A.4).
fn is_xml_signature(name: &str) -> bool {
    name.strip_prefix(META_INF).is_some_and(|name| {
        !name.contains('/')
            && name.to_lowercase().contains("signatures")
            && name.to_lowercase().ends_with(".xml")
    })
}

/// `META-INF/….tst`, `….ers` and `….evidencerecord….xml` (EN 319 162-1, A.5 and A.6): they say when, and not who.
fn is_time_assertion(name: &str) -> bool {
    name.strip_prefix(META_INF).map(str::to_lowercase).is_some_and(|name| {
        let is_record = name.contains("evidencerecord") && !name.contains("manifest");
        !name.contains('/') && (name.ends_with(".tst") || name.ends_with(".ers") || is_record)
    })
}

fn is_manifest(name: &str) -> bool {
    name.strip_prefix(META_INF)
        .is_some_and(|name| !name.contains('/') && name.starts_with("ASiCManifest") && name.ends_with(".xml"))
}

fn is_document(entry: &Entry) -> bool {
    entry.name != MIMETYPE && !entry.name.starts_with(META_INF)
}
