//! The signature's own costs: bare, as CAdES, beside `openssl cms -sign`; judging; opening the sealed key.

use std::{fs, hint::black_box, path::Path, process::Command};

use argon2::{Algorithm, Argon2, Params, Version};
use qyzmet_benches::{
    Failure,
    key::{Authority, OpenKey, now, sha256},
    samples::Samples,
    table::Row,
};
use qyzmet_core::signature::{
    Unsealing,
    cms::{self, Trust, Verdict},
    examine::{Evidence, examine},
};
use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};

/// What is signed.
const CONTENT: [u8; 10_000] = [7; 10_000];
/// Unsealings that are taken; each costs some 0.2 s.
const UNSEALINGS: usize = 9;
/// Signatures of a stamped message with its two certificates under one root.
const VERIFIED: usize = 4;

pub(crate) fn rows(scratch: &Path, rounds: usize) -> Result<Vec<Row>, Failure> {
    let authority = Authority::make()?;
    let citizen = authority.citizen()?;
    let mut rows = bare(&citizen, rounds)?;
    rows.extend(beside_openssl(&citizen, scratch, rounds)?);
    rows.push(judging(&authority, &citizen, rounds)?);
    rows.push(unsealing()?);
    Ok(rows)
}

/// The signature alone, and as CAdES, each beside ring's.
fn bare(key: &OpenKey, rounds: usize) -> Result<Vec<Row>, Failure> {
    let (mut ours, mut cades, mut ring) = (Samples::default(), Samples::default(), Samples::default());
    let digest = sha256(&CONTENT);
    for _ in 0..rounds {
        black_box(ours.time(|| key.sign(&digest))?);
        black_box(cades.time(|| key.cades(&CONTENT))?);
        black_box(ring.time(|| key.sign_by_ring(&CONTENT))?);
    }
    let row = |measure, samples: &Samples| {
        Row::times(measure, samples.median(), "ring's sign, key read already", ring.median())
            .ratio(samples.median() / ring.median())
    };
    Ok(vec![
        row("6 sign: PKCS#8 in, P-256, 10 KB", &ours),
        row("6 CAdES-B-B, verified before it is out", &cades),
    ])
}

/// Both as fresh processes that read key, certificate and content from files.
fn beside_openssl(key: &OpenKey, scratch: &Path, rounds: usize) -> Result<Vec<Row>, Failure> {
    let (content, signature) = (scratch.join("content"), scratch.join("signature.der"));
    fs::write(&content, CONTENT)?;
    key.save(scratch)?;
    let mut ours = Command::new(std::env::current_exe()?.with_file_name("sign_file"));
    ours.arg(scratch).arg(&content).arg(&signature);
    let mut theirs = Command::new("openssl");
    theirs.args(["cms", "-sign", "-binary", "-cades", "-md", "sha256", "-nosmimecap", "-outform", "DER"]);
    theirs.arg("-in").arg(&content).arg("-out").arg(&signature);
    theirs.arg("-signer").arg(scratch.join("certificate.der")).args(["-keyform", "DER"]);
    theirs.arg("-inkey").arg(scratch.join("key.der"));
    if theirs.output().is_err() {
        return Ok(vec![Row::alone("6 CAdES-B-B beside openssl", "no openssl here".into())]);
    }
    let (mut our_times, mut their_times) = (Samples::default(), Samples::default());
    for _ in 0..rounds.min(100) {
        for (command, times) in [(&mut ours, &mut our_times), (&mut theirs, &mut their_times)] {
            let output = times.time(|| command.output())?;
            if !output.status.success() {
                return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
            }
            let message = fs::read(&signature)?;
            if cms::signature_values(&message)?.len() != 1 {
                return Err("that is no signature".into());
            }
        }
    }
    let (ours, theirs) = (our_times.median(), their_times.median());
    let row = Row::times("6 CAdES-B-B, the whole process", ours, "openssl cms -sign -cades", theirs);
    Ok(vec![row.ratio(ours / theirs)])
}

/// CAdES-B-T: the signature, its certificate, the stamp and its certificate, beside ring's bare verifications.
fn judging(authority: &Authority, citizen: &OpenKey, rounds: usize) -> Result<Row, Failure> {
    let message = citizen.cades(&CONTENT)?;
    let value = cms::signature_values(&message)?.remove(0);
    let stamped = cms::add_time_stamp(&message, &value, &authority.stamper()?.stamp(&value)?)?;
    let roots = [authority.root.clone()];
    let (trust, evidence, now) = (Trust { roots: &roots }, Evidence::default(), now()?);
    let bare = citizen.sign_by_ring(&CONTENT)?;
    let public = citizen.public_point();
    let public = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, &public);
    let (mut ours, mut floor) = (Samples::default(), Samples::default());
    for _ in 0..rounds {
        let found = ours.time(|| examine(&stamped, Some(&CONTENT), &trust, &evidence, now))?;
        let signer = found.signers.first().ok_or("no signer")?;
        if signer.verdict != Verdict::Valid || signer.level() != "B-T" {
            return Err(format!("it does not hold: {:?}", signer.verdict).into());
        }
        floor
            .time(|| (0..VERIFIED).try_for_each(|_| public.verify(&CONTENT, &bare)))
            .map_err(|e| e.to_string())?;
    }
    let row =
        Row::times("6 verify CAdES-B-T, 10 KB", ours.median(), "ring's verify, 4 times", floor.median());
    Ok(row.ratio(ours.median() / floor.median()))
}

/// The sealed key opened with its PIN, beside Argon2id alone.
fn unsealing() -> Result<Row, Failure> {
    const PIN: &[u8; 6] = b"482913";
    let sealed = Unsealing::new(PIN)?;
    let params = Params::new(64 << 10, 3, 1, Some(32)).map_err(|e| e.to_string())?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let (mut ours, mut alone) = (Samples::default(), Samples::default());
    for _ in 0..UNSEALINGS {
        ours.time(|| sealed.open(PIN))?.ok_or("it does not open")?;
        let mut key = [0; 32];
        alone.time(|| argon2.hash_password_into(PIN, &[7; 16], &mut key)).map_err(|e| e.to_string())?;
        black_box(key);
    }
    let row = Row::times(
        "6 unseal: Argon2id 64 MiB, 3 passes, 1 lane",
        ours.median(),
        "Argon2id alone, the same",
        alone.median(),
    );
    Ok(row.ratio(ours.median() / alone.median()))
}
