//! The README says nothing that does not work: every command that it shows is run, and prints what it shows.

mod page;
mod security;

use std::{collections::BTreeSet, process::Command};

use qyzmet_journeys::{GateProcess, PIN, Running, Terminal};

use page::{Page, Shown, is_printed, root};

/// What a citizen at a keyboard gives to a command: its beginning, what a script has to add to its line
/// because it has no keyboard, and what is typed.
const SESSION: [(&str, &[&str], Typed); 7] = [
    ("qyzmet link", &[], Typed::CardPinAndCode),
    ("qyzmet key create --authentication", &[], Typed::Lines(&[LOGIN_PIN, LOGIN_PIN])),
    ("qyzmet key create", &[], Typed::Lines(&[PIN, PIN])),
    ("qyzmet sign-in", &[], Typed::Lines(&[LOGIN_PIN])),
    ("qyzmet apply", &["--answers", "answers.json"], Typed::Lines(&[PIN])),
    ("qyzmet sign", &[], Typed::Lines(&[PIN])),
    ("qyzmet erase", &["--yes"], Typed::Lines(&[])),
];
/// The PIN of the key that signs in.
const LOGIN_PIN: &str = "27049";
/// The answers, as the citizen would choose them.
const ANSWERS: &str = r#"{"purpose":"bank","language":"kk"}"#;
/// The journey with the key on a card: the part `cards` of `tests/run` plays it.
const ON_A_CARD: &str = "cargo run --features sim-applets -- --sim";
/// What the README calls the binary.
const ALIAS: &str = r#"alias qyzmet="$PWD/target/debug/qyzmet""#;

#[derive(Clone, Copy)]
enum Typed {
    Lines(&'static [&'static str]),
    /// The PIN of the identity card, then the code of the SMS that came meanwhile.
    CardPinAndCode,
}

#[test]
fn every_command_is_of_a_kind_that_is_run_here() {
    let page = Page::read();
    let commands = page.commands();
    for wanted in ["cargo run", "tests/run", "cargo run -- gateway", ALIAS] {
        assert!(commands.iter().any(|c| c.command == wanted), "README.md does not show `{wanted}`");
    }
    for Shown { at, command, .. } in &commands {
        let known = match command.split(' ').next() {
            // Everything else that Cargo could run is the session's, under its own name.
            Some("cargo" | "alias") => {
                ["cargo run", "cargo run -- gateway", ON_A_CARD, ALIAS].contains(&command.as_str())
            }
            // The app on the desk is opened by the part `screens` (android/desk/opens).
            Some(word) => ["tests/run", "android/desk/run", "qyzmet"].contains(&word),
            None => false,
        };
        assert!(known, "{at}: no test knows how to run `{command}`");
    }
}

#[test]
fn every_part_of_the_tests_that_is_named_is_there() {
    let page = Page::read();
    let list = Command::new(root().join("tests/run")).arg("--list").output().unwrap();
    assert!(list.status.success());
    let parts: BTreeSet<String> =
        String::from_utf8(list.stdout).unwrap().lines().map(str::to_owned).collect();
    let shown = page.commands().into_iter().map(|c| (c.at, c.command));
    for (at, code) in shown.chain(page.inline_code()) {
        for part in code.strip_prefix("tests/run ").into_iter().flat_map(str::split_whitespace) {
            assert!(part == "--list" || parts.contains(part), "{at}: `tests/run {part}`: there is {parts:?}");
        }
    }
}

#[test]
fn the_journey_prints_what_is_shown_of_it() {
    let page = Page::read();
    let out = tempfile::tempdir().unwrap();
    let ran = super::languages::journey("kk", out.path());
    is_printed(&page.shown_output(), &ran);
}

#[test]
fn the_session_by_hand_works_line_by_line() {
    let page = Page::read();
    let gate = GateProcess::start();
    let terminal = Terminal::new(&gate).speaking("kk");
    terminal.file("answers.json", ANSWERS.as_bytes());
    std::fs::copy(root().join("README.md"), terminal.folder().join("README.md")).unwrap();
    let session: Vec<Shown> =
        page.commands().into_iter().filter(|c| c.command.starts_with("qyzmet ")).collect();
    assert!(session.len() > 9, "README.md shows no session by hand");
    for shown in &session {
        let ran = run(&gate, &terminal, shown).end();
        let (at, command) = (&shown.at, &shown.command);
        assert_eq!(ran.code, Some(0), "{at}: `{command}` fails:\n{}{}", ran.stdout, ran.stderr);
        let output: Vec<_> = shown.output.iter().map(|line| (at.clone(), line.clone())).collect();
        is_printed(&output, &format!("{}{}", ran.stderr, ran.stdout));
    }
}

/// Begins a command of the session and types what a citizen would.
fn run(gate: &GateProcess, terminal: &Terminal, shown: &Shown) -> Running {
    let known = SESSION.iter().find(|(beginning, ..)| shown.command.starts_with(beginning));
    let (_, more, typed) = known.copied().unwrap_or(("", &[], Typed::Lines(&[])));
    let mut words = shown.words();
    for word in &mut words {
        // Whoever follows the README takes the number that was given.
        if word.starts_with("QZ-") {
            let requests = terminal.json(&["requests", "list"], &[]);
            let number = requests["requests"][0]["number"].as_str();
            *word = number.unwrap_or_else(|| panic!("{}: nothing is filed yet", shown.at)).to_owned();
        }
    }
    let args: Vec<&str> = words.iter().skip(1).map(String::as_str).chain(more.iter().copied()).collect();
    match typed {
        Typed::Lines(lines) => terminal.begin(&args, lines),
        Typed::CardPinAndCode => {
            let mut running = terminal.begin_typing(&args);
            running.type_line(terminal.person.card_pin);
            running.type_line(&code(gate, terminal));
            running
        }
    }
}

/// The code that the phone's inbox shows, once it is there.
fn code(gate: &GateProcess, terminal: &Terminal) -> String {
    let phone = terminal.person.phone;
    gate.code_soon(phone);
    let inbox = terminal.json(&["inbox", "--phone", phone], &[]);
    let text = inbox["messages"].as_array().unwrap().last().unwrap()["text"].as_str().unwrap().to_owned();
    text.chars().take_while(char::is_ascii_digit).collect()
}

#[test]
fn every_command_in_what_is_printed_is_named() {
    let page = Page::read();
    let named: BTreeSet<String> = page
        .commands()
        .into_iter()
        .map(|c| (c.at, c.command))
        .chain(page.inline_code())
        .filter_map(|(_, command)| command.strip_prefix("qyzmet ")?.split(' ').next().map(str::to_owned))
        .collect();
    for Shown { at, command, .. } in page.commands_in_output() {
        let name = command.strip_prefix("qyzmet ").and_then(|rest| rest.split(' ').next());
        let name = name.unwrap_or_else(|| panic!("{at}: `{command}` is no command of ours"));
        assert!(named.contains(name), "{at}: `{command}` is shown, and `qyzmet {name}` is nowhere named");
    }
    // And those that are named are there.
    let help = Terminal::new(&GateProcess::start()).run(&["--help"], &[]).must(0).stdout;
    for name in named {
        let there = help.lines().any(|line| line.trim_start().starts_with(&format!("{name} ")));
        assert!(there, "README.md names `qyzmet {name}`, which is no command:\n{help}");
    }
}

#[test]
fn every_link_leads_to_a_file() {
    for (at, to) in Page::read().links() {
        let path = to.split('#').next().unwrap();
        assert!(root().join(path).exists(), "{at}: {to} is not there");
    }
}
