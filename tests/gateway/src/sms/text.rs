//! What messages say: two languages in one part of GSM-7, so in Latin letters, as 1414 writes.

/// The message with a code. The code stands first and alone, so that a phone offers it and an eye finds it.
pub(crate) fn code_text(code: &str) -> String {
    format!("{code} - Qyzmet: rastau kody, eshkimge aitpanyz / kod podtverzhdeniya, nikomu ne soobshchaite")
}

#[cfg(test)]
mod tests {
    use super::code_text;

    #[test]
    fn the_code_comes_first_in_one_gsm_7_part() {
        let text = code_text("012345");
        assert!(text.starts_with("012345 "));
        // Of ASCII, GSM-7 lacks only these (and has some of them in two septets).
        assert!(text.is_ascii() && !text.contains(['`', '[', ']', '{', '}', '\\', '^', '~', '|']));
        assert!(text.len() <= 160, "{}", text.len());
    }
}
