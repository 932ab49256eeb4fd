# States a citizen can see: what goes on, in a few words (.short), what to do next (.next).
# .bare is said where a value is not known. Their list: core/src/text/states.rs.

## Linking the phone

state-link-unlinked = This phone is not linked to your IIN yet. You can read the list of services without that.
    .short = Phone not linked
    .next = To apply, link the phone: you need your IIN, your number and the PIN of your identity card.
state-link-starting = We are checking the number and asking for an SMS code.
    .short = Asking for a code
    .next = Wait a little; it usually takes less than a minute.
state-link-code-sent = We sent an SMS code to { $phone }. { $tries ->
        [0] There are no tries left.
        [one] You have { $tries } try left.
       *[other] You have { $tries } tries left.
    }
    .bare = We sent you an SMS code.
    .short = SMS code sent
    .next = Type the code of the SMS. If it does not come, ask for a new one.
state-link-code-expired = The time of the SMS code is over.
    .short = Code expired
    .next = Ask for a new code.
state-link-linked = The phone is linked to your IIN.
    .short = Phone linked
    .next = All is set: choose a service and apply.
state-link-session-expired = To keep you safe, the phone must be linked again. Your requests and documents are here.
    .short = Link the phone again
    .next = Link the phone again and everything goes on where it stopped.
state-link-locked = The code was wrong too many times. You can try again in { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
    .bare = The code was wrong too many times. You have to wait a little.
    .short = Locked for a while
    .next = Wait, or take your identity card to a service centre.

## Signature key

state-key-none = There is no signature key on this phone. You need one to sign a request.
    .short = No key
    .next = Make a key and think of a PIN of six digits.
state-key-ready = Your signature key is ready.
    .short = Key ready
    .next = Sign with your PIN whenever you need to.
state-key-locked = The PIN was wrong too many times, and the key is locked for good.
    .short = Key locked
    .next = Make a new key. Your requests and documents are safe.
state-key-locked-puk = The PIN was wrong too many times, and the key is locked. The PUK opens it.
    .short = Key locked
    .next = Type your PUK and think of a new PIN. If you don't have the PUK, make a new key.
state-key-certificate-missing = The key is made, but its certificate has not come yet.
    .short = No certificate
    .next = Get a connection and finish making the key. If that fails, call 1414.
state-key-certificate-expired = Your signature certificate has run out.
    .short = Certificate has run out
    .next = Make a new key to sign again. Your requests and documents are safe.
state-key-certificate-ends-soon = Your signature certificate runs out on { $time }.
    .bare = Your signature certificate runs out soon.
    .short = Certificate runs out soon
    .next = Renew it now. Key and PIN stay as they are, and you need no PIN for it.
state-key-identification-needed = The key is made. Before it gets its certificate, an operator has to see you and your identity card by video.
    .short = Video identification needed
    .next = Begin the video call. You need your identity card and light on your face.
state-key-certificate-revoked = You revoked the certificate of this key. Nothing can be signed with it any more.
    .short = Certificate revoked
    .next = Make a new key to sign again. Your requests and documents are safe.
state-key-revocation-waiting = You revoked the certificate. This phone signs nothing any more; others will know once there is a connection.
    .short = Revoked, not sent yet
    .next = Get a connection, so that others know too. If it is urgent, call 1414.
state-key-certificate-revoked-elsewhere = Your certificate was revoked from elsewhere: this phone was reported lost, or the authority ended it.
    .short = Certificate revoked
    .next = You can still read everything. If it was not you, call 1414. To sign, link again and make a new key.
state-key-sim-changed = The SIM card was changed, so your key is suspended until you prove your number again.
    .short = Key suspended
    .next = Prove your number again. The key and its PIN stay as they are.
state-key-invalidated = The fingers, face or screen lock of this phone were changed, so its hardware stopped your key.
    .short = Key stopped by the phone
    .next = Make a new key. Your requests and documents are safe.
state-key-pepper-needed = Your key is fine, but the next signature needs the network.
    .short = Signing needs the network
    .next = Sign when you have a connection. What you wrote is kept.
state-key-card-pin-blocked = The PIN of the SIM card was wrong too many times, and the card takes no more of it.
    .short = SIM card's PIN blocked
    .next = Unblock it with the PUK from your operator's letter.
state-key-card-blocked = The PUK was wrong too many times, and the key on the SIM card can't be used any more.
    .short = SIM card blocked
    .next = Ask your operator for another card. Your requests and documents are safe.

## Video identification

state-identification-none = No video identification is under way.
    .short = None under way
    .next = There is nothing to do.
state-identification-asking = We are asking for a video identification.
    .short = Asking
    .next = Wait a little.
state-identification-consent = Please read what is recorded, who sees it and how long it is kept.
    .short = Your consent
    .next = If you agree, say yes. If not, take your identity card to a service centre.
state-identification-opening = We are connecting you with an operator.
    .short = Connecting
    .next = Keep your identity card at hand.
state-identification-queue = You are in the queue for an operator.
    .short = In the queue
    .next = You need not wait here: your place is kept. Keep your identity card at hand.
state-identification-prompt = The operator sees you and asks for something.
    .short = Do as you are asked
    .next = Do what the screen says, calmly and one thing after the other.
state-identification-captured = All is recorded and goes to the operator, sealed. This app can't look into it.
    .short = Sending
    .next = Wait a little and keep the connection.
state-identification-judging = The operator is deciding.
    .short = Being decided
    .next = You may close the app. Come back in a few minutes.
state-identification-approved = You were identified. Now your certificate is being fetched.
    .short = Identified
    .next = Wait a little and keep the connection.
state-identification-done = You were identified, and the certificate is here.
    .short = All done
    .next = Sign with your PIN whenever you need to.
state-identification-try-again = It did not work this time. Tries left: { $tries }.
    .bare = It did not work this time.
    .short = Not this time
    .next = Mend what the operator named and try once more.
state-identification-visit = It did not work by video, and no tries are left.
    .short = Please visit a service centre
    .next = Take your identity card to a service centre. After that the certificate comes by itself.
state-identification-cancelled = You broke the video identification off. Nothing of it is kept on this phone.
    .short = Broken off
    .next = Begin again whenever you like.
state-identification-expired = The time of this video identification is over.
    .short = Time is over
    .next = Begin again; what you typed and your key are safe.

## SIM

state-sim-unknown = The phone doesn't say which SIM card is in it.
    .short = SIM card not known
    .next = There is nothing you need to do.
state-sim-same = The SIM card is the same as before.
    .short = Same SIM card
    .next = There is nothing you need to do.
state-sim-away = No SIM card answers right now: flight mode is on, or the card was taken out.
    .short = No SIM card seen
    .next = You can still sign. Put the card in to get SMS.
state-sim-changed = Another SIM card is in this phone, so signing is suspended. Your documents and requests open as always.
    .short = SIM card changed
    .next = Prove your number again. If it wasn't you who changed the card, call 1414.

## Unfinished request

state-draft-incomplete = You have started a request. Your answers are kept on the phone and nothing has been sent.
    .short = Not finished
    .next = Go on where you stopped.
state-draft-ready = You have answered all questions. The request is not filed yet.
    .short = Ready to sign
    .next = Check your answers and sign.

## Request

state-request-sealed = The request is ready, but you have not signed it. It is not filed.
    .short = To be signed
    .next = Read the text and sign with your PIN.
state-request-queued = The request is signed and waits for the network. It is not filed yet.
    .short = Waiting for network, not filed yet
    .next = Nothing to do: it goes by itself when you have a connection.
state-request-sending = The request is being sent. It is not filed until the receipt comes.
    .short = Being sent
    .next = You need not wait here, you may leave the app.
state-request-unknown = The connection broke, and we are checking whether the request arrived. It is not lost and won't be filed twice.
    .short = Checking whether it arrived
    .next = Don't send it again: we will find out and tell you.
state-request-filed = Your request is filed, number { $number }. Answer due: { $due }
    .bare = Your request is filed.
    .short = Filed
    .next = The receipt is kept here. If anything changes, you will see it here.
state-request-in-progress = Your request is being looked at. Answer due: { $due }
    .bare = Your request is being looked at.
    .short = In progress
    .next = Nothing is needed from you, wait for the answer.
state-request-needs-more = The people who look at your request ask for more.
    .short = They ask for more
    .next = Read what they ask and answer. If it is not clear, call 1414.
state-request-ready = The result of your request is ready.
    .short = Ready
    .next = Open the result, it opens without a network too.
state-request-refused = Your request was refused. The reason: { $reason }
    .bare = Your request was refused. No reason was given.
    .short = Refused
    .next = Put the reason right and apply again, or call 1414.
state-request-overdue = There is no answer yet, and the time is over: { $due }
    .bare = There is no answer yet, and the time is over.
    .short = Overdue
    .next = Call 1414 and tell them the number of your request.
state-request-parked = The request is kept on the phone, but it can't go without you. It is not filed yet.
    .short = Waiting for you
    .next = Open the request and see what is needed. Then it will go.
state-request-rejected = The request was not taken, it is not filed. The reason: { $reason }
    .bare = The request was not taken, it is not filed. You can correct it.
    .short = Not taken, can be corrected
    .next = Correct your answers and sign again.
state-request-expired = The request could not be sent in time. It is not filed.
    .short = Not sent
    .next = Open the service and apply again.
state-request-unknown-kind = A newer version of the app made this request. It is kept.
    .short = Needs a newer version
    .next = Update the app and the request will open.

## Document

state-document-valid = The document's signature is right, and nothing has changed since it was issued.
    .short = Genuine document
    .next = You can show it or send it.
state-document-invalid = The document's signature is wrong: someone may have changed it.
    .short = Document not valid
    .next = Don't trust this document. Download it again or ask 1414.
state-document-unsupported = We can't check this kind of signature yet. The document may be genuine or forged.
    .short = Could not be checked
    .next = Update the app or ask 1414.
state-document-untrusted = The document is signed, but we can't confirm by whom.
    .short = Signer not confirmed
    .next = Don't rely on this document until that is clear. Ask 1414.
state-document-fetching = Your document is ready and is being downloaded to the phone.
    .short = Being downloaded
    .next = Please wait. If the network breaks, it goes on by itself later.

## List of services

state-catalogue-fresh = The list of services is up to date.
    .short = List up to date
    .next = There is nothing to do.
state-catalogue-stale = The list of services has not been updated for long. You can read it, but some terms may have changed.
    .short = List out of date
    .next = Update the list when you have a connection.
state-catalogue-embedded = The list of services came with the app and has not been updated yet.
    .short = First list
    .next = Use it as it is. Update the list when you have a network.

## What works without a network

state-offline-works = This works without a network too.
    .short = Works offline
    .next = Use it at any time.
state-offline-queued = Without a network it is kept, and goes when you have a connection.
    .short = Will wait for a connection
    .next = Do it now, nothing gets lost.
state-offline-refused = This needs the network and can't be done now.
    .short = Needs the network
    .next = Try again when you have a connection.

## Saved data

state-vault-set-aside = Your saved data did not open. We did not delete it, we put it aside.
    .short = Data did not open
    .next = Keep the app and call 1414.

## Signing session

state-session-begun = You are asked for a signature. Nothing is signed yet.
    .short = A signature is asked for
    .next = Read the text and compare the code. If all is right, type your PIN; if in doubt, say no.
state-session-signing = It is being signed.
    .short = Being signed
    .next = Please wait and don't type the PIN again.
state-session-signed = It is signed, but whoever asked for it does not have it yet.
    .short = Signed, being sent
    .next = Check your connection: the signature goes by itself.
state-session-ok = It is signed, and the signature is kept.
    .short = Signed
    .next = There is nothing more to do.
state-session-timeout = The time for signing is over. Nothing was signed.
    .short = Time is over
    .next = If you still need it, start again.
state-session-not-registered = This phone has no key in force. Nothing was signed.
    .short = No key
    .next = Make a key first, then start again.
state-session-user-cancelled = You said no. Nothing was signed.
    .short = Declined
    .next = If you want, start again.
state-session-hash-mismatch = The document is not the one that was shown, so it was not signed.
    .short = Another document
    .next = Ask whoever wanted the signature why. If in doubt, call 1414.
state-session-phone-absent = There was no connection in time. Nothing was signed.
    .short = No connection
    .next = Start again when you have a connection.
state-session-delivery-error = It is signed, but whoever asked for it did not get it.
    .short = Signature did not arrive
    .next = Get a new code from them and start again.
state-session-sim-error = The SIM card or the phone's key store did not answer. Nothing was signed.
    .short = SIM card did not answer
    .next = Turn the phone off and on and start again. If that does not help, call 1414.
state-session-pin-blocked = The PIN was wrong too many times. Nothing was signed.
    .short = PIN locked
    .next = Type your PUK and think of a new PIN.
state-session-card-blocked = The key is locked for good. Nothing was signed.
    .short = Key locked
    .next = Make a new key. Your requests and documents are safe.

## The key's log

state-audit-whole = The log of your key is whole: no entry was changed or is missing.
    .short = Log is whole
    .next = If you see something that you did not do, call 1414.
state-audit-broken = In the log of your key an entry is missing or was changed.
    .short = Log is broken
    .next = Keep the app and call 1414.
state-authentication-none = There is no log-in key on this phone. With one you sign in by a PIN, without an SMS.
    .short = No log-in key
    .next = Make a log-in key and think of a PIN of five digits.
state-authentication-ready = Your log-in key is ready.
    .short = Log-in key ready
    .next = When you are asked to sign in, type its PIN.
state-authentication-locked = The log-in PIN was wrong too many times, and the log-in key is locked for good. Your signature key is not touched.
    .short = Log-in key locked
    .next = Sign in with a code by SMS, then make a new log-in key.
state-authentication-certificate-missing = The log-in key is made, but its certificate has not come.
    .short = No certificate
    .next = Get a connection and make the log-in key again.
state-authentication-certificate-expired = The certificate of your log-in key has run out.
    .short = Certificate has run out
    .next = Sign in with a code by SMS, then make a new log-in key.
state-authentication-certificate-revoked = The certificate of your log-in key was revoked.
    .short = Certificate revoked
    .next = Sign in with a code by SMS, then make a new log-in key.
state-authentication-sim-changed = The SIM card was changed, so nobody can sign in by PIN until you prove your number again.
    .short = SIM card changed
    .next = Sign in with a code by SMS and the PIN of your identity card.
