//! Every vector of Project Wycheproof for ECDSA and RSA signatures, over the one place that verifies.
//!
//! A vector is judged, or the verifier names what it does not support; there is no third way, and what is
//! unsupported is counted by its name.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use super::{Refusal, der_to_raw, raw_to_der, verify};
use const_oid::ObjectIdentifier;
use der::Decode;
use std::collections::BTreeMap;
use wycheproof::{HashFunction, TestResult, ecdsa, rsa_pkcs1_verify, rsa_pss_verify};
use x509_cert::{AlgorithmIdentifier, SubjectPublicKeyInfo};

/// How many vectors ended how.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    judged: usize,
    /// By the object identifier that the verifier named, or by why it was never asked.
    unsupported: BTreeMap<String, usize>,
}

impl Count {
    /// Takes a verdict in, which must agree with the vector's.
    fn take(&mut self, found: Result<(), Refusal>, expected: TestResult, which: &str) {
        match found {
            Ok(()) => assert!(!expected.must_fail(), "{which}: accepted"),
            Err(Refusal::Bad) => assert_ne!(expected, TestResult::Valid, "{which}: refused"),
            Err(Refusal::Unsupported(oid)) => {
                *self.unsupported.entry(oid).or_default() += 1;
                return;
            }
        }
        self.judged += 1;
    }

    fn total(&self) -> usize {
        self.judged + self.unsupported.values().sum::<usize>()
    }
}

fn algorithm(oid: &str) -> AlgorithmIdentifier {
    AlgorithmIdentifier { oid: ObjectIdentifier::new(oid).unwrap(), parameters: None }
}

/// ECDSA with this hash (RFC 5758, RFC 8692, NIST).
fn with_hash(hash: HashFunction) -> AlgorithmIdentifier {
    use HashFunction as H;
    algorithm(match hash {
        H::Sha1 => "1.2.840.10045.4.1",
        H::Sha2_224 => "1.2.840.10045.4.3.1",
        H::Sha2_256 => "1.2.840.10045.4.3.2",
        H::Sha2_384 => "1.2.840.10045.4.3.3",
        H::Sha2_512 => "1.2.840.10045.4.3.4",
        H::Sha3_224 => "2.16.840.1.101.3.4.3.9",
        H::Sha3_256 => "2.16.840.1.101.3.4.3.10",
        H::Sha3_384 => "2.16.840.1.101.3.4.3.11",
        H::Sha3_512 => "2.16.840.1.101.3.4.3.12",
        H::Shake128 => "1.3.6.1.5.5.7.6.32",
        H::Shake256 => "1.3.6.1.5.5.7.6.33",
        H::Sha2_512_224 | H::Sha2_512_256 => unreachable!("no ECDSA vectors have it"),
    })
}

#[test]
fn every_ecdsa_vector_is_judged_as_it_should_be_or_named() {
    let mut count = Count::default();
    let mut seen = 0;
    for name in ecdsa::TestName::all() {
        let set = ecdsa::TestSet::load(name).unwrap();
        for group in set.test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            let algorithm = with_hash(group.hash);
            for test in group.tests {
                seen += 1;
                let which = format!("{name:?} {} {}", test.tc_id, test.comment);
                let der = match group.test_type {
                    // A raw signature comes from a card, which signs with P-256 alone.
                    ecdsa::TestGroupTypeId::EcdsaP1363 => match raw_to_der(&test.sig) {
                        Ok(der) => Ok(der),
                        Err(_) => match verify(&key, &algorithm, &test.msg, &[]) {
                            Err(Refusal::Bad) if super::curve(&key) != Ok(super::SECP_256_R_1) => {
                                Err(Refusal::Unsupported("raw form of another curve than P-256".into()))
                            }
                            other => Err(other.unwrap_err()),
                        },
                    },
                    _ => Ok(test.sig.to_vec()),
                };
                let found = der.clone().and_then(|der| verify(&key, &algorithm, &test.msg, &der));
                if let (Ok(der), true) = (&der, super::curve(&key) == Ok(super::SECP_256_R_1)) {
                    // What the converter takes, it gives back; and what it refuses, the verifier refuses too.
                    match der_to_raw(der) {
                        Ok(raw) => assert_eq!(&raw_to_der(&raw).unwrap(), der, "{which}"),
                        Err(_) => assert_ne!(found, Ok(()), "{which}"),
                    }
                }
                count.take(found, test.result, &which);
            }
        }
    }
    println!("ECDSA: {count:#?}");
    assert_eq!(count.total(), seen, "none is skipped");
    assert!(count.judged > 1_700, "{count:?}");
}

#[test]
fn rsa_is_unsupported_in_every_vector_and_never_called_bad() {
    let mut count = Count::default();
    let mut seen = 0;
    for name in rsa_pkcs1_verify::TestName::all() {
        for group in rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            // sha256WithRSAEncryption stands for all of them: none is ours.
            let algorithm = algorithm("1.2.840.113549.1.1.11");
            for test in group.tests {
                seen += 1;
                count.take(verify(&key, &algorithm, &test.msg, &test.sig), test.result, "PKCS#1");
            }
        }
    }
    for name in rsa_pss_verify::TestName::all() {
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            let algorithm = algorithm("1.2.840.113549.1.1.10");
            for test in group.tests {
                seen += 1;
                count.take(verify(&key, &algorithm, &test.msg, &test.sig), test.result, "PSS");
            }
        }
    }
    println!("RSA: {count:#?}");
    assert_eq!((count.judged, count.total()), (0, seen));
    assert!(seen > 3_000);
}
