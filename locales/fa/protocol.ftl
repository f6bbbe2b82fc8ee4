### نامه‌های رسمی به فارسی
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have neither gender nor case. The form “honoured” has محترم after the office, as an address asks for.
### The zero-width non-joiner (U+200C) belongs into words such as رئیس‌جمهور; keep it.

## Words that other messages use

# high: open letters in Persian (nejatngo.org, tribunezamaneh.com, kar-online.com) for a man; medium for a woman
janab =
    { $gender ->
        [male] جناب آقای
        [female] سرکار خانم
       *[neutral] {""}
    }

# high: the pattern جناب آقای (name)، office with محترم (open letters in Persian); without a name the office
office-address =
    { janab } { $name }
    { $title-honoured }

# medium: standard usage; without a gender nothing
majesty =
    { $gender ->
        [male] اعلی‌حضرت
        [female] علیاحضرت
       *[neutral] {""}
    }

# high: open letters in Persian
greeting = با سلام و احترام،

## Titles

# medium: standard usage
title-president-US = رئیس‌جمهور ایالات متحدهٔ آمریکا
    .honoured = رئیس‌جمهور محترم ایالات متحدهٔ آمریکا
    .short = رئیس‌جمهور آمریکا

# medium: standard usage
title-prime-minister-GB = نخست‌وزیر پادشاهی متحد بریتانیای کبیر و ایرلند شمالی
    .honoured = نخست‌وزیر محترم پادشاهی متحد بریتانیای کبیر و ایرلند شمالی
    .short = نخست‌وزیر بریتانیا

# medium: standard usage
title-president-FR = رئیس‌جمهور جمهوری فرانسه
    .honoured = رئیس‌جمهور محترم جمهوری فرانسه
    .short = رئیس‌جمهور فرانسه

# medium: standard usage
title-chancellor-DE = صدراعظم جمهوری فدرال آلمان
    .honoured = صدراعظم محترم جمهوری فدرال آلمان
    .short = صدراعظم آلمان

# medium: standard usage
title-president-RU = رئیس‌جمهور فدراسیون روسیه
    .honoured = رئیس‌جمهور محترم فدراسیون روسیه
    .short = رئیس‌جمهور روسیه

# medium: standard usage
title-president-CN = رئیس‌جمهور جمهوری خلق چین
    .honoured = رئیس‌جمهور محترم جمهوری خلق چین
    .short = رئیس‌جمهور چین

# high: UN texts for Iran (un.org.ir, UNODC Iran); also دبیر کل
title-un-secretary-general = دبیرکل سازمان ملل متحد
    .honoured = دبیرکل محترم سازمان ملل متحد
    .short = دبیرکل سازمان ملل

# medium: also کمیسر عالی سازمان ملل متحد در امور حقوق بشر
title-un-high-commissioner = کمیسر عالی حقوق بشر سازمان ملل متحد
    .honoured = کمیسر عالی محترم حقوق بشر سازمان ملل متحد
    .short = کمیسر عالی حقوق بشر

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] هیئت تحریریه
    }

# medium: the name stands for the title
title-member-of-parliament = { $name }

# medium: the name stands for the title
title-organisation = { $name }

# medium: the name stands for the title
title-person = { $name }

# medium: the name stands for the title
title-other = { $name }

# medium: standard usage
title-president = رئیس‌جمهور { $country }
    .honoured = رئیس‌جمهور محترم { $country }
    .short = رئیس‌جمهور { $country }

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = فرماندار کل کانادا
    .honoured = فرماندار کل محترم کانادا
    .short = فرماندار کل کانادا

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = فرماندار کل استرالیا
    .honoured = فرماندار کل محترم استرالیا
    .short = فرماندار کل استرالیا

# medium: standard usage
title-president-CH = رئیس‌جمهور کنفدراسیون سوئیس
    .honoured = رئیس‌جمهور محترم کنفدراسیون سوئیس
    .short = رئیس‌جمهور سوئیس

# medium: standard usage
title-monarch =
    { $gender ->
        [male] پادشاه
        [female] ملکهٔ
       *[neutral] پادشاه
    } { $country }
    .honoured =
        { $gender ->
            [male] پادشاه
            [female] ملکهٔ
           *[neutral] پادشاه
        } { $country }
    .short =
        { $gender ->
            [male] پادشاه
            [female] ملکهٔ
           *[neutral] پادشاه
        } { $country }

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] دوک بزرگ
        [female] دوشس بزرگ
       *[neutral] دوک بزرگ
    } لوکزامبورگ
    .honoured =
        { $gender ->
            [male] دوک بزرگ
            [female] دوشس بزرگ
           *[neutral] دوک بزرگ
        } لوکزامبورگ
    .short =
        { $gender ->
            [male] دوک بزرگ
            [female] دوشس بزرگ
           *[neutral] دوک بزرگ
        } لوکزامبورگ

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] امپراتور
        [female] امپراتریس
       *[neutral] امپراتور
    } ژاپن
    .honoured =
        { $gender ->
            [male] امپراتور
            [female] امپراتریس
           *[neutral] امپراتور
        } ژاپن
    .short =
        { $gender ->
            [male] امپراتور
            [female] امپراتریس
           *[neutral] امپراتور
        } ژاپن

# medium: standard usage
title-monarch-BE =
    { $gender ->
        [male] پادشاه
        [female] ملکهٔ
       *[neutral] پادشاه
    } بلژیک
    .honoured =
        { $gender ->
            [male] پادشاه
            [female] ملکهٔ
           *[neutral] پادشاه
        } بلژیک
    .short =
        { $gender ->
            [male] پادشاه
            [female] ملکهٔ
           *[neutral] پادشاه
        } بلژیک

# medium: standard usage
title-monarch-QA = امیر قطر
    .honoured = امیر قطر
    .short = امیر قطر

# medium: standard usage
title-monarch-VA = پاپ
    .honoured = پاپ
    .short = پاپ

# medium: standard usage
title-prime-minister = نخست‌وزیر { $country }
    .honoured = نخست‌وزیر محترم { $country }
    .short = نخست‌وزیر { $country }

# medium: standard usage
title-prime-minister-CN = نخست‌وزیر جمهوری خلق چین
    .honoured = نخست‌وزیر محترم جمهوری خلق چین
    .short = نخست‌وزیر چین

# medium: standard usage
title-prime-minister-RU = نخست‌وزیر فدراسیون روسیه
    .honoured = نخست‌وزیر محترم فدراسیون روسیه
    .short = نخست‌وزیر روسیه

# medium: standard usage
title-chancellor = صدراعظم { $country }
    .honoured = صدراعظم محترم { $country }
    .short = صدراعظم { $country }

# medium: standard usage
title-foreign-minister = وزیر امور خارجهٔ { $country }
    .honoured = وزیر محترم امور خارجهٔ { $country }
    .short = وزیر امور خارجهٔ { $country }

# medium: standard usage
title-foreign-minister-US = وزیر امور خارجهٔ ایالات متحدهٔ آمریکا
    .honoured = وزیر محترم امور خارجهٔ ایالات متحدهٔ آمریکا
    .short = وزیر امور خارجهٔ آمریکا

# medium: standard usage
title-parliament-president = رئیس پارلمان { $country }
    .honoured = رئیس محترم پارلمان { $country }
    .short = رئیس پارلمان { $country }

# medium: standard usage
title-parliament-president-IR = رئیس مجلس شورای اسلامی
    .honoured = رئیس محترم مجلس شورای اسلامی
    .short = رئیس مجلس

# medium: standard usage
title-parliament-president-US = رئیس مجلس نمایندگان ایالات متحدهٔ آمریکا
    .honoured = رئیس محترم مجلس نمایندگان ایالات متحدهٔ آمریکا
    .short = رئیس مجلس نمایندگان آمریکا

# medium: standard usage
title-parliament-president-GB = رئیس مجلس عوام بریتانیا
    .honoured = رئیس محترم مجلس عوام بریتانیا
    .short = رئیس مجلس عوام بریتانیا

# medium: standard usage
title-parliament-president-FR = رئیس مجلس ملی فرانسه
    .honoured = رئیس محترم مجلس ملی فرانسه
    .short = رئیس مجلس ملی فرانسه

# medium: standard usage
title-parliament-president-DE = رئیس مجلس فدرال آلمان (بوندستاگ)
    .honoured = رئیس محترم مجلس فدرال آلمان (بوندستاگ)
    .short = رئیس بوندستاگ

# medium: standard usage
title-parliament-president-RU = رئیس دومای دولتی روسیه
    .honoured = رئیس محترم دومای دولتی روسیه
    .short = رئیس دومای دولتی روسیه

# medium: standard usage
title-parliament-president-CN = رئیس کمیتهٔ دائمی کنگرهٔ ملی خلق چین
    .honoured = رئیس محترم کمیتهٔ دائمی کنگرهٔ ملی خلق چین
    .short = رئیس کمیتهٔ دائمی کنگرهٔ ملی خلق چین

# medium: standard usage
title-parliament-president-CA = رئیس مجلس عوام کانادا
    .honoured = رئیس محترم مجلس عوام کانادا
    .short = رئیس مجلس عوام کانادا

# medium: standard usage
title-ambassador = سفیر { $country }
    .honoured = سفیر محترم { $country }
    .short = سفیر { $country }

# medium: the name stands for the title, unless the recipient brings one
title-body-head = { $name }

# medium: not شورای اروپا, which is the Council of Europe
title-president-EU = رئیس شورای اروپایی
    .honoured = رئیس محترم شورای اروپایی
    .short = رئیس شورای اروپایی

# medium: the title under which the office writes
title-body-head-EU = رئیس کمیسیون اروپا
    .honoured = رئیس محترم کمیسیون اروپا
    .short = رئیس کمیسیون اروپا

# medium: the title under which the office writes
title-parliament-president-EU = رئیس پارلمان اروپا
    .honoured = رئیس محترم پارلمان اروپا
    .short = رئیس پارلمان اروپا

# medium: the title under which the office writes
title-president-UN = رئیس شورای امنیت سازمان ملل متحد
    .honoured = رئیس محترم شورای امنیت سازمان ملل متحد
    .short = رئیس شورای امنیت

# medium: the title under which the office writes
title-parliament-president-UN = رئیس مجمع عمومی سازمان ملل متحد
    .honoured = رئیس محترم مجمع عمومی سازمان ملل متحد
    .short = رئیس مجمع عمومی

# medium: the title under which the office writes
title-body-head-UN = رئیس شورای حقوق بشر سازمان ملل متحد
    .honoured = رئیس محترم شورای حقوق بشر سازمان ملل متحد
    .short = رئیس شورای حقوق بشر

# medium: the title under which the office writes
title-foreign-minister-EU = نمایندهٔ عالی اتحادیهٔ اروپا در امور خارجی و سیاست امنیتی
    .honoured = نمایندهٔ عالی محترم اتحادیهٔ اروپا در امور خارجی و سیاست امنیتی
    .short = نمایندهٔ عالی اتحادیهٔ اروپا

## Countries, as titles name them

# medium: standard usage
country-US = ایالات متحدهٔ آمریکا

# medium: standard usage
country-GB = بریتانیا

# medium: standard usage
country-FR = فرانسه

# medium: standard usage
country-DE = آلمان

# medium: standard usage
country-RU = روسیه

# medium: standard usage
country-CN = چین

# medium: standard usage
country-IR = ایران

# medium: standard usage
country-SE = سوئد

# medium: standard usage
country-NO = نروژ

# medium: standard usage
country-DK = دانمارک

# medium: standard usage
country-FI = فنلاند

# medium: standard usage
country-IS = ایسلند

# medium: standard usage
country-ES = اسپانیا

# medium: standard usage
country-IT = ایتالیا

# medium: standard usage
country-NL = هلند

# medium: standard usage
country-BE = بلژیک

# medium: standard usage
country-LU = لوکزامبورگ

# medium: standard usage
country-AT = اتریش

# medium: standard usage
country-CH = سوئیس

# medium: standard usage
country-PL = لهستان

# medium: standard usage
country-PT = پرتغال

# medium: standard usage
country-IE = ایرلند

# medium: standard usage
country-CZ = جمهوری چک

# medium: standard usage
country-HU = مجارستان

# medium: standard usage
country-GR = یونان

# medium: standard usage
country-TR = ترکیه

# medium: standard usage
country-UA = اوکراین

# medium: standard usage
country-AM = ارمنستان

# medium: the state, not the Iranian provinces
country-AZ = جمهوری آذربایجان

# medium: standard usage
country-IQ = عراق

# medium: standard usage
country-SY = سوریه

# medium: standard usage
country-IL = اسرائیل

# medium: standard usage
country-EG = مصر

# medium: standard usage
country-SA = عربستان سعودی

# medium: standard usage
country-QA = قطر

# medium: standard usage
country-AE = امارات متحدهٔ عربی

# medium: standard usage
country-CA = کانادا

# medium: standard usage
country-AU = استرالیا

# medium: standard usage
country-JP = ژاپن

# medium: also جمهوری کره
country-KR = کرهٔ جنوبی

# medium: standard usage
country-IN = هند

# medium: standard usage
country-BR = برزیل

# medium: standard usage
country-ZA = آفریقای جنوبی

# medium: also سریر مقدس, the Holy See
country-VA = واتیکان

## Lines above the postal address

# high: open letters in Persian
address = { office-address }

# medium: standard usage for kings and queens: the name, then the office
address-monarch =
    { $named ->
        [yes] { majesty } { $name }
       *[no] { majesty } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: the name is the title
address-person =
    { janab } { $name }
    { $named ->
        [yes] {""}
       *[no] { $title }
    }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { $title }

# medium: letters to editors
address-editor =
    هیئت تحریریه
    { $name }

# medium: standard usage
address-member-of-parliament =
    { janab } { $name }
    { $named ->
        [yes] {""}
       *[no] { $title }
    }

# medium: standard usage for the Grand Duke
address-monarch-LU =
    { $named ->
        [yes] والاحضرت { $name }
       *[no] والاحضرت { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the Emir is also حضرت شیخ
address-monarch-QA = { address-monarch-LU }

# low: the predicate differs from paper to paper; also عالی‌جناب پاپ
address-monarch-VA =
    { $named ->
        [yes] حضرت پاپ { $name }
       *[no] حضرت پاپ
    }

## Salutations

# medium: standard usage
salutation =
    سروران گرامی،
    { greeting }

# high: open letters in Persian for a man; medium for a woman; عالی‌جناب is the highest register and needs no gender
salutation-president =
    { $gender ->
        [male] جناب آقای رئیس‌جمهور،
        [female] سرکار خانم رئیس‌جمهور،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# low: also اعلی‌حضرتا
salutation-monarch =
    { $gender ->
        [male] اعلی‌حضرت،
       *[female] علیاحضرت،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-prime-minister =
    { $gender ->
        [male] جناب آقای نخست‌وزیر،
        [female] سرکار خانم نخست‌وزیر،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-chancellor =
    { $gender ->
        [male] جناب آقای صدراعظم،
        [female] سرکار خانم صدراعظم،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-foreign-minister =
    { $gender ->
        [male] جناب آقای وزیر،
        [female] سرکار خانم وزیر،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# high: open letters in Persian for a man; medium for a woman; the opposition often writes آقای (name)، without جناب
salutation-un-secretary-general =
    { $gender ->
        [male] جناب آقای دبیرکل،
        [female] سرکار خانم دبیرکل،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای دبیرکل
salutation-un-high-commissioner =
    { $gender ->
        [male] جناب آقای کمیسر عالی،
        [female] سرکار خانم کمیسر عالی،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-parliament-president =
    { $gender ->
        [male] جناب آقای رئیس مجلس،
        [female] سرکار خانم رئیس مجلس،
       *[neutral] ریاست محترم مجلس،
    }
    { greeting }

# medium: standard usage; needs no gender
salutation-member-of-parliament =
    نمایندهٔ محترم مجلس،
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-ambassador =
    { $gender ->
        [male] جناب آقای سفیر،
        [female] سرکار خانم سفیر،
       *[neutral] سفیر محترم،
    }
    { greeting }

# medium: standard usage; needs no gender
salutation-body-head =
    ریاست محترم،
    { greeting }

# medium: letters to editors
salutation-editor =
    هیئت تحریریهٔ محترم،
    { greeting }

# medium: standard usage
salutation-organisation =
    مسئولان محترم،
    { greeting }

# medium: standard usage
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] جناب آقای { $name }،
                [female] سرکار خانم { $name }،
               *[neutral] { $name } گرامی،
            }
       *[no] سروران گرامی،
    }
    { greeting }

# medium: standard usage
salutation-other =
    سروران گرامی،
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-president-CA =
    { $gender ->
        [male] جناب آقای فرماندار کل،
        [female] سرکار خانم فرماندار کل،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-president-AU =
    { $gender ->
        [male] جناب آقای فرماندار کل،
        [female] سرکار خانم فرماندار کل،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the office is no رئیس‌جمهور
salutation-president-EU =
    { $gender ->
        [male] جناب آقای رئیس،
        [female] سرکار خانم رئیس،
       *[neutral] ریاست محترم،
    }
    { greeting }

# medium: the office is no رئیس‌جمهور
salutation-president-UN =
    { $gender ->
        [male] جناب آقای رئیس،
        [female] سرکار خانم رئیس،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-foreign-minister-EU =
    { $gender ->
        [male] جناب آقای نمایندهٔ عالی،
        [female] سرکار خانم نمایندهٔ عالی،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-parliament-president-EU =
    { $gender ->
        [male] جناب آقای رئیس پارلمان،
        [female] سرکار خانم رئیس پارلمان،
       *[neutral] ریاست محترم پارلمان،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-parliament-president-UN =
    { $gender ->
        [male] جناب آقای رئیس مجمع عمومی،
        [female] سرکار خانم رئیس مجمع عمومی،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-body-head-EU =
    { $gender ->
        [male] جناب آقای رئیس،
        [female] سرکار خانم رئیس،
       *[neutral] ریاست محترم،
    }
    { greeting }

# medium: the pattern of جناب آقای رئیس‌جمهور
salutation-body-head-UN =
    { $gender ->
        [male] جناب آقای رئیس شورا،
        [female] سرکار خانم رئیس شورا،
       *[neutral] عالی‌جناب،
    }
    { greeting }

# medium: standard usage for the Grand Duke
salutation-monarch-LU =
    والاحضرت،
    { greeting }

# low: the Emir is also حضرت شیخ
salutation-monarch-QA =
    والاحضرت،
    { greeting }

# low: the predicate differs from paper to paper; also عالی‌جناب پاپ
salutation-monarch-VA =
    حضرت پاپ،
    { greeting }

## Closings

# high: open letters in Persian; more formal: با تقدیم احترام،
closing = با احترام،

# medium: the higher form of با احترام
closing-monarch = با تقدیم احترام،

## Copies

# medium: standard usage; in one line, for lines of a list are joined by a Latin comma
copy-line =
    { $named ->
        [yes] { janab } { $name }، { $title-honoured }
       *[no] { $title-honoured }
    }

# medium: the name is the title
copy-line-person = { janab } { $name }

# medium: the name is the title
copy-line-member-of-parliament = { janab } { $name }

# medium: an organisation has no gender
copy-line-organisation = { $title }

# medium: letters to editors
copy-line-editor = { $title }

# high: رونوشت به in a letter to the Secretary-General (kar-online.com)
copy-for = رونوشت به { $title-honoured }

# medium: kings have neither جناب nor محترم
copy-for-monarch =
    { $gender ->
        [male] رونوشت به اعلی‌حضرت { $title }
        [female] رونوشت به علیاحضرت { $title }
       *[neutral] رونوشت به { $title }
    }

# medium: kings have neither جناب nor محترم
copy-for-monarch-LU = رونوشت به والاحضرت { $title }

# low: the Emir is also حضرت شیخ
copy-for-monarch-QA = رونوشت به والاحضرت { $title }

# low: the predicate differs from paper to paper
copy-for-monarch-VA = رونوشت به حضرت { $title }

# medium: kings have neither جناب nor محترم; the address in one line
copy-line-monarch =
    { $named ->
        [yes] { majesty } { $name }، { $title }
       *[no] { majesty } { $title }
    }

# medium: kings have neither جناب nor محترم; the address in one line
copy-line-monarch-LU =
    { $named ->
        [yes] والاحضرت { $name }، { $title }
       *[no] والاحضرت { $title }
    }

# low: the Emir is also حضرت شیخ
copy-line-monarch-QA = { copy-line-monarch-LU }

# low: the predicate differs from paper to paper
copy-line-monarch-VA = { address-monarch-VA }

# medium: the name may be the title, which is not said twice
copy-line-body-head =
    { janab } { $name }
    { $title-honoured }

# medium: the title of the office
copy-line-body-head-EU = { copy-line }

# medium: the title of the office
copy-line-body-head-UN = { copy-line }

# medium: the name may be the title, which is not said twice
copy-line-other = { copy-line-body-head }

## Several addressees

# medium: one addressee to a line
joint-line = { copy-line }

# medium: as in the list of copies
joint-line-monarch = { copy-line-monarch }

# medium: the name is the title
joint-line-person = { copy-line-person }

# medium: the name is the title
joint-line-member-of-parliament = { copy-line-member-of-parliament }

# medium: an organisation has no gender
joint-line-organisation = { $title }

# medium: letters to editors
joint-line-editor = { $title }

# medium: standard usage
joint-salutation =
    سروران گرامی،
    { greeting }

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] اعلی‌حضرت‌ها، عالی‌جنابان، سران محترم کشورها و دولت‌ها،
       *[no] عالی‌جنابان، سران محترم کشورها و دولت‌ها،
    }
    { greeting }

# medium: the Secretary-General is named beside the heads of state and government; needs no gender
joint-salutation-heads-un =
    { $monarch ->
        [yes] اعلی‌حضرت‌ها، عالی‌جنابان، سران محترم کشورها و دولت‌ها، دبیرکل محترم سازمان ملل متحد،
       *[no] عالی‌جنابان، سران محترم کشورها و دولت‌ها، دبیرکل محترم سازمان ملل متحد،
    }
    { greeting }

# medium: standard usage
joint-closing = با احترام،

# medium: standard usage; fuller: خواهشمند است احترامات فائقهٔ ما را بپذیرید
joint-closing-heads = با نهایت احترام،

# medium: kings have neither جناب nor محترم
joint-line-monarch-LU = { copy-line-monarch-LU }

# low: the Emir is also حضرت شیخ
joint-line-monarch-QA = { copy-line-monarch-QA }

# low: the predicate differs from paper to paper
joint-line-monarch-VA = { copy-line-monarch-VA }

# medium: the name may be the title, which is not said twice
joint-line-body-head = { copy-line-body-head }

# medium: the title of the office
joint-line-body-head-EU = { copy-line }

# medium: the title of the office
joint-line-body-head-UN = { copy-line }

# medium: the name may be the title, which is not said twice
joint-line-other = { copy-line-body-head }

## Words of the page

# medium: standard usage
open-letter = نامهٔ سرگشاده

# medium: standard usage
subject = موضوع:

# high: a letter to the Secretary-General (kar-online.com); also رونوشت:
copy-to = رونوشت به:

# medium: standard usage
enclosures =
    { $count ->
        [1] پیوست:
       *[other] پیوست‌ها:
    }

# medium: standard usage
signatories = امضاکنندگان

# medium: standard usage
signed-by = با امضای

# medium: standard usage; plainer: از طرف
on-behalf-of = به نمایندگی از { $name }

# medium: standard usage
name-withheld = نام به دلایل امنیتی محفوظ است

# medium: standard usage
how-to-verify = چگونه اصالت این نامه را بررسی کنیم

# medium: standard usage
page = صفحهٔ { $page } از { $pages }

# high: Unicode CLDR 48
digits = ۰۱۲۳۴۵۶۷۸۹

# medium: names of languages
language =
    { $language ->
        [ar] عربی
        [az] ترکی آذربایجانی
        [ckb] کردی سورانی
        [da] دانمارکی
        [de] آلمانی
        [en] انگلیسی
        [es] اسپانیایی
        [fa] فارسی
        [fi] فنلاندی
        [fr] فرانسوی
        [he] عبری
        [hy] ارمنی
        [it] ایتالیایی
        [kmr] کردی کرمانجی
        [nb] نروژی
        [nl] هلندی
        [pl] لهستانی
        [pt] پرتغالی
        [ru] روسی
        [sv] سوئدی
        [tr] ترکی استانبولی
        [uk] اوکراینی
        [zh-Hans] چینی
        [zh-Hant] چینی
       *[other] زبانی دیگر
    }

# medium: standard usage
translated-from = ترجمه از { language }

# medium: standard usage
notice-machine = ترجمهٔ ماشینی از { language }، بازبینی‌نشده

# medium: standard usage
notice-human = ترجمه از { language }، بازبینی‌نشده

# medium: standard usage
revision = ویرایش { $number }

# medium: standard usage
follow-up = در پی نامهٔ «{ $letter }» مورخ { $date }

# high: both calendars in this order in UN texts for Iran (un.org.ir)
date = { $persian } ({ $gregorian })

# medium: standard usage
dateline = { $place }، { $date }
