//! Looking at folders as somebody with the disk in his hands does.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// All files below a folder, sorted; none when there is no such folder.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files_under(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// The bytes of every file below a folder.
pub fn bytes_under(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    files_under(folder).into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// Whether `needle` stands anywhere in `bytes`.
pub fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|w| w == needle)
}

/// Copies a folder with all that is in it, as a back-up or a thief would.
pub fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in files_under(from) {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    }
}
