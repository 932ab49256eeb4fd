//! What an applet is like, as data: a new applet costs a file like those in `profiles/`, and no code.
//! `profiles/README.md` is the guide.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::{
    secret::SecretFormat,
    step::{Slot, Step},
};

mod written;

/// Largest profile that is read, in bytes.
pub const PROFILE_LIMIT: usize = 64 * 1024;

/// Largest data of one command, before it is cut into blocks.
pub(super) const COMMAND_LIMIT: usize = 16 * 1024;

/// The profiles that come with the core.
const BUILT_IN: [&str; 4] = [
    include_str!("../profiles/openpgp-signature.json"),
    include_str!("../profiles/openpgp-authentication.json"),
    include_str!("../profiles/piv-signature.json"),
    include_str!("../profiles/piv-authentication.json"),
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
    /// The secret is wrong; the last four bits are the tries that are left.
    Tries,
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

impl Steps {
    /// How a challenge is asked for, and how it is answered, where the administrator is one who answers.
    pub(super) fn challenge(&self) -> Option<(&[Step], &[Step])> {
        let asks = self.administer.iter().position(|step| step.take.is_some())?;
        self.administer.split_at_checked(asks + 1)
    }

    /// Whether a certificate is written with the citizen's PIN; else the administrator writes it, if anybody does.
    fn writes_with_pin(&self) -> bool {
        self.write_certificate.iter().any(|step| step.slots().contains(&Slot::Pin))
    }
}

impl Profile {
    /// Reads a profile. It can't make the core send what a platform refuses (SELECT by name, MANAGE CHANNEL),
    /// nor put a secret into a command of another operation than its own. Pure.
    pub fn parse(json: &str) -> Result<Self, ProfileFault> {
        if json.len() > PROFILE_LIMIT {
            return Err(ProfileFault(format!("more than {PROFILE_LIMIT} bytes")));
        }
        written::read(json).map_err(ProfileFault)
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

    /// Whether keys are made on the card; else the one that its maker put there is used.
    pub fn makes_keys(&self) -> bool {
        !self.steps.generate.is_empty()
    }

    /// Whether the card takes a certificate.
    pub fn stores_certificates(&self) -> bool {
        !self.steps.write_certificate.is_empty()
    }

    /// Whether the card takes a certificate with the citizen's PIN, and not from the administrator.
    pub fn stores_with_pin(&self) -> bool {
        self.steps.writes_with_pin()
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
            assert!(profile.pin.takes(crate::signature::PIN_LENGTH), "{}", profile.id);
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
