//! A profile as it is written, and whether it may be one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    super::{
        secret::SecretFormat,
        step::{self, Slot, Step},
    },
    COMMAND_LIMIT, KeyUse, Length, Meaning, Profile, SignatureCoding, Steps,
};

/// Commands of one operation.
const STEP_LIMIT: usize = 16;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Written {
    id: String,
    about: String,
    #[serde(rename = "use")]
    usage: KeyUse,
    aid: String,
    #[serde(default)]
    length: Length,
    #[serde(default)]
    block: Option<usize>,
    #[serde(default)]
    command_limit: Option<usize>,
    pin: SecretFormat,
    #[serde(default)]
    puk: Option<SecretFormat>,
    #[serde(default)]
    administrator: Option<SecretFormat>,
    signature: SignatureCoding,
    #[serde(default)]
    status: BTreeMap<String, Meaning>,
    steps: Steps,
}

/// Reads a profile; the error is for whoever writes it.
pub(super) fn read(json: &str) -> Result<Profile, String> {
    let written: Written = serde_json::from_str(json).map_err(|e| e.to_string())?;
    written.checked(json.to_owned())
}

impl Written {
    fn checked(self, source: String) -> Result<Profile, String> {
        let id_char = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !(1..=64).contains(&self.id.len()) || !self.id.chars().all(id_char) {
            return Err("an id is at most 64 of a-z, 0-9 and -".into());
        }
        let aid = step::hex(&self.aid).filter(|aid| (5..=16).contains(&aid.len()));
        let aid = aid.ok_or("an aid is 5 to 16 bytes in hex")?;
        let block = self.block.unwrap_or(255);
        let command_limit = self.command_limit.unwrap_or(COMMAND_LIMIT);
        if !(16..=255).contains(&block) || !(block..=COMMAND_LIMIT).contains(&command_limit) {
            return Err(format!("a block is 16 to 255 bytes, a command at most {COMMAND_LIMIT}"));
        }
        let formats = [Some(&self.pin), self.puk.as_ref(), self.administrator.as_ref()];
        if !formats.into_iter().flatten().all(SecretFormat::is_sound) {
            return Err("a secret's lengths make no sense".into());
        }
        let mut status = BTreeMap::new();
        for (word, meaning) in &self.status {
            // X stands for any digit, and where it does the digit counts the tries.
            let (first, last) = match word.strip_suffix('X') {
                Some(begin) => (format!("{begin}0"), 0x0F),
                None => (word.clone(), 0),
            };
            let first = step::hex(&first).and_then(|w| <[u8; 2]>::try_from(w).ok()).map(u16::from_be_bytes);
            let first = first.ok_or("a status is two bytes in hex, of which the last digit may be X")?;
            if (*meaning == Meaning::Tries) != (last > 0) {
                return Err("a status tells the tries in its last digit, which is X then".into());
            }
            status.extend((0..=last).map(|digit| (first | digit, *meaning)));
        }
        self.check_steps()?;
        Ok(Profile {
            source,
            id: self.id,
            about: self.about,
            usage: self.usage,
            aid,
            length: self.length,
            block,
            command_limit,
            pin: self.pin,
            puk: self.puk,
            administrator: self.administrator,
            signature: self.signature,
            status,
            steps: self.steps,
        })
    }

    /// Every operation names the values that it has, and takes an answer where one is needed.
    fn check_steps(&self) -> Result<(), String> {
        let s = &self.steps;
        let puk = self.puk.as_ref().map(|_| Slot::Puk);
        let secret = self.administrator.as_ref().map(|_| Slot::Administrator);
        check("tries", &s.tries, &[], s.tries.last().is_some_and(|step| step.take.is_some()))?;
        check("verify", &s.verify, &[Slot::Pin], false)?;
        check("change-pin", &s.change_pin, &[Slot::Pin, Slot::NewPin], false)?;
        check(
            "unblock",
            &s.unblock,
            puk.into_iter().chain([Slot::NewPin]).collect::<Vec<_>>().as_slice(),
            false,
        )?;
        check("generate", &s.generate, &[], true)?;
        check("public-key", &s.public_key, &[], true)?;
        check("sign", &s.sign, &[Slot::Digest], true)?;
        check("read-certificate", &s.read_certificate, &[], true)?;
        let pin = s.writes_with_pin().then_some(Slot::Pin);
        let values = pin.into_iter().chain([Slot::Certificate]).collect::<Vec<_>>();
        check("write-certificate", &s.write_certificate, &values, false)?;
        // The PIN that was just right is right once more only for the command that said so.
        let unproved = |step: &Step| step.slots().contains(&Slot::Pin) && !s.verify.contains(step);
        if s.write_certificate.iter().any(unproved) {
            return Err("write-certificate: a command with $pin is one of verify's".into());
        }
        match s.challenge() {
            // A challenge, and what the administrator answers.
            Some((ask, answer)) => {
                check("administer", ask, &[], true)?;
                check("administer", answer, &[Slot::Response], false)?;
                if answer.is_empty() {
                    return Err("administer: a challenge without its answer".into());
                }
            }
            None => check("administer", &s.administer, secret.as_slice(), false)?,
        }
        if s.verify.is_empty() || s.sign.is_empty() {
            return Err("an applet verifies a PIN and signs".into());
        }
        if s.public_key.is_empty() && s.read_certificate.is_empty() {
            return Err("an applet tells its public key, or holds a certificate of it".into());
        }
        Ok(())
    }
}

fn check(name: &str, steps: &[Step], values: &[Slot], takes: bool) -> Result<(), String> {
    let Some((last, before)) = steps.split_last() else { return Ok(()) };
    if steps.len() > STEP_LIMIT {
        return Err(format!("{name}: more than {STEP_LIMIT} commands"));
    }
    // A certificate may lie in several places; everything else is one answer.
    let parted = name == "read-certificate";
    if (!parted && before.iter().any(|step| step.take.is_some())) || last.take.is_some() != takes {
        return Err(format!("{name}: the last command takes an answer: {takes}; no other does"));
    }
    if !name.ends_with("-certificate") && steps.iter().any(|step| step.along_file) {
        return Err(format!("{name}: only a certificate is read and written along a file"));
    }
    let named: Vec<Slot> = steps.iter().flat_map(Step::slots).collect();
    match named.iter().all(|slot| values.contains(slot)) && values.iter().all(|slot| named.contains(slot)) {
        true => Ok(()),
        false => Err(format!("{name}: names {named:?}, has {values:?}")),
    }
}
