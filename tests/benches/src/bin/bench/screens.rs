//! Bar 1: the first screen of a fresh process.

use std::path::Path;

use qyzmet_benches::{
    Failure,
    fresh::{Fresh, in_turn},
    home::Home,
    page::{full_size, install_into, write_bare_sqlite, write_sqlite, write_text},
    table::{Row, time},
};

/// Each program is a process of its own for every sample.
pub(crate) fn measure(linked: &Home, scratch: &Path, rounds: usize) -> Result<Vec<Row>, Failure> {
    let (image, version) = full_size()?;
    let (empty, fetched) = (Home::at(scratch.join("empty")), Home::at(scratch.join("fetched")));
    install_into(&fetched.of_client(), &image, version)?;
    let with_vault = linked.copy_to(scratch.join("with-vault"))?;
    install_into(&with_vault.of_client(), &image, version)?;
    let [database, bare, text] = ["cards.db", "bare.db", "cards.txt"].map(|name| scratch.join(name));
    write_sqlite(image.clone(), &database)?;
    write_bare_sqlite(image.clone(), &bare)?;
    write_text(image, &text)?;

    let mut programs = [
        Fresh::new("first_screen", &[fetched.folder()])?,
        Fresh::new("first_screen_sqlite", &[&database])?,
        Fresh::new("first_screen", &[empty.folder()])?,
        Fresh::new("first_screen_sqlite", &[&bare, Path::new("read-only")])?,
        Fresh::new("first_screen", &[with_vault.folder(), Path::new("vault")])?,
        Fresh::new("first_screen_floor", &[&text])?,
    ];
    in_turn(&mut programs, rounds)?;
    let inside: Vec<f64> = programs.iter().map(|p| p.inside.median()).collect();
    let [fetched, sqlite, embedded, bare, vault, floor] = inside[..] else {
        return Err("a program for each measure".into());
    };
    let beside = |measure, ours: f64| {
        Row::times(measure, ours, "plain rusqlite core", sqlite)
            .ratio(sqlite / ours)
            .bar(">= 10 x", sqlite >= 10.0 * ours)
    };
    let told = |beside, theirs| {
        Row::times("1 first screen, fetched catalogue (752)", fetched, beside, theirs).ratio(theirs / fetched)
    };
    Ok(vec![
        beside("1 first screen, fetched catalogue (752)", fetched),
        beside("1 first screen, the binary's catalogue", embedded),
        told("rusqlite that can only read", bare),
        told("floor: the bytes out of a file", floor),
        Row::alone("1 first screen, vault opened too", time(vault)).bar("<= 1.5 ms", vault <= 1.5e6),
        Row::times(
            "1 for information: the whole process",
            programs[0].whole.median(),
            "plain rusqlite core",
            programs[1].whole.median(),
        ),
    ])
}
