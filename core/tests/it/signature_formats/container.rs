//! Containers (ASiC-E): made, opened by others' tools, judged, and every trick with archives refused.

use super::sandbox::{Sandbox, sign};
use super::stamps::Stamper;
use proptest::prelude::*;
use qyzmet_core::signature::FormatError;
use qyzmet_core::signature::asic::{
    ExaminedContainer, FILE_LIMIT, File, MEDIA_TYPE, SIZE_LIMIT, assemble, examine, manifest,
};
use qyzmet_core::signature::cms::{Content, Prepared, Trust};
use qyzmet_core::signature::examine::Evidence;
use ring::digest::{SHA256, digest};
use std::process::Command;

const AT: i64 = 1_700_000_000;

fn documents() -> Vec<File> {
    let file = |name: &str, media_type: &str, content: &[u8]| File {
        name: name.into(),
        media_type: media_type.into(),
        content: content.to_vec(),
    };
    vec![
        file("Мекенжай анықтамасы.pdf", "application/pdf", &[7; 5000]),
        file("қосымша/sheet 1.txt", "text/plain", b"one"),
        file("empty.bin", "application/octet-stream", b""),
    ]
}

fn signature(sandbox: &Sandbox, manifest: &[u8]) -> Vec<u8> {
    let hash = digest(&SHA256, manifest).as_ref().try_into().unwrap();
    let prepared = Prepared::new(hash, &sandbox.citizen, AT, Content::Detached).unwrap();
    let signature = sign(&sandbox.citizen_key, prepared.to_be_signed()).unwrap();
    prepared.assemble(&signature, &[]).unwrap()
}

fn container(sandbox: &Sandbox, files: &[File]) -> Vec<u8> {
    assemble(files, &signature(sandbox, &manifest(files).unwrap())).unwrap()
}

fn judge(sandbox: &Sandbox, container: &[u8]) -> Result<ExaminedContainer, FormatError> {
    let roots = [sandbox.root.clone()];
    examine(container, &Trust { roots: &roots }, &Evidence::default(), AT)
}

#[test]
fn several_documents_go_under_one_signature() {
    let sandbox = Sandbox::new();
    let files = documents();
    let made = container(&sandbox, &files);
    assert_eq!(made, container(&sandbox, &files), "the same bytes");
    // Where `file` and every reader of the standard look for it.
    assert_eq!(&made[30..38], b"mimetype");
    assert_eq!(&made[38..38 + MEDIA_TYPE.len()], MEDIA_TYPE.as_bytes());
    let found = judge(&sandbox, &made).unwrap();
    assert!(found.holds());
    let names: Vec<_> = files.iter().map(|file| file.name.clone()).collect();
    assert_eq!(found.parts[0].documents, names);

    // A stamp on the signature is found there, too.
    let xml = manifest(&files).unwrap();
    let stamped = Stamper::new(&sandbox).stamp_message(&signature(&sandbox, &xml), AT);
    let found = judge(&sandbox, &assemble(&files, &stamped).unwrap()).unwrap();
    assert_eq!(found.parts[0].signature.signers[0].level(), "B-T");
}

/// Python's archive tools and OpenSSL open it; what Python packs (compressed, in its own way) we judge.
#[test]
fn other_tools_open_it_and_we_open_theirs() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    tool.write("ours.asice", &container(&sandbox, &documents()));
    let script = r#"
import sys, zipfile
ours = zipfile.ZipFile("ours.asice")
assert ours.testzip() is None
names = ours.namelist()
assert names[0] == "mimetype" and names[1] == "Мекенжай анықтамасы.pdf", names
open("manifest.xml", "wb").write(ours.read("META-INF/ASiCManifest.xml"))
open("signature.p7s", "wb").write(ours.read("META-INF/signature.p7s"))
theirs = zipfile.ZipFile("theirs.asice", "w")
for name in names:
    method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
    theirs.writestr(zipfile.ZipInfo(name, (2026, 11, 22, 1, 2, 4)), ours.read(name), method)
theirs.close()
"#;
    let out = Command::new("python3").args(["-c", script]).current_dir(tool.path("")).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    tool.ok("cms -verify -cades -binary -inform DER -in signature.p7s -content manifest.xml -CAfile root.pem -out out.bin");
    let theirs = tool.read("theirs.asice");
    assert!(theirs.len() < tool.read("ours.asice").len(), "compressed");
    assert!(judge(&sandbox, &theirs).unwrap().holds());
}

#[test]
fn every_change_is_found() {
    let sandbox = Sandbox::new();
    let files = documents();
    let signed = signature(&sandbox, &manifest(&files).unwrap());
    // Documents exchanged, added, left out, under the signature of the others: another manifest.
    let mut other = files.clone();
    other[1].content = b"two".to_vec();
    let found = judge(&sandbox, &assemble(&other, &signed).unwrap()).unwrap();
    assert!(!found.holds() && found.parts[0].altered.is_empty(), "the manifest is not what was signed");

    let made = container(&sandbox, &files);
    for place in (0..made.len()).step_by(3) {
        let mut changed = made.clone();
        changed[place] ^= 1;
        if let Ok(found) = judge(&sandbox, &changed) {
            // What may differ is what says nothing: a version, a time of day, a hint.
            if found.holds() {
                assert_eq!(found.parts[0].documents.len(), files.len(), "place {place}");
            }
        }
    }
    // One byte of a document, its checksum mended.
    let mut archive = Archive::of(&sandbox);
    archive.files[1].1[0] ^= 1;
    let found = judge(&sandbox, &archive.pack()).unwrap();
    assert_eq!(found.parts[0].altered, [documents()[0].name.clone()]);
    assert!(!found.holds());
    // A document put beside them, and one taken away.
    let mut archive = Archive::of(&sandbox);
    archive.files.push(("beside.txt".into(), b"beside".to_vec()));
    let found = judge(&sandbox, &archive.pack()).unwrap();
    assert_eq!(found.unsigned, ["beside.txt"]);
    assert!(!found.holds());
    let mut archive = Archive::of(&sandbox);
    archive.files.remove(2);
    assert_eq!(judge(&sandbox, &archive.pack()).unwrap().parts[0].altered, ["қосымша/sheet 1.txt"]);
}

/// An archive that is put together by hand, for what no honest writer makes.
struct Archive {
    files: Vec<(String, Vec<u8>)>,
    /// Compression method, packed bytes and promised size of one file.
    packed: Option<(usize, u16, Vec<u8>, u32)>,
    flags: u16,
}

impl Archive {
    fn of(sandbox: &Sandbox) -> Self {
        let files = documents();
        let xml = manifest(&files).unwrap();
        let signature = signature(sandbox, &xml);
        let mut all = vec![("mimetype".to_owned(), MEDIA_TYPE.as_bytes().to_vec())];
        all.extend(files.into_iter().map(|file| (file.name, file.content)));
        all.push(("META-INF/ASiCManifest.xml".into(), xml));
        all.push(("META-INF/signature.p7s".into(), signature));
        Self { files: all, packed: None, flags: 0x800 }
    }

    fn pack(&self) -> Vec<u8> {
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for (number, (name, content)) in self.files.iter().enumerate() {
            let mut method = 0u16;
            let mut data = content.clone();
            let mut size = u32::try_from(content.len()).unwrap();
            if let Some((which, how, packed, promised)) = &self.packed
                && *which == number
            {
                (method, data, size) = (*how, packed.clone(), *promised);
            }
            let mut described = Vec::new();
            for half in [20, self.flags, method, 0, 0x21] {
                described.extend(half.to_le_bytes());
            }
            described.extend(flate_crc(content).to_le_bytes());
            described.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
            described.extend(size.to_le_bytes());
            described.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
            described.extend([0, 0]);
            let place = u32::try_from(bytes.len()).unwrap().to_le_bytes();
            bytes.extend([b"PK\x03\x04", &described[..], name.as_bytes(), &data].concat());
            directory
                .extend([b"PK\x01\x02\x14\x00", &described[..], &[0; 10], &place, name.as_bytes()].concat());
        }
        let files = u16::try_from(self.files.len()).unwrap().to_le_bytes();
        let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
        let place = u32::try_from(bytes.len()).unwrap().to_le_bytes();
        bytes.append(&mut directory);
        bytes.extend([b"PK\x05\x06\0\0\0\0", &files[..], &files, &size, &place, &[0, 0]].concat());
        bytes
    }
}

fn flate_crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8)
            .fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (0u32.wrapping_sub(crc & 1))))
    })
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let sandbox = Sandbox::new();
    for name in [
        "../up.txt",
        "a/../../up.txt",
        "/root.txt",
        "a//b",
        "C:\\x",
        "a\\b",
        "./a",
        "a/.",
        "",
        "dir/",
        "nul\0",
        "\u{202e}fdp.exe",
        "a ",
        " a",
        "a.",
        "con:",
    ] {
        let mut archive = Archive::of(&sandbox);
        archive.files.push((name.into(), b"x".to_vec()));
        let refused = judge(&sandbox, &archive.pack());
        assert!(matches!(refused, Err(FormatError::Malformed(_))), "{name:?}: {refused:?}");
        let file = File { name: name.into(), media_type: "text/plain".into(), content: vec![] };
        assert!(manifest(&[file]).is_err(), "{name:?}");
    }
    for name in ["mimetype", "META-INF/x", "meta-inf/x"] {
        let file = File { name: name.into(), media_type: "text/plain".into(), content: vec![] };
        assert!(manifest(&[file]).is_err(), "{name:?}");
    }
    for again in ["empty.bin", "EMPTY.bin", "META-INF/signature.p7s", "mimetype"] {
        let mut archive = Archive::of(&sandbox);
        archive.files.push((again.into(), b"x".to_vec()));
        let twice = FormatError::Malformed("two files of one name in a container");
        assert_eq!(judge(&sandbox, &archive.pack()), Err(twice), "{again}");
    }
}

#[test]
fn bombs_cost_nothing() {
    use flate2_of_tests::deflate_zeros;
    let sandbox = Sandbox::new();
    // A gigabyte of zeros in a megabyte: announced honestly, and announced as ten bytes.
    let packed = deflate_zeros();
    for promised in [u32::MAX, 1 << 30, 10] {
        let mut archive = Archive::of(&sandbox);
        archive.packed = Some((1, 8, packed.clone(), promised));
        let refused = judge(&sandbox, &archive.pack());
        assert!(refused.is_err(), "{promised}");
    }
    let mut archive = Archive::of(&sandbox);
    for number in 0..FILE_LIMIT {
        archive.files.push((format!("{number}.txt"), vec![]));
    }
    assert!(matches!(judge(&sandbox, &archive.pack()), Err(FormatError::TooLarge { .. })));
    let huge = vec![0; SIZE_LIMIT + 1];
    assert!(matches!(judge(&sandbox, &huge), Err(FormatError::TooLarge { .. })));
    // Other methods and encryption are named.
    let mut archive = Archive::of(&sandbox);
    archive.packed = Some((2, 93, b"one".to_vec(), 3));
    assert!(matches!(judge(&sandbox, &archive.pack()), Err(FormatError::Unsupported { .. })));
    let mut archive = Archive::of(&sandbox);
    archive.flags |= 1;
    assert!(judge(&sandbox, &archive.pack()).is_err());
}

mod flate2_of_tests {
    /// A deflate stream of some 260 MB of zeros in some 260 KB: one literal, then copies of 258 bytes by fixed codes.
    pub(super) fn deflate_zeros() -> Vec<u8> {
        let mut bits: Vec<u8> = vec![1, 1, 0];
        let mut put = |code: u32, length: u32| {
            bits.extend((0..length).rev().map(|bit| u8::from(code >> bit & 1 == 1)));
        };
        put(0x30, 8);
        for _ in 0..1_000_000 {
            // Length 258 (symbol 285), distance 1.
            put(0xc5, 8);
            put(0, 5);
        }
        put(0, 7);
        bits.chunks(8).map(|eight| eight.iter().rev().fold(0, |byte, bit| byte << 1 | bit)).collect()
    }
}

#[test]
fn what_is_no_container_of_ours_is_named() {
    let sandbox = Sandbox::new();
    let mut archive = Archive::of(&sandbox);
    archive.files.swap(0, 1);
    assert_eq!(judge(&sandbox, &archive.pack()), Err(FormatError::Malformed("first file of a container")));
    let mut archive = Archive::of(&sandbox);
    archive.files[0].1 = b"application/epub+zip".to_vec();
    assert!(matches!(judge(&sandbox, &archive.pack()), Err(FormatError::Unsupported { .. })));
    let mut archive = Archive::of(&sandbox);
    archive.files[4] = ("META-INF/signatures0.xml".into(), b"<XAdESSignatures/>".to_vec());
    assert!(matches!(judge(&sandbox, &archive.pack()), Err(FormatError::Unsupported { .. })));
    for xml in [
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        "<a/>",
        "<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"/>",
        "not xml",
    ] {
        let mut archive = Archive::of(&sandbox);
        archive.files[4].1 = xml.into();
        let wrong = FormatError::Malformed("manifest of a container");
        assert_eq!(judge(&sandbox, &archive.pack()), Err(wrong), "{xml}");
    }
    assert!(judge(&sandbox, b"PK").is_err());
    assert!(manifest(&[]).is_err());
}

proptest! {
    #[test]
    fn changed_containers_are_survived(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let sandbox = Sandbox::new();
        let mut bytes = Archive::of(&sandbox).pack();
        for (index, value) in &changes {
            let place = index.index(bytes.len());
            bytes[place] = *value;
        }
        if changes.is_empty() {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = judge(&sandbox, &bytes);
    }
}
