//! Sets the certificate's text on as many pages as it asks for.

use super::font::{Fonts, Style};
use super::frame;
use super::model::{Certificate, Field};
use super::number;
use super::page::{Area, Item, Page, Part};
use super::qr::Code;
use super::theme::{self as t, Colour};
use super::wrap::wrap;

const AFTER_TITLE: f32 = 16.0;
const PANEL_PADDING: f32 = 14.0;
const PANEL_RADIUS: f32 = 7.0;
const AFTER_PANEL: f32 = 18.0;
const ROW_PADDING: f32 = 6.0;
const HAIRLINE: f32 = 0.7;
const BEFORE_STATEMENT: f32 = 20.0;
const AFTER_PARAGRAPH: f32 = 7.0;
const NUMBER_SHARE: f32 = 0.58;
/// A row with fewer lines goes to the next page whole.
const ROW_KEPT_WHOLE: usize = 6;

/// The pages, at least one, every line of them within the sheet.
pub(super) fn compose(doc: &Certificate, fonts: &Fonts, code: &Code) -> Vec<Page> {
    let mut sheet =
        Sheet { doc, fonts, pages: Vec::new(), y: 0.0, top: 0.0, floor: frame::floor(doc, fonts) };
    sheet.turn();
    sheet.title();
    sheet.panel();
    sheet.table();
    sheet.statement();
    sheet.check(code);
    let total = sheet.pages.len();
    for (index, page) in sheet.pages.iter_mut().enumerate() {
        frame::foot(page, doc, fonts, index, total);
    }
    sheet.pages
}

struct Sheet<'a> {
    doc: &'a Certificate,
    fonts: &'a Fonts,
    pages: Vec<Page>,
    /// Where the next thing goes.
    y: f32,
    top: f32,
    floor: f32,
}

impl Sheet<'_> {
    /// Begins the next page.
    fn turn(&mut self) {
        let mut page = Page::default();
        self.top = frame::head(&mut page, self.doc, self.fonts, self.pages.is_empty());
        self.y = self.top;
        self.pages.push(page);
    }

    /// Turns the page when less than `height` is left on it; what is higher than a page begins where it is.
    fn room(&mut self, height: f32) {
        if self.y + height > self.floor && self.y > self.top {
            self.turn();
        }
    }

    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.turn();
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// Sets lines from here on, over as many pages as needed.
    fn flow(&mut self, part: Part, lines: &[String], style: Style, colour: Colour) {
        self.room(lines.len().min(2) as f32 * style.pitch);
        for line in lines {
            self.room(style.pitch);
            let y = self.y;
            self.y = self.page().lines(part, std::slice::from_ref(line), (t::MARGIN, y), style, colour);
        }
    }

    fn title(&mut self) {
        let lines = wrap(self.fonts, &self.doc.title, t::TITLE, t::WIDTH);
        self.flow(Part::Title, &lines, t::TITLE, t::INK);
        self.y += AFTER_TITLE;
    }

    /// The number and the date, side by side on sky.
    fn panel(&mut self) {
        let inner = t::WIDTH - 2.0 * PANEL_PADDING;
        let number_width = inner * NUMBER_SHARE - t::COLUMN_GAP;
        let issued_width = inner * (1.0 - NUMBER_SHARE);
        let wrapped = |field: &Field, style, width| {
            (wrap(self.fonts, &field.label, t::CAPTION, width), wrap(self.fonts, &field.value, style, width))
        };
        let drawn =
            Field { label: self.doc.number.label.clone(), value: number::grouped(&self.doc.number.value) };
        let (number_label, number) = wrapped(&drawn, t::NUMBER, number_width);
        let (issued_label, issued) = wrapped(&self.doc.issued, t::ISSUED, issued_width);
        // Both values stand on one line, whichever label is the longer.
        let labels = number_label.len().max(issued_label.len()) as f32 * t::CAPTION.pitch + 2.0;
        let values = number.len().max(issued.len()) as f32 * t::NUMBER.pitch;
        let height = labels + values + 2.0 * PANEL_PADDING;
        self.room(height);

        let (top, left) = (self.y, t::MARGIN + PANEL_PADDING);
        let right = left + inner * NUMBER_SHARE;
        let copied = (number.len() == 1).then(|| self.doc.number.value.clone());
        let page = self.page();
        page.fill(Area { x: t::MARGIN, y: top, w: t::WIDTH, h: height }, PANEL_RADIUS, t::SKY_PALE);
        page.fill(
            Area { x: t::MARGIN, y: top + PANEL_PADDING, w: 3.0, h: height - 2.0 * PANEL_PADDING },
            0.0,
            t::GOLD,
        );
        let text_top = top + PANEL_PADDING;
        page.lines(Part::NumberLabel, &number_label, (left, text_top), t::CAPTION, t::INK_QUIET);
        page.lines(Part::Number, &number, (left, text_top + labels), t::NUMBER, t::INK);
        if let Some(Item::Line(line)) = page.items.last_mut() {
            line.copied = copied;
        }
        page.lines(Part::IssuedLabel, &issued_label, (right, text_top), t::CAPTION, t::INK_QUIET);
        page.lines(Part::Issued, &issued, (right, text_top + labels), t::ISSUED, t::INK);
        self.y += height + AFTER_PANEL;
    }

    fn table(&mut self) {
        for index in 0..self.doc.rows.len() {
            self.row(index);
        }
    }

    fn row(&mut self, index: usize) {
        let field = &self.doc.rows[index];
        let value_x = t::MARGIN + t::LABEL_WIDTH + t::COLUMN_GAP;
        let label = wrap(self.fonts, &field.label, t::LABEL, t::LABEL_WIDTH);
        let value = wrap(self.fonts, &field.value, t::VALUE, t::MARGIN + t::WIDTH - value_x);
        let count = label.len().max(value.len());
        self.room(count.min(ROW_KEPT_WHOLE) as f32 * t::VALUE.pitch + 2.0 * ROW_PADDING);
        self.y += ROW_PADDING;
        let mut from = 0;
        while from < count {
            self.room(t::VALUE.pitch);
            // As many lines as the page has room for; the label's all come before the value's, so that either is copied in one piece.
            let fit = ((self.floor - self.y) / t::VALUE.pitch).floor().max(1.0) as usize;
            let to = count.min(from + fit);
            let piece = |lines: &[String]| lines[from.min(lines.len())..to.min(lines.len())].to_vec();
            let (label, value) = (piece(&label), piece(&value));
            let y = self.y;
            let page = self.page();
            page.lines(Part::Label(index), &label, (t::MARGIN, y), t::LABEL, t::INK_QUIET);
            page.lines(Part::Value(index), &value, (value_x, y), t::VALUE, t::INK);
            self.y += (to - from) as f32 * t::VALUE.pitch;
            from = to;
        }
        self.y += ROW_PADDING;
        let y = self.y;
        self.page().fill(Area { x: t::MARGIN, y, w: t::WIDTH, h: HAIRLINE }, 0.0, t::SAND_LINE);
    }

    fn statement(&mut self) {
        self.y += BEFORE_STATEMENT;
        for (index, paragraph) in self.doc.statement.iter().enumerate() {
            let lines = wrap(self.fonts, paragraph, t::STATEMENT, t::WIDTH);
            self.flow(Part::Statement(index), &lines, t::STATEMENT, t::INK);
            self.y += AFTER_PARAGRAPH;
        }
    }

    /// The code and its words on sand, at the foot of the last page.
    fn check(&mut self, code: &Code) {
        let side = code.side();
        let text_x = t::MARGIN + PANEL_PADDING + side + PANEL_PADDING + 4.0;
        let text_width = t::MARGIN + t::WIDTH - PANEL_PADDING - text_x;
        let hint = wrap(self.fonts, &self.doc.check.hint, t::HINT, text_width);
        let address = wrap(self.fonts, &self.doc.check.url, t::ADDRESS, text_width);
        let gap = 6.0;
        let text_height = hint.len() as f32 * t::HINT.pitch + gap + address.len() as f32 * t::ADDRESS.pitch;
        let height = text_height.max(side) + 2.0 * PANEL_PADDING;
        self.room(height + AFTER_PARAGRAPH);
        if self.y > self.top {
            self.y = self.y.max(self.floor - height);
        }

        let (top, left) = (self.y, t::MARGIN + PANEL_PADDING);
        let page = self.page();
        page.fill(Area { x: t::MARGIN, y: top, w: t::WIDTH, h: height }, PANEL_RADIUS, t::SAND);
        let code_y = top + (height - side) / 2.0;
        page.fill(Area { x: left, y: code_y, w: side, h: side }, 4.0, t::PAPER);
        page.items.push(Item::Code { x: left, y: code_y });
        let hint_y = top + (height - text_height) / 2.0;
        let address_y = page.lines(Part::Hint, &hint, (text_x, hint_y), t::HINT, t::INK) + gap;
        let end = page.lines(Part::Address, &address, (text_x, address_y), t::ADDRESS, t::SKY);
        page.items
            .push(Item::Link { area: Area { x: text_x, y: address_y, w: text_width, h: end - address_y } });
        self.y += height;
    }
}
