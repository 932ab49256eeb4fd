//! What is left of each secret, after each thing that is done with it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use qyzmet_journeys::Gate;
use qyzmet_memory::{Form, Phone};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_phone");
const NUMBER: &str = "+77010000001";

/// What travels over HTTP stays in buffers that are not ours to wipe (hyper's and the system's allocator's): the
/// gateway's part of a key, the proof that it was shown, the session's token. None of them opens the key without the
/// citizen's and the phone's part. `SECURITY.md` says so.
const LEFT_BY_HTTP: [(&str, Form); 3] =
    [("pepper", Form::Base64), ("proof", Form::Base64), ("session token", Form::Raw)];
/// As long as the vault is open its keys have to be somewhere.
const WHILE_OPEN: (&str, Form) = ("vault key", Form::Raw);
/// What every run sees, so that none is found because none was there.
const KINDS: [&str; 12] = [
    "PIN",
    "PUK",
    "card PIN",
    "citizen part",
    "data key",
    "device part",
    "kek",
    "one-time number",
    "pepper",
    "private key",
    "proof",
    "vault key",
];

/// A linked phone in a process of its own, and its gateway.
struct Trial {
    phone: Phone,
    seen: BTreeSet<(String, Form)>,
    _gate: Gate,
    _folder: TempDir,
}

impl Trial {
    async fn linked() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let gate = Gate::start().await;
        let mut phone = Phone::start(PROGRAM, folder.path(), &gate.url());
        phone.tell("link", &["990101500016", NUMBER, "1234"]);
        phone.tell("confirm", &[&gate.code(NUMBER).await]);
        Self { phone, seen: BTreeSet::new(), _gate: gate, _folder: folder }
    }

    /// Does something and looks what is left of every secret until now.
    #[track_caller]
    fn then(&mut self, order: &str, secrets: &[&str]) -> Option<String> {
        let answer = self.phone.tell(order, secrets);
        let open = !matches!(order, "suspend" | "close" | "erase");
        for (what, form, hit) in self.phone.left() {
            let allowed = LEFT_BY_HTTP.contains(&(what, form)) || open && WHILE_OPEN == (what, form);
            assert!(allowed, "after {order}: {what} as {form:?} at {hit:?}");
            self.seen.insert((what.to_owned(), form));
        }
        answer
    }
}

/// The search finds what is there, wherever it is, and not what was wiped.
#[test]
fn the_search_finds_what_was_not_wiped() {
    let folder = tempfile::tempdir().unwrap();
    let mut phone = Phone::start(PROGRAM, folder.path(), "http://127.0.0.1:1");
    let found = |phone: &Phone, secret: &str| phone.image().find(&[secret.as_bytes().to_vec()]).len();
    phone.tell("plant", &["650183"]);
    assert_eq!(found(&phone, "650183"), 1);
    // Five digits, too.
    phone.tell("plant", &["86213"]);
    assert_eq!(found(&phone, "86213"), 1);
    phone.tell("uproot", &[]);
    assert_eq!(found(&phone, "650183") + found(&phone, "86213"), 0);
    // Let go of and not wiped: the allocator writes over the first bytes alone.
    phone.tell("spill", &["cut off by the allocator; what stands behind it is still here"]);
    assert!(found(&phone, "what stands behind it is still here") > 0);
    // A PIN that is nowhere is found nowhere: what is searched for below does not stand there by chance.
    assert_eq!(found(&phone, "730416") + found(&phone, "940173") + found(&phone, "301749"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_a_key_and_its_secrets_after_their_use() {
    let mut trial = Trial::linked().await;
    let puk = trial.then("make-with-puk", &["730416"]).unwrap();
    trial.then("sign", &["730416"]);
    trial.then("sign-wrong", &["650183"]);
    trial.then("sign", &["730416"]);
    trial.then("change", &["730416", "940173"]);
    trial.then("sign", &["940173"]);
    trial.then("unlock", &[&puk, "301749"]);
    trial.then("sign", &["301749"]);
    trial.then("card", &["81726354"]);
    trial.then("suspend", &[]);
    trial.then("resume", &[]);
    trial.then("sign", &["301749"]);
    trial.then("close", &[]);

    let told: BTreeSet<&str> = trial.phone.secrets().iter().map(|secret| secret.what.as_str()).collect();
    for kind in KINDS {
        assert!(told.contains(kind), "no {kind} came into being: {told:?}");
    }
    assert!(
        trial.phone.secrets().iter().any(|secret| secret.what == "private key" && secret.is_private_key())
    );
    // The search does find what lies open, in a process that signed.
    assert!(trial.seen.contains(&("vault key".to_owned(), Form::Raw)));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_a_key_that_was_locked_or_erased() {
    let mut trial = Trial::linked().await;
    trial.then("make", &["730416"]);
    for _ in 0..5 {
        trial.then("sign-wrong", &["650183"]);
    }
    trial.then("destroy", &[]);
    trial.then("make", &["940173"]);
    trial.then("sign", &["940173"]);
    trial.then("erase", &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_the_key_that_signs_in() {
    let mut trial = Trial::linked().await;
    let stands = |trial: &Trial, pin: &str| trial.phone.image().find(&[pin.as_bytes().to_vec()]).len();
    let pins = ["27049", "86213", "80351"];
    assert_eq!(pins.map(|pin| stands(&trial, pin)), [0; 3], "what is searched for stands nowhere by chance");
    trial.then("make-login", &["27049"]);
    trial.then("sign-in", &["27049"]);
    trial.then("sign-in-wrong", &["86213"]);
    trial.then("sign-in", &["27049"]);
    trial.then("change-login", &["27049", "80351"]);
    trial.then("sign-in", &["80351"]);
    trial.then("suspend", &[]);
    trial.then("resume", &[]);
    trial.then("sign-in", &["80351"]);
    // Beside the key that signs.
    trial.then("make", &["730416"]);
    trial.then("sign", &["730416"]);
    for _ in 0..5 {
        trial.then("sign-in-wrong", &["86213"]);
    }
    trial.then("sign", &["730416"]);
    trial.then("destroy-login", &[]);
    trial.then("close", &[]);

    let told: BTreeSet<&str> = trial.phone.secrets().iter().map(|secret| secret.what.as_str()).collect();
    for kind in KINDS.into_iter().filter(|kind| !["PUK", "card PIN"].contains(kind)) {
        assert!(told.contains(kind), "no {kind} came into being: {told:?}");
    }
}
