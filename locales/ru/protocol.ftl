### Официальные письма на русском языке.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### The titles stay masculine for a woman; the gender shows in господин and госпожа.

## Words that other messages use

# high: GOST R 7.0.97-2016, 5.18 (Уважаемый господин, the office with a capital)
uvazhaemy =
    { $gender ->
        [male] Уважаемый господин
       *[female] Уважаемая госпожа
    }

# medium: господину stands before a name in the dative; left out where the gender is not known
gospodinu =
    { $gender ->
        [male] господину
        [female] госпоже
       *[neutral] {""}
    }

# high: docs.cntd.ru 901758791, 995118776; letter of the President of Russia to the President of Ukraine (gazeta.ua,
# 144984: Его Превосходительству господину, the name and the office in the dative)
excellent-address =
    { $gender ->
        [male] Его Превосходительству
        [female] Её Превосходительству
       *[neutral] {""}
    } { $named ->
        [yes] { gospodinu } { $name-dative }
       *[no] {""}
    }
    { $title-dative }

# medium: the office in the dative, then the name in the dative
office-address =
    { CAPITAL($title-dative) }
    { $name-dative }

# medium: office and name in the dative, on one line without a comma between
office-line =
    { $named ->
        [yes] { CAPITAL($title-dative) } { $name-dative }
       *[no] { CAPITAL($title-dative) }
    }

# medium: where the name may serve as the title, it stands once
title-line =
    { CAPITAL($title-dative) }
    { $name-dative }

## Titles

# medium: standard usage
title-president-US = Президент Соединённых Штатов Америки
    .genitive = Президента Соединённых Штатов Америки
    .dative = Президенту Соединённых Штатов Америки
    .accusative = Президента Соединённых Штатов Америки
    .instrumental = Президентом Соединённых Штатов Америки
    .prepositional = Президенте Соединённых Штатов Америки
    .short = Президент США

# medium: standard usage
title-prime-minister-GB = Премьер-министр Соединённого Королевства Великобритании и Северной Ирландии
    .genitive = Премьер-министра Соединённого Королевства Великобритании и Северной Ирландии
    .dative = Премьер-министру Соединённого Королевства Великобритании и Северной Ирландии
    .accusative = Премьер-министра Соединённого Королевства Великобритании и Северной Ирландии
    .instrumental = Премьер-министром Соединённого Королевства Великобритании и Северной Ирландии
    .prepositional = Премьер-министре Соединённого Королевства Великобритании и Северной Ирландии
    .short = Премьер-министр Великобритании

# medium: standard usage
title-president-FR = Президент Французской Республики
    .genitive = Президента Французской Республики
    .dative = Президенту Французской Республики
    .accusative = Президента Французской Республики
    .instrumental = Президентом Французской Республики
    .prepositional = Президенте Французской Республики
    .short = Президент Франции

# medium: standard usage; Германия does not decline after Федеративной Республики
title-chancellor-DE = Федеральный канцлер Федеративной Республики Германия
    .genitive = Федерального канцлера Федеративной Республики Германия
    .dative = Федеральному канцлеру Федеративной Республики Германия
    .accusative = Федерального канцлера Федеративной Республики Германия
    .instrumental = Федеральным канцлером Федеративной Республики Германия
    .prepositional = Федеральном канцлере Федеративной Республики Германия
    .short = Федеральный канцлер Германии

# medium: standard usage
title-president-RU = Президент Российской Федерации
    .genitive = Президента Российской Федерации
    .dative = Президенту Российской Федерации
    .accusative = Президента Российской Федерации
    .instrumental = Президентом Российской Федерации
    .prepositional = Президенте Российской Федерации
    .short = Президент России

# medium: the Chinese head of state is Председатель, not Президент
title-president-CN = Председатель Китайской Народной Республики
    .genitive = Председателя Китайской Народной Республики
    .dative = Председателю Китайской Народной Республики
    .accusative = Председателя Китайской Народной Республики
    .instrumental = Председателем Китайской Народной Республики
    .prepositional = Председателе Китайской Народной Республики
    .short = Председатель КНР

# medium: standard usage; UN texts print е for ё
title-un-secretary-general = Генеральный секретарь Организации Объединённых Наций
    .genitive = Генерального секретаря Организации Объединённых Наций
    .dative = Генеральному секретарю Организации Объединённых Наций
    .accusative = Генерального секретаря Организации Объединённых Наций
    .instrumental = Генеральным секретарём Организации Объединённых Наций
    .prepositional = Генеральном секретаре Организации Объединённых Наций
    .short = Генеральный секретарь ООН

# medium: the long form of Верховный комиссар ООН по правам человека
title-un-high-commissioner = Верховный комиссар Организации Объединённых Наций по правам человека
    .genitive = Верховного комиссара Организации Объединённых Наций по правам человека
    .dative = Верховному комиссару Организации Объединённых Наций по правам человека
    .accusative = Верховного комиссара Организации Объединённых Наций по правам человека
    .instrumental = Верховным комиссаром Организации Объединённых Наций по правам человека
    .prepositional = Верховном комиссаре Организации Объединённых Наций по правам человека
    .short = Верховный комиссар ООН по правам человека

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] редакция
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] редакции
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] редакции
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] редакцию
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] редакцией
        }
    .prepositional =
        { $named ->
            [yes] { $name-prepositional }
           *[no] редакции
        }

# medium: the name stands for the title, as far as the recipient gives its forms; else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] депутат парламента { $country-genitive }
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] депутата парламента { $country-genitive }
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] депутату парламента { $country-genitive }
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] депутата парламента { $country-genitive }
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] депутатом парламента { $country-genitive }
        }
    .prepositional =
        { $named ->
            [yes] { $name-prepositional }
           *[no] депутате парламента { $country-genitive }
        }

# medium: the name, else the seat; a member of the Council of the Federation is сенатор
title-member-of-parliament-RU =
    { $named ->
        [yes] { $name }
       *[no] депутат Государственной Думы
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] депутата Государственной Думы
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] депутату Государственной Думы
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] депутата Государственной Думы
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] депутатом Государственной Думы
        }
    .prepositional =
        { $named ->
            [yes] { $name-prepositional }
           *[no] депутате Государственной Думы
        }

# medium: the name stands for the title, as far as the recipient gives its forms
title-organisation = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .prepositional = { $name-prepositional }

# medium: the name stands for the title, as far as the recipient gives its forms
title-person = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .prepositional = { $name-prepositional }

# medium: the name stands for the title, as far as the recipient gives its forms
title-other = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .prepositional = { $name-prepositional }

# medium: standard usage
title-president = Президент { $country-genitive }
    .genitive = Президента { $country-genitive }
    .dative = Президенту { $country-genitive }
    .accusative = Президента { $country-genitive }
    .instrumental = Президентом { $country-genitive }
    .prepositional = Президенте { $country-genitive }
    .short = Президент { $country-genitive }

# medium: standard usage
title-president-CH = Президент Швейцарской Конфедерации
    .genitive = Президента Швейцарской Конфедерации
    .dative = Президенту Швейцарской Конфедерации
    .accusative = Президента Швейцарской Конфедерации
    .instrumental = Президентом Швейцарской Конфедерации
    .prepositional = Президенте Швейцарской Конфедерации
    .short = Президент Швейцарии

# medium: the pattern of Федеральный канцлер
title-president-DE = Федеральный президент Федеративной Республики Германия
    .genitive = Федерального президента Федеративной Республики Германия
    .dative = Федеральному президенту Федеративной Республики Германия
    .accusative = Федерального президента Федеративной Республики Германия
    .instrumental = Федеральным президентом Федеративной Республики Германия
    .prepositional = Федеральном президенте Федеративной Республики Германия
    .short = Федеральный президент Германии

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Генерал-губернатор Канады
    .genitive = Генерал-губернатора Канады
    .dative = Генерал-губернатору Канады
    .accusative = Генерал-губернатора Канады
    .instrumental = Генерал-губернатором Канады
    .prepositional = Генерал-губернаторе Канады
    .short = Генерал-губернатор Канады

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Генерал-губернатор Австралийского Союза
    .genitive = Генерал-губернатора Австралийского Союза
    .dative = Генерал-губернатору Австралийского Союза
    .accusative = Генерал-губернатора Австралийского Союза
    .instrumental = Генерал-губернатором Австралийского Союза
    .prepositional = Генерал-губернаторе Австралийского Союза
    .short = Генерал-губернатор Австралии

# medium: standard usage
title-monarch =
    { $gender ->
        [male] Король
       *[female] Королева
    } { $country-genitive }
    .genitive =
        { $gender ->
            [male] Короля
           *[female] Королевы
        } { $country-genitive }
    .dative =
        { $gender ->
            [male] Королю
           *[female] Королеве
        } { $country-genitive }
    .accusative =
        { $gender ->
            [male] Короля
           *[female] Королеву
        } { $country-genitive }
    .instrumental =
        { $gender ->
            [male] Королём
           *[female] Королевой
        } { $country-genitive }
    .prepositional =
        { $gender ->
            [male] Короле
           *[female] Королеве
        } { $country-genitive }
    .short =
        { $gender ->
            [male] Король
           *[female] Королева
        } { $country-genitive }

# medium: the full name of the state, as in title-prime-minister-GB
title-monarch-GB =
    { $gender ->
        [male] Король
       *[female] Королева
    } Соединённого Королевства Великобритании и Северной Ирландии
    .genitive =
        { $gender ->
            [male] Короля
           *[female] Королевы
        } Соединённого Королевства Великобритании и Северной Ирландии
    .dative =
        { $gender ->
            [male] Королю
           *[female] Королеве
        } Соединённого Королевства Великобритании и Северной Ирландии
    .accusative =
        { $gender ->
            [male] Короля
           *[female] Королеву
        } Соединённого Королевства Великобритании и Северной Ирландии
    .instrumental =
        { $gender ->
            [male] Королём
           *[female] Королевой
        } Соединённого Королевства Великобритании и Северной Ирландии
    .prepositional =
        { $gender ->
            [male] Короле
           *[female] Королеве
        } Соединённого Королевства Великобритании и Северной Ирландии
    .short =
        { $gender ->
            [male] Король
           *[female] Королева
        } Великобритании

# medium: Король бельгийцев, not Бельгии
title-monarch-BE =
    { $gender ->
        [male] Король
       *[female] Королева
    } бельгийцев
    .genitive =
        { $gender ->
            [male] Короля
           *[female] Королевы
        } бельгийцев
    .dative =
        { $gender ->
            [male] Королю
           *[female] Королеве
        } бельгийцев
    .accusative =
        { $gender ->
            [male] Короля
           *[female] Королеву
        } бельгийцев
    .instrumental =
        { $gender ->
            [male] Королём
           *[female] Королевой
        } бельгийцев
    .prepositional =
        { $gender ->
            [male] Короле
           *[female] Королеве
        } бельгийцев
    .short =
        { $gender ->
            [male] Король
           *[female] Королева
        } бельгийцев

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] Великий Герцог
       *[female] Великая Герцогиня
    } Люксембурга
    .genitive =
        { $gender ->
            [male] Великого Герцога
           *[female] Великой Герцогини
        } Люксембурга
    .dative =
        { $gender ->
            [male] Великому Герцогу
           *[female] Великой Герцогине
        } Люксембурга
    .accusative =
        { $gender ->
            [male] Великого Герцога
           *[female] Великую Герцогиню
        } Люксембурга
    .instrumental =
        { $gender ->
            [male] Великим Герцогом
           *[female] Великой Герцогиней
        } Люксембурга
    .prepositional =
        { $gender ->
            [male] Великом Герцоге
           *[female] Великой Герцогине
        } Люксембурга
    .short =
        { $gender ->
            [male] Великий Герцог
           *[female] Великая Герцогиня
        } Люксембурга

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Император
       *[female] Императрица
    } Японии
    .genitive =
        { $gender ->
            [male] Императора
           *[female] Императрицы
        } Японии
    .dative =
        { $gender ->
            [male] Императору
           *[female] Императрице
        } Японии
    .accusative =
        { $gender ->
            [male] Императора
           *[female] Императрицу
        } Японии
    .instrumental =
        { $gender ->
            [male] Императором
           *[female] Императрицей
        } Японии
    .prepositional =
        { $gender ->
            [male] Императоре
           *[female] Императрице
        } Японии
    .short =
        { $gender ->
            [male] Император
           *[female] Императрица
        } Японии

# medium: standard usage
title-monarch-QA = Эмир Государства Катар
    .genitive = Эмира Государства Катар
    .dative = Эмиру Государства Катар
    .accusative = Эмира Государства Катар
    .instrumental = Эмиром Государства Катар
    .prepositional = Эмире Государства Катар
    .short = Эмир Катара

# medium: standard usage
title-monarch-VA = Папа Римский
    .genitive = Папы Римского
    .dative = Папе Римскому
    .accusative = Папу Римского
    .instrumental = Папой Римским
    .prepositional = Папе Римском
    .short = Папа Римский

# medium: standard usage
title-prime-minister = Премьер-министр { $country-genitive }
    .genitive = Премьер-министра { $country-genitive }
    .dative = Премьер-министру { $country-genitive }
    .accusative = Премьер-министра { $country-genitive }
    .instrumental = Премьер-министром { $country-genitive }
    .prepositional = Премьер-министре { $country-genitive }
    .short = Премьер-министр { $country-genitive }

# medium: the title of the office by the Constitution
title-prime-minister-RU = Председатель Правительства Российской Федерации
    .genitive = Председателя Правительства Российской Федерации
    .dative = Председателю Правительства Российской Федерации
    .accusative = Председателя Правительства Российской Федерации
    .instrumental = Председателем Правительства Российской Федерации
    .prepositional = Председателе Правительства Российской Федерации
    .short = Председатель Правительства России

# medium: the title of the Chinese office
title-prime-minister-CN = Премьер Государственного совета Китайской Народной Республики
    .genitive = Премьера Государственного совета Китайской Народной Республики
    .dative = Премьеру Государственного совета Китайской Народной Республики
    .accusative = Премьера Государственного совета Китайской Народной Республики
    .instrumental = Премьером Государственного совета Китайской Народной Республики
    .prepositional = Премьере Государственного совета Китайской Народной Республики
    .short = Премьер Госсовета КНР

# medium: the title of the Spanish office
title-prime-minister-ES = Председатель Правительства Испании
    .genitive = Председателя Правительства Испании
    .dative = Председателю Правительства Испании
    .accusative = Председателя Правительства Испании
    .instrumental = Председателем Правительства Испании
    .prepositional = Председателе Правительства Испании
    .short = Председатель Правительства Испании

# medium: the title of the Italian office
title-prime-minister-IT = Председатель Совета министров Итальянской Республики
    .genitive = Председателя Совета министров Итальянской Республики
    .dative = Председателю Совета министров Итальянской Республики
    .accusative = Председателя Совета министров Итальянской Республики
    .instrumental = Председателем Совета министров Итальянской Республики
    .prepositional = Председателе Совета министров Итальянской Республики
    .short = Председатель Совета министров Италии

# medium: standard usage
title-chancellor = Федеральный канцлер { $country-genitive }
    .genitive = Федерального канцлера { $country-genitive }
    .dative = Федеральному канцлеру { $country-genitive }
    .accusative = Федерального канцлера { $country-genitive }
    .instrumental = Федеральным канцлером { $country-genitive }
    .prepositional = Федеральном канцлере { $country-genitive }
    .short = Федеральный канцлер { $country-genitive }

# medium: standard usage
title-chancellor-AT = Федеральный канцлер Австрийской Республики
    .genitive = Федерального канцлера Австрийской Республики
    .dative = Федеральному канцлеру Австрийской Республики
    .accusative = Федерального канцлера Австрийской Республики
    .instrumental = Федеральным канцлером Австрийской Республики
    .prepositional = Федеральном канцлере Австрийской Республики
    .short = Федеральный канцлер Австрии

# medium: standard usage
title-foreign-minister = Министр иностранных дел { $country-genitive }
    .genitive = Министра иностранных дел { $country-genitive }
    .dative = Министру иностранных дел { $country-genitive }
    .accusative = Министра иностранных дел { $country-genitive }
    .instrumental = Министром иностранных дел { $country-genitive }
    .prepositional = Министре иностранных дел { $country-genitive }
    .short = Министр иностранных дел { $country-genitive }

# medium: standard usage
title-foreign-minister-RU = Министр иностранных дел Российской Федерации
    .genitive = Министра иностранных дел Российской Федерации
    .dative = Министру иностранных дел Российской Федерации
    .accusative = Министра иностранных дел Российской Федерации
    .instrumental = Министром иностранных дел Российской Федерации
    .prepositional = Министре иностранных дел Российской Федерации
    .short = Министр иностранных дел России

# medium: standard usage
title-foreign-minister-US = Государственный секретарь Соединённых Штатов Америки
    .genitive = Государственного секретаря Соединённых Штатов Америки
    .dative = Государственному секретарю Соединённых Штатов Америки
    .accusative = Государственного секретаря Соединённых Штатов Америки
    .instrumental = Государственным секретарём Соединённых Штатов Америки
    .prepositional = Государственном секретаре Соединённых Штатов Америки
    .short = Государственный секретарь США

# medium: standard usage
title-foreign-minister-CN = Министр иностранных дел Китайской Народной Республики
    .genitive = Министра иностранных дел Китайской Народной Республики
    .dative = Министру иностранных дел Китайской Народной Республики
    .accusative = Министра иностранных дел Китайской Народной Республики
    .instrumental = Министром иностранных дел Китайской Народной Республики
    .prepositional = Министре иностранных дел Китайской Народной Республики
    .short = Министр иностранных дел КНР

# medium: standard usage
title-parliament-president = Председатель Парламента { $country-genitive }
    .genitive = Председателя Парламента { $country-genitive }
    .dative = Председателю Парламента { $country-genitive }
    .accusative = Председателя Парламента { $country-genitive }
    .instrumental = Председателем Парламента { $country-genitive }
    .prepositional = Председателе Парламента { $country-genitive }
    .short = Председатель Парламента { $country-genitive }

# medium: standard usage
title-parliament-president-RU = Председатель Государственной Думы Федерального Собрания Российской Федерации
    .genitive = Председателя Государственной Думы Федерального Собрания Российской Федерации
    .dative = Председателю Государственной Думы Федерального Собрания Российской Федерации
    .accusative = Председателя Государственной Думы Федерального Собрания Российской Федерации
    .instrumental = Председателем Государственной Думы Федерального Собрания Российской Федерации
    .prepositional = Председателе Государственной Думы Федерального Собрания Российской Федерации
    .short = Председатель Государственной Думы

# medium: standard usage
title-parliament-president-US = Спикер Палаты представителей Конгресса Соединённых Штатов Америки
    .genitive = Спикера Палаты представителей Конгресса Соединённых Штатов Америки
    .dative = Спикеру Палаты представителей Конгресса Соединённых Штатов Америки
    .accusative = Спикера Палаты представителей Конгресса Соединённых Штатов Америки
    .instrumental = Спикером Палаты представителей Конгресса Соединённых Штатов Америки
    .prepositional = Спикере Палаты представителей Конгресса Соединённых Штатов Америки
    .short = Спикер Палаты представителей США

# medium: standard usage
title-parliament-president-GB = Спикер Палаты общин Парламента Соединённого Королевства
    .genitive = Спикера Палаты общин Парламента Соединённого Королевства
    .dative = Спикеру Палаты общин Парламента Соединённого Королевства
    .accusative = Спикера Палаты общин Парламента Соединённого Королевства
    .instrumental = Спикером Палаты общин Парламента Соединённого Королевства
    .prepositional = Спикере Палаты общин Парламента Соединённого Королевства
    .short = Спикер Палаты общин

# medium: standard usage
title-parliament-president-FR = Председатель Национального собрания Франции
    .genitive = Председателя Национального собрания Франции
    .dative = Председателю Национального собрания Франции
    .accusative = Председателя Национального собрания Франции
    .instrumental = Председателем Национального собрания Франции
    .prepositional = Председателе Национального собрания Франции
    .short = Председатель Национального собрания Франции

# medium: standard usage
title-parliament-president-DE = Президент Бундестага Федеративной Республики Германия
    .genitive = Президента Бундестага Федеративной Республики Германия
    .dative = Президенту Бундестага Федеративной Республики Германия
    .accusative = Президента Бундестага Федеративной Республики Германия
    .instrumental = Президентом Бундестага Федеративной Республики Германия
    .prepositional = Президенте Бундестага Федеративной Республики Германия
    .short = Президент Бундестага

# medium: standard usage
title-parliament-president-CN = Председатель Постоянного комитета Всекитайского собрания народных представителей
    .genitive = Председателя Постоянного комитета Всекитайского собрания народных представителей
    .dative = Председателю Постоянного комитета Всекитайского собрания народных представителей
    .accusative = Председателя Постоянного комитета Всекитайского собрания народных представителей
    .instrumental = Председателем Постоянного комитета Всекитайского собрания народных представителей
    .prepositional = Председателе Постоянного комитета Всекитайского собрания народных представителей
    .short = Председатель ПК ВСНП

# medium: standard usage
title-parliament-president-IR = Председатель Собрания исламского совета Ирана
    .genitive = Председателя Собрания исламского совета Ирана
    .dative = Председателю Собрания исламского совета Ирана
    .accusative = Председателя Собрания исламского совета Ирана
    .instrumental = Председателем Собрания исламского совета Ирана
    .prepositional = Председателе Собрания исламского совета Ирана
    .short = Председатель Меджлиса Ирана

# medium: standard usage
title-parliament-president-UA = Председатель Верховной Рады Украины
    .genitive = Председателя Верховной Рады Украины
    .dative = Председателю Верховной Рады Украины
    .accusative = Председателя Верховной Рады Украины
    .instrumental = Председателем Верховной Рады Украины
    .prepositional = Председателе Верховной Рады Украины
    .short = Председатель Верховной Рады Украины

# medium: standard usage
title-parliament-president-CA = Спикер Палаты общин Парламента Канады
    .genitive = Спикера Палаты общин Парламента Канады
    .dative = Спикеру Палаты общин Парламента Канады
    .accusative = Спикера Палаты общин Парламента Канады
    .instrumental = Спикером Палаты общин Парламента Канады
    .prepositional = Спикере Палаты общин Парламента Канады
    .short = Спикер Палаты общин Парламента Канады

# medium: standard usage
title-parliament-president-IL = Председатель Кнессета
    .genitive = Председателя Кнессета
    .dative = Председателю Кнессета
    .accusative = Председателя Кнессета
    .instrumental = Председателем Кнессета
    .prepositional = Председателе Кнессета
    .short = Председатель Кнессета

# medium: the full rank, as official letters have it
title-ambassador = Чрезвычайный и Полномочный Посол { $country-genitive }
    .genitive = Чрезвычайного и Полномочного Посла { $country-genitive }
    .dative = Чрезвычайному и Полномочному Послу { $country-genitive }
    .accusative = Чрезвычайного и Полномочного Посла { $country-genitive }
    .instrumental = Чрезвычайным и Полномочным Послом { $country-genitive }
    .prepositional = Чрезвычайном и Полномочном После { $country-genitive }
    .short = Посол { $country-genitive }

# medium: the full rank, as official letters have it
title-ambassador-US = Чрезвычайный и Полномочный Посол Соединённых Штатов Америки
    .genitive = Чрезвычайного и Полномочного Посла Соединённых Штатов Америки
    .dative = Чрезвычайному и Полномочному Послу Соединённых Штатов Америки
    .accusative = Чрезвычайного и Полномочного Посла Соединённых Штатов Америки
    .instrumental = Чрезвычайным и Полномочным Послом Соединённых Штатов Америки
    .prepositional = Чрезвычайном и Полномочном После Соединённых Штатов Америки
    .short = Посол США

# medium: the full name of the state, as in title-foreign-minister-RU
title-ambassador-RU = Чрезвычайный и Полномочный Посол Российской Федерации
    .genitive = Чрезвычайного и Полномочного Посла Российской Федерации
    .dative = Чрезвычайному и Полномочному Послу Российской Федерации
    .accusative = Чрезвычайного и Полномочного Посла Российской Федерации
    .instrumental = Чрезвычайным и Полномочным Послом Российской Федерации
    .prepositional = Чрезвычайном и Полномочном После Российской Федерации
    .short = Посол России

# medium: the full name of the state, as in title-foreign-minister-CN
title-ambassador-CN = Чрезвычайный и Полномочный Посол Китайской Народной Республики
    .genitive = Чрезвычайного и Полномочного Посла Китайской Народной Республики
    .dative = Чрезвычайному и Полномочному Послу Китайской Народной Республики
    .accusative = Чрезвычайного и Полномочного Посла Китайской Народной Республики
    .instrumental = Чрезвычайным и Полномочным Послом Китайской Народной Республики
    .prepositional = Чрезвычайном и Полномочном После Китайской Народной Республики
    .short = Посол КНР

# medium: the ambassador of the Holy See
title-ambassador-VA = Апостольский нунций
    .genitive = Апостольского нунция
    .dative = Апостольскому нунцию
    .accusative = Апостольского нунция
    .instrumental = Апостольским нунцием
    .prepositional = Апостольском нунции
    .short = Апостольский нунций

# medium: the name stands for the title, as far as the recipient gives its forms
title-body-head = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .prepositional = { $name-prepositional }

# medium: the title under which the office writes
title-president-EU = Председатель Европейского совета
    .genitive = Председателя Европейского совета
    .dative = Председателю Европейского совета
    .accusative = Председателя Европейского совета
    .instrumental = Председателем Европейского совета
    .prepositional = Председателе Европейского совета
    .short = Председатель Европейского совета

# medium: the title under which the office writes
title-body-head-EU = Председатель Европейской комиссии
    .genitive = Председателя Европейской комиссии
    .dative = Председателю Европейской комиссии
    .accusative = Председателя Европейской комиссии
    .instrumental = Председателем Европейской комиссии
    .prepositional = Председателе Европейской комиссии
    .short = Председатель Европейской комиссии

# medium: the title under which the office writes
title-parliament-president-EU = Председатель Европейского парламента
    .genitive = Председателя Европейского парламента
    .dative = Председателю Европейского парламента
    .accusative = Председателя Европейского парламента
    .instrumental = Председателем Европейского парламента
    .prepositional = Председателе Европейского парламента
    .short = Председатель Европейского парламента

# medium: standard usage; also Верховный представитель Союза по иностранным делам
title-foreign-minister-EU = Высокий представитель Европейского союза по иностранным делам и политике безопасности
    .genitive = Высокого представителя Европейского союза по иностранным делам и политике безопасности
    .dative = Высокому представителю Европейского союза по иностранным делам и политике безопасности
    .accusative = Высокого представителя Европейского союза по иностранным делам и политике безопасности
    .instrumental = Высоким представителем Европейского союза по иностранным делам и политике безопасности
    .prepositional = Высоком представителе Европейского союза по иностранным делам и политике безопасности
    .short = Высокий представитель ЕС по иностранным делам

# medium: the title under which the office writes
title-president-UN = Председатель Совета Безопасности Организации Объединённых Наций
    .genitive = Председателя Совета Безопасности Организации Объединённых Наций
    .dative = Председателю Совета Безопасности Организации Объединённых Наций
    .accusative = Председателя Совета Безопасности Организации Объединённых Наций
    .instrumental = Председателем Совета Безопасности Организации Объединённых Наций
    .prepositional = Председателе Совета Безопасности Организации Объединённых Наций
    .short = Председатель Совета Безопасности ООН

# medium: the title under which the office writes
title-parliament-president-UN = Председатель Генеральной Ассамблеи Организации Объединённых Наций
    .genitive = Председателя Генеральной Ассамблеи Организации Объединённых Наций
    .dative = Председателю Генеральной Ассамблеи Организации Объединённых Наций
    .accusative = Председателя Генеральной Ассамблеи Организации Объединённых Наций
    .instrumental = Председателем Генеральной Ассамблеи Организации Объединённых Наций
    .prepositional = Председателе Генеральной Ассамблеи Организации Объединённых Наций
    .short = Председатель Генеральной Ассамблеи ООН

# medium: the title under which the office writes
title-body-head-UN = Председатель Совета Организации Объединённых Наций по правам человека
    .genitive = Председателя Совета Организации Объединённых Наций по правам человека
    .dative = Председателю Совета Организации Объединённых Наций по правам человека
    .accusative = Председателя Совета Организации Объединённых Наций по правам человека
    .instrumental = Председателем Совета Организации Объединённых Наций по правам человека
    .prepositional = Председателе Совета Организации Объединённых Наций по правам человека
    .short = Председатель Совета ООН по правам человека

## Countries, as titles name them

# medium: standard usage
country-US = Соединённые Штаты Америки
    .genitive = Соединённых Штатов Америки

# medium: also Великобритания
country-GB = Соединённое Королевство
    .genitive = Соединённого Королевства

# medium: standard usage
country-FR = Франция
    .genitive = Франции

# medium: standard usage
country-DE = Германия
    .genitive = Германии

# medium: standard usage
country-RU = Россия
    .genitive = России

# medium: standard usage
country-CN = Китай
    .genitive = Китая

# medium: standard usage
country-IR = Иран
    .genitive = Ирана

# medium: standard usage
country-SE = Швеция
    .genitive = Швеции

# medium: standard usage
country-NO = Норвегия
    .genitive = Норвегии

# medium: standard usage
country-DK = Дания
    .genitive = Дании

# medium: standard usage
country-FI = Финляндия
    .genitive = Финляндии

# medium: standard usage
country-IS = Исландия
    .genitive = Исландии

# medium: standard usage
country-ES = Испания
    .genitive = Испании

# medium: standard usage
country-IT = Италия
    .genitive = Италии

# medium: standard usage
country-NL = Нидерланды
    .genitive = Нидерландов

# medium: standard usage
country-BE = Бельгия
    .genitive = Бельгии

# medium: standard usage
country-LU = Люксембург
    .genitive = Люксембурга

# medium: standard usage
country-AT = Австрия
    .genitive = Австрии

# medium: standard usage
country-CH = Швейцария
    .genitive = Швейцарии

# medium: standard usage
country-PL = Польша
    .genitive = Польши

# medium: standard usage
country-PT = Португалия
    .genitive = Португалии

# medium: standard usage
country-IE = Ирландия
    .genitive = Ирландии

# medium: standard usage
country-CZ = Чехия
    .genitive = Чехии

# medium: standard usage
country-HU = Венгрия
    .genitive = Венгрии

# medium: standard usage
country-GR = Греция
    .genitive = Греции

# medium: standard usage
country-TR = Турция
    .genitive = Турции

# medium: standard usage
country-UA = Украина
    .genitive = Украины

# medium: standard usage
country-AM = Армения
    .genitive = Армении

# medium: standard usage
country-AZ = Азербайджан
    .genitive = Азербайджана

# medium: standard usage
country-IQ = Ирак
    .genitive = Ирака

# medium: standard usage
country-SY = Сирия
    .genitive = Сирии

# medium: standard usage
country-IL = Израиль
    .genitive = Израиля

# medium: standard usage
country-EG = Египет
    .genitive = Египта

# medium: standard usage
country-SA = Саудовская Аравия
    .genitive = Саудовской Аравии

# medium: standard usage
country-QA = Катар
    .genitive = Катара

# medium: standard usage
country-AE = Объединённые Арабские Эмираты
    .genitive = Объединённых Арабских Эмиратов

# medium: standard usage
country-CA = Канада
    .genitive = Канады

# medium: standard usage
country-AU = Австралия
    .genitive = Австралии

# medium: standard usage
country-JP = Япония
    .genitive = Японии

# medium: Корея does not decline after Республики; also Южная Корея
country-KR = Республика Корея
    .genitive = Республики Корея

# medium: standard usage
country-IN = Индия
    .genitive = Индии

# medium: standard usage
country-BR = Бразилия
    .genitive = Бразилии

# medium: standard usage
country-ZA = Южно-Африканская Республика
    .genitive = Южно-Африканской Республики

# medium: it is the Holy See that has ambassadors, not Vatican City
country-VA = Святой Престол
    .genitive = Святого Престола

## Lines above the postal address

# medium: standard usage
address = { office-address }

# high: docs.cntd.ru 901758791, 995118776
address-president = { excellent-address }

# medium: Президенту Российской Федерации, then initials and surname in the dative
address-president-own = { office-address }

# low: the pattern of Его Превосходительству
address-monarch =
    { $gender ->
        [male] Его Величеству
        [female] Её Величеству
       *[neutral] {""}
    }
    { $title-dative }

# high: docs.cntd.ru 901758791, 995118776
address-prime-minister = { excellent-address }

# medium: one’s own head of government has no predicate
address-prime-minister-own = { office-address }

# high: docs.cntd.ru 901758791, 995118776
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { office-address }

# medium: the pattern of foreign heads of government
address-foreign-minister = { excellent-address }

# medium: one’s own minister has no predicate
address-foreign-minister-own = { office-address }

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776: the office in the dative; the name follows
address-un-secretary-general =
    { $title-dative }
    { gospodinu } { $name-dative }

# medium: the pattern of the Secretary-General
address-un-high-commissioner =
    { $title-dative }
    { gospodinu } { $name-dative }

# medium: the pattern of foreign heads of state
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own = { office-address }

# low: the name of an organisation stands in the nominative
address-organisation =
    { $name }
    { CAPITAL($title) }

# medium: letters to editors
address-editor =
    В редакцию
    { $name }

# medium: the name in the dative
address-member-of-parliament =
    { $gender ->
        [male] Господину
        [female] Госпоже
       *[neutral] {""}
    } { $name-dative }
    { $named ->
        [yes] {""}
       *[no] { CAPITAL($title-dative) }
    }

# medium: the name in the dative
address-person =
    { $gender ->
        [male] Господину
        [female] Госпоже
       *[neutral] {""}
    } { $name-dative }
    { $named ->
        [yes] {""}
       *[no] { CAPITAL($title-dative) }
    }

# medium: the European institutions write without the predicate
address-president-EU = { office-address }

# low: the pattern of Его Величеству
address-monarch-LU =
    { $gender ->
        [male] Его Королевскому Высочеству
       *[female] Её Королевскому Высочеству
    }
    { $title-dative }

# low: the pattern of Его Величеству
address-monarch-QA =
    { $gender ->
        [male] Его Высочеству
        [female] Её Высочеству
       *[neutral] {""}
    }
    { $title-dative }

# medium: standard usage; the name is that of the Pope in the dative, such as Папе Иоанну
address-monarch-VA =
    Его Святейшеству
    { $named ->
        [yes] { $name-dative }
       *[no] { $title-dative }
    }

# medium: the European institutions write without the predicate
address-foreign-minister-EU = { office-address }

# medium: the President of the General Assembly is an Excellency (UN Correspondence Manual ST/DCS/4/Rev.1)
address-parliament-president-UN = { excellent-address }

# medium: the President of the Council has the rank of an ambassador (UN Correspondence Manual ST/DCS/4/Rev.1)
address-body-head-UN = { excellent-address }

# low: nuncios are archbishops
address-ambassador-VA =
    Его Превосходительству
    { $title-dative }
    { $name-dative }

## Salutations

# medium: standard usage
salutation = Уважаемые дамы и господа!

# high: docs.cntd.ru 901758791, 995118776; also Уважаемый господин Президент!
salutation-president = Ваше Превосходительство!

# medium: name and patronymic, where the recipient gives them as the vocative of the name
salutation-president-own =
    { $vocative ->
        [yes]
            { $gender ->
                [male] Уважаемый { $name-vocative }!
               *[female] Уважаемая { $name-vocative }!
            }
       *[no] { uvazhaemy } Президент!
    }

# medium: the Chinese head of state is Председатель
salutation-president-CN =
    { $own ->
        [yes] { uvazhaemy } Председатель!
       *[no] Ваше Превосходительство!
    }

# medium: standard usage
salutation-monarch = Ваше Величество!

# high: docs.cntd.ru 901758791, 995118776; also Уважаемый господин Премьер-министр!
salutation-prime-minister = Ваше Превосходительство!

# medium: name and patronymic, where the recipient gives them as the vocative of the name
salutation-prime-minister-own =
    { $vocative ->
        [yes]
            { $gender ->
                [male] Уважаемый { $name-vocative }!
               *[female] Уважаемая { $name-vocative }!
            }
       *[no] { uvazhaemy } Премьер-министр!
    }

# high: docs.cntd.ru 901758791, 995118776; also Уважаемый господин Федеральный канцлер!
salutation-chancellor = Ваше Превосходительство!

# medium: standard usage
salutation-chancellor-own = { uvazhaemy } Федеральный канцлер!

# medium: the pattern of foreign heads of government
salutation-foreign-minister = Ваше Превосходительство!

# medium: standard usage
salutation-foreign-minister-own = { uvazhaemy } Министр!

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776; without a gender the predicate stands in
salutation-un-secretary-general =
    { $gender ->
        [male] Уважаемый господин Генеральный секретарь!
        [female] Уважаемая госпожа Генеральный секретарь!
       *[neutral] Ваше Превосходительство!
    }

# medium: the pattern of the Secretary-General
salutation-un-high-commissioner =
    { $gender ->
        [male] Уважаемый господин Верховный комиссар!
        [female] Уважаемая госпожа Верховный комиссар!
       *[neutral] Ваше Превосходительство!
    }

# low: the head of a parliament is called Председатель in most states
salutation-parliament-president = { uvazhaemy } Председатель!

# medium: the pattern of Уважаемый господин Председатель!
salutation-member-of-parliament =
    { $named ->
        [yes] { salutation-person }
       *[no]
            { $gender ->
                [male] Уважаемый господин Депутат!
                [female] Уважаемая госпожа Депутат!
               *[neutral] Уважаемые дамы и господа!
            }
    }

# medium: the pattern of foreign heads of state
salutation-ambassador = Ваше Превосходительство!

# medium: standard usage
salutation-ambassador-own = { uvazhaemy } Посол!

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: standard usage
salutation-editor = Уважаемая редакция!

# medium: standard usage
salutation-organisation = Уважаемые дамы и господа!

# high: GOST R 7.0.97-2016, 5.18 (Уважаемый Николай Петрович!, where name and patronymic are given as the vocative;
# Уважаемый господин Прохоров!, with the family name alone); Здравствуйте without a gender is low
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male]
                    { $vocative ->
                        [yes] Уважаемый { $name-vocative }!
                       *[no] Уважаемый господин { $name-short }!
                    }
                [female]
                    { $vocative ->
                        [yes] Уважаемая { $name-vocative }!
                       *[no] Уважаемая госпожа { $name-short }!
                    }
               *[neutral]
                    { $vocative ->
                        [yes] Здравствуйте, { $name-vocative }!
                       *[no] Здравствуйте, { $name }!
                    }
            }
       *[no] Уважаемые дамы и господа!
    }

# medium: by name where one person is named; anything else may be several people
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] { salutation-person }
                [female] { salutation-person }
               *[neutral] Уважаемые дамы и господа!
            }
       *[no] Уважаемые дамы и господа!
    }

# medium: the Governor General is no President
salutation-president-CA =
    { $own ->
        [yes] { uvazhaemy } Генерал-губернатор!
       *[no] Ваше Превосходительство!
    }

# medium: the Governor General is no President
salutation-president-AU =
    { $own ->
        [yes] { uvazhaemy } Генерал-губернатор!
       *[no] Ваше Превосходительство!
    }

# medium: the title of the German office
salutation-president-DE =
    { $own ->
        [yes] { uvazhaemy } Федеральный президент!
       *[no] Ваше Превосходительство!
    }

# medium: the pattern of Уважаемый господин Генеральный секретарь
salutation-president-EU = { uvazhaemy } Председатель!

# medium: the title is Председатель; without a gender the predicate stands in
salutation-president-UN =
    { $gender ->
        [male] Уважаемый господин Председатель!
        [female] Уважаемая госпожа Председатель!
       *[neutral] Ваше Превосходительство!
    }

# medium: standard usage for the Grand Duke
salutation-monarch-LU = Ваше Королевское Высочество!

# low: the pattern of Ваше Королевское Высочество
salutation-monarch-QA = Ваше Высочество!

# medium: standard usage
salutation-monarch-VA = Ваше Святейшество!

# medium: name and patronymic, where the recipient gives them as the vocative of the name
salutation-prime-minister-RU =
    { $own ->
        [yes]
            { $vocative ->
                [yes]
                    { $gender ->
                        [male] Уважаемый { $name-vocative }!
                       *[female] Уважаемая { $name-vocative }!
                    }
               *[no] { uvazhaemy } Председатель Правительства!
            }
       *[no] Ваше Превосходительство!
    }

# medium: the title of the Chinese office
salutation-prime-minister-CN =
    { $own ->
        [yes] { uvazhaemy } Премьер!
       *[no] Ваше Превосходительство!
    }

# medium: the title of the Spanish office
salutation-prime-minister-ES =
    { $own ->
        [yes] { uvazhaemy } Председатель!
       *[no] Ваше Превосходительство!
    }

# medium: the title of the Italian office
salutation-prime-minister-IT =
    { $own ->
        [yes] { uvazhaemy } Председатель!
       *[no] Ваше Превосходительство!
    }

# medium: name and patronymic, where the recipient gives them as the vocative of the name
salutation-foreign-minister-RU =
    { $own ->
        [yes]
            { $vocative ->
                [yes]
                    { $gender ->
                        [male] Уважаемый { $name-vocative }!
                       *[female] Уважаемая { $name-vocative }!
                    }
               *[no] { uvazhaemy } Министр!
            }
       *[no] Ваше Превосходительство!
    }

# medium: the title of the American office
salutation-foreign-minister-US =
    { $own ->
        [yes] { uvazhaemy } Государственный секретарь!
       *[no] Ваше Превосходительство!
    }

# medium: the pattern of Уважаемый господин Генеральный секретарь
salutation-foreign-minister-EU = { uvazhaemy } Высокий представитель!

# medium: the title of the American office
salutation-parliament-president-US = { uvazhaemy } Спикер!

# medium: the title of the British office
salutation-parliament-president-GB = { uvazhaemy } Спикер!

# medium: the title of the Canadian office
salutation-parliament-president-CA = { uvazhaemy } Спикер!

# medium: the title of the German office
salutation-parliament-president-DE = { uvazhaemy } Президент!

# medium: the pattern of the President of the Security Council
salutation-parliament-president-UN = { salutation-president-UN }

# medium: the pattern of Уважаемый господин Генеральный секретарь
salutation-body-head-EU = { uvazhaemy } Председатель!

# medium: the pattern of Уважаемый господин Генеральный секретарь
salutation-body-head-UN = { salutation-president-UN }

## Closings

# high: GOST R 7.0.97-2016, 5.18
closing = С уважением,

# high: docs.cntd.ru 901758791, 995118776; diplomatic: Примите, Ваше Превосходительство, уверения в нашем весьма высоком уважении.
closing-president = С глубоким уважением,

# medium: standard usage
closing-monarch = С глубоким уважением,

# high: docs.cntd.ru 901758791, 995118776
closing-prime-minister = С глубоким уважением,

# high: docs.cntd.ru 901758791, 995118776
closing-chancellor = С глубоким уважением,

# medium: the pattern of foreign heads of government
closing-foreign-minister = С глубоким уважением,

# high: docs.cntd.ru 901758791, 995118776
closing-un-secretary-general = С глубоким уважением,

# medium: the pattern of the Secretary-General
closing-un-high-commissioner = С глубоким уважением,

# medium: the pattern of foreign heads of state
closing-ambassador = С глубоким уважением,

# medium: the pattern of the Secretary-General
closing-parliament-president = С глубоким уважением,

# medium: the pattern of the Secretary-General
closing-body-head-EU = С глубоким уважением,

# medium: the pattern of the Secretary-General
closing-body-head-UN = С глубоким уважением,

## Copies

# medium: after Копия: the office in the dative
copy-line = { office-line }

# medium: the name may serve as the title
copy-line-member-of-parliament = { title-line }

# medium: the name may serve as the title
copy-line-body-head = { title-line }

# medium: the name may serve as the title
copy-line-other = { title-line }

# medium: an office, which is named as all others
copy-line-body-head-EU = { office-line }

# medium: an office, which is named as all others
copy-line-body-head-UN = { office-line }

# medium: the name in the dative
copy-line-person = { $name-dative }

# low: an organisation stands in the nominative, as in its address
copy-line-organisation = { CAPITAL($title) }

# medium: standard usage
copy-for = Копия для { $title-genitive }

# low: an organisation stands in the nominative, as in its address
copy-for-organisation = Копия: { $title }

# medium: the name of a Pope holds the title already
copy-line-monarch-VA =
    { $named ->
        [yes] { $name-dative }
       *[no] { $title-dative }
    }

## Several addressees

# medium: one addressee to a line, in the dative
joint-line = { office-line }

# medium: the name may serve as the title
joint-line-member-of-parliament = { title-line }

# medium: the name may serve as the title
joint-line-body-head = { title-line }

# medium: the name may serve as the title
joint-line-other = { title-line }

# medium: an office, which is named as all others
joint-line-body-head-EU = { office-line }

# medium: an office, which is named as all others
joint-line-body-head-UN = { office-line }

# medium: the name in the dative
joint-line-person = { $name-dative }

# low: an organisation stands in the nominative, as in its address
joint-line-organisation = { CAPITAL($title) }

# medium: letters to editors
joint-line-editor =
    { $named ->
        [yes] В редакцию: { $name }
       *[no] В редакцию
    }

# medium: standard usage
joint-salutation = Уважаемые дамы и господа!

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] Ваши Величества! Ваши Превосходительства! Уважаемые главы государств и правительств!
       *[no] Ваши Превосходительства! Уважаемые главы государств и правительств!
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] Уважаемый господин Генеральный секретарь!
       *[female] Уважаемая госпожа Генеральный секретарь!
    }

# medium: standard usage
joint-closing = С уважением,

# medium: standard usage; also С глубоким уважением
joint-closing-heads =
    Примите уверения в { $signers ->
        [1] моём
       *[other] нашем
    } глубоком уважении.

# medium: the name of a Pope holds the title already
joint-line-monarch-VA = { copy-line-monarch-VA }

## Words of the page

# medium: standard usage
open-letter = Открытое письмо

# medium: standard usage; official headings often go without the word
subject = Тема:

# medium: with the dative
copy-to = Копия:

# medium: standard usage
enclosures =
    { $count ->
        [1] Приложение:
       *[other] Приложения:
    }

# medium: standard usage
signatories = Подписавшие письмо

# medium: standard usage
signed-by = Подписали

# medium: before a name in quotation marks, which does not decline; else the genitive is needed
on-behalf-of = От имени { $name }

# medium: standard usage
name-withheld = Имя не указано из соображений безопасности

# medium: standard usage
how-to-verify = Как проверить подлинность этого письма

# medium: standard usage; also Стр.
page = Страница { $page } из { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the genitive after с
language =
    { $language ->
        [ar] с арабского
        [az] с азербайджанского
        [ckb] с сорани
        [da] с датского
        [de] с немецкого
        [en] с английского
        [es] с испанского
        [fa] с персидского
        [fi] с финского
        [fr] с французского
        [he] с иврита
        [hy] с армянского
        [it] с итальянского
        [kmr] с курманджи
        [nb] с норвежского
        [nl] с нидерландского
        [pl] с польского
        [pt] с португальского
        [ru] с русского
        [sv] со шведского
        [tr] с турецкого
        [uk] с украинского
        [zh-Hans] с китайского
        [zh-Hant] с китайского
       *[other] с другого языка
    }

# medium: standard usage
translated-from = Перевод { language }

# medium: standard usage
notice-machine = Машинный перевод { language } без проверки редактором

# medium: standard usage
notice-human = Перевод { language } без проверки редактором

# medium: standard usage
revision = Редакция { $number }

# medium: standard usage
follow-up = В продолжение письма «{ $letter }» от { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: place in the nominative, month in the genitive
dateline = { $place }, { $date }
