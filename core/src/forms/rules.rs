//! What the answers make of the form: what is shown, open, required and wrong. Pure.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    form::{Field, FieldRule, Form},
    model::Effect,
    schema::Problem,
};

/// A form under these answers. Indexes are places in the form's fields.
pub(super) struct Shape {
    pub(super) visible: Vec<bool>,
    pub(super) enabled: Vec<bool>,
    pub(super) required: BTreeSet<String>,
    /// The answers to questions that are shown, an object: what would be sent.
    pub(super) answers: Value,
    /// What is wrong with them.
    pub(super) problems: Vec<Problem>,
}

/// Evaluates the rules. A hidden answer counts as none, for other rules too. A question that the schema
/// demands is shown whatever its rule says: otherwise the form could never be finished.
pub(super) fn shape(form: &Form, answers: &Map<String, Value>) -> Shape {
    let mut demanded = BTreeSet::new();
    loop {
        let visible = visible(form, answers, &demanded);
        let answers = shown(form, answers, &visible);
        let required = form.schema.required(&answers);
        let before = demanded.len();
        for (field, visible) in form.fields.iter().zip(&visible) {
            if !visible && required.contains(&field.id) {
                demanded.insert(field.id.clone());
            }
        }
        // Grows with every round, so it ends after as many rounds as there are fields.
        if demanded.len() == before {
            let enabled = enabled(form, &answers);
            let problems = form.schema.validate(&answers);
            return Shape { visible, enabled, required, answers, problems };
        }
    }
}

fn visible(form: &Form, answers: &Map<String, Value>, demanded: &BTreeSet<String>) -> Vec<bool> {
    let mut visible = vec![true; form.fields.len()];
    for &place in &form.order {
        let field = &form.fields[place];
        let Some(rule) = &field.rule else { continue };
        let answer = answers.get(&form.fields[rule.on].id).filter(|_| visible[rule.on]);
        visible[place] = demanded.contains(&field.id)
            || match rule.effect {
                Effect::Show => holds(rule, answer),
                Effect::Hide => !holds(rule, answer),
                Effect::Enable | Effect::Disable => true,
            };
    }
    visible
}

fn shown(form: &Form, answers: &Map<String, Value>, visible: &[bool]) -> Value {
    let asked = form.fields.iter().zip(visible).filter(|(f, visible)| **visible && f.is_asked());
    asked.filter_map(|(f, _)| Some((f.id.clone(), answers.get(&f.id)?.clone()))).collect()
}

fn enabled(form: &Form, shown: &Value) -> Vec<bool> {
    let open = |field: &Field| match &field.rule {
        Some(rule) => {
            let answer = shown.get(&form.fields[rule.on].id);
            match rule.effect {
                Effect::Enable => holds(rule, answer),
                Effect::Disable => !holds(rule, answer),
                Effect::Show | Effect::Hide => true,
            }
        }
        None => true,
    };
    form.fields.iter().map(open).collect()
}

/// An answer that is not there fits nothing (JSON Forms: `failWhenUndefined`).
fn holds(rule: &FieldRule, answer: Option<&Value>) -> bool {
    answer.is_some_and(|answer| rule.condition.accepts(answer))
}

/// The property a problem is about; none when it is about the answers together.
pub(super) fn field_of(problem: &Problem) -> Option<&str> {
    match problem.instance_path.strip_prefix('/') {
        Some(name) => Some(name),
        None => (problem.keyword == "required").then(|| problem.param("property")).flatten(),
    }
}
