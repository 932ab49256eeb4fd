# Forms: what is wrong, and how to mend it.

form-yes = Yes
form-no = No

form-error-required = Answer this question.
form-error-required-choice = Choose one.
form-error-required-checkbox = A tick is needed here.
form-error-type = Write your answer in words.
form-error-number = Write a number, for example: 38.5.
form-error-integer = Write a whole number, for example: 2.
form-error-flag = Answer “yes” or “no”.
form-error-choice = Choose one from the list.
form-error-min-length =
    { $limit ->
        [one] Too short: at least { $limit } character is needed, now there are { $actual }. Write a little more.
       *[other] Too short: at least { $limit } characters are needed, now there are { $actual }. Write a little more.
    }
form-error-max-length =
    { $limit ->
        [one] Too long: at most { $limit } character fits, now there are { $actual }. Shorten it.
       *[other] Too long: at most { $limit } characters fit, now there are { $actual }. Shorten it.
    }
form-error-pattern = The answer has to be written in another way. Read the hint and write it again.
form-error-minimum = Too small: it must be { $limit } or more.
form-error-maximum = Too large: it must be { $limit } or less.
form-error-date = We could not read the date. Write it like this: 21.11.2026.
form-error-iin = An IIN has 12 digits. Compare it with the document and type it again.
form-error-phone = Write a mobile number of Kazakhstan, for example: +7 701 000 00 01.
form-error-hostile = The text has characters that can’t be seen. Type it by hand instead of pasting it.
form-error-too-long = Too long: at most { $limit } characters fit. Shorten it. Your earlier answer is kept.
form-error-other = The answers do not go together. Look through them again.

form-prefill-citizen-iin = the IIN your phone is linked to
form-prefill-citizen-full-name = from the population register
form-prefill-citizen-birth-date = from the population register
form-prefill-citizen-phone = the phone number linked to you
form-prefill-citizen-address = from the population register

form-note-update = Update the app to answer this question. What you wrote is kept.
form-note-depends = This question depends on your answer to another: { $question }
form-note-redo = The form has changed: look at this answer again.
form-note-changed = The form has changed since you began. Your answers are kept.
form-note-changed-redo = Look at these again: { $questions }
form-note-dropped = Answers that are no longer asked for: { $count }. They will not be sent.
