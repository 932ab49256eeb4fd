//! A process of this binary: what it says, line by line, what is typed into it, how it ends.

use std::{
    io::{BufRead, BufReader, PipeReader},
    process::Stdio,
    time::Duration,
};

use tokio::{
    io::AsyncWriteExt,
    process::{Child, ChildStdin, Command},
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
};

use super::must;
use crate::failure::{Failure, Outcome};

/// No step of the journey takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running process; killed when dropped.
pub(super) struct Process {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: UnboundedReceiver<String>,
}

impl Process {
    /// Starts it; what it says on stdout and stderr comes as one, in the order in which it was said.
    pub(super) fn start(mut command: Command) -> Outcome<Self> {
        let failed = |e| Failure::io("qyzmet", e);
        let (reader, writer) = std::io::pipe().map_err(failed)?;
        command.stdout(writer.try_clone().map_err(failed)?).stderr(writer);
        command.stdin(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().map_err(failed)?;
        // The command holds our ends of the pipe; without this the reader would wait for ever.
        drop(command);
        let stdin = child.stdin.take();
        let (sender, lines) = unbounded_channel();
        std::thread::spawn(move || {
            for line in lines_of(reader) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { child, stdin, lines })
    }

    /// Types a line into it.
    pub(super) async fn type_line(&mut self, text: &str) -> Outcome<()> {
        if let Some(stdin) = &mut self.stdin {
            stdin.write_all(format!("{text}\n").as_bytes()).await.map_err(|e| Failure::io("stdin", e))?;
            stdin.flush().await.map_err(|e| Failure::io("stdin", e))?;
        }
        Ok(())
    }

    /// Nothing more is typed.
    pub(super) fn close_input(&mut self) {
        self.stdin = None;
    }

    /// The next line that it says; none when it has ended.
    pub(super) async fn line(&mut self) -> Outcome<Option<String>> {
        match tokio::time::timeout(PATIENCE, self.lines.recv()).await {
            Ok(line) => Ok(line),
            Err(_) => must(false, "a process says nothing for a minute").map(|()| None),
        }
    }

    /// Closes its input and waits for its end; gives its exit code, none when a signal ended it.
    pub(super) async fn end(mut self) -> Outcome<Option<i32>> {
        self.stdin = None;
        let status = tokio::time::timeout(PATIENCE, self.child.wait()).await;
        let status = status.map_err(|e| Failure::io("qyzmet", e.into()))?;
        Ok(status.map_err(|e| Failure::io("qyzmet", e))?.code())
    }

    /// Ends it as a power cut would: SIGKILL, nothing is tidied up.
    pub(super) async fn kill(mut self) -> Outcome<()> {
        self.child.kill().await.map_err(|e| Failure::io("kill", e))
    }
}

fn lines_of(reader: PipeReader) -> impl Iterator<Item = String> {
    BufReader::new(reader).lines().map_while(Result::ok)
}
