### نامەی فەرمی بە کوردیی ناوەندی
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have neither gender nor case. بەڕێز serves men and women, one’s own and foreign holders; جەناب is for
### foreign dignitaries. Countries are written as in the press of the Kurdistan Region.

## Words that other messages use

# high: بەڕێز before a name (gulanmedia.com); خاتوو before a woman’s name is medium
honoured-name =
    { $gender ->
        [female] بەڕێز خاتوو { $name }
       *[male] بەڕێز { $name }
        [neutral] بەڕێز { $name }
    }

# high: the name with بەڕێز, then the office (gulanmedia.com); without a name the office
office-address =
    { $named ->
        [yes] { honoured-name }
       *[no] بەڕێز { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: the same in one line
office-line =
    { $named ->
        [yes] { honoured-name }، { $title }
       *[no] بەڕێز { $title }
    }

# medium: standard usage
greeting = سڵاو و ڕێز،

## Titles

# high: the press of the Kurdistan Region (kurdsat.tv, kurdistan24.net)
title-president = سەرۆککۆماری { $country }

# medium: standard usage
title-president-US = سەرۆکی ویلایەتە یەکگرتووەکانی ئەمریکا
    .short = سەرۆکی ئەمریکا

# medium: standard usage
title-president-FR = سەرۆککۆماری فەڕەنسا

# medium: standard usage
title-president-RU = سەرۆکی فیدراسیۆنی ڕووسیا
    .short = سەرۆکی ڕووسیا

# medium: standard usage
title-president-CN = سەرۆکی کۆماری گەلی چین
    .short = سەرۆکی چین

# medium: standard usage
title-president-IR = سەرۆککۆماری کۆماری ئیسلامیی ئێران
    .short = سەرۆککۆماری ئێران

# high: the press of the Kurdistan Region (kurdsat.tv, kurdistan24.net)
title-president-IQ = سەرۆککۆماری عێراق

# medium: standard usage
title-president-AE = سەرۆکی میرنشینە یەکگرتووە عەرەبییەکان
    .short = سەرۆکی ئیمارات

# low: the office that acts for the head of state; the King himself is the monarch
title-president-CA = حاکمی گشتیی کەنەدا

# low: the office that acts for the head of state; the King himself is the monarch
title-president-AU = حاکمی گشتیی ئوسترالیا

# medium: standard usage
title-president-EU = سەرۆکی ئەنجوومەنی ئەوروپی

# medium: standard usage
title-president-UN = سەرۆکی ئەنجوومەنی ئاسایشی نەتەوە یەکگرتووەکان
    .short = سەرۆکی ئەنجوومەنی ئاسایش

# medium: standard usage
title-monarch =
    { $gender ->
        [male] پاشای
       *[female] شاژنی
    } { $country }

# medium: standard usage
title-monarch-JP = ئیمپراتۆری ژاپۆن

# medium: standard usage
title-monarch-QA = ئەمیری قەتەر

# low: a rare title
title-monarch-LU = دووکی گەورەی لوکسمبورگ

# medium: standard usage
title-monarch-VA = پاپای ڤاتیکان

# high: سەرۆک وەزیران in the press of the Kurdistan Region (kurdistan24.net)
title-prime-minister = سەرۆک وەزیرانی { $country }

# medium: standard usage
title-prime-minister-GB = سەرۆک وەزیرانی شانشینی یەکگرتووی بەریتانیای مەزن و ئێرلەندای باکوور
    .short = سەرۆک وەزیرانی بەریتانیا

# medium: also شانسێلەری
title-chancellor = ڕاوێژکاری { $country }

# medium: also شانسێلەری
title-chancellor-DE = ڕاوێژکاری کۆماری فیدراڵیی ئەڵمانیا
    .short = ڕاوێژکاری ئەڵمانیا

# medium: standard usage
title-foreign-minister = وەزیری دەرەوەی { $country }

# medium: standard usage
title-foreign-minister-EU = نوێنەری باڵای یەکێتیی ئەوروپا بۆ کاروباری دەرەوە و سیاسەتی ئاسایش

# high: the Kurdistan Regional Government (gov.krd)
title-un-secretary-general = سکرتێری گشتیی نەتەوە یەکگرتووەکان
    .short = سکرتێری گشتی

# medium: also کۆمیسەری باڵا
title-un-high-commissioner = کۆمیسیاری باڵای نەتەوە یەکگرتووەکان بۆ مافەکانی مرۆڤ
    .short = کۆمیسیاری باڵای مافەکانی مرۆڤ

# medium: standard usage
title-parliament-president = سەرۆکی پەرلەمانی { $country }

# high: ئەنجوومەنی نوێنەران (kurdsat.tv)
title-parliament-president-IQ = سەرۆکی ئەنجوومەنی نوێنەرانی عێراق

# medium: standard usage
title-parliament-president-EU = سەرۆکی پەرلەمانی ئەوروپا

# medium: standard usage
title-parliament-president-UN = سەرۆکی کۆمەڵەی گشتیی نەتەوە یەکگرتووەکان
    .short = سەرۆکی کۆمەڵەی گشتی

# medium: standard usage
title-ambassador = باڵیۆزی { $country }

# medium: standard usage
title-body-head-EU = سەرۆکی کۆمیسیۆنی ئەوروپا

# medium: standard usage
title-body-head-UN = سەرۆکی ئەنجوومەنی مافەکانی مرۆڤی نەتەوە یەکگرتووەکان
    .short = سەرۆکی ئەنجوومەنی مافەکانی مرۆڤ

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] دەستەی نووسەران
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
country-US = ئەمریکا

# medium: standard usage
country-GB = بەریتانیا

# medium: standard usage
country-FR = فەڕەنسا

# medium: standard usage
country-DE = ئەڵمانیا

# medium: standard usage
country-RU = ڕووسیا

# medium: standard usage
country-CN = چین

# medium: standard usage
country-IR = ئێران

# medium: standard usage
country-SE = سوید

# medium: standard usage
country-NO = نەرویج

# medium: standard usage
country-DK = دانمارک

# medium: standard usage
country-FI = فینلەندا

# medium: standard usage
country-IS = ئایسلەندا

# medium: standard usage
country-ES = ئیسپانیا

# medium: standard usage
country-IT = ئیتاڵیا

# medium: standard usage
country-NL = هۆڵەندا

# medium: standard usage
country-BE = بەلجیکا

# medium: standard usage
country-LU = لوکسمبورگ

# medium: standard usage
country-AT = نەمسا

# medium: standard usage
country-CH = سویسرا

# medium: standard usage
country-PL = پۆڵەندا

# medium: standard usage
country-PT = پورتوگال

# medium: standard usage
country-IE = ئێرلەندا

# medium: standard usage
country-CZ = چیک

# medium: standard usage
country-HU = هەنگاریا

# medium: standard usage
country-GR = یۆنان

# medium: standard usage
country-TR = تورکیا

# medium: standard usage
country-UA = ئۆکرانیا

# medium: standard usage
country-AM = ئەرمینیا

# medium: standard usage
country-AZ = ئازەربایجان

# high: gov.krd, kurdsat.tv
country-IQ = عێراق

# medium: standard usage
country-SY = سووریا

# medium: standard usage
country-IL = ئیسرائیل

# medium: standard usage
country-SA = عەرەبستانی سعوودی

# medium: standard usage
country-QA = قەتەر

# medium: standard usage
country-EG = میسر

# medium: standard usage
country-AE = ئیمارات

# medium: standard usage
country-CA = کەنەدا

# medium: standard usage
country-AU = ئوسترالیا

# medium: standard usage
country-JP = ژاپۆن

# medium: standard usage
country-KR = کۆریای باشوور

# medium: standard usage
country-IN = هیندستان

# medium: standard usage
country-BR = بەڕازیل

# medium: standard usage
country-ZA = ئەفریقای باشوور

# medium: standard usage
country-VA = ڤاتیکان

## Lines above the postal address

# high: the name with بەڕێز, then the office (gulanmedia.com)
address = { office-address }

# medium: standard usage
address-monarch =
    { $named ->
        [yes] خاوەن شکۆ { $name }
       *[no] خاوەن شکۆ { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the style of the Pope
address-monarch-VA =
    { $named ->
        [yes] پیرۆزی پاپا { $name }
       *[no] پیرۆزی { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: an organisation has no gender
address-organisation =
    { $name }
    { $title }

# medium: letters to editors
address-editor =
    دەستەی نووسەران
    { $name }

## Salutations

# medium: standard usage; needs no gender
salutation =
    { $named ->
        [yes] { honoured-name }،
       *[no] بەڕێزان،
    }
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president =
    بەڕێز جەنابی سەرۆککۆمار،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-president-own =
    بەڕێز سەرۆککۆمار،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-prime-minister =
    بەڕێز جەنابی سەرۆک وەزیران،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-prime-minister-own =
    بەڕێز سەرۆک وەزیران،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-chancellor =
    بەڕێز جەنابی ڕاوێژکار،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-chancellor-own =
    بەڕێز ڕاوێژکار،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-foreign-minister =
    بەڕێز جەنابی وەزیر،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-foreign-minister-own =
    بەڕێز وەزیر،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-ambassador =
    بەڕێز جەنابی باڵیۆز،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-ambassador-own =
    بەڕێز باڵیۆز،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president-US =
    بەڕێز جەنابی سەرۆک،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president-RU =
    بەڕێز جەنابی سەرۆک،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president-CN =
    بەڕێز جەنابی سەرۆک،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president-AE =
    بەڕێز جەنابی سەرۆک،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president-CA =
    بەڕێز جەنابی حاکمی گشتی،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-president-AU = { salutation-president-CA }

# medium: بەڕێز before the office; needs no gender
salutation-president-EU =
    بەڕێز سەرۆک،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-president-UN =
    بەڕێز سەرۆک،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-foreign-minister-EU =
    بەڕێز نوێنەری باڵا،
    { greeting }

# medium: standard usage
salutation-monarch =
    خاوەن شکۆ،
    { greeting }

# low: the style of the Pope
salutation-monarch-VA =
    پیرۆزی پاپا،
    { greeting }

# low: جەناب is for foreign dignitaries; also بەڕێز alone
salutation-un-secretary-general =
    بەڕێز جەنابی سکرتێری گشتی،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-un-high-commissioner =
    بەڕێز کۆمیسیاری باڵا،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-parliament-president =
    بەڕێز سەرۆکی پەرلەمان،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-parliament-president-IQ =
    بەڕێز سەرۆک،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-parliament-president-UN =
    بەڕێز سەرۆک،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-body-head =
    بەڕێز سەرۆک،
    { greeting }

# medium: بەڕێز before the office; needs no gender
salutation-member-of-parliament =
    بەڕێز پەرلەمانتار،
    { greeting }

# medium: letters to editors
salutation-editor =
    دەستەی نووسەرانی بەڕێز،
    { greeting }

# medium: standard usage
salutation-organisation =
    بەڕێزان،
    { greeting }

## Closings

# medium: standard usage; by the number of those who sign
closing =
    { $signers ->
        [1] لەگەڵ ڕێز و سوپاسمدا،
       *[other] لەگەڵ ڕێز و سوپاسماندا،
    }

## Copies

# medium: two lines, for where the name is the title it stands once
copy-line =
    { $named ->
        [yes] { honoured-name }
       *[no] بەڕێز { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

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

# medium: the address in one line
copy-line-body-head-EU = { office-line }

# medium: the address in one line
copy-line-body-head-UN = { office-line }

# medium: the address in one line
copy-line-monarch =
    { $named ->
        [yes] خاوەن شکۆ { $name }، { $title }
       *[no] خاوەن شکۆ { $title }
    }

# low: the style of the Pope
copy-line-monarch-VA =
    { $named ->
        [yes] پیرۆزی پاپا { $name }، { $title }
       *[no] پیرۆزی { $title }
    }

# medium: an organisation has no gender
copy-line-organisation = { $title }

# medium: letters to editors
copy-line-editor = { $title }

# medium: standard usage
copy-for = وێنەیەک بۆ { $title }

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
joint-line-body-head-EU = { copy-line-body-head-EU }

# medium: as in the list of copies
joint-line-body-head-UN = { copy-line-body-head-UN }

# medium: as in the list of copies
joint-line-monarch = { copy-line-monarch }

# medium: as in the list of copies
joint-line-monarch-VA = { copy-line-monarch-VA }

# medium: as in the list of copies
joint-line-organisation = { copy-line-organisation }

# medium: as in the list of copies
joint-line-editor = { copy-line-editor }

# medium: standard usage
joint-salutation =
    خاتوونان و بەڕێزان،
    { greeting }

# low: جەناب for foreign heads of state and government; خاوەن شکۆ where a monarch is among them
heads =
    { $monarch ->
        [yes] خاوەن شکۆیان، جەنابانی بەڕێز، سەرۆکانی دەوڵەتان و حکوومەتان،
       *[no] جەنابانی بەڕێز، سەرۆکانی دەوڵەتان و حکوومەتان،
    }

# low: as above
joint-salutation-heads =
    { heads }
    { greeting }

# low: the Secretary-General is named beside the heads of state and government; needs no gender
joint-salutation-heads-un =
    { heads } بەڕێز سکرتێری گشتیی نەتەوە یەکگرتووەکان،
    { greeting }

# medium: standard usage
joint-closing = { closing }

# medium: standard usage; by the number of those who sign
joint-closing-heads =
    { $signers ->
        [1] لەگەڵ ئەوپەڕی ڕێزمدا،
       *[other] لەگەڵ ئەوپەڕی ڕێزماندا،
    }

## Words of the page

# medium: standard usage
open-letter = نامەی کراوە

# medium: standard usage
subject = بابەت:

# medium: standard usage
copy-to = وێنەیەک بۆ:

# medium: standard usage
enclosures =
    { $count ->
        [1] هاوپێچ:
       *[other] هاوپێچەکان:
    }

# medium: standard usage; the same for men and women
signatories = واژۆکاران

# medium: standard usage
signed-by = واژۆکراوە لەلایەن

# medium: standard usage
on-behalf-of = بە نوێنەرایەتیی { $name }

# medium: standard usage
name-withheld = ناوەکە لەبەر پاراستنی سەلامەتی ئاشکرا ناکرێت

# medium: standard usage
how-to-verify = چۆن ڕەسەنایەتیی ئەم نامەیە بپشکنین

# medium: standard usage
page = لاپەڕەی { $page } لە { $pages }

# high: Unicode CLDR 48
digits = ٠١٢٣٤٥٦٧٨٩

# medium: names of languages, between لە and ەوە (from)
language =
    { $language ->
        [ar] عەرەبییەوە
        [az] ئازەربایجانییەوە
        [ckb] کوردیی ناوەندییەوە
        [da] دانمارکییەوە
        [de] ئەڵمانییەوە
        [en] ئینگلیزییەوە
        [es] ئیسپانییەوە
        [fa] فارسییەوە
        [fi] فینلەندییەوە
        [fr] فەڕەنسییەوە
        [he] عیبرییەوە
        [hy] ئەرمەنییەوە
        [it] ئیتاڵییەوە
        [kmr] کوردیی باکوورییەوە
        [nb] نەرویجییەوە
        [nl] هۆڵەندییەوە
        [pl] پۆڵەندییەوە
        [pt] پورتوگالییەوە
        [ru] ڕووسییەوە
        [sv] سویدییەوە
        [tr] تورکییەوە
        [uk] ئۆکرانییەوە
        [zh-Hans] چینییەوە
        [zh-Hant] چینییەوە
       *[other] زمانێکی ترەوە
    }

# medium: standard usage
translated-from = وەرگێڕدراو لە { language }

# medium: standard usage
notice-machine = وەرگێڕانی ئامێر لە { language }، پێداچوونەوەی بۆ نەکراوە

# medium: standard usage
notice-human = وەرگێڕان لە { language }، پێداچوونەوەی بۆ نەکراوە

# low: پێداچوونەوە would say that somebody has reviewed it
revision = وەشانی { $number }

# medium: standard usage
follow-up = بەدواداچوون بۆ نامەی «{ $letter }»، { $date }

# medium: standard usage; CLDR has no lists of Sorani
list-end = { $first } و { $second }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $place }، { $date }
