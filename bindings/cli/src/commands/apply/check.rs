//! All answers on one screen before the signature, each of them still to be changed.

use std::fmt;

use qyzmet_core::{
    Code, Error,
    forms::{Block, FieldView, FormView},
};

use super::questions;
use crate::{
    ask,
    failure::{Failure, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Fails with everything that is to be mended.
pub(super) fn complete(shell: &Shell, form: &FormView) -> Outcome<()> {
    if form.complete {
        return Ok(());
    }
    // What was not looked at yet is named once its step is passed.
    let mut problems = form.error_summary.clone();
    for step in form.steps.iter().filter(|s| s.visible) {
        problems = shell.client.forms().pass_step(&form.draft_id, &step.id, shell.lang)?.error_summary;
    }
    let error = Error::new(Code::AnswerInvalid, format!("{} questions to mend", problems.len()));
    Err(Failure::Form { error, problems })
}

/// Shows all answers and lets change them; none when the citizen keeps the draft for later. Without a
/// terminal the PIN that follows is the consent.
pub(super) fn confirmed(shell: &Shell, mut form: FormView) -> Outcome<Option<FormView>> {
    loop {
        draw(shell, &form)?;
        if !ask::by_hand() {
            return Ok(Some(form));
        }
        let mut actions = vec![Action::Sign(shell.say("action-sign", &[]))];
        if !form.complete {
            actions.clear();
        }
        let change =
            |f: &FieldView| Action::Change(f.id.clone(), shell.say("action-change", &[("what", &f.label)]));
        actions.extend(form.fields.iter().filter(|f| is_answer(f) && f.enabled).map(change));
        actions.push(Action::Later(shell.say("action-later", &[])));
        match ask::choice(shell, &shell.say("ask-what-next", &[]), None, actions, 0)? {
            Action::Sign(_) => return Ok(Some(form)),
            Action::Later(_) => return Ok(None),
            Action::Change(id, _) => {
                if let Some(field) = form.fields.iter().find(|f| f.id == id) {
                    let answer = questions::one(shell, field)?;
                    form = shell.client.forms().answer(&form.draft_id, &id, answer, shell.lang)?;
                    form = questions::ask_all(shell, form)?;
                }
            }
        }
    }
}

fn draw(shell: &Shell, form: &FormView) -> Outcome<()> {
    let screen = &shell.screen;
    screen.gap()?;
    screen.title(&shell.say("check-title", &[("service", &form.title)]))?;
    let row = |f: &FieldView| {
        let source = f.prefilled_from.as_ref().map(|s| format!("\n{s}")).unwrap_or_default();
        (f.label.clone(), format!("{}{source}", f.shown_value))
    };
    screen.pairs(&form.fields.iter().filter(|f| is_answer(f)).map(row).collect::<Vec<_>>())?;
    for problem in &form.error_summary {
        screen
            .marked("✗ ", &screen.paint.tone(Tone::Loss, &format!("{} {}", problem.label, problem.text)))?;
    }
    Ok(())
}

fn is_answer(f: &FieldView) -> bool {
    f.visible && f.block != Block::Info
}

/// What can be done with a form that is filled in.
enum Action {
    Sign(String),
    Change(String, String),
    Later(String),
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::Sign(text) | Action::Change(_, text) | Action::Later(text) => f.write_str(text),
        }
    }
}
