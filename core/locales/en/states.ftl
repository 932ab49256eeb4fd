# states

state-link-starting = We are checking the number and asking for an SMS code.
    .short = Asking for a code
    .next = Wait a little; it usually takes less than a minute.
state-link-code-expired = The time of the SMS code is over. What you typed is kept.
    .short = Code expired
    .next = Ask for a new code.
