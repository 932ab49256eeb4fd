//! A ZIP archive from outside, read within bounds.

use super::{MEDIA_TYPE, MIMETYPE, SIMPLE_MEDIA_TYPE};
use crate::signature::FormatError;
use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive, ZipFileHeaderRecord};
use std::collections::BTreeSet;
use std::io::Read;

/// Largest container, and most bytes of all its files unpacked.
pub const SIZE_LIMIT: usize = 64 << 20;

/// Most files of a container.
pub const FILE_LIMIT: usize = 256;

/// Longest name of a file, in bytes.
const NAME_LIMIT: usize = 255;

/// A file of the archive.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) content: Vec<u8>,
}

const MALFORMED: FormatError = FormatError::Malformed("ASiC-E container");

/// Whether this begins as every container of signed documents does (EN 319 162-1, A.1): whatever kind of it it is.
pub(crate) fn is_container(bytes: &[u8]) -> bool {
    const BEGINS: &[u8] = b"mimetypeapplication/vnd.etsi.asic-";
    bytes.starts_with(b"PK") && bytes.get(30..).is_some_and(|rest| rest.starts_with(BEGINS))
}

/// Reads every file. Refused are: a first file that is not the stored media type, names that lead out of a folder or that
/// people can't see whole, two files of one name (also in another case), files that lie over each other, encryption,
/// folders with content, methods other than "stored" and "deflate", wrong sizes or checksums, and more than the bounds.
pub(super) fn read(container: &[u8]) -> Result<Vec<Entry>, FormatError> {
    FormatError::check_size("ASiC-E container", container, SIZE_LIMIT)?;
    let archive = ZipArchive::from_slice(container).map_err(|_| MALFORMED)?;
    let expected = archive.entries_hint();
    let mut entries = archive.entries();
    let mut files: Vec<Entry> = Vec::new();
    let mut names = BTreeSet::new();
    let mut places: Vec<(u64, u64)> = Vec::new();
    let mut room = SIZE_LIMIT;
    let mut folders = 0;
    while let Some(record) = entries.next_entry().map_err(|_| MALFORMED)? {
        if files.len() + folders == FILE_LIMIT {
            return Err(FormatError::TooLarge { what: "files of a container", limit: FILE_LIMIT });
        }
        let Some(name) = name_of(&record)? else {
            // A folder by itself, as some writers put it in; the count takes it in.
            folders += 1;
            continue;
        };
        if !names.insert(name.to_lowercase()) {
            return Err(FormatError::Malformed("two files of one name in a container"));
        }
        let entry = archive.get_entry(record.wayfinder()).map_err(|_| MALFORMED)?;
        // Who reads the archive from its front must see the same file.
        if entry.local_header().file_path().as_ref() != name.as_bytes() {
            return Err(MALFORMED);
        }
        let (start, end) = entry.compressed_data_range();
        places.push((record.local_header_offset(), end));
        let first = files.is_empty();
        let stored = record.compression_method() == CompressionMethod::STORE;
        if first && (name != MIMETYPE || !stored || start != 38) {
            return Err(FormatError::Malformed("first file of a container"));
        }
        let content = match record.compression_method() {
            CompressionMethod::STORE => unpack(entry.data(), &record, room)?,
            CompressionMethod::DEFLATE => unpack(DeflateDecoder::new(entry.data()), &record, room)?,
            _ => return Err(FormatError::Unsupported { what: "compression of a container", oid: None }),
        };
        if first && ![MEDIA_TYPE, SIMPLE_MEDIA_TYPE].iter().any(|kind| content == kind.as_bytes()) {
            return Err(FormatError::Unsupported { what: "kind of container", oid: None });
        }
        room -= content.len();
        files.push(Entry { name, content });
    }
    places.sort_unstable();
    let overlap = places.windows(2).any(|pair| matches!(pair, [a, b] if a.1 > b.0));
    if overlap || files.is_empty() || u64::try_from(files.len() + folders).ok() != Some(expected) {
        return Err(MALFORMED);
    }
    Ok(files)
}

/// The file's name; none of a folder, which is empty.
fn name_of(record: &ZipFileHeaderRecord<'_>) -> Result<Option<String>, FormatError> {
    let path = record.file_path();
    let Some(folder) = path.as_ref().strip_suffix(b"/") else {
        return name(path.as_ref()).map(Some);
    };
    name(folder)?;
    if record.uncompressed_size_hint() == 0 { Ok(None) } else { Err(MALFORMED) }
}

/// The whole content, which must have the size and the checksum that the directory gives it.
fn unpack(packed: impl Read, record: &ZipFileHeaderRecord<'_>, room: usize) -> Result<Vec<u8>, FormatError> {
    if record.flags().is_encrypted() {
        return Err(FormatError::Unsupported { what: "encryption of a container", oid: None });
    }
    let too_large = FormatError::TooLarge { what: "files of a container", limit: SIZE_LIMIT };
    let size = usize::try_from(record.uncompressed_size_hint()).map_err(|_| too_large.clone())?;
    if size > room {
        return Err(too_large);
    }
    // What was promised and one byte: nobody gets more unpacked than he announced.
    let mut content = Vec::new();
    let limit = record.uncompressed_size_hint().saturating_add(1);
    packed.take(limit).read_to_end(&mut content).map_err(|_| MALFORMED)?;
    if content.len() != size || rawzip::crc32(&content) != record.crc32() {
        return Err(MALFORMED);
    }
    Ok(content)
}

/// A name that is safe to show and to write: relative, no way up, no device, nothing hidden.
pub(super) fn name(bytes: &[u8]) -> Result<String, FormatError> {
    let wrong = FormatError::Malformed("name of a file in a container");
    let name = std::str::from_utf8(bytes).map_err(|_| wrong.clone())?;
    let part_is_sound = |part: &str| {
        !part.is_empty() && part != "." && part != ".." && part.trim() == part && !part.ends_with('.')
    };
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{ad}' | '\u{61c}' | '\u{180e}'
                | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let sound = name.len() <= NAME_LIMIT && name.split('/').all(part_is_sound) && !name.contains(hidden);
    if sound { Ok(name.to_owned()) } else { Err(wrong) }
}
