//! Қошқармүйіз, the ram's horns, drawn as a path of our own: the line at the head of the document, the sign at its foot, the mark.

use krilla::geom::{Path, PathBuilder};

type Point = (f32, f32);

/// One horn of a pair 2 wide and 1 high whose foot is at 0, 0: up the stem, out over the shoulder, round and in. The other is its mirror image.
const HORN: [[Point; 3]; 4] = [
    [(0.02, 0.42), (0.12, 0.95), (0.48, 0.97)],
    [(0.76, 0.98), (0.92, 0.78), (0.90, 0.56)],
    [(0.88, 0.34), (0.68, 0.24), (0.53, 0.34)],
    [(0.40, 0.43), (0.41, 0.63), (0.56, 0.66)],
];

/// A pair of horns standing on `foot`, `height` high and `spread` times as wide as it grows by itself, turned by `turn` quarter turns to the right.
fn horns(path: &mut PathBuilder, foot: Point, (height, spread): (f32, f32), turn: u8) {
    for side in [1.0, -1.0] {
        let place = |(x, y): Point| {
            let (x, y) = (x * side * height * spread, -y * height);
            let (x, y) = match turn % 4 {
                0 => (x, y),
                1 => (-y, x),
                2 => (-x, -y),
                _ => (y, -x),
            };
            (foot.0 + x, foot.1 + y)
        };
        path.move_to(foot.0, foot.1);
        for [a, b, c] in HORN.map(|curve| curve.map(place)) {
            path.cubic_to(a.0, a.1, b.0, b.1, c.0, c.1);
        }
    }
}

fn diamond(path: &mut PathBuilder, (x, y): Point, r: f32) {
    path.move_to(x, y - r);
    path.line_to(x + r, y);
    path.line_to(x, y + r);
    path.line_to(x - r, y);
    path.close();
}

/// The line of horns between `left` and `right`, its foot at `y`; to be stroked.
pub(super) fn line(left: f32, right: f32, y: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    let count = ((right - left) / (height * 2.5)).floor().max(1.0);
    let step = (right - left) / count;
    for i in 0..count as u16 {
        let middle = left + (f32::from(i) + 0.5) * step;
        horns(&mut path, (middle, y), (height, 1.0), 0);
        if i > 0 {
            diamond(&mut path, (left + f32::from(i) * step, y - height * 0.42), height * 0.13);
        }
    }
    path.finish()
}

/// Two pairs back to back, the sign in the middle of the foot's line; to be stroked.
pub(super) fn sign(x: f32, y: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    for turn in [1, 3] {
        horns(&mut path, (x, y), (height, 1.0), turn);
    }
    path.finish()
}

/// Four pairs to the four winds around a diamond: the mark at the document's head; to be stroked.
pub(super) fn mark(x: f32, y: f32, radius: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    let gap = radius * 0.17;
    for (turn, foot) in [(0, (x, y - gap)), (1, (x + gap, y)), (2, (x, y + gap)), (3, (x - gap, y))] {
        horns(&mut path, foot, (radius * 0.66, 0.54), turn);
    }
    diamond(&mut path, (x, y), gap);
    path.finish()
}

/// A circle; to be filled or stroked.
pub(super) fn circle(x: f32, y: f32, r: f32) -> Option<Path> {
    rounded(x - r, y - r, 2.0 * r, 2.0 * r, r)
}

/// A rectangle with round corners of radius `r`, 0 for square ones; to be filled.
pub(super) fn rounded(x: f32, y: f32, w: f32, h: f32, r: f32) -> Option<Path> {
    /// How far a curve's handle reaches to look like a quarter of a circle.
    const ROUND: f32 = 0.552_285;
    let (right, bottom, k) = (x + w, y + h, r * (1.0 - ROUND));
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.line_to(right - r, y);
    path.cubic_to(right - k, y, right, y + k, right, y + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(x + r, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
    path.line_to(x, y + r);
    path.cubic_to(x, y + k, x + k, y, x + r, y);
    path.close();
    path.finish()
}
