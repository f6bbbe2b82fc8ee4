### Lettere ufficiali in italiano.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### The typographic apostrophe is used throughout. Presidente has one form for both genders.

## Words that other messages use

# medium: standard usage; also Egregio Signor
signor =
    { $gender ->
        [male] Signor
       *[female] Signora
    }

# medium: A Sua Eccellenza, then the person, or the office where no name is given
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] A Sua Eccellenza il Signor { $name }
               *[female] A Sua Eccellenza la Signora { $name }
            }
       *[no] A Sua Eccellenza { $title }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: donnaglamour.it, Scrivere al Presidente della Repubblica (Al signor Presidente della Repubblica, then
# the name)
office-address =
    { $gender ->
        [male] Al Signor
       *[female] Alla Signora
    } { $title-bare }
    { $name }

# medium: the pattern of qualcherisposta.it for ambassadors to the European Union (Voglia gradire, … i sensi
# della mia più alta considerazione)
considerazione =
    { $signers ->
        [1] Voglia gradire, { $salutation }, l’espressione della mia più alta considerazione.
       *[other] Voglia gradire, { $salutation }, l’espressione della nostra più alta considerazione.
    }

# medium: less ceremonious than the formula for heads of state
alta-considerazione = Con la più alta considerazione,

# medium: standard usage; Capi di Stato e di Governo names two groups
joint-heads =
    { $monarch ->
        [yes] Maestà, Eccellenze, Signore e Signori Capi di Stato e di Governo
       *[no] Eccellenze, Signore e Signori Capi di Stato e di Governo
    }

# medium: one form for both genders; presidentessa is not used for the office
president =
    { $gender ->
        [male] il Presidente
       *[female] la Presidente
    }
    .to =
        { $gender ->
            [male] al Presidente
           *[female] alla Presidente
        }
    .of =
        { $gender ->
            [male] del Presidente
           *[female] della Presidente
        }
    .bare = Presidente

# low: medium for a man; of a woman also Primo Ministro
prime-minister =
    { $gender ->
        [male] il Primo Ministro
       *[female] la Prima Ministra
    }
    .to =
        { $gender ->
            [male] al Primo Ministro
           *[female] alla Prima Ministra
        }
    .of =
        { $gender ->
            [male] del Primo Ministro
           *[female] della Prima Ministra
        }
    .bare =
        { $gender ->
            [male] Primo Ministro
           *[female] Prima Ministra
        }

# medium: standard usage
chancellor =
    { $gender ->
        [male] il Cancelliere federale
       *[female] la Cancelliera federale
    }
    .to =
        { $gender ->
            [male] al Cancelliere federale
           *[female] alla Cancelliera federale
        }
    .of =
        { $gender ->
            [male] del Cancelliere federale
           *[female] della Cancelliera federale
        }
    .bare =
        { $gender ->
            [male] Cancelliere federale
           *[female] Cancelliera federale
        }

# medium: standard usage; of a woman also Ministro
minister =
    { $gender ->
        [male] il Ministro
       *[female] la Ministra
    }
    .to =
        { $gender ->
            [male] al Ministro
           *[female] alla Ministra
        }
    .of =
        { $gender ->
            [male] del Ministro
           *[female] della Ministra
        }
    .bare =
        { $gender ->
            [male] Ministro
           *[female] Ministra
        }

# medium: standard usage; without a gender the bare name
person =
    { $gender ->
        [male] il Signor { $name }
        [female] la Signora { $name }
       *[neutral] { $name }
    }
    .to =
        { $gender ->
            [male] al Signor { $name }
            [female] alla Signora { $name }
           *[neutral] a { $name }
        }
    .of =
        { $gender ->
            [male] del Signor { $name }
            [female] della Signora { $name }
           *[neutral] di { $name }
        }

# medium: standard usage; of a woman also Ambasciatore
ambassador =
    { $gender ->
        [male] l’Ambasciatore
       *[female] l’Ambasciatrice
    }
    .to =
        { $gender ->
            [male] all’Ambasciatore
           *[female] all’Ambasciatrice
        }
    .of =
        { $gender ->
            [male] dell’Ambasciatore
           *[female] dell’Ambasciatrice
        }
    .bare =
        { $gender ->
            [male] Ambasciatore
           *[female] Ambasciatrice
        }

## Titles

# medium: standard usage
title-president-US = { president } degli Stati Uniti d’America
    .to = { president.to } degli Stati Uniti d’America
    .of = { president.of } degli Stati Uniti d’America
    .bare = { president.bare } degli Stati Uniti d’America
    .short = { president } degli Stati Uniti

# medium: standard usage
title-prime-minister-GB = { prime-minister } del Regno Unito di Gran Bretagna e Irlanda del Nord
    .to = { prime-minister.to } del Regno Unito di Gran Bretagna e Irlanda del Nord
    .of = { prime-minister.of } del Regno Unito di Gran Bretagna e Irlanda del Nord
    .bare = { prime-minister.bare } del Regno Unito di Gran Bretagna e Irlanda del Nord
    .short = { prime-minister } del Regno Unito

# medium: standard usage
title-president-FR = { president } della Repubblica francese
    .to = { president.to } della Repubblica francese
    .of = { president.of } della Repubblica francese
    .bare = { president.bare } della Repubblica francese
    .short = { president } francese

# medium: standard usage
title-chancellor-DE = { chancellor } della Repubblica federale di Germania
    .to = { chancellor.to } della Repubblica federale di Germania
    .of = { chancellor.of } della Repubblica federale di Germania
    .bare = { chancellor.bare } della Repubblica federale di Germania
    .short =
        { $gender ->
            [male] il Cancelliere tedesco
           *[female] la Cancelliera tedesca
        }

# medium: standard usage
title-president-RU = { president } della Federazione russa
    .to = { president.to } della Federazione russa
    .of = { president.of } della Federazione russa
    .bare = { president.bare } della Federazione russa
    .short = { president } della Russia

# medium: standard usage
title-president-CN = { president } della Repubblica popolare cinese
    .to = { president.to } della Repubblica popolare cinese
    .of = { president.of } della Repubblica popolare cinese
    .bare = { president.bare } della Repubblica popolare cinese
    .short = { president } della Cina

# high: Gazzetta Ufficiale, notice of 23 November 1978; the feminine is medium
title-un-secretary-general =
    { $gender ->
        [male] il Segretario generale
       *[female] la Segretaria generale
    } delle Nazioni Unite
    .to =
        { $gender ->
            [male] al Segretario generale
           *[female] alla Segretaria generale
        } delle Nazioni Unite
    .of =
        { $gender ->
            [male] del Segretario generale
           *[female] della Segretaria generale
        } delle Nazioni Unite
    .bare =
        { $gender ->
            [male] Segretario generale
           *[female] Segretaria generale
        } delle Nazioni Unite
    .short =
        { $gender ->
            [male] il Segretario generale
           *[female] la Segretaria generale
        } dell’ONU

# high: Permanent Mission of Italy in Geneva; the feminine is medium
title-un-high-commissioner =
    { $gender ->
        [male] l’Alto Commissario
       *[female] l’Alta Commissaria
    } delle Nazioni Unite per i diritti umani
    .to =
        { $gender ->
            [male] all’Alto Commissario
           *[female] all’Alta Commissaria
        } delle Nazioni Unite per i diritti umani
    .of =
        { $gender ->
            [male] dell’Alto Commissario
           *[female] dell’Alta Commissaria
        } delle Nazioni Unite per i diritti umani
    .bare =
        { $gender ->
            [male] Alto Commissario
           *[female] Alta Commissaria
        } delle Nazioni Unite per i diritti umani
    .short =
        { $gender ->
            [male] l’Alto Commissario
           *[female] l’Alta Commissaria
        } ONU per i diritti umani

# medium: standard usage
title-president = { president } { $country-of }
    .to = { president.to } { $country-of }
    .of = { president.of } { $country-of }
    .bare = { president.bare } { $country-of }
    .short = { president } { $country-of }

# high: donnaglamour.it, Scrivere al Presidente della Repubblica
title-president-IT = { president } della Repubblica italiana
    .to = { president.to } della Repubblica italiana
    .of = { president.of } della Repubblica italiana
    .bare = { president.bare } della Repubblica
    .short = { president } della Repubblica

# medium: standard usage
title-president-DE = { president } federale della Repubblica federale di Germania
    .to = { president.to } federale della Repubblica federale di Germania
    .of = { president.of } federale della Repubblica federale di Germania
    .bare = { president.bare } federale della Repubblica federale di Germania
    .short = { president } della Germania

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA =
    { $gender ->
        [male] il Governatore Generale
       *[female] la Governatrice Generale
    } del Canada
    .to =
        { $gender ->
            [male] al Governatore Generale
           *[female] alla Governatrice Generale
        } del Canada
    .of =
        { $gender ->
            [male] del Governatore Generale
           *[female] della Governatrice Generale
        } del Canada
    .bare =
        { $gender ->
            [male] Governatore Generale
           *[female] Governatrice Generale
        } del Canada
    .short =
        { $gender ->
            [male] il Governatore Generale
           *[female] la Governatrice Generale
        } del Canada

# medium: the pattern of the Governor General of Canada
title-president-AU =
    { $gender ->
        [male] il Governatore Generale
       *[female] la Governatrice Generale
    } dell’Australia
    .to =
        { $gender ->
            [male] al Governatore Generale
           *[female] alla Governatrice Generale
        } dell’Australia
    .of =
        { $gender ->
            [male] del Governatore Generale
           *[female] della Governatrice Generale
        } dell’Australia
    .bare =
        { $gender ->
            [male] Governatore Generale
           *[female] Governatrice Generale
        } dell’Australia
    .short =
        { $gender ->
            [male] il Governatore Generale
           *[female] la Governatrice Generale
        } dell’Australia

# medium: standard usage
title-president-CH = { president } della Confederazione svizzera
    .to = { president.to } della Confederazione svizzera
    .of = { president.of } della Confederazione svizzera
    .bare = { president.bare } della Confederazione svizzera
    .short = { president } della Confederazione svizzera

# medium: standard usage
title-president-VA = { president } del Governatorato dello Stato della Città del Vaticano
    .to = { president.to } del Governatorato dello Stato della Città del Vaticano
    .of = { president.of } del Governatorato dello Stato della Città del Vaticano
    .bare = { president.bare } del Governatorato dello Stato della Città del Vaticano
    .short = { president } del Governatorato dello Stato della Città del Vaticano

# medium: standard usage
title-monarch =
    { $gender ->
        [male] il Re
       *[female] la Regina
    } { $country-genitive }
    .to =
        { $gender ->
            [male] al Re
           *[female] alla Regina
        } { $country-genitive }
    .of =
        { $gender ->
            [male] del Re
           *[female] della Regina
        } { $country-genitive }
    .bare =
        { $gender ->
            [male] Re
           *[female] Regina
        } { $country-genitive }
    .short =
        { $gender ->
            [male] il Re
           *[female] la Regina
        } { $country-genitive }

# medium: the constitutional title
title-monarch-BE =
    { $gender ->
        [male] il Re
       *[female] la Regina
    } dei Belgi
    .to =
        { $gender ->
            [male] al Re
           *[female] alla Regina
        } dei Belgi
    .of =
        { $gender ->
            [male] del Re
           *[female] della Regina
        } dei Belgi
    .bare =
        { $gender ->
            [male] Re
           *[female] Regina
        } dei Belgi
    .short =
        { $gender ->
            [male] il Re
           *[female] la Regina
        } dei Belgi

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] il Granduca
       *[female] la Granduchessa
    } di Lussemburgo
    .to =
        { $gender ->
            [male] al Granduca
           *[female] alla Granduchessa
        } di Lussemburgo
    .of =
        { $gender ->
            [male] del Granduca
           *[female] della Granduchessa
        } di Lussemburgo
    .bare =
        { $gender ->
            [male] Granduca
           *[female] Granduchessa
        } di Lussemburgo
    .short =
        { $gender ->
            [male] il Granduca
           *[female] la Granduchessa
        } di Lussemburgo

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] l’Imperatore
       *[female] l’Imperatrice
    } del Giappone
    .to =
        { $gender ->
            [male] all’Imperatore
           *[female] all’Imperatrice
        } del Giappone
    .of =
        { $gender ->
            [male] dell’Imperatore
           *[female] dell’Imperatrice
        } del Giappone
    .bare =
        { $gender ->
            [male] Imperatore
           *[female] Imperatrice
        } del Giappone
    .short =
        { $gender ->
            [male] l’Imperatore
           *[female] l’Imperatrice
        } del Giappone

# medium: standard usage
title-monarch-QA = l’Emiro dello Stato del Qatar
    .to = all’Emiro dello Stato del Qatar
    .of = dell’Emiro dello Stato del Qatar
    .bare = Emiro dello Stato del Qatar

# medium: the Pope
title-monarch-VA = il Sommo Pontefice
    .to = al Sommo Pontefice
    .of = del Sommo Pontefice
    .bare = Sommo Pontefice

# medium: standard usage
title-prime-minister = { prime-minister } { $country-of }
    .to = { prime-minister.to } { $country-of }
    .of = { prime-minister.of } { $country-of }
    .bare = { prime-minister.bare } { $country-of }
    .short = { prime-minister } { $country-of }

# medium: the constitutional title
title-prime-minister-IT = { president } del Consiglio dei ministri della Repubblica italiana
    .to = { president.to } del Consiglio dei ministri della Repubblica italiana
    .of = { president.of } del Consiglio dei ministri della Repubblica italiana
    .bare = { president.bare } del Consiglio dei ministri
    .short = { president } del Consiglio

# medium: standard usage
title-prime-minister-ES = { president } del Governo spagnolo
    .to = { president.to } del Governo spagnolo
    .of = { president.of } del Governo spagnolo
    .bare = { president.bare } del Governo spagnolo
    .short = { president } del Governo spagnolo

# medium: standard usage
title-prime-minister-VA =
    { $gender ->
        [male] il Segretario di Stato
       *[female] la Segretaria di Stato
    } di Sua Santità
    .to =
        { $gender ->
            [male] al Segretario di Stato
           *[female] alla Segretaria di Stato
        } di Sua Santità
    .of =
        { $gender ->
            [male] del Segretario di Stato
           *[female] della Segretaria di Stato
        } di Sua Santità
    .bare =
        { $gender ->
            [male] Segretario di Stato
           *[female] Segretaria di Stato
        } di Sua Santità
    .short =
        { $gender ->
            [male] il Segretario di Stato
           *[female] la Segretaria di Stato
        } di Sua Santità

# low: only Germany and Austria have federal chancellors at the head of the government
title-chancellor = { chancellor } { $country-of }
    .to = { chancellor.to } { $country-of }
    .of = { chancellor.of } { $country-of }
    .bare = { chancellor.bare } { $country-of }

# medium: standard usage
title-foreign-minister = { minister } degli Affari esteri { $country-of }
    .to = { minister.to } degli Affari esteri { $country-of }
    .of = { minister.of } degli Affari esteri { $country-of }
    .bare = { minister.bare } degli Affari esteri { $country-of }
    .short = { minister } degli Affari esteri { $country-of }

# medium: the name of the ministry
title-foreign-minister-IT = { minister } degli Affari esteri e della Cooperazione internazionale
    .to = { minister.to } degli Affari esteri e della Cooperazione internazionale
    .of = { minister.of } degli Affari esteri e della Cooperazione internazionale
    .bare = { minister.bare } degli Affari esteri e della Cooperazione internazionale
    .short = { minister } degli Affari esteri e della Cooperazione internazionale

# medium: the Swiss office; Capo has one form
title-foreign-minister-CH =
    { $gender ->
        [male] il Capo
       *[female] la Capo
    } del Dipartimento federale degli affari esteri
    .to =
        { $gender ->
            [male] al Capo
           *[female] alla Capo
        } del Dipartimento federale degli affari esteri
    .of =
        { $gender ->
            [male] del Capo
           *[female] della Capo
        } del Dipartimento federale degli affari esteri
    .bare = Capo del Dipartimento federale degli affari esteri
    .short =
        { $gender ->
            [male] il Capo
           *[female] la Capo
        } del Dipartimento federale degli affari esteri

# medium: standard usage
title-foreign-minister-US =
    { $gender ->
        [male] il Segretario di Stato
       *[female] la Segretaria di Stato
    } degli Stati Uniti d’America
    .to =
        { $gender ->
            [male] al Segretario di Stato
           *[female] alla Segretaria di Stato
        } degli Stati Uniti d’America
    .of =
        { $gender ->
            [male] del Segretario di Stato
           *[female] della Segretaria di Stato
        } degli Stati Uniti d’America
    .bare =
        { $gender ->
            [male] Segretario di Stato
           *[female] Segretaria di Stato
        } degli Stati Uniti d’America
    .short =
        { $gender ->
            [male] il Segretario di Stato
           *[female] la Segretaria di Stato
        } degli Stati Uniti d’America

# medium: standard usage
title-foreign-minister-VA =
    { $gender ->
        [male] il Segretario
       *[female] la Segretaria
    } per i Rapporti con gli Stati della Santa Sede
    .to =
        { $gender ->
            [male] al Segretario
           *[female] alla Segretaria
        } per i Rapporti con gli Stati della Santa Sede
    .of =
        { $gender ->
            [male] del Segretario
           *[female] della Segretaria
        } per i Rapporti con gli Stati della Santa Sede
    .bare =
        { $gender ->
            [male] Segretario
           *[female] Segretaria
        } per i Rapporti con gli Stati della Santa Sede
    .short =
        { $gender ->
            [male] il Segretario
           *[female] la Segretaria
        } per i Rapporti con gli Stati della Santa Sede

# medium: standard usage
title-parliament-president = { president } del Parlamento { $country-of }
    .to = { president.to } del Parlamento { $country-of }
    .of = { president.of } del Parlamento { $country-of }
    .bare = { president.bare } del Parlamento { $country-of }
    .short = { president } del Parlamento { $country-of }

# medium: standard usage
title-parliament-president-IT = { president } della Camera dei deputati
    .to = { president.to } della Camera dei deputati
    .of = { president.of } della Camera dei deputati
    .bare = { president.bare } della Camera dei deputati
    .short = { president } della Camera dei deputati

# medium: standard usage
title-parliament-president-CH = { president } del Consiglio nazionale svizzero
    .to = { president.to } del Consiglio nazionale svizzero
    .of = { president.of } del Consiglio nazionale svizzero
    .bare = { president.bare } del Consiglio nazionale svizzero
    .short = { president } del Consiglio nazionale svizzero

# medium: standard usage
title-parliament-president-ES = { president } del Congresso dei Deputati spagnolo
    .to = { president.to } del Congresso dei Deputati spagnolo
    .of = { president.of } del Congresso dei Deputati spagnolo
    .bare = { president.bare } del Congresso dei Deputati spagnolo
    .short = { president } del Congresso dei Deputati spagnolo

# medium: standard usage
title-parliament-president-US = { president } della Camera dei rappresentanti degli Stati Uniti d’America
    .to = { president.to } della Camera dei rappresentanti degli Stati Uniti d’America
    .of = { president.of } della Camera dei rappresentanti degli Stati Uniti d’America
    .bare = { president.bare } della Camera dei rappresentanti degli Stati Uniti d’America
    .short = { president } della Camera dei rappresentanti degli Stati Uniti d’America

# medium: standard usage
title-parliament-president-GB = { president } della Camera dei Comuni del Regno Unito
    .to = { president.to } della Camera dei Comuni del Regno Unito
    .of = { president.of } della Camera dei Comuni del Regno Unito
    .bare = { president.bare } della Camera dei Comuni del Regno Unito
    .short = { president } della Camera dei Comuni del Regno Unito

# medium: standard usage
title-parliament-president-FR = { president } dell’Assemblea nazionale francese
    .to = { president.to } dell’Assemblea nazionale francese
    .of = { president.of } dell’Assemblea nazionale francese
    .bare = { president.bare } dell’Assemblea nazionale francese
    .short = { president } dell’Assemblea nazionale francese

# medium: standard usage
title-parliament-president-DE = { president } del Bundestag tedesco
    .to = { president.to } del Bundestag tedesco
    .of = { president.of } del Bundestag tedesco
    .bare = { president.bare } del Bundestag tedesco
    .short = { president } del Bundestag tedesco

# medium: standard usage
title-parliament-president-RU = { president } della Duma di Stato della Federazione russa
    .to = { president.to } della Duma di Stato della Federazione russa
    .of = { president.of } della Duma di Stato della Federazione russa
    .bare = { president.bare } della Duma di Stato della Federazione russa
    .short = { president } della Duma di Stato della Federazione russa

# medium: standard usage
title-ambassador = { ambassador } { $country-genitive }
    .to = { ambassador.to } { $country-genitive }
    .of = { ambassador.of } { $country-genitive }
    .bare = { ambassador.bare } { $country-genitive }
    .short = { ambassador } { $country-genitive }

# medium: the Holy See sends nuncios
title-ambassador-VA = il Nunzio apostolico
    .to = al Nunzio apostolico
    .of = del Nunzio apostolico
    .bare = Nunzio apostolico

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] la Redazione
    }
    .to =
        { $named ->
            [yes] a { $name }
           *[no] alla Redazione
        }
    .of =
        { $named ->
            [yes] di { $name }
           *[no] della Redazione
        }
    .bare =
        { $named ->
            [yes] { $name }
           *[no] Redazione
        }

# medium: the name stands for the title
title-member-of-parliament = l’Onorevole { $name }
    .to = all’Onorevole { $name }
    .of = dell’Onorevole { $name }
    .bare = { $name }

# medium: the name stands for the title
title-organisation = { $name }
    .to = a { $name }
    .of = di { $name }

# medium: the name stands for the title
title-person = { person }
    .to = { person.to }
    .of = { person.of }
    .bare = { $name }

# medium: the name stands for the title
title-body-head = { person }
    .to = { person.to }
    .of = { person.of }
    .bare = { $name }

# medium: the name stands for the title
title-other = { person }
    .to = { person.to }
    .of = { person.of }
    .bare = { $name }

## Titles of the European Union and the United Nations

# medium: standard usage
title-president-EU = { president } del Consiglio europeo
    .to = { president.to } del Consiglio europeo
    .of = { president.of } del Consiglio europeo
    .bare = { president.bare } del Consiglio europeo
    .short = { president } del Consiglio europeo

# medium: standard usage
title-body-head-EU = { president } della Commissione europea
    .to = { president.to } della Commissione europea
    .of = { president.of } della Commissione europea
    .bare = { president.bare } della Commissione europea
    .short = { president } della Commissione europea

# medium: standard usage
title-parliament-president-EU = { president } del Parlamento europeo
    .to = { president.to } del Parlamento europeo
    .of = { president.of } del Parlamento europeo
    .bare = { president.bare } del Parlamento europeo
    .short = { president } del Parlamento europeo

# medium: standard usage
title-foreign-minister-EU =
    { $gender ->
        [male] l’Alto rappresentante
       *[female] l’Alta rappresentante
    } dell’Unione per gli affari esteri e la politica di sicurezza
    .to =
        { $gender ->
            [male] all’Alto rappresentante
           *[female] all’Alta rappresentante
        } dell’Unione per gli affari esteri e la politica di sicurezza
    .of =
        { $gender ->
            [male] dell’Alto rappresentante
           *[female] dell’Alta rappresentante
        } dell’Unione per gli affari esteri e la politica di sicurezza
    .bare =
        { $gender ->
            [male] Alto rappresentante
           *[female] Alta rappresentante
        } dell’Unione per gli affari esteri e la politica di sicurezza
    .short =
        { $gender ->
            [male] l’Alto rappresentante
           *[female] l’Alta rappresentante
        } dell’Unione per gli affari esteri e la politica di sicurezza

# medium: standard usage
title-president-UN = { president } del Consiglio di sicurezza delle Nazioni Unite
    .to = { president.to } del Consiglio di sicurezza delle Nazioni Unite
    .of = { president.of } del Consiglio di sicurezza delle Nazioni Unite
    .bare = { president.bare } del Consiglio di sicurezza delle Nazioni Unite
    .short = { president } del Consiglio di sicurezza delle Nazioni Unite

# medium: standard usage
title-parliament-president-UN = { president } dell’Assemblea generale delle Nazioni Unite
    .to = { president.to } dell’Assemblea generale delle Nazioni Unite
    .of = { president.of } dell’Assemblea generale delle Nazioni Unite
    .bare = { president.bare } dell’Assemblea generale delle Nazioni Unite
    .short = { president } dell’Assemblea generale delle Nazioni Unite

# medium: standard usage
title-body-head-UN = { president } del Consiglio dei diritti umani delle Nazioni Unite
    .to = { president.to } del Consiglio dei diritti umani delle Nazioni Unite
    .of = { president.of } del Consiglio dei diritti umani delle Nazioni Unite
    .bare = { president.bare } del Consiglio dei diritti umani delle Nazioni Unite
    .short = { president } del Consiglio dei diritti umani delle Nazioni Unite

## Countries, with the form after a title (di, with the article) and, as the genitive, the one after Re and Ambasciatore

# medium: standard usage
country-US = gli Stati Uniti
    .of = degli Stati Uniti
    .genitive = degli Stati Uniti d’America

# medium: standard usage
country-GB = il Regno Unito
    .of = del Regno Unito
    .genitive = del Regno Unito

# medium: standard usage
country-FR = la Francia
    .of = della Francia
    .genitive = di Francia

# medium: standard usage
country-DE = la Germania
    .of = della Germania
    .genitive = di Germania

# medium: standard usage
country-RU = la Russia
    .of = della Russia
    .genitive = di Russia

# medium: standard usage
country-CN = la Cina
    .of = della Cina
    .genitive = di Cina

# medium: standard usage
country-IR = l’Iran
    .of = dell’Iran
    .genitive = dell’Iran

# medium: standard usage
country-SE = la Svezia
    .of = della Svezia
    .genitive = di Svezia

# medium: standard usage
country-NO = la Norvegia
    .of = della Norvegia
    .genitive = di Norvegia

# medium: standard usage
country-DK = la Danimarca
    .of = della Danimarca
    .genitive = di Danimarca

# medium: standard usage
country-FI = la Finlandia
    .of = della Finlandia
    .genitive = di Finlandia

# medium: standard usage
country-IS = l’Islanda
    .of = dell’Islanda
    .genitive = d’Islanda

# medium: standard usage
country-ES = la Spagna
    .of = della Spagna
    .genitive = di Spagna

# medium: standard usage
country-IT = l’Italia
    .of = dell’Italia
    .genitive = d’Italia

# medium: standard usage
country-NL = i Paesi Bassi
    .of = dei Paesi Bassi
    .genitive = dei Paesi Bassi

# medium: standard usage
country-BE = il Belgio
    .of = del Belgio
    .genitive = del Belgio

# medium: standard usage
country-LU = il Lussemburgo
    .of = del Lussemburgo
    .genitive = del Lussemburgo

# medium: standard usage
country-AT = l’Austria
    .of = dell’Austria
    .genitive = d’Austria

# medium: standard usage
country-CH = la Svizzera
    .of = della Svizzera
    .genitive = di Svizzera

# medium: standard usage
country-PL = la Polonia
    .of = della Polonia
    .genitive = di Polonia

# medium: standard usage
country-PT = il Portogallo
    .of = del Portogallo
    .genitive = del Portogallo

# medium: standard usage
country-IE = l’Irlanda
    .of = dell’Irlanda
    .genitive = d’Irlanda

# medium: also Repubblica Ceca
country-CZ = la Cechia
    .of = della Cechia
    .genitive = di Cechia

# medium: standard usage
country-HU = l’Ungheria
    .of = dell’Ungheria
    .genitive = d’Ungheria

# medium: standard usage
country-GR = la Grecia
    .of = della Grecia
    .genitive = di Grecia

# medium: standard usage
country-TR = la Turchia
    .of = della Turchia
    .genitive = di Turchia

# medium: standard usage
country-UA = l’Ucraina
    .of = dell’Ucraina
    .genitive = d’Ucraina

# medium: standard usage
country-AM = l’Armenia
    .of = dell’Armenia
    .genitive = d’Armenia

# medium: the spelling of the European Union; also Azerbaijan
country-AZ = l’Azerbaigian
    .of = dell’Azerbaigian
    .genitive = dell’Azerbaigian

# medium: standard usage
country-IQ = l’Iraq
    .of = dell’Iraq
    .genitive = dell’Iraq

# medium: standard usage
country-SY = la Siria
    .of = della Siria
    .genitive = di Siria

# medium: standard usage
country-IL = Israele
    .of = di Israele
    .genitive = d’Israele

# medium: standard usage
country-EG = l’Egitto
    .of = dell’Egitto
    .genitive = d’Egitto

# medium: standard usage
country-SA = l’Arabia Saudita
    .of = dell’Arabia Saudita
    .genitive = dell’Arabia Saudita

# medium: standard usage
country-QA = il Qatar
    .of = del Qatar
    .genitive = del Qatar

# medium: standard usage
country-AE = gli Emirati Arabi Uniti
    .of = degli Emirati Arabi Uniti
    .genitive = degli Emirati Arabi Uniti

# medium: standard usage
country-CA = il Canada
    .of = del Canada
    .genitive = del Canada

# medium: standard usage
country-AU = l’Australia
    .of = dell’Australia
    .genitive = d’Australia

# medium: standard usage
country-JP = il Giappone
    .of = del Giappone
    .genitive = del Giappone

# medium: standard usage
country-KR = la Repubblica di Corea
    .of = della Repubblica di Corea
    .genitive = della Repubblica di Corea

# medium: standard usage
country-IN = l’India
    .of = dell’India
    .genitive = dell’India

# medium: standard usage
country-BR = il Brasile
    .of = del Brasile
    .genitive = del Brasile

# medium: standard usage
country-ZA = il Sudafrica
    .of = del Sudafrica
    .genitive = del Sudafrica

# medium: offices of the Pope’s government are those of the Holy See
country-VA = la Santa Sede
    .of = della Santa Sede
    .genitive = della Santa Sede

## Lines above the postal address

# medium: standard usage; without a gender the bare name
address =
    { $gender ->
        [male] Al Signor
        [female] Alla Signora
       *[neutral] {""}
    } { $name }
    { CAPITAL($title-bare) }

# medium: Eccellenza is for foreign dignitaries
address-president = { excellent-address }

# high: donnaglamour.it, Scrivere al Presidente della Repubblica
address-president-own = { office-address }

# medium: Eccellenza is for foreign dignitaries
address-prime-minister = { excellent-address }

# medium: the pattern of the President of the Republic
address-prime-minister-own = { office-address }

# medium: Eccellenza is for foreign dignitaries
address-chancellor = { excellent-address }

# medium: the pattern of the President of the Republic
address-chancellor-own = { office-address }

# medium: Eccellenza is for foreign dignitaries
address-foreign-minister = { excellent-address }

# medium: the pattern of the President of the Republic
address-foreign-minister-own = { office-address }

# medium: Eccellenza is for foreign dignitaries
address-ambassador = { excellent-address }

# medium: the pattern of the President of the Republic
address-ambassador-own = { office-address }

# medium: A Sua Maestà, for a king and for a queen
address-monarch = A Sua Maestà { $title }

# medium: the Grand Duke is a Royal Highness
address-monarch-LU = A Sua Altezza Reale { $title }

# medium: standard usage
address-monarch-QA = A Sua Altezza { $title }

# medium: standard usage
address-monarch-VA =
    { $named ->
        [yes] A Sua Santità Papa { $name }
       *[no] A Sua Santità { $title }
    }

# medium: the Secretary of State is a cardinal
address-prime-minister-VA =
    A Sua Eminenza Reverendissima
    { $name }
    { $title-bare }

# medium: Eccellenza is for foreign dignitaries
address-un-secretary-general = { excellent-address }

# medium: the office, then the name
address-un-high-commissioner = { office-address }

# medium: the office, then the name
address-parliament-president = { office-address }

# medium: an ambassador or minister presides
address-parliament-president-UN = { excellent-address }

# medium: the office, then the name
address-body-head-EU = { office-address }

# medium: an ambassador presides
address-body-head-UN = { excellent-address }

# medium: a nuncio is an archbishop
address-ambassador-VA =
    A Sua Eccellenza Reverendissima
    { $name }
    { $title-bare }

# medium: standard usage; Onorevole for members of parliament, without a gender too
address-member-of-parliament =
    All’Onorevole { $name }
    { CAPITAL($title-bare) }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { CAPITAL($title-bare) }

# medium: letters to editors
address-editor =
    Alla Redazione
    { $name }

## Salutations, which end in a comma

# medium: standard usage
salutation =
    { $gender ->
        [male] Egregio Signore,
        [female] Gentile Signora,
       *[neutral] Gentili Signore e Signori,
    }

# medium: standard usage; also Eccellenza, which needs no gender
salutation-president =
    { $gender ->
        [male] Signor Presidente,
        [female] Signora Presidente,
       *[neutral] Eccellenza,
    }

# medium: standard usage; Eccellenza is not for one’s own; also Illustre Presidente,
salutation-president-own = { signor } Presidente,

# medium: the pattern of the other heads of state
salutation-president-CA =
    { $gender ->
        [male] Signor Governatore Generale,
        [female] Signora Governatrice Generale,
       *[neutral] Eccellenza,
    }

# medium: the pattern of the Governor General of Canada
salutation-president-AU = { salutation-president-CA }

# medium: for a king and for a queen
salutation-monarch = Maestà,

# medium: the Grand Duke is a Royal Highness
salutation-monarch-LU = Altezza Reale,

# medium: standard usage
salutation-monarch-QA = Altezza,

# medium: also Beatissimo Padre,
salutation-monarch-VA = Santità,

# medium: standard usage; of a woman low, also Signora Primo Ministro,
salutation-prime-minister =
    { $gender ->
        [male] Signor Primo Ministro,
        [female] Signora Prima Ministra,
       *[neutral] Eccellenza,
    }

# medium: standard usage; of a woman low, also Signora Primo Ministro,
salutation-prime-minister-own =
    { $gender ->
        [male] Signor Primo Ministro,
       *[female] Signora Prima Ministra,
    }

# medium: the head of the government is President of the Council
salutation-prime-minister-IT = { signor } Presidente,

# medium: the head of the government is President of the Government
salutation-prime-minister-ES =
    { $gender ->
        [male] Signor Presidente,
        [female] Signora Presidente,
       *[neutral] Eccellenza,
    }

# medium: the Secretary of State is a cardinal
salutation-prime-minister-VA = Eminenza,

# medium: the pattern of Signor Presidente
salutation-chancellor =
    { $gender ->
        [male] Signor Cancelliere federale,
        [female] Signora Cancelliera federale,
       *[neutral] Eccellenza,
    }

# medium: the pattern of Signor Presidente
salutation-chancellor-own =
    { $gender ->
        [male] Signor Cancelliere federale,
       *[female] Signora Cancelliera federale,
    }

# medium: the pattern of Signor Presidente
salutation-foreign-minister =
    { $gender ->
        [male] Signor Ministro,
        [female] Signora Ministra,
       *[neutral] Eccellenza,
    }

# medium: the pattern of Signor Presidente
salutation-foreign-minister-own =
    { $gender ->
        [male] Signor Ministro,
       *[female] Signora Ministra,
    }

# medium: heads of departments are members of the Federal Council
salutation-foreign-minister-CH =
    { $gender ->
        [male] Signor Consigliere federale,
       *[female] Signora Consigliera federale,
    }

# medium: the title of the American office
salutation-foreign-minister-US =
    { $gender ->
        [male] Signor Segretario di Stato,
        [female] Signora Segretaria di Stato,
       *[neutral] Eccellenza,
    }

# medium: as a rule an archbishop
salutation-foreign-minister-VA = Eccellenza,

# medium: the title of the office
salutation-foreign-minister-EU =
    { $gender ->
        [male] Signor Alto rappresentante,
        [female] Signora Alta rappresentante,
       *[neutral] Eccellenza,
    }

# medium: the pattern of apiceuropa.com, letter to the Secretary-General (Signor Segretario Generale)
salutation-un-secretary-general =
    { $gender ->
        [male] Signor Segretario generale,
        [female] Signora Segretaria generale,
       *[neutral] Eccellenza,
    }

# medium: the pattern of Signor Segretario generale
salutation-un-high-commissioner =
    { $gender ->
        [male] Signor Alto Commissario,
        [female] Signora Alta Commissaria,
       *[neutral] Eccellenza,
    }

# medium: standard usage
salutation-parliament-president = { signor } Presidente,

# medium: standard usage for members of parliament; needs no gender
salutation-member-of-parliament = Onorevole,

# high: qualcherisposta.it, forms for ambassadors to the European Union; without a gender the predicate
# (medium)
salutation-ambassador =
    { $gender ->
        [male] Signor Ambasciatore,
        [female] Signora Ambasciatrice,
       *[neutral] Eccellenza,
    }

# high: qualcherisposta.it, forms for ambassadors to the European Union
salutation-ambassador-own =
    { $gender ->
        [male] Signor Ambasciatore,
       *[female] Signora Ambasciatrice,
    }

# medium: a nuncio is an archbishop
salutation-ambassador-VA = Eccellenza,

# medium: standard usage
salutation-body-head = { salutation }

# medium: standard usage
salutation-body-head-EU = { signor } Presidente,

# medium: standard usage
salutation-body-head-UN =
    { $gender ->
        [male] Signor Presidente,
        [female] Signora Presidente,
       *[neutral] Eccellenza,
    }

# medium: standard usage
salutation-editor = Spettabile Redazione,

# medium: standard usage
salutation-organisation = Gentili Signore e Signori,

# medium: Gentile serves both genders
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] Gentile Signor { $name },
                [female] Gentile Signora { $name },
               *[neutral] Gentile { $name },
            }
       *[no] { salutation }
    }

# medium: standard usage
salutation-other = { salutation }

## Closings, which repeat the salutation word for word where they are sentences

# medium: standard usage
closing = Distinti saluti,

# medium: the pattern of ambassadors to the European Union
closing-president = { considerazione }

# medium: the pattern of ambassadors to the European Union
closing-prime-minister = { considerazione }

# medium: the pattern of ambassadors to the European Union
closing-chancellor = { considerazione }

# medium: the pattern of ambassadors to the European Union
closing-foreign-minister = { considerazione }

# medium: the pattern of ambassadors to the European Union
closing-un-secretary-general = { considerazione }

# medium: qualcherisposta.it has i sensi for l’espressione
closing-ambassador = { considerazione }

# medium: less ceremonious to one’s own
closing-foreign-minister-own = { alta-considerazione }

# medium: less ceremonious to one’s own
closing-ambassador-own = { alta-considerazione }

# low: the pattern of heads of state
closing-monarch =
    { $signers ->
        [1] Voglia gradire, { $salutation }, l’espressione del mio più profondo rispetto.
       *[other] Voglia gradire, { $salutation }, l’espressione del nostro più profondo rispetto.
    }

# medium: less ceremonious than to heads of state
closing-un-high-commissioner = { alta-considerazione }

# medium: less ceremonious than to heads of state
closing-parliament-president = { alta-considerazione }

# medium: less ceremonious than to heads of state
closing-body-head-EU = { alta-considerazione }

# medium: less ceremonious than to heads of state
closing-body-head-UN = { alta-considerazione }

# medium: standard usage
closing-member-of-parliament = Con osservanza,

## Copies

# medium: a list after Copia a: has no article
copy-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: per with the article, which does not contract
copy-for = Copia per { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: standard usage
joint-salutation = Gentili Signore e Signori,

# medium: standard usage
joint-salutation-heads = { joint-heads },

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-heads }, { $gender ->
        [male] Signor Segretario generale,
       *[female] Signora Segretaria generale,
    }

# medium: standard usage
joint-closing = Distinti saluti,

# medium: the pattern of the closing to one head of state
joint-closing-heads =
    { $signers ->
        [1] Vogliano gradire, Eccellenze, l’espressione della mia più alta considerazione.
       *[other] Vogliano gradire, Eccellenze, l’espressione della nostra più alta considerazione.
    }

## Words of the page

# medium: standard usage
open-letter = Lettera aperta

# medium: standard usage
subject = Oggetto:

# medium: in offices also e p.c.:
copy-to = Copia a:

# medium: standard usage
enclosures =
    { $count ->
        [1] Allegato:
       *[other] Allegati:
    }

# medium: names both genders; also I firmatari
signatories = Firmatarie e firmatari

# medium: agreeing with lettera: Firmata da
signed-by = Firmato da

# medium: before a name without article
on-behalf-of = A nome di { $name }

# medium: standard usage
name-withheld = Nome omesso per motivi di sicurezza

# medium: standard usage
how-to-verify = Come verificare l’autenticità di questa lettera

# medium: standard usage
page = Pagina { $page } di { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages after da
language =
    { $language ->
        [ar] dall’arabo
        [az] dall’azero
        [ckb] dal curdo centrale
        [da] dal danese
        [de] dal tedesco
        [en] dall’inglese
        [es] dallo spagnolo
        [fa] dal persiano
        [fi] dal finlandese
        [fr] dal francese
        [he] dall’ebraico
        [hy] dall’armeno
        [it] dall’italiano
        [kmr] dal curdo settentrionale
        [nb] dal norvegese
        [nl] dal neerlandese
        [pl] dal polacco
        [pt] dal portoghese
        [ru] dal russo
        [sv] dallo svedese
        [tr] dal turco
        [uk] dall’ucraino
        [zh-Hans] dal cinese
        [zh-Hant] dal cinese
       *[other] da un’altra lingua
    }

# medium: agreeing with lettera: Tradotta
translated-from = Tradotto { language }

# medium: standard usage
notice-machine = Traduzione automatica { language }, non revisionata

# medium: standard usage
notice-human = Traduzione { language }, non revisionata

# medium: standard usage
revision = Revisione { $number }

# medium: in brackets, for del elides before some days (dell’8, dell’11) and not before others
follow-up = Seguito della lettera «{ $letter }» ({ $date })

# medium: Unicode CLDR 48; the first day of the month is 1º
date =
    { $day ->
        [1] 1º { $month-year }
       *[other] { $gregorian }
    }

# medium: standard usage
dateline = { $place }, { $date }
