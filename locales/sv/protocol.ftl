### Formella brev på svenska.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have neither gender nor case; instead of a genitive Swedish says “svaret från …”. Herr, Fru and Ers are
### followed by a capital letter in salutations, as letters of ceremony have it. The short form of a name, where the
### recipient has one, is the surname: Statsminister Doe.

## Words that other messages use

# medium: statsminister in the Nordic countries, premiärminister elsewhere
prime-minister =
    { $to ->
        [SE] statsminister
        [FI] statsminister
        [NO] statsminister
        [DK] statsminister
        [IS] statsminister
       *[other] premiärminister
    }

# medium: the same at the head of a line
prime-minister-capital =
    { $to ->
        [SE] Statsminister
        [FI] Statsminister
        [NO] Statsminister
        [DK] Statsminister
        [IS] Statsminister
       *[other] Premiärminister
    }

# medium: the form in -e is for men alone, that in -a for all
basta =
    { $gender ->
        [male] Bäste
        [female] Bästa
       *[neutral] Bästa
    }

# low: Hans Excellens, Hennes Excellens before the name; without a gender the predicate is left out
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Hans Excellens
                [female] Hennes Excellens
               *[neutral] {""}
            } { $name }
       *[no]
            { $gender ->
                [male] Hans Excellens { $title }
                [female] Hennes Excellens { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: Majestät for kings, queens and emperors, other predicates for other monarchs
majesty =
    { $to ->
        [LU] Kungliga Höghet
        [QA] Höghet
        [VA] Helighet
       *[other] Majestät
    }

# medium: office before the name, as in Statsminister (name); without a name the office
prime-minister-address =
    { $named ->
        [yes] { prime-minister-capital } { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: the pattern of Statsminister (name)
foreign-minister-address =
    { $named ->
        [yes] Utrikesminister { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: letters to the Prime Minister open with office and surname, or with Bäste, Bästa; no rule binds
prime-minister-salutation =
    { $named ->
        [yes] { prime-minister-capital } { $name-short },
       *[no] { basta } { prime-minister },
    }

# medium: the pattern of the Prime Minister
foreign-minister-salutation =
    { $named ->
        [yes] Utrikesminister { $name-short },
       *[no] { basta } utrikesminister,
    }

# medium: standard usage in letters of ceremony; Ärade is the same for men and women
chair-salutation =
    { $gender ->
        [male] Herr Ordförande,
        [female] Fru Ordförande,
       *[neutral] Ärade ordförande,
    }

# medium: standard usage, as members of the Riksdag address the Speaker
speaker-salutation =
    { $gender ->
        [male] Herr Talman,
        [female] Fru Talman,
       *[neutral] Ärade talman,
    }

## Countries

# medium: standard usage
country-US = USA
    .genitive = USA:s

# medium: standard usage
country-GB = Storbritannien
    .genitive = Storbritanniens

# medium: standard usage
country-FR = Frankrike
    .genitive = Frankrikes

# medium: standard usage
country-DE = Tyskland
    .genitive = Tysklands

# medium: standard usage
country-RU = Ryssland
    .genitive = Rysslands

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
country-NL = Nederländerna
    .genitive = Nederländernas

# medium: standard usage
country-BE = Belgien
    .genitive = Belgiens

# medium: standard usage
country-LU = Luxemburg
    .genitive = Luxemburgs

# medium: standard usage
country-AT = Österrike
    .genitive = Österrikes

# medium: standard usage
country-CH = Schweiz
    .genitive = Schweiz

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
country-CZ = Tjeckien
    .genitive = Tjeckiens

# medium: standard usage
country-HU = Ungern
    .genitive = Ungerns

# medium: standard usage
country-GR = Grekland
    .genitive = Greklands

# medium: standard usage
country-TR = Turkiet
    .genitive = Turkiets

# medium: standard usage
country-UA = Ukraina
    .genitive = Ukrainas

# medium: standard usage
country-AM = Armenien
    .genitive = Armeniens

# medium: standard usage
country-AZ = Azerbajdzjan
    .genitive = Azerbajdzjans

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
country-SA = Saudiarabien
    .genitive = Saudiarabiens

# medium: standard usage
country-QA = Qatar
    .genitive = Qatars

# medium: standard usage
country-AE = Förenade Arabemiraten
    .genitive = Förenade Arabemiratens

# medium: standard usage
country-CA = Kanada
    .genitive = Kanadas

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
country-VA = Heliga stolen
    .genitive = Heliga stolens

## Titles

# medium: standard usage
title-president = { $country-genitive } president

# medium: standard usage
title-president-US = Amerikas förenta staters president
    .short = USA:s president

# medium: also Franska republikens president
title-president-FR = Republiken Frankrikes president
    .short = Frankrikes president

# medium: standard usage
title-president-RU = Ryska federationens president
    .short = Rysslands president

# medium: standard usage
title-president-CN = Folkrepubliken Kinas president
    .short = Kinas president

# medium: standard usage in Finland
title-president-FI = Republiken Finlands president
    .short = republikens president

# medium: standard usage; the head of state of Germany, Austria and Switzerland is förbundspresident
title-president-DE = Förbundsrepubliken Tysklands förbundspresident
    .short = Tysklands förbundspresident

# medium: the pattern of Germany
title-president-AT = Republiken Österrikes förbundspresident
    .short = Österrikes förbundspresident

# medium: the pattern of Germany
title-president-CH = Schweiz förbundspresident

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Kanadas generalguvernör

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Australiens generalguvernör

# medium: standard usage of the European Union
title-president-EU = Europeiska rådets ordförande

# medium: the pattern of Förenta nationernas säkerhetsråd (Swedish bill 1971:125)
title-president-UN = ordföranden i Förenta nationernas säkerhetsråd
    .bare = ordförande i Förenta nationernas säkerhetsråd
    .short = säkerhetsrådets ordförande

# medium: kung is today’s word, konung that of ceremony
title-monarch =
    { $country-genitive } { $gender ->
        [male] kung
        [female] drottning
       *[neutral] monark
    }

# medium: standard usage
title-monarch-SE =
    { $gender ->
        [male] Sveriges kung
        [female] Sveriges drottning
       *[neutral] Sveriges statschef
    }
    .short =
        { $gender ->
            [male] kungen
            [female] drottningen
           *[neutral] statschefen
        }

# medium: the king of the Belgians, not of the country
title-monarch-BE =
    { $gender ->
        [male] belgarnas kung
        [female] belgarnas drottning
       *[neutral] belgarnas monark
    }

# medium: a grand duke or a grand duchess
title-monarch-LU =
    { $gender ->
        [male] Luxemburgs storhertig
        [female] Luxemburgs storhertiginna
       *[neutral] Luxemburgs statschef
    }

# medium: an emperor
title-monarch-JP =
    { $gender ->
        [male] Japans kejsare
        [female] Japans kejsarinna
       *[neutral] Japans statschef
    }

# medium: an emir
title-monarch-QA = Qatars emir

# medium: the Pope
title-monarch-VA = påven

# medium: standard usage
title-prime-minister = { $country-genitive } { prime-minister }

# medium: EU texts write Förenade kungariket; konungariket is the older official form
title-prime-minister-GB = premiärministern i Förenade konungariket Storbritannien och Nordirland
    .bare = premiärminister i Förenade konungariket Storbritannien och Nordirland
    .short = Storbritanniens premiärminister

# medium: standard usage
title-prime-minister-SE = Sveriges statsminister
    .short = statsministern

# medium: standard usage
title-chancellor = { $country-genitive } förbundskansler

# medium: standard usage
title-chancellor-DE = Förbundsrepubliken Tysklands förbundskansler
    .short = Tysklands förbundskansler

# medium: standard usage
title-foreign-minister = { $country-genitive } utrikesminister

# medium: standard usage
title-foreign-minister-SE = Sveriges utrikesminister
    .short = utrikesministern

# medium: standard usage of the European Union
title-foreign-minister-EU = unionens höga representant för utrikes frågor och säkerhetspolitik
    .short = unionens höga representant

# high: UN Association of Sweden (fn.se)
title-un-secretary-general = Förenta nationernas generalsekreterare
    .short = FN:s generalsekreterare

# medium: standard usage
title-un-high-commissioner = Förenta nationernas högkommissarie för mänskliga rättigheter
    .short = FN:s högkommissarie för mänskliga rättigheter

# medium: standard usage
title-parliament-president = talmannen i { $country-genitive } parlament
    .bare = talman i { $country-genitive } parlament

# medium: standard usage
title-parliament-president-SE = Sveriges riksdags talman
    .short = riksdagens talman

# medium: standard usage
title-parliament-president-FI = Finlands riksdags talman
    .short = riksdagens talman

# medium: standard usage
title-parliament-president-NO = Norges stortingspresident
    .short = Stortingets president

# medium: standard usage
title-parliament-president-DK = det danska Folketingets talman
    .short = Folketingets talman

# medium: standard usage
title-parliament-president-IS = det isländska Alltingets talman
    .short = Alltingets talman

# medium: standard usage
title-parliament-president-US = talmannen i Förenta staternas representanthus
    .bare = talman i Förenta staternas representanthus

# medium: standard usage
title-parliament-president-GB = talmannen i det brittiska underhuset
    .bare = talman i det brittiska underhuset

# medium: standard usage
title-parliament-president-FR = den franska nationalförsamlingens talman

# medium: standard usage
title-parliament-president-DE = den tyska förbundsdagens talman

# medium: standard usage of the European Union
title-parliament-president-EU = Europaparlamentets talman

# medium: standard usage
title-parliament-president-UN = ordföranden i Förenta nationernas generalförsamling
    .bare = ordförande i Förenta nationernas generalförsamling
    .short = generalförsamlingens ordförande

# medium: standard usage
title-ambassador = { $country-genitive } ambassadör

# medium: the ambassador of the Holy See
title-ambassador-VA = den apostoliska nuntien
    .bare = apostolisk nuntie

# medium: with a name the name, else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] ledamoten av { $country-genitive } parlament
    }
    .bare = ledamot av { $country-genitive } parlament

# medium: standard usage
title-member-of-parliament-SE =
    { $named ->
        [yes] { $name }
       *[no] ledamoten av Sveriges riksdag
    }
    .bare = ledamot av Sveriges riksdag

# medium: standard usage
title-member-of-parliament-FI =
    { $named ->
        [yes] { $name }
       *[no] ledamoten av Finlands riksdag
    }
    .bare = ledamot av Finlands riksdag

# medium: standard usage of the European Union
title-member-of-parliament-EU =
    { $named ->
        [yes] { $name }
       *[no] ledamoten av Europaparlamentet
    }
    .bare = ledamot av Europaparlamentet

# medium: the name stands for the title
title-body-head = { $name }

# medium: standard usage of the European Union
title-body-head-EU = Europeiska kommissionens ordförande

# medium: the name of the council is usual in texts of the Government
title-body-head-UN = ordföranden i FN:s råd för mänskliga rättigheter
    .bare = ordförande i FN:s råd för mänskliga rättigheter

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

# low: Hans/Hennes Excellens (name) for foreign heads of state
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { address }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-president-EU = { address }

# medium: standard usage for kings and queens
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

# high: Hans Majestät Konungen, with capitals (Institute for Language and Folklore, frageladan.isof.se); medium: with a name
address-monarch-SE =
    { $gender ->
        [male]
            { $named ->
                [yes] Hans Majestät Konung { $name }
               *[no] Hans Majestät Konungen
            }
       *[female]
            { $named ->
                [yes] Hennes Majestät Drottning { $name }
               *[no] Hennes Majestät Drottningen
            }
    }

# low: Hans/Hennes Excellens (name); ministers of the Nordic countries are no Excellencies (um.fi/puhuttelu)
address-prime-minister =
    { $to ->
        [NO] { prime-minister-address }
        [DK] { prime-minister-address }
        [IS] { prime-minister-address }
        [SE] { prime-minister-address }
        [FI] { prime-minister-address }
       *[other] { excellent-address }
    }

# medium: Statsminister (name), then Regeringskansliet, 103 33 Stockholm; no binding rule
address-prime-minister-own = { prime-minister-address }

# low: the pattern of foreign heads of state
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { address }

# low: the pattern of foreign heads of state; ministers of the Nordic countries are no Excellencies (um.fi/puhuttelu)
address-foreign-minister =
    { $to ->
        [NO] { foreign-minister-address }
        [DK] { foreign-minister-address }
        [IS] { foreign-minister-address }
        [SE] { foreign-minister-address }
        [FI] { foreign-minister-address }
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

# medium: the pattern of Statsminister (name)
address-parliament-president-own =
    { $named ->
        [yes] Talman { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-parliament-president-EU = { address }

# medium: foreign ambassadors are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own =
    { $named ->
        [yes] Ambassadör { $name }
       *[no] { CAPITAL($title) }
    }

# medium: as the chair of a council of the United Nations is an ambassador
address-body-head-UN = { excellent-address }

# medium: letters to editors
address-editor =
    Redaktionen
    { $name }

## Salutations

# medium: to nobody in particular, one or several; Ärade is for letters of ceremony
salutation = Bästa mottagare,

# low: also Herr President, Fru President,
salutation-president = Ers Excellens,

# medium: standard usage; Excellens is for foreign dignitaries
salutation-president-own =
    { $gender ->
        [male] Herr President,
        [female] Fru President,
       *[neutral] Ärade president,
    }

# medium: the pattern of Herra Tasavallan Presidentti (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-president-FI =
    { $gender ->
        [male] Herr Republikspresident,
        [female] Fru Republikspresident,
       *[neutral] Ärade republikspresident,
    }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-president-EU = { chair-salutation }

# medium: older and more solemn Eders Majestät, (Vett & Etikett, Mats Danielsson, blogg.vett-och-etikett.com, has both)
salutation-monarch = Ers { majesty },

# low: ministers of the Nordic countries are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-prime-minister =
    { $to ->
        [NO] { prime-minister-salutation }
        [DK] { prime-minister-salutation }
        [IS] { prime-minister-salutation }
        [SE] { prime-minister-salutation }
        [FI] { prime-minister-salutation }
       *[other] Ers Excellens,
    }

# medium: Statsminister (surname), or Bäste, Bästa statsminister; no binding rule
salutation-prime-minister-own = { prime-minister-salutation }

# low: also Herr Förbundskansler, Fru Förbundskansler,
salutation-chancellor = Ers Excellens,

# medium: standard usage
salutation-chancellor-own =
    { $gender ->
        [male] Herr Förbundskansler,
        [female] Fru Förbundskansler,
       *[neutral] Ärade förbundskansler,
    }

# low: ministers of the Nordic countries are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister =
    { $to ->
        [NO] { foreign-minister-salutation }
        [DK] { foreign-minister-salutation }
        [IS] { foreign-minister-salutation }
        [SE] { foreign-minister-salutation }
        [FI] { foreign-minister-salutation }
       *[other] Ers Excellens,
    }

# medium: the pattern of the Prime Minister
salutation-foreign-minister-own = { foreign-minister-salutation }

# low: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister-EU = Ärade höga representant,

# low: also Herr Generalsekreterare, Fru Generalsekreterare,
salutation-un-secretary-general = Ers Excellens,

# medium: the pattern of Herr Generalsekreterare
salutation-un-high-commissioner =
    { $gender ->
        [male] Herr Högkommissarie,
        [female] Fru Högkommissarie,
       *[neutral] Ärade högkommissarie,
    }

# medium: foreign speakers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-parliament-president = Ers Excellens,

# medium: as members of the Riksdag address the Speaker (records of the Riksdag)
salutation-parliament-president-own = { speaker-salutation }

# medium: the Union’s officials are no Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-parliament-president-EU = { speaker-salutation }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] { basta } { $name },
       *[no] { basta } parlamentsledamot,
    }

# medium: standard usage
salutation-member-of-parliament-SE =
    { $named ->
        [yes] { basta } { $name },
       *[no] { basta } riksdagsledamot,
    }

# medium: standard usage in Finland
salutation-member-of-parliament-FI = { salutation-member-of-parliament-SE }

# medium: foreign ambassadors are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-ambassador = Ers Excellens,

# medium: the pattern of the Prime Minister
salutation-ambassador-own =
    { $named ->
        [yes] Ambassadör { $name-short },
       *[no] { basta } ambassadör,
    }

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: standard usage
salutation-body-head-EU = { chair-salutation }

# low: the chair of a council of the United Nations is an ambassador
salutation-body-head-UN = Ers Excellens,

# medium: standard usage
salutation-editor = Bästa redaktion,

# medium: standard usage
salutation-organisation = Bästa mottagare,

# medium: Bäste for men, Bästa for all
salutation-person =
    { $named ->
        [yes] { basta } { $name },
       *[no] Bästa mottagare,
    }

# medium: standard usage
salutation-other = { salutation-person }

## Closings, without a comma

# medium: standard usage; spelled out, not MVH
closing = Med vänlig hälsning

# low: the most formal closing
closing-president = Högaktningsfullt

# high: Vett & Etikett, Mats Danielsson (blogg.vett-och-etikett.com)
closing-monarch = Högaktningsfullt

# low: the most formal closing to foreign heads of government, the plain one within the Nordic countries
closing-prime-minister =
    { $to ->
        [NO] Med vänlig hälsning
        [DK] Med vänlig hälsning
        [IS] Med vänlig hälsning
        [SE] Med vänlig hälsning
        [FI] Med vänlig hälsning
       *[other] Högaktningsfullt
    }

# medium: Med vänlig hälsning; most formal: Högaktningsfullt
closing-prime-minister-own = Med vänlig hälsning

# low: the pattern of foreign heads of state
closing-chancellor = Högaktningsfullt

# medium: the pattern of the Prime Minister
closing-chancellor-own = Med vänlig hälsning

# low: the pattern of foreign heads of government
closing-foreign-minister = { closing-prime-minister }

# medium: the pattern of the Prime Minister
closing-foreign-minister-own = Med vänlig hälsning

# low: the pattern of foreign heads of state
closing-un-secretary-general = Högaktningsfullt

# medium: the pattern of foreign heads of state
closing-un-high-commissioner = Högaktningsfullt

# medium: the pattern of foreign heads of state
closing-parliament-president = Högaktningsfullt

# medium: the pattern of foreign heads of state
closing-ambassador = Högaktningsfullt

# medium: the pattern of the Prime Minister
closing-ambassador-own = Med vänlig hälsning

# medium: the pattern of ambassadors
closing-body-head = Högaktningsfullt

## Copies

# medium: standard usage; without predicate
copy-line =
    { $name }
    { $named ->
        [yes] { $title-bare }
       *[no] { CAPITAL($title) }
    }

# medium: standard usage
copy-for = Kopia till { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { copy-line }

# medium: standard usage
joint-salutation = Ärade mottagare,

# medium: standard usage; a monarch comes first
joint-salutation-heads =
    { $monarch ->
        [yes] Majestäter, Excellenser, ärade stats- och regeringschefer,
       *[no] Excellenser, ärade stats- och regeringschefer,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] Herr Generalsekreterare,
        [female] Fru Generalsekreterare,
       *[neutral] ärade generalsekreterare,
    }

# medium: standard usage
joint-closing = Med vänlig hälsning

# medium: standard usage in letters of ceremony; also Högaktningsfullt
joint-closing-heads = Med utmärkt högaktning

## Words of the page

# medium: standard usage
open-letter = Öppet brev

# medium: also Angående:
subject = Ärende:

# medium: standard usage
copy-to = Kopia till:

# medium: standard usage
enclosures =
    { $count ->
        [1] Bilaga:
       *[other] Bilagor:
    }

# medium: standard usage; vi undertecknade is “we, the undersigned”
signatories = Undertecknarna

# medium: standard usage
signed-by = Undertecknat av

# medium: also På uppdrag av, by mandate of
on-behalf-of = För { $name }

# medium: standard usage
name-withheld = Namnet utelämnat av säkerhetsskäl

# medium: standard usage
how-to-verify = Så kontrollerar du att brevet är äkta

# medium: standard usage
page = Sida { $page } av { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages
language =
    { $language ->
        [ar] arabiska
        [az] azerbajdzjanska
        [ckb] centralkurdiska
        [da] danska
        [de] tyska
        [en] engelska
        [es] spanska
        [fa] persiska
        [fi] finska
        [fr] franska
        [he] hebreiska
        [hy] armeniska
        [it] italienska
        [kmr] nordkurdiska
        [nb] norska
        [nl] nederländska
        [pl] polska
        [pt] portugisiska
        [ru] ryska
        [sv] svenska
        [tr] turkiska
        [uk] ukrainska
        [zh-Hans] kinesiska
        [zh-Hant] kinesiska
       *[other] ett annat språk
    }

# medium: standard usage
translated-from = Översatt från { language }

# medium: standard usage
notice-machine = Maskinöversättning från { language }, inte granskad

# medium: standard usage
notice-human = Översättning från { language }, inte granskad

# medium: standard usage
revision = Version { $number }

# medium: standard usage
follow-up = Uppföljning av brevet ”{ $letter }” av den { $date }

# high: Unicode CLDR 48: 21 november 2026
date = { $gregorian }

# medium: no comma after the place
dateline = { $place } den { $date }
