//! The folder of one citizen's data.

use std::{
    io,
    path::{Path, PathBuf},
};

use directories::ProjectDirs;

/// The folder that was asked for, or this user's own.
pub(crate) fn folder(asked: Option<&Path>) -> PathBuf {
    match asked {
        Some(path) => path.to_owned(),
        None => ProjectDirs::from("kz", "Qyzmet", "qyzmet")
            .map_or_else(|| PathBuf::from(".qyzmet"), |dirs| dirs.data_dir().to_owned()),
    }
}

/// Where the software device keys lie: within the home, as there is no key store in a terminal.
pub(crate) fn keys(home: &Path) -> PathBuf {
    home.join("device-keys")
}

/// Makes the folder so that only its owner can look into it. One that is there keeps its mode.
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        // Another process was first.
        Err(_) if path.is_dir() => Ok(()),
        made => made,
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_new_home_is_for_its_owner_only() {
        let temp = tempfile::tempdir().unwrap();
        let home = temp.path().join("a/b");
        make_private(&home).unwrap();
        make_private(&home).unwrap();
        assert_eq!(home.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
}
