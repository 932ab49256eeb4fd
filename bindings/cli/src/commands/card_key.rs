//! `qyzmet --sim key …`: the signature key on a card.

use std::path::PathBuf;

use qyzmet_core::{
    Code, Error,
    signature::{
        CardFound, CardKeyView, CardKeyWish,
        card::{PROFILE_LIMIT, Profile},
    },
};
use zeroize::Zeroizing;

use crate::{
    ask,
    failure::{FAILED, Failure, Outcome, USAGE},
    shell::Shell,
};

/// Which applet is meant.
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
    let (found, profile) = chosen(shell, args, |_| true).await?;
    tell(shell, "card-why", &found);
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
    Ok(signature.change_pin(&old, &new, shell.lang).await.map(drop)?)
}

/// A new PIN by the PUK for a card that has no key of this phone yet.
pub(super) async fn unblock_new(shell: &Shell, args: &AppletArgs) -> Outcome<()> {
    let (found, profile) = chosen(shell, args, |found| found.tries == Some(0)).await?;
    tell(shell, "card-unblock-why", &found);
    let puk = ask::secret(shell, "ask-puk")?;
    let new = new_pin(shell)?;
    Ok(shell.client.signature().unblock_new_card(found.slot, profile, &puk, &new).await?)
}

/// The first fitting applet of those that would be best, else the first that fits.
async fn chosen(
    shell: &Shell,
    args: &AppletArgs,
    best: impl Fn(&CardFound) -> bool,
) -> Outcome<(CardFound, Profile)> {
    let profiles = profiles(args)?;
    let signature = shell.client.signature();
    let cards = signature.cards(profiles.clone());
    let mut found = shell.screen.waiting(shell.say("busy-card", &[]), cards).await?;
    found.retain(|found| args.slot.is_none_or(|slot| slot == found.slot));
    let at = found.iter().position(best).unwrap_or(0);
    let found = found.into_iter().nth(at);
    let found = found.ok_or_else(|| Error::new(Code::CardMissing, "no fitting applet in that slot"))?;
    let profile = profiles.into_iter().find(|profile| profile.id() == found.profile);
    Ok((found, profile.ok_or_else(|| Error::new(Code::Defect, "an applet of no profile"))?))
}

/// Says which card is meant before anything is typed for it.
fn tell(shell: &Shell, text: &str, found: &CardFound) {
    let slot = (found.slot + 1).to_string();
    let why = shell.say(text, &[("applet", &found.profile), ("slot", &slot)]);
    shell.screen.talk(&shell.screen.wrapped(&why, ""));
}

/// A new PIN by the PUK, wherever the key is.
pub(super) async fn unblock(shell: &Shell) -> Outcome<()> {
    let puk = ask::secret(shell, "ask-puk")?;
    let new = new_pin(shell)?;
    Ok(shell.client.signature().unlock(&puk, &new, shell.lang).await.map(drop)?)
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

/// A new PIN of the signature key, typed twice.
pub(super) fn new_pin(shell: &Shell) -> Outcome<Zeroizing<String>> {
    typed_twice(shell, "ask-new-pin")
}

/// A new PIN that this question asks for, typed twice.
pub(super) fn typed_twice(shell: &Shell, question: &str) -> Outcome<Zeroizing<String>> {
    let pin = ask::secret(shell, question)?;
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
