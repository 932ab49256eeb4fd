# Words of the screens: buttons, headings, explanations. The same in both apps.
# …-a11y is read aloud. States and errors have files of their own.

## Common to all screens

screen-common-back-a11y = Back
screen-common-close-a11y = Close
screen-common-language-short = ENG
screen-common-language-name = English
screen-common-language-a11y = Change the language. Now: English
screen-common-language-changed-a11y = The app is now in English
screen-common-help = Help
screen-common-help-a11y = Help: contact centre 1414
screen-common-call-1414 = Call 1414
screen-common-offline = No network. The catalogue and documents are open.
screen-common-covered = Another app’s window lies over the screen, so the buttons do not work. Close that app.
screen-common-captured = The screen is being recorded or shown on another device. Please stop that first: until then secret digits are hidden.
screen-common-online-a11y = The network is back
screen-common-loading = Loading
screen-common-slow = The connection is slow. Wait a little or come back later.
screen-common-slow-work = The connection is slow, but it goes on. Nothing will be lost.
screen-common-may-leave = You may leave this screen, it will go on.
screen-common-continue = Continue
screen-common-stop = Stop
screen-common-retry = Try again
screen-common-retry-online = It will be tried again by itself when you have a connection.
screen-common-needs-network = This needs the network. Go on when you have a connection.
screen-common-error-code = Error code (tell it to 1414): { $code }
screen-common-error-a11y = Error
screen-common-more = Show more
screen-common-step = Step { $n } of { $of }
screen-common-no = No, go back
screen-common-here = You can apply here

## Bottom bar

screen-tab-services = Services
screen-tab-requests = Requests
screen-tab-documents = Documents
screen-tab-settings = Settings
screen-tab-requests-badge-a11y = { $n ->
    [one] { $n } request waits for you
   *[other] { $n } requests wait for you
}

## What the pictures show

screen-art-search-a11y = Picture: a magnifying glass and an empty sheet
screen-art-requests-a11y = Picture: a request and a pen
screen-art-documents-a11y = Picture: a document folder with an ornament
screen-art-offline-a11y = Picture: the steppe, a yurt and a broken connection

## Start

screen-start-title = What do you need?
screen-start-search-hint = For example: address certificate
screen-start-welcome = Welcome
screen-start-welcome-text = Choose a service and apply from this phone. You can read the catalogue without a network and before you link the phone.
screen-start-urgent = Waits for you
screen-start-continue = Unfinished requests
screen-start-popular = Often asked for
screen-start-categories = All services
screen-start-count = { $n ->
    [one] { $n } service
   *[other] { $n } services
}

## Search

screen-search-title = Search for a service
screen-search-start = Write what you need in your own words. Slips are forgiven.
screen-search-clear-a11y = Clear the search
screen-search-nearly = Nothing fits exactly. Perhaps you meant:
screen-search-here = You can apply in this app
screen-search-elsewhere = Applied for elsewhere
screen-search-found-a11y = { $n ->
    [one] { $n } service found
   *[other] { $n } services found
}
screen-search-none = Nothing found
screen-search-none-text = Try fewer words or other ones. 1414 can also tell you which service you need.

## Category

screen-category-none = There are no services here yet.

## Service

screen-service-result = What you get
screen-service-price = Price
screen-service-term = How long it takes
screen-service-provider = Who provides it
screen-service-need = What you need
screen-service-need-none = You need no documents.
screen-service-where = Where to apply
screen-service-steps = Step by step
screen-service-offline = You can fill it in and sign without a network. It goes by itself when you have a connection.
screen-service-link-later = Before you sign, you will link the phone. You can fill it in now.
screen-service-elsewhere = You can't apply for this here. Where to go is written above.
screen-service-apply = Apply
screen-service-continue = Go on with the request
screen-service-anew = Begin a new one

## Linking the phone

screen-link-title = Link the phone
screen-link-why = So we know that it is you who applies, and your name and address fill themselves in.
screen-link-reprove = Prove the number again
screen-link-reprove-why = The SIM card was changed, so we check that the number is still yours: with the PIN of your identity card and a code by SMS. The key and its PIN stay as they are.
screen-link-need = Have these ready
screen-link-need-iin = IIN – 12 digits on your identity card
screen-link-need-phone = The number of this phone
screen-link-need-card = The PIN of your identity card
screen-link-centre = Have it linked at a centre
screen-link-centre-text = Take your identity card and phone to a service centre. The staff will link your number to your IIN.
screen-link-iin = Your IIN
screen-link-iin-hint = The 12 digits on your identity card
screen-link-phone = Your phone number
screen-link-phone-hint = An SMS code will come to this number
screen-link-card = PIN of the identity card
screen-link-card-hint = If you don't know it, ask at a service centre. It is not kept on this phone.
screen-link-code = Code of the SMS
screen-link-code-hint = The SMS comes from 1414. Tell the code to nobody.
screen-link-expires = The code is good for { $time }
screen-link-expires-a11y = The code ends soon: { $time } left
screen-link-resend-in = You can ask for a new code in { $time }
screen-link-resend = Ask for a new code
screen-link-other-number = Correct the number
screen-link-begin = Begin
screen-link-send-code = Send me the code
screen-link-confirm = Confirm the code
screen-link-sending = Asking for a code, up to a minute…
screen-link-checking = Checking the code, up to a minute…
screen-link-again = Link the phone again
screen-link-to-settings = Open settings
screen-sign-in-title = Sign in again
screen-sign-in-why = To keep you safe, you were signed out. Type your log-in PIN, with no SMS to wait for. Your requests and documents are here.
screen-sign-in-pin = Your log-in PIN: five digits
screen-sign-in-by-sms = Sign in by SMS
screen-sign-in = Sign in
screen-sign-in-checking = Checking the PIN, up to a minute…

## Signature key and PIN

screen-key-title = Signature key
screen-key-why = The key is made on this phone. You type your PIN each time you sign.
screen-key-rules = Think of six digits. No birthday and no digits in a row. Tell them to nobody. If you forget them, you make a new key.
screen-key-begin = Choose a PIN
screen-key-first = New PIN: six digits
screen-key-repeat = Type the same PIN again
screen-key-mismatch = The two PINs were not the same. Begin again.
screen-key-making = Making the key and asking for its certificate, up to a minute…
screen-key-finish = Ask for the certificate
screen-key-replace = Make a new key
screen-key-replace-title = Replace the old key?
screen-key-replace-text = You can't sign with the old key any more. What you signed stays valid. A new key needs the network.
screen-key-chip = It is kept in the phone's chip and never leaves it. After your PIN the phone asks for your finger, face or screen lock.
screen-key-no-lock = This phone has no screen lock, so the key is kept in the app under your PIN and not in the chip. To have it in the chip, first set a screen lock in the phone's settings.
screen-key-where = Where will the key be?
screen-card-title = Key on the SIM card
screen-card-need = You need your operator's letter for this: it has the PIN of the card's key.
screen-card-none = There is no SIM card in this phone that can have a key. Put the card in and try again, or make the key on the phone.
screen-card-to-phone = Make the key on the phone
screen-card-choose = On which SIM card?
screen-card-slot = SIM card { $n }
screen-card-pin = PIN of the card's key
screen-card-pin-hint = It is in your operator's letter. It is not the PIN that the phone asks for when it is switched on. You change it on the next page.
screen-card-pin-maybe = Last time this broke off, so the card may have your new PIN already. If the old one is wrong, type the new one.
screen-card-keep-pin = Keep the card's PIN
screen-card-code = The operator's code
screen-card-code-hint = It is needed to write to the card. It is in your operator's letter; if it is not, call the operator.
screen-card-keep-in = Leave the SIM card in and the phone switched on.
screen-card-blocked-before = Without the letter, ask your operator, or make the key on the phone for now.
screen-card-not-on = The certificate is on this phone, but not on the card yet. You can sign all the same.
screen-card-write = Write the certificate onto the card
screen-card-ask-again-text = If your operator confirms the card later, ask for the certificate again: it will say that the key is on the SIM card.
screen-card-ask-again = Ask for the certificate again
screen-card-puk-there = If the PIN is forgotten or blocked, the PUK from your operator's letter helps.
screen-card-puk = PUK of the SIM card's key
screen-card-puk-hint = It is in your operator's letter. After too many wrong ones the key on the card works no more.
screen-confirm-sign = Confirm your signature
screen-confirm-key = Confirm your new key
screen-confirm-locked = The phone did not recognise you several times and takes no finger or face for now. Nothing was signed, and no try of the PIN is lost. Lock the screen, open it with its code and try again.
screen-pin-digits-a11y = { $n } of { $of } digits typed
screen-pin-delete-a11y = Delete the last digit
screen-pin-shuffle = Shuffle the digits
screen-pin-unshuffle = Digits in order
screen-pin-tries = { $n ->
    [one] { $n } try left
   *[other] { $n } tries left
}
screen-pin-last = This is the last try. If you don't remember, stop here.
screen-pin-forgot = I forgot the PIN
screen-pin-forgot-text = Nobody can bring the PIN back, not even we. Make a new key with a new PIN. Your requests and documents are safe.

## Form

screen-form-errors = { $n ->
    [one] { $n } answer to correct
   *[other] { $n } answers to correct
}
screen-form-optional = optional
screen-form-why = Why do we ask?
screen-form-prefilled = Filled in for you: { $from }. Correct it if it is wrong.
screen-form-choose = Choose one
screen-form-choose-search = Find in the list
screen-form-saved = Your answers are kept on this phone
screen-form-to-check = Check the answers
screen-form-discard = Delete this request
screen-form-discard-title = Delete the unfinished request?
screen-form-discard-text = Your answers will be deleted for good. Nothing has been sent.
screen-form-discard-yes = Yes, delete

## Check answers

screen-check-title = Check your answers
screen-check-intro = If something is wrong, correct it now: after you sign it can't be changed.
screen-check-change = Change
screen-check-change-a11y = Change: { $step }
screen-check-mend = Correct the answers
screen-check-link-first = Before you sign, the phone must be linked. Your answers are kept.
screen-check-to-sign = Go on to sign

## Sign

screen-sign-title = Sign
screen-sign-read = This is the text you sign. Read it to the end.
screen-sign-to-pin = Type the PIN
screen-sign-to-key = Get the key ready
screen-sign-pin = Type your PIN to sign
screen-sign-signing = Signing…
screen-sign-until = You can sign until: { $time }

## Done

screen-done-queued-title = Signed, waiting for the network
screen-done-queued-what = It is safe even if you turn the phone off. Open the app when you have a connection and it goes by itself.
screen-done-filed-title = Your request is filed
screen-done-next = What happens next
screen-done-next-wait = Your request will be looked at. Nothing is needed from you.
screen-done-next-where = The answer and the document will come to “Requests” in this app.
screen-done-next-late = If no answer comes in time, call 1414 and tell them the number.
screen-done-to-request = Open the request
screen-done-home = Go to the start
screen-done-a11y = Done. Your request is filed.

## My requests

screen-requests-title = My requests
screen-requests-outbox = { $n ->
    [one] { $n } request not sent yet
   *[other] { $n } requests not sent yet
}
screen-requests-needs-me = Waiting for you
screen-requests-drafts = Unfinished
screen-requests-running = Going on
screen-requests-done = Answered
screen-requests-none = No requests yet
screen-requests-none-text = Your requests will be here: where each one is and when its answer is due.
screen-requests-find = Find a service

## Request

screen-request-number = Request number
screen-request-deadline = Answer due
screen-request-filed-at = Filed on
screen-request-rule = By which rule
screen-request-may-move = This day may move if days off are moved.
screen-request-unconfirmed = The system gave this date, and our own count did not confirm it. If in doubt, ask 1414.
screen-request-bar-a11y = { $n } percent of the time has passed
screen-request-documents = Its documents
screen-request-history = History
screen-request-signed-text = See the signed text
screen-request-signed-title = Signed text
screen-request-export = Send the request's files
screen-request-mend = Correct the answers
screen-request-send-now = Try to send now
screen-request-sending = Sending, up to a minute…
screen-request-open-result = Open the result

## Documents

screen-documents-title = My documents
screen-documents-offline = All of them are on this phone and open without a network.
screen-documents-none = No documents yet
screen-documents-none-text = Documents issued for your requests are kept here. You can show them at any time.
screen-document-signer = Signed by
screen-document-signed-at = Signed on
screen-document-size = Size: { $n } kB
screen-document-page-a11y = Page { $n } of { $of } of the document
screen-document-no-viewer = We can't show the document here. Send it and open it in another app.
screen-document-verify = Check the signature
screen-document-request = Open its request
screen-document-share = Send the document
screen-document-share-title = Send the document?
screen-document-share-text = The document holds your personal data. Whoever gets it can read it and pass it on. The signature file goes with it.
screen-document-share-yes = Yes, send

## Settings

screen-settings-title = Settings
screen-settings-language = Language of the app
screen-settings-text = Text size
screen-settings-text-system = As on the phone
screen-settings-text-large = Large
screen-settings-text-largest = Very large
screen-settings-phone = You and the phone
screen-settings-link = Link the phone
screen-settings-signature = Signature on this phone
screen-settings-level = What it protects from
screen-settings-offline-left = { $n ->
    [one] { $n } signature can be made offline
   *[other] { $n } signatures can be made offline
}
screen-settings-certificate = Signature certificate
screen-settings-certificate-issuer = Issued by
screen-settings-certificate-until = Valid until
screen-settings-key-make = Make a key
screen-settings-pin = PIN, PUK and what was signed
screen-settings-catalogue = List of services
screen-settings-sync = Update the list
screen-settings-syncing = Updating the list…
screen-settings-synced = The list is updated.
screen-settings-same = There is nothing new in the list.
screen-settings-stored = What is kept on this phone
screen-settings-stored-text = Your requests, documents, unfinished answers and signature key. All of it is encrypted.
screen-settings-stored-size = It takes { $n } kB
screen-settings-offline = What works offline?
screen-settings-about = About the app
screen-settings-version = Version { $version }

## This phone's signature: PIN, PUK, what was signed

screen-signature-title = Signature on this phone
screen-signature-sim = Your SIM card
screen-signature-do = What you can do
screen-signature-log = What was signed
screen-signature-log-under = Every use of your key, with date and outcome
screen-signature-puk-none = There is no PUK. If you forget the PIN, only a new key helps.
screen-signature-puk-there = There is a PUK. It opens the key when the PIN is forgotten or locked.
screen-pin-change-title = Change the PIN
screen-pin-change-old = Your PIN as it is now
screen-pin-change-new = New PIN: six digits
screen-pin-change-rules = No birthday and no digits in a row. Tell them to nobody.
screen-pin-change-working = Changing the PIN, up to a minute…
screen-pin-change-done = The PIN is changed
screen-pin-change-done-text = From now on you sign with the new PIN. The old one does not work any more.
screen-puk-title = Your PUK
screen-puk-make = Make a PUK
screen-puk-make-anew = Make another PUK
screen-puk-under = Eight digits that help when the PIN is forgotten
screen-puk-pin = Type your PIN, and a PUK will be made
screen-puk-making = Making the PUK, up to a minute…
screen-puk-write = Write these digits on paper
screen-puk-write-text = Keep the paper at home, away from the phone. The PUK is shown only now: nobody can show it again. Tell it to nobody, not even to 1414.
screen-puk-before = If you had a PUK before, it does not work any more.
screen-puk-wrote = I wrote the PUK down
screen-puk-wrote-first = First write the digits down, then tick the line above.
screen-unlock-title = New PIN with the PUK
screen-unlock-under = When the PIN is forgotten or locked
screen-unlock-puk = Your PUK: eight digits
screen-unlock-puk-hint = They stand on the paper that you wrote when you made the PUK.
screen-unlock-puk-tries = { $n ->
    [one] { $n } try with the PUK left
   *[other] { $n } tries with the PUK left
}
screen-unlock-working = Setting the new PIN, up to a minute…
screen-log-title = What was signed
screen-log-none = Nothing yet
screen-log-none-text = Every use of your key will be here: the date, what it was and how it ended.
screen-log-code = Verification code: { $code }
screen-sign-in-key = Signing in by PIN
screen-sign-in-make = Make a log-in key
screen-sign-in-make-anew = Make a new log-in key
screen-sign-in-make-under = To sign in again you type five digits and wait for no SMS
screen-sign-in-change = Change the log-in PIN
screen-sign-in-old = Your log-in PIN as it is now
screen-sign-in-new = New log-in PIN: five digits
screen-sign-in-rules = No birthday and no digits in a row. Nothing is signed with this PIN. Tell it to nobody.
screen-sign-in-making = Making the log-in key, up to a minute…
screen-sign-in-made = The log-in key is made
screen-sign-in-made-text = When you are asked to sign in again, type this PIN: there is no SMS to wait for.
screen-sign-in-changed = The log-in PIN is changed
screen-sign-in-changed-text = From now on you sign in with the new PIN. The old one does not work any more.
screen-sign-in-remove = Remove the log-in key
screen-sign-in-remove-title = Remove the log-in key?
screen-sign-in-remove-text = To sign in again you will need a code by SMS. Your signature key and your requests stay where they are.

## A signature that somebody asks for

screen-other-title = Signature on request
screen-other-under = A bank, a notary or a site asks for your signature
screen-other-what = Point the phone's camera at the QR code: this page opens by itself. If it doesn't, or you were given a link, paste its text here. You will see who asks and what for. Nothing is signed yet.
screen-other-link = Link or the text of a QR code
screen-other-link-hint = Paste the whole text
screen-other-clear = Clear
screen-other-open = See who asks
screen-other-opening = Asking who it is, up to a minute…
screen-other-waiting = Waiting for you
screen-other-before = Earlier
screen-other-party = Who asks
screen-other-party-why = The name is from the state's register, not from the link.
screen-other-documents = What you sign
screen-other-compare = Look at the other screen: the code must be the same. If it is not, don't sign.
screen-other-no = I won't sign
screen-other-no-title = Say no?
screen-other-no-text = Nothing will be signed. If you need it after all, ask them for a new code.
screen-other-no-yes = Yes, say no
screen-other-send = Send the signature now
screen-other-sending = Sending the signature, up to a minute…
screen-other-done = Done
screen-other-signing = Signing, up to a minute…

## A document and its signature: checked, and a file signed

screen-examine-title = Check a signature
screen-settings-examine-under = Somebody gave you a signed file? See who signed it and that nothing was changed
screen-examine-text = Choose the signed file: the document itself, the signature's file (.p7s, .cms, .sig) or one that holds both (.asice). We find out which it is.
screen-examine-kept = The file is checked on this phone: it is sent nowhere and not kept.
screen-examine-pick = Choose a file
screen-examine-pick-document = Choose the document
screen-examine-pick-signature = Choose the signature's file
screen-examine-working = Checking, up to a minute…
screen-examine-anew = Check another file
screen-examine-files = What you chose
screen-examine-signers = Who signed
screen-examine-documents = The documents in it
screen-examine-signed-a11y = Signed, not changed
screen-examine-chain = Show the certificates
screen-examine-number = Certificate number: { $number }
screen-pick-unreadable = This file could not be opened. Copy it to the phone and choose it again.
screen-sign-file-title = Sign a file
screen-settings-sign-file-under = Sign any document on this phone and send it
screen-sign-file-text = Choose one file or several. For one, a signature's file (.p7s) is made beside it. Several are put into one file (.asice), together with the signature.
screen-sign-file-pick = Choose a file
screen-sign-file-reading = Reading the file…
screen-sign-file-lost = Choose the file again: it is not kept when the app closes or another screen opens. Nothing is signed yet.
screen-sign-file-many = You sign all of these files at once. Together with the signature they become one file (.asice).
screen-sign-file-code = The same code stands under “What was signed”: you find this signature there by it.
screen-sign-file-signing = Signing, up to a minute…
screen-sign-file-anew = Choose another file
screen-sign-file-done = Signed
screen-sign-file-done-one = The signature is in a file of its own beside the document (.p7s). Send both: one can't be checked without the other.
screen-sign-file-done-many = The documents and the signature are in one file (.asice). Send that one.
screen-sign-file-share = Send
screen-sign-file-next = Sign another file

## Video identification; the certificate renewed and revoked


screen-identify-title = Video identification
screen-identify-what = An operator sees you and your identity card by video. It takes about ten minutes.
screen-identify-have = Have ready: your identity card, light on your face, a room where you are alone.
screen-identify-begin = Begin the video call
screen-identify-beginning = Asking for the video call, up to a minute…
screen-identify-version = Version of the text: { $version }
screen-identify-agree = I agree
screen-identify-agreeing = Connecting you with an operator, up to a minute…
screen-identify-disagree = I don't agree
screen-identify-queue = Your place in the queue
screen-identify-may-leave = You may go to another screen: all goes on by itself. The way back is on the start screen.
screen-identify-asked = Now do this
screen-identify-number = The number to read out
screen-identify-reason = What happened
screen-identify-last = This is the last try. If it fails, you visit a service centre.
screen-identify-again = Try once more
screen-identify-centre = You may also take your identity card to a service centre: they can confirm the certificate, too.
screen-identify-stop = Break the video call off
screen-identify-stop-title = Break the video call off?
screen-identify-stop-text = Your place in the queue and the recording are lost. Your key stays, and you may begin again at any time.
screen-identify-stop-yes = Yes, break it off
screen-renew = Renew the certificate
screen-renew-working = Renewing the certificate, up to a minute…
screen-renew-done = The certificate is renewed.
screen-revoke-title = Revoke the certificate
screen-revoke-under = When somebody may know your PIN, or you don't need the signature any more
screen-revoke-what = After that nothing can be signed with this key. It can't be undone: to sign, you make a new key.
screen-revoke-stays = What you signed before stays valid. Your requests and documents are safe.
screen-revoke-offline = There is no network. This phone signs nothing any more at once, and others will know when there is a connection.
screen-revoke-why = Why do you revoke it?
screen-revoke-why-first = First choose the reason.
screen-revoke-pin = Type your PIN to revoke it
screen-revoke-working = Revoking the certificate, up to a minute…

## Erasing

screen-erase-title = Erase everything
screen-erase-button = Erase my data
screen-erase-what = Unsent requests, unfinished answers, documents and the signature key will be erased from this phone for good.
screen-erase-stays = Requests that are filed stay filed, and they will be answered all the same.
screen-erase-tick = I understand that this is for good
screen-erase-tick-first = Tick the line above first.
screen-erase-yes = Yes, erase everything
screen-erase-working = Erasing…
screen-erase-done = Your data is erased from this phone.

## Works offline

screen-offline-title = What works offline
screen-offline-intro = In a village or on the road: what you do offline is not lost.
screen-offline-now = Not now:

## Help from 1414

screen-help-title = Help: 1414
screen-help-what = 1414 is the contact centre. A person answers your question there.
screen-help-can-explain = They tell you which service you need and what to prepare.
screen-help-can-status = With the number of your request you can ask how it stands.
screen-help-can-trouble = They advise you when something in the app does not work.
screen-help-say = Say: I have a question about “{ $service }”.
screen-help-say-number = Tell them the number of your request: { $number }
screen-help-never = Tell your PIN and SMS code to nobody, not even to 1414.
screen-help-no-dialer = This device can't make calls. Dial 1414 on a phone.

## When the app does not open

screen-fault-library = The app is not fully installed
screen-fault-library-text = A part of the app is missing. Install it from the store again. If that does not help, call 1414.
screen-fault-vault = Your data does not open
screen-fault-suspended = The app is paused
screen-fault-other = The app is open in another window
screen-fault-again = Open again
screen-fault-resume = Go on working
screen-fault-catalogue = Read the services
