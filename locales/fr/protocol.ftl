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

# medium: standard usage; without a gender the bare name
person =
    { $gender ->
        [male] Monsieur { $name }
        [female] Madame { $name }
       *[neutral] { $name }
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

# medium: the name stands for the title, in a letter with Monsieur or Madame
title-member-of-parliament = { person }
    .to = à { person }
    .bare = { $name }

# medium: the name stands for the title
title-organisation = { $name }
    .to = à { $name }

# medium: the name stands for the title, in a letter with Monsieur or Madame
title-person = { person }
    .to = à { person }
    .bare = { $name }

# medium: the name stands for the title, in a letter with Monsieur or Madame
title-other = { person }
    .to = à { person }
    .bare = { $name }

# medium: standard usage
title-president = { president } { $country-of }
    .to = { president.to } { $country-of }
    .of = { president.of } { $country-of }
    .bare = { president.bare } { $country-of }
    .short = { president } { $country-of }

# medium: the names of the states in full; abroad the Federal President is also le Président fédéral
title-president-DE = { president } de la République fédérale d’Allemagne
    .to = { president.to } de la République fédérale d’Allemagne
    .of = { president.of } de la République fédérale d’Allemagne
    .bare = { president.bare } de la République fédérale d’Allemagne
    .short = { president } de l’Allemagne

# medium: the name of the state in full
title-president-IT = { president } de la République italienne
    .to = { president.to } de la République italienne
    .of = { president.of } de la République italienne
    .bare = { president.bare } de la République italienne
    .short = { president } de l’Italie

# medium: standard usage
title-president-CH = { president } de la Confédération suisse
    .to = { president.to } de la Confédération suisse
    .of = { president.of } de la Confédération suisse
    .bare = { president.bare } de la Confédération suisse
    .short = { president } de la Confédération suisse

# high: canada.ca, formules épistolaires; the office that acts for the head of state, the King himself is the monarch
title-president-CA =
    { $gender ->
        [male] le Gouverneur général
       *[female] la Gouverneure générale
    } du Canada
    .to =
        { $gender ->
            [male] au Gouverneur général
           *[female] à la Gouverneure générale
        } du Canada
    .of =
        { $gender ->
            [male] du Gouverneur général
           *[female] de la Gouverneure générale
        } du Canada
    .bare =
        { $gender ->
            [male] Gouverneur général
           *[female] Gouverneure générale
        } du Canada
    .short =
        { $gender ->
            [male] le Gouverneur général
           *[female] la Gouverneure générale
        } du Canada

# medium: the pattern of the Governor General of Canada
title-president-AU =
    { $gender ->
        [male] le Gouverneur général
       *[female] la Gouverneure générale
    } de l’Australie
    .to =
        { $gender ->
            [male] au Gouverneur général
           *[female] à la Gouverneure générale
        } de l’Australie
    .of =
        { $gender ->
            [male] du Gouverneur général
           *[female] de la Gouverneure générale
        } de l’Australie
    .bare =
        { $gender ->
            [male] Gouverneur général
           *[female] Gouverneure générale
        } de l’Australie
    .short =
        { $gender ->
            [male] le Gouverneur général
           *[female] la Gouverneure générale
        } de l’Australie

# medium: standard usage
title-monarch =
    { $gender ->
        [male] le Roi
       *[female] la Reine
    } { $country-genitive }
    .to =
        { $gender ->
            [male] au Roi
           *[female] à la Reine
        } { $country-genitive }
    .of =
        { $gender ->
            [male] du Roi
           *[female] de la Reine
        } { $country-genitive }
    .bare =
        { $gender ->
            [male] Roi
           *[female] Reine
        } { $country-genitive }
    .short =
        { $gender ->
            [male] le Roi
           *[female] la Reine
        } { $country-genitive }

# medium: Roi des Belges, not de Belgique
title-monarch-BE =
    { $gender ->
        [male] le Roi
       *[female] la Reine
    } des Belges
    .to =
        { $gender ->
            [male] au Roi
           *[female] à la Reine
        } des Belges
    .of =
        { $gender ->
            [male] du Roi
           *[female] de la Reine
        } des Belges
    .bare =
        { $gender ->
            [male] Roi
           *[female] Reine
        } des Belges
    .short =
        { $gender ->
            [male] le Roi
           *[female] la Reine
        } des Belges

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] le Grand-Duc
       *[female] la Grande-Duchesse
    } de Luxembourg
    .to =
        { $gender ->
            [male] au Grand-Duc
           *[female] à la Grande-Duchesse
        } de Luxembourg
    .of =
        { $gender ->
            [male] du Grand-Duc
           *[female] de la Grande-Duchesse
        } de Luxembourg
    .bare =
        { $gender ->
            [male] Grand-Duc
           *[female] Grande-Duchesse
        } de Luxembourg
    .short =
        { $gender ->
            [male] le Grand-Duc
           *[female] la Grande-Duchesse
        } de Luxembourg

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] l’Empereur
       *[female] l’Impératrice
    } du Japon
    .to =
        { $gender ->
            [male] à l’Empereur
           *[female] à l’Impératrice
        } du Japon
    .of =
        { $gender ->
            [male] de l’Empereur
           *[female] de l’Impératrice
        } du Japon
    .bare =
        { $gender ->
            [male] Empereur
           *[female] Impératrice
        } du Japon
    .short =
        { $gender ->
            [male] l’Empereur
           *[female] l’Impératrice
        } du Japon

# medium: standard usage
title-monarch-QA = l’Émir du Qatar
    .to = à l’Émir du Qatar
    .of = de l’Émir du Qatar
    .bare = Émir du Qatar
    .short = l’Émir du Qatar

# medium: standard usage
title-prime-minister =
    { $gender ->
        [male] le Premier ministre
       *[female] la Première ministre
    } { $country-of }
    .to =
        { $gender ->
            [male] au Premier ministre
           *[female] à la Première ministre
        } { $country-of }
    .of =
        { $gender ->
            [male] du Premier ministre
           *[female] de la Première ministre
        } { $country-of }
    .bare =
        { $gender ->
            [male] Premier ministre
           *[female] Première ministre
        } { $country-of }
    .short =
        { $gender ->
            [male] le Premier ministre
           *[female] la Première ministre
        } { $country-of }

# medium: the title of the Spanish office
title-prime-minister-ES = { president } du Gouvernement espagnol
    .to = { president.to } du Gouvernement espagnol
    .of = { president.of } du Gouvernement espagnol
    .bare = { president.bare } du Gouvernement espagnol
    .short = { president } du Gouvernement espagnol

# medium: the title of the Italian office
title-prime-minister-IT = { president } du Conseil des ministres de la République italienne
    .to = { president.to } du Conseil des ministres de la République italienne
    .of = { president.of } du Conseil des ministres de la République italienne
    .bare = { president.bare } du Conseil des ministres de la République italienne
    .short = { president } du Conseil italien

# medium: standard usage
title-chancellor =
    { $gender ->
        [male] le Chancelier fédéral
       *[female] la Chancelière fédérale
    } { $country-of }
    .to =
        { $gender ->
            [male] au Chancelier fédéral
           *[female] à la Chancelière fédérale
        } { $country-of }
    .of =
        { $gender ->
            [male] du Chancelier fédéral
           *[female] de la Chancelière fédérale
        } { $country-of }
    .bare =
        { $gender ->
            [male] Chancelier fédéral
           *[female] Chancelière fédérale
        } { $country-of }
    .short =
        { $gender ->
            [male] le Chancelier fédéral
           *[female] la Chancelière fédérale
        } { $country-of }

# medium: standard usage
title-foreign-minister =
    { $gender ->
        [male] le Ministre
       *[female] la Ministre
    } des Affaires étrangères { $country-of }
    .to =
        { $gender ->
            [male] au Ministre
           *[female] à la Ministre
        } des Affaires étrangères { $country-of }
    .of =
        { $gender ->
            [male] du Ministre
           *[female] de la Ministre
        } des Affaires étrangères { $country-of }
    .bare = Ministre des Affaires étrangères { $country-of }
    .short =
        { $gender ->
            [male] le Ministre
           *[female] la Ministre
        } des Affaires étrangères { $country-of }

# medium: the title under which the office writes
title-foreign-minister-FR =
    { $gender ->
        [male] le Ministre
       *[female] la Ministre
    } de l’Europe et des Affaires étrangères
    .to =
        { $gender ->
            [male] au Ministre
           *[female] à la Ministre
        } de l’Europe et des Affaires étrangères
    .of =
        { $gender ->
            [male] du Ministre
           *[female] de la Ministre
        } de l’Europe et des Affaires étrangères
    .bare = Ministre de l’Europe et des Affaires étrangères
    .short =
        { $gender ->
            [male] le Ministre
           *[female] la Ministre
        } de l’Europe et des Affaires étrangères

# medium: standard usage
title-foreign-minister-US =
    { $gender ->
        [male] le Secrétaire d’État
       *[female] la Secrétaire d’État
    } des États-Unis d’Amérique
    .to =
        { $gender ->
            [male] au Secrétaire d’État
           *[female] à la Secrétaire d’État
        } des États-Unis d’Amérique
    .of =
        { $gender ->
            [male] du Secrétaire d’État
           *[female] de la Secrétaire d’État
        } des États-Unis d’Amérique
    .bare = Secrétaire d’État des États-Unis d’Amérique
    .short =
        { $gender ->
            [male] le Secrétaire d’État
           *[female] la Secrétaire d’État
        } des États-Unis

# medium: the title of the Swiss office
title-foreign-minister-CH =
    { $gender ->
        [male] le Chef
       *[female] la Cheffe
    } du Département fédéral des affaires étrangères
    .to =
        { $gender ->
            [male] au Chef
           *[female] à la Cheffe
        } du Département fédéral des affaires étrangères
    .of =
        { $gender ->
            [male] du Chef
           *[female] de la Cheffe
        } du Département fédéral des affaires étrangères
    .bare =
        { $gender ->
            [male] Chef
           *[female] Cheffe
        } du Département fédéral des affaires étrangères
    .short =
        { $gender ->
            [male] le Chef
           *[female] la Cheffe
        } du Département fédéral des affaires étrangères

# medium: standard usage
title-parliament-president = { president } du Parlement { $country-of }
    .to = { president.to } du Parlement { $country-of }
    .of = { president.of } du Parlement { $country-of }
    .bare = { president.bare } du Parlement { $country-of }
    .short = { president } du Parlement { $country-of }

# medium: standard usage
title-parliament-president-FR = { president } de l’Assemblée nationale
    .to = { president.to } de l’Assemblée nationale
    .of = { president.of } de l’Assemblée nationale
    .bare = { president.bare } de l’Assemblée nationale
    .short = { president } de l’Assemblée nationale

# medium: standard usage
title-parliament-president-US = { president } de la Chambre des représentants des États-Unis d’Amérique
    .to = { president.to } de la Chambre des représentants des États-Unis d’Amérique
    .of = { president.of } de la Chambre des représentants des États-Unis d’Amérique
    .bare = { president.bare } de la Chambre des représentants des États-Unis d’Amérique
    .short = { president } de la Chambre des représentants

# medium: standard usage
title-parliament-president-GB = { president } de la Chambre des communes du Royaume-Uni
    .to = { president.to } de la Chambre des communes du Royaume-Uni
    .of = { president.of } de la Chambre des communes du Royaume-Uni
    .bare = { president.bare } de la Chambre des communes du Royaume-Uni
    .short = { president } de la Chambre des communes

# medium: standard usage
title-parliament-president-DE = { president } du Bundestag allemand
    .to = { president.to } du Bundestag allemand
    .of = { president.of } du Bundestag allemand
    .bare = { president.bare } du Bundestag allemand
    .short = { president } du Bundestag allemand

# medium: standard usage
title-parliament-president-RU = { president } de la Douma d’État de la Fédération de Russie
    .to = { president.to } de la Douma d’État de la Fédération de Russie
    .of = { president.of } de la Douma d’État de la Fédération de Russie
    .bare = { president.bare } de la Douma d’État de la Fédération de Russie
    .short = { president } de la Douma d’État

# medium: standard usage
title-parliament-president-CN = { president } du Comité permanent de l’Assemblée populaire nationale de Chine
    .to = { president.to } du Comité permanent de l’Assemblée populaire nationale de Chine
    .of = { president.of } du Comité permanent de l’Assemblée populaire nationale de Chine
    .bare = { president.bare } du Comité permanent de l’Assemblée populaire nationale de Chine
    .short = { president } du Comité permanent de l’Assemblée populaire nationale de Chine

# medium: standard usage
title-parliament-president-IR = { president } de l’Assemblée consultative islamique d’Iran
    .to = { president.to } de l’Assemblée consultative islamique d’Iran
    .of = { president.of } de l’Assemblée consultative islamique d’Iran
    .bare = { president.bare } de l’Assemblée consultative islamique d’Iran
    .short = { president } du Parlement iranien

# medium: standard usage
title-parliament-president-BE = { president } de la Chambre des représentants de Belgique
    .to = { president.to } de la Chambre des représentants de Belgique
    .of = { president.of } de la Chambre des représentants de Belgique
    .bare = { president.bare } de la Chambre des représentants de Belgique
    .short = { president } de la Chambre des représentants

# medium: standard usage
title-parliament-president-CA = { president } de la Chambre des communes du Canada
    .to = { president.to } de la Chambre des communes du Canada
    .of = { president.of } de la Chambre des communes du Canada
    .bare = { president.bare } de la Chambre des communes du Canada
    .short = { president } de la Chambre des communes

# medium: standard usage
title-parliament-president-CH = { president } du Conseil national suisse
    .to = { president.to } du Conseil national suisse
    .of = { president.of } du Conseil national suisse
    .bare = { president.bare } du Conseil national suisse
    .short = { president } du Conseil national

# medium: standard usage
title-parliament-president-LU = { president } de la Chambre des députés du Luxembourg
    .to = { president.to } de la Chambre des députés du Luxembourg
    .of = { president.of } de la Chambre des députés du Luxembourg
    .bare = { president.bare } de la Chambre des députés du Luxembourg
    .short = { president } de la Chambre des députés

# medium: standard usage
title-ambassador =
    { $gender ->
        [male] l’Ambassadeur
       *[female] l’Ambassadrice
    } { $country-genitive }
    .to =
        { $gender ->
            [male] à l’Ambassadeur
           *[female] à l’Ambassadrice
        } { $country-genitive }
    .of =
        { $gender ->
            [male] de l’Ambassadeur
           *[female] de l’Ambassadrice
        } { $country-genitive }
    .bare =
        { $gender ->
            [male] Ambassadeur
           *[female] Ambassadrice
        } { $country-genitive }
    .short =
        { $gender ->
            [male] l’Ambassadeur
           *[female] l’Ambassadrice
        } { $country-genitive }

# medium: standard usage
title-ambassador-US =
    { $gender ->
        [male] l’Ambassadeur
       *[female] l’Ambassadrice
    } des États-Unis d’Amérique
    .to =
        { $gender ->
            [male] à l’Ambassadeur
           *[female] à l’Ambassadrice
        } des États-Unis d’Amérique
    .of =
        { $gender ->
            [male] de l’Ambassadeur
           *[female] de l’Ambassadrice
        } des États-Unis d’Amérique
    .bare =
        { $gender ->
            [male] Ambassadeur
           *[female] Ambassadrice
        } des États-Unis d’Amérique
    .short =
        { $gender ->
            [male] l’Ambassadeur
           *[female] l’Ambassadrice
        } des États-Unis

# medium: the name stands for the title, unless the recipient brings one
title-body-head = { person }
    .to = à { person }
    .bare = { $name }

# medium: the title under which the office writes
title-president-EU = { president } du Conseil européen
    .to = { president.to } du Conseil européen
    .of = { president.of } du Conseil européen
    .bare = { president.bare } du Conseil européen
    .short = { president } du Conseil européen

# medium: the title under which the office writes
title-body-head-EU = { president } de la Commission européenne
    .to = { president.to } de la Commission européenne
    .of = { president.of } de la Commission européenne
    .bare = { president.bare } de la Commission européenne
    .short = { president } de la Commission européenne

# medium: the title under which the office writes
title-parliament-president-EU = { president } du Parlement européen
    .to = { president.to } du Parlement européen
    .of = { president.of } du Parlement européen
    .bare = { president.bare } du Parlement européen
    .short = { president } du Parlement européen

# medium: the title under which the office writes
title-foreign-minister-EU =
    { $gender ->
        [male] le Haut Représentant
       *[female] la Haute Représentante
    } de l’Union pour les affaires étrangères et la politique de sécurité
    .to =
        { $gender ->
            [male] au Haut Représentant
           *[female] à la Haute Représentante
        } de l’Union pour les affaires étrangères et la politique de sécurité
    .of =
        { $gender ->
            [male] du Haut Représentant
           *[female] de la Haute Représentante
        } de l’Union pour les affaires étrangères et la politique de sécurité
    .bare =
        { $gender ->
            [male] Haut Représentant
           *[female] Haute Représentante
        } de l’Union pour les affaires étrangères et la politique de sécurité
    .short =
        { $gender ->
            [male] le Haut Représentant
           *[female] la Haute Représentante
        } de l’Union

# medium: the title under which the office writes
title-president-UN = { president } du Conseil de sécurité des Nations Unies
    .to = { president.to } du Conseil de sécurité des Nations Unies
    .of = { president.of } du Conseil de sécurité des Nations Unies
    .bare = { president.bare } du Conseil de sécurité des Nations Unies
    .short = { president } du Conseil de sécurité

# medium: the title under which the office writes
title-parliament-president-UN = { president } de l’Assemblée générale des Nations Unies
    .to = { president.to } de l’Assemblée générale des Nations Unies
    .of = { president.of } de l’Assemblée générale des Nations Unies
    .bare = { president.bare } de l’Assemblée générale des Nations Unies
    .short = { president } de l’Assemblée générale

# medium: the title under which the office writes
title-body-head-UN = { president } du Conseil des droits de l’homme des Nations Unies
    .to = { president.to } du Conseil des droits de l’homme des Nations Unies
    .of = { president.of } du Conseil des droits de l’homme des Nations Unies
    .bare = { president.bare } du Conseil des droits de l’homme des Nations Unies
    .short = { president } du Conseil des droits de l’homme

# medium: standard usage
title-monarch-VA = le Pape
    .to = au Pape
    .of = du Pape
    .bare = Pape
    .short = le Pape

# medium: the ambassador of the Holy See
title-ambassador-VA = le Nonce apostolique
    .to = au Nonce apostolique
    .of = du Nonce apostolique
    .bare = Nonce apostolique
    .short = le Nonce apostolique

## Countries, as titles name them
##
## “of” has the article (le Président de la Suède), “genitive” stands after kings and ambassadors (le Roi de Suède).

# medium: standard usage
country-US = les États-Unis
    .of = des États-Unis
    .genitive = des États-Unis

# medium: standard usage
country-GB = le Royaume-Uni
    .of = du Royaume-Uni
    .genitive = du Royaume-Uni

# medium: standard usage
country-FR = la France
    .of = de la France
    .genitive = de France

# medium: standard usage
country-DE = l’Allemagne
    .of = de l’Allemagne
    .genitive = d’Allemagne

# medium: standard usage
country-RU = la Russie
    .of = de la Russie
    .genitive = de Russie

# medium: standard usage
country-CN = la Chine
    .of = de la Chine
    .genitive = de Chine

# medium: standard usage
country-IR = l’Iran
    .of = de l’Iran
    .genitive = d’Iran

# medium: standard usage
country-SE = la Suède
    .of = de la Suède
    .genitive = de Suède

# medium: standard usage
country-NO = la Norvège
    .of = de la Norvège
    .genitive = de Norvège

# medium: standard usage
country-DK = le Danemark
    .of = du Danemark
    .genitive = du Danemark

# medium: standard usage
country-FI = la Finlande
    .of = de la Finlande
    .genitive = de Finlande

# medium: standard usage
country-IS = l’Islande
    .of = de l’Islande
    .genitive = d’Islande

# medium: standard usage
country-ES = l’Espagne
    .of = de l’Espagne
    .genitive = d’Espagne

# medium: standard usage
country-IT = l’Italie
    .of = de l’Italie
    .genitive = d’Italie

# medium: standard usage
country-NL = les Pays-Bas
    .of = des Pays-Bas
    .genitive = des Pays-Bas

# medium: standard usage
country-BE = la Belgique
    .of = de la Belgique
    .genitive = de Belgique

# medium: l’Ambassadeur du Luxembourg; the Grand Duke, who is de Luxembourg, has a title of his own above
country-LU = le Luxembourg
    .of = du Luxembourg
    .genitive = du Luxembourg

# medium: standard usage
country-AT = l’Autriche
    .of = de l’Autriche
    .genitive = d’Autriche

# medium: standard usage
country-CH = la Suisse
    .of = de la Suisse
    .genitive = de Suisse

# medium: standard usage
country-PL = la Pologne
    .of = de la Pologne
    .genitive = de Pologne

# medium: standard usage
country-PT = le Portugal
    .of = du Portugal
    .genitive = du Portugal

# medium: standard usage
country-IE = l’Irlande
    .of = de l’Irlande
    .genitive = d’Irlande

# medium: also la Tchéquie
country-CZ = la République tchèque
    .of = de la République tchèque
    .genitive = de la République tchèque

# medium: standard usage
country-HU = la Hongrie
    .of = de la Hongrie
    .genitive = de Hongrie

# medium: standard usage
country-GR = la Grèce
    .of = de la Grèce
    .genitive = de Grèce

# medium: standard usage
country-TR = la Turquie
    .of = de la Turquie
    .genitive = de Turquie

# medium: standard usage
country-UA = l’Ukraine
    .of = de l’Ukraine
    .genitive = d’Ukraine

# medium: standard usage
country-AM = l’Arménie
    .of = de l’Arménie
    .genitive = d’Arménie

# medium: standard usage
country-AZ = l’Azerbaïdjan
    .of = de l’Azerbaïdjan
    .genitive = d’Azerbaïdjan

# medium: standard usage
country-IQ = l’Irak
    .of = de l’Irak
    .genitive = d’Irak

# medium: standard usage
country-SY = la Syrie
    .of = de la Syrie
    .genitive = de Syrie

# medium: standard usage
country-IL = Israël
    .of = d’Israël
    .genitive = d’Israël

# medium: standard usage
country-EG = l’Égypte
    .of = de l’Égypte
    .genitive = d’Égypte

# medium: standard usage
country-SA = l’Arabie saoudite
    .of = de l’Arabie saoudite
    .genitive = d’Arabie saoudite

# medium: standard usage
country-QA = le Qatar
    .of = du Qatar
    .genitive = du Qatar

# medium: standard usage
country-AE = les Émirats arabes unis
    .of = des Émirats arabes unis
    .genitive = des Émirats arabes unis

# medium: standard usage
country-CA = le Canada
    .of = du Canada
    .genitive = du Canada

# medium: standard usage
country-AU = l’Australie
    .of = de l’Australie
    .genitive = d’Australie

# medium: standard usage
country-JP = le Japon
    .of = du Japon
    .genitive = du Japon

# medium: the name in diplomatic use; also la Corée du Sud
country-KR = la République de Corée
    .of = de la République de Corée
    .genitive = de la République de Corée

# medium: standard usage
country-IN = l’Inde
    .of = de l’Inde
    .genitive = de l’Inde

# medium: standard usage
country-BR = le Brésil
    .of = du Brésil
    .genitive = du Brésil

# medium: standard usage
country-ZA = l’Afrique du Sud
    .of = de l’Afrique du Sud
    .genitive = d’Afrique du Sud

# medium: it is the Holy See that has ambassadors, not Vatican City
country-VA = le Saint-Siège
    .of = du Saint-Siège
    .genitive = du Saint-Siège

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

# high: monarchie.lu, telegram of 22 March 2016 (Sa Majesté le Roi des Belges); of a queen the same
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

# medium: the European institutions write without the predicate
address-president-EU = { office-address }

# high: canada.ca, formules épistolaires; an Excellency at home as well
address-president-CA =
    { $named ->
        [yes]
            { $gender ->
                [male] Son Excellence le très honorable { $name }
               *[female] Son Excellence la très honorable { $name }
            }
       *[no] Son Excellence { monsieur } { $title }
    }
    { $named ->
        [yes] { $title-bare }
       *[no] {""}
    }

# medium: the pattern of the Governor General of Canada
address-president-AU = { excellent-address }

# high: monarchie.lu, telegram of 22 March 2016 (Leurs Altesses Royales le Grand-Duc et la Grande-Duchesse)
address-monarch-LU = Son Altesse Royale { $title }

# low: the predicate stands before the title
address-monarch-QA = Son Altesse { $title }

# medium: standard usage; the name is that of the Pope, such as le Pape Jean
address-monarch-VA =
    { $named ->
        [yes] Sa Sainteté { $name }
       *[no] Sa Sainteté le Pape
    }

# high: noslangues-ourlanguages.gc.ca, dignitaires fédéraux
address-prime-minister-CA =
    { $named ->
        [yes]
            { $gender ->
                [male] Le très honorable { $name }, C.P., député
               *[female] La très honorable { $name }, C.P., députée
            }
       *[no] { monsieur } { $title }
    }
    { $named ->
        [yes] { $title-bare }
       *[no] {""}
    }

# medium: the European institutions write without the predicate
address-foreign-minister-EU = { office-address }

# medium: standard usage
address-parliament-president = { office-address }

# medium: the President of the General Assembly is an Excellency (UN Correspondence Manual ST/DCS/4/Rev.1)
address-parliament-president-UN = { excellent-address }

# low: nuncios are archbishops
address-ambassador-VA =
    { $named ->
        [yes] Son Excellence Monseigneur { $name }
       *[no] Son Excellence Monseigneur le Nonce apostolique
    }
    { $named ->
        [yes] Nonce apostolique
       *[no] {""}
    }

# medium: standard usage
address-body-head-EU = { office-address }

# medium: the President of the Council has the rank of an ambassador (UN Correspondence Manual ST/DCS/4/Rev.1)
address-body-head-UN = { excellent-address }

# medium: ministers are Honourable in Canada (The Canadian Encyclopedia, Titles)
address-foreign-minister-CA =
    { $named ->
        [yes]
            { $gender ->
                [male] L’honorable { $name }, C.P., député
               *[female] L’honorable { $name }, C.P., députée
            }
       *[no] { monsieur } { $title }
    }
    { $named ->
        [yes] { $title-bare }
       *[no] {""}
    }

# medium: the pattern of the President of the Republic; at home the country goes without saying
address-prime-minister-FR =
    { $named ->
        [yes] { monsieur } { $name }
       *[no]
            { $gender ->
                [male] Monsieur le Premier ministre
               *[female] Madame la Première ministre
            }
    }
    { $named ->
        [yes]
            { $gender ->
                [male] Premier ministre
               *[female] Première ministre
            }
       *[no] {""}
    }

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

# high: Patrimoine canadien, Formules épistolaires, 2007 (Majesté,); also Sire, and Madame,
salutation-monarch = Majesté,

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

# medium: the President of the Confederation
salutation-president-CH =
    { $gender ->
        [male] Monsieur le Président de la Confédération,
        [female] Madame la Présidente de la Confédération,
       *[neutral] Excellence,
    }

# high: canada.ca, formules épistolaires; needs no gender
salutation-president-CA = Excellence,

# medium: the pattern of the Governor General of Canada
salutation-president-AU = Excellence,

# high: monarchie.lu, telegram of 22 March 2016 (Sire); Madame, to a queen, is medium
salutation-monarch-BE =
    { $gender ->
        [male] Sire,
       *[female] Madame,
    }

# high: monarchie.lu, Les usages protocolaires de la Cour; also Monseigneur,
salutation-monarch-LU = Altesse Royale,

# low: the pattern of Altesse Royale
salutation-monarch-QA = Altesse,

# medium: standard usage
salutation-monarch-VA = Très Saint-Père,

# medium: the title of the Spanish office
salutation-prime-minister-ES = { monsieur } { president } du Gouvernement,

# medium: the title of the Italian office
salutation-prime-minister-IT = { monsieur } { president } du Conseil,

# medium: the title of the American office
salutation-foreign-minister-US =
    { $gender ->
        [male] Monsieur le Secrétaire d’État,
       *[female] Madame la Secrétaire d’État,
    }

# medium: ministers are members of the Federal Council
salutation-foreign-minister-CH =
    { $gender ->
        [male] Monsieur le Conseiller fédéral,
       *[female] Madame la Conseillère fédérale,
    }

# medium: the pattern of Monsieur le Haut-Commissaire
salutation-foreign-minister-EU =
    { $gender ->
        [male] Monsieur le Haut Représentant,
       *[female] Madame la Haute Représentante,
    }

# low: nuncios are archbishops
salutation-ambassador-VA = Excellence,

# medium: the pattern of Monsieur le Président
salutation-body-head-EU = { monsieur } { president },

# medium: the pattern of Monsieur le Président
salutation-body-head-UN = { monsieur } { president },

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

# medium: the pattern of the Secretary-General
closing-president-EU = { closing-un-secretary-general }

# medium: the pattern of the Secretary-General
closing-foreign-minister-EU = { closing-un-secretary-general }

# medium: the pattern of the Secretary-General
closing-body-head-EU = { closing-un-secretary-general }

# medium: the pattern of the Secretary-General
closing-body-head-UN = { closing-un-secretary-general }

# high: Patrimoine canadien, Formules épistolaires, 2007 (Je prie Votre Majesté d’agréer); profond respect is medium
closing-monarch =
    { $signers ->
        [1] Je prie Votre Majesté d’agréer l’expression de mon profond respect.
       *[other] Nous prions Votre Majesté d’agréer l’expression de notre profond respect.
    }

# medium: one speaks to the Grand Duke in the third person
closing-monarch-LU =
    { $signers ->
        [1] Je prie Votre Altesse Royale d’agréer l’expression de mon profond respect.
       *[other] Nous prions Votre Altesse Royale d’agréer l’expression de notre profond respect.
    }

# low: the pattern of the Grand Duke
closing-monarch-QA =
    { $signers ->
        [1] Je prie Votre Altesse d’agréer l’expression de mon profond respect.
       *[other] Nous prions Votre Altesse d’agréer l’expression de notre profond respect.
    }

# medium: one speaks to the Pope in the third person
closing-monarch-VA =
    { $signers ->
        [1] Je prie Votre Sainteté d’agréer l’expression de mon profond respect.
       *[other] Nous prions Votre Sainteté d’agréer l’expression de notre profond respect.
    }

# high: canada.ca, formules épistolaires; the salutation is Excellence, the closing names the office
closing-president-CA =
    { $gender ->
        [male]
            { $signers ->
                [1] Je vous prie d’agréer, Monsieur le Gouverneur général, l’expression de ma très haute considération.
               *[other] Nous vous prions d’agréer, Monsieur le Gouverneur général, l’expression de notre très haute considération.
            }
        [female]
            { $signers ->
                [1] Je vous prie d’agréer, Madame la Gouverneure générale, l’expression de ma très haute considération.
               *[other] Nous vous prions d’agréer, Madame la Gouverneure générale, l’expression de notre très haute considération.
            }
       *[neutral] { prions }
    }

## Copies

# medium: standard usage
copy-line = { address }

# medium: standard usage
copy-for = Copie pour { $title }

# medium: Monsieur is not said of kings
copy-line-monarch = { address-monarch }

# medium: the pattern of Sa Majesté
copy-line-monarch-LU = { address-monarch-LU }

# low: the pattern of Sa Majesté
copy-line-monarch-QA = { address-monarch-QA }

# medium: standard usage
copy-line-monarch-VA = { address-monarch-VA }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { address }

# medium: standard usage
joint-salutation = Mesdames, Messieurs,

# medium: French usage avoids Excellences; gouvernement in lower case; Majesté as to one monarch
joint-salutation-heads =
    { $monarchs ->
        [0] Mesdames et Messieurs les Chefs d’État et de gouvernement,
        [1] Majesté, Mesdames et Messieurs les Chefs d’État et de gouvernement,
       *[other] Majestés, Mesdames et Messieurs les Chefs d’État et de gouvernement,
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

# medium: Monsieur is not said of kings
joint-line-monarch = { address-monarch }

# medium: the pattern of Sa Majesté
joint-line-monarch-LU = { address-monarch-LU }

# low: the pattern of Sa Majesté
joint-line-monarch-QA = { address-monarch-QA }

# medium: standard usage
joint-line-monarch-VA = { address-monarch-VA }

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

# medium: standard usage; the bare Suite à is of commercial letters
follow-up = Fait suite à la lettre « { $letter } » du { $date }

# medium: Unicode CLDR 48; the first day of the month is 1er
date =
    { $day ->
        [1] 1er { $month-year }
       *[other] { $gregorian }
    }

# high: NF Z 11-001: Paris, le 21 novembre 2026
dateline = { $place }, le { $date }
