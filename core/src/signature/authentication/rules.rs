//! In which state the authentication key is, and what that allows. Pure.

use crate::Code;

/// What is known of a key that is there.
pub(super) struct Facts {
    /// Its certificate, once there is one.
    pub(super) certificate: Option<Certificate>,
    /// No tries are left.
    pub(super) is_locked: bool,
    /// Another SIM is in the phone than the one whose number was proved.
    pub(super) sim_changed: bool,
}

/// What is known of its certificate.
pub(super) struct Certificate {
    pub(super) is_over: bool,
    pub(super) is_revoked: bool,
}

/// There is no key.
pub(super) const NONE: &str = "none";

/// The state that these facts make. What ends the key for good comes first; the SIM, which is proved again, last.
pub(super) fn state(facts: &Facts) -> &'static str {
    match &facts.certificate {
        Some(Certificate { is_revoked: true, .. }) => "certificate-revoked",
        _ if facts.is_locked => "locked",
        None => "certificate-missing",
        Some(Certificate { is_over: true, .. }) => "certificate-expired",
        Some(_) if facts.sim_changed => "sim-changed",
        Some(_) => "ready",
    }
}

/// What stands against signing in, in this state.
pub(super) fn against_use(state: &str) -> Option<Code> {
    match state {
        "ready" => None,
        "locked" => Some(Code::PinLocked),
        "certificate-expired" => Some(Code::CertificateExpired),
        "certificate-revoked" => Some(Code::CertificateRevoked),
        "sim-changed" => Some(Code::SimChanged),
        _ => Some(Code::AuthenticationKeyMissing),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use std::collections::BTreeSet;

    use super::*;

    /// Every state that there is.
    const STATES: [&str; 7] = [
        NONE,
        "certificate-missing",
        "ready",
        "sim-changed",
        "locked",
        "certificate-expired",
        "certificate-revoked",
    ];

    fn every_fact() -> Vec<Facts> {
        let bools = [false, true];
        let mut all = Vec::new();
        for is_locked in bools {
            for sim_changed in bools {
                all.push(Facts { certificate: None, is_locked, sim_changed });
                for is_over in bools {
                    for is_revoked in bools {
                        let certificate = Some(Certificate { is_over, is_revoked });
                        all.push(Facts { certificate, is_locked, sim_changed });
                    }
                }
            }
        }
        all
    }

    #[test]
    fn a_key_is_usable_when_nothing_at_all_stands_against_it() {
        let mut seen = BTreeSet::from([NONE]);
        for facts in every_fact() {
            let state = state(&facts);
            seen.insert(state);
            let good = facts.certificate.as_ref().is_some_and(|c| !c.is_over && !c.is_revoked);
            let usable = good && !facts.is_locked && !facts.sim_changed;
            assert_eq!(against_use(state).is_none(), usable, "{state}");
            assert!(state != "sim-changed" || facts.sim_changed);
        }
        assert_eq!(seen, BTreeSet::from(STATES));
    }

    #[test]
    fn the_table_in_the_docs_is_this_one() {
        let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../ARCHITECTURE.md");
        let docs = std::fs::read_to_string(docs).unwrap();
        for state in STATES {
            let allowed = against_use(state).map_or("yes".to_owned(), |code| format!("`{}`", code.as_str()));
            let ends = format!("| {allowed} |");
            let begins = format!("| `{state}` |");
            let found =
                docs.lines().filter(|line| line.starts_with(&begins) && line.ends_with(&ends)).count();
            assert_eq!(found, 1, "ARCHITECTURE.md: {begins} … {ends}");
            let text = crate::text::state(crate::Lang::En, &format!("authentication-{state}"), &[]);
            assert!(!text.plain.is_empty() && !text.next.is_empty(), "{state}");
        }
    }
}
