# What the terminal itself says. States, errors and forms are said by the core (core/locales).

## What can be done

action-apply = Apply
action-sign = Sign
action-change = Change: { $what }
action-later = Keep for later
help-1414 = No luck? Call 1414.

## Questions

ask-iin = IIN, 12 digits
ask-phone = Mobile number
ask-card-pin = PIN of the identity card
ask-code = Code from the SMS of 1414
ask-new-pin = New PIN, six digits
ask-pin-again = The same PIN again
ask-card-now = The card's PIN as it is now
ask-card-code = Code of the operator's letter for making keys
ask-puk = PUK of the operator's letter
ask-pin = PIN
ask-login-pin = Log-in PIN, five digits
ask-new-login-pin = New log-in PIN, five digits
ask-what-next = What next?
ask-choice-hint = ↑ ↓ to choose, Enter to answer
ask-erase = Remove all of it?
ask-destroy = Remove the key?
ask-identify = Do you agree?
ask-revoke = Revoke the certificate?

## While something takes long

busy-link = Asking for the code…
busy-code = Asking for another code…
busy-code-check = Checking the code…
busy-key = Making the key and its certificate…
busy-sign-in = Signing in…
busy-identify = Asking for a video call…
busy-renew = Renewing the certificate…
busy-check = Asking whether the certificate holds…
busy-card = Looking at the card…
busy-sign = Signing…
busy-send = Sending… You may leave: nothing is lost and nothing is filed twice.
busy-sync = Fetching the list of services…

## Heads of lists

head-can = What
head-now = Now
head-offline = Without a network
head-category = Category
head-code = Code
head-count = Services
head-due = Answer due
head-inside = What is inside
head-number = Number
head-price = Price
head-request = Request
head-signed = Signed
head-state = State
head-term = Term
head-title = Name

## Labels

label-card-pin = Card PIN
label-catalogue = List of services
label-category = Category
label-certificate = Certificate of
label-channels = Where
label-code = Verification code
label-data = Folder
label-document = Document
label-documents = What I need
label-due = Answer due
label-due-check = Checked
label-filed-at = Filed
label-gateway = Gateway
label-guide = Step by step
label-history = How it went
label-home = Folder
label-id = Id
label-iin = IIN
label-issuer = Issued by
label-key-level = Signature
label-line = Network
label-login-key = Log-in key
label-name = Name
label-number = Number
label-offline-left = Signatures left without a network
label-applet = Applet and slot
label-public-key = Public key, SHA-256
no-limit = as many as you like
label-phone = Phone
label-price = Price
label-provider = Provided by
label-result = What I get
label-rule = Rule
label-signed = Signed
label-signer = Signed by
label-situation = Life situation
label-size = Size
label-term = Term
label-tries-left = PIN tries left
label-valid-until = Valid until
label-vault = Saved data
label-version = Version

## The list of services

catalogue-shown = { $shown } of { $total } shown.
search-found = { $total ->
    [one] { $total } service found.
   *[other] { $total } services found.
}
search-nearly = Nothing has all these words. Perhaps you meant:
search-none = Nothing found for “{ $query }”. Try fewer or other words.
search-here = you can apply here
search-elsewhere = other channels
apply-elsewhere = You can't apply for this here. Where you can: { $channels }.
sync-new = A new list of services: version { $version }, { $services } services.
sync-same = The list of services is the newest: version { $version }.

## Linking and key

link-why = We link this phone to your IIN, so that nobody else can apply in your name. Have your identity card at hand: its PIN is sent once and never kept.
key-why = The key is made on this computer and never leaves it. Think of a PIN of six digits that nobody can guess; nobody can read it back to you.
login-key-why = With the log-in key you sign in without an SMS when the session is over; it signs no document. Think of a PIN of five digits that nobody can guess: it is apart from the PIN that signs.
card-why = The key is made in the applet { $applet } of the card in slot { $slot } and never leaves it. Think of a new PIN of six digits; the card counts wrong ones itself.
card-unblock-why = The PUK goes to the applet { $applet } of the card in slot { $slot }, which has no key of this phone yet. Think of a new PIN of six digits; qyzmet --sim key create asks for it as the card's PIN.
key-destroy = The key will be removed for good. What you signed with it stays valid; to sign again you make a new one.
login-key-destroy = The log-in key will be removed for good; the signature key stays. To sign in after that you need a code by SMS, or a new log-in key.
key-revoke = The certificate will be revoked for good, and this key signs nothing more. What you signed before stays as it is.
identify-agree = To agree: qyzmet key identify --agree { $version }

## Applying

apply-goes-on = Going on with the form of { $when }.
apply-kept = Kept. Nothing has been sent.
apply-waits = Waiting for the network. You may stop with Ctrl-C: the request is kept and goes later.
check-title = Check your answers: { $service }
sign-title = You will sign this text:
drafts-none = No form is begun.
draft-discarded = The draft is thrown away.

## Requests and documents

outbox-empty = Nothing waits: everything signed is filed.
outbox-line = verification code { $code } · { $id }
requests-none = No requests yet. They will be here once you sign one.
documents-none = No documents yet. The results of your requests will be here.
due-confirmed = this phone counts the same day
due-unconfirmed = this phone could not confirm the day
size-kb = { $kb } KB

## Inbox of the sandbox

inbox-sandbox = This is the SMS spool of the sandbox, not a real phone: no message leaves this machine.
inbox-empty = No messages.

## Erasing

erase-what = This removes everything of this citizen from { $home }:
erase-drafts = forms that are begun: { $n }
erase-unfiled = signed requests that are NOT filed yet: { $n }
erase-requests = requests with their receipts: { $n }
erase-documents = documents: { $n }
erase-key = the link of the phone, the signature key and the log-in key
erase-stays = What is filed stays filed.
erase-done = Everything is removed.

## Doctor

doctor-levels = What a signature key can protect from, and what not:
doctor-catalogue = Version { $version }, { $services } services.
doctor-line-off = switched off (--offline)
doctor-line-unknown = it shows when it is needed
doctor-set-aside = Saved data that did not open was set aside: { $file }
mode-works = works
mode-queued = waits for the network
mode-refused = can't be done
vault-good = in order, { $kb } KB
vault-absent = nothing private is saved yet

## Gateway

gateway-sandbox = The sandbox gateway is running. Nothing it gives has legal force. To try it, use this citizen:
gateway-stop = Stop with Ctrl-C.

## What can go wrong in the terminal itself

fail-io = { $what }: { $why }
fail-no-input = An answer is needed here, and the input is at its end. PINs and codes are read from standard input, one a line.
fail-not-sandbox = { $gateway } is no sandbox on this machine: only there are these controls.
fail-pins-differ = The two PINs are not the same. Please start again.
fail-profile = No applet profile: { $file } ({ $why })
fail-several-files = Several files are signed into one container: add --container FILE.
fail-stopped = Stopped. What was done so far is kept.
fail-unasked = This needs your yes: at a keyboard, or by --yes.
fail-terminal = These are the bytes of a file, not for a screen. Use: qyzmet documents export { $id } --to .
fail-answers = The answers in { $file } can't be read: { $why }
fail-no-question = The form does not ask “{ $name }”, or not with these answers.
fail-gateway = The gateway does not start: { $why }
fail-out-full = { $dir } is not empty. Choose a new folder for the results.
fail-journey = The journey is not as it must be: { $what }

## The journey

journey-title = The journey of a citizen: an address certificate
journey-intro = Everything below is real: processes, HTTP, signatures. In the frame is what the citizen sees; the line with ⚙ says what happened underneath.
journey-first = First start, no network
journey-first-under = No gateway runs. { $services } services of the signed list (version { $version }) were read from the program's own bytes; nothing was written.
journey-link = Linking the phone to a person
journey-link-card-pin = A wrong PIN of the identity card. The way on: type it again, or go to a service centre.
journey-link-taken = A number that is linked to another person. The way on: the citizen's own number.
journey-link-tries = Another phone, wrong codes only: linking waits. The way on: wait, or a service centre.
journey-link-expired = The code is typed too late (the gateway's clock was moved two minutes on). The way on: a new code.
journey-link-right = Again: first a slip of the finger, then the right code.
journey-link-under = { $calls } calls to /links. Tries are counted by phone and gateway, the lower count wins; the session is sealed in the vault, the card's PIN was never kept.
journey-key = A signature key, made on the phone
journey-key-under = P-256 key sealed by AES-256-GCM under PIN (Argon2id) + device part + server part; PKCS#10 to the EST service, certificate { $serial }… of { $issuer }.
journey-device = A signature key, made in the phone's secure hardware
journey-device-under = P-256 key in the hardware (played); PKCS#10 with its attestation chain and the operator's token over the gateway's challenge, both judged; certificate { $serial }… of { $issuer }, with the policies device-se and SIM proved. PIN, counter and server part are as for a sealed key.
journey-card = A signature key, made on the SIM card
journey-card-register = The certificate does not say yet that the key is on the card: the app's word proves nothing. Now the operator enters the key that its card made into its register, and the authority is asked again.
journey-card-under = P-256 key in the card's applet; the operator answered its challenge; the card signed the PKCS#10; certificate { $serial }… of { $issuer }, with the policy sim-applet, lies on the card.
journey-form = The form, with a wrong answer
journey-form-under = Each answer was durable before the next question (draft { $draft }). JSON Schema and rules were judged by the core, the terminal only drew.
journey-outage = The line goes dead, the phone is killed
journey-outage-again = The phone starts again; still no network. Nothing is lost.
journey-outage-lost = The network is back, but the answer to the first sending gets lost on the way (ordered from the sandbox).
journey-outage-asks = Before anything is sent again, the gateway is asked.
journey-outage-under = Sealed, signed (CAdES-B-B) and queued before SIGKILL; sent once, asked once. The gateway's ledger: { $effects } request, { $request }.
journey-result = Receipt, answer, document
journey-result-slower = The office takes longer than it had promised. Whoever looks again is told: nothing new yet.
journey-result-offline = The network is gone again. The document opens all the same.
journey-result-pdf = PDF, { $kb } KB
journey-openssl = OpenSSL judges: first the document, then a copy with one byte changed.
journey-no-openssl = openssl is not here, so nobody else judged
journey-result-under = Deadline by rule { $rule }, counted by gateway and phone alike; status asked { $polls } times, { $unchanged } times unchanged (ETag, 304). Judge: { $judge }.
journey-done = The whole journey in { $seconds } s. Its results:
