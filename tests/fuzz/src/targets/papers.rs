//! Certificates, requests for them, time stamps, answers on revocation. Chance signs nothing, so the bytes are also taken
//! for what is signed, and the authority's key signs them: that leads to what is judged behind a good signature.

use qyzmet_core::signature::{
    certificate::info,
    cms::{self, Content, Prepared, Trust},
    ocsp, pkcs10, tsp,
};

use super::choice;
use crate::{
    der::{explicit, sequence, signed, value},
    papers::{AT, CITIZEN, CONTENT, PAPERS, RESPONDER, ROOT, STAMPER, sha256, sign},
    seeds,
};

/// A certificate (first byte even), or the part of one that is signed.
pub fn certificate(data: &[u8]) {
    let Some((how, data)) = choice(data) else { return };
    let der = match how % 2 {
        0 => data.to_vec(),
        _ => signed(data, &by(ROOT, data), &[]),
    };
    if let Ok(info) = info(&der) {
        assert!(info.iin.is_none_or(|iin| iin.len() == 12 && iin.bytes().all(|b| b.is_ascii_digit())));
        let certificates = [der.clone()];
        let _ = cms::verify(&seeds::message(), Some(CONTENT), &Trust { roots: &certificates }, AT);
        let _ = ocsp::CertificateId::new(&der, &PAPERS.root);
        let _ = ocsp::CertificateId::new(&PAPERS.citizen, &der);
        let _ = ocsp::verify(&seeds::revocation(), &der, &PAPERS.root, None, AT);
    }
    let trust = Trust { roots: &PAPERS.roots };
    let trusted = cms::issued_by_trusted(std::slice::from_ref(&der), &trust);
    if how % 2 == 0 && trusted == Ok(true) {
        // Chance made no certificate: the signed part of it is one of ours.
        let ours = [&PAPERS.root, &PAPERS.citizen, &PAPERS.stamper, &PAPERS.responder, &PAPERS.receipts];
        assert!(ours.into_iter().any(|one| crate::der::first(one) == crate::der::first(&der)));
    }
}

/// A request for a certificate (first byte even), or the part of one that is signed.
pub fn pkcs10(data: &[u8]) {
    let Some((how, data)) = choice(data) else { return };
    let der = match how % 2 {
        0 => data.to_vec(),
        _ => signed(data, &by(CITIZEN, data), &[]),
    };
    if let Ok(request) = pkcs10::parse_and_verify(&der) {
        assert_eq!(request.subject.iin.len(), 12);
        // What was read can be asked for again.
        assert!(pkcs10::Prepared::new(&request.subject, &request.spki_der).is_ok());
    }
}

/// Answers on revocation: 0 an answer, 1 the part that is signed, 2 a question.
pub fn ocsp(data: &[u8]) {
    let Some((how, data)) = choice(data) else { return };
    let answer = match how % 3 {
        0 => data.to_vec(),
        1 => answer(data),
        _ => {
            if let Ok(request) = ocsp::Request::from_der(data) {
                assert!((1..=ocsp::ASKED_LIMIT).contains(&request.asked.len()));
                assert!(request.asked.iter().all(|id| id.serial_hex().len() < data.len() * 2));
            }
            return;
        }
    };
    for nonce in [None, Some(&seeds::NONCE[..])] {
        if let Ok(found) = ocsp::verify(&answer, &PAPERS.citizen, &PAPERS.root, nonce, AT) {
            let _ = found.speaks_of(AT);
        }
    }
}

/// The answer with this part signed by the responder.
fn answer(part: &[u8]) -> Vec<u8> {
    let certificates = explicit(0, &sequence(&PAPERS.responder));
    let basic = signed(part, &by(RESPONDER, part), &certificates);
    let kind = [6, 9, 0x2B, 6, 1, 5, 5, 7, 0x30, 1, 1];
    let bytes = sequence(&[&kind[..], &value(::der::Tag::OctetString, &basic)].concat());
    sequence(&[&[0x0A, 1, 0][..], &explicit(0, &bytes)].concat())
}

/// Time stamps: 0 a token, 1 what is signed of one, 2 an authority's answer, 3 a question.
pub fn tsp(data: &[u8]) {
    let Some((how, data)) = choice(data) else { return };
    let token = match how % 4 {
        0 => data.to_vec(),
        1 => match token(data) {
            Some(token) => token,
            None => return,
        },
        2 => match tsp::token(data) {
            Ok(Some(token)) => token,
            _ => return,
        },
        _ => {
            if let Ok(request) = tsp::Request::from_der(data) {
                let _ = (request.known_hash(), request.to_der());
            }
            return;
        }
    };
    let trust = Trust { roots: &PAPERS.roots };
    if let Ok(stamp) = tsp::verify(&token, &seeds::signature_value(), None, &trust, AT) {
        assert_eq!(stamp.authority.subject_cn, "Stamps");
    }
    let _ = cms::add_time_stamp(&seeds::message(), &seeds::signature_value(), &token);
}

/// A token of this content, signed by the signer of time stamps.
fn token(content: &[u8]) -> Option<Vec<u8>> {
    let attached = Content::Attached(content.to_vec());
    let prepared =
        Prepared::of_type(tsp::CONTENT_TYPE, sha256(content), &PAPERS.stamper, AT, attached).ok()?;
    prepared.assemble(&by(STAMPER, prepared.to_be_signed()), &[]).ok()
}

fn by(number: u8, bytes: &[u8]) -> Vec<u8> {
    sign(number, bytes).expect("a key at hand signs")
}
