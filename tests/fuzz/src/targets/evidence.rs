//! What is said of keys, and what an authority answers. Chance signs nothing, so the bytes are also taken for what is
//! signed by the sandbox's maker of phones, or by the authority.

use qyzmet_core::{
    Code,
    ports::KeyEvidence,
    signature::{certificate, cms::certs_only, est},
};

use super::choice;
use crate::{
    attestation::{self, CHALLENGE, StatusList},
    der::{first, signed},
    papers::{CITIZEN, PAPERS, ROOT, sha256, sign, spki},
    seeds,
};

/// Evidence of a key: 0 Android's description in a good chain, 1 a chain, 2 an App Attest object, 3 the authenticator's
/// data in a good object, 4 the extension of its leaf, 5 a list of revoked certificates.
pub fn attestation(data: &[u8]) {
    is_believed(data);
}

/// The same, and whether it was believed.
pub fn is_believed(data: &[u8]) -> bool {
    let Some((how, data)) = choice(data) else { return false };
    let none = StatusList::default();
    let holds = |statement| attestation::judged(&statement, &none).is_ok();
    match how % 6 {
        0 => {
            let believed = holds(KeyEvidence::AndroidChain(attestation::chain_with(data)));
            assert!(!believed || data.windows(32).any(|part| part == CHALLENGE), "over another challenge");
            believed
        }
        1 => {
            let chain = attestation::chain_of(data);
            let believed = holds(KeyEvidence::AndroidChain(chain.clone()));
            let good = attestation::chain_with(&attestation::description());
            assert!(!believed || first(&chain[0]) == first(&good[0]), "chance made no certificate");
            believed
        }
        2 => {
            let believed = holds(KeyEvidence::AppAttest(data.to_vec()));
            let good = attestation::authenticator_data();
            assert!(!believed || data.windows(good.len()).any(|part| part == good), "of other data");
            believed
        }
        3 => {
            let object = attestation::object_with(data, &attestation::nonce_over(data));
            let believed = holds(KeyEvidence::AppAttest(object));
            let good = attestation::authenticator_data();
            // All but the flags, the environment and what stands behind the credential.
            let same = |part: std::ops::Range<usize>| data.get(part.clone()) == good.get(part);
            assert!(
                !believed || same(0..32) && same(33..37) && same(53..87),
                "another app or key, or a used one"
            );
            believed
        }
        4 => {
            let good = attestation::authenticator_data();
            let believed = holds(KeyEvidence::AppAttest(attestation::object_with(&good, data)));
            let nonce = attestation::nonce_over(&good);
            assert!(!believed || data.windows(32).any(|part| nonce.ends_with(part)), "another nonce");
            believed
        }
        _ => {
            let Some(list) = StatusList::read(data) else { return false };
            let chain = attestation::chain_with(&attestation::description());
            attestation::judged(&KeyEvidence::AndroidChain(chain), &list).is_ok()
        }
    }
}

/// An authority's answer to a request: 0 its body, 1 the message in it, 2 the part of a certificate that is signed, 3 the
/// seconds of "not yet".
pub fn est(data: &[u8]) {
    let Some((how, data)) = choice(data) else { return };
    let body = match how % 4 {
        0 => data.to_vec(),
        1 => seeds::base64(data),
        2 => {
            let certificate = signed(data, &by_root(data), &[]);
            match certs_only(&[&certificate, &PAPERS.root]) {
                Ok(message) => seeds::base64(&message),
                Err(_) => return,
            }
        }
        _ => {
            let seconds = data.first_chunk::<4>().map(|bytes| u32::from_be_bytes(*bytes));
            assert_eq!(est::not_yet(seconds).code(), Code::IdentificationNeeded);
            return;
        }
    };
    let Ok(message) = est::message(body, &PAPERS.roots) else { return };
    let Ok((certificates, info)) = est::accept(&seeds::request(), &message) else { return };
    assert!(info.spki_sha256 == sha256(&spki(CITIZEN)) && !info.is_ca, "not of our key");
    assert_eq!(certificate::info(&certificates[0]).as_ref(), Ok(&info), "its own is not the first");
    if how % 4 < 2 {
        let ours = [&PAPERS.citizen, &PAPERS.receipts];
        assert!(
            ours.into_iter().any(|one| first(one) == first(&certificates[0])),
            "chance made no certificate"
        );
    }
}

fn by_root(bytes: &[u8]) -> Vec<u8> {
    sign(ROOT, bytes).expect("a key at hand signs")
}
