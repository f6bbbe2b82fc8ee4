### Офіційні листи українською мовою.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### The titles stay masculine for a woman, as in official texts; the gender shows in пан and пані.

## Words that other messages use

# medium: the dative before a name
panovi =
    { $gender ->
        [male] панові
        [female] пані
       *[neutral] {""}
    }

# high: Шановний пане with the office in the vocative (lektsii.com 1-84549); вельми- medium
shanovnyi =
    { $gender ->
        [male] Вельмишановний пане
       *[female] Вельмишановна пані
    }

# medium: the dative of Його Високоповажність
excellent-address =
    { $gender ->
        [male] Його Високоповажності
        [female] Її Високоповажності
       *[neutral] {""}
    } { $named ->
        [yes] { panovi } { $name-dative }
       *[no] {""}
    }
    { $title-dative }

# medium: the office in the dative, then the name in the dative
office-address =
    { CAPITAL($title-dative) }
    { panovi } { $name-dative }

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

## Countries

# medium: the usual short name
country-US = Сполучені Штати Америки
    .genitive = Сполучених Штатів Америки

# medium: the usual short name
country-GB = Сполучене Королівство
    .genitive = Сполученого Королівства

# medium: the usual short name
country-FR = Франція
    .genitive = Франції

# medium: the usual short name
country-DE = Німеччина
    .genitive = Німеччини

# medium: the usual short name
country-RU = Росія
    .genitive = Росії

# medium: the usual short name
country-CN = Китай
    .genitive = Китаю

# medium: the usual short name
country-IR = Іран
    .genitive = Ірану

# medium: the usual short name
country-SE = Швеція
    .genitive = Швеції

# medium: the usual short name
country-NO = Норвегія
    .genitive = Норвегії

# medium: the usual short name
country-DK = Данія
    .genitive = Данії

# medium: the usual short name
country-FI = Фінляндія
    .genitive = Фінляндії

# medium: the usual short name
country-IS = Ісландія
    .genitive = Ісландії

# medium: the usual short name
country-ES = Іспанія
    .genitive = Іспанії

# medium: the usual short name
country-IT = Італія
    .genitive = Італії

# medium: the usual short name
country-NL = Нідерланди
    .genitive = Нідерландів

# medium: the usual short name
country-BE = Бельгія
    .genitive = Бельгії

# medium: the usual short name
country-LU = Люксембург
    .genitive = Люксембургу

# medium: the usual short name
country-AT = Австрія
    .genitive = Австрії

# medium: the usual short name
country-CH = Швейцарія
    .genitive = Швейцарії

# medium: the usual short name
country-PL = Польща
    .genitive = Польщі

# medium: the usual short name
country-PT = Португалія
    .genitive = Португалії

# medium: the usual short name
country-IE = Ірландія
    .genitive = Ірландії

# medium: the usual short name
country-CZ = Чехія
    .genitive = Чехії

# medium: the usual short name
country-HU = Угорщина
    .genitive = Угорщини

# medium: the usual short name
country-GR = Греція
    .genitive = Греції

# medium: the usual short name
country-TR = Туреччина
    .genitive = Туреччини

# medium: the usual short name
country-UA = Україна
    .genitive = України

# medium: the usual short name
country-AM = Вірменія
    .genitive = Вірменії

# medium: the usual short name
country-AZ = Азербайджан
    .genitive = Азербайджану

# medium: the usual short name
country-IQ = Ірак
    .genitive = Іраку

# medium: the usual short name
country-SY = Сирія
    .genitive = Сирії

# medium: the usual short name
country-IL = Ізраїль
    .genitive = Ізраїлю

# medium: the usual short name
country-EG = Єгипет
    .genitive = Єгипту

# medium: the usual short name
country-SA = Саудівська Аравія
    .genitive = Саудівської Аравії

# medium: the usual short name
country-QA = Катар
    .genitive = Катару

# medium: the usual short name
country-AE = Об’єднані Арабські Емірати
    .genitive = Об’єднаних Арабських Еміратів

# medium: the usual short name
country-CA = Канада
    .genitive = Канади

# medium: the usual short name
country-AU = Австралія
    .genitive = Австралії

# medium: the usual short name
country-JP = Японія
    .genitive = Японії

# medium: the name that the state bears; Корея does not decline after Республіки
country-KR = Республіка Корея
    .genitive = Республіки Корея

# medium: the usual short name
country-IN = Індія
    .genitive = Індії

# medium: the usual short name
country-BR = Бразилія
    .genitive = Бразилії

# medium: the name that the state bears
country-ZA = Південно-Африканська Республіка
    .genitive = Південно-Африканської Республіки

# medium: it is the Holy See that has ambassadors, not Vatican City
country-VA = Святий Престол
    .genitive = Святого Престолу

## Titles

# medium: standard usage
title-president = Президент { $country-genitive }
    .genitive = Президента { $country-genitive }
    .dative = Президентові { $country-genitive }
    .accusative = Президента { $country-genitive }
    .instrumental = Президентом { $country-genitive }
    .locative = Президентові { $country-genitive }
    .vocative = Президенте { $country-genitive }

# medium: standard usage
title-president-US = Президент Сполучених Штатів Америки
    .genitive = Президента Сполучених Штатів Америки
    .dative = Президентові Сполучених Штатів Америки
    .accusative = Президента Сполучених Штатів Америки
    .instrumental = Президентом Сполучених Штатів Америки
    .locative = Президентові Сполучених Штатів Америки
    .vocative = Президенте Сполучених Штатів Америки
    .short = Президент США

# medium: standard usage
title-president-FR = Президент Французької Республіки
    .genitive = Президента Французької Республіки
    .dative = Президентові Французької Республіки
    .accusative = Президента Французької Республіки
    .instrumental = Президентом Французької Республіки
    .locative = Президентові Французької Республіки
    .vocative = Президенте Французької Республіки
    .short = Президент Франції

# medium: standard usage
title-president-RU = Президент Російської Федерації
    .genitive = Президента Російської Федерації
    .dative = Президентові Російської Федерації
    .accusative = Президента Російської Федерації
    .instrumental = Президентом Російської Федерації
    .locative = Президентові Російської Федерації
    .vocative = Президенте Російської Федерації
    .short = Президент Росії

# medium: the Chinese head of state is Голова, not Президент
title-president-CN = Голова Китайської Народної Республіки
    .genitive = Голови Китайської Народної Республіки
    .dative = Голові Китайської Народної Республіки
    .accusative = Голову Китайської Народної Республіки
    .instrumental = Головою Китайської Народної Республіки
    .locative = Голові Китайської Народної Республіки
    .vocative = Голово Китайської Народної Республіки
    .short = Голова КНР

# medium: the pattern of Федеральний канцлер
title-president-DE = Федеральний президент Федеративної Республіки Німеччина
    .genitive = Федерального президента Федеративної Республіки Німеччина
    .dative = Федеральному президентові Федеративної Республіки Німеччина
    .accusative = Федерального президента Федеративної Республіки Німеччина
    .instrumental = Федеральним президентом Федеративної Республіки Німеччина
    .locative = Федеральному президентові Федеративної Республіки Німеччина
    .vocative = Федеральний президенте Федеративної Республіки Німеччина
    .short = Федеральний президент Німеччини

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Генерал-губернатор Канади
    .genitive = Генерал-губернатора Канади
    .dative = Генерал-губернаторові Канади
    .accusative = Генерал-губернатора Канади
    .instrumental = Генерал-губернатором Канади
    .locative = Генерал-губернаторові Канади
    .vocative = Генерал-губернаторе Канади

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Генерал-губернатор Австралії
    .genitive = Генерал-губернатора Австралії
    .dative = Генерал-губернаторові Австралії
    .accusative = Генерал-губернатора Австралії
    .instrumental = Генерал-губернатором Австралії
    .locative = Генерал-губернаторові Австралії
    .vocative = Генерал-губернаторе Австралії

# medium: standard usage
title-president-UA = Президент України
    .genitive = Президента України
    .dative = Президентові України
    .accusative = Президента України
    .instrumental = Президентом України
    .locative = Президентові України
    .vocative = Президенте України

# medium: standard usage
title-president-EU = Президент Європейської ради
    .genitive = Президента Європейської ради
    .dative = Президентові Європейської ради
    .accusative = Президента Європейської ради
    .instrumental = Президентом Європейської ради
    .locative = Президентові Європейської ради
    .vocative = Президенте Європейської ради

# medium: standard usage
title-president-UN = Голова Ради Безпеки Організації Об’єднаних Націй
    .genitive = Голови Ради Безпеки Організації Об’єднаних Націй
    .dative = Голові Ради Безпеки Організації Об’єднаних Націй
    .accusative = Голову Ради Безпеки Організації Об’єднаних Націй
    .instrumental = Головою Ради Безпеки Організації Об’єднаних Націй
    .locative = Голові Ради Безпеки Організації Об’єднаних Націй
    .vocative = Голово Ради Безпеки Організації Об’єднаних Націй
    .short = Голова Ради Безпеки ООН

# medium: standard usage
title-monarch =
    { $gender ->
        [male] Король { $country-genitive }
       *[female] Королева { $country-genitive }
    }
    .genitive =
        { $gender ->
            [male] Короля { $country-genitive }
           *[female] Королеви { $country-genitive }
        }
    .dative =
        { $gender ->
            [male] Королеві { $country-genitive }
           *[female] Королеві { $country-genitive }
        }
    .accusative =
        { $gender ->
            [male] Короля { $country-genitive }
           *[female] Королеву { $country-genitive }
        }
    .instrumental =
        { $gender ->
            [male] Королем { $country-genitive }
           *[female] Королевою { $country-genitive }
        }
    .locative =
        { $gender ->
            [male] Королеві { $country-genitive }
           *[female] Королеві { $country-genitive }
        }
    .vocative =
        { $gender ->
            [male] Королю { $country-genitive }
           *[female] Королево { $country-genitive }
        }

# medium: the full name of the state, as in title-prime-minister-GB
title-monarch-GB =
    { $gender ->
        [male] Король Сполученого Королівства Великої Британії та Північної Ірландії
       *[female] Королева Сполученого Королівства Великої Британії та Північної Ірландії
    }
    .genitive =
        { $gender ->
            [male] Короля Сполученого Королівства Великої Британії та Північної Ірландії
           *[female] Королеви Сполученого Королівства Великої Британії та Північної Ірландії
        }
    .dative =
        { $gender ->
            [male] Королеві Сполученого Королівства Великої Британії та Північної Ірландії
           *[female] Королеві Сполученого Королівства Великої Британії та Північної Ірландії
        }
    .accusative =
        { $gender ->
            [male] Короля Сполученого Королівства Великої Британії та Північної Ірландії
           *[female] Королеву Сполученого Королівства Великої Британії та Північної Ірландії
        }
    .instrumental =
        { $gender ->
            [male] Королем Сполученого Королівства Великої Британії та Північної Ірландії
           *[female] Королевою Сполученого Королівства Великої Британії та Північної Ірландії
        }
    .locative =
        { $gender ->
            [male] Королеві Сполученого Королівства Великої Британії та Північної Ірландії
           *[female] Королеві Сполученого Королівства Великої Британії та Північної Ірландії
        }
    .vocative =
        { $gender ->
            [male] Королю Сполученого Королівства Великої Британії та Північної Ірландії
           *[female] Королево Сполученого Королівства Великої Британії та Північної Ірландії
        }
    .short =
        { $gender ->
            [male] Король Великої Британії
           *[female] Королева Великої Британії
        }

# medium: Король бельгійців, not Бельгії
title-monarch-BE =
    { $gender ->
        [male] Король бельгійців
       *[female] Королева бельгійців
    }
    .genitive =
        { $gender ->
            [male] Короля бельгійців
           *[female] Королеви бельгійців
        }
    .dative =
        { $gender ->
            [male] Королеві бельгійців
           *[female] Королеві бельгійців
        }
    .accusative =
        { $gender ->
            [male] Короля бельгійців
           *[female] Королеву бельгійців
        }
    .instrumental =
        { $gender ->
            [male] Королем бельгійців
           *[female] Королевою бельгійців
        }
    .locative =
        { $gender ->
            [male] Королеві бельгійців
           *[female] Королеві бельгійців
        }
    .vocative =
        { $gender ->
            [male] Королю бельгійців
           *[female] Королево бельгійців
        }

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] Великий герцог Люксембургу
       *[female] Велика герцогиня Люксембургу
    }
    .genitive =
        { $gender ->
            [male] Великого герцога Люксембургу
           *[female] Великої герцогині Люксембургу
        }
    .dative =
        { $gender ->
            [male] Великому герцогові Люксембургу
           *[female] Великій герцогині Люксембургу
        }
    .accusative =
        { $gender ->
            [male] Великого герцога Люксембургу
           *[female] Велику герцогиню Люксембургу
        }
    .instrumental =
        { $gender ->
            [male] Великим герцогом Люксембургу
           *[female] Великою герцогинею Люксембургу
        }
    .locative =
        { $gender ->
            [male] Великому герцогові Люксембургу
           *[female] Великій герцогині Люксембургу
        }
    .vocative =
        { $gender ->
            [male] Великий герцогу Люксембургу
           *[female] Велика герцогине Люксембургу
        }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Імператор Японії
       *[female] Імператриця Японії
    }
    .genitive =
        { $gender ->
            [male] Імператора Японії
           *[female] Імператриці Японії
        }
    .dative =
        { $gender ->
            [male] Імператорові Японії
           *[female] Імператриці Японії
        }
    .accusative =
        { $gender ->
            [male] Імператора Японії
           *[female] Імператрицю Японії
        }
    .instrumental =
        { $gender ->
            [male] Імператором Японії
           *[female] Імператрицею Японії
        }
    .locative =
        { $gender ->
            [male] Імператорові Японії
           *[female] Імператриці Японії
        }
    .vocative =
        { $gender ->
            [male] Імператоре Японії
           *[female] Імператрице Японії
        }

# medium: standard usage
title-monarch-QA = Емір Катару
    .genitive = Еміра Катару
    .dative = Емірові Катару
    .accusative = Еміра Катару
    .instrumental = Еміром Катару
    .locative = Емірові Катару
    .vocative = Еміре Катару

# medium: standard usage
title-monarch-VA = Папа Римський
    .genitive = Папи Римського
    .dative = Папі Римському
    .accusative = Папу Римського
    .instrumental = Папою Римським
    .locative = Папі Римському
    .vocative = Папо Римський

# medium: standard usage
title-prime-minister = Прем’єр-міністр { $country-genitive }
    .genitive = Прем’єр-міністра { $country-genitive }
    .dative = Прем’єр-міністрові { $country-genitive }
    .accusative = Прем’єр-міністра { $country-genitive }
    .instrumental = Прем’єр-міністром { $country-genitive }
    .locative = Прем’єр-міністрові { $country-genitive }
    .vocative = Прем’єр-міністре { $country-genitive }

# medium: standard usage
title-prime-minister-GB = Прем’єр-міністр Сполученого Королівства Великої Британії та Північної Ірландії
    .genitive = Прем’єр-міністра Сполученого Королівства Великої Британії та Північної Ірландії
    .dative = Прем’єр-міністрові Сполученого Королівства Великої Британії та Північної Ірландії
    .accusative = Прем’єр-міністра Сполученого Королівства Великої Британії та Північної Ірландії
    .instrumental = Прем’єр-міністром Сполученого Королівства Великої Британії та Північної Ірландії
    .locative = Прем’єр-міністрові Сполученого Королівства Великої Британії та Північної Ірландії
    .vocative = Прем’єр-міністре Сполученого Королівства Великої Британії та Північної Ірландії
    .short = Прем’єр-міністр Великої Британії

# medium: standard usage
title-chancellor = Канцлер { $country-genitive }
    .genitive = Канцлера { $country-genitive }
    .dative = Канцлерові { $country-genitive }
    .accusative = Канцлера { $country-genitive }
    .instrumental = Канцлером { $country-genitive }
    .locative = Канцлерові { $country-genitive }
    .vocative = Канцлере { $country-genitive }

# medium: standard usage
title-chancellor-DE = Федеральний канцлер Федеративної Республіки Німеччина
    .genitive = Федерального канцлера Федеративної Республіки Німеччина
    .dative = Федеральному канцлерові Федеративної Республіки Німеччина
    .accusative = Федерального канцлера Федеративної Республіки Німеччина
    .instrumental = Федеральним канцлером Федеративної Республіки Німеччина
    .locative = Федеральному канцлерові Федеративної Республіки Німеччина
    .vocative = Федеральний канцлере Федеративної Республіки Німеччина
    .short = Федеральний канцлер Німеччини

# medium: also Республіки Австрія
title-chancellor-AT = Федеральний канцлер Австрійської Республіки
    .genitive = Федерального канцлера Австрійської Республіки
    .dative = Федеральному канцлерові Австрійської Республіки
    .accusative = Федерального канцлера Австрійської Республіки
    .instrumental = Федеральним канцлером Австрійської Республіки
    .locative = Федеральному канцлерові Австрійської Республіки
    .vocative = Федеральний канцлере Австрійської Республіки
    .short = Федеральний канцлер Австрії

# medium: standard usage
title-foreign-minister = Міністр закордонних справ { $country-genitive }
    .genitive = Міністра закордонних справ { $country-genitive }
    .dative = Міністрові закордонних справ { $country-genitive }
    .accusative = Міністра закордонних справ { $country-genitive }
    .instrumental = Міністром закордонних справ { $country-genitive }
    .locative = Міністрові закордонних справ { $country-genitive }
    .vocative = Міністре закордонних справ { $country-genitive }

# medium: the title of the American office
title-foreign-minister-US = Державний секретар Сполучених Штатів Америки
    .genitive = Державного секретаря Сполучених Штатів Америки
    .dative = Державному секретареві Сполучених Штатів Америки
    .accusative = Державного секретаря Сполучених Штатів Америки
    .instrumental = Державним секретарем Сполучених Штатів Америки
    .locative = Державному секретареві Сполучених Штатів Америки
    .vocative = Державний секретарю Сполучених Штатів Америки
    .short = Державний секретар США

# medium: standard usage; also Верховний представник
title-foreign-minister-EU = Високий представник Європейського Союзу із закордонних справ і політики безпеки
    .genitive = Високого представника Європейського Союзу із закордонних справ і політики безпеки
    .dative = Високому представникові Європейського Союзу із закордонних справ і політики безпеки
    .accusative = Високого представника Європейського Союзу із закордонних справ і політики безпеки
    .instrumental = Високим представником Європейського Союзу із закордонних справ і політики безпеки
    .locative = Високому представникові Європейського Союзу із закордонних справ і політики безпеки
    .vocative = Високий представнику Європейського Союзу із закордонних справ і політики безпеки
    .short = Високий представник ЄС

# medium: standard usage
title-un-secretary-general = Генеральний секретар Організації Об’єднаних Націй
    .genitive = Генерального секретаря Організації Об’єднаних Націй
    .dative = Генеральному секретареві Організації Об’єднаних Націй
    .accusative = Генерального секретаря Організації Об’єднаних Націй
    .instrumental = Генеральним секретарем Організації Об’єднаних Націй
    .locative = Генеральному секретареві Організації Об’єднаних Націй
    .vocative = Генеральний секретарю Організації Об’єднаних Націй
    .short = Генеральний секретар ООН

# medium: standard usage
title-un-high-commissioner = Верховний комісар Організації Об’єднаних Націй з прав людини
    .genitive = Верховного комісара Організації Об’єднаних Націй з прав людини
    .dative = Верховному комісарові Організації Об’єднаних Націй з прав людини
    .accusative = Верховного комісара Організації Об’єднаних Націй з прав людини
    .instrumental = Верховним комісаром Організації Об’єднаних Націй з прав людини
    .locative = Верховному комісарові Організації Об’єднаних Націй з прав людини
    .vocative = Верховний комісаре Організації Об’єднаних Націй з прав людини
    .short = Верховний комісар ООН з прав людини

# medium: standard usage
title-parliament-president = Голова парламенту { $country-genitive }
    .genitive = Голови парламенту { $country-genitive }
    .dative = Голові парламенту { $country-genitive }
    .accusative = Голову парламенту { $country-genitive }
    .instrumental = Головою парламенту { $country-genitive }
    .locative = Голові парламенту { $country-genitive }
    .vocative = Голово парламенту { $country-genitive }

# medium: standard usage
title-parliament-president-UA = Голова Верховної Ради України
    .genitive = Голови Верховної Ради України
    .dative = Голові Верховної Ради України
    .accusative = Голову Верховної Ради України
    .instrumental = Головою Верховної Ради України
    .locative = Голові Верховної Ради України
    .vocative = Голово Верховної Ради України

# medium: the title of the American office
title-parliament-president-US = Спікер Палати представників Конгресу Сполучених Штатів Америки
    .genitive = Спікера Палати представників Конгресу Сполучених Штатів Америки
    .dative = Спікерові Палати представників Конгресу Сполучених Штатів Америки
    .accusative = Спікера Палати представників Конгресу Сполучених Штатів Америки
    .instrumental = Спікером Палати представників Конгресу Сполучених Штатів Америки
    .locative = Спікерові Палати представників Конгресу Сполучених Штатів Америки
    .vocative = Спікере Палати представників Конгресу Сполучених Штатів Америки
    .short = Спікер Палати представників США

# medium: the title of the British office
title-parliament-president-GB = Спікер Палати громад Парламенту Сполученого Королівства
    .genitive = Спікера Палати громад Парламенту Сполученого Королівства
    .dative = Спікерові Палати громад Парламенту Сполученого Королівства
    .accusative = Спікера Палати громад Парламенту Сполученого Королівства
    .instrumental = Спікером Палати громад Парламенту Сполученого Королівства
    .locative = Спікерові Палати громад Парламенту Сполученого Королівства
    .vocative = Спікере Палати громад Парламенту Сполученого Королівства
    .short = Спікер Палати громад

# medium: the title of the Canadian office
title-parliament-president-CA = Спікер Палати громад Парламенту Канади
    .genitive = Спікера Палати громад Парламенту Канади
    .dative = Спікерові Палати громад Парламенту Канади
    .accusative = Спікера Палати громад Парламенту Канади
    .instrumental = Спікером Палати громад Парламенту Канади
    .locative = Спікерові Палати громад Парламенту Канади
    .vocative = Спікере Палати громад Парламенту Канади
    .short = Спікер Палати громад Канади

# medium: the name of the house
title-parliament-president-FR = Голова Національних зборів Франції
    .genitive = Голови Національних зборів Франції
    .dative = Голові Національних зборів Франції
    .accusative = Голову Національних зборів Франції
    .instrumental = Головою Національних зборів Франції
    .locative = Голові Національних зборів Франції
    .vocative = Голово Національних зборів Франції

# medium: the title of the German office
title-parliament-president-DE = Президент Бундестагу Федеративної Республіки Німеччина
    .genitive = Президента Бундестагу Федеративної Республіки Німеччина
    .dative = Президентові Бундестагу Федеративної Республіки Німеччина
    .accusative = Президента Бундестагу Федеративної Республіки Німеччина
    .instrumental = Президентом Бундестагу Федеративної Республіки Німеччина
    .locative = Президентові Бундестагу Федеративної Республіки Німеччина
    .vocative = Президенте Бундестагу Федеративної Республіки Німеччина
    .short = Президент Бундестагу

# medium: the title of the Polish office
title-parliament-president-PL = Маршалок Сейму Республіки Польща
    .genitive = Маршалка Сейму Республіки Польща
    .dative = Маршалкові Сейму Республіки Польща
    .accusative = Маршалка Сейму Республіки Польща
    .instrumental = Маршалком Сейму Республіки Польща
    .locative = Маршалкові Сейму Республіки Польща
    .vocative = Маршалку Сейму Республіки Польща
    .short = Маршалок Сейму

# medium: standard usage
title-parliament-president-EU = Президент Європейського парламенту
    .genitive = Президента Європейського парламенту
    .dative = Президентові Європейського парламенту
    .accusative = Президента Європейського парламенту
    .instrumental = Президентом Європейського парламенту
    .locative = Президентові Європейського парламенту
    .vocative = Президенте Європейського парламенту

# medium: standard usage
title-parliament-president-UN = Голова Генеральної Асамблеї Організації Об’єднаних Націй
    .genitive = Голови Генеральної Асамблеї Організації Об’єднаних Націй
    .dative = Голові Генеральної Асамблеї Організації Об’єднаних Націй
    .accusative = Голову Генеральної Асамблеї Організації Об’єднаних Націй
    .instrumental = Головою Генеральної Асамблеї Організації Об’єднаних Націй
    .locative = Голові Генеральної Асамблеї Організації Об’єднаних Націй
    .vocative = Голово Генеральної Асамблеї Організації Об’єднаних Націй
    .short = Голова Генеральної Асамблеї ООН

# medium: the full rank, as official letters have it
title-ambassador = Надзвичайний і Повноважний Посол { $country-genitive }
    .genitive = Надзвичайного і Повноважного Посла { $country-genitive }
    .dative = Надзвичайному і Повноважному Послові { $country-genitive }
    .accusative = Надзвичайного і Повноважного Посла { $country-genitive }
    .instrumental = Надзвичайним і Повноважним Послом { $country-genitive }
    .locative = Надзвичайному і Повноважному Послові { $country-genitive }
    .vocative = Надзвичайний і Повноважний После { $country-genitive }
    .short = Посол { $country-genitive }

# medium: the ambassador of the Holy See
title-ambassador-VA = Апостольський нунцій
    .genitive = Апостольського нунція
    .dative = Апостольському нунцієві
    .accusative = Апостольського нунція
    .instrumental = Апостольським нунцієм
    .locative = Апостольському нунцієві
    .vocative = Апостольський нунцію

# medium: standard usage
title-body-head-EU = Президент Європейської комісії
    .genitive = Президента Європейської комісії
    .dative = Президентові Європейської комісії
    .accusative = Президента Європейської комісії
    .instrumental = Президентом Європейської комісії
    .locative = Президентові Європейської комісії
    .vocative = Президенте Європейської комісії

# medium: also Голова
title-body-head-UN = Президент Ради Організації Об’єднаних Націй з прав людини
    .genitive = Президента Ради Організації Об’єднаних Націй з прав людини
    .dative = Президентові Ради Організації Об’єднаних Націй з прав людини
    .accusative = Президента Ради Організації Об’єднаних Націй з прав людини
    .instrumental = Президентом Ради Організації Об’єднаних Націй з прав людини
    .locative = Президентові Ради Організації Об’єднаних Націй з прав людини
    .vocative = Президенте Ради Організації Об’єднаних Націй з прав людини
    .short = Президент Ради ООН з прав людини

# medium: the editor or the paper by name, else the editorial office, which needs no gender
title-editor =
    { $named ->
        [yes] { $name }
       *[no] редакція
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] редакції
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] редакції
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] редакцію
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] редакцією
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] редакції
        }

# medium: the name stands for the title, as far as the recipient gives its forms; else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] депутат парламенту { $country-genitive }
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] депутата парламенту { $country-genitive }
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] депутатові парламенту { $country-genitive }
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] депутата парламенту { $country-genitive }
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] депутатом парламенту { $country-genitive }
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] депутатові парламенту { $country-genitive }
        }

# medium: the name stands for the title, as far as the recipient gives its forms
title-body-head = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-organisation = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-person = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-other = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .locative = { $name-locative }

## Lines above the postal address

# medium: standard usage
address = { office-address }

# medium: the dative of Його Високоповажність, for foreign holders
address-president = { excellent-address }

# medium: one’s own holder has no predicate
address-president-own = { office-address }

# medium: the dative of Його Високоповажність, for foreign holders
address-prime-minister = { excellent-address }

# medium: one’s own holder has no predicate
address-prime-minister-own = { office-address }

# medium: the dative of Його Високоповажність, for foreign holders
address-chancellor = { excellent-address }

# medium: one’s own holder has no predicate
address-chancellor-own = { office-address }

# medium: the dative of Його Високоповажність, for foreign holders
address-foreign-minister = { excellent-address }

# medium: one’s own holder has no predicate
address-foreign-minister-own = { office-address }

# medium: the dative of Його Високоповажність, for foreign holders
address-ambassador = { excellent-address }

# medium: one’s own holder has no predicate
address-ambassador-own = { office-address }

# low: nuncios are archbishops
address-ambassador-VA =
    Його Високоповажності
    { $title-dative }
    { $name-dative }

# high: Його Величність, Її Величність (lektsii.com 1-84549), here in the dative
address-monarch =
    { $gender ->
        [male] Його Величності
        [female] Її Величності
       *[neutral] {""}
    }
    { $title-dative }

# medium: the pattern of Його Величність
address-monarch-LU =
    { $gender ->
        [male] Його Королівській Високості
        [female] Її Королівській Високості
       *[neutral] {""}
    }
    { $title-dative }

# medium: the pattern of Його Величність
address-monarch-QA =
    { $gender ->
        [male] Його Високості
        [female] Її Високості
       *[neutral] {""}
    }
    { $title-dative }

# medium: standard usage
address-monarch-VA =
    Його Святості
    { $title-dative }
    { $name-dative }

# medium: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# low: the name of an organisation stands in the nominative
address-organisation = { $name }

# medium: standard usage
address-editor =
    До редакції
    { $name }

# medium: the name in the dative
address-member-of-parliament =
    { $named ->
        [yes]
            { $gender ->
                [male] Панові { $name-dative }
                [female] Пані { $name-dative }
               *[neutral] { $name-dative }
            }
       *[no] { CAPITAL($title-dative) }
    }

# medium: the name in the dative
address-person =
    { $gender ->
        [male] Панові { $name-dative }
        [female] Пані { $name-dative }
       *[neutral] { $name-dative }
    }

# medium: the name in the dative
address-body-head =
    { $named ->
        [yes]
            { $gender ->
                [male] Панові { $name-dative }
                [female] Пані { $name-dative }
               *[neutral] { $name-dative }
            }
       *[no] { CAPITAL($title-dative) }
    }

# medium: standard usage
address-body-head-EU = { office-address }

# medium: standard usage
address-body-head-UN = { office-address }

## Salutations, with an exclamation mark

# medium: standard usage
salutation = Шановні пані та панове!

# medium: Ваша Високоповажність for foreign ambassadors (lai-lai.com.ua), and by its pattern; also Ваша Ексцеленціє!
salutation-president = Ваша Високоповажносте!

# high: пане with the office in the vocative (lektsii.com 1-84549, osvita.ukr-lit.com); a woman: also Президентко
salutation-president-own = { shanovnyi } Президенте!

# medium: the Chinese head of state is Голова
salutation-president-CN =
    { $own ->
        [yes] { shanovnyi } Голово!
       *[no] Ваша Високоповажносте!
    }

# medium: the title of the German office
salutation-president-DE =
    { $own ->
        [yes] { shanovnyi } Федеральний президенте!
       *[no] Ваша Високоповажносте!
    }

# medium: the Governor General is no President
salutation-president-CA =
    { $own ->
        [yes] { shanovnyi } Генерал-губернаторе!
       *[no] Ваша Високоповажносте!
    }

# medium: the Governor General is no President
salutation-president-AU =
    { $own ->
        [yes] { shanovnyi } Генерал-губернаторе!
       *[no] Ваша Високоповажносте!
    }

# medium: the pattern of Пане Президенте
salutation-president-EU = { shanovnyi } Президенте!

# high: Пане Голово (osvita.ukr-lit.com)
salutation-president-UN = { shanovnyi } Голово!

# high: lektsii.com 1-84549 (Ваша Величносте)
salutation-monarch = Ваша Величносте!

# medium: the pattern of lektsii.com 1-84549 for grand dukes
salutation-monarch-LU = Ваша Королівська Високосте!

# medium: the pattern of lektsii.com 1-84549 for sheikhs
salutation-monarch-QA = Ваша Високосте!

# medium: standard usage
salutation-monarch-VA = Ваша Святосте!

# medium: Ваша Високоповажність for foreign ambassadors (lai-lai.com.ua), and by its pattern; also Ваша Ексцеленціє!
salutation-prime-minister = Ваша Високоповажносте!

# high: пане with the office in the vocative (lektsii.com 1-84549, osvita.ukr-lit.com)
salutation-prime-minister-own = { shanovnyi } Прем’єр-міністре!

# medium: Ваша Високоповажність for foreign ambassadors (lai-lai.com.ua), and by its pattern; also Ваша Ексцеленціє!
salutation-chancellor = Ваша Високоповажносте!

# medium: the pattern of шановний пане Міністре
salutation-chancellor-own = { shanovnyi } Федеральний канцлере!

# medium: Ваша Високоповажність for foreign ambassadors (lai-lai.com.ua), and by its pattern; also Ваша Ексцеленціє!
salutation-foreign-minister = Ваша Високоповажносте!

# high: пане with the office in the vocative (lektsii.com 1-84549, osvita.ukr-lit.com)
salutation-foreign-minister-own = { shanovnyi } Міністре!

# medium: the title of the American office
salutation-foreign-minister-US =
    { $own ->
        [yes] { shanovnyi } Державний секретарю!
       *[no] Ваша Високоповажносте!
    }

# medium: Ваша Високоповажність for foreign ambassadors (lai-lai.com.ua), and by its pattern; also Ваша Ексцеленціє!
salutation-ambassador = Ваша Високоповажносте!

# medium: the pattern of шановний пане Міністре
salutation-ambassador-own = { shanovnyi } После!

# medium: the pattern of шановний пане Міністре
salutation-foreign-minister-EU = { shanovnyi } Високий представнику!

# medium: the pattern of foreign heads of state; also Вельмишановний пане Генеральний секретарю!
salutation-un-secretary-general = Ваша Високоповажносте!

# medium: the pattern of шановний пане Міністре
salutation-un-high-commissioner = { shanovnyi } Верховний комісаре!

# high: Пане Голово (osvita.ukr-lit.com)
salutation-parliament-president = { shanovnyi } Голово!

# medium: the title of the office
salutation-parliament-president-US = { shanovnyi } Спікере!

# medium: the title of the office
salutation-parliament-president-GB = { shanovnyi } Спікере!

# medium: the title of the office
salutation-parliament-president-CA = { shanovnyi } Спікере!

# medium: the title of the office
salutation-parliament-president-DE = { shanovnyi } Президенте!

# medium: the title of the office
salutation-parliament-president-PL = { shanovnyi } Маршалку!

# medium: the pattern of Пане Президенте
salutation-parliament-president-EU = { shanovnyi } Президенте!

# high: Шановний пане (name) in the vocative (studfile.net 10710229), which the recipient must give
by-name =
    { $gender ->
        [male] Шановний пане { $name-vocative }!
        [female] Шановна пані { $name-vocative }!
       *[neutral] Вітаємо, { $name-vocative }!
    }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] { by-name }
       *[no]
            { $gender ->
                [male] Шановний пане депутате!
                [female] Шановна пані депутате!
               *[neutral] Шановні пані та панове!
            }
    }

# medium: standard usage
salutation-body-head =
    { $named ->
        [yes] { by-name }
       *[no] Шановні пані та панове!
    }

# medium: the pattern of Пане Президенте
salutation-body-head-EU = { shanovnyi } Президенте!

# medium: the pattern of Пане Президенте
salutation-body-head-UN = { shanovnyi } Президенте!

# medium: standard usage
salutation-editor = Шановна редакціє!

# medium: standard usage
salutation-organisation = Шановні пані та панове!

# high: Шановні панове! (studfile.net 10710229); with пані medium
salutation-person =
    { $named ->
        [yes] { by-name }
       *[no] Шановні пані та панове!
    }

# medium: by name where one person is named; anything else may be several people
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] { by-name }
                [female] { by-name }
               *[neutral] Шановні пані та панове!
            }
       *[no] Шановні пані та панове!
    }

## Closings

# medium: standard usage
closing = З повагою

# medium: standard usage
closing-president = З глибокою повагою

# medium: standard usage
closing-monarch = З глибокою повагою

# medium: standard usage
closing-prime-minister = З глибокою повагою

# medium: standard usage
closing-chancellor = З глибокою повагою

# medium: standard usage
closing-foreign-minister = З глибокою повагою

# medium: standard usage
closing-un-secretary-general = З глибокою повагою

# medium: standard usage
closing-un-high-commissioner = З глибокою повагою

# medium: standard usage
closing-ambassador = З глибокою повагою

## Copies

# medium: after Копія: the office in the dative
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

# medium: standard usage
copy-line-editor =
    { $named ->
        [yes] { $name-dative }
       *[no] Редакції
    }

# medium: the office without the name
copy-line-monarch = { $title-dative }

# medium: the name in the dative
copy-line-person = { $name-dative }

# low: an organisation stands in the nominative, as in its address
copy-line-organisation = { CAPITAL($title) }

# medium: standard usage
copy-for = Копія для { $title-genitive }

# low: an organisation stands in the nominative, as in its address
copy-for-organisation = Копія: { $title }

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
joint-line-person = { title-line }

# medium: the office without the name
joint-line-monarch = { $title-dative }

# low: an organisation stands in the nominative, as in its address
joint-line-organisation = { CAPITAL($title) }

# medium: standard usage
joint-line-editor =
    { $named ->
        [yes] До редакції: { $name }
       *[no] До редакції
    }

# medium: standard usage
joint-salutation = Шановні пані та панове!

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] Ваші Величності! Ваші Високоповажності! Вельмишановні глави держав та урядів!
       *[no] Ваші Високоповажності! Вельмишановні глави держав та урядів!
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un = { joint-salutation-heads } { shanovnyi } Генеральний секретарю!

# medium: standard usage
joint-closing = З повагою

# medium: standard usage
joint-closing-heads =
    Прийміть запевнення в { $signers ->
        [1] моїй
       *[other] нашій
    } глибокій повазі.

## Words of the page

# medium: standard usage
open-letter = Відкритий лист

# medium: standard usage
subject = Тема:

# medium: standard usage
copy-to = Копія:

# medium: standard usage
enclosures =
    { $count ->
        [1] Додаток:
       *[other] Додатки:
    }

# medium: standard usage
signatories = Підписанти

# medium: standard usage
signed-by = Підписали

# medium: before a name in quotation marks, which does not decline; else the genitive is needed
on-behalf-of = Від імені { $name }

# medium: standard usage
name-withheld = Ім’я не вказано з міркувань безпеки

# medium: standard usage
how-to-verify = Як перевірити справжність цього листа

# medium: standard usage
page = Сторінка { $page } з { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the genitive after з, із, зі
language =
    { $language ->
        [ar] з арабської
        [az] з азербайджанської
        [ckb] із сорані
        [da] з данської
        [de] з німецької
        [en] з англійської
        [es] з іспанської
        [fa] з перської
        [fi] з фінської
        [fr] з французької
        [he] з івриту
        [hy] з вірменської
        [it] з італійської
        [kmr] з курманджі
        [nb] з норвезької
        [nl] з нідерландської
        [pl] з польської
        [pt] з португальської
        [ru] з російської
        [sv] зі шведської
        [tr] з турецької
        [uk] з української
        [zh-Hans] з китайської
        [zh-Hant] з китайської
       *[other] з іншої мови
    }

# medium: standard usage
translated-from = Переклад { language }

# medium: standard usage
notice-machine = Машинний переклад { language }, не перевірено

# medium: standard usage
notice-human = Переклад { language }, не перевірено

# medium: standard usage
revision = Редакція { $number }

# medium: standard usage
follow-up = На продовження листа «{ $letter }» від { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
