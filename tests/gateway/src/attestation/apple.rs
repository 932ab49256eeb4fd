//! Apple's App Attest. It attests a key of its own, not the Secure Enclave's key that signs for a citizen: what it
//! proves is that our app, unaltered, on a genuine phone, named that key, because the key's hash is in the client data.
//! That the key is in the Enclave is then our app's word, and Apple's that it is our app.

use ciborium::Value;
use const_oid::ObjectIdentifier;
use der::{AnyRef, Decode, Reader, Tag, TagNumber, Tagged, asn1::OctetStringRef};

use super::{Asked, Reason, chain, chain::Link};
use crate::secrets::sha256;

pub(super) const NONCE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.8.2");

/// `aaguid` of the two environments.
const PRODUCTION: &[u8; 16] = b"appattest\0\0\0\0\0\0\0";
const DEVELOPMENT: &[u8; 16] = b"appattestdevelop";

/// Depth of CBOR that is read: map, statement, list.
const DEPTH: usize = 8;

/// Judges an attestation object, whose client data is the challenge and SHA-256 of the key's SubjectPublicKeyInfo.
pub(super) fn judge(object: &[u8], asked: &Asked<'_>) -> Result<(), Reason> {
    let client_data = [&asked.challenge[..], &sha256(asked.spki)].concat();
    attest(object, &sha256(&client_data), asked)
}

/// The same over any hash of client data.
pub(super) fn attest(object: &[u8], client_data_hash: &[u8; 32], asked: &Asked<'_>) -> Result<(), Reason> {
    let object = Object::read(object).ok_or(Reason::Malformed)?;
    let links = object.certificates.iter().map(|der| Link::read(der)).collect::<Result<Vec<_>, _>>()?;
    chain::judge(&links, &asked.settings.apple_roots, asked.now, [asked.revoked, &asked.settings.revoked])?;
    let leaf = links.first().ok_or(Reason::Malformed)?;
    let nonce = sha256(&[&object.data[..], client_data_hash].concat());
    let said = leaf.extension(&NONCE)?.ok_or(Reason::Malformed)?;
    if read_nonce(said).map_err(|_| Reason::Malformed)? != nonce {
        // The challenge or the key: one hash is over both.
        return Err(Reason::WrongChallenge);
    }
    let data = Data::read(&object.data).ok_or(Reason::Malformed)?;
    if data.rp_id_hash != asked.settings.rp_id_hash() {
        return Err(Reason::OtherApp);
    }
    match data.aaguid {
        guid if guid == PRODUCTION => {}
        guid if guid == DEVELOPMENT && asked.settings.development => {}
        _ => return Err(Reason::OtherApp),
    }
    // A key that has signed before is none that was just made.
    if data.counter != 0 {
        return Err(Reason::WrongChallenge);
    }
    if data.credential != sha256(leaf.point()) {
        return Err(Reason::OtherKey);
    }
    Ok(())
}

/// The certificates of an attestation object; none where it is none.
pub(super) fn certificates(object: &[u8]) -> Vec<Vec<u8>> {
    Object::read(object).map(|object| object.certificates).unwrap_or_default()
}

/// `SEQUENCE { [1] OCTET STRING }`.
fn read_nonce(der: &[u8]) -> der::Result<Vec<u8>> {
    AnyRef::from_der(der)?.sequence(|reader| {
        let field: AnyRef<'_> = reader.decode()?;
        match field.tag() {
            Tag::ContextSpecific { constructed: true, number: TagNumber(1) } => {
                Ok(<&OctetStringRef>::from_der(field.value())?.as_bytes().to_vec())
            }
            other => Err(other.value_error().into()),
        }
    })
}

/// What an attestation object holds.
struct Object {
    certificates: Vec<Vec<u8>>,
    data: Vec<u8>,
}

impl Object {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let whole = ciborium::de::from_reader_with_recursion_limit::<Value, _>(&mut rest, DEPTH).ok()?;
        if !rest.is_empty() || get(&whole, "fmt")?.as_text()? != "apple-appattest" {
            return None;
        }
        let certificates = get(get(&whole, "attStmt")?, "x5c")?.as_array()?;
        let certificates =
            certificates.iter().map(|one| one.as_bytes().cloned()).collect::<Option<Vec<_>>>()?;
        if !(1..=4).contains(&certificates.len()) {
            return None;
        }
        Some(Self { certificates, data: get(&whole, "authData")?.as_bytes()?.clone() })
    }
}

/// The one value of a map under this name.
fn get<'a>(map: &'a Value, name: &str) -> Option<&'a Value> {
    let mut found = map.as_map()?.iter().filter(|(key, _)| key.as_text() == Some(name));
    match (found.next(), found.next()) {
        (Some((_, value)), None) => Some(value),
        _ => None,
    }
}

/// The authenticator's data (WebAuthn, 6.1), as far as it is judged.
struct Data<'a> {
    rp_id_hash: &'a [u8],
    counter: u32,
    aaguid: &'a [u8],
    credential: &'a [u8],
}

impl<'a> Data<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (rp_id_hash, rest) = bytes.split_at_checked(32)?;
        let (_flags, rest) = rest.split_at_checked(1)?;
        let (counter, rest) = rest.split_first_chunk::<4>()?;
        let (aaguid, rest) = rest.split_at_checked(16)?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (credential, _public_key) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        Some(Self { rp_id_hash, counter: u32::from_be_bytes(*counter), aaguid, credential })
    }
}
