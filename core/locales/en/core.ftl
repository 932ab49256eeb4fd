# Words of cards and pages, of the text before signing and of a check's report.

## Months

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Term and price

term-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
term-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
term-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
term-calendar-days = { $n ->
    [one] { $n } calendar day
   *[other] { $n } calendar days
}
left-working-days = { $n ->
    [0] today is the last day
    [one] { $n } working day left
   *[other] { $n } working days left
}
deadline-line = Answer due: { $due } – { $rule }
price-free = Free
price-fee = There is a fee

## Where to apply

channel-app = This app
channel-portal = The portal egov.kz
channel-bot = Telegram bot
channel-sms = SMS to 414
channel-centre = Service centre

## Yes, no, no answer

answer-yes = Yes
answer-no = No
answer-empty = no answer

## What the signature protects from

level-software = The key is in this phone's memory, locked with your PIN. Whoever copies the data can't guess the PIN: after a few wrong tries the system stops it. But it does not protect from harmful software on the phone, nor from someone who gets both the data and the PIN.
    .short = Key in the phone's memory
level-sim-applet = The key was made on the SIM card and never leaves it; the card counts wrong PINs itself. Whoever copies the phone's data has no key. But it does not protect from harmful software that shows you another text, nor from someone who has both the card and the PIN.
    .short = Key on the SIM card
level-card-unproved = The key was made on a card and never leaves it, but your mobile operator has not confirmed that yet. Until it does, whoever checks your signature must take it for a key in a phone's memory.
    .short = Key on a card, not confirmed
level-card-number-only = Your number was checked by an SMS code. If it passes to someone else, the code would come to them; the key stays on the card and does not pass with the number.
    .short = Only the number was checked
level-device-se = The key was made in this phone's secure hardware and never leaves it; the issuer verified that. Signing takes your PIN and your finger, face or screen lock. A copy of the phone's data has no key. But it does not protect from software that shows another text, nor from a SIM card moved between checks.
    .short = Key in the phone's secure hardware
level-device-unproved = The key was made in this phone's hardware, but the system could not verify that: { $reason } Whoever checks your signature must take it for a key in a phone's memory.
    .short = Key in the phone, not confirmed
level-split-key = This is an experiment and is not built: half of the key would lie in the phone, half in the system, and neither could sign alone. It would not protect from somebody who takes over both.
    .short = Key in two halves (experiment)
evidence-not-heard = the answer has not come yet.
evidence-none = the phone gave no statement of its maker.
evidence-software-level = the phone has no secure chip for keys.
evidence-boot-unlocked = the phone's system was unlocked or replaced.
evidence-no-screen-lock = the key is not tied to your finger, face or screen lock.
evidence-revoked = the maker's keys for this phone model were stolen.
evidence-maker = the maker's statement is unknown or out of date.
evidence-other = the maker's statement is about something else.
level-sim-proved = On { $time } your operator confirmed that the SIM card in this phone has your number. If the card or the number passes to someone else later, this is learnt at the next check only.
    .short = SIM card confirmed by the operator
level-sim-changed = The SIM card is another one than when it was checked, so nothing is known of it now. Prove your number again.
    .short = SIM card changed, not checked
level-sim-number-only = Only your number was checked: an SMS code came to it. The key is not on the SIM card, so if the number passes to someone else, the SIM card won't tell us.
    .short = Only the number was checked
level-sim-unknown = Nothing is known of the SIM card: nobody has checked that it is yours.
    .short = SIM card not checked

## Signing

sign-text =
    Request: { $service }
    Applicant: { $name }, IIN { $iin }

    { $answers }

    I sign this request, and I have checked the answers above. The request is filed only when its receipt comes.
verification-code = Verification code
verification-code-hint = Compare the code to be sure that this is the request you sign.
signed-by = Signed by { $name }, { $time }
not-filed-yet = Not filed yet. The time starts when the receipt comes.
queued-hint = There is no network: the request is kept on the phone and goes by itself when you have a connection.

## Notices

sandbox-notice = This is a trial mode. Requests and documents here have no legal force.
catalogue-notice = This is a model list of services, not the state register. Ask 1414 for the exact terms.

## What can be done

op-catalogue = Read the list of services
op-search = Search for a service
op-form = Fill in a request
op-sign = Sign a request
op-submit = Send a request
op-documents = Read documents
op-link = Link the phone
op-sign-in = Sign in by PIN, without an SMS
op-sync = Update the list of services
op-verify = Check a signature
op-identify = Video identification
op-renew = Renew the certificate
op-revoke = Revoke the certificate

## What the check of a signature found

verify-valid = The signature is right, and the file has not changed since.
verify-altered = The file was changed after it was signed. Don't trust it.
verify-bad-signature = The signature is wrong. Don't trust the file.
verify-untrusted = There is a signature, but we can't confirm whose.
verify-expired = When it was signed, the certificate had run out or had not begun.
verify-wrong-usage = This certificate is not meant for such signatures.
verify-revoked = The certificate was revoked before this signature can be shown to have existed.
verify-unsupported = We can't check this kind of signature ({ $algorithm }) yet: we can't say whether it is right or wrong.
verify-signer = Signed by: { $name }. Stated time: { $time }
verify-signer-stamped = Signed by: { $name }. By its time stamp: { $time }
verify-issuer = Certificate issued by: { $name }
verify-in-force = In force: { $since } – { $until }
verify-level-sim-applet = The key lies on a SIM card and never leaves it; the operator confirmed that. It does not protect from software that showed the signer another text.
verify-level-device-se = The key lies in the phone's secure hardware and never leaves it; the issuer verified that. It does not protect from software that showed the signer another text.
verify-level-software = The key lies in a phone's memory, locked with a PIN. It does not protect from harmful software on that phone.
verify-sim-proved = On { $time } the operator confirmed that the signer's SIM card has the number.
verify-sim-number-only = Of the SIM card only the number was checked, by an SMS code.
verify-sim-unknown = Nothing is known of the signer's SIM card.
verify-stamp-holds = Time stamp: { $time }, by { $name }
verify-stamp-none = There is no time stamp: the time is the signer's word.
verify-stamp-fails = The time stamp proves nothing. The signature was checked without it.
verify-stamp-unsupported = We can't check this kind of time stamp ({ $algorithm }) yet: we can't say whether it is right or wrong. The signature was checked without it.
verify-judged-stated = By the clock the certificate is out of its time, so the stated time was taken.
verify-plain = A plain signature (CMS): it does not itself protect its certificate or its time.
verify-line-ends = What was signed is this text with the line ends of mail (CRLF); the file has others (LF). The text itself is the same.
verify-revocation-good = The certificate was not revoked as of { $time }
verify-revocation-revoked = The certificate was revoked: { $time }
verify-revocation-unknown = The authority does not know this certificate.
verify-revocation-no-answer = Whether the certificate was revoked is not known: there is no answer of the authority.
verify-document-altered = Not what was signed: { $name }
verify-document-unsigned = No signature is over it: { $name }
verify-document-unsupported = It can't be checked here: { $name }

## Signing a file

sign-file-text =
    File: { $name }
    Size: { $size } bytes
    SHA-256: { $hash }

    I sign this file.
sign-file-unnamed = File without a name
party-gateway = Mobile government system
party-own-file = Yourself (a file on the phone)

## The key's log

audit-key-made = Key made
audit-certificate = Certificate received
audit-sign = Signature
audit-sign-in = Log-in
audit-pin-change = Change of the PIN
audit-puk-made = PUK made
audit-unlock = Unlocking with the PUK
audit-lock = Key locked
audit-destroy = Key destroyed
audit-session = A signature was asked for
audit-unreadable = This entry can't be read
audit-newer = A newer version of the app wrote this
audit-outcome-done = done
audit-outcome-pin-wrong = wrong PIN
audit-outcome-puk-wrong = wrong PUK
audit-outcome-not-judged = the PIN was not checked, nothing was signed
audit-outcome-broken-off = the app was closed before the end
audit-outcome-not-confirmed = right PIN, but not confirmed on the phone
audit-outcome-discarded = too late, or the text had changed: the signature was not kept
audit-outcome-refused = not taken: nobody in the register, or it could not be shown
audit-outcome-unreadable = not known
audit-outcome-ok = signed
audit-outcome-timeout = time was over
audit-outcome-not-registered = no key in force
audit-outcome-user-cancelled = you said no
audit-outcome-hash-mismatch = the document was another one
audit-outcome-phone-absent = no connection
audit-outcome-delivery-error = the signature did not arrive
audit-outcome-sim-error = the SIM card did not answer
audit-outcome-pin-blocked = PIN locked
audit-outcome-card-blocked = key locked
audit-level-sim-applet = Key in the SIM card
audit-level-device-se = Key in the phone's secure chip
audit-level-software-sealed = Key in the phone's memory
audit-level-split-key = Half of the key in the phone, half in the system
audit-level-none = No certificate
audit-sim-proved = SIM card checked
audit-sim-number-only = Only the number was checked
audit-sim-unknown = SIM card not checked

## A signature that somebody else asks for

sign-link-text =
    { $party } asks for your signature.
    { $description }

    { $documents }

    I sign these documents.
sign-link-file = File: { $type }, { $size } bytes
sign-link-content = Text:

## Video identification and revocation

identification-queue = { $n ->
    [0] You are next.
    [one] { $n } person is before you; it takes about { $minutes } min.
   *[other] { $n } people are before you; it takes about { $minutes } min.
}
identification-prompt-look-straight = Look straight into the camera.
identification-prompt-turn-left = Turn your head to the left, slowly.
identification-prompt-turn-right = Turn your head to the right, slowly.
identification-prompt-come-closer = Come a little closer.
identification-prompt-more-light = Find a place with more light.
identification-prompt-show-document = Show the front of your identity card.
identification-prompt-show-document-back = Show the back of your identity card.
identification-prompt-read-number = Read this number aloud: { $number }
identification-prompt-other = Do what the operator says.
identification-reason-document-unreadable = The identity card could not be read.
identification-reason-document-expired = The identity card has run out.
identification-reason-face-mismatch = The face did not match the identity card.
identification-reason-poor-light = There was too little light.
identification-reason-connection = The connection was too weak.
identification-reason-not-alone = Somebody else was in the room, or told you what to do.
identification-reason-envelope-invalid = The recording did not arrive as it was made.
identification-reason-other = The operator could not recognise you.
identification-hurdle-line = There is no connection right now. It goes on by itself.
identification-hurdle-busy = All operators are busy. We try again at { $time }.
identification-hurdle-closed = No operator works at this hour. They are back at { $time }.
identification-hurdle-provider = The video call broke off. No try was lost; we try again at { $time }.
revocation-title = Revoking the certificate
revocation-text = I revoke my signature certificate.
    Name: { $name }
    Certificate number: { $number }
    Reason: { $reason }
    After that nothing can be signed with this key any more. This can't be undone.
revocation-reason-unspecified = Another reason
revocation-reason-key-compromise = Somebody may know my PIN or have my phone
revocation-reason-affiliation-changed = My name or other data changed
revocation-reason-superseded = I have a new key
revocation-reason-cessation-of-operation = I don't need this signature any more
audit-revocation = Certificate revoked
audit-identification = Video identification
audit-outcome-not-identified = the operator did not recognise you
