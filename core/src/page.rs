//! Lists come in pages.

/// Which part of a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// How many are left out at the beginning.
    pub offset: u32,
    /// How many at most; 1 to [`Page::MOST`], anything else is brought within.
    pub limit: u32,
}

impl Page {
    /// The largest page.
    pub const MOST: u32 = 100;

    /// The first `limit` of a list.
    pub fn first(limit: u32) -> Self {
        Self { offset: 0, limit }
    }

    /// The limit within its bounds.
    pub fn size(self) -> u32 {
        self.limit.clamp(1, Self::MOST)
    }

    /// Where the page lies in a list of `total` entries.
    pub(crate) fn range(self, total: usize) -> std::ops::Range<usize> {
        let start = (self.offset as usize).min(total);
        let end = start.saturating_add(self.size() as usize);
        start..end.min(total)
    }
}
