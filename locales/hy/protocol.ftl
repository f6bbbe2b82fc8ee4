### Պաշտոնական նամակներ հայերեն։
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Eastern Armenian in the spelling of the Republic of Armenia; titles stand without article.

## Words that other messages use

# high: a published letter to the President of Armenia (aravot.am 2013, no. 207062): Մեծարգո պարոն Նախագահ,
metsargo =
    { $gender ->
        [male] Մեծարգո պարոն
        [female] Մեծարգո տիկին
       *[neutral] Մեծարգո
    }

# medium: Նորին գերազանցություն for foreign holders, who stand in the dative
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Նորին գերազանցություն պարոն { $name-dative }
                [female] Նորին գերազանցություն տիկին { $name-dative }
               *[neutral] Նորին գերազանցություն { $name-dative }
            }
       *[no] Նորին գերազանցություն
    }
    { $title-dative }

# medium: the name in the dative, then the office in the dative
office-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Պարոն { $name-dative }
                [female] Տիկին { $name-dative }
               *[neutral] { $name-dative }
            }
       *[no] { CAPITAL($title-dative) }
    }
    { $named ->
        [yes] { $title-dative }
       *[no] {""}
    }

## Countries

# medium: the usual short name
country-US = Ամերիկայի Միացյալ Նահանգներ
    .genitive = Ամերիկայի Միացյալ Նահանգների

# medium: the usual short name
country-GB = Միացյալ Թագավորություն
    .genitive = Միացյալ Թագավորության

# medium: the usual short name
country-FR = Ֆրանսիա
    .genitive = Ֆրանսիայի

# medium: the usual short name
country-DE = Գերմանիա
    .genitive = Գերմանիայի

# medium: the usual short name
country-RU = Ռուսաստան
    .genitive = Ռուսաստանի

# medium: the usual short name
country-CN = Չինաստան
    .genitive = Չինաստանի

# medium: the usual short name
country-IR = Իրան
    .genitive = Իրանի

# medium: the usual short name
country-SE = Շվեդիա
    .genitive = Շվեդիայի

# medium: the usual short name
country-NO = Նորվեգիա
    .genitive = Նորվեգիայի

# medium: the usual short name
country-DK = Դանիա
    .genitive = Դանիայի

# medium: the usual short name
country-FI = Ֆինլանդիա
    .genitive = Ֆինլանդիայի

# medium: the usual short name
country-IS = Իսլանդիա
    .genitive = Իսլանդիայի

# medium: the usual short name
country-ES = Իսպանիա
    .genitive = Իսպանիայի

# medium: the usual short name
country-IT = Իտալիա
    .genitive = Իտալիայի

# medium: the usual short name
country-NL = Նիդերլանդներ
    .genitive = Նիդերլանդների

# medium: the usual short name
country-BE = Բելգիա
    .genitive = Բելգիայի

# medium: the usual short name
country-LU = Լյուքսեմբուրգ
    .genitive = Լյուքսեմբուրգի

# medium: the usual short name
country-AT = Ավստրիա
    .genitive = Ավստրիայի

# medium: the usual short name
country-CH = Շվեյցարիա
    .genitive = Շվեյցարիայի

# medium: the usual short name
country-PL = Լեհաստան
    .genitive = Լեհաստանի

# medium: the usual short name
country-PT = Պորտուգալիա
    .genitive = Պորտուգալիայի

# medium: the usual short name
country-IE = Իռլանդիա
    .genitive = Իռլանդիայի

# medium: the usual short name
country-CZ = Չեխիա
    .genitive = Չեխիայի

# medium: the usual short name
country-HU = Հունգարիա
    .genitive = Հունգարիայի

# medium: the usual short name
country-GR = Հունաստան
    .genitive = Հունաստանի

# medium: the usual short name
country-TR = Թուրքիա
    .genitive = Թուրքիայի

# medium: the usual short name
country-UA = Ուկրաինա
    .genitive = Ուկրաինայի

# medium: the usual short name
country-AM = Հայաստան
    .genitive = Հայաստանի

# medium: the usual short name
country-AZ = Ադրբեջան
    .genitive = Ադրբեջանի

# medium: the usual short name
country-IQ = Իրաք
    .genitive = Իրաքի

# medium: the usual short name
country-SY = Սիրիա
    .genitive = Սիրիայի

# medium: the usual short name
country-IL = Իսրայել
    .genitive = Իսրայելի

# medium: the usual short name
country-EG = Եգիպտոս
    .genitive = Եգիպտոսի

# medium: the usual short name
country-SA = Սաուդյան Արաբիա
    .genitive = Սաուդյան Արաբիայի

# medium: the usual short name
country-QA = Կատար
    .genitive = Կատարի

# medium: the usual short name
country-AE = Արաբական Միացյալ Էմիրություններ
    .genitive = Արաբական Միացյալ Էմիրությունների

# medium: the usual short name
country-CA = Կանադա
    .genitive = Կանադայի

# medium: the usual short name
country-AU = Ավստրալիա
    .genitive = Ավստրալիայի

# medium: the usual short name
country-JP = Ճապոնիա
    .genitive = Ճապոնիայի

# medium: the name that the state bears
country-KR = Կորեայի Հանրապետություն
    .genitive = Կորեայի Հանրապետության

# medium: the usual short name
country-IN = Հնդկաստան
    .genitive = Հնդկաստանի

# medium: the usual short name
country-BR = Բրազիլիա
    .genitive = Բրազիլիայի

# low: the name that the state bears
country-ZA = Հարավաֆրիկյան Հանրապետություն
    .genitive = Հարավաֆրիկյան Հանրապետության

# medium: it is the Holy See that has ambassadors, not Vatican City
country-VA = Սուրբ Աթոռ
    .genitive = Սուրբ Աթոռի

## Titles

# medium: standard usage
title-president = { $country-genitive } նախագահ
    .genitive = { $country-genitive } նախագահի
    .dative = { $country-genitive } նախագահին
    .accusative = { $country-genitive } նախագահին
    .instrumental = { $country-genitive } նախագահով
    .ablative = { $country-genitive } նախագահից

# medium: standard usage
title-president-US = Ամերիկայի Միացյալ Նահանգների նախագահ
    .genitive = Ամերիկայի Միացյալ Նահանգների նախագահի
    .dative = Ամերիկայի Միացյալ Նահանգների նախագահին
    .accusative = Ամերիկայի Միացյալ Նահանգների նախագահին
    .instrumental = Ամերիկայի Միացյալ Նահանգների նախագահով
    .ablative = Ամերիկայի Միացյալ Նահանգների նախագահից
    .short = ԱՄՆ նախագահ

# medium: standard usage
title-president-FR = Ֆրանսիայի Հանրապետության նախագահ
    .genitive = Ֆրանսիայի Հանրապետության նախագահի
    .dative = Ֆրանսիայի Հանրապետության նախագահին
    .accusative = Ֆրանսիայի Հանրապետության նախագահին
    .instrumental = Ֆրանսիայի Հանրապետության նախագահով
    .ablative = Ֆրանսիայի Հանրապետության նախագահից
    .short = Ֆրանսիայի նախագահ

# medium: standard usage
title-president-RU = Ռուսաստանի Դաշնության նախագահ
    .genitive = Ռուսաստանի Դաշնության նախագահի
    .dative = Ռուսաստանի Դաշնության նախագահին
    .accusative = Ռուսաստանի Դաշնության նախագահին
    .instrumental = Ռուսաստանի Դաշնության նախագահով
    .ablative = Ռուսաստանի Դաշնության նախագահից
    .short = Ռուսաստանի նախագահ

# medium: standard usage
title-president-CN = Չինաստանի Ժողովրդական Հանրապետության նախագահ
    .genitive = Չինաստանի Ժողովրդական Հանրապետության նախագահի
    .dative = Չինաստանի Ժողովրդական Հանրապետության նախագահին
    .accusative = Չինաստանի Ժողովրդական Հանրապետության նախագահին
    .instrumental = Չինաստանի Ժողովրդական Հանրապետության նախագահով
    .ablative = Չինաստանի Ժողովրդական Հանրապետության նախագահից
    .short = Չինաստանի նախագահ

# medium: the pattern of դաշնային կանցլեր
title-president-DE = Գերմանիայի Դաշնային Հանրապետության դաշնային նախագահ
    .genitive = Գերմանիայի Դաշնային Հանրապետության դաշնային նախագահի
    .dative = Գերմանիայի Դաշնային Հանրապետության դաշնային նախագահին
    .accusative = Գերմանիայի Դաշնային Հանրապետության դաշնային նախագահին
    .instrumental = Գերմանիայի Դաշնային Հանրապետության դաշնային նախագահով
    .ablative = Գերմանիայի Դաշնային Հանրապետության դաշնային նախագահից
    .short = Գերմանիայի նախագահ

# low: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Կանադայի գեներալ-նահանգապետ
    .genitive = Կանադայի գեներալ-նահանգապետի
    .dative = Կանադայի գեներալ-նահանգապետին
    .accusative = Կանադայի գեներալ-նահանգապետին
    .instrumental = Կանադայի գեներալ-նահանգապետով
    .ablative = Կանադայի գեներալ-նահանգապետից

# low: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Ավստրալիայի գեներալ-նահանգապետ
    .genitive = Ավստրալիայի գեներալ-նահանգապետի
    .dative = Ավստրալիայի գեներալ-նահանգապետին
    .accusative = Ավստրալիայի գեներալ-նահանգապետին
    .instrumental = Ավստրալիայի գեներալ-նահանգապետով
    .ablative = Ավստրալիայի գեներալ-նահանգապետից

# high: aravot.am 2013, no. 207062
title-president-AM = Հայաստանի Հանրապետության նախագահ
    .genitive = Հայաստանի Հանրապետության նախագահի
    .dative = Հայաստանի Հանրապետության նախագահին
    .accusative = Հայաստանի Հանրապետության նախագահին
    .instrumental = Հայաստանի Հանրապետության նախագահով
    .ablative = Հայաստանի Հանրապետության նախագահից
    .short = ՀՀ նախագահ

# medium: Եվրոպական խորհուրդ is the European Council, Եվրոպայի խորհուրդ the Council of Europe
title-president-EU = Եվրոպական խորհրդի նախագահ
    .genitive = Եվրոպական խորհրդի նախագահի
    .dative = Եվրոպական խորհրդի նախագահին
    .accusative = Եվրոպական խորհրդի նախագահին
    .instrumental = Եվրոպական խորհրդի նախագահով
    .ablative = Եվրոպական խորհրդի նախագահից

# medium: standard usage
title-president-UN = Միավորված ազգերի կազմակերպության Անվտանգության խորհրդի նախագահ
    .genitive = Միավորված ազգերի կազմակերպության Անվտանգության խորհրդի նախագահի
    .dative = Միավորված ազգերի կազմակերպության Անվտանգության խորհրդի նախագահին
    .accusative = Միավորված ազգերի կազմակերպության Անվտանգության խորհրդի նախագահին
    .instrumental = Միավորված ազգերի կազմակերպության Անվտանգության խորհրդի նախագահով
    .ablative = Միավորված ազգերի կազմակերպության Անվտանգության խորհրդի նախագահից
    .short = ՄԱԿ-ի Անվտանգության խորհրդի նախագահ

# medium: standard usage
title-monarch =
    { $gender ->
        [male] { $country-genitive } թագավոր
       *[female] { $country-genitive } թագուհի
    }
    .genitive =
        { $gender ->
            [male] { $country-genitive } թագավորի
           *[female] { $country-genitive } թագուհու
        }
    .dative =
        { $gender ->
            [male] { $country-genitive } թագավորին
           *[female] { $country-genitive } թագուհուն
        }
    .accusative =
        { $gender ->
            [male] { $country-genitive } թագավորին
           *[female] { $country-genitive } թագուհուն
        }
    .instrumental =
        { $gender ->
            [male] { $country-genitive } թագավորով
           *[female] { $country-genitive } թագուհիով
        }
    .ablative =
        { $gender ->
            [male] { $country-genitive } թագավորից
           *[female] { $country-genitive } թագուհուց
        }

# medium: the full name of the state, as in title-prime-minister-GB
title-monarch-GB =
    { $gender ->
        [male] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագավոր
       *[female] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագուհի
    }
    .genitive =
        { $gender ->
            [male] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագավորի
           *[female] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագուհու
        }
    .dative =
        { $gender ->
            [male] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագավորին
           *[female] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագուհուն
        }
    .accusative =
        { $gender ->
            [male] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագավորին
           *[female] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագուհուն
        }
    .instrumental =
        { $gender ->
            [male] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագավորով
           *[female] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագուհիով
        }
    .ablative =
        { $gender ->
            [male] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագավորից
           *[female] Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության թագուհուց
        }
    .short =
        { $gender ->
            [male] Մեծ Բրիտանիայի թագավոր
           *[female] Մեծ Բրիտանիայի թագուհի
        }

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] Լյուքսեմբուրգի մեծ դուքս
       *[female] Լյուքսեմբուրգի մեծ դքսուհի
    }
    .genitive =
        { $gender ->
            [male] Լյուքսեմբուրգի մեծ դքսի
           *[female] Լյուքսեմբուրգի մեծ դքսուհու
        }
    .dative =
        { $gender ->
            [male] Լյուքսեմբուրգի մեծ դքսին
           *[female] Լյուքսեմբուրգի մեծ դքսուհուն
        }
    .accusative =
        { $gender ->
            [male] Լյուքսեմբուրգի մեծ դքսին
           *[female] Լյուքսեմբուրգի մեծ դքսուհուն
        }
    .instrumental =
        { $gender ->
            [male] Լյուքսեմբուրգի մեծ դքսով
           *[female] Լյուքսեմբուրգի մեծ դքսուհիով
        }
    .ablative =
        { $gender ->
            [male] Լյուքսեմբուրգի մեծ դքսից
           *[female] Լյուքսեմբուրգի մեծ դքսուհուց
        }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Ճապոնիայի կայսր
       *[female] Ճապոնիայի կայսրուհի
    }
    .genitive =
        { $gender ->
            [male] Ճապոնիայի կայսրի
           *[female] Ճապոնիայի կայսրուհու
        }
    .dative =
        { $gender ->
            [male] Ճապոնիայի կայսրին
           *[female] Ճապոնիայի կայսրուհուն
        }
    .accusative =
        { $gender ->
            [male] Ճապոնիայի կայսրին
           *[female] Ճապոնիայի կայսրուհուն
        }
    .instrumental =
        { $gender ->
            [male] Ճապոնիայի կայսրով
           *[female] Ճապոնիայի կայսրուհիով
        }
    .ablative =
        { $gender ->
            [male] Ճապոնիայի կայսրից
           *[female] Ճապոնիայի կայսրուհուց
        }

# medium: standard usage
title-monarch-QA = Կատարի էմիր
    .genitive = Կատարի էմիրի
    .dative = Կատարի էմիրին
    .accusative = Կատարի էմիրին
    .instrumental = Կատարի էմիրով
    .ablative = Կատարի էմիրից

# medium: standard usage
title-monarch-VA = Հռոմի պապ
    .genitive = Հռոմի պապի
    .dative = Հռոմի պապին
    .accusative = Հռոմի պապին
    .instrumental = Հռոմի պապով
    .ablative = Հռոմի պապից

# medium: standard usage
title-prime-minister = { $country-genitive } վարչապետ
    .genitive = { $country-genitive } վարչապետի
    .dative = { $country-genitive } վարչապետին
    .accusative = { $country-genitive } վարչապետին
    .instrumental = { $country-genitive } վարչապետով
    .ablative = { $country-genitive } վարչապետից

# medium: standard usage
title-prime-minister-GB = Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության վարչապետ
    .genitive = Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության վարչապետի
    .dative = Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության վարչապետին
    .accusative = Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության վարչապետին
    .instrumental = Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության վարչապետով
    .ablative = Մեծ Բրիտանիայի և Հյուսիսային Իռլանդիայի Միացյալ Թագավորության վարչապետից
    .short = Մեծ Բրիտանիայի վարչապետ

# medium: standard usage
title-prime-minister-AM = Հայաստանի Հանրապետության վարչապետ
    .genitive = Հայաստանի Հանրապետության վարչապետի
    .dative = Հայաստանի Հանրապետության վարչապետին
    .accusative = Հայաստանի Հանրապետության վարչապետին
    .instrumental = Հայաստանի Հանրապետության վարչապետով
    .ablative = Հայաստանի Հանրապետության վարչապետից
    .short = ՀՀ վարչապետ

# medium: standard usage
title-chancellor = { $country-genitive } կանցլեր
    .genitive = { $country-genitive } կանցլերի
    .dative = { $country-genitive } կանցլերին
    .accusative = { $country-genitive } կանցլերին
    .instrumental = { $country-genitive } կանցլերով
    .ablative = { $country-genitive } կանցլերից

# medium: standard usage
title-chancellor-DE = Գերմանիայի Դաշնային Հանրապետության դաշնային կանցլեր
    .genitive = Գերմանիայի Դաշնային Հանրապետության դաշնային կանցլերի
    .dative = Գերմանիայի Դաշնային Հանրապետության դաշնային կանցլերին
    .accusative = Գերմանիայի Դաշնային Հանրապետության դաշնային կանցլերին
    .instrumental = Գերմանիայի Դաշնային Հանրապետության դաշնային կանցլերով
    .ablative = Գերմանիայի Դաշնային Հանրապետության դաշնային կանցլերից
    .short = Գերմանիայի կանցլեր

# medium: standard usage
title-chancellor-AT = Ավստրիայի Հանրապետության դաշնային կանցլեր
    .genitive = Ավստրիայի Հանրապետության դաշնային կանցլերի
    .dative = Ավստրիայի Հանրապետության դաշնային կանցլերին
    .accusative = Ավստրիայի Հանրապետության դաշնային կանցլերին
    .instrumental = Ավստրիայի Հանրապետության դաշնային կանցլերով
    .ablative = Ավստրիայի Հանրապետության դաշնային կանցլերից
    .short = Ավստրիայի կանցլեր

# medium: standard usage
title-foreign-minister = { $country-genitive } արտաքին գործերի նախարար
    .genitive = { $country-genitive } արտաքին գործերի նախարարի
    .dative = { $country-genitive } արտաքին գործերի նախարարին
    .accusative = { $country-genitive } արտաքին գործերի նախարարին
    .instrumental = { $country-genitive } արտաքին գործերի նախարարով
    .ablative = { $country-genitive } արտաքին գործերի նախարարից

# medium: the title of the American office; պետքարտուղար for short
title-foreign-minister-US = Ամերիկայի Միացյալ Նահանգների պետական քարտուղար
    .genitive = Ամերիկայի Միացյալ Նահանգների պետական քարտուղարի
    .dative = Ամերիկայի Միացյալ Նահանգների պետական քարտուղարին
    .accusative = Ամերիկայի Միացյալ Նահանգների պետական քարտուղարին
    .instrumental = Ամերիկայի Միացյալ Նահանգների պետական քարտուղարով
    .ablative = Ամերիկայի Միացյալ Նահանգների պետական քարտուղարից
    .short = ԱՄՆ պետական քարտուղար

# medium: standard usage
title-foreign-minister-AM = Հայաստանի Հանրապետության արտաքին գործերի նախարար
    .genitive = Հայաստանի Հանրապետության արտաքին գործերի նախարարի
    .dative = Հայաստանի Հանրապետության արտաքին գործերի նախարարին
    .accusative = Հայաստանի Հանրապետության արտաքին գործերի նախարարին
    .instrumental = Հայաստանի Հանրապետության արտաքին գործերի նախարարով
    .ablative = Հայաստանի Հանրապետության արտաքին գործերի նախարարից

# medium: standard usage
title-foreign-minister-EU = Եվրոպական միության արտաքին հարաբերությունների և անվտանգության քաղաքականության հարցերով բարձր ներկայացուցիչ
    .genitive = Եվրոպական միության արտաքին հարաբերությունների և անվտանգության քաղաքականության հարցերով բարձր ներկայացուցչի
    .dative = Եվրոպական միության արտաքին հարաբերությունների և անվտանգության քաղաքականության հարցերով բարձր ներկայացուցչին
    .accusative = Եվրոպական միության արտաքին հարաբերությունների և անվտանգության քաղաքականության հարցերով բարձր ներկայացուցչին
    .instrumental = Եվրոպական միության արտաքին հարաբերությունների և անվտանգության քաղաքականության հարցերով բարձր ներկայացուցչով
    .ablative = Եվրոպական միության արտաքին հարաբերությունների և անվտանգության քաղաքականության հարցերով բարձր ներկայացուցչից
    .short = ԵՄ բարձր ներկայացուցիչ

# medium: standard usage
title-un-secretary-general = Միավորված ազգերի կազմակերպության գլխավոր քարտուղար
    .genitive = Միավորված ազգերի կազմակերպության գլխավոր քարտուղարի
    .dative = Միավորված ազգերի կազմակերպության գլխավոր քարտուղարին
    .accusative = Միավորված ազգերի կազմակերպության գլխավոր քարտուղարին
    .instrumental = Միավորված ազգերի կազմակերպության գլխավոր քարտուղարով
    .ablative = Միավորված ազգերի կազմակերպության գլխավոր քարտուղարից
    .short = ՄԱԿ-ի գլխավոր քարտուղար

# medium: standard usage; also բարձր հանձնակատար
title-un-high-commissioner = Միավորված ազգերի կազմակերպության մարդու իրավունքների գերագույն հանձնակատար
    .genitive = Միավորված ազգերի կազմակերպության մարդու իրավունքների գերագույն հանձնակատարի
    .dative = Միավորված ազգերի կազմակերպության մարդու իրավունքների գերագույն հանձնակատարին
    .accusative = Միավորված ազգերի կազմակերպության մարդու իրավունքների գերագույն հանձնակատարին
    .instrumental = Միավորված ազգերի կազմակերպության մարդու իրավունքների գերագույն հանձնակատարով
    .ablative = Միավորված ազգերի կազմակերպության մարդու իրավունքների գերագույն հանձնակատարից
    .short = ՄԱԿ-ի մարդու իրավունքների գերագույն հանձնակատար

# medium: standard usage
title-parliament-president = { $country-genitive } խորհրդարանի նախագահ
    .genitive = { $country-genitive } խորհրդարանի նախագահի
    .dative = { $country-genitive } խորհրդարանի նախագահին
    .accusative = { $country-genitive } խորհրդարանի նախագահին
    .instrumental = { $country-genitive } խորհրդարանի նախագահով
    .ablative = { $country-genitive } խորհրդարանի նախագահից

# high: aravot.am 2022, no. 1292759 (ՀՀ ԱԺ նախագահ)
title-parliament-president-AM = Հայաստանի Հանրապետության Ազգային ժողովի նախագահ
    .genitive = Հայաստանի Հանրապետության Ազգային ժողովի նախագահի
    .dative = Հայաստանի Հանրապետության Ազգային ժողովի նախագահին
    .accusative = Հայաստանի Հանրապետության Ազգային ժողովի նախագահին
    .instrumental = Հայաստանի Հանրապետության Ազգային ժողովի նախագահով
    .ablative = Հայաստանի Հանրապետության Ազգային ժողովի նախագահից
    .short = ԱԺ նախագահ

# medium: the name of the house
title-parliament-president-UA = Ուկրաինայի Գերագույն ռադայի նախագահ
    .genitive = Ուկրաինայի Գերագույն ռադայի նախագահի
    .dative = Ուկրաինայի Գերագույն ռադայի նախագահին
    .accusative = Ուկրաինայի Գերագույն ռադայի նախագահին
    .instrumental = Ուկրաինայի Գերագույն ռադայի նախագահով
    .ablative = Ուկրաինայի Գերագույն ռադայի նախագահից

# high: akhaltskha.net, 29207 (ԱՄՆ Կոնգրեսի Ներկայացուցիչների պալատի խոսնակի)
title-parliament-president-US = Ամերիկայի Միացյալ Նահանգների Կոնգրեսի Ներկայացուցիչների պալատի խոսնակ
    .genitive = Ամերիկայի Միացյալ Նահանգների Կոնգրեսի Ներկայացուցիչների պալատի խոսնակի
    .dative = Ամերիկայի Միացյալ Նահանգների Կոնգրեսի Ներկայացուցիչների պալատի խոսնակին
    .accusative = Ամերիկայի Միացյալ Նահանգների Կոնգրեսի Ներկայացուցիչների պալատի խոսնակին
    .instrumental = Ամերիկայի Միացյալ Նահանգների Կոնգրեսի Ներկայացուցիչների պալատի խոսնակով
    .ablative = Ամերիկայի Միացյալ Նահանգների Կոնգրեսի Ներկայացուցիչների պալատի խոսնակից
    .short = ԱՄՆ Ներկայացուցիչների պալատի խոսնակ

# medium: the title of the British office
title-parliament-president-GB = Միացյալ Թագավորության Համայնքների պալատի խոսնակ
    .genitive = Միացյալ Թագավորության Համայնքների պալատի խոսնակի
    .dative = Միացյալ Թագավորության Համայնքների պալատի խոսնակին
    .accusative = Միացյալ Թագավորության Համայնքների պալատի խոսնակին
    .instrumental = Միացյալ Թագավորության Համայնքների պալատի խոսնակով
    .ablative = Միացյալ Թագավորության Համայնքների պալատի խոսնակից
    .short = Համայնքների պալատի խոսնակ

# medium: standard usage
title-parliament-president-EU = Եվրոպական խորհրդարանի նախագահ
    .genitive = Եվրոպական խորհրդարանի նախագահի
    .dative = Եվրոպական խորհրդարանի նախագահին
    .accusative = Եվրոպական խորհրդարանի նախագահին
    .instrumental = Եվրոպական խորհրդարանի նախագահով
    .ablative = Եվրոպական խորհրդարանի նախագահից

# medium: standard usage
title-parliament-president-UN = Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեայի նախագահ
    .genitive = Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեայի նախագահի
    .dative = Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեայի նախագահին
    .accusative = Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեայի նախագահին
    .instrumental = Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեայի նախագահով
    .ablative = Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեայի նախագահից
    .short = ՄԱԿ-ի Գլխավոր ասամբլեայի նախագահ

# medium: standard usage
title-ambassador = { $country-genitive } դեսպան
    .genitive = { $country-genitive } դեսպանի
    .dative = { $country-genitive } դեսպանին
    .accusative = { $country-genitive } դեսպանին
    .instrumental = { $country-genitive } դեսպանով
    .ablative = { $country-genitive } դեսպանից

# low: the ambassador of the Holy See
title-ambassador-VA = Առաքելական նվիրակ
    .genitive = Առաքելական նվիրակի
    .dative = Առաքելական նվիրակին
    .accusative = Առաքելական նվիրակին
    .instrumental = Առաքելական նվիրակով
    .ablative = Առաքելական նվիրակից

# medium: standard usage
title-body-head-EU = Եվրոպական հանձնաժողովի նախագահ
    .genitive = Եվրոպական հանձնաժողովի նախագահի
    .dative = Եվրոպական հանձնաժողովի նախագահին
    .accusative = Եվրոպական հանձնաժողովի նախագահին
    .instrumental = Եվրոպական հանձնաժողովի նախագահով
    .ablative = Եվրոպական հանձնաժողովի նախագահից

# medium: standard usage
title-body-head-UN = Միավորված ազգերի կազմակերպության Մարդու իրավունքների խորհրդի նախագահ
    .genitive = Միավորված ազգերի կազմակերպության Մարդու իրավունքների խորհրդի նախագահի
    .dative = Միավորված ազգերի կազմակերպության Մարդու իրավունքների խորհրդի նախագահին
    .accusative = Միավորված ազգերի կազմակերպության Մարդու իրավունքների խորհրդի նախագահին
    .instrumental = Միավորված ազգերի կազմակերպության Մարդու իրավունքների խորհրդի նախագահով
    .ablative = Միավորված ազգերի կազմակերպության Մարդու իրավունքների խորհրդի նախագահից
    .short = ՄԱԿ-ի Մարդու իրավունքների խորհրդի նախագահ

# medium: the name stands for the title, as far as the recipient gives its forms; else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] { $country-genitive } խորհրդարանի անդամ
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] { $country-genitive } խորհրդարանի անդամի
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] { $country-genitive } խորհրդարանի անդամին
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] { $country-genitive } խորհրդարանի անդամին
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] { $country-genitive } խորհրդարանի անդամով
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] { $country-genitive } խորհրդարանի անդամից
        }

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] խմբագրություն
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] խմբագրության
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] խմբագրությանը
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] խմբագրությանը
        }
    .instrumental =
        { $named ->
            [yes] { $name-instrumental }
           *[no] խմբագրությամբ
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] խմբագրությունից
        }

# medium: the name stands for the title, as far as the recipient gives its forms
title-body-head = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .ablative = { $name-ablative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-organisation = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .ablative = { $name-ablative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-person = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .ablative = { $name-ablative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-other = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .instrumental = { $name-instrumental }
    .ablative = { $name-ablative }

## Lines above the postal address

# medium: standard usage
address = { office-address }

# medium: Նորին գերազանցություն for foreign holders
address-president = { excellent-address }

# medium: one’s own holder has no predicate
address-president-own = { office-address }

# medium: Նորին գերազանցություն for foreign holders
address-prime-minister = { excellent-address }

# medium: one’s own holder has no predicate
address-prime-minister-own = { office-address }

# medium: Նորին գերազանցություն for foreign holders
address-chancellor = { excellent-address }

# medium: one’s own holder has no predicate
address-chancellor-own = { office-address }

# medium: Նորին գերազանցություն for foreign holders
address-foreign-minister = { excellent-address }

# medium: one’s own holder has no predicate
address-foreign-minister-own = { office-address }

# medium: Նորին գերազանցություն for foreign holders
address-ambassador = { excellent-address }

# medium: one’s own holder has no predicate
address-ambassador-own = { office-address }

# medium: standard usage
address-monarch =
    Նորին մեծություն
    { $title-dative }

# low: the predicate is rare
address-monarch-LU =
    Նորին արքայական բարձրություն
    { $title-dative }

# low: the predicate is rare
address-monarch-QA =
    Նորին բարձրություն
    { $title-dative }

# medium: standard usage
address-monarch-VA =
    Նորին սրբություն
    { $title-dative }
    { $name-dative }

# medium: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# low: the name of an organisation stands in the nominative
address-organisation = { $name }

# medium: standard usage
address-editor =
    Խմբագրությանը
    { $name }

## Salutations

# medium: standard usage
salutation = Հարգելի տիկնայք և պարոնայք,

# medium: standard usage for foreign holders; also Մեծարգո պարոն նախագահ,
salutation-president = Ձերդ գերազանցություն,

# high: a published letter to the President of Armenia (aravot.am 2013, no. 207062): Մեծարգո պարոն Նախագահ,
salutation-president-own = { metsargo } նախագահ,

# medium: the title of the German office
salutation-president-DE =
    { $own ->
        [yes] { metsargo } դաշնային նախագահ,
       *[no] Ձերդ գերազանցություն,
    }

# low: the Governor General is no President
salutation-president-CA =
    { $own ->
        [yes] { metsargo } գեներալ-նահանգապետ,
       *[no] Ձերդ գերազանցություն,
    }

# low: the Governor General is no President
salutation-president-AU =
    { $own ->
        [yes] { metsargo } գեներալ-նահանգապետ,
       *[no] Ձերդ գերազանցություն,
    }

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-president-EU = { metsargo } նախագահ,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-president-UN = { metsargo } նախագահ,

# medium: standard usage
salutation-monarch = Ձերդ մեծություն,

# low: the predicate is rare
salutation-monarch-LU = Ձերդ արքայական բարձրություն,

# low: the predicate is rare
salutation-monarch-QA = Ձերդ բարձրություն,

# medium: standard usage
salutation-monarch-VA = Ձերդ սրբություն,

# medium: standard usage for foreign holders
salutation-prime-minister = Ձերդ գերազանցություն,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-prime-minister-own = { metsargo } վարչապետ,

# medium: standard usage for foreign holders
salutation-chancellor = Ձերդ գերազանցություն,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-chancellor-own = { metsargo } կանցլեր,

# medium: standard usage for foreign holders
salutation-foreign-minister = Ձերդ գերազանցություն,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-foreign-minister-own = { metsargo } նախարար,

# medium: the title of the American office
salutation-foreign-minister-US =
    { $own ->
        [yes] { metsargo } պետական քարտուղար,
       *[no] Ձերդ գերազանցություն,
    }

# medium: standard usage for foreign holders
salutation-ambassador = Ձերդ գերազանցություն,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-ambassador-own = { metsargo } դեսպան,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-foreign-minister-EU = { metsargo } բարձր ներկայացուցիչ,

# medium: the pattern of foreign heads of state; also Մեծարգո պարոն գլխավոր քարտուղար,
salutation-un-secretary-general = Ձերդ գերազանցություն,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-un-high-commissioner = { metsargo } գերագույն հանձնակատար,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-parliament-president = { metsargo } նախագահ,

# medium: the title of the office
salutation-parliament-president-US = { metsargo } խոսնակ,

# medium: the title of the office
salutation-parliament-president-GB = { metsargo } խոսնակ,

# medium: standard usage
hargeli =
    { $gender ->
        [male] Հարգելի պարոն { $name },
        [female] Հարգելի տիկին { $name },
       *[neutral] Հարգելի { $name },
    }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] { hargeli }
       *[no] Հարգելի պատգամավոր,
    }

# medium: standard usage
salutation-body-head =
    { $named ->
        [yes] { hargeli }
       *[no] Հարգելի տիկնայք և պարոնայք,
    }

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-body-head-EU = { metsargo } նախագահ,

# medium: the pattern of Մեծարգո պարոն նախագահ
salutation-body-head-UN = { metsargo } նախագահ,

# medium: standard usage
salutation-editor = Հարգելի խմբագրություն,

# medium: standard usage
salutation-organisation = Հարգելի տիկնայք և պարոնայք,

# medium: standard usage
salutation-person =
    { $named ->
        [yes] { hargeli }
       *[no] Հարգելի տիկնայք և պարոնայք,
    }

# medium: by name where one person is named; anything else may be several people
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] { hargeli }
                [female] { hargeli }
               *[neutral] Հարգելի տիկնայք և պարոնայք,
            }
       *[no] Հարգելի տիկնայք և պարոնայք,
    }

## Closings, ending in ՝

# medium: standard usage
closing = Հարգանքով՝

# medium: standard usage
closing-president = Խորին հարգանքով՝

# medium: standard usage
closing-monarch = Խորին հարգանքով՝

# medium: standard usage
closing-prime-minister = Խորին հարգանքով՝

# medium: standard usage
closing-chancellor = Խորին հարգանքով՝

# medium: standard usage
closing-foreign-minister = Խորին հարգանքով՝

# medium: standard usage
closing-un-secretary-general = Խորին հարգանքով՝

# medium: standard usage
closing-un-high-commissioner = Խորին հարգանքով՝

# medium: standard usage
closing-ambassador = Խորին հարգանքով՝

## Copies

# medium: after Պատճենը՝ the dative
copy-line =
    { $name-dative }
    { $title-dative }

# medium: standard usage
copy-line-editor =
    { $named ->
        [yes] { $name-dative }
       *[no] Խմբագրությանը
    }

# medium: the office without the name
copy-line-monarch = { $title-dative }

# low: an organisation stands in the nominative, as in its address
copy-line-organisation = { $title }

# medium: standard usage
copy-for = Պատճենը՝ { $title-dative }

# low: an organisation stands in the nominative, as in its address
copy-for-organisation = Պատճենը՝ { $title }

## Several addressees

# medium: one addressee to a line, in the dative
joint-line =
    { $title-dative }
    { $name-dative }

# medium: the office without the name
joint-line-monarch = { $title-dative }

# low: an organisation stands in the nominative, as in its address
joint-line-organisation = { $title }

# medium: standard usage
joint-line-editor =
    { $named ->
        [yes] Խմբագրությանը՝ { $name }
       *[no] Խմբագրությանը
    }

# medium: standard usage
joint-salutation = Հարգելի տիկնայք և պարոնայք,

# low: the plural of the predicate
joint-salutation-heads =
    { $monarch ->
        [yes] Ձերդ մեծություններ, Ձերդ գերազանցություններ, պետությունների և կառավարությունների մեծարգո ղեկավարներ,
       *[no] Ձերդ գերազանցություններ, պետությունների և կառավարությունների մեծարգո ղեկավարներ,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] մեծարգո պարոն գլխավոր քարտուղար,
        [female] մեծարգո տիկին գլխավոր քարտուղար,
       *[neutral] մեծարգո գլխավոր քարտուղար,
    }

# medium: standard usage
joint-closing = Հարգանքով՝

# medium: standard usage
joint-closing-heads = Խորին հարգանքով՝

## Words of the page

# medium: standard usage
open-letter = Բաց նամակ

# medium: standard usage
subject = Թեմա՝

# medium: standard usage
copy-to = Պատճենը՝

# medium: standard usage
enclosures =
    { $count ->
        [1] Հավելված՝
       *[other] Հավելվածներ՝
    }

# medium: standard usage
signatories = Ստորագրողներ

# medium: standard usage
signed-by = Ստորագրել են

# low: the genitive of the name is better, where it declines
on-behalf-of = { $name } անունից

# medium: standard usage
name-withheld = Անունը չի նշվում անվտանգության նկատառումներով

# medium: standard usage
how-to-verify = Ինչպես ստուգել այս նամակի իսկությունը

# medium: standard usage
page = Էջ { $page } / { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the ablative
language =
    { $language ->
        [ar] արաբերենից
        [az] ադրբեջաներենից
        [ckb] կենտրոնական քրդերենից (սորանի)
        [da] դանիերենից
        [de] գերմաներենից
        [en] անգլերենից
        [es] իսպաներենից
        [fa] պարսկերենից
        [fi] ֆիններենից
        [fr] ֆրանսերենից
        [he] եբրայերենից
        [hy] հայերենից
        [it] իտալերենից
        [kmr] հյուսիսային քրդերենից (կուրմանջի)
        [nb] նորվեգերենից
        [nl] նիդերլանդերենից
        [pl] լեհերենից
        [pt] պորտուգալերենից
        [ru] ռուսերենից
        [sv] շվեդերենից
        [tr] թուրքերենից
        [uk] ուկրաիներենից
        [zh-Hans] չինարենից
        [zh-Hant] չինարենից
       *[other] այլ լեզվից
    }

# medium: standard usage
translated-from = Թարգմանված է { language }

# medium: standard usage
notice-machine = Մեքենայական թարգմանություն { language }, չստուգված

# medium: the pattern of notice-machine
notice-human = Թարգմանություն { language }, չստուգված

# medium: standard usage; խմբագրություն is the editorial office as well
revision = Տարբերակ { $number }

# medium: standard usage
follow-up = Ի շարունակություն { $date } «{ $letter }» նամակի

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
