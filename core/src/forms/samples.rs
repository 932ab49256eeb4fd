//! Forms for the tests beside the code.

use serde_json::{Value, json};

use super::Form;

pub(super) fn text(en: &str) -> Value {
    json!({"kk": format!("{en} қ"), "ru": format!("{en} р"), "en": en})
}

/// A question of this widget.
pub(super) fn control(name: &str, widget: &str) -> Value {
    json!({"type": "Control", "scope": format!("#/properties/{name}"), "widget": widget, "label": text(name)})
}

/// `base` with the members of `more`.
pub(super) fn with(mut base: Value, more: Value) -> Value {
    let (Value::Object(to), Value::Object(from)) = (&mut base, more) else { panic!("objects") };
    to.extend(from);
    base
}

/// A form of one step.
pub(super) fn form_json(required: &[&str], properties: Value, elements: Vec<Value>) -> Value {
    json!({
        "id": "sample", "version": 1, "service": "90010001",
        "schema": {"type": "object", "additionalProperties": false, "required": required, "properties": properties},
        "steps": [{"id": "only", "title": text("Only"), "elements": elements}]
    })
}

pub(super) fn compile(json: &Value) -> crate::Result<Form> {
    Form::from_json(json.to_string().as_bytes())
}

pub(super) fn condition(on: &str, schema: Value) -> Value {
    json!({"scope": format!("#/properties/{on}"), "schema": schema})
}

pub(super) fn rule(effect: &str, on: &str, schema: Value) -> Value {
    json!({"rule": {"effect": effect, "condition": condition(on, schema)}})
}

/// One question of every widget, none required.
pub(super) fn all_widgets() -> Form {
    let properties = json!({
        "name": {"type": "string", "minLength": 2, "maxLength": 40}, "story": {"type": "string", "maxLength": 100},
        "count": {"type": "integer", "minimum": 0, "maximum": 3000}, "degrees": {"type": "number", "minimum": 34.5},
        "day": {"type": "string", "format": "date"}, "mobile": {"type": "string", "format": "phone-kz"},
        "person": {"type": "string", "format": "iin"}, "colour": {"type": "string", "enum": ["blue", "gold"]},
        "size": {"type": "integer", "enum": [1, 2]}, "agree": {"type": "boolean"}, "home": {"type": "string"}
    });
    let blue = json!({"kk": "Көк", "ru": "Синий", "en": "Blue"});
    let elements = vec![
        control("name", "text"),
        control("story", "multiline"),
        control("count", "number"),
        control("degrees", "number"),
        control("day", "date"),
        control("mobile", "phone"),
        control("person", "iin"),
        with(
            control("colour", "select"),
            json!({"options": [
            {"const": "blue", "label": blue}, {"const": "gold", "label": text("Gold")}]}),
        ),
        with(
            control("size", "radio"),
            json!({"options": [
            {"const": 1, "label": text("One")}, {"const": 2, "label": text("Two")}]}),
        ),
        control("agree", "checkbox"),
        control("home", "address"),
        json!({"type": "Info", "id": "note", "label": text("A note")}),
    ];
    compile(&form_json(&[], properties, elements)).expect("the sample compiles")
}
