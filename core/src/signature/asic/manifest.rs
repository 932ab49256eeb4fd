//! The manifest of a container: which files, by which hashes, and where the signature over it is.

use super::File;
use crate::signature::FormatError;
use base64::{Engine, engine::general_purpose::STANDARD};
use ring::digest::{Algorithm, SHA256, SHA384, SHA512, digest};
use roxmltree::{Document, Node, ParsingOptions};
use std::fmt::Write;

const ASIC: &str = "http://uri.etsi.org/02918/v1.2.1#";
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const SHA256_URI: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// Largest manifest, in bytes.
const SIZE_LIMIT: usize = 1 << 20;
/// Most elements, attributes and texts of it.
const NODE_LIMIT: u32 = 20_000;

/// What a manifest says.
pub(super) struct Manifest {
    /// Where the signature is.
    pub(super) signature: String,
    /// The files.
    pub(super) references: Vec<Reference>,
}

pub(super) struct Reference {
    pub(super) name: String,
    algorithm: String,
    digest: Vec<u8>,
}

impl Reference {
    /// Whether these are the bytes; the algorithm's name where we don't know it.
    pub(super) fn is_of(&self, content: &[u8]) -> Result<bool, String> {
        let algorithm: &Algorithm = match self.algorithm.as_str() {
            SHA256_URI => &SHA256,
            "http://www.w3.org/2001/04/xmldsig-more#sha384" => &SHA384,
            "http://www.w3.org/2001/04/xmlenc#sha512" => &SHA512,
            other => return Err(other.to_owned()),
        };
        Ok(digest(algorithm, content).as_ref() == self.digest)
    }
}

/// Writes the manifest; names and media types were checked.
pub(super) fn write(files: &[File], signature: &str) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<asic:ASiCManifest xmlns:asic=\"{ASIC}\" xmlns:ds=\"{DSIG}\">\
         <asic:SigReference URI=\"{signature}\" MimeType=\"application/x-pkcs7-signature\"/>"
    );
    for file in files {
        let _ = write!(
            xml,
            "<asic:DataObjectReference URI=\"{}\" MimeType=\"{}\"><ds:DigestMethod Algorithm=\"{SHA256_URI}\"/>\
             <ds:DigestValue>{}</ds:DigestValue></asic:DataObjectReference>",
            escape(&file.name),
            file.media_type,
            STANDARD.encode(digest(&SHA256, &file.content)),
        );
    }
    xml.push_str("</asic:ASiCManifest>");
    xml
}

/// Reads a manifest; document types and entities are refused.
pub(super) fn read(xml: &[u8]) -> Result<Manifest, FormatError> {
    FormatError::check_size("manifest of a container", xml, SIZE_LIMIT)?;
    let wrong = || FormatError::Malformed("manifest of a container");
    let text = std::str::from_utf8(xml).map_err(|_| wrong())?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODE_LIMIT, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|_| wrong())?;
    let root = document.root_element();
    if !root.has_tag_name((ASIC, "ASiCManifest")) {
        return Err(wrong());
    }
    let child = |node: Node<'_, '_>, name: (&'static str, &'static str)| {
        node.children().find(|child| child.has_tag_name(name)).map(|child| child.id())
    };
    let uri = |node: Node<'_, '_>| node.attribute("URI").and_then(unescape).ok_or_else(wrong);
    let mut signatures = root.children().filter(|node| node.has_tag_name((ASIC, "SigReference")));
    let (Some(signature), None) = (signatures.next(), signatures.next()) else {
        return Err(wrong());
    };
    let mut references = Vec::new();
    for node in root.children().filter(|node| node.has_tag_name((ASIC, "DataObjectReference"))) {
        let method = child(node, (DSIG, "DigestMethod")).and_then(|id| document.get_node(id));
        let value = child(node, (DSIG, "DigestValue")).and_then(|id| document.get_node(id));
        let digest: String =
            value.and_then(|node| node.text()).ok_or_else(wrong)?.split_whitespace().collect();
        let name = uri(node)?;
        if references.iter().any(|other: &Reference| other.name == name) {
            return Err(FormatError::Malformed("one file twice in the manifest of a container"));
        }
        references.push(Reference {
            name,
            algorithm: method.and_then(|node| node.attribute("Algorithm")).ok_or_else(wrong)?.to_owned(),
            digest: STANDARD.decode(digest).map_err(|_| wrong())?,
        });
    }
    if references.is_empty() {
        return Err(wrong());
    }
    Ok(Manifest { signature: uri(signature)?, references })
}

/// A file's name as a URI: everything but the plainest characters by its bytes.
fn escape(name: &str) -> String {
    name.bytes().fold(String::new(), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
        uri
    })
}

fn unescape(uri: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
        let (high, low) = (digit()?, digit()?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}
