//! What BouncyCastle makes, read by us: BER, as its streaming writes it.

use qyzmet_core::signature::cms::{Trust, Verdict};
use qyzmet_core::signature::examine::{Evidence, JudgedBy, Revocation, examine};
use qyzmet_core::signature::ocsp::RevocationReason;
use qyzmet_core::signature::tsp;
use qyzmet_judges::{CONTENT, Judge, World};

/// Now, Unix seconds: BouncyCastle signs at its own time.
fn now() -> i64 {
    i64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap()
}

#[test]
fn everything_that_bouncycastle_makes_is_read() {
    let world = World::new();
    let query = tsp::Request::new(b"bytes", &[0x11; 8]).unwrap();
    let folder = Judge::BouncyCastle.make(&world, &query.to_der().unwrap());
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    let roots = [world.root.certificate.clone()];
    let trust = Trust { roots: &roots };

    for (name, signers, stamped) in
        [("attached", 1, false), ("detached", 1, false), ("together", 2, false), ("stamped", 1, true)]
    {
        let message = read(&format!("{name}.p7s"));
        if !stamped {
            assert_eq!(message[..2], [0x30, 0x80], "{name}: BER with indefinite lengths");
        }
        let content = (name == "detached").then_some(CONTENT);
        let found = examine(&message, content, &trust, &Evidence::default(), now()).unwrap();
        assert_eq!(found.signers.len(), signers, "{name}");
        for signer in &found.signers {
            assert_eq!(signer.verdict, Verdict::Valid, "{name}");
            assert_eq!(signer.level() == "B-T", stamped, "{name}: {:?}", signer.stamp);
            assert_eq!(signer.judged_by == JudgedBy::Stamp, stamped);
        }
        if content.is_none() {
            assert_eq!(found.content.as_deref(), Some(CONTENT), "{name}");
        }
        // Its answer on revocation, SHA-1 and the responder by its name.
        let answers = [read("answer.ors")];
        let found =
            examine(&message, content, &trust, &Evidence { ocsp: &answers, nonce: None }, now()).unwrap();
        let superseded =
            Revocation::Revoked { at: 1_700_000_000, reason: Some(RevocationReason::Superseded) };
        assert!(found.signers.iter().any(|signer| signer.revocation == superseded), "{name}");
        assert!(found.signers.iter().any(|signer| signer.verdict != Verdict::Valid), "{name}");
    }
    let token = tsp::token(&read("answer.tsr")).unwrap().unwrap();
    let stamp = tsp::verify(&token, b"bytes", query.nonce.as_deref(), &trust, now()).unwrap();
    assert_eq!((stamp.policy.as_str(), stamp.authority.subject_cn.as_str()), ("1.2.3.4", "Judged stamps"));
}
