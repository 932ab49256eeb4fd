//! One request into the outbox with a mark on standard error before each step, for a trace of the system
//! calls in between. Argument: a linked home's folder.

use std::{env, io::Write};

use qyzmet_benches::{Failure, home::Home, request::Request, sandbox::PIN, strace::mark};
use qyzmet_core::Lang;

fn main() -> Result<(), Failure> {
    let client = Home::at(env::args_os().nth(1).ok_or("which home?")?).offline();
    // Opening the vault makes no part of a step.
    client.identity().link_state(Lang::Kk)?;
    let say = |step: &str| write!(std::io::stderr(), "{}", mark(step));
    for purpose in ["bank", "school", "work"] {
        say("start")?;
        let request = Request::start(&client)?;
        say("other")?;
        request.complete()?;
        say("answer")?;
        request.answer(purpose)?;
        say("prepare")?;
        let id = request.prepare()?;
        say("enqueue")?;
        client.requests().enqueue_with(&id, &[0; 1500])?;
    }
    say("other")?;
    let request = Request::start(&client)?;
    request.complete()?;
    let id = request.prepare()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    say("sign")?;
    runtime.block_on(client.requests().sign(&id, PIN, Lang::Kk))?;
    say("end")?;
    Ok(())
}
