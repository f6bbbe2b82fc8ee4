### Listy oficjalne w języku polskim.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Of a woman, prezydent, premier, kanclerz, minister and ambasador do not decline: Pani Prezydent, do Pani Prezydent.

## Words that other messages use

# medium: standard usage; left out where the gender is not known
pan =
    { $gender ->
        [male] Pan
        [female] Pani
       *[neutral] {""}
    }

# high: polka1.pl, Ludzie listy piszą (Jego Ekscelencja, then the name, then the office)
ekscelencja =
    { $gender ->
        [male] Jego Ekscelencja
       *[female] Jej Ekscelencja
    }

# high: polka1.pl, Ludzie listy piszą; Pan and Pani before the name are medium
excellent-address =
    { $named ->
        [yes] { ekscelencja }
       *[no] { ekscelencja } { pan } { $title }
    }
    { $named ->
        [yes] { pan } { $name }
       *[no] {""}
    }
    { $named ->
        [yes] { CAPITAL($title) }
       *[no] {""}
    }

# high: polka1.pl, Ludzie listy piszą (Pan, the name, the office)
office-address =
    { $named ->
        [yes] { pan } { $name }
       *[no] { pan } { $title }
    }
    { $named ->
        [yes] { CAPITAL($title) }
       *[no] {""}
    }

# medium: both groups in one; Szefowie Państw i Rządów
joint-heads =
    { $monarch ->
        [yes] Wasze Królewskie Mości, Ekscelencje, Szanowni Państwo Szefowie Państw i Rządów
       *[no] Ekscelencje, Szanowni Państwo Szefowie Państw i Rządów
    }

# medium: standard usage
prezydent = Prezydent
    .genitive =
        { $gender ->
            [male] Prezydenta
           *[female] Prezydent
        }
    .dative =
        { $gender ->
            [male] Prezydentowi
           *[female] Prezydent
        }
    .accusative =
        { $gender ->
            [male] Prezydenta
           *[female] Prezydent
        }
    .instrumental =
        { $gender ->
            [male] Prezydentem
           *[female] Prezydent
        }
    .locative =
        { $gender ->
            [male] Prezydencie
           *[female] Prezydent
        }
    .vocative =
        { $gender ->
            [male] Prezydencie
           *[female] Prezydent
        }

# medium: standard usage
premier = Premier
    .genitive =
        { $gender ->
            [male] Premiera
           *[female] Premier
        }
    .dative =
        { $gender ->
            [male] Premierowi
           *[female] Premier
        }
    .accusative =
        { $gender ->
            [male] Premiera
           *[female] Premier
        }
    .instrumental =
        { $gender ->
            [male] Premierem
           *[female] Premier
        }
    .locative =
        { $gender ->
            [male] Premierze
           *[female] Premier
        }
    .vocative =
        { $gender ->
            [male] Premierze
           *[female] Premier
        }

# medium: standard usage
kanclerz = Kanclerz
    .genitive =
        { $gender ->
            [male] Kanclerza
           *[female] Kanclerz
        }
    .dative =
        { $gender ->
            [male] Kanclerzowi
           *[female] Kanclerz
        }
    .accusative =
        { $gender ->
            [male] Kanclerza
           *[female] Kanclerz
        }
    .instrumental =
        { $gender ->
            [male] Kanclerzem
           *[female] Kanclerz
        }
    .locative =
        { $gender ->
            [male] Kanclerzu
           *[female] Kanclerz
        }
    .vocative =
        { $gender ->
            [male] Kanclerzu
           *[female] Kanclerz
        }

# medium: standard usage; of a woman also Ministra
minister = Minister
    .genitive =
        { $gender ->
            [male] Ministra
           *[female] Minister
        }
    .dative =
        { $gender ->
            [male] Ministrowi
           *[female] Minister
        }
    .accusative =
        { $gender ->
            [male] Ministra
           *[female] Minister
        }
    .instrumental =
        { $gender ->
            [male] Ministrem
           *[female] Minister
        }
    .locative =
        { $gender ->
            [male] Ministrze
           *[female] Minister
        }
    .vocative =
        { $gender ->
            [male] Ministrze
           *[female] Minister
        }

# medium: standard usage
ambasador = Ambasador
    .genitive =
        { $gender ->
            [male] Ambasadora
           *[female] Ambasador
        }
    .dative =
        { $gender ->
            [male] Ambasadorowi
           *[female] Ambasador
        }
    .accusative =
        { $gender ->
            [male] Ambasadora
           *[female] Ambasador
        }
    .instrumental =
        { $gender ->
            [male] Ambasadorem
           *[female] Ambasador
        }
    .locative =
        { $gender ->
            [male] Ambasadorze
           *[female] Ambasador
        }
    .vocative =
        { $gender ->
            [male] Ambasadorze
           *[female] Ambasador
        }

# medium: standard usage
przewodniczacy =
    { $gender ->
        [male] Przewodniczący
       *[female] Przewodnicząca
    }
    .genitive =
        { $gender ->
            [male] Przewodniczącego
           *[female] Przewodniczącej
        }
    .dative =
        { $gender ->
            [male] Przewodniczącemu
           *[female] Przewodniczącej
        }
    .accusative =
        { $gender ->
            [male] Przewodniczącego
           *[female] Przewodniczącą
        }
    .instrumental =
        { $gender ->
            [male] Przewodniczącym
           *[female] Przewodniczącą
        }
    .locative =
        { $gender ->
            [male] Przewodniczącym
           *[female] Przewodniczącej
        }
    .vocative =
        { $gender ->
            [male] Przewodniczący
           *[female] Przewodnicząca
        }

# medium: standard usage
marszalek = Marszałek
    .genitive =
        { $gender ->
            [male] Marszałka
           *[female] Marszałek
        }
    .dative =
        { $gender ->
            [male] Marszałkowi
           *[female] Marszałek
        }
    .accusative =
        { $gender ->
            [male] Marszałka
           *[female] Marszałek
        }
    .instrumental =
        { $gender ->
            [male] Marszałkiem
           *[female] Marszałek
        }
    .locative =
        { $gender ->
            [male] Marszałku
           *[female] Marszałek
        }
    .vocative =
        { $gender ->
            [male] Marszałku
           *[female] Marszałek
        }

# medium: standard usage
krol =
    { $gender ->
        [male] Król
       *[female] Królowa
    }
    .genitive =
        { $gender ->
            [male] Króla
           *[female] Królowej
        }
    .dative =
        { $gender ->
            [male] Królowi
           *[female] Królowej
        }
    .accusative =
        { $gender ->
            [male] Króla
           *[female] Królową
        }
    .instrumental =
        { $gender ->
            [male] Królem
           *[female] Królową
        }
    .locative =
        { $gender ->
            [male] Królu
           *[female] Królowej
        }
    .vocative =
        { $gender ->
            [male] Królu
           *[female] Królowo
        }

## Titles

# high: tysol.pl, letter of former ambassadors (Prezydenta Stanów Zjednoczonych Ameryki); a woman’s forms are
# medium
title-president-US = { prezydent } Stanów Zjednoczonych Ameryki
    .genitive = { prezydent.genitive } Stanów Zjednoczonych Ameryki
    .dative = { prezydent.dative } Stanów Zjednoczonych Ameryki
    .accusative = { prezydent.accusative } Stanów Zjednoczonych Ameryki
    .instrumental = { prezydent.instrumental } Stanów Zjednoczonych Ameryki
    .locative = { prezydent.locative } Stanów Zjednoczonych Ameryki
    .vocative = { prezydent.vocative } Stanów Zjednoczonych Ameryki
    .short = { prezydent } USA

# medium: standard usage
title-prime-minister-GB = { premier } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .genitive = { premier.genitive } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .dative = { premier.dative } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .accusative = { premier.accusative } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .instrumental = { premier.instrumental } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .locative = { premier.locative } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .vocative = { premier.vocative } Zjednoczonego Królestwa Wielkiej Brytanii i Irlandii Północnej
    .short = { premier } Wielkiej Brytanii

# medium: standard usage
title-president-FR = { prezydent } Republiki Francuskiej
    .genitive = { prezydent.genitive } Republiki Francuskiej
    .dative = { prezydent.dative } Republiki Francuskiej
    .accusative = { prezydent.accusative } Republiki Francuskiej
    .instrumental = { prezydent.instrumental } Republiki Francuskiej
    .locative = { prezydent.locative } Republiki Francuskiej
    .vocative = { prezydent.vocative } Republiki Francuskiej
    .short = { prezydent } Francji

# medium: standard usage
title-chancellor-DE = { kanclerz } Republiki Federalnej Niemiec
    .genitive = { kanclerz.genitive } Republiki Federalnej Niemiec
    .dative = { kanclerz.dative } Republiki Federalnej Niemiec
    .accusative = { kanclerz.accusative } Republiki Federalnej Niemiec
    .instrumental = { kanclerz.instrumental } Republiki Federalnej Niemiec
    .locative = { kanclerz.locative } Republiki Federalnej Niemiec
    .vocative = { kanclerz.vocative } Republiki Federalnej Niemiec
    .short = { kanclerz } Niemiec

# medium: standard usage
title-president-RU = { prezydent } Federacji Rosyjskiej
    .genitive = { prezydent.genitive } Federacji Rosyjskiej
    .dative = { prezydent.dative } Federacji Rosyjskiej
    .accusative = { prezydent.accusative } Federacji Rosyjskiej
    .instrumental = { prezydent.instrumental } Federacji Rosyjskiej
    .locative = { prezydent.locative } Federacji Rosyjskiej
    .vocative = { prezydent.vocative } Federacji Rosyjskiej
    .short = { prezydent } Rosji

# medium: the Chinese head of state is Przewodniczący; also Prezydent
title-president-CN = { przewodniczacy } Chińskiej Republiki Ludowej
    .genitive = { przewodniczacy.genitive } Chińskiej Republiki Ludowej
    .dative = { przewodniczacy.dative } Chińskiej Republiki Ludowej
    .accusative = { przewodniczacy.accusative } Chińskiej Republiki Ludowej
    .instrumental = { przewodniczacy.instrumental } Chińskiej Republiki Ludowej
    .locative = { przewodniczacy.locative } Chińskiej Republiki Ludowej
    .vocative = { przewodniczacy.vocative } Chińskiej Republiki Ludowej
    .short = { przewodniczacy } ChRL

# medium: standard usage; of a woman low, also Sekretarz Generalny
title-un-secretary-general =
    { $gender ->
        [male] Sekretarz Generalny
       *[female] Sekretarz Generalna
    } Organizacji Narodów Zjednoczonych
    .genitive =
        { $gender ->
            [male] Sekretarza Generalnego
           *[female] Sekretarz Generalnej
        } Organizacji Narodów Zjednoczonych
    .dative =
        { $gender ->
            [male] Sekretarzowi Generalnemu
           *[female] Sekretarz Generalnej
        } Organizacji Narodów Zjednoczonych
    .accusative =
        { $gender ->
            [male] Sekretarza Generalnego
           *[female] Sekretarz Generalną
        } Organizacji Narodów Zjednoczonych
    .instrumental =
        { $gender ->
            [male] Sekretarzem Generalnym
           *[female] Sekretarz Generalną
        } Organizacji Narodów Zjednoczonych
    .locative =
        { $gender ->
            [male] Sekretarzu Generalnym
           *[female] Sekretarz Generalnej
        } Organizacji Narodów Zjednoczonych
    .vocative =
        { $gender ->
            [male] Sekretarzu Generalny
           *[female] Sekretarz Generalna
        } Organizacji Narodów Zjednoczonych
    .short =
        { $gender ->
            [male] Sekretarz Generalny
           *[female] Sekretarz Generalna
        } ONZ

# medium: standard usage; of a woman low, also Wysoki Komisarz
title-un-high-commissioner =
    { $gender ->
        [male] Wysoki Komisarz
       *[female] Wysoka Komisarz
    } Narodów Zjednoczonych do spraw Praw Człowieka
    .genitive =
        { $gender ->
            [male] Wysokiego Komisarza
           *[female] Wysokiej Komisarz
        } Narodów Zjednoczonych do spraw Praw Człowieka
    .dative =
        { $gender ->
            [male] Wysokiemu Komisarzowi
           *[female] Wysokiej Komisarz
        } Narodów Zjednoczonych do spraw Praw Człowieka
    .accusative =
        { $gender ->
            [male] Wysokiego Komisarza
           *[female] Wysoką Komisarz
        } Narodów Zjednoczonych do spraw Praw Człowieka
    .instrumental =
        { $gender ->
            [male] Wysokim Komisarzem
           *[female] Wysoką Komisarz
        } Narodów Zjednoczonych do spraw Praw Człowieka
    .locative =
        { $gender ->
            [male] Wysokim Komisarzu
           *[female] Wysokiej Komisarz
        } Narodów Zjednoczonych do spraw Praw Człowieka
    .vocative =
        { $gender ->
            [male] Wysoki Komisarzu
           *[female] Wysoka Komisarz
        } Narodów Zjednoczonych do spraw Praw Człowieka
    .short =
        { $gender ->
            [male] Wysoki Komisarz
           *[female] Wysoka Komisarz
        } ONZ ds. Praw Człowieka

# medium: standard usage
title-president = { prezydent } { $country-genitive }
    .genitive = { prezydent.genitive } { $country-genitive }
    .dative = { prezydent.dative } { $country-genitive }
    .accusative = { prezydent.accusative } { $country-genitive }
    .instrumental = { prezydent.instrumental } { $country-genitive }
    .locative = { prezydent.locative } { $country-genitive }
    .vocative = { prezydent.vocative } { $country-genitive }
    .short = { prezydent } { $country-genitive }

# medium: the constitutional title
title-president-PL = { prezydent } Rzeczypospolitej Polskiej
    .genitive = { prezydent.genitive } Rzeczypospolitej Polskiej
    .dative = { prezydent.dative } Rzeczypospolitej Polskiej
    .accusative = { prezydent.accusative } Rzeczypospolitej Polskiej
    .instrumental = { prezydent.instrumental } Rzeczypospolitej Polskiej
    .locative = { prezydent.locative } Rzeczypospolitej Polskiej
    .vocative = { prezydent.vocative } Rzeczypospolitej Polskiej
    .short = { prezydent } RP

# medium: standard usage
title-president-DE = { prezydent } Republiki Federalnej Niemiec
    .genitive = { prezydent.genitive } Republiki Federalnej Niemiec
    .dative = { prezydent.dative } Republiki Federalnej Niemiec
    .accusative = { prezydent.accusative } Republiki Federalnej Niemiec
    .instrumental = { prezydent.instrumental } Republiki Federalnej Niemiec
    .locative = { prezydent.locative } Republiki Federalnej Niemiec
    .vocative = { prezydent.vocative } Republiki Federalnej Niemiec
    .short = { prezydent } Niemiec

# medium: standard usage
title-president-CH = { prezydent } Konfederacji Szwajcarskiej
    .genitive = { prezydent.genitive } Konfederacji Szwajcarskiej
    .dative = { prezydent.dative } Konfederacji Szwajcarskiej
    .accusative = { prezydent.accusative } Konfederacji Szwajcarskiej
    .instrumental = { prezydent.instrumental } Konfederacji Szwajcarskiej
    .locative = { prezydent.locative } Konfederacji Szwajcarskiej
    .vocative = { prezydent.vocative } Konfederacji Szwajcarskiej
    .short = { prezydent } Szwajcarii

# medium: the office that acts for the head of state; the King himself is the monarch; of a woman low
title-president-CA =
    { $gender ->
        [male] Gubernator Generalny
       *[female] Gubernator Generalna
    } Kanady
    .genitive =
        { $gender ->
            [male] Gubernatora Generalnego
           *[female] Gubernator Generalnej
        } Kanady
    .dative =
        { $gender ->
            [male] Gubernatorowi Generalnemu
           *[female] Gubernator Generalnej
        } Kanady
    .accusative =
        { $gender ->
            [male] Gubernatora Generalnego
           *[female] Gubernator Generalną
        } Kanady
    .instrumental =
        { $gender ->
            [male] Gubernatorem Generalnym
           *[female] Gubernator Generalną
        } Kanady
    .locative =
        { $gender ->
            [male] Gubernatorze Generalnym
           *[female] Gubernator Generalnej
        } Kanady
    .vocative =
        { $gender ->
            [male] Gubernatorze Generalny
           *[female] Gubernator Generalna
        } Kanady
    .short =
        { $gender ->
            [male] Gubernator Generalny
           *[female] Gubernator Generalna
        } Kanady

# medium: the office that acts for the head of state; the King himself is the monarch; of a woman low
title-president-AU =
    { $gender ->
        [male] Gubernator Generalny
       *[female] Gubernator Generalna
    } Związku Australijskiego
    .genitive =
        { $gender ->
            [male] Gubernatora Generalnego
           *[female] Gubernator Generalnej
        } Związku Australijskiego
    .dative =
        { $gender ->
            [male] Gubernatorowi Generalnemu
           *[female] Gubernator Generalnej
        } Związku Australijskiego
    .accusative =
        { $gender ->
            [male] Gubernatora Generalnego
           *[female] Gubernator Generalną
        } Związku Australijskiego
    .instrumental =
        { $gender ->
            [male] Gubernatorem Generalnym
           *[female] Gubernator Generalną
        } Związku Australijskiego
    .locative =
        { $gender ->
            [male] Gubernatorze Generalnym
           *[female] Gubernator Generalnej
        } Związku Australijskiego
    .vocative =
        { $gender ->
            [male] Gubernatorze Generalny
           *[female] Gubernator Generalna
        } Związku Australijskiego
    .short =
        { $gender ->
            [male] Gubernator Generalny
           *[female] Gubernator Generalna
        } Związku Australijskiego

# medium: standard usage
title-monarch = { krol } { $country-genitive }
    .genitive = { krol.genitive } { $country-genitive }
    .dative = { krol.dative } { $country-genitive }
    .accusative = { krol.accusative } { $country-genitive }
    .instrumental = { krol.instrumental } { $country-genitive }
    .locative = { krol.locative } { $country-genitive }
    .vocative = { krol.vocative } { $country-genitive }
    .short = { krol } { $country-genitive }

# medium: the constitutional title
title-monarch-BE = { krol } Belgów
    .genitive = { krol.genitive } Belgów
    .dative = { krol.dative } Belgów
    .accusative = { krol.accusative } Belgów
    .instrumental = { krol.instrumental } Belgów
    .locative = { krol.locative } Belgów
    .vocative = { krol.vocative } Belgów
    .short = { krol } Belgów

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] Wielki Książę
       *[female] Wielka Księżna
    } Luksemburga
    .genitive =
        { $gender ->
            [male] Wielkiego Księcia
           *[female] Wielkiej Księżnej
        } Luksemburga
    .dative =
        { $gender ->
            [male] Wielkiemu Księciu
           *[female] Wielkiej Księżnej
        } Luksemburga
    .accusative =
        { $gender ->
            [male] Wielkiego Księcia
           *[female] Wielką Księżną
        } Luksemburga
    .instrumental =
        { $gender ->
            [male] Wielkim Księciem
           *[female] Wielką Księżną
        } Luksemburga
    .locative =
        { $gender ->
            [male] Wielkim Księciu
           *[female] Wielkiej Księżnej
        } Luksemburga
    .vocative =
        { $gender ->
            [male] Wielki Książę
           *[female] Wielka Księżno
        } Luksemburga
    .short =
        { $gender ->
            [male] Wielki Książę
           *[female] Wielka Księżna
        } Luksemburga

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Cesarz
       *[female] Cesarzowa
    } Japonii
    .genitive =
        { $gender ->
            [male] Cesarza
           *[female] Cesarzowej
        } Japonii
    .dative =
        { $gender ->
            [male] Cesarzowi
           *[female] Cesarzowej
        } Japonii
    .accusative =
        { $gender ->
            [male] Cesarza
           *[female] Cesarzową
        } Japonii
    .instrumental =
        { $gender ->
            [male] Cesarzem
           *[female] Cesarzową
        } Japonii
    .locative =
        { $gender ->
            [male] Cesarzu
           *[female] Cesarzowej
        } Japonii
    .vocative =
        { $gender ->
            [male] Cesarzu
           *[female] Cesarzowo
        } Japonii
    .short =
        { $gender ->
            [male] Cesarz
           *[female] Cesarzowa
        } Japonii

# medium: standard usage
title-monarch-QA = Emir Państwa Katar
    .genitive = Emira Państwa Katar
    .dative = Emirowi Państwa Katar
    .accusative = Emira Państwa Katar
    .instrumental = Emirem Państwa Katar
    .locative = Emirze Państwa Katar
    .vocative = Emirze Państwa Katar
    .short = Emir Państwa Katar

# medium: standard usage
title-monarch-VA = Papież
    .genitive = Papieża
    .dative = Papieżowi
    .accusative = Papieża
    .instrumental = Papieżem
    .locative = Papieżu
    .vocative = Papieżu
    .short = Papież

# medium: standard usage
title-prime-minister = { premier } { $country-genitive }
    .genitive = { premier.genitive } { $country-genitive }
    .dative = { premier.dative } { $country-genitive }
    .accusative = { premier.accusative } { $country-genitive }
    .instrumental = { premier.instrumental } { $country-genitive }
    .locative = { premier.locative } { $country-genitive }
    .vocative = { premier.vocative } { $country-genitive }
    .short = { premier } { $country-genitive }

# medium: the constitutional title
title-prime-minister-PL = Prezes Rady Ministrów Rzeczypospolitej Polskiej
    .genitive =
        { $gender ->
            [male] Prezesa
           *[female] Prezes
        } Rady Ministrów Rzeczypospolitej Polskiej
    .dative =
        { $gender ->
            [male] Prezesowi
           *[female] Prezes
        } Rady Ministrów Rzeczypospolitej Polskiej
    .accusative =
        { $gender ->
            [male] Prezesa
           *[female] Prezes
        } Rady Ministrów Rzeczypospolitej Polskiej
    .instrumental =
        { $gender ->
            [male] Prezesem
           *[female] Prezes
        } Rady Ministrów Rzeczypospolitej Polskiej
    .locative =
        { $gender ->
            [male] Prezesie
           *[female] Prezes
        } Rady Ministrów Rzeczypospolitej Polskiej
    .vocative =
        { $gender ->
            [male] Prezesie
           *[female] Prezes
        } Rady Ministrów Rzeczypospolitej Polskiej
    .short = Prezes Rady Ministrów

# medium: standard usage
title-chancellor = { kanclerz } { $country-genitive }
    .genitive = { kanclerz.genitive } { $country-genitive }
    .dative = { kanclerz.dative } { $country-genitive }
    .accusative = { kanclerz.accusative } { $country-genitive }
    .instrumental = { kanclerz.instrumental } { $country-genitive }
    .locative = { kanclerz.locative } { $country-genitive }
    .vocative = { kanclerz.vocative } { $country-genitive }
    .short = { kanclerz } { $country-genitive }

# medium: standard usage
title-foreign-minister = { minister } Spraw Zagranicznych { $country-genitive }
    .genitive = { minister.genitive } Spraw Zagranicznych { $country-genitive }
    .dative = { minister.dative } Spraw Zagranicznych { $country-genitive }
    .accusative = { minister.accusative } Spraw Zagranicznych { $country-genitive }
    .instrumental = { minister.instrumental } Spraw Zagranicznych { $country-genitive }
    .locative = { minister.locative } Spraw Zagranicznych { $country-genitive }
    .vocative = { minister.vocative } Spraw Zagranicznych { $country-genitive }
    .short = { minister } Spraw Zagranicznych { $country-genitive }

# medium: standard usage
title-foreign-minister-PL = { minister } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .genitive = { minister.genitive } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .dative = { minister.dative } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .accusative = { minister.accusative } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .instrumental = { minister.instrumental } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .locative = { minister.locative } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .vocative = { minister.vocative } Spraw Zagranicznych Rzeczypospolitej Polskiej
    .short = { minister } Spraw Zagranicznych Rzeczypospolitej Polskiej

# medium: standard usage
title-foreign-minister-US = Sekretarz Stanu Stanów Zjednoczonych Ameryki
    .genitive =
        { $gender ->
            [male] Sekretarza
           *[female] Sekretarz
        } Stanu Stanów Zjednoczonych Ameryki
    .dative =
        { $gender ->
            [male] Sekretarzowi
           *[female] Sekretarz
        } Stanu Stanów Zjednoczonych Ameryki
    .accusative =
        { $gender ->
            [male] Sekretarza
           *[female] Sekretarz
        } Stanu Stanów Zjednoczonych Ameryki
    .instrumental =
        { $gender ->
            [male] Sekretarzem
           *[female] Sekretarz
        } Stanu Stanów Zjednoczonych Ameryki
    .locative =
        { $gender ->
            [male] Sekretarzu
           *[female] Sekretarz
        } Stanu Stanów Zjednoczonych Ameryki
    .vocative =
        { $gender ->
            [male] Sekretarzu
           *[female] Sekretarz
        } Stanu Stanów Zjednoczonych Ameryki
    .short = Sekretarz Stanu Stanów Zjednoczonych Ameryki

# medium: standard usage
title-prime-minister-VA = Sekretarz Stanu Stolicy Apostolskiej
    .genitive =
        { $gender ->
            [male] Sekretarza
           *[female] Sekretarz
        } Stanu Stolicy Apostolskiej
    .dative =
        { $gender ->
            [male] Sekretarzowi
           *[female] Sekretarz
        } Stanu Stolicy Apostolskiej
    .accusative =
        { $gender ->
            [male] Sekretarza
           *[female] Sekretarz
        } Stanu Stolicy Apostolskiej
    .instrumental =
        { $gender ->
            [male] Sekretarzem
           *[female] Sekretarz
        } Stanu Stolicy Apostolskiej
    .locative =
        { $gender ->
            [male] Sekretarzu
           *[female] Sekretarz
        } Stanu Stolicy Apostolskiej
    .vocative =
        { $gender ->
            [male] Sekretarzu
           *[female] Sekretarz
        } Stanu Stolicy Apostolskiej
    .short = Sekretarz Stanu Stolicy Apostolskiej

# medium: standard usage
title-foreign-minister-VA = Sekretarz do spraw Relacji z Państwami Stolicy Apostolskiej
    .genitive =
        { $gender ->
            [male] Sekretarza
           *[female] Sekretarz
        } do spraw Relacji z Państwami Stolicy Apostolskiej
    .dative =
        { $gender ->
            [male] Sekretarzowi
           *[female] Sekretarz
        } do spraw Relacji z Państwami Stolicy Apostolskiej
    .accusative =
        { $gender ->
            [male] Sekretarza
           *[female] Sekretarz
        } do spraw Relacji z Państwami Stolicy Apostolskiej
    .instrumental =
        { $gender ->
            [male] Sekretarzem
           *[female] Sekretarz
        } do spraw Relacji z Państwami Stolicy Apostolskiej
    .locative =
        { $gender ->
            [male] Sekretarzu
           *[female] Sekretarz
        } do spraw Relacji z Państwami Stolicy Apostolskiej
    .vocative =
        { $gender ->
            [male] Sekretarzu
           *[female] Sekretarz
        } do spraw Relacji z Państwami Stolicy Apostolskiej
    .short = Sekretarz do spraw Relacji z Państwami Stolicy Apostolskiej

# medium: standard usage
title-parliament-president = { przewodniczacy } Parlamentu { $country-genitive }
    .genitive = { przewodniczacy.genitive } Parlamentu { $country-genitive }
    .dative = { przewodniczacy.dative } Parlamentu { $country-genitive }
    .accusative = { przewodniczacy.accusative } Parlamentu { $country-genitive }
    .instrumental = { przewodniczacy.instrumental } Parlamentu { $country-genitive }
    .locative = { przewodniczacy.locative } Parlamentu { $country-genitive }
    .vocative = { przewodniczacy.vocative } Parlamentu { $country-genitive }
    .short = { przewodniczacy } Parlamentu { $country-genitive }

# medium: standard usage
title-parliament-president-PL = { marszalek } Sejmu Rzeczypospolitej Polskiej
    .genitive = { marszalek.genitive } Sejmu Rzeczypospolitej Polskiej
    .dative = { marszalek.dative } Sejmu Rzeczypospolitej Polskiej
    .accusative = { marszalek.accusative } Sejmu Rzeczypospolitej Polskiej
    .instrumental = { marszalek.instrumental } Sejmu Rzeczypospolitej Polskiej
    .locative = { marszalek.locative } Sejmu Rzeczypospolitej Polskiej
    .vocative = { marszalek.vocative } Sejmu Rzeczypospolitej Polskiej
    .short = { marszalek } Sejmu

# medium: standard usage
title-parliament-president-US = Spiker Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .genitive =
        { $gender ->
            [male] Spikera
           *[female] Spiker
        } Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .dative =
        { $gender ->
            [male] Spikerowi
           *[female] Spiker
        } Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .accusative =
        { $gender ->
            [male] Spikera
           *[female] Spiker
        } Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .instrumental =
        { $gender ->
            [male] Spikerem
           *[female] Spiker
        } Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .locative =
        { $gender ->
            [male] Spikerze
           *[female] Spiker
        } Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .vocative =
        { $gender ->
            [male] Spikerze
           *[female] Spiker
        } Izby Reprezentantów Stanów Zjednoczonych Ameryki
    .short = Spiker Izby Reprezentantów Stanów Zjednoczonych Ameryki

# medium: standard usage
title-parliament-president-GB = Spiker Izby Gmin Zjednoczonego Królestwa
    .genitive =
        { $gender ->
            [male] Spikera
           *[female] Spiker
        } Izby Gmin Zjednoczonego Królestwa
    .dative =
        { $gender ->
            [male] Spikerowi
           *[female] Spiker
        } Izby Gmin Zjednoczonego Królestwa
    .accusative =
        { $gender ->
            [male] Spikera
           *[female] Spiker
        } Izby Gmin Zjednoczonego Królestwa
    .instrumental =
        { $gender ->
            [male] Spikerem
           *[female] Spiker
        } Izby Gmin Zjednoczonego Królestwa
    .locative =
        { $gender ->
            [male] Spikerze
           *[female] Spiker
        } Izby Gmin Zjednoczonego Królestwa
    .vocative =
        { $gender ->
            [male] Spikerze
           *[female] Spiker
        } Izby Gmin Zjednoczonego Królestwa
    .short = Spiker Izby Gmin Zjednoczonego Królestwa

# medium: standard usage
title-parliament-president-FR = { przewodniczacy } Zgromadzenia Narodowego Republiki Francuskiej
    .genitive = { przewodniczacy.genitive } Zgromadzenia Narodowego Republiki Francuskiej
    .dative = { przewodniczacy.dative } Zgromadzenia Narodowego Republiki Francuskiej
    .accusative = { przewodniczacy.accusative } Zgromadzenia Narodowego Republiki Francuskiej
    .instrumental = { przewodniczacy.instrumental } Zgromadzenia Narodowego Republiki Francuskiej
    .locative = { przewodniczacy.locative } Zgromadzenia Narodowego Republiki Francuskiej
    .vocative = { przewodniczacy.vocative } Zgromadzenia Narodowego Republiki Francuskiej
    .short = { przewodniczacy } Zgromadzenia Narodowego Republiki Francuskiej

# medium: standard usage
title-parliament-president-DE = { przewodniczacy } Bundestagu Republiki Federalnej Niemiec
    .genitive = { przewodniczacy.genitive } Bundestagu Republiki Federalnej Niemiec
    .dative = { przewodniczacy.dative } Bundestagu Republiki Federalnej Niemiec
    .accusative = { przewodniczacy.accusative } Bundestagu Republiki Federalnej Niemiec
    .instrumental = { przewodniczacy.instrumental } Bundestagu Republiki Federalnej Niemiec
    .locative = { przewodniczacy.locative } Bundestagu Republiki Federalnej Niemiec
    .vocative = { przewodniczacy.vocative } Bundestagu Republiki Federalnej Niemiec
    .short = { przewodniczacy } Bundestagu Republiki Federalnej Niemiec

# medium: standard usage
title-parliament-president-RU = { przewodniczacy } Dumy Państwowej Federacji Rosyjskiej
    .genitive = { przewodniczacy.genitive } Dumy Państwowej Federacji Rosyjskiej
    .dative = { przewodniczacy.dative } Dumy Państwowej Federacji Rosyjskiej
    .accusative = { przewodniczacy.accusative } Dumy Państwowej Federacji Rosyjskiej
    .instrumental = { przewodniczacy.instrumental } Dumy Państwowej Federacji Rosyjskiej
    .locative = { przewodniczacy.locative } Dumy Państwowej Federacji Rosyjskiej
    .vocative = { przewodniczacy.vocative } Dumy Państwowej Federacji Rosyjskiej
    .short = { przewodniczacy } Dumy Państwowej Federacji Rosyjskiej

# medium: the name of the house
title-parliament-president-UA = { przewodniczacy } Rady Najwyższej Ukrainy
    .genitive = { przewodniczacy.genitive } Rady Najwyższej Ukrainy
    .dative = { przewodniczacy.dative } Rady Najwyższej Ukrainy
    .accusative = { przewodniczacy.accusative } Rady Najwyższej Ukrainy
    .instrumental = { przewodniczacy.instrumental } Rady Najwyższej Ukrainy
    .locative = { przewodniczacy.locative } Rady Najwyższej Ukrainy
    .vocative = { przewodniczacy.vocative } Rady Najwyższej Ukrainy
    .short = { przewodniczacy } Rady Najwyższej Ukrainy

# medium: standard usage
title-ambassador = { ambasador } { $country-genitive }
    .genitive = { ambasador.genitive } { $country-genitive }
    .dative = { ambasador.dative } { $country-genitive }
    .accusative = { ambasador.accusative } { $country-genitive }
    .instrumental = { ambasador.instrumental } { $country-genitive }
    .locative = { ambasador.locative } { $country-genitive }
    .vocative = { ambasador.vocative } { $country-genitive }
    .short = { ambasador } { $country-genitive }

# medium: the Holy See sends nuncios
title-ambassador-VA = Nuncjusz Apostolski
    .genitive = Nuncjusza Apostolskiego
    .dative = Nuncjuszowi Apostolskiemu
    .accusative = Nuncjusza Apostolskiego
    .instrumental = Nuncjuszem Apostolskim
    .locative = Nuncjuszu Apostolskim
    .vocative = Nuncjuszu Apostolski
    .short = Nuncjusz Apostolski

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] Redakcja
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] Redakcji
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] Redakcji
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] Redakcję
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] Redakcją
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] Redakcji
        }

# medium: the name stands for the title, as far as the recipient gives its forms
title-member-of-parliament = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }
    .vocative = { $name-vocative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-organisation = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }
    .vocative = { $name-vocative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-person = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }
    .vocative = { $name-vocative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-body-head = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }
    .vocative = { $name-vocative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-other = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }
    .vocative = { $name-vocative }

## Titles of the European Union and the United Nations

# medium: standard usage
title-president-EU = { przewodniczacy } Rady Europejskiej
    .genitive = { przewodniczacy.genitive } Rady Europejskiej
    .dative = { przewodniczacy.dative } Rady Europejskiej
    .accusative = { przewodniczacy.accusative } Rady Europejskiej
    .instrumental = { przewodniczacy.instrumental } Rady Europejskiej
    .locative = { przewodniczacy.locative } Rady Europejskiej
    .vocative = { przewodniczacy.vocative } Rady Europejskiej
    .short = { przewodniczacy } Rady Europejskiej

# medium: standard usage
title-body-head-EU = { przewodniczacy } Komisji Europejskiej
    .genitive = { przewodniczacy.genitive } Komisji Europejskiej
    .dative = { przewodniczacy.dative } Komisji Europejskiej
    .accusative = { przewodniczacy.accusative } Komisji Europejskiej
    .instrumental = { przewodniczacy.instrumental } Komisji Europejskiej
    .locative = { przewodniczacy.locative } Komisji Europejskiej
    .vocative = { przewodniczacy.vocative } Komisji Europejskiej
    .short = { przewodniczacy } Komisji Europejskiej

# medium: standard usage
title-parliament-president-EU = { przewodniczacy } Parlamentu Europejskiego
    .genitive = { przewodniczacy.genitive } Parlamentu Europejskiego
    .dative = { przewodniczacy.dative } Parlamentu Europejskiego
    .accusative = { przewodniczacy.accusative } Parlamentu Europejskiego
    .instrumental = { przewodniczacy.instrumental } Parlamentu Europejskiego
    .locative = { przewodniczacy.locative } Parlamentu Europejskiego
    .vocative = { przewodniczacy.vocative } Parlamentu Europejskiego
    .short = { przewodniczacy } Parlamentu Europejskiego

# medium: standard usage; of a woman low, also Wysoka Przedstawicielka
title-foreign-minister-EU =
    { $gender ->
        [male] Wysoki Przedstawiciel
       *[female] Wysoka Przedstawiciel
    } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .genitive =
        { $gender ->
            [male] Wysokiego Przedstawiciela
           *[female] Wysokiej Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .dative =
        { $gender ->
            [male] Wysokiemu Przedstawicielowi
           *[female] Wysokiej Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .accusative =
        { $gender ->
            [male] Wysokiego Przedstawiciela
           *[female] Wysoką Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .instrumental =
        { $gender ->
            [male] Wysokim Przedstawicielem
           *[female] Wysoką Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .locative =
        { $gender ->
            [male] Wysokim Przedstawicielu
           *[female] Wysokiej Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .vocative =
        { $gender ->
            [male] Wysoki Przedstawicielu
           *[female] Wysoka Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa
    .short =
        { $gender ->
            [male] Wysoki Przedstawiciel
           *[female] Wysoka Przedstawiciel
        } Unii do Spraw Zagranicznych i Polityki Bezpieczeństwa

# medium: standard usage
title-president-UN = { przewodniczacy } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .genitive = { przewodniczacy.genitive } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .dative = { przewodniczacy.dative } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .accusative = { przewodniczacy.accusative } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .instrumental = { przewodniczacy.instrumental } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .locative = { przewodniczacy.locative } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .vocative = { przewodniczacy.vocative } Rady Bezpieczeństwa Organizacji Narodów Zjednoczonych
    .short = { przewodniczacy } Rady Bezpieczeństwa ONZ

# medium: standard usage
title-parliament-president-UN = { przewodniczacy } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .genitive = { przewodniczacy.genitive } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .dative = { przewodniczacy.dative } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .accusative = { przewodniczacy.accusative } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .instrumental = { przewodniczacy.instrumental } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .locative = { przewodniczacy.locative } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .vocative = { przewodniczacy.vocative } Zgromadzenia Ogólnego Organizacji Narodów Zjednoczonych
    .short = { przewodniczacy } Zgromadzenia Ogólnego ONZ

# medium: standard usage
title-body-head-UN = { przewodniczacy } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .genitive = { przewodniczacy.genitive } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .dative = { przewodniczacy.dative } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .accusative = { przewodniczacy.accusative } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .instrumental = { przewodniczacy.instrumental } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .locative = { przewodniczacy.locative } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .vocative = { przewodniczacy.vocative } Rady Praw Człowieka Organizacji Narodów Zjednoczonych
    .short = { przewodniczacy } Rady Praw Człowieka ONZ

## Countries

# medium: standard usage
country-US = Stany Zjednoczone
    .genitive = Stanów Zjednoczonych

# medium: standard usage
country-GB = Wielka Brytania
    .genitive = Wielkiej Brytanii

# medium: standard usage
country-FR = Francja
    .genitive = Francji

# medium: standard usage
country-DE = Niemcy
    .genitive = Niemiec

# medium: standard usage
country-RU = Rosja
    .genitive = Rosji

# medium: standard usage
country-CN = Chiny
    .genitive = Chin

# medium: standard usage
country-IR = Iran
    .genitive = Iranu

# medium: standard usage
country-SE = Szwecja
    .genitive = Szwecji

# medium: standard usage
country-NO = Norwegia
    .genitive = Norwegii

# medium: standard usage
country-DK = Dania
    .genitive = Danii

# medium: standard usage
country-FI = Finlandia
    .genitive = Finlandii

# medium: standard usage
country-IS = Islandia
    .genitive = Islandii

# medium: standard usage
country-ES = Hiszpania
    .genitive = Hiszpanii

# medium: standard usage
country-IT = Włochy
    .genitive = Włoch

# medium: the official name; also Holandia
country-NL = Niderlandy
    .genitive = Niderlandów

# medium: standard usage
country-BE = Belgia
    .genitive = Belgii

# medium: standard usage
country-LU = Luksemburg
    .genitive = Luksemburga

# medium: standard usage
country-AT = Austria
    .genitive = Austrii

# medium: standard usage
country-CH = Szwajcaria
    .genitive = Szwajcarii

# medium: standard usage
country-PL = Polska
    .genitive = Polski

# medium: standard usage
country-PT = Portugalia
    .genitive = Portugalii

# medium: standard usage
country-IE = Irlandia
    .genitive = Irlandii

# medium: standard usage
country-CZ = Czechy
    .genitive = Czech

# medium: standard usage
country-HU = Węgry
    .genitive = Węgier

# medium: standard usage
country-GR = Grecja
    .genitive = Grecji

# medium: standard usage
country-TR = Turcja
    .genitive = Turcji

# medium: standard usage
country-UA = Ukraina
    .genitive = Ukrainy

# medium: standard usage
country-AM = Armenia
    .genitive = Armenii

# medium: standard usage
country-AZ = Azerbejdżan
    .genitive = Azerbejdżanu

# medium: standard usage
country-IQ = Irak
    .genitive = Iraku

# medium: standard usage
country-SY = Syria
    .genitive = Syrii

# medium: standard usage
country-IL = Izrael
    .genitive = Izraela

# medium: standard usage
country-EG = Egipt
    .genitive = Egiptu

# medium: standard usage
country-SA = Arabia Saudyjska
    .genitive = Arabii Saudyjskiej

# medium: standard usage
country-QA = Katar
    .genitive = Kataru

# medium: standard usage
country-AE = Zjednoczone Emiraty Arabskie
    .genitive = Zjednoczonych Emiratów Arabskich

# medium: standard usage
country-CA = Kanada
    .genitive = Kanady

# medium: standard usage
country-AU = Australia
    .genitive = Australii

# medium: standard usage
country-JP = Japonia
    .genitive = Japonii

# medium: standard usage
country-KR = Republika Korei
    .genitive = Republiki Korei

# medium: standard usage
country-IN = Indie
    .genitive = Indii

# medium: standard usage
country-BR = Brazylia
    .genitive = Brazylii

# medium: standard usage
country-ZA = Republika Południowej Afryki
    .genitive = Republiki Południowej Afryki

# medium: offices of the Pope’s government are those of the Holy See
country-VA = Stolica Apostolska
    .genitive = Stolicy Apostolskiej

## Lines above the postal address, in the nominative

# medium: standard usage; without a gender the bare name
address =
    { pan } { $name }
    { CAPITAL($title) }

# medium: the pattern of ambassadors (polka1.pl, Ludzie listy piszą)
address-president = { excellent-address }

# high: polka1.pl, Ludzie listy piszą (Pan, the name, the office); Ekscelencja is not for one’s own
# (sjp.pwn.pl)
address-president-own = { office-address }

# medium: the pattern of ambassadors (polka1.pl, Ludzie listy piszą)
address-prime-minister = { excellent-address }

# high: polka1.pl, Ludzie listy piszą (Pan, the name, the office); Ekscelencja is not for one’s own
# (sjp.pwn.pl)
address-prime-minister-own = { office-address }

# medium: the pattern of ambassadors (polka1.pl, Ludzie listy piszą)
address-chancellor = { excellent-address }

# high: polka1.pl, Ludzie listy piszą (Pan, the name, the office); Ekscelencja is not for one’s own
# (sjp.pwn.pl)
address-chancellor-own = { office-address }

# medium: the pattern of ambassadors (polka1.pl, Ludzie listy piszą)
address-foreign-minister = { excellent-address }

# high: polka1.pl, Ludzie listy piszą (Pan, the name, the office); Ekscelencja is not for one’s own
# (sjp.pwn.pl)
address-foreign-minister-own = { office-address }

# high: polka1.pl, Ludzie listy piszą
address-ambassador = { excellent-address }

# high: sjp.pwn.pl, Rozmowa z ambasadorem: Ekscelencja is not for Polish ambassadors
address-ambassador-own = { office-address }

# high: Monitor Polonijny 3/2005 (Królewska Mość)
address-monarch =
    { $gender ->
        [male] Jego Królewska Mość
       *[female] Jej Królewska Mość
    }
    { $title }

# high: Monitor Polonijny 3/2005 (Jego Cesarska Mość)
address-monarch-JP =
    { $gender ->
        [male] Jego Cesarska Mość
       *[female] Jej Cesarska Mość
    }
    { $title }

# medium: the Grand Duke is a Royal Highness
address-monarch-LU =
    { $gender ->
        [male] Jego Królewska Wysokość
       *[female] Jej Królewska Wysokość
    }
    { $title }

# medium: standard usage
address-monarch-QA =
    Jego Wysokość
    { $title }

# high: Monitor Polonijny 3/2005 (Wasza Świątobliwość)
address-monarch-VA =
    { $named ->
        [yes] Jego Świątobliwość Papież { $name }
       *[no] Jego Świątobliwość Papież
    }

# medium: the Secretary of State is a cardinal
address-prime-minister-VA =
    Jego Eminencja
    { $name }
    { $title }

# medium: a nuncio is an archbishop
address-ambassador-VA =
    Jego Ekscelencja
    { $name }
    { $title }

# medium: the pattern of ambassadors (polka1.pl, Ludzie listy piszą)
address-un-secretary-general = { excellent-address }

# medium: standard usage
address-un-high-commissioner = { office-address }

# medium: standard usage
address-parliament-president = { office-address }

# medium: an ambassador or minister presides
address-parliament-president-UN = { excellent-address }

# medium: standard usage
address-body-head-EU = { office-address }

# medium: an ambassador presides
address-body-head-UN = { excellent-address }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { CAPITAL($title) }

# medium: letters to editors
address-editor =
    Redakcja
    { $name }

## Salutations, in the vocative, which end in a comma

# medium: standard usage
salutation =
    { $gender ->
        [male] Szanowny Panie,
        [female] Szanowna Pani,
       *[neutral] Szanowni Państwo,
    }

# high: letter of President Duda to the President of the United States, niedziela.nl; Monitor Polonijny 3/2005
salutation-president = Ekscelencjo,

# high: Monitor Polonijny 3/2005 (Panie Prezydencie, in one’s own country)
salutation-president-own =
    { $gender ->
        [male] Szanowny Panie Prezydencie,
       *[female] Szanowna Pani Prezydent,
    }

# medium: standard usage
salutation-president-EU =
    { $gender ->
        [male] Szanowny Panie Przewodniczący,
       *[female] Szanowna Pani Przewodnicząca,
    }

# medium: the Governor General is no President; of a woman low
salutation-president-CA =
    { $own ->
        [yes]
            { $gender ->
                [male] Szanowny Panie Gubernatorze Generalny,
               *[female] Szanowna Pani Gubernator Generalna,
            }
       *[no] Ekscelencjo,
    }

# medium: the Governor General is no President; of a woman low
salutation-president-AU =
    { $own ->
        [yes]
            { $gender ->
                [male] Szanowny Panie Gubernatorze Generalny,
               *[female] Szanowna Pani Gubernator Generalna,
            }
       *[no] Ekscelencjo,
    }

# high: Monitor Polonijny 3/2005
salutation-monarch = Wasza Królewska Mość,

# high: Monitor Polonijny 3/2005
salutation-monarch-JP = Wasza Cesarska Mość,

# medium: the Grand Duke is a Royal Highness
salutation-monarch-LU = Wasza Królewska Wysokość,

# medium: standard usage
salutation-monarch-QA = Wasza Wysokość,

# high: Monitor Polonijny 3/2005 (Wasza Świątobliwość; Ojcze Święty)
salutation-monarch-VA = Wasza Świątobliwość,

# medium: the pattern of foreign heads of state
salutation-prime-minister = Ekscelencjo,

# high: agape.com.pl, Panowie, ekscelencje i magnificencje (panie premierze); Szanowny is medium
salutation-prime-minister-own =
    { $gender ->
        [male] Szanowny Panie Premierze,
       *[female] Szanowna Pani Premier,
    }

# medium: the Secretary of State is a cardinal
salutation-prime-minister-VA = Eminencjo,

# medium: the pattern of foreign heads of state
salutation-chancellor = Ekscelencjo,

# medium: the pattern of Szanowny Panie Premierze
salutation-chancellor-own =
    { $gender ->
        [male] Szanowny Panie Kanclerzu,
       *[female] Szanowna Pani Kanclerz,
    }

# medium: the pattern of foreign heads of state
salutation-foreign-minister = Ekscelencjo,

# high: polka1.pl, Ludzie listy piszą (Szanowny Panie Ministrze)
salutation-foreign-minister-own =
    { $gender ->
        [male] Szanowny Panie Ministrze,
       *[female] Szanowna Pani Minister,
    }

# medium: the title of the office
salutation-foreign-minister-EU =
    { $gender ->
        [male] Szanowny Panie Wysoki Przedstawicielu,
       *[female] Szanowna Pani Wysoka Przedstawiciel,
    }

# medium: the pattern of foreign heads of state; also Szanowny Panie Sekretarzu Generalny,
salutation-un-secretary-general = Ekscelencjo,

# medium: standard usage
salutation-un-high-commissioner =
    { $gender ->
        [male] Szanowny Panie Wysoki Komisarzu,
       *[female] Szanowna Pani Wysoka Komisarz,
    }

# medium: standard usage
salutation-parliament-president =
    { $gender ->
        [male] Szanowny Panie Przewodniczący,
       *[female] Szanowna Pani Przewodnicząca,
    }

# medium: the pattern of Szanowny Panie Premierze
salutation-parliament-president-PL =
    { $gender ->
        [male] Szanowny Panie Marszałku,
       *[female] Szanowna Pani Marszałek,
    }

# medium: the title of the office
salutation-parliament-president-US =
    { $gender ->
        [male] Szanowny Panie Spikerze,
       *[female] Szanowna Pani Spiker,
    }

# medium: the title of the office
salutation-parliament-president-GB =
    { $gender ->
        [male] Szanowny Panie Spikerze,
       *[female] Szanowna Pani Spiker,
    }

# medium: of a woman also Szanowna Pani Posłanko,
salutation-member-of-parliament =
    { $gender ->
        [male] Szanowny Panie Pośle,
        [female] Szanowna Pani Poseł,
       *[neutral] Szanowni Państwo,
    }

# high: sjp.pwn.pl, Rozmowa z ambasadorem (Wasza Ekscelencjo to foreign ambassadors)
salutation-ambassador = Ekscelencjo,

# high: sjp.pwn.pl, Rozmowa z ambasadorem (panie ambasadorze)
salutation-ambassador-own =
    { $gender ->
        [male] Szanowny Panie Ambasadorze,
       *[female] Szanowna Pani Ambasador,
    }

# medium: standard usage
salutation-body-head = { salutation }

# medium: standard usage
salutation-body-head-EU =
    { $gender ->
        [male] Szanowny Panie Przewodniczący,
       *[female] Szanowna Pani Przewodnicząca,
    }

# medium: an ambassador presides
salutation-body-head-UN = Ekscelencjo,

# medium: standard usage
salutation-editor = Szanowna Redakcjo,

# medium: standard usage
salutation-organisation = Szanowni Państwo,

# medium: standard usage, without the name
salutation-person = { salutation }

# medium: standard usage
salutation-other = { salutation }

## Closings, without a comma

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing = Z poważaniem

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-president = Z wyrazami najwyższego szacunku

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-monarch = Z wyrazami najwyższego szacunku

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-prime-minister = Z wyrazami najwyższego szacunku

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-chancellor = Z wyrazami najwyższego szacunku

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-un-secretary-general = Z wyrazami najwyższego szacunku

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-foreign-minister = Z wyrazami najwyższego szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-foreign-minister-own = Z wyrazami szacunku

# medium: the pattern of Z wyrazami szacunku (idziemy.pl)
closing-ambassador = Z wyrazami najwyższego szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-ambassador-own = Z wyrazami szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-un-high-commissioner = Z wyrazami szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-parliament-president = Z wyrazami szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-member-of-parliament = Z wyrazami szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-body-head-EU = Z wyrazami szacunku

# high: idziemy.pl, Jego, Wasza Ekscelencja
closing-body-head-UN = Z wyrazami szacunku

## Copies

# medium: after Do wiadomości: the nominative
copy-line =
    { $name }
    { CAPITAL($title) }

# medium: dla with the genitive
copy-for = Kopia dla: { $title-genitive }

# low: an organisation stands in the nominative
copy-for-organisation = Kopia: { $title }

# low: the nominative, which needs no forms of the name
copy-for-person = Kopia: { $title }

# low: the nominative, which needs no forms of the name
copy-for-member-of-parliament = Kopia: { $title }

# low: the nominative, which needs no forms of the name
copy-for-editor = Kopia: { $title }

# low: the nominative, which needs no forms of the name
copy-for-body-head = Kopia: { $title }

# low: the nominative, which needs no forms of the name
copy-for-other = Kopia: { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line =
    { $name }
    { CAPITAL($title) }

# medium: standard usage
joint-salutation = Szanowni Państwo,

# medium: standard usage
joint-salutation-heads = { joint-heads },

# medium: the Secretary-General is named beside the heads of state and government; of a woman low
joint-salutation-heads-un =
    { joint-heads }, { $gender ->
        [male] Szanowny Panie Sekretarzu Generalny,
       *[female] Szanowna Pani Sekretarz Generalna,
    }

# medium: standard usage
joint-closing = Z wyrazami szacunku

# medium: the pattern of the closing to one head of state
joint-closing-heads = Z wyrazami najwyższego szacunku

## Words of the page

# medium: standard usage
open-letter = List otwarty

# medium: standard usage; also Sprawa:
subject = Dotyczy:

# medium: standard usage; also Otrzymują:
copy-to = Do wiadomości:

# medium: standard usage
enclosures =
    { $count ->
        [1] Załącznik:
       *[other] Załączniki:
    }

# medium: names both genders; also Sygnatariusze
signatories = Sygnatariuszki i sygnatariusze

# medium: standard usage; forms in -no, -to such as Podpisano take no przez
signed-by = Podpisali

# medium: a colon, so that the name does not decline
on-behalf-of = W imieniu: { $name }

# medium: standard usage
name-withheld = Nazwisko zastrzeżone ze względów bezpieczeństwa

# medium: standard usage
how-to-verify = Jak sprawdzić autentyczność tego listu

# medium: standard usage
page = Strona { $page } z { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the genitive after z
language =
    { $language ->
        [ar] z języka arabskiego
        [az] z języka azerbejdżańskiego
        [ckb] z języka środkowokurdyjskiego (sorani)
        [da] z języka duńskiego
        [de] z języka niemieckiego
        [en] z języka angielskiego
        [es] z języka hiszpańskiego
        [fa] z języka perskiego
        [fi] z języka fińskiego
        [fr] z języka francuskiego
        [he] z języka hebrajskiego
        [hy] z języka ormiańskiego
        [it] z języka włoskiego
        [kmr] z języka północnokurdyjskiego (kurmandżi)
        [nb] z języka norweskiego
        [nl] z języka niderlandzkiego
        [pl] z języka polskiego
        [pt] z języka portugalskiego
        [ru] z języka rosyjskiego
        [sv] z języka szwedzkiego
        [tr] z języka tureckiego
        [uk] z języka ukraińskiego
        [zh-Hans] z języka chińskiego
        [zh-Hant] z języka chińskiego
       *[other] z innego języka
    }

# medium: standard usage
translated-from = Przekład { language }

# medium: standard usage
notice-machine = Tłumaczenie maszynowe { language }, niezweryfikowane

# medium: standard usage
notice-human = Przekład { language }, niezweryfikowany

# medium: standard usage
revision = Wersja { $number }

# medium: standard usage
follow-up = W nawiązaniu do listu „{ $letter }” z dnia { $date }

# high: Unicode CLDR 48; r. after the year is medium, with a no-break space
date = { $gregorian } r.

# medium: place in the nominative; also with dnia
dateline = { $place }, { $date }
