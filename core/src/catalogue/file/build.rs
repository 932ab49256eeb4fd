//! From a source to an image. The same source gives the same bytes, on the phone and at the publisher.

use std::collections::HashMap;

use super::{
    indexer::Indexer,
    layout::{Kind, TRAILER, header},
};
use crate::{
    Code, Error, Lang, Result,
    catalogue::{
        detail::Detail,
        hash::sha256,
        source::{Category, Service, Source, Synonyms},
        words::Words,
    },
};

/// Builds the reading file of a source: pure, no I/O. `CatalogueDamaged` when the source breaks a limit
/// of [`crate::catalogue::rules`], `TooLarge` when the file would be over [`super::MAX_FILE_BYTES`].
///
/// The words for terms, prices and channels are taken from this version of the core.
pub fn build(source: &Source) -> Result<Vec<u8>> {
    crate::catalogue::rules::check(source)?;
    let mut services: Vec<&Service> = source.services.iter().collect();
    services.sort_by_key(|s| s.rank);
    let mut image = Builder::default();
    image.info(source)?;
    image.categories(source, &services)?;
    let headings = Headings::new(source);
    let mut words = Lang::ALL.map(Words::new);
    for words in &mut words {
        image.cards(words, &services, &headings)?;
    }
    image.codes(&services);
    for words in &words {
        image.details(words, &services, &headings)?;
    }
    image.forms(source)?;
    image.index(&services, &headings)?;
    image.finish(source.version)
}

/// Categories and situations by id.
struct Headings<'a> {
    categories: HashMap<&'a str, (u16, &'a Category)>,
    situations: HashMap<&'a str, &'a crate::Text>,
}

impl<'a> Headings<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            categories: (0u16..).zip(&source.categories).map(|(i, c)| (c.id.as_str(), (i, c))).collect(),
            situations: source.situations.iter().map(|s| (s.id.as_str(), &s.title)).collect(),
        }
    }
}

#[derive(Default)]
struct Builder {
    sections: [Vec<u8>; Kind::ALL.len()],
    /// Short texts that many services share, so that each lies in the heap once.
    shared: HashMap<String, [u8; 8]>,
}

impl Builder {
    fn push(&mut self, kind: Kind, bytes: &[u8]) {
        self.sections[kind as usize].extend_from_slice(bytes);
    }

    /// Puts bytes into the heap and gives their reference.
    fn heap(&mut self, bytes: &[u8]) -> Result<[u8; 8]> {
        let heap = &mut self.sections[Kind::Heap as usize];
        let reference = reference(heap.len(), bytes.len())?;
        heap.extend_from_slice(bytes);
        Ok(reference)
    }

    fn shared(&mut self, text: &str) -> Result<[u8; 8]> {
        if let Some(reference) = self.shared.get(text) {
            return Ok(*reference);
        }
        let reference = self.heap(text.as_bytes())?;
        self.shared.insert(text.to_owned(), reference);
        Ok(reference)
    }

    fn info(&mut self, source: &Source) -> Result<()> {
        let mobile = source.services.iter().filter(|s| s.is_mobile()).count();
        for count in [source.services.len(), mobile] {
            self.push(Kind::Info, &number(count)?);
        }
        for lang in Lang::ALL {
            let notice = self.heap(source.notice.get(lang).as_bytes())?;
            self.push(Kind::Info, &notice);
        }
        for blob in [&source.calendar, &source.deadlines] {
            let blob = self.heap(&canonical(blob)?)?;
            self.push(Kind::Info, &blob);
        }
        Ok(())
    }

    fn categories(&mut self, source: &Source, services: &[&Service]) -> Result<()> {
        for category in &source.categories {
            let id = self.heap(category.id.as_bytes())?;
            self.push(Kind::Categories, &id);
            for text in [&category.title, &category.hint] {
                for lang in Lang::ALL {
                    let text = self.heap(text.get(lang).as_bytes())?;
                    self.push(Kind::Categories, &text);
                }
            }
            let under = services.iter().filter(|s| s.category == category.id);
            self.push(Kind::Categories, &number(under.count())?);
        }
        Ok(())
    }

    fn cards(&mut self, words: &mut Words, services: &[&Service], headings: &Headings<'_>) -> Result<()> {
        let lang = words.lang();
        for service in services {
            let (category, _) = category(headings, service)?;
            let mut card = service.code.as_bytes().to_vec();
            card.extend(self.heap(service.title.get(lang).as_bytes())?);
            card.extend(self.heap(service.summary.get(lang).as_bytes())?);
            card.extend(self.shared(words.price_short(&service.price))?);
            card.extend(self.shared(words.term(service.term))?);
            card.extend(category.to_le_bytes());
            card.push(service.channels.iter().fold(0, |bits, c| bits | 1 << *c as u8));
            card.push(u8::from(service.is_mobile()));
            self.push(Kind::cards(lang), &card);
        }
        Ok(())
    }

    fn codes(&mut self, services: &[&Service]) {
        let mut codes: Vec<_> = (0u32..).zip(services).map(|(doc, s)| (&s.code, doc)).collect();
        codes.sort_unstable();
        for (code, doc) in codes {
            self.push(Kind::Codes, code.as_bytes());
            self.push(Kind::Codes, &doc.to_le_bytes());
        }
    }

    fn details(&mut self, words: &Words, services: &[&Service], headings: &Headings<'_>) -> Result<()> {
        for service in services {
            let (_, category) = category(headings, service)?;
            let situation = situation(headings, service)?;
            let detail = Detail::of(service, category, situation, words);
            let json = serde_json::to_vec(&detail)
                .map_err(|e| Error::new(Code::Defect, "detail to JSON").caused_by(e))?;
            let reference = self.heap(&json)?;
            self.push(Kind::Details, &reference);
        }
        Ok(())
    }

    fn forms(&mut self, source: &Source) -> Result<()> {
        let mut forms: Vec<_> = source.forms.iter().collect();
        forms.sort_by_key(|f| &f.id);
        for form in forms {
            let id = self.heap(form.id.as_bytes())?;
            let json = self.heap(&canonical(form)?)?;
            self.push(Kind::Forms, &id);
            self.push(Kind::Forms, &form.version.to_le_bytes());
            self.push(Kind::Forms, &json);
        }
        Ok(())
    }

    fn index(&mut self, services: &[&Service], headings: &Headings<'_>) -> Result<()> {
        let mut indexer = Indexer::default();
        for (doc, service) in (0u32..).zip(services) {
            let (_, category) = category(headings, service)?;
            let situation = situation(headings, service)?;
            for lang in Lang::ALL {
                indexer.title(doc, lang, service.title.get(lang));
                for synonym in Synonyms::get(&service.synonyms, lang) {
                    indexer.name(doc, lang, synonym);
                }
                for text in [&service.summary, &service.result, &category.title, situation] {
                    indexer.body(doc, lang, text.get(lang));
                }
            }
        }
        let (terms, text, postings) = indexer.finish()?;
        self.push(Kind::Terms, &terms);
        self.push(Kind::TermText, &text);
        self.push(Kind::Postings, &postings);
        Ok(())
    }

    fn finish(self, version: u64) -> Result<Vec<u8>> {
        let too_large = || Error::new(Code::TooLarge, "reading file over its limit");
        let mut image = header(version, &self.sections).ok_or_else(too_large)?;
        let rest: usize = self.sections.iter().map(Vec::len).sum();
        image.reserve_exact(rest + TRAILER);
        for section in &self.sections {
            image.extend_from_slice(section);
        }
        let hash = sha256(&image);
        image.extend_from_slice(&hash);
        Ok(image)
    }
}

fn category<'a>(headings: &Headings<'a>, service: &Service) -> Result<(u16, &'a Category)> {
    let found = headings.categories.get(service.category.as_str()).copied();
    found.ok_or_else(|| crate::catalogue::damaged("service category"))
}

fn situation<'a>(headings: &Headings<'a>, service: &Service) -> Result<&'a crate::Text> {
    let found = headings.situations.get(service.situation.as_str()).copied();
    found.ok_or_else(|| crate::catalogue::damaged("service situation"))
}

fn canonical(value: &impl serde::Serialize) -> Result<Vec<u8>> {
    serde_json_canonicalizer::to_vec(value)
        .map_err(|e| Error::new(Code::Defect, "canonical JSON").caused_by(e))
}

fn reference(offset: usize, len: usize) -> Result<[u8; 8]> {
    let mut out = [0; 8];
    out[..4].copy_from_slice(&number(offset)?);
    out[4..].copy_from_slice(&number(len)?);
    Ok(out)
}

/// A number of the file.
pub(super) fn number(n: usize) -> Result<[u8; 4]> {
    u32::try_from(n)
        .map(u32::to_le_bytes)
        .map_err(|_| Error::new(Code::TooLarge, "reading file over its limit"))
}
