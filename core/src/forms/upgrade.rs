//! A draft meets another version of its form: what fits stays, what does not is shown, nothing is thrown away.

use super::{Answer, Block, Draft, Form, coerce::coerce, rules};

/// What a changed form makes of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Upgrade {
    /// Properties that the form no longer asks; their answers are in [`Draft::dropped`].
    pub dropped: Vec<String>,
    /// Questions to look at again: their answer no longer fits.
    pub redo: Vec<String>,
}

/// Moves a draft to this version of its form (newer or older): every answer is read and validated again.
/// Pure; the caller stores the draft. Does nothing to a draft that is of this version already.
pub fn upgrade(form: &Form, draft: &mut Draft, catalogue_version: u64, now_ms: i64) -> Upgrade {
    if draft.form_version == form.version() {
        return Upgrade::default();
    }
    let mut result = Upgrade::default();
    // A question may come back with the next version, and its answer with it.
    let mut old = std::mem::take(&mut draft.dropped);
    old.extend(std::mem::take(&mut draft.answers));
    for (id, value) in old {
        let field = form.field(&id).filter(|f| f.is_asked());
        let Some(field) = field else {
            draft.dropped.insert(id.clone(), value);
            draft.prefilled.remove(&id);
            result.dropped.push(id);
            continue;
        };
        // A refusal is impossible for what was taken once, except after a downgrade; the value then
        // stays, and the validator has the word.
        let again = match field.block {
            Block::Unknown { .. } => Some(value),
            _ => coerce(field, Answer::from(value.clone())).unwrap_or(Some(value)),
        };
        if let Some(value) = again {
            draft.answers.insert(id, value);
        }
    }
    let asked = |id: &String| form.field(id).is_some_and(|f| f.is_asked());
    draft.touched.retain(asked);
    draft.refused.retain(|id, _| asked(id));
    let shape = rules::shape(form, &draft.answers);
    let wrong = shape.problems.iter().filter_map(rules::field_of);
    let wrong = wrong.filter(|id| draft.answers.contains_key(*id));
    draft.redo = wrong.map(str::to_owned).collect();
    result.redo = draft.redo.iter().cloned().collect();
    draft.form_version = form.version();
    draft.catalogue_version = catalogue_version;
    draft.form_changed = true;
    draft.changed(now_ms);
    result
}
