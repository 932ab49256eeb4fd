//! Text that was signed with the line ends of mail and lies there with others.
//!
//! A digest is over the octets of the content (RFC 5652, 5.4); what octets those are of a text, mail decides: its canonical
//! form has lines that end with CR and LF (RFC 8551, 3.1.1). `openssl cms -sign` writes that unless it is told `-binary`, also for
//! a file with LF alone, and `openssl cms -verify` reads the file in the same way. The signature is then of every character
//! of the text, and of line ends that the file has not. Only that one change is tried, so only one other text fits:
//! nothing that a reader sees can differ.

use super::SIZE_LIMIT;
use super::mail;
use super::opened::Opened;
use crate::signature::oids;
use const_oid::db::rfc5911::ID_DATA;

/// Bytes at the beginning of a PDF in which its mark is looked for.
const PDF_MARK: usize = 1024;

/// The text with the line ends of mail; none of what is no text (UTF-8 in lines that end with LF alone, 16 MiB at most), of a
/// PDF, whose bytes are counted, and of what has a CR, which nobody can tell apart from one that was signed. Pure.
pub(crate) fn of_mail(content: &[u8]) -> Option<Vec<u8>> {
    let control = |byte: &u8| (*byte < b' ' && !matches!(byte, b'\t' | b'\n' | 0x0c)) || *byte == 0x7f;
    let begin = content.get(..PDF_MARK).unwrap_or(content);
    let text = content.len() <= SIZE_LIMIT
        && content.contains(&b'\n')
        && !content.iter().any(control)
        && !begin.windows(5).any(|window| window == b"%PDF-")
        && std::str::from_utf8(content).is_ok();
    text.then(|| mail::with_line_ends(content))
}

impl Opened {
    /// Whether a signature may be of text with other line ends: a detached one over nothing but data. What we made is over the
    /// exact bytes, and says who made it.
    pub(crate) fn may_be_of_text(&self, index: usize) -> bool {
        let attributes = self.signers.get(index).and_then(|info| info.signed_attrs.as_ref());
        let ours = |oid: String| oid.strip_prefix(oids::SANDBOX).is_some_and(|rest| rest.starts_with('.'));
        self.content().is_none()
            && self.content_type() == ID_DATA
            && !attributes.into_iter().flat_map(|all| all.iter()).any(|one| ours(one.oid.to_string()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_text_without_a_cr_gets_other_line_ends() {
        let text = "Өтініш\n\tекінші жол\n\n";
        assert_eq!(of_mail(text.as_bytes()).unwrap(), text.replace('\n', "\r\n").as_bytes());
        for other in [
            &b""[..],
            b"no line",
            b"a\r\nb\n",
            b"a\rb\n",
            b"a\0\n",
            b"a\x1b[2K\n",
            b"\xff\xfe\n",
            b"%PDF-1.4\n1 0 obj\n",
            b"\n\n %PDF-1.4\n",
            b"PK\x03\x04\n",
        ] {
            assert_eq!(of_mail(other), None, "{other:?}");
        }
        let mut large = vec![b'a'; SIZE_LIMIT];
        large[7] = b'\n';
        assert!(of_mail(&large).is_some());
        large.push(b'a');
        assert_eq!(of_mail(&large), None);
    }
}
