//! A form that was checked and compiled, ready to be filled in.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Block, Schema, check,
    model::{Effect, FormDefinition},
    schema::Format,
};
use crate::{Code, Error, Result, Text};

/// A compiled form. Immutable; made once for a version and shared.
#[derive(Debug, Clone)]
pub struct Form {
    pub(super) id: String,
    pub(super) version: u32,
    pub(super) service: String,
    pub(super) schema: Schema,
    pub(super) steps: Vec<FormStep>,
    /// In the order of the form.
    pub(super) fields: Vec<Field>,
    /// Places in `fields`, so that what a rule looks at comes before what it governs.
    pub(super) order: Vec<usize>,
}

#[derive(Debug, Clone)]
pub(super) struct FormStep {
    pub(super) id: String,
    pub(super) title: Text,
}

/// A question or note of a compiled form.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) id: String,
    /// Place in [`Form::steps`].
    pub(super) step: usize,
    pub(super) block: Block,
    /// What the schema says an answer is; none for a note.
    pub(super) kind: Option<Kind>,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) why: Option<Text>,
    pub(super) options: Vec<FieldOption>,
    pub(super) prefill: Option<Source>,
    pub(super) rule: Option<FieldRule>,
    pub(super) errors: BTreeMap<String, Text>,
}

impl Field {
    /// A question, not a note.
    pub(super) fn is_asked(&self) -> bool {
        self.kind.is_some()
    }
}

/// A choice: `key` is what a shell answers with, `value` is what is kept.
#[derive(Debug, Clone)]
pub(super) struct FieldOption {
    pub(super) key: String,
    pub(super) value: Value,
    pub(super) label: Text,
}

/// A compiled rule.
#[derive(Debug, Clone)]
pub(super) struct FieldRule {
    pub(super) effect: Effect,
    /// Place in [`Form::fields`] of the question it looks at.
    pub(super) on: usize,
    pub(super) condition: Schema,
}

/// What an answer is to the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Formatted(Format),
    Integer,
    Number,
    Flag,
}

/// What an answer can be filled in from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Iin,
    FullName,
    BirthDate,
    Phone,
    Address,
}

impl Source {
    pub(super) const ALL: [Source; 5] =
        [Source::Iin, Source::FullName, Source::BirthDate, Source::Phone, Source::Address];

    /// The name in forms and in what is signed.
    pub(super) fn name(self) -> &'static str {
        match self {
            Source::Iin => "citizen.iin",
            Source::FullName => "citizen.full_name",
            Source::BirthDate => "citizen.birth_date",
            Source::Phone => "citizen.phone",
            Source::Address => "citizen.address",
        }
    }

    pub(super) fn named(name: &str) -> Option<Source> {
        Source::ALL.into_iter().find(|s| s.name() == name)
    }
}

impl Form {
    /// Largest form file, in bytes.
    pub const MAX_BYTES: usize = 256 * 1024;

    /// Reads and compiles a form file.
    ///
    /// # Errors
    /// `catalogue.form_unsupported` when it is too large, no form, or uses what this version does not
    /// know (a widget it does not know is no error: see [`Block::Unknown`]). The detail names the place.
    pub fn from_json(bytes: &[u8]) -> Result<Form> {
        if bytes.len() > Form::MAX_BYTES {
            return Err(Error::new(Code::FormUnsupported, "form over its size limit"));
        }
        let definition = serde_json::from_slice(bytes)
            .map_err(|e| Error::new(Code::FormUnsupported, "no form of ours").caused_by(e))?;
        Form::compile(&definition)
    }

    /// Compiles a form that was read already.
    ///
    /// # Errors
    /// As [`Form::from_json`].
    pub fn compile(definition: &FormDefinition) -> Result<Form> {
        check::compile(definition)
    }

    /// Form id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Form version.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Code of the service it asks for.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The schema of its answers.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    pub(super) fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|f| f.id == id)
    }
}
