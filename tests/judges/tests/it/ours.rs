//! What we make, before the judges.

use qyzmet_core::signature::cms::{Content, Trust, Verdict};
use qyzmet_core::signature::examine::{Evidence, Revocation, examine};
use qyzmet_core::signature::ocsp::{self, RevocationReason, Status};
use qyzmet_core::signature::tsp;
use qyzmet_judges::{AT, CONTENT, Case, Judge, World};

fn revoked() -> Status {
    Status::Revoked { at: *AT - 100, reason: Some(RevocationReason::KeyCompromise) }
}

fn cms(message: Vec<u8>, content: Option<&[u8]>, signers: usize, stamped: bool) -> Case {
    Case::Cms { message, content: content.map(<[u8]>::to_vec), signers, stamped }
}

/// Everything we make.
fn all(world: &World) -> Vec<(&'static str, Case)> {
    let inside = Content::Attached(CONTENT.to_vec());
    let (query, answer) = world.stamp(b"bytes");
    let detached = || world.sign(0, Content::Detached);
    let (_, manifest, of_container) = world.container();
    vec![
        ("B-B detached", cms(detached(), Some(CONTENT), 1, false)),
        ("B-B attached", cms(world.sign(0, inside.clone()), None, 1, false)),
        ("B-T detached", cms(world.stamp_message(&detached()), Some(CONTENT), 1, true)),
        ("B-T attached", cms(world.stamp_message(&world.sign(0, inside.clone())), None, 1, true)),
        ("two signers", cms(world.sign_together(&Content::Detached), Some(CONTENT), 2, false)),
        ("two stamped", cms(world.stamp_message(&world.sign_together(&inside)), None, 2, true)),
        ("ASiC-E", cms(of_container, Some(&manifest), 1, true)),
        ("time stamp", Case::Stamp { answer, query }),
        ("good", Case::Ocsp { answer: world.answer(Status::Good), says: "good" }),
        ("revoked", Case::Ocsp { answer: world.answer(revoked()), says: "revoked" }),
        ("unknown", Case::Ocsp { answer: world.answer(Status::Unknown), says: "unknown" }),
    ]
}

/// pyHanko has no word for "unknown": it finds nothing in such an answer.
fn takes(judge: Judge, name: &str) -> bool {
    judge != Judge::PyHanko || name != "unknown"
}

/// Our own verdict on a case.
fn ours(world: &World, case: &Case) -> bool {
    let roots = [world.root.certificate.clone()];
    let trust = Trust { roots: &roots };
    match case {
        Case::Cms { message, content, signers, stamped } => {
            let found = examine(message, content.as_deref(), &trust, &Evidence::default(), *AT + 20);
            found.is_ok_and(|found| {
                let good = |s: &&_| {
                    let s: &qyzmet_core::signature::examine::Examination = s;
                    s.verdict == Verdict::Valid && (!stamped || s.level() == "B-T")
                };
                found.signers.len() == *signers && found.signers.iter().filter(good).count() == *signers
            })
        }
        Case::Stamp { answer, .. } => tsp::token(answer).ok().flatten().is_some_and(|token| {
            let nonce = [0x11; 8];
            tsp::verify(&token, b"bytes", Some(&nonce), &trust, *AT + 20).is_ok()
        }),
        Case::Ocsp { answer, says } => {
            let citizen = &world.citizens[0].certificate;
            let found = ocsp::verify(answer, citizen, &world.root.certificate, None, *AT + 20);
            found.is_ok_and(|found| match found.status {
                Status::Good => *says == "good",
                Status::Revoked { .. } => *says == "revoked",
                Status::Unknown => *says == "unknown",
            })
        }
    }
}

#[test]
fn every_judge_accepts_everything_we_make() {
    let world = World::new();
    for judge in [Judge::BouncyCastle, Judge::PyHanko] {
        let cases: Vec<_> = all(&world).into_iter().filter(|(name, _)| takes(judge, name)).collect();
        let only: Vec<Case> = cases.iter().map(|(_, case)| case.clone()).collect();
        for ((name, case), verdict) in cases.iter().zip(judge.judge(&world, &only)) {
            assert_eq!(verdict, Ok(()), "{judge:?}: {name}");
            assert!(ours(&world, case), "{name}");
        }
    }
}

/// One byte of the content changed, of each part that is signed, of each signature: refused by every judge and by us.
#[test]
fn every_judge_refuses_it_with_one_byte_changed() {
    let world = World::new();
    for (judge, step) in [(Judge::BouncyCastle, 5), (Judge::PyHanko, 47)] {
        let mut changed = Vec::new();
        for (name, case) in all(&world).into_iter().filter(|(name, _)| takes(judge, name)) {
            let length = case.clone().bytes_mut().len();
            for place in (0..length).step_by(step).chain([length - 1]) {
                changed.push((name, place, case.changed(place)));
            }
            if let Case::Cms { content: Some(content), .. } = &case {
                let mut case = case.clone();
                if let Case::Cms { content: Some(inner), .. } = &mut case {
                    inner[content.len() / 2] ^= 1;
                }
                changed.push((name, usize::MAX, case));
            }
        }
        let cases: Vec<Case> = changed.iter().map(|(.., case)| case.clone()).collect();
        let verdicts = judge.judge(&world, &cases);
        let mut accepted = Vec::new();
        for ((name, place, case), verdict) in changed.iter().zip(&verdicts) {
            match verdict {
                Err(why) => {
                    assert!(!ours(&world, case), "{judge:?}: {name}, byte {place}, only we accept: {why}")
                }
                Ok(()) => {
                    assert_ne!(*place, usize::MAX, "{judge:?}: {name}, changed content");
                    accepted.push((name, place));
                }
            }
        }
        // A few bytes say nothing (a version, the unused bits of a string), and a judge may overlook them.
        let few = changed.len() / 30;
        assert!(accepted.len() < few, "{judge:?}: {} of {}: {accepted:?}", accepted.len(), changed.len());
    }
}

#[test]
fn revocation_within_a_message_is_read() {
    let world = World::new();
    let message = world.sign(0, Content::Detached);
    let roots = [world.root.certificate.clone()];
    let answers = [world.answer(revoked())];
    let evidence = Evidence { ocsp: &answers, nonce: None };
    let found = examine(&message, Some(CONTENT), &Trust { roots: &roots }, &evidence, *AT + 20).unwrap();
    assert!(matches!(found.signers[0].revocation, Revocation::Revoked { .. }));
}
