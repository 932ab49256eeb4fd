//! Swift: `public` and `open` go from everything that is no record or enum of ours.

/// Hides the machinery; records named in `silent` print no content.
pub fn hide(source: &str, silent: &[&str]) -> String {
    let mut out = String::with_capacity(source.len());
    // What was declared last at the beginning of a line: its members go the same way.
    let mut ours = false;
    // An error is written as `public` on a line of its own.
    let lines = source.replace("public \nenum ", "public enum ");
    for line in lines.lines() {
        if let Some(declaration) = declaration(line) {
            ours = is_ours(declaration);
        }
        // What Swift sees of C stays inside the library.
        let line = if line == "import CQyzmet" { "internal import CQyzmet" } else { line };
        let line = without_needless_quotes(line);
        out.push_str(&if ours { line } else { without_access(&line) });
        out.push('\n');
    }
    for name in silent {
        out.push_str(&format!(
            "\nextension {name}: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {{\n\
             \u{20}   public var description: String {{ \"{name}(hidden)\" }}\n\
             \u{20}   public var debugDescription: String {{ description }}\n\
             \u{20}   public var customMirror: Mirror {{ Mirror(self, children: [:]) }}\n}}\n"
        ));
    }
    out
}

/// How clang finds the header; the library is named by whoever links it.
pub fn module_map() -> String {
    "module CQyzmet {\n    header \"CQyzmet.h\"\n    export *\n}\n".to_owned()
}

/// The header without Swift's quotes: uniffi writes a member that is a word of Swift as Swift does, which is no C.
pub fn header(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        if line.trim_start().starts_with("//") {
            out.push_str(line);
        } else {
            out.push_str(&line.replace('`', ""));
        }
        out.push('\n');
    }
    out
}

const KINDS: &[&str] =
    &["class ", "enum ", "extension ", "func ", "let ", "protocol ", "struct ", "typealias ", "var "];
const ACCESS: &[&str] = &["public ", "open ", "fileprivate ", "private ", "internal ", "final "];

/// From the kind on, if this line declares something at its very beginning.
fn declaration(line: &str) -> Option<&str> {
    let mut rest = line;
    while let Some(shorter) = ACCESS.iter().find_map(|access| rest.strip_prefix(access)) {
        rest = shorter;
    }
    KINDS.iter().any(|kind| rest.starts_with(kind)).then_some(rest)
}

fn is_ours(declaration: &str) -> bool {
    let record = ["struct ", "enum ", "typealias "];
    record.iter().find_map(|kind| declaration.strip_prefix(kind)).is_some_and(|name| {
        !name.starts_with("Native") && !name.starts_with("FfiConverter") && !name.starts_with("Uniffi")
    })
}

/// The line without its access, where it has one before a declaration.
fn without_access(line: &str) -> String {
    let body = line.trim_start();
    let indent = &line[..line.len() - body.len()];
    let body = body.replacen("required public ", "required ", 1);
    let body = body.strip_prefix("public ").or_else(|| body.strip_prefix("open ")).unwrap_or(&body);
    format!("{indent}{body}")
}

/// A label of an argument needs no quotes, and the compiler complains of them.
fn without_needless_quotes(line: &str) -> String {
    let body = line.trim_start();
    match body.strip_prefix('`').and_then(|rest| rest.split_once("`: {")) {
        Some((label, rest)) => format!("{}{label}: {{{rest}", &line[..line.len() - body.len()]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_stay_and_machinery_goes() {
        let source = "import CQyzmet\npublic struct CardView: Equatable {\n    public let x: Int\n}\n\
                      open class NativeForms {\n    required public init() {}\nopen func `open`() {\n}\n\
                      public func FfiConverterX_lift() {\n}\npublic \nenum NativeError: Swift.Error {\n\
                          public var a: Int\n}\npublic typealias Code = String\n";
        let hidden = hide(source, &[]);
        let lines: Vec<&str> = hidden.lines().collect();
        assert_eq!(
            lines,
            [
                "internal import CQyzmet",
                "public struct CardView: Equatable {",
                "    public let x: Int",
                "}",
                "class NativeForms {",
                "    required init() {}",
                "func `open`() {",
                "}",
                "func FfiConverterX_lift() {",
                "}",
                "enum NativeError: Swift.Error {",
                "var a: Int",
                "}",
                "public typealias Code = String",
            ]
        );
    }

    #[test]
    fn a_member_of_the_header_that_is_a_word_of_swift_is_not_quoted() {
        let source =
            "// this `#else` block\ntypedef struct Table {\n    Method0 _Nonnull `open`;\n} Table;\n";
        assert_eq!(
            header(source),
            "// this `#else` block\ntypedef struct Table {\n    Method0 _Nonnull open;\n} Table;\n"
        );
    }

    #[test]
    fn a_label_is_not_quoted() {
        assert_eq!(hide("    `open`: { (\n", &[]), "    open: { (\n");
        assert_eq!(hide("    return try x.`open`(\n", &[]), "    return try x.`open`(\n");
    }

    #[test]
    fn a_silent_record_prints_its_name() {
        let hidden = hide("public struct CitizenView {\n}\n", &["CitizenView"]);
        assert!(hidden.contains("public var description: String { \"CitizenView(hidden)\" }"));
    }
}
