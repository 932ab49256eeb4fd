//! From a snapshot to a file on disk, and back to the newest one that opens.
//!
//! The caller holds the lock of the client's folder: two processes never install at once.

use std::{
    fs,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
};

use super::{
    Reader, build, damaged, embedded,
    hash::sha256_hex,
    source::{MAX_SOURCE_BYTES, Source},
    wire::{FileRef, Manifest},
};
use crate::{Result, store::write_atomically};

/// Window of a snapshot's compression at most, as a power of two: bounds the memory of unpacking to 8 MiB.
const MAX_WINDOW_LOG: u32 = 23;
/// Ending of a file that is still being written.
const UNFINISHED: &str = "new";

/// Checks a snapshot against its entry in a trusted manifest, unpacks and reads it. Pure, no I/O.
///
/// `CatalogueDamaged` when size, hash or unpacked size differ, or the source breaks a limit. Memory stays
/// below the unpacked size that the manifest names, and that below 64 MiB, whatever the snapshot says.
pub fn unpack(snapshot: &[u8], file: &FileRef) -> Result<Source> {
    if snapshot.len() as u64 != file.size || sha256_hex(snapshot) != file.sha256 {
        return Err(damaged("snapshot is not the one of the manifest"));
    }
    Source::parse(&decompress(snapshot, file.unpacked_size)?)
}

/// Decompresses to exactly `size` bytes, and never to more.
fn decompress(snapshot: &[u8], size: u64) -> Result<Vec<u8>> {
    let size = usize::try_from(size)
        .ok()
        .filter(|s| *s <= MAX_SOURCE_BYTES)
        .ok_or_else(|| damaged("snapshot over 64 MiB"))?;
    let broken = |e: std::io::Error| damaged("snapshot does not unpack").caused_by(e);
    let mut decoder = zstd::stream::read::Decoder::with_buffer(snapshot).map_err(broken)?;
    decoder.window_log_max(MAX_WINDOW_LOG).map_err(broken)?;
    let mut out = Vec::new();
    // One byte more than allowed shows that there is more.
    decoder.take(size as u64 + 1).read_to_end(&mut out).map_err(broken)?;
    if out.len() != size {
        return Err(damaged("snapshot unpacks to another size"));
    }
    Ok(out)
}

/// Installs a snapshot: checks it, builds the reading file, writes it and opens it. Blocks and writes;
/// durable when it returns. The file before it stays, and stays mapped by whoever reads it
/// ([`remove_others`]). When anything fails, nothing has changed.
pub fn install(folder: &Path, snapshot: &[u8], manifest: &Manifest) -> Result<Reader> {
    let source = unpack(snapshot, &manifest.snapshot)?;
    if source.version != manifest.catalogue_version {
        return Err(damaged("snapshot of another version"));
    }
    let image = build(&source)?;
    let path = write(folder, source.version, &image)?;
    let reader = Reader::open_file(&path)?;
    // The one time that the whole is read back and compared.
    reader.verify()?;
    Ok(reader)
}

/// Writes an image under its name: written beside it, synced, renamed, and the folder synced.
fn write(folder: &Path, version: u64, image: &[u8]) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let path = folder.join(file_name(version));
    write_atomically(&path, image)?;
    Ok(path)
}

/// Opens the newest catalogue: the newest installed file that opens, or the embedded one when that is newer
/// or none opens. Blocks and reads the folder. A folder that is missing or can't be read is an empty one: whatever
/// happened to the disk, there is a catalogue.
pub fn open_newest(folder: &Path) -> Result<Reader> {
    let embedded = embedded()?;
    let mut versions = installed(folder).unwrap_or_default();
    versions.sort_unstable();
    for version in versions.into_iter().rev() {
        if version <= embedded.version() {
            break;
        }
        // A file that does not open is passed over: an older catalogue is better than none.
        match Reader::open_file(&folder.join(file_name(version))) {
            Ok(reader) if reader.version() == version => return Ok(reader),
            _ => {}
        }
    }
    Ok(embedded)
}

/// Removes all catalogue files but the one of version `keep`, and what was left unfinished. Blocks and
/// writes. Readers that have a file mapped keep it.
pub fn remove_others(folder: &Path, keep: u64) -> Result<()> {
    for entry in entries(folder)? {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let ours = name.starts_with("catalogue-") && (name.ends_with(".qzc") || name.ends_with(UNFINISHED));
        if ours && name != file_name(keep) {
            match fs::remove_file(entry.path()) {
                Err(e) if e.kind() != ErrorKind::NotFound => return Err(e.into()),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Name of the file of a catalogue version.
pub fn file_name(version: u64) -> String {
    format!("catalogue-{version}.qzc")
}

fn installed(folder: &Path) -> Result<Vec<u64>> {
    let version = |entry: fs::DirEntry| {
        let name = entry.file_name();
        let digits = name.to_str()?.strip_prefix("catalogue-")?.strip_suffix(".qzc")?;
        digits.parse().ok().filter(|v| file_name(*v) == name.to_string_lossy())
    };
    Ok(entries(folder)?.into_iter().filter_map(version).collect())
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.collect::<std::io::Result<_>>()?),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(e.into()),
    }
}
