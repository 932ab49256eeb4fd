//! One element of a form, checked: the widget fits the type, the choices are the schema's.

use serde_json::{Map, Value};

use super::{
    Block,
    check::{is_name, need, refuse, scope, text},
    form::{Field, FieldOption, Kind, Source},
    model::{Control, Note},
    prefill,
    schema::{Format, limits},
};
use crate::Result;

fn kind(name: &str, property: &Value) -> Result<Kind> {
    match property["type"].as_str() {
        Some("string") => Ok(match property["format"].as_str().and_then(Format::named) {
            Some(format) => Kind::Formatted(format),
            None => Kind::Text,
        }),
        Some("integer") => Ok(Kind::Integer),
        Some("number") => Ok(Kind::Number),
        Some("boolean") => Ok(Kind::Flag),
        _ => refuse(name, "a property is a string, integer, number or boolean"),
    }
}

fn block(widget: &str) -> Block {
    match widget {
        "text" => Block::Text,
        "multiline" => Block::Multiline,
        "number" => Block::Number,
        "date" => Block::Date,
        "phone" => Block::Phone,
        "iin" => Block::Iin,
        "select" => Block::Select,
        "radio" => Block::Radio,
        "checkbox" => Block::Checkbox,
        "address" => Block::Address,
        other => Block::Unknown { name: other.to_owned() },
    }
}

fn fits(block: &Block, kind: Kind) -> bool {
    match block {
        Block::Text | Block::Multiline | Block::Address => kind == Kind::Text,
        Block::Number => matches!(kind, Kind::Integer | Kind::Number),
        Block::Date => kind == Kind::Formatted(Format::Date),
        Block::Phone => kind == Kind::Formatted(Format::PhoneKz),
        Block::Iin => kind == Kind::Formatted(Format::Iin),
        Block::Checkbox => kind == Kind::Flag,
        Block::Select | Block::Radio | Block::Unknown { .. } => true,
        Block::Info => false,
    }
}

pub(super) fn question(control: &Control, step: usize, properties: &Map<String, Value>) -> Result<Field> {
    let name = scope(&control.scope)?;
    let property = properties.get(name).map_or_else(|| refuse(name, "no such property"), Ok)?;
    let (kind, block) = (kind(name, property)?, block(&control.widget));
    need(control.widget.len() <= limits::NAME, name, "the widget's name is too long")?;
    need(fits(&block, kind), name, "the widget does not fit the type")?;
    for t in [Some(&control.label), control.hint.as_ref(), control.why.as_ref()].into_iter().flatten() {
        text(name, t)?;
    }
    need(control.errors.len() <= limits::MEMBERS, name, "too many messages")?;
    for t in control.errors.values() {
        text(name, t)?;
    }
    let prefill = match control.prefill.as_deref() {
        Some(source) => match Source::named(source) {
            Some(found) if prefill::suits(found, kind) => Some(found),
            Some(_) => return refuse(name, "filled in from a source of another kind"),
            None => return refuse(name, "an unknown source to fill in from"),
        },
        None => None,
    };
    Ok(Field {
        id: name.to_owned(),
        step,
        options: options(name, control, &block, property)?,
        block,
        kind: Some(kind),
        label: control.label.clone(),
        hint: control.hint.clone(),
        why: control.why.clone(),
        prefill,
        rule: None,
        errors: control.errors.clone(),
    })
}

fn options(name: &str, control: &Control, block: &Block, property: &Value) -> Result<Vec<FieldOption>> {
    let chosen = matches!(block, Block::Select | Block::Radio);
    if matches!(block, Block::Unknown { .. }) {
        return Ok(Vec::new());
    }
    need(chosen != control.options.is_empty(), name, "choices where none belong, or none where they do")?;
    let values: Vec<&Value> = control.options.iter().map(|o| &o.value).collect();
    let listed: Vec<&Value> = property["enum"].as_array().into_iter().flatten().collect();
    need(!chosen || values == listed, name, "the choices are not those of the enum")?;
    let mut options = Vec::with_capacity(values.len());
    for option in &control.options {
        text(name, &option.label)?;
        let key = match &option.value {
            Value::String(key) => key.clone(),
            other => other.to_string(),
        };
        options.push(FieldOption { key, value: option.value.clone(), label: option.label.clone() });
    }
    Ok(options)
}

pub(super) fn note(note: &Note, step: usize) -> Result<Field> {
    need(is_name(&note.id, b'-'), &note.id, "not a name")?;
    text(&note.id, &note.label)?;
    Ok(Field {
        id: note.id.clone(),
        step,
        block: Block::Info,
        kind: None,
        label: note.label.clone(),
        hint: None,
        why: None,
        options: Vec::new(),
        prefill: None,
        rule: None,
        errors: Default::default(),
    })
}
