//! Signatures and containers of them.

use p256::ecdsa::Signature;
use qyzmet_core::signature::{
    asic,
    cms::{self, Trust, Verdict},
    ecdsa,
    examine::{Evidence, examine, examine_any},
    session::SigningContext,
};

use super::choice;
use crate::{
    papers::{AT, CONTENT, PAPERS},
    seeds,
};

/// A CMS message: judged as ours and as anybody's, taken apart, stamped, joined. The first byte: bit 0, the content is at
/// hand; bit 1, the rest is an answer on revocation beside a good message instead.
pub fn cms(data: &[u8]) {
    let Some((how, data)) = choice(data) else { return };
    let trust = Trust { roots: &PAPERS.roots };
    let content = (how & 1 != 0).then_some(CONTENT);
    if how & 2 != 0 {
        let answers = [data.to_vec()];
        let evidence = Evidence { ocsp: &answers, nonce: None };
        let examined = examine(&seeds::message(), Some(CONTENT), &trust, &evidence, AT).expect("good");
        assert_eq!(examined.signers.len(), 1);
        return;
    }
    if let Ok(verified) = cms::verify(data, content, &trust, AT)
        && verified.verdict == Verdict::Valid
    {
        // What was not signed may differ; what was signed may not.
        assert!(verified.content.is_none_or(|found| found == CONTENT));
        assert_eq!(verified.signer.spki_sha256, signer());
    }
    // What a person got may be plain, or text; nothing that was judged as ours is judged otherwise then.
    let any = examine_any(data, content, &trust, &Evidence::default(), AT);
    if let Ok(examined) = examine(data, content, &trust, &Evidence::default(), AT) {
        let plainly = any.as_ref().expect("what is strictly a message is one");
        for (strict, plain) in examined.signers.iter().zip(&plainly.signers) {
            assert!(strict.verdict != Verdict::Valid || strict == plain);
        }
        assert!((1..=cms::SIGNER_LIMIT).contains(&examined.signers.len()));
        for signer in &examined.signers {
            if signer.verdict == Verdict::Valid {
                assert!(examined.content.as_deref().is_none_or(|found| found == CONTENT));
                assert!((1..=cms::CHAIN_LIMIT).contains(&signer.chain.len()));
            }
        }
    }
    for examined in any.iter() {
        let valid = examined.signers.iter().any(|signer| signer.verdict == Verdict::Valid);
        assert!(!valid || examined.content.as_deref().is_none_or(|found| found == CONTENT));
    }
    let _ = cms::parse_certs_only(data);
    let _ = SigningContext::of_message(data);
    if let Ok(both) = cms::join(data, &seeds::message()) {
        assert!(cms::signature_values(&both).is_ok_and(|values| !values.is_empty()));
    }
    if let Ok(values) = cms::signature_values(data) {
        for value in values {
            let _ = cms::add_time_stamp(data, &value, &seeds::message());
        }
    }
    let _ = cms::add_time_stamp(&seeds::message(), &seeds::signature_value(), data);
}

fn signer() -> [u8; 32] {
    crate::papers::sha256(&crate::papers::spki(crate::papers::CITIZEN))
}

/// A container of documents.
pub fn container(data: &[u8]) {
    let trust = Trust { roots: &PAPERS.roots };
    let Ok(found) = asic::examine(data, &trust, &Evidence::default(), AT) else { return };
    assert!(!found.parts.is_empty());
    if found.holds() {
        // Only our own documents are signed.
        let names: Vec<&str> =
            found.parts.iter().flat_map(|part| &part.documents).map(String::as_str).collect();
        assert!(names.iter().all(|name| seeds::DOCUMENTS.contains(name)), "{names:?}");
    }
}

/// The two forms of an ECDSA signature: each is the other's inverse, and p256 reads them as we do.
pub fn signature(data: &[u8]) {
    if let Ok(raw) = ecdsa::der_to_raw(data) {
        assert_eq!(ecdsa::raw_to_der(&raw).as_deref(), Ok(data));
    }
    if let Ok(der) = ecdsa::raw_to_der(data) {
        assert_eq!(ecdsa::der_to_raw(&der).expect("our own").as_slice(), data);
    }
    assert_eq!(ecdsa::der_to_raw(data).is_ok(), Signature::from_der(data).is_ok());
    assert_eq!(ecdsa::raw_to_der(data).is_ok(), Signature::from_slice(data).is_ok());
}
