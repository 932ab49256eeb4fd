//! What every page has around its text: the sandbox band, the sky head with its ornament, the foot with the page's number.

use super::font::Fonts;
use super::model::Certificate;
use super::number;
use super::page::{Area, Item, Page, Part};
use super::theme as t;
use super::wrap::{cut, wrap};

const BAND_PADDING: f32 = 6.0;
const HEAD_PADDING: f32 = 17.0;
const MARK: f32 = 52.0;
const MARK_GAP: f32 = 16.0;
const ORNAMENT: f32 = 21.0;
const RUNNING_HEAD: f32 = 30.0;
const AFTER_HEAD: f32 = 30.0;
const PAGE_NUMBER_WIDTH: f32 = 60.0;
const FOOT_MARGIN: f32 = 24.0;
const DIVIDER: f32 = 16.0;
const RIGHT: f32 = t::PAGE_WIDTH - t::MARGIN;

/// Draws the head of a page and returns where its text begins.
pub(super) fn head(page: &mut Page, doc: &Certificate, fonts: &Fonts, first: bool) -> f32 {
    let below = band(page, doc, fonts, first);
    if first { letterhead(page, doc, fonts, below) } else { running_head(page, doc, fonts, below) }
}

fn band(page: &mut Page, doc: &Certificate, fonts: &Fonts, first: bool) -> f32 {
    let lines = wrap(fonts, &doc.sandbox_notice, t::NOTICE, t::WIDTH);
    let height = lines.len() as f32 * t::NOTICE.pitch + 2.0 * BAND_PADDING;
    page.fill(Area { x: 0.0, y: 0.0, w: t::PAGE_WIDTH, h: height }, 0.0, t::SAND_DEEP);
    let part = if first { Part::Notice } else { Part::Running };
    for (i, line) in lines.iter().enumerate() {
        let x = (t::PAGE_WIDTH - fonts.width(line.trim_end(), t::NOTICE)) / 2.0;
        let y = BAND_PADDING + i as f32 * t::NOTICE.pitch;
        page.lines(part, std::slice::from_ref(line), (x, y), t::NOTICE, t::SAND_INK);
    }
    height
}

fn letterhead(page: &mut Page, doc: &Certificate, fonts: &Fonts, top: f32) -> f32 {
    let text_x = t::MARGIN + MARK + MARK_GAP;
    let lines = wrap(fonts, &doc.provider, t::PROVIDER, RIGHT - text_x);
    let text_height = lines.len() as f32 * t::PROVIDER.pitch;
    let height = text_height.max(MARK) + 2.0 * HEAD_PADDING;
    page.fill(Area { x: 0.0, y: top, w: t::PAGE_WIDTH, h: height }, 0.0, t::SKY);
    page.items
        .push(Item::Mark { area: Area { x: t::MARGIN, y: top + (height - MARK) / 2.0, w: MARK, h: MARK } });
    page.lines(Part::Provider, &lines, (text_x, top + (height - text_height) / 2.0), t::PROVIDER, t::PAPER);
    let strip = Area { x: 0.0, y: top + height, w: t::PAGE_WIDTH, h: ORNAMENT };
    page.fill(strip, 0.0, t::SKY_DEEP);
    page.items.push(Item::Horns { area: strip, colour: t::GOLD_LIGHT });
    strip.y + strip.h + AFTER_HEAD
}

fn running_head(page: &mut Page, doc: &Certificate, fonts: &Fonts, top: f32) -> f32 {
    page.fill(Area { x: 0.0, y: top, w: t::PAGE_WIDTH, h: RUNNING_HEAD }, 0.0, t::SKY);
    let y = top + (RUNNING_HEAD - t::RUNNING.pitch) / 2.0;
    let number = cut(fonts, &number::grouped(&doc.number.value), t::RUNNING.tabular(), t::WIDTH / 2.0);
    let room = t::WIDTH - fonts.width(&number, t::RUNNING.tabular()) - t::COLUMN_GAP;
    let title = cut(fonts, &doc.title, t::RUNNING, room);
    page.lines(Part::Running, &[title], (t::MARGIN, y), t::RUNNING, t::PAPER);
    page.line_to(Part::Running, &number, (RIGHT, y), (t::RUNNING.tabular(), t::PAPER), fonts);
    top + RUNNING_HEAD + AFTER_HEAD
}

/// Where the text of a page must end.
pub(super) fn floor(doc: &Certificate, fonts: &Fonts) -> f32 {
    foot_top(&foot_lines(doc, fonts)) - DIVIDER - 12.0
}

/// Draws the foot of page `index` (from 0) of `total`.
pub(super) fn foot(page: &mut Page, doc: &Certificate, fonts: &Fonts, index: usize, total: usize) {
    let lines = foot_lines(doc, fonts);
    let top = foot_top(&lines);
    page.items.push(Item::Divider {
        area: Area { x: t::MARGIN, y: top - DIVIDER, w: t::WIDTH, h: 8.0 },
        colour: t::GOLD,
    });
    let part = if index == 0 { Part::Footer } else { Part::Running };
    page.lines(part, &lines, (t::MARGIN, top), t::FOOTER, t::INK_QUIET);
    page.line_to(
        Part::Running,
        &format!("{} / {total}", index + 1),
        (RIGHT, top),
        (t::PAGE_NUMBER, t::INK_QUIET),
        fonts,
    );
}

fn foot_lines(doc: &Certificate, fonts: &Fonts) -> Vec<String> {
    wrap(fonts, &doc.footer, t::FOOTER, t::WIDTH - PAGE_NUMBER_WIDTH)
}

fn foot_top(lines: &[String]) -> f32 {
    t::PAGE_HEIGHT - FOOT_MARGIN - lines.len().max(1) as f32 * t::FOOTER.pitch
}
