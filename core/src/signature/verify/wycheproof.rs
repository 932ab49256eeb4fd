//! Every vector of Project Wycheproof for signatures, over the one place that verifies.
//!
//! A vector is judged, or the verifier names what it does not support; there is no third way, and what is
//! unsupported is counted by its name.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use super::{Refusal, curve, verify};
use crate::signature::ecdsa::{der_to_raw, raw_to_der};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::SECP_256_R_1;
use der::{Any, Decode, Encode};
use std::collections::BTreeMap;
use wycheproof::{
    HashFunction, Mgf, TestResult, dsa, ecdsa, eddsa, mldsa_verify, rsa_pkcs1_verify, rsa_pss_verify,
};
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

/// A hash by itself.
fn hash(hash: HashFunction) -> AlgorithmIdentifier {
    use HashFunction as H;
    algorithm(match hash {
        H::Sha1 => "1.3.14.3.2.26",
        H::Sha2_224 => "2.16.840.1.101.3.4.2.4",
        H::Sha2_256 => "2.16.840.1.101.3.4.2.1",
        H::Sha2_384 => "2.16.840.1.101.3.4.2.2",
        H::Sha2_512 => "2.16.840.1.101.3.4.2.3",
        H::Sha2_512_224 => "2.16.840.1.101.3.4.2.5",
        H::Sha2_512_256 => "2.16.840.1.101.3.4.2.6",
        H::Sha3_224 => "2.16.840.1.101.3.4.2.7",
        H::Sha3_256 => "2.16.840.1.101.3.4.2.8",
        H::Sha3_384 => "2.16.840.1.101.3.4.2.9",
        H::Sha3_512 => "2.16.840.1.101.3.4.2.10",
        H::Shake128 => "2.16.840.1.101.3.4.2.11",
        H::Shake256 => "2.16.840.1.101.3.4.2.12",
    })
}

/// PKCS#1 v1.5 with this hash (RFC 8017, NIST).
fn pkcs1(hash: HashFunction) -> AlgorithmIdentifier {
    use HashFunction as H;
    algorithm(match hash {
        H::Sha1 => "1.2.840.113549.1.1.5",
        H::Sha2_224 => "1.2.840.113549.1.1.14",
        H::Sha2_256 => "1.2.840.113549.1.1.11",
        H::Sha2_384 => "1.2.840.113549.1.1.12",
        H::Sha2_512 => "1.2.840.113549.1.1.13",
        H::Sha2_512_224 => "1.2.840.113549.1.1.15",
        H::Sha2_512_256 => "1.2.840.113549.1.1.16",
        H::Sha3_224 => "2.16.840.1.101.3.4.3.13",
        H::Sha3_256 => "2.16.840.1.101.3.4.3.14",
        H::Sha3_384 => "2.16.840.1.101.3.4.3.15",
        H::Sha3_512 => "2.16.840.1.101.3.4.3.16",
        H::Shake128 | H::Shake256 => unreachable!("no vectors of PKCS#1 v1.5 have it"),
    })
}

fn tlv(tag: u8, value: &[u8]) -> Vec<u8> {
    [&[tag, u8::try_from(value.len()).unwrap()], value].concat()
}

/// PSS with all of its parameters written out.
fn pss(group: &rsa_pss_verify::TestGroup) -> AlgorithmIdentifier {
    let of = |hash: HashFunction| self::hash(hash).to_der().unwrap();
    let mask = match (group.mgf, group.mgf_hash) {
        (Mgf::Mgf1, Some(hash)) => {
            let inner = of(hash);
            tlv(
                0x30,
                &[&ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.8").to_der().unwrap(), &inner[..]]
                    .concat(),
            )
        }
        // SHAKE makes its own masks.
        _ => of(group.hash),
    };
    let salt = u8::try_from(group.salt_size).unwrap();
    let parameters = [tlv(0xa0, &of(group.hash)), tlv(0xa1, &mask), tlv(0xa2, &[2, 1, salt])].concat();
    let parameters = Any::from_der(&tlv(0x30, &parameters)).unwrap();
    AlgorithmIdentifier { parameters: Some(parameters), ..algorithm("1.2.840.113549.1.1.10") }
}

#[test]
fn every_ecdsa_vector_is_judged_as_it_should_be_or_named() {
    let mut count = Count::default();
    let mut seen = 0;
    for name in ecdsa::TestName::all() {
        let set = ecdsa::TestSet::load(name).unwrap();
        for group in set.test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            let p256 = curve(&key) == Some(SECP_256_R_1);
            let algorithm = with_hash(group.hash);
            for test in group.tests {
                seen += 1;
                let which = format!("{name:?} {} {}", test.tc_id, test.comment);
                let der = match group.test_type {
                    // A raw signature comes from a card, which signs with P-256 alone.
                    ecdsa::TestGroupTypeId::EcdsaP1363 => match raw_to_der(&test.sig) {
                        Ok(der) => Ok(der),
                        Err(_) => match verify(&key, &algorithm, &test.msg, &[]) {
                            Err(Refusal::Bad) if !p256 => {
                                Err(Refusal::Unsupported("raw form of another curve than P-256".into()))
                            }
                            other => Err(other.unwrap_err()),
                        },
                    },
                    _ => Ok(test.sig.to_vec()),
                };
                let found = der.clone().and_then(|der| verify(&key, &algorithm, &test.msg, &der));
                if let (Ok(der), true) = (&der, p256) {
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
    assert!(count.judged > 2_600, "{count:?}");
}

#[test]
fn every_rsa_vector_is_judged_as_it_should_be_or_named() {
    let (mut padded, mut probabilistic) = (Count::default(), Count::default());
    let mut seen = 0;
    for name in rsa_pkcs1_verify::TestName::all() {
        for group in rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            let algorithm = pkcs1(group.hash);
            for test in group.tests {
                seen += 1;
                let which = format!("{name:?} {} {}", test.tc_id, test.comment);
                padded.take(verify(&key, &algorithm, &test.msg, &test.sig), test.result, &which);
            }
        }
    }
    for name in rsa_pss_verify::TestName::all() {
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            let algorithm = pss(&group);
            for test in group.tests {
                seen += 1;
                let which = format!("{name:?} {} {}", test.tc_id, test.comment);
                probabilistic.take(verify(&key, &algorithm, &test.msg, &test.sig), test.result, &which);
            }
        }
    }
    println!("PKCS#1: {padded:#?}\nPSS: {probabilistic:#?}");
    assert_eq!(padded.total() + probabilistic.total(), seen, "none is skipped");
    assert!(padded.judged > 3_100, "{padded:?}");
    assert!(probabilistic.judged > 1_500, "{probabilistic:?}");
}

#[test]
fn every_ed25519_vector_is_judged_and_ed448_is_named() {
    let mut count = Count::default();
    for name in eddsa::TestName::all() {
        for group in eddsa::TestSet::load(name).unwrap().test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            let algorithm = AlgorithmIdentifier { oid: key.algorithm.oid, parameters: None };
            for test in group.tests {
                let which = format!("{name:?} {} {}", test.tc_id, test.comment);
                count.take(verify(&key, &algorithm, &test.msg, &test.sig), test.result, &which);
            }
        }
    }
    println!("EdDSA: {count:#?}");
    assert!(count.judged > 150, "{count:?}");
    assert_eq!(count.unsupported.keys().collect::<Vec<_>>(), ["1.3.101.113"]);
}

/// Neither is called bad in a single vector, good or bad.
#[test]
fn dsa_and_ml_dsa_are_named_in_every_vector() {
    let mut count = Count::default();
    for name in dsa::TestName::all() {
        for group in dsa::TestSet::load(name).unwrap().test_groups {
            let key = SubjectPublicKeyInfo::from_der(&group.der).unwrap();
            // dsa-with-sha256 stands for all of them, and the key's kind with a signature algorithm of ours.
            for oid in ["2.16.840.1.101.3.4.3.2", "1.2.840.113549.1.1.11"] {
                for test in &group.tests {
                    count.take(verify(&key, &algorithm(oid), &test.msg, &test.sig), test.result, "DSA");
                }
            }
        }
    }
    for name in mldsa_verify::TestName::all() {
        for group in mldsa_verify::TestSet::load(name).unwrap().test_groups {
            // A few groups have a key that is none.
            let Ok(key) = SubjectPublicKeyInfo::from_der(&group.der) else {
                assert!(group.tests.iter().all(|test| test.result != TestResult::Valid));
                continue;
            };
            let algorithm = AlgorithmIdentifier { oid: key.algorithm.oid, parameters: None };
            for test in &group.tests {
                count.take(verify(&key, &algorithm, &test.msg, &test.sig), test.result, "ML-DSA");
            }
        }
    }
    println!("Named: {count:#?}");
    assert_eq!(count.judged, 0, "{count:?}");
    let named: Vec<&str> = count.unsupported.keys().map(String::as_str).collect();
    assert_eq!(
        named,
        [
            "1.2.840.10040.4.1",
            "2.16.840.1.101.3.4.3.17",
            "2.16.840.1.101.3.4.3.18",
            "2.16.840.1.101.3.4.3.19",
            "2.16.840.1.101.3.4.3.2"
        ]
    );
}
