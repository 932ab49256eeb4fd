//! The key store of files, restarted, altered and cut off.

#![allow(clippy::unwrap_used)]
use super::*;

#[test]
fn keys_outlive_the_process_and_differ_by_alias() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftwareDeviceKey::new(folder.path().join("keys"));
    key.create("vault/1").unwrap();
    key.create("sign/a/1").unwrap();
    let bound = key.bind("vault/1", &[1; 32]).unwrap();
    let wrapped = key.wrap("vault/1", b"secret").unwrap();
    let again = SoftwareDeviceKey::new(folder.path().join("keys"));
    again.create("vault/1").unwrap();
    assert_eq!(*again.bind("vault/1", &[1; 32]).unwrap(), *bound);
    assert_ne!(*again.bind("sign/a/1", &[1; 32]).unwrap(), *bound);
    assert_eq!(again.unwrap("vault/1", &wrapped).unwrap().as_slice(), b"secret");
    assert!(again.unwrap("sign/a/1", &wrapped).is_err());
}

#[test]
fn an_altered_or_cut_wrapping_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftwareDeviceKey::new(folder.path());
    key.create("v").unwrap();
    let wrapped = key.wrap("v", &[9; 64]).unwrap();
    for at in 0..wrapped.len() {
        let mut altered = wrapped.clone();
        altered[at] ^= 1;
        assert!(key.unwrap("v", &altered).is_err());
        assert!(key.unwrap("v", &wrapped[..at]).is_err());
    }
    assert!(key.wrap("v", &[0; 65]).is_err());
}

#[test]
fn a_deleted_key_is_gone_and_deleting_it_again_is_fine() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftwareDeviceKey::new(folder.path());
    key.create("v").unwrap();
    assert!(key.exists("v").unwrap());
    key.delete("v").unwrap();
    key.delete("v").unwrap();
    assert!(!key.exists("v").unwrap());
    assert!(key.bind("v", &[0; 32]).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn deleting_a_key_takes_what_a_kill_left_of_its_making() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftwareDeviceKey::new(folder.path());
    for (alias, unfinished) in [("sign/a/1", "sign_a_1"), ("sign/a/1/try-1", "sign_a_1_try-1")] {
        key.create(alias).unwrap();
        fs::write(folder.path().join(format!("{unfinished}.0123456789abcdef")), [7; KEY_LEN]).unwrap();
    }
    key.delete("sign/a/1").unwrap();
    key.delete("sign/b/1").unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "another key's files are its own");
    assert!(key.exists("sign/a/1/try-1").unwrap());
    key.delete("sign/a/1/try-1").unwrap();
    // Also where the making never came to the key itself.
    fs::write(folder.path().join("v.0123456789abcdef"), [7; KEY_LEN]).unwrap();
    key.delete("v").unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn an_alias_leads_nowhere_else() {
    let key = SoftwareDeviceKey::new("/nowhere");
    for bad in ["", "..", "a b", "A", "a\\b", "ключ", &"a".repeat(81)] {
        assert!(key.path(bad).is_err(), "{bad}");
    }
    assert_eq!(key.path("/etc/passwd").unwrap(), Path::new("/nowhere/_etc_passwd.key"));
}

#[cfg(unix)]
#[test]
fn keys_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let key = SoftwareDeviceKey::new(folder.path().join("keys"));
    key.create("v").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&key.path("v").unwrap()), 0o600);
    assert_eq!(mode(&folder.path().join("keys")), 0o700);
}

#[test]
fn a_torn_or_swollen_key_file_is_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let key = SoftwareDeviceKey::new(folder.path());
    key.create("v").unwrap();
    for len in [0, 31, 33] {
        fs::write(key.path("v").unwrap(), vec![7; len]).unwrap();
        assert!(key.bind("v", &[0; 32]).is_err(), "{len}");
        // It is not made anew either: what it sealed would be lost without a word.
        key.create("v").unwrap();
        assert_eq!(fs::metadata(key.path("v").unwrap()).unwrap().len(), len as u64);
    }
}

#[test]
fn a_folder_that_cant_be_written_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, b"").unwrap();
    let key = SoftwareDeviceKey::new(file.join("keys"));
    assert!(key.create("v").is_err());
    assert!(key.wrap("v", b"secret").is_err());
    // The folder's path holds a citizen's name as often as not.
    let detail = key.create("v").unwrap_err().detail;
    assert!(!detail.contains(folder.path().to_str().unwrap()));
}

#[test]
fn of_two_that_race_both_get_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let bound = std::thread::scope(|scope| {
        let race = || {
            let key = SoftwareDeviceKey::new(folder.path().join("keys"));
            key.create("v").unwrap();
            *key.bind("v", &[1; 32]).unwrap()
        };
        let racers: Vec<_> = (0..8).map(|_| scope.spawn(race)).collect();
        racers.into_iter().map(|r| r.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(bound.iter().all(|b| *b == bound[0]));
    assert_eq!(fs::read_dir(folder.path().join("keys")).unwrap().count(), 1);
}
