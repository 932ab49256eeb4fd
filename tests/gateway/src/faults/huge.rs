//! A body that is made as it is read: two gigabytes cost no memory here.

use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};

const CHUNK: &[u8] = &[b'['; 64 << 10];

/// So many bytes of open brackets: a reader without a limit on size or depth falls over it.
pub(super) struct Huge {
    left: u64,
}

impl Huge {
    pub(super) fn new(bytes: u64) -> Self {
        Self { left: bytes }
    }
}

impl HttpBody for Huge {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let size = usize::try_from(self.left).map_or(CHUNK.len(), |left| left.min(CHUNK.len()));
        self.left -= size as u64;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&CHUNK[..size])))))
    }

    /// Not told: a reader that trusts `Content-Length` would be warned.
    fn size_hint(&self) -> SizeHint {
        SizeHint::new()
    }
}
