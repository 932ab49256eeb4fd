//! The one table that a run ends with.

use std::fmt::Write;

/// One measure beside its floor or its peer.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// What is measured, with the number of its bar.
    pub measure: String,
    /// Ours.
    pub ours: String,
    /// What stands beside it.
    pub beside: String,
    /// Its figure.
    pub theirs: String,
    /// How the two compare.
    pub ratio: String,
    /// What was promised; empty where nothing was.
    pub bar: String,
    /// Whether the promise is kept.
    pub within: Option<bool>,
}

impl Row {
    /// Two times in nanoseconds, ours and another's.
    pub fn times(measure: &str, ours: f64, beside: &str, theirs: f64) -> Self {
        Self {
            measure: measure.into(),
            ours: time(ours),
            beside: beside.into(),
            theirs: time(theirs),
            ..Self::default()
        }
    }

    /// A figure that nothing stands beside.
    pub fn alone(measure: &str, ours: String) -> Self {
        Self { measure: measure.into(), ours, ..Self::default() }
    }

    /// Adds how the two compare.
    #[must_use]
    pub fn ratio(self, ratio: f64) -> Self {
        Self { ratio: format!("{ratio:.2} x"), ..self }
    }

    /// Adds what was promised and whether it is kept.
    #[must_use]
    pub fn bar(self, bar: &str, within: bool) -> Self {
        Self { bar: bar.into(), within: Some(within), ..self }
    }

    fn cells(&self) -> [&str; 7] {
        let verdict = match self.within {
            Some(true) => "within",
            Some(false) => "MISSED",
            None => "",
        };
        [&self.measure, &self.ours, &self.beside, &self.theirs, &self.ratio, &self.bar, verdict]
    }
}

/// The rows under their headings, in columns; figures to the right.
pub fn render(rows: &[Row]) -> String {
    const HEADINGS: [&str; 7] = ["measure", "ours", "beside it", "its figure", "ratio", "bar", ""];
    const TO_THE_RIGHT: [bool; 7] = [false, true, false, true, true, false, false];
    let lines: Vec<[&str; 7]> = std::iter::once(HEADINGS).chain(rows.iter().map(Row::cells)).collect();
    let width = |column: usize| lines.iter().map(|l| l[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 7] = std::array::from_fn(width);
    let mut out = String::new();
    for line in &lines {
        let mut text = String::new();
        for (column, cell) in line.iter().enumerate() {
            let width = widths[column];
            let _ = match TO_THE_RIGHT[column] {
                true => write!(text, "{cell:>width$}  "),
                false => write!(text, "{cell:<width$}  "),
            };
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
    out
}

/// A time in the unit that reads best.
pub fn time(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e5 => format!("{:.1} us", ns / 1e3),
        ns if ns < 1e6 => format!("{:.0} us", ns / 1e3),
        ns => format!("{:.2} ms", ns / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let rows = [
            Row::times("5 қатар", 1_500.0, "raw", 1_000_000.0).ratio(1.5).bar("<= 2 x", true),
            Row::alone("8 other", time(12.0)),
        ];
        let text = render(&rows);
        let column = |line: &str, of: &str| line.split(of).next().map(|s| s.chars().count());
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(column(lines[0], "beside"), column(lines[1], "raw"));
        assert!(lines[1].ends_with("1.50 x  <= 2 x  within"), "{text}");
        assert!(lines[2].ends_with("12 ns"), "{text}");
    }
}
