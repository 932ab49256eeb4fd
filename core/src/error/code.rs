//! The table of codes. A code, once released, keeps its name and meaning for ever.

use std::fmt;

/// What sort of trouble it is; a shell draws by kind, acts by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What was typed can't be right; the citizen mends it.
    Input,
    /// Who the citizen is: linking, session.
    Identity,
    /// PIN, key or certificate.
    Signature,
    /// No line, or it broke.
    Offline,
    /// The gateway is busy, broken, refuses, or does not keep the protocol.
    Gateway,
    /// Something else is in the way: another process, a later state.
    Conflict,
    /// The phone's storage.
    Storage,
    /// The catalogue or a form.
    Catalogue,
    /// A request, a receipt or a document.
    Document,
    /// A defect of ours or of a port.
    Internal,
}

/// Whether the same call can help later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The same call will fail again.
    Never,
    /// The same call may work after so many seconds.
    After {
        /// Seconds to wait.
        seconds: u32,
    },
    /// The same call may work once the phone has a line.
    WhenOnline,
    /// The citizen has to do something first; the citizen's text says what.
    AfterCitizenActs,
}

macro_rules! codes {
    ($($name:ident = $code:literal, $kind:ident, $retry:expr, $meaning:literal;)*) => {
        /// Every error code of the core. The name in dots is stable and is what travels.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code { $(#[doc = $meaning] $name,)* }

        impl Code {
            /// All codes, in the order of the glossary.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The stable name, for example `identity.code_wrong`.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// The kind it belongs to.
            pub fn kind(self) -> Kind {
                match self { $(Code::$name => Kind::$kind,)* }
            }

            /// Whether a repetition can help, unless the error itself says otherwise.
            pub fn retry(self) -> Retry {
                match self { $(Code::$name => $retry,)* }
            }

            /// What it means, for the developer.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$name => $meaning,)* }
            }
        }
    };
}

use Retry::{After, AfterCitizenActs as Citizen, Never, WhenOnline};

codes! {
    IinInvalid = "input.iin", Input, Citizen, "Not an IIN: 12 ASCII digits with a real birth date and the right check digit.";
    BinInvalid = "input.bin", Input, Citizen, "Not a BIN: 12 ASCII digits with a real month, type and the right check digit.";
    PhoneInvalid = "input.phone", Input, Citizen, "Not a mobile number of Kazakhstan (+7 7XX XXX XX XX).";
    AnswerInvalid = "input.answer", Input, Citizen, "The form has answers to mend or questions without an answer; the form view names them.";
    TooLarge = "input.too_large", Input, Citizen, "The value is over its limit; nothing was stored.";
    TextHostile = "input.hostile_text", Input, Citizen, "The text holds control or direction characters that could hide what it says.";
    OutputExists = "input.output_exists", Input, Citizen, "The file to write is there already; it was not touched.";

    LinkRequired = "identity.link_required", Identity, Citizen, "The phone is not linked to a person yet.";
    LinkNotStarted = "identity.link_not_started", Identity, Citizen, "No linking is under way that this code could belong to.";
    CodeWrong = "identity.code_wrong", Identity, Citizen, "The SMS code is wrong; `tries` are left.";
    CodeExpired = "identity.code_expired", Identity, Citizen, "The SMS code's time is over; a new one must be asked for.";
    TooManyTries = "identity.too_many_tries", Identity, Citizen, "Too many tries; linking waits for `minutes`.";
    CardPinWrong = "identity.card_pin_wrong", Identity, Citizen, "The PIN of the identity card is wrong; `tries` are left.";
    NumberTaken = "identity.number_taken", Identity, Citizen, "The phone number is linked to another person.";
    OtherPerson = "identity.other_person", Identity, Citizen, "What is stored on this phone belongs to another person; it has to be erased before this one can be linked.";
    PersonUnknown = "identity.person_unknown", Identity, Citizen, "The register knows no person of this IIN, or it is not this person's number.";
    SessionExpired = "identity.session_expired", Identity, Citizen, "The gateway no longer accepts this session; the citizen links again, nothing is lost.";

    KeyMissing = "signature.key_missing", Signature, Citizen, "There is no signature key on this phone yet.";
    KeyExists = "signature.key_exists", Signature, Never, "There is a signature key already.";
    PinFormat = "signature.pin_format", Signature, Citizen, "The PIN must be six digits.";
    AuthenticationPinFormat = "signature.authentication_pin_format", Signature, Citizen, "The log-in PIN must be five digits.";
    AuthenticationKeyMissing = "signature.authentication_key_missing", Signature, Citizen, "There is no authentication key to sign in with.";
    PinWeak = "signature.pin_weak", Signature, Citizen, "The PIN is too easy to guess (a run, a repeat, the birth date).";
    PinWrong = "signature.pin_wrong", Signature, Citizen, "The PIN is wrong; `tries` are left.";
    PinLocked = "signature.pin_locked", Signature, Citizen, "The PIN was wrong too often; the key is locked and a new one must be made.";
    PukFormat = "signature.puk_format", Signature, Citizen, "The PUK must be eight digits.";
    PukWrong = "signature.puk_wrong", Signature, Citizen, "The PUK is wrong; `tries` are left.";
    PukLocked = "signature.puk_locked", Signature, Citizen, "The PUK was wrong too often; what it opens is destroyed, and a new key must be made.";
    PukMissing = "signature.puk_missing", Signature, Citizen, "No PUK was made for this key.";
    PukOfCard = "signature.puk_of_card", Signature, Never, "The key is on a card: its PUK is in the operator's letter, and none is made here; `unblock_card_pin` takes it.";
    NotConfirmed = "signature.not_confirmed", Signature, Citizen, "The citizen did not confirm by finger, face or the screen lock; nothing was signed, and no try of the PIN is lost.";
    KeyInvalidated = "signature.key_invalidated", Signature, Citizen, "The phone's hardware made the signature key unusable, because fingers, face or screen lock were changed; a new key must be made.";
    PepperNeeded = "signature.pepper_needed", Signature, WhenOnline, "The offline allowance of the key is used up; the next signature needs the network.";
    CertificateRefused = "signature.certificate_refused", Signature, Citizen, "The authority did not issue a certificate for this key.";
    CertificateExpired = "signature.certificate_expired", Signature, Citizen, "The certificate's time is over.";
    CertificateRevoked = "signature.certificate_revoked", Signature, Citizen, "The certificate was revoked, here or from another channel; a new key must be made.";
    IdentificationNeeded = "signature.identification_needed", Signature, Citizen, "The authority certifies this key after a video identification.";
    VisitNeeded = "signature.visit_needed", Signature, Citizen, "The video identification failed too often; a service centre identifies the citizen.";
    SimChanged = "signature.sim_changed", Signature, Citizen, "The SIM card is another one than when the number was proved; the number has to be proved again before anything is signed.";
    LinkInvalid = "signature.link_invalid", Signature, Citizen, "The QR code or link is none that asks for a signature, or what it leads to does not keep the protocol.";
    PartyUnknown = "signature.party_unknown", Signature, Citizen, "Whoever asks for the signature (`host`) is not in the signed registry of relying parties.";
    MethodUnsupported = "signature.method_unsupported", Signature, Never, "The signature is asked for in a format (`method`) that is not made here, as XML.";
    SessionOver = "signature.session_over", Signature, Citizen, "The signing session is over (`outcome` says how), or its nonce was used before; it has to be begun anew.";
    SignatureInvalid = "signature.invalid", Signature, Never, "The signature does not belong to these bytes, or its signer is not trusted.";
    DocumentMissing = "signature.document_missing", Signature, Citizen, "This is a signature alone; the document that it is over has to be handed in, too.";
    SignatureMissing = "signature.signature_missing", Signature, Citizen, "There is no signature that can be read in what was handed in; it may lie in a file of its own.";
    AlgorithmUnsupported = "signature.unsupported", Signature, Never, "The signature uses an algorithm that is not built yet; it is neither valid nor invalid.";
    CardMissing = "signature.card_missing", Signature, Citizen, "The phone's slot holds no card, or the card no applet, that could have the signature key.";
    CardAccess = "signature.card_access", Signature, Citizen, "The card's rules refuse this app: the operator has to write its certificate onto the card.";
    CardOther = "signature.card_other", Signature, Citizen, "The card in the slot is not the one with this signature key; it saw no PIN.";
    CardUnsupported = "signature.card_unsupported", Signature, Citizen, "The card has no key of the kind that is signed with (P-256), or its applet's profile lacks the operation.";
    CardFailed = "signature.card_failed", Signature, After { seconds: 2 }, "The card was pulled out, broke off or answered something that is no answer; nothing of it was used.";
    CardPinBlocked = "signature.card_pin_blocked", Signature, Citizen, "The card's PIN was wrong too often; its PUK unblocks it.";
    CardBlocked = "signature.card_blocked", Signature, Citizen, "The card's PUK was wrong too often; only another card helps.";
    CardPukWrong = "signature.card_puk_wrong", Signature, Citizen, "The card's PUK is wrong; `tries` are left.";
    CardAdministrator = "signature.card_administrator", Signature, Citizen, "The operator, or the code in its letter, did not open the card for making a key.";

    Offline = "net.offline", Offline, WhenOnline, "The gateway can't be reached; nothing was sent.";
    TimedOut = "net.timed_out", Offline, WhenOnline, "No answer came: the time was over or the line broke; the call may or may not have arrived.";

    GatewayBusy = "gateway.busy", Gateway, After { seconds: 30 }, "The gateway asks to wait (429 or 503).";
    GatewayBroken = "gateway.broken", Gateway, After { seconds: 60 }, "The gateway failed (5xx).";
    GatewayRefused = "gateway.refused", Gateway, Never, "The gateway refused the call (4xx) and its reason is no code of ours.";
    GatewayLied = "gateway.lied", Gateway, After { seconds: 300 }, "The answer does not keep the protocol: wrong form, too large, or not about what was asked.";

    HomeBusy = "conflict.home_busy", Conflict, After { seconds: 2 }, "Another process is at work on the same folder.";
    StateChanged = "conflict.state_changed", Conflict, Never, "The thing has moved on meanwhile; read it again.";
    ClosedClient = "conflict.suspended", Conflict, Never, "The client is suspended; call resume() first.";
    Cancelled = "conflict.cancelled", Conflict, Citizen, "The app cancelled the call; what it had stored by then stays.";
    ShutDown = "conflict.closed", Conflict, Never, "The client was shut down; open another on the folder.";

    DiskFull = "storage.full", Storage, Citizen, "No room on the disk; nothing was changed.";
    ReadOnly = "storage.read_only", Storage, Citizen, "The folder can't be written; reading still works where it can.";
    VaultDamaged = "storage.vault_damaged", Storage, Citizen, "The vault could not be read; it was set aside, not deleted.";
    VaultNewer = "storage.vault_newer", Storage, Citizen, "The vault was written by a newer version of the app.";
    VaultKeyLost = "storage.vault_key_lost", Storage, Citizen, "The key store of the phone no longer opens the vault; the vault is kept as it is.";

    ServiceUnknown = "catalogue.service_unknown", Catalogue, Never, "The catalogue has no such service.";
    FormMissing = "catalogue.form_missing", Catalogue, Never, "The service has no form; it is asked for through its other channels.";
    FormUnsupported = "catalogue.form_unsupported", Catalogue, Citizen, "The form uses something that this version does not know; an update is needed.";
    CatalogueUntrusted = "catalogue.untrusted", Catalogue, Never, "The manifest is not signed by enough of the pinned keys; the old catalogue stays.";
    CatalogueRollback = "catalogue.rollback", Catalogue, Never, "The manifest is older than the one already trusted; the old catalogue stays.";
    CatalogueDamaged = "catalogue.damaged", Catalogue, WhenOnline, "A catalogue file does not match its manifest; the old catalogue stays.";

    DraftUnknown = "document.draft_unknown", Document, Never, "There is no such draft.";
    RequestUnknown = "document.request_unknown", Document, Never, "There is no such request on this phone.";
    DocumentUnknown = "document.unknown", Document, Never, "There is no such document on this phone.";
    ReceiptForeign = "document.receipt_foreign", Document, After { seconds: 300 }, "The receipt is not for this request, or its signer is not trusted; the request is kept and asked about again.";
    DocumentDamaged = "document.damaged", Document, WhenOnline, "The document does not match its hash or its signature.";

    PortFailed = "internal.port", Internal, Never, "A port of the shell failed (key store, clock, entropy).";
    Defect = "internal.defect", Internal, Never, "A defect of ours; nothing was changed.";
}

impl Code {
    /// Id of the citizen's text in `core/locales/*/errors.ftl`: `error-` and the code with dashes.
    pub fn message_id(self) -> String {
        format!("error-{}", self.as_str().replace(['.', '_'], "-"))
    }

    /// The code of this stable name, as it travels in a problem document.
    pub fn from_name(name: &str) -> Option<Code> {
        Self::ALL.iter().copied().find(|c| c.as_str() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
