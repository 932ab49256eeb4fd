//! Magic numbers: which outcome the sandbox plays for which phone or IIN, and who lives in it.
//!
//! The tables of the README are these; a test compares them.

mod people;

pub use people::{CITIZENS, Citizen};

/// What a magic number chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// Everything goes well.
    Ordinary,
    /// The number is linked to another person.
    NumberTaken,
    /// The SMS with the code never comes.
    SmsLost,
    /// The code is too old when the SMS comes.
    CodeExpired,
    /// The code of the SMS is not the right one, ever.
    CodeWrong,
    /// The register knows no such person.
    PersonUnknown,
    /// The PIN of the identity card is locked.
    CardPinLocked,
    /// The authority refuses the certificate.
    CertificateRefused,
    /// The certificate is revoked as soon as it is issued.
    CertificateRevoked,
    /// The authority's responder does not know the certificate.
    CertificateForgotten,
    /// A request is refused as soon as it is filed.
    RefusedAtOnce,
    /// A request is worked on, then refused with a reason.
    RefusedLater,
    /// A request is worked on, then more is asked for.
    NeedsMore,
    /// A request is worked on and never finished: it becomes overdue.
    Overdue,
    /// Filing fails with 500, and nothing is filed.
    SubmitFails,
    /// The citizen is identified by video; an operator decides by hand.
    IdentificationByHand,
    /// The citizen is identified by video, and approved.
    IdentificationApproved,
    /// The citizen is identified by video, and refused each time.
    IdentificationRefused,
    /// The citizen is identified by video; the first time nothing can be judged.
    IdentificationRetried,
    /// The citizen is identified by video; for an hour nobody is at work.
    IdentificationClosed,
    /// The citizen is identified by video; lines are taken, and the first session is lost.
    IdentificationBusy,
}

/// One magic number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The phone (E.164) or the IIN.
    pub number: &'static str,
    /// What it chooses.
    pub outcome: Outcome,
    /// What happens, for the README.
    pub says: &'static str,
}

const fn row(number: &'static str, outcome: Outcome, says: &'static str) -> Row {
    Row { number, outcome, says }
}

/// All magic numbers. Any other mobile number is an ordinary one.
pub const ROWS: &[Row] = &[
    row("+77010000001", Outcome::Ordinary, "everything goes well; the number of the demonstration"),
    row("+77010000002", Outcome::NumberTaken, "linked to another person: 409 `identity.number_taken`"),
    row("+77010000003", Outcome::SmsLost, "the SMS never comes: the spool stays empty"),
    row(
        "+77010000004",
        Outcome::CodeExpired,
        "the code is too old when it comes: 410 `identity.code_expired`",
    ),
    row(
        "+77010000005",
        Outcome::CodeWrong,
        "no code is ever right: 403 `identity.code_wrong`, then 429 `identity.too_many_tries`",
    ),
    row("+77010000011", Outcome::RefusedAtOnce, "a request is refused as it is filed, with a reason"),
    row("+77010000012", Outcome::RefusedLater, "a request is worked on, then refused with a reason"),
    row("+77010000013", Outcome::NeedsMore, "a request is worked on, then they ask for more"),
    row(
        "+77010000014",
        Outcome::Overdue,
        "a request stays in progress for ever: overdue once its term is over",
    ),
    row("+77010000015", Outcome::CertificateRefused, "no certificate: 403 `signature.certificate_refused`"),
    row("+77010000016", Outcome::SubmitFails, "filing fails and files nothing: 500 `gateway.broken`"),
    row(
        "+77010000017",
        Outcome::CertificateRevoked,
        "the certificate is revoked at once (`key-compromise`): filing gives 422 `signature.invalid`",
    ),
    row("+77010000018", Outcome::CertificateForgotten, "the responder answers `unknown` of the certificate"),
    row(
        "+77010000019",
        Outcome::IdentificationByHand,
        "a certificate takes a video identification; `POST /sandbox/identifications/{id}` decides",
    ),
    row("+77010000021", Outcome::IdentificationApproved, "likewise, and the operator approves by himself"),
    row(
        "+77010000022",
        Outcome::IdentificationRefused,
        "likewise, and he refuses each time: five, then a visit",
    ),
    row("+77010000023", Outcome::IdentificationRetried, "likewise; the first time there is too little light"),
    row("+77010000024", Outcome::IdentificationClosed, "likewise; for an hour nobody is at work"),
    row(
        "+77010000025",
        Outcome::IdentificationBusy,
        "likewise; all lines are taken for a second, then the first session is lost",
    ),
    row("990101500690", Outcome::PersonUnknown, "nobody has this IIN: 404 `identity.person_unknown`"),
    row("990101500056", Outcome::CardPinLocked, "the card's PIN is locked: 429 `identity.too_many_tries`"),
];

/// The outcome that this phone or IIN chooses.
pub fn outcome(number: &str) -> Outcome {
    ROWS.iter().find(|row| row.number == number).map_or(Outcome::Ordinary, |row| row.outcome)
}

/// Whether this outcome has the citizen identified by video.
pub(crate) fn wants_video(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::IdentificationByHand
            | Outcome::IdentificationApproved
            | Outcome::IdentificationRefused
            | Outcome::IdentificationRetried
            | Outcome::IdentificationClosed
            | Outcome::IdentificationBusy
    )
}

/// The citizen of this IIN.
pub fn citizen(iin: &str) -> Option<&'static Citizen> {
    CITIZENS.iter().find(|citizen| citizen.iin == iin)
}
