//! Bar 1: the first screen of a fresh process.

use std::path::Path;

use qyzmet_benches::{
    Failure,
    fresh::{Fresh, in_turn},
    home::Home,
    page::{full_size, install_into, write_bare, write_sqlite},
    table::{Row, time},
};

/// Each program is a process of its own for every sample.
pub(crate) fn measure(linked: &Home, scratch: &Path, rounds: usize) -> Result<Vec<Row>, Failure> {
    let (image, version) = full_size()?;
    let (empty, fetched) = (Home::at(scratch.join("empty")), Home::at(scratch.join("fetched")));
    install_into(&fetched.of_client(), &image, version)?;
    let with_vault = linked.copy_to(scratch.join("with-vault"))?;
    install_into(&with_vault.of_client(), &image, version)?;
    let (database, bare) = (scratch.join("cards.db"), scratch.join("cards.txt"));
    write_sqlite(image.clone(), &database)?;
    write_bare(image, &bare)?;

    let mut programs = [
        Fresh::new("first_screen", &[empty.folder()])?,
        Fresh::new("first_screen_sqlite", &[&database])?,
        Fresh::new("first_screen", &[fetched.folder()])?,
        Fresh::new("first_screen_floor", &[&bare])?,
        Fresh::new("first_screen", &[with_vault.folder(), Path::new("vault")])?,
    ];
    in_turn(&mut programs, rounds)?;
    let inside: Vec<f64> = programs.iter().map(|p| p.inside.median()).collect();
    let [embedded, sqlite, fetched, floor, vault] = inside[..] else {
        return Err("a program for each measure".into());
    };
    let beside = |measure, ours: f64| {
        Row::times(measure, ours, "plain rusqlite", sqlite)
            .ratio(sqlite / ours)
            .bar(">= 10 x", sqlite >= 10.0 * ours)
    };
    Ok(vec![
        beside("1 first screen, fetched catalogue (752)", fetched),
        beside("1 first screen, the binary's catalogue", embedded),
        Row::times("1 first screen, fetched catalogue (752)", fetched, "floor: read the bytes", floor)
            .ratio(fetched / floor),
        Row::alone("1 first screen, vault opened too", time(vault)).bar("<= 1.5 ms", vault <= 1.5e6),
        Row::times(
            "1 for information: the whole process",
            programs[2].whole.median(),
            "plain rusqlite",
            programs[1].whole.median(),
        ),
    ])
}
