//! What every command has at hand: the core's client, the screen and the language.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use qyzmet_core::{
    Code, Lang,
    client::{Client, Config, Ports},
    ports::{Connectivity, Line},
};

use qyzmet_gateway::attestation::{SandboxPhone, SandboxSim};

use crate::{
    args::Globals,
    ask, card,
    commands::{link, sign_in},
    failure::{Done, FAILED, Failure, OFFLINE, Outcome},
    home,
    screen::{Screen, Tone},
    text,
};

/// One run of the shell.
pub(crate) struct Shell {
    /// The core, for this citizen's folder.
    pub(crate) client: Client,
    /// Where results are drawn.
    pub(crate) screen: Screen,
    /// The citizen's language.
    pub(crate) lang: Lang,
    /// The folder.
    pub(crate) home: PathBuf,
    /// The gateway's address.
    pub(crate) gateway: String,
    /// Whether the line is switched off.
    pub(crate) offline: bool,
    /// Whether the signature key is on a card.
    pub(crate) sim: bool,
    /// The reader of that card, if it is not in this process.
    pub(crate) reader: Option<String>,
    /// The number of the SIM in a played phone with secure hardware.
    pub(crate) device: Option<String>,
}

/// `--offline`: the phone says that it has no line.
struct NoLine;

impl Connectivity for NoLine {
    fn line(&self) -> Line {
        Line::Offline
    }
}

impl Shell {
    /// Does no I/O but asking what kind of terminal this is.
    pub(crate) fn new(globals: &Globals) -> Self {
        let home = home::folder(globals.home.as_deref());
        let mut ports = Ports::software(home::keys(&home));
        if globals.offline {
            ports.connectivity = Arc::new(NoLine);
        }
        ports.sim_card = card::port(globals, &home);
        if let Some(number) = &globals.device {
            ports.device_key = Arc::new(SandboxPhone::new(home::keys(&home)));
            ports.sim_watch = Some(Arc::new(SandboxSim::of(number)));
        }
        let screen = Screen::new(globals.plain, globals.json);
        ask::dress(screen.aside.is_on());
        Self {
            client: Client::new(Config::sandbox(&home, &globals.gateway), ports),
            screen,
            lang: globals.lang,
            home,
            gateway: globals.gateway.clone(),
            offline: globals.offline,
            sim: globals.sim,
            reader: globals.reader.clone(),
            device: globals.device.clone(),
        }
    }

    /// A text of the terminal's own.
    pub(crate) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        text::say(self.lang, id, args)
    }

    /// A text of the core.
    pub(crate) fn core(&self, id: &str) -> String {
        qyzmet_core::text::say(self.lang, id, &[])
    }

    /// A session that is over: whoever has a log-in key needs no SMS.
    fn suggest(&self, failure: &Failure) {
        let over = matches!(failure, Failure::Core(e) if e.code() == Code::SessionExpired);
        if over && sign_in::is_possible(self) {
            let mark = self.screen.aside.tone(Tone::Action, Tone::Action.sign());
            self.screen.talk(&self.screen.wrapped(link::SIGN_IN, &mark));
        }
    }

    /// Says what there is to say of the end, and gives the exit code.
    pub(crate) fn end(&self, outcome: Outcome) -> ExitCode {
        match outcome {
            Ok(Done::All) => ExitCode::SUCCESS,
            Ok(Done::No) => ExitCode::from(FAILED),
            Ok(Done::NotFiled) => ExitCode::from(OFFLINE),
            Err(failure) => {
                if !matches!(failure, Failure::Closed) {
                    self.screen.failure(&failure, self.lang);
                    self.suggest(&failure);
                }
                ExitCode::from(failure.exit())
            }
        }
    }
}
