//! A small disk of its own for one folder, so that it can be full or read-only.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Command,
};

/// A tmpfs mounted on a folder; gone when dropped. Needs root on Linux.
pub struct Mount {
    folder: PathBuf,
}

impl Mount {
    /// Mounts so many KiB on a folder, which is made. `None` where that is not allowed: the caller says so
    /// and skips; with `CI` set it panics, so that no test is skipped where all must run.
    pub fn on(folder: &Path, kib: u32) -> Option<Self> {
        fs::create_dir_all(folder).unwrap();
        let mount = Self { folder: folder.to_owned() };
        let done = run(Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={kib}k"), "qyzmet-journeys"])
            .arg(folder));
        if done {
            return Some(mount);
        }
        std::mem::forget(mount);
        assert!(std::env::var_os("CI").is_none(), "a tmpfs can't be mounted here, and CI runs every test");
        None
    }

    /// Fills it up but for so many KiB.
    pub fn fill_but(&self, kib: u64) {
        self.free_up();
        let path = self.folder.join(BALLAST);
        let mut ballast = File::create(&path).unwrap();
        let chunk = [0; 1024];
        loop {
            match ballast.write_all(&chunk) {
                Ok(()) => {}
                Err(e) if e.kind() == ErrorKind::StorageFull => break,
                Err(e) => panic!("{e}"),
            }
        }
        let len = ballast.metadata().unwrap().len();
        ballast.set_len(len.saturating_sub(kib * 1024)).unwrap();
    }

    /// Removes what fills it.
    pub fn free_up(&self) {
        let _ = fs::remove_file(self.folder.join(BALLAST));
    }

    /// Makes it read-only, or writable again. Nobody may have a file in it open for writing.
    pub fn read_only(&self, yes: bool) {
        let mode = if yes { "remount,ro" } else { "remount,rw" };
        assert!(run(Command::new("mount").args(["-o", mode]).arg(&self.folder)), "{mode}");
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        // Lazily: a client that is dropped later still has files in it.
        run(Command::new("umount").arg("-l").arg(&self.folder));
    }
}

/// What fills the disk; not a name of the core's.
const BALLAST: &str = "ballast";

fn run(command: &mut Command) -> bool {
    command.output().is_ok_and(|out| out.status.success())
}
