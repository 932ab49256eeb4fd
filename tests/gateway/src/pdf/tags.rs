//! The document's structure, for those who hear it: a heading, a table whose labels head their rows, paragraphs, the code with its meaning in words.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::tagging::{Identifier, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::model::Certificate;
use super::page::Part;

/// The pieces of each part, gathered while they are drawn.
#[derive(Default)]
pub(super) struct Pieces(BTreeMap<Part, Vec<Identifier>>);

impl Pieces {
    pub(super) fn add(&mut self, part: Part, piece: Identifier) {
        self.0.entry(part).or_default().push(piece);
    }

    fn take(&mut self, part: Part) -> Vec<Node> {
        self.0.remove(&part).unwrap_or_default().into_iter().map(Node::from).collect()
    }

    fn group(&mut self, tag: impl Into<TagKind>, parts: &[Part]) -> TagGroup {
        let children = parts.iter().flat_map(|&part| self.take(part)).collect();
        TagGroup::with_children(tag, children)
    }

    /// The tree in reading order.
    pub(super) fn into_tree(mut self, doc: &Certificate) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(doc.lang.tag().to_owned()));
        tree.push(self.group(Tag::P, &[Part::Notice]));
        tree.push(self.group(Tag::P, &[Part::Provider]));
        tree.push(self.group(Tag::Hn(NonZeroU16::MIN, Some(doc.title.clone())), &[Part::Title]));
        tree.push(self.group(Tag::P, &[Part::NumberLabel, Part::Number]));
        tree.push(self.group(Tag::P, &[Part::IssuedLabel, Part::Issued]));
        if !doc.rows.is_empty() {
            let mut table = TagGroup::new(Tag::Table);
            for row in 0..doc.rows.len() {
                let label = self.group(Tag::TH(TableHeaderScope::Row), &[Part::Label(row)]);
                let value = self.group(Tag::TD, &[Part::Value(row)]);
                table.push(TagGroup::with_children(Tag::TR, vec![label.into(), value.into()]));
            }
            tree.push(table);
        }
        for paragraph in 0..doc.statement.len() {
            tree.push(self.group(Tag::P, &[Part::Statement(paragraph)]));
        }
        tree.push(self.group(Tag::Figure(Some(code_in_words(doc))), &[Part::Code]));
        tree.push(self.group(Tag::P, &[Part::Hint]));
        let link = self.group(Tag::Link, &[Part::Address]);
        tree.push(TagGroup::with_children(Tag::P, vec![link.into()]));
        tree.push(self.group(Tag::P, &[Part::Footer]));
        tree
    }
}

/// What the code and the link say to one who can't see them.
pub(super) fn code_in_words(doc: &Certificate) -> String {
    format!("{} {}", doc.check.hint, doc.check.url).trim_start().to_owned()
}
