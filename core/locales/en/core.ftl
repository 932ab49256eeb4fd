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
op-sync = Update the list of services
op-verify = Check a signature

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
verify-stamp-holds = Time stamp: { $time }, by { $name }
verify-stamp-none = There is no time stamp: the time is the signer's word.
verify-stamp-fails = The time stamp proves nothing. The signature was checked without it.
verify-judged-stated = By the clock the certificate is out of its time, so the stated time was taken.
verify-revocation-good = The certificate was not revoked as of { $time }
verify-revocation-revoked = The certificate was revoked: { $time }
verify-revocation-unknown = The authority does not know this certificate.
verify-revocation-no-answer = Whether the certificate was revoked is not known: nobody answered.
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
