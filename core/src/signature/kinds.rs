//! Signatures of kinds that are not judged here, so that a file which holds one is not said to have none.

use super::{cms::is_of_openpgp, tsp};

/// Bytes at the end of an archive in which its list of files is looked for.
const LIST_LIMIT: usize = 1 << 20;

/// Whether a file holds a signature, or is one, of a kind that is not judged here: inside a PDF (PAdES), in XML (XMLDSig, XAdES), of
/// an office document, in an archive that does not begin as a container does, of OpenPGP or SSH, a JWS, or an answer with a time stamp. Pure.
pub(super) fn holds_another_kind(file: &[u8]) -> bool {
    let text = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file).trim_ascii();
    let begins = |begin: &[u8]| text.starts_with(begin);
    if begins(b"PK") {
        let list = &file[file.len().saturating_sub(LIST_LIMIT)..];
        let names: [&[u8]; 4] = [
            b"_xmlsignatures/sig",
            b"META-INF/documentsignatures",
            b"META-INF/signature",
            b"META-INF/ASiCManifest",
        ];
        return names.iter().any(|name| contains(list, name));
    }
    begins(b"%PDF-") && contains(file, b"/ByteRange")
        || begins(b"<") && contains(file, b"http://www.w3.org/2000/09/xmldsig#")
        || ["PGP SIGNED MESSAGE", "PGP SIGNATURE", "SSH SIGNATURE"]
            .iter()
            .any(|label| begins(format!("-----BEGIN {label}-----").as_bytes()))
        || is_of_openpgp(file)
        || begins(b"{") && contains(file, b"\"protected\"") && contains(file, b"\"signature")
        || begins(b"eyJ") && is_compact_jws(text)
        || begins(b"0") && matches!(tsp::token(file), Ok(Some(_)))
}

/// Three parts in base64url with dots between them (RFC 7515, 7.1).
fn is_compact_jws(text: &[u8]) -> bool {
    let dots = text.iter().filter(|byte| **byte == b'.').count();
    dots == 2 && text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
}

fn contains(file: &[u8], part: &[u8]) -> bool {
    file.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_of_another_kind_is_told_from_none() {
        let archive = |name: &str| [b"PK\x03\x04", name.as_bytes(), &[0; 40]].concat();
        for other in [
            &b"%PDF-1.7\n/Type /Sig /ByteRange [0 10 20 30] /Contents <30>"[..],
            b"\xef\xbb\xbf <a><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></a>",
            b"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nhi\n",
            b"-----BEGIN PGP SIGNATURE-----\n\niQ==\n",
            b"-----BEGIN SSH SIGNATURE-----\n",
            b"From: \xc0 <a@example.com>\r\nContent-Type: multipart/signed; micalg=pgp-sha256;\r\n protocol=\"application/pgp-signature\"; boundary=b\r\n\r\n--b",
            b"eyJhbGciOiJFUzI1NiJ9.e30.AAAA\n",
            b"eyJhbGciOiJFUzI1NiJ9..AAAA",
            b"{ \"payload\": \"e30\", \"signatures\": [{ \"protected\": \"e30\" }] }",
            &archive("_xmlsignatures/sig1.xml"),
            &archive("META-INF/documentsignatures.xml"),
            &archive("META-INF/signatures0.xml"),
        ] {
            assert!(holds_another_kind(other), "{}", String::from_utf8_lossy(other));
        }
        for none in [
            &b""[..],
            b"%PDF-1.7\n/Type /Page",
            b"<a/>",
            b"eyJ",
            b"eyJhIjoxfQ.e30.AA AA",
            b"{ \"signature\": 1 }",
            b"PK",
            &archive("word/document.xml"),
            b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n",
            b"Content-Type: multipart/mixed; protocol=\"application/pgp-signature\"; boundary=b\r\n\r\n--b",
        ] {
            assert!(!holds_another_kind(none), "{}", String::from_utf8_lossy(none));
        }
    }
}
