//! The parts together, on small forms.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod checks;
mod drafts;
mod hostile;
mod shapes;
mod texts;
mod versions;

use super::{Draft, FieldView, Form, FormView, Known, render};
use crate::{Lang, Text};

fn title() -> Text {
    Text { kk: "Қызмет".into(), ru: "Услуга".into(), en: "Service".into() }
}

fn start(form: &Form, known: Option<&Known>) -> Draft {
    Draft::start(form, "draft-1".into(), 7, known, 1)
}

fn view(form: &Form, draft: &Draft) -> FormView {
    render(form, draft, &title(), Lang::En)
}

fn field<'v>(view: &'v FormView, id: &str) -> &'v FieldView {
    view.fields.iter().find(|f| f.id == id).expect("the form has it")
}

fn keyword(view: &FormView, id: &str) -> Option<String> {
    field(view, id).error.as_ref().map(|e| e.keyword.clone())
}
