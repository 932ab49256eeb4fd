//! Lists of revoked certificates (CRL) by OpenSSL that travel in a message.

use super::tool::{CA, SIGNER, Tool, now};
use cms::content_info::ContentInfo;
use cms::revocation::{RevocationInfoChoice, RevocationInfoChoices};
use cms::signed_data::SignedData;
use der::asn1::SetOfVec;
use der::{Any, Decode, Encode};
use qyzmet_core::signature::cms::{Reason, Trust, Verdict};
use qyzmet_core::signature::examine::{Evidence, Examination, Revocation, examine};
use qyzmet_core::signature::ocsp::RevocationReason;
use x509_cert::crl::CertificateList;

const DAY: i64 = 24 * 3600;
const CONTENT: &[u8] = b"content";

struct Bench {
    tool: Tool,
    roots: [Vec<u8>; 1],
    message: Vec<u8>,
}

impl Bench {
    fn new() -> Self {
        let tool = Tool::with_chain("P-256");
        for (name, text) in [
            ("index.txt", ""),
            ("index.txt.attr", "unique_subject = no\n"),
            ("crlnumber", "01\n"),
            (
                "ca.cnf",
                "[ca]\ndefault_ca = d\n[d]\ndatabase = index.txt\ncrlnumber = crlnumber\ndefault_md = sha256\ndefault_crl_days = 30\n[part]\nissuingDistributionPoint = critical, @at\n[at]\nonlyuser = TRUE\n",
            ),
        ] {
            tool.write(name, text.as_bytes());
        }
        tool.write("content.bin", CONTENT);
        let message = tool.sign("-cades");
        Self { roots: [tool.certificate("root")], message, tool }
    }

    fn revoke(&self, name: &str, by: &str) {
        self.tool.ok(&format!(
            "ca -config ca.cnf -cert {by}.pem -keyfile {by}.key -revoke {name}.pem -crl_reason keyCompromise"
        ));
    }

    fn list(&self, by: &str, options: &str) -> Vec<u8> {
        self.tool.ok(&format!(
            "ca -config ca.cnf -cert {by}.pem -keyfile {by}.key -gencrl -out list.pem {options}"
        ));
        self.tool.ok("crl -in list.pem -outform DER -out list.der");
        self.tool.read("list.der")
    }

    /// What is made of the message with these lists in it.
    fn with(&self, lists: &[Vec<u8>], at: i64) -> Examination {
        let info = ContentInfo::from_der(&self.message).unwrap();
        let mut signed: SignedData = info.content.decode_as().unwrap();
        let lists =
            lists.iter().map(|der| RevocationInfoChoice::Crl(CertificateList::from_der(der).unwrap()));
        signed.crls = Some(RevocationInfoChoices(SetOfVec::try_from(lists.collect::<Vec<_>>()).unwrap()));
        let content = Any::encode_from(&signed).unwrap();
        let message = ContentInfo { content, ..info }.to_der().unwrap();
        let trust = Trust { roots: &self.roots };
        let mut found = examine(&message, Some(CONTENT), &trust, &Evidence::default(), at).unwrap();
        found.signers.remove(0)
    }
}

#[test]
fn a_list_in_the_message_answers_as_a_responder_does() {
    let bench = Bench::new();
    let empty = bench.list("middle", "");
    let good = bench.with(std::slice::from_ref(&empty), now());
    assert_eq!(good.verdict, Verdict::Valid);
    assert!(matches!(good.revocation, Revocation::Good { as_of } if (now() - as_of).abs() < DAY));
    // When there has to be another list by now, it says nothing.
    let late = bench.with(std::slice::from_ref(&empty), now() + 31 * DAY);
    assert_eq!((late.verdict, late.revocation), (Verdict::Valid, Revocation::NoAnswer));
    let early = bench.with(std::slice::from_ref(&empty), now() - DAY);
    assert_eq!(early.revocation, Revocation::NoAnswer);

    bench.revoke("signer", "middle");
    let full = bench.list("middle", "");
    // Of two the one that revokes counts, whatever the other says.
    for lists in [vec![full.clone()], vec![empty.clone(), full.clone()]] {
        let found = bench.with(&lists, now());
        assert_eq!(found.verdict, Verdict::Invalid(Reason::Revoked));
        let Revocation::Revoked { at, reason } = found.revocation else {
            panic!("{:?}", found.revocation);
        };
        assert!((now() - at).abs() < DAY);
        assert_eq!(reason, Some(RevocationReason::KeyCompromise));
    }
    // One byte of the signature, and it is nobody's.
    let mut changed = full;
    *changed.last_mut().unwrap() ^= 1;
    let found = bench.with(&[changed], now());
    assert_eq!((found.verdict, found.revocation), (Verdict::Valid, Revocation::NoAnswer));
}

#[test]
fn an_issuer_that_its_own_issuer_revoked_ends_the_matter() {
    let bench = Bench::new();
    bench.revoke("middle", "root");
    let found = bench.with(&[bench.list("root", "")], now());
    assert_eq!((found.verdict, found.revocation), (Verdict::Invalid(Reason::Revoked), Revocation::NoAnswer));
}

#[test]
fn a_list_of_whoever_may_not_make_it_says_nothing() {
    let bench = Bench::new();
    bench.revoke("signer", "middle");
    // Another authority of the same name, and a part of a list.
    let part = bench.list("middle", "-crlexts part");
    bench.tool.issue("middle", "P-256", "root", CA);
    let others = bench.list("middle", "");
    bench.tool.issue("signer", "P-256", "root", SIGNER);
    let own = bench.list("signer", "");
    for list in [part, others, own] {
        let found = bench.with(&[list], now());
        assert_eq!((found.verdict, found.revocation), (Verdict::Valid, Revocation::NoAnswer));
    }
}
