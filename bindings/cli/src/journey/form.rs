//! Step 4: the form, filled in from the register, with a wrong answer.

use serde_json::{Value, json};

use super::{SERVICE, must, world::World};
use crate::failure::{Failure, Outcome};

pub(super) async fn play(world: &mut World<'_>) -> Outcome<()> {
    world.heading("journey-form")?;
    let wrong = answers(world, "answers-1.json", &json!({ "purpose": "other", "purpose_other": "үй" }))?;
    let ran = world.show(&["apply", SERVICE, "--answers", &wrong], &[]).await?;
    ran.must(1, "input.answer")?;
    world.show(&["drafts"], &[]).await?.must(0, "")?;
    let drafts = world.ask(&["drafts"]).await?;
    let draft = &drafts["drafts"][0];
    must(draft["service"] == SERVICE && draft["complete"] == false, "the draft is not kept")?;
    let id = draft["id"].as_str().unwrap_or_default();
    world.underneath("journey-form-under", &[("draft", id)])
}

/// Writes a file of answers; gives its name; commands run beside it.
pub(super) fn answers(world: &World<'_>, name: &str, answers: &Value) -> Outcome<String> {
    let path = world.temp(name);
    std::fs::write(&path, answers.to_string()).map_err(|e| Failure::io(path.display(), e))?;
    Ok(name.to_owned())
}
