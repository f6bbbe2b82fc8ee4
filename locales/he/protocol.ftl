### מכתבים רשמיים בעברית
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Titles have gender but no case. הוד מעלתו is for foreign dignitaries only. Geresh is U+05F3.

## Words that other messages use

# medium: standard usage
mr =
    { $gender ->
        [male] מר
       *[female] גב׳
    }

# medium: standard usage for foreign dignitaries
excellency =
    { $gender ->
        [male] הוד מעלתו
       *[female] הוד מעלתה
    }

# medium: standard usage
majesty =
    { $gender ->
        [male] הוד מלכותו
       *[female] הוד מלכותה
    }

# medium: before the name of a monarch; emirs, grand dukes and popes have messages of their own
king =
    { $to ->
        [JP]
            { $gender ->
                [male] הקיסר
               *[female] הקיסרית
            }
       *[other]
            { $gender ->
                [male] המלך
               *[female] המלכה
            }
    }

# medium: standard usage
governor-general =
    { $gender ->
        [male] המושל הכללי
       *[female] המושלת הכללית
    }

# medium: the name, then the office; הוד מעלתו is for foreign dignitaries
excellent-address =
    לכבוד
    { $named ->
        [yes] { excellency } { mr } { $name }
       *[no] { excellency } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: one’s own office-holders have no predicate
office-address =
    לכבוד
    { $named ->
        [yes] { mr } { $name }
       *[no] { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: standard usage
person-line =
    { $named ->
        [yes]
            { $gender ->
                [male] מר { $name }
                [female] גב׳ { $name }
               *[neutral] { $name }
            }
       *[no] { $title }
    }

# medium: standard usage
president =
    { $gender ->
        [male] נשיא
       *[female] נשיאת
    }

# medium: standard usage
chair =
    { $gender ->
        [male] יושב ראש
       *[female] יושבת ראש
    }

## Titles

# medium: standard usage
title-president = { president } { $country }

# high: a letter of the Chief Rabbi to the President (srugim.co.il)
title-president-US = { president } ארצות הברית של אמריקה
    .short = { president } ארצות הברית

# medium: standard usage
title-president-FR = { president } הרפובליקה הצרפתית
    .short = { president } צרפת

# medium: standard usage
title-president-RU = { president } הפדרציה הרוסית
    .short = { president } רוסיה

# medium: standard usage
title-president-CN = { president } הרפובליקה העממית של סין
    .short = { president } סין

# medium: standard usage
title-president-IR = { president } הרפובליקה האסלאמית של איראן
    .short = { president } איראן

# high: a letter to the President (emess.co.il)
title-president-IL = { president } מדינת ישראל
    .short = { president } המדינה

# medium: standard usage
title-president-CH = { president } הקונפדרציה השווייצרית
    .short = { president } שווייץ

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = { governor-general } של קנדה

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = { governor-general } של אוסטרליה

# medium: standard usage
title-president-EU = { president } המועצה האירופית

# medium: standard usage
title-president-UN = { president } מועצת הביטחון של האומות המאוחדות
    .short = { president } מועצת הביטחון

# medium: standard usage
title-monarch =
    { $gender ->
        [male] מלך
       *[female] מלכת
    } { $country }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] קיסר
       *[female] קיסרית
    } יפן

# medium: standard usage
title-monarch-QA = אמיר קטאר

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] הדוכס הגדול
       *[female] הדוכסית הגדולה
    } של לוקסמבורג

# medium: standard usage
title-monarch-VA = האפיפיור

# medium: standard usage; for a woman also ראש ממשלת
title-prime-minister =
    { $gender ->
        [male] ראש ממשלת
       *[female] ראשת ממשלת
    } { $country }

# medium: standard usage; also ואירלנד הצפונית
title-prime-minister-GB =
    { $gender ->
        [male] ראש ממשלת
       *[female] ראשת ממשלת
    } הממלכה המאוחדת של בריטניה הגדולה וצפון אירלנד
    .short =
        { $gender ->
            [male] ראש ממשלת
           *[female] ראשת ממשלת
        } בריטניה

# medium: standard usage
title-chancellor =
    { $gender ->
        [male] קנצלר
       *[female] קנצלרית
    } { $country }

# medium: standard usage
title-chancellor-DE =
    { $gender ->
        [male] הקנצלר הפדרלי
       *[female] הקנצלרית הפדרלית
    } של הרפובליקה הפדרלית של גרמניה
    .short =
        { $gender ->
            [male] קנצלר גרמניה
           *[female] קנצלרית גרמניה
        }

# medium: standard usage
title-chancellor-AT =
    { $gender ->
        [male] הקנצלר הפדרלי
       *[female] הקנצלרית הפדרלית
    } של הרפובליקה האוסטרית
    .short =
        { $gender ->
            [male] קנצלר אוסטריה
           *[female] קנצלרית אוסטריה
        }

# medium: standard usage
title-foreign-minister =
    { $gender ->
        [male] שר החוץ
       *[female] שרת החוץ
    } של { $country }

# medium: standard usage
title-foreign-minister-US =
    { $gender ->
        [male] מזכיר המדינה
       *[female] מזכירת המדינה
    } של ארצות הברית

# medium: standard usage
title-foreign-minister-IL =
    { $gender ->
        [male] שר החוץ
       *[female] שרת החוץ
    } של מדינת ישראל
    .short =
        { $gender ->
            [male] שר החוץ
           *[female] שרת החוץ
        }

# medium: standard usage
title-foreign-minister-EU =
    { $gender ->
        [male] הנציג העליון
       *[female] הנציגה העליונה
    } של האיחוד האירופי לענייני חוץ ולמדיניות ביטחון

# medium: standard usage; short מזכ״ל האו״ם
title-un-secretary-general =
    { $gender ->
        [male] המזכיר הכללי
       *[female] המזכירה הכללית
    } של האומות המאוחדות
    .short =
        { $gender ->
            [male] מזכ״ל האו״ם
           *[female] מזכ״לית האו״ם
        }

# medium: standard usage
title-un-high-commissioner =
    { $gender ->
        [male] הנציב העליון
       *[female] הנציבה העליונה
    } של האומות המאוחדות לזכויות אדם
    .short =
        { $gender ->
            [male] נציב האו״ם לזכויות אדם
           *[female] נציבת האו״ם לזכויות אדם
        }

# medium: standard usage
title-parliament-president = { chair } הפרלמנט של { $country }

# medium: standard usage
title-parliament-president-IL = { chair } הכנסת

# medium: standard usage
title-parliament-president-US = { chair } בית הנבחרים של ארצות הברית

# medium: standard usage
title-parliament-president-GB = { chair } בית הנבחרים של הממלכה המאוחדת

# medium: standard usage
title-parliament-president-CA = { chair } בית הנבחרים של קנדה

# medium: standard usage
title-parliament-president-RU = { chair } הדומה הממלכתית של רוסיה

# low: the name of the body differs from paper to paper
title-parliament-president-CN = { chair } הוועדה המתמדת של הקונגרס הלאומי העממי של סין

# medium: standard usage
title-parliament-president-DE = { president } הבונדסטאג הגרמני

# medium: standard usage
title-parliament-president-FR = { president } האספה הלאומית של צרפת

# medium: standard usage
title-parliament-president-EU = { president } הפרלמנט האירופי

# medium: standard usage
title-parliament-president-UN = { president } העצרת הכללית של האומות המאוחדות
    .short = { president } העצרת הכללית

# medium: standard usage
title-ambassador =
    { $gender ->
        [male] שגריר
       *[female] שגרירת
    } { $country }

# medium: the Holy See has a nuncio
title-ambassador-VA = הנונציוס האפוסטולי

# medium: standard usage
title-body-head-EU = { president } הנציבות האירופית

# medium: standard usage
title-body-head-UN = { president } מועצת זכויות האדם של האומות המאוחדות
    .short = { president } מועצת זכויות האדם

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] המערכת
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
country-US = ארצות הברית

# medium: standard usage
country-GB = הממלכה המאוחדת

# medium: standard usage
country-FR = צרפת

# medium: standard usage
country-DE = גרמניה

# medium: standard usage
country-RU = רוסיה

# medium: standard usage
country-CN = סין

# medium: standard usage
country-IR = איראן

# medium: standard usage
country-SE = שוודיה

# medium: standard usage
country-NO = נורווגיה

# medium: standard usage
country-DK = דנמרק

# medium: standard usage
country-FI = פינלנד

# medium: standard usage
country-IS = איסלנד

# medium: standard usage
country-ES = ספרד

# medium: standard usage
country-IT = איטליה

# medium: standard usage
country-NL = הולנד

# medium: standard usage
country-BE = בלגיה

# medium: standard usage
country-LU = לוקסמבורג

# medium: standard usage
country-AT = אוסטריה

# medium: standard usage
country-CH = שווייץ

# medium: standard usage
country-PL = פולין

# medium: standard usage
country-PT = פורטוגל

# medium: standard usage
country-IE = אירלנד

# medium: standard usage
country-CZ = צ׳כיה

# medium: standard usage
country-HU = הונגריה

# medium: standard usage
country-GR = יוון

# medium: standard usage
country-TR = טורקיה

# medium: standard usage
country-UA = אוקראינה

# medium: standard usage
country-AM = ארמניה

# medium: standard usage
country-AZ = אזרבייג׳ן

# medium: standard usage
country-IQ = עיראק

# medium: standard usage
country-SY = סוריה

# medium: standard usage
country-IL = ישראל

# medium: standard usage
country-SA = ערב הסעודית

# medium: standard usage
country-QA = קטאר

# medium: standard usage
country-EG = מצרים

# medium: standard usage
country-AE = איחוד האמירויות הערביות

# medium: standard usage
country-CA = קנדה

# medium: standard usage
country-AU = אוסטרליה

# medium: standard usage
country-JP = יפן

# medium: standard usage
country-KR = קוריאה הדרומית

# medium: standard usage
country-IN = הודו

# medium: standard usage
country-BR = ברזיל

# medium: standard usage
country-ZA = דרום אפריקה

# medium: standard usage
country-VA = הכס הקדוש

## Lines above the postal address

# medium: standard usage
address =
    לכבוד
    { person-line }
    { $title }

# medium: הוד מעלתו is for foreign dignitaries
address-president = { excellent-address }

# medium: one’s own office-holders have no predicate
address-president-own = { office-address }

# medium: הוד מעלתו is for foreign dignitaries
address-prime-minister = { excellent-address }

# medium: one’s own office-holders have no predicate
address-prime-minister-own = { office-address }

# medium: הוד מעלתו is for foreign dignitaries
address-chancellor = { excellent-address }

# medium: one’s own office-holders have no predicate
address-chancellor-own = { office-address }

# medium: הוד מעלתו is for foreign dignitaries
address-foreign-minister = { excellent-address }

# medium: one’s own office-holders have no predicate
address-foreign-minister-own = { office-address }

# medium: הוד מעלתו is for foreign dignitaries
address-ambassador = { excellent-address }

# medium: one’s own office-holders have no predicate
address-ambassador-own = { office-address }

# medium: הוד מעלתו is for foreign dignitaries
address-un-secretary-general = { excellent-address }

# medium: standard usage
address-un-high-commissioner = { office-address }

# medium: standard usage
address-parliament-president = { office-address }

# medium: standard usage
address-monarch =
    לכבוד
    { $named ->
        [yes] { majesty } { king } { $name }
       *[no] { majesty } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: standard usage
highness =
    { $gender ->
        [male] הוד רוממותו
       *[female] הוד רוממותה
    }

# low: the style of emirs
address-monarch-QA =
    לכבוד
    { $named ->
        [yes] { highness } { $name }
       *[no] { highness } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# low: the style of grand dukes
address-monarch-LU =
    לכבוד
    { $named ->
        [yes] { highness } { $name }
       *[no] { highness } { $title }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: standard usage
address-monarch-VA =
    לכבוד
    { $named ->
        [yes] הוד קדושתו האפיפיור { $name }
       *[no] הוד קדושתו האפיפיור
    }

# medium: standard usage
member =
    { $gender ->
        [male] חבר הפרלמנט
       *[female] חברת הפרלמנט
    }

# medium: standard usage
address-member-of-parliament =
    לכבוד
    { $named ->
        [yes] { member } { $name }
       *[no] { $title }
    }
    { $title }

# medium: standard usage; חבר הכנסת before the name
address-member-of-parliament-IL =
    לכבוד
    { $gender ->
        [male] חבר הכנסת { $name }
       *[female] חברת הכנסת { $name }
    }
    { $title }

# medium: an organisation has no gender
address-organisation =
    לכבוד
    { $name }
    { $title }

# medium: letters to editors
address-editor =
    לכבוד
    המערכת
    { $name }

## Salutations

# medium: standard usage
salutation =
    { $gender ->
        [male] אדוני הנכבד,
        [female] גברתי הנכבדה,
       *[neutral] גבירותיי ורבותיי,
    }

# high: a letter of the Chief Rabbi to a foreign president says כבוד הנשיא (srugim.co.il); the feminine is medium
salutation-president =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: the pattern of כבוד הנשיא
salutation-president-CA =
    { $gender ->
        [male] כבוד המושל הכללי,
       *[female] כבוד המושלת הכללית,
    }

# medium: the pattern of כבוד הנשיא
salutation-president-AU = { salutation-president-CA }

# medium: standard usage
salutation-monarch = הוד מלכותך,

# low: the style of emirs
salutation-monarch-QA = הוד רוממותך,

# low: the style of grand dukes
salutation-monarch-LU = הוד רוממותך,

# medium: standard usage
salutation-monarch-VA = הוד קדושתך,

# medium: the pattern of כבוד הנשיא; for a woman also ראש הממשלה
salutation-prime-minister =
    { $gender ->
        [male] כבוד ראש הממשלה,
       *[female] כבוד ראשת הממשלה,
    }

# medium: the pattern of כבוד הנשיא
salutation-chancellor =
    { $gender ->
        [male] כבוד הקנצלר,
       *[female] כבוד הקנצלרית,
    }

# medium: the pattern of כבוד הנשיא
salutation-foreign-minister =
    { $gender ->
        [male] כבוד השר,
       *[female] כבוד השרה,
    }

# medium: the pattern of כבוד הנשיא
salutation-foreign-minister-US =
    { $gender ->
        [male] כבוד מזכיר המדינה,
       *[female] כבוד מזכירת המדינה,
    }

# medium: the pattern of כבוד הנשיא
salutation-foreign-minister-EU =
    { $gender ->
        [male] כבוד הנציג העליון,
       *[female] כבוד הנציגה העליונה,
    }

# medium: the pattern of כבוד הנשיא
salutation-un-secretary-general =
    { $gender ->
        [male] כבוד המזכיר הכללי,
       *[female] כבוד המזכירה הכללית,
    }

# medium: the pattern of כבוד הנשיא
salutation-un-high-commissioner =
    { $gender ->
        [male] כבוד הנציב העליון,
       *[female] כבוד הנציבה העליונה,
    }

# medium: standard usage
salutation-parliament-president =
    { $gender ->
        [male] כבוד יושב ראש הפרלמנט,
       *[female] כבוד יושבת ראש הפרלמנט,
    }

# medium: standard usage
salutation-parliament-president-IL =
    { $gender ->
        [male] כבוד יושב ראש הכנסת,
       *[female] כבוד יושבת ראש הכנסת,
    }

# medium: standard usage
salutation-parliament-president-US =
    { $gender ->
        [male] כבוד יושב ראש בית הנבחרים,
       *[female] כבוד יושבת ראש בית הנבחרים,
    }

# medium: standard usage
salutation-parliament-president-GB =
    { $gender ->
        [male] כבוד יושב ראש בית הנבחרים,
       *[female] כבוד יושבת ראש בית הנבחרים,
    }

# medium: standard usage
salutation-parliament-president-DE =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: standard usage
salutation-parliament-president-FR =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: standard usage
salutation-parliament-president-EU =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: standard usage
salutation-parliament-president-UN =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: standard usage
salutation-body-head-EU =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: standard usage
salutation-body-head-UN =
    { $gender ->
        [male] כבוד הנשיא,
       *[female] כבוד הנשיאה,
    }

# medium: standard usage
salutation-member-of-parliament =
    { $gender ->
        [male] חבר הפרלמנט הנכבד,
       *[female] חברת הפרלמנט הנכבדה,
    }

# medium: standard usage
salutation-member-of-parliament-IL =
    { $gender ->
        [male] חבר הכנסת הנכבד,
       *[female] חברת הכנסת הנכבדה,
    }

# medium: the pattern of כבוד הנשיא
salutation-ambassador =
    { $gender ->
        [male] כבוד השגריר,
       *[female] כבוד השגרירה,
    }

# low: a nuncio is no שגריר by his title
salutation-ambassador-VA = כבוד הנונציוס,

# medium: letters to editors
salutation-editor = מערכת נכבדה,

# medium: standard usage
salutation-organisation = גבירותיי ורבותיי,

# medium: standard usage
salutation-person =
    { $named ->
        [yes]
            { $gender ->
                [male] מר { $name } הנכבד,
                [female] גב׳ { $name } הנכבדה,
               *[neutral] { $name }, שלום רב,
            }
       *[no]
            { $gender ->
                [male] אדוני הנכבד,
                [female] גברתי הנכבדה,
               *[neutral] גבירותיי ורבותיי,
            }
    }

## Closings

# medium: standard usage; the same for one and for several who sign
closing = בכבוד רב,

## Copies

# medium: standard usage
copy-line =
    { person-line }
    { $title }

# medium: the address in one line
excellent-line =
    { $named ->
        [yes] { excellency } { mr } { $name }, { $title }
       *[no] { excellency } { $title }
    }

# medium: הוד מעלתו is for foreign dignitaries
copy-line-president = { excellent-line }

# medium: one’s own office-holders have no predicate
copy-line-president-own = { copy-line }

# medium: הוד מעלתו is for foreign dignitaries
copy-line-prime-minister = { excellent-line }

# medium: one’s own office-holders have no predicate
copy-line-prime-minister-own = { copy-line }

# medium: הוד מעלתו is for foreign dignitaries
copy-line-chancellor = { excellent-line }

# medium: one’s own office-holders have no predicate
copy-line-chancellor-own = { copy-line }

# medium: הוד מעלתו is for foreign dignitaries
copy-line-foreign-minister = { excellent-line }

# medium: one’s own office-holders have no predicate
copy-line-foreign-minister-own = { copy-line }

# medium: הוד מעלתו is for foreign dignitaries
copy-line-ambassador = { excellent-line }

# medium: one’s own office-holders have no predicate
copy-line-ambassador-own = { copy-line }

# medium: הוד מעלתו is for foreign dignitaries
copy-line-un-secretary-general = { excellent-line }

# medium: the address in one line
copy-line-monarch =
    { $named ->
        [yes] { majesty } { king } { $name }, { $title }
       *[no] { majesty } { $title }
    }

# low: the address in one line
copy-line-monarch-QA =
    { $named ->
        [yes] { highness } { $name }, { $title }
       *[no] { highness } { $title }
    }

# low: the address in one line
copy-line-monarch-LU =
    { $named ->
        [yes] { highness } { $name }, { $title }
       *[no] { highness } { $title }
    }

# medium: the address in one line
copy-line-monarch-VA =
    { $named ->
        [yes] הוד קדושתו האפיפיור { $name }
       *[no] הוד קדושתו האפיפיור
    }

# medium: an organisation has no gender
copy-line-organisation = { $title }

# medium: letters to editors
copy-line-editor = { $title }

# medium: the name is the title
copy-line-member-of-parliament = { member } { $name }

# medium: standard usage
copy-line-member-of-parliament-IL =
    { $gender ->
        [male] חבר הכנסת { $name }
       *[female] חברת הכנסת { $name }
    }

# medium: standard usage
copy-for = העתק עבור { $title }

## Several addressees

# medium: one addressee to a line
joint-line = { copy-line }

# medium: as in the list of copies
joint-line-president = { copy-line-president }

# medium: as in the list of copies
joint-line-president-own = { copy-line-president-own }

# medium: as in the list of copies
joint-line-prime-minister = { copy-line-prime-minister }

# medium: as in the list of copies
joint-line-prime-minister-own = { copy-line-prime-minister-own }

# medium: as in the list of copies
joint-line-chancellor = { copy-line-chancellor }

# medium: as in the list of copies
joint-line-chancellor-own = { copy-line-chancellor-own }

# medium: as in the list of copies
joint-line-foreign-minister = { copy-line-foreign-minister }

# medium: as in the list of copies
joint-line-foreign-minister-own = { copy-line-foreign-minister-own }

# medium: as in the list of copies
joint-line-ambassador = { copy-line-ambassador }

# medium: as in the list of copies
joint-line-ambassador-own = { copy-line-ambassador-own }

# medium: as in the list of copies
joint-line-un-secretary-general = { copy-line-un-secretary-general }

# medium: as in the list of copies
joint-line-monarch = { copy-line-monarch }

# medium: as in the list of copies
joint-line-monarch-QA = { copy-line-monarch-QA }

# medium: as in the list of copies
joint-line-monarch-LU = { copy-line-monarch-LU }

# medium: as in the list of copies
joint-line-monarch-VA = { copy-line-monarch-VA }

# medium: as in the list of copies
joint-line-organisation = { copy-line-organisation }

# medium: as in the list of copies
joint-line-editor = { copy-line-editor }

# medium: as in the list of copies
joint-line-member-of-parliament = { copy-line-member-of-parliament }

# medium: as in the list of copies
joint-line-member-of-parliament-IL = { copy-line-member-of-parliament-IL }

# medium: standard usage
joint-salutation = גבירותיי ורבותיי,

# medium: standard usage; הוד מלכותכם where a monarch is among them
joint-salutation-heads =
    { $monarch ->
        [yes] הוד מלכותכם, הוד מעלתכם, ראשי המדינות וראשי הממשלות,
       *[no] הוד מעלתכם, ראשי המדינות וראשי הממשלות,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] כבוד המזכיר הכללי של האומות המאוחדות,
       *[female] כבוד המזכירה הכללית של האומות המאוחדות,
    }

# medium: standard usage
joint-closing = בכבוד רב,

# medium: standard usage
joint-closing-heads = בכבוד רב ובהוקרה,

## Words of the page

# medium: standard usage
open-letter = מכתב גלוי

# medium: standard usage
subject = הנדון:

# medium: standard usage
copy-to = העתקים:

# medium: standard usage; also לוט:
enclosures =
    { $count ->
        [1] נספח:
       *[other] נספחים:
    }

# medium: standard usage; the same for men and women
signatories = על החתום

# medium: standard usage
signed-by = נחתם בידי

# medium: standard usage
on-behalf-of = בשם { $name }

# medium: standard usage
name-withheld = השם חסוי מטעמי ביטחון אישי

# medium: standard usage
how-to-verify = כיצד לאמת מכתב זה

# medium: standard usage
page = עמוד { $page } מתוך { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages, to which מ is joined
language =
    { $language ->
        [ar] ערבית
        [az] אזרית
        [ckb] כורדית סוראנית
        [da] דנית
        [de] גרמנית
        [en] אנגלית
        [es] ספרדית
        [fa] פרסית
        [fi] פינית
        [fr] צרפתית
        [he] עברית
        [hy] ארמנית
        [it] איטלקית
        [kmr] כורדית קורמנג׳ית
        [nb] נורווגית
        [nl] הולנדית
        [pl] פולנית
        [pt] פורטוגזית
        [ru] רוסית
        [sv] שוודית
        [tr] טורקית
        [uk] אוקראינית
        [zh-Hans] סינית
        [zh-Hant] סינית
       *[other] שפה אחרת
    }

# medium: standard usage
translated-from = תורגם מ{ language }

# medium: standard usage
notice-machine = תרגום מכונה מ{ language }, טרם נבדק

# medium: standard usage
notice-human = תרגום מ{ language }, טרם נבדק

# medium: standard usage
revision = גרסה { $number }

# medium: standard usage; quotation marks of Unicode CLDR 48
follow-up = בהמשך למכתב ”{ $letter }” מיום { $date }

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
