//! `qyzmet catalogue`: the services, read and searched offline.

use clap::Subcommand;
use qyzmet_core::{
    Page,
    catalogue::model::{CardPage, CardView, CategoryView, Field, Found, Hit, SearchPage, ServiceView, Span},
};
use serde_json::{Value, json};

use crate::{
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `catalogue`.
#[derive(Debug, clap::Args)]
pub(crate) struct CatalogueArgs {
    #[command(subcommand)]
    command: CatalogueCommand,
}

#[derive(Debug, Subcommand)]
enum CatalogueCommand {
    /// The services, in the order of demand
    List {
        /// Only those of this category
        #[arg(long, value_name = "ID")]
        category: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// One service: what I get, term, price, what I need, steps
    Show {
        /// Service code, 8 digits
        code: String,
    },
    /// Find a service, as people ask for it; Kazakh letters are not needed
    Search {
        /// Words
        #[arg(required = true)]
        words: Vec<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// The categories
    Categories,
    /// Fetch the newest catalogue
    Sync,
}

/// Which part of a list.
#[derive(Debug, clap::Args)]
pub(crate) struct PageArgs {
    /// Entries to show, 1 to 100
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=100))]
    limit: u32,
    /// Entries to pass over
    #[arg(long, default_value_t = 0)]
    offset: u32,
}

impl PageArgs {
    /// The page for the core.
    pub(super) fn page(&self) -> Page {
        Page { offset: self.offset, limit: self.limit }
    }
}

pub(super) async fn run(shell: &Shell, args: &CatalogueArgs) -> Outcome {
    let catalogue = shell.client.catalogue();
    match &args.command {
        CatalogueCommand::List { category, page } => {
            let page = match category {
                Some(id) => catalogue.by_category(shell.lang, id, page.page())?,
                None => catalogue.cards(shell.lang, page.page())?,
            };
            list(shell, &page)
        }
        CatalogueCommand::Show { code } => show(shell, &catalogue.service(shell.lang, code)?),
        CatalogueCommand::Search { words, page } => {
            let query = words.join(" ");
            search(shell, &query, &catalogue.search(shell.lang, &query, page.page())?)
        }
        CatalogueCommand::Categories => categories(shell),
        CatalogueCommand::Sync => sync(shell).await,
    }
}

fn list(shell: &Shell, page: &CardPage) -> Outcome {
    let screen = &shell.screen;
    screen.json(&json!({
        "total": page.total,
        "offset": page.offset,
        "services": page.cards.iter().map(card_json).collect::<Vec<_>>(),
    }))?;
    let heads = ["head-code", "head-title", "head-term", "head-price"].map(|h| shell.say(h, &[]));
    let row = |c: &CardView| vec![c.code.clone(), c.title.clone(), c.term.clone(), c.price.clone()];
    screen.list(&heads, page.cards.iter().map(row).collect())?;
    screen.gap()?;
    let shown = u32::try_from(page.cards.len()).unwrap_or(u32::MAX);
    let args = [("shown", &*shown.to_string()), ("total", &*page.total.to_string())];
    screen.text(&shell.say("catalogue-shown", &args))?;
    let next = page.offset.saturating_add(shown);
    if next < page.total {
        screen.next(&format!("--offset {next}"))?;
    }
    Ok(Done::All)
}

fn search(shell: &Shell, query: &str, found: &SearchPage) -> Outcome {
    let screen = &shell.screen;
    let nearly = found.found == Found::Nearly;
    screen.json(&json!({
        "query": query,
        "total": found.total,
        "offset": found.offset,
        "nearly": nearly,
        "hits": found.hits.iter().map(hit_json).collect::<Vec<_>>(),
    }))?;
    if found.hits.is_empty() {
        screen.text(&shell.say("search-none", &[("query", query)]))?;
        screen.next(&shell.say("help-1414", &[]))?;
        return Ok(Done::All);
    }
    let id = if nearly { "search-nearly" } else { "search-found" };
    screen.text(&shell.say(id, &[("total", &found.total.to_string())]))?;
    for hit in &found.hits {
        screen.gap()?;
        let code = screen.paint.tone(Tone::Action, &hit.card.code);
        screen.line(&screen.wrapped(&bold(shell, &hit.card.title, &hit.bold), &format!("{code}  ")))?;
        screen.marked("          ", &hit.card.summary)?;
        let channel = if hit.card.mobile { "search-here" } else { "search-elsewhere" };
        let facts = format!("{} · {} · {}", hit.card.term, hit.card.price, shell.say(channel, &[]));
        screen.marked("          ", &screen.paint.tone(Tone::Quiet, &facts))?;
    }
    screen.gap()?;
    let code = &found.hits[0].card.code;
    screen.next(&format!("qyzmet catalogue show {code}"))?;
    Ok(Done::All)
}

/// The title with the words that were asked for in bold.
fn bold(shell: &Shell, title: &str, spans: &[Span]) -> String {
    let letters: Vec<char> = title.chars().collect();
    let piece = |from: usize, to: usize| letters.get(from..to).unwrap_or_default().iter().collect::<String>();
    let mut out = String::new();
    let mut at = 0;
    for span in spans {
        let (start, end) = (span.start as usize, (span.end as usize).min(letters.len()));
        if start < at || end <= start {
            continue;
        }
        out.push_str(&piece(at, start));
        out.push_str(&shell.screen.paint.tone(Tone::Strong, &piece(start, end)));
        at = end;
    }
    out.push_str(&piece(at, letters.len()));
    out
}

fn show(shell: &Shell, s: &ServiceView) -> Outcome {
    let screen = &shell.screen;
    screen.json(&service_json(s))?;
    screen.title(&s.title)?;
    screen.text(&s.summary)?;
    screen.gap()?;
    let label = |id: &str, text: &str| (shell.say(id, &[]), text.to_owned());
    let names: Vec<&str> = s.channels.iter().map(|c| c.name.as_str()).collect();
    let documents: Vec<String> = s.documents.iter().map(|d| format!("• {d}")).collect();
    screen.pairs(&[
        label("label-result", &s.result),
        label("label-term", &s.term_text),
        label("label-price", &s.price_text),
        label("label-provider", &s.provider),
        label("label-category", &s.category_title),
        label("label-situation", &s.situation_title),
        label("label-documents", &documents.join("\n")),
        label("label-channels", &names.join(", ")),
    ])?;
    screen.gap()?;
    screen.title(&shell.say("label-guide", &[]))?;
    for (i, step) in s.guide.iter().enumerate() {
        screen.marked(&format!("{}. ", i + 1), &step.title)?;
        screen.marked("   ", &screen.paint.tone(Tone::Quiet, &step.text))?;
    }
    screen.gap()?;
    match s.mobile {
        true => screen.next(&format!("{}: qyzmet apply {}", shell.say("action-apply", &[]), s.code))?,
        false => screen.next(&shell.say("apply-elsewhere", &[("channels", &names.join(", "))]))?,
    }
    let notice = shell.core("catalogue-notice");
    screen.text(&screen.paint.tone(Tone::Quiet, &notice))?;
    Ok(Done::All)
}

fn categories(shell: &Shell) -> Outcome {
    let screen = &shell.screen;
    let categories = shell.client.catalogue().categories(shell.lang)?;
    let record = |c: &qyzmet_core::catalogue::model::CategoryView| json!({ "id": c.id, "title": c.title, "hint": c.hint, "count": c.count });
    screen.json(&json!({ "categories": categories.iter().map(record).collect::<Vec<_>>() }))?;
    // What is inside is said where there is room for it in one line.
    let roomy = screen.width() > 90;
    let mut heads = vec!["head-category", "head-title", "head-count"];
    heads.extend(roomy.then_some("head-inside"));
    let heads: Vec<String> = heads.into_iter().map(|h| shell.say(h, &[])).collect();
    let row = |c: CategoryView| {
        let mut row = vec![c.id, c.title, c.count.to_string()];
        row.extend(roomy.then_some(c.hint));
        row
    };
    screen.list(&heads, categories.into_iter().map(row).collect())?;
    Ok(Done::All)
}

async fn sync(shell: &Shell) -> Outcome {
    let catalogue = shell.client.catalogue();
    let report = shell.screen.waiting(shell.say("busy-sync", &[]), catalogue.sync()).await?;
    let info = catalogue.status(shell.lang)?.info;
    shell.screen.json(&json!({
        "version": report.version,
        "services": info.services,
        "changed": report.changed,
        "bytes": report.bytes,
    }))?;
    let id = if report.changed { "sync-new" } else { "sync-same" };
    let args = [("version", &*info.version.to_string()), ("services", &*info.services.to_string())];
    let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
    shell.screen.marked(&sign, &shell.say(id, &args))?;
    Ok(Done::All)
}

fn card_json(c: &CardView) -> Value {
    json!({
        "code": c.code,
        "title": c.title,
        "summary": c.summary,
        "category": c.category,
        "channels": c.channels,
        "price": c.price,
        "term": c.term,
        "mobile": c.mobile,
    })
}

fn hit_json(hit: &Hit) -> Value {
    let field = match hit.field {
        Field::Title => "title",
        Field::Name => "name",
        Field::Body => "body",
    };
    let bold: Vec<[u32; 2]> = hit.bold.iter().map(|s| [s.start, s.end]).collect();
    json!({ "service": card_json(&hit.card), "field": field, "bold": bold })
}

fn service_json(s: &ServiceView) -> Value {
    json!({
        "code": s.code,
        "slug": s.slug,
        "title": s.title,
        "summary": s.summary,
        "category": { "id": s.category, "title": s.category_title },
        "situation": { "id": s.situation, "title": s.situation_title },
        "provider": s.provider,
        "result": s.result,
        "term": s.term_text,
        "price": s.price_text,
        "free": s.free,
        "documents": s.documents,
        "channels": s.channels.iter().map(|c| json!({ "id": c.channel, "name": c.name })).collect::<Vec<_>>(),
        "guide": s.guide.iter().map(|g| json!({ "title": g.title, "text": g.text })).collect::<Vec<_>>(),
        "form": s.form,
        "mobile": s.mobile,
    })
}
