//! The child: a phone that does what it is told, and then stands still.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use crate::{Form, Hit, Image, Secret, mask, unmask};

/// A process with a phone's core in it.
pub struct Phone {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    secrets: Vec<Secret>,
    digest: Vec<u8>,
}

impl Phone {
    /// Starts one with its folders here, on this gateway.
    pub fn start(program: &str, folder: &Path, gateway: &str) -> Self {
        let mut child = Command::new(program)
            .arg(folder)
            .arg(gateway)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, to, from, secrets: Vec::new(), digest: Vec::new() }
    }

    /// Has it do something, with secrets as arguments; what it answered. It stands still when this returns.
    pub fn tell(&mut self, order: &str, secrets: &[&str]) -> Option<String> {
        let secrets: Vec<String> = secrets.iter().map(|secret| mask(secret.as_bytes())).collect();
        writeln!(self.to, "{order} {}", secrets.join(" ")).unwrap();
        let mut answer = None;
        loop {
            let mut line = String::new();
            assert!(self.from.read_line(&mut line).unwrap() > 0, "{order}: the phone ended");
            match line.trim_end().split_once('\t') {
                Some(("answer", text)) => answer = Some(String::from_utf8(unmask(text).to_vec()).unwrap()),
                Some(("digest", text)) => self.digest = unmask(text).to_vec(),
                Some(("signature", text)) => self.signed(&unmask(text)),
                Some((what, text)) => self.learn(Secret::new(what, &unmask(text))),
                None => {
                    assert_eq!(line.trim_end(), "still", "{order}");
                    return answer;
                }
            }
        }
    }

    /// Every secret that it told of so far, and that was typed.
    pub fn secrets(&self) -> &[Secret] {
        &self.secrets
    }

    /// Its memory as it stands.
    pub fn image(&self) -> Image {
        Image::of(self.child.id())
    }

    /// What of its secrets is found in its memory: what it is, in which form, where.
    pub fn left(&self) -> Vec<(&str, Form, Hit)> {
        let forms: Vec<(&str, Form, Vec<u8>)> = self
            .secrets
            .iter()
            .flat_map(|secret| secret.forms().into_iter().map(|(form, bytes)| (&*secret.what, form, bytes)))
            .collect();
        let wanted: Vec<Vec<u8>> = forms.iter().map(|(_, _, bytes)| bytes.clone()).collect();
        self.image().find(&wanted).into_iter().map(|(at, hit)| (forms[at].0, forms[at].1, hit)).collect()
    }

    fn learn(&mut self, secret: Secret) {
        if !self.secrets.contains(&secret) {
            self.secrets.push(secret);
        }
    }

    fn signed(&mut self, signature: &[u8]) {
        let private = self.secrets.iter().rev().find(|secret| secret.what == "private key").unwrap();
        self.learn(Secret::one_time_number(private, &self.digest, signature));
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
