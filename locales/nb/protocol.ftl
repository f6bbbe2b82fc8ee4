### Formelle brev på bokmål.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have neither gender nor case; instead of a genitive Norwegian says “svaret fra …”. No comma stands after
### salutation and closing, and the text begins with a capital letter (Språkrådet). The short form of a name, where
### the recipient has one, is the surname: Kjære statsminister Doe.

## Words that other messages use

# low: Hans Eksellense, Hennes Eksellense before the name; without a gender the predicate is left out
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Hans Eksellense
                [female] Hennes Eksellense
               *[neutral] {""}
            } { $name }
       *[no]
            { $gender ->
                [male] Hans Eksellense { $title }
                [female] Hennes Eksellense { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: Majestet for kings, queens and emperors, other predicates for other monarchs
majesty =
    { $to ->
        [LU] Kongelige Høyhet
        [QA] Høyhet
        [VA] Hellighet
       *[other] Majestet
    }

# high: Statsminister (name), then Statsministerens kontor (Språkrådet, sprakradet.no)
prime-minister-address =
    { $named ->
        [yes] Statsminister { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: the pattern of Statsminister (name)
foreign-minister-address =
    { $named ->
        [yes] Utenriksminister { $name }
       *[no] { CAPITAL($title-short) }
    }

# high: Kjære statsminister (surname), without a comma (Språkrådet, sprakradet.no)
prime-minister-salutation =
    { $named ->
        [yes] Kjære statsminister { $name-short }
       *[no] Kjære statsminister
    }

# medium: the pattern of the Prime Minister
foreign-minister-salutation =
    { $named ->
        [yes] Kjære utenriksminister { $name-short }
       *[no] Kjære utenriksminister
    }

# medium: standard usage; Ærede is the same for men and women
president-salutation =
    { $gender ->
        [male] Herr president
        [female] Fru president
       *[neutral] Ærede president
    }

## Countries

# medium: standard usage
country-US = USA
    .genitive = USAs

# medium: standard usage
country-GB = Storbritannia
    .genitive = Storbritannias

# medium: standard usage
country-FR = Frankrike
    .genitive = Frankrikes

# medium: standard usage
country-DE = Tyskland
    .genitive = Tysklands

# medium: standard usage
country-RU = Russland
    .genitive = Russlands

# medium: standard usage
country-CN = Kina
    .genitive = Kinas

# medium: standard usage
country-IR = Iran
    .genitive = Irans

# medium: standard usage
country-SE = Sverige
    .genitive = Sveriges

# medium: standard usage
country-NO = Norge
    .genitive = Norges

# medium: standard usage
country-DK = Danmark
    .genitive = Danmarks

# medium: standard usage
country-FI = Finland
    .genitive = Finlands

# medium: standard usage
country-IS = Island
    .genitive = Islands

# medium: standard usage
country-ES = Spania
    .genitive = Spanias

# medium: standard usage
country-IT = Italia
    .genitive = Italias

# medium: standard usage
country-NL = Nederland
    .genitive = Nederlands

# medium: standard usage
country-BE = Belgia
    .genitive = Belgias

# medium: standard usage
country-LU = Luxembourg
    .genitive = Luxembourgs

# medium: standard usage
country-AT = Østerrike
    .genitive = Østerrikes

# medium: standard usage
country-CH = Sveits
    .genitive = Sveits’

# medium: standard usage
country-PL = Polen
    .genitive = Polens

# medium: standard usage
country-PT = Portugal
    .genitive = Portugals

# medium: standard usage
country-IE = Irland
    .genitive = Irlands

# medium: standard usage
country-CZ = Tsjekkia
    .genitive = Tsjekkias

# medium: standard usage
country-HU = Ungarn
    .genitive = Ungarns

# medium: standard usage
country-GR = Hellas
    .genitive = Hellas’

# medium: standard usage
country-TR = Tyrkia
    .genitive = Tyrkias

# medium: standard usage
country-UA = Ukraina
    .genitive = Ukrainas

# medium: standard usage
country-AM = Armenia
    .genitive = Armenias

# medium: standard usage
country-AZ = Aserbajdsjan
    .genitive = Aserbajdsjans

# medium: standard usage
country-IQ = Irak
    .genitive = Iraks

# medium: standard usage
country-SY = Syria
    .genitive = Syrias

# medium: standard usage
country-IL = Israel
    .genitive = Israels

# medium: standard usage
country-EG = Egypt
    .genitive = Egypts

# medium: standard usage
country-SA = Saudi-Arabia
    .genitive = Saudi-Arabias

# medium: standard usage
country-QA = Qatar
    .genitive = Qatars

# medium: standard usage
country-AE = De forente arabiske emirater
    .genitive = De forente arabiske emiraters

# medium: standard usage
country-CA = Canada
    .genitive = Canadas

# medium: standard usage
country-AU = Australia
    .genitive = Australias

# medium: standard usage
country-JP = Japan
    .genitive = Japans

# medium: standard usage
country-KR = Sør-Korea
    .genitive = Sør-Koreas

# medium: standard usage
country-IN = India
    .genitive = Indias

# medium: standard usage
country-BR = Brasil
    .genitive = Brasils

# medium: standard usage
country-ZA = Sør-Afrika
    .genitive = Sør-Afrikas

# medium: it is the Holy See that has ministers and ambassadors, not Vatican City
country-VA = Den hellige stol
    .genitive = Den hellige stols

## Titles

# medium: standard usage
title-president = { $country-genitive } president

# medium: standard usage
title-president-US = presidenten i Amerikas forente stater
    .bare = president i Amerikas forente stater
    .short = USAs president

# medium: standard usage
title-president-FR = presidenten i Den franske republikk
    .bare = president i Den franske republikk
    .short = Frankrikes president

# medium: standard usage
title-president-RU = presidenten i Den russiske føderasjon
    .bare = president i Den russiske føderasjon
    .short = Russlands president

# medium: standard usage
title-president-CN = presidenten i Folkerepublikken Kina
    .bare = president i Folkerepublikken Kina
    .short = Kinas president

# medium: standard usage; the head of state of Germany, Austria and Switzerland is forbundspresident
title-president-DE = forbundspresidenten i Forbundsrepublikken Tyskland
    .bare = forbundspresident i Forbundsrepublikken Tyskland
    .short = Tysklands forbundspresident

# medium: the pattern of Germany
title-president-AT = forbundspresidenten i Republikken Østerrike
    .bare = forbundspresident i Republikken Østerrike
    .short = Østerrikes forbundspresident

# medium: the pattern of Germany
title-president-CH = Sveits’ forbundspresident

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Canadas generalguvernør

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Australias generalguvernør

# medium: standard usage
title-president-EU = presidenten for Det europeiske råd
    .bare = president for Det europeiske råd

# medium: the pattern of FNs sikkerhetsråd (regjeringen.no)
title-president-UN = presidenten for FNs sikkerhetsråd
    .bare = president for FNs sikkerhetsråd
    .short = Sikkerhetsrådets president

# medium: standard usage
title-monarch =
    { $country-genitive } { $gender ->
        [male] konge
        [female] dronning
       *[neutral] statsoverhode
    }

# medium: standard usage
title-monarch-NO =
    { $gender ->
        [male] Norges konge
        [female] Norges dronning
       *[neutral] Norges statsoverhode
    }
    .short =
        { $gender ->
            [male] kongen
            [female] dronningen
           *[neutral] statsoverhodet
        }

# medium: the king of the Belgians, not of the country
title-monarch-BE =
    { $gender ->
        [male] belgiernes konge
        [female] belgiernes dronning
       *[neutral] Belgias statsoverhode
    }

# medium: a grand duke or a grand duchess
title-monarch-LU =
    { $gender ->
        [male] Luxembourgs storhertug
        [female] Luxembourgs storhertuginne
       *[neutral] Luxembourgs statsoverhode
    }

# medium: an emperor
title-monarch-JP =
    { $gender ->
        [male] Japans keiser
        [female] Japans keiserinne
       *[neutral] Japans statsoverhode
    }

# medium: an emir
title-monarch-QA = Qatars emir

# medium: the Pope
title-monarch-VA = paven

# medium: statsminister for every head of government
title-prime-minister = { $country-genitive } statsminister

# medium: Norwegian has statsminister for the British Prime Minister as well
title-prime-minister-GB = statsministeren i Det forente kongeriket Storbritannia og Nord-Irland
    .bare = statsminister i Det forente kongeriket Storbritannia og Nord-Irland
    .short = Storbritannias statsminister

# medium: standard usage
title-prime-minister-NO = Norges statsminister
    .short = statsministeren

# medium: standard usage
title-chancellor = { $country-genitive } forbundskansler

# medium: standard usage
title-chancellor-DE = forbundskansleren i Forbundsrepublikken Tyskland
    .bare = forbundskansler i Forbundsrepublikken Tyskland
    .short = Tysklands forbundskansler

# medium: standard usage
title-foreign-minister = { $country-genitive } utenriksminister

# medium: standard usage
title-foreign-minister-NO = Norges utenriksminister
    .short = utenriksministeren

# low: also EUs høyrepresentant for utenriks- og sikkerhetspolitikk
title-foreign-minister-EU = Den europeiske unions høyrepresentant for utenrikssaker og sikkerhetspolitikk
    .short = EUs høyrepresentant

# high: Lovdata, Norwegian Human Rights Act, annex 6
title-un-secretary-general = De forente nasjoners generalsekretær
    .short = FNs generalsekretær

# high: UN Association of Norway (fn.no): FNs høykommissær for menneskerettigheter; medium for the name in full
title-un-high-commissioner = De forente nasjoners høykommissær for menneskerettigheter
    .short = FNs høykommissær for menneskerettigheter

# medium: standard usage
title-parliament-president = presidenten i { $country-genitive } parlament
    .bare = president i { $country-genitive } parlament

# medium: standard usage
title-parliament-president-NO = Norges stortingspresident
    .short = stortingspresidenten

# medium: standard usage
title-parliament-president-SE = talmannen i Sveriges riksdag
    .bare = talmann i Sveriges riksdag

# medium: standard usage
title-parliament-president-FI = talmannen i Finlands riksdag
    .bare = talmann i Finlands riksdag

# medium: standard usage
title-parliament-president-DK = formannen i Danmarks folketing
    .bare = formann i Danmarks folketing

# medium: standard usage
title-parliament-president-IS = presidenten i Islands allting
    .bare = president i Islands allting

# low: speaker is taken over from English, as Norwegian newspapers write
title-parliament-president-US = speakeren i Representantenes hus i USA
    .bare = speaker i Representantenes hus i USA

# low: speaker is taken over from English, as Norwegian newspapers write
title-parliament-president-GB = speakeren i Underhuset i Storbritannia
    .bare = speaker i Underhuset i Storbritannia

# medium: standard usage
title-parliament-president-FR = presidenten i Frankrikes nasjonalforsamling
    .bare = president i Frankrikes nasjonalforsamling

# medium: standard usage
title-parliament-president-DE = presidenten i Tysklands forbundsdag
    .bare = president i Tysklands forbundsdag

# medium: standard usage
title-parliament-president-EU = Europaparlamentets president

# medium: standard usage
title-parliament-president-UN = presidenten for FNs generalforsamling
    .bare = president for FNs generalforsamling
    .short = Generalforsamlingens president

# medium: standard usage
title-ambassador = { $country-genitive } ambassadør

# medium: the ambassador of the Holy See
title-ambassador-VA = den apostoliske nuntius
    .bare = apostolisk nuntius

# medium: with a name the name, else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] medlemmet av { $country-genitive } parlament
    }
    .bare = medlem av { $country-genitive } parlament

# medium: standard usage
title-member-of-parliament-NO =
    { $named ->
        [yes] { $name }
       *[no] stortingsrepresentanten
    }
    .bare = stortingsrepresentant

# medium: standard usage
title-member-of-parliament-EU =
    { $named ->
        [yes] { $name }
       *[no] medlemmet av Europaparlamentet
    }
    .bare = medlem av Europaparlamentet

# medium: the name stands for the title
title-body-head = { $name }

# medium: standard usage
title-body-head-EU = presidenten for Europakommisjonen
    .bare = president for Europakommisjonen

# medium: the name of the council after the UN Association of Norway (fn.no)
title-body-head-UN = presidenten for FNs menneskerettighetsråd
    .bare = president for FNs menneskerettighetsråd

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] redaksjonen
    }

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

# low: Hans/Hennes Eksellense (name) for foreign heads of state
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { address }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-president-EU = { address }

# medium: the pattern of Hans Majestet Kongen
address-monarch =
    { $gender ->
        [male]
            { $named ->
                [yes] Hans { majesty } { $name }
               *[no] Hans { majesty } { $title }
            }
        [female]
            { $named ->
                [yes] Hennes { majesty } { $name }
               *[no] Hennes { majesty } { $title }
            }
       *[neutral] { $name }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no]
            { $gender ->
                [male] {""}
                [female] {""}
               *[neutral] { CAPITAL($title) }
            }
    }

# high: Språkrådet (sprakradet.no), titles of the royal family of Norway: Hans Majestet Kongen, Hans Majestet Kong …
address-monarch-NO =
    { $gender ->
        [male]
            { $named ->
                [yes] Hans Majestet Kong { $name }
               *[no] Hans Majestet Kongen
            }
       *[female]
            { $named ->
                [yes] Hennes Majestet Dronning { $name }
               *[no] Hennes Majestet Dronningen
            }
    }

# low: Hans/Hennes Eksellense (name); ministers of the Nordic countries are no Excellencies (um.fi/puhuttelu)
address-prime-minister =
    { $to ->
        [SE] { prime-minister-address }
        [DK] { prime-minister-address }
        [FI] { prime-minister-address }
        [IS] { prime-minister-address }
        [NO] { prime-minister-address }
       *[other] { excellent-address }
    }

# high: Statsminister (name), then Statsministerens kontor (Språkrådet, sprakradet.no)
address-prime-minister-own = { prime-minister-address }

# low: the pattern of foreign heads of state
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { address }

# low: the pattern of foreign heads of state; ministers of the Nordic countries are no Excellencies (um.fi/puhuttelu)
address-foreign-minister =
    { $to ->
        [SE] { foreign-minister-address }
        [DK] { foreign-minister-address }
        [FI] { foreign-minister-address }
        [IS] { foreign-minister-address }
        [NO] { foreign-minister-address }
       *[other] { excellent-address }
    }

# medium: one’s own minister has no predicate
address-foreign-minister-own = { foreign-minister-address }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-foreign-minister-EU = { address }

# low: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# medium: foreign speakers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-parliament-president = { excellent-address }

# medium: one’s own speaker has no predicate
address-parliament-president-own = { address }

# medium: the pattern of Statsminister (name)
address-parliament-president-NO =
    { $named ->
        [yes] Stortingspresident { $name }
       *[no] Stortingspresidenten
    }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-parliament-president-EU = { address }

# medium: foreign ambassadors are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own =
    { $named ->
        [yes] Ambassadør { $name }
       *[no] { CAPITAL($title) }
    }

# low: the chair of a council of the United Nations is an ambassador
address-body-head-UN = { excellent-address }

# medium: letters to editors
address-editor =
    Redaksjonen
    { $name }

## Salutations, without a comma

# medium: to nobody in particular
salutation = Til rette vedkommende

# low: also Herr president, Fru president
salutation-president = Deres Eksellense

# medium: standard usage; Eksellense is for foreign dignitaries
salutation-president-own = { president-salutation }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-president-EU = { president-salutation }

# high: Språkrådet (sprakradet.no), titles of the royal family of Norway; to the King also Herre Konge
salutation-monarch = Deres { majesty }

# low: ministers of the Nordic countries are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-prime-minister =
    { $to ->
        [SE] { prime-minister-salutation }
        [DK] { prime-minister-salutation }
        [FI] { prime-minister-salutation }
        [IS] { prime-minister-salutation }
        [NO] { prime-minister-salutation }
       *[other] Deres Eksellense
    }

# high: Kjære statsminister (surname), without a comma (Språkrådet, sprakradet.no)
salutation-prime-minister-own = { prime-minister-salutation }

# low: also Herr forbundskansler, Fru forbundskansler
salutation-chancellor = Deres Eksellense

# medium: the pattern of the Prime Minister
salutation-chancellor-own =
    { $named ->
        [yes] Kjære forbundskansler { $name-short }
       *[no] Kjære forbundskansler
    }

# low: ministers of the Nordic countries are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister =
    { $to ->
        [SE] { foreign-minister-salutation }
        [DK] { foreign-minister-salutation }
        [FI] { foreign-minister-salutation }
        [IS] { foreign-minister-salutation }
        [NO] { foreign-minister-salutation }
       *[other] Deres Eksellense
    }

# medium: the pattern of the Prime Minister
salutation-foreign-minister-own = { foreign-minister-salutation }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister-EU =
    { $named ->
        [yes] Kjære høyrepresentant { $name-short }
       *[no] Kjære høyrepresentant
    }

# low: also Herr generalsekretær, Fru generalsekretær
salutation-un-secretary-general = Deres Eksellense

# medium: the pattern of the Prime Minister; also Herr høykommissær, Fru høykommissær
salutation-un-high-commissioner =
    { $named ->
        [yes] Kjære høykommissær { $name-short }
       *[no] Kjære høykommissær
    }

# medium: foreign speakers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-parliament-president = Deres Eksellense

# medium: standard usage
salutation-parliament-president-own = { president-salutation }

# medium: the pattern of the Prime Minister
salutation-parliament-president-NO =
    { $named ->
        [yes] Kjære stortingspresident { $name-short }
       *[no] Kjære stortingspresident
    }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-parliament-president-EU = { president-salutation }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] Kjære { $name }
       *[no] Kjære parlamentsmedlem
    }

# medium: standard usage
salutation-member-of-parliament-NO =
    { $named ->
        [yes] Kjære { $name }
       *[no] Kjære stortingsrepresentant
    }

# medium: foreign ambassadors are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-ambassador = Deres Eksellense

# medium: the pattern of the Prime Minister
salutation-ambassador-own =
    { $named ->
        [yes] Kjære ambassadør { $name-short }
       *[no] Kjære ambassadør
    }

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: standard usage
salutation-body-head-EU = { president-salutation }

# low: the chair of a council of the United Nations is an ambassador
salutation-body-head-UN = Deres Eksellense

# medium: standard usage
salutation-editor = Kjære redaksjon

# medium: standard usage
salutation-organisation = Til rette vedkommende

# medium: with the full name; needs no gender
salutation-person =
    { $named ->
        [yes] Kjære { $name }
       *[no] Til rette vedkommende
    }

# medium: standard usage
salutation-other = { salutation-person }

## Closings, without a comma

# high: Språkrådet (sprakradet.no); also Med hilsen
closing = Med vennlig hilsen

# low: the closing of ceremony to kings and queens
closing-monarch = Ærbødigst

## Copies

# medium: standard usage; without predicate
copy-line =
    { $name }
    { $named ->
        [yes] { $title-bare }
       *[no] { CAPITAL($title) }
    }

# medium: standard usage
copy-for = Kopi til { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { copy-line }

# medium: standard usage
joint-salutation = Ærede mottakere

# medium: standard usage; a monarch comes first; no comma at the end, as after every Norwegian salutation
joint-salutation-heads =
    { $monarch ->
        [yes] Majesteter, Eksellenser, ærede stats- og regjeringssjefer
       *[no] Eksellenser, ærede stats- og regjeringssjefer
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads }, { $gender ->
        [male] herr generalsekretær
        [female] fru generalsekretær
       *[neutral] ærede generalsekretær
    }

# high: Språkrådet (sprakradet.no)
joint-closing = Med vennlig hilsen

# medium: standard usage in letters of ceremony
joint-closing-heads = Med høyaktelse

## Words of the page

# medium: standard usage
open-letter = Åpent brev

# medium: also Sak:
subject = Emne:

# medium: standard usage
copy-to = Kopi til:

# medium: the same in singular and plural
enclosures = Vedlegg:

# medium: also Undertegnerne
signatories = Underskriverne

# medium: standard usage
signed-by = Undertegnet av

# medium: standard usage
on-behalf-of = På vegne av { $name }

# medium: standard usage
name-withheld = Navn utelatt av sikkerhetshensyn

# medium: standard usage
how-to-verify = Slik kontrollerer du at brevet er ekte

# medium: standard usage
page = Side { $page } av { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages
language =
    { $language ->
        [ar] arabisk
        [az] aserbajdsjansk
        [ckb] sentralkurdisk
        [da] dansk
        [de] tysk
        [en] engelsk
        [es] spansk
        [fa] persisk
        [fi] finsk
        [fr] fransk
        [he] hebraisk
        [hy] armensk
        [it] italiensk
        [kmr] nordkurdisk
        [nb] norsk
        [nl] nederlandsk
        [pl] polsk
        [pt] portugisisk
        [ru] russisk
        [sv] svensk
        [tr] tyrkisk
        [uk] ukrainsk
        [zh-Hans] kinesisk
        [zh-Hant] kinesisk
       *[other] et annet språk
    }

# medium: standard usage
translated-from = Oversatt fra { language }

# medium: standard usage
notice-machine = Maskinoversettelse fra { language }, ikke kvalitetssikret

# medium: standard usage
notice-human = Oversettelse fra { language }, ikke kvalitetssikret

# medium: standard usage
revision = Versjon { $number }

# medium: standard usage
follow-up = Oppfølging av brevet «{ $letter }» av { $date }

# high: Unicode CLDR 48: 21. november 2026
date = { $gregorian }

# medium: standard usage; older: Paris, den 21. november 2026
dateline = { $place }, { $date }
