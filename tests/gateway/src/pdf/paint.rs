//! Draws laid-out pages into a PDF file.

use jiff::tz::TimeZone;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use super::font::Fonts;
use super::model::{Certificate, PdfError};
use super::ornament;
use super::page::{Area, Item, Line, Page, Part};
use super::qr::Code;
use super::tags::{Pieces, code_in_words};
use super::theme::{self as t, Colour};

pub(super) fn paint(
    doc: &Certificate,
    fonts: &Fonts,
    code: &Code,
    pages: &[Page],
) -> Result<Vec<u8>, PdfError> {
    let mut pdf = Document::new_with(settings()?);
    let mut painter = Painter { doc, fonts, code, pieces: Pieces::default() };
    for page in pages {
        painter.page(&mut pdf, page)?;
    }
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(doc.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    pdf.set_outline(outline);
    pdf.set_metadata(metadata(doc));
    pdf.set_tag_tree(painter.pieces.into_tree(doc));
    pdf.finish().map_err(|why| PdfError::Write(format!("{why:?}")))
}

/// For keeping (PDF/A-2a: nothing is needed from outside the file) and for everyone (PDF/UA-1). The writer checks both as it goes.
fn settings() -> Result<SerializeSettings, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|why| PdfError::Write(format!("{why:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(doc: &Certificate) -> Metadata {
    let at = doc.issued_at.to_zoned(TimeZone::UTC);
    // Everything but the year is within its bounds by its type's own rules; a year before Christ is no date of issue.
    let small = |n: i8| n.unsigned_abs();
    let date = DateTime::new(at.year().unsigned_abs()).month(small(at.month())).day(small(at.day()));
    let date = date
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(doc.title.clone())
        .description(doc.sandbox_notice.clone())
        .language(doc.lang.tag().to_owned())
        .authors(if doc.provider.is_empty() { Vec::new() } else { vec![doc.provider.clone()] })
        .creator("Qyzmet".to_owned())
        .document_id(doc.number.value.clone())
        .creation_date(date)
}

struct Painter<'a> {
    doc: &'a Certificate,
    fonts: &'a Fonts,
    code: &'a Code,
    pieces: Pieces,
}

impl Painter<'_> {
    fn page(&mut self, pdf: &mut Document, laid: &Page) -> Result<(), PdfError> {
        let settings = PageSettings::from_wh(t::PAGE_WIDTH, t::PAGE_HEIGHT)
            .ok_or_else(|| PdfError::Write("the page has no size".to_owned()))?;
        let mut page = pdf.start_page_with(settings);
        // A link comes before the text that it makes tappable, in the structure as on the page.
        for item in &laid.items {
            if let Item::Link { area } = item
                && let Some(rect) = Rect::from_xywh(area.x, area.y, area.w, area.h)
            {
                let target = Target::Action(Action::Link(LinkAction::new(self.doc.check.url.clone())));
                let link =
                    Annotation::new_link(LinkAnnotation::new(rect, target), Some(code_in_words(self.doc)));
                self.pieces.add(Part::Address, page.add_tagged_annotation(link));
            }
        }
        let mut surface = page.surface();
        for item in &laid.items {
            self.item(&mut surface, item);
        }
        surface.finish();
        page.finish();
        Ok(())
    }

    fn item(&mut self, surface: &mut Surface<'_>, item: &Item) {
        match item {
            Item::Line(line) => self.line(surface, line),
            Item::Fill { area, radius, colour } => {
                decoration(surface, |surface| {
                    fill(surface, ornament::rounded(area.x, area.y, area.w, area.h, *radius), *colour)
                });
            }
            Item::Horns { area, colour } => decoration(surface, |surface| horns(surface, *area, *colour)),
            Item::Divider { area, colour } => decoration(surface, |surface| divider(surface, *area, *colour)),
            Item::Mark { area } => decoration(surface, |surface| mark(surface, *area)),
            Item::Code { x, y } => {
                let piece = surface.start_tagged(ContentTag::Other);
                fill(surface, self.code.path(*x, *y), t::INK);
                surface.end_tagged();
                self.pieces.add(Part::Code, piece);
            }
            // Drawn by nothing: it is on the page already.
            Item::Link { .. } => {}
        }
    }

    fn line(&mut self, surface: &mut Surface<'_>, line: &Line) {
        if line.text.is_empty() {
            return;
        }
        let tag = match line.part {
            Part::Running => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)),
            _ => ContentTag::Span(
                SpanTag::empty()
                    .with_lang(Some(self.doc.lang.tag()))
                    .with_actual_text(line.copied.as_deref()),
            ),
        };
        let piece = surface.start_tagged(tag);
        surface.set_stroke(None);
        surface.set_fill(Some(solid(line.colour)));
        let glyphs = self.fonts.shape(&line.text, line.style);
        let start = Point::from_xy(line.x, line.baseline);
        surface.draw_glyphs(
            start,
            &glyphs,
            self.fonts.font(line.style.weight),
            &line.text,
            line.style.size,
            false,
        );
        surface.end_tagged();
        if line.part != Part::Running {
            self.pieces.add(line.part, piece);
        }
    }
}

/// What says nothing is marked as saying nothing.
fn decoration(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    draw(surface);
    surface.end_tagged();
}

fn horns(surface: &mut Surface<'_>, area: Area, colour: Colour) {
    let foot = area.y + area.h - 4.0;
    stroke(surface, ornament::line(area.x, area.x + area.w, foot, area.h - 8.0), colour, 1.1);
}

fn divider(surface: &mut Surface<'_>, area: Area, colour: Colour) {
    let (x, y) = (area.x + area.w / 2.0, area.y + area.h / 2.0);
    let arm = area.h * 1.9;
    for (left, right) in [(area.x, x - arm), (x + arm, area.x + area.w)] {
        fill(surface, ornament::rounded(left, y - 0.35, right - left, 0.7, 0.0), colour);
    }
    stroke(surface, ornament::sign(x, y, area.h), colour, 0.9);
}

fn mark(surface: &mut Surface<'_>, area: Area) {
    let (x, y, r) = (area.x + area.w / 2.0, area.y + area.h / 2.0, area.w / 2.0);
    fill(surface, ornament::circle(x, y, r), t::SKY_DEEP);
    stroke(surface, ornament::circle(x, y, r - 2.2), t::GOLD_LIGHT, 0.9);
    stroke(surface, ornament::mark(x, y, r), t::GOLD_LIGHT, 1.3);
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>, colour: Colour) {
    let Some(path) = path else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(solid(colour)));
    surface.draw_path(&path);
}

fn stroke(surface: &mut Surface<'_>, path: Option<Path>, colour: Colour, width: f32) {
    let Some(path) = path else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: rgb(colour).into(),
        width,
        line_cap: LineCap::Round,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

fn solid(colour: Colour) -> Fill {
    Fill { paint: rgb(colour).into(), ..Fill::default() }
}

fn rgb([red, green, blue]: Colour) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}
