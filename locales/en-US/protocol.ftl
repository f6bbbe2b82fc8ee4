### Formal letters in American English: only what differs from the file of English.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.

## Words that other messages use

# high: Mr. with a full stop (writing-skills.com, legalclarity.org)
mr = Mr.

# high: a colon after the salutation (writing-skills.com, legalclarity.org, formsofaddress.info)
stop = :

# high: Canada, Styles of address, foreign dignitaries: Excellency: or Your Excellency,
excellent-salutation = Excellency{ stop }

# medium: the plain closing in the United States
sincerely = Sincerely,

## Lines above the postal address

# low: the British predicate in American spelling
address-prime-minister-GB =
    { $named ->
        [yes] The Right Honorable { $name }, MP
       *[no] The Prime Minister of the United Kingdom
    }
    { $named ->
        [yes] Prime Minister of the United Kingdom
       *[no] {""}
    }

# low: the British predicate in American spelling
address-foreign-minister-GB =
    { $named ->
        [yes] The Right Honorable { $name }, MP
       *[no] { CAPITAL($title) }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

## Closings

# medium: the plain closing, to nobody in particular as well
closing = Sincerely,

# high: Respectfully, to the President (writing-skills.com, legalclarity.org)
closing-president-own = Respectfully,

# medium: the pattern of the President
closing-monarch = Respectfully,

## Several addressees

# medium: standard usage in letters to several heads of state and government
joint-salutation-heads =
    { $monarch ->
        [yes] Your Majesties, Excellencies, Heads of State and Government{ stop }
       *[no] Excellencies, Heads of State and Government{ stop }
    }

# medium: the Secretary-General is named beside the heads of state and government; one colon at the end
joint-salutation-heads-un =
    { $monarch ->
        [yes] Your Majesties, Excellencies, Heads of State and Government,
       *[no] Excellencies, Heads of State and Government,
    } { $gender ->
        [male] Mr. Secretary-General{ stop }
        [female] Madam Secretary-General{ stop }
       *[neutral] Secretary-General of the United Nations{ stop }
    }

## Words of the page

# medium: standard usage in the United States
copy-to = cc:
