//! What the fuzzer begins with: small and good, made by the core itself. A test finds seeds that are not these.
//! Bytes that once brought something down stand beside them in the same folders (`found-…`), and stay.

use std::sync::LazyLock;

use qyzmet_core::signature::{
    FormatError, asic,
    card::Profile,
    certificate,
    cms::{self, Content, Prepared},
    ecdsa, ocsp, oids, pkcs10,
    session::SigningContext,
    tsp,
};

use crate::{
    attestation,
    der::{explicit, first, inside, sequence},
    papers::{AT, CITIZEN, CONTENT, PAPERS, RESPONDER, ROOT, STAMPER, key, sha256, sign, spki, subject},
    targets::{DIGEST, answer},
};

/// The nonce of answers on revocation.
pub const NONCE: [u8; 16] = [7; 16];

/// The documents of the container.
pub const DOCUMENTS: [&str; 2] = ["Өтініш.txt", "b.bin"];

/// One seed: the target, a name, the bytes.
pub type Seed = (&'static str, String, Vec<u8>);

type Result<T> = std::result::Result<T, FormatError>;

/// All of them.
pub fn all() -> Result<Vec<Seed>> {
    let mut seeds = Vec::new();
    let mut add = |target, name: &str, parts: &[&[u8]]| seeds.push((target, name.to_owned(), parts.concat()));
    papers(&mut add)?;
    messages(&mut add)?;
    invitations(&mut add);
    cards(&mut add)?;
    evidence(&mut add)?;
    Ok(seeds)
}

/// A request for the citizen's certificate.
pub fn request() -> Vec<u8> {
    static REQUEST: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let prepared = pkcs10::Prepared::new(&subject(), &spki(CITIZEN)).expect("a test makes it");
        let signature = sign(CITIZEN, prepared.to_be_signed()).expect("a key at hand signs");
        prepared.assemble(&signature).expect("a test makes it")
    });
    REQUEST.clone()
}

/// Base64, in lines as MIME has them.
pub fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = Vec::new();
    for (at, part) in bytes.chunks(3).enumerate() {
        if at > 0 && at % 19 == 0 {
            out.extend(b"\r\n");
        }
        let number = (0..3).fold(0u32, |sum, i| sum << 8 | u32::from(part.get(i).copied().unwrap_or(0)));
        for place in 0..4 {
            let letter = LETTERS[(number >> (18 - 6 * place) & 63) as usize];
            out.push(if place > part.len() { b'=' } else { letter });
        }
    }
    out
}

type Add<'a> = dyn FnMut(&'static str, &str, &[&[u8]]) + 'a;

/// A detached message of the citizen over the content.
pub fn message() -> Vec<u8> {
    signed(Content::Detached).expect("a test makes it")
}

/// The signature's value in it.
pub fn signature_value() -> Vec<u8> {
    cms::signature_values(&message()).expect("a test makes it").remove(0)
}

/// An answer on the citizen's certificate.
pub fn revocation() -> Vec<u8> {
    revocation_of(ocsp::Status::Good).expect("a test makes it")
}

fn signed(content: Content) -> Result<Vec<u8>> {
    let context = SigningContext {
        relying_party: "bank.example".into(),
        document_sha256: sha256(CONTENT),
        text_sha256: [5; 32],
        nonce: NONCE.to_vec(),
        expires_at: AT + 600,
    };
    let attribute = cms::SignedAttribute { oid: oids::ATTRIBUTE_SIGNING_CONTEXT, value: context.to_der()? };
    let prepared = Prepared::with_attributes(sha256(CONTENT), &PAPERS.citizen, AT, content, &[attribute])?;
    prepared.assemble(&sign(CITIZEN, prepared.to_be_signed())?, &[&PAPERS.root])
}

/// The message with a list of what the authority revoked in it, which is nothing.
fn listed(message: &[u8]) -> Result<Vec<u8>> {
    let terms = certificate::ListTerms { number: 1, at: AT, next: AT + 86_400 };
    let list = certificate::issue_list(&PAPERS.root, &[], &terms, &|bytes| sign(ROOT, bytes))?;
    let whole = inside(message).expect("a message");
    let parts = inside(whole[1]).and_then(|content| inside(content[0])).expect("a message");
    let (signers, before) = parts.split_last().expect("signers");
    let signed = sequence(&[&before.concat(), &explicit(1, &list), *signers].concat());
    Ok(sequence(&[whole[0], &explicit(0, &signed)].concat()))
}

fn asked() -> Result<ocsp::Request> {
    let id = ocsp::CertificateId::new(&PAPERS.citizen, &PAPERS.root)?;
    Ok(ocsp::Request { asked: vec![id], nonce: Some(NONCE.to_vec()) })
}

fn revocation_of(status: ocsp::Status) -> Result<Vec<u8>> {
    let terms = ocsp::Terms { responder: &PAPERS.responder, at: AT, next: AT + 86_400 };
    ocsp::answer(&asked()?, &[status], &terms, &|bytes| sign(RESPONDER, bytes))
}

fn stamp() -> Result<Vec<u8>> {
    let terms = tsp::Terms {
        policy: oids::POLICY_TIME_STAMPS,
        serial: &[9],
        at: AT,
        accuracy: 1,
        certificate: &PAPERS.stamper,
    };
    let request = tsp::Request::new(&signature_value(), &NONCE)?;
    tsp::issue(&request, &terms, &|bytes| sign(STAMPER, bytes))
}

fn papers(add: &mut Add<'_>) -> Result<()> {
    let own = spki(CITIZEN);
    let papers = [
        ("root", &PAPERS.root),
        ("citizen", &PAPERS.citizen),
        ("stamper", &PAPERS.stamper),
        ("responder", &PAPERS.responder),
        ("receipts", &PAPERS.receipts),
    ];
    for (name, der) in papers {
        add("certificate", name, &[&[0], der]);
        add("certificate", &format!("{name}-inside"), &[&[1], first(der).unwrap_or_default()]);
    }
    let prepared = pkcs10::Prepared::new(&subject(), &own)?;
    add("pkcs10", "whole", &[&[0], &prepared.assemble(&sign(CITIZEN, prepared.to_be_signed())?)?]);
    add("pkcs10", "inside", &[&[1], prepared.to_be_signed()]);

    let revoked = ocsp::Status::Revoked { at: AT, reason: Some(ocsp::RevocationReason::KeyCompromise) };
    for (name, status) in
        [("good", ocsp::Status::Good), ("revoked", revoked), ("unknown", ocsp::Status::Unknown)]
    {
        let answer = revocation_of(status)?;
        add("ocsp", name, &[&[0], &answer]);
        add("ocsp", &format!("{name}-inside"), &[&[1], &inside_of_answer(&answer)]);
        add("cms", &format!("revocation-{name}"), &[&[3], &answer]);
    }
    add("ocsp", "later", &[&[0], &ocsp::decline(ocsp::Decline::TryLater)?]);
    add("ocsp", "question", &[&[2], &asked()?.to_der()?]);

    let stamp = stamp()?;
    let token = tsp::token(&stamp)?.unwrap_or_default();
    let content =
        cms::verify(&token, None, &qyzmet_core::signature::cms::Trust { roots: &PAPERS.roots }, AT)?.content;
    add("tsp", "token", &[&[0], &token]);
    add("tsp", "inside", &[&[1], &content.unwrap_or_default()]);
    add("tsp", "answer", &[&[2], &stamp]);
    add("tsp", "refusal", &[&[2], &tsp::refuse(tsp::Refusal::BadRequest)?]);
    add("tsp", "question", &[&[3], &tsp::Request::new(CONTENT, &NONCE)?.to_der()?]);
    Ok(())
}

/// The part of an answer on revocation that is signed.
fn inside_of_answer(answer: &[u8]) -> Vec<u8> {
    // Found by what begins it: a sequence of the responder's name by key and the rest.
    let mark = explicit(2, &[&[4, 20][..], &key_hash()].concat());
    let at = answer.windows(mark.len()).position(|part| part == mark).unwrap_or_default();
    (2..6)
        .filter_map(|back| first(&sequence(answer.get(at.checked_sub(back)?..)?)).map(<[u8]>::to_vec))
        .find(|part| part.first() == Some(&0x30) && first(part).is_some_and(|inner| inner == mark))
        .unwrap_or_default()
}

fn key_hash() -> Vec<u8> {
    let point = key(RESPONDER).verifying_key().to_sec1_point(false);
    ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, point.as_bytes()).as_ref().to_vec()
}

fn messages(add: &mut Add<'_>) -> Result<()> {
    let (detached, attached) = (message(), signed(Content::Attached(CONTENT.to_vec()))?);
    let token = tsp::token(&stamp()?)?.unwrap_or_default();
    add("cms", "detached", &[&[1], &detached]);
    add("cms", "attached", &[&[0], &attached]);
    add("cms", "stamped", &[&[1], &cms::add_time_stamp(&detached, &signature_value(), &token)?]);
    add("cms", "certificates", &[&[0], &cms::certs_only(&[&PAPERS.citizen, &PAPERS.root])?]);
    // The same, as those write it who stream: lengths left open.
    add("cms", "open-lengths", &[&[0], &opened(&attached)]);
    add("cms", "listed", &[&[1], &listed(&detached)?]);

    let file = |name: &str, content: &[u8]| asic::File {
        name: name.into(),
        media_type: "text/plain".into(),
        content: content.to_vec(),
    };
    let files = [file(DOCUMENTS[0], b"one"), file(DOCUMENTS[1], &[0, 1, 2])];
    let manifest = asic::manifest(&files)?;
    let prepared = Prepared::new(sha256(&manifest), &PAPERS.citizen, AT, Content::Detached)?;
    let signature = prepared.assemble(&sign(CITIZEN, prepared.to_be_signed())?, &[])?;
    add("container", "whole", &[&asic::assemble(&files, &signature)?]);
    add("container", "detached-is-wrong", &[&asic::assemble(&files[..1], &detached)?]);

    let der = sign(CITIZEN, CONTENT)?;
    add("signature", "der", &[&der]);
    add("signature", "raw", &[&ecdsa::der_to_raw(&der)?]);
    add("signature", "small", &[&[0x30, 6, 2, 1, 1, 2, 1, 1]]);
    Ok(())
}

/// The outermost sequence with an open length.
fn opened(der: &[u8]) -> Vec<u8> {
    let header = if der.get(1) == Some(&0x82) { 4 } else { 3 };
    [&[0x30, 0x80], der.get(header..).unwrap_or_default(), &[0, 0]].concat()
}

fn invitations(add: &mut Add<'_>) {
    let description = r#"{"description":"Шарт","expiry_date":"2023-11-14T22:20:00Z","organisation":{"nameKz":"Банк","bin":"990140000385"},"document":{"uri":"https://bank.example/d/1","auth_type":"Token","auth_token":"abc"},"nonce":"BwcHBwcHBwcHBwcHBwcHBw=="}"#;
    let documents = |method: &str| {
        format!(
            r#"{{"signMethod":"{method}","version":1,"documentsToSign":[{{"id":1,"nameRu":"Договор","nameKz":"Шарт","nameEn":"Contract","meta":[{{"name":"a","value":"b"}}],"document":{{"file":{{"mime":"text/plain","data":"0qjRgtGW0L3RltGI"}}}}}}]}}"#
        )
    };
    let code = "mobileSign:https://bank.example/s/1";
    let app = "qyzmet://sign?link=https%3A%2F%2Fbank.example%2Fs%2F1";
    for (lang, code, method, name) in [
        (0, code, "CMS_WITH_DATA", "with-data"),
        (1, app, "CMS_SIGN_ONLY", "sign-only"),
        (2, code, "XML", "xml"),
    ] {
        let text = format!("{code}\0{description}\0{}", documents(method));
        add("link", name, &[&[lang], text.as_bytes()]);
    }
}

fn cards(add: &mut Add<'_>) -> Result<()> {
    let signature = {
        use p256::ecdsa::{Signature, signature::hazmat::PrehashSigner};
        let signature: Signature = key(CITIZEN).sign_prehash(&DIGEST).map_err(|_| FormatError::NotSigned)?;
        signature
    };
    let raw = signature.to_bytes();
    let der = signature.to_der();
    let point = key(CITIZEN).verifying_key().to_sec1_point(false);
    let named = answer(&[&[0x7F, 0x49, 67, 0x86, 65], point.as_bytes()].concat(), 0x9000);
    let done = answer(&[], 0x9000);
    let certificate = {
        let inner = object(0x70, &PAPERS.citizen);
        object(0x53, &inner)
    };
    let in_parts: Vec<u8> = certificate
        .chunks(256)
        .enumerate()
        .flat_map(|(at, part)| answer(part, if (at + 1) * 256 < certificate.len() { 0x6100 } else { 0x9000 }))
        .collect();
    let der_signature = answer(&object(0x7C, &object(0x82, der.as_bytes())), 0x9000);
    let openpgp = [&named[..], &done, &answer(&raw, 0x9000)].concat();
    let piv = [&in_parts[..], &done, &der_signature].concat();
    add("card", "openpgp-signature", &[&[0, 0], &openpgp]);
    add("card", "piv-signature", &[&[2, 0], &piv]);
    add("card", "openpgp-tries", &[&[0, 1], &answer(&[], 0x63C2)]);
    add("card", "openpgp-wrong", &[&[0, 2], &answer(&[], 0x63C1)]);
    add("card", "openpgp-blocked", &[&[0, 3], &answer(&[], 0x6983)]);
    add("card", "openpgp-unblock", &[&[0, 4], &done]);
    add(
        "card",
        "piv-administer",
        &[&[2, 5], &answer(&[0x7C, 10, 0x81, 8, 1, 2, 3, 4, 5, 6, 7, 8], 0x9000), &done],
    );
    add("card", "openpgp-generate", &[&[0, 7], &done, &named]);
    add("card", "piv-certificate", &[&[2, 8], &in_parts]);
    add("card", "piv-length", &[&[2, 8], &answer(&[], 0x6C40), &in_parts]);
    let chained = [&done[..], &done, &done, &done, &in_parts].concat();
    add("card", "piv-write", &[&[2, 9], &chained]);
    add("card", "openpgp-no-chaining", &[&[0, 9], &done, &answer(&[], 0x6884), &done, &done]);
    for (profile, answers) in Profile::built_in().iter().zip([&openpgp, &openpgp, &piv, &piv]) {
        add("profile", profile.id(), &[profile.source().as_bytes(), &[0, 0], answers]);
    }
    add("tlv", "key", &[&[0x7F, 0x49, 0, 0x86, 0, 0, 0, 0], &named[2..named.len() - 2]]);
    add("tlv", "certificate", &[&[0, 0x53, 0, 0x70, 0, 0x30, 0, 0x30], &certificate]);
    Ok(())
}

fn evidence(add: &mut Add<'_>) -> Result<()> {
    let (description, data) = (attestation::description(), attestation::authenticator_data());
    let nonce = attestation::nonce_over(&data);
    add("attestation", "description", &[&[0], &description]);
    add("attestation", "chain", &[&[1], &attestation::written(&attestation::chain_with(&description))]);
    add("attestation", "object", &[&[2], &attestation::object_with(&data, &nonce)]);
    add("attestation", "authenticator", &[&[3], &data]);
    add("attestation", "nonce", &[&[4], &nonce]);
    let list = br#"{"entries":{"5ab00001":{"status":"REVOKED","reason":"KEY_COMPROMISE"}}}"#;
    add("attestation", "list", &[&[5], list]);

    let message = cms::certs_only(&[&PAPERS.citizen, &PAPERS.root])?;
    add("est", "body", &[&[0], &base64(&message)]);
    add("est", "message", &[&[1], &message]);
    add("est", "root-alone", &[&[1], &cms::certs_only(&[&PAPERS.root])?]);
    add("est", "inside", &[&[2], first(&PAPERS.citizen).unwrap_or_default()]);
    add("est", "not-yet", &[&[3], &3600u32.to_be_bytes()]);
    Ok(())
}

/// A data object as a card writes it.
fn object(tag: u8, value: &[u8]) -> Vec<u8> {
    let [high, low] = u16::try_from(value.len()).unwrap_or(u16::MAX).to_be_bytes();
    let head = match value.len() {
        0..0x80 => vec![tag, low],
        0x80..0x100 => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    [&head[..], value].concat()
}
