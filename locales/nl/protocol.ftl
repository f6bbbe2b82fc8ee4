### Formele brieven in het Nederlands.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Offices are lower case in running text and in the salutation; formulas such as Zijne Excellentie have capitals.

## Words that other messages use

# high: Mijnheer de minister, lower case: Flemish government (taaltelefoon.be, vlaanderen.be)
mijnheer =
    { $gender ->
        [male] Mijnheer de
        [female] Mevrouw de
       *[neutral] Geachte
    }

# high: De heer, Mevrouw before the name: Flemish government (taaltelefoon.be, vlaanderen.be)
de-heer =
    { $gender ->
        [male] De heer
        [female] Mevrouw
       *[neutral] {""}
    }

# medium: the pattern of ambassadors, ministers: Zijne, Hare Excellentie (overeenkomsten.nl, kunstbus.nl)
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Zijne Excellentie de heer { $name }
                [female] Hare Excellentie mevrouw { $name }
               *[neutral] { $name }
            }
       *[no]
            { $gender ->
                [male] Zijne Excellentie { $title }
                [female] Hare Excellentie { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: De heer (name), then the office with a capital: Flemish government (taaltelefoon.be, vlaanderen.be)
office-address =
    { $named ->
        [yes] { de-heer } { $name }
       *[no] { CAPITAL($title) }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: Zijne, Hare Majesteit (monarchie.be); the other predicates medium
majesty =
    { $to ->
        [LU]
            { $gender ->
                [male] Zijne Koninklijke Hoogheid
               *[female] Hare Koninklijke Hoogheid
            }
        [QA]
            { $gender ->
                [male] Zijne Hoogheid
               *[female] Hare Hoogheid
            }
        [VA] Zijne Heiligheid
       *[other]
            { $gender ->
                [male] Zijne Majesteit
               *[female] Hare Majesteit
            }
    }

# high: Geachte heer Voorman, (onzetaal.nl); the surname, where the recipient gives it as the vocative of the name
geachte-naam =
    { $gender ->
        [male]
            { $vocative ->
                [yes] Geachte heer { $name-vocative },
               *[no] Geachte heer { $name },
            }
        [female]
            { $vocative ->
                [yes] Geachte mevrouw { $name-vocative },
               *[no] Geachte mevrouw { $name },
            }
       *[neutral] Geachte { $name },
    }

# medium: standard usage
minister-president =
    { $named ->
        [yes] { de-heer } { $name }
       *[no] De minister-president, minister van Algemene Zaken
    }
    { $named ->
        [yes] Minister-president, minister van Algemene Zaken
       *[no] {""}
    }

## Countries, with their article

# medium: the usual short name
country-US = de Verenigde Staten

# medium: the usual short name
country-GB = het Verenigd Koninkrijk

# medium: the usual short name
country-FR = Frankrijk

# medium: the usual short name
country-DE = Duitsland

# medium: the usual short name
country-RU = Rusland

# medium: the usual short name
country-CN = China

# medium: the usual short name
country-IR = Iran

# medium: the usual short name
country-SE = Zweden

# medium: the usual short name
country-NO = Noorwegen

# medium: the usual short name
country-DK = Denemarken

# medium: the usual short name
country-FI = Finland

# medium: the usual short name
country-IS = IJsland

# medium: the usual short name
country-ES = Spanje

# medium: the usual short name
country-IT = Italië

# medium: the usual short name
country-NL = Nederland

# medium: the usual short name
country-BE = België

# medium: the usual short name
country-LU = Luxemburg

# medium: the usual short name
country-AT = Oostenrijk

# medium: the usual short name
country-CH = Zwitserland

# medium: the usual short name
country-PL = Polen

# medium: the usual short name
country-PT = Portugal

# medium: the usual short name
country-IE = Ierland

# medium: the usual short name
country-CZ = Tsjechië

# medium: the usual short name
country-HU = Hongarije

# medium: the usual short name
country-GR = Griekenland

# medium: the usual short name
country-TR = Turkije

# medium: the usual short name
country-UA = Oekraïne

# medium: the usual short name
country-AM = Armenië

# medium: the usual short name
country-AZ = Azerbeidzjan

# medium: the usual short name
country-IQ = Irak

# medium: the usual short name
country-SY = Syrië

# medium: the usual short name
country-IL = Israël

# medium: the usual short name
country-EG = Egypte

# medium: the usual short name
country-SA = Saoedi-Arabië

# medium: the usual short name
country-QA = Qatar

# medium: the usual short name
country-AE = de Verenigde Arabische Emiraten

# medium: the usual short name
country-CA = Canada

# medium: the usual short name
country-AU = Australië

# medium: the usual short name
country-JP = Japan

# medium: the usual short name
country-KR = Zuid-Korea

# medium: the usual short name
country-IN = India

# medium: the usual short name
country-BR = Brazilië

# medium: the usual short name
country-ZA = Zuid-Afrika

# medium: it is the Holy See that has ministers and ambassadors, not Vatican City
country-VA = de Heilige Stoel

## Titles

# medium: standard usage
title-president = de president van { $country }
    .bare = president van { $country }

# medium: standard usage
title-president-US = de president van de Verenigde Staten van Amerika
    .bare = president van de Verenigde Staten van Amerika
    .short = de president van de Verenigde Staten

# medium: standard usage
title-president-FR = de president van de Franse Republiek
    .bare = president van de Franse Republiek
    .short = de president van Frankrijk

# medium: standard usage
title-president-RU = de president van de Russische Federatie
    .bare = president van de Russische Federatie
    .short = de president van Rusland

# medium: standard usage
title-president-CN = de president van de Volksrepubliek China
    .bare = president van de Volksrepubliek China
    .short = de president van China

# medium: standard usage
title-president-DE = de bondspresident van de Bondsrepubliek Duitsland
    .bare = bondspresident van de Bondsrepubliek Duitsland
    .short = de bondspresident van Duitsland

# medium: standard usage
title-president-AT = de bondspresident van de Republiek Oostenrijk
    .bare = bondspresident van de Republiek Oostenrijk
    .short = de bondspresident van Oostenrijk

# medium: the pattern of Germany and Austria
title-president-CH = de bondspresident van Zwitserland
    .bare = bondspresident van Zwitserland

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = de gouverneur-generaal van Canada
    .bare = gouverneur-generaal van Canada

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = de gouverneur-generaal van Australië
    .bare = gouverneur-generaal van Australië

# medium: standard usage
title-president-EU = de voorzitter van de Europese Raad
    .bare = voorzitter van de Europese Raad

# medium: standard usage
title-president-UN = de voorzitter van de Veiligheidsraad van de Verenigde Naties
    .bare = voorzitter van de Veiligheidsraad van de Verenigde Naties
    .short = de voorzitter van de VN-Veiligheidsraad

# medium: standard usage
title-monarch =
    { $gender ->
        [male] de koning van { $country }
       *[female] de koningin van { $country }
    }
    .bare =
        { $gender ->
            [male] koning van { $country }
           *[female] koningin van { $country }
        }

# medium: standard usage
title-monarch-NL =
    { $gender ->
        [male] de koning der Nederlanden
       *[female] de koningin der Nederlanden
    }
    .bare =
        { $gender ->
            [male] koning der Nederlanden
           *[female] koningin der Nederlanden
        }

# medium: standard usage
title-monarch-BE =
    { $gender ->
        [male] de koning der Belgen
       *[female] de koningin der Belgen
    }
    .bare =
        { $gender ->
            [male] koning der Belgen
           *[female] koningin der Belgen
        }

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] de groothertog van Luxemburg
       *[female] de groothertogin van Luxemburg
    }
    .bare =
        { $gender ->
            [male] groothertog van Luxemburg
           *[female] groothertogin van Luxemburg
        }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] de keizer van Japan
       *[female] de keizerin van Japan
    }
    .bare =
        { $gender ->
            [male] keizer van Japan
           *[female] keizerin van Japan
        }

# medium: standard usage
title-monarch-QA = de emir van Qatar
    .bare = emir van Qatar

# medium: standard usage
title-monarch-VA = de paus
    .bare = paus

# medium: standard usage
title-prime-minister = de minister-president van { $country }
    .bare = minister-president van { $country }

# medium: standard usage
title-prime-minister-GB = de minister-president van het Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
    .bare = minister-president van het Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland
    .short = de premier van het Verenigd Koninkrijk

# medium: standard usage; the full title is minister-president, minister van Algemene Zaken
title-prime-minister-NL = de minister-president van Nederland
    .bare = minister-president van Nederland
    .short = de minister-president

# medium: the Belgian title
title-prime-minister-BE = de eerste minister van België
    .bare = eerste minister van België
    .short = de eerste minister

# medium: standard usage
title-chancellor = de kanselier van { $country }
    .bare = kanselier van { $country }

# medium: standard usage
title-chancellor-DE = de bondskanselier van de Bondsrepubliek Duitsland
    .bare = bondskanselier van de Bondsrepubliek Duitsland
    .short = de bondskanselier

# medium: standard usage
title-chancellor-AT = de bondskanselier van de Republiek Oostenrijk
    .bare = bondskanselier van de Republiek Oostenrijk
    .short = de bondskanselier van Oostenrijk

# medium: standard usage
title-foreign-minister = de minister van Buitenlandse Zaken van { $country }
    .bare = minister van Buitenlandse Zaken van { $country }

# medium: the title in the Treaty on European Union, article 27
title-foreign-minister-EU = de hoge vertegenwoordiger van de Unie voor buitenlandse zaken en veiligheidsbeleid
    .bare = hoge vertegenwoordiger van de Unie voor buitenlandse zaken en veiligheidsbeleid
    .short = de hoge vertegenwoordiger van de EU

# high: Team Taaladvies (lower case); treaty texts: Secretaris-Generaal
title-un-secretary-general = de secretaris-generaal van de Verenigde Naties
    .bare = secretaris-generaal van de Verenigde Naties
    .short = de secretaris-generaal van de VN

# medium: Dutch UN canon (vncanon), page on human rights
title-un-high-commissioner = de Hoge Commissaris van de Verenigde Naties voor de Rechten van de Mens
    .bare = Hoge Commissaris van de Verenigde Naties voor de Rechten van de Mens
    .short = de VN-Hoge Commissaris voor de Mensenrechten

# medium: standard usage
title-parliament-president = de voorzitter van het parlement van { $country }
    .bare = voorzitter van het parlement van { $country }

# medium: standard usage
title-parliament-president-NL = de voorzitter van de Tweede Kamer der Staten-Generaal
    .bare = voorzitter van de Tweede Kamer der Staten-Generaal
    .short = de Kamervoorzitter

# medium: standard usage
title-parliament-president-BE = de voorzitter van de Kamer van volksvertegenwoordigers
    .bare = voorzitter van de Kamer van volksvertegenwoordigers
    .short = de Kamervoorzitter

# medium: standard usage
title-parliament-president-DE = de voorzitter van de Duitse Bondsdag
    .bare = voorzitter van de Duitse Bondsdag

# medium: standard usage
title-parliament-president-FR = de voorzitter van de Nationale Vergadering van Frankrijk
    .bare = voorzitter van de Nationale Vergadering van Frankrijk

# medium: standard usage
title-parliament-president-GB = de voorzitter van het Britse Lagerhuis
    .bare = voorzitter van het Britse Lagerhuis

# medium: standard usage
title-parliament-president-US = de voorzitter van het Huis van Afgevaardigden van de Verenigde Staten
    .bare = voorzitter van het Huis van Afgevaardigden van de Verenigde Staten

# medium: standard usage
title-parliament-president-EU = de voorzitter van het Europees Parlement
    .bare = voorzitter van het Europees Parlement

# medium: standard usage
title-parliament-president-UN = de voorzitter van de Algemene Vergadering van de Verenigde Naties
    .bare = voorzitter van de Algemene Vergadering van de Verenigde Naties

# medium: standard usage
title-ambassador = de ambassadeur van { $country }
    .bare = ambassadeur van { $country }

# medium: the ambassador of the Holy See
title-ambassador-VA = de apostolisch nuntius
    .bare = apostolisch nuntius

# medium: with a name the name, else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] het lid van het parlement van { $country }
    }
    .bare = lid van het parlement van { $country }

# medium: standard usage
title-member-of-parliament-NL =
    { $named ->
        [yes] { $name }
       *[no] het lid van de Tweede Kamer der Staten-Generaal
    }
    .bare = lid van de Tweede Kamer der Staten-Generaal

# medium: standard usage
title-member-of-parliament-BE =
    { $named ->
        [yes] { $name }
       *[no] het lid van de Kamer van volksvertegenwoordigers
    }
    .bare = lid van de Kamer van volksvertegenwoordigers

# medium: standard usage of the European Union
title-member-of-parliament-EU =
    { $named ->
        [yes] { $name }
       *[no] het lid van het Europees Parlement
    }
    .bare = lid van het Europees Parlement

# medium: standard usage
title-body-head-EU = de voorzitter van de Europese Commissie
    .bare = voorzitter van de Europese Commissie

# medium: standard usage
title-body-head-UN = de voorzitter van de Mensenrechtenraad van de Verenigde Naties
    .bare = voorzitter van de Mensenrechtenraad van de Verenigde Naties
    .short = de voorzitter van de VN-Mensenrechtenraad

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] de redactie
    }
    .bare =
        { $named ->
            [yes] { $name }
           *[no] redactie
        }

# medium: the name stands for the title
title-body-head = { $name }

# medium: the name stands for the title
title-organisation = { $name }

# medium: the name stands for the title
title-person = { $name }

# medium: the name stands for the title
title-other = { $name }

## Lines above the postal address

# high: De heer (name), then the office with a capital: Flemish government (taaltelefoon.be, vlaanderen.be)
address =
    { de-heer } { $name }
    { CAPITAL($title-bare) }

# medium: the pattern of ambassadors and ministers
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { office-address }

# low: the pattern of heads of state; presidents of councils
address-president-EU = { excellent-address }

# low: the pattern of heads of state; presidents of councils
address-president-UN = { excellent-address }

# high: Aan Hare Majesteit de Koningin, with a capital behind the predicate, lower case in running text (taaladvies.net,
# Koning(in) (hoofdletter?)); the others by its pattern
address-monarch =
    { majesty } { $to ->
        [NL]
            { $gender ->
                [male] de Koning der Nederlanden
               *[female] de Koningin der Nederlanden
            }
        [BE]
            { $gender ->
                [male] de Koning der Belgen
               *[female] de Koningin der Belgen
            }
        [LU]
            { $gender ->
                [male] de Groothertog van Luxemburg
               *[female] de Groothertogin van Luxemburg
            }
        [JP]
            { $gender ->
                [male] de Keizer van Japan
               *[female] de Keizerin van Japan
            }
        [QA] de Emir van Qatar
        [VA] de Paus
       *[other]
            { $gender ->
                [male] de Koning van { $country }
               *[female] de Koningin van { $country }
            }
    }

# medium: the pattern of ambassadors and ministers
address-prime-minister = { excellent-address }

# high: Excellentie for Dutch ministers was given up in the seventies (serieparlementairegeschiedenis.nl)
address-prime-minister-own = { office-address }

# medium: the pattern of ambassadors and ministers
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { office-address }

# high: ambassadors, ministers: Zijne, Hare Excellentie (overeenkomsten.nl, kunstbus.nl)
address-foreign-minister = { excellent-address }

# high: Excellentie for Dutch ministers was given up in the seventies (serieparlementairegeschiedenis.nl)
address-foreign-minister-own = { office-address }

# high: ambassadors, ministers: Zijne, Hare Excellentie (overeenkomsten.nl, kunstbus.nl)
address-ambassador = { excellent-address }

# low: nuncios are archbishops, whose title goes before the name in the place of de heer
address-ambassador-VA =
    { $named ->
        [yes] Zijne Excellentie { $name }
       *[no] Zijne Excellentie { $title }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: one’s own ambassador has no predicate
address-ambassador-own = { office-address }

# medium: the office writes as minister-president, minister van Algemene Zaken
address-prime-minister-NL =
    { $own ->
        [yes] { minister-president }
       *[no] { excellent-address }
    }

# medium: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# medium: standard usage
address-un-high-commissioner = { office-address }

# high: Flemish government (taaltelefoon.be, vlaanderen.be)
address-parliament-president = { office-address }

# medium: the pattern of De heer (name), then the office with a capital
address-member-of-parliament = { office-address }

# medium: standard usage
address-body-head = { office-address }

# medium: standard usage
address-editor =
    Redactie
    { $name }

# medium: an organisation has neither heer nor mevrouw
address-organisation = { $name }

# medium: standard usage
address-other =
    { $name }
    { CAPITAL($title) }

## Salutations

# medium: standard usage
salutation = Geachte heer of mevrouw,

# medium: standard usage for foreign holders; also Mijnheer de president, Mevrouw de president
salutation-president = Excellentie,

# medium: the pattern of Mijnheer de minister-president
salutation-president-own = { mijnheer } president,

# medium: standard usage
salutation-president-EU = { mijnheer } voorzitter,

# medium: standard usage
salutation-president-UN = { mijnheer } voorzitter,

# high: Majesteit for the kings and queens of the Netherlands (nl.wikipedia.org, Aanspreekvorm); the others medium
salutation-monarch =
    { $to ->
        [LU] Koninklijke Hoogheid,
        [QA] Hoogheid,
        [VA] Heilige Vader,
       *[other] Majesteit,
    }

# high: Sire; Majesteit or Mevrouw (monarchie.be, startpagina.nl)
salutation-monarch-BE =
    { $gender ->
        [male] Sire,
        [female] Mevrouw,
       *[neutral] Majesteit,
    }

# medium: standard usage for foreign holders; also Mijnheer de minister-president
salutation-prime-minister = Excellentie,

# high: Mijnheer de minister-president: Flemish government (taaltelefoon.be, vlaanderen.be)
salutation-prime-minister-own = { mijnheer } minister-president,

# medium: the pattern of Mijnheer de minister-president, with the Belgian title
salutation-prime-minister-BE =
    { $own ->
        [yes] { mijnheer } eerste minister,
       *[no] Excellentie,
    }

# medium: standard usage for foreign holders; also Mijnheer de bondskanselier
salutation-chancellor = Excellentie,

# medium: the pattern of Mijnheer de minister-president
salutation-chancellor-own = { mijnheer } bondskanselier,

# high: ambassadors, ministers: Zijne, Hare Excellentie (overeenkomsten.nl, kunstbus.nl)
salutation-foreign-minister = Excellentie,

# high: Mijnheer de minister, Mevrouw de minister: Flemish government (taaltelefoon.be, vlaanderen.be)
salutation-foreign-minister-own = { mijnheer } minister,

# medium: the pattern of Mijnheer de minister
salutation-foreign-minister-EU = { mijnheer } hoge vertegenwoordiger,

# medium: standard usage; also Mijnheer de secretaris-generaal, Mevrouw de secretaris-generaal
salutation-un-secretary-general = Excellentie,

# medium: the pattern of Mijnheer de minister
salutation-un-high-commissioner = { mijnheer } Hoge Commissaris,

# medium: the pattern of Mijnheer de minister
salutation-parliament-president = { mijnheer } voorzitter,

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] { geachte-naam }
       *[no] Geacht parlementslid,
    }

# medium: standard usage
salutation-member-of-parliament-NL =
    { $named ->
        [yes] { geachte-naam }
       *[no] Geacht Kamerlid,
    }

# medium: standard usage
salutation-member-of-parliament-BE =
    { $named ->
        [yes] { geachte-naam }
       *[no] Geacht Kamerlid,
    }

# high: ambassadors, ministers: Zijne, Hare Excellentie (overeenkomsten.nl, kunstbus.nl)
salutation-ambassador = Excellentie,

# medium: the pattern of Mijnheer de minister
salutation-ambassador-own = { mijnheer } ambassadeur,

# medium: standard usage
salutation-body-head =
    { $named ->
        [yes] { geachte-naam }
       *[no] Geachte heer of mevrouw,
    }

# medium: standard usage
salutation-body-head-EU = { mijnheer } voorzitter,

# medium: standard usage
salutation-body-head-UN = { mijnheer } voorzitter,

# medium: standard usage
salutation-editor = Geachte redactie,

# medium: standard usage
salutation-organisation = Geachte dames en heren,

# high: Geachte heer Voorman, (onzetaal.nl)
salutation-person =
    { $named ->
        [yes] { geachte-naam }
       *[no] Geachte heer of mevrouw,
    }

# medium: a man or a woman by name as any person, else as a body
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] { geachte-naam }
                [female] { geachte-naam }
               *[neutral] Geachte dames en heren,
            }
       *[no] Geachte dames en heren,
    }

## Closings

# medium: standard usage
closing = Hoogachtend,

# medium: standard usage for Excellencies
closing-president = Met de meeste hoogachting,

# medium: the plain closing, to one’s own
closing-president-own = Hoogachtend,

# medium: standard usage for Excellencies
closing-prime-minister = Met de meeste hoogachting,

# medium: the plain closing, to one’s own
closing-prime-minister-own = Hoogachtend,

# medium: standard usage for Excellencies
closing-chancellor = Met de meeste hoogachting,

# medium: the plain closing, to one’s own
closing-chancellor-own = Hoogachtend,

# medium: standard usage for Excellencies
closing-foreign-minister = Met de meeste hoogachting,

# medium: the plain closing, to one’s own
closing-foreign-minister-own = Hoogachtend,

# medium: standard usage for Excellencies
closing-un-secretary-general = Met de meeste hoogachting,

# medium: standard usage for Excellencies
closing-ambassador = Met de meeste hoogachting,

# medium: the plain closing, to one’s own
closing-ambassador-own = Hoogachtend,

# low: Belgian letters also: Ik moge de Koning verzoeken de betuiging van mijn diepe eerbied te willen aanvaarden
closing-monarch = Met de meeste eerbied,

## Copies

# medium: a list after Kopie aan: has no article
copy-line =
    { $named ->
        [yes] { $name }, { $title-bare }
       *[no] { CAPITAL($title-bare) }
    }

# medium: the name is the title
copy-line-organisation =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

# medium: the name is the title
copy-line-editor =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

# medium: the name is the title
copy-line-other =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

# medium: the name is the title
copy-line-person =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

# medium: the name is the title
copy-line-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

# medium: the name is the title
copy-line-body-head =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

# medium: standard usage
copy-line-body-head-EU =
    { $named ->
        [yes] { $name }, { $title-bare }
       *[no] { CAPITAL($title-bare) }
    }

# medium: standard usage
copy-line-body-head-UN =
    { $named ->
        [yes] { $name }, { $title-bare }
       *[no] { CAPITAL($title-bare) }
    }

# medium: standard usage
copy-for = Kopie voor { $title }

## Several addressees

# medium: Aan, then one addressee to a line
joint-address = Aan

# medium: standard usage; with a name the person comes first, with de heer or mevrouw as in any address
joint-line =
    { $named ->
        [yes]
            { $gender ->
                [male] de heer { $name }
                [female] mevrouw { $name }
               *[neutral] { $name }
            }, { $title-bare }
       *[no] { $title }
    }

# low: nuncios are archbishops, whose title goes before the name in the place of de heer
joint-line-ambassador-VA =
    { $named ->
        [yes] { $name }, { $title-bare }
       *[no] { $title }
    }

# medium: the office without the name
joint-line-monarch = { $title }

# medium: the name is the title
joint-line-organisation = { $title }

# medium: the name is the title
joint-line-editor = { $title }

# medium: the name is the title
joint-line-other = { $title }

# medium: the name is the title
joint-line-member-of-parliament = { $title }

# medium: standard usage
joint-line-body-head-EU = { joint-line }

# medium: standard usage
joint-line-body-head-UN = { joint-line }

# medium: the name is the title
joint-line-body-head = { $title }

# medium: standard usage
joint-line-person =
    { $gender ->
        [male] de heer { $name }
        [female] mevrouw { $name }
       *[neutral] { $name }
    }

# medium: standard usage
joint-salutation = Geachte dames en heren,

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] Majesteiten, Excellenties, geachte staatshoofden en regeringsleiders,
       *[no] Excellenties, geachte staatshoofden en regeringsleiders,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] geachte heer secretaris-generaal,
        [female] geachte mevrouw secretaris-generaal,
       *[neutral] geachte secretaris-generaal,
    }

# medium: standard usage
joint-closing = Hoogachtend,

# medium: standard usage; less ceremonious: Hoogachtend,
joint-closing-heads = Met de meeste hoogachting,

## Words of the page

# medium: standard usage
open-letter = Open brief

# medium: standard usage; also Onderwerp:
subject = Betreft:

# medium: standard usage
copy-to = Kopie aan:

# medium: standard usage
enclosures =
    { $count ->
        [1] Bijlage:
       *[other] Bijlagen:
    }

# medium: standard usage
signatories = De ondertekenaars

# medium: standard usage
signed-by = Ondertekend door

# medium: standard usage
on-behalf-of = Namens { $name }

# medium: standard usage
name-withheld = Naam om veiligheidsredenen niet vermeld

# medium: standard usage
how-to-verify = Zo controleert u de echtheid van deze brief

# medium: standard usage
page = Pagina { $page } van { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages with the article
language =
    { $language ->
        [ar] het Arabisch
        [az] het Azerbeidzjaans
        [ckb] het Centraal-Koerdisch
        [da] het Deens
        [de] het Duits
        [en] het Engels
        [es] het Spaans
        [fa] het Perzisch
        [fi] het Fins
        [fr] het Frans
        [he] het Hebreeuws
        [hy] het Armeens
        [it] het Italiaans
        [kmr] het Noord-Koerdisch
        [nb] het Noors
        [nl] het Nederlands
        [pl] het Pools
        [pt] het Portugees
        [ru] het Russisch
        [sv] het Zweeds
        [tr] het Turks
        [uk] het Oekraïens
        [zh-Hans] het Chinees
        [zh-Hant] het Chinees
       *[other] een andere taal
    }

# medium: standard usage
translated-from = Vertaald uit { language }

# medium: standard usage
notice-machine = Machinevertaling uit { language }, niet nagekeken

# medium: standard usage
notice-human = Vertaald uit { language }, niet nagekeken

# medium: standard usage
revision = Versie { $number }

# medium: standard usage; the marks are those of the letter’s text
follow-up = Vervolg op de brief “{ $letter }” van { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# high: Den Haag, 27 oktober 2020 (Dutch ministerial letters)
dateline = { $place }, { $date }
