### Förmliche Briefe auf Deutsch.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.

## Words that other messages use

# high: Bundesministerium des Innern, Protokoll Inland, Anschriften und Anreden; in the address the accusative
herrn =
    { $gender ->
        [male] Herrn
       *[female] Frau
    }

# high: Bundesministerium des Innern, Protokoll Inland: with women the feminine form of the title is the rule
geehrter =
    { $gender ->
        [male] Sehr geehrter Herr
       *[female] Sehr geehrte Frau
    }

# high: Bundesministerium des Innern, Protokoll Inland: the predicate stands before everything, in the dative
excellent-address =
    { $gender ->
        [male] Seiner Exzellenz
       *[female] Ihrer Exzellenz
    } { $title-dative }
    { herrn } { $name }

# medium: with a name the person, else the office in the accusative
office-address =
    { $named ->
        [yes] { herrn } { $name }
       *[no] An { $title-accusative }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: Bundesministerium des Innern, Protokoll Inland; meiner or unserer by the number of those who sign
hochachtung =
    Mit dem Ausdruck { $signers ->
        [1] meiner
       *[other] unserer
    } vorzüglichen Hochachtung

# medium: standard usage; Präsident is weak
president =
    { $gender ->
        [male] der Präsident
       *[female] die Präsidentin
    }
    .genitive =
        { $gender ->
            [male] des Präsidenten
           *[female] der Präsidentin
        }
    .dative =
        { $gender ->
            [male] dem Präsidenten
           *[female] der Präsidentin
        }
    .accusative =
        { $gender ->
            [male] den Präsidenten
           *[female] die Präsidentin
        }
    .bare =
        { $gender ->
            [male] Präsident
           *[female] Präsidentin
        }

# medium: the Foreign Office calls the heads of government of these countries Ministerpräsident, others Premierminister
premier =
    { $gender ->
        [male]
            { $to ->
                [AM] der Ministerpräsident
                [CZ] der Ministerpräsident
                [DK] der Ministerpräsident
                [ES] der Ministerpräsident
                [FI] der Ministerpräsident
                [GR] der Ministerpräsident
                [HU] der Ministerpräsident
                [IL] der Ministerpräsident
                [IT] der Ministerpräsident
                [NL] der Ministerpräsident
                [NO] der Ministerpräsident
                [PL] der Ministerpräsident
                [RU] der Ministerpräsident
                [SE] der Ministerpräsident
                [UA] der Ministerpräsident
                [CN] der Ministerpräsident
               *[other] der Premierminister
            }
       *[female]
            { $to ->
                [AM] die Ministerpräsidentin
                [CZ] die Ministerpräsidentin
                [DK] die Ministerpräsidentin
                [ES] die Ministerpräsidentin
                [FI] die Ministerpräsidentin
                [GR] die Ministerpräsidentin
                [HU] die Ministerpräsidentin
                [IL] die Ministerpräsidentin
                [IT] die Ministerpräsidentin
                [NL] die Ministerpräsidentin
                [NO] die Ministerpräsidentin
                [PL] die Ministerpräsidentin
                [RU] die Ministerpräsidentin
                [SE] die Ministerpräsidentin
                [UA] die Ministerpräsidentin
                [CN] die Ministerpräsidentin
               *[other] die Premierministerin
            }
    }
    .genitive =
        { $gender ->
            [male]
                { $to ->
                    [AM] des Ministerpräsidenten
                    [CZ] des Ministerpräsidenten
                    [DK] des Ministerpräsidenten
                    [ES] des Ministerpräsidenten
                    [FI] des Ministerpräsidenten
                    [GR] des Ministerpräsidenten
                    [HU] des Ministerpräsidenten
                    [IL] des Ministerpräsidenten
                    [IT] des Ministerpräsidenten
                    [NL] des Ministerpräsidenten
                    [NO] des Ministerpräsidenten
                    [PL] des Ministerpräsidenten
                    [RU] des Ministerpräsidenten
                    [SE] des Ministerpräsidenten
                    [UA] des Ministerpräsidenten
                    [CN] des Ministerpräsidenten
                   *[other] des Premierministers
                }
           *[female]
                { $to ->
                    [AM] der Ministerpräsidentin
                    [CZ] der Ministerpräsidentin
                    [DK] der Ministerpräsidentin
                    [ES] der Ministerpräsidentin
                    [FI] der Ministerpräsidentin
                    [GR] der Ministerpräsidentin
                    [HU] der Ministerpräsidentin
                    [IL] der Ministerpräsidentin
                    [IT] der Ministerpräsidentin
                    [NL] der Ministerpräsidentin
                    [NO] der Ministerpräsidentin
                    [PL] der Ministerpräsidentin
                    [RU] der Ministerpräsidentin
                    [SE] der Ministerpräsidentin
                    [UA] der Ministerpräsidentin
                    [CN] der Ministerpräsidentin
                   *[other] der Premierministerin
                }
        }
    .dative =
        { $gender ->
            [male]
                { $to ->
                    [AM] dem Ministerpräsidenten
                    [CZ] dem Ministerpräsidenten
                    [DK] dem Ministerpräsidenten
                    [ES] dem Ministerpräsidenten
                    [FI] dem Ministerpräsidenten
                    [GR] dem Ministerpräsidenten
                    [HU] dem Ministerpräsidenten
                    [IL] dem Ministerpräsidenten
                    [IT] dem Ministerpräsidenten
                    [NL] dem Ministerpräsidenten
                    [NO] dem Ministerpräsidenten
                    [PL] dem Ministerpräsidenten
                    [RU] dem Ministerpräsidenten
                    [SE] dem Ministerpräsidenten
                    [UA] dem Ministerpräsidenten
                    [CN] dem Ministerpräsidenten
                   *[other] dem Premierminister
                }
           *[female]
                { $to ->
                    [AM] der Ministerpräsidentin
                    [CZ] der Ministerpräsidentin
                    [DK] der Ministerpräsidentin
                    [ES] der Ministerpräsidentin
                    [FI] der Ministerpräsidentin
                    [GR] der Ministerpräsidentin
                    [HU] der Ministerpräsidentin
                    [IL] der Ministerpräsidentin
                    [IT] der Ministerpräsidentin
                    [NL] der Ministerpräsidentin
                    [NO] der Ministerpräsidentin
                    [PL] der Ministerpräsidentin
                    [RU] der Ministerpräsidentin
                    [SE] der Ministerpräsidentin
                    [UA] der Ministerpräsidentin
                    [CN] der Ministerpräsidentin
                   *[other] der Premierministerin
                }
        }
    .accusative =
        { $gender ->
            [male]
                { $to ->
                    [AM] den Ministerpräsidenten
                    [CZ] den Ministerpräsidenten
                    [DK] den Ministerpräsidenten
                    [ES] den Ministerpräsidenten
                    [FI] den Ministerpräsidenten
                    [GR] den Ministerpräsidenten
                    [HU] den Ministerpräsidenten
                    [IL] den Ministerpräsidenten
                    [IT] den Ministerpräsidenten
                    [NL] den Ministerpräsidenten
                    [NO] den Ministerpräsidenten
                    [PL] den Ministerpräsidenten
                    [RU] den Ministerpräsidenten
                    [SE] den Ministerpräsidenten
                    [UA] den Ministerpräsidenten
                    [CN] den Ministerpräsidenten
                   *[other] den Premierminister
                }
           *[female]
                { $to ->
                    [AM] die Ministerpräsidentin
                    [CZ] die Ministerpräsidentin
                    [DK] die Ministerpräsidentin
                    [ES] die Ministerpräsidentin
                    [FI] die Ministerpräsidentin
                    [GR] die Ministerpräsidentin
                    [HU] die Ministerpräsidentin
                    [IL] die Ministerpräsidentin
                    [IT] die Ministerpräsidentin
                    [NL] die Ministerpräsidentin
                    [NO] die Ministerpräsidentin
                    [PL] die Ministerpräsidentin
                    [RU] die Ministerpräsidentin
                    [SE] die Ministerpräsidentin
                    [UA] die Ministerpräsidentin
                    [CN] die Ministerpräsidentin
                   *[other] die Premierministerin
                }
        }
    .bare =
        { $gender ->
            [male]
                { $to ->
                    [AM] Ministerpräsident
                    [CZ] Ministerpräsident
                    [DK] Ministerpräsident
                    [ES] Ministerpräsident
                    [FI] Ministerpräsident
                    [GR] Ministerpräsident
                    [HU] Ministerpräsident
                    [IL] Ministerpräsident
                    [IT] Ministerpräsident
                    [NL] Ministerpräsident
                    [NO] Ministerpräsident
                    [PL] Ministerpräsident
                    [RU] Ministerpräsident
                    [SE] Ministerpräsident
                    [UA] Ministerpräsident
                    [CN] Ministerpräsident
                   *[other] Premierminister
                }
           *[female]
                { $to ->
                    [AM] Ministerpräsidentin
                    [CZ] Ministerpräsidentin
                    [DK] Ministerpräsidentin
                    [ES] Ministerpräsidentin
                    [FI] Ministerpräsidentin
                    [GR] Ministerpräsidentin
                    [HU] Ministerpräsidentin
                    [IL] Ministerpräsidentin
                    [IT] Ministerpräsidentin
                    [NL] Ministerpräsidentin
                    [NO] Ministerpräsidentin
                    [PL] Ministerpräsidentin
                    [RU] Ministerpräsidentin
                    [SE] Ministerpräsidentin
                    [UA] Ministerpräsidentin
                    [CN] Ministerpräsidentin
                   *[other] Premierministerin
                }
        }

## Titles

# medium: standard usage
title-president-US = { president } der Vereinigten Staaten von Amerika
    .genitive = { president.genitive } der Vereinigten Staaten von Amerika
    .dative = { president.dative } der Vereinigten Staaten von Amerika
    .accusative = { president.accusative } der Vereinigten Staaten von Amerika
    .bare = { president.bare } der Vereinigten Staaten von Amerika
    .short = { president } der Vereinigten Staaten

# medium: standard usage
title-prime-minister-GB =
    { $gender ->
        [male] der Premierminister
       *[female] die Premierministerin
    } des Vereinigten Königreichs Großbritannien und Nordirland
    .genitive =
        { $gender ->
            [male] des Premierministers
           *[female] der Premierministerin
        } des Vereinigten Königreichs Großbritannien und Nordirland
    .dative =
        { $gender ->
            [male] dem Premierminister
           *[female] der Premierministerin
        } des Vereinigten Königreichs Großbritannien und Nordirland
    .accusative =
        { $gender ->
            [male] den Premierminister
           *[female] die Premierministerin
        } des Vereinigten Königreichs Großbritannien und Nordirland
    .bare =
        { $gender ->
            [male] Premierminister
           *[female] Premierministerin
        } des Vereinigten Königreichs Großbritannien und Nordirland
    .short =
        { $gender ->
            [male] der Premierminister
           *[female] die Premierministerin
        } des Vereinigten Königreichs

# medium: standard usage
title-president-FR = { president } der Französischen Republik
    .genitive = { president.genitive } der Französischen Republik
    .dative = { president.dative } der Französischen Republik
    .accusative = { president.accusative } der Französischen Republik
    .bare = { president.bare } der Französischen Republik
    .short = { president } Frankreichs

# high: Bundesministerium des Innern, Protokoll Inland (Bundeskanzlerin der Bundesrepublik Deutschland)
title-chancellor-DE =
    { $gender ->
        [male] der Bundeskanzler
       *[female] die Bundeskanzlerin
    } der Bundesrepublik Deutschland
    .genitive =
        { $gender ->
            [male] des Bundeskanzlers
           *[female] der Bundeskanzlerin
        } der Bundesrepublik Deutschland
    .dative =
        { $gender ->
            [male] dem Bundeskanzler
           *[female] der Bundeskanzlerin
        } der Bundesrepublik Deutschland
    .accusative =
        { $gender ->
            [male] den Bundeskanzler
           *[female] die Bundeskanzlerin
        } der Bundesrepublik Deutschland
    .bare =
        { $gender ->
            [male] Bundeskanzler
           *[female] Bundeskanzlerin
        } der Bundesrepublik Deutschland
    .short =
        { $gender ->
            [male] der Bundeskanzler
           *[female] die Bundeskanzlerin
        }

# high: Bundesministerium des Innern, Protokoll Inland
title-president-DE =
    { $gender ->
        [male] der Bundespräsident
       *[female] die Bundespräsidentin
    }
    .genitive =
        { $gender ->
            [male] des Bundespräsidenten
           *[female] der Bundespräsidentin
        }
    .dative =
        { $gender ->
            [male] dem Bundespräsidenten
           *[female] der Bundespräsidentin
        }
    .accusative =
        { $gender ->
            [male] den Bundespräsidenten
           *[female] die Bundespräsidentin
        }
    .bare =
        { $gender ->
            [male] Bundespräsident
           *[female] Bundespräsidentin
        }

# medium: standard usage
title-president-RU = { president } der Russischen Föderation
    .genitive = { president.genitive } der Russischen Föderation
    .dative = { president.dative } der Russischen Föderation
    .accusative = { president.accusative } der Russischen Föderation
    .bare = { president.bare } der Russischen Föderation
    .short = { president } Russlands

# medium: standard usage
title-president-CN = { president } der Volksrepublik China
    .genitive = { president.genitive } der Volksrepublik China
    .dative = { president.dative } der Volksrepublik China
    .accusative = { president.accusative } der Volksrepublik China
    .bare = { president.bare } der Volksrepublik China
    .short = { president } Chinas

# medium: standard usage; Auswärtiges Amt, ABC der Vereinten Nationen, for the name of the organisation
title-un-secretary-general =
    { $gender ->
        [male] der Generalsekretär
       *[female] die Generalsekretärin
    } der Vereinten Nationen
    .genitive =
        { $gender ->
            [male] des Generalsekretärs
           *[female] der Generalsekretärin
        } der Vereinten Nationen
    .dative =
        { $gender ->
            [male] dem Generalsekretär
           *[female] der Generalsekretärin
        } der Vereinten Nationen
    .accusative =
        { $gender ->
            [male] den Generalsekretär
           *[female] die Generalsekretärin
        } der Vereinten Nationen
    .bare =
        { $gender ->
            [male] Generalsekretär
           *[female] Generalsekretärin
        } der Vereinten Nationen
    .short =
        { $gender ->
            [male] der UN-Generalsekretär
           *[female] die UN-Generalsekretärin
        }

# medium: standard usage; the adjective declines
title-un-high-commissioner =
    { $gender ->
        [male] der Hohe Kommissar
       *[female] die Hohe Kommissarin
    } der Vereinten Nationen für Menschenrechte
    .genitive =
        { $gender ->
            [male] des Hohen Kommissars
           *[female] der Hohen Kommissarin
        } der Vereinten Nationen für Menschenrechte
    .dative =
        { $gender ->
            [male] dem Hohen Kommissar
           *[female] der Hohen Kommissarin
        } der Vereinten Nationen für Menschenrechte
    .accusative =
        { $gender ->
            [male] den Hohen Kommissar
           *[female] die Hohe Kommissarin
        } der Vereinten Nationen für Menschenrechte
    .bare =
        { $gender ->
            [male] Hoher Kommissar
           *[female] Hohe Kommissarin
        } der Vereinten Nationen für Menschenrechte
    .short =
        { $gender ->
            [male] der UN-Hochkommissar
           *[female] die UN-Hochkommissarin
        } für Menschenrechte

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] die Redaktion
    }
    .genitive =
        { $named ->
            [yes] von { $name }
           *[no] der Redaktion
        }
    .dative =
        { $named ->
            [yes] { $name }
           *[no] der Redaktion
        }
    .accusative =
        { $named ->
            [yes] { $name }
           *[no] die Redaktion
        }
    .bare =
        { $named ->
            [yes] { $name }
           *[no] Redaktion
        }

# medium: the name stands for the title
title-member-of-parliament = { $name }
    .genitive = von { $name }
    .dative = { $name }
    .accusative = { $name }

# medium: the name stands for the title
title-organisation = { $name }
    .genitive = von { $name }
    .dative = { $name }
    .accusative = { $name }

# medium: the name stands for the title
title-person = { $name }
    .genitive = von { $name }
    .dative = { $name }
    .accusative = { $name }

# medium: the name stands for the title
title-other = { $name }
    .genitive = von { $name }
    .dative = { $name }
    .accusative = { $name }

# medium: standard usage
title-president = { president } { $country-genitive }
    .genitive = { president.genitive } { $country-genitive }
    .dative = { president.dative } { $country-genitive }
    .accusative = { president.accusative } { $country-genitive }
    .bare = { president.bare } { $country-genitive }
    .short = { president } { $country-genitive }

# medium: standard usage
title-president-AT =
    { $gender ->
        [male] der Bundespräsident
       *[female] die Bundespräsidentin
    } der Republik Österreich
    .genitive =
        { $gender ->
            [male] des Bundespräsidenten
           *[female] der Bundespräsidentin
        } der Republik Österreich
    .dative =
        { $gender ->
            [male] dem Bundespräsidenten
           *[female] der Bundespräsidentin
        } der Republik Österreich
    .accusative =
        { $gender ->
            [male] den Bundespräsidenten
           *[female] die Bundespräsidentin
        } der Republik Österreich
    .bare =
        { $gender ->
            [male] Bundespräsident
           *[female] Bundespräsidentin
        } der Republik Österreich
    .short =
        { $gender ->
            [male] der Bundespräsident
           *[female] die Bundespräsidentin
        } Österreichs

# medium: standard usage
title-president-CH =
    { $gender ->
        [male] der Bundespräsident
       *[female] die Bundespräsidentin
    } der Schweizerischen Eidgenossenschaft
    .genitive =
        { $gender ->
            [male] des Bundespräsidenten
           *[female] der Bundespräsidentin
        } der Schweizerischen Eidgenossenschaft
    .dative =
        { $gender ->
            [male] dem Bundespräsidenten
           *[female] der Bundespräsidentin
        } der Schweizerischen Eidgenossenschaft
    .accusative =
        { $gender ->
            [male] den Bundespräsidenten
           *[female] die Bundespräsidentin
        } der Schweizerischen Eidgenossenschaft
    .bare =
        { $gender ->
            [male] Bundespräsident
           *[female] Bundespräsidentin
        } der Schweizerischen Eidgenossenschaft
    .short =
        { $gender ->
            [male] der Bundespräsident
           *[female] die Bundespräsidentin
        } der Schweiz

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA =
    { $gender ->
        [male] der Generalgouverneur
       *[female] die Generalgouverneurin
    } von Kanada
    .genitive =
        { $gender ->
            [male] des Generalgouverneurs
           *[female] der Generalgouverneurin
        } von Kanada
    .dative =
        { $gender ->
            [male] dem Generalgouverneur
           *[female] der Generalgouverneurin
        } von Kanada
    .accusative =
        { $gender ->
            [male] den Generalgouverneur
           *[female] die Generalgouverneurin
        } von Kanada
    .bare =
        { $gender ->
            [male] Generalgouverneur
           *[female] Generalgouverneurin
        } von Kanada
    .short =
        { $gender ->
            [male] der Generalgouverneur
           *[female] die Generalgouverneurin
        } von Kanada

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU =
    { $gender ->
        [male] der Generalgouverneur
       *[female] die Generalgouverneurin
    } von Australien
    .genitive =
        { $gender ->
            [male] des Generalgouverneurs
           *[female] der Generalgouverneurin
        } von Australien
    .dative =
        { $gender ->
            [male] dem Generalgouverneur
           *[female] der Generalgouverneurin
        } von Australien
    .accusative =
        { $gender ->
            [male] den Generalgouverneur
           *[female] die Generalgouverneurin
        } von Australien
    .bare =
        { $gender ->
            [male] Generalgouverneur
           *[female] Generalgouverneurin
        } von Australien
    .short =
        { $gender ->
            [male] der Generalgouverneur
           *[female] die Generalgouverneurin
        } von Australien

# medium: standard usage
title-monarch =
    { $gender ->
        [male] der König
       *[female] die Königin
    } { $country-of }
    .genitive =
        { $gender ->
            [male] des Königs
           *[female] der Königin
        } { $country-of }
    .dative =
        { $gender ->
            [male] dem König
           *[female] der Königin
        } { $country-of }
    .accusative =
        { $gender ->
            [male] den König
           *[female] die Königin
        } { $country-of }
    .bare =
        { $gender ->
            [male] König
           *[female] Königin
        } { $country-of }
    .short =
        { $gender ->
            [male] der König
           *[female] die Königin
        } { $country-of }

# medium: König der Belgier, not von Belgien
title-monarch-BE =
    { $gender ->
        [male] der König
       *[female] die Königin
    } der Belgier
    .genitive =
        { $gender ->
            [male] des Königs
           *[female] der Königin
        } der Belgier
    .dative =
        { $gender ->
            [male] dem König
           *[female] der Königin
        } der Belgier
    .accusative =
        { $gender ->
            [male] den König
           *[female] die Königin
        } der Belgier
    .bare =
        { $gender ->
            [male] König
           *[female] Königin
        } der Belgier
    .short =
        { $gender ->
            [male] der König
           *[female] die Königin
        } der Belgier

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] der Großherzog
       *[female] die Großherzogin
    } von Luxemburg
    .genitive =
        { $gender ->
            [male] des Großherzogs
           *[female] der Großherzogin
        } von Luxemburg
    .dative =
        { $gender ->
            [male] dem Großherzog
           *[female] der Großherzogin
        } von Luxemburg
    .accusative =
        { $gender ->
            [male] den Großherzog
           *[female] die Großherzogin
        } von Luxemburg
    .bare =
        { $gender ->
            [male] Großherzog
           *[female] Großherzogin
        } von Luxemburg
    .short =
        { $gender ->
            [male] der Großherzog
           *[female] die Großherzogin
        } von Luxemburg

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] der Kaiser
       *[female] die Kaiserin
    } von Japan
    .genitive =
        { $gender ->
            [male] des Kaisers
           *[female] der Kaiserin
        } von Japan
    .dative =
        { $gender ->
            [male] dem Kaiser
           *[female] der Kaiserin
        } von Japan
    .accusative =
        { $gender ->
            [male] den Kaiser
           *[female] die Kaiserin
        } von Japan
    .bare =
        { $gender ->
            [male] Kaiser
           *[female] Kaiserin
        } von Japan
    .short =
        { $gender ->
            [male] der Kaiser
           *[female] die Kaiserin
        } von Japan

# medium: standard usage
title-monarch-QA =
    { $gender ->
        [male] der Emir
       *[female] die Emirin
    } von Katar
    .genitive =
        { $gender ->
            [male] des Emirs
           *[female] der Emirin
        } von Katar
    .dative =
        { $gender ->
            [male] dem Emir
           *[female] der Emirin
        } von Katar
    .accusative =
        { $gender ->
            [male] den Emir
           *[female] die Emirin
        } von Katar
    .bare =
        { $gender ->
            [male] Emir
           *[female] Emirin
        } von Katar
    .short =
        { $gender ->
            [male] der Emir
           *[female] die Emirin
        } von Katar

# medium: standard usage
title-monarch-VA = der Papst
    .genitive = des Papstes
    .dative = dem Papst
    .accusative = den Papst
    .bare = Papst
    .short = der Papst

# medium: standard usage
title-prime-minister = { premier } { $country-genitive }
    .genitive = { premier.genitive } { $country-genitive }
    .dative = { premier.dative } { $country-genitive }
    .accusative = { premier.accusative } { $country-genitive }
    .bare = { premier.bare } { $country-genitive }
    .short = { premier } { $country-genitive }

# medium: standard usage
title-chancellor =
    { $gender ->
        [male] der Bundeskanzler
       *[female] die Bundeskanzlerin
    } { $country-genitive }
    .genitive =
        { $gender ->
            [male] des Bundeskanzlers
           *[female] der Bundeskanzlerin
        } { $country-genitive }
    .dative =
        { $gender ->
            [male] dem Bundeskanzler
           *[female] der Bundeskanzlerin
        } { $country-genitive }
    .accusative =
        { $gender ->
            [male] den Bundeskanzler
           *[female] die Bundeskanzlerin
        } { $country-genitive }
    .bare =
        { $gender ->
            [male] Bundeskanzler
           *[female] Bundeskanzlerin
        } { $country-genitive }
    .short =
        { $gender ->
            [male] der Bundeskanzler
           *[female] die Bundeskanzlerin
        } { $country-genitive }

# medium: standard usage
title-chancellor-AT =
    { $gender ->
        [male] der Bundeskanzler
       *[female] die Bundeskanzlerin
    } der Republik Österreich
    .genitive =
        { $gender ->
            [male] des Bundeskanzlers
           *[female] der Bundeskanzlerin
        } der Republik Österreich
    .dative =
        { $gender ->
            [male] dem Bundeskanzler
           *[female] der Bundeskanzlerin
        } der Republik Österreich
    .accusative =
        { $gender ->
            [male] den Bundeskanzler
           *[female] die Bundeskanzlerin
        } der Republik Österreich
    .bare =
        { $gender ->
            [male] Bundeskanzler
           *[female] Bundeskanzlerin
        } der Republik Österreich
    .short =
        { $gender ->
            [male] der Bundeskanzler
           *[female] die Bundeskanzlerin
        } Österreichs

# medium: the full title; Außenminister for short
title-foreign-minister =
    { $gender ->
        [male] der Minister
       *[female] die Ministerin
    } für auswärtige Angelegenheiten { $country-genitive }
    .genitive =
        { $gender ->
            [male] des Ministers
           *[female] der Ministerin
        } für auswärtige Angelegenheiten { $country-genitive }
    .dative =
        { $gender ->
            [male] dem Minister
           *[female] der Ministerin
        } für auswärtige Angelegenheiten { $country-genitive }
    .accusative =
        { $gender ->
            [male] den Minister
           *[female] die Ministerin
        } für auswärtige Angelegenheiten { $country-genitive }
    .bare =
        { $gender ->
            [male] Minister
           *[female] Ministerin
        } für auswärtige Angelegenheiten { $country-genitive }
    .short =
        { $gender ->
            [male] der Außenminister
           *[female] die Außenministerin
        } { $country-genitive }

# medium: also Secretary of State
title-foreign-minister-US =
    { $gender ->
        [male] der Außenminister
       *[female] die Außenministerin
    } der Vereinigten Staaten von Amerika
    .genitive =
        { $gender ->
            [male] des Außenministers
           *[female] der Außenministerin
        } der Vereinigten Staaten von Amerika
    .dative =
        { $gender ->
            [male] dem Außenminister
           *[female] der Außenministerin
        } der Vereinigten Staaten von Amerika
    .accusative =
        { $gender ->
            [male] den Außenminister
           *[female] die Außenministerin
        } der Vereinigten Staaten von Amerika
    .bare =
        { $gender ->
            [male] Außenminister
           *[female] Außenministerin
        } der Vereinigten Staaten von Amerika
    .short =
        { $gender ->
            [male] der Außenminister
           *[female] die Außenministerin
        } der Vereinigten Staaten

# medium: the title under which the office writes
title-foreign-minister-DE =
    { $gender ->
        [male] der Bundesminister
       *[female] die Bundesministerin
    } des Auswärtigen
    .genitive =
        { $gender ->
            [male] des Bundesministers
           *[female] der Bundesministerin
        } des Auswärtigen
    .dative =
        { $gender ->
            [male] dem Bundesminister
           *[female] der Bundesministerin
        } des Auswärtigen
    .accusative =
        { $gender ->
            [male] den Bundesminister
           *[female] die Bundesministerin
        } des Auswärtigen
    .bare =
        { $gender ->
            [male] Bundesminister
           *[female] Bundesministerin
        } des Auswärtigen
    .short =
        { $gender ->
            [male] der Bundesaußenminister
           *[female] die Bundesaußenministerin
        }

# medium: the title under which the office writes
title-foreign-minister-AT =
    { $gender ->
        [male] der Bundesminister
       *[female] die Bundesministerin
    } für europäische und internationale Angelegenheiten der Republik Österreich
    .genitive =
        { $gender ->
            [male] des Bundesministers
           *[female] der Bundesministerin
        } für europäische und internationale Angelegenheiten der Republik Österreich
    .dative =
        { $gender ->
            [male] dem Bundesminister
           *[female] der Bundesministerin
        } für europäische und internationale Angelegenheiten der Republik Österreich
    .accusative =
        { $gender ->
            [male] den Bundesminister
           *[female] die Bundesministerin
        } für europäische und internationale Angelegenheiten der Republik Österreich
    .bare =
        { $gender ->
            [male] Bundesminister
           *[female] Bundesministerin
        } für europäische und internationale Angelegenheiten der Republik Österreich
    .short =
        { $gender ->
            [male] der Außenminister
           *[female] die Außenministerin
        } Österreichs

# medium: the title of the Swiss office
title-foreign-minister-CH =
    { $gender ->
        [male] der Vorsteher
       *[female] die Vorsteherin
    } des Eidgenössischen Departements für auswärtige Angelegenheiten
    .genitive =
        { $gender ->
            [male] des Vorstehers
           *[female] der Vorsteherin
        } des Eidgenössischen Departements für auswärtige Angelegenheiten
    .dative =
        { $gender ->
            [male] dem Vorsteher
           *[female] der Vorsteherin
        } des Eidgenössischen Departements für auswärtige Angelegenheiten
    .accusative =
        { $gender ->
            [male] den Vorsteher
           *[female] die Vorsteherin
        } des Eidgenössischen Departements für auswärtige Angelegenheiten
    .bare =
        { $gender ->
            [male] Vorsteher
           *[female] Vorsteherin
        } des Eidgenössischen Departements für auswärtige Angelegenheiten
    .short =
        { $gender ->
            [male] der Außenminister
           *[female] die Außenministerin
        } der Schweiz

# medium: standard usage
title-parliament-president = { president } des Parlaments { $country-of }
    .genitive = { president.genitive } des Parlaments { $country-of }
    .dative = { president.dative } des Parlaments { $country-of }
    .accusative = { president.accusative } des Parlaments { $country-of }
    .bare = { president.bare } des Parlaments { $country-of }
    .short = { president } des Parlaments { $country-of }

# medium: standard usage
title-parliament-president-DE = { president } des Deutschen Bundestages
    .genitive = { president.genitive } des Deutschen Bundestages
    .dative = { president.dative } des Deutschen Bundestages
    .accusative = { president.accusative } des Deutschen Bundestages
    .bare = { president.bare } des Deutschen Bundestages
    .short = { president } des Bundestages

# medium: standard usage
title-parliament-president-AT = { president } des österreichischen Nationalrates
    .genitive = { president.genitive } des österreichischen Nationalrates
    .dative = { president.dative } des österreichischen Nationalrates
    .accusative = { president.accusative } des österreichischen Nationalrates
    .bare = { president.bare } des österreichischen Nationalrates
    .short = { president } des Nationalrates

# medium: standard usage
title-parliament-president-CH = { president } des Schweizer Nationalrates
    .genitive = { president.genitive } des Schweizer Nationalrates
    .dative = { president.dative } des Schweizer Nationalrates
    .accusative = { president.accusative } des Schweizer Nationalrates
    .bare = { president.bare } des Schweizer Nationalrates
    .short = { president } des Nationalrates

# medium: standard usage
title-parliament-president-FR = { president } der französischen Nationalversammlung
    .genitive = { president.genitive } der französischen Nationalversammlung
    .dative = { president.dative } der französischen Nationalversammlung
    .accusative = { president.accusative } der französischen Nationalversammlung
    .bare = { president.bare } der französischen Nationalversammlung
    .short = { president } der französischen Nationalversammlung

# medium: standard usage
title-parliament-president-RU = { president } der Staatsduma der Russischen Föderation
    .genitive = { president.genitive } der Staatsduma der Russischen Föderation
    .dative = { president.dative } der Staatsduma der Russischen Föderation
    .accusative = { president.accusative } der Staatsduma der Russischen Föderation
    .bare = { president.bare } der Staatsduma der Russischen Föderation
    .short = { president } der Staatsduma

# medium: standard usage
title-parliament-president-IR = { president } der Islamischen Beratenden Versammlung Irans
    .genitive = { president.genitive } der Islamischen Beratenden Versammlung Irans
    .dative = { president.dative } der Islamischen Beratenden Versammlung Irans
    .accusative = { president.accusative } der Islamischen Beratenden Versammlung Irans
    .bare = { president.bare } der Islamischen Beratenden Versammlung Irans
    .short = { president } des iranischen Parlaments

# medium: standard usage
title-parliament-president-BE = { president } der belgischen Abgeordnetenkammer
    .genitive = { president.genitive } der belgischen Abgeordnetenkammer
    .dative = { president.dative } der belgischen Abgeordnetenkammer
    .accusative = { president.accusative } der belgischen Abgeordnetenkammer
    .bare = { president.bare } der belgischen Abgeordnetenkammer
    .short = { president } der belgischen Abgeordnetenkammer

# medium: standard usage
title-parliament-president-LU = { president } der luxemburgischen Abgeordnetenkammer
    .genitive = { president.genitive } der luxemburgischen Abgeordnetenkammer
    .dative = { president.dative } der luxemburgischen Abgeordnetenkammer
    .accusative = { president.accusative } der luxemburgischen Abgeordnetenkammer
    .bare = { president.bare } der luxemburgischen Abgeordnetenkammer
    .short = { president } der luxemburgischen Abgeordnetenkammer

# medium: standard usage
title-parliament-president-US =
    { $gender ->
        [male] der Sprecher
       *[female] die Sprecherin
    } des Repräsentantenhauses der Vereinigten Staaten von Amerika
    .genitive =
        { $gender ->
            [male] des Sprechers
           *[female] der Sprecherin
        } des Repräsentantenhauses der Vereinigten Staaten von Amerika
    .dative =
        { $gender ->
            [male] dem Sprecher
           *[female] der Sprecherin
        } des Repräsentantenhauses der Vereinigten Staaten von Amerika
    .accusative =
        { $gender ->
            [male] den Sprecher
           *[female] die Sprecherin
        } des Repräsentantenhauses der Vereinigten Staaten von Amerika
    .bare =
        { $gender ->
            [male] Sprecher
           *[female] Sprecherin
        } des Repräsentantenhauses der Vereinigten Staaten von Amerika
    .short =
        { $gender ->
            [male] der Sprecher
           *[female] die Sprecherin
        } des Repräsentantenhauses

# medium: standard usage
title-parliament-president-GB =
    { $gender ->
        [male] der Sprecher
       *[female] die Sprecherin
    } des Unterhauses des Vereinigten Königreichs
    .genitive =
        { $gender ->
            [male] des Sprechers
           *[female] der Sprecherin
        } des Unterhauses des Vereinigten Königreichs
    .dative =
        { $gender ->
            [male] dem Sprecher
           *[female] der Sprecherin
        } des Unterhauses des Vereinigten Königreichs
    .accusative =
        { $gender ->
            [male] den Sprecher
           *[female] die Sprecherin
        } des Unterhauses des Vereinigten Königreichs
    .bare =
        { $gender ->
            [male] Sprecher
           *[female] Sprecherin
        } des Unterhauses des Vereinigten Königreichs
    .short =
        { $gender ->
            [male] der Sprecher
           *[female] die Sprecherin
        } des Unterhauses

# medium: standard usage
title-ambassador =
    { $gender ->
        [male] der Botschafter
       *[female] die Botschafterin
    } { $country-genitive }
    .genitive =
        { $gender ->
            [male] des Botschafters
           *[female] der Botschafterin
        } { $country-genitive }
    .dative =
        { $gender ->
            [male] dem Botschafter
           *[female] der Botschafterin
        } { $country-genitive }
    .accusative =
        { $gender ->
            [male] den Botschafter
           *[female] die Botschafterin
        } { $country-genitive }
    .bare =
        { $gender ->
            [male] Botschafter
           *[female] Botschafterin
        } { $country-genitive }
    .short =
        { $gender ->
            [male] der Botschafter
           *[female] die Botschafterin
        } { $country-genitive }

# medium: standard usage
title-ambassador-US =
    { $gender ->
        [male] der Botschafter
       *[female] die Botschafterin
    } der Vereinigten Staaten von Amerika
    .genitive =
        { $gender ->
            [male] des Botschafters
           *[female] der Botschafterin
        } der Vereinigten Staaten von Amerika
    .dative =
        { $gender ->
            [male] dem Botschafter
           *[female] der Botschafterin
        } der Vereinigten Staaten von Amerika
    .accusative =
        { $gender ->
            [male] den Botschafter
           *[female] die Botschafterin
        } der Vereinigten Staaten von Amerika
    .bare =
        { $gender ->
            [male] Botschafter
           *[female] Botschafterin
        } der Vereinigten Staaten von Amerika
    .short =
        { $gender ->
            [male] der Botschafter
           *[female] die Botschafterin
        } der Vereinigten Staaten

# medium: the ambassador of the Holy See
title-ambassador-VA = der Apostolische Nuntius
    .genitive = des Apostolischen Nuntius
    .dative = dem Apostolischen Nuntius
    .accusative = den Apostolischen Nuntius
    .bare = Apostolischer Nuntius
    .short = der Nuntius

# medium: the name stands for the title, unless the recipient brings one
title-body-head = { $name }
    .genitive = von { $name }
    .dative = { $name }
    .accusative = { $name }

# medium: the title under which the office writes
title-president-EU = { president } des Europäischen Rates
    .genitive = { president.genitive } des Europäischen Rates
    .dative = { president.dative } des Europäischen Rates
    .accusative = { president.accusative } des Europäischen Rates
    .bare = { president.bare } des Europäischen Rates
    .short = { president } des Europäischen Rates

# medium: the title under which the office writes
title-body-head-EU = { president } der Europäischen Kommission
    .genitive = { president.genitive } der Europäischen Kommission
    .dative = { president.dative } der Europäischen Kommission
    .accusative = { president.accusative } der Europäischen Kommission
    .bare = { president.bare } der Europäischen Kommission
    .short = { president } der Europäischen Kommission

# medium: the title under which the office writes
title-parliament-president-EU = { president } des Europäischen Parlaments
    .genitive = { president.genitive } des Europäischen Parlaments
    .dative = { president.dative } des Europäischen Parlaments
    .accusative = { president.accusative } des Europäischen Parlaments
    .bare = { president.bare } des Europäischen Parlaments
    .short = { president } des Europäischen Parlaments

# medium: the title under which the office writes
title-president-UN = { president } des Sicherheitsrats der Vereinten Nationen
    .genitive = { president.genitive } des Sicherheitsrats der Vereinten Nationen
    .dative = { president.dative } des Sicherheitsrats der Vereinten Nationen
    .accusative = { president.accusative } des Sicherheitsrats der Vereinten Nationen
    .bare = { president.bare } des Sicherheitsrats der Vereinten Nationen
    .short = { president } des UN-Sicherheitsrats

# medium: the title under which the office writes
title-parliament-president-UN = { president } der Generalversammlung der Vereinten Nationen
    .genitive = { president.genitive } der Generalversammlung der Vereinten Nationen
    .dative = { president.dative } der Generalversammlung der Vereinten Nationen
    .accusative = { president.accusative } der Generalversammlung der Vereinten Nationen
    .bare = { president.bare } der Generalversammlung der Vereinten Nationen
    .short = { president } der UN-Generalversammlung

# medium: the title under which the office writes
title-body-head-UN = { president } des Menschenrechtsrats der Vereinten Nationen
    .genitive = { president.genitive } des Menschenrechtsrats der Vereinten Nationen
    .dative = { president.dative } des Menschenrechtsrats der Vereinten Nationen
    .accusative = { president.accusative } des Menschenrechtsrats der Vereinten Nationen
    .bare = { president.bare } des Menschenrechtsrats der Vereinten Nationen
    .short = { president } des UN-Menschenrechtsrats

# medium: the title under which the office writes
title-foreign-minister-EU =
    { $gender ->
        [male] der Hohe Vertreter
       *[female] die Hohe Vertreterin
    } der Union für Außen- und Sicherheitspolitik
    .genitive =
        { $gender ->
            [male] des Hohen Vertreters
           *[female] der Hohen Vertreterin
        } der Union für Außen- und Sicherheitspolitik
    .dative =
        { $gender ->
            [male] dem Hohen Vertreter
           *[female] der Hohen Vertreterin
        } der Union für Außen- und Sicherheitspolitik
    .accusative =
        { $gender ->
            [male] den Hohen Vertreter
           *[female] die Hohe Vertreterin
        } der Union für Außen- und Sicherheitspolitik
    .bare =
        { $gender ->
            [male] Hoher Vertreter
           *[female] Hohe Vertreterin
        } der Union für Außen- und Sicherheitspolitik
    .short =
        { $gender ->
            [male] der Hohe Vertreter
           *[female] die Hohe Vertreterin
        } der Union

# medium: standard usage
title-parliament-president-CN =
    { $gender ->
        [male] der Vorsitzende
       *[female] die Vorsitzende
    } des Ständigen Ausschusses des Nationalen Volkskongresses der Volksrepublik China
    .genitive =
        { $gender ->
            [male] des Vorsitzenden
           *[female] der Vorsitzenden
        } des Ständigen Ausschusses des Nationalen Volkskongresses der Volksrepublik China
    .dative =
        { $gender ->
            [male] dem Vorsitzenden
           *[female] der Vorsitzenden
        } des Ständigen Ausschusses des Nationalen Volkskongresses der Volksrepublik China
    .accusative =
        { $gender ->
            [male] den Vorsitzenden
           *[female] die Vorsitzende
        } des Ständigen Ausschusses des Nationalen Volkskongresses der Volksrepublik China
    .bare =
        { $gender ->
            [male] Vorsitzender
           *[female] Vorsitzende
        } des Ständigen Ausschusses des Nationalen Volkskongresses der Volksrepublik China
    .short =
        { $gender ->
            [male] der Vorsitzende
           *[female] die Vorsitzende
        } des Nationalen Volkskongresses

## Countries, as titles name them
##
## “genitive” stands after presidents and ministers (der Präsident Finnlands), “of” after kings (der König von Schweden).

# medium: standard usage
country-US = die Vereinigten Staaten
    .genitive = der Vereinigten Staaten
    .dative = den Vereinigten Staaten
    .of = der Vereinigten Staaten

# medium: standard usage
country-GB = das Vereinigte Königreich
    .genitive = des Vereinigten Königreichs
    .dative = dem Vereinigten Königreich
    .of = des Vereinigten Königreichs

# medium: standard usage
country-FR = Frankreich
    .genitive = Frankreichs
    .dative = Frankreich
    .of = von Frankreich

# medium: standard usage
country-DE = Deutschland
    .genitive = Deutschlands
    .dative = Deutschland
    .of = von Deutschland

# medium: standard usage
country-RU = Russland
    .genitive = Russlands
    .dative = Russland
    .of = von Russland

# medium: standard usage
country-CN = China
    .genitive = Chinas
    .dative = China
    .of = von China

# medium: without the article, as the Foreign Office writes; also der Iran
country-IR = Iran
    .genitive = Irans
    .dative = Iran
    .of = von Iran

# medium: standard usage
country-SE = Schweden
    .genitive = Schwedens
    .dative = Schweden
    .of = von Schweden

# medium: standard usage
country-NO = Norwegen
    .genitive = Norwegens
    .dative = Norwegen
    .of = von Norwegen

# medium: standard usage
country-DK = Dänemark
    .genitive = Dänemarks
    .dative = Dänemark
    .of = von Dänemark

# medium: standard usage
country-FI = Finnland
    .genitive = Finnlands
    .dative = Finnland
    .of = von Finnland

# medium: standard usage
country-IS = Island
    .genitive = Islands
    .dative = Island
    .of = von Island

# medium: standard usage
country-ES = Spanien
    .genitive = Spaniens
    .dative = Spanien
    .of = von Spanien

# medium: standard usage
country-IT = Italien
    .genitive = Italiens
    .dative = Italien
    .of = von Italien

# medium: standard usage
country-NL = die Niederlande
    .genitive = der Niederlande
    .dative = den Niederlanden
    .of = der Niederlande

# medium: standard usage
country-BE = Belgien
    .genitive = Belgiens
    .dative = Belgien
    .of = von Belgien

# medium: standard usage
country-LU = Luxemburg
    .genitive = Luxemburgs
    .dative = Luxemburg
    .of = von Luxemburg

# medium: standard usage
country-AT = Österreich
    .genitive = Österreichs
    .dative = Österreich
    .of = von Österreich

# medium: standard usage
country-CH = die Schweiz
    .genitive = der Schweiz
    .dative = der Schweiz
    .of = der Schweiz

# medium: standard usage
country-PL = Polen
    .genitive = Polens
    .dative = Polen
    .of = von Polen

# medium: standard usage
country-PT = Portugal
    .genitive = Portugals
    .dative = Portugal
    .of = von Portugal

# medium: standard usage
country-IE = Irland
    .genitive = Irlands
    .dative = Irland
    .of = von Irland

# medium: also Tschechien
country-CZ = die Tschechische Republik
    .genitive = der Tschechischen Republik
    .dative = der Tschechischen Republik
    .of = der Tschechischen Republik

# medium: standard usage
country-HU = Ungarn
    .genitive = Ungarns
    .dative = Ungarn
    .of = von Ungarn

# medium: standard usage
country-GR = Griechenland
    .genitive = Griechenlands
    .dative = Griechenland
    .of = von Griechenland

# medium: standard usage
country-TR = die Türkei
    .genitive = der Türkei
    .dative = der Türkei
    .of = der Türkei

# medium: standard usage
country-UA = die Ukraine
    .genitive = der Ukraine
    .dative = der Ukraine
    .of = der Ukraine

# medium: standard usage
country-AM = Armenien
    .genitive = Armeniens
    .dative = Armenien
    .of = von Armenien

# medium: standard usage
country-AZ = Aserbaidschan
    .genitive = Aserbaidschans
    .dative = Aserbaidschan
    .of = von Aserbaidschan

# medium: without the article like Iran; also der Irak
country-IQ = Irak
    .genitive = Iraks
    .dative = Irak
    .of = von Irak

# medium: standard usage
country-SY = Syrien
    .genitive = Syriens
    .dative = Syrien
    .of = von Syrien

# medium: standard usage
country-IL = Israel
    .genitive = Israels
    .dative = Israel
    .of = von Israel

# medium: standard usage
country-EG = Ägypten
    .genitive = Ägyptens
    .dative = Ägypten
    .of = von Ägypten

# medium: standard usage
country-SA = Saudi-Arabien
    .genitive = Saudi-Arabiens
    .dative = Saudi-Arabien
    .of = von Saudi-Arabien

# medium: standard usage
country-QA = Katar
    .genitive = Katars
    .dative = Katar
    .of = von Katar

# medium: standard usage
country-AE = die Vereinigten Arabischen Emirate
    .genitive = der Vereinigten Arabischen Emirate
    .dative = den Vereinigten Arabischen Emiraten
    .of = der Vereinigten Arabischen Emirate

# medium: standard usage
country-CA = Kanada
    .genitive = Kanadas
    .dative = Kanada
    .of = von Kanada

# medium: standard usage
country-AU = Australien
    .genitive = Australiens
    .dative = Australien
    .of = von Australien

# medium: standard usage
country-JP = Japan
    .genitive = Japans
    .dative = Japan
    .of = von Japan

# medium: the name in diplomatic use; also Südkorea
country-KR = die Republik Korea
    .genitive = der Republik Korea
    .dative = der Republik Korea
    .of = der Republik Korea

# medium: standard usage
country-IN = Indien
    .genitive = Indiens
    .dative = Indien
    .of = von Indien

# medium: standard usage
country-BR = Brasilien
    .genitive = Brasiliens
    .dative = Brasilien
    .of = von Brasilien

# medium: standard usage
country-ZA = Südafrika
    .genitive = Südafrikas
    .dative = Südafrika
    .of = von Südafrika

# medium: it is the Holy See that has ambassadors, not Vatican City
country-VA = der Heilige Stuhl
    .genitive = des Heiligen Stuhls
    .dative = dem Heiligen Stuhl
    .of = des Heiligen Stuhls

## Lines above the postal address

# medium: standard usage
address =
    { $gender ->
        [male] Herrn
        [female] Frau
       *[neutral] {""}
    } { $name }
    { CAPITAL($title-bare) }

# high: Bundesministerium des Innern, Protokoll Inland: Seiner Exzellenz dem Präsidenten der …, dative
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { office-address }

# high: Bundesministerium des Innern, Protokoll Inland (briefschreiber.name): at home Herrn Bundespräsidenten, from
# abroad Seiner Exzellenz dem Präsidenten der Bundesrepublik Deutschland
address-president-DE =
    { $own ->
        [yes]
            { $gender ->
                [male] Herrn Bundespräsidenten
               *[female] Frau Bundespräsidentin
            }
       *[no]
            { $gender ->
                [male] Seiner Exzellenz
               *[female] Ihrer Exzellenz
            } { president.dative } der Bundesrepublik Deutschland
    }
    { $own ->
        [yes] { $name }
       *[no] { herrn } { $name }
    }

# low: the pattern of Seiner Exzellenz
address-monarch =
    { $gender ->
        [male] Seiner Majestät
       *[female] Ihrer Majestät
    } { $title-dative }

# high: Bundesministerium des Innern, Protokoll Inland: foreign heads of government as heads of state
address-prime-minister = { excellent-address }

# medium: one’s own head of government has no predicate
address-prime-minister-own = { office-address }

# high: Bundesministerium des Innern, Protokoll Inland: foreign heads of government as heads of state
address-chancellor = { excellent-address }

# high: Bundesministerium des Innern, Protokoll Inland: Herrn Bundeskanzler, without An
address-chancellor-own =
    { herrn } { $gender ->
        [male] Bundeskanzler
       *[female] Bundeskanzlerin
    }
    { $name }

# medium: the pattern of foreign heads of government
address-foreign-minister = { excellent-address }

# medium: one’s own minister has no predicate
address-foreign-minister-own = { office-address }

# high: Bundesministerium des Innern, Protokoll Inland: as foreign heads of state
address-un-secretary-general = { excellent-address }

# medium: standard usage
address-un-high-commissioner = { office-address }

# medium: standard usage
address-parliament-president = { office-address }

# medium: the pattern of foreign heads of state
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own = { office-address }

# medium: standard usage
address-editor =
    Redaktion
    { $name }

# medium: the European institutions write without the predicate
address-president-EU = { office-address }

# medium: the pattern of the Federal President of Germany at home
address-president-AT =
    { $own ->
        [yes] { address-president-DE }
       *[no] { excellent-address }
    }

# medium: the pattern of the Federal President of Germany
address-president-CH = { address-president-AT }

# low: the pattern of Seiner Majestät; the predicate governs the dative
address-monarch-LU =
    { $gender ->
        [male] Seiner Königlichen Hoheit
       *[female] Ihrer Königlichen Hoheit
    } { $title-dative }

# low: the pattern of Seiner Majestät
address-monarch-QA =
    { $gender ->
        [male] Seiner Hoheit
       *[female] Ihrer Hoheit
    } { $title-dative }

# medium: standard usage; the name is that of the Pope, such as Papst Johannes
address-monarch-VA =
    { $named ->
        [yes] Seiner Heiligkeit { $name }
       *[no] Seiner Heiligkeit dem Papst
    }

# medium: federal ministers are addressed as Bundesminister, in the address without An
address-foreign-minister-DE =
    { $own ->
        [yes] { herrn } { $title-bare }
       *[no] { excellent-address }
    }
    { $own ->
        [yes] { $name }
       *[no] {""}
    }

# medium: the European institutions write without the predicate
address-foreign-minister-EU = { office-address }

# medium: the pattern of Herrn Bundespräsidenten
address-parliament-president-DE =
    { $gender ->
        [male] Herrn Präsidenten des Deutschen Bundestages
       *[female] Frau Präsidentin des Deutschen Bundestages
    }
    { $name }

# medium: the President of the General Assembly is an Excellency (UN Correspondence Manual ST/DCS/4/Rev.1)
address-parliament-president-UN = { excellent-address }

# medium: standard usage
address-body-head-EU = { office-address }

# medium: the President of the Council has the rank of an ambassador (UN Correspondence Manual ST/DCS/4/Rev.1)
address-body-head-UN = { excellent-address }

# medium: members of the Bundestag are addressed with their membership
address-member-of-parliament-DE =
    { $gender ->
        [male] Herrn
        [female] Frau
       *[neutral] {""}
    } { $name }
    { $named ->
        [yes] Mitglied des Deutschen Bundestages
       *[no] { CAPITAL($title-bare) }
    }

# low: nuncios are archbishops
address-ambassador-VA =
    Seiner Exzellenz { $title-dative }
    { $name }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { CAPITAL($title-bare) }

## Salutations

# medium: standard usage
salutation = Sehr geehrte Damen und Herren,

# high: Bundesministerium des Innern, Protokoll Inland; also Sehr geehrter Herr Präsident,
salutation-president = Exzellenz,

# medium: the pattern of Sehr geehrter Herr Bundeskanzler (Bundesministerium des Innern, Protokoll Inland)
salutation-president-own =
    { geehrter } { $gender ->
        [male] Präsident,
       *[female] Präsidentin,
    }

# high: Bundesministerium des Innern, Protokoll Inland, for a man; the feminine by its pattern
salutation-president-DE =
    { $own ->
        [yes]
            { $gender ->
                [male] Sehr verehrter Herr Bundespräsident,
               *[female] Sehr verehrte Frau Bundespräsidentin,
            }
       *[no] Exzellenz,
    }

# medium: standard usage
salutation-monarch = Eure Majestät,

# high: Bundesministerium des Innern, Protokoll Inland; also Sehr geehrter Herr Premierminister,
salutation-prime-minister = Exzellenz,

# medium: the pattern of Sehr geehrter Herr Bundeskanzler
salutation-prime-minister-own = { geehrter } { premier.bare },

# high: Bundesministerium des Innern, Protokoll Inland, for foreign heads of government
salutation-chancellor = Exzellenz,

# high: Bundesministerium des Innern, Protokoll Inland
salutation-chancellor-own =
    { geehrter } { $gender ->
        [male] Bundeskanzler,
       *[female] Bundeskanzlerin,
    }

# medium: the pattern of foreign heads of government
salutation-foreign-minister = Exzellenz,

# medium: standard usage
salutation-foreign-minister-own =
    { geehrter } { $gender ->
        [male] Minister,
       *[female] Ministerin,
    }

# medium: federal ministers are addressed as Bundesminister
salutation-foreign-minister-DE =
    { $own ->
        [yes]
            { geehrter } { $gender ->
                [male] Bundesminister,
               *[female] Bundesministerin,
            }
       *[no] Exzellenz,
    }

# medium: Bundesministerium des Innern, Protokoll Inland, pattern; also Sehr geehrter Herr Generalsekretär,
salutation-un-secretary-general = Exzellenz,

# medium: the pattern of Sehr geehrter Herr Generalsekretär; the adjective declines
salutation-un-high-commissioner =
    { geehrter } { $gender ->
        [male] Hoher Kommissar,
       *[female] Hohe Kommissarin,
    }

# medium: standard usage
salutation-parliament-president =
    { geehrter } { $gender ->
        [male] Präsident,
       *[female] Präsidentin,
    }

# medium: standard usage
salutation-member-of-parliament =
    { $gender ->
        [male] Sehr geehrter Herr Abgeordneter,
        [female] Sehr geehrte Frau Abgeordnete,
       *[neutral]
            { $named ->
                [yes] Guten Tag { $name },
               *[no] Sehr geehrtes Mitglied des Parlaments,
            }
    }

# medium: the pattern of foreign heads of state
salutation-ambassador = Exzellenz,

# medium: standard usage
salutation-ambassador-own =
    { geehrter } { $gender ->
        [male] Botschafter,
       *[female] Botschafterin,
    }

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: standard usage
salutation-editor = Sehr geehrte Redaktion,

# medium: standard usage
salutation-organisation = Sehr geehrte Damen und Herren,

# medium: with the full name; Guten Tag where the gender is not known
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] Sehr geehrter Herr { $name },
                [female] Sehr geehrte Frau { $name },
               *[neutral] Guten Tag { $name },
            }
       *[no] Sehr geehrte Damen und Herren,
    }

# medium: a man or a woman by name as any person, else as a body
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] Sehr geehrter Herr { $name },
                [female] Sehr geehrte Frau { $name },
               *[neutral] Sehr geehrte Damen und Herren,
            }
       *[no] Sehr geehrte Damen und Herren,
    }

# medium: the pattern of the Federal President of Germany
salutation-president-AT =
    { $own ->
        [yes] { salutation-president-DE }
       *[no] Exzellenz,
    }

# medium: the pattern of the Federal President of Germany
salutation-president-CH = { salutation-president-AT }

# medium: the pattern of Sehr geehrter Herr Präsident
salutation-president-EU = { salutation-president-own }

# medium: standard usage for the Grand Duke
salutation-monarch-LU = Königliche Hoheit,

# low: the pattern of Königliche Hoheit
salutation-monarch-QA = Hoheit,

# medium: standard usage; also Heiliger Vater, from Catholics
salutation-monarch-VA = Eure Heiligkeit,

# medium: federal ministers are addressed as Bundesminister
salutation-foreign-minister-AT =
    { $own ->
        [yes] { salutation-foreign-minister-DE }
       *[no] Exzellenz,
    }

# medium: ministers are members of the Federal Council
salutation-foreign-minister-CH =
    { $own ->
        [yes]
            { $gender ->
                [male] Sehr geehrter Herr Bundesrat,
               *[female] Sehr geehrte Frau Bundesrätin,
            }
       *[no] Exzellenz,
    }

# medium: the pattern of Sehr geehrter Herr Hoher Kommissar
salutation-foreign-minister-EU =
    { geehrter } { $gender ->
        [male] Hoher Vertreter,
       *[female] Hohe Vertreterin,
    }

# medium: the pattern of Bundespräsident
salutation-parliament-president-DE =
    { geehrter } { $gender ->
        [male] Bundestagspräsident,
       *[female] Bundestagspräsidentin,
    }

# low: also Sehr geehrter Herr Speaker,
salutation-parliament-president-US =
    { geehrter } { $gender ->
        [male] Sprecher,
       *[female] Sprecherin,
    }

# low: also Sehr geehrter Herr Speaker,
salutation-parliament-president-GB = { salutation-parliament-president-US }

# medium: the title of the Chinese office
salutation-parliament-president-CN =
    { geehrter } { $gender ->
        [male] Vorsitzender,
       *[female] Vorsitzende,
    }

# medium: the President of the General Assembly is an Excellency (UN Correspondence Manual ST/DCS/4/Rev.1)
salutation-parliament-president-UN = Exzellenz,

# medium: the pattern of Sehr geehrter Herr Präsident
salutation-body-head-EU = { salutation-parliament-president }

# medium: the President of the Council has the rank of an ambassador (UN Correspondence Manual ST/DCS/4/Rev.1)
salutation-body-head-UN = Exzellenz,

## Closings, without a comma

# high: Bundesministerium des Innern, Protokoll Inland
closing = Mit freundlichen Grüßen

# high: Bundesministerium des Innern, Protokoll Inland
closing-president = { hochachtung }

# medium: the pattern of foreign heads of state
closing-monarch = { hochachtung }

# high: Bundesministerium des Innern, Protokoll Inland
closing-prime-minister = { hochachtung }

# medium: the pattern of the Federal Chancellor
closing-prime-minister-own = Mit vorzüglicher Hochachtung

# high: Bundesministerium des Innern, Protokoll Inland
closing-chancellor = { hochachtung }

# high: Bundesministerium des Innern, Protokoll Inland; plain: Mit freundlichen Grüßen
closing-chancellor-own = Mit vorzüglicher Hochachtung

# medium: the pattern of foreign heads of government
closing-foreign-minister = { hochachtung }

# medium: the pattern of the Federal Chancellor
closing-foreign-minister-own = Mit vorzüglicher Hochachtung

# high: Bundesministerium des Innern, Protokoll Inland
closing-un-secretary-general = { hochachtung }

# medium: the pattern of the Federal Chancellor
closing-un-high-commissioner = Mit vorzüglicher Hochachtung

# medium: the pattern of the Federal Chancellor
closing-parliament-president = Mit vorzüglicher Hochachtung

# medium: the pattern of foreign heads of state
closing-ambassador = { hochachtung }

# medium: the pattern of the Federal Chancellor
closing-ambassador-own = Mit vorzüglicher Hochachtung

# medium: the pattern of the Federal Chancellor
closing-president-EU = Mit vorzüglicher Hochachtung

# medium: the pattern of the Federal Chancellor
closing-foreign-minister-EU = Mit vorzüglicher Hochachtung

# medium: the pattern of foreign heads of state
closing-parliament-president-UN = { hochachtung }

# medium: the pattern of the Federal Chancellor
closing-body-head-EU = Mit vorzüglicher Hochachtung

# medium: the pattern of foreign heads of state
closing-body-head-UN = { hochachtung }

## Copies

# medium: a list after Kopie an: has no article
copy-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: standard usage
copy-for = Kopie für { $title-accusative }

# medium: the name of a Pope holds the title already
copy-line-monarch-VA =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title-bare) }
    }

## Several addressees

# medium: An, then one addressee to a line in the accusative
joint-address = An

# medium: standard usage; with a name the person comes first, with Herrn or Frau as in any address
joint-line =
    { $named ->
        [yes]
            { $gender ->
                [male] Herrn { $name }
                [female] Frau { $name }
               *[neutral] { $name }
            }, { $title-bare }
       *[no] { $title-accusative }
    }

# medium: a monarch is neither Herr nor Frau: the office without the name
joint-line-monarch = { $title-accusative }

# medium: nuncios are archbishops, whose title goes before the name in the place of Herrn
joint-line-ambassador-VA =
    { $named ->
        [yes] { $name }, { $title-bare }
       *[no] { $title-accusative }
    }

# medium: the name is the title
joint-line-organisation = { $title-accusative }

# medium: the name is the title
joint-line-person =
    { $gender ->
        [male] Herrn
        [female] Frau
       *[neutral] {""}
    } { $name }

# medium: the editorial office
joint-line-editor = { $title-accusative }

# medium: the name is the title
joint-line-other = { $title-accusative }

# medium: the name is the title
joint-line-member-of-parliament = { $title-accusative }

# medium: standard usage
joint-salutation = Sehr geehrte Damen und Herren,

# medium: standard usage; the text goes on in lower case after the comma
joint-salutation-heads =
    { $monarch ->
        [yes] Majestäten, Exzellenzen, sehr geehrte Staats- und Regierungschefinnen und -chefs,
       *[no] Exzellenzen, sehr geehrte Staats- und Regierungschefinnen und -chefs,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] sehr geehrter Herr Generalsekretär,
       *[female] sehr geehrte Frau Generalsekretärin,
    }

# medium: standard usage; also Mit freundlichen Grüßen
joint-closing = Mit vorzüglicher Hochachtung

# high: Bundesministerium des Innern, Protokoll Inland (Mit dem Ausdruck meiner vorzüglichen Hochachtung)
joint-closing-heads = { hochachtung }

# medium: the name of a Pope holds the title already
joint-line-monarch-VA =
    { $named ->
        [yes] { $name }
       *[no] { $title-accusative }
    }

## Words of the page

# medium: standard usage
open-letter = Offener Brief

# high: DIN 5008: the subject stands without the word Betreff
subject = {""}

# medium: standard usage; also Verteiler:
copy-to = Kopie an:

# medium: standard usage
enclosures =
    { $count ->
        [1] Anlage:
       *[other] Anlagen:
    }

# medium: standard usage; also Die Unterzeichnerinnen und Unterzeichner
signatories = Die Unterzeichnenden

# medium: standard usage; with the dative
signed-by = Unterzeichnet von

# medium: before a name
on-behalf-of = Im Namen von { $name }

# medium: standard usage
name-withheld = Name aus Sicherheitsgründen nicht genannt

# medium: standard usage
how-to-verify = So prüfen Sie die Echtheit dieses Briefes

# medium: standard usage
page = Seite { $page } von { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the dative
language =
    { $language ->
        [ar] dem Arabischen
        [az] dem Aserbaidschanischen
        [ckb] dem Zentralkurdischen
        [da] dem Dänischen
        [de] dem Deutschen
        [en] dem Englischen
        [es] dem Spanischen
        [fa] dem Persischen
        [fi] dem Finnischen
        [fr] dem Französischen
        [he] dem Hebräischen
        [hy] dem Armenischen
        [it] dem Italienischen
        [kmr] dem Nordkurdischen
        [nb] dem Norwegischen
        [nl] dem Niederländischen
        [pl] dem Polnischen
        [pt] dem Portugiesischen
        [ru] dem Russischen
        [sv] dem Schwedischen
        [tr] dem Türkischen
        [uk] dem Ukrainischen
        [zh-Hans] dem Chinesischen
        [zh-Hant] dem Chinesischen
       *[other] einer anderen Sprache
    }

# medium: standard usage; also Übersetzung aus dem Englischen
translated-from = Aus { language } übersetzt

# medium: standard usage
notice-machine = Maschinell aus { language } übersetzt, nicht überprüft

# medium: standard usage
notice-human = Aus { language } übersetzt, nicht überprüft

# medium: standard usage
revision = Fassung { $number }

# medium: standard usage
follow-up = Im Anschluss an den Brief „{ $letter }“ vom { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage; also without den
dateline = { $place }, den { $date }
