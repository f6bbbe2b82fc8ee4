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

# high: Bundesministerium des Innern, Protokoll Inland: Herrn Bundespräsidenten
address-president-DE =
    { $gender ->
        [male] Herrn Bundespräsidenten
       *[female] Frau Bundespräsidentin
    }
    { $name }

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
    { $gender ->
        [male] Sehr verehrter Herr Bundespräsident,
       *[female] Sehr verehrte Frau Bundespräsidentin,
    }

# medium: standard usage
salutation-monarch = Eure Majestät,

# high: Bundesministerium des Innern, Protokoll Inland; also Sehr geehrter Herr Premierminister,
salutation-prime-minister = Exzellenz,

# medium: the pattern of Sehr geehrter Herr Bundeskanzler
salutation-prime-minister-own =
    { geehrter } { $gender ->
        [male] Premierminister,
       *[female] Premierministerin,
    }

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
    { geehrter } { $gender ->
        [male] Bundesminister,
       *[female] Bundesministerin,
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

# medium: standard usage
salutation-other = Sehr geehrte Damen und Herren,

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

## Copies

# medium: a list after Kopie an: has no article
copy-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: standard usage
copy-for = Kopie für { $title-accusative }

## Several addressees

# medium: An, then one addressee to a line in the accusative
joint-address = An

# medium: standard usage; with a name the person comes first
joint-line =
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
