### Cartas oficiales en español: usos de España y de las Naciones Unidas.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Señor Presidente serves foreign and own holders alike; Excmo. Sr. belongs to both in Spain.

## Words that other messages use

# high: Orden APU/516/2005 and Ley 3/2015 (carlosfuente.es): señor or señora before the office
senor =
    { $gender ->
        [male] Señor
       *[female] Señora
    }

# high: protocoloalavista.com, Los tratamientos: gobierno de la nación (Excmo. Sr.); the feminine is medium
excmo =
    { $gender ->
        [male] Excmo. Sr.
       *[female] Excma. Sra.
    }

# medium: the pattern of the Secretary-General; D. is for Spanish names
excellent-address =
    { $named ->
        [yes] { excmo } { $name }
       *[no] { excmo } { $title-bare }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: protocoloalavista.com, Los tratamientos: gobierno de la nación; with D. or D.ª before the name
office-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Excmo. Sr. D.
               *[female] Excma. Sra. D.ª
            } { $name }
       *[no] { excmo } { $title-bare }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: the diplomatic formula of notes and letters; a sentence, so with a full stop
reiteramos =
    { $signers ->
        [1] Le reitero las seguridades de mi más alta consideración.
       *[other] Le reiteramos las seguridades de nuestra más alta consideración.
    }

# medium: less ceremonious than the formula for heads of state
consideracion =
    { $signers ->
        [1] Con mi más alta consideración,
       *[other] Con nuestra más alta consideración,
    }

# medium: standard usage
president =
    { $gender ->
        [male] el Presidente
       *[female] la Presidenta
    }
    .to =
        { $gender ->
            [male] al Presidente
           *[female] a la Presidenta
        }
    .of =
        { $gender ->
            [male] del Presidente
           *[female] de la Presidenta
        }
    .bare =
        { $gender ->
            [male] Presidente
           *[female] Presidenta
        }

# medium: standard usage
prime-minister =
    { $gender ->
        [male] el Primer Ministro
       *[female] la Primera Ministra
    }
    .to =
        { $gender ->
            [male] al Primer Ministro
           *[female] a la Primera Ministra
        }
    .of =
        { $gender ->
            [male] del Primer Ministro
           *[female] de la Primera Ministra
        }
    .bare =
        { $gender ->
            [male] Primer Ministro
           *[female] Primera Ministra
        }

# low: medium for a man; of a woman also Cancillera Federal
chancellor =
    { $gender ->
        [male] el Canciller Federal
       *[female] la Canciller Federal
    }
    .to =
        { $gender ->
            [male] al Canciller Federal
           *[female] a la Canciller Federal
        }
    .of =
        { $gender ->
            [male] del Canciller Federal
           *[female] de la Canciller Federal
        }
    .bare = Canciller Federal

# medium: standard usage
minister =
    { $gender ->
        [male] el Ministro
       *[female] la Ministra
    }
    .to =
        { $gender ->
            [male] al Ministro
           *[female] a la Ministra
        }
    .of =
        { $gender ->
            [male] del Ministro
           *[female] de la Ministra
        }
    .bare =
        { $gender ->
            [male] Ministro
           *[female] Ministra
        }

# medium: America calls foreign affairs Relaciones Exteriores
foreign-affairs =
    { $to ->
        [AR] Relaciones Exteriores
        [BO] Relaciones Exteriores
        [BR] Relaciones Exteriores
        [CL] Relaciones Exteriores
        [CO] Relaciones Exteriores
        [CR] Relaciones Exteriores
        [CU] Relaciones Exteriores
        [DO] Relaciones Exteriores
        [EC] Relaciones Exteriores
        [GT] Relaciones Exteriores
        [HN] Relaciones Exteriores
        [NI] Relaciones Exteriores
        [PA] Relaciones Exteriores
        [PE] Relaciones Exteriores
        [PY] Relaciones Exteriores
        [SV] Relaciones Exteriores
        [UY] Relaciones Exteriores
        [VE] Relaciones Exteriores
       *[other] Asuntos Exteriores
    }

# medium: standard usage; without a gender the bare name
person =
    { $gender ->
        [male] el señor { $name }
        [female] la señora { $name }
       *[neutral] { $name }
    }
    .to =
        { $gender ->
            [male] al señor { $name }
            [female] a la señora { $name }
           *[neutral] a { $name }
        }
    .of =
        { $gender ->
            [male] del señor { $name }
            [female] de la señora { $name }
           *[neutral] de { $name }
        }

# medium: standard usage
ambassador =
    { $gender ->
        [male] el Embajador
       *[female] la Embajadora
    }
    .to =
        { $gender ->
            [male] al Embajador
           *[female] a la Embajadora
        }
    .of =
        { $gender ->
            [male] del Embajador
           *[female] de la Embajadora
        }
    .bare =
        { $gender ->
            [male] Embajador
           *[female] Embajadora
        }

# medium: own names have D. after Sr.
sr =
    { $own ->
        [yes] Sr. D.
       *[no] Sr.
    }

# medium: own names have D.ª after Sra.
sra =
    { $own ->
        [yes] Sra. D.ª
       *[no] Sra.
    }

# medium: standard usage; Señores Jefes de Estado y de Gobierno names two groups
joint-heads =
    { $monarchs ->
        [0] Excelencias, señoras y señores Jefes de Estado y de Gobierno
        [1] Majestad, Excelencias, señoras y señores Jefes de Estado y de Gobierno
       *[other] Majestades, Excelencias, señoras y señores Jefes de Estado y de Gobierno
    }

# medium: the name of the lower or only house; where a country is not named, the general word
parliament =
    { $to ->
        [AR] de la Cámara de Diputados
        [BO] de la Cámara de Diputados
        [CL] de la Cámara de Diputadas y Diputados
        [CO] de la Cámara de Representantes
        [CR] de la Asamblea Legislativa
        [CU] de la Asamblea Nacional del Poder Popular
        [DO] de la Cámara de Diputados
        [EC] de la Asamblea Nacional
        [GT] del Congreso
        [HN] del Congreso Nacional
        [IT] de la Cámara de Diputados
        [MX] de la Cámara de Diputados
        [NI] de la Asamblea Nacional
        [PA] de la Asamblea Nacional
        [PY] de la Cámara de Diputados
        [SV] de la Asamblea Legislativa
        [UY] de la Cámara de Representantes
        [VE] de la Asamblea Nacional
       *[other] del Parlamento
    }

## Titles

# medium: standard usage
title-president-US = { president } de los Estados Unidos de América
    .to = { president.to } de los Estados Unidos de América
    .of = { president.of } de los Estados Unidos de América
    .bare = { president.bare } de los Estados Unidos de América
    .short = { president } de los Estados Unidos

# medium: standard usage
title-prime-minister-GB = { prime-minister } del Reino Unido de Gran Bretaña e Irlanda del Norte
    .to = { prime-minister.to } del Reino Unido de Gran Bretaña e Irlanda del Norte
    .of = { prime-minister.of } del Reino Unido de Gran Bretaña e Irlanda del Norte
    .bare = { prime-minister.bare } del Reino Unido de Gran Bretaña e Irlanda del Norte
    .short = { prime-minister } del Reino Unido

# medium: standard usage
title-president-FR = { president } de la República Francesa
    .to = { president.to } de la República Francesa
    .of = { president.of } de la República Francesa
    .bare = { president.bare } de la República Francesa
    .short = { president } de Francia

# medium: Federal stays in the title, for in America a canciller is a foreign minister
title-chancellor-DE = { chancellor } de la República Federal de Alemania
    .to = { chancellor.to } de la República Federal de Alemania
    .of = { chancellor.of } de la República Federal de Alemania
    .bare = { chancellor.bare } de la República Federal de Alemania
    .short = { chancellor } de Alemania

# medium: the wording of the United Nations; the press writes Federación Rusa
title-president-RU = { president } de la Federación de Rusia
    .to = { president.to } de la Federación de Rusia
    .of = { president.of } de la Federación de Rusia
    .bare = { president.bare } de la Federación de Rusia
    .short = { president } de Rusia

# medium: standard usage
title-president-CN = { president } de la República Popular China
    .to = { president.to } de la República Popular China
    .of = { president.of } de la República Popular China
    .bare = { president.bare } de la República Popular China
    .short = { president } de China

# medium: standard usage
title-un-secretary-general =
    { $gender ->
        [male] el Secretario General
       *[female] la Secretaria General
    } de las Naciones Unidas
    .to =
        { $gender ->
            [male] al Secretario General
           *[female] a la Secretaria General
        } de las Naciones Unidas
    .of =
        { $gender ->
            [male] del Secretario General
           *[female] de la Secretaria General
        } de las Naciones Unidas
    .bare =
        { $gender ->
            [male] Secretario General
           *[female] Secretaria General
        } de las Naciones Unidas
    .short =
        { $gender ->
            [male] el Secretario General
           *[female] la Secretaria General
        } de la ONU

# high: ohchr.org, Spanish pages, for both forms
title-un-high-commissioner =
    { $gender ->
        [male] el Alto Comisionado
       *[female] la Alta Comisionada
    } de las Naciones Unidas para los Derechos Humanos
    .to =
        { $gender ->
            [male] al Alto Comisionado
           *[female] a la Alta Comisionada
        } de las Naciones Unidas para los Derechos Humanos
    .of =
        { $gender ->
            [male] del Alto Comisionado
           *[female] de la Alta Comisionada
        } de las Naciones Unidas para los Derechos Humanos
    .bare =
        { $gender ->
            [male] Alto Comisionado
           *[female] Alta Comisionada
        } de las Naciones Unidas para los Derechos Humanos
    .short =
        { $gender ->
            [male] el Alto Comisionado
           *[female] la Alta Comisionada
        } para los Derechos Humanos

# medium: standard usage
title-president = { president } { $country-of }
    .to = { president.to } { $country-of }
    .of = { president.of } { $country-of }
    .bare = { president.bare } { $country-of }
    .short = { president } { $country-of }

# medium: standard usage
title-president-DE = { president } Federal de la República Federal de Alemania
    .to = { president.to } Federal de la República Federal de Alemania
    .of = { president.of } Federal de la República Federal de Alemania
    .bare = { president.bare } Federal de la República Federal de Alemania
    .short = { president } Federal de Alemania

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA =
    { $gender ->
        [male] el Gobernador General
       *[female] la Gobernadora General
    } de Canadá
    .to =
        { $gender ->
            [male] al Gobernador General
           *[female] a la Gobernadora General
        } de Canadá
    .of =
        { $gender ->
            [male] del Gobernador General
           *[female] de la Gobernadora General
        } de Canadá
    .bare =
        { $gender ->
            [male] Gobernador General
           *[female] Gobernadora General
        } de Canadá
    .short =
        { $gender ->
            [male] el Gobernador General
           *[female] la Gobernadora General
        } de Canadá

# medium: the pattern of the Governor General of Canada
title-president-AU =
    { $gender ->
        [male] el Gobernador General
       *[female] la Gobernadora General
    } de Australia
    .to =
        { $gender ->
            [male] al Gobernador General
           *[female] a la Gobernadora General
        } de Australia
    .of =
        { $gender ->
            [male] del Gobernador General
           *[female] de la Gobernadora General
        } de Australia
    .bare =
        { $gender ->
            [male] Gobernador General
           *[female] Gobernadora General
        } de Australia
    .short =
        { $gender ->
            [male] el Gobernador General
           *[female] la Gobernadora General
        } de Australia

# medium: standard usage
title-president-CH = { president } de la Confederación Suiza
    .to = { president.to } de la Confederación Suiza
    .of = { president.of } de la Confederación Suiza
    .bare = { president.bare } de la Confederación Suiza
    .short = { president } de la Confederación Suiza

# medium: standard usage
title-president-IT = { president } de la República Italiana
    .to = { president.to } de la República Italiana
    .of = { president.of } de la República Italiana
    .bare = { president.bare } de la República Italiana
    .short = { president } de la República Italiana

# medium: standard usage
title-monarch =
    { $gender ->
        [male] el Rey
       *[female] la Reina
    } { $country-of }
    .to =
        { $gender ->
            [male] al Rey
           *[female] a la Reina
        } { $country-of }
    .of =
        { $gender ->
            [male] del Rey
           *[female] de la Reina
        } { $country-of }
    .bare =
        { $gender ->
            [male] Rey
           *[female] Reina
        } { $country-of }
    .short =
        { $gender ->
            [male] el Rey
           *[female] la Reina
        } { $country-of }

# medium: the constitutional title
title-monarch-BE =
    { $gender ->
        [male] el Rey
       *[female] la Reina
    } de los Belgas
    .to =
        { $gender ->
            [male] al Rey
           *[female] a la Reina
        } de los Belgas
    .of =
        { $gender ->
            [male] del Rey
           *[female] de la Reina
        } de los Belgas
    .bare =
        { $gender ->
            [male] Rey
           *[female] Reina
        } de los Belgas

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] el Gran Duque
       *[female] la Gran Duquesa
    } de Luxemburgo
    .to =
        { $gender ->
            [male] al Gran Duque
           *[female] a la Gran Duquesa
        } de Luxemburgo
    .of =
        { $gender ->
            [male] del Gran Duque
           *[female] de la Gran Duquesa
        } de Luxemburgo
    .bare =
        { $gender ->
            [male] Gran Duque
           *[female] Gran Duquesa
        } de Luxemburgo
    .short =
        { $gender ->
            [male] el Gran Duque
           *[female] la Gran Duquesa
        } de Luxemburgo

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] el Emperador
       *[female] la Emperatriz
    } del Japón
    .to =
        { $gender ->
            [male] al Emperador
           *[female] a la Emperatriz
        } del Japón
    .of =
        { $gender ->
            [male] del Emperador
           *[female] de la Emperatriz
        } del Japón
    .bare =
        { $gender ->
            [male] Emperador
           *[female] Emperatriz
        } del Japón
    .short =
        { $gender ->
            [male] el Emperador
           *[female] la Emperatriz
        } del Japón

# medium: standard usage
title-monarch-QA = el Emir del Estado de Qatar
    .to = al Emir del Estado de Qatar
    .of = del Emir del Estado de Qatar
    .bare = Emir del Estado de Qatar

# medium: the Pope
title-monarch-VA = el Papa
    .to = al Papa
    .of = del Papa
    .bare = Papa

# medium: standard usage
title-prime-minister = { prime-minister } { $country-of }
    .to = { prime-minister.to } { $country-of }
    .of = { prime-minister.of } { $country-of }
    .bare = { prime-minister.bare } { $country-of }
    .short = { prime-minister } { $country-of }

# high: protocoloalavista.com, Los tratamientos: gobierno de la nación (Presidente del Gobierno)
title-prime-minister-ES = { president } del Gobierno de España
    .to = { president.to } del Gobierno de España
    .of = { president.of } del Gobierno de España
    .bare = { president.bare } del Gobierno
    .short = { president } del Gobierno

# medium: standard usage
title-prime-minister-IT = { president } del Consejo de Ministros de Italia
    .to = { president.to } del Consejo de Ministros de Italia
    .of = { president.of } del Consejo de Ministros de Italia
    .bare = { president.bare } del Consejo de Ministros de Italia
    .short = { president } del Consejo de Ministros de Italia

# medium: standard usage
title-prime-minister-VA =
    { $gender ->
        [male] el Secretario de Estado
       *[female] la Secretaria de Estado
    } de la Santa Sede
    .to =
        { $gender ->
            [male] al Secretario de Estado
           *[female] a la Secretaria de Estado
        } de la Santa Sede
    .of =
        { $gender ->
            [male] del Secretario de Estado
           *[female] de la Secretaria de Estado
        } de la Santa Sede
    .bare =
        { $gender ->
            [male] Secretario de Estado
           *[female] Secretaria de Estado
        } de la Santa Sede
    .short =
        { $gender ->
            [male] el Secretario de Estado
           *[female] la Secretaria de Estado
        } de la Santa Sede

# low: only Germany and Austria have federal chancellors at the head of the government
title-chancellor = { chancellor } { $country-of }
    .to = { chancellor.to } { $country-of }
    .of = { chancellor.of } { $country-of }
    .bare = { chancellor.bare } { $country-of }

# medium: standard usage
title-foreign-minister = { minister } de { foreign-affairs } { $country-of }
    .to = { minister.to } de { foreign-affairs } { $country-of }
    .of = { minister.of } de { foreign-affairs } { $country-of }
    .bare = { minister.bare } de { foreign-affairs } { $country-of }
    .short = { minister } de { foreign-affairs } { $country-of }

# medium: the name of the ministry since 2018
title-foreign-minister-ES = { minister } de Asuntos Exteriores, Unión Europea y Cooperación
    .to = { minister.to } de Asuntos Exteriores, Unión Europea y Cooperación
    .of = { minister.of } de Asuntos Exteriores, Unión Europea y Cooperación
    .bare = { minister.bare } de Asuntos Exteriores, Unión Europea y Cooperación
    .short = { minister } de Asuntos Exteriores, Unión Europea y Cooperación

# medium: standard usage
title-foreign-minister-US =
    { $gender ->
        [male] el Secretario de Estado
       *[female] la Secretaria de Estado
    } de los Estados Unidos de América
    .to =
        { $gender ->
            [male] al Secretario de Estado
           *[female] a la Secretaria de Estado
        } de los Estados Unidos de América
    .of =
        { $gender ->
            [male] del Secretario de Estado
           *[female] de la Secretaria de Estado
        } de los Estados Unidos de América
    .bare =
        { $gender ->
            [male] Secretario de Estado
           *[female] Secretaria de Estado
        } de los Estados Unidos de América
    .short =
        { $gender ->
            [male] el Secretario de Estado
           *[female] la Secretaria de Estado
        } de los Estados Unidos de América

# medium: standard usage
title-foreign-minister-MX =
    { $gender ->
        [male] el Secretario de Relaciones Exteriores
       *[female] la Secretaria de Relaciones Exteriores
    } de México
    .to =
        { $gender ->
            [male] al Secretario de Relaciones Exteriores
           *[female] a la Secretaria de Relaciones Exteriores
        } de México
    .of =
        { $gender ->
            [male] del Secretario de Relaciones Exteriores
           *[female] de la Secretaria de Relaciones Exteriores
        } de México
    .bare =
        { $gender ->
            [male] Secretario de Relaciones Exteriores
           *[female] Secretaria de Relaciones Exteriores
        } de México
    .short =
        { $gender ->
            [male] el Secretario de Relaciones Exteriores
           *[female] la Secretaria de Relaciones Exteriores
        } de México

# medium: standard usage
title-foreign-minister-VA =
    { $gender ->
        [male] el Secretario
       *[female] la Secretaria
    } para las Relaciones con los Estados de la Santa Sede
    .to =
        { $gender ->
            [male] al Secretario
           *[female] a la Secretaria
        } para las Relaciones con los Estados de la Santa Sede
    .of =
        { $gender ->
            [male] del Secretario
           *[female] de la Secretaria
        } para las Relaciones con los Estados de la Santa Sede
    .bare =
        { $gender ->
            [male] Secretario
           *[female] Secretaria
        } para las Relaciones con los Estados de la Santa Sede
    .short =
        { $gender ->
            [male] el Secretario
           *[female] la Secretaria
        } para las Relaciones con los Estados de la Santa Sede

# medium: standard usage
title-parliament-president = { president } { parliament } { $country-of }
    .to = { president.to } { parliament } { $country-of }
    .of = { president.of } { parliament } { $country-of }
    .bare = { president.bare } { parliament } { $country-of }
    .short = { president } { parliament } { $country-of }

# medium: standard usage
title-parliament-president-ES = { president } del Congreso de los Diputados
    .to = { president.to } del Congreso de los Diputados
    .of = { president.of } del Congreso de los Diputados
    .bare = { president.bare } del Congreso de los Diputados
    .short = { president } del Congreso de los Diputados

# medium: standard usage
title-parliament-president-US = { president } de la Cámara de Representantes de los Estados Unidos de América
    .to = { president.to } de la Cámara de Representantes de los Estados Unidos de América
    .of = { president.of } de la Cámara de Representantes de los Estados Unidos de América
    .bare = { president.bare } de la Cámara de Representantes de los Estados Unidos de América
    .short = { president } de la Cámara de Representantes de los Estados Unidos de América

# medium: standard usage
title-parliament-president-GB = { president } de la Cámara de los Comunes del Reino Unido
    .to = { president.to } de la Cámara de los Comunes del Reino Unido
    .of = { president.of } de la Cámara de los Comunes del Reino Unido
    .bare = { president.bare } de la Cámara de los Comunes del Reino Unido
    .short = { president } de la Cámara de los Comunes del Reino Unido

# medium: standard usage
title-parliament-president-FR = { president } de la Asamblea Nacional de la República Francesa
    .to = { president.to } de la Asamblea Nacional de la República Francesa
    .of = { president.of } de la Asamblea Nacional de la República Francesa
    .bare = { president.bare } de la Asamblea Nacional de la República Francesa
    .short = { president } de la Asamblea Nacional de la República Francesa

# medium: standard usage
title-parliament-president-DE = { president } del Bundestag alemán
    .to = { president.to } del Bundestag alemán
    .of = { president.of } del Bundestag alemán
    .bare = { president.bare } del Bundestag alemán
    .short = { president } del Bundestag alemán

# medium: standard usage
title-parliament-president-RU = { president } de la Duma Estatal de la Federación de Rusia
    .to = { president.to } de la Duma Estatal de la Federación de Rusia
    .of = { president.of } de la Duma Estatal de la Federación de Rusia
    .bare = { president.bare } de la Duma Estatal de la Federación de Rusia
    .short = { president } de la Duma Estatal de la Federación de Rusia

# medium: standard usage
title-ambassador = { ambassador } { $country-of }
    .to = { ambassador.to } { $country-of }
    .of = { ambassador.of } { $country-of }
    .bare = { ambassador.bare } { $country-of }
    .short = { ambassador } { $country-of }

# medium: the Holy See sends nuncios
title-ambassador-VA = el Nuncio Apostólico
    .to = al Nuncio Apostólico
    .of = del Nuncio Apostólico
    .bare = Nuncio Apostólico

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] la Redacción
    }
    .to =
        { $named ->
            [yes] a { $name }
           *[no] a la Redacción
        }
    .of =
        { $named ->
            [yes] de { $name }
           *[no] de la Redacción
        }
    .bare =
        { $named ->
            [yes] { $name }
           *[no] Redacción
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
title-president-EU = { president } del Consejo Europeo
    .to = { president.to } del Consejo Europeo
    .of = { president.of } del Consejo Europeo
    .bare = { president.bare } del Consejo Europeo
    .short = { president } del Consejo Europeo

# medium: standard usage
title-body-head-EU = { president } de la Comisión Europea
    .to = { president.to } de la Comisión Europea
    .of = { president.of } de la Comisión Europea
    .bare = { president.bare } de la Comisión Europea
    .short = { president } de la Comisión Europea

# medium: standard usage
title-parliament-president-EU = { president } del Parlamento Europeo
    .to = { president.to } del Parlamento Europeo
    .of = { president.of } del Parlamento Europeo
    .bare = { president.bare } del Parlamento Europeo
    .short = { president } del Parlamento Europeo

# medium: standard usage
title-foreign-minister-EU =
    { $gender ->
        [male] el Alto Representante
       *[female] la Alta Representante
    } de la Unión para Asuntos Exteriores y Política de Seguridad
    .to =
        { $gender ->
            [male] al Alto Representante
           *[female] a la Alta Representante
        } de la Unión para Asuntos Exteriores y Política de Seguridad
    .of =
        { $gender ->
            [male] del Alto Representante
           *[female] de la Alta Representante
        } de la Unión para Asuntos Exteriores y Política de Seguridad
    .bare =
        { $gender ->
            [male] Alto Representante
           *[female] Alta Representante
        } de la Unión para Asuntos Exteriores y Política de Seguridad
    .short =
        { $gender ->
            [male] el Alto Representante
           *[female] la Alta Representante
        } de la Unión para Asuntos Exteriores y Política de Seguridad

# medium: standard usage
title-president-UN = { president } del Consejo de Seguridad de las Naciones Unidas
    .to = { president.to } del Consejo de Seguridad de las Naciones Unidas
    .of = { president.of } del Consejo de Seguridad de las Naciones Unidas
    .bare = { president.bare } del Consejo de Seguridad de las Naciones Unidas
    .short = { president } del Consejo de Seguridad de las Naciones Unidas

# medium: standard usage
title-parliament-president-UN = { president } de la Asamblea General de las Naciones Unidas
    .to = { president.to } de la Asamblea General de las Naciones Unidas
    .of = { president.of } de la Asamblea General de las Naciones Unidas
    .bare = { president.bare } de la Asamblea General de las Naciones Unidas
    .short = { president } de la Asamblea General de las Naciones Unidas

# medium: standard usage
title-body-head-UN = { president } del Consejo de Derechos Humanos de las Naciones Unidas
    .to = { president.to } del Consejo de Derechos Humanos de las Naciones Unidas
    .of = { president.of } del Consejo de Derechos Humanos de las Naciones Unidas
    .bare = { president.bare } del Consejo de Derechos Humanos de las Naciones Unidas
    .short = { president } del Consejo de Derechos Humanos de las Naciones Unidas

## Countries

# medium: standard usage
country-US = los Estados Unidos
    .of = de los Estados Unidos

# medium: standard usage
country-GB = el Reino Unido
    .of = del Reino Unido

# medium: standard usage
country-FR = Francia
    .of = de Francia

# medium: standard usage
country-DE = Alemania
    .of = de Alemania

# medium: standard usage
country-RU = Rusia
    .of = de Rusia

# medium: standard usage
country-CN = China
    .of = de China

# medium: standard usage
country-IR = Irán
    .of = de Irán

# medium: standard usage
country-SE = Suecia
    .of = de Suecia

# medium: standard usage
country-NO = Noruega
    .of = de Noruega

# medium: standard usage
country-DK = Dinamarca
    .of = de Dinamarca

# medium: standard usage
country-FI = Finlandia
    .of = de Finlandia

# medium: standard usage
country-IS = Islandia
    .of = de Islandia

# medium: standard usage
country-ES = España
    .of = de España

# medium: standard usage
country-IT = Italia
    .of = de Italia

# medium: standard usage
country-NL = los Países Bajos
    .of = de los Países Bajos

# medium: standard usage
country-BE = Bélgica
    .of = de Bélgica

# medium: standard usage
country-LU = Luxemburgo
    .of = de Luxemburgo

# medium: standard usage
country-AT = Austria
    .of = de Austria

# medium: standard usage
country-CH = Suiza
    .of = de Suiza

# medium: standard usage
country-PL = Polonia
    .of = de Polonia

# medium: standard usage
country-PT = Portugal
    .of = de Portugal

# medium: standard usage
country-IE = Irlanda
    .of = de Irlanda

# medium: standard usage
country-CZ = Chequia
    .of = de Chequia

# medium: standard usage
country-HU = Hungría
    .of = de Hungría

# medium: standard usage
country-GR = Grecia
    .of = de Grecia

# medium: the United Nations write Türkiye
country-TR = Turquía
    .of = de Turquía

# medium: standard usage
country-UA = Ucrania
    .of = de Ucrania

# medium: standard usage
country-AM = Armenia
    .of = de Armenia

# medium: standard usage
country-AZ = Azerbaiyán
    .of = de Azerbaiyán

# medium: the United Nations; in Spain also Irak
country-IQ = Iraq
    .of = de Iraq

# medium: standard usage
country-SY = Siria
    .of = de Siria

# medium: standard usage
country-IL = Israel
    .of = de Israel

# medium: standard usage
country-EG = Egipto
    .of = de Egipto

# medium: the United Nations; in Spain also Arabia Saudí
country-SA = Arabia Saudita
    .of = de Arabia Saudita

# medium: the United Nations; the Academies also Catar
country-QA = Qatar
    .of = de Qatar

# medium: standard usage
country-AE = los Emiratos Árabes Unidos
    .of = de los Emiratos Árabes Unidos

# medium: standard usage
country-CA = Canadá
    .of = de Canadá

# medium: standard usage
country-AU = Australia
    .of = de Australia

# medium: standard usage
country-JP = el Japón
    .of = del Japón

# medium: standard usage
country-KR = la República de Corea
    .of = de la República de Corea

# medium: standard usage
country-IN = la India
    .of = de la India

# medium: standard usage
country-BR = el Brasil
    .of = del Brasil

# medium: standard usage
country-ZA = Sudáfrica
    .of = de Sudáfrica

# medium: offices of the Pope’s government are those of the Holy See
country-VA = la Santa Sede
    .of = de la Santa Sede

# medium: standard usage
country-AR = la Argentina
    .of = de la Argentina

# medium: standard usage
country-BO = Bolivia
    .of = de Bolivia

# medium: standard usage
country-CL = Chile
    .of = de Chile

# medium: standard usage
country-CO = Colombia
    .of = de Colombia

# medium: standard usage
country-CR = Costa Rica
    .of = de Costa Rica

# medium: standard usage
country-CU = Cuba
    .of = de Cuba

# medium: standard usage
country-DO = la República Dominicana
    .of = de la República Dominicana

# medium: standard usage
country-EC = el Ecuador
    .of = del Ecuador

# medium: standard usage
country-GT = Guatemala
    .of = de Guatemala

# medium: standard usage
country-HN = Honduras
    .of = de Honduras

# medium: standard usage
country-MX = México
    .of = de México

# medium: standard usage
country-NI = Nicaragua
    .of = de Nicaragua

# medium: standard usage
country-PA = Panamá
    .of = de Panamá

# medium: standard usage
country-PE = el Perú
    .of = del Perú

# medium: standard usage
country-PY = el Paraguay
    .of = del Paraguay

# medium: standard usage
country-SV = El Salvador
    .of = de El Salvador

# medium: standard usage
country-UY = el Uruguay
    .of = del Uruguay

# medium: standard usage
country-VE = Venezuela
    .of = de Venezuela

## Lines above the postal address

# medium: standard usage; D. is for Spanish names; without a gender the bare name
address =
    { $gender ->
        [male] { sr }
        [female] { sra }
       *[neutral] {""}
    } { $name }
    { CAPITAL($title-bare) }

# medium: the pattern of the Secretary-General
address-president = { excellent-address }

# medium: the pattern of the President of the Government
address-president-own = { office-address }

# medium: the pattern of the Secretary-General
address-prime-minister = { excellent-address }

# high: protocoloalavista.com, Los tratamientos: gobierno de la nación
address-prime-minister-own = { office-address }

# medium: the pattern of the Secretary-General
address-chancellor = { excellent-address }

# medium: the pattern of the President of the Government
address-chancellor-own = { office-address }

# medium: the pattern of the Secretary-General
address-foreign-minister = { excellent-address }

# high: protocoloalavista.com, Los tratamientos: gobierno de la nación
address-foreign-minister-own = { office-address }

# medium: Su Majestad, for a king and for a queen
address-monarch = Su Majestad { $title }

# medium: the Grand Duke is a Royal Highness
address-monarch-LU = Su Alteza Real { $title }

# medium: standard usage
address-monarch-QA = Su Alteza { $title }

# high: cacheirofrias.com.ar, Los tratamientos de cortesía en España (Su Santidad)
address-monarch-VA =
    { $named ->
        [yes] Su Santidad el Papa { $name }
       *[no] Su Santidad el Papa
    }

# medium: the Secretary of State is a cardinal
address-prime-minister-VA =
    Su Eminencia Reverendísima
    { $name }
    { $title-bare }

# medium: a nuncio is an archbishop
address-ambassador-VA =
    Su Excelencia Reverendísima
    { $name }
    { $title-bare }

# medium: Excmo. Sr., the name, then the office
address-un-secretary-general = { excellent-address }

# medium: the pattern of the Secretary-General
address-un-high-commissioner = { excellent-address }

# medium: the pattern of the Secretary-General
address-parliament-president = { excellent-address }

# high: francisortiz.biz, El protocolo: tratamientos (Presidente del Congreso)
address-parliament-president-own = { office-address }

# medium: the pattern of the Secretary-General
address-ambassador = { excellent-address }

# high: francisortiz.biz, El protocolo: tratamientos (Embajadores de España)
address-ambassador-own = { office-address }

# medium: Excmo. Sr. is usual for the presidents of the institutions
address-body-head-EU = { excellent-address }

# medium: an ambassador presides
address-body-head-UN = { excellent-address }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { CAPITAL($title-bare) }

# medium: letters to editors
address-editor =
    Redacción
    { $name }

## Salutations, which end in a colon

# medium: standard usage
salutation =
    { $gender ->
        [male] Estimado señor:
        [female] Estimada señora:
       *[neutral] Señoras y señores:
    }

# high: Orden APU/516/2005 and Ley 3/2015 (carlosfuente.es); Real Academia Española on the colon; also
# Excelencia, which needs no gender
# most formal: Excelentísimo señor Presidente:
salutation-president =
    { $gender ->
        [male] Señor Presidente:
        [female] Señora Presidenta:
       *[neutral] Excelencia:
    }

# high: Orden APU/516/2005 and Ley 3/2015 (carlosfuente.es); Real Academia Española on the colon; Excelencia
# is not for one’s own
salutation-president-own =
    { $gender ->
        [male] Señor Presidente:
       *[female] Señora Presidenta:
    }

# medium: the pattern of the other heads of state
salutation-president-CA =
    { $gender ->
        [male] Señor Gobernador General:
        [female] Señora Gobernadora General:
       *[neutral] Excelencia:
    }

# medium: the pattern of the Governor General of Canada
salutation-president-AU = { salutation-president-CA }

# medium: for a king and for a queen; to one’s own also Señor: and Señora:
salutation-monarch = Majestad:

# medium: the Grand Duke is a Royal Highness
salutation-monarch-LU = Alteza Real:

# medium: standard usage
salutation-monarch-QA = Alteza:

# medium: also Santo Padre:
salutation-monarch-VA = Santidad:

# high: Orden APU/516/2005 and Ley 3/2015 (carlosfuente.es); Real Academia Española on the colon
salutation-prime-minister =
    { $gender ->
        [male] Señor Primer Ministro:
        [female] Señora Primera Ministra:
       *[neutral] Excelencia:
    }

# high: Orden APU/516/2005 and Ley 3/2015 (carlosfuente.es); Real Academia Española on the colon
salutation-prime-minister-own =
    { $gender ->
        [male] Señor Primer Ministro:
       *[female] Señora Primera Ministra:
    }

# high: Orden APU/516/2005 and Ley 3/2015 (carlosfuente.es); Real Academia Española on the colon; the head of
# the government is Presidente
salutation-prime-minister-ES =
    { $gender ->
        [male] Señor Presidente:
       *[female] Señora Presidenta:
    }

# medium: the head of the government is President of the Council
salutation-prime-minister-IT =
    { $gender ->
        [male] Señor Presidente:
        [female] Señora Presidenta:
       *[neutral] Excelencia:
    }

# medium: the Secretary of State is a cardinal
salutation-prime-minister-VA = Eminencia:

# medium: the pattern of Señor Presidente; Canciller alone is a foreign minister in America
salutation-chancellor =
    { $gender ->
        [male] Señor Canciller Federal:
        [female] Señora Canciller Federal:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Presidente
salutation-chancellor-own = { senor } Canciller Federal:

# medium: the pattern of Señor Presidente
salutation-foreign-minister =
    { $gender ->
        [male] Señor Ministro:
        [female] Señora Ministra:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Presidente
salutation-foreign-minister-own =
    { $gender ->
        [male] Señor Ministro:
       *[female] Señora Ministra:
    }

# medium: the title of the American office
salutation-foreign-minister-US =
    { $gender ->
        [male] Señor Secretario de Estado:
        [female] Señora Secretaria de Estado:
       *[neutral] Excelencia:
    }

# medium: the title of the Mexican office
salutation-foreign-minister-MX =
    { $gender ->
        [male] Señor Secretario:
        [female] Señora Secretaria:
       *[neutral] Excelencia:
    }

# medium: the title of the office
salutation-foreign-minister-VA =
    { $gender ->
        [male] Señor Secretario:
        [female] Señora Secretaria:
       *[neutral] Excelencia:
    }

# medium: the title of the office
salutation-foreign-minister-EU =
    { senor } { $gender ->
        [male] Alto
       *[female] Alta
    } Representante:

# medium: the pattern of Señor Presidente
salutation-un-secretary-general =
    { $gender ->
        [male] Señor Secretario General:
        [female] Señora Secretaria General:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Secretario General
salutation-un-high-commissioner =
    { $gender ->
        [male] Señor Alto Comisionado:
        [female] Señora Alta Comisionada:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Presidente
salutation-parliament-president =
    { $gender ->
        [male] Señor Presidente:
        [female] Señora Presidenta:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Presidente
salutation-parliament-president-own =
    { $gender ->
        [male] Señor Presidente:
       *[female] Señora Presidenta:
    }

# high: eipgranada.com (Señoría for members of parliament, which needs no gender); Señor Diputado is medium
salutation-member-of-parliament =
    { $gender ->
        [male] Señor Diputado:
        [female] Señora Diputada:
       *[neutral] Señoría:
    }

# medium: the pattern of Señor Presidente
salutation-ambassador =
    { $gender ->
        [male] Señor Embajador:
        [female] Señora Embajadora:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Presidente
salutation-ambassador-own =
    { $gender ->
        [male] Señor Embajador:
       *[female] Señora Embajadora:
    }

# medium: a nuncio is an archbishop
salutation-ambassador-VA = Excelencia:

# medium: standard usage
salutation-body-head = { salutation }

# medium: the pattern of Señor Presidente
salutation-body-head-EU =
    { $gender ->
        [male] Señor Presidente:
        [female] Señora Presidenta:
       *[neutral] Excelencia:
    }

# medium: the pattern of Señor Presidente
salutation-body-head-UN =
    { $gender ->
        [male] Señor Presidente:
        [female] Señora Presidenta:
       *[neutral] Excelencia:
    }

# medium: standard usage
salutation-editor = Señoras y señores:

# medium: standard usage
salutation-organisation = Señoras y señores:

# medium: without a gender no adjective; low for that
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] Estimado señor { $name }:
                [female] Estimada señora { $name }:
               *[neutral] A la atención de { $name }:
            }
       *[no] { salutation }
    }

# medium: standard usage
salutation-other = { salutation }

## Closings

# medium: plain
closing = Atentamente,

# medium: the diplomatic formula; plain: Atentamente,
closing-president = { reiteramos }

# medium: the diplomatic formula; plain: Atentamente,
closing-prime-minister = { reiteramos }

# medium: the diplomatic formula; plain: Atentamente,
closing-chancellor = { reiteramos }

# medium: the diplomatic formula; plain: Atentamente,
closing-foreign-minister = { reiteramos }

# medium: the diplomatic formula; plain: Atentamente,
closing-un-secretary-general = { reiteramos }

# medium: the diplomatic formula; plain: Atentamente,
closing-ambassador = { reiteramos }

# medium: less ceremonious to one’s own
closing-foreign-minister-own = { consideracion }

# medium: less ceremonious to one’s own
closing-ambassador-own = { consideracion }

# low: the pattern of Con nuestra más alta consideración
closing-monarch =
    { $signers ->
        [1] Con mi más profundo respeto,
       *[other] Con nuestro más profundo respeto,
    }

# medium: less ceremonious than to heads of state
closing-un-high-commissioner = { consideracion }

# medium: less ceremonious than to heads of state
closing-parliament-president = { consideracion }

# medium: standard usage
closing-member-of-parliament = Atentamente,

# medium: less ceremonious than to heads of state
closing-body-head-EU = { consideracion }

# medium: less ceremonious than to heads of state
closing-body-head-UN = { consideracion }

## Copies

# medium: a list after Copia a: has no article
copy-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: standard usage
copy-for = Copia para { $title }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line =
    { $name }
    { CAPITAL($title-bare) }

# medium: standard usage
joint-salutation = Señoras y señores:

# medium: standard usage
joint-salutation-heads = { joint-heads }:

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-heads }, { $gender ->
        [male] señor Secretario General:
       *[female] señora Secretaria General:
    }

# medium: standard usage
joint-closing = Atentamente,

# medium: the pattern of the closing to one head of state
joint-closing-heads =
    { $signers ->
        [1] Les ruego que acepten, Excelencias, las seguridades de mi más alta consideración.
       *[other] Les rogamos que acepten, Excelencias, las seguridades de nuestra más alta consideración.
    }

## Words of the page

# medium: standard usage
open-letter = Carta abierta

# medium: standard usage
subject = Asunto:

# medium: also c. c.:
copy-to = Copia a:

# medium: also Adjunto, Adjuntos
enclosures =
    { $count ->
        [1] Anexo:
       *[other] Anexos:
    }

# medium: without an article the same for men and women
signatories = Firmantes

# medium: agreeing with carta: Firmada por
signed-by = Firmado por

# medium: before a name without article
on-behalf-of = En nombre de { $name }

# medium: standard usage
name-withheld = Nombre reservado por motivos de seguridad

# medium: standard usage
how-to-verify = Cómo verificar la autenticidad de esta carta

# medium: standard usage
page = Página { $page } de { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages after de
language =
    { $language ->
        [ar] del árabe
        [az] del azerbaiyano
        [ckb] del kurdo central
        [da] del danés
        [de] del alemán
        [en] del inglés
        [es] del español
        [fa] del persa
        [fi] del finés
        [fr] del francés
        [he] del hebreo
        [hy] del armenio
        [it] del italiano
        [kmr] del kurdo del norte
        [nb] del noruego
        [nl] del neerlandés
        [pl] del polaco
        [pt] del portugués
        [ru] del ruso
        [sv] del sueco
        [tr] del turco
        [uk] del ucraniano
        [zh-Hans] del chino
        [zh-Hant] del chino
       *[other] de otro idioma
    }

# medium: agreeing with carta: Traducida
translated-from = Traducido { language }

# medium: standard usage
notice-machine = Traducción automática { language }, no revisada

# medium: standard usage
notice-human = Traducción { language }, no revisada

# medium: standard usage
revision = Revisión { $number }

# medium: standard usage
follow-up = Continuación de la carta «{ $letter }» del { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: also París, a 21 de noviembre de 2026
dateline = { $place }, { $date }
