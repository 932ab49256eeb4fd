//! Making a container: the same files and signature give the same bytes.

use super::{MANIFEST, MEDIA_TYPE, META_INF, MIMETYPE, SIGNATURE, archive, manifest::write as xml};
use crate::signature::FormatError;
use std::collections::BTreeSet;

/// A document of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name: relative, at most 255 bytes, no way up, nothing hidden, not under `META-INF`.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// The manifest of these documents: what is signed (detached CAdES) for the container.
///
/// Fails with [`FormatError::Malformed`] on no documents, a bad name or media type or two equal names, [`FormatError::TooLarge`] beyond 250 documents or
/// 63 MiB. Pure.
pub fn manifest(files: &[File]) -> Result<Vec<u8>, FormatError> {
    check(files)?;
    Ok(xml(files, SIGNATURE).into_bytes())
}

/// The container of these documents with the signature (CMS, detached) over their manifest: `mimetype` first, then the
/// documents in their order, nothing compressed, no times of day.
///
/// Fails as [`manifest`] does. The signature is not judged here. Pure.
pub fn assemble(files: &[File], signature: &[u8]) -> Result<Vec<u8>, FormatError> {
    let manifest = manifest(files)?;
    let mut zip = Zip::default();
    zip.add(MIMETYPE, MEDIA_TYPE.as_bytes())?;
    for file in files {
        zip.add(&file.name, &file.content)?;
    }
    zip.add(MANIFEST, &manifest)?;
    zip.add(SIGNATURE, signature)?;
    zip.finish()
}

fn check(files: &[File]) -> Result<(), FormatError> {
    if files.is_empty() {
        return Err(FormatError::Malformed("container without documents"));
    }
    if files.len() > archive::FILE_LIMIT - 6 {
        return Err(FormatError::TooLarge { what: "files of a container", limit: archive::FILE_LIMIT - 6 });
    }
    let room = archive::SIZE_LIMIT - (1 << 20);
    if files.iter().map(|file| file.content.len()).sum::<usize>() > room {
        return Err(FormatError::TooLarge { what: "files of a container", limit: room });
    }
    let mut names = BTreeSet::new();
    for file in files {
        let name = archive::name(file.name.as_bytes())?.to_lowercase();
        if name == MIMETYPE || name.starts_with(&META_INF.to_lowercase()) || !names.insert(name) {
            return Err(FormatError::Malformed("name of a file in a container"));
        }
        let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '&' | '"' | '\'');
        if file.media_type.is_empty() || file.media_type.len() > 127 || !file.media_type.chars().all(plain) {
            return Err(FormatError::Malformed("media type of a file in a container"));
        }
    }
    Ok(())
}

/// A ZIP archive of stored files. Sizes stand in front of each file, because readers that stream refuse stored files
/// without.
#[derive(Default)]
struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

/// Version 2.0, names in UTF-8, stored; 1 January 1980: no file has a time of day.
const COMMON: [u8; 10] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];

impl Zip {
    fn add(&mut self, name: &str, content: &[u8]) -> Result<(), FormatError> {
        let too_large =
            |_| FormatError::TooLarge { what: "files of a container", limit: archive::SIZE_LIMIT };
        let size = u32::try_from(content.len()).map_err(too_large)?.to_le_bytes();
        let place = u32::try_from(self.bytes.len()).map_err(too_large)?.to_le_bytes();
        let length = u16::try_from(name.len()).map_err(too_large)?.to_le_bytes();
        let crc = rawzip::crc32(content).to_le_bytes();
        let described = [&COMMON[..], &crc, &size, &size, &length, &[0, 0]].concat();
        self.bytes.extend([b"PK\x03\x04", &described[..], name.as_bytes(), content].concat());
        // No comment, first disk, no attributes.
        let entry = [b"PK\x01\x02\x14\x00", &described[..], &[0; 10], &place, name.as_bytes()].concat();
        self.directory.extend(entry);
        self.files += 1;
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<u8>, FormatError> {
        let too_large =
            |_| FormatError::TooLarge { what: "files of a container", limit: archive::SIZE_LIMIT };
        let place = u32::try_from(self.bytes.len()).map_err(too_large)?.to_le_bytes();
        let size = u32::try_from(self.directory.len()).map_err(too_large)?.to_le_bytes();
        let files = self.files.to_le_bytes();
        self.bytes.append(&mut self.directory);
        self.bytes.extend([b"PK\x05\x06\0\0\0\0", &files[..], &files, &size, &place, &[0, 0]].concat());
        FormatError::check_size("ASiC-E container", &self.bytes, archive::SIZE_LIMIT)?;
        Ok(self.bytes)
    }
}
