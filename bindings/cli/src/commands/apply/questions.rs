//! The form, asked by hand: step by step, each answer durable before the next question.

use std::fmt;

use qyzmet_core::forms::{Answer, Block, FieldView, FormView, OptionView, StepView};

use crate::{ask, failure::Outcome, screen::Tone, shell::Shell};

/// Asks every question that needs an answer, then shows what was filled in.
pub(super) fn ask_all(shell: &Shell, mut form: FormView) -> Outcome<FormView> {
    shell.screen.title(&form.title)?;
    for note in &form.notes {
        shell.screen.text(note)?;
    }
    let mut headed = 0;
    while let Some(field) = form.next_field.clone().and_then(|id| form.fields.iter().find(|f| f.id == id)) {
        // Steps that need no answer are passed, but shown: what was filled in there will be signed.
        let at = form.steps.iter().position(|s| s.id == field.step).unwrap_or(0);
        for step in form.steps.iter().take(at + 1).skip(headed) {
            heading(shell, &form, step)?;
        }
        headed = headed.max(at + 1);
        let (id, answer) = (field.id.clone(), one(shell, field)?);
        form = shell.client.forms().answer(&form.draft_id, &id, answer, shell.lang)?;
    }
    Ok(form)
}

/// The step's title, how far it is, and what in it needs no answer: notes, and what was filled in.
fn heading(shell: &Shell, form: &FormView, step: &StepView) -> Outcome<()> {
    let screen = &shell.screen;
    let steps: Vec<_> = form.steps.iter().filter(|s| s.visible).collect();
    let Some(at) = steps.iter().position(|s| s.id == step.id) else { return Ok(()) };
    screen.gap()?;
    screen.title(&format!("{} / {}  {}", at + 1, steps.len(), step.title))?;
    for field in form.fields.iter().filter(|f| f.visible && f.step == step.id) {
        match field.block {
            Block::Info => screen.marked("ⓘ ", &field.label)?,
            _ => prefilled(shell, field)?,
        }
    }
    Ok(())
}

/// An answer that was filled in, and from where; nothing for any other question.
pub(super) fn prefilled(shell: &Shell, field: &FieldView) -> Outcome<()> {
    let screen = &shell.screen;
    if let Some(source) = &field.prefilled_from {
        screen.marked("✓ ", &format!("{} {}", field.label, field.shown_value))?;
        screen.marked("  ", &screen.paint.tone(Tone::Quiet, source))?;
    }
    Ok(())
}

/// Asks one question, with what is wrong with the answer before.
pub(super) fn one(shell: &Shell, field: &FieldView) -> Outcome<Answer> {
    let screen = &shell.screen;
    if let Some(error) = &field.error {
        screen.talk(&screen.wrapped(&screen.aside.tone(Tone::Loss, &error.text), "✗ "));
    }
    if let Some(why) = &field.why {
        screen.talk(&screen.aside.tone(Tone::Quiet, &screen.wrapped(why, "  ")));
    }
    if let Some(note) = &field.note {
        screen.talk(&screen.wrapped(note, "  "));
    }
    let hint = field.hint.as_deref();
    Ok(match &field.block {
        Block::Select | Block::Radio => choose(shell, field, hint)?,
        Block::Checkbox => {
            let before = field.value.as_ref().and_then(|v| v.as_bool()).unwrap_or(false);
            Answer::Flag(ask::yes(shell, &field.label, hint, before)?)
        }
        Block::Text
        | Block::Multiline
        | Block::Number
        | Block::Date
        | Block::Phone
        | Block::Iin
        | Block::Address
        | Block::Info
        | Block::Unknown { .. } => {
            let before = (!field.shown_value.is_empty()).then_some(field.shown_value.as_str());
            match ask::text(screen, &field.label, hint, before)? {
                empty if empty.trim().is_empty() => Answer::Empty,
                typed => Answer::Text(typed),
            }
        }
    })
}

fn choose(shell: &Shell, field: &FieldView, hint: Option<&str>) -> Outcome<Answer> {
    let options: Vec<Choice> = field.options.iter().cloned().map(Choice).collect();
    let before = field.value.as_ref().and_then(|v| v.as_str());
    let at = options.iter().position(|o| Some(o.0.value.as_str()) == before).unwrap_or(0);
    Ok(Answer::Text(ask::choice(shell, &field.label, hint, options, at)?.0.value))
}

/// A choice, as the list shows it.
struct Choice(OptionView);

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.label)
    }
}
