//! What a form must keep beyond its schema: every property asked once, widgets that fit, rules that end.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    Schema, element,
    form::{Field, FieldRule, Form, FormStep},
    model::{Effect, Element, FormDefinition, Rule},
    schema::limits,
};
use crate::{Code, Error, Result, Text};

const STEPS: usize = 32;
/// Bytes of one text of a form.
const TEXT: usize = 4000;

pub(super) fn refuse<T>(place: &str, what: &str) -> Result<T> {
    Err(Error::new(Code::FormUnsupported, format!("form, {place}: {what}")))
}

pub(super) fn need(holds: bool, place: &str, what: &str) -> Result<()> {
    if holds { Ok(()) } else { refuse(place, what) }
}

pub(super) fn compile(definition: &FormDefinition) -> Result<Form> {
    let d = definition;
    need(is_name(&d.id, b'-'), "id", "not a name")?;
    need(d.version > 0, "version", "counts from 1")?;
    let digits = d.service.len() == 8 && d.service.bytes().all(|b| b.is_ascii_digit());
    need(digits, "service", "not 8 digits")?;
    need((1..=STEPS).contains(&d.steps.len()), "steps", "too few or too many")?;

    let schema = Schema::compile(&d.schema)?;
    let properties = properties(&d.schema)?;
    let mut steps = Vec::with_capacity(d.steps.len());
    let mut fields: Vec<Field> = Vec::new();
    for (index, step) in d.steps.iter().enumerate() {
        let fresh = steps.iter().all(|s: &FormStep| s.id != step.id);
        need(is_name(&step.id, b'-') && fresh, "steps", "a step's id is bad or repeated")?;
        text(&step.id, &step.title)?;
        need((1..=limits::MEMBERS).contains(&step.elements.len()), &step.id, "too few or too many elements")?;
        for element in &step.elements {
            let field = match element {
                Element::Control(control) => element::question(control, index, properties)?,
                Element::Info(info) => element::note(info, index)?,
            };
            need(fields.iter().all(|f| f.id != field.id), &field.id, "stands twice")?;
            fields.push(field);
        }
        steps.push(FormStep { id: step.id.clone(), title: step.title.clone() });
    }
    let asked = |name: &String| fields.iter().any(|f| f.is_asked() && f.id == *name);
    need(properties.keys().all(asked), "schema", "a property is never asked")?;

    rules(d, &mut fields, &schema.always_required())?;
    let order = order(&fields)?;
    let (id, service) = (d.id.clone(), d.service.clone());
    Ok(Form { id, version: d.version, service, schema, steps, fields, order })
}

/// `a-b1` or, with `_`, `a_b1`.
pub(super) fn is_name(name: &str, joint: u8) -> bool {
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    let rest = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == joint);
    starts && rest && name.len() <= 60
}

pub(super) fn text(place: &str, text: &Text) -> Result<()> {
    let fits = |t: &String| !t.trim().is_empty() && t.len() <= TEXT;
    let all = [&text.kk, &text.ru, &text.en].into_iter().all(fits);
    need(all, place, "a text is empty or too long in one of the languages")
}

/// The root is a closed object of plain values, so that an answer is one value and one question.
fn properties(schema: &Value) -> Result<&Map<String, Value>> {
    need(schema["type"] == "object", "schema", "the root is no object")?;
    need(schema["additionalProperties"] == false, "schema", "the root is not closed")?;
    match &schema["properties"] {
        Value::Object(properties) if !properties.is_empty() => Ok(properties),
        _ => refuse("schema", "there are no properties"),
    }
}

pub(super) fn scope(scope: &str) -> Result<&str> {
    let name = scope.strip_prefix("#/properties/").filter(|name| is_name(name, b'_'));
    name.map_or_else(|| refuse("scope", "not #/properties/{name}"), Ok)
}

fn rules(definition: &FormDefinition, fields: &mut [Field], always: &BTreeSet<String>) -> Result<()> {
    let elements = definition.steps.iter().flat_map(|s| &s.elements);
    for (place, element) in elements.enumerate() {
        let rule = match element {
            Element::Control(control) => &control.rule,
            Element::Info(note) => &note.rule,
        };
        let Some(Rule { effect, condition }) = rule else {
            continue;
        };
        let id = fields[place].id.clone();
        let on = scope(&condition.scope)?;
        let Some(on) = fields.iter().position(|f| f.is_asked() && f.id == on) else {
            return refuse(&id, "its rule looks at no question");
        };
        // A hidden answer is not sent, so demanding it always could never be met.
        let hides = matches!(effect, Effect::Show | Effect::Hide);
        need(!(hides && always.contains(&id)), &id, "a rule can hide it, and it is always required")?;
        let condition = Schema::compile(&condition.schema)?;
        fields[place].rule = Some(FieldRule { effect: *effect, on, condition });
    }
    Ok(())
}

/// Each field after the one its rule looks at. A field looks at one other at most, so following the
/// looks either ends or goes round.
fn order(fields: &[Field]) -> Result<Vec<usize>> {
    let mut order = Vec::with_capacity(fields.len());
    let mut placed = vec![false; fields.len()];
    for start in 0..fields.len() {
        let mut chain = Vec::new();
        let mut at = Some(start);
        while let Some(place) = at.filter(|place| !placed[*place]) {
            need(!chain.contains(&place), &fields[place].id, "rules go round in a circle")?;
            chain.push(place);
            at = fields[place].rule.as_ref().map(|rule| rule.on);
        }
        for place in chain.into_iter().rev() {
            placed[place] = true;
            order.push(place);
        }
    }
    Ok(order)
}
