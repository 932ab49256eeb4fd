//! The levels of a key and what is known of the SIM, in plain words: what each protects from and what it doesn't. What
//! is shown of a key is what the authority wrote into its certificate; what the phone knows beyond that may lower it,
//! and nothing raises it.

use super::{certificate::CertificateInfo, oids, sealed::Hardware};
use crate::{
    Lang,
    text::{self, StateText},
};

/// A level that a key can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Stable name: `sim-applet`, `device-se`, `software`, `split-key`.
    pub id: &'static str,
    /// Whether it can be had: `split-key` is an experiment that is not built.
    pub built: bool,
    /// Its name, and what it protects from and what not.
    pub text: StateText,
}

/// All levels, the strongest first. Pure.
pub fn levels(lang: Lang) -> Vec<Level> {
    [("sim-applet", true), ("device-se", true), ("software", true), ("split-key", false)]
        .into_iter()
        .map(|(id, built)| Level { id, built, text: plain(lang, &format!("level-{id}"), &[]) })
        .collect()
}

/// What the authority wrote into a key's certificate, as names that stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLevel {
    /// `sim-applet`, `device-se` or `software`; `none` without a certificate.
    pub level_id: &'static str,
    /// `proved`, `number-only` or `unknown`; a SIM that changed since is `unknown`.
    pub sim_id: &'static str,
    /// When the SIM was proved, Unix seconds.
    pub sim_proved_at: Option<i64>,
}

impl KeyLevel {
    pub(super) fn of(certificate: Option<&CertificateInfo>, sim_changed: bool) -> Self {
        let level_id = match certificate {
            None => "none",
            Some(_) if says(certificate, oids::POLICY_SIM_APPLET) => "sim-applet",
            Some(_) if says(certificate, oids::POLICY_DEVICE_SE) => "device-se",
            Some(_) => "software",
        };
        let proved_at = certificate
            .filter(|_| !sim_changed && says(certificate, oids::POLICY_SIM_PROVED))
            .and_then(|certificate| certificate.sim_proved_at);
        let sim_id = match proved_at {
            Some(_) => "proved",
            None if !sim_changed && says(certificate, oids::POLICY_SIM_NUMBER_ONLY) => "number-only",
            None => "unknown",
        };
        Self { level_id, sim_id, sim_proved_at: proved_at }
    }
}

/// The level of a key sealed in the vault, or referred to there.
pub(super) fn sealed_level(
    certificate: Option<&CertificateInfo>,
    hardware: Option<&Hardware>,
    lang: Lang,
) -> StateText {
    let Some(hardware) = hardware else { return plain(lang, "level-software", &[]) };
    if says(certificate, oids::POLICY_DEVICE_SE) {
        return plain(lang, "level-device-se", &[]);
    }
    let reason = text::say(lang, reason(hardware.outcome.as_deref()), &[]);
    plain(lang, "level-device-unproved", &[("reason", &reason)])
}

/// Why hardware did not count as proved, in words.
fn reason(outcome: Option<&str>) -> &'static str {
    match outcome {
        None => "evidence-not-heard",
        Some("no-evidence") => "evidence-none",
        Some("software-level") => "evidence-software-level",
        Some("boot-unlocked") => "evidence-boot-unlocked",
        Some("no-screen-lock") => "evidence-no-screen-lock",
        Some("revoked") => "evidence-revoked",
        Some("wrong-root" | "bad-chain" | "expired-chain") => "evidence-maker",
        Some(_) => "evidence-other",
    }
}

/// The level of a key on a card: what the authority wrote into the certificate, never what we know of it.
pub(super) fn card_level(certificate: Option<&CertificateInfo>, lang: Lang) -> StateText {
    let proved = says(certificate, oids::POLICY_SIM_APPLET);
    plain(lang, if proved { "level-sim-applet" } else { "level-card-unproved" }, &[])
}

/// What is known of the SIM; `number_only` is the text for a number alone.
pub(super) fn sim(
    certificate: Option<&CertificateInfo>,
    sim_changed: bool,
    number_only: &str,
    lang: Lang,
) -> StateText {
    let level = KeyLevel::of(certificate, sim_changed);
    match level.sim_proved_at {
        _ if sim_changed && certificate.is_some() => plain(lang, "level-sim-changed", &[]),
        Some(at) => plain(lang, "level-sim-proved", &[("time", &text::date_time(lang, at))]),
        None if level.sim_id == "number-only" => plain(lang, number_only, &[]),
        None => plain(lang, "level-sim-unknown", &[]),
    }
}

/// What a citizen's certificate says, for whoever checks a signature; nothing for one that is no citizen's.
pub(super) fn report_lines(certificate: &CertificateInfo, lang: Lang) -> Vec<String> {
    let certificate = Some(certificate);
    let known = [
        oids::POLICY_SIM_APPLET,
        oids::POLICY_DEVICE_SE,
        oids::POLICY_SOFTWARE_SEALED,
        oids::POLICY_SPLIT_KEY,
    ];
    if !known.iter().any(|policy| says(certificate, policy)) {
        return Vec::new();
    }
    let level = KeyLevel::of(certificate, false);
    let date = level.sim_proved_at.map(|at| text::date_time(lang, at)).unwrap_or_default();
    vec![
        text::say(lang, &format!("verify-level-{}", level.level_id), &[]),
        text::say(lang, &format!("verify-sim-{}", level.sim_id), &[("time", &date)]),
    ]
}

fn says(certificate: Option<&CertificateInfo>, policy: &str) -> bool {
    certificate.is_some_and(|c| c.policies.iter().any(|p| p == policy))
}

fn plain(lang: Lang, id: &str, args: &[(&str, &str)]) -> StateText {
    StateText { short: text::short(lang, id), plain: text::say(lang, id, args), next: String::new() }
}
