//! A page laid out and not yet drawn: what stands where, and which part of the document it is.

use super::font::{Fonts, Style};
use super::theme::Colour;

/// Which part of the document something is, in reading order. All pieces of one part are one element of the document's structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Repeated at the head or foot of pages: no part of what is read aloud.
    Running,
    Notice,
    Provider,
    Title,
    NumberLabel,
    Number,
    IssuedLabel,
    Issued,
    Label(usize),
    Value(usize),
    Statement(usize),
    Code,
    Hint,
    Address,
    Footer,
}

/// One line of text; lengths in points from the page's upper left corner.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) part: Part,
    pub(super) x: f32,
    pub(super) baseline: f32,
    pub(super) text: String,
    /// What is copied in its place.
    pub(super) copied: Option<String>,
    pub(super) style: Style,
    pub(super) colour: Colour,
}

/// A box: a ground, a bar or a hairline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) w: f32,
    pub(super) h: f32,
}

/// Something on a page.
#[derive(Debug)]
pub(super) enum Item {
    Line(Line),
    Fill {
        area: Area,
        radius: f32,
        colour: Colour,
    },
    /// The line of horns along the bottom of the area.
    Horns {
        area: Area,
        colour: Colour,
    },
    /// Two pairs of horns between two hairlines that cross the area.
    Divider {
        area: Area,
        colour: Colour,
    },
    /// The mark, in the circle that the area holds.
    Mark {
        area: Area,
    },
    /// The QR code, its upper left corner.
    Code {
        x: f32,
        y: f32,
    },
    /// Where a tap opens the address for checking.
    Link {
        area: Area,
    },
}

/// One page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) items: Vec<Item>,
}

impl Page {
    pub(super) fn fill(&mut self, area: Area, radius: f32, colour: Colour) {
        self.items.push(Item::Fill { area, radius, colour });
    }

    /// Sets lines one under another from `top` down and returns where the next would begin.
    pub(super) fn lines(
        &mut self,
        part: Part,
        lines: &[String],
        (x, top): (f32, f32),
        style: Style,
        colour: Colour,
    ) -> f32 {
        let mut y = top;
        for text in lines {
            let line =
                Line { part, x, baseline: y + style.rise(), text: text.clone(), copied: None, style, colour };
            self.items.push(Item::Line(line));
            y += style.pitch;
        }
        y
    }

    /// Sets a line that ends at `right`.
    pub(super) fn line_to(
        &mut self,
        part: Part,
        text: &str,
        (right, top): (f32, f32),
        (style, colour): (Style, Colour),
        fonts: &Fonts,
    ) {
        let x = right - fonts.width(text, style);
        self.lines(part, &[text.to_owned()], (x, top), style, colour);
    }
}
