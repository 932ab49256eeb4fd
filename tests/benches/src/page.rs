//! The first screen by others: the same cards in SQLite, and their bare bytes in a file.

use std::{fs, path::Path};

use qyzmet_core::{
    Lang, Page,
    catalogue::{Reader, build, embedded, embedded_manifest, install, model::CardView, source::Source},
};
use rusqlite::{Connection, OpenFlags, params};

use crate::Failure;

/// Cards of a first screen.
pub const CARDS: u32 = 30;
/// Services of the catalogue that is measured: as many as the real one has.
const SERVICES: usize = 752;
/// The snapshot that the embedded catalogue was made of.
const SNAPSHOT: &[u8] = include_bytes!("../../../core/catalogue/embedded/snapshot.zst");

/// A card as a plain core on SQLite would hand it out: the fields of the core's own, owned.
#[derive(Debug)]
pub struct PlainCard {
    /// Eight digits.
    pub code: String,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Category.
    pub category: String,
    /// A bit a channel.
    pub channels: u8,
    /// Price.
    pub price: String,
    /// Term.
    pub term: String,
    /// Whether one can apply here.
    pub mobile: bool,
}

/// A catalogue of real size: the embedded services over and over, each with a code of its own.
///
/// Gives the reading file and its version.
pub fn full_size() -> Result<(Vec<u8>, u64), Failure> {
    let mut source: Source = install::unpack(SNAPSHOT, &embedded_manifest()?.snapshot)?;
    let originals = source.services.clone();
    source.version = embedded()?.version() + 1;
    for i in originals.len()..SERVICES {
        let mut service = originals[i % originals.len()].clone();
        service.code = format!("{:08}", 99_000_000 + i);
        service.slug = format!("{}-{i}", service.slug);
        service.rank = 1_000_000 + u32::try_from(i)?;
        service.form = None;
        source.services.push(service);
    }
    Ok((build(&source)?, source.version))
}

/// Puts a reading file where a client looks for the one it fetched.
pub fn install_into(home: &Path, image: &[u8], version: u64) -> Result<(), Failure> {
    let folder = home.join("catalogue");
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join(install::file_name(version)), image)?)
}

/// Writes the cards of a reading file into a database as a core on SQLite would keep them: the three
/// languages in one table, an index in the order of demand, a write-ahead log so that a sync may write while
/// the citizen reads.
pub fn write_sqlite(image: Vec<u8>, path: &Path) -> Result<(), Failure> {
    let mut db = Connection::open(path)?;
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.execute_batch(
        "CREATE TABLE cards (
            code TEXT NOT NULL, lang TEXT NOT NULL, rank INTEGER NOT NULL, title TEXT NOT NULL,
            summary TEXT NOT NULL, category TEXT NOT NULL, channels INTEGER NOT NULL, price TEXT NOT NULL,
            term TEXT NOT NULL, mobile INTEGER NOT NULL, PRIMARY KEY (code, lang)
        );
        CREATE INDEX cards_rank ON cards (lang, rank)",
    )?;
    let reader = Reader::open_bytes(image)?;
    let tx = db.transaction()?;
    for lang in Lang::ALL {
        for (rank, card) in (1_u32..).zip(cards(&reader, lang)?) {
            let channels = card.channels.iter().fold(0_u8, |bits, c| bits | 1 << *c as u8);
            let CardView { code, title, summary, category, price, term, mobile, .. } = card;
            tx.execute(
                "INSERT INTO cards VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![code, lang.tag(), rank, title, summary, category, channels, price, term, mobile],
            )?;
        }
    }
    Ok(tx.commit()?)
}

/// Writes the Kazakh cards into a database that is laid out for this one reading and can take no write
/// beside it: no log, the rank as the primary key.
pub fn write_bare_sqlite(image: Vec<u8>, path: &Path) -> Result<(), Failure> {
    let full = path.with_extension("full");
    write_sqlite(image, &full)?;
    let db = Connection::open(path)?;
    db.execute("ATTACH ?1 AS full", [full.to_string_lossy()])?;
    db.execute_batch(
        "CREATE TABLE cards (
            rank INTEGER PRIMARY KEY, lang TEXT, code TEXT, title TEXT, summary TEXT, category TEXT,
            channels INTEGER, price TEXT, term TEXT, mobile INTEGER
        );
        INSERT INTO cards SELECT rank, lang, code, title, summary, category, channels, price, term, mobile
            FROM full.cards WHERE lang = 'kk'",
    )?;
    Ok(())
}

/// Opens the database, for reading and writing or for reading alone, and reads the first screen.
pub fn read_sqlite(path: &Path, read_only: bool) -> Result<Vec<PlainCard>, Failure> {
    let access = match read_only {
        true => OpenFlags::SQLITE_OPEN_READ_ONLY,
        false => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let db = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let mut statement = db.prepare(
        "SELECT code, title, summary, category, channels, price, term, mobile
         FROM cards WHERE lang = 'kk' ORDER BY rank LIMIT ?1",
    )?;
    let rows = statement.query_map([CARDS], |r| {
        Ok(PlainCard {
            code: r.get(0)?,
            title: r.get(1)?,
            summary: r.get(2)?,
            category: r.get(3)?,
            channels: r.get(4)?,
            price: r.get(5)?,
            term: r.get(6)?,
            mobile: r.get(7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the text of the first screen's cards and nothing else.
pub fn write_text(image: Vec<u8>, path: &Path) -> Result<(), Failure> {
    let all = cards(&Reader::open_bytes(image)?, Lang::Kk)?;
    let fields = |c: CardView| [c.code, c.title, c.summary, c.category, c.price, c.term].concat();
    Ok(fs::write(path, all.into_iter().take(CARDS as usize).map(fields).collect::<String>())?)
}

fn cards(reader: &Reader, lang: Lang) -> Result<Vec<CardView>, Failure> {
    let mut all: Vec<CardView> = Vec::new();
    loop {
        let page = reader.cards(lang, Page { offset: u32::try_from(all.len())?, limit: Page::MOST })?;
        if page.cards.is_empty() {
            return Ok(all);
        }
        all.extend(page.cards);
    }
}
