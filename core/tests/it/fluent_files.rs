//! The Fluent files read as data: which messages, attributes and arguments they have.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use qyzmet_core::Lang;

macro_rules! files {
    ($lang:literal) => {
        [
            ("errors", include_str!(concat!("../../locales/", $lang, "/errors.ftl"))),
            ("states", include_str!(concat!("../../locales/", $lang, "/states.ftl"))),
            ("core", include_str!(concat!("../../locales/", $lang, "/core.ftl"))),
            ("screens", include_str!(concat!("../../locales/", $lang, "/screens.ftl"))),
        ]
    };
}

/// Name and content of each file of this language.
pub(crate) fn files(lang: Lang) -> [(&'static str, &'static str); 4] {
    match lang {
        Lang::Kk => files!("kk"),
        Lang::Ru => files!("ru"),
        Lang::En => files!("en"),
    }
}

/// The value of a message, or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Part {
    /// All literal words of it, those of every plural form too, each with a space after it.
    pub(crate) words: String,
    /// Names of the arguments it uses.
    pub(crate) arguments: BTreeSet<&'static str>,
}

/// `id` or `id.attribute`, and what stands there.
pub(crate) type Parts = BTreeMap<String, Part>;

/// All parts of one language; panics when a file does not parse or says a thing twice.
pub(crate) fn parts(lang: Lang) -> Parts {
    let mut all = Parts::new();
    for (file, source) in files(lang) {
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{lang}/{file}.ftl: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                assert!(
                    !matches!(entry, ast::Entry::Term(_) | ast::Entry::Junk { .. }),
                    "{lang}/{file}.ftl: only messages and comments"
                );
                continue;
            };
            let id = message.id.name;
            let value = message.value.unwrap_or_else(|| panic!("{lang}: {id} has no value"));
            let mut add = |name: String, pattern: &ast::Pattern<&'static str>| {
                let mut part = Part::default();
                read(pattern, &mut part);
                assert!(!part.words.trim().is_empty(), "{lang}: {name} is empty");
                assert!(all.insert(name.clone(), part).is_none(), "{lang}: {name} twice");
            };
            add(id.to_owned(), &value);
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    all
}

fn read(pattern: &ast::Pattern<&'static str>, part: &mut Part) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                part.words.push_str(value);
                part.words.push(' ');
            }
            ast::PatternElement::Placeable { expression } => read_expression(expression, part),
        }
    }
}

fn read_expression(expression: &ast::Expression<&'static str>, part: &mut Part) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, part),
        ast::Expression::Select { selector, variants } => {
            read_inline(selector, part);
            for variant in variants {
                read(&variant.value, part);
            }
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<&'static str>, part: &mut Part) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            part.arguments.insert(id.name);
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, part),
        other => panic!("our messages use texts and arguments only: {other:?}"),
    }
}
