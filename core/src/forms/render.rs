//! From form and draft to the view.

use super::{
    Block, Draft, FieldView, Form, FormView, OptionView, StepView, messages, prefill,
    rules::{self, Shape},
    shown,
};
use crate::{Lang, Text, text};

/// The form as it stands, in this language; `title` is the service's. Pure, and safe with any draft: what
/// it holds beyond the form is left out.
pub fn render(form: &Form, draft: &Draft, title: &Text, lang: Lang) -> FormView {
    let shape = rules::shape(form, &draft.answers);
    let problems = messages::problems(form, draft, &shape, lang);
    let fields: Vec<FieldView> =
        (0..form.fields.len()).map(|place| field(form, draft, &shape, place, lang)).collect();
    let is_wrong = |id: &str| problems.iter().any(|p| p.field.as_deref() == Some(id));
    let steps = form.steps.iter().map(|step| StepView {
        id: step.id.clone(),
        title: step.title.get(lang).to_owned(),
        complete: problems.iter().all(|p| p.step.as_deref() != Some(&step.id)),
        visible: fields.iter().any(|f| f.visible && f.step == step.id),
    });
    let open = |f: &&FieldView| f.block != Block::Info && f.visible && f.enabled;
    let waits = |f: &&FieldView| {
        is_wrong(&f.id) || f.value.is_none() && !draft.touched.contains(&f.id) || draft.redo.contains(&f.id)
    };
    let next_field = fields.iter().filter(open).find(waits).map(|f| f.id.clone());
    FormView {
        draft_id: draft.id.clone(),
        revision: draft.revision,
        service: form.service.clone(),
        title: title.get(lang).to_owned(),
        form: form.id.clone(),
        version: form.version,
        steps: steps.collect(),
        next_field,
        complete: problems.is_empty(),
        notes: notes(form, draft, lang),
        error_summary: {
            // About the answers together: only once there is nothing else to mend.
            let alone = problems.iter().all(|p| p.field.is_none());
            let looked_at = |id: &String| fields.iter().any(|f| f.id == *id && f.error.is_some());
            problems.into_iter().filter(|p| p.field.as_ref().map_or(alone, looked_at)).collect()
        },
        fields,
    }
}

fn field(form: &Form, draft: &Draft, shape: &Shape, place: usize, lang: Lang) -> FieldView {
    let field = &form.fields[place];
    let in_lang = |t: &Text| t.get(lang).to_owned();
    let value = draft.answers.get(&field.id).filter(|_| field.is_asked());
    let been_there =
        value.is_some() || draft.touched.contains(&field.id) || draft.refused.contains_key(&field.id);
    let source = draft.prefilled.get(&field.id).filter(|_| value.is_some());
    let known = !matches!(field.block, Block::Unknown { .. });
    FieldView {
        id: field.id.clone(),
        step: form.steps[field.step].id.clone(),
        block: field.block.clone(),
        label: in_lang(&field.label),
        hint: field.hint.as_ref().map(in_lang),
        why: field.why.as_ref().map(in_lang),
        options: field
            .options
            .iter()
            .map(|o| OptionView { value: o.key.clone(), label: in_lang(&o.label) })
            .collect(),
        value: value.cloned(),
        shown_value: value.map(|v| shown::answer(field, v, lang)).unwrap_or_default(),
        required: field.is_asked() && shape.required.contains(&field.id),
        enabled: shape.enabled[place] && known,
        visible: shape.visible[place],
        prefilled_from: source.and_then(|s| prefill::source_text(s, lang)),
        note: note(form, draft, shape, place, lang),
        error: messages::error(form, draft, shape, place, lang).filter(|_| been_there),
    }
}

fn note(form: &Form, draft: &Draft, shape: &Shape, place: usize, lang: Lang) -> Option<String> {
    let field = &form.fields[place];
    if matches!(field.block, Block::Unknown { .. }) {
        return Some(text::say(lang, "form-note-update", &[]));
    }
    if !shape.enabled[place] {
        return Some(messages::depends(form, field, lang));
    }
    draft.redo.contains(&field.id).then(|| text::say(lang, "form-note-redo", &[]))
}

fn notes(form: &Form, draft: &Draft, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    if draft.form_changed {
        notes.push(text::say(lang, "form-note-changed", &[]));
        let again = form.fields.iter().filter(|f| draft.redo.contains(&f.id));
        let questions: Vec<&str> = again.map(|f| f.label.get(lang)).collect();
        if !questions.is_empty() {
            notes.push(text::say(lang, "form-note-changed-redo", &[("questions", &questions.join("; "))]));
        }
        if !draft.dropped.is_empty() {
            let count = draft.dropped.len().to_string();
            notes.push(text::say(lang, "form-note-dropped", &[("count", &count)]));
        }
    }
    notes
}
