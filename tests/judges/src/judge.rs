//! A judge: a process that reads a list of cases and answers each with a line.

use crate::{AT, CONTENT, World};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What is put before a judge.
#[derive(Clone)]
pub enum Case {
    /// A CMS signature, its detached content (none: it is inside), how many signers it must have, and whether each must
    /// have a stamp that holds.
    Cms {
        /// DER or BER.
        message: Vec<u8>,
        /// Outside of it.
        content: Option<Vec<u8>>,
        /// So many.
        signers: usize,
        /// CAdES-B-T.
        stamped: bool,
    },
    /// An answer of a time-stamp authority to a query.
    Stamp {
        /// DER.
        answer: Vec<u8>,
        /// DER.
        query: Vec<u8>,
    },
    /// An answer on revocation of the first citizen, and what it must say: `good`, `revoked`, `unknown`.
    Ocsp {
        /// DER.
        answer: Vec<u8>,
        /// In words.
        says: &'static str,
    },
}

impl Case {
    /// The bytes that are judged.
    pub fn bytes_mut(&mut self) -> &mut Vec<u8> {
        match self {
            Self::Cms { message, .. } => message,
            Self::Stamp { answer, .. } | Self::Ocsp { answer, .. } => answer,
        }
    }

    /// The case with the lowest bit of one byte changed.
    #[must_use]
    pub fn changed(&self, place: usize) -> Self {
        let mut changed = self.clone();
        changed.bytes_mut()[place] ^= 1;
        changed
    }

    /// Writes its files; gives its line.
    fn line(&self, folder: &Path, number: usize) -> String {
        let put = |what: &str, bytes: &[u8]| {
            let name = format!("{number}.{what}");
            fs::write(folder.join(&name), bytes).unwrap();
            name
        };
        match self {
            Self::Cms { message, content, signers, stamped } => {
                let content = content.as_ref().map_or("-".into(), |content| put("content", content));
                let stamps = if *stamped { "stamped" } else { "bare" };
                format!("cms\t{}\t{content}\t{signers}\t{stamps}\n", put("p7s", message))
            }
            Self::Stamp { answer, query } => {
                format!("stamp\t{}\t{}\n", put("tsr", answer), put("tsq", query))
            }
            Self::Ocsp { answer, says } => format!("ocsp\t{}\t{says}\n", put("ors", answer)),
        }
    }
}

/// A judge nobody here wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judge {
    /// Java.
    BouncyCastle,
    /// Python.
    PyHanko,
}

impl Judge {
    /// The folder that `tests/run judges` puts the judges in.
    fn home() -> PathBuf {
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let cache = std::env::var_os("XDG_CACHE_HOME").map_or_else(|| home.join(".cache"), PathBuf::from);
        cache.join("qyzmet/judges")
    }

    /// The judge's program, told to do this.
    fn command(self, what: &str) -> Command {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut command = match self {
            Self::BouncyCastle => {
                let path = Self::home().join("bouncycastle.classpath");
                let path = fs::read_to_string(path).expect("installed by: tests/run judges");
                let mut java = Command::new("java");
                java.arg("-cp").arg(path.trim()).arg(here.join("bouncycastle/Judge.java"));
                java
            }
            Self::PyHanko => {
                let python = Self::home().join("pyhanko/bin/python");
                assert!(python.exists(), "installed by: tests/run judges");
                let mut command = Command::new(python);
                command.arg(here.join("pyhanko_judge.py"));
                command
            }
        };
        command.arg(what);
        command
    }

    /// The cases of `strange/`, which takes the libraries that come with pyHanko.
    pub fn strange(self) -> TempDir {
        let folder = TempDir::new().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("strange/make.py");
        let mut command = Command::new(Self::home().join("pyhanko/bin/python"));
        let out = command.arg("-B").arg(script).arg(AT.to_string()).current_dir(folder.path()).output();
        let out = out.expect("installed by: tests/run judges");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        folder
    }

    /// The judge's word on each case: `Ok`, or why not.
    pub fn judge(self, world: &World, cases: &[Case]) -> Vec<Result<(), String>> {
        let folder = TempDir::new().unwrap();
        let lines: Vec<String> =
            cases.iter().enumerate().map(|(number, case)| case.line(folder.path(), number)).collect();
        fs::write(folder.path().join("cases"), lines.concat()).unwrap();
        fs::write(folder.path().join("root.der"), &world.root.certificate).unwrap();
        fs::write(folder.path().join("citizen.der"), &world.citizens[0].certificate).unwrap();
        let out = self.command("judge").arg((*AT + 20).to_string()).current_dir(folder.path()).output();
        let out = out.expect("the judge is installed");
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{self:?}: {}", String::from_utf8_lossy(&out.stderr));
        let verdicts: Vec<_> = said
            .lines()
            .map(|line| match line.split_once('\t') {
                Some(("no", why)) => Err(why.to_owned()),
                _ => {
                    assert_eq!(line, "ok");
                    Ok(())
                }
            })
            .collect();
        assert_eq!(verdicts.len(), cases.len(), "{self:?}: a word on each");
        verdicts
    }

    /// What the judge makes itself, by file name, with the world's keys: signatures, stamps, answers.
    pub fn make(self, world: &World, query: &[u8]) -> TempDir {
        let folder = TempDir::new().unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        for (name, party) in [
            ("root", &world.root),
            ("citizen", &world.citizens[0]),
            ("other", &world.citizens[1]),
            ("stamper", &world.stamper),
            ("responder", &world.responder),
        ] {
            put(&format!("{name}.der"), &party.certificate);
            put(&format!("{name}.p8"), &party.pkcs8());
        }
        put("content", CONTENT);
        put("query.tsq", query);
        let out = self.command("make").current_dir(folder.path()).output().expect("the judge is installed");
        assert!(out.status.success(), "{self:?}: {}", String::from_utf8_lossy(&out.stderr));
        folder
    }
}
