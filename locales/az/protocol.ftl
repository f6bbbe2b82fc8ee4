### Azərbaycan dilində rəsmi məktublar.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### In Azerbaijan the President at home is called zati-aliləri as well; here the word is kept for foreign holders.

## Words that other messages use

# high: Möhtərəm cənab Prezident: letters to the President of Azerbaijan (xalqqazeti.com, anl.az)
mohterem =
    { $gender ->
        [male] Möhtərəm cənab
        [female] Möhtərəm xanım
       *[neutral] Möhtərəm
    }

# high: zati-aliləri cənab (name): letters to the President of Azerbaijan (xalqqazeti.com, anl.az); here the office follows
excellent-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Zati-aliləri cənab { $name }
                [female] Zati-aliləri xanım { $name }
               *[neutral] Zati-aliləri { $name }
            }
       *[no] Zati-aliləri
    }
    { $title }

# medium: the pattern of zati-aliləri cənab (name)
office-address =
    { $named ->
        [yes]
            { $gender ->
                [male] Cənab { $name }
                [female] Xanım { $name }
               *[neutral] { $name }
            }
       *[no] { $title-dative }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

## Countries

# medium: the usual short name
country-US = Amerika Birləşmiş Ştatları
    .genitive = Amerika Birləşmiş Ştatlarının

# medium: the usual short name
country-GB = Birləşmiş Krallıq
    .genitive = Birləşmiş Krallığın

# medium: the usual short name
country-FR = Fransa
    .genitive = Fransanın

# medium: the usual short name
country-DE = Almaniya
    .genitive = Almaniyanın

# medium: the usual short name
country-RU = Rusiya
    .genitive = Rusiyanın

# medium: the usual short name
country-CN = Çin
    .genitive = Çinin

# medium: the usual short name
country-IR = İran
    .genitive = İranın

# medium: the usual short name
country-SE = İsveç
    .genitive = İsveçin

# medium: the usual short name
country-NO = Norveç
    .genitive = Norveçin

# medium: the usual short name
country-DK = Danimarka
    .genitive = Danimarkanın

# medium: the usual short name
country-FI = Finlandiya
    .genitive = Finlandiyanın

# medium: the usual short name
country-IS = İslandiya
    .genitive = İslandiyanın

# medium: the usual short name
country-ES = İspaniya
    .genitive = İspaniyanın

# medium: the usual short name
country-IT = İtaliya
    .genitive = İtaliyanın

# medium: the usual short name
country-NL = Niderland
    .genitive = Niderlandın

# medium: the usual short name
country-BE = Belçika
    .genitive = Belçikanın

# medium: the usual short name
country-LU = Lüksemburq
    .genitive = Lüksemburqun

# medium: the usual short name
country-AT = Avstriya
    .genitive = Avstriyanın

# medium: the usual short name
country-CH = İsveçrə
    .genitive = İsveçrənin

# medium: the usual short name
country-PL = Polşa
    .genitive = Polşanın

# medium: the usual short name
country-PT = Portuqaliya
    .genitive = Portuqaliyanın

# medium: the usual short name
country-IE = İrlandiya
    .genitive = İrlandiyanın

# medium: the usual short name
country-CZ = Çexiya
    .genitive = Çexiyanın

# medium: the usual short name
country-HU = Macarıstan
    .genitive = Macarıstanın

# medium: the usual short name
country-GR = Yunanıstan
    .genitive = Yunanıstanın

# medium: the usual short name
country-TR = Türkiyə
    .genitive = Türkiyənin

# medium: the usual short name
country-UA = Ukrayna
    .genitive = Ukraynanın

# medium: the usual short name
country-AM = Ermənistan
    .genitive = Ermənistanın

# medium: the usual short name
country-AZ = Azərbaycan
    .genitive = Azərbaycanın

# medium: the usual short name
country-IQ = İraq
    .genitive = İraqın

# medium: the usual short name
country-SY = Suriya
    .genitive = Suriyanın

# medium: the usual short name
country-IL = İsrail
    .genitive = İsrailin

# medium: the usual short name
country-EG = Misir
    .genitive = Misirin

# medium: the usual short name
country-SA = Səudiyyə Ərəbistanı
    .genitive = Səudiyyə Ərəbistanının

# medium: the usual short name
country-QA = Qətər
    .genitive = Qətərin

# medium: the usual short name
country-AE = Birləşmiş Ərəb Əmirlikləri
    .genitive = Birləşmiş Ərəb Əmirliklərinin

# medium: the usual short name
country-CA = Kanada
    .genitive = Kanadanın

# medium: the usual short name
country-AU = Avstraliya
    .genitive = Avstraliyanın

# medium: the usual short name
country-JP = Yaponiya
    .genitive = Yaponiyanın

# medium: the usual short name
country-KR = Cənubi Koreya
    .genitive = Cənubi Koreyanın

# medium: the usual short name
country-IN = Hindistan
    .genitive = Hindistanın

# medium: the usual short name
country-BR = Braziliya
    .genitive = Braziliyanın

# medium: the usual short name
country-ZA = Cənubi Afrika
    .genitive = Cənubi Afrikanın

# medium: the usual short name
country-VA = Vatikan
    .genitive = Vatikanın

## Titles

# medium: standard usage
title-president = { $country-genitive } Prezidenti
    .genitive = { $country-genitive } Prezidentinin
    .dative = { $country-genitive } Prezidentinə
    .accusative = { $country-genitive } Prezidentini
    .locative = { $country-genitive } Prezidentində
    .ablative = { $country-genitive } Prezidentindən

# medium: standard usage
title-president-US = Amerika Birləşmiş Ştatlarının Prezidenti
    .genitive = Amerika Birləşmiş Ştatlarının Prezidentinin
    .dative = Amerika Birləşmiş Ştatlarının Prezidentinə
    .accusative = Amerika Birləşmiş Ştatlarının Prezidentini
    .locative = Amerika Birləşmiş Ştatlarının Prezidentində
    .ablative = Amerika Birləşmiş Ştatlarının Prezidentindən
    .short = ABŞ Prezidenti

# medium: standard usage
title-president-FR = Fransa Respublikasının Prezidenti
    .genitive = Fransa Respublikasının Prezidentinin
    .dative = Fransa Respublikasının Prezidentinə
    .accusative = Fransa Respublikasının Prezidentini
    .locative = Fransa Respublikasının Prezidentində
    .ablative = Fransa Respublikasının Prezidentindən
    .short = Fransa Prezidenti

# medium: standard usage
title-president-RU = Rusiya Federasiyasının Prezidenti
    .genitive = Rusiya Federasiyasının Prezidentinin
    .dative = Rusiya Federasiyasının Prezidentinə
    .accusative = Rusiya Federasiyasının Prezidentini
    .locative = Rusiya Federasiyasının Prezidentində
    .ablative = Rusiya Federasiyasının Prezidentindən
    .short = Rusiya Prezidenti

# medium: standard usage
title-president-CN = Çin Xalq Respublikasının Sədri
    .genitive = Çin Xalq Respublikasının Sədrinin
    .dative = Çin Xalq Respublikasının Sədrinə
    .accusative = Çin Xalq Respublikasının Sədrini
    .locative = Çin Xalq Respublikasının Sədrində
    .ablative = Çin Xalq Respublikasının Sədrindən
    .short = ÇXR Sədri

# high: letters to the President of Azerbaijan (xalqqazeti.com, anl.az)
title-president-AZ = Azərbaycan Respublikasının Prezidenti
    .genitive = Azərbaycan Respublikasının Prezidentinin
    .dative = Azərbaycan Respublikasının Prezidentinə
    .accusative = Azərbaycan Respublikasının Prezidentini
    .locative = Azərbaycan Respublikasının Prezidentində
    .ablative = Azərbaycan Respublikasının Prezidentindən
    .short = Azərbaycan Prezidenti

# medium: standard usage
title-president-CH = İsveçrə Konfederasiyasının Prezidenti
    .genitive = İsveçrə Konfederasiyasının Prezidentinin
    .dative = İsveçrə Konfederasiyasının Prezidentinə
    .accusative = İsveçrə Konfederasiyasının Prezidentini
    .locative = İsveçrə Konfederasiyasının Prezidentində
    .ablative = İsveçrə Konfederasiyasının Prezidentindən
    .short = İsveçrə Prezidenti

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Kanadanın General-qubernatoru
    .genitive = Kanadanın General-qubernatorunun
    .dative = Kanadanın General-qubernatoruna
    .accusative = Kanadanın General-qubernatorunu
    .locative = Kanadanın General-qubernatorunda
    .ablative = Kanadanın General-qubernatorundan

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Avstraliyanın General-qubernatoru
    .genitive = Avstraliyanın General-qubernatorunun
    .dative = Avstraliyanın General-qubernatoruna
    .accusative = Avstraliyanın General-qubernatorunu
    .locative = Avstraliyanın General-qubernatorunda
    .ablative = Avstraliyanın General-qubernatorundan

# low: the European Council is also called Avropa Şurası, which is the name of the Council of Europe
title-president-EU = Avropa İttifaqı Şurasının Prezidenti
    .genitive = Avropa İttifaqı Şurasının Prezidentinin
    .dative = Avropa İttifaqı Şurasının Prezidentinə
    .accusative = Avropa İttifaqı Şurasının Prezidentini
    .locative = Avropa İttifaqı Şurasının Prezidentində
    .ablative = Avropa İttifaqı Şurasının Prezidentindən

# medium: standard usage
title-president-UN = Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının Sədri
    .genitive = Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının Sədrinin
    .dative = Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının Sədrinə
    .accusative = Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının Sədrini
    .locative = Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının Sədrində
    .ablative = Birləşmiş Millətlər Təşkilatı Təhlükəsizlik Şurasının Sədrindən
    .short = BMT Təhlükəsizlik Şurasının Sədri

# medium: standard usage
title-monarch =
    { $gender ->
        [male] { $country-genitive } Kralı
       *[female] { $country-genitive } Kraliçası
    }
    .genitive =
        { $gender ->
            [male] { $country-genitive } Kralının
           *[female] { $country-genitive } Kraliçasının
        }
    .dative =
        { $gender ->
            [male] { $country-genitive } Kralına
           *[female] { $country-genitive } Kraliçasına
        }
    .accusative =
        { $gender ->
            [male] { $country-genitive } Kralını
           *[female] { $country-genitive } Kraliçasını
        }
    .locative =
        { $gender ->
            [male] { $country-genitive } Kralında
           *[female] { $country-genitive } Kraliçasında
        }
    .ablative =
        { $gender ->
            [male] { $country-genitive } Kralından
           *[female] { $country-genitive } Kraliçasından
        }

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] Lüksemburqun Böyük Hersoqu
       *[female] Lüksemburqun Böyük Hersoginyası
    }
    .genitive =
        { $gender ->
            [male] Lüksemburqun Böyük Hersoqunun
           *[female] Lüksemburqun Böyük Hersoginyasının
        }
    .dative =
        { $gender ->
            [male] Lüksemburqun Böyük Hersoquna
           *[female] Lüksemburqun Böyük Hersoginyasına
        }
    .accusative =
        { $gender ->
            [male] Lüksemburqun Böyük Hersoqunu
           *[female] Lüksemburqun Böyük Hersoginyasını
        }
    .locative =
        { $gender ->
            [male] Lüksemburqun Böyük Hersoqunda
           *[female] Lüksemburqun Böyük Hersoginyasında
        }
    .ablative =
        { $gender ->
            [male] Lüksemburqun Böyük Hersoqundan
           *[female] Lüksemburqun Böyük Hersoginyasından
        }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Yaponiya İmperatoru
       *[female] Yaponiya İmperatriçası
    }
    .genitive =
        { $gender ->
            [male] Yaponiya İmperatorunun
           *[female] Yaponiya İmperatriçasının
        }
    .dative =
        { $gender ->
            [male] Yaponiya İmperatoruna
           *[female] Yaponiya İmperatriçasına
        }
    .accusative =
        { $gender ->
            [male] Yaponiya İmperatorunu
           *[female] Yaponiya İmperatriçasını
        }
    .locative =
        { $gender ->
            [male] Yaponiya İmperatorunda
           *[female] Yaponiya İmperatriçasında
        }
    .ablative =
        { $gender ->
            [male] Yaponiya İmperatorundan
           *[female] Yaponiya İmperatriçasından
        }

# medium: standard usage
title-monarch-QA = Qətər Dövlətinin Əmiri
    .genitive = Qətər Dövlətinin Əmirinin
    .dative = Qətər Dövlətinin Əmirinə
    .accusative = Qətər Dövlətinin Əmirini
    .locative = Qətər Dövlətinin Əmirində
    .ablative = Qətər Dövlətinin Əmirindən

# medium: standard usage
title-monarch-VA = Roma Papası
    .genitive = Roma Papasının
    .dative = Roma Papasına
    .accusative = Roma Papasını
    .locative = Roma Papasında
    .ablative = Roma Papasından

# medium: standard usage
title-prime-minister = { $country-genitive } Baş naziri
    .genitive = { $country-genitive } Baş nazirinin
    .dative = { $country-genitive } Baş nazirinə
    .accusative = { $country-genitive } Baş nazirini
    .locative = { $country-genitive } Baş nazirində
    .ablative = { $country-genitive } Baş nazirindən

# medium: standard usage
title-prime-minister-GB = Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığının Baş naziri
    .genitive = Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığının Baş nazirinin
    .dative = Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığının Baş nazirinə
    .accusative = Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığının Baş nazirini
    .locative = Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığının Baş nazirində
    .ablative = Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığının Baş nazirindən
    .short = Böyük Britaniyanın Baş naziri

# medium: standard usage
title-prime-minister-AZ = Azərbaycan Respublikasının Baş naziri
    .genitive = Azərbaycan Respublikasının Baş nazirinin
    .dative = Azərbaycan Respublikasının Baş nazirinə
    .accusative = Azərbaycan Respublikasının Baş nazirini
    .locative = Azərbaycan Respublikasının Baş nazirində
    .ablative = Azərbaycan Respublikasının Baş nazirindən
    .short = Baş nazir

# medium: standard usage
title-chancellor = { $country-genitive } Kansleri
    .genitive = { $country-genitive } Kanslerinin
    .dative = { $country-genitive } Kanslerinə
    .accusative = { $country-genitive } Kanslerini
    .locative = { $country-genitive } Kanslerində
    .ablative = { $country-genitive } Kanslerindən

# medium: standard usage
title-chancellor-DE = Almaniya Federativ Respublikasının Federal Kansleri
    .genitive = Almaniya Federativ Respublikasının Federal Kanslerinin
    .dative = Almaniya Federativ Respublikasının Federal Kanslerinə
    .accusative = Almaniya Federativ Respublikasının Federal Kanslerini
    .locative = Almaniya Federativ Respublikasının Federal Kanslerində
    .ablative = Almaniya Federativ Respublikasının Federal Kanslerindən
    .short = Almaniyanın Federal Kansleri

# medium: standard usage
title-chancellor-AT = Avstriya Respublikasının Federal Kansleri
    .genitive = Avstriya Respublikasının Federal Kanslerinin
    .dative = Avstriya Respublikasının Federal Kanslerinə
    .accusative = Avstriya Respublikasının Federal Kanslerini
    .locative = Avstriya Respublikasının Federal Kanslerində
    .ablative = Avstriya Respublikasının Federal Kanslerindən
    .short = Avstriyanın Federal Kansleri

# medium: standard usage
title-foreign-minister = { $country-genitive } xarici işlər naziri
    .genitive = { $country-genitive } xarici işlər nazirinin
    .dative = { $country-genitive } xarici işlər nazirinə
    .accusative = { $country-genitive } xarici işlər nazirini
    .locative = { $country-genitive } xarici işlər nazirində
    .ablative = { $country-genitive } xarici işlər nazirindən

# medium: the American office is Dövlət katibi
title-foreign-minister-US = Amerika Birləşmiş Ştatlarının Dövlət katibi
    .genitive = Amerika Birləşmiş Ştatlarının Dövlət katibinin
    .dative = Amerika Birləşmiş Ştatlarının Dövlət katibinə
    .accusative = Amerika Birləşmiş Ştatlarının Dövlət katibini
    .locative = Amerika Birləşmiş Ştatlarının Dövlət katibində
    .ablative = Amerika Birləşmiş Ştatlarının Dövlət katibindən
    .short = ABŞ Dövlət katibi

# medium: standard usage
title-foreign-minister-AZ = Azərbaycan Respublikasının xarici işlər naziri
    .genitive = Azərbaycan Respublikasının xarici işlər nazirinin
    .dative = Azərbaycan Respublikasının xarici işlər nazirinə
    .accusative = Azərbaycan Respublikasının xarici işlər nazirini
    .locative = Azərbaycan Respublikasının xarici işlər nazirində
    .ablative = Azərbaycan Respublikasının xarici işlər nazirindən

# medium: standard usage
title-foreign-minister-EU = Avropa İttifaqının xarici işlər və təhlükəsizlik siyasəti üzrə Ali Nümayəndəsi
    .genitive = Avropa İttifaqının xarici işlər və təhlükəsizlik siyasəti üzrə Ali Nümayəndəsinin
    .dative = Avropa İttifaqının xarici işlər və təhlükəsizlik siyasəti üzrə Ali Nümayəndəsinə
    .accusative = Avropa İttifaqının xarici işlər və təhlükəsizlik siyasəti üzrə Ali Nümayəndəsini
    .locative = Avropa İttifaqının xarici işlər və təhlükəsizlik siyasəti üzrə Ali Nümayəndəsində
    .ablative = Avropa İttifaqının xarici işlər və təhlükəsizlik siyasəti üzrə Ali Nümayəndəsindən
    .short = Aİ-nin Ali Nümayəndəsi

# medium: standard usage
title-un-secretary-general = Birləşmiş Millətlər Təşkilatının Baş katibi
    .genitive = Birləşmiş Millətlər Təşkilatının Baş katibinin
    .dative = Birləşmiş Millətlər Təşkilatının Baş katibinə
    .accusative = Birləşmiş Millətlər Təşkilatının Baş katibini
    .locative = Birləşmiş Millətlər Təşkilatının Baş katibində
    .ablative = Birləşmiş Millətlər Təşkilatının Baş katibindən
    .short = BMT-nin Baş katibi

# medium: standard usage
title-un-high-commissioner = Birləşmiş Millətlər Təşkilatının insan hüquqları üzrə Ali Komissarı
    .genitive = Birləşmiş Millətlər Təşkilatının insan hüquqları üzrə Ali Komissarının
    .dative = Birləşmiş Millətlər Təşkilatının insan hüquqları üzrə Ali Komissarına
    .accusative = Birləşmiş Millətlər Təşkilatının insan hüquqları üzrə Ali Komissarını
    .locative = Birləşmiş Millətlər Təşkilatının insan hüquqları üzrə Ali Komissarında
    .ablative = Birləşmiş Millətlər Təşkilatının insan hüquqları üzrə Ali Komissarından
    .short = BMT-nin insan hüquqları üzrə Ali Komissarı

# medium: standard usage
title-parliament-president = { $country } parlamentinin sədri
    .genitive = { $country } parlamentinin sədrinin
    .dative = { $country } parlamentinin sədrinə
    .accusative = { $country } parlamentinin sədrini
    .locative = { $country } parlamentinin sədrində
    .ablative = { $country } parlamentinin sədrindən

# medium: standard usage
title-parliament-president-AZ = Azərbaycan Respublikası Milli Məclisinin Sədri
    .genitive = Azərbaycan Respublikası Milli Məclisinin Sədrinin
    .dative = Azərbaycan Respublikası Milli Məclisinin Sədrinə
    .accusative = Azərbaycan Respublikası Milli Məclisinin Sədrini
    .locative = Azərbaycan Respublikası Milli Məclisinin Sədrində
    .ablative = Azərbaycan Respublikası Milli Məclisinin Sədrindən
    .short = Milli Məclisin Sədri

# medium: the name of the house; its head is spiker
title-parliament-president-US = Amerika Birləşmiş Ştatları Konqresi Nümayəndələr Palatasının spikeri
    .genitive = Amerika Birləşmiş Ştatları Konqresi Nümayəndələr Palatasının spikerinin
    .dative = Amerika Birləşmiş Ştatları Konqresi Nümayəndələr Palatasının spikerinə
    .accusative = Amerika Birləşmiş Ştatları Konqresi Nümayəndələr Palatasının spikerini
    .locative = Amerika Birləşmiş Ştatları Konqresi Nümayəndələr Palatasının spikerində
    .ablative = Amerika Birləşmiş Ştatları Konqresi Nümayəndələr Palatasının spikerindən
    .short = ABŞ Nümayəndələr Palatasının spikeri

# medium: the name of the house; its head is spiker
title-parliament-president-GB = Birləşmiş Krallıq Parlamenti İcmalar Palatasının spikeri
    .genitive = Birləşmiş Krallıq Parlamenti İcmalar Palatasının spikerinin
    .dative = Birləşmiş Krallıq Parlamenti İcmalar Palatasının spikerinə
    .accusative = Birləşmiş Krallıq Parlamenti İcmalar Palatasının spikerini
    .locative = Birləşmiş Krallıq Parlamenti İcmalar Palatasının spikerində
    .ablative = Birləşmiş Krallıq Parlamenti İcmalar Palatasının spikerindən
    .short = İcmalar Palatasının spikeri

# medium: the name of the house
title-parliament-president-FR = Fransa Milli Assambleyasının sədri
    .genitive = Fransa Milli Assambleyasının sədrinin
    .dative = Fransa Milli Assambleyasının sədrinə
    .accusative = Fransa Milli Assambleyasının sədrini
    .locative = Fransa Milli Assambleyasının sədrində
    .ablative = Fransa Milli Assambleyasının sədrindən

# medium: the name of the house
title-parliament-president-DE = Almaniya Bundestaqının sədri
    .genitive = Almaniya Bundestaqının sədrinin
    .dative = Almaniya Bundestaqının sədrinə
    .accusative = Almaniya Bundestaqının sədrini
    .locative = Almaniya Bundestaqının sədrində
    .ablative = Almaniya Bundestaqının sədrindən

# medium: the name of the house
title-parliament-president-RU = Rusiya Federasiyası Dövlət Dumasının sədri
    .genitive = Rusiya Federasiyası Dövlət Dumasının sədrinin
    .dative = Rusiya Federasiyası Dövlət Dumasının sədrinə
    .accusative = Rusiya Federasiyası Dövlət Dumasının sədrini
    .locative = Rusiya Federasiyası Dövlət Dumasının sədrində
    .ablative = Rusiya Federasiyası Dövlət Dumasının sədrindən
    .short = Dövlət Dumasının sədri

# medium: the name of the house
title-parliament-president-IR = İran İslam Şurası Məclisinin sədri
    .genitive = İran İslam Şurası Məclisinin sədrinin
    .dative = İran İslam Şurası Məclisinin sədrinə
    .accusative = İran İslam Şurası Məclisinin sədrini
    .locative = İran İslam Şurası Məclisinin sədrində
    .ablative = İran İslam Şurası Məclisinin sədrindən
    .short = İran Məclisinin sədri

# medium: standard usage
title-parliament-president-TR = Türkiyə Böyük Millət Məclisinin Sədri
    .genitive = Türkiyə Böyük Millət Məclisinin Sədrinin
    .dative = Türkiyə Böyük Millət Məclisinin Sədrinə
    .accusative = Türkiyə Böyük Millət Məclisinin Sədrini
    .locative = Türkiyə Böyük Millət Məclisinin Sədrində
    .ablative = Türkiyə Böyük Millət Məclisinin Sədrindən

# medium: standard usage
title-parliament-president-EU = Avropa Parlamentinin Prezidenti
    .genitive = Avropa Parlamentinin Prezidentinin
    .dative = Avropa Parlamentinin Prezidentinə
    .accusative = Avropa Parlamentinin Prezidentini
    .locative = Avropa Parlamentinin Prezidentində
    .ablative = Avropa Parlamentinin Prezidentindən

# medium: standard usage
title-parliament-president-UN = Birləşmiş Millətlər Təşkilatı Baş Assambleyasının Sədri
    .genitive = Birləşmiş Millətlər Təşkilatı Baş Assambleyasının Sədrinin
    .dative = Birləşmiş Millətlər Təşkilatı Baş Assambleyasının Sədrinə
    .accusative = Birləşmiş Millətlər Təşkilatı Baş Assambleyasının Sədrini
    .locative = Birləşmiş Millətlər Təşkilatı Baş Assambleyasının Sədrində
    .ablative = Birləşmiş Millətlər Təşkilatı Baş Assambleyasının Sədrindən
    .short = BMT Baş Assambleyasının Sədri

# medium: standard usage
title-ambassador = { $country-genitive } səfiri
    .genitive = { $country-genitive } səfirinin
    .dative = { $country-genitive } səfirinə
    .accusative = { $country-genitive } səfirini
    .locative = { $country-genitive } səfirində
    .ablative = { $country-genitive } səfirindən

# medium: standard usage
title-body-head-EU = Avropa Komissiyasının Prezidenti
    .genitive = Avropa Komissiyasının Prezidentinin
    .dative = Avropa Komissiyasının Prezidentinə
    .accusative = Avropa Komissiyasının Prezidentini
    .locative = Avropa Komissiyasının Prezidentində
    .ablative = Avropa Komissiyasının Prezidentindən

# medium: standard usage
title-body-head-UN = Birləşmiş Millətlər Təşkilatı İnsan Hüquqları Şurasının Prezidenti
    .genitive = Birləşmiş Millətlər Təşkilatı İnsan Hüquqları Şurasının Prezidentinin
    .dative = Birləşmiş Millətlər Təşkilatı İnsan Hüquqları Şurasının Prezidentinə
    .accusative = Birləşmiş Millətlər Təşkilatı İnsan Hüquqları Şurasının Prezidentini
    .locative = Birləşmiş Millətlər Təşkilatı İnsan Hüquqları Şurasının Prezidentində
    .ablative = Birləşmiş Millətlər Təşkilatı İnsan Hüquqları Şurasının Prezidentindən
    .short = BMT İnsan Hüquqları Şurasının Prezidenti

# medium: the name stands for the title, as far as the recipient gives its forms; else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] { $country } parlamentinin üzvü
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] { $country } parlamentinin üzvünün
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] { $country } parlamentinin üzvünə
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] { $country } parlamentinin üzvünü
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] { $country } parlamentinin üzvündə
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] { $country } parlamentinin üzvündən
        }

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] redaksiya
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] redaksiyanın
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] redaksiyaya
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] redaksiyanı
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] redaksiyada
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] redaksiyadan
        }

# medium: the name stands for the title, as far as the recipient gives its forms
title-body-head = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .locative = { $name-locative }
    .ablative = { $name-ablative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-organisation = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .locative = { $name-locative }
    .ablative = { $name-ablative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-person = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .locative = { $name-locative }
    .ablative = { $name-ablative }

# medium: the name stands for the title, as far as the recipient gives its forms
title-other = { $name }
    .genitive = { $name-genitive }
    .dative = { $name-dative }
    .accusative = { $name-accusative }
    .locative = { $name-locative }
    .ablative = { $name-ablative }

## Lines above the postal address

# medium: standard usage
address = { office-address }

# high: letters to the President of Azerbaijan (xalqqazeti.com, anl.az)
address-president = { excellent-address }

# medium: one’s own holder has no predicate here; Azerbaijani letters at home do use zati-aliləri
address-president-own = { office-address }

# medium: the pattern of heads of state
address-prime-minister = { excellent-address }

# medium: one’s own holder has no predicate here; Azerbaijani letters at home do use zati-aliləri
address-prime-minister-own = { office-address }

# medium: the pattern of heads of state
address-chancellor = { excellent-address }

# medium: one’s own holder has no predicate here; Azerbaijani letters at home do use zati-aliləri
address-chancellor-own = { office-address }

# medium: the pattern of heads of state
address-foreign-minister = { excellent-address }

# medium: one’s own holder has no predicate here; Azerbaijani letters at home do use zati-aliləri
address-foreign-minister-own = { office-address }

# medium: the pattern of heads of state
address-ambassador = { excellent-address }

# medium: one’s own holder has no predicate here; Azerbaijani letters at home do use zati-aliləri
address-ambassador-own = { office-address }

# medium: standard usage for kings; for other monarchs low
address-monarch = Əlahəzrət { $title }

# low: the predicate is in doubt
address-monarch-VA =
    Roma Papası Həzrətləri
    { $name }

# medium: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# medium: standard usage
address-member-of-parliament =
    { $named ->
        [yes]
            { $gender ->
                [male] Cənab { $name }
                [female] Xanım { $name }
               *[neutral] { $name }
            }
       *[no] { $title-dative }
    }

# medium: standard usage
address-person =
    { $gender ->
        [male] Cənab { $name }
        [female] Xanım { $name }
       *[neutral] { $name }
    }

# medium: standard usage
address-organisation = { $name }

# medium: standard usage
address-editor =
    Redaksiyaya
    { $name }

## Salutations, with an exclamation mark

# medium: standard usage
salutation = Hörmətli xanımlar və cənablar!

# high: letters to the President of Azerbaijan (metbuat.az, 2023)
salutation-president = Zati-aliləri!

# high: letters to the President of Azerbaijan (xalqqazeti.com, anl.az)
salutation-president-own = { mohterem } Prezident!

# medium: the Chinese head of state is Sədr
salutation-president-CN =
    { $own ->
        [yes] { mohterem } Sədr!
       *[no] Zati-aliləri!
    }

# medium: the title of the office
salutation-president-CA =
    { $own ->
        [yes] { mohterem } General-qubernator!
       *[no] Zati-aliləri!
    }

# medium: the title of the office
salutation-president-AU = { salutation-president-CA }

# medium: the American office is Dövlət katibi
salutation-foreign-minister-US =
    { $own ->
        [yes] { mohterem } Dövlət katibi!
       *[no] Zati-aliləri!
    }

# medium: the pattern of Möhtərəm cənab Prezident
salutation-president-EU = { mohterem } Prezident!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-president-UN = { mohterem } Sədr!

# medium: standard usage
salutation-monarch = Əlahəzrət!

# low: to be confirmed by a native speaker
salutation-monarch-VA = Müqəddəs Ata!

# medium: the pattern of heads of state
salutation-prime-minister = Zati-aliləri!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-prime-minister-own = { mohterem } Baş nazir!

# medium: the pattern of heads of state
salutation-chancellor = Zati-aliləri!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-chancellor-own = { mohterem } Kansler!

# medium: the pattern of heads of state
salutation-foreign-minister = Zati-aliləri!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-foreign-minister-own = { mohterem } Nazir!

# medium: the pattern of heads of state
salutation-ambassador = Zati-aliləri!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-ambassador-own = { mohterem } Səfir!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-foreign-minister-EU = { mohterem } Ali Nümayəndə!

# medium: the pattern of heads of state; also Möhtərəm cənab Baş katib!
salutation-un-secretary-general = Zati-aliləri!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-un-high-commissioner = { mohterem } Ali Komissar!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-parliament-president = { mohterem } Sədr!

# medium: the head of the house is spiker
salutation-parliament-president-US = { mohterem } Spiker!

# medium: the head of the house is spiker
salutation-parliament-president-GB = { mohterem } Spiker!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-parliament-president-EU = { mohterem } Prezident!

# medium: standard usage
hormetli =
    { $gender ->
        [male] Hörmətli cənab { $name }!
        [female] Hörmətli xanım { $name }!
       *[neutral] Hörmətli { $name }!
    }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] { hormetli }
       *[no] Hörmətli millət vəkili!
    }

# medium: standard usage
salutation-body-head =
    { $named ->
        [yes] { hormetli }
       *[no] Hörmətli xanımlar və cənablar!
    }

# medium: the pattern of Möhtərəm cənab Prezident
salutation-body-head-EU = { mohterem } Prezident!

# medium: the pattern of Möhtərəm cənab Prezident
salutation-body-head-UN = { mohterem } Prezident!

# medium: standard usage
salutation-editor = Hörmətli redaksiya!

# medium: standard usage
salutation-organisation = Hörmətli xanımlar və cənablar!

# medium: standard usage
salutation-person =
    { $named ->
        [yes] { hormetli }
       *[no] Hörmətli xanımlar və cənablar!
    }

# medium: a gender tells that it is a person
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] { hormetli }
                [female] { hormetli }
               *[neutral] Hörmətli xanımlar və cənablar!
            }
       *[no] Hörmətli xanımlar və cənablar!
    }

## Closings

# medium: standard usage
closing = Hörmətlə,

# high: anl.az (letter of 25 December 2016)
closing-president = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-monarch = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-prime-minister = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-chancellor = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-foreign-minister = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-un-secretary-general = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-un-high-commissioner = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-parliament-president = Dərin hörmətlə,

# medium: the pattern of letters to the President
closing-ambassador = Dərin hörmətlə,

## Copies

# medium: standard usage
copy-line =
    { $name }
    { $title }

# medium: standard usage
copy-line-editor =
    { $named ->
        [yes] { $name }
       *[no] Redaksiya
    }

# medium: standard usage
copy-for = { $title } üçün surət

## Several addressees

# medium: with a name the person comes first; else the office in the dative
joint-line =
    { $named ->
        [yes] { $name }, { $title }
       *[no] { $title-dative }
    }

# medium: the office without the name
joint-line-monarch = { $title-dative }

# medium: the name is the title
joint-line-organisation = { $title }

# medium: the paper by name, else the editorial office
joint-line-editor =
    { $named ->
        [yes] { $name }
       *[no] Redaksiyaya
    }

# medium: as in the list of copies
joint-line-other = { copy-line }

# medium: the name is the title
joint-line-person = { $title }

# medium: the name is the title
joint-line-member-of-parliament = { $title }

# medium: the name is the title
joint-line-body-head = { $title }

# medium: standard usage
joint-line-body-head-EU =
    { $named ->
        [yes] { $name }, { $title }
       *[no] { $title-dative }
    }

# medium: standard usage
joint-line-body-head-UN =
    { $named ->
        [yes] { $name }, { $title }
       *[no] { $title-dative }
    }

# medium: standard usage
joint-salutation = Hörmətli xanımlar və cənablar!

# low: the plurals of the predicates
joint-salutation-heads =
    { $monarch ->
        [yes] Əlahəzrətlər! Zati-alilər! Möhtərəm dövlət və hökumət başçıları!
       *[no] Zati-alilər! Möhtərəm dövlət və hökumət başçıları!
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un = { joint-salutation-heads } { mohterem } Baş katib!

# medium: standard usage
joint-closing = Hörmətlə,

# medium: standard usage
joint-closing-heads = Dərin hörmətlə,

## Words of the page

# medium: standard usage
open-letter = Açıq məktub

# medium: standard usage
subject = Mövzu:

# medium: standard usage
copy-to = Surəti:

# medium: standard usage
enclosures =
    { $count ->
        [1] Əlavə:
       *[other] Əlavələr:
    }

# medium: standard usage
signatories = İmzalayanlar

# medium: standard usage
signed-by = İmzalayanlar

# medium: standard usage
on-behalf-of = { $name } adından

# medium: standard usage
name-withheld = Ad təhlükəsizlik səbəbindən göstərilmir

# medium: standard usage
how-to-verify = Bu məktubun həqiqiliyini necə yoxlamalı

# medium: standard usage
page = Səhifə { $page } / { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages before dilindən
language =
    { $language ->
        [ar] ərəb
        [az] Azərbaycan
        [ckb] mərkəzi kürd (sorani)
        [da] danimarka
        [de] alman
        [en] ingilis
        [es] ispan
        [fa] fars
        [fi] fin
        [fr] fransız
        [he] ivrit
        [hy] erməni
        [it] italyan
        [kmr] şimali kürd (kurmanci)
        [nb] norveç
        [nl] niderland
        [pl] polyak
        [pt] portuqal
        [ru] rus
        [sv] isveç
        [tr] türk
        [uk] ukrayna
        [zh-Hans] çin
        [zh-Hant] çin
       *[other] başqa
    }

# medium: standard usage
translated-from = { CAPITAL(language) } dilindən tərcümə

# medium: standard usage
notice-machine = { CAPITAL(language) } dilindən maşın tərcüməsi, yoxlanılmayıb

# medium: standard usage
notice-human = { CAPITAL(language) } dilindən tərcümə, yoxlanılmayıb

# medium: standard usage
revision = Redaksiya { $number }

# medium: standard usage
follow-up = { $date } tarixli “{ $letter }” məktubunun davamı

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
