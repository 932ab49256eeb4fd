//! Kotlin: what begins a line with a declaration is internal, unless it is a record or an enum of ours.

/// How a top-level declaration begins, after `public`.
const DECLARATIONS: &[&str] = &[
    "abstract class ",
    "class ",
    "const val ",
    "data class ",
    "enum class ",
    "fun ",
    "inline fun ",
    "interface ",
    "object ",
    "open class ",
    "sealed class ",
    "suspend fun ",
    "typealias ",
    "val ",
    "var ",
];

/// Hides the machinery; records named in `silent` print no content.
pub fn hide(source: &str, silent: &[&str]) -> String {
    let mut out = String::with_capacity(source.len());
    // The record whose body is to be found: its `toString` goes there.
    let mut open: Option<&str> = None;
    for line in source.lines() {
        let bare = line.strip_prefix("public ").unwrap_or(line);
        // A top-level function with a comment begins on the comment's last line.
        if let Some(function) = line.strip_prefix("         */ fun ") {
            out.push_str("         */\ninternal fun ");
            out.push_str(function);
        } else if DECLARATIONS.iter().any(|d| bare.starts_with(d)) {
            let hidden = !is_ours(bare);
            out.push_str(if hidden { "internal " } else { "public " });
            out.push_str(bare);
            open = name(bare).filter(|name| silent.contains(name));
        } else {
            out.push_str(line);
        }
        out.push('\n');
        if let Some(name) = open.filter(|_| line.ends_with('{')) {
            out.push_str(&format!("    final override fun toString(): String = \"{name}(hidden)\"\n"));
            open = None;
        }
    }
    out
}

/// A record, an enum or the name of one: what an app developer works with.
fn is_ours(declaration: &str) -> bool {
    let record = ["data class ", "sealed class ", "enum class ", "typealias "];
    let plain = name(declaration).is_some_and(|n| !n.starts_with("Native") && !n.starts_with("FfiConverter"));
    plain && record.iter().any(|r| declaration.starts_with(r))
}

/// The name that is declared: the word after the last keyword.
fn name(declaration: &str) -> Option<&str> {
    let declaration = DECLARATIONS.iter().find_map(|d| declaration.strip_prefix(d))?;
    let end = declaration.find(|c: char| !c.is_alphanumeric() && c != '_');
    Some(&declaration[..end.unwrap_or(declaration.len())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_stay_and_machinery_goes() {
        let source = "data class CardView (\n    val x: Int\n){\n}\npublic object FfiConverterX: Y {\n}\n\
                      data class NativeConfig (\nsealed class NativeException: kotlin.Exception() {\n\
                      public typealias Code = kotlin.String\npublic typealias FfiConverterTypeCode = Z\n\
                      private fun a() {\ninline fun <T> T.use() =\n         */ fun `coreVersion`(): String {\n";
        let hidden = hide(source, &[]);
        let lines: Vec<&str> = hidden.lines().collect();
        assert_eq!(
            lines,
            [
                "public data class CardView (",
                "    val x: Int",
                "){",
                "}",
                "internal object FfiConverterX: Y {",
                "}",
                "internal data class NativeConfig (",
                "internal sealed class NativeException: kotlin.Exception() {",
                "public typealias Code = kotlin.String",
                "internal typealias FfiConverterTypeCode = Z",
                "private fun a() {",
                "internal inline fun <T> T.use() =",
                "         */",
                "internal fun `coreVersion`(): String {",
            ]
        );
    }

    #[test]
    fn a_silent_record_prints_its_name() {
        let source = "data class CitizenView (\n    val a: String\n){\n}\nsealed class Answer {\n}\n";
        let hidden = hide(source, &["CitizenView", "Answer"]);
        assert!(
            hidden.contains("){\n    final override fun toString(): String = \"CitizenView(hidden)\"\n}")
        );
        assert!(
            hidden.contains("Answer {\n    final override fun toString(): String = \"Answer(hidden)\"\n}")
        );
    }
}
