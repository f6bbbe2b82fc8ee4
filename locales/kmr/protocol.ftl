### Nameyên fermî bi kurdiya bakur (kurmancî)
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles are in the izafe (serokê, f. seroka), which does not change after prepositions. Birêz serves men and
### women, one’s own and foreign holders. Countries have the form “genitive”, the oblique that the izafe asks for.

## Words that other messages use

# high: Serokkomarê Iraqê (kurdistan24.net, 2025; also Serokomarê); the feminine by the rule of the language
president-of =
    { $gender ->
        [male] Serokkomarê
       *[female] Serokkomara
    }

# high: seroka Parlementoya Kurdistanê (rojevakurd.com, February 2022); Serokê by the rule of the language
head =
    { $gender ->
        [male] Serokê
       *[female] Seroka
    }

# high: Birêz before the name (rojevakurd.com, February 2022); before the office by the same pattern
office-address =
    { $named ->
        [yes] Birêz { $name }
       *[no] Birêz { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

## Titles

# high: Serokkomarê Iraqê (kurdistan24.net)
title-president = { president-of } { $country-genitive }

# medium: standard usage
title-president-US = { head } Dewletên Yekbûyî yên Amerîkayê
    .short = { head } Amerîkayê

# medium: standard usage
title-president-RU = { head } Federasyona Rûsyayê
    .short = { head } Rûsyayê

# medium: standard usage
title-president-CN = { head } Komara Gel a Çînê
    .short = { head } Çînê

# medium: standard usage
title-president-FR = { president-of } Komara Fransayê
    .short = { president-of } Fransayê

# medium: standard usage
title-president-IR = { president-of } Komara Îslamî ya Îranê
    .short = { president-of } Îranê

# medium: standard usage
title-president-AE = { head } Mîrgehên Erebî yên Yekbûyî

# medium: standard usage
title-president-CH = { head } Konfederasyona Swîsreyê

# low: the office that acts for the head of state; the King himself is the monarch
title-president-CA =
    { $gender ->
        [male] Waliyê Giştî yê
       *[female] Waliya Giştî ya
    } Kanadayê

# low: the office that acts for the head of state; the King himself is the monarch
title-president-AU =
    { $gender ->
        [male] Waliyê Giştî yê
       *[female] Waliya Giştî ya
    } Awistralyayê

# low: not to be mistaken for the Council of Europe
title-president-EU = { head } Konseya Ewropî ya Yekîtiya Ewropayê
    .short = { head } Konseya Ewropî

# medium: standard usage
title-president-UN = { head } Konseya Ewlehiyê ya Neteweyên Yekbûyî
    .short = { head } Konseya Ewlehiyê

# low: also qral, qralîçe
title-monarch =
    { $gender ->
        [male] Keyê
       *[female] Keybanûya
    } { $country-genitive }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Împeratorê
       *[female] Împeratora
    } Japonyayê

# medium: standard usage
title-monarch-QA = Emîrê Qeterê

# low: a rare title
title-monarch-LU =
    { $gender ->
        [male] Dûka Mezin ê
       *[female] Dûşesa Mezin a
    } Luksembûrgê

# medium: standard usage
title-monarch-VA = Papayê Vatîkanê

# medium: standard usage
title-prime-minister =
    { $gender ->
        [male] Serokwezîrê
       *[female] Serokwezîra
    } { $country-genitive }

# medium: Keyaniya Yekbûyî; also Qraliyeta Yekbûyî
title-prime-minister-GB =
    { $gender ->
        [male] Serokwezîrê
       *[female] Serokwezîra
    } Keyaniya Yekbûyî ya Brîtanyaya Mezin û Îrlandaya Bakur
    .short =
        { $gender ->
            [male] Serokwezîrê
           *[female] Serokwezîra
        } Brîtanyayê

# medium: standard usage
title-chancellor =
    { $gender ->
        [male] Şansolyerê
       *[female] Şansolyera
    } { $country-genitive }

# medium: standard usage
title-chancellor-DE =
    { $gender ->
        [male] Şansolyerê Federal ê
       *[female] Şansolyera Federal a
    } Komara Federal a Almanyayê

# medium: standard usage
title-foreign-minister =
    { $gender ->
        [male] Wezîrê Derve yê
       *[female] Wezîra Derve ya
    } { $country-genitive }

# medium: standard usage
title-foreign-minister-EU =
    { $gender ->
        [male] Nûnerê Bilind ê
       *[female] Nûnera Bilind a
    } Yekîtiya Ewropayê ji bo Karên Derve û Siyaseta Ewlehiyê

# medium: seen for Sekreterê Giştî yê (kurdistan24.net); medium for the rest
title-un-secretary-general =
    { $gender ->
        [male] Sekreterê Giştî yê
       *[female] Sekretera Giştî ya
    } Neteweyên Yekbûyî

# medium: standard usage
title-un-high-commissioner =
    { $gender ->
        [male] Komîserê Bilind ê
       *[female] Komîsera Bilind a
    } Neteweyên Yekbûyî ji bo Mafên Mirovan

# high: Parlamentoya Iraqê (kurdistan24.net)
title-parliament-president = { head } Parlamentoya { $country-genitive }

# medium: standard usage
title-parliament-president-EU = { head } Parlamentoya Ewropayê

# medium: standard usage
title-parliament-president-UN = { head } Civata Giştî ya Neteweyên Yekbûyî
    .short = { head } Civata Giştî

# medium: standard usage
title-ambassador =
    { $gender ->
        [male] Balyozê
       *[female] Balyoza
    } { $country-genitive }

# medium: standard usage
title-body-head-EU = { head } Komîsyona Ewropayê

# medium: standard usage
title-body-head-UN = { head } Konseya Mafên Mirovan a Neteweyên Yekbûyî
    .short = { head } Konseya Mafên Mirovan

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] Desteya Weşanê
    }

# medium: the name stands for the title
title-body-head = { $name }

# medium: the name stands for the title
title-member-of-parliament = { $name }

# medium: the name stands for the title
title-organisation = { $name }

# medium: the name stands for the title
title-person = { $name }

# medium: the name stands for the title
title-other = { $name }

## Countries, by their short usual names; the genitive is the oblique case

# medium: standard usage
country-US = Amerîka
    .genitive = Amerîkayê

# medium: standard usage
country-GB = Brîtanya
    .genitive = Brîtanyayê

# medium: standard usage
country-FR = Fransa
    .genitive = Fransayê

# medium: standard usage
country-DE = Almanya
    .genitive = Almanyayê

# medium: standard usage
country-RU = Rûsya
    .genitive = Rûsyayê

# medium: standard usage
country-CN = Çîn
    .genitive = Çînê

# medium: standard usage
country-IR = Îran
    .genitive = Îranê

# medium: standard usage
country-SE = Swêd
    .genitive = Swêdê

# medium: standard usage
country-NO = Norwêc
    .genitive = Norwêcê

# medium: standard usage
country-DK = Danîmarka
    .genitive = Danîmarkayê

# medium: standard usage
country-FI = Fînlanda
    .genitive = Fînlandayê

# medium: standard usage
country-IS = Îslanda
    .genitive = Îslandayê

# medium: standard usage
country-ES = Spanya
    .genitive = Spanyayê

# medium: standard usage
country-IT = Îtalya
    .genitive = Îtalyayê

# medium: standard usage
country-NL = Holanda
    .genitive = Holandayê

# medium: standard usage
country-BE = Belçîka
    .genitive = Belçîkayê

# medium: standard usage
country-LU = Luksembûrg
    .genitive = Luksembûrgê

# medium: standard usage
country-AT = Awistirya
    .genitive = Awistiryayê

# medium: standard usage
country-CH = Swîsre
    .genitive = Swîsreyê

# medium: standard usage
country-PL = Polonya
    .genitive = Polonyayê

# medium: standard usage
country-PT = Portûgal
    .genitive = Portûgalê

# medium: standard usage
country-IE = Îrlanda
    .genitive = Îrlandayê

# medium: standard usage
country-CZ = Çekya
    .genitive = Çekyayê

# medium: standard usage
country-HU = Macaristan
    .genitive = Macaristanê

# medium: standard usage
country-GR = Yewnanistan
    .genitive = Yewnanistanê

# medium: standard usage
country-TR = Tirkiye
    .genitive = Tirkiyeyê

# medium: standard usage
country-UA = Ûkrayna
    .genitive = Ûkraynayê

# medium: standard usage
country-AM = Ermenistan
    .genitive = Ermenistanê

# medium: standard usage
country-AZ = Azerbaycan
    .genitive = Azerbaycanê

# high: kurdistan24.net
country-IQ = Iraq
    .genitive = Iraqê

# medium: standard usage
country-SY = Sûriye
    .genitive = Sûriyeyê

# medium: standard usage
country-IL = Îsraîl
    .genitive = Îsraîlê

# medium: standard usage
country-SA = Erebistana Siûdî
    .genitive = Erebistana Siûdî

# medium: standard usage
country-QA = Qeter
    .genitive = Qeterê

# medium: standard usage
country-EG = Misir
    .genitive = Misirê

# medium: standard usage
country-AE = Mîrgehên Erebî yên Yekbûyî
    .genitive = Mîrgehên Erebî yên Yekbûyî

# medium: standard usage
country-CA = Kanada
    .genitive = Kanadayê

# medium: standard usage
country-AU = Awistralya
    .genitive = Awistralyayê

# medium: standard usage
country-JP = Japonya
    .genitive = Japonyayê

# medium: standard usage
country-KR = Koreya Başûr
    .genitive = Koreya Başûr

# medium: standard usage
country-IN = Hindistan
    .genitive = Hindistanê

# medium: standard usage
country-BR = Brezîlya
    .genitive = Brezîlyayê

# medium: standard usage
country-ZA = Afrîkaya Başûr
    .genitive = Afrîkaya Başûr

# medium: standard usage
country-VA = Vatîkan
    .genitive = Vatîkanê

## Lines above the postal address

# high: Birêz before the name (rojevakurd.com, February 2022); before the office by the same pattern
address = { office-address }

# low: the style of kings and queens
address-monarch =
    { $named ->
        [yes] { majesty } { $name }
       *[no] { majesty } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the style of kings and queens
majesty =
    { $gender ->
        [male] Bilindahiya Wî
       *[female] Bilindahiya Wê
    }

# low: the style of the Pope
address-monarch-VA = { office-address }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { $title }

# medium: letters to editors
address-editor =
    Desteya Weşanê
    { $name }

## Salutations

# medium: standard usage; needs no gender
salutation =
    { $named ->
        [yes] Birêz { $name },
       *[no] Birêzan,
    }

# medium: Birêz before the office, one’s own or foreign; needs no gender
salutation-president = Birêz Serokkomar,

# medium: Birêz before the office
salutation-president-US = Birêz Serok,

# medium: Birêz before the office
salutation-president-RU = Birêz Serok,

# medium: Birêz before the office
salutation-president-CN = Birêz Serok,

# medium: Birêz before the office
salutation-president-AE = Birêz Serok,

# medium: Birêz before the office
salutation-president-EU = Birêz Serok,

# medium: Birêz before the office
salutation-president-UN = Birêz Serok,

# medium: the President of the Swiss Confederation
salutation-president-CH = Birêz Serok,

# low: the title of the office
salutation-president-CA =
    { $gender ->
        [male] Birêz Waliyê Giştî,
       *[female] Birêz Waliya Giştî,
    }

# low: the title of the office
salutation-president-AU = { salutation-president-CA }

# low: the style of kings and queens
salutation-monarch = Bilindahiya We,

# low: the style of the Pope
salutation-monarch-VA = Birêz Papa,

# medium: Birêz before the office; needs no gender
salutation-prime-minister = Birêz Serokwezîr,

# medium: Birêz before the office; needs no gender
salutation-chancellor = Birêz Şansolyer,

# medium: Birêz before the office; needs no gender
salutation-foreign-minister = Birêz Wezîr,

# medium: Birêz before the office
salutation-foreign-minister-EU =
    { $gender ->
        [male] Birêz Nûnerê Bilind,
       *[female] Birêz Nûnera Bilind,
    }

# medium: seen for Sekreterê Giştî (kurdistan24.net); the feminine by the rule of the language
salutation-un-secretary-general =
    { $gender ->
        [male] Birêz Sekreterê Giştî,
       *[female] Birêz Sekretera Giştî,
    }

# medium: the pattern of the Secretary-General
salutation-un-high-commissioner =
    { $gender ->
        [male] Birêz Komîserê Bilind,
       *[female] Birêz Komîsera Bilind,
    }

# medium: Birêz before the office; needs no gender
salutation-parliament-president = Birêz Serok,

# medium: Birêz before the office; needs no gender
salutation-ambassador = Birêz Balyoz,

# medium: Birêz before the office; needs no gender
salutation-body-head = Birêz Serok,

# medium: Birêz before the office; needs no gender
salutation-member-of-parliament = Birêz Parlamenter,

# medium: letters to editors
salutation-editor = Desteya Weşanê ya birêz,

# medium: Birêzan for several; also Birêzên hêja
salutation-organisation = Birêzan,

## Closings

# low: at the end of an appeal of 17 December 2020 (rojevakurd.com), which could not be found again; also Bi rêz û
# hurmet; the same for one and for several who sign
closing = Li gel rêzên xwe,

## Copies

# medium: the address in one line; where the name is the title it stands once
copy-line = { office-address }

# medium: an organisation has no gender
copy-line-organisation = { $title }

# medium: letters to editors
copy-line-editor = { $title }

# low: the style of kings and queens
copy-line-monarch = { address-monarch }

# low: the style of the Pope
copy-line-monarch-VA = { office-address }

# medium: standard usage
copy-for = Kopî ji bo { $title }

## Several addressees

# medium: one addressee to a line
joint-line = { copy-line }

# medium: as in the list of copies
joint-line-organisation = { copy-line-organisation }

# medium: as in the list of copies
joint-line-editor = { copy-line-editor }

# medium: as in the list of copies
joint-line-monarch = { copy-line-monarch }

# medium: as in the list of copies
joint-line-monarch-VA = { copy-line-monarch-VA }

# medium: Birêzan for several; also Birêzên hêja
joint-salutation = Birêzan,

# medium: the pattern of Birêzan Serokê Parlamento … (rojevakurd.com)
joint-salutation-heads =
    { $monarch ->
        [yes] Bilindahiyên We, birêz Serokên Dewlet û Hikûmetan,
       *[no] Birêz Serokên Dewlet û Hikûmetan,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] birêz Sekreterê Giştî yê Neteweyên Yekbûyî,
       *[female] birêz Sekretera Giştî ya Neteweyên Yekbûyî,
    }

# medium: standard usage
joint-closing = { closing }

# low: the closing, heightened
joint-closing-heads = Li gel rêzên xwe yên herî bilind,

## Words of the page

# medium: standard usage
open-letter = Nameya vekirî

# medium: standard usage
subject = Mijar:

# medium: standard usage
copy-to = Kopî ji bo:

# medium: standard usage
enclosures =
    { $count ->
        [1] Pêvek:
       *[other] Pêvekên nameyê:
    }

# medium: the same for men and women
signatories = Îmzekar

# medium: standard usage
signed-by = Îmzekar:

# medium: standard usage
on-behalf-of = Bi navê { $name }

# medium: standard usage
name-withheld = Nav ji ber sedemên ewlehiyê nayê eşkerekirin

# medium: standard usage
how-to-verify = Rastiya vê nameyê çawa tê kontrolkirin

# medium: standard usage
page = Rûpel { $page } ji { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages
language =
    { $language ->
        [ar] erebî
        [az] azerî
        [ckb] soranî
        [da] danîmarkî
        [de] almanî
        [en] îngilîzî
        [es] spanî
        [fa] farisî
        [fi] fînî
        [fr] fransî
        [he] îbranî
        [hy] ermenî
        [it] îtalî
        [kmr] kurmancî
        [nb] norwêcî
        [nl] holandî
        [pl] polonî
        [pt] portûgalî
        [ru] rûsî
        [sv] swêdî
        [tr] tirkî
        [uk] ûkraynî
        [zh-Hans] çînî
        [zh-Hant] çînî
       *[other] zimanekî din
    }

# medium: standard usage
translated-from = Ji { language } hatiye wergerandin

# medium: standard usage
notice-machine = Wergera makîneyê ji { language }, nehatiye kontrolkirin

# medium: standard usage
notice-human = Werger ji { language }, nehatiye kontrolkirin

# medium: standard usage
revision = Guhertoya { $number }

# medium: standard usage
follow-up = Li ser pey nameya “{ $letter }” ya { $date }

# high: 29ê Mijdara 2025ê (kurdistan24.net, 2025); the months of Unicode CLDR 48 (ku) with the ending of the izafe
date =
    { $day }ê { $month ->
        [1] çileya
        [2] sibata
        [3] adara
        [4] nîsana
        [5] gulana
        [6] hezîrana
        [7] tîrmeha
        [8] tebaxa
        [9] îlona
        [10] cotmeha
        [11] mijdara
       *[other] berfanbara
    } { $year }ê

# medium: standard usage
dateline = { $place }, { $date }
