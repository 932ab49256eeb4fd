//! Android's key attestation: what the key store says of a key (`KeyDescription`, extension
//! 1.3.6.1.4.1.11129.2.1.17), and what we believe of it.

use const_oid::ObjectIdentifier;
use der::{AnyRef, Decode, Reader, Tag, TagNumber, Tagged, asn1::OctetStringRef};

use super::{Asked, Reason, chain, chain::Link};

pub(super) const KEY_DESCRIPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.11129.2.1.17");

/// `KeyPurpose`: sign.
const SIGN: u64 = 2;
/// `Algorithm`: EC.
const EC: u64 = 3;
/// `KeyOrigin`: generated.
const GENERATED: u64 = 0;
/// `SecurityLevel`: trusted environment, StrongBox.
const HARDWARE: [u64; 2] = [1, 2];
/// `VerifiedBootState`: verified.
const VERIFIED: u64 = 0;

/// Judges a chain of certificates, the key's own first.
pub(super) fn judge(certificates: &[Vec<u8>], asked: &Asked<'_>) -> Result<(), Reason> {
    let links = certificates.iter().map(|der| Link::read(der)).collect::<Result<Vec<_>, _>>()?;
    chain::judge(&links, &asked.settings.android_roots, asked.now, [asked.revoked, &asked.settings.revoked])?;
    // Whoever has an attested key could put certificates of its own before it: the description nearest to the root
    // is the key store's, and it has to be of the key that is to be certified.
    let mut described = None;
    for link in links.iter().rev() {
        if let Some(value) = link.extension(&KEY_DESCRIPTION)? {
            described = Some((link, value));
            break;
        }
    }
    let (link, value) = described.ok_or(Reason::Malformed)?;
    let first = links.first().ok_or(Reason::Malformed)?;
    if link.spki()? != asked.spki || first.spki()? != asked.spki {
        return Err(Reason::OtherKey);
    }
    let key = Description::read(value).map_err(|_| Reason::Malformed)?;
    if key.challenge != asked.challenge {
        return Err(Reason::WrongChallenge);
    }
    if !HARDWARE.contains(&key.attestation_level) || !HARDWARE.contains(&key.keymint_level) {
        return Err(Reason::SoftwareLevel);
    }
    let hardware = &key.hardware;
    match hardware.root_of_trust {
        Some(boot) if boot.locked && boot.state == VERIFIED => {}
        _ => return Err(Reason::BootUnlocked),
    }
    if hardware.purposes != [SIGN] || hardware.algorithm != Some(EC) {
        return Err(Reason::OtherPurpose);
    }
    if hardware.origin != Some(GENERATED) {
        return Err(Reason::NotGenerated);
    }
    if asked.settings.screen_lock && (hardware.no_auth || hardware.user_auth.unwrap_or(0) == 0) {
        return Err(Reason::NoScreenLock);
    }
    // Only the system knows which app asked; so it stands among what the system enforces.
    let app = key.software.application.as_deref().or(hardware.application.as_deref());
    let app = App::read(app.ok_or(Reason::OtherApp)?).map_err(|_| Reason::Malformed)?;
    // Apps of one shared user are named together: each of them has to be ours.
    let known = |package: &Vec<u8>| asked.settings.packages.iter().any(|ours| ours.as_bytes() == package);
    let ours = !app.packages.is_empty()
        && !app.signers.is_empty()
        && app.packages.iter().all(known)
        && app.signers.iter().all(|signer| asked.settings.signers.iter().any(|ours| ours == &signer[..]));
    if ours { Ok(()) } else { Err(Reason::OtherApp) }
}

/// `KeyDescription`, as far as it is judged.
struct Description {
    attestation_level: u64,
    keymint_level: u64,
    challenge: Vec<u8>,
    software: Authorizations,
    hardware: Authorizations,
}

impl Description {
    fn read(der: &[u8]) -> der::Result<Self> {
        AnyRef::from_der(der)?.sequence(|reader| {
            let mut next = || reader.decode::<AnyRef<'_>>();
            let _attestation_version = number(next()?, Tag::Integer)?;
            let attestation_level = number(next()?, Tag::Enumerated)?;
            let _keymint_version = number(next()?, Tag::Integer)?;
            let keymint_level = number(next()?, Tag::Enumerated)?;
            let challenge = octets(next()?)?;
            let _unique_id = octets(next()?)?;
            Ok(Self {
                attestation_level,
                keymint_level,
                challenge,
                software: Authorizations::read(next()?)?,
                hardware: Authorizations::read(next()?)?,
            })
        })
    }
}

/// `AuthorizationList`, as far as it is judged.
#[derive(Default)]
struct Authorizations {
    purposes: Vec<u64>,
    algorithm: Option<u64>,
    no_auth: bool,
    user_auth: Option<u64>,
    origin: Option<u64>,
    root_of_trust: Option<RootOfTrust>,
    application: Option<Vec<u8>>,
}

impl Authorizations {
    fn read(list: AnyRef<'_>) -> der::Result<Self> {
        let mut out = Self::default();
        list.sequence(|reader| -> der::Result<()> {
            let mut before = None;
            while !reader.is_finished() {
                let field: AnyRef<'_> = reader.decode()?;
                let Tag::ContextSpecific { constructed: true, number: TagNumber(which) } = field.tag() else {
                    return Err(der::Error::from(field.tag().value_error()));
                };
                // Each once.
                if before.is_some_and(|before| which <= before) {
                    return Err(der::Error::from(field.tag().value_error()));
                }
                before = Some(which);
                let value = AnyRef::from_der(field.value())?;
                match which {
                    1 => out.purposes = numbers(value)?,
                    2 => out.algorithm = Some(number(value, Tag::Integer)?),
                    503 => out.no_auth = true,
                    504 => out.user_auth = Some(number(value, Tag::Integer)?),
                    702 => out.origin = Some(number(value, Tag::Integer)?),
                    704 => out.root_of_trust = Some(RootOfTrust::read(value)?),
                    709 => out.application = Some(octets(value)?),
                    _ => {}
                }
            }
            Ok(())
        })?;
        Ok(out)
    }
}

/// How the phone's system was started.
#[derive(Clone, Copy)]
struct RootOfTrust {
    locked: bool,
    state: u64,
}

impl RootOfTrust {
    fn read(value: AnyRef<'_>) -> der::Result<Self> {
        value.sequence(|reader| {
            let _boot_key = octets(reader.decode()?)?;
            let locked = bool::decode(reader)?;
            let state = number(reader.decode()?, Tag::Enumerated)?;
            // Newer versions have a hash behind it.
            if !reader.is_finished() {
                let _boot_hash = octets(reader.decode()?)?;
            }
            Ok(Self { locked, state })
        })
    }
}

/// `AttestationApplicationId`.
struct App {
    packages: Vec<Vec<u8>>,
    signers: Vec<Vec<u8>>,
}

impl App {
    fn read(der: &[u8]) -> der::Result<Self> {
        AnyRef::from_der(der)?.sequence(|reader| {
            let packages = set(reader.decode()?, |info| {
                info.sequence(|reader| {
                    let name = octets(reader.decode()?)?;
                    let _version = reader.decode::<AnyRef<'_>>()?;
                    Ok(name)
                })
            })?;
            let signers = set(reader.decode()?, octets)?;
            Ok(Self { packages, signers })
        })
    }
}

fn octets(value: AnyRef<'_>) -> der::Result<Vec<u8>> {
    Ok(value.decode_as::<&OctetStringRef>()?.as_bytes().to_vec())
}

/// A number that is not negative and fits in 64 bits.
fn number(value: AnyRef<'_>, tag: Tag) -> der::Result<u64> {
    let wrong = || der::Error::from(tag.value_error());
    if value.tag() != tag {
        return Err(wrong());
    }
    match value.value() {
        [] => Err(wrong()),
        [first, ..] if first & 0x80 != 0 => Err(wrong()),
        bytes => {
            let significant = bytes.strip_prefix(&[0]).unwrap_or(bytes);
            if significant.len() > 8 {
                return Err(wrong());
            }
            Ok(significant.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
        }
    }
}

fn numbers(value: AnyRef<'_>) -> der::Result<Vec<u64>> {
    set(value, |one| number(one, Tag::Integer))
}

/// The elements of a `SET OF`, in whatever order they stand.
fn set<'a, T>(value: AnyRef<'a>, read: impl Fn(AnyRef<'a>) -> der::Result<T>) -> der::Result<Vec<T>> {
    if value.tag() != Tag::Set {
        return Err(value.tag().unexpected_error(Some(Tag::Set)).into());
    }
    let mut reader = der::SliceReader::new(value.value())?;
    let mut out = Vec::new();
    while !reader.is_finished() {
        out.push(read(reader.decode()?)?);
    }
    Ok(out)
}
