### Cartas oficiais em português do Brasil: only what differs from the file of Portuguese.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Portugal is foreign to Brazilians. The Manual de Redação leaves letters to foreign authorities to their own
### tradition, so the closing to them is that of the general file.

## Words that other messages use

# high: Manual de Redação da Presidência da República, as quoted by trabalhosfeitos.com (A Sua Excelência o Senhor,
# the name, the office)
excellent-address =
    A Sua Excelência { $gender ->
        [male] o Senhor
       *[female] a Senhora
    }
    { $name }
    { CAPITAL($title-bare) }

# medium: in Brazil the ministers of all countries but Portugal are das Relações Exteriores
of-foreign-affairs =
    { $to ->
        [PT] dos Negócios Estrangeiros
       *[other] das Relações Exteriores
    }

## Titles

# medium: the name of the office, and the country, which at home goes without saying
title-foreign-minister-PT = { minister } dos Negócios Estrangeiros de Portugal
    .to = { minister.to } dos Negócios Estrangeiros de Portugal
    .of = { minister.of } dos Negócios Estrangeiros de Portugal
    .bare = { minister.bare } dos Negócios Estrangeiros de Portugal
    .short = { minister } dos Negócios Estrangeiros de Portugal

# medium: abroad the office is named with its country
title-president-PT = { president } da República Portuguesa
    .to = { president.to } da República Portuguesa
    .of = { president.of } da República Portuguesa
    .bare = { president.bare } da República Portuguesa
    .short = { president } de Portugal

# medium: abroad the office is named with its country
title-prime-minister-PT = { prime-minister } de Portugal
    .to = { prime-minister.to } de Portugal
    .of = { prime-minister.of } de Portugal
    .bare = { prime-minister.bare } de Portugal
    .short = { prime-minister } de Portugal

# medium: abroad the office is named with its country
title-parliament-president-PT = { president } da Assembleia da República de Portugal
    .to = { president.to } da Assembleia da República de Portugal
    .of = { president.of } da Assembleia da República de Portugal
    .bare = { president.bare } da Assembleia da República de Portugal
    .short = { president } da Assembleia da República de Portugal

# medium: standard usage in Brazil
title-prime-minister-GB = { prime-minister } do Reino Unido da Grã-Bretanha e Irlanda do Norte
    .to = { prime-minister.to } do Reino Unido da Grã-Bretanha e Irlanda do Norte
    .of = { prime-minister.of } do Reino Unido da Grã-Bretanha e Irlanda do Norte
    .bare = { prime-minister.bare } do Reino Unido da Grã-Bretanha e Irlanda do Norte
    .short = { prime-minister } do Reino Unido

# medium: da França in Brazil
title-president-FR = { president } da República Francesa
    .to = { president.to } da República Francesa
    .of = { president.of } da República Francesa
    .bare = { president.bare } da República Francesa
    .short = { president } da França

# medium: da Espanha in Brazil
title-prime-minister-ES = { president } do Governo da Espanha
    .to = { president.to } do Governo da Espanha
    .of = { president.of } do Governo da Espanha
    .bare = { president.bare } do Governo da Espanha
    .short = { president } do Governo da Espanha

# medium: da Itália in Brazil
title-prime-minister-IT = { president } do Conselho de Ministros da Itália
    .to = { president.to } do Conselho de Ministros da Itália
    .of = { president.of } do Conselho de Ministros da Itália
    .bare = { president.bare } do Conselho de Ministros da Itália
    .short = { president } do Conselho de Ministros da Itália

# medium: da Espanha in Brazil
title-parliament-president-ES = { president } do Congresso dos Deputados da Espanha
    .to = { president.to } do Congresso dos Deputados da Espanha
    .of = { president.of } do Congresso dos Deputados da Espanha
    .bare = { president.bare } do Congresso dos Deputados da Espanha
    .short = { president } do Congresso dos Deputados da Espanha

# medium: de Luxemburgo in Brazil
title-monarch-LU =
    { $gender ->
        [male] o Grão-Duque
       *[female] a Grã-Duquesa
    } de Luxemburgo
    .to =
        { $gender ->
            [male] ao Grão-Duque
           *[female] à Grã-Duquesa
        } de Luxemburgo
    .of =
        { $gender ->
            [male] do Grão-Duque
           *[female] da Grã-Duquesa
        } de Luxemburgo
    .bare =
        { $gender ->
            [male] Grão-Duque
           *[female] Grã-Duquesa
        } de Luxemburgo
    .short =
        { $gender ->
            [male] o Grão-Duque
           *[female] a Grã-Duquesa
        } de Luxemburgo

# medium: without a hyphen in Brazil
title-un-high-commissioner =
    { $gender ->
        [male] o Alto Comissário
       *[female] a Alta Comissária
    } das Nações Unidas para os Direitos Humanos
    .to =
        { $gender ->
            [male] ao Alto Comissário
           *[female] à Alta Comissária
        } das Nações Unidas para os Direitos Humanos
    .of =
        { $gender ->
            [male] do Alto Comissário
           *[female] da Alta Comissária
        } das Nações Unidas para os Direitos Humanos
    .bare =
        { $gender ->
            [male] Alto Comissário
           *[female] Alta Comissária
        } das Nações Unidas para os Direitos Humanos
    .short =
        { $gender ->
            [male] o Alto Comissário
           *[female] a Alta Comissária
        } para os Direitos Humanos

# medium: Conselho de Direitos Humanos in Brazil
title-body-head-UN = { president } do Conselho de Direitos Humanos das Nações Unidas
    .to = { president.to } do Conselho de Direitos Humanos das Nações Unidas
    .of = { president.of } do Conselho de Direitos Humanos das Nações Unidas
    .bare = { president.bare } do Conselho de Direitos Humanos das Nações Unidas
    .short = { president } do Conselho de Direitos Humanos das Nações Unidas

## Countries, as they are spelt in Brazil

# medium: standard usage in Brazil
country-FR = a França
    .of = da França

# medium: standard usage in Brazil
country-IR = o Irã
    .of = do Irã

# medium: standard usage in Brazil
country-ES = a Espanha
    .of = da Espanha

# medium: standard usage in Brazil
country-IT = a Itália
    .of = da Itália

# medium: standard usage in Brazil
country-LU = Luxemburgo
    .of = de Luxemburgo

# medium: standard usage in Brazil
country-PL = a Polônia
    .of = da Polônia

# medium: also Tchéquia
country-CZ = a República Tcheca
    .of = da República Tcheca

# medium: standard usage in Brazil
country-AM = a Armênia
    .of = da Armênia

## Lines above the postal address

# medium: Manual de Redação da Presidência da República, as quoted by qconcursos.com (Ao Senhor); without a gender the
# bare name
address =
    { $gender ->
        [male] Ao Senhor
        [female] À Senhora
       *[neutral] {""}
    } { $name }
    { CAPITAL($title-bare) }

# medium: the pattern of Presidente da República
address-president-PT = { excellent-address }

# medium: the pattern of Presidente da República
address-prime-minister-PT = { excellent-address }

# medium: members of the Congress are Excellencies (Manual de Redação, as quoted by trabalhosfeitos.com)
address-member-of-parliament =
    { $gender ->
        [male] A Sua Excelência o Senhor
        [female] A Sua Excelência a Senhora
       *[neutral] A Sua Excelência
    }
    { $name }
    { CAPITAL($title-bare) }

## Salutations

# medium: standard usage in Brazil, to private persons (Manual de Redação, as quoted by coggle.it: Prezado Senhor)
salutation =
    { $gender ->
        [male] Prezado Senhor,
        [female] Prezada Senhora,
       *[neutral] Prezadas Senhoras e Senhores,
    }

# medium: the pattern of foreign heads of state
salutation-president-PT = { salutation-president }

# medium: the pattern of foreign heads of state
salutation-parliament-president-PT = { salutation-parliament-president }

# high: Manual de Redação da Presidência da República, as quoted by trabalhosfeitos.com (Senhor, then the office)
salutation-member-of-parliament =
    { $gender ->
        [male] Senhor Deputado,
        [female] Senhora Deputada,
       *[neutral] Excelência,
    }

# medium: without a hyphen in Brazil
salutation-un-high-commissioner =
    { $gender ->
        [male] Senhor Alto Comissário,
        [female] Senhora Alta Comissária,
       *[neutral] Excelência,
    }

# medium: standard usage in Brazil
salutation-editor = Prezadas Senhoras e Senhores,

# medium: standard usage in Brazil
salutation-organisation = Prezadas Senhoras e Senhores,

# medium: low for a person without gender
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] Prezado Senhor { $name },
                [female] Prezada Senhora { $name },
               *[neutral] À atenção de { $name },
            }
       *[no] { salutation }
    }

## Closings

# medium: Manual de Redação da Presidência da República (Atenciosamente, to the same rank and below)
closing = Atenciosamente,

# medium: to higher authorities (Manual de Redação)
closing-member-of-parliament = Respeitosamente,

# medium: to higher authorities (Manual de Redação)
closing-ambassador-own = Respeitosamente,

## Several addressees

# medium: standard usage in Brazil
joint-salutation = Prezadas Senhoras e Senhores,

# medium: standard usage in Brazil
joint-closing = Atenciosamente,

## Words of the page

# medium: standard usage in Brazil
copy-to = Cópia para:

# medium: names of languages after de, as they are spelt in Brazil
language =
    { $language ->
        [ar] do árabe
        [az] do azerbaijano
        [ckb] do curdo central
        [da] do dinamarquês
        [de] do alemão
        [en] do inglês
        [es] do espanhol
        [fa] do persa
        [fi] do finlandês
        [fr] do francês
        [he] do hebraico
        [hy] do armênio
        [it] do italiano
        [kmr] do curdo do norte
        [nb] do norueguês
        [nl] do holandês
        [pl] do polonês
        [pt] do português
        [ru] do russo
        [sv] do sueco
        [tr] do turco
        [uk] do ucraniano
        [zh-Hans] do chinês
        [zh-Hant] do chinês
       *[other] de outro idioma
    }

# medium: standard usage in Brazil
notice-machine = Tradução automática { language }, não revisada

# medium: standard usage in Brazil
notice-human = Tradução { language }, não revisada

# medium: standard usage; the quotation marks of Brazil
follow-up = Em continuidade à carta “{ $letter }”, de { $date }

# medium: standard usage in Brazil; the first day of the month is 1º
date =
    { $day ->
        [1] 1º { $month-year }
       *[other] { $gregorian }
    }
