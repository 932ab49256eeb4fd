//! The chain: each row's hash covers the row, its number and the hash before. Pure.

use ring::digest::{Context, SHA256};

/// A place in the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Link {
    /// Number of the row; 0 stands before the first.
    pub(crate) seq: u64,
    /// Hash up to that row.
    pub(crate) hash: [u8; 32],
}

/// A row that was read: the hash it says stands before it, and its bytes; nothing when it does not open.
pub(super) struct Row {
    pub(super) seq: u64,
    pub(super) opened: Option<([u8; 32], Vec<u8>)>,
}

/// Rows that are kept at most. A row has some 350 bytes, so this is 2 MB, and years of daily signatures.
pub(super) const KEPT: u64 = 5_000;
/// Rows that are folded at once, when there are so many more.
pub(super) const FOLD: u64 = 500;

/// The row after `before`.
pub(super) fn next(before: &Link, row: &[u8]) -> Link {
    let seq = before.seq.saturating_add(1);
    let mut ctx = Context::new(&SHA256);
    ctx.update(b"qyzmet/audit/v1");
    ctx.update(&before.hash);
    ctx.update(&seq.to_be_bytes());
    ctx.update(row);
    let mut hash = [0; 32];
    hash.copy_from_slice(ctx.finish().as_ref());
    Link { seq, hash }
}

/// The number of the first row that is missing, altered or out of place; nothing when all from `base` to
/// `head` is as it was written. `links` gets the place of every row that opens.
pub(super) fn first_broken(
    base: &Link,
    rows: &[Row],
    head: &Link,
    mut links: impl FnMut(Link),
) -> Option<u64> {
    let mut broken = None;
    let mut at = *base;
    for row in rows {
        let expected = at.seq.saturating_add(1);
        let fits = row.seq == expected
            && match &row.opened {
                Some((before, _)) => *before == at.hash,
                None => false,
            };
        if !fits && broken.is_none() {
            broken = Some(expected.min(row.seq));
        }
        // What comes after a break is still followed, by its own word, so that it can be shown.
        at = match &row.opened {
            Some((before, bytes)) => {
                let link = next(&Link { seq: row.seq.saturating_sub(1), hash: *before }, bytes);
                links(link);
                link
            }
            None => Link { seq: row.seq, hash: [0; 32] },
        };
    }
    broken.or_else(|| (at != *head).then(|| at.seq.saturating_add(1).min(head.seq)))
}

/// How many of the oldest rows are to be folded now.
pub(super) fn to_fold(base: &Link, head: &Link) -> u64 {
    match head.seq.saturating_sub(base.seq) {
        n if n >= KEPT + FOLD => FOLD,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const BASE: Link = Link { seq: 7, hash: [3; 32] };

    fn chain(rows: &[Vec<u8>]) -> (Vec<Row>, Link) {
        let mut at = BASE;
        let rows = rows
            .iter()
            .map(|bytes| {
                let row = Row { seq: at.seq + 1, opened: Some((at.hash, bytes.clone())) };
                at = next(&at, bytes);
                row
            })
            .collect();
        (rows, at)
    }

    fn finds(rows: &[Row], head: &Link) -> Option<u64> {
        first_broken(&BASE, rows, head, |_| {})
    }

    proptest! {
        #[test]
        fn what_was_written_is_whole_and_any_change_is_found(
            rows in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..20), 1..12),
            at in any::<prop::sample::Index>(),
            how in 0..6u8,
        ) {
            let (mut read, head) = chain(&rows);
            prop_assert_eq!(finds(&read, &head), None);
            let at = at.index(read.len());
            let number = read[at].seq;
            match how {
                0 => { read[at].opened.as_mut().unwrap().1.push(0); }
                1 => { read[at].opened = None; }
                2 => { read.remove(at); }
                3 => { read[at].opened.as_mut().unwrap().0[5] ^= 1; }
                4 => { read[at].seq += 1; }
                _ => { read.truncate(at); }
            }
            let found = finds(&read, &head);
            prop_assert!(found.is_some());
            let found = found.unwrap();
            prop_assert!(found >= number && found <= number + 1, "{found} for {number}");
        }
    }

    #[test]
    fn two_rows_that_changed_places_are_found() {
        let (mut read, head) = chain(&[vec![1], vec![2], vec![3]]);
        let (a, b) = (read[0].opened.take(), read[1].opened.take());
        (read[0].opened, read[1].opened) = (b, a);
        assert_eq!(finds(&read, &head), Some(8));
    }

    #[test]
    fn every_row_has_its_place() {
        let (read, head) = chain(&[vec![1], vec![2]]);
        let mut links = Vec::new();
        first_broken(&BASE, &read, &head, |l| links.push(l));
        assert_eq!(links.last(), Some(&head));
        assert_eq!(links.len(), 2);
    }
}
