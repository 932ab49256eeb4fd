//! The limit of a durable write: appending bytes to a file and waiting until the disk has them.

use std::{
    fs::File,
    io::{self, Write},
    path::Path,
};

/// A file that is only ever appended to.
#[derive(Debug)]
pub struct RawLog {
    file: File,
    bytes: Vec<u8>,
}

impl RawLog {
    /// Makes the file. `most` is the longest write that will be asked for, in bytes.
    pub fn create(path: &Path, most: usize) -> io::Result<Self> {
        Ok(Self { file: File::create(path)?, bytes: vec![0xa5; most] })
    }

    /// Appends so many bytes in one write and one `fdatasync`. Durable when it returns.
    pub fn append(&mut self, length: usize) -> io::Result<()> {
        let length = length.min(self.bytes.len());
        self.file.write_all(&self.bytes[..length])?;
        self.file.sync_data()
    }
}
