//! Every seed by its target, without a fuzzer; and whether the seeds are those that the code makes.
//! `QYZMET_WRITE_SEEDS=1 cargo test` writes them anew.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{seeds, targets};

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target)
}

#[test]
fn the_seeds_are_those_that_the_core_makes() {
    let made = seeds::all().expect("the core makes them");
    let write = std::env::var_os("QYZMET_WRITE_SEEDS").is_some();
    let mut names = BTreeSet::new();
    for (target, name, bytes) in &made {
        let path = folder(target).join(name);
        if write {
            fs::create_dir_all(folder(target)).expect("a folder");
            fs::write(&path, bytes).expect("a seed");
        }
        assert!(fs::read(&path).is_ok_and(|there| there == *bytes), "{} is another", path.display());
        assert!(names.insert(path), "two seeds of one name");
    }
    for (target, _) in targets::ALL {
        for file in fs::read_dir(folder(target)).expect("every target has seeds") {
            let path = file.expect("a file").path();
            let found = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("found-"));
            assert!(found || names.contains(&path), "{}: nobody makes it", path.display());
        }
    }
}

#[test]
fn every_seed_is_survived() {
    let made = seeds::all().expect("the core makes them");
    for (target, run) in targets::ALL {
        made.iter().filter(|seed| seed.0 == target).for_each(|seed| run(&seed.2));
        // And what once was not.
        for file in fs::read_dir(folder(target)).into_iter().flatten() {
            run(&fs::read(file.expect("a file").path()).expect("a seed"));
        }
    }
}

/// A seed that fails at the first byte leads nowhere: what should hold of them does.
#[test]
fn the_seeds_lead_where_they_should() {
    use crate::papers::{AT, CONTENT, PAPERS};
    use qyzmet_core::signature::{asic, cms, est, examine, ocsp, pkcs10, tsp};
    let trust = cms::Trust { roots: &PAPERS.roots };
    let none = examine::Evidence::default();
    for (target, name, bytes) in seeds::all().expect("the core makes them") {
        let rest = &bytes[1..];
        match (target, name.as_str()) {
            ("cms", "detached" | "attached" | "open-lengths" | "stamped") => {
                let found = examine::examine(rest, Some(CONTENT), &trust, &none, AT).expect(&name);
                assert_eq!(found.signers[0].verdict, cms::Verdict::Valid, "{name}");
                assert_eq!(found.signers[0].level() == "B-T", name == "stamped");
            }
            ("cms", "listed") => {
                let found = examine::examine(rest, Some(CONTENT), &trust, &none, AT).expect(&name);
                assert_eq!(found.signers[0].revocation, examine::Revocation::Good { as_of: AT });
            }
            ("container", "whole") => {
                assert!(asic::examine(&bytes, &trust, &none, AT).is_ok_and(|c| c.holds()))
            }
            ("est", "body") => {
                let message = est::message(rest.to_vec(), &PAPERS.roots).expect("certificates");
                assert!(est::accept(&seeds::request(), &message).is_ok());
            }
            ("attestation", "description" | "chain" | "object" | "authenticator" | "nonce") => {
                assert!(targets::is_believed(&bytes), "{name}");
            }
            ("ocsp", "good" | "revoked" | "unknown") => {
                assert!(ocsp::verify(rest, &PAPERS.citizen, &PAPERS.root, Some(&seeds::NONCE), AT).is_ok());
            }
            ("ocsp", "good-inside" | "revoked-inside" | "unknown-inside") => {
                assert!(rest.len() > 80, "{name}")
            }
            ("pkcs10", "whole") => assert!(pkcs10::parse_and_verify(rest).is_ok()),
            ("tsp", "token") => {
                assert!(tsp::verify(rest, &seeds::signature_value(), None, &trust, AT).is_ok());
            }
            ("tsp", "inside") => assert!(rest.len() > 50),
            _ => {}
        }
    }
}
