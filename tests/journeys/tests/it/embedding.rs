//! EMBEDDING.md shows only what is compiled and run: each snippet stands, line by line, in the source it names.

use std::{fs, path::Path};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn plain(code: &str) -> Vec<&str> {
    code.lines().map(str::trim).filter(|l| !l.is_empty()).collect()
}

/// The source that each snippet names, and the snippet.
fn snippets(page: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut source = None;
    let mut open: Option<String> = None;
    for line in page.lines() {
        match &mut open {
            Some(code) if line == "```" => {
                let named = source.take().expect("a snippet names its source in a comment above it");
                out.push((named, std::mem::take(code)));
                open = None;
            }
            Some(code) => {
                code.push_str(line);
                code.push('\n');
            }
            None if line.starts_with("```") => open = Some(String::new()),
            None => {
                if let Some(rest) = line.strip_prefix("<!-- source: ") {
                    source = rest.strip_suffix(" -->").map(str::to_owned);
                }
            }
        }
    }
    out
}

#[test]
fn every_snippet_stands_in_a_source_that_is_run() {
    let page = fs::read_to_string(root().join("EMBEDDING.md")).unwrap();
    let snippets = snippets(&page);
    assert!(snippets.len() >= 12, "the page lost its snippets");
    for (source, snippet) in snippets {
        let text = fs::read_to_string(root().join(&source)).unwrap_or_else(|e| panic!("{source}: {e}"));
        let (compiled, shown) = (plain(&text), plain(&snippet));
        assert!(compiled.windows(shown.len()).any(|lines| lines == shown), "not in {source}:\n{snippet}");
    }
}

#[test]
fn every_link_leads_to_a_file() {
    let page = fs::read_to_string(root().join("EMBEDDING.md")).unwrap();
    let links = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    for link in links.filter(|l| !l.starts_with("http")) {
        assert!(root().join(link).exists(), "{link}");
    }
}
