//! What a stranger hands in: every odd certificate, message, answer and container of `strange/`, and what is made of it.

use qyzmet_core::signature::FormatError;
use qyzmet_core::signature::asic;
use qyzmet_core::signature::cms::{Trust, Verdict};
use qyzmet_core::signature::examine::{Evidence, Examination, Revocation, StampState, examine_any};
use qyzmet_core::signature::tsp::Unproved;
use qyzmet_judges::{AT, Judge};
use std::path::Path;

/// One signer in a word or two.
fn signer(found: &Examination) -> String {
    let verdict = match &found.verdict {
        Verdict::Valid => format!("valid {}", found.level()),
        Verdict::Invalid(reason) => format!("{reason:?}"),
        Verdict::Unsupported { oid } => format!("unsupported {oid}"),
    };
    let revocation = match found.revocation {
        Revocation::NoAnswer => "",
        Revocation::Good { .. } => ", good",
        Revocation::Revoked { .. } => ", revoked",
        Revocation::Unknown => ", unknown",
    };
    let stamp = match &found.stamp {
        StampState::Fails(Unproved::Unsupported { oid }) => format!(", stamp unsupported {oid}"),
        _ => String::new(),
    };
    format!("{verdict}{stamp}{revocation}")
}

fn signers(found: &[Examination]) -> String {
    found.iter().map(signer).collect::<Vec<_>>().join("; ")
}

/// What is made of a case.
fn seen(folder: &Path, name: &str) -> Result<String, FormatError> {
    let read = |kind: &str| std::fs::read(folder.join(format!("{name}.{kind}"))).ok();
    let root = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let roots = [root("root.der"), root("other.der")];
    let trust = Trust { roots: &roots };
    let answers: Vec<Vec<u8>> = read("ocsp").into_iter().collect();
    let evidence = Evidence { ocsp: &answers, nonce: None };
    let message = read("msg").unwrap();
    if message.starts_with(b"PK") {
        let found = asic::examine(&message, &trust, &evidence, *AT)?;
        let parts = found.parts.iter().map(|part| {
            let mut said = format!("{} of {}", signers(&part.signature.signers), part.documents.join(" "));
            for (what, names) in [("altered", &part.altered), ("unsupported", &part.unsupported)] {
                if !names.is_empty() {
                    said += &format!(", {what} {}", names.join(" "));
                }
            }
            said
        });
        let mut said = parts.collect::<Vec<_>>().join("; ");
        for (what, names) in [("unsigned", &found.unsigned), ("unread", &found.unread)] {
            if !names.is_empty() {
                said += &format!("; {what} {}", names.join(" "));
            }
        }
        return Ok(said);
    }
    let found = examine_any(&message, read("content").as_deref(), &trust, &evidence, *AT)?;
    let named = name.starts_with("name-").then(|| found.signers[0].signer.as_ref());
    Ok(match named.flatten() {
        Some(info) => format!("{}: {}", signers(&found.signers), info.subject_cn),
        None => signers(&found.signers),
    })
}

/// A case and what is made of it. Neither right nor wrong is what is "unsupported"; an error is something that holds no signature, or
/// a container with a trick in it.
const TABLE: &[(&str, &str)] = &[
    ("another-named-by-sha1", "unsupported 1.3.14.3.2.26"),
    ("answer-bare-beside-lists-good", "valid B-B, good"),
    ("answer-bare-beside-lists-revoked", "Revoked, revoked"),
    ("answer-within", "valid B-B, good"),
    ("asice", "valid B-B of a.txt b.txt"),
    ("asice-absolute", "error: malformed: name of a file in a container"),
    ("asice-bidi", "error: malformed: name of a file in a container"),
    ("asice-bomb", "error: files of a container: more than 67108864"),
    ("asice-both", "valid B-B of a.txt b.txt; unread META-INF/signatures.xml"),
    ("asice-changed", "valid B-B of b.txt, altered a.txt"),
    ("asice-folders", "valid B-B of a.txt b.txt"),
    ("asice-media-type-later", "error: malformed: first file of a container"),
    ("asice-more", "valid B-B of a.txt b.txt"),
    ("asice-name-twice", "error: malformed: two files of one name in a container"),
    ("asice-named-twice", "error: malformed: one file twice in the manifest of a container"),
    ("asice-named-twice-otherwise", "error: malformed: one file twice in the manifest of a container"),
    ("asice-no-signature", "error: no signature in it"),
    ("asice-pem", "valid B-B of a.txt b.txt"),
    ("asice-plain-cms", "valid CMS of a.txt b.txt"),
    ("asice-sha1", "valid B-B of , unsupported a.txt b.txt"),
    ("asice-stamp-alone", "error: unsupported: time stamps alone in a container "),
    ("asice-stamp-beside", "valid B-B of a.txt b.txt; unread META-INF/timestamp.tst"),
    ("asice-streamed", "valid B-B of a.txt b.txt"),
    ("asice-two-manifests", "valid B-B of a.txt b.txt; valid B-B of a.txt"),
    ("asice-unsigned-beside", "valid B-B of a.txt b.txt; unsigned c.txt"),
    ("asice-way-up", "error: malformed: name of a file in a container"),
    ("asice-xades", "error: unsupported: XML signatures in a container "),
    ("asice-zip64", "valid B-B of a.txt b.txt"),
    ("asics", "valid B-B of a.txt"),
    ("asics-changed", "Altered of , altered a.txt"),
    ("asics-evidence-record", "error: unsupported: time stamps alone in a container "),
    ("asics-other-line-ends", "Altered of , altered a.txt"),
    ("asics-stamp-alone", "error: unsupported: time stamps alone in a container "),
    ("asics-two-documents", "error: malformed: documents of a container for one"),
    ("asics-xades", "error: unsupported: XML signatures in a container "),
    ("attached", "valid B-B"),
    ("attached-and-beside", "valid B-B"),
    ("attached-and-other-beside", "Altered"),
    ("attribute-twice", "MissingAttribute"),
    ("attributes-as-content", "BadSignature"),
    ("attributes-backwards", "valid B-B"),
    ("attributes-signed-unsorted", "valid B-B"),
    ("attributes-signed-unsorted-by-another", "BadSignature"),
    ("attributes-signed-unsorted-changed", "Altered"),
    ("base64", "valid B-B"),
    ("base64-attached", "valid B-B"),
    ("base64-lines", "valid B-B"),
    ("base64-mark", "valid B-B"),
    ("base64-url", "error: malformed: CMS message"),
    ("certificate-alone", "error: malformed: CMS message"),
    ("certificate-named-by-sha1", "unsupported 1.3.14.3.2.26"),
    ("certificate-named-twice", "valid B-B"),
    ("certificate-named-with-policies", "valid B-B"),
    ("certificates-only", "error: malformed: message without a signer"),
    ("certificates-too-many", "error: malformed: CMS message"),
    ("chain-of-three", "valid B-B"),
    ("compressed", "error: unsupported: CMS content 1.2.840.113549.1.9.16.1.9"),
    ("content-of-another-type", "error: unsupported: CMS content "),
    ("counter-signature", "valid B-B"),
    ("counter-signature-of-one", "valid B-B"),
    ("critical-extension", "unsupported 1.2.3.4"),
    ("critical-extension-above", "unsupported 1.2.3.4"),
    ("digested-stream", "error: unsupported: CMS content 1.2.840.113549.1.7.5"),
    ("ed25519", "valid B-B"),
    ("ed25519-other-hash", "unsupported 2.16.840.1.101.3.4.2.1"),
    ("empty-attached", "valid B-B"),
    ("empty-document", "valid B-B"),
    ("enveloped", "error: unsupported: CMS content 1.2.840.113549.1.7.3"),
    ("gost-without-certificate", "unsupported 1.2.398.3.10.1.1.2.3.2"),
    ("hash-named-as-a-signature", "valid B-B"),
    ("hash-not-announced", "BadSignature"),
    ("hash-of-content-and-of-signature-differ", "unsupported 2.16.840.1.101.3.4.2.1"),
    ("hex", "error: malformed: CMS message"),
    ("issuer-in-other-letters", "valid B-B"),
    ("issuer-in-other-letters-and-another-number", "OtherCertificate"),
    ("issuer-in-other-letters-of-another", "OtherCertificate"),
    ("issuer-serial-and-sha512-of-certificate", "valid B-B"),
    ("kind-of-another", "Altered"),
    ("list-by-a-stranger", "valid B-B"),
    ("list-by-another", "valid B-B"),
    ("list-delta", "valid B-B"),
    ("list-good", "valid B-B, good"),
    ("list-indirect", "valid B-B"),
    ("list-revoked", "Revoked, revoked"),
    ("list-revoked-in-attribute", "Revoked, revoked"),
    ("long-term", "valid B-T, good"),
    ("mail", "valid B-B"),
    ("mail-8-bit-header", "valid B-B"),
    ("mail-as-it-is", "valid B-B"),
    ("mail-binary", "valid B-B"),
    ("mail-binary-cut", "error: malformed: CMS message"),
    ("mail-changed", "Altered"),
    ("mail-cut", "error: malformed: CMS message"),
    ("mail-folded", "valid B-B"),
    ("mail-not-attributed", "valid CMS"),
    ("mail-of-one-part", "error: malformed: CMS message"),
    ("mail-p521", "unsupported 1.3.132.0.35"),
    ("mail-whole", "valid B-B"),
    ("mail-with-other-line-ends", "valid B-B"),
    ("mail-without-signature", "error: malformed: CMS message"),
    ("message-in-a-message", "valid B-B"),
    ("more-hashes-announced", "valid B-B"),
    ("more-signed-attributes", "valid B-B"),
    ("name-bidi", "valid B-B: Айгүл \u{fffd}евабмилӘ\u{fffd}"),
    ("name-bmp", "valid B-B: Үміт Ңғқөһі"),
    ("name-constraints", "unsupported 2.5.29.30: Қол қоюшы"),
    ("name-constraints-not-critical", "unsupported 2.5.29.30: Қол қоюшы"),
    ("name-control", "valid B-B: A\u{fffd}[31m\u{fffd}\u{fffd}Уақыт белгісі: бар\u{fffd}"),
    ("name-invisible", "valid B-B: А\u{fffd}й\u{fffd}гүл\u{fffd}"),
    ("name-none", "valid B-B: "),
    ("name-organisation", "valid B-B: ЖШС «Ұйым»"),
    ("name-printable", "valid B-B: Plain"),
    ("name-teletex", "valid B-B: Teletex"),
    ("name-utf8", "valid B-B: Әбдіғаппар Құрманғазыұлы"),
    ("no-attributes", "valid CMS"),
    ("no-attributes-changed", "BadSignature"),
    ("no-certificate", "UntrustedChain"),
    ("no-certificate-changed", "Altered"),
    ("no-certificate-other-line-ends", "UntrustedChain"),
    ("no-purpose", "valid B-B"),
    ("no-time", "valid CMS"),
    ("not-yet", "NotYetValid"),
    ("ocsp-about-another", "valid B-B"),
    ("ocsp-by-citizen", "valid B-B"),
    ("ocsp-by-delegate-of-another", "valid B-B"),
    ("ocsp-by-expired", "valid B-B"),
    ("ocsp-by-issuer", "Revoked, revoked"),
    ("ocsp-by-rsa", "Revoked, revoked"),
    ("ocsp-good", "valid B-B, good"),
    ("ocsp-nonsense", "valid B-B"),
    ("ocsp-of-the-future", "valid B-B"),
    ("ocsp-other-nonce", "valid B-B, good"),
    ("ocsp-revoked", "Revoked, revoked"),
    ("ocsp-sha256", "valid B-B, good"),
    ("other-purpose", "WrongUsage"),
    ("p384-sha384", "valid B-B"),
    ("p521", "unsupported 1.3.132.0.35"),
    ("path-too-long", "UntrustedChain"),
    ("pdf-other-line-ends", "Altered"),
    ("pem-after-text", "error: malformed: CMS message"),
    ("pem-before-text", "error: malformed: CMS message"),
    ("pem-broken", "error: malformed: CMS message"),
    ("pem-certificate", "error: malformed: CMS message"),
    ("pem-cms", "valid B-B"),
    ("pem-of-a-certificate-first", "error: malformed: CMS message"),
    ("pem-pkcs-long", "valid B-B"),
    ("pem-pkcs7", "valid B-B"),
    ("pieces", "valid B-B"),
    ("pieces-changed", "Altered"),
    ("pieces-of-another-kind", "error: malformed: CMS message"),
    ("pieces-of-known-length", "valid B-B"),
    ("pieces-of-pieces", "valid B-B"),
    ("pieces-too-deep", "error: malformed: CMS message"),
    ("plain-attributes", "valid CMS"),
    ("plain-attributes-changed", "Altered"),
    ("plain-attributes-rsa", "valid CMS"),
    ("pss-certificate", "valid B-B"),
    ("pss-certificate-odd-salt", "valid B-B"),
    ("pyhanko-ed25519", "valid CMS"),
    ("pyhanko-ed25519-cades", "valid B-B"),
    ("pyhanko-p256", "valid CMS"),
    ("pyhanko-p256-cades", "valid B-B"),
    ("pyhanko-p384", "valid CMS"),
    ("pyhanko-p384-cades", "valid B-B"),
    ("pyhanko-rsa", "valid CMS"),
    ("pyhanko-rsa-cades", "valid B-B"),
    ("pyhanko-rsa-pss", "valid CMS"),
    ("pyhanko-rsa-pss-cades", "valid B-B"),
    ("root-expired", "Expired"),
    ("root-expired-signed-in-time", "valid B-B"),
    ("rsa-1024", "unsupported 1.2.840.113549.1.1.1"),
    ("rsa-above", "valid B-B"),
    ("rsa-and-gost", "unsupported 1.2.398.3.10.1.1.2.3.2; valid B-B"),
    ("rsa-named-without-hash", "valid B-B"),
    ("rsa-named-without-hash-sha1", "unsupported 1.3.14.3.2.26"),
    ("rsa-pss", "valid B-B"),
    ("rsa-pss-odd-salt", "valid B-B"),
    ("secp256k1", "unsupported 1.3.132.0.10"),
    ("serial-20-bytes", "valid B-B"),
    ("serial-huge", "error: unsupported: serial number of more than 20 bytes "),
    ("serial-negative", "valid B-B"),
    ("serial-zero", "valid B-B"),
    ("sha1-beside", "valid B-B; unsupported 1.3.14.3.2.26"),
    ("sha1-certificate", "unsupported 1.2.840.113549.1.1.5"),
    ("sha512-detached", "valid B-B"),
    ("signed-by-itself", "UntrustedChain"),
    ("signer-by-key", "valid B-B"),
    ("signer-in-other-letters", "valid B-B"),
    ("signer-with-much", "valid B-B"),
    ("some-other-sequence", "error: malformed: CMS message"),
    ("stamp-by-one-below-an-issuer-beside", "valid B-T"),
    ("stamp-by-one-below-an-issuer-nowhere", "valid B-B"),
    ("stamp-by-p521", "valid B-B, stamp unsupported 1.3.132.0.35"),
    ("stamp-by-rsa", "valid B-T"),
    ("stamp-critical", "valid B-B, stamp unsupported 1.2.3.4"),
    ("stamp-on-plain", "valid CMS-T"),
    ("stamp-over-other-bytes", "valid B-B"),
    ("stamp-qualified", "valid B-T"),
    ("stamp-sha512", "valid B-T"),
    ("stamp-usage-not-critical", "valid B-B"),
    ("stranger", "UntrustedChain"),
    ("stream", "valid B-B"),
    ("stream-something-behind", "error: malformed: CMS message"),
    ("stream-tail", "valid B-B"),
    ("tail", "valid B-B"),
    ("text-other-line-ends", "valid B-B"),
    ("text-other-line-ends-attached", "Altered"),
    ("text-other-line-ends-changed", "Altered"),
    ("text-other-line-ends-no-attributes", "valid CMS"),
    ("text-the-other-way", "Altered"),
    ("three-algorithms", "valid B-B; valid B-B; valid B-B"),
    ("time-generalized", "valid B-B"),
    ("usage-agreement", "WrongUsage"),
    ("usage-documents-of-microsoft", "valid B-B"),
    ("usage-without-signature", "WrongUsage"),
];

#[test]
fn every_odd_thing_is_judged_as_it_should_be() {
    let folder = Judge::PyHanko.strange();
    let cases = std::fs::read_dir(folder.path()).unwrap().filter_map(|entry| {
        entry.unwrap().file_name().to_str().unwrap().strip_suffix(".msg").map(str::to_owned)
    });
    let mut cases: Vec<String> = cases.collect();
    cases.sort();
    let long = format!("valid B-B: {}…", "Ұ".repeat(128));
    let expected = |name: &str| match TABLE.iter().find(|(case, _)| *case == name) {
        Some((_, expected)) => *expected,
        None if name == "name-long" => long.as_str(),
        None => "not in the table",
    };
    let wrong: Vec<String> = cases
        .iter()
        .map(|name| (name, seen(folder.path(), name).unwrap_or_else(|e| format!("error: {e}"))))
        .filter(|(name, said)| said != expected(name))
        .map(|(name, said)| format!("{name}: {said:?}, not {:?}", expected(name)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(cases.len(), TABLE.len() + 1, "a case is missing");
}
