### Formal letters in English: British usage, American forms for addressees in the United States.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.

## Words that other messages use

# high: Canada, Styles of address, foreign dignitaries (His Excellency, Her Excellency)
excellency =
    { $gender ->
        [male] His Excellency
        [female] Her Excellency
       *[neutral] {""}
    }

# high: Mr. with a full stop in the United States (writing-skills.com, legalclarity.org)
mr =
    { $to ->
        [US] Mr.
       *[other] Mr
    }

# high: a colon in the United States, a comma in Britain (writing-skills.com, legalclarity.org, formsofaddress.info)
stop =
    { $to ->
        [US] :
       *[other] ,
    }

# medium: the pattern of the address lines of foreign heads of state; without a gender the predicate is left out
excellent-address =
    { $named ->
        [yes] { excellency } { $name }
       *[no]
            { $gender ->
                [male] His Excellency { $title }
                [female] Her Excellency { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1
highest-consideration =
    Please accept, Excellency, the assurances of { $signers ->
        [1] my
       *[other] our
    } highest consideration.

# medium: Yours sincerely in Britain, Sincerely in the United States
sincerely =
    { $to ->
        [US] Sincerely,
       *[other] Yours sincerely,
    }

# medium: to nobody in particular
sir-or-madam =
    { $gender ->
        [male] Dear Sir{ stop }
        [female] Dear Madam{ stop }
       *[neutral] Dear Sir or Madam{ stop }
    }

## Titles

# medium: standard usage
title-president-US = the President of the United States of America
    .bare = President of the United States of America
    .short = the President of the United States

# medium: standard usage
title-prime-minister-GB = the Prime Minister of the United Kingdom of Great Britain and Northern Ireland
    .bare = Prime Minister of the United Kingdom of Great Britain and Northern Ireland
    .short = the Prime Minister of the United Kingdom

# medium: standard usage
title-president-FR = the President of the French Republic
    .bare = President of the French Republic
    .short = the President of France

# medium: standard usage; Federal belongs to the formal title
title-chancellor-DE = the Federal Chancellor of the Federal Republic of Germany
    .bare = Federal Chancellor of the Federal Republic of Germany
    .short = the Federal Chancellor of Germany

# medium: standard usage
title-president-RU = the President of the Russian Federation
    .bare = President of the Russian Federation
    .short = the President of Russia

# medium: standard usage
title-president-CN = the President of the People’s Republic of China
    .bare = President of the People’s Republic of China
    .short = the President of China

# high: UN Correspondence Manual ST/DCS/4/Rev.1
title-un-secretary-general = the Secretary-General of the United Nations
    .bare = Secretary-General of the United Nations
    .short = the UN Secretary-General

# medium: the title under which the office writes
title-un-high-commissioner = the United Nations High Commissioner for Human Rights
    .bare = United Nations High Commissioner for Human Rights
    .short = the UN High Commissioner for Human Rights

# medium: the editor or the paper by name, else the office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] the Editor
    }

# medium: the name stands for the title
title-member-of-parliament = { $name }

# medium: the name stands for the title
title-organisation = { $name }

# medium: the name stands for the title
title-person = { $name }

# medium: the name stands for the title
title-other = { $name }

## Lines above the postal address

# medium: standard usage
address =
    { $name }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] { CAPITAL($title) }
    }

# high: Canada, Styles of address, foreign dignitaries
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { address }

# high: The President, The White House, 1600 Pennsylvania Avenue NW (writing-skills.com, legalclarity.org)
address-president-US = The President

# medium: standard usage for kings and queens
address-monarch =
    { $gender ->
        [male] His Majesty
        [female] Her Majesty
       *[neutral] {""}
    }
    { CAPITAL($title) }

# high: Canada, Styles of address, foreign dignitaries
address-prime-minister = { excellent-address }

# medium: one’s own head of government has no predicate
address-prime-minister-own = { address }

# high: The Rt Hon (name) MP, Prime Minister, 10 Downing Street, London SW1A 2AA (formsofaddress.info)
address-prime-minister-GB =
    { $named ->
        [yes] The Rt Hon { $name } MP
       *[no] The Prime Minister
    }
    { $named ->
        [yes] Prime Minister
       *[no] {""}
    }

# high: Canada, Styles of address, foreign dignitaries
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { address }

# medium: foreign ministers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-foreign-minister = { excellent-address }

# medium: one’s own minister has no predicate
address-foreign-minister-own = { address }

# high: UN Correspondence Manual ST/DCS/4/Rev.1; formsofaddress.info
address-un-secretary-general = { excellent-address }

# medium: ambassadors are Excellencies (UN Correspondence Manual ST/DCS/4/Rev.1)
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own = { address }

# medium: letters to editors open with the office; then the name or the paper
address-editor =
    The Editor
    { $name }

# medium: members of the House of Commons have MP after the name, not in the salutation
address-member-of-parliament-GB =
    { $named ->
        [yes] { $name } MP
       *[no] { CAPITAL($title) }
    }

## Salutations

# medium: standard usage
salutation = { sir-or-madam }

# high: Canada, Styles of address, foreign dignitaries; also Excellency:
salutation-president = Your Excellency,

# medium: the pattern of Dear Mr. President
salutation-president-own =
    { $gender ->
        [male] Dear { mr } President{ stop }
       *[female] Dear Madam President{ stop }
    }

# high: Dear Mr. President: (writing-skills.com, legalclarity.org); from abroad as well
salutation-president-US =
    { $gender ->
        [male] Dear { mr } President{ stop }
       *[female] Dear Madam President{ stop }
    }

# medium: standard usage for kings and queens, foreign or one’s own
salutation-monarch = Your Majesty,

# high: British usage (formsofaddress.info), and for foreign heads of government; needs neither gender nor name
salutation-prime-minister = Dear Prime Minister{ stop }

# medium: the pattern of foreign heads of state; also Dear Chancellor, Dear Federal Chancellor
salutation-chancellor = Your Excellency,

# medium: the pattern of Dear Prime Minister
salutation-chancellor-own = Dear Chancellor{ stop }

# medium: foreign ministers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister = Your Excellency,

# medium: the pattern of Dear Prime Minister
salutation-foreign-minister-own = Dear Minister{ stop }

# medium: the title of the British office
salutation-foreign-minister-GB = Dear Foreign Secretary,

# medium: the title of the American office
salutation-foreign-minister-US =
    { $gender ->
        [male] Dear { mr } Secretary{ stop }
       *[female] Dear Madam Secretary{ stop }
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1; also Dear Secretary-General, and within the UN Sir, Madam
salutation-un-secretary-general = Your Excellency,

# medium: the pattern of Dear Secretary-General
salutation-un-high-commissioner = Dear High Commissioner,

# medium: the head of a parliament is called Speaker in some states, President in others
salutation-parliament-president = { sir-or-madam }

# medium: the title of the British office
salutation-parliament-president-GB =
    { $gender ->
        [male] Dear Mr Speaker,
       *[female] Dear Madam Speaker,
    }

# medium: the title of the American office
salutation-parliament-president-US =
    { $gender ->
        [male] Dear { mr } Speaker{ stop }
       *[female] Dear Madam Speaker{ stop }
    }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] Dear { $name }{ stop }
       *[no] Dear Member of Parliament{ stop }
    }

# medium: ambassadors are Excellencies (UN Correspondence Manual ST/DCS/4/Rev.1)
salutation-ambassador = Your Excellency,

# medium: standard usage
salutation-ambassador-own = Dear Ambassador{ stop }

# medium: standard usage
salutation-body-head = { sir-or-madam }

# medium: standard usage
salutation-editor = Dear Editor{ stop }

# medium: standard usage
salutation-organisation = Dear Sir or Madam{ stop }

# medium: with the full name, so that no gender is needed
salutation-person =
    { $named ->
        [yes] Dear { $name }{ stop }
       *[no] { sir-or-madam }
    }

# medium: standard usage
salutation-other = { sir-or-madam }

## Closings

# medium: Yours faithfully after Dear Sir or Madam
closing =
    { $to ->
        [US] Sincerely,
       *[other] Yours faithfully,
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1; the plain form is Yours sincerely,
closing-president = { highest-consideration }

# medium: the plain closing, to one’s own
closing-president-own = Yours sincerely,

# high: Respectfully, (writing-skills.com, legalclarity.org)
closing-president-US = Respectfully,

# low: subjects of the British Crown may close with a formula of their own
closing-monarch = Yours respectfully,

# high: British usage (formsofaddress.info)
closing-prime-minister = Yours sincerely,

# medium: the pattern of foreign heads of state
closing-chancellor = { highest-consideration }

# medium: the plain closing, to one’s own
closing-chancellor-own = Yours sincerely,

# medium: the pattern of other Excellencies
closing-foreign-minister = { highest-consideration }

# medium: the plain closing, to one’s own
closing-foreign-minister-own = { sincerely }

# high: UN Correspondence Manual ST/DCS/4/Rev.1
closing-un-secretary-general = { highest-consideration }

# medium: standard usage after a salutation by office
closing-un-high-commissioner = Yours sincerely,

# medium: the pattern of other Excellencies
closing-ambassador = { highest-consideration }

# medium: the plain closing, to one’s own
closing-ambassador-own = { sincerely }

# medium: standard usage after a salutation by office or name
closing-member-of-parliament = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-GB = Yours sincerely,

# medium: standard usage after a salutation by office
closing-editor = { sincerely }

# medium: Yours sincerely to a person by name, Yours faithfully after Dear Sir or Madam
closing-person =
    { $named ->
        [yes] { sincerely }
       *[no] { closing }
    }

## Copies

# medium: standard usage; without predicate
copy-line = { address }

# medium: standard usage
copy-for = Copy for { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { address }

# medium: standard usage
joint-salutation = Ladies and Gentlemen,

# medium: standard usage in letters to several heads of state and government
joint-salutation-heads =
    { $monarch ->
        [yes] Your Majesties, Your Excellencies, Heads of State and Government,
       *[no] Your Excellencies, Heads of State and Government,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] Mr Secretary-General,
        [female] Madam Secretary-General,
       *[neutral] Secretary-General of the United Nations,
    }

# medium: standard usage
joint-closing = Yours faithfully,

# medium: the pattern of the closing to one Excellency
joint-closing-heads =
    Please accept, Excellencies, the assurances of { $signers ->
        [1] my
       *[other] our
    } highest consideration.

## Words of the page

# medium: standard usage
open-letter = Open letter

# medium: standard usage
subject = Subject:

# medium: standard usage; also cc:
copy-to = Copy to:

# high: UN Correspondence Manual ST/DCS/4/Rev.1
enclosures =
    { $count ->
        [1] Enclosure:
       *[other] Enclosures:
    }

# medium: standard usage
signatories = Signatories

# medium: standard usage
signed-by = Signed by

# medium: standard usage
on-behalf-of = On behalf of { $name }

# medium: standard usage
name-withheld = Name withheld for safety reasons

# medium: standard usage
how-to-verify = How to verify this letter

# medium: standard usage
page = Page { $page } of { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages
language =
    { $language ->
        [ar] Arabic
        [az] Azerbaijani
        [ckb] Central Kurdish
        [da] Danish
        [de] German
        [en] English
        [es] Spanish
        [fa] Persian
        [fi] Finnish
        [fr] French
        [he] Hebrew
        [hy] Armenian
        [it] Italian
        [kmr] Northern Kurdish
        [nb] Norwegian
        [nl] Dutch
        [pl] Polish
        [pt] Portuguese
        [ru] Russian
        [sv] Swedish
        [tr] Turkish
        [uk] Ukrainian
        [zh-Hans] Chinese
        [zh-Hant] Chinese
       *[other] another language
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1, paragraph 34
translated-from = Translated from { language }

# medium: standard usage
notice-machine = Translated from { language } by machine, not reviewed

# medium: standard usage
notice-human = Translated from { language }, not reviewed

# medium: standard usage
revision = Revision { $number }

# medium: standard usage
follow-up = Follow-up to the letter “{ $letter }” of { $date }

# high: Unicode CLDR 48: November 21, 2026 in the United States, 21 November 2026 elsewhere
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
