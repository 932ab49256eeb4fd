//! What steps saved, and where it is put in: `${name}`.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_ffi::ContainerFile;
use serde_json::{Map, Value};

use crate::expect;

/// Longest text that `repeat` makes, in characters.
const LONGEST: u64 = 8 << 20;

/// Names and what stands for them.
#[derive(Default)]
pub(crate) struct Names(Map<String, Value>);

impl Names {
    /// Keeps a value.
    pub(crate) fn keep(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// The value with every placeholder filled in, in members' names too. Errors: a name that nobody saved.
    pub(crate) fn fill(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => self.fill_text(text),
            Value::Array(list) => list.iter().map(|v| self.fill(v)).collect(),
            Value::Object(members) => members
                .iter()
                .map(|(name, v)| Ok((expect::text(&self.fill_text(name)?), self.fill(v)?)))
                .collect::<Result<Map<_, _>, _>>()
                .map(Value::Object),
            other => Ok(other.clone()),
        }
    }

    fn fill_text(&self, text: &str) -> Result<Value, String> {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').ok_or_else(|| format!("no end of ${{ in {text}"))?;
            let value = self.0.get(name).ok_or_else(|| format!("nobody saved ${{{name}}}"))?;
            if before.is_empty() && after.is_empty() && out.is_empty() {
                return Ok(value.clone());
            }
            out.push_str(before);
            out.push_str(&expect::text(value));
            rest = after;
        }
        out.push_str(rest);
        Ok(Value::String(out))
    }
}

/// The arguments of a call, taken out one by one.
pub(crate) struct Args(Map<String, Value>);

impl Args {
    /// The arguments of a step, filled in.
    pub(crate) fn new(members: Map<String, Value>) -> Self {
        Self(members)
    }

    /// Any value. Errors: it is not there.
    pub(crate) fn value(&mut self, name: &str) -> Result<Value, String> {
        self.0.remove(name).ok_or_else(|| format!("no argument {name}"))
    }

    /// A text; `{ "repeat": "ә", "times": 70000 }` is a long one.
    pub(crate) fn text(&mut self, name: &str) -> Result<String, String> {
        let value = self.value(name)?;
        long(&value).or_else(|| value.as_str().map(str::to_owned)).ok_or_else(|| format!("{name} is no text"))
    }

    /// Bytes, in Base64.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String> {
        STANDARD.decode(self.text(name)?).map_err(|e| format!("{name}: {e}"))
    }

    /// The same, where it may be left out.
    pub(crate) fn bytes_if_any(&mut self, name: &str) -> Result<Option<Vec<u8>>, String> {
        if self.0.contains_key(name) { self.bytes(name).map(Some) } else { Ok(None) }
    }

    /// Files: their names, media types and bytes in Base64.
    pub(crate) fn files(&mut self, name: &str) -> Result<Vec<ContainerFile>, String> {
        let value = self.value(name)?;
        let files = value.as_array().ok_or_else(|| format!("{name} is no list"))?;
        let file = |file: &Value| {
            let mut args = Args::new(file.as_object().cloned().unwrap_or_default());
            let (name, media_type) = (args.text("name")?, args.text("mediaType")?);
            Ok(ContainerFile { name, media_type, content: args.bytes("content")? })
        };
        files.iter().map(file).collect()
    }

    /// A number; `otherwise` when it is left out.
    pub(crate) fn number(&mut self, name: &str, otherwise: u32) -> Result<u32, String> {
        let Some(value) = self.0.remove(name) else { return Ok(otherwise) };
        value.as_u64().and_then(|n| n.try_into().ok()).ok_or_else(|| format!("{name} is no number"))
    }

    /// Errors when something is left that nobody took.
    pub(crate) fn none_left(&self) -> Result<(), String> {
        self.0.keys().next().map_or(Ok(()), |name| Err(format!("an argument too many: {name}")))
    }
}

/// The long text that this stands for, if it does.
pub(crate) fn long(value: &Value) -> Option<String> {
    let (part, times) = (value.get("repeat")?.as_str()?, value.get("times")?.as_u64()?);
    Some(part.repeat(usize::try_from(times.min(LONGEST)).ok()?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_alone_keeps_its_type_and_within_a_text_is_text() {
        let mut names = Names::default();
        names.keep("n", json!(7));
        names.keep("s", json!("ә"));
        let filled =
            names.fill(&json!({ "a": "${n}", "b": "${s}-${n}", "${s}.c": ["${s}", "$", "}", "$n"] }));
        assert_eq!(filled.unwrap(), json!({ "a": 7, "b": "ә-7", "ә.c": ["ә", "$", "}", "$n"] }));
        assert_eq!(names.fill(&json!("${x}")).unwrap_err(), "nobody saved ${x}");
        assert!(names.fill(&json!("${n")).is_err());
    }

    #[test]
    fn arguments_are_taken_once_and_none_is_left_over() {
        let args = json!({ "a": { "repeat": "ә", "times": 3 }, "b": "AAE=", "n": 2, "x": 1 });
        let mut args = Args::new(args.as_object().unwrap().clone());
        assert_eq!(args.text("a").unwrap(), "әәә");
        assert_eq!(args.bytes("b").unwrap(), [0, 1]);
        assert_eq!((args.number("n", 9), args.number("m", 9)), (Ok(2), Ok(9)));
        assert_eq!(args.text("a").unwrap_err(), "no argument a");
        assert_eq!(args.none_left().unwrap_err(), "an argument too many: x");
        assert!(args.text("x").is_err());
    }
}
