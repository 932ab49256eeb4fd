#![allow(clippy::unwrap_used)]
//! Sessions over a real vault and the real key, without a line.

use std::{
    path::Path,
    sync::atomic::{AtomicI64, Ordering},
};

use tempfile::TempDir;

use super::*;
use crate::{
    client::{Config, Ports},
    ports::{Clock, Line, software::FixedLine},
    signature::{
        audit,
        cms::{Trust, Verdict, verify},
        sealed::{
            SealedKey,
            tests::{NOW, RIGHT, WRONG, owner, pin, server::Server},
        },
    },
};

struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst) * 1000
    }
}

struct Phone {
    folder: TempDir,
    clock: Arc<TestClock>,
    server: Server,
}

impl Phone {
    fn without_key() -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(NOW)));
        Self { folder: tempfile::tempdir().unwrap(), clock, server: Server::new() }
    }

    async fn new() -> Self {
        let phone = Self::without_key();
        let ctx = phone.start().ctx;
        let key = SealedKey::new(ctx.store.clone(), ctx.ports.device_key.clone(), ctx.ports.entropy.clone());
        key.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
        phone
    }

    /// A process of its own.
    fn start(&self) -> Sessions {
        let folder: &Path = self.folder.path();
        let ports = Ports {
            clock: self.clock.clone(),
            connectivity: Arc::new(FixedLine(Line::Offline)),
            ..Ports::software(folder.join("keys"))
        };
        let config = Config::sandbox(folder.join("home"), "http://127.0.0.1:1");
        Sessions { ctx: Arc::new(Ctx::new(config, ports)) }
    }

    fn at(&self, seconds: i64) {
        self.clock.0.store(NOW + seconds, Ordering::SeqCst);
    }
}

impl Sessions {
    fn tries(&self) -> u32 {
        Signature::new(self.ctx.clone()).state(Lang::En).unwrap().tries_left
    }

    fn said(&self) -> Vec<(String, String)> {
        let page = self.ctx.store.read(|v| audit::page_of(v, Page::first(100), Lang::En)).unwrap();
        assert!(page.whole);
        page.lines.into_iter().map(|line| (line.what_id, line.outcome_id)).collect()
    }

    fn begin(&self) -> SessionView {
        self.begin_file("шарт.pdf", CONTENT, Lang::Kk).unwrap()
    }

    async fn sign_it(&self, id: &str, pin: &str) -> Result<SignedFile> {
        self.sign_file(id, CONTENT.to_vec(), pin).await
    }

    fn state(&self, id: &str) -> String {
        self.get(id, Lang::En).unwrap().state_id
    }
}

const CONTENT: &[u8] = "шарттың мәтіні".as_bytes();

fn code<T>(result: Result<T>) -> Code {
    match result {
        Ok(_) => panic!("should have failed"),
        Err(e) => e.code(),
    }
}

fn outcome<T>(result: Result<T>) -> String {
    let Err(e) = result else { panic!("should have failed") };
    assert_eq!(e.code(), Code::SessionOver);
    e.arg("outcome").unwrap_or_default().to_owned()
}

#[tokio::test]
async fn what_was_shown_is_in_what_is_signed() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    assert_eq!((begun.state_id.as_str(), begun.verification_code.len()), ("begun", 4));
    assert!(begun.text.contains("шарт.pdf") && begun.text.contains(&hex(&sha256(CONTENT))));
    let signed = sessions.sign_it(&begun.id, RIGHT).await.unwrap();
    assert_eq!(signed.verification_code, begun.verification_code);
    let roots = vec![phone.server.root.clone()];
    let verified = verify(&signed.signature, Some(CONTENT), &Trust { roots: &roots }, NOW).unwrap();
    assert_eq!(verified.verdict, Verdict::Valid);
    let context = SigningContext::of_message(&signed.signature).unwrap().remove(0).unwrap();
    assert_eq!(context.relying_party, "own-file");
    assert_eq!(context.document_sha256, sha256(CONTENT));
    assert_eq!(context.text_sha256, sha256(begun.text.as_bytes()));
    assert_eq!((context.nonce.len(), context.expires_at), (16, begun.expires_at));
    let after = sessions.get(&begun.id, Lang::Ru).unwrap();
    assert_eq!((after.state_id.as_str(), after.outcome), ("ok", Some(Outcome::Ok)));
    assert_eq!(outcome(sessions.sign_it(&begun.id, RIGHT).await), "OK");
    assert_eq!(sessions.said()[0], ("sign".into(), "done".into()));
}

#[tokio::test]
async fn another_document_ends_it_and_costs_no_try() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    let other = sessions.sign_file(&begun.id, b"other".to_vec(), WRONG).await;
    assert_eq!(outcome(other), "HASH_MISMATCH");
    assert_eq!((sessions.tries(), sessions.state(&begun.id)), (5, "hash-mismatch".into()));
    assert_eq!(sessions.said()[0], ("session".into(), "hash-mismatch".into()));
}

#[tokio::test]
async fn time_runs_out_and_a_clock_set_back_does_not_bring_it_back() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    phone.at(601);
    assert_eq!(outcome(sessions.sign_it(&begun.id, WRONG).await), "TIMEOUT");
    phone.at(-1000);
    assert_eq!(outcome(sessions.sign_it(&begun.id, RIGHT).await), "TIMEOUT");
    assert_eq!(sessions.tries(), 5);
    let again = sessions.begin();
    phone.at(1000);
    assert_eq!(sessions.list(Lang::En, Page::first(10)).unwrap().sessions[0].state_id, "timeout");
    assert_eq!(sessions.state(&again.id), "timeout");
}

#[tokio::test]
async fn the_citizen_says_no() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    assert_eq!(sessions.cancel(&begun.id, Lang::Kk).unwrap().outcome, Some(Outcome::UserCancelled));
    assert_eq!(outcome(sessions.sign_it(&begun.id, RIGHT).await), "USER_CANCELLED");
    assert_eq!(outcome(sessions.cancel(&begun.id, Lang::Kk)), "USER_CANCELLED");
    assert_eq!(sessions.said()[0], ("session".into(), "user-cancelled".into()));
}

#[tokio::test]
async fn a_session_outlives_its_process_whenever_that_ends() {
    let phone = Phone::new().await;
    let begun = phone.start().begin();
    assert_eq!(phone.start().state(&begun.id), "begun");
    // The tap was stored, and then the app was ended.
    run::advance(&phone.start().ctx, &begun.id, Event::Pin).unwrap();
    let sessions = phone.start();
    assert_eq!(sessions.state(&begun.id), "signing");
    sessions.sign_it(&begun.id, RIGHT).await.unwrap();
    assert_eq!(sessions.state(&begun.id), "ok");
}

#[tokio::test]
async fn two_sessions_at_once_do_not_mix() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let (one, other) = (sessions.begin(), sessions.begin_file("басқа", b"other", Lang::Ru).unwrap());
    let (a, b) = tokio::join!(
        sessions.sign_it(&one.id, RIGHT),
        sessions.sign_file(&other.id, b"other".to_vec(), RIGHT)
    );
    let nonce =
        |file: SignedFile| SigningContext::of_message(&file.signature).unwrap().remove(0).unwrap().nonce;
    assert_ne!(nonce(a.unwrap()), nonce(b.unwrap()));
    let third = sessions.begin();
    assert_eq!(code(sessions.sign_it(&third.id, WRONG).await), Code::PinWrong);
    assert_eq!(sessions.state(&third.id), "begun");
    assert_eq!(sessions.state(&one.id), "ok");
}

#[tokio::test]
async fn a_second_tap_costs_nothing_and_signs_nothing() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    let (a, b) = tokio::join!(sessions.sign_it(&begun.id, WRONG), sessions.sign_it(&begun.id, WRONG));
    let mut codes = [code(a), code(b)].map(Code::as_str);
    codes.sort_unstable();
    assert_eq!(codes, ["conflict.state_changed", "signature.pin_wrong"]);
    assert_eq!(sessions.tries(), 4, "a double tap is one try");
    let (a, b) = tokio::join!(sessions.sign_it(&begun.id, RIGHT), sessions.sign_it(&begun.id, RIGHT));
    assert_eq!(usize::from(a.is_ok()) + usize::from(b.is_ok()), 1);
    let signed = sessions.said().iter().filter(|(what, out)| what == "sign" && out == "done").count();
    assert_eq!(signed, 1);
}

#[tokio::test]
async fn a_cancel_while_it_is_signed_wins() {
    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    let cancel = async {
        while sessions.state(&begun.id) != "signing" {
            tokio::task::yield_now().await;
        }
        sessions.cancel(&begun.id, Lang::Kk)
    };
    let (signed, cancelled) = tokio::join!(sessions.sign_it(&begun.id, RIGHT), cancel);
    assert_eq!(cancelled.unwrap().outcome, Some(Outcome::UserCancelled));
    assert_eq!(outcome(signed), "USER_CANCELLED");
    assert_eq!(sessions.said()[0], ("sign".into(), "discarded".into()));
    assert_eq!(sessions.tries(), 5, "the PIN was right");
}

#[tokio::test]
async fn without_a_key_and_with_a_locked_one_it_ends() {
    let sessions = Phone::without_key();
    let sessions = sessions.start();
    let begun = sessions.begin();
    assert_eq!(code(sessions.sign_it(&begun.id, RIGHT).await), Code::KeyMissing);
    assert_eq!(sessions.state(&begun.id), "not-registered");

    let phone = Phone::new().await;
    let sessions = phone.start();
    let begun = sessions.begin();
    for left in (0..5).rev() {
        let wanted = if left == 0 { Code::PinLocked } else { Code::PinWrong };
        assert_eq!(code(sessions.sign_it(&begun.id, WRONG).await), wanted);
    }
    assert_eq!(sessions.state(&begun.id), "card-blocked");
}

#[test]
fn a_nonce_is_good_once() {
    let phone = Phone::without_key();
    let ctx = phone.start().ctx;
    let mut session = begin_content(&ctx, "a", b"a", Lang::En).unwrap();
    session.id = "another".into();
    assert_eq!(code(ctx.store.write(|v| table::insert(v, &session))), Code::SessionOver);
    session.party.id = "elsewhere".into();
    ctx.store.write(|v| table::insert(v, &session)).unwrap();
}

#[test]
fn sessions_and_nonces_do_not_grow_without_end() {
    let phone = Phone::without_key();
    let sessions = phone.start();
    let mut session = begin_content(&sessions.ctx, "a", b"a", Lang::En).unwrap();
    sessions
        .ctx
        .store
        .write(|v| {
            for n in 0..10_050_u32 {
                session.id = format!("n{n}");
                session.nonce = n.to_be_bytes().repeat(4);
                if n % 2 == 0 {
                    session.progress.state = rules::State::Done(Outcome::Ok);
                } else {
                    session.progress.state = rules::State::Begun;
                }
                table::insert(v, &session)?;
            }
            let nonces: u32 = v.conn().query_row("SELECT count(*) FROM signing_nonces", [], |r| r.get(0))?;
            assert_eq!((table::count(v)?, nonces), (300, 10_000));
            Ok(())
        })
        .unwrap();
    let page = sessions.list(Lang::En, Page::first(10)).unwrap();
    assert_eq!((page.total, page.sessions.len()), (300, 10));
}

#[test]
fn a_name_that_hides_something_is_refused() {
    let phone = Phone::without_key();
    let sessions = phone.start();
    for bad in ["шарт\u{202e}fdp.exe", "a\u{200b}", "a\nb\u{0}"] {
        assert_eq!(code(sessions.begin_file(bad, b"a", Lang::Kk)), Code::TextHostile);
    }
    let long = sessions.begin_file(&"ә".repeat(1000), b"a", Lang::Kk).unwrap();
    assert_eq!(long.title.chars().count(), TEXT_LIMIT);
}
