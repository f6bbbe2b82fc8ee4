### Türkçe resmî mektuplar.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Turkish has no gender; case endings of titles of office take no apostrophe.

## Words that other messages use

# medium: Ekselansları for foreign holders; without a name the office in the dative
excellent-address =
    { $named ->
        [yes] Ekselansları Sayın { $name }
       *[no] Ekselansları { $title-dative }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

# medium: Sayın before the name, then the office; without a name the office in the dative
office-address =
    { $named ->
        [yes] Sayın { $name }
       *[no] { $title-dative }
    }
    { $named ->
        [yes] { $title }
       *[no] {""}
    }

## Countries

# medium: the usual short name
country-US = Amerika Birleşik Devletleri

# medium: the usual short name
country-GB = Birleşik Krallık

# medium: the usual short name
country-FR = Fransa

# medium: the usual short name
country-DE = Almanya

# medium: the usual short name
country-RU = Rusya

# medium: the usual short name
country-CN = Çin

# medium: the usual short name
country-IR = İran

# medium: the usual short name
country-SE = İsveç

# medium: the usual short name
country-NO = Norveç

# medium: the usual short name
country-DK = Danimarka

# medium: the usual short name
country-FI = Finlandiya

# medium: the usual short name
country-IS = İzlanda

# medium: the usual short name
country-ES = İspanya

# medium: the usual short name
country-IT = İtalya

# medium: the usual short name
country-NL = Hollanda

# medium: the usual short name
country-BE = Belçika

# medium: the usual short name
country-LU = Lüksemburg

# medium: the usual short name
country-AT = Avusturya

# medium: the usual short name
country-CH = İsviçre

# medium: the usual short name
country-PL = Polonya

# medium: the usual short name
country-PT = Portekiz

# medium: the usual short name
country-IE = İrlanda

# medium: the usual short name
country-CZ = Çekya

# medium: the usual short name
country-HU = Macaristan

# medium: the usual short name
country-GR = Yunanistan

# medium: the usual short name
country-TR = Türkiye

# medium: the usual short name
country-UA = Ukrayna

# medium: the usual short name
country-AM = Ermenistan

# medium: the usual short name
country-AZ = Azerbaycan

# medium: the usual short name
country-IQ = Irak

# medium: the usual short name
country-SY = Suriye

# medium: the usual short name
country-IL = İsrail

# medium: the usual short name
country-EG = Mısır

# medium: the usual short name
country-SA = Suudi Arabistan

# medium: the usual short name
country-QA = Katar

# medium: the usual short name
country-AE = Birleşik Arap Emirlikleri

# medium: the usual short name
country-CA = Kanada

# medium: the usual short name
country-AU = Avustralya

# medium: the usual short name
country-JP = Japonya

# medium: the usual short name
country-KR = Güney Kore

# medium: the usual short name
country-IN = Hindistan

# medium: the usual short name
country-BR = Brezilya

# medium: the usual short name
country-ZA = Güney Afrika

# medium: the usual short name
country-VA = Vatikan

## Titles

# medium: standard usage
title-president = { $country } Cumhurbaşkanı
    .genitive = { $country } Cumhurbaşkanının
    .dative = { $country } Cumhurbaşkanına
    .accusative = { $country } Cumhurbaşkanını
    .locative = { $country } Cumhurbaşkanında
    .ablative = { $country } Cumhurbaşkanından

# medium: standard usage
title-president-US = Amerika Birleşik Devletleri Başkanı
    .genitive = Amerika Birleşik Devletleri Başkanının
    .dative = Amerika Birleşik Devletleri Başkanına
    .accusative = Amerika Birleşik Devletleri Başkanını
    .locative = Amerika Birleşik Devletleri Başkanında
    .ablative = Amerika Birleşik Devletleri Başkanından
    .short = ABD Başkanı

# medium: standard usage
title-president-FR = Fransa Cumhuriyeti Cumhurbaşkanı
    .genitive = Fransa Cumhuriyeti Cumhurbaşkanının
    .dative = Fransa Cumhuriyeti Cumhurbaşkanına
    .accusative = Fransa Cumhuriyeti Cumhurbaşkanını
    .locative = Fransa Cumhuriyeti Cumhurbaşkanında
    .ablative = Fransa Cumhuriyeti Cumhurbaşkanından
    .short = Fransa Cumhurbaşkanı

# medium: standard usage
title-president-RU = Rusya Federasyonu Devlet Başkanı
    .genitive = Rusya Federasyonu Devlet Başkanının
    .dative = Rusya Federasyonu Devlet Başkanına
    .accusative = Rusya Federasyonu Devlet Başkanını
    .locative = Rusya Federasyonu Devlet Başkanında
    .ablative = Rusya Federasyonu Devlet Başkanından
    .short = Rusya Devlet Başkanı

# medium: standard usage
title-president-CN = Çin Halk Cumhuriyeti Devlet Başkanı
    .genitive = Çin Halk Cumhuriyeti Devlet Başkanının
    .dative = Çin Halk Cumhuriyeti Devlet Başkanına
    .accusative = Çin Halk Cumhuriyeti Devlet Başkanını
    .locative = Çin Halk Cumhuriyeti Devlet Başkanında
    .ablative = Çin Halk Cumhuriyeti Devlet Başkanından
    .short = Çin Devlet Başkanı

# medium: standard usage
title-president-TR = Türkiye Cumhuriyeti Cumhurbaşkanı
    .genitive = Türkiye Cumhuriyeti Cumhurbaşkanının
    .dative = Türkiye Cumhuriyeti Cumhurbaşkanına
    .accusative = Türkiye Cumhuriyeti Cumhurbaşkanını
    .locative = Türkiye Cumhuriyeti Cumhurbaşkanında
    .ablative = Türkiye Cumhuriyeti Cumhurbaşkanından
    .short = Cumhurbaşkanı

# medium: the Turkish press and ministry say Devlet Başkanı for this country
title-president-UA = Ukrayna Devlet Başkanı
    .genitive = Ukrayna Devlet Başkanının
    .dative = Ukrayna Devlet Başkanına
    .accusative = Ukrayna Devlet Başkanını
    .locative = Ukrayna Devlet Başkanında
    .ablative = Ukrayna Devlet Başkanından

# medium: the Turkish press and ministry say Devlet Başkanı for this country
title-president-BR = Brezilya Devlet Başkanı
    .genitive = Brezilya Devlet Başkanının
    .dative = Brezilya Devlet Başkanına
    .accusative = Brezilya Devlet Başkanını
    .locative = Brezilya Devlet Başkanında
    .ablative = Brezilya Devlet Başkanından

# low: also Kore Cumhuriyeti Cumhurbaşkanı
title-president-KR = Güney Kore Devlet Başkanı
    .genitive = Güney Kore Devlet Başkanının
    .dative = Güney Kore Devlet Başkanına
    .accusative = Güney Kore Devlet Başkanını
    .locative = Güney Kore Devlet Başkanında
    .ablative = Güney Kore Devlet Başkanından

# medium: the Turkish press and ministry say Devlet Başkanı for this country
title-president-AE = Birleşik Arap Emirlikleri Devlet Başkanı
    .genitive = Birleşik Arap Emirlikleri Devlet Başkanının
    .dative = Birleşik Arap Emirlikleri Devlet Başkanına
    .accusative = Birleşik Arap Emirlikleri Devlet Başkanını
    .locative = Birleşik Arap Emirlikleri Devlet Başkanında
    .ablative = Birleşik Arap Emirlikleri Devlet Başkanından

# medium: Switzerland has no Cumhurbaşkanı; the head of the Confederation
title-president-CH = İsviçre Konfederasyonu Başkanı
    .genitive = İsviçre Konfederasyonu Başkanının
    .dative = İsviçre Konfederasyonu Başkanına
    .accusative = İsviçre Konfederasyonu Başkanını
    .locative = İsviçre Konfederasyonu Başkanında
    .ablative = İsviçre Konfederasyonu Başkanından

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = Kanada Genel Valisi
    .genitive = Kanada Genel Valisinin
    .dative = Kanada Genel Valisine
    .accusative = Kanada Genel Valisini
    .locative = Kanada Genel Valisinde
    .ablative = Kanada Genel Valisinden

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = Avustralya Genel Valisi
    .genitive = Avustralya Genel Valisinin
    .dative = Avustralya Genel Valisine
    .accusative = Avustralya Genel Valisini
    .locative = Avustralya Genel Valisinde
    .ablative = Avustralya Genel Valisinden

# low: the European Council is also called Avrupa Birliği Zirvesi
title-president-EU = Avrupa Birliği Konseyi Başkanı
    .genitive = Avrupa Birliği Konseyi Başkanının
    .dative = Avrupa Birliği Konseyi Başkanına
    .accusative = Avrupa Birliği Konseyi Başkanını
    .locative = Avrupa Birliği Konseyi Başkanında
    .ablative = Avrupa Birliği Konseyi Başkanından
    .short = AB Konseyi Başkanı

# medium: Turkish Ministry of Foreign Affairs, statement No. 37 of 9 March 2006, for the name of the Council
title-president-UN = Birleşmiş Milletler Güvenlik Konseyi Başkanı
    .genitive = Birleşmiş Milletler Güvenlik Konseyi Başkanının
    .dative = Birleşmiş Milletler Güvenlik Konseyi Başkanına
    .accusative = Birleşmiş Milletler Güvenlik Konseyi Başkanını
    .locative = Birleşmiş Milletler Güvenlik Konseyi Başkanında
    .ablative = Birleşmiş Milletler Güvenlik Konseyi Başkanından
    .short = BM Güvenlik Konseyi Başkanı

# medium: standard usage
title-monarch =
    { $gender ->
        [male] { $country } Kralı
       *[female] { $country } Kraliçesi
    }
    .genitive =
        { $gender ->
            [male] { $country } Kralının
           *[female] { $country } Kraliçesinin
        }
    .dative =
        { $gender ->
            [male] { $country } Kralına
           *[female] { $country } Kraliçesine
        }
    .accusative =
        { $gender ->
            [male] { $country } Kralını
           *[female] { $country } Kraliçesini
        }
    .locative =
        { $gender ->
            [male] { $country } Kralında
           *[female] { $country } Kraliçesinde
        }
    .ablative =
        { $gender ->
            [male] { $country } Kralından
           *[female] { $country } Kraliçesinden
        }

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] Lüksemburg Büyük Dükü
       *[female] Lüksemburg Büyük Düşesi
    }
    .genitive =
        { $gender ->
            [male] Lüksemburg Büyük Dükünün
           *[female] Lüksemburg Büyük Düşesinin
        }
    .dative =
        { $gender ->
            [male] Lüksemburg Büyük Düküne
           *[female] Lüksemburg Büyük Düşesine
        }
    .accusative =
        { $gender ->
            [male] Lüksemburg Büyük Dükünü
           *[female] Lüksemburg Büyük Düşesini
        }
    .locative =
        { $gender ->
            [male] Lüksemburg Büyük Dükünde
           *[female] Lüksemburg Büyük Düşesinde
        }
    .ablative =
        { $gender ->
            [male] Lüksemburg Büyük Dükünden
           *[female] Lüksemburg Büyük Düşesinden
        }

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] Japonya İmparatoru
       *[female] Japonya İmparatoriçesi
    }
    .genitive =
        { $gender ->
            [male] Japonya İmparatorunun
           *[female] Japonya İmparatoriçesinin
        }
    .dative =
        { $gender ->
            [male] Japonya İmparatoruna
           *[female] Japonya İmparatoriçesine
        }
    .accusative =
        { $gender ->
            [male] Japonya İmparatorunu
           *[female] Japonya İmparatoriçesini
        }
    .locative =
        { $gender ->
            [male] Japonya İmparatorunda
           *[female] Japonya İmparatoriçesinde
        }
    .ablative =
        { $gender ->
            [male] Japonya İmparatorundan
           *[female] Japonya İmparatoriçesinden
        }

# medium: standard usage
title-monarch-QA = Katar Emiri
    .genitive = Katar Emirinin
    .dative = Katar Emirine
    .accusative = Katar Emirini
    .locative = Katar Emirinde
    .ablative = Katar Emirinden

# medium: the apostrophe as with names
title-monarch-VA = Papa
    .genitive = Papa’nın
    .dative = Papa’ya
    .accusative = Papa’yı
    .locative = Papa’da
    .ablative = Papa’dan

# medium: standard usage
title-prime-minister = { $country } Başbakanı
    .genitive = { $country } Başbakanının
    .dative = { $country } Başbakanına
    .accusative = { $country } Başbakanını
    .locative = { $country } Başbakanında
    .ablative = { $country } Başbakanından

# medium: standard usage
title-prime-minister-GB = Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı Başbakanı
    .genitive = Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı Başbakanının
    .dative = Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı Başbakanına
    .accusative = Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı Başbakanını
    .locative = Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı Başbakanında
    .ablative = Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı Başbakanından
    .short = Birleşik Krallık Başbakanı

# medium: standard usage
title-chancellor = { $country } Şansölyesi
    .genitive = { $country } Şansölyesinin
    .dative = { $country } Şansölyesine
    .accusative = { $country } Şansölyesini
    .locative = { $country } Şansölyesinde
    .ablative = { $country } Şansölyesinden

# low: also Federal Başbakanı; the press says Almanya Başbakanı or Almanya Şansölyesi
title-chancellor-DE = Almanya Federal Cumhuriyeti Federal Şansölyesi
    .genitive = Almanya Federal Cumhuriyeti Federal Şansölyesinin
    .dative = Almanya Federal Cumhuriyeti Federal Şansölyesine
    .accusative = Almanya Federal Cumhuriyeti Federal Şansölyesini
    .locative = Almanya Federal Cumhuriyeti Federal Şansölyesinde
    .ablative = Almanya Federal Cumhuriyeti Federal Şansölyesinden
    .short = Almanya Şansölyesi

# low: also Avusturya Başbakanı
title-chancellor-AT = Avusturya Cumhuriyeti Federal Şansölyesi
    .genitive = Avusturya Cumhuriyeti Federal Şansölyesinin
    .dative = Avusturya Cumhuriyeti Federal Şansölyesine
    .accusative = Avusturya Cumhuriyeti Federal Şansölyesini
    .locative = Avusturya Cumhuriyeti Federal Şansölyesinde
    .ablative = Avusturya Cumhuriyeti Federal Şansölyesinden
    .short = Avusturya Şansölyesi

# medium: standard usage
title-foreign-minister = { $country } Dışişleri Bakanı
    .genitive = { $country } Dışişleri Bakanının
    .dative = { $country } Dışişleri Bakanına
    .accusative = { $country } Dışişleri Bakanını
    .locative = { $country } Dışişleri Bakanında
    .ablative = { $country } Dışişleri Bakanından

# medium: standard usage
title-foreign-minister-TR = Türkiye Cumhuriyeti Dışişleri Bakanı
    .genitive = Türkiye Cumhuriyeti Dışişleri Bakanının
    .dative = Türkiye Cumhuriyeti Dışişleri Bakanına
    .accusative = Türkiye Cumhuriyeti Dışişleri Bakanını
    .locative = Türkiye Cumhuriyeti Dışişleri Bakanında
    .ablative = Türkiye Cumhuriyeti Dışişleri Bakanından
    .short = Dışişleri Bakanı

# medium: standard usage
title-foreign-minister-EU = Avrupa Birliği Dışişleri ve Güvenlik Politikası Yüksek Temsilcisi
    .genitive = Avrupa Birliği Dışişleri ve Güvenlik Politikası Yüksek Temsilcisinin
    .dative = Avrupa Birliği Dışişleri ve Güvenlik Politikası Yüksek Temsilcisine
    .accusative = Avrupa Birliği Dışişleri ve Güvenlik Politikası Yüksek Temsilcisini
    .locative = Avrupa Birliği Dışişleri ve Güvenlik Politikası Yüksek Temsilcisinde
    .ablative = Avrupa Birliği Dışişleri ve Güvenlik Politikası Yüksek Temsilcisinden
    .short = AB Yüksek Temsilcisi

# medium: standard usage
title-un-secretary-general = Birleşmiş Milletler Genel Sekreteri
    .genitive = Birleşmiş Milletler Genel Sekreterinin
    .dative = Birleşmiş Milletler Genel Sekreterine
    .accusative = Birleşmiş Milletler Genel Sekreterini
    .locative = Birleşmiş Milletler Genel Sekreterinde
    .ablative = Birleşmiş Milletler Genel Sekreterinden
    .short = BM Genel Sekreteri

# medium: standard usage
title-un-high-commissioner = Birleşmiş Milletler İnsan Hakları Yüksek Komiseri
    .genitive = Birleşmiş Milletler İnsan Hakları Yüksek Komiserinin
    .dative = Birleşmiş Milletler İnsan Hakları Yüksek Komiserine
    .accusative = Birleşmiş Milletler İnsan Hakları Yüksek Komiserini
    .locative = Birleşmiş Milletler İnsan Hakları Yüksek Komiserinde
    .ablative = Birleşmiş Milletler İnsan Hakları Yüksek Komiserinden
    .short = BM İnsan Hakları Yüksek Komiseri

# medium: standard usage
title-parliament-president = { $country } Parlamentosu Başkanı
    .genitive = { $country } Parlamentosu Başkanının
    .dative = { $country } Parlamentosu Başkanına
    .accusative = { $country } Parlamentosu Başkanını
    .locative = { $country } Parlamentosu Başkanında
    .ablative = { $country } Parlamentosu Başkanından

# medium: standard usage
title-parliament-president-TR = Türkiye Büyük Millet Meclisi Başkanı
    .genitive = Türkiye Büyük Millet Meclisi Başkanının
    .dative = Türkiye Büyük Millet Meclisi Başkanına
    .accusative = Türkiye Büyük Millet Meclisi Başkanını
    .locative = Türkiye Büyük Millet Meclisi Başkanında
    .ablative = Türkiye Büyük Millet Meclisi Başkanından
    .short = TBMM Başkanı

# medium: standard usage
title-parliament-president-AZ = Azerbaycan Millî Meclisi Başkanı
    .genitive = Azerbaycan Millî Meclisi Başkanının
    .dative = Azerbaycan Millî Meclisi Başkanına
    .accusative = Azerbaycan Millî Meclisi Başkanını
    .locative = Azerbaycan Millî Meclisi Başkanında
    .ablative = Azerbaycan Millî Meclisi Başkanından

# medium: standard usage
title-parliament-president-DE = Almanya Federal Meclisi Başkanı
    .genitive = Almanya Federal Meclisi Başkanının
    .dative = Almanya Federal Meclisi Başkanına
    .accusative = Almanya Federal Meclisi Başkanını
    .locative = Almanya Federal Meclisi Başkanında
    .ablative = Almanya Federal Meclisi Başkanından

# medium: standard usage
title-parliament-president-FR = Fransa Ulusal Meclisi Başkanı
    .genitive = Fransa Ulusal Meclisi Başkanının
    .dative = Fransa Ulusal Meclisi Başkanına
    .accusative = Fransa Ulusal Meclisi Başkanını
    .locative = Fransa Ulusal Meclisi Başkanında
    .ablative = Fransa Ulusal Meclisi Başkanından

# medium: standard usage
title-parliament-president-GB = Birleşik Krallık Avam Kamarası Başkanı
    .genitive = Birleşik Krallık Avam Kamarası Başkanının
    .dative = Birleşik Krallık Avam Kamarası Başkanına
    .accusative = Birleşik Krallık Avam Kamarası Başkanını
    .locative = Birleşik Krallık Avam Kamarası Başkanında
    .ablative = Birleşik Krallık Avam Kamarası Başkanından

# medium: the name of the house
title-parliament-president-RU = Rusya Federasyonu Devlet Duması Başkanı
    .genitive = Rusya Federasyonu Devlet Duması Başkanının
    .dative = Rusya Federasyonu Devlet Duması Başkanına
    .accusative = Rusya Federasyonu Devlet Duması Başkanını
    .locative = Rusya Federasyonu Devlet Duması Başkanında
    .ablative = Rusya Federasyonu Devlet Duması Başkanından
    .short = Devlet Duması Başkanı

# medium: the name of the house
title-parliament-president-CN = Çin Ulusal Halk Kongresi Daimî Komitesi Başkanı
    .genitive = Çin Ulusal Halk Kongresi Daimî Komitesi Başkanının
    .dative = Çin Ulusal Halk Kongresi Daimî Komitesi Başkanına
    .accusative = Çin Ulusal Halk Kongresi Daimî Komitesi Başkanını
    .locative = Çin Ulusal Halk Kongresi Daimî Komitesi Başkanında
    .ablative = Çin Ulusal Halk Kongresi Daimî Komitesi Başkanından

# medium: the name of the house; the press says İran Meclis Başkanı
title-parliament-president-IR = İran İslami Danışma Meclisi Başkanı
    .genitive = İran İslami Danışma Meclisi Başkanının
    .dative = İran İslami Danışma Meclisi Başkanına
    .accusative = İran İslami Danışma Meclisi Başkanını
    .locative = İran İslami Danışma Meclisi Başkanında
    .ablative = İran İslami Danışma Meclisi Başkanından
    .short = İran Meclis Başkanı

# medium: the name of the house
title-parliament-president-CA = Kanada Avam Kamarası Başkanı
    .genitive = Kanada Avam Kamarası Başkanının
    .dative = Kanada Avam Kamarası Başkanına
    .accusative = Kanada Avam Kamarası Başkanını
    .locative = Kanada Avam Kamarası Başkanında
    .ablative = Kanada Avam Kamarası Başkanından

# medium: the name of the house
title-parliament-president-JP = Japonya Temsilciler Meclisi Başkanı
    .genitive = Japonya Temsilciler Meclisi Başkanının
    .dative = Japonya Temsilciler Meclisi Başkanına
    .accusative = Japonya Temsilciler Meclisi Başkanını
    .locative = Japonya Temsilciler Meclisi Başkanında
    .ablative = Japonya Temsilciler Meclisi Başkanından

# medium: standard usage
title-parliament-president-US = Amerika Birleşik Devletleri Temsilciler Meclisi Başkanı
    .genitive = Amerika Birleşik Devletleri Temsilciler Meclisi Başkanının
    .dative = Amerika Birleşik Devletleri Temsilciler Meclisi Başkanına
    .accusative = Amerika Birleşik Devletleri Temsilciler Meclisi Başkanını
    .locative = Amerika Birleşik Devletleri Temsilciler Meclisi Başkanında
    .ablative = Amerika Birleşik Devletleri Temsilciler Meclisi Başkanından
    .short = ABD Temsilciler Meclisi Başkanı

# medium: standard usage
title-parliament-president-EU = Avrupa Parlamentosu Başkanı
    .genitive = Avrupa Parlamentosu Başkanının
    .dative = Avrupa Parlamentosu Başkanına
    .accusative = Avrupa Parlamentosu Başkanını
    .locative = Avrupa Parlamentosu Başkanında
    .ablative = Avrupa Parlamentosu Başkanından

# medium: standard usage
title-parliament-president-UN = Birleşmiş Milletler Genel Kurulu Başkanı
    .genitive = Birleşmiş Milletler Genel Kurulu Başkanının
    .dative = Birleşmiş Milletler Genel Kurulu Başkanına
    .accusative = Birleşmiş Milletler Genel Kurulu Başkanını
    .locative = Birleşmiş Milletler Genel Kurulu Başkanında
    .ablative = Birleşmiş Milletler Genel Kurulu Başkanından
    .short = BM Genel Kurulu Başkanı

# medium: standard usage
title-ambassador = { $country } Büyükelçisi
    .genitive = { $country } Büyükelçisinin
    .dative = { $country } Büyükelçisine
    .accusative = { $country } Büyükelçisini
    .locative = { $country } Büyükelçisinde
    .ablative = { $country } Büyükelçisinden

# medium: standard usage
title-ambassador-TR = Türkiye Cumhuriyeti Büyükelçisi
    .genitive = Türkiye Cumhuriyeti Büyükelçisinin
    .dative = Türkiye Cumhuriyeti Büyükelçisine
    .accusative = Türkiye Cumhuriyeti Büyükelçisini
    .locative = Türkiye Cumhuriyeti Büyükelçisinde
    .ablative = Türkiye Cumhuriyeti Büyükelçisinden

# medium: standard usage
title-body-head-EU = Avrupa Komisyonu Başkanı
    .genitive = Avrupa Komisyonu Başkanının
    .dative = Avrupa Komisyonu Başkanına
    .accusative = Avrupa Komisyonu Başkanını
    .locative = Avrupa Komisyonu Başkanında
    .ablative = Avrupa Komisyonu Başkanından

# medium: standard usage
title-body-head-UN = Birleşmiş Milletler İnsan Hakları Konseyi Başkanı
    .genitive = Birleşmiş Milletler İnsan Hakları Konseyi Başkanının
    .dative = Birleşmiş Milletler İnsan Hakları Konseyi Başkanına
    .accusative = Birleşmiş Milletler İnsan Hakları Konseyi Başkanını
    .locative = Birleşmiş Milletler İnsan Hakları Konseyi Başkanında
    .ablative = Birleşmiş Milletler İnsan Hakları Konseyi Başkanından
    .short = BM İnsan Hakları Konseyi Başkanı

# medium: the name stands for the title, as far as the recipient gives its forms; else the seat
title-member-of-parliament =
    { $named ->
        [yes] { $name }
       *[no] { $country } milletvekili
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] { $country } milletvekilinin
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] { $country } milletvekiline
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] { $country } milletvekilini
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] { $country } milletvekilinde
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] { $country } milletvekilinden
        }

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] yazı işleri
    }
    .genitive =
        { $named ->
            [yes] { $name-genitive }
           *[no] yazı işlerinin
        }
    .dative =
        { $named ->
            [yes] { $name-dative }
           *[no] yazı işlerine
        }
    .accusative =
        { $named ->
            [yes] { $name-accusative }
           *[no] yazı işlerini
        }
    .locative =
        { $named ->
            [yes] { $name-locative }
           *[no] yazı işlerinde
        }
    .ablative =
        { $named ->
            [yes] { $name-ablative }
           *[no] yazı işlerinden
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

# medium: Sayın before the name, then the office (handbook of official correspondence)
address =
    Sayın { $name }
    { $title }

# medium: Ekselansları for foreign holders
address-president = { excellent-address }

# medium: one’s own holder has no predicate
address-president-own = { office-address }

# medium: Ekselansları for foreign holders
address-prime-minister = { excellent-address }

# medium: one’s own holder has no predicate
address-prime-minister-own = { office-address }

# medium: Ekselansları for foreign holders
address-chancellor = { excellent-address }

# medium: one’s own holder has no predicate
address-chancellor-own = { office-address }

# medium: Ekselansları for foreign holders
address-foreign-minister = { excellent-address }

# medium: one’s own holder has no predicate
address-foreign-minister-own = { office-address }

# medium: Ekselansları for foreign holders
address-ambassador = { excellent-address }

# medium: one’s own holder has no predicate
address-ambassador-own = { office-address }

# low: the pattern of heads of state; presidents of councils
address-president-EU = { excellent-address }

# low: the pattern of heads of state; presidents of councils
address-president-UN = { excellent-address }

# medium: standard usage, as in Majesteleri İspanya Kralı
address-monarch = Majesteleri { $title }

# low: Altes is the predicate of princes, Ekselansları that of presidents and ambassadors; also Altes Ruayal
address-monarch-LU = Altesleri { $title }

# low: Altes for Highness; also Ekselansları, Majesteleri
address-monarch-QA = Altesleri { $title }

# medium: standard usage
address-monarch-VA =
    Papa { $name } Hazretleri
    { $named ->
        [yes] {""}
       *[no] Papa Hazretleri
    }

# medium: the pattern of foreign heads of state
address-un-secretary-general = { excellent-address }

# medium: standard usage
address-un-high-commissioner = { office-address }

# medium: standard usage
address-parliament-president = { office-address }

# medium: standard usage
address-member-of-parliament =
    { $named ->
        [yes] Sayın { $name }
       *[no] Sayın Milletvekili
    }

# medium: standard usage
address-body-head = { office-address }

# medium: first the paper, then the office in the dative, as on a Turkish envelope
address-editor =
    { $name }
    Yazı İşleri Müdürlüğüne

# medium: Sayın is for persons
address-organisation = { $name }

# medium: Sayın is for persons: where a gender tells that it is one
address-other =
    { $gender ->
        [male] Sayın { $name }
        [female] Sayın { $name }
       *[neutral] { $name }
    }
    { $title }

## Salutations

# medium: standard usage
salutation = Sayın Yetkili,

# high: mynet.com on forms of address in official letters: Sayın and the office
salutation-president = Sayın Cumhurbaşkanı,

# high: published letters to presidents of the United States: Sayın Başkan, (bolgegundem.com, odatv.com)
salutation-president-US = Sayın Başkan,

# medium: the pattern of Sayın Cumhurbaşkanı, with the title of the country
salutation-president-RU = Sayın Devlet Başkanı,

# medium: the pattern of Sayın Cumhurbaşkanı, with the title of the country
salutation-president-CN = Sayın Devlet Başkanı,

# medium: the pattern of Sayın Cumhurbaşkanı, with the title of the country
salutation-president-UA = Sayın Devlet Başkanı,

# medium: the pattern of Sayın Cumhurbaşkanı, with the title of the country
salutation-president-BR = Sayın Devlet Başkanı,

# medium: the pattern of Sayın Cumhurbaşkanı, with the title of the country
salutation-president-KR = Sayın Devlet Başkanı,

# medium: the pattern of Sayın Cumhurbaşkanı, with the title of the country
salutation-president-AE = Sayın Devlet Başkanı,

# medium: the pattern of Sayın Başkan
salutation-president-CH = Sayın Başkan,

# medium: the title of the office
salutation-president-CA = Sayın Genel Vali,

# medium: the title of the office
salutation-president-AU = Sayın Genel Vali,

# medium: the pattern of Sayın Başkan
salutation-president-EU = Sayın Başkan,

# medium: the pattern of Sayın Başkan
salutation-president-UN = Sayın Başkan,

# medium: standard usage
salutation-monarch = Majesteleri,

# low: see the address
salutation-monarch-LU = Altesleri,

# low: see the address
salutation-monarch-QA = Altesleri,

# medium: standard usage; among Catholics Kutsal Peder
salutation-monarch-VA = Papa Hazretleri,

# medium: the pattern of Sayın Cumhurbaşkanı
salutation-prime-minister = Sayın Başbakan,

# low: also Sayın Başbakan
salutation-chancellor = Sayın Şansölye,

# medium: the pattern of Sayın Cumhurbaşkanı
salutation-foreign-minister = Sayın Bakan,

# medium: the pattern of Sayın Cumhurbaşkanı
salutation-foreign-minister-EU = Sayın Yüksek Temsilci,

# medium: the pattern of Sayın Cumhurbaşkanı
salutation-un-secretary-general = Sayın Genel Sekreter,

# medium: the pattern of Sayın Cumhurbaşkanı
salutation-un-high-commissioner = Sayın Yüksek Komiser,

# medium: the pattern of Sayın Başkan
salutation-parliament-president = Sayın Başkan,

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] Sayın { $name },
       *[no] Sayın Milletvekili,
    }

# medium: the pattern of Sayın Vali (mynet.com)
salutation-ambassador = Sayın Büyükelçi,

# medium: standard usage
salutation-body-head =
    { $named ->
        [yes] Sayın { $name },
       *[no] Sayın Yetkili,
    }

# medium: the pattern of Sayın Başkan
salutation-body-head-EU = Sayın Başkan,

# medium: the pattern of Sayın Başkan
salutation-body-head-UN = Sayın Başkan,

# medium: standard usage
salutation-editor = Sayın Yazı İşleri Müdürü,

# medium: standard usage
salutation-organisation = Sayın Yetkililer,

# high: mynet.com on forms of address in official letters: Sayın and the office
salutation-person =
    { $named ->
        [yes] Sayın { $name },
       *[no] Sayın Yetkili,
    }

# medium: Sayın and the name where a gender tells that it is a person; else to whom it may concern
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] Sayın { $name },
                [female] Sayın { $name },
               *[neutral] Sayın Yetkililer,
            }
       *[no] Sayın Yetkili,
    }

## Closings

# medium: standard usage
closing =
    { $signers ->
        [1] Saygılarımla,
       *[other] Saygılarımızla,
    }

# medium: standard usage towards Excellencies
deepest-respect =
    { $signers ->
        [1] En derin saygılarımla,
       *[other] En derin saygılarımızla,
    }

# medium: standard usage towards Excellencies
closing-president = { deepest-respect }

# medium: the plain closing, to one’s own; arz ederiz belongs to petitions to authorities
closing-president-own = { closing }

# medium: standard usage towards Excellencies
closing-monarch = { deepest-respect }

# medium: standard usage towards Excellencies
closing-prime-minister = { deepest-respect }

# medium: the plain closing, to one’s own; arz ederiz belongs to petitions to authorities
closing-prime-minister-own = { closing }

# medium: standard usage towards Excellencies
closing-chancellor = { deepest-respect }

# medium: the plain closing, to one’s own; arz ederiz belongs to petitions to authorities
closing-chancellor-own = { closing }

# medium: standard usage towards Excellencies
closing-foreign-minister = { deepest-respect }

# medium: the plain closing, to one’s own; arz ederiz belongs to petitions to authorities
closing-foreign-minister-own = { closing }

# medium: standard usage towards Excellencies
closing-un-secretary-general = { deepest-respect }

# medium: standard usage towards Excellencies
closing-ambassador = { deepest-respect }

# medium: the plain closing, to one’s own; arz ederiz belongs to petitions to authorities
closing-ambassador-own = { closing }

## Copies

# medium: standard usage
copy-line =
    { $name }
    { $title }

# medium: standard usage
copy-line-editor =
    { $named ->
        [yes] { $name }
       *[no] Yazı İşleri Müdürlüğü
    }

# medium: standard usage
copy-for = { $title } için nüsha

## Several addressees

# medium: with a name Sayın, then the office; else the office in the dative
joint-line =
    { $named ->
        [yes] Sayın { $name }, { $title }
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
       *[no] Yazı İşleri Müdürlüğüne
    }

# medium: as in the address
joint-line-other = { address-other }

# medium: the name is the title
joint-line-person =
    { $named ->
        [yes] Sayın { $name }
       *[no] { $title }
    }

# medium: the name is the title
joint-line-member-of-parliament =
    { $named ->
        [yes] Sayın { $name }
       *[no] { $title }
    }

# medium: the name is the title
joint-line-body-head =
    { $named ->
        [yes] Sayın { $name }
       *[no] { $title }
    }

# medium: standard usage
joint-line-body-head-EU =
    { $named ->
        [yes] Sayın { $name }, { $title }
       *[no] { $title-dative }
    }

# medium: standard usage
joint-line-body-head-UN =
    { $named ->
        [yes] Sayın { $name }, { $title }
       *[no] { $title-dative }
    }

# medium: standard usage; also Sayın Yetkililer,
joint-salutation = Hanımefendiler, Beyefendiler,

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] Majesteleri, Ekselansları, Sayın Devlet ve Hükûmet Başkanları,
       *[no] Ekselansları, Sayın Devlet ve Hükûmet Başkanları,
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un = { joint-salutation-heads } Sayın Genel Sekreter,

# medium: standard usage
joint-closing = { closing }

# medium: standard usage; less ceremonious: Saygılarımızla,
joint-closing-heads = { deepest-respect }

## Words of the page

# medium: standard usage
open-letter = Açık mektup

# high: Turkish regulation on official correspondence (2004 text)
subject = Konu:

# high: Turkish regulation on official correspondence (2004 text); the full heading is Dağıtım:, with Gereği: and Bilgi:
copy-to = Bilgi:

# high: Turkish regulation on official correspondence (2004 text), for Ek:
enclosures =
    { $count ->
        [1] Ek:
       *[other] Ekler:
    }

# medium: standard usage
signatories = İmzacılar

# medium: standard usage; one alone: İmzalayan
signed-by = İmzalayanlar

# medium: standard usage
on-behalf-of = { $name } adına

# medium: standard usage
name-withheld = Güvenlik nedeniyle adı gizli tutulmuştur

# medium: standard usage
how-to-verify = Bu mektubun gerçekliği nasıl doğrulanır

# medium: standard usage
page = Sayfa { $page } / { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages in the ablative
language =
    { $language ->
        [ar] Arapçadan
        [az] Azerbaycancadan
        [ckb] Orta Kürtçeden (Sorani)
        [da] Dancadan
        [de] Almancadan
        [en] İngilizceden
        [es] İspanyolcadan
        [fa] Farsçadan
        [fi] Finceden
        [fr] Fransızcadan
        [he] İbraniceden
        [hy] Ermeniceden
        [it] İtalyancadan
        [kmr] Kuzey Kürtçeden (Kurmancî)
        [nb] Norveççeden
        [nl] Felemenkçeden
        [pl] Lehçeden
        [pt] Portekizceden
        [ru] Rusçadan
        [sv] İsveççeden
        [tr] Türkçeden
        [uk] Ukraynacadan
        [zh-Hans] Çinceden
        [zh-Hant] Çinceden
       *[other] başka bir dilden
    }

# medium: standard usage
translated-from = { language } çevrilmiştir

# medium: standard usage
notice-machine = { language } makine çevirisidir, gözden geçirilmemiştir

# medium: standard usage
notice-human = { language } çevrilmiştir, gözden geçirilmemiştir

# medium: standard usage
revision = Sürüm { $number }

# medium: standard usage
follow-up = { $date } tarihli “{ $letter }” başlıklı mektubun devamı

# high: Unicode CLDR 48
date = { $gregorian }

# medium: the month with a capital in a full date
dateline = { $place }, { $date }
