//! What an applet is like, as data: a new applet costs a file like those in `profiles/`, and no code.
//! `profiles/README.md` is the guide.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::{
    secret::SecretFormat,
    step::{self, Slot, Step},
};

/// Largest profile that is read, in bytes.
pub const PROFILE_LIMIT: usize = 64 * 1024;

/// Largest data of one command, before it is cut into blocks.
pub(super) const COMMAND_LIMIT: usize = 16 * 1024;

/// Commands of one operation.
const STEP_LIMIT: usize = 16;

/// The profiles that come with the core.
const BUILT_IN: [&str; 4] = [
    include_str!("profiles/openpgp-signature.json"),
    include_str!("profiles/openpgp-authentication.json"),
    include_str!("profiles/piv-signature.json"),
    include_str!("profiles/piv-authentication.json"),
];

/// An applet's profile is not one. The text is for whoever writes it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the applet's profile: {0}")]
pub struct ProfileFault(String);

/// What a key is for. Keys, PINs and certificates of the two are separate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyUse {
    /// Signatures of the citizen's will.
    Signature,
    /// Showing who one is.
    Authentication,
}

/// How an applet gives its ECDSA signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureCoding {
    /// `r || s`, 32 bytes each.
    Raw,
    /// A DER sequence of two integers.
    Der,
}

/// How commands with more data than a short one holds are sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// In blocks, by command chaining; extended when the card says that it can't chain (6884).
    #[default]
    Auto,
    /// Never: short commands only.
    Short,
    /// In blocks, by command chaining.
    Chaining,
    /// In one, with extended length; answers too.
    Extended,
}

/// What a status word means, where an applet does not keep to ISO 7816-4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Meaning {
    /// It worked.
    Done,
    /// The secret is wrong; the counter isn't told.
    Wrong,
    /// The secret is blocked.
    Blocked,
    /// No such key or certificate.
    NotFound,
    /// Another proof comes first.
    NotPermitted,
}

/// One key of one applet, and how to use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    source: String,
    pub(super) id: String,
    pub(super) about: String,
    pub(super) usage: KeyUse,
    pub(super) aid: Vec<u8>,
    pub(super) length: Length,
    pub(super) block: usize,
    pub(super) command_limit: usize,
    pub(super) pin: SecretFormat,
    pub(super) puk: Option<SecretFormat>,
    pub(super) administrator: Option<SecretFormat>,
    pub(super) signature: SignatureCoding,
    pub(super) status: BTreeMap<u16, Meaning>,
    pub(super) steps: Steps,
}

/// The commands of every operation; none where the applet can't.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct Steps {
    pub(super) tries: Vec<Step>,
    pub(super) verify: Vec<Step>,
    pub(super) change_pin: Vec<Step>,
    pub(super) unblock: Vec<Step>,
    pub(super) administer: Vec<Step>,
    pub(super) generate: Vec<Step>,
    pub(super) public_key: Vec<Step>,
    pub(super) sign: Vec<Step>,
    pub(super) read_certificate: Vec<Step>,
    pub(super) write_certificate: Vec<Step>,
}

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

impl Profile {
    /// Reads a profile. It can't make the core send what a platform refuses (SELECT by name, MANAGE CHANNEL),
    /// nor put a secret into a command of another operation than its own. Pure.
    pub fn parse(json: &str) -> Result<Self, ProfileFault> {
        if json.len() > PROFILE_LIMIT {
            return Err(ProfileFault(format!("more than {PROFILE_LIMIT} bytes")));
        }
        let written: Written = serde_json::from_str(json).map_err(|e| ProfileFault(e.to_string()))?;
        written.checked(json.to_owned()).map_err(ProfileFault)
    }

    /// The profiles that come with the core: an OpenPGP card's and a PIV card's two keys each.
    pub fn built_in() -> &'static [Profile] {
        static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
            BUILT_IN.iter().map(|json| Profile::parse(json).expect("a test reads each")).collect()
        });
        &PROFILES
    }

    /// Its name, for example `piv-signature`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The text that it was read from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What it is, in English, for developers.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// What the key is for.
    pub fn usage(&self) -> KeyUse {
        self.usage
    }

    /// The applet's identifier.
    pub fn aid(&self) -> &[u8] {
        &self.aid
    }

    /// Whether the card tells its public key by itself, without a certificate.
    pub fn names_its_key(&self) -> bool {
        !self.steps.public_key.is_empty()
    }

    /// Whether the administrator is asked for a PIN; else it answers a challenge, or none is asked for.
    pub fn wants_administrator_pin(&self) -> bool {
        self.administrator.is_some()
    }

    /// How the applet wants its PIN.
    pub fn pin(&self) -> &SecretFormat {
        &self.pin
    }

    /// How the applet wants its PUK; none when it has none.
    pub fn puk(&self) -> Option<&SecretFormat> {
        self.puk.as_ref()
    }
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
            let word = step::hex(word).and_then(|w| <[u8; 2]>::try_from(w).ok());
            status.insert(u16::from_be_bytes(word.ok_or("a status is two bytes in hex")?), *meaning);
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
        check("tries", &s.tries, &[], false)?;
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
        check("write-certificate", &s.write_certificate, &[Slot::Certificate], false)?;
        match s.administer.as_slice() {
            // A challenge, and what the administrator answers.
            [ask, answer] if ask.take.is_some() => {
                check("administer", std::slice::from_ref(ask), &[], true)?;
                check("administer", std::slice::from_ref(answer), &[Slot::Response], false)?;
            }
            steps => check("administer", steps, secret.as_slice(), false)?,
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
    if before.iter().any(|step| step.take.is_some()) || last.take.is_some() != takes {
        return Err(format!("{name}: the last command takes an answer: {takes}; no other does"));
    }
    let named: Vec<Slot> = steps.iter().flat_map(Step::slots).collect();
    match named.iter().all(|slot| values.contains(slot)) && values.iter().all(|slot| named.contains(slot)) {
        true => Ok(()),
        false => Err(format!("{name}: names {named:?}, has {values:?}")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_built_in_profiles_can_be_read_and_have_names_of_their_own() {
        let profiles = Profile::built_in();
        assert_eq!(profiles.len(), BUILT_IN.len());
        for (index, profile) in profiles.iter().enumerate() {
            assert!(profiles[..index].iter().all(|other| other.id != profile.id));
            assert!(profile.pin.takes(super::super::super::PIN_LENGTH), "{}", profile.id);
            assert!(!profile.steps.generate.is_empty() && !profile.steps.administer.is_empty());
            assert!(!profile.steps.unblock.is_empty() && profile.puk.is_some());
        }
    }

    fn altered(from: &str, to: &str) -> Result<Profile, ProfileFault> {
        let json = BUILT_IN[2];
        assert!(json.contains(from), "{from}");
        Profile::parse(&json.replace(from, to))
    }

    #[test]
    fn mistakes_of_a_profile_are_refused() {
        assert!(altered("piv-signature", "piv-other").is_ok());
        for (from, to) in [
            ("piv-signature", "PIV signature"),
            ("A000000308000010000100", "A0000003"),
            ("A000000308000010000100", "A0000003080000100001000000000000000000"),
            ("\"max\": 8", "\"max\": 80"),
            ("\"$digest\"", "\"$pin\""),
            ("\"$digest\"", "\"00\""),
            ("\"$puk\"", "\"$pin\""),
            ("\"take\": \"7C/82\"", "\"take\": \"7C/8\""),
            ("00 20 00 80", "00 A4 04 00"),
            ("\"about\"", "\"abuot\""),
        ] {
            assert!(altered(from, to).is_err(), "{to}");
        }
        assert!(Profile::parse(&" ".repeat(PROFILE_LIMIT + 1)).is_err());
    }
}
