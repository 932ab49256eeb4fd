//! Every test that `SECURITY.md` names is there.

use std::fs;

use super::page::root;

#[test]
fn every_test_that_the_security_page_names_is_there() {
    let page = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let named: Vec<(&str, &str)> = page
        .split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|code| code.split_once("::"))
        .filter(|(file, _)| file.ends_with(".rs") || file.ends_with(".swift"))
        .collect();
    assert!(named.len() > 40, "{}", named.len());
    for (file, test) in named {
        let source = fs::read_to_string(root().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        let (word, marks) =
            if file.ends_with(".rs") { ("fn", ["]", "async"]) } else { ("func", ["@Test", "static"]) };
        let at = source.find(&format!("{word} {test}(")).unwrap_or_else(|| panic!("{file} has no {test}"));
        let before = source[..at].trim_end();
        assert!(marks.iter().any(|mark| before.ends_with(mark)), "{file}: {test} is no test");
    }
}
