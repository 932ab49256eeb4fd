//! Settings in a file: whoever runs the gateway says whom it believes.

use std::fs;

use super::*;

const APPLE_ROOT: &str = include_str!("../../../samples/apple/root.pem");

fn read(change: impl FnOnce(&mut serde_json::Value)) -> Option<Settings> {
    let folder = tempfile::tempdir().unwrap();
    let list = serde_json::json!({ "entries": { "ab12": { "status": "SUSPENDED" } } });
    fs::write(folder.path().join("list.json"), list.to_string()).unwrap();
    let mut file = serde_json::json!({
        "android": { "roots": APPLE_ROOT.repeat(2), "packages": ["org.example"], "signers": ["0f".repeat(32)] },
        "apple": { "roots": APPLE_ROOT, "app_id": "TEAM.org.example" },
        "status_list": "list.json",
    });
    change(&mut file);
    let path = folder.path().join("attestation.json");
    fs::write(&path, file.to_string()).unwrap();
    Settings::open(&path).ok()
}

#[test]
fn a_file_says_whom_the_authority_believes() {
    let settings = read(|_| {}).unwrap();
    assert_eq!((settings.android_roots.len(), settings.apple_roots.len()), (2, 1));
    assert_eq!((settings.signers, settings.screen_lock, settings.development), (vec![[15; 32]], true, false));
    assert!(settings.revoked.names("ab12") && !settings.revoked.names("ab13"));
    // The sandbox's own phone is nobody then.
    let settings = read(|_| {}).unwrap();
    let chain = maker::chain(&spki(&key()), &maker::Told::good(&CHALLENGE)).unwrap();
    let found = judged_with(&KeyEvidence::AndroidChain(chain), &settings, NOW, &StatusList::default());
    assert_eq!(found, Err(Reason::WrongRoot));
}

#[test]
fn a_list_of_the_file_counts_beside_the_sandbox_s() {
    let revoked = StatusList::read(br#"{"entries": {"5ab00001": {"status": "REVOKED"}}}"#).unwrap();
    let settings = Settings { revoked, ..Settings::sandbox() };
    let chain = maker::chain(&spki(&key()), &maker::Told::good(&CHALLENGE)).unwrap();
    let found = judged_with(&KeyEvidence::AndroidChain(chain), &settings, NOW, &StatusList::default());
    assert_eq!(found, Err(Reason::Revoked));
}

#[test]
fn a_file_that_is_wrong_starts_nothing() {
    assert!(read(|file| file["android"]["roots"] = "no PEM".into()).is_none());
    assert!(read(|file| file["android"]["signers"] = serde_json::json!(["0f"])).is_none());
    assert!(read(|file| file["android"]["signers"] = serde_json::json!(["ж".repeat(32)])).is_none());
    assert!(read(|file| file["status_list"] = "nowhere.json".into()).is_none());
    assert!(read(|file| file["believe"] = "everybody".into()).is_none());
}
