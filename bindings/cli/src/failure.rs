//! How a command ends: its exit code, and what is said when it fails.

use std::io;

use qyzmet_core::{Code, Error, Kind, Lang, Retry, forms::FieldProblem};
use serde_json::{Value, json};

use crate::text;

/// How a command ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Done {
    /// All of it is done.
    All,
    /// The answer is no, and it was said: a signature that does not hold, a store that is broken.
    No,
    /// It is kept and not filed yet, though filing was asked for; that was said.
    NotFiled,
}

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core's error, with its own texts.
    Core(Error),
    /// The shell's own: message `id` of cli.ftl with its arguments.
    Own { id: &'static str, args: Vec<(&'static str, String)>, exit: u8 },
    /// Answers of a form are to be mended.
    Form { error: Error, problems: Vec<FieldProblem> },
    /// The citizen pressed Ctrl-C or Esc.
    Stopped,
    /// Nobody reads our output any more.
    Closed,
}

/// Result of a command or a part of one.
pub(crate) type Outcome<T = Done> = Result<T, Failure>;

/// Something failed.
pub(crate) const FAILED: u8 = 1;
/// What was given on the command line can't be used.
pub(crate) const USAGE: u8 = 2;
/// Something is needed first.
pub(crate) const NEEDED: u8 = 3;
/// No network, or not filed yet.
pub(crate) const OFFLINE: u8 = 4;
/// Ctrl-C, as shells count it.
pub(crate) const STOPPED: u8 = 130;

impl Failure {
    /// The shell's own failure with this message.
    pub(crate) fn own(id: &'static str, args: &[(&'static str, &str)], exit: u8) -> Self {
        let args = args.iter().map(|(n, v)| (*n, (*v).to_owned())).collect();
        Failure::Own { id, args, exit }
    }

    /// A file or a process could not be used.
    pub(crate) fn io(what: impl std::fmt::Display, e: io::Error) -> Self {
        Failure::own("fail-io", &[("what", &what.to_string()), ("why", &e.to_string())], FAILED)
    }

    /// A secret was needed and the input is at its end.
    pub(crate) fn no_input() -> Self {
        Failure::own("fail-no-input", &[], NEEDED)
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> u8 {
        match self {
            Failure::Core(error) | Failure::Form { error, .. } => exit_of(error.code()),
            Failure::Own { exit, .. } => *exit,
            Failure::Stopped => STOPPED,
            // A reader that has seen enough is no failure.
            Failure::Closed => 0,
        }
    }

    /// What the citizen reads.
    pub(crate) fn citizen(&self, lang: Lang) -> String {
        match self {
            Failure::Core(error) => error.citizen_text(lang),
            Failure::Form { error, problems } => {
                let line = |p: &FieldProblem| format!("\n• {} {}", p.label, p.text);
                error.citizen_text(lang) + &problems.iter().map(line).collect::<String>()
            }
            Failure::Own { id, args, .. } => {
                let args: Vec<(&str, &str)> = args.iter().map(|(n, v)| (*n, v.as_str())).collect();
                text::say(lang, id, &args)
            }
            Failure::Stopped => text::say(lang, "fail-stopped", &[]),
            Failure::Closed => String::new(),
        }
    }

    /// The stable code: the core's, or `shell.…`.
    pub(crate) fn code(&self) -> String {
        match self {
            Failure::Core(error) | Failure::Form { error, .. } => error.code().as_str().to_owned(),
            Failure::Own { id, .. } => format!("shell.{}", id.trim_start_matches("fail-").replace('-', "_")),
            Failure::Stopped => "shell.stopped".into(),
            Failure::Closed => "shell.closed".into(),
        }
    }

    /// The error for a script.
    pub(crate) fn json(&self, lang: Lang) -> Value {
        let (kind, (retry, after), developer) = match self {
            Failure::Core(error) | Failure::Form { error, .. } => {
                (kind_name(error.kind()), retry_name(error.retry()), error.developer_text())
            }
            _ => ("shell", ("never", None), self.citizen(Lang::En)),
        };
        let mut said = json!({
            "code": self.code(),
            "kind": kind,
            "retry": retry,
            "retry_after": after,
            "citizen": self.citizen(lang),
            "developer": developer,
        });
        if let Failure::Form { problems, .. } = self {
            let one = |p: &FieldProblem| json!({ "field": p.field, "keyword": p.keyword, "text": p.text });
            said["fields"] = problems.iter().map(one).collect();
        }
        said
    }
}

impl From<Error> for Failure {
    fn from(e: Error) -> Self {
        Failure::Core(e)
    }
}

/// Which exit code a code of the core becomes.
fn exit_of(code: Code) -> u8 {
    match code {
        Code::LinkRequired
        | Code::LinkNotStarted
        | Code::SessionExpired
        | Code::KeyMissing
        | Code::AuthenticationKeyMissing
        | Code::PinLocked
        | Code::CertificateExpired => NEEDED,
        Code::Offline | Code::TimedOut | Code::PepperNeeded => OFFLINE,
        _ => FAILED,
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Input => "input",
        Kind::Identity => "identity",
        Kind::Signature => "signature",
        Kind::Offline => "offline",
        Kind::Gateway => "gateway",
        Kind::Conflict => "conflict",
        Kind::Storage => "storage",
        Kind::Catalogue => "catalogue",
        Kind::Document => "document",
        Kind::Internal => "internal",
    }
}

fn retry_name(retry: Retry) -> (&'static str, Option<u32>) {
    match retry {
        Retry::Never => ("never", None),
        Retry::After { seconds } => ("after", Some(seconds)),
        Retry::WhenOnline => ("when_online", None),
        Retry::AfterCitizenActs => ("after_citizen_acts", None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_first_and_what_needs_the_line_have_exit_codes_of_their_own() {
        let exit = |code| Failure::Core(Error::new(code, "")).exit();
        assert_eq!(exit(Code::LinkRequired), 3);
        assert_eq!(exit(Code::KeyMissing), 3);
        assert_eq!(exit(Code::Offline), 4);
        assert_eq!(exit(Code::PinWrong), 1);
        assert_eq!(exit(Code::DocumentDamaged), 1);
    }

    #[test]
    fn an_error_for_a_script_has_its_five_fields() {
        let error = Error::new(Code::GatewayBusy, "429").retry_after(7);
        let said = Failure::Core(error).json(Lang::En);
        assert_eq!(said["code"], "gateway.busy");
        assert_eq!(said["kind"], "gateway");
        assert_eq!((said["retry"].as_str(), said["retry_after"].as_u64()), (Some("after"), Some(7)));
        assert!(said["developer"].as_str().is_some_and(|d| d.contains("429")));
        let own = Failure::no_input().json(Lang::Kk);
        assert_eq!((own["code"].as_str(), own["kind"].as_str()), (Some("shell.no_input"), Some("shell")));
    }
}
