//! The first screen by the core. Arguments: a home's folder, and `vault` to look at the link, too.

use std::{env, hint::black_box, time::Instant};

use qyzmet_benches::{Failure, fresh::report, home::Home, page::CARDS};
use qyzmet_core::{Lang, Page};

fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let mut arguments = env::args_os().skip(1);
    let home = Home::at(arguments.next().ok_or("which home?")?);
    let with_vault = arguments.next().is_some_and(|a| a == "vault");
    let client = home.offline();
    let page = client.catalogue().cards(Lang::Kk, Page::first(CARDS))?;
    let link = match with_vault {
        true => Some(client.identity().link_state(Lang::Kk)?),
        false => None,
    };
    let took = start.elapsed();
    if black_box(&page).cards.len() != CARDS as usize || link.is_some_and(|l| l.state != "linked") {
        return Err("that is no first screen".into());
    }
    report(took)
}
