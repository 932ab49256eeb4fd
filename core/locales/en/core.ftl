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
