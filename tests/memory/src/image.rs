//! The memory of a process that stands still.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
};

/// The shortest that is searched for: the digits of a log-in PIN.
const SHORT: usize = 5;

/// Everything that a process may have written to: its writable maps.
pub struct Image(Vec<Region>);

struct Region {
    start: u64,
    name: String,
    bytes: Vec<u8>,
}

/// A place where something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What the region is: a name of `/proc/…/maps`, or `anonymous`.
    pub region: String,
    /// The address.
    pub address: u64,
    /// What stands around it, printable characters as they are.
    pub around: String,
}

impl Image {
    /// Reads the memory of a child of ours.
    pub fn of(pid: u32) -> Self {
        let memory = File::open(format!("/proc/{pid}/mem")).unwrap();
        let maps = fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
        Self(maps.lines().filter_map(|line| region(&memory, line)).collect())
    }

    /// How many bytes there are.
    pub fn size(&self) -> usize {
        self.0.iter().map(|region| region.bytes.len()).sum()
    }

    /// Every place where one of these stands, at any address, with its number. Five digits stand by chance in a long
    /// number or an id now and then: so short a one is found wherever no letter or digit is right before it, as it is
    /// at the beginning of every place of its own.
    pub fn find(&self, wanted: &[Vec<u8>]) -> Vec<(usize, Hit)> {
        // By their first two bytes, so that the memory is gone through once.
        let mut begin = vec![Vec::new(); 1 << 16];
        for (number, bytes) in wanted.iter().enumerate() {
            assert!(bytes.len() >= SHORT, "so few bytes are found by chance");
            begin[pair(bytes)].push(number);
        }
        let mut hits = Vec::new();
        for region in &self.0 {
            for (at, two) in region.bytes.windows(2).enumerate() {
                for number in &begin[pair(two)] {
                    let bytes = &wanted[*number];
                    let begins = || at == 0 || !region.bytes[at - 1].is_ascii_alphanumeric();
                    if region.bytes[at..].starts_with(bytes) && (bytes.len() > SHORT || begins()) {
                        hits.push((*number, region.hit(at, bytes.len())));
                    }
                }
            }
        }
        hits
    }
}

fn pair(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

impl Region {
    fn hit(&self, at: usize, length: usize) -> Hit {
        let around = &self.bytes[at.saturating_sub(48)..(at + length + 48).min(self.bytes.len())];
        let shown = around.iter().map(|b| if b.is_ascii_graphic() { char::from(*b) } else { '.' }).collect();
        Hit { region: self.name.clone(), address: self.start + at as u64, around: shown }
    }
}

/// A line of `/proc/…/maps`: `start-end rwxp offset device inode name`.
fn region(memory: &File, line: &str) -> Option<Region> {
    let mut words = line.split_ascii_whitespace();
    let (range, rights) = (words.next()?, words.next()?);
    let name = words.nth(3).unwrap_or("anonymous").to_owned();
    if !rights.starts_with("rw") {
        return None;
    }
    let (start, end) = range.split_once('-')?;
    let (start, end) = (u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?);
    let mut bytes = vec![0; usize::try_from(end - start).ok()?];
    // Some pages can't be read (guards, the kernel's own): they are not the process' memory.
    memory.read_exact_at(&mut bytes, start).ok()?;
    Some(Region { start, name, bytes })
}
