//! The README as a reader of its commands sees it.

use std::{fs, path::Path};

/// A command, and what the README says that it prints.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// Where it stands: `README.md:17`.
    pub(super) at: String,
    /// Without its `$`.
    pub(super) command: String,
    /// The lines below it.
    pub(super) output: Vec<String>,
}

/// A block of code.
struct Block {
    kind: String,
    /// Number and text of each line.
    lines: Vec<(usize, String)>,
}

/// The README.
pub(super) struct Page {
    blocks: Vec<Block>,
    /// Lines outside of the blocks.
    prose: Vec<(usize, String)>,
}

impl Page {
    pub(super) fn read() -> Self {
        let text = fs::read_to_string(root().join("README.md")).expect("a README");
        let (mut blocks, mut prose) = (Vec::<Block>::new(), Vec::new());
        let mut inside = false;
        for (number, line) in (1..).zip(text.lines()) {
            match line.trim_start().strip_prefix("```") {
                Some(kind) if !inside => {
                    blocks.push(Block { kind: kind.trim().into(), lines: Vec::new() });
                    inside = true;
                }
                Some(_) => inside = false,
                None if inside => blocks.last_mut().unwrap().lines.push((number, line.to_owned())),
                None => prose.push((number, line.to_owned())),
            }
        }
        assert!(!inside, "README.md: a block of code has no end");
        Self { blocks, prose }
    }

    /// The commands of all ```` ```console ```` blocks, in order.
    pub(super) fn commands(&self) -> Vec<Shown> {
        self.blocks.iter().filter(|b| b.kind == "console").flat_map(Block::commands).collect()
    }

    /// The commands of the other blocks, which show what something prints.
    pub(super) fn commands_in_output(&self) -> Vec<Shown> {
        self.blocks.iter().filter(|b| b.kind != "console").flat_map(Block::commands).collect()
    }

    /// The lines of the ```` ```text ```` blocks, each with its place.
    pub(super) fn shown_output(&self) -> Vec<(String, String)> {
        let lines = self.blocks.iter().filter(|b| b.kind == "text").flat_map(|b| &b.lines);
        lines.map(|(number, line)| (place(*number), line.clone())).collect()
    }

    /// What stands between backticks in a sentence, each with its place.
    pub(super) fn inline_code(&self) -> Vec<(String, String)> {
        let spans = |(number, line): &(usize, String)| {
            let code = line.split('`').skip(1).step_by(2).map(str::to_owned);
            code.map(|code| (place(*number), code)).collect::<Vec<_>>()
        };
        self.prose.iter().flat_map(spans).collect()
    }

    /// Where the links lead that lead to a file.
    pub(super) fn links(&self) -> Vec<(String, String)> {
        let links = |(number, line): &(usize, String)| {
            let ends = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
            ends.map(|(to, _)| (place(*number), to.to_owned())).collect::<Vec<_>>()
        };
        let mut links: Vec<_> = self.prose.iter().flat_map(links).collect();
        links.retain(|(_, to)| !to.contains("://") && !to.starts_with('#'));
        links
    }
}

impl Block {
    fn commands(&self) -> Vec<Shown> {
        let mut commands = Vec::<Shown>::new();
        for (number, line) in &self.lines {
            if let Some(command) = line.strip_prefix("$ ") {
                commands.push(Shown {
                    at: place(*number),
                    command: command.trim().into(),
                    output: Vec::new(),
                });
            } else if let Some(last) = commands.last_mut() {
                last.output.push(line.clone());
            }
        }
        commands
    }
}

impl Shown {
    /// The words of the command, as a shell splits them.
    pub(super) fn words(&self) -> Vec<String> {
        let (mut words, mut word, mut quoted) = (Vec::new(), None::<String>, false);
        for c in self.command.chars() {
            match c {
                '"' => {
                    quoted = !quoted;
                    word.get_or_insert_default();
                }
                ' ' if !quoted => words.extend(word.take()),
                c => word.get_or_insert_default().push(c),
            }
        }
        assert!(!quoted, "{}: a quote without its end: {}", self.at, self.command);
        words.extend(word);
        words
    }
}

/// The folder of the project.
pub(super) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn place(number: usize) -> String {
    format!("README.md:{number}")
}

/// A line without what differs from run to run: digits, ids, the length of a rule.
pub(super) fn shape(line: &str) -> String {
    let mut shape = String::new();
    for word in line.split_inclusive(' ') {
        let bare = word.trim_end();
        let is_id = bare.len() >= 20 && bare.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:".contains(c));
        match is_id {
            true => shape.push_str(&word.replace(bare, "ID")),
            false => shape.extend(word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c })),
        }
    }
    while shape.contains("──") {
        shape = shape.replace("──", "─");
    }
    shape.trim_end().to_owned()
}

/// Asserts that the lines that the README shows are printed, in their order; it may leave lines out.
#[track_caller]
pub(super) fn is_printed(shown: &[(String, String)], printed: &str) {
    let mut printed_lines = printed.lines().map(shape);
    for (at, line) in shown.iter().filter(|(_, line)| !line.trim().is_empty()) {
        let wanted = shape(line);
        assert!(
            printed_lines.any(|printed| printed == wanted),
            "{at}: this line is not printed, or not after the one above it: {line}\n\nPrinted:\n{printed}"
        );
    }
}

#[test]
fn what_differs_from_run_to_run_has_one_shape() {
    assert_eq!(shape("┃ Тексеру коды: 4746"), shape("┃ Тексеру коды: 0952 "));
    assert_eq!(shape("── 5 / 6 ───"), shape("── 5 / 6 ─────────"));
    let id = "  тексеру коды 0952 · 01a2009e-34af-7d1f-8fca-7e9b73b11cc3";
    assert_eq!(shape(id), shape(&id.replace("01a2009e", "01b30000")));
    assert_ne!(shape("✓ Тіркелді"), shape("✗ Тіркелді"));
}
