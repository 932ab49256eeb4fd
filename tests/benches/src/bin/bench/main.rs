//! Runs every measure and prints one table. `tests/benches/run` builds what it needs and calls it.

mod formats;
mod screens;
mod signing;
mod writes;

use std::{io::Write, path::PathBuf};

use qyzmet_benches::{
    Failure,
    chip::Chip,
    home::Home,
    sandbox::Sandbox,
    table::{Row, render},
};
use signing::Homes;

const USAGE: &str = "bench GATEWAY LIBRARY SCRATCH [ROUNDS]: the gateway's program, the library to weigh, \
                     a folder on a real disk, rounds (200)";

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args_os().skip(1);
    let mut path = || arguments.next().map(PathBuf::from).ok_or(USAGE);
    let (gateway, library, scratch) = (path()?, path()?, path()?);
    let rounds = match path() {
        Ok(rounds) => rounds.to_str().and_then(|r| r.parse().ok()).ok_or(USAGE)?,
        Err(_) => 200,
    };
    let scratch = tempfile::tempdir_in(scratch)?;
    let folder = scratch.path();

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let linked = Home::at(folder.join("linked"));
    let chip = Chip::default();
    let in_chip = Home::at(folder.join("linked-in-chip")).with_chip(chip.clone());
    let sandbox = Sandbox::start(&gateway, &folder.join("gateway"))?;
    for home in [&linked, &in_chip] {
        runtime.block_on(sandbox.enrol(&home.online(sandbox.address())))?;
    }
    drop(sandbox);
    let homes = Homes { sealed: linked.clone(), in_chip, chip };

    let mut rows = screens::measure(&linked, folder, rounds)?;
    let on_disk = writes::measure(&linked, folder, rounds)?;
    let in_memory = writes::in_memory(&linked, rounds)?;
    rows.extend(writes::rows(&on_disk, in_memory.as_ref()));
    rows.extend(writes::sync_rows(&linked, folder)?);
    rows.extend(signing::rows(&on_disk));
    rows.extend(signing::whole(&homes, folder, &runtime)?);
    rows.extend(formats::rows(folder, rounds)?);
    let weight = qyzmet_weigh::weigh(&library, "")?;
    let figure = format!("{} B = {:.2} MB", weight.stripped, weight.stripped as f64 / 1e6);
    let row = Row::alone("9 the library with everything, stripped", figure);
    rows.push(row.bar("<= 4.0 MB (goal 3.0)", weight.stripped <= qyzmet_weigh::BUDGET));

    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{}", render(&rows))?;
    writeln!(out, "{}", weight.table())?;
    writeln!(
        out,
        "Medians of {rounds} rounds, all sides of a comparison in turn in one run. Half the distance between\n\
         the quartiles: enqueue {:.0} %, its raw write {:.0} %. Trust the ratios, not the times.",
        on_disk.enqueue.ours.noise() * 100.0,
        on_disk.enqueue.raw.noise() * 100.0,
    )?;
    Ok(())
}
