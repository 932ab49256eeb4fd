//! Patterns: a small common part of ECMA 262 and `regex-lite` that means the same in both.

use regex_lite::{Regex, RegexBuilder};

use super::limits;

/// A compiled pattern. Matching takes time linear in the text.
#[derive(Debug, Clone)]
pub(super) struct Pattern(Regex);

impl Pattern {
    /// Compiles `^...$` of the grammar in PROFILE.md; the error says what is not in it.
    pub(super) fn compile(source: &str) -> Result<Pattern, String> {
        if source.chars().count() > limits::PATTERN {
            return Err(format!("is longer than {} characters", limits::PATTERN));
        }
        let body = source.strip_prefix('^').and_then(|s| s.strip_suffix('$'));
        let body = body.ok_or("is not anchored with ^ and $")?;
        Lint::new(body).run()?;
        let regex = RegexBuilder::new(source).size_limit(limits::PATTERN_PROGRAM).build();
        regex.map(Pattern).map_err(|e| e.to_string())
    }

    /// A text over [`limits::TEXT`] bytes matches nothing, so that a hostile one costs nothing.
    pub(super) fn matches(&self, text: &str) -> bool {
        text.len() <= limits::TEXT && self.0.is_match(text)
    }
}

/// What may be escaped, outside and inside a class.
const ESCAPED: &str = r"\^$.*+?()[]{}|/";

struct Lint<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    depth: usize,
    /// Whether a quantifier may follow.
    atom: bool,
}

impl<'a> Lint<'a> {
    fn new(body: &'a str) -> Self {
        Self { rest: body.chars().peekable(), depth: 0, atom: false }
    }

    fn run(mut self) -> Result<(), String> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape(false)?,
                '[' => self.class()?,
                '(' => self.open()?,
                ')' => self.close()?,
                '|' if self.depth == 0 => return Err("alternation stands outside a group".into()),
                '|' => self.atom = false,
                '*' | '+' | '?' => self.quantified()?,
                '{' => self.counted()?,
                '.' | '^' | '$' | ']' | '}' => return Err(format!("`{c}` is not in the profile")),
                c if c.is_control() => return Err("a control character".into()),
                _ => self.atom = true,
            }
        }
        if self.depth == 0 { Ok(()) } else { Err("a group is not closed".into()) }
    }

    fn escape(&mut self, in_class: bool) -> Result<(), String> {
        match self.rest.next() {
            Some('d') => {}
            Some('-') if in_class => {}
            Some(c) if ESCAPED.contains(c) => {}
            _ => return Err("an escape that is not in the profile".into()),
        }
        self.atom = true;
        Ok(())
    }

    fn open(&mut self) -> Result<(), String> {
        if self.rest.next_if_eq(&'?').is_some() && self.rest.next_if_eq(&':').is_none() {
            return Err("a group of the kind (?...) other than (?:...)".into());
        }
        self.depth += 1;
        self.atom = false;
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        self.depth = self.depth.checked_sub(1).ok_or("a group is closed that is not open")?;
        self.atom = true;
        Ok(())
    }

    /// A quantifier follows an atom, and no other quantifier.
    fn quantified(&mut self) -> Result<(), String> {
        if !std::mem::take(&mut self.atom) {
            return Err("a quantifier without anything to repeat, or a lazy one".into());
        }
        Ok(())
    }

    fn counted(&mut self) -> Result<(), String> {
        self.quantified()?;
        let min = self.count()?;
        let max = match self.rest.next_if_eq(&',') {
            None => Some(min),
            Some(_) if self.rest.peek() == Some(&'}') => None,
            Some(_) => Some(self.count()?),
        };
        if self.rest.next() != Some('}') || max.is_some_and(|max| max < min) {
            return Err("a count that is not {n}, {n,} or {n,m}".into());
        }
        Ok(())
    }

    fn count(&mut self) -> Result<usize, String> {
        let mut value: Option<usize> = None;
        while let Some(digit) = self.rest.peek().and_then(|c| c.to_digit(10)) {
            self.rest.next();
            value = Some(value.unwrap_or(0) * 10 + digit as usize);
            if value > Some(limits::REPEAT) {
                return Err(format!("a count over {}", limits::REPEAT));
            }
        }
        value.ok_or_else(|| "a count without digits".into())
    }

    /// `[...]`: characters, ranges and escapes; no nesting and no set arithmetic.
    fn class(&mut self) -> Result<(), String> {
        self.rest.next_if_eq(&'^');
        let mut last = None;
        let mut empty = true;
        loop {
            let c = self.rest.next().ok_or("a class is not closed")?;
            match c {
                ']' if empty => return Err("a class without characters".into()),
                ']' => break,
                '[' => return Err("`[` inside a class must be escaped".into()),
                '\\' => self.escape(true)?,
                '&' | '~' | '-' if last == Some(c) => return Err("class arithmetic".into()),
                c if c.is_control() => return Err("a control character".into()),
                _ => {}
            }
            last = Some(c);
            empty = false;
        }
        self.atom = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_the_profile_has_compiles() {
        for good in [
            "^[^0-9]+$",
            "^[A-Z]{2}[0-9]{6,8}$",
            "^(?:да|нет)$",
            "^[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі -]*$",
            r"^\d{3,}\.\d?$",
            r"^(a(b|c)*)+$",
            "^$",
            r"^[\]\-\\]$",
        ] {
            assert!(Pattern::compile(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn what_means_another_thing_elsewhere_is_refused() {
        for bad in [
            "a",
            "^a",
            "a$",
            "^a|b$",
            "^(?=a)a$",
            "^(?!a)$",
            "^(?i)a$",
            r"^(a)\1$",
            r"^\w$",
            r"^\s$",
            r"^\p{L}$",
            r"^\bа$",
            "^.$",
            "^[[:alpha:]]$",
            "^[a&&b]$",
            "^[a--b]$",
            "^[]$",
            "^[a$",
            "^a**$",
            "^a+?$",
            "^*$",
            "^a{2,1}$",
            "^a{,2}$",
            "^a{9999}$",
            "^(a$",
            "^a)$",
            "^a}$",
            "^a$b$",
            "^\\$",
            "^[a\u{7}]$",
            "^((a{1000}){1000}){1000}$",
        ] {
            assert!(Pattern::compile(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_end_is_the_very_end_and_a_huge_text_matches_nothing() {
        let pattern = Pattern::compile("^[^0-9]+$").unwrap();
        assert!(pattern.matches("Әлия"));
        assert!(!Pattern::compile("^a$").unwrap().matches("a\n"));
        assert!(!pattern.matches(&"ә".repeat(1 << 20)));
    }
}
