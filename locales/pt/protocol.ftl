### Cartas oficiais em português: usos de Portugal, com as formas do Brasil para os destinatários brasileiros.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### In Portugal A Sua Excelência and Vossa Excelência belong to one’s own office-holders too; the salutation Excelência
### alone is kept for foreign ones.

## Words that other messages use

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal (A Sua Excelência, the office,
# then the name)
excellent-address =
    A Sua Excelência { $title }
    { $name }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal; Queira aceitar is older; without a
# gender the salutation is Excelência, which after Vossa Excelência is not said again
presentes =
    { $gender ->
        [male]
            { $signers ->
                [1] Apresento a Vossa Excelência, { $salutation }, a expressão da minha mais alta consideração.
               *[other] Apresentamos a Vossa Excelência, { $salutation }, a expressão da nossa mais alta consideração.
            }
        [female]
            { $signers ->
                [1] Apresento a Vossa Excelência, { $salutation }, a expressão da minha mais alta consideração.
               *[other] Apresentamos a Vossa Excelência, { $salutation }, a expressão da nossa mais alta consideração.
            }
       *[neutral]
            { $signers ->
                [1] Apresento a Vossa Excelência a expressão da minha mais alta consideração.
               *[other] Apresentamos a Vossa Excelência a expressão da nossa mais alta consideração.
            }
    }

# medium: less ceremonious than the formula for heads of state
consideracao =
    { $signers ->
        [1] Com a minha mais elevada consideração,
       *[other] Com a nossa mais elevada consideração,
    }

# medium: Brazil and Spanish America say Relações Exteriores
of-foreign-affairs =
    { $to ->
        [AR] das Relações Exteriores
        [BO] das Relações Exteriores
        [BR] das Relações Exteriores
        [CL] das Relações Exteriores
        [CO] das Relações Exteriores
        [CR] das Relações Exteriores
        [CU] das Relações Exteriores
        [DO] das Relações Exteriores
        [EC] das Relações Exteriores
        [GT] das Relações Exteriores
        [HN] das Relações Exteriores
        [MX] das Relações Exteriores
        [NI] das Relações Exteriores
        [PA] das Relações Exteriores
        [PE] das Relações Exteriores
        [PY] das Relações Exteriores
        [SV] das Relações Exteriores
        [UY] das Relações Exteriores
        [VE] das Relações Exteriores
       *[other] dos Negócios Estrangeiros
    }

# medium: Chefes de Estado e de Governo names two groups
joint-heads =
    { $monarchs ->
        [0] Excelências, Senhoras e Senhores Chefes de Estado e de Governo
        [1] Majestade, Excelências, Senhoras e Senhores Chefes de Estado e de Governo
       *[other] Majestades, Excelências, Senhoras e Senhores Chefes de Estado e de Governo
    }

# medium: one form for both genders; of a woman also Presidenta
president =
    { $gender ->
        [male] o Presidente
       *[female] a Presidente
    }
    .to =
        { $gender ->
            [male] ao Presidente
           *[female] à Presidente
        }
    .of =
        { $gender ->
            [male] do Presidente
           *[female] da Presidente
        }
    .bare = Presidente

# medium: standard usage
prime-minister =
    { $gender ->
        [male] o Primeiro-Ministro
       *[female] a Primeira-Ministra
    }
    .to =
        { $gender ->
            [male] ao Primeiro-Ministro
           *[female] à Primeira-Ministra
        }
    .of =
        { $gender ->
            [male] do Primeiro-Ministro
           *[female] da Primeira-Ministra
        }
    .bare =
        { $gender ->
            [male] Primeiro-Ministro
           *[female] Primeira-Ministra
        }

# medium: standard usage
chancellor =
    { $gender ->
        [male] o Chanceler Federal
       *[female] a Chanceler Federal
    }
    .to =
        { $gender ->
            [male] ao Chanceler Federal
           *[female] à Chanceler Federal
        }
    .of =
        { $gender ->
            [male] do Chanceler Federal
           *[female] da Chanceler Federal
        }
    .bare = Chanceler Federal

# medium: standard usage
minister =
    { $gender ->
        [male] o Ministro
       *[female] a Ministra
    }
    .to =
        { $gender ->
            [male] ao Ministro
           *[female] à Ministra
        }
    .of =
        { $gender ->
            [male] do Ministro
           *[female] da Ministra
        }
    .bare =
        { $gender ->
            [male] Ministro
           *[female] Ministra
        }

# medium: standard usage; without a gender the bare name
person =
    { $gender ->
        [male] o Senhor { $name }
        [female] a Senhora { $name }
       *[neutral] { $name }
    }
    .to =
        { $gender ->
            [male] ao Senhor { $name }
            [female] à Senhora { $name }
           *[neutral] a { $name }
        }
    .of =
        { $gender ->
            [male] do Senhor { $name }
            [female] da Senhora { $name }
           *[neutral] de { $name }
        }

# medium: standard usage
ambassador =
    { $gender ->
        [male] o Embaixador
       *[female] a Embaixadora
    }
    .to =
        { $gender ->
            [male] ao Embaixador
           *[female] à Embaixadora
        }
    .of =
        { $gender ->
            [male] do Embaixador
           *[female] da Embaixadora
        }
    .bare =
        { $gender ->
            [male] Embaixador
           *[female] Embaixadora
        }

## Titles

# medium: standard usage
title-president-US = { president } dos Estados Unidos da América
    .to = { president.to } dos Estados Unidos da América
    .of = { president.of } dos Estados Unidos da América
    .bare = { president.bare } dos Estados Unidos da América
    .short = { president } dos Estados Unidos

# medium: standard usage
title-prime-minister-GB = { prime-minister } do Reino Unido da Grã-Bretanha e da Irlanda do Norte
    .to = { prime-minister.to } do Reino Unido da Grã-Bretanha e da Irlanda do Norte
    .of = { prime-minister.of } do Reino Unido da Grã-Bretanha e da Irlanda do Norte
    .bare = { prime-minister.bare } do Reino Unido da Grã-Bretanha e da Irlanda do Norte
    .short = { prime-minister } do Reino Unido

# medium: standard usage
title-president-FR = { president } da República Francesa
    .to = { president.to } da República Francesa
    .of = { president.of } da República Francesa
    .bare = { president.bare } da República Francesa
    .short = { president } de França

# medium: standard usage
title-chancellor-DE = { chancellor } da República Federal da Alemanha
    .to = { chancellor.to } da República Federal da Alemanha
    .of = { chancellor.of } da República Federal da Alemanha
    .bare = { chancellor.bare } da República Federal da Alemanha
    .short = { chancellor } da Alemanha

# medium: the wording of the European Union; also Federação Russa
title-president-RU = { president } da Federação da Rússia
    .to = { president.to } da Federação da Rússia
    .of = { president.of } da Federação da Rússia
    .bare = { president.bare } da Federação da Rússia
    .short = { president } da Rússia

# medium: standard usage
title-president-CN = { president } da República Popular da China
    .to = { president.to } da República Popular da China
    .of = { president.of } da República Popular da China
    .bare = { president.bare } da República Popular da China
    .short = { president } da China

# medium: standard usage
title-un-secretary-general =
    { $gender ->
        [male] o Secretário-Geral
       *[female] a Secretária-Geral
    } das Nações Unidas
    .to =
        { $gender ->
            [male] ao Secretário-Geral
           *[female] à Secretária-Geral
        } das Nações Unidas
    .of =
        { $gender ->
            [male] do Secretário-Geral
           *[female] da Secretária-Geral
        } das Nações Unidas
    .bare =
        { $gender ->
            [male] Secretário-Geral
           *[female] Secretária-Geral
        } das Nações Unidas
    .short =
        { $gender ->
            [male] o Secretário-Geral
           *[female] a Secretária-Geral
        } da ONU

# medium: standard usage
title-un-high-commissioner =
    { $gender ->
        [male] o Alto-Comissário
       *[female] a Alta-Comissária
    } das Nações Unidas para os Direitos Humanos
    .to =
        { $gender ->
            [male] ao Alto-Comissário
           *[female] à Alta-Comissária
        } das Nações Unidas para os Direitos Humanos
    .of =
        { $gender ->
            [male] do Alto-Comissário
           *[female] da Alta-Comissária
        } das Nações Unidas para os Direitos Humanos
    .bare =
        { $gender ->
            [male] Alto-Comissário
           *[female] Alta-Comissária
        } das Nações Unidas para os Direitos Humanos
    .short =
        { $gender ->
            [male] o Alto-Comissário
           *[female] a Alta-Comissária
        } para os Direitos Humanos

# medium: standard usage
title-president = { president } { $country-of }
    .to = { president.to } { $country-of }
    .of = { president.of } { $country-of }
    .bare = { president.bare } { $country-of }
    .short = { president } { $country-of }

# medium: the constitutional title
title-president-PT = { president } da República Portuguesa
    .to = { president.to } da República Portuguesa
    .of = { president.of } da República Portuguesa
    .bare = { president.bare } da República
    .short = { president } da República

# high: Manual de Redação da Presidência da República, as quoted by qconcursos.com (Presidente da República)
title-president-BR = { president } da República Federativa do Brasil
    .to = { president.to } da República Federativa do Brasil
    .of = { president.of } da República Federativa do Brasil
    .bare = { president.bare } da República
    .short = { president } da República

# medium: standard usage
title-president-DE = { president } Federal da República Federal da Alemanha
    .to = { president.to } Federal da República Federal da Alemanha
    .of = { president.of } Federal da República Federal da Alemanha
    .bare = { president.bare } Federal da República Federal da Alemanha
    .short = { president } Federal da Alemanha

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA =
    { $gender ->
        [male] o Governador-Geral
       *[female] a Governadora-Geral
    } do Canadá
    .to =
        { $gender ->
            [male] ao Governador-Geral
           *[female] à Governadora-Geral
        } do Canadá
    .of =
        { $gender ->
            [male] do Governador-Geral
           *[female] da Governadora-Geral
        } do Canadá
    .bare =
        { $gender ->
            [male] Governador-Geral
           *[female] Governadora-Geral
        } do Canadá
    .short =
        { $gender ->
            [male] o Governador-Geral
           *[female] a Governadora-Geral
        } do Canadá

# medium: the pattern of the Governor General of Canada
title-president-AU =
    { $gender ->
        [male] o Governador-Geral
       *[female] a Governadora-Geral
    } da Austrália
    .to =
        { $gender ->
            [male] ao Governador-Geral
           *[female] à Governadora-Geral
        } da Austrália
    .of =
        { $gender ->
            [male] do Governador-Geral
           *[female] da Governadora-Geral
        } da Austrália
    .bare =
        { $gender ->
            [male] Governador-Geral
           *[female] Governadora-Geral
        } da Austrália
    .short =
        { $gender ->
            [male] o Governador-Geral
           *[female] a Governadora-Geral
        } da Austrália

# medium: standard usage
title-president-CH = { president } da Confederação Suíça
    .to = { president.to } da Confederação Suíça
    .of = { president.of } da Confederação Suíça
    .bare = { president.bare } da Confederação Suíça
    .short = { president } da Confederação Suíça

# medium: standard usage
title-monarch =
    { $gender ->
        [male] o Rei
       *[female] a Rainha
    } { $country-of }
    .to =
        { $gender ->
            [male] ao Rei
           *[female] à Rainha
        } { $country-of }
    .of =
        { $gender ->
            [male] do Rei
           *[female] da Rainha
        } { $country-of }
    .bare =
        { $gender ->
            [male] Rei
           *[female] Rainha
        } { $country-of }
    .short =
        { $gender ->
            [male] o Rei
           *[female] a Rainha
        } { $country-of }

# medium: the constitutional title
title-monarch-BE =
    { $gender ->
        [male] o Rei
       *[female] a Rainha
    } dos Belgas
    .to =
        { $gender ->
            [male] ao Rei
           *[female] à Rainha
        } dos Belgas
    .of =
        { $gender ->
            [male] do Rei
           *[female] da Rainha
        } dos Belgas
    .bare =
        { $gender ->
            [male] Rei
           *[female] Rainha
        } dos Belgas
    .short =
        { $gender ->
            [male] o Rei
           *[female] a Rainha
        } dos Belgas

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] o Grão-Duque
       *[female] a Grã-Duquesa
    } do Luxemburgo
    .to =
        { $gender ->
            [male] ao Grão-Duque
           *[female] à Grã-Duquesa
        } do Luxemburgo
    .of =
        { $gender ->
            [male] do Grão-Duque
           *[female] da Grã-Duquesa
        } do Luxemburgo
    .bare =
        { $gender ->
            [male] Grão-Duque
           *[female] Grã-Duquesa
        } do Luxemburgo
    .short =
        { $gender ->
            [male] o Grão-Duque
           *[female] a Grã-Duquesa
        } do Luxemburgo

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] o Imperador
       *[female] a Imperatriz
    } do Japão
    .to =
        { $gender ->
            [male] ao Imperador
           *[female] à Imperatriz
        } do Japão
    .of =
        { $gender ->
            [male] do Imperador
           *[female] da Imperatriz
        } do Japão
    .bare =
        { $gender ->
            [male] Imperador
           *[female] Imperatriz
        } do Japão
    .short =
        { $gender ->
            [male] o Imperador
           *[female] a Imperatriz
        } do Japão

# medium: standard usage
title-monarch-QA = o Emir do Estado do Catar
    .to = ao Emir do Estado do Catar
    .of = do Emir do Estado do Catar
    .bare = Emir do Estado do Catar
    .short = o Emir do Estado do Catar

# medium: the Pope
title-monarch-VA = o Papa
    .to = ao Papa
    .of = do Papa
    .bare = Papa
    .short = o Papa

# medium: standard usage
title-prime-minister = { prime-minister } { $country-of }
    .to = { prime-minister.to } { $country-of }
    .of = { prime-minister.of } { $country-of }
    .bare = { prime-minister.bare } { $country-of }
    .short = { prime-minister } { $country-of }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal (Primeiro-Ministro)
title-prime-minister-PT = { prime-minister } de Portugal
    .to = { prime-minister.to } de Portugal
    .of = { prime-minister.of } de Portugal
    .bare = { prime-minister.bare }
    .short = { prime-minister }

# medium: standard usage
title-prime-minister-ES = { president } do Governo de Espanha
    .to = { president.to } do Governo de Espanha
    .of = { president.of } do Governo de Espanha
    .bare = { president.bare } do Governo de Espanha
    .short = { president } do Governo de Espanha

# medium: standard usage
title-prime-minister-IT = { president } do Conselho de Ministros de Itália
    .to = { president.to } do Conselho de Ministros de Itália
    .of = { president.of } do Conselho de Ministros de Itália
    .bare = { president.bare } do Conselho de Ministros de Itália
    .short = { president } do Conselho de Ministros de Itália

# medium: standard usage
title-prime-minister-VA =
    { $gender ->
        [male] o Secretário de Estado
       *[female] a Secretária de Estado
    } da Santa Sé
    .to =
        { $gender ->
            [male] ao Secretário de Estado
           *[female] à Secretária de Estado
        } da Santa Sé
    .of =
        { $gender ->
            [male] do Secretário de Estado
           *[female] da Secretária de Estado
        } da Santa Sé
    .bare =
        { $gender ->
            [male] Secretário de Estado
           *[female] Secretária de Estado
        } da Santa Sé
    .short =
        { $gender ->
            [male] o Secretário de Estado
           *[female] a Secretária de Estado
        } da Santa Sé

# low: only Germany and Austria have federal chancellors at the head of the government
title-chancellor = { chancellor } { $country-of }
    .to = { chancellor.to } { $country-of }
    .of = { chancellor.of } { $country-of }
    .bare = { chancellor.bare } { $country-of }
    .short = { chancellor } { $country-of }

# medium: standard usage; Brazil says das Relações Exteriores
title-foreign-minister = { minister } { of-foreign-affairs } { $country-of }
    .to = { minister.to } { of-foreign-affairs } { $country-of }
    .of = { minister.of } { of-foreign-affairs } { $country-of }
    .bare = { minister.bare } { of-foreign-affairs } { $country-of }
    .short = { minister } { of-foreign-affairs } { $country-of }

# medium: the name of the office in recent governments
title-foreign-minister-PT = { minister } de Estado e dos Negócios Estrangeiros
    .to = { minister.to } de Estado e dos Negócios Estrangeiros
    .of = { minister.of } de Estado e dos Negócios Estrangeiros
    .bare = { minister.bare } de Estado e dos Negócios Estrangeiros
    .short = { minister } de Estado e dos Negócios Estrangeiros

# high: Manual de Redação da Presidência da República, as quoted by qconcursos.com (Ministro de Estado)
title-foreign-minister-BR = { minister } de Estado das Relações Exteriores
    .to = { minister.to } de Estado das Relações Exteriores
    .of = { minister.of } de Estado das Relações Exteriores
    .bare = { minister.bare } de Estado das Relações Exteriores
    .short = { minister } de Estado das Relações Exteriores

# medium: standard usage
title-foreign-minister-US =
    { $gender ->
        [male] o Secretário de Estado
       *[female] a Secretária de Estado
    } dos Estados Unidos da América
    .to =
        { $gender ->
            [male] ao Secretário de Estado
           *[female] à Secretária de Estado
        } dos Estados Unidos da América
    .of =
        { $gender ->
            [male] do Secretário de Estado
           *[female] da Secretária de Estado
        } dos Estados Unidos da América
    .bare =
        { $gender ->
            [male] Secretário de Estado
           *[female] Secretária de Estado
        } dos Estados Unidos da América
    .short =
        { $gender ->
            [male] o Secretário de Estado
           *[female] a Secretária de Estado
        } dos Estados Unidos da América

# medium: standard usage
title-foreign-minister-VA =
    { $gender ->
        [male] o Secretário
       *[female] a Secretária
    } para as Relações com os Estados da Santa Sé
    .to =
        { $gender ->
            [male] ao Secretário
           *[female] à Secretária
        } para as Relações com os Estados da Santa Sé
    .of =
        { $gender ->
            [male] do Secretário
           *[female] da Secretária
        } para as Relações com os Estados da Santa Sé
    .bare =
        { $gender ->
            [male] Secretário
           *[female] Secretária
        } para as Relações com os Estados da Santa Sé
    .short =
        { $gender ->
            [male] o Secretário
           *[female] a Secretária
        } para as Relações com os Estados da Santa Sé

# medium: standard usage
title-parliament-president = { president } do Parlamento { $country-of }
    .to = { president.to } do Parlamento { $country-of }
    .of = { president.of } do Parlamento { $country-of }
    .bare = { president.bare } do Parlamento { $country-of }
    .short = { president } do Parlamento { $country-of }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal
title-parliament-president-PT = { president } da Assembleia da República
    .to = { president.to } da Assembleia da República
    .of = { president.of } da Assembleia da República
    .bare = { president.bare } da Assembleia da República
    .short = { president } da Assembleia da República

# medium: standard usage
title-parliament-president-BR = { president } da Câmara dos Deputados
    .to = { president.to } da Câmara dos Deputados
    .of = { president.of } da Câmara dos Deputados
    .bare = { president.bare } da Câmara dos Deputados
    .short = { president } da Câmara dos Deputados

# medium: standard usage
title-parliament-president-ES = { president } do Congresso dos Deputados de Espanha
    .to = { president.to } do Congresso dos Deputados de Espanha
    .of = { president.of } do Congresso dos Deputados de Espanha
    .bare = { president.bare } do Congresso dos Deputados de Espanha
    .short = { president } do Congresso dos Deputados de Espanha

# medium: standard usage
title-parliament-president-US = { president } da Câmara dos Representantes dos Estados Unidos da América
    .to = { president.to } da Câmara dos Representantes dos Estados Unidos da América
    .of = { president.of } da Câmara dos Representantes dos Estados Unidos da América
    .bare = { president.bare } da Câmara dos Representantes dos Estados Unidos da América
    .short = { president } da Câmara dos Representantes dos Estados Unidos da América

# medium: standard usage
title-parliament-president-GB = { president } da Câmara dos Comuns do Reino Unido
    .to = { president.to } da Câmara dos Comuns do Reino Unido
    .of = { president.of } da Câmara dos Comuns do Reino Unido
    .bare = { president.bare } da Câmara dos Comuns do Reino Unido
    .short = { president } da Câmara dos Comuns do Reino Unido

# medium: standard usage
title-parliament-president-FR = { president } da Assembleia Nacional Francesa
    .to = { president.to } da Assembleia Nacional Francesa
    .of = { president.of } da Assembleia Nacional Francesa
    .bare = { president.bare } da Assembleia Nacional Francesa
    .short = { president } da Assembleia Nacional Francesa

# medium: standard usage
title-parliament-president-DE = { president } do Bundestag alemão
    .to = { president.to } do Bundestag alemão
    .of = { president.of } do Bundestag alemão
    .bare = { president.bare } do Bundestag alemão
    .short = { president } do Bundestag alemão

# medium: standard usage
title-parliament-president-RU = { president } da Duma Estatal da Federação da Rússia
    .to = { president.to } da Duma Estatal da Federação da Rússia
    .of = { president.of } da Duma Estatal da Federação da Rússia
    .bare = { president.bare } da Duma Estatal da Federação da Rússia
    .short = { president } da Duma Estatal da Federação da Rússia

# medium: standard usage
title-ambassador = { ambassador } { $country-of }
    .to = { ambassador.to } { $country-of }
    .of = { ambassador.of } { $country-of }
    .bare = { ambassador.bare } { $country-of }
    .short = { ambassador } { $country-of }

# medium: the Holy See sends nuncios
title-ambassador-VA = o Núncio Apostólico
    .to = ao Núncio Apostólico
    .of = do Núncio Apostólico
    .bare = Núncio Apostólico
    .short = o Núncio Apostólico

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] a Redação
    }
    .to =
        { $named ->
            [yes] a { $name }
           *[no] à Redação
        }
    .of =
        { $named ->
            [yes] de { $name }
           *[no] da Redação
        }
    .bare =
        { $named ->
            [yes] { $name }
           *[no] Redação
        }

# medium: the name stands for the title
title-member-of-parliament = { person }
    .to = { person.to }
    .of = { person.of }
    .bare = { $name }

# medium: the name stands for the title
title-organisation = { $name }
    .to = a { $name }
    .of = de { $name }

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
title-president-EU = { president } do Conselho Europeu
    .to = { president.to } do Conselho Europeu
    .of = { president.of } do Conselho Europeu
    .bare = { president.bare } do Conselho Europeu
    .short = { president } do Conselho Europeu

# medium: standard usage
title-body-head-EU = { president } da Comissão Europeia
    .to = { president.to } da Comissão Europeia
    .of = { president.of } da Comissão Europeia
    .bare = { president.bare } da Comissão Europeia
    .short = { president } da Comissão Europeia

# medium: standard usage
title-parliament-president-EU = { president } do Parlamento Europeu
    .to = { president.to } do Parlamento Europeu
    .of = { president.of } do Parlamento Europeu
    .bare = { president.bare } do Parlamento Europeu
    .short = { president } do Parlamento Europeu

# medium: standard usage
title-foreign-minister-EU =
    { $gender ->
        [male] o Alto Representante
       *[female] a Alta Representante
    } da União para os Negócios Estrangeiros e a Política de Segurança
    .to =
        { $gender ->
            [male] ao Alto Representante
           *[female] à Alta Representante
        } da União para os Negócios Estrangeiros e a Política de Segurança
    .of =
        { $gender ->
            [male] do Alto Representante
           *[female] da Alta Representante
        } da União para os Negócios Estrangeiros e a Política de Segurança
    .bare =
        { $gender ->
            [male] Alto Representante
           *[female] Alta Representante
        } da União para os Negócios Estrangeiros e a Política de Segurança
    .short =
        { $gender ->
            [male] o Alto Representante
           *[female] a Alta Representante
        } da União para os Negócios Estrangeiros e a Política de Segurança

# medium: standard usage
title-president-UN = { president } do Conselho de Segurança das Nações Unidas
    .to = { president.to } do Conselho de Segurança das Nações Unidas
    .of = { president.of } do Conselho de Segurança das Nações Unidas
    .bare = { president.bare } do Conselho de Segurança das Nações Unidas
    .short = { president } do Conselho de Segurança das Nações Unidas

# medium: standard usage
title-parliament-president-UN = { president } da Assembleia Geral das Nações Unidas
    .to = { president.to } da Assembleia Geral das Nações Unidas
    .of = { president.of } da Assembleia Geral das Nações Unidas
    .bare = { president.bare } da Assembleia Geral das Nações Unidas
    .short = { president } da Assembleia Geral das Nações Unidas

# medium: standard usage
title-body-head-UN = { president } do Conselho dos Direitos Humanos das Nações Unidas
    .to = { president.to } do Conselho dos Direitos Humanos das Nações Unidas
    .of = { president.of } do Conselho dos Direitos Humanos das Nações Unidas
    .bare = { president.bare } do Conselho dos Direitos Humanos das Nações Unidas
    .short = { president } do Conselho dos Direitos Humanos das Nações Unidas

## Countries, as they are spelt in Portugal

# medium: standard usage
country-US = os Estados Unidos
    .of = dos Estados Unidos

# medium: standard usage
country-GB = o Reino Unido
    .of = do Reino Unido

# medium: de França in Portugal, da França in Brazil
country-FR = a França
    .of = de França

# medium: standard usage
country-DE = a Alemanha
    .of = da Alemanha

# medium: standard usage
country-RU = a Rússia
    .of = da Rússia

# medium: standard usage
country-CN = a China
    .of = da China

# medium: in Brazil Irã
country-IR = o Irão
    .of = do Irão

# medium: standard usage
country-SE = a Suécia
    .of = da Suécia

# medium: standard usage
country-NO = a Noruega
    .of = da Noruega

# medium: standard usage
country-DK = a Dinamarca
    .of = da Dinamarca

# medium: standard usage
country-FI = a Finlândia
    .of = da Finlândia

# medium: standard usage
country-IS = a Islândia
    .of = da Islândia

# medium: de Espanha in Portugal, da Espanha in Brazil
country-ES = a Espanha
    .of = de Espanha

# medium: de Itália in Portugal, da Itália in Brazil
country-IT = a Itália
    .of = de Itália

# medium: standard usage
country-NL = os Países Baixos
    .of = dos Países Baixos

# medium: standard usage
country-BE = a Bélgica
    .of = da Bélgica

# medium: standard usage
country-LU = o Luxemburgo
    .of = do Luxemburgo

# medium: standard usage
country-AT = a Áustria
    .of = da Áustria

# medium: standard usage
country-CH = a Suíça
    .of = da Suíça

# medium: in Brazil Polônia
country-PL = a Polónia
    .of = da Polónia

# medium: standard usage
country-PT = Portugal
    .of = de Portugal

# medium: standard usage
country-IE = a Irlanda
    .of = da Irlanda

# medium: also República Checa; in Brazil República Tcheca
country-CZ = a Chéquia
    .of = da Chéquia

# medium: standard usage
country-HU = a Hungria
    .of = da Hungria

# medium: standard usage
country-GR = a Grécia
    .of = da Grécia

# medium: standard usage
country-TR = a Turquia
    .of = da Turquia

# medium: standard usage
country-UA = a Ucrânia
    .of = da Ucrânia

# medium: in Brazil Armênia
country-AM = a Arménia
    .of = da Arménia

# medium: standard usage
country-AZ = o Azerbaijão
    .of = do Azerbaijão

# medium: standard usage
country-IQ = o Iraque
    .of = do Iraque

# medium: standard usage
country-SY = a Síria
    .of = da Síria

# medium: standard usage
country-IL = Israel
    .of = de Israel

# medium: standard usage
country-EG = o Egito
    .of = do Egito

# medium: standard usage
country-SA = a Arábia Saudita
    .of = da Arábia Saudita

# medium: standard usage
country-QA = o Catar
    .of = do Catar

# medium: standard usage
country-AE = os Emirados Árabes Unidos
    .of = dos Emirados Árabes Unidos

# medium: standard usage
country-CA = o Canadá
    .of = do Canadá

# medium: standard usage
country-AU = a Austrália
    .of = da Austrália

# medium: standard usage
country-JP = o Japão
    .of = do Japão

# medium: standard usage
country-KR = a República da Coreia
    .of = da República da Coreia

# medium: standard usage
country-IN = a Índia
    .of = da Índia

# medium: standard usage
country-BR = o Brasil
    .of = do Brasil

# medium: standard usage
country-ZA = a África do Sul
    .of = da África do Sul

# medium: offices of the Pope’s government are those of the Holy See
country-VA = a Santa Sé
    .of = da Santa Sé

## Lines above the postal address

# medium: standard usage; without a gender the bare name
address =
    { $gender ->
        [male] Ex.mo Senhor
        [female] Ex.ma Senhora
       *[neutral] {""}
    } { $name }
    { CAPITAL($title-bare) }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-president = { excellent-address }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-prime-minister = { excellent-address }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-chancellor = { excellent-address }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-foreign-minister = { excellent-address }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-parliament-president = { excellent-address }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-ambassador = { excellent-address }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal (A Sua Excelência o
# Primeiro-Ministro)
address-prime-minister-PT =
    A Sua Excelência { prime-minister }
    { $name }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-president-PT =
    A Sua Excelência { president } da República
    { $name }

# high: Manual de Redação da Presidência da República, as quoted by qconcursos.com, and trabalhosfeitos.com (A
# Sua Excelência o Senhor)
address-president-BR =
    A Sua Excelência { $gender ->
        [male] o Senhor
       *[female] a Senhora
    }
    { $name }
    { CAPITAL($title-bare) }

# high: Manual de Redação da Presidência da República, as quoted by qconcursos.com, and trabalhosfeitos.com (A
# Sua Excelência o Senhor)
address-foreign-minister-BR =
    A Sua Excelência { $gender ->
        [male] o Senhor
       *[female] a Senhora
    }
    { $name }
    { CAPITAL($title-bare) }

# medium: A Sua Majestade, for a king and for a queen
address-monarch = A Sua Majestade { $title }

# medium: the Grand Duke is a Royal Highness
address-monarch-LU = A Sua Alteza Real { $title }

# medium: standard usage
address-monarch-QA = A Sua Alteza { $title }

# medium: standard usage
address-monarch-VA =
    { $named ->
        [yes] A Sua Santidade o Papa { $name }
       *[no] A Sua Santidade o Papa
    }

# medium: the Secretary of State is a cardinal
address-prime-minister-VA =
    A Sua Eminência Reverendíssima
    { $name }
    { $title-bare }

# medium: a nuncio is an archbishop
address-ambassador-VA =
    A Sua Excelência Reverendíssima
    { $name }
    { $title-bare }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-un-secretary-general = { excellent-address }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-un-high-commissioner = { excellent-address }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
address-body-head-EU = { excellent-address }

# medium: an ambassador presides
address-body-head-UN = { excellent-address }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { CAPITAL($title-bare) }

# medium: letters to editors
address-editor =
    À Redação
    { $name }

## Salutations, which end in a comma; to foreign dignitaries a second line Excelência

# medium: standard usage
salutation =
    { $gender ->
        [male] Ex.mo Senhor,
        [female] Ex.ma Senhora,
       *[neutral] Ex.mos Senhores,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-president =
    { $gender ->
        [male] Senhor Presidente,
        [female] Senhora Presidente,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-president-own =
    { $gender ->
        [male] Senhor Presidente,
       *[female] Senhora Presidente,
    }

# high: Manual de Redação da Presidência da República, as quoted by qconcursos.com (Excelentíssimo Senhor
# Presidente da República); the feminine is medium
salutation-president-BR =
    { $gender ->
        [male] Excelentíssimo Senhor Presidente da República,
       *[female] Excelentíssima Senhora Presidente da República,
    }

# medium: standard usage; also Senhor Presidente da República, Excelência,
salutation-president-PT =
    { $gender ->
        [male] Senhor Presidente da República,
       *[female] Senhora Presidente da República,
    }

# medium: the pattern of the other heads of state
salutation-president-CA =
    { $gender ->
        [male] Senhor Governador-Geral,
        [female] Senhora Governadora-Geral,
       *[neutral] Excelência,
    }

# medium: the pattern of the Governor General of Canada
salutation-president-AU = { salutation-president-CA }

# medium: for a king and for a queen
salutation-monarch = Majestade,

# medium: the Grand Duke is a Royal Highness
salutation-monarch-LU = Alteza Real,

# medium: standard usage
salutation-monarch-QA = Alteza,

# medium: also Santo Padre,
salutation-monarch-VA = Santidade,

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal (Senhor Primeiro-Ministro, then
# Excelência)
salutation-prime-minister =
    { $gender ->
        [male] Senhor Primeiro-Ministro,
        [female] Senhora Primeira-Ministra,
       *[neutral] Excelência,
    }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal (Senhor Primeiro-Ministro, then
# Excelência)
salutation-prime-minister-own =
    { $gender ->
        [male] Senhor Primeiro-Ministro,
       *[female] Senhora Primeira-Ministra,
    }

# medium: the head of the government is called President
salutation-prime-minister-ES =
    { $gender ->
        [male] Senhor Presidente,
        [female] Senhora Presidente,
       *[neutral] Excelência,
    }

# medium: the head of the government is called President
salutation-prime-minister-IT =
    { $gender ->
        [male] Senhor Presidente,
        [female] Senhora Presidente,
       *[neutral] Excelência,
    }

# medium: the Secretary of State is a cardinal
salutation-prime-minister-VA = Eminência,

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-chancellor =
    { $gender ->
        [male] Senhor Chanceler Federal,
        [female] Senhora Chanceler Federal,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-chancellor-own =
    { $gender ->
        [male] Senhor Chanceler Federal,
       *[female] Senhora Chanceler Federal,
    }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal; in Brazil the same (Manual de
# Redação)
salutation-foreign-minister =
    { $gender ->
        [male] Senhor Ministro,
        [female] Senhora Ministra,
       *[neutral] Excelência,
    }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal; in Brazil the same (Manual de
# Redação)
salutation-foreign-minister-own =
    { $gender ->
        [male] Senhor Ministro,
       *[female] Senhora Ministra,
    }

# medium: the title of the American office
salutation-foreign-minister-US =
    { $gender ->
        [male] Senhor Secretário de Estado,
        [female] Senhora Secretária de Estado,
       *[neutral] Excelência,
    }

# medium: as a rule an archbishop
salutation-foreign-minister-VA = Excelência,

# medium: the title of the office
salutation-foreign-minister-EU =
    { $gender ->
        [male] Senhor Alto Representante,
        [female] Senhora Alta Representante,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-un-secretary-general =
    { $gender ->
        [male] Senhor Secretário-Geral,
        [female] Senhora Secretária-Geral,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-un-high-commissioner =
    { $gender ->
        [male] Senhor Alto-Comissário,
        [female] Senhora Alta-Comissária,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-parliament-president =
    { $gender ->
        [male] Senhor Presidente,
        [female] Senhora Presidente,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-parliament-president-own =
    { $gender ->
        [male] Senhor Presidente,
       *[female] Senhora Presidente,
    }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal (Senhor Presidente da Assembleia
# da República, then Excelência)
salutation-parliament-president-PT =
    { $gender ->
        [male] Senhor Presidente da Assembleia da República,
       *[female] Senhora Presidente da Assembleia da República,
    }

# medium: standard usage
salutation-member-of-parliament =
    { $gender ->
        [male] Senhor Deputado,
        [female] Senhora Deputada,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-ambassador =
    { $gender ->
        [male] Senhor Embaixador,
        [female] Senhora Embaixadora,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-ambassador-own =
    { $gender ->
        [male] Senhor Embaixador,
       *[female] Senhora Embaixadora,
    }

# medium: a nuncio is an archbishop
salutation-ambassador-VA = Excelência,

# medium: standard usage
salutation-body-head = { salutation }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-body-head-EU =
    { $gender ->
        [male] Senhor Presidente,
        [female] Senhora Presidente,
       *[neutral] Excelência,
    }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal; a second line
# Excelência, may follow
salutation-body-head-UN =
    { $gender ->
        [male] Senhor Presidente,
        [female] Senhora Presidente,
       *[neutral] Excelência,
    }

# medium: standard usage
salutation-editor = Ex.mos Senhores,

# medium: standard usage
salutation-organisation = Ex.mos Senhores,

# medium: low for a person without gender
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] Ex.mo Senhor { $name },
                [female] Ex.ma Senhora { $name },
               *[neutral] À atenção de { $name },
            }
       *[no] { salutation }
    }

# medium: standard usage
salutation-other = { salutation }

## Closings, which repeat the salutation word for word where they are sentences

# medium: standard usage
closing = Com os melhores cumprimentos,

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-president = { presentes }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-prime-minister = { presentes }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-chancellor = { presentes }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-foreign-minister = { presentes }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-un-secretary-general = { presentes }

# high: catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-parliament-president = { presentes }

# medium: the pattern of catarinanobre.blogspot.com, March 2009, forms of address in Portugal
closing-ambassador = { presentes }

# medium: standard usage in Brazil, to higher authorities
closing-president-BR = Respeitosamente,

# medium: standard usage in Brazil
closing-foreign-minister-BR = Respeitosamente,

# medium: standard usage in Brazil
closing-parliament-president-BR = Respeitosamente,

# low: the pattern of heads of state
closing-monarch =
    { $signers ->
        [1] Apresento a Vossa Majestade a expressão do meu mais profundo respeito.
       *[other] Apresentamos a Vossa Majestade a expressão do nosso mais profundo respeito.
    }

# low: the pattern of heads of state
closing-monarch-LU =
    { $signers ->
        [1] Com o meu mais profundo respeito,
       *[other] Com o nosso mais profundo respeito,
    }

# low: the pattern of heads of state
closing-monarch-QA =
    { $signers ->
        [1] Com o meu mais profundo respeito,
       *[other] Com o nosso mais profundo respeito,
    }

# low: the pattern of heads of state
closing-monarch-VA =
    { $signers ->
        [1] Com o meu mais profundo respeito,
       *[other] Com o nosso mais profundo respeito,
    }

# low: to a cardinal
closing-prime-minister-VA =
    { $signers ->
        [1] Com o meu mais profundo respeito,
       *[other] Com o nosso mais profundo respeito,
    }

# medium: less ceremonious than to heads of state
closing-foreign-minister-VA = { consideracao }

# medium: less ceremonious than to heads of state
closing-ambassador-VA = { consideracao }

# medium: less ceremonious than to heads of state
closing-un-high-commissioner = { consideracao }

# medium: less ceremonious than to heads of state
closing-body-head-EU = { consideracao }

# medium: less ceremonious than to heads of state
closing-body-head-UN = { consideracao }

## Copies

# medium: a list after Cópia a: has no article
copy-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: para does not contract in writing
copy-for = Cópia para { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: standard usage
joint-salutation = Ex.mas Senhoras, Ex.mos Senhores,

# medium: standard usage
joint-salutation-heads = { joint-heads },

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-heads }, { $gender ->
        [male] Senhor Secretário-Geral,
       *[female] Senhora Secretária-Geral,
    }

# medium: standard usage
joint-closing = Com os melhores cumprimentos,

# medium: the pattern of the closing to one head of state
joint-closing-heads =
    { $signers ->
        [1] Apresento a Vossas Excelências a expressão da minha mais alta consideração.
       *[other] Apresentamos a Vossas Excelências a expressão da nossa mais alta consideração.
    }

## Words of the page

# medium: standard usage
open-letter = Carta aberta

# medium: standard usage
subject = Assunto:

# medium: also c/c:
copy-to = Cópia a:

# medium: standard usage
enclosures =
    { $count ->
        [1] Anexo:
       *[other] Anexos:
    }

# medium: standard usage; also Subscritores
signatories = Signatários

# medium: standard usage
signed-by = Assinado por

# medium: before a name without article
on-behalf-of = Em nome de { $name }

# medium: standard usage
name-withheld = Nome omitido por motivos de segurança

# medium: standard usage
how-to-verify = Como verificar a autenticidade desta carta

# medium: standard usage
page = Página { $page } de { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages after de
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
        [hy] do arménio
        [it] do italiano
        [kmr] do curdo do norte
        [nb] do norueguês
        [nl] do neerlandês
        [pl] do polaco
        [pt] do português
        [ru] do russo
        [sv] do sueco
        [tr] do turco
        [uk] do ucraniano
        [zh-Hans] do chinês
        [zh-Hant] do chinês
       *[other] de outra língua
    }

# medium: agreeing with carta: Traduzida
translated-from = Traduzido { language }

# medium: standard usage
notice-machine = Tradução automática { language }, não revista

# medium: standard usage
notice-human = Tradução { language }, não revista

# medium: standard usage
revision = Revisão { $number }

# medium: standard usage
follow-up = Na sequência da carta «{ $letter }» de { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
