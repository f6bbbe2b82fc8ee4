### Formelle breve på dansk.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have neither gender nor case; instead of a genitive Danish says “svaret fra …”. Deres Excellence and the
### like have capital letters, titles such as præsident small ones (Retskrivningsordbogen, section 13).

## Words that other messages use

# high: the spelling Hans Excellence (Retskrivningsordbogen, section 13); medium: before the name; without a gender
# the predicate is left out
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Hans Excellence
                [female] Hendes Excellence
               *[neutral] {""}
            } { $name }
       *[no]
            { $gender ->
                [male] Hans Excellence { $title }
                [female] Hendes Excellence { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: Majestæt for kings, queens and emperors, other predicates for other monarchs
majesty =
    { $to ->
        [LU] Kongelige Højhed
        [QA] Højhed
        [VA] Hellighed
       *[other] Majestæt
    }

# medium: statsminister in the Nordic countries, premierminister elsewhere
prime-minister =
    { $to ->
        [DK] statsminister
        [NO] statsminister
        [SE] statsminister
        [FI] statsminister
        [IS] statsminister
       *[other] premierminister
    }

# medium: the same at the head of a line
prime-minister-capital =
    { $to ->
        [DK] Statsminister
        [NO] Statsminister
        [SE] Statsminister
        [FI] Statsminister
        [IS] Statsminister
       *[other] Premierminister
    }

# medium: Statsminister (name), then Statsministeriet
prime-minister-address =
    { $named ->
        [yes] { prime-minister-capital } { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: the pattern of Statsminister (name)
foreign-minister-address =
    { $named ->
        [yes] Udenrigsminister { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: Kære statsminister (name), (Dansk Sprognævn, dsn.dk: there is no fixed rule)
prime-minister-salutation =
    { $named ->
        [yes] Kære { prime-minister } { $name },
       *[no] Kære { prime-minister },
    }

# medium: the pattern of the Prime Minister
foreign-minister-salutation =
    { $named ->
        [yes] Kære udenrigsminister { $name },
       *[no] Kære udenrigsminister,
    }

# medium: standard usage; Ærede is the same for men and women
president-salutation =
    { $gender ->
        [male] Hr. præsident,
        [female] Fru præsident,
       *[neutral] Ærede præsident,
    }

# medium: the pattern of Hr. præsident; Ærede is the same for men and women
chair-salutation =
    { $gender ->
        [male] Hr. formand,
        [female] Fru formand,
       *[neutral] Ærede formand,
    }

## Countries

# medium: standard usage
country-US = USA
    .genitive = USA’s

# medium: standard usage
country-GB = Storbritannien
    .genitive = Storbritanniens

# medium: standard usage
country-FR = Frankrig
    .genitive = Frankrigs

# medium: standard usage
country-DE = Tyskland
    .genitive = Tysklands

# medium: standard usage
country-RU = Rusland
    .genitive = Ruslands

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
country-ES = Spanien
    .genitive = Spaniens

# medium: standard usage
country-IT = Italien
    .genitive = Italiens

# medium: standard usage
country-NL = Nederlandene
    .genitive = Nederlandenes

# medium: standard usage
country-BE = Belgien
    .genitive = Belgiens

# medium: standard usage
country-LU = Luxembourg
    .genitive = Luxembourgs

# medium: standard usage
country-AT = Østrig
    .genitive = Østrigs

# medium: standard usage
country-CH = Schweiz
    .genitive = Schweiz’

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
country-CZ = Tjekkiet
    .genitive = Tjekkiets

# medium: standard usage
country-HU = Ungarn
    .genitive = Ungarns

# medium: standard usage
country-GR = Grækenland
    .genitive = Grækenlands

# medium: standard usage
country-TR = Tyrkiet
    .genitive = Tyrkiets

# medium: standard usage
country-UA = Ukraine
    .genitive = Ukraines

# medium: standard usage
country-AM = Armenien
    .genitive = Armeniens

# medium: standard usage
country-AZ = Aserbajdsjan
    .genitive = Aserbajdsjans

# medium: standard usage
country-IQ = Irak
    .genitive = Iraks

# medium: standard usage
country-SY = Syrien
    .genitive = Syriens

# medium: standard usage
country-IL = Israel
    .genitive = Israels

# medium: standard usage
country-EG = Egypten
    .genitive = Egyptens

# medium: standard usage
country-SA = Saudi-Arabien
    .genitive = Saudi-Arabiens

# medium: standard usage
country-QA = Qatar
    .genitive = Qatars

# medium: standard usage
country-AE = De Forenede Arabiske Emirater
    .genitive = De Forenede Arabiske Emiraters

# medium: standard usage
country-CA = Canada
    .genitive = Canadas

# medium: standard usage
country-AU = Australien
    .genitive = Australiens

# medium: standard usage
country-JP = Japan
    .genitive = Japans

# medium: standard usage
country-KR = Sydkorea
    .genitive = Sydkoreas

# medium: standard usage
country-IN = Indien
    .genitive = Indiens

# medium: standard usage
country-BR = Brasilien
    .genitive = Brasiliens

# medium: standard usage
country-ZA = Sydafrika
    .genitive = Sydafrikas

# medium: it is the Holy See that has ministers and ambassadors, not Vatican City
country-VA = Pavestolen
    .genitive = Pavestolens

## Titles

# medium: standard usage
title-president = { $country-genitive } præsident

# medium: standard usage
title-president-US = præsidenten for Amerikas Forenede Stater
    .bare = præsident for Amerikas Forenede Stater
    .short = USA’s præsident

# medium: standard usage
title-president-FR = præsidenten for Den Franske Republik
    .bare = præsident for Den Franske Republik
    .short = Frankrigs præsident

# medium: standard usage
title-president-RU = præsidenten for Den Russiske Føderation
    .bare = præsident for Den Russiske Føderation
    .short = Ruslands præsident

# medium: standard usage
title-president-CN = præsidenten for Folkerepublikken Kina
    .bare = præsident for Folkerepublikken Kina
    .short = Kinas præsident

# medium: standard usage; the head of state of Germany, Austria and Switzerland is forbundspræsident
title-president-DE = forbundspræsidenten for Forbundsrepublikken Tyskland
    .bare = forbundspræsident for Forbundsrepublikken Tyskland
    .short = Tysklands forbundspræsident

# medium: the pattern of Germany
title-president-AT = forbundspræsidenten for Republikken Østrig
    .bare = forbundspræsident for Republikken Østrig
    .short = Østrigs forbundspræsident

# medium: the pattern of Germany
title-president-CH = Schweiz’ forbundspræsident

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Canadas generalguvernør

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Australiens generalguvernør

# medium: standard usage
title-president-EU = formanden for Det Europæiske Råd
    .bare = formand for Det Europæiske Råd

# medium: standard usage
title-president-UN = formanden for De Forenede Nationers Sikkerhedsråd
    .bare = formand for De Forenede Nationers Sikkerhedsråd
    .short = Sikkerhedsrådets formand

# medium: standard usage
title-monarch =
    { $country-genitive } { $gender ->
        [male] konge
        [female] dronning
       *[neutral] statsoverhoved
    }

# medium: standard usage
title-monarch-DK =
    { $gender ->
        [male] Danmarks konge
        [female] Danmarks dronning
       *[neutral] Danmarks statsoverhoved
    }
    .short =
        { $gender ->
            [male] kongen
            [female] dronningen
           *[neutral] statsoverhovedet
        }

# medium: the king of the Belgians, not of the country
title-monarch-BE =
    { $gender ->
        [male] belgiernes konge
        [female] belgiernes dronning
       *[neutral] Belgiens statsoverhoved
    }

# medium: a grand duke or a grand duchess
title-monarch-LU =
    { $gender ->
        [male] Luxembourgs storhertug
        [female] Luxembourgs storhertuginde
       *[neutral] Luxembourgs statsoverhoved
    }

# medium: an emperor
title-monarch-JP =
    { $gender ->
        [male] Japans kejser
        [female] Japans kejserinde
       *[neutral] Japans statsoverhoved
    }

# medium: an emir
title-monarch-QA = Qatars emir

# medium: the Pope
title-monarch-VA = paven

# medium: statsminister in the Nordic countries, premierminister elsewhere
title-prime-minister = { $country-genitive } { prime-minister }

# medium: premierminister for the British Prime Minister
title-prime-minister-GB = premierministeren for Det Forenede Kongerige Storbritannien og Nordirland
    .bare = premierminister for Det Forenede Kongerige Storbritannien og Nordirland
    .short = Storbritanniens premierminister

# medium: standard usage
title-prime-minister-DK = Danmarks statsminister
    .short = statsministeren

# medium: standard usage
title-chancellor = { $country-genitive } forbundskansler

# medium: standard usage
title-chancellor-DE = forbundskansleren for Forbundsrepublikken Tyskland
    .bare = forbundskansler for Forbundsrepublikken Tyskland
    .short = Tysklands forbundskansler

# medium: standard usage
title-foreign-minister = { $country-genitive } udenrigsminister

# medium: standard usage
title-foreign-minister-DK = Danmarks udenrigsminister
    .short = udenrigsministeren

# medium: standard usage of the European Union
title-foreign-minister-EU = Unionens højtstående repræsentant for udenrigsanliggender og sikkerhedspolitik
    .short = Unionens højtstående repræsentant

# medium: standard usage
title-un-secretary-general = De Forenede Nationers generalsekretær
    .short = FN’s generalsekretær

# medium: standard usage
title-un-high-commissioner = De Forenede Nationers højkommissær for menneskerettigheder
    .short = FN’s højkommissær for menneskerettigheder

# medium: standard usage
title-parliament-president = formanden for { $country-genitive } parlament
    .bare = formand for { $country-genitive } parlament

# medium: standard usage
title-parliament-president-NO = Norges stortingspræsident
    .short = Stortingets præsident

# medium: standard usage
title-parliament-president-SE = formanden for Sveriges rigsdag
    .bare = formand for Sveriges rigsdag

# medium: standard usage
title-parliament-president-FI = formanden for Finlands rigsdag
    .bare = formand for Finlands rigsdag

# medium: standard usage
title-parliament-president-DK = Folketingets formand

# medium: standard usage
title-parliament-president-IS = formanden for Islands Alting
    .bare = formand for Islands Alting

# medium: standard usage
title-parliament-president-US = formanden for Repræsentanternes Hus i USA
    .bare = formand for Repræsentanternes Hus i USA

# medium: standard usage
title-parliament-president-GB = formanden for det britiske underhus
    .bare = formand for det britiske underhus

# medium: standard usage
title-parliament-president-FR = formanden for Frankrigs nationalforsamling
    .bare = formand for Frankrigs nationalforsamling

# medium: standard usage
title-parliament-president-DE = formanden for Tysklands forbundsdag
    .bare = formand for Tysklands forbundsdag

# medium: standard usage
title-parliament-president-EU = Europa-Parlamentets formand

# medium: standard usage
title-parliament-president-UN = formanden for De Forenede Nationers Generalforsamling
    .bare = formand for De Forenede Nationers Generalforsamling
    .short = Generalforsamlingens formand

# medium: standard usage
title-ambassador = { $country-genitive } ambassadør

# medium: the ambassador of the Holy See
title-ambassador-VA = den apostoliske nuntius
    .bare = apostolisk nuntius

# medium: with a name the name, else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] medlemmet af { $country-genitive } parlament
    }
    .bare = medlem af { $country-genitive } parlament

# medium: standard usage
title-member-of-parliament-DK =
    { $named ->
        [yes] { $name }
       *[no] medlemmet af Folketinget
    }
    .bare = medlem af Folketinget

# medium: standard usage
title-member-of-parliament-EU =
    { $named ->
        [yes] { $name }
       *[no] medlemmet af Europa-Parlamentet
    }
    .bare = medlem af Europa-Parlamentet

# medium: the name stands for the title
title-body-head = { $name }

# medium: standard usage
title-body-head-EU = formanden for Europa-Kommissionen
    .bare = formand for Europa-Kommissionen

# medium: standard usage
title-body-head-UN = formanden for FN’s Menneskerettighedsråd
    .bare = formand for FN’s Menneskerettighedsråd

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] redaktionen
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

# medium: Hans/Hendes Excellence (name) for foreign heads of state
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { address }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-president-EU = { address }

# medium: the pattern of Hans Majestæt Kongen
address-monarch =
    { $gender ->
        [male]
            { $named ->
                [yes] Hans { majesty } { $name }
               *[no] Hans { majesty } { $title }
            }
        [female]
            { $named ->
                [yes] Hendes { majesty } { $name }
               *[no] Hendes { majesty } { $title }
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

# high: Retskrivningsordbogen, section 13 (Hendes Majestæt Dronningen, Hendes Majestæt Dronning …)
address-monarch-DK =
    { $gender ->
        [male]
            { $named ->
                [yes] Hans Majestæt Kong { $name }
               *[no] Hans Majestæt Kongen
            }
       *[female]
            { $named ->
                [yes] Hendes Majestæt Dronning { $name }
               *[no] Hendes Majestæt Dronningen
            }
    }

# medium: Hans/Hendes Excellence (name); ministers of the Nordic countries are no Excellencies (um.fi/puhuttelu)
address-prime-minister =
    { $to ->
        [SE] { prime-minister-address }
        [DK] { prime-minister-address }
        [FI] { prime-minister-address }
        [IS] { prime-minister-address }
        [NO] { prime-minister-address }
       *[other] { excellent-address }
    }

# medium: Statsminister (name), then Statsministeriet
address-prime-minister-own = { prime-minister-address }

# medium: the pattern of foreign heads of state
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { address }

# medium: the pattern of foreign heads of state; ministers of the Nordic countries are no Excellencies (um.fi/puhuttelu)
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

# medium: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# medium: foreign speakers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-parliament-president = { excellent-address }

# medium: one’s own speaker has no predicate
address-parliament-president-own = { address }

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
    Redaktionen
    { $name }

## Salutations

# medium: to nobody in particular
salutation = Til rette vedkommende,

# high: the spelling Deres Excellence (Retskrivningsordbogen, section 13); medium: as salutation; also Hr. præsident,
salutation-president = Deres Excellence,

# medium: standard usage; Excellence is for foreign dignitaries
salutation-president-own = { president-salutation }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-president-EU = { chair-salutation }

# high: Retskrivningsordbogen, section 13 (Deres Majestæt)
salutation-monarch = Deres { majesty },

# medium: ministers of the Nordic countries are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-prime-minister =
    { $to ->
        [SE] { prime-minister-salutation }
        [DK] { prime-minister-salutation }
        [FI] { prime-minister-salutation }
        [IS] { prime-minister-salutation }
        [NO] { prime-minister-salutation }
       *[other] Deres Excellence,
    }

# medium: Kære statsminister (name), (Dansk Sprognævn, dsn.dk: there is no fixed rule)
salutation-prime-minister-own = { prime-minister-salutation }

# medium: the pattern of foreign heads of state; also Hr. forbundskansler, Fru forbundskansler,
salutation-chancellor = Deres Excellence,

# medium: the pattern of the Prime Minister
salutation-chancellor-own =
    { $named ->
        [yes] Kære forbundskansler { $name },
       *[no] Kære forbundskansler,
    }

# medium: ministers of the Nordic countries are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister =
    { $to ->
        [SE] { foreign-minister-salutation }
        [DK] { foreign-minister-salutation }
        [FI] { foreign-minister-salutation }
        [IS] { foreign-minister-salutation }
        [NO] { foreign-minister-salutation }
       *[other] Deres Excellence,
    }

# medium: the pattern of the Prime Minister
salutation-foreign-minister-own = { foreign-minister-salutation }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister-EU = Kære højtstående repræsentant,

# medium: the pattern of foreign heads of state; also Hr. generalsekretær, Fru generalsekretær,
salutation-un-secretary-general = Deres Excellence,

# medium: the pattern of the Prime Minister; also Hr. højkommissær, Fru højkommissær,
salutation-un-high-commissioner =
    { $named ->
        [yes] Kære højkommissær { $name },
       *[no] Kære højkommissær,
    }

# medium: foreign speakers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-parliament-president = Deres Excellence,

# medium: the pattern of the Prime Minister
salutation-parliament-president-own = { chair-salutation }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-parliament-president-EU = { chair-salutation }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] Kære { $name },
       *[no] Kære parlamentsmedlem,
    }

# medium: standard usage
salutation-member-of-parliament-DK =
    { $named ->
        [yes] Kære { $name },
       *[no] Kære folketingsmedlem,
    }

# medium: foreign ambassadors are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-ambassador = Deres Excellence,

# medium: the pattern of the Prime Minister
salutation-ambassador-own =
    { $named ->
        [yes] Kære ambassadør { $name },
       *[no] Kære ambassadør,
    }

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: standard usage
salutation-body-head-EU = { chair-salutation }

# low: the chair of a council of the United Nations is an ambassador
salutation-body-head-UN = Deres Excellence,

# medium: standard usage
salutation-editor = Kære redaktion,

# medium: standard usage
salutation-organisation = Til rette vedkommende,

# medium: with the full name; needs no gender
salutation-person =
    { $named ->
        [yes] Kære { $name },
       *[no] Til rette vedkommende,
    }

# medium: standard usage
salutation-other = { salutation-person }

## Closings, without a comma

# medium: standard usage
closing = Med venlig hilsen

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
joint-salutation = Ærede modtagere,

# medium: standard usage; a monarch comes first
joint-salutation-heads =
    { $monarch ->
        [yes] Majestæter, Excellencer, ærede stats- og regeringschefer,
       *[no] Excellencer, ærede stats- og regeringschefer,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] hr. generalsekretær,
        [female] fru generalsekretær,
       *[neutral] ærede generalsekretær,
    }

# medium: standard usage
joint-closing = Med venlig hilsen

# medium: standard usage in letters of ceremony
joint-closing-heads = Med højagtelse

## Words of the page

# medium: standard usage
open-letter = Åbent brev

# medium: also Vedr.:
subject = Emne:

# medium: standard usage
copy-to = Kopi til:

# medium: the same in singular and plural
enclosures = Bilag:

# medium: standard usage
signatories = Underskriverne

# medium: standard usage
signed-by = Underskrevet af

# medium: standard usage
on-behalf-of = På vegne af { $name }

# medium: standard usage
name-withheld = Navn udeladt af sikkerhedshensyn

# medium: standard usage
how-to-verify = Sådan kontrollerer du, at brevet er ægte

# medium: standard usage
page = Side { $page } af { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages
language =
    { $language ->
        [ar] arabisk
        [az] aserbajdsjansk
        [ckb] centralkurdisk
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
       *[other] et andet sprog
    }

# medium: standard usage
translated-from = Oversat fra { language }

# medium: standard usage
notice-machine = Maskinoversættelse fra { language }, ikke gennemgået

# medium: standard usage
notice-human = Oversættelse fra { language }, ikke gennemgået

# medium: standard usage
revision = Version { $number }

# medium: standard usage; the marks are those of the letter’s text
follow-up = Opfølgning på brevet “{ $letter }” af { $date }

# high: Unicode CLDR 48: 21. november 2026
date = { $gregorian }

# medium: standard usage
dateline = { $place }, den { $date }
