### Официальные письма на русском языке.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### The titles stay masculine for a woman; the gender shows in господин and госпожа.

## Words that other messages use

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
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

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776; name and office in the dative
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
    { $title-dative }
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

# medium: the name stands for the title, as far as the recipient gives its forms
title-member-of-parliament = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .prepositional = { $name-prepositional }

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

## Lines above the postal address

# medium: standard usage
address = { office-address }

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
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

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
address-prime-minister = { excellent-address }

# medium: one’s own head of government has no predicate
address-prime-minister-own = { office-address }

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
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

## Salutations

# medium: standard usage
salutation = Уважаемые дамы и господа!

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776; also Уважаемый господин Президент!
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

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776; also Уважаемый господин Премьер-министр!
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

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776; also Уважаемый господин Федеральный канцлер!
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

# medium: standard usage
salutation-member-of-parliament = { salutation-person }

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

# medium: name and patronymic where given as the vocative, else господин with the name; Здравствуйте without gender
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male]
                    { $vocative ->
                        [yes] Уважаемый { $name-vocative }!
                       *[no] Уважаемый господин { $name }!
                    }
                [female]
                    { $vocative ->
                        [yes] Уважаемая { $name-vocative }!
                       *[no] Уважаемая госпожа { $name }!
                    }
               *[neutral]
                    { $vocative ->
                        [yes] Здравствуйте, { $name-vocative }!
                       *[no] Здравствуйте, { $name }!
                    }
            }
       *[no] Уважаемые дамы и господа!
    }

# medium: standard usage
salutation-other = Уважаемые дамы и господа!

## Closings

# medium: standard usage
closing = С уважением,

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776; diplomatic: Примите, Ваше Превосходительство, уверения в нашем весьма высоком уважении.
closing-president = С глубоким уважением,

# medium: standard usage
closing-monarch = С глубоким уважением,

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
closing-prime-minister = С глубоким уважением,

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
closing-chancellor = С глубоким уважением,

# medium: the pattern of foreign heads of government
closing-foreign-minister = С глубоким уважением,

# high: GOST R 7.0.97-2016, 5.18; docs.cntd.ru 901758791, 995118776
closing-un-secretary-general = С глубоким уважением,

# medium: the pattern of the Secretary-General
closing-un-high-commissioner = С глубоким уважением,

# medium: the pattern of foreign heads of state
closing-ambassador = С глубоким уважением,

## Copies

# medium: after Копия: the office in the dative
copy-line =
    { $title-dative }
    { $name-dative }

# medium: the name in the dative
copy-line-person = { $name-dative }

# low: an organisation stands in the nominative, as in its address
copy-line-organisation = { CAPITAL($title) }

# medium: standard usage
copy-for = Копия для { $title-genitive }

# low: an organisation stands in the nominative, as in its address
copy-for-organisation = Копия: { $title }

## Several addressees

# medium: one addressee to a line, in the dative
joint-line =
    { $title-dative }
    { $name-dative }

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
