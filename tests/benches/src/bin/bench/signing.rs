//! Bar 8: signing and enqueueing, with the PIN paid for and with it.

use std::{hint::black_box, path::Path};

use argon2::{Algorithm, Argon2, Params, Version};
use qyzmet_benches::{
    Failure,
    chip::Chip,
    home::Home,
    request::Request,
    samples::Samples,
    sandbox::PIN,
    table::{Row, time},
};
use qyzmet_core::Lang;
use tokio::runtime::Runtime;

use crate::writes::Writes;

/// Signatures that one home makes without the gateway.
const OFFLINE: usize = 3;
/// Homes that are used up.
const HOMES: usize = 3;

/// By a key that lies open.
pub(crate) fn rows(writes: &Writes) -> Vec<Row> {
    let enqueue = &writes.enqueue;
    let ours = writes.load.plus(&writes.cades).plus(&enqueue.ours).median();
    let theirs = writes.ring.plus(&enqueue.ours).median();
    let raw = writes.ring.plus(&enqueue.raw).median();
    let parts = [&writes.load, &writes.cades, &enqueue.ours].map(|s| time(s.median())).join(" + ");
    vec![
        Row::times("8 load, CAdES-B-B, enqueue", ours, "ring's sign + our enqueue", theirs)
            .ratio(ours / theirs)
            .bar("<= 1.5 x", ours <= 1.5 * theirs),
        Row::times("8 load, CAdES-B-B, enqueue", ours, "ring's sign + raw write", raw).ratio(ours / raw),
        Row::times(
            "8 load + CAdES-B-B alone",
            writes.load.plus(&writes.cades).median(),
            "ring's sign",
            writes.ring.median(),
        ),
        Row::alone("8 of that: load + CAdES + enqueue", parts),
    ]
}

/// What a citizen waits for at each level, without the citizen's own time: from the PIN to the outbox, most of it Argon2id,
/// on purpose. The levels take turns.
pub(crate) fn whole(homes: &Homes, scratch: &Path, runtime: &Runtime) -> Result<Vec<Row>, Failure> {
    let (mut sealed, mut in_chip, mut guess) = (Samples::default(), Samples::default(), Samples::default());
    let params = Params::new(64 << 10, 3, 1, Some(32)).map_err(|e| e.to_string())?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let made_before = homes.chip.took().len();
    for copy in 0..HOMES {
        let sealed_home = homes.sealed.copy_to(scratch.join(format!("whole-{copy}")))?.offline();
        let chip_home = homes.in_chip.copy_to(scratch.join(format!("chip-{copy}")))?.offline();
        for _ in 0..OFFLINE {
            for (client, times) in [(&sealed_home, &mut sealed), (&chip_home, &mut in_chip)] {
                let request = Request::start(client)?;
                request.complete()?;
                let id = request.prepare()?;
                times.time(|| runtime.block_on(client.requests().sign(&id, PIN, Lang::Kk)))?;
            }
            let mut key = [0; 32];
            guess
                .time(|| argon2.hash_password_into(PIN.as_bytes(), &[7; 16], &mut key))
                .map_err(|e| e.to_string())?;
            black_box(key);
        }
    }
    let chip = homes.chip.took();
    if chip.len() - made_before != OFFLINE * HOMES {
        return Err("the chip did not make the signatures".into());
    }
    let row = |measure, samples: &Samples| {
        let row = Row::times(measure, samples.median(), "Argon2id alone, 64 MiB, 3 passes", guess.median());
        row.ratio(samples.median() / guess.median())
    };
    Ok(vec![
        row("6 software-sealed: PIN to outbox, offline", &sealed),
        row("6 device-se: PIN to outbox, offline", &in_chip),
        Row::alone("6 of that: the chip's own signature", time(chip.median())),
    ])
}

/// Linked homes, one a level.
pub(crate) struct Homes {
    /// With the key sealed in the vault.
    pub(crate) sealed: Home,
    /// With the key in the phone's hardware.
    pub(crate) in_chip: Home,
    /// That hardware.
    pub(crate) chip: Chip,
}
