//! What OpenSSL makes, judged by us.

use super::tool::{CA, SIGNER, Tool, now};
use qyzmet_core::signature::FormatError;
use qyzmet_core::signature::cms::{Reason, Trust, Verdict, Verified, verify};
use qyzmet_core::signature::examine::{Evidence, examine, examine_any};

const DAY: i64 = 24 * 3600;

/// Larger than the pieces in which OpenSSL streams.
fn content() -> Vec<u8> {
    (0..100_000u32).map(|n| n.to_le_bytes()[0]).collect()
}

struct Bench {
    tool: Tool,
    roots: Vec<Vec<u8>>,
}

impl Bench {
    fn new(tool: Tool) -> Self {
        tool.write("content.bin", &content());
        let roots = vec![tool.certificate("root")];
        Self { tool, roots }
    }

    fn judge(&self, message: &[u8], content: Option<&[u8]>, at: i64) -> Verified {
        verify(message, content, &Trust { roots: &self.roots }, at).unwrap()
    }

    /// The verdict on a detached CAdES signature, now.
    fn verdict(&self, options: &str) -> Verdict {
        let message = self.tool.sign(options);
        self.judge(&message, Some(&content()), now()).verdict
    }

    /// Replaces the signer of a P-256 bench by one with these extensions.
    fn with_signer(extensions: &str) -> Self {
        let tool = Tool::with_chain("P-256");
        tool.issue("signer", "P-256", "middle", extensions);
        Self::new(tool)
    }
}

#[test]
fn every_form_of_a_cades_signature_is_accepted() {
    for kind in ["P-256", "P-384", "RSA"] {
        let bench = Bench::new(Tool::with_chain(kind));
        for form in ["", "-stream", "-keyid", "-stream -keyid", "-md sha384"] {
            let message = bench.tool.sign(&format!("-cades {form}"));
            let verified = bench.judge(&message, Some(&content()), now());
            assert_eq!(verified.verdict, Verdict::Valid, "{kind} {form}");
            assert_eq!(verified.signer.subject_cn, "signer");
            assert!(verified.signing_time.is_some_and(|t| (now() - t).abs() < DAY));

            let message = bench.tool.sign(&format!("-cades -nodetach {form}"));
            let verified = bench.judge(&message, None, now());
            assert_eq!(verified.verdict, Verdict::Valid, "{kind} {form} attached");
            assert_eq!(verified.content, Some(content()), "{kind} {form}");
            if form.contains("-stream") {
                // BER in earnest: indefinite lengths, the content in pieces.
                assert_eq!(message[..2], [0x30, 0x80]);
                assert!(message.windows(2).any(|w| w == [0x24, 0x80]));
            }
        }
    }
}

#[test]
fn changed_content_and_changed_signature_are_told_apart() {
    let bench = Bench::new(Tool::with_chain("P-256"));
    let mut other = content();
    other[77_777] ^= 1;
    for form in ["", "-stream"] {
        let message = bench.tool.sign(&format!("-cades {form}"));
        let verdict = bench.judge(&message, Some(&other), now()).verdict;
        assert_eq!(verdict, Verdict::Invalid(Reason::Altered));

        let mut message = bench.tool.sign(&format!("-cades -nodetach {form}"));
        message[50_000] ^= 1;
        let verdict = bench.judge(&message, None, now()).verdict;
        assert_eq!(verdict, Verdict::Invalid(Reason::Altered));
    }
    let mut message = bench.tool.sign("-cades");
    *message.last_mut().unwrap() ^= 1;
    let verdict = bench.judge(&message, Some(&content()), now()).verdict;
    assert_eq!(verdict, Verdict::Invalid(Reason::BadSignature));
}

/// Authorities of every kind above signers of every kind; PKCS#1 v1.5 and PSS, by any hash.
#[test]
fn rsa_and_ed25519_are_verified() {
    let usual = "-keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:digest";
    let bench = Bench::new(Tool::with_chain("RSA"));
    for md in ["sha256", "sha384", "sha512"] {
        assert_eq!(bench.verdict(&format!("-cades -md {md}")), Verdict::Valid, "{md}");
        assert_eq!(bench.verdict(&format!("-cades -md {md} {usual}")), Verdict::Valid, "{md} PSS");
        // As OpenSSL and pyHanko salt where nothing is asked for: with all that fits.
        for other in ["max", "0", "20"] {
            let pss = format!("-cades -md {md} -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:{other}");
            assert_eq!(bench.verdict(&pss), Verdict::Valid, "{md}, salt {other}");
            assert_eq!(
                bench.verdict(&format!("{pss} -keyopt rsa_mgf1_md:sha512")),
                Verdict::Valid,
                "{md}, two hashes"
            );
        }
        let mut message = bench.tool.sign(&format!("-cades -md {md} -keyopt rsa_padding_mode:pss"));
        *message.last_mut().unwrap() ^= 1;
        let verdict = bench.judge(&message, Some(&content()), now()).verdict;
        assert_eq!(verdict, Verdict::Invalid(Reason::BadSignature), "{md} PSS, changed");
    }
    let mut message = bench.tool.sign("-cades");
    *message.last_mut().unwrap() ^= 1;
    let verdict = bench.judge(&message, Some(&content()), now()).verdict;
    assert_eq!(verdict, Verdict::Invalid(Reason::BadSignature));

    let bench = Bench::new(Tool::with_chain("RSA-PSS"));
    assert_eq!(bench.verdict(&format!("-cades {usual}")), Verdict::Valid, "keys for PSS alone");
    // Without being told OpenSSL calls it PKCS#1 v1.5, which it refuses itself, as not what such a key may do.
    assert_eq!(bench.verdict("-cades"), Verdict::Invalid(Reason::BadSignature));
    for (root, middle, signer) in [
        ("RSA", "RSA", "P-256"),
        ("ED25519", "RSA-PSS", "P-256"),
        ("P-384", "ED25519", "RSA"),
        ("ED25519", "P-256", "RSA-PSS"),
    ] {
        let tool = Tool::new();
        tool.issue("root", root, "root", CA);
        tool.issue("middle", middle, "root", CA);
        tool.issue("signer", signer, "middle", SIGNER);
        tool.bundle(&["middle"]);
        let options = if signer == "RSA-PSS" { usual } else { "" };
        let verdict = Bench::new(tool).verdict(&format!("-cades {options}"));
        assert_eq!(verdict, Verdict::Valid, "{root}, {middle}, {signer}");
    }
}

#[test]
fn what_is_not_ours_of_rsa_is_named_and_not_called_invalid() {
    let rsa = |last: &str| Verdict::Unsupported { oid: format!("1.2.840.113549.1.1.{last}") };
    let bench = Bench::new(Tool::with_chain("RSA-1024"));
    assert_eq!(bench.verdict("-cades"), rsa("1"), "a short key");
    let bench = Bench::new(Tool::with_chain("RSA"));
    let pss = "-keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen";
    let sha1 = Verdict::Unsupported { oid: "1.3.14.3.2.26".to_owned() };
    let mask = "-keyopt rsa_mgf1_md:sha1";
    assert_eq!(bench.verdict(&format!("-cades {pss}:digest {mask}")), sha1, "a mask by SHA-1");
    assert_eq!(bench.verdict("-cades -md sha1"), sha1);
    let md5 = Verdict::Unsupported { oid: "1.2.840.113549.2.5".to_owned() };
    assert_eq!(bench.verdict("-cades -md md5"), md5);
}

#[test]
fn curves_and_hashes_that_are_not_ours_are_named() {
    for (curve, oid) in [
        ("P-521", "1.3.132.0.35"),
        ("secp256k1", "1.3.132.0.10"),
        ("brainpoolP256r1", "1.3.36.3.3.2.8.1.1.7"),
    ] {
        let bench = Bench::new(Tool::with_chain(curve));
        assert_eq!(bench.verdict("-cades -md sha256"), Verdict::Unsupported { oid: oid.to_owned() });
    }
    let bench = Bench::new(Tool::with_chain("P-256"));
    assert_eq!(bench.verdict("-cades -md sha512"), Verdict::Valid);
    let oid = "1.2.840.10045.4.1".to_owned();
    assert_eq!(bench.verdict("-cades -md sha1"), Verdict::Unsupported { oid });
    let bench = Bench::new(Tool::with_chain("P-384"));
    let oid = "1.2.840.10045.4.3.4".to_owned();
    assert_eq!(bench.verdict("-cades -md sha512"), Verdict::Unsupported { oid });
}

/// Points in their short form, and a curve that is spelled out instead of named.
#[test]
fn other_forms_of_keys_are_read_or_named() {
    let verdict = |curve: &str, form: &str| {
        let tool = Tool::new();
        tool.issue("root", "P-256", "root", CA);
        tool.bundle(&["root"]);
        tool.ok(&format!("ecparam -name {curve} -genkey -noout -out plain.key"));
        tool.ok(&format!("ec -in plain.key {form} -out signer.key"));
        tool.certify("signer", "root", SIGNER);
        Bench::new(tool).verdict("-cades -md sha256 -noverify")
    };
    assert_eq!(verdict("prime256v1", "-conv_form compressed"), Verdict::Valid);
    let named = |oid: &str| Verdict::Unsupported { oid: oid.to_owned() };
    assert_eq!(verdict("secp384r1", "-conv_form compressed"), named("1.3.132.0.34"));
    assert_eq!(verdict("prime256v1", "-param_enc explicit"), named("1.2.840.10045.2.1"));
}

#[test]
fn missing_attributes_are_missed() {
    let bench = Bench::new(Tool::with_chain("P-256"));
    let missing = Verdict::Invalid(Reason::MissingAttribute);
    assert_eq!(bench.verdict(""), missing, "no signing-certificate-v2");
    assert_eq!(bench.verdict("-noattr"), missing, "no attributes at all");
}

#[test]
fn another_authority_of_the_same_name_is_not_trusted() {
    let mut bench = Bench::new(Tool::with_chain("P-256"));
    let message = bench.tool.sign("-cades");
    bench.tool.issue("root", "P-256", "root", CA);
    bench.roots = vec![bench.tool.certificate("root")];
    let verdict = bench.judge(&message, Some(&content()), now()).verdict;
    assert_eq!(verdict, Verdict::Invalid(Reason::UntrustedChain));
}

#[test]
fn a_certificate_that_may_not_issue_ends_the_chain() {
    let untrusted = Verdict::Invalid(Reason::UntrustedChain);
    for middle in [
        SIGNER,
        "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature\n",
        "keyUsage=critical,keyCertSign\n",
    ] {
        let tool = Tool::new();
        tool.issue("root", "P-256", "root", CA);
        tool.issue("middle", "P-256", "root", middle);
        tool.issue("signer", "P-256", "middle", SIGNER);
        tool.bundle(&["middle"]);
        assert_eq!(Bench::new(tool).verdict("-cades"), untrusted, "{middle}");
    }
    let tool = Tool::new();
    let short = "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n";
    tool.issue("root", "P-256", "root", short);
    tool.issue("middle", "P-256", "root", CA);
    tool.issue("signer", "P-256", "middle", SIGNER);
    tool.bundle(&["middle"]);
    assert_eq!(Bench::new(tool).verdict("-cades"), untrusted, "path length");
}

#[test]
fn a_chain_has_at_most_four_certificates() {
    let tool = Tool::new();
    tool.issue("root", "P-256", "root", CA);
    tool.issue("upper", "P-256", "root", CA);
    tool.issue("middle", "P-256", "upper", CA);
    tool.issue("signer", "P-256", "middle", SIGNER);
    tool.issue("lower", "P-256", "middle", CA);
    tool.bundle(&["middle", "upper", "lower"]);
    let bench = Bench::new(tool);
    assert_eq!(bench.verdict("-cades"), Verdict::Valid);
    bench.tool.issue("signer", "P-256", "lower", SIGNER);
    assert_eq!(bench.verdict("-cades"), Verdict::Invalid(Reason::UntrustedChain));
}

#[test]
fn validity_is_asked_at_the_given_moment() {
    let bench = Bench::new(Tool::with_chain("P-256"));
    let message = bench.tool.sign("-cades");
    let at = |moment| bench.judge(&message, Some(&content()), moment).verdict;
    assert_eq!(at(now() + 399 * DAY), Verdict::Valid);
    assert_eq!(at(now() + 401 * DAY), Verdict::Invalid(Reason::Expired));
    assert_eq!(at(now() - DAY), Verdict::Invalid(Reason::NotYetValid));
}

#[test]
fn certificates_for_other_purposes_are_refused() {
    let wrong = Verdict::Invalid(Reason::WrongUsage);
    for extensions in [
        "keyUsage=critical,keyAgreement\n",
        "keyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n",
    ] {
        // OpenSSL itself won't sign with these without being told that the purpose does not matter.
        let bench = Bench::with_signer(extensions);
        assert_eq!(bench.verdict("-cades -noverify"), wrong, "{extensions}");
    }
    let fitting = "keyUsage=critical,nonRepudiation\nextendedKeyUsage=1.3.6.1.5.5.7.3.36\n";
    assert_eq!(Bench::with_signer(fitting).verdict("-cades"), Verdict::Valid);
}

#[test]
fn a_critical_extension_that_we_do_not_know_is_named() {
    let bench = Bench::with_signer(&format!("{SIGNER}1.2.3.4=critical,ASN1:NULL\n"));
    let oid = "1.2.3.4".to_owned();
    assert_eq!(bench.verdict("-cades"), Verdict::Unsupported { oid });
}

#[test]
fn two_signers_are_refused_with_the_reason() {
    let bench = Bench::new(Tool::with_chain("P-256"));
    bench.tool.issue("second", "P-256", "middle", SIGNER);
    let message = bench.tool.sign("-cades -signer second.pem -inkey second.key");
    let result = verify(&message, Some(&content()), &Trust { roots: &bench.roots }, now());
    assert!(matches!(result, Err(FormatError::Unsupported { what, .. }) if what.contains("signer")));
}

#[test]
fn a_message_without_the_signers_certificate_is_refused() {
    let bench = Bench::new(Tool::with_chain("P-256"));
    let message = bench.tool.sign("-cades -nocerts");
    let result = verify(&message, Some(&content()), &Trust { roots: &bench.roots }, now());
    assert_eq!(result, Err(FormatError::Malformed("signer's certificate is missing")));
}

/// `openssl cms -sign` signs a text with the line ends of mail, unless it is told `-binary`.
#[test]
fn a_text_that_was_signed_with_the_line_ends_of_mail_is_that_text() {
    let bench = Bench::new(Tool::with_chain("P-256"));
    let trust = Trust { roots: &bench.roots };
    let text = "Өтініш\n\nекінші жол\n".as_bytes();
    let other = "Өтініш\nекінші жол\n".as_bytes();
    let crlf = "Өтініш\r\n\r\nекінші жол\r\n".as_bytes();
    let found = |message: &[u8], content: Option<&[u8]>| {
        let mut all = examine_any(message, content, &trust, &Evidence::default(), now()).unwrap();
        assert_eq!(all.signers.len(), 1);
        let one = all.signers.remove(0);
        (one.verdict, one.other_line_ends)
    };
    for form in ["-cades", "", "-noattr", "-cades -outform PEM"] {
        bench.tool.write("content.txt", text);
        bench.tool.ok(&format!(
            "cms -sign -in content.txt -outform DER -out signed.der -signer signer.pem -inkey signer.key -certfile chain.pem {form}"
        ));
        let message = bench.tool.read("signed.der");
        assert_eq!(found(&message, Some(text)), (Verdict::Valid, true), "{form}");
        // The very bytes that were signed need no word.
        assert_eq!(found(&message, Some(crlf)), (Verdict::Valid, false), "{form}");
        for changed in
            [other, &text[1..], b"Content-Type: text/plain\n", "Өтініш\n\r\nекінші жол\n".as_bytes()]
        {
            let (verdict, line_ends) = found(&message, Some(changed));
            assert!(matches!(verdict, Verdict::Invalid(Reason::Altered | Reason::BadSignature)), "{form}");
            assert!(!line_ends);
        }
        // What is signed for us is judged by its bytes alone.
        if form == "-cades" {
            let verdict = bench.judge(&message, Some(text), now()).verdict;
            assert_eq!(verdict, Verdict::Invalid(Reason::Altered));
            let strict = examine(&message, Some(text), &trust, &Evidence::default(), now()).unwrap();
            assert_eq!(strict.signers[0].verdict, Verdict::Invalid(Reason::Altered));
        }
        // Attached content is what it is.
        bench.tool.ok(&format!(
            "cms -sign -nodetach -in content.txt -outform DER -out signed.der -signer signer.pem -inkey signer.key -certfile chain.pem {form}"
        ));
        let message = bench.tool.read("signed.der");
        assert_eq!(found(&message, None), (Verdict::Valid, false), "{form}");
        let (verdict, _) = found(&message, Some(text));
        assert_ne!(verdict, Verdict::Valid, "{form}");
    }
    // Of a PDF every byte counts.
    let pdf = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\n";
    bench.tool.write("content.txt", pdf);
    bench.tool.ok("cms -sign -cades -in content.txt -outform DER -out signed.der -signer signer.pem -inkey signer.key -certfile chain.pem");
    let verdict = found(&bench.tool.read("signed.der"), Some(pdf));
    assert_eq!(verdict, (Verdict::Invalid(Reason::Altered), false));
}
