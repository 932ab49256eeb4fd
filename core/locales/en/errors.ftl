# Errors: what happened and what to do. One message a code (core/src/error/code.rs).
# .bare is said where the number is not known.

## What was typed

error-input-iin = This IIN is not right. Check the 12 digits on your identity card and type them again.
error-input-bin = This BIN is not right. Check the 12 digits in the organisation's papers and type them again.
error-input-phone = This phone number is not right. Type a mobile number of Kazakhstan like this: +7 7XX XXX XX XX.
error-input-answer = Some answers need to be corrected or completed. Look at the marked questions.
error-input-too-large = This is too large, so it was not saved. Shorten it or choose a smaller file.
error-input-hostile-text = The text has invisible characters, so we can't take it. Try typing it instead of pasting.
error-input-output-exists = There is already a file of this name, and we left it alone. Choose another name or folder.

## Linking the phone

error-identity-link-required = Your phone is not linked to your IIN yet. Please link it first.
error-identity-link-not-started = We are not waiting for a code now. Start linking the phone again and we will send you a new one.
error-identity-code-wrong = The code is wrong. { $tries ->
        [0] There are no tries left, ask for a new code.
        [one] Look at the SMS and type it again: { $tries } try left.
       *[other] Look at the SMS and type it again: { $tries } tries left.
    }
    .bare = The code is wrong. Look at the SMS and type it again.
error-identity-code-expired = This code has run out of time. Ask for a new one.
error-identity-too-many-tries = Too many wrong tries. Try again in { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
    .bare = Too many wrong tries. Wait a little and try again.
error-identity-card-pin-wrong = The PIN of the identity card is wrong. { $tries ->
        [0] There are no tries left: take your card to a service centre.
        [one] You have { $tries } try left. If you don't remember it, take your card to a service centre.
       *[other] You have { $tries } tries left. If you don't remember it, take your card to a service centre.
    }
    .bare = The PIN of the identity card is wrong. If you don't remember it, take your card to a service centre.
error-identity-number-taken = This number is linked to another person. Type your own number, or take your identity card to a service centre.
error-identity-other-person = This phone keeps another person's data. Erase it first, then link your own IIN.
error-identity-person-unknown = The IIN and the phone number don't belong together. Check both. If they are right, call 1414.
error-identity-session-expired = To keep you safe, please link the phone again. Nothing is lost: your requests and documents are here.

## Signature

error-signature-key-missing = There is no signature key on this phone yet. Make one and think of a PIN for it.
error-signature-key-exists = You already have such a key. You don't need another, just use its PIN.
error-signature-pin-format = The PIN has six digits. Please type all six.
error-signature-authentication-pin-format = The log-in PIN has five digits, so that it is never the PIN that signs. Please type all five.
error-signature-authentication-key-missing = This phone has no log-in key yet. Sign in with a code by SMS, then make the key.
error-signature-pin-weak = This PIN is too easy to guess. Choose another: no digits in a row, no repeats, no birth date.
error-signature-pin-wrong = The PIN is wrong. { $tries ->
        [0] There are no tries left: a new key has to be made.
        [one] You have { $tries } try left. Take your time and type it again.
       *[other] You have { $tries } tries left. Take your time and type it again.
    }
    .bare = The PIN is wrong. Take your time and type it again.
error-signature-pin-locked = The PIN was wrong too many times, so the key is locked. Make a new key. Your requests and documents are safe.
error-signature-puk-format = The PUK has eight digits. Please type all eight.
error-signature-puk-wrong = The PUK is wrong. { $tries ->
        [0] There are no tries left: a new key has to be made.
        [one] You have { $tries } try left. Look where you wrote it down and type it again.
       *[other] You have { $tries } tries left. Look where you wrote it down and type it again.
    }
    .bare = The PUK is wrong. Look where you wrote it down and type it again.
error-signature-puk-locked = The PUK was wrong too many times. Make a new key. Your requests and documents are safe.
error-signature-puk-missing = There is no PUK for this key. If you don't remember your PIN, make a new key.
error-signature-puk-of-card = Your key is on the SIM card. Its PUK is in your operator's letter, and no other one is made. If you lost the letter, call the operator.
error-signature-not-confirmed = You did not confirm with your finger, face or screen lock, so nothing was signed. No try of the PIN is lost. Sign again.
error-signature-key-invalidated = The fingers, face or screen lock of this phone were changed, so its hardware stopped your key. Make a new key. Your requests and documents are safe.
error-signature-pepper-needed = This time signing needs the network. Nothing is lost: sign again when you have a connection.
error-signature-certificate-refused = No certificate was given for your key. Call 1414, or take your identity card to a service centre.
error-signature-certificate-expired = The certificate of your key has run out. Make a new key. Your requests and documents are safe.
error-signature-card-missing = The SIM card with your key can't be found. Put it in, or check that it is the right slot.
error-signature-card-access = The SIM card doesn't let this app in. Ask your mobile operator to allow it.
error-signature-card-other = This is not the SIM card with your signature key. Put in the one you made the key on.
error-signature-card-unsupported = This SIM card can't make the kind of key that the signature needs. Ask your mobile operator for another card.
error-signature-card-failed = The SIM card stopped answering. Nothing was signed. Check that it sits firmly and try again.
error-signature-card-pin-blocked = The PIN of the SIM card was wrong too many times. Unblock it with the PUK from your operator's letter.
error-signature-card-blocked = The PUK was wrong too many times, so the SIM card's key can't be used. Ask your operator for another card. Your requests and documents are safe.
error-signature-card-puk-wrong = The PUK is wrong. { $tries ->
        [0] There are no tries left: ask your operator for another card.
        [one] You have { $tries } try left. It is in your operator's letter.
       *[other] You have { $tries } tries left. It is in your operator's letter.
    }
    .bare = The PUK is wrong. It is in your operator's letter.
error-signature-card-administrator = The SIM card was not opened for making a key. Check the code in your operator's letter, or call the operator.
error-signature-certificate-revoked = The certificate of your key was revoked, so the key can't be used any more. Make a new key. Your requests and documents are safe.
error-signature-identification-needed = Your key gets its certificate after a video call with an operator. Have your identity card at hand and begin.
error-signature-visit-needed = It did not work by video, and no tries are left. Take your identity card to a service centre.
error-signature-sim-changed = The SIM card was changed. Before you sign, prove your number again with an SMS code and the PIN of your identity card.
error-signature-link-invalid = This code does not ask for a signature, or it is damaged. Ask whoever gave it for a new one.
error-signature-party-unknown = Whoever asks for the signature ({ $host }) is not in the register, so nothing is signed. Whatever name they give, don't trust it and ask 1414.
    .bare = Whoever asks for the signature is not in the register, so nothing is signed. Whatever name they give, don't trust it and ask 1414.
error-signature-method-unsupported = The app can't make this kind of signature ({ $method }). Ask them to take a CMS signature.
    .bare = The app can't make this kind of signature. Ask them to take a CMS signature.
error-signature-session-over = The time of this request for a signature is over, or it was used before. Start again.
error-signature-invalid = The signature is not for this file, or it can't be trusted. Ask whoever gave you the file to send it again.
error-signature-document-missing = This is a signature alone. Choose the signed document, too.
error-signature-signature-missing = There is no signature in this file that can be read. If it is in a file of its own (.p7s, .sig, .cms), choose that, too.
error-signature-unsupported = We can't check this kind of signature yet. That does not mean it is wrong. Ask 1414.

## Connection

error-net-offline = There is no network. Nothing is lost, everything is kept on your phone. Try again when you have a connection.
error-net-timed-out = The answer did not come in time. Nothing is lost and nothing is filed twice. Try again when the connection is better.

## The system

error-gateway-busy = Many people are using the system now. Wait a little and try again.
error-gateway-broken = The system has a fault, it is not your mistake. Nothing is lost, try again a little later.
error-gateway-refused = The system did not take this. What you wrote is kept on the phone. Call 1414 and they will help.
error-gateway-lied = The system gave an answer we could not trust. What you wrote is kept. Try again in a few minutes.

## Something else is in the way

error-conflict-home-busy = The app is open in another window. Wait a little or close that window.
error-conflict-state-changed = { $what ->
        [consent] The consent text has changed. Please read the new one before you agree.
       *[other] Something changed in the meantime. Refresh the page and look again.
    }
    .bare = Something changed in the meantime. Refresh the page and look again.
error-conflict-suspended = The app is paused. Close it and open it again. Your data is kept.
error-conflict-cancelled = You stopped this. Nothing is lost, you can start it again.
error-conflict-closed = The app has closed its work here. Open it again. Your data is kept.

## The phone's storage

error-storage-full = The phone has no room left, nothing was changed. Delete files you don't need and try again. Need help? Call 1414.
error-storage-read-only = The app can't write to the phone. Turn the phone off and on. If that does not help, call 1414.
error-storage-vault-damaged = Your saved data did not open. We did not delete it, we put it aside. Keep the app and call 1414.
error-storage-vault-newer = A newer version of the app saved your data, and it is still here. Update the app. If that does not help, call 1414.
error-storage-vault-key-lost = The phone can't open your saved data. It is not deleted. Keep the app and call 1414.

## List of services

error-catalogue-service-unknown = We found no such service. Search with other words or ask 1414.
error-catalogue-form-missing = You can't apply for this service here. Its page says where you can.
error-catalogue-form-unsupported = This request needs a newer version of the app. Update the app and open it again.
error-catalogue-untrusted = The new list of services could not be trusted, so we did not take it. Keep using the one you have.
error-catalogue-rollback = An old list of services came, so we did not take it. Yours is newer, keep using it.
error-catalogue-damaged = The list of services arrived damaged, the one you have is still here. Update it when the connection is better.

## Requests and documents

error-document-draft-unknown = There is no such unfinished request. Open the service and start again.
error-document-request-unknown = There is no such request on this phone. Look in the list of your requests.
error-document-unknown = There is no such document on this phone. Look in the list of your documents.
error-document-receipt-foreign = A receipt came that is not for this request, so we did not take it. Your request is kept and we will ask again. Please wait.
error-document-damaged = The document arrived damaged, so we don't show it. Download it again on a good connection.

## Faults inside

error-internal-port = The phone could not do what was needed. Close the app and open it again. If that does not help, call 1414.
error-internal-defect = This is our mistake, nothing was changed. Close the app and open it again. If it happens again, call 1414.
