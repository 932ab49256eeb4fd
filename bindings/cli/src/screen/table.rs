//! Lists and pairs, laid out in columns.

use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::{Screen, Tone};
use crate::failure::Outcome;

impl Screen {
    /// A list with a heading over each column. The first column is what one types to go on.
    pub(crate) fn list(&self, heads: &[String], rows: Vec<Vec<String>>) -> Outcome<()> {
        let mut table = self.table();
        table.set_header(heads.iter().map(|h| Cell::new(h).add_attribute(Attribute::Dim)));
        for row in rows {
            table.add_row(row.into_iter().enumerate().map(|(i, text)| match i {
                0 => self.cell(&text, Tone::Action),
                _ => Cell::new(text),
            }));
        }
        if let Some(first) = table.column_mut(0) {
            first.set_constraint(ColumnConstraint::ContentWidth);
        }
        self.draw(table)
    }

    /// Pairs of a label and what it says.
    pub(crate) fn pairs(&self, pairs: &[(String, String)]) -> Outcome<()> {
        if pairs.is_empty() {
            return Ok(());
        }
        let mut table = self.table();
        for (label, text) in pairs {
            table.add_row([Cell::new(label).add_attribute(Attribute::Dim), Cell::new(text)]);
        }
        if let Some(first) = table.column_mut(0) {
            let third = u16::try_from(self.width() / 3).unwrap_or(u16::MAX);
            first.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(third)));
        }
        self.draw(table)
    }

    /// From the left edge, with two columns of air between.
    fn draw(&self, mut table: Table) -> Outcome<()> {
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        self.line(&table.trim_fmt())
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width()).unwrap_or(u16::MAX));
        table.force_no_tty();
        if self.paint.is_on() {
            table.enforce_styling();
        }
        table
    }

    fn cell(&self, text: &str, tone: Tone) -> Cell {
        match tone.colour() {
            Some(n) => Cell::new(text).fg(Color::AnsiValue(n)),
            None => Cell::new(text),
        }
    }
}
