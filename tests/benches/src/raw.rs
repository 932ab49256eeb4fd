//! The limit of a durable write: putting bytes into a file and waiting until the disk has them.

use std::{
    fs::File,
    io::{self, Seek, Write},
    path::Path,
};

/// Where SQLite's log is wound back and written over: 1000 pages with their headers. To write over is
/// quicker than to append, so the limit has to do both as the log does.
const WOUND_BACK: usize = 1000 * (4096 + 24);

/// A file that is written as SQLite's log is, by nothing but writes and `fdatasync`.
#[derive(Debug)]
pub struct RawLog {
    file: File,
    bytes: Vec<u8>,
    written: usize,
}

impl RawLog {
    /// Makes the file. `most` is the longest write that will be asked for, in bytes.
    pub fn create(path: &Path, most: usize) -> io::Result<Self> {
        Ok(Self { file: File::create(path)?, bytes: vec![0xa5; most], written: 0 })
    }

    /// Adds so many bytes in one write and one `fdatasync`. Durable when it returns.
    pub fn append(&mut self, length: usize) -> io::Result<()> {
        let length = length.min(self.bytes.len());
        if self.written + length > WOUND_BACK {
            self.file.rewind()?;
            self.written = 0;
        }
        self.file.write_all(&self.bytes[..length])?;
        self.written += length;
        self.file.sync_data()
    }
}
