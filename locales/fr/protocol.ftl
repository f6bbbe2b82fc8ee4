### Lettres officielles en français.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### No-break spaces stand before colons and inside « »; keep them.

## Words that other messages use

# high: Monsieur and Madame are spelled out (modele-lettre.com; vie-publique.fr 195319)
monsieur =
    { $gender ->
        [male] Monsieur
       *[female] Madame
    }

# medium: standard usage
president =
    { $gender ->
        [male] le Président
       *[female] la Présidente
    }
    .to =
        { $gender ->
            [male] au Président
           *[female] à la Présidente
        }
    .of =
        { $gender ->
            [male] du Président
           *[female] de la Présidente
        }
    .bare =
        { $gender ->
            [male] Président
           *[female] Présidente
        }

# medium: Son Excellence is for foreign dignitaries (Canada, Styles of address, foreign dignitaries)
excellent-address =
    { $named ->
        [yes] Son Excellence { monsieur } { $name }
       *[no] Son Excellence { monsieur } { $title }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: one’s own office-holders have no predicate
office-address =
    { $named ->
        [yes] { monsieur } { $name }
       *[no] { monsieur } { $title }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: modele-lettre.com; vie-publique.fr 195319; the salutation is repeated word for word
prions =
    { $signers ->
        [1] Je vous prie d’agréer, { $salutation }, l’expression de ma très haute considération.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre très haute considération.
    }

# high: Canada, Styles of address, foreign dignitaries; the salutation is repeated word for word
veuillez =
    Veuillez agréer, { $salutation }, l’assurance de { $signers ->
        [1] ma
       *[other] notre
    } très haute considération.

## Titles

# medium: standard usage
title-president-US = { president } des États-Unis d’Amérique
    .to = { president.to } des États-Unis d’Amérique
    .of = { president.of } des États-Unis d’Amérique
    .bare = { president.bare } des États-Unis d’Amérique
    .short = { president } des États-Unis

# medium: standard usage
title-prime-minister-GB =
    { $gender ->
        [male] le Premier ministre
       *[female] la Première ministre
    } du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .to =
        { $gender ->
            [male] au Premier ministre
           *[female] à la Première ministre
        } du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .of =
        { $gender ->
            [male] du Premier ministre
           *[female] de la Première ministre
        } du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .bare =
        { $gender ->
            [male] Premier ministre
           *[female] Première ministre
        } du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
    .short =
        { $gender ->
            [male] le Premier ministre
           *[female] la Première ministre
        } du Royaume-Uni

# medium: standard usage
title-president-FR = { president } de la République française
    .to = { president.to } de la République française
    .of = { president.of } de la République française
    .bare = { president.bare } de la République française
    .short = { president } de la République

# medium: standard usage
title-chancellor-DE =
    { $gender ->
        [male] le Chancelier fédéral
       *[female] la Chancelière fédérale
    } de la République fédérale d’Allemagne
    .to =
        { $gender ->
            [male] au Chancelier fédéral
           *[female] à la Chancelière fédérale
        } de la République fédérale d’Allemagne
    .of =
        { $gender ->
            [male] du Chancelier fédéral
           *[female] de la Chancelière fédérale
        } de la République fédérale d’Allemagne
    .bare =
        { $gender ->
            [male] Chancelier fédéral
           *[female] Chancelière fédérale
        } de la République fédérale d’Allemagne
    .short =
        { $gender ->
            [male] le Chancelier allemand
           *[female] la Chancelière allemande
        }

# medium: standard usage
title-president-RU = { president } de la Fédération de Russie
    .to = { president.to } de la Fédération de Russie
    .of = { president.of } de la Fédération de Russie
    .bare = { president.bare } de la Fédération de Russie
    .short = { president } de la Russie

# medium: standard usage
title-president-CN = { president } de la République populaire de Chine
    .to = { president.to } de la République populaire de Chine
    .of = { president.of } de la République populaire de Chine
    .bare = { president.bare } de la République populaire de Chine
    .short = { president } de la Chine

# high: UN documents in French (A/58/36); the feminine is medium
title-un-secretary-general =
    { $gender ->
        [male] le Secrétaire général
       *[female] la Secrétaire générale
    } de l’Organisation des Nations Unies
    .to =
        { $gender ->
            [male] au Secrétaire général
           *[female] à la Secrétaire générale
        } de l’Organisation des Nations Unies
    .of =
        { $gender ->
            [male] du Secrétaire général
           *[female] de la Secrétaire générale
        } de l’Organisation des Nations Unies
    .bare =
        { $gender ->
            [male] Secrétaire général
           *[female] Secrétaire générale
        } de l’Organisation des Nations Unies
    .short =
        { $gender ->
            [male] le Secrétaire général
           *[female] la Secrétaire générale
        } de l’ONU

# high: ungeneva.org; the hyphen is today’s usage; le does not elide before the aspirated h
title-un-high-commissioner =
    { $gender ->
        [male] le Haut-Commissaire
       *[female] la Haute-Commissaire
    } des Nations Unies aux droits de l’homme
    .to =
        { $gender ->
            [male] au Haut-Commissaire
           *[female] à la Haute-Commissaire
        } des Nations Unies aux droits de l’homme
    .of =
        { $gender ->
            [male] du Haut-Commissaire
           *[female] de la Haute-Commissaire
        } des Nations Unies aux droits de l’homme
    .bare =
        { $gender ->
            [male] Haut-Commissaire
           *[female] Haute-Commissaire
        } des Nations Unies aux droits de l’homme
    .short =
        { $gender ->
            [male] le Haut-Commissaire
           *[female] la Haute-Commissaire
        } aux droits de l’homme

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] la Rédaction
    }
    .to =
        { $named ->
            [yes] à { $name }
           *[no] à la Rédaction
        }
    .of =
        { $named ->
            [yes] {""}
           *[no] de la Rédaction
        }
    .bare =
        { $named ->
            [yes] { $name }
           *[no] Rédaction
        }

# medium: the name stands for the title
title-member-of-parliament = { $name }
    .to = à { $name }

# medium: the name stands for the title
title-organisation = { $name }
    .to = à { $name }

# medium: the name stands for the title
title-person = { $name }
    .to = à { $name }

# medium: the name stands for the title
title-other = { $name }
    .to = à { $name }

## Lines above the postal address

# medium: standard usage; without a gender and for organisations the bare name or office
address =
    { $named ->
        [yes]
            { $gender ->
                [male] Monsieur
                [female] Madame
               *[neutral] {""}
            } { $name }
       *[no]
            { $gender ->
                [male] Monsieur { $title }
                [female] Madame { $title }
               *[neutral] { CAPITAL($title-bare) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: Son Excellence is for foreign dignitaries
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { office-address }

# high: modele-lettre.com: Monsieur (name), Président de la République, Palais de l’Élysée
address-president-FR =
    { $named ->
        [yes] { monsieur } { $name }
       *[no] { monsieur } { president } de la République
    }
    { $named ->
        [yes] { president.bare } de la République
       *[no] {""}
    }

# low: Sa Majesté, for a king and for a queen
address-monarch = Sa Majesté { $title }

# medium: Son Excellence is for foreign dignitaries
address-prime-minister = { excellent-address }

# medium: one’s own head of government has no predicate
address-prime-minister-own = { office-address }

# medium: Son Excellence is for foreign dignitaries
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { office-address }

# medium: Son Excellence is for foreign dignitaries
address-foreign-minister = { excellent-address }

# medium: one’s own minister has no predicate
address-foreign-minister-own = { office-address }

# high: letters to the Secretary-General in French: Son Excellence Monsieur (name), then the office
address-un-secretary-general = { excellent-address }

# medium: Son Excellence is for foreign dignitaries
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own = { office-address }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { CAPITAL($title-bare) }

# medium: letters to editors
address-editor =
    Rédaction
    { $name }

## Salutations

# medium: standard usage
salutation =
    { $gender ->
        [male] Monsieur,
        [female] Madame,
       *[neutral] Madame, Monsieur,
    }

# high: Canada, Styles of address, foreign dignitaries; also Excellence, which needs no gender
salutation-president =
    { $gender ->
        [male] Monsieur le Président,
        [female] Madame la Présidente,
       *[neutral] Excellence,
    }

# medium: the pattern of Monsieur le Président de la République; Excellence is not for one’s own
salutation-president-own = { monsieur } { president },

# high: modele-lettre.com; vie-publique.fr 195319
salutation-president-FR = { monsieur } { president } de la République,

# low: also Sire, and Madame,
salutation-monarch = Votre Majesté,

# high: letter of the Élysée, 13 October 2006, for a man; circular of 21 November 2017 for the feminine
salutation-prime-minister =
    { $gender ->
        [male] Monsieur le Premier ministre,
       *[female] Madame la Première ministre,
    }

# medium: the pattern of Monsieur le Premier ministre
salutation-chancellor =
    { $gender ->
        [male] Monsieur le Chancelier,
       *[female] Madame la Chancelière,
    }

# medium: the pattern of Monsieur le Premier ministre
salutation-foreign-minister =
    { $gender ->
        [male] Monsieur le Ministre,
       *[female] Madame la Ministre,
    }

# high: French text of a letter of the Secretary-General, 11 February 2026; the feminine is medium
salutation-un-secretary-general =
    { $gender ->
        [male] Monsieur le Secrétaire général,
       *[female] Madame la Secrétaire générale,
    }

# medium: the pattern of Monsieur le Secrétaire général
salutation-un-high-commissioner =
    { $gender ->
        [male] Monsieur le Haut-Commissaire,
       *[female] Madame la Haute-Commissaire,
    }

# medium: standard usage
salutation-parliament-president = { monsieur } { president },

# medium: standard usage; senators are Monsieur le Sénateur, Madame la Sénatrice
salutation-member-of-parliament =
    { $gender ->
        [male] Monsieur le Député,
        [female] Madame la Députée,
       *[neutral] Madame, Monsieur,
    }

# medium: standard usage
salutation-ambassador =
    { $gender ->
        [male] Monsieur l’Ambassadeur,
        [female] Madame l’Ambassadrice,
       *[neutral] Excellence,
    }

# medium: one’s own; Excellence is for foreign dignitaries
salutation-ambassador-own =
    { $gender ->
        [male] Monsieur l’Ambassadeur,
       *[female] Madame l’Ambassadrice,
    }

# medium: standard usage
salutation-body-head = { salutation }

# medium: standard usage
salutation-editor = Madame, Monsieur,

# medium: standard usage
salutation-organisation = Madame, Monsieur,

# medium: standard usage, without the name
salutation-person = { salutation }

# medium: standard usage
salutation-other = { salutation }

## Closings, which repeat the salutation word for word

# medium: standard usage
closing =
    { $signers ->
        [1] Je vous prie d’agréer, { $salutation }, l’expression de mes salutations distinguées.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de nos salutations distinguées.
    }

# high: Canada, Styles of address, foreign dignitaries
closing-president = { veuillez }

# medium: the pattern of the President of the Republic
closing-president-own = { prions }

# high: modele-lettre.com
closing-president-FR = { prions }

# low: the pattern of foreign heads of state
closing-monarch = { veuillez }

# medium: the pattern of foreign heads of state
closing-prime-minister = { veuillez }

# high: letter of the Élysée, 13 October 2006
closing-prime-minister-own = { prions }

# medium: the pattern of foreign heads of state
closing-chancellor = { veuillez }

# medium: the pattern of the Prime Minister
closing-chancellor-own = { prions }

# medium: the pattern of foreign heads of state
closing-foreign-minister = { veuillez }

# medium: the pattern of the Prime Minister
closing-foreign-minister-own = { prions }

# high: French text of a letter of the Secretary-General, 11 February 2026
closing-un-secretary-general =
    { $signers ->
        [1] Je vous prie d’agréer, { $salutation }, l’expression de ma haute considération.
       *[other] Nous vous prions d’agréer, { $salutation }, l’expression de notre haute considération.
    }

# medium: the pattern of the Secretary-General
closing-un-high-commissioner = { closing-un-secretary-general }

# medium: the pattern of the Secretary-General
closing-parliament-president = { closing-un-secretary-general }

# medium: the pattern of the Secretary-General
closing-member-of-parliament = { closing-un-secretary-general }

# medium: the pattern of the Secretary-General
closing-ambassador = { closing-un-secretary-general }

## Copies

# medium: standard usage
copy-line = { address }

# medium: standard usage
copy-for = Copie pour { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { address }

# medium: standard usage
joint-salutation = Mesdames, Messieurs,

# medium: French usage avoids Excellences; gouvernement in lower case
joint-salutation-heads =
    { $monarch ->
        [yes] Vos Majestés, Mesdames et Messieurs les Chefs d’État et de gouvernement,
       *[no] Mesdames et Messieurs les Chefs d’État et de gouvernement,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] Monsieur le Secrétaire général,
       *[female] Madame la Secrétaire générale,
    }

# medium: standard usage; the salutation is repeated word for word
joint-closing = { closing }

# medium: the pattern of the closing to one head of state
joint-closing-heads =
    Veuillez agréer, { $salutation }, l’expression de { $signers ->
        [1] ma
       *[other] notre
    } très haute considération.

## Words of the page

# medium: standard usage
open-letter = Lettre ouverte

# high: NF Z 11-001; a no-break space stands before the colon (Imprimerie nationale)
subject = Objet :

# medium: standard usage
copy-to = Copie à :

# medium: standard usage; also P. J.
enclosures =
    { $count ->
        [1] Pièce jointe :
       *[other] Pièces jointes :
    }

# medium: the same for men and women
signatories = Signataires

# medium: standard usage
signed-by = Signé par

# medium: before a name that begins with a consonant and has no article
on-behalf-of = Au nom de { $name }

# medium: standard usage
name-withheld = Nom non divulgué pour des raisons de sécurité

# medium: standard usage
how-to-verify = Comment vérifier l’authenticité de cette lettre

# medium: standard usage
page = Page { $page } sur { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages after de, with their article
language =
    { $language ->
        [ar] de l’arabe
        [az] de l’azerbaïdjanais
        [ckb] du kurde central
        [da] du danois
        [de] de l’allemand
        [en] de l’anglais
        [es] de l’espagnol
        [fa] du persan
        [fi] du finnois
        [fr] du français
        [he] de l’hébreu
        [hy] de l’arménien
        [it] de l’italien
        [kmr] du kurde du Nord
        [nb] du norvégien
        [nl] du néerlandais
        [pl] du polonais
        [pt] du portugais
        [ru] du russe
        [sv] du suédois
        [tr] du turc
        [uk] de l’ukrainien
        [zh-Hans] du chinois
        [zh-Hant] du chinois
       *[other] d’une autre langue
    }

# medium: standard usage
translated-from = Traduit { language }

# medium: standard usage
notice-machine = Traduction automatique { language }, non relue

# medium: standard usage
notice-human = Traduction { language }, non relue

# medium: standard usage
revision = Révision { $number }

# medium: standard usage
follow-up = Suite à la lettre « { $letter } » du { $date }

# medium: Unicode CLDR 48; the first day of the month is 1er
date =
    { $day ->
        [1] 1er { $month-year }
       *[other] { $gregorian }
    }

# high: NF Z 11-001: Paris, le 21 novembre 2026
dateline = { $place }, le { $date }
