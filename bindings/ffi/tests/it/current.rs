//! The Kotlin and Swift in the checkout are those of this library.

use qyzmet_bindgen::{generated, library_name, root, stale};

#[test]
fn the_committed_kotlin_and_swift_are_current() {
    // Cargo leaves the library of this very profile beside the test.
    let library = std::env::current_exe().unwrap().with_file_name(library_name());
    let files = generated(&library).expect("the library was built with this test");
    let stale = stale(&root(), &files);
    assert!(stale.is_empty(), "write them anew with `cargo run -p qyzmet-bindgen`: {stale:?}");
}

#[test]
fn nothing_but_records_and_enums_shows() {
    let library = std::env::current_exe().unwrap().with_file_name(library_name());
    for file in generated(&library).unwrap() {
        let public = |line: &&str| line.starts_with("public ") || line.starts_with("open ");
        for line in file.text.lines().filter(public) {
            let words: Vec<&str> = line.split([' ', ':', '(', '<']).filter(|w| !w.is_empty()).collect();
            let name = match words.as_slice() {
                ["public", "data" | "sealed" | "enum", "class", name, ..] => name,
                ["public", "struct" | "enum" | "typealias", name, ..] => name,
                _ => panic!("{}: {line}", file.path),
            };
            assert!(!name.starts_with("Native") && !name.contains("onverter"), "{}: {line}", file.path);
        }
    }
}
