### الرسائل الرسمية بالعربية
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have gender but no written case. Arabic gives فخامة، دولة، معالي، سعادة to one’s own office-holders as
### to foreign ones: they are part of the style of the office, so that there are few messages with “own”.
### The hamza is written on and under alif, tanwin before it (أحرارًا); letters are never stretched.

## Words that other messages use

# high: a letter of 2025 to a president (elshehab-ngo.net)
greeting = تحية طيبة وبعد،

# medium: جلالة for a king is seen in a list of titles (fawry.news), معالي for ministers and سعادة for ambassadors in a
# speech of an ambassador (azzaman.info), فخامة for presidents in a letter of 2025 (elshehab-ngo.net); high for the
# Secretary-General: UN texts in Arabic. low: governors general, and heads of government by country, دولة in the Levant
# and in Iraq and for foreign ones, معالي in the Gulf
honorific =
    { $office ->
        [president]
            { $to ->
                [AU] معالي
                [CA] معالي
                [EU] معالي
                [UN] سعادة
               *[other] فخامة
            }
        [monarch] جلالة
        [prime-minister]
            { $to ->
                [QA] معالي
                [OM] معالي
               *[other] دولة
            }
        [chancellor] دولة
        [foreign-minister] معالي
        [un-secretary-general] معالي
        [parliament-president] معالي
        [body-head]
            { $to ->
                [EU] معالي
               *[other] سعادة
            }
       *[other] سعادة
    }

# medium: the style before an office without a name; where rulers hold the office it is theirs
style =
    { $office ->
        [monarch]
            { $to ->
                [KW] حضرة صاحب السمو
                [LU] { royal-highness }
                [QA] حضرة صاحب السمو
                [SA] خادم الحرمين الشريفين
                [VA] قداسة
               *[other] جلالة
            }
        [president]
            { $to ->
                [AE] { highness }
               *[other] { honorific }
            }
        [prime-minister]
            { $to ->
                [AE] { highness }
                [BH] { royal-highness }
                [DZ] { mr }
                [KW] سمو
                [MA] { mr }
                [MR] { mr }
                [SA] { royal-highness }
                [TN] { mr }
               *[other] { honorific }
            }
        [parliament-president]
            { $to ->
                [LB] دولة
               *[other] { honorific }
            }
       *[other] { honorific }
    }

# medium: standard usage
mr =
    { $gender ->
        [male] السيد
       *[female] السيدة
    }

# medium: a president is الرئيس before the name, all others are السيد
mr-or-president =
    { $office ->
        [president]
            { $to ->
                [AU] { mr }
                [CA] { mr }
                [EU] { mr }
                [UN] { mr }
               *[other]
                    { $gender ->
                        [male] الرئيس
                       *[female] الرئيسة
                    }
            }
       *[other] { mr }
    }

# medium: with a name the person, then the office; else the office with its style
office-address =
    { $named ->
        [yes] { honorific } { mr-or-president } { $name }
       *[no] { honorific } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: the same in one line
office-line =
    { $named ->
        [yes] { honorific } { mr-or-president } { $name }، { $title }
       *[no] { honorific } { $title }
    }

# medium: persons and offices without a style of their own
plain-address =
    { $named ->
        [yes]
            { $gender ->
                [male] حضرة السيد { $name }
                [female] حضرة السيدة { $name }
               *[neutral] { $name }
            }
       *[no] { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: the same in one line; where the name is the title it stands once
plain-line =
    { $named ->
        [yes]
            { $gender ->
                [male] السيد { $name }
                [female] السيدة { $name }
               *[neutral] { $name }
            }
       *[no] { $title }
    }

# medium: standard usage
president =
    { $gender ->
        [male] رئيس
       *[female] رئيسة
    }

# medium: standard usage
governor-general =
    { $gender ->
        [male] الحاكم العام
       *[female] الحاكمة العامة
    }

# medium: standard usage
minister =
    { $gender ->
        [male] وزير
       *[female] وزيرة
    }

# medium: standard usage
highness =
    { $gender ->
        [male] صاحب السمو
       *[female] صاحبة السمو
    }

# medium: standard usage
sheikh =
    { $gender ->
        [male] الشيخ
       *[female] الشيخة
    }

# medium: standard usage
prince =
    { $gender ->
        [male] الأمير
       *[female] الأميرة
    }

# medium: standard usage
president-the =
    { $gender ->
        [male] الرئيس
       *[female] الرئيسة
    }

# medium: standard usage
royal-highness =
    { $gender ->
        [male] صاحب السمو الملكي
       *[female] صاحبة السمو الملكي
    }

# medium: standard usage
closing-words = وتفضلوا بقبول فائق الاحترام والتقدير

## Titles

# medium: standard usage
title-president = { president } { $country }

# medium: standard usage
title-president-US = { president } الولايات المتحدة الأمريكية
    .short = { president } الولايات المتحدة

# medium: standard usage
title-president-FR = { president } الجمهورية الفرنسية
    .short = { president } فرنسا

# medium: UN usage; also رئيس روسيا الاتحادية
title-president-RU = { president } الاتحاد الروسي
    .short = { president } روسيا

# medium: standard usage
title-president-CN = { president } جمهورية الصين الشعبية
    .short = { president } الصين

# medium: standard usage
title-president-IR = { president } الجمهورية الإسلامية الإيرانية
    .short = { president } إيران

# medium: standard usage
title-president-CH = { president } الاتحاد السويسري
    .short = { president } سويسرا

# medium: standard usage
title-president-EG = { president } جمهورية مصر العربية
    .short = { president } مصر

# medium: standard usage
title-president-IQ = { president } جمهورية العراق
    .short = { president } العراق

# medium: standard usage
title-president-SY = { president } الجمهورية العربية السورية
    .short = { president } سوريا

# medium: standard usage
title-president-AE = { president } دولة الإمارات العربية المتحدة
    .short = { president } الإمارات

# medium: standard usage
title-president-LB = { president } الجمهورية اللبنانية
    .short = { president } لبنان

# medium: standard usage
title-president-TN = { president } الجمهورية التونسية
    .short = { president } تونس

# medium: standard usage
title-president-DZ = { president } الجمهورية الجزائرية الديمقراطية الشعبية
    .short = { president } الجزائر

# medium: standard usage
title-president-PS = { president } دولة فلسطين
    .short = { president } فلسطين

# medium: standard usage
title-president-MR = { president } الجمهورية الإسلامية الموريتانية
    .short = { president } موريتانيا

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = { governor-general } لكندا

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = { governor-general } لأستراليا

# medium: standard usage
title-president-EU = { president } المجلس الأوروبي

# medium: standard usage
title-president-UN = { president } مجلس الأمن التابع للأمم المتحدة
    .short = { president } مجلس الأمن

# medium: standard usage
title-monarch =
    { $gender ->
        [male] ملك
       *[female] ملكة
    } { $country }

# medium: standard usage
title-monarch-SA = ملك المملكة العربية السعودية
    .short = ملك السعودية

# medium: standard usage
title-monarch-JO = ملك المملكة الأردنية الهاشمية
    .short = ملك الأردن

# medium: standard usage
title-monarch-MA = ملك المملكة المغربية
    .short = ملك المغرب

# medium: standard usage
title-monarch-BH = ملك مملكة البحرين
    .short = ملك البحرين

# medium: the pattern of أمير دولة الكويت
title-monarch-QA = أمير دولة قطر
    .short = أمير قطر

# high: a telegram of state (alwatan.com)
title-monarch-KW = أمير دولة الكويت
    .short = أمير الكويت

# medium: standard usage
title-monarch-OM = سلطان عُمان

# medium: standard usage
title-monarch-JP = إمبراطور اليابان

# low: دوق لكسمبرغ الأكبر is also in use
title-monarch-LU =
    { $gender ->
        [male] الدوق الأكبر للكسمبرغ
       *[female] الدوقة الكبرى للكسمبرغ
    }

# medium: standard usage; of the Church: رأس الكنيسة الكاثوليكية
title-monarch-VA = بابا الفاتيكان

# medium: standard usage
title-prime-minister = { president } وزراء { $country }

# medium: standard usage; the spelling أيرلندا is that of the United Nations
title-prime-minister-GB = { president } وزراء المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
    .short = { president } وزراء المملكة المتحدة

# medium: standard usage
title-prime-minister-ES = { president } الحكومة الإسبانية

# medium: standard usage
title-prime-minister-IT = { president } مجلس الوزراء الإيطالي

# medium: standard usage
title-prime-minister-CN = { president } مجلس الدولة في جمهورية الصين الشعبية
    .short = { president } مجلس الدولة الصيني

# medium: standard usage
title-prime-minister-RU = { president } حكومة الاتحاد الروسي
    .short = { president } الحكومة الروسية

# medium: standard usage
title-prime-minister-EG = { president } مجلس وزراء جمهورية مصر العربية
    .short = { president } مجلس الوزراء المصري

# medium: standard usage
title-prime-minister-IQ = { president } مجلس وزراء جمهورية العراق
    .short = { president } مجلس الوزراء العراقي

# medium: standard usage
title-prime-minister-SA = { president } مجلس وزراء المملكة العربية السعودية
    .short = { president } مجلس الوزراء السعودي

# medium: standard usage
title-prime-minister-QA = { president } مجلس وزراء دولة قطر
    .short = { president } مجلس الوزراء القطري

# medium: standard usage
title-prime-minister-AE = { president } مجلس وزراء دولة الإمارات العربية المتحدة
    .short = { president } مجلس الوزراء الإماراتي

# medium: standard usage
title-prime-minister-KW = { president } مجلس وزراء دولة الكويت
    .short = { president } مجلس الوزراء الكويتي

# medium: standard usage
title-prime-minister-BH = { president } مجلس وزراء مملكة البحرين
    .short = { president } مجلس الوزراء البحريني

# medium: standard usage
title-prime-minister-LB = { president } مجلس وزراء الجمهورية اللبنانية
    .short = { president } مجلس الوزراء اللبناني

# medium: standard usage
title-prime-minister-JO = { president } وزراء المملكة الأردنية الهاشمية
    .short =
        { $gender ->
            [male] رئيس الوزراء الأردني
           *[female] رئيسة الوزراء الأردنية
        }

# medium: standard usage
title-prime-minister-TN = { president } الحكومة التونسية

# medium: standard usage
title-prime-minister-MA = { president } حكومة المملكة المغربية
    .short = { president } الحكومة المغربية

# medium: the head of government is الوزير الأول
title-prime-minister-DZ =
    { $gender ->
        [male] الوزير الأول
       *[female] الوزيرة الأولى
    } للجمهورية الجزائرية الديمقراطية الشعبية

# medium: the head of government is الوزير الأول
title-prime-minister-MR =
    { $gender ->
        [male] الوزير الأول
       *[female] الوزيرة الأولى
    } للجمهورية الإسلامية الموريتانية

# medium: standard usage
title-chancellor =
    { $gender ->
        [male] مستشار
       *[female] مستشارة
    } { $country }

# medium: standard usage
title-chancellor-DE =
    { $gender ->
        [male] المستشار الاتحادي
       *[female] المستشارة الاتحادية
    } لجمهورية ألمانيا الاتحادية
    .short =
        { $gender ->
            [male] المستشار الألماني
           *[female] المستشارة الألمانية
        }

# medium: standard usage
title-chancellor-AT =
    { $gender ->
        [male] المستشار الاتحادي
       *[female] المستشارة الاتحادية
    } لجمهورية النمسا
    .short =
        { $gender ->
            [male] المستشار النمساوي
           *[female] المستشارة النمساوية
        }

# medium: standard usage
title-foreign-minister = { minister } خارجية { $country }

# medium: standard usage
title-foreign-minister-US = { minister } خارجية الولايات المتحدة الأمريكية

# medium: standard usage
title-foreign-minister-IR = { minister } خارجية الجمهورية الإسلامية الإيرانية
    .short = { minister } خارجية إيران

# medium: standard usage
title-foreign-minister-EG = { minister } خارجية جمهورية مصر العربية

# medium: standard usage
title-foreign-minister-IQ = { minister } خارجية جمهورية العراق

# medium: standard usage
title-foreign-minister-SY = { minister } خارجية الجمهورية العربية السورية

# medium: standard usage
title-foreign-minister-AE = { minister } خارجية دولة الإمارات العربية المتحدة

# medium: standard usage
title-foreign-minister-QA = { minister } خارجية دولة قطر

# medium: standard usage
title-foreign-minister-KW = { minister } خارجية دولة الكويت

# medium: standard usage
title-foreign-minister-EU =
    { $gender ->
        [male] الممثل السامي
       *[female] الممثلة السامية
    } للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية

# high: UN texts in Arabic; the feminine is medium
title-un-secretary-general =
    { $gender ->
        [male] الأمين العام
       *[female] الأمينة العامة
    } للأمم المتحدة
    .short =
        { $gender ->
            [male] الأمين العام
           *[female] الأمينة العامة
        }

# high: un.org and ohchr.org, Arabic pages
title-un-high-commissioner =
    { $gender ->
        [male] مفوض الأمم المتحدة السامي
       *[female] مفوضة الأمم المتحدة السامية
    } لحقوق الإنسان
    .short =
        { $gender ->
            [male] المفوض السامي
           *[female] المفوضة السامية
        } لحقوق الإنسان

# medium: standard usage
title-parliament-president = { president } برلمان { $country }

# medium: standard usage
title-parliament-president-US = { president } مجلس النواب في الولايات المتحدة الأمريكية
    .short = { president } مجلس النواب الأمريكي

# medium: standard usage
title-parliament-president-GB = { president } مجلس العموم في المملكة المتحدة
    .short = { president } مجلس العموم البريطاني

# medium: standard usage
title-parliament-president-DE = { president } البرلمان الاتحادي الألماني (البوندستاغ)
    .short = { president } البوندستاغ

# medium: standard usage
title-parliament-president-RU = { president } مجلس الدوما في الاتحاد الروسي
    .short = { president } مجلس الدوما الروسي

# medium: the name that China itself uses in Arabic
title-parliament-president-CN = { president } اللجنة الدائمة للمجلس الوطني لنواب الشعب الصيني

# medium: standard usage
title-parliament-president-CA = { president } مجلس العموم الكندي

# medium: standard usage
title-parliament-president-IL = { president } الكنيست

# medium: standard usage
title-parliament-president-FR = { president } الجمعية الوطنية الفرنسية

# medium: standard usage
title-parliament-president-IR = { president } مجلس الشورى الإسلامي

# medium: standard usage
title-parliament-president-EG = { president } مجلس النواب المصري

# medium: standard usage
title-parliament-president-IQ = { president } مجلس النواب العراقي

# medium: standard usage
title-parliament-president-LB = { president } مجلس النواب اللبناني

# medium: standard usage
title-parliament-president-JO = { president } مجلس النواب الأردني

# medium: standard usage
title-parliament-president-MA = { president } مجلس النواب المغربي

# medium: standard usage
title-parliament-president-BH = { president } مجلس النواب البحريني

# medium: standard usage
title-parliament-president-SA = { president } مجلس الشورى السعودي

# medium: standard usage
title-parliament-president-QA = { president } مجلس الشورى القطري

# medium: standard usage
title-parliament-president-OM = { president } مجلس الشورى العُماني

# medium: standard usage
title-parliament-president-AE = { president } المجلس الوطني الاتحادي الإماراتي

# medium: standard usage
title-parliament-president-KW = { president } مجلس الأمة الكويتي

# medium: standard usage
title-parliament-president-DZ = { president } المجلس الشعبي الوطني الجزائري

# medium: standard usage
title-parliament-president-TN = { president } مجلس نواب الشعب التونسي

# medium: standard usage
title-parliament-president-SY = { president } مجلس الشعب السوري

# medium: standard usage
title-parliament-president-EU = { president } البرلمان الأوروبي

# medium: standard usage
title-parliament-president-UN = { president } الجمعية العامة للأمم المتحدة
    .short = { president } الجمعية العامة

# medium: standard usage
title-ambassador =
    { $gender ->
        [male] سفير
       *[female] سفيرة
    } { $country }

# medium: standard usage
title-ambassador-US =
    { $gender ->
        [male] سفير
       *[female] سفيرة
    } الولايات المتحدة الأمريكية

# medium: the Holy See has a nuncio
title-ambassador-VA = السفير البابوي

# medium: standard usage
title-body-head-EU = { president } المفوضية الأوروبية

# medium: standard usage
title-body-head-UN = { president } مجلس حقوق الإنسان التابع للأمم المتحدة
    .short = { president } مجلس حقوق الإنسان

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] هيئة التحرير
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

## Countries, by their short usual names

# medium: standard usage
country-US = الولايات المتحدة

# medium: standard usage
country-GB = المملكة المتحدة

# medium: standard usage
country-FR = فرنسا

# medium: standard usage
country-DE = ألمانيا

# medium: standard usage
country-RU = روسيا

# medium: standard usage
country-CN = الصين

# medium: standard usage
country-IR = إيران

# medium: standard usage
country-SE = السويد

# medium: standard usage
country-NO = النرويج

# medium: the press; UN documents write الدانمرك
country-DK = الدنمارك

# medium: standard usage
country-FI = فنلندا

# medium: standard usage
country-IS = آيسلندا

# medium: standard usage
country-ES = إسبانيا

# medium: standard usage
country-IT = إيطاليا

# medium: standard usage
country-NL = هولندا

# medium: standard usage
country-BE = بلجيكا

# medium: standard usage
country-LU = لكسمبرغ

# medium: standard usage
country-AT = النمسا

# medium: standard usage
country-CH = سويسرا

# medium: standard usage
country-PL = بولندا

# medium: standard usage
country-PT = البرتغال

# medium: the spelling of the United Nations
country-IE = أيرلندا

# medium: standard usage
country-CZ = تشيكيا

# medium: UN usage; in Egypt المجر
country-HU = هنغاريا

# medium: standard usage
country-GR = اليونان

# medium: standard usage
country-TR = تركيا

# medium: standard usage
country-UA = أوكرانيا

# medium: standard usage
country-AM = أرمينيا

# medium: standard usage
country-AZ = أذربيجان

# medium: standard usage
country-IQ = العراق

# medium: also سورية, the spelling of the state itself
country-SY = سوريا

# medium: standard usage
country-IL = إسرائيل

# medium: standard usage
country-SA = المملكة العربية السعودية

# medium: standard usage
country-QA = دولة قطر

# medium: standard usage
country-EG = مصر

# medium: standard usage
country-AE = الإمارات العربية المتحدة

# medium: standard usage
country-CA = كندا

# medium: standard usage
country-AU = أستراليا

# medium: standard usage
country-JP = اليابان

# medium: the official name; the press says كوريا الجنوبية
country-KR = جمهورية كوريا

# medium: standard usage
country-IN = الهند

# medium: standard usage
country-BR = البرازيل

# medium: standard usage
country-ZA = جنوب أفريقيا

# medium: in titles of offices; the city is الفاتيكان
country-VA = الكرسي الرسولي

# medium: standard usage
country-BH = مملكة البحرين

# medium: standard usage
country-DJ = جيبوتي

# medium: standard usage
country-DZ = الجزائر

# medium: standard usage
country-JO = المملكة الأردنية الهاشمية

# medium: standard usage
country-KM = جزر القمر

# medium: standard usage
country-KW = دولة الكويت

# medium: standard usage
country-LB = لبنان

# medium: standard usage
country-LY = ليبيا

# medium: standard usage
country-MA = المملكة المغربية

# medium: standard usage
country-MR = موريتانيا

# medium: standard usage
country-OM = سلطنة عُمان

# medium: standard usage
country-PS = دولة فلسطين

# medium: standard usage
country-SD = السودان

# medium: standard usage
country-SO = الصومال

# medium: standard usage
country-TN = تونس

# medium: standard usage
country-YE = اليمن

## Lines above the postal address

# medium: standard usage
address = { plain-address }

# medium: the pattern of a letter of 2025 (elshehab-ngo.net); فخامة الرئيس before the name
address-president = { office-address }

# low: دولة for foreign heads of government; also معالي
address-prime-minister = { office-address }

# low: دولة or معالي
address-chancellor = { office-address }

# high: معالي السيد before a foreign minister, in a speech of an ambassador (azzaman.info)
address-foreign-minister = { office-address }

# high: UN texts in Arabic; weaker: سعادة الأمين العام
address-un-secretary-general = { office-address }

# medium: the rank below the Secretary-General
address-un-high-commissioner = { office-address }

# medium: the pattern of a minister; in Lebanon دولة
address-parliament-president = { office-address }

# high: سعادة السفير before the name (azzaman.info)
address-ambassador = { office-address }

# medium: standard usage
address-body-head = { office-address }

# low: heads of government of the Maghreb have no style but السيد
address-prime-minister-MA =
    { $named ->
        [yes] { mr } { $name }
       *[no] { mr } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the pattern of Morocco
address-prime-minister-TN = { address-prime-minister-MA }

# low: the pattern of Morocco
address-prime-minister-DZ = { address-prime-minister-MA }

# low: the pattern of Morocco
address-prime-minister-MR = { address-prime-minister-MA }

# low: the office is held by the Crown Prince, whose style goes before that of the office
address-prime-minister-SA =
    { $named ->
        [yes] { royal-highness } { prince } { $name }
       *[no] { royal-highness } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the pattern of Saudi Arabia
address-prime-minister-BH = { address-prime-minister-SA }

# low: the office is held by a ruler, whose style goes before that of the office
address-prime-minister-AE =
    { $named ->
        [yes] { highness } { sheikh } { $name }
       *[no] { highness } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the office is held by a member of the ruling house
address-prime-minister-KW =
    { $named ->
        [yes] سمو { sheikh } { $name }
       *[no] سمو { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: the President is styled صاحب السمو الشيخ
address-president-AE = { address-prime-minister-AE }

# medium: standard usage; in Lebanon the Speaker is دولة الرئيس
address-parliament-president-LB =
    { $named ->
        [yes] دولة { president-the } { $name }
       *[no] دولة { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# high: جلالة الملك in a list of titles (fawry.news); the feminine is medium
address-monarch =
    { $named ->
        [yes]
            { $gender ->
                [male] جلالة الملك { $name }
               *[female] جلالة الملكة { $name }
            }
       *[no] جلالة { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# high: the King’s style since 1986, in place of جلالة (fawry.news)
address-monarch-SA =
    { $named ->
        [yes] خادم الحرمين الشريفين الملك { $name }
       *[no] خادم الحرمين الشريفين { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# high: a letter of the Crown Prince to the Emir (kuwaitnews.com)
address-monarch-KW =
    { $named ->
        [yes] حضرة صاحب السمو الشيخ { $name }
       *[no] حضرة صاحب السمو { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: the pattern of Kuwait
address-monarch-QA = { address-monarch-KW }

# medium: standard usage
address-monarch-OM =
    { $named ->
        [yes] جلالة السلطان { $name }
       *[no] جلالة { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: standard usage
address-monarch-JP =
    { $named ->
        [yes] جلالة الإمبراطور { $name }
       *[no] جلالة { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: standard usage
address-monarch-VA =
    { $named ->
        [yes] قداسة البابا { $name }
       *[no] قداسة { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: also صاحب السمو الملكي الدوق الأكبر with the name
address-monarch-LU =
    { royal-highness } { $name }
    { $named ->
        [yes] { $title }
       *[no] { royal-highness } { $title }
    }

# medium: standard usage in the Levant and the Gulf; عضو البرلمان needs no gender
address-member-of-parliament =
    { $named ->
        [yes]
            { $gender ->
                [male] سعادة النائب { $name }
                [female] سعادة النائبة { $name }
               *[neutral] سعادة عضو البرلمان { $name }
            }
       *[no] { $title }
    }
    { $title }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { $title }

# medium: letters to editors
address-editor =
    هيئة التحرير
    { $name }

## Salutations

# medium: standard usage
salutation =
    { $gender ->
        [male] حضرة السيد المحترم،
        [female] حضرة السيدة المحترمة،
       *[neutral] السيدات والسادة الكرام،
    }
    { greeting }

# medium: the pattern of a letter of 2025 (elshehab-ngo.net), for one’s own and for foreign presidents
salutation-president =
    { $gender ->
        [male] فخامة الرئيس،
       *[female] فخامة الرئيسة،
    }
    { greeting }

# low: governors general; also سعادة
salutation-president-CA =
    { $gender ->
        [male] معالي الحاكم العام،
       *[female] معالي الحاكمة العامة،
    }
    { greeting }

# low: governors general; also سعادة
salutation-president-AU = { salutation-president-CA }

# medium: the President is styled صاحب السمو
salutation-president-AE =
    { $gender ->
        [male] صاحب السمو رئيس الدولة،
       *[female] صاحبة السمو رئيسة الدولة،
    }
    { greeting }

# medium: the President of the European Council is no head of state
salutation-president-EU =
    { $gender ->
        [male] معالي الرئيس،
       *[female] معالي الرئيسة،
    }
    { greeting }

# medium: the office is held by an ambassador
salutation-president-UN =
    { $gender ->
        [male] سعادة الرئيس،
       *[female] سعادة الرئيسة،
    }
    { greeting }

# high: جلالة الملك in a list of titles (fawry.news); the feminine is medium
salutation-monarch =
    { $gender ->
        [male] جلالة الملك،
       *[female] جلالة الملكة،
    }
    { greeting }

# high: the King’s style since 1986, in place of جلالة (fawry.news)
salutation-monarch-SA =
    خادم الحرمين الشريفين،
    { greeting }

# high: a letter of the Crown Prince to the Emir (kuwaitnews.com)
salutation-monarch-KW =
    حضرة صاحب السمو،
    { greeting }

# medium: the pattern of Kuwait
salutation-monarch-QA =
    حضرة صاحب السمو،
    { greeting }

# high: جلالة السلطان in a list of titles (fawry.news)
salutation-monarch-OM =
    جلالة السلطان،
    { greeting }

# high: جلالة الإمبراطور in a list of titles (fawry.news)
salutation-monarch-JP =
    جلالة الإمبراطور،
    { greeting }

# low: the pattern of royal houses
salutation-monarch-LU =
    { $gender ->
        [male] صاحب السمو الملكي،
       *[female] صاحبة السمو الملكي،
    }
    { greeting }

# medium: standard usage
salutation-monarch-VA =
    قداسة البابا،
    { greeting }

# low: Levant, Iraq, and foreign heads of government; also معالي
salutation-prime-minister =
    { $gender ->
        [male] دولة رئيس الوزراء،
       *[female] دولة رئيسة الوزراء،
    }
    { greeting }

# low: the pattern of دولة رئيس الوزراء
salutation-prime-minister-ES =
    { $gender ->
        [male] دولة رئيس الحكومة،
       *[female] دولة رئيسة الحكومة،
    }
    { greeting }

# low: the full title of the office; also معالي رئيس مجلس الوزراء
salutation-prime-minister-EG =
    { $gender ->
        [male] دولة رئيس مجلس الوزراء،
       *[female] دولة رئيسة مجلس الوزراء،
    }
    { greeting }

# low: the full title of the office; also دولة رئيس الوزراء
salutation-prime-minister-IQ =
    { $gender ->
        [male] دولة رئيس مجلس الوزراء،
       *[female] دولة رئيسة مجلس الوزراء،
    }
    { greeting }

# low: the full title of the office; also دولة رئيس الوزراء
salutation-prime-minister-LB =
    { $gender ->
        [male] دولة رئيس مجلس الوزراء،
       *[female] دولة رئيسة مجلس الوزراء،
    }
    { greeting }

# low: the Gulf says معالي
salutation-prime-minister-QA =
    { $gender ->
        [male] معالي رئيس مجلس الوزراء،
       *[female] معالي رئيسة مجلس الوزراء،
    }
    { greeting }

# low: the Gulf says معالي
salutation-prime-minister-OM =
    { $gender ->
        [male] معالي رئيس مجلس الوزراء،
       *[female] معالي رئيسة مجلس الوزراء،
    }
    { greeting }

# low: the office is held by the Crown Prince
salutation-prime-minister-SA =
    { $gender ->
        [male] صاحب السمو الملكي،
       *[female] صاحبة السمو الملكي،
    }
    { greeting }

# low: the office is held by the Crown Prince
salutation-prime-minister-BH =
    { $gender ->
        [male] صاحب السمو الملكي،
       *[female] صاحبة السمو الملكي،
    }
    { greeting }

# low: the office is held by a ruler
salutation-prime-minister-AE =
    { $gender ->
        [male] صاحب السمو،
       *[female] صاحبة السمو،
    }
    { greeting }

# low: the office is held by a member of the ruling house
salutation-prime-minister-KW =
    { $gender ->
        [male] سمو رئيس مجلس الوزراء،
       *[female] سمو رئيسة مجلس الوزراء،
    }
    { greeting }

# low: usage of the Maghreb
salutation-prime-minister-MA =
    { $gender ->
        [male] السيد رئيس الحكومة،
       *[female] السيدة رئيسة الحكومة،
    }
    { greeting }

# low: usage of the Maghreb
salutation-prime-minister-TN =
    { $gender ->
        [male] السيد رئيس الحكومة،
       *[female] السيدة رئيسة الحكومة،
    }
    { greeting }

# low: usage of the Maghreb
salutation-prime-minister-DZ =
    { $gender ->
        [male] السيد الوزير الأول،
       *[female] السيدة الوزيرة الأولى،
    }
    { greeting }

# low: usage of the Maghreb
salutation-prime-minister-MR =
    { $gender ->
        [male] السيد الوزير الأول،
       *[female] السيدة الوزيرة الأولى،
    }
    { greeting }

# low: دولة or معالي
salutation-chancellor =
    { $gender ->
        [male] دولة المستشار،
       *[female] دولة المستشارة،
    }
    { greeting }

# medium: معالي is the style of ministers (azzaman.info)
salutation-foreign-minister =
    { $gender ->
        [male] معالي الوزير،
       *[female] معالي الوزيرة،
    }
    { greeting }

# medium: the pattern of a minister
salutation-foreign-minister-EU =
    { $gender ->
        [male] معالي الممثل السامي،
       *[female] معالي الممثلة السامية،
    }
    { greeting }

# high: UN texts in Arabic; weaker: سعادة الأمين العام; the feminine is medium
salutation-un-secretary-general =
    { $gender ->
        [male] معالي الأمين العام،
       *[female] معالي الأمينة العامة،
    }
    { greeting }

# medium: the rank below the Secretary-General
salutation-un-high-commissioner =
    { $gender ->
        [male] سعادة المفوض السامي،
       *[female] سعادة المفوضة السامية،
    }
    { greeting }

# medium: the pattern of a minister
salutation-parliament-president =
    { $gender ->
        [male] معالي الرئيس،
       *[female] معالي الرئيسة،
    }
    { greeting }

# medium: standard usage
salutation-parliament-president-LB =
    { $gender ->
        [male] دولة الرئيس،
       *[female] دولة الرئيسة،
    }
    { greeting }

# medium: standard usage in the Levant and the Gulf; عضو البرلمان needs no gender
salutation-member-of-parliament =
    { $gender ->
        [male] سعادة النائب،
        [female] سعادة النائبة،
       *[neutral] سعادة عضو البرلمان،
    }
    { greeting }

# high: سعادة السفير (azzaman.info); the feminine is medium
salutation-ambassador =
    { $gender ->
        [male] سعادة السفير،
       *[female] سعادة السفيرة،
    }
    { greeting }

# medium: standard usage
salutation-body-head =
    { $gender ->
        [male] سعادة الرئيس،
       *[female] سعادة الرئيسة،
    }
    { greeting }

# medium: standard usage
salutation-body-head-EU =
    { $gender ->
        [male] معالي الرئيس،
       *[female] معالي الرئيسة،
    }
    { greeting }

# medium: letters to editors
salutation-editor =
    هيئة التحرير الموقرة،
    { greeting }

# medium: standard usage
salutation-organisation =
    السيدات والسادة الكرام،
    { greeting }

# medium: standard usage
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] السيد { $name } المحترم،
                [female] السيدة { $name } المحترمة،
               *[neutral] حضرة { $name }،
            }
       *[no]
            { $gender ->
                [male] حضرة السيد المحترم،
                [female] حضرة السيدة المحترمة،
               *[neutral] السيدات والسادة الكرام،
            }
    }
    { greeting }

# medium: standard usage
salutation-other = { salutation }

## Closings

# medium: a letter of 2025 to a president (elshehab-ngo.net); the same for one and for several who sign
closing = { closing-words }،

## Copies

# medium: two lines, for where the name is the title it stands once
copy-line =
    { plain-line }
    { $title }

# medium: the address in one line
copy-line-president = { office-line }

# medium: the address in one line
copy-line-prime-minister = { office-line }

# medium: the address in one line
copy-line-chancellor = { office-line }

# medium: the address in one line
copy-line-foreign-minister = { office-line }

# medium: the address in one line
copy-line-un-secretary-general = { office-line }

# medium: the address in one line
copy-line-un-high-commissioner = { office-line }

# medium: the address in one line
copy-line-parliament-president = { office-line }

# medium: the address in one line
copy-line-ambassador = { office-line }

# medium: where the name is the title it stands once
copy-line-body-head =
    { $to ->
        [EU] { office-line }
        [UN] { office-line }
       *[other]
            { $named ->
                [yes] { honorific } { mr } { $name }
               *[no] { honorific } { $title }
            }
            { $title }
    }

# medium: the address in one line
copy-line-monarch =
    { $named ->
        [yes]
            { $gender ->
                [male] جلالة الملك { $name }، { $title }
               *[female] جلالة الملكة { $name }، { $title }
            }
       *[no] جلالة { $title }
    }

# high: the King’s style since 1986, in place of جلالة (fawry.news)
copy-line-monarch-SA =
    { $named ->
        [yes] خادم الحرمين الشريفين الملك { $name }، { $title }
       *[no] خادم الحرمين الشريفين { $title }
    }

# high: a letter of the Crown Prince to the Emir (kuwaitnews.com)
copy-line-monarch-KW =
    { $named ->
        [yes] حضرة صاحب السمو الشيخ { $name }، { $title }
       *[no] حضرة صاحب السمو { $title }
    }

# medium: the pattern of Kuwait
copy-line-monarch-QA =
    { $named ->
        [yes] حضرة صاحب السمو الشيخ { $name }، { $title }
       *[no] حضرة صاحب السمو { $title }
    }

# medium: standard usage
copy-line-monarch-OM =
    { $named ->
        [yes] جلالة السلطان { $name }، { $title }
       *[no] جلالة { $title }
    }

# medium: standard usage
copy-line-monarch-JP =
    { $named ->
        [yes] جلالة الإمبراطور { $name }، { $title }
       *[no] جلالة { $title }
    }

# low: the pattern of royal houses
copy-line-monarch-LU =
    { $named ->
        [yes] { royal-highness } { $name }، { $title }
       *[no] { royal-highness } { $title }
    }

# medium: standard usage
copy-line-monarch-VA =
    { $named ->
        [yes] قداسة البابا { $name }، { $title }
       *[no] قداسة { $title }
    }

# medium: the President is styled صاحب السمو الشيخ
copy-line-president-AE =
    { $named ->
        [yes] { highness } { sheikh } { $name }، { $title }
       *[no] { highness } { $title }
    }

# low: the office is held by a ruler
copy-line-prime-minister-AE =
    { $named ->
        [yes] { highness } { sheikh } { $name }، { $title }
       *[no] { highness } { $title }
    }

# low: the office is held by the Crown Prince
copy-line-prime-minister-SA =
    { $named ->
        [yes] { royal-highness } { prince } { $name }، { $title }
       *[no] { royal-highness } { $title }
    }

# low: the office is held by the Crown Prince
copy-line-prime-minister-BH =
    { $named ->
        [yes] { royal-highness } { prince } { $name }، { $title }
       *[no] { royal-highness } { $title }
    }

# low: the office is held by a member of the ruling house
copy-line-prime-minister-KW =
    { $named ->
        [yes] سمو { sheikh } { $name }، { $title }
       *[no] سمو { $title }
    }

# low: usage of the Maghreb
copy-line-prime-minister-MA =
    { $named ->
        [yes] { mr } { $name }، { $title }
       *[no] { mr } { $title }
    }

# low: the pattern of Morocco
copy-line-prime-minister-TN = { copy-line-prime-minister-MA }

# low: the pattern of Morocco
copy-line-prime-minister-DZ = { copy-line-prime-minister-MA }

# low: the pattern of Morocco
copy-line-prime-minister-MR = { copy-line-prime-minister-MA }

# medium: standard usage
copy-line-parliament-president-LB =
    { $named ->
        [yes] دولة { president-the } { $name }، { $title }
       *[no] دولة { $title }
    }

# medium: the name is the title
copy-line-person = { plain-line }

# medium: the name is the title
copy-line-member-of-parliament =
    { $gender ->
        [male] سعادة النائب { $name }
        [female] سعادة النائبة { $name }
       *[neutral] سعادة عضو البرلمان { $name }
    }

# medium: an organisation has no gender
copy-line-organisation = { $title }

# medium: letters to editors
copy-line-editor = { $title }

# medium: standard usage
copy-for = نسخة إلى { $title }

# medium: an office has its style in a copy too
copy-for-president = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-prime-minister = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-chancellor = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-foreign-minister = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-un-secretary-general = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-un-high-commissioner = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-parliament-president = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-ambassador = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-monarch = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-body-head-EU = نسخة إلى { style } { $title }

# medium: an office has its style in a copy too
copy-for-body-head-UN = نسخة إلى { style } { $title }

## Several addressees

# medium: one addressee to a line
joint-line = { copy-line }

# medium: as in the list of copies
joint-line-president = { copy-line-president }

# medium: as in the list of copies
joint-line-prime-minister = { copy-line-prime-minister }

# medium: as in the list of copies
joint-line-chancellor = { copy-line-chancellor }

# medium: as in the list of copies
joint-line-foreign-minister = { copy-line-foreign-minister }

# medium: as in the list of copies
joint-line-un-secretary-general = { copy-line-un-secretary-general }

# medium: as in the list of copies
joint-line-un-high-commissioner = { copy-line-un-high-commissioner }

# medium: as in the list of copies
joint-line-parliament-president = { copy-line-parliament-president }

# medium: as in the list of copies
joint-line-ambassador = { copy-line-ambassador }

# medium: as in the list of copies
joint-line-body-head = { copy-line-body-head }

# medium: as in the list of copies
joint-line-monarch = { copy-line-monarch }

# medium: as in the list of copies
joint-line-monarch-SA = { copy-line-monarch-SA }

# medium: as in the list of copies
joint-line-monarch-KW = { copy-line-monarch-KW }

# medium: as in the list of copies
joint-line-monarch-QA = { copy-line-monarch-QA }

# medium: as in the list of copies
joint-line-monarch-OM = { copy-line-monarch-OM }

# medium: as in the list of copies
joint-line-monarch-JP = { copy-line-monarch-JP }

# medium: as in the list of copies
joint-line-monarch-LU = { copy-line-monarch-LU }

# medium: as in the list of copies
joint-line-monarch-VA = { copy-line-monarch-VA }

# medium: as in the list of copies
joint-line-president-AE = { copy-line-president-AE }

# medium: as in the list of copies
joint-line-prime-minister-AE = { copy-line-prime-minister-AE }

# medium: as in the list of copies
joint-line-prime-minister-SA = { copy-line-prime-minister-SA }

# medium: as in the list of copies
joint-line-prime-minister-BH = { copy-line-prime-minister-BH }

# medium: as in the list of copies
joint-line-prime-minister-KW = { copy-line-prime-minister-KW }

# medium: as in the list of copies
joint-line-prime-minister-MA = { copy-line-prime-minister-MA }

# medium: as in the list of copies
joint-line-prime-minister-TN = { copy-line-prime-minister-TN }

# medium: as in the list of copies
joint-line-prime-minister-DZ = { copy-line-prime-minister-DZ }

# medium: as in the list of copies
joint-line-prime-minister-MR = { copy-line-prime-minister-MR }

# medium: as in the list of copies
joint-line-parliament-president-LB = { copy-line-parliament-president-LB }

# medium: as in the list of copies
joint-line-person = { copy-line-person }

# medium: as in the list of copies
joint-line-member-of-parliament = { copy-line-member-of-parliament }

# medium: as in the list of copies
joint-line-organisation = { copy-line-organisation }

# medium: as in the list of copies
joint-line-editor = { copy-line-editor }

# medium: standard usage
joint-salutation =
    السيدات والسادة الكرام،
    { greeting }

# medium: standard usage
heads =
    { $monarch ->
        [yes] أصحاب الجلالة والفخامة والدولة رؤساء الدول والحكومات،
       *[no] أصحاب الفخامة والدولة رؤساء الدول والحكومات،
    }

# medium: standard usage
joint-salutation-heads =
    { heads }
    { greeting }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { heads } { $gender ->
        [male] معالي الأمين العام للأمم المتحدة،
       *[female] معالي الأمينة العامة للأمم المتحدة،
    }
    { greeting }

# medium: standard usage; a whole sentence
joint-closing = { closing-words }.

# medium: standard usage; a whole sentence
joint-closing-heads = { closing-words }.

## Words of the page

# medium: standard usage
open-letter = رسالة مفتوحة

# medium: standard usage
subject = الموضوع:

# medium: standard usage
copy-to = نسخة إلى:

# medium: standard usage
enclosures =
    { $count ->
        [1] المرفق:
        [2] المرفقان:
       *[other] المرفقات:
    }

# medium: standard usage
signatories = الموقّعون

# medium: standard usage; before a list also الموقّعون
signed-by = وقّعها

# medium: standard usage; also باسم
on-behalf-of = بالنيابة عن { $name }

# medium: standard usage
name-withheld = حُجب الاسم حفاظًا على السلامة

# medium: standard usage
how-to-verify = كيفية التحقق من صحة هذه الرسالة

# medium: standard usage
page = الصفحة { $page } من { $pages }

# high: Unicode CLDR 48; Latin digits in the Maghreb and the Emirates, and where no region is told
digits =
    { $region ->
        [BH] ٠١٢٣٤٥٦٧٨٩
        [DJ] ٠١٢٣٤٥٦٧٨٩
        [EG] ٠١٢٣٤٥٦٧٨٩
        [ER] ٠١٢٣٤٥٦٧٨٩
        [IL] ٠١٢٣٤٥٦٧٨٩
        [IQ] ٠١٢٣٤٥٦٧٨٩
        [JO] ٠١٢٣٤٥٦٧٨٩
        [KM] ٠١٢٣٤٥٦٧٨٩
        [KW] ٠١٢٣٤٥٦٧٨٩
        [LB] ٠١٢٣٤٥٦٧٨٩
        [MR] ٠١٢٣٤٥٦٧٨٩
        [OM] ٠١٢٣٤٥٦٧٨٩
        [PS] ٠١٢٣٤٥٦٧٨٩
        [QA] ٠١٢٣٤٥٦٧٨٩
        [SA] ٠١٢٣٤٥٦٧٨٩
        [SD] ٠١٢٣٤٥٦٧٨٩
        [SO] ٠١٢٣٤٥٦٧٨٩
        [SS] ٠١٢٣٤٥٦٧٨٩
        [SY] ٠١٢٣٤٥٦٧٨٩
        [TD] ٠١٢٣٤٥٦٧٨٩
        [YE] ٠١٢٣٤٥٦٧٨٩
       *[other] 0123456789
    }

# medium: names of languages; الإنكليزية is the spelling of the United Nations, الإنجليزية that of Egypt and the Gulf
language =
    { $language ->
        [ar] العربية
        [az] الأذربيجانية
        [ckb] الكردية السورانية
        [da] الدنماركية
        [de] الألمانية
        [en] الإنكليزية
        [es] الإسبانية
        [fa] الفارسية
        [fi] الفنلندية
        [fr] الفرنسية
        [he] العبرية
        [hy] الأرمينية
        [it] الإيطالية
        [kmr] الكردية الكرمانجية
        [nb] النرويجية
        [nl] الهولندية
        [pl] البولندية
        [pt] البرتغالية
        [ru] الروسية
        [sv] السويدية
        [tr] التركية
        [uk] الأوكرانية
        [zh-Hans] الصينية
        [zh-Hant] الصينية
       *[other] لغة أخرى
    }

# medium: standard usage; agrees with رسالة
translated-from = مترجمة عن { language }

# medium: standard usage
notice-machine = ترجمة آلية عن { language }، غير مراجَعة

# medium: standard usage
notice-human = ترجمة عن { language }، غير مراجَعة

# medium: standard usage
revision = الإصدار { $number }

# medium: standard usage
follow-up = إلحاقًا بالرسالة «{ $letter }» المؤرخة { $date }

# high: Unicode CLDR 48; UN documents give both names of the month, تشرين الثاني/نوفمبر
date = { $gregorian }

# medium: standard usage
dateline = { $place }، { $date }
