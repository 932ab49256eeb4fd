//! What OpenSSL makes, judged by us.

use super::tool::{CA, SIGNER, Tool, now};
use qyzmet_core::signature::FormatError;
use qyzmet_core::signature::cms::{Reason, Trust, Verdict, Verified, verify};

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
    for kind in ["P-256", "P-384"] {
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

#[test]
fn rsa_is_named_and_not_called_invalid() {
    let bench = Bench::new(Tool::with_chain("RSA"));
    let oid = "1.2.840.113549.1.1.1".to_owned();
    assert_eq!(bench.verdict("-cades"), Verdict::Unsupported { oid });

    // An RSA authority above a P-256 signer.
    let tool = Tool::new();
    tool.issue("root", "RSA", "root", CA);
    tool.issue("middle", "RSA", "root", CA);
    tool.issue("signer", "P-256", "middle", SIGNER);
    tool.bundle(&["middle"]);
    let oid = "1.2.840.113549.1.1.11".to_owned();
    assert_eq!(Bench::new(tool).verdict("-cades"), Verdict::Unsupported { oid });
}

#[test]
fn curves_and_hashes_that_are_not_ours_are_named() {
    let bench = Bench::new(Tool::with_chain("P-521"));
    let oid = "1.3.132.0.35".to_owned();
    assert_eq!(bench.verdict("-cades -md sha256"), Verdict::Unsupported { oid });
    let bench = Bench::new(Tool::with_chain("P-256"));
    let oid = "1.2.840.10045.4.3.4".to_owned();
    assert_eq!(bench.verdict("-cades -md sha512"), Verdict::Unsupported { oid });
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
