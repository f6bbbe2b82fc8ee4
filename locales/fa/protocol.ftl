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

## Lines above the postal address

# high: open letters in Persian
address = { office-address }

# medium: standard usage for kings and queens
address-monarch =
    { $gender ->
        [male] اعلی‌حضرت
        [female] علیاحضرت
       *[neutral] {""}
    } { $title }

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

## Closings

# high: open letters in Persian; more formal: با تقدیم احترام،
closing = با احترام،

## Copies

# medium: standard usage
copy-line =
    { $named ->
        [yes] { janab } { $name }
       *[no] {""}
    }
    { $title-honoured }

# medium: the name is the title
copy-line-person = { janab } { $name }

# medium: the name is the title
copy-line-member-of-parliament = { janab } { $name }

# medium: an organisation has no gender
copy-line-organisation = { $title }

# medium: letters to editors
copy-line-editor = { $title }

# medium: standard usage
copy-for = رونوشت برای { $title-honoured }

## Several addressees

# medium: one addressee to a line
joint-line = { copy-line }

# medium: standard usage for kings and queens
joint-line-monarch = { address-monarch }

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

## Words of the page

# medium: standard usage
open-letter = نامهٔ سرگشاده

# medium: standard usage
subject = موضوع:

# medium: standard usage; also رونوشت:
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
