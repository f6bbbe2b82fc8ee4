### Viralliset kirjeet suomeksi.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have case but no gender, except kings and queens: genitive, “to” (the allative, presidentille) and ablative
### (presidentiltä). No mark stands after salutation and closing, and the text begins with a capital letter
### (Institute for the Languages of Finland, kotus.fi; kielikello.fi).

## Words that other messages use

# high: foreign heads of state, prime and foreign ministers, speakers, ambassadors and the Secretary-General are
# Excellencies (Foreign Ministry of Finland (um.fi/puhuttelu)); medium: the Finnish form before the name
excellent-address =
    { $named ->
        [yes] Hänen Ylhäisyytensä { $name }
       *[no] Hänen Ylhäisyytensä { $title }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: by the pattern of Foreign Ministry of Finland (um.fi/puhuttelu): Teidän Ylhäisyytenne
majesty-address =
    { $to ->
        [LU] Hänen Kuninkaallinen Korkeutensa
        [QA] Hänen Korkeutensa
        [VA] Hänen Pyhyytensä
        [JP] Hänen Keisarillinen Majesteettinsa
       *[other] Hänen Majesteettinsa
    }

# medium: office before the name; without a name the office
prime-minister-address =
    { $named ->
        [yes] Pääministeri { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: the pattern of the Prime Minister
foreign-minister-address =
    { $named ->
        [yes] Ulkoministeri { $name }
       *[no] { CAPITAL($title-short) }
    }

## Countries

# medium: standard usage
country-US = Yhdysvallat
    .genitive = Yhdysvaltain

# medium: standard usage
country-GB = Iso-Britannia
    .genitive = Ison-Britannian

# medium: standard usage
country-FR = Ranska
    .genitive = Ranskan

# medium: standard usage
country-DE = Saksa
    .genitive = Saksan

# medium: standard usage
country-RU = Venäjä
    .genitive = Venäjän

# medium: standard usage
country-CN = Kiina
    .genitive = Kiinan

# medium: standard usage
country-IR = Iran
    .genitive = Iranin

# medium: standard usage
country-SE = Ruotsi
    .genitive = Ruotsin

# medium: standard usage
country-NO = Norja
    .genitive = Norjan

# medium: standard usage
country-DK = Tanska
    .genitive = Tanskan

# medium: standard usage
country-FI = Suomi
    .genitive = Suomen

# medium: standard usage
country-IS = Islanti
    .genitive = Islannin

# medium: standard usage
country-ES = Espanja
    .genitive = Espanjan

# medium: standard usage
country-IT = Italia
    .genitive = Italian

# medium: standard usage
country-NL = Alankomaat
    .genitive = Alankomaiden

# medium: standard usage
country-BE = Belgia
    .genitive = Belgian

# medium: standard usage
country-LU = Luxemburg
    .genitive = Luxemburgin

# medium: standard usage
country-AT = Itävalta
    .genitive = Itävallan

# medium: standard usage
country-CH = Sveitsi
    .genitive = Sveitsin

# medium: standard usage
country-PL = Puola
    .genitive = Puolan

# medium: standard usage
country-PT = Portugali
    .genitive = Portugalin

# medium: standard usage
country-IE = Irlanti
    .genitive = Irlannin

# medium: standard usage
country-CZ = Tšekki
    .genitive = Tšekin

# medium: standard usage
country-HU = Unkari
    .genitive = Unkarin

# medium: standard usage
country-GR = Kreikka
    .genitive = Kreikan

# medium: standard usage
country-TR = Turkki
    .genitive = Turkin

# medium: standard usage
country-UA = Ukraina
    .genitive = Ukrainan

# medium: standard usage
country-AM = Armenia
    .genitive = Armenian

# medium: standard usage
country-AZ = Azerbaidžan
    .genitive = Azerbaidžanin

# medium: standard usage
country-IQ = Irak
    .genitive = Irakin

# medium: standard usage
country-SY = Syyria
    .genitive = Syyrian

# medium: standard usage
country-IL = Israel
    .genitive = Israelin

# medium: standard usage
country-EG = Egypti
    .genitive = Egyptin

# medium: standard usage
country-SA = Saudi-Arabia
    .genitive = Saudi-Arabian

# medium: standard usage
country-QA = Qatar
    .genitive = Qatarin

# medium: standard usage
country-AE = Arabiemiraatit
    .genitive = Arabiemiraattien

# medium: standard usage
country-CA = Kanada
    .genitive = Kanadan

# medium: standard usage
country-AU = Australia
    .genitive = Australian

# medium: standard usage
country-JP = Japani
    .genitive = Japanin

# medium: standard usage
country-KR = Etelä-Korea
    .genitive = Etelä-Korean

# medium: standard usage
country-IN = Intia
    .genitive = Intian

# medium: standard usage
country-BR = Brasilia
    .genitive = Brasilian

# medium: standard usage
country-ZA = Etelä-Afrikka
    .genitive = Etelä-Afrikan

# medium: it is the Holy See that has ministers and ambassadors, not Vatican City
country-VA = Pyhä istuin
    .genitive = Pyhän istuimen

## Titles

# medium: standard usage
title-president = { $country-genitive } presidentti
    .genitive = { $country-genitive } presidentin
    .to = { $country-genitive } presidentille
    .ablative = { $country-genitive } presidentiltä

# medium: standard usage
title-president-US = Amerikan yhdysvaltojen presidentti
    .genitive = Amerikan yhdysvaltojen presidentin
    .to = Amerikan yhdysvaltojen presidentille
    .ablative = Amerikan yhdysvaltojen presidentiltä
    .short = Yhdysvaltain presidentti

# medium: standard usage
title-president-FR = Ranskan tasavallan presidentti
    .genitive = Ranskan tasavallan presidentin
    .to = Ranskan tasavallan presidentille
    .ablative = Ranskan tasavallan presidentiltä
    .short = Ranskan presidentti

# medium: standard usage
title-president-RU = Venäjän federaation presidentti
    .genitive = Venäjän federaation presidentin
    .to = Venäjän federaation presidentille
    .ablative = Venäjän federaation presidentiltä
    .short = Venäjän presidentti

# medium: standard usage
title-president-CN = Kiinan kansantasavallan presidentti
    .genitive = Kiinan kansantasavallan presidentin
    .to = Kiinan kansantasavallan presidentille
    .ablative = Kiinan kansantasavallan presidentiltä
    .short = Kiinan presidentti

# medium: standard usage
title-president-FI = Suomen tasavallan presidentti
    .genitive = Suomen tasavallan presidentin
    .to = Suomen tasavallan presidentille
    .ablative = Suomen tasavallan presidentiltä
    .short = tasavallan presidentti

# medium: standard usage; the head of state of Germany, Austria and Switzerland is liittopresidentti
title-president-DE = Saksan liittopresidentti
    .genitive = Saksan liittopresidentin
    .to = Saksan liittopresidentille
    .ablative = Saksan liittopresidentiltä

# medium: the pattern of Germany
title-president-AT = Itävallan liittopresidentti
    .genitive = Itävallan liittopresidentin
    .to = Itävallan liittopresidentille
    .ablative = Itävallan liittopresidentiltä

# medium: the pattern of Germany
title-president-CH = Sveitsin liittopresidentti
    .genitive = Sveitsin liittopresidentin
    .to = Sveitsin liittopresidentille
    .ablative = Sveitsin liittopresidentiltä

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Kanadan kenraalikuvernööri
    .genitive = Kanadan kenraalikuvernöörin
    .to = Kanadan kenraalikuvernöörille
    .ablative = Kanadan kenraalikuvernööriltä

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Australian kenraalikuvernööri
    .genitive = Australian kenraalikuvernöörin
    .to = Australian kenraalikuvernöörille
    .ablative = Australian kenraalikuvernööriltä

# medium: standard usage of the European Union
title-president-EU = Eurooppa-neuvoston puheenjohtaja
    .genitive = Eurooppa-neuvoston puheenjohtajan
    .to = Eurooppa-neuvoston puheenjohtajalle
    .ablative = Eurooppa-neuvoston puheenjohtajalta

# medium: standard usage
title-president-UN = Yhdistyneiden kansakuntien turvallisuusneuvoston puheenjohtaja
    .genitive = Yhdistyneiden kansakuntien turvallisuusneuvoston puheenjohtajan
    .to = Yhdistyneiden kansakuntien turvallisuusneuvoston puheenjohtajalle
    .ablative = Yhdistyneiden kansakuntien turvallisuusneuvoston puheenjohtajalta
    .short = turvallisuusneuvoston puheenjohtaja

# medium: standard usage
title-monarch =
    { $country-genitive } { $gender ->
        [male] kuningas
        [female] kuningatar
       *[neutral] hallitsija
    }
    .genitive =
        { $country-genitive } { $gender ->
            [male] kuninkaan
            [female] kuningattaren
           *[neutral] hallitsijan
        }
    .to =
        { $country-genitive } { $gender ->
            [male] kuninkaalle
            [female] kuningattarelle
           *[neutral] hallitsijalle
        }
    .ablative =
        { $country-genitive } { $gender ->
            [male] kuninkaalta
            [female] kuningattarelta
           *[neutral] hallitsijalta
        }

# medium: the king of the Belgians, not of the country
title-monarch-BE =
    belgialaisten { $gender ->
        [male] kuningas
        [female] kuningatar
       *[neutral] hallitsija
    }
    .genitive =
        belgialaisten { $gender ->
            [male] kuninkaan
            [female] kuningattaren
           *[neutral] hallitsijan
        }
    .to =
        belgialaisten { $gender ->
            [male] kuninkaalle
            [female] kuningattarelle
           *[neutral] hallitsijalle
        }
    .ablative =
        belgialaisten { $gender ->
            [male] kuninkaalta
            [female] kuningattarelta
           *[neutral] hallitsijalta
        }

# medium: a grand duke or a grand duchess
title-monarch-LU =
    Luxemburgin { $gender ->
        [male] suurherttua
        [female] suurherttuatar
       *[neutral] hallitsija
    }
    .genitive =
        Luxemburgin { $gender ->
            [male] suurherttuan
            [female] suurherttuattaren
           *[neutral] hallitsijan
        }
    .to =
        Luxemburgin { $gender ->
            [male] suurherttualle
            [female] suurherttuattarelle
           *[neutral] hallitsijalle
        }
    .ablative =
        Luxemburgin { $gender ->
            [male] suurherttualta
            [female] suurherttuattarelta
           *[neutral] hallitsijalta
        }

# medium: an emperor
title-monarch-JP =
    Japanin { $gender ->
        [male] keisari
        [female] keisarinna
       *[neutral] hallitsija
    }
    .genitive =
        Japanin { $gender ->
            [male] keisarin
            [female] keisarinnan
           *[neutral] hallitsijan
        }
    .to =
        Japanin { $gender ->
            [male] keisarille
            [female] keisarinnalle
           *[neutral] hallitsijalle
        }
    .ablative =
        Japanin { $gender ->
            [male] keisarilta
            [female] keisarinnalta
           *[neutral] hallitsijalta
        }

# medium: an emir
title-monarch-QA = Qatarin emiiri
    .genitive = Qatarin emiirin
    .to = Qatarin emiirille
    .ablative = Qatarin emiiriltä

# medium: the Pope
title-monarch-VA = paavi
    .genitive = paavin
    .to = paaville
    .ablative = paavilta

# medium: standard usage
title-prime-minister = { $country-genitive } pääministeri
    .genitive = { $country-genitive } pääministerin
    .to = { $country-genitive } pääministerille
    .ablative = { $country-genitive } pääministeriltä

# medium: standard usage
title-prime-minister-GB = Ison-Britannian ja Pohjois-Irlannin yhdistyneen kuningaskunnan pääministeri
    .genitive = Ison-Britannian ja Pohjois-Irlannin yhdistyneen kuningaskunnan pääministerin
    .to = Ison-Britannian ja Pohjois-Irlannin yhdistyneen kuningaskunnan pääministerille
    .ablative = Ison-Britannian ja Pohjois-Irlannin yhdistyneen kuningaskunnan pääministeriltä
    .short = Ison-Britannian pääministeri

# medium: standard usage
title-prime-minister-FI = Suomen pääministeri
    .genitive = Suomen pääministerin
    .to = Suomen pääministerille
    .ablative = Suomen pääministeriltä
    .short = pääministeri

# medium: standard usage
title-chancellor = { $country-genitive } liittokansleri
    .genitive = { $country-genitive } liittokanslerin
    .to = { $country-genitive } liittokanslerille
    .ablative = { $country-genitive } liittokanslerilta

# medium: standard usage
title-chancellor-DE = Saksan liittotasavallan liittokansleri
    .genitive = Saksan liittotasavallan liittokanslerin
    .to = Saksan liittotasavallan liittokanslerille
    .ablative = Saksan liittotasavallan liittokanslerilta
    .short = Saksan liittokansleri

# medium: standard usage
title-foreign-minister = { $country-genitive } ulkoministeri
    .genitive = { $country-genitive } ulkoministerin
    .to = { $country-genitive } ulkoministerille
    .ablative = { $country-genitive } ulkoministeriltä

# medium: standard usage
title-foreign-minister-FI = Suomen ulkoministeri
    .genitive = Suomen ulkoministerin
    .to = Suomen ulkoministerille
    .ablative = Suomen ulkoministeriltä
    .short = ulkoministeri

# medium: standard usage of the European Union
title-foreign-minister-EU = unionin ulkoasioiden ja turvallisuuspolitiikan korkea edustaja
    .genitive = unionin ulkoasioiden ja turvallisuuspolitiikan korkean edustajan
    .to = unionin ulkoasioiden ja turvallisuuspolitiikan korkealle edustajalle
    .ablative = unionin ulkoasioiden ja turvallisuuspolitiikan korkealta edustajalta
    .short = unionin korkea edustaja

# high: UN Association of Finland (ykliitto.fi): YK:n pääsihteeri; medium for the name in full
title-un-secretary-general = Yhdistyneiden kansakuntien pääsihteeri
    .genitive = Yhdistyneiden kansakuntien pääsihteerin
    .to = Yhdistyneiden kansakuntien pääsihteerille
    .ablative = Yhdistyneiden kansakuntien pääsihteeriltä
    .short = YK:n pääsihteeri

# medium: also ihmisoikeuksien päävaltuutettu
title-un-high-commissioner = Yhdistyneiden kansakuntien ihmisoikeusvaltuutettu
    .genitive = Yhdistyneiden kansakuntien ihmisoikeusvaltuutetun
    .to = Yhdistyneiden kansakuntien ihmisoikeusvaltuutetulle
    .ablative = Yhdistyneiden kansakuntien ihmisoikeusvaltuutetulta
    .short = YK:n ihmisoikeusvaltuutettu

# medium: standard usage
title-parliament-president = { $country-genitive } parlamentin puhemies
    .genitive = { $country-genitive } parlamentin puhemiehen
    .to = { $country-genitive } parlamentin puhemiehelle
    .ablative = { $country-genitive } parlamentin puhemieheltä

# medium: standard usage
title-parliament-president-FI = Suomen eduskunnan puhemies
    .genitive = Suomen eduskunnan puhemiehen
    .to = Suomen eduskunnan puhemiehelle
    .ablative = Suomen eduskunnan puhemieheltä
    .short = eduskunnan puhemies

# medium: standard usage
title-parliament-president-SE = Ruotsin valtiopäivien puhemies
    .genitive = Ruotsin valtiopäivien puhemiehen
    .to = Ruotsin valtiopäivien puhemiehelle
    .ablative = Ruotsin valtiopäivien puhemieheltä

# medium: standard usage
title-parliament-president-NO = Norjan suurkäräjien puhemies
    .genitive = Norjan suurkäräjien puhemiehen
    .to = Norjan suurkäräjien puhemiehelle
    .ablative = Norjan suurkäräjien puhemieheltä

# medium: standard usage
title-parliament-president-DK = Tanskan kansankäräjien puhemies
    .genitive = Tanskan kansankäräjien puhemiehen
    .to = Tanskan kansankäräjien puhemiehelle
    .ablative = Tanskan kansankäräjien puhemieheltä

# medium: standard usage
title-parliament-president-US = Yhdysvaltain edustajainhuoneen puhemies
    .genitive = Yhdysvaltain edustajainhuoneen puhemiehen
    .to = Yhdysvaltain edustajainhuoneen puhemiehelle
    .ablative = Yhdysvaltain edustajainhuoneen puhemieheltä

# medium: standard usage
title-parliament-president-GB = Ison-Britannian parlamentin alahuoneen puhemies
    .genitive = Ison-Britannian parlamentin alahuoneen puhemiehen
    .to = Ison-Britannian parlamentin alahuoneen puhemiehelle
    .ablative = Ison-Britannian parlamentin alahuoneen puhemieheltä

# medium: standard usage
title-parliament-president-FR = Ranskan kansalliskokouksen puhemies
    .genitive = Ranskan kansalliskokouksen puhemiehen
    .to = Ranskan kansalliskokouksen puhemiehelle
    .ablative = Ranskan kansalliskokouksen puhemieheltä

# medium: standard usage
title-parliament-president-DE = Saksan liittopäivien puhemies
    .genitive = Saksan liittopäivien puhemiehen
    .to = Saksan liittopäivien puhemiehelle
    .ablative = Saksan liittopäivien puhemieheltä

# medium: standard usage of the European Union
title-parliament-president-EU = Euroopan parlamentin puhemies
    .genitive = Euroopan parlamentin puhemiehen
    .to = Euroopan parlamentin puhemiehelle
    .ablative = Euroopan parlamentin puhemieheltä

# medium: standard usage
title-parliament-president-UN = Yhdistyneiden kansakuntien yleiskokouksen puheenjohtaja
    .genitive = Yhdistyneiden kansakuntien yleiskokouksen puheenjohtajan
    .to = Yhdistyneiden kansakuntien yleiskokouksen puheenjohtajalle
    .ablative = Yhdistyneiden kansakuntien yleiskokouksen puheenjohtajalta
    .short = yleiskokouksen puheenjohtaja

# medium: standard usage
title-ambassador = { $country-genitive } suurlähettiläs
    .genitive = { $country-genitive } suurlähettilään
    .to = { $country-genitive } suurlähettiläälle
    .ablative = { $country-genitive } suurlähettiläältä

# medium: the ambassador of the Holy See
title-ambassador-VA = apostolinen nuntius
    .genitive = apostolisen nuntiuksen
    .to = apostoliselle nuntiukselle
    .ablative = apostoliselta nuntiukselta

# medium: with a name the name, else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] { $country-genitive } parlamentin jäsen
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] { $country-genitive } parlamentin jäsenen
        }
    .to =
        { $named ->
            [yes] { $name-to }
           *[no] { $country-genitive } parlamentin jäsenelle
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] { $country-genitive } parlamentin jäseneltä
        }
    .bare = { $country-genitive } parlamentin jäsen

# medium: standard usage
title-member-of-parliament-FI =
    { $named ->
        [yes] { $name }
       *[no] kansanedustaja
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] kansanedustajan
        }
    .to =
        { $named ->
            [yes] { $name-to }
           *[no] kansanedustajalle
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] kansanedustajalta
        }
    .bare = kansanedustaja

# medium: standard usage of the European Union
title-member-of-parliament-EU =
    { $named ->
        [yes] { $name }
       *[no] Euroopan parlamentin jäsen
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] Euroopan parlamentin jäsenen
        }
    .to =
        { $named ->
            [yes] { $name-to }
           *[no] Euroopan parlamentin jäsenelle
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] Euroopan parlamentin jäseneltä
        }
    .bare = Euroopan parlamentin jäsen

# medium: the name stands for the title
title-body-head = { $name }
    .genitive = { $name-genitive }
    .to = { $name-to }
    .ablative = { $name-ablative }

# medium: standard usage of the European Union
title-body-head-EU = Euroopan komission puheenjohtaja
    .genitive = Euroopan komission puheenjohtajan
    .to = Euroopan komission puheenjohtajalle
    .ablative = Euroopan komission puheenjohtajalta

# high: UN Association of Finland (ykliitto.fi): YK:n ihmisoikeusneuvosto; medium for the name in full
title-body-head-UN = Yhdistyneiden kansakuntien ihmisoikeusneuvoston puheenjohtaja
    .genitive = Yhdistyneiden kansakuntien ihmisoikeusneuvoston puheenjohtajan
    .to = Yhdistyneiden kansakuntien ihmisoikeusneuvoston puheenjohtajalle
    .ablative = Yhdistyneiden kansakuntien ihmisoikeusneuvoston puheenjohtajalta

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] toimitus
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] toimituksen
        }
    .to =
        { $named ->
            [yes] { $name-to }
           *[no] toimitukselle
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] toimitukselta
        }

# medium: the name stands for the title
title-organisation = { $name }
    .genitive = { $name-genitive }
    .to = { $name-to }
    .ablative = { $name-ablative }

# medium: the name stands for the title
title-person = { $name }
    .genitive = { $name-genitive }
    .to = { $name-to }
    .ablative = { $name-ablative }

# medium: the name stands for the title
title-other = { $name }
    .genitive = { $name-genitive }
    .to = { $name-to }
    .ablative = { $name-ablative }

## Lines above the postal address

# medium: standard usage
address =
    { $name }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] { CAPITAL($title) }
    }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): foreign heads of state
address-president = { excellent-address }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): one’s own head of state is no Excellency
address-president-own = { address }

# medium: Foreign Ministry of Finland (um.fi/puhuttelu): the Union’s officials are no Excellencies
address-president-EU = { address }

# medium: the pattern of Teidän Majesteettinne
address-monarch =
    { $named ->
        [yes] { majesty-address } { $name }
       *[no] { majesty-address } { $title }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): ministers of the Nordic and Baltic countries are no Excellencies
address-prime-minister =
    { $to ->
        [FI] { prime-minister-address }
        [SE] { prime-minister-address }
        [NO] { prime-minister-address }
        [DK] { prime-minister-address }
        [IS] { prime-minister-address }
        [EE] { prime-minister-address }
        [LV] { prime-minister-address }
        [LT] { prime-minister-address }
       *[other] { excellent-address }
    }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): one’s own ministers are no Excellencies
address-prime-minister-own = { prime-minister-address }

# medium: the pattern of prime ministers
address-chancellor = { excellent-address }

# medium: the pattern of prime ministers
address-chancellor-own = { address }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): ministers of the Nordic and Baltic countries are no Excellencies
address-foreign-minister =
    { $to ->
        [FI] { foreign-minister-address }
        [SE] { foreign-minister-address }
        [NO] { foreign-minister-address }
        [DK] { foreign-minister-address }
        [IS] { foreign-minister-address }
        [EE] { foreign-minister-address }
        [LV] { foreign-minister-address }
        [LT] { foreign-minister-address }
       *[other] { excellent-address }
    }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): one’s own ministers are no Excellencies
address-foreign-minister-own = { foreign-minister-address }

# medium: Foreign Ministry of Finland (um.fi/puhuttelu): the Union’s officials are no Excellencies
address-foreign-minister-EU = { address }

# high: Foreign Ministry of Finland (um.fi/puhuttelu)
address-un-secretary-general = { excellent-address }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): foreign speakers
address-parliament-president = { excellent-address }

# medium: one’s own speaker has no predicate
address-parliament-president-own =
    { $named ->
        [yes] Puhemies { $name }
       *[no] { CAPITAL($title-short) }
    }

# medium: Foreign Ministry of Finland (um.fi/puhuttelu): the Union’s officials are no Excellencies
address-parliament-president-EU = { address }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): foreign ambassadors
address-ambassador = { excellent-address }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): one’s own ambassadors are no Excellencies
address-ambassador-own =
    { $named ->
        [yes] Suurlähettiläs { $name }
       *[no] { CAPITAL($title) }
    }

# medium: the chair of a council of the United Nations is an ambassador
address-body-head-UN = { excellent-address }

# medium: letters to editors
address-editor =
    Toimitus
    { $name }

## Salutations, without a mark at the end

# medium: to nobody in particular
salutation = Arvoisa vastaanottaja

# high: Foreign Ministry of Finland (um.fi/puhuttelu): the form, and that foreign heads of state are Excellencies
salutation-president = Teidän Ylhäisyytenne

# medium: standard usage; Arvoisa needs no gender
salutation-president-own = Arvoisa presidentti

# high: Foreign Ministry of Finland (um.fi/puhuttelu): Herra Tasavallan Presidentti; medium for a woman
salutation-president-FI =
    { $gender ->
        [male] Herra Tasavallan Presidentti
        [female] Rouva Tasavallan Presidentti
       *[neutral] Arvoisa tasavallan presidentti
    }

# medium: standard usage; the Union’s officials are no Excellencies (Foreign Ministry of Finland (um.fi/puhuttelu))
salutation-president-EU = Arvoisa puheenjohtaja

# high: Foreign Ministry of Finland (um.fi/puhuttelu): Teidän Majesteettinne; ask the protocol of the country
salutation-monarch =
    { $to ->
        [LU] Teidän Kuninkaallinen Korkeutenne
        [QA] Teidän Korkeutenne
        [VA] Teidän Pyhyytenne
        [JP] Teidän Keisarillinen Majesteettinne
       *[other] Teidän Majesteettinne
    }

# high: Foreign Ministry of Finland (um.fi/puhuttelu): ministers of the Nordic and Baltic countries are no Excellencies
salutation-prime-minister =
    { $to ->
        [FI] Arvoisa pääministeri
        [SE] Arvoisa pääministeri
        [NO] Arvoisa pääministeri
        [DK] Arvoisa pääministeri
        [IS] Arvoisa pääministeri
        [EE] Arvoisa pääministeri
        [LV] Arvoisa pääministeri
        [LT] Arvoisa pääministeri
       *[other] Teidän Ylhäisyytenne
    }

# medium: standard usage; Arvoisa needs no gender
salutation-prime-minister-own = Arvoisa pääministeri

# medium: the pattern of prime ministers
salutation-chancellor = Teidän Ylhäisyytenne

# medium: standard usage
salutation-chancellor-own = Arvoisa liittokansleri

# high: Foreign Ministry of Finland (um.fi/puhuttelu): ministers of the Nordic and Baltic countries are no Excellencies
salutation-foreign-minister =
    { $to ->
        [FI] Arvoisa ulkoministeri
        [SE] Arvoisa ulkoministeri
        [NO] Arvoisa ulkoministeri
        [DK] Arvoisa ulkoministeri
        [IS] Arvoisa ulkoministeri
        [EE] Arvoisa ulkoministeri
        [LV] Arvoisa ulkoministeri
        [LT] Arvoisa ulkoministeri
       *[other] Teidän Ylhäisyytenne
    }

# medium: standard usage
salutation-foreign-minister-own = Arvoisa ulkoministeri

# medium: standard usage; the Union’s officials are no Excellencies (Foreign Ministry of Finland (um.fi/puhuttelu))
salutation-foreign-minister-EU = Arvoisa korkea edustaja

# high: Foreign Ministry of Finland (um.fi/puhuttelu)
salutation-un-secretary-general = Teidän Ylhäisyytenne

# medium: standard usage
salutation-un-high-commissioner = Arvoisa ihmisoikeusvaltuutettu

# high: Foreign Ministry of Finland (um.fi/puhuttelu): foreign speakers
salutation-parliament-president = Teidän Ylhäisyytenne

# medium: as members of Parliament address the Speaker
salutation-parliament-president-own = Arvoisa puhemies

# medium: standard usage; the Union’s officials are no Excellencies (Foreign Ministry of Finland (um.fi/puhuttelu))
salutation-parliament-president-EU = Arvoisa puhemies

# medium: standard usage
salutation-member-of-parliament = Arvoisa parlamentin jäsen

# medium: standard usage
salutation-member-of-parliament-FI = Arvoisa kansanedustaja

# high: Foreign Ministry of Finland (um.fi/puhuttelu): foreign ambassadors
salutation-ambassador = Teidän Ylhäisyytenne

# medium: standard usage
salutation-ambassador-own = Arvoisa suurlähettiläs

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: standard usage; the Union’s officials are no Excellencies (Foreign Ministry of Finland (um.fi/puhuttelu))
salutation-body-head-EU = Arvoisa puheenjohtaja

# medium: the chair of a council of the United Nations is an ambassador
salutation-body-head-UN = Teidän Ylhäisyytenne

# medium: standard usage
salutation-editor = Arvoisa toimitus

# medium: standard usage
salutation-organisation = Arvoisa vastaanottaja

# medium: with the full name in the nominative
salutation-person =
    { $named ->
        [yes] Hyvä { $name }
       *[no] Arvoisa vastaanottaja
    }

# medium: standard usage
salutation-other = { salutation-person }

## Closings, without a comma

# medium: the closing of letters of respect
closing = Kunnioittavasti

# high: Institute for the Languages of Finland (kielitoimistonohjepankki.fi)
closing-editor = Ystävällisin terveisin

# high: Institute for the Languages of Finland (kielitoimistonohjepankki.fi)
closing-person = Ystävällisin terveisin

# high: Institute for the Languages of Finland (kielitoimistonohjepankki.fi)
closing-organisation = Ystävällisin terveisin

## Copies

# medium: standard usage; without predicate
copy-line =
    { $name }
    { $named ->
        [yes] { $title-bare }
       *[no] { CAPITAL($title) }
    }

# medium: for information; the title in the nominative after the colon
copy-for = Tiedoksi: { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { copy-line }

# medium: standard usage
joint-salutation = Arvoisat vastaanottajat

# low: Ylhäisyytenne is both singular and plural; a monarch comes first
joint-salutation-heads =
    { $monarch ->
        [yes] Teidän Majesteettinne, Teidän Ylhäisyytenne, arvoisat valtion- ja hallitusten päämiehet
       *[no] Teidän Ylhäisyytenne, arvoisat valtion- ja hallitusten päämiehet
    }

# low: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un = { joint-salutation-heads }, arvoisa pääsihteeri

# medium: the closing of letters of respect
joint-closing = Kunnioittavasti

# medium: the closing of letters of respect
joint-closing-heads = Kunnioittavasti

## Words of the page

# medium: standard usage
open-letter = Avoin kirje

# medium: standard usage
subject = Asia:

# medium: for information
copy-to = Tiedoksi:

# medium: standard usage
enclosures =
    { $count ->
        [1] Liite:
       *[other] Liitteet:
    }

# medium: standard usage
signatories = Allekirjoittajat

# medium: standard usage
signed-by = Allekirjoittaneet

# medium: the name stays in the nominative after järjestön
on-behalf-of = Järjestön { $name } puolesta

# medium: standard usage
name-withheld = Nimi jätetty pois turvallisuussyistä

# medium: standard usage
how-to-verify = Näin tarkistat kirjeen aitouden

# medium: standard usage
page = Sivu { $page }/{ $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the elative
language =
    { $language ->
        [ar] arabiasta
        [az] azerbaidžanista
        [ckb] keskikurdista
        [da] tanskasta
        [de] saksasta
        [en] englannista
        [es] espanjasta
        [fa] persiasta
        [fi] suomesta
        [fr] ranskasta
        [he] hepreasta
        [hy] armeniasta
        [it] italiasta
        [kmr] pohjoiskurdista
        [nb] norjasta
        [nl] hollannista
        [pl] puolasta
        [pt] portugalista
        [ru] venäjästä
        [sv] ruotsista
        [tr] turkista
        [uk] ukrainasta
        [zh-Hans] kiinasta
        [zh-Hant] kiinasta
       *[other] toisesta kielestä
    }

# medium: standard usage
translated-from = Käännetty { language }

# medium: standard usage
notice-machine = Konekäännös { language }, ei tarkistettu

# medium: standard usage
notice-human = Käännös { language }, ei tarkistettu

# medium: standard usage
revision = Versio { $number }

# medium: standard usage
follow-up = Jatkoa { $date } päivättyyn kirjeeseen ”{ $letter }”

# high: Unicode CLDR 48: 21. marraskuuta 2026
date = { $gregorian }

# medium: the place in the nominative; Pariisissa would need the inessive of the place
dateline = { $place } { $date }
