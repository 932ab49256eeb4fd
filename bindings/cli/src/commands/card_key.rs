//! `qyzmet --sim key …`: the signature key on a card.

use std::path::PathBuf;

use qyzmet_core::{
    Code, Error,
    signature::{
        CardKeyView, CardKeyWish,
        card::{PROFILE_LIMIT, Profile},
    },
};
use zeroize::Zeroizing;

use crate::{
    ask,
    failure::{FAILED, Failure, Outcome, USAGE},
    shell::Shell,
};

/// Which applet the key is made in.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct AppletArgs {
    /// Slot of the card (with --sim; the first with a fitting applet)
    #[arg(long)]
    slot: Option<u8>,

    /// Name of the applet's profile (with --sim; the first that fits)
    #[arg(long, value_name = "ID")]
    profile: Option<String>,

    /// A profile of your own, JSON (with --sim)
    #[arg(long, value_name = "FILE", conflicts_with = "profile")]
    profile_file: Option<PathBuf>,
}

/// Makes the key on the card and has it certified.
pub(super) async fn create(shell: &Shell, args: &AppletArgs) -> Outcome<()> {
    let signature = shell.client.signature();
    let profiles = profiles(args)?;
    let found = shell.screen.waiting(shell.say("busy-card", &[]), signature.cards(profiles.clone())).await?;
    let found = found.into_iter().find(|found| args.slot.is_none_or(|slot| slot == found.slot));
    let found = found.ok_or_else(|| Error::new(Code::CardMissing, "no fitting applet in that slot"))?;
    let profile = profiles.into_iter().find(|profile| profile.id() == found.profile);
    let profile = profile.ok_or_else(|| Error::new(Code::Defect, "an applet of no profile"))?;
    let slot = (found.slot + 1).to_string();
    let why = shell.say("card-why", &[("applet", profile.id()), ("slot", &slot)]);
    shell.screen.talk(&shell.screen.wrapped(&why, ""));
    let code = code(shell, found.administrator_code)?;
    let pin = ask::secret(shell, "ask-card-now")?;
    let new_pin = new_pin(shell)?;
    let wish = CardKeyWish {
        slot: found.slot,
        profile,
        pin: &pin,
        new_pin: Some(&new_pin),
        administrator: code.as_ref().map(|c| c.as_str()),
    };
    shell.screen.waiting(shell.say("busy-key", &[]), signature.prepare_card_key(wish)).await?;
    certify(shell, code).await
}

/// Asks again for the certificate of the key on the card, and writes it there.
pub(super) async fn certificate(shell: &Shell, key: &CardKeyView) -> Outcome<()> {
    certify(shell, code(shell, key.administrator_code)?).await
}

/// Changes the PIN, wherever the key is.
pub(super) async fn pin(shell: &Shell) -> Outcome<()> {
    let signature = shell.client.signature();
    let old = ask::secret(shell, "ask-pin")?;
    let new = new_pin(shell)?;
    match signature.card_key()? {
        Some(_) => Ok(signature.change_card_pin(&old, &new).await?),
        None => Ok(signature.change_pin(&old, &new, shell.lang).await.map(drop)?),
    }
}

/// Unblocks the PIN by the PUK.
pub(super) async fn unblock(shell: &Shell) -> Outcome<()> {
    let puk = ask::secret(shell, "ask-puk")?;
    let new = new_pin(shell)?;
    Ok(shell.client.signature().unblock_card_pin(&puk, &new).await?)
}

async fn certify(shell: &Shell, code: Option<Zeroizing<String>>) -> Outcome<()> {
    let signature = shell.client.signature();
    let certified = signature.certify_card_key(code.as_ref().map(|c| c.as_str()), shell.lang);
    shell.screen.waiting(shell.say("busy-key", &[]), certified).await?;
    Ok(())
}

fn code(shell: &Shell, asked: bool) -> Outcome<Option<Zeroizing<String>>> {
    asked.then(|| ask::secret(shell, "ask-card-code")).transpose()
}

/// A new PIN, typed twice.
pub(super) fn new_pin(shell: &Shell) -> Outcome<Zeroizing<String>> {
    let pin = ask::secret(shell, "ask-new-pin")?;
    let again = ask::secret(shell, "ask-pin-again")?;
    match *pin == *again {
        true => Ok(pin),
        false => Err(Failure::own("fail-pins-differ", &[], FAILED)),
    }
}

fn profiles(args: &AppletArgs) -> Outcome<Vec<Profile>> {
    if let Some(path) = &args.profile_file {
        let failed = |e| Failure::io(path.display(), e);
        if std::fs::metadata(path).map_err(failed)?.len() > PROFILE_LIMIT as u64 {
            return Err(Error::new(Code::TooLarge, "an applet's profile").into());
        }
        let text = std::fs::read_to_string(path).map_err(failed)?;
        let profile = Profile::parse(&text);
        let bad = |e: &dyn std::fmt::Display| {
            let (file, why) = (path.display().to_string(), e.to_string());
            Failure::own("fail-profile", &[("file", &file), ("why", &why)], USAGE)
        };
        return Ok(vec![profile.map_err(|e| bad(&e))?]);
    }
    let named = |profile: &&Profile| args.profile.as_deref().is_none_or(|id| id == profile.id());
    let profiles: Vec<Profile> = Profile::built_in().iter().filter(named).cloned().collect();
    match profiles.is_empty() {
        false => Ok(profiles),
        true => {
            let known: Vec<&str> = Profile::built_in().iter().map(Profile::id).collect();
            let why = known.join(", ");
            let asked = args.profile.clone().unwrap_or_default();
            Err(Failure::own("fail-profile", &[("file", &asked), ("why", &why)], USAGE))
        }
    }
}
