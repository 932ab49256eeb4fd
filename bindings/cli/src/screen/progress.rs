//! Progress: nothing for the first moment, then words with a sign of life, and how far it is in real units.

use std::{borrow::Cow, time::Duration};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Screen;

/// What is quicker than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(300);
const TICK: Duration = Duration::from_millis(120);

/// A bar that is drawn, or none where nobody would see it.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    /// Says what is being done now.
    pub(crate) fn say(&self, text: impl Into<Cow<'static, str>>) {
        self.0.set_message(text);
    }

    /// Prints beside the bar: it is taken away before and drawn again after.
    pub(crate) fn aside(&self, print: impl FnOnce()) {
        self.0.suspend(print);
    }

    /// Says how far it is.
    pub(crate) fn at(&self, done: u64) {
        self.0.set_position(done);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Screen {
    /// A bar of `steps` steps.
    pub(crate) fn bar(&self, steps: u64) -> Bar {
        let bar = ProgressBar::with_draw_target(Some(steps), self.target());
        bar.set_style(style("{bar:24.32/238} {pos}/{len} {wide_msg}", "━━─"));
        bar.enable_steady_tick(TICK);
        Bar(bar)
    }

    /// Waits for `work`, with words if it takes longer than a moment.
    pub(crate) async fn waiting<T>(&self, text: String, work: impl Future<Output = T>) -> T {
        tokio::pin!(work);
        if let Ok(done) = tokio::time::timeout(PATIENCE, work.as_mut()).await {
            return done;
        }
        let bar = ProgressBar::with_draw_target(None, self.target());
        bar.set_style(style("{spinner:.32} {wide_msg}", "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ "));
        bar.set_message(text);
        bar.enable_steady_tick(TICK);
        let _bar = Bar(bar);
        work.await
    }

    fn target(&self) -> ProgressDrawTarget {
        if self.bars { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() }
    }
}

fn style(template: &str, signs: &str) -> ProgressStyle {
    let style = ProgressStyle::with_template(template).expect("a template of our own");
    if template.contains("spinner") { style.tick_chars(signs) } else { style.progress_chars(signs) }
}
