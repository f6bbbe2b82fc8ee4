### 正式书信（简体中文）
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### Order: state, office, name, word of respect. Punctuation is full-width; there are no spaces.

## Titles

# medium: standard usage
title-president-US = 美利坚合众国总统
    .short = 美国总统

# medium: standard usage
title-prime-minister-GB = 大不列颠及北爱尔兰联合王国首相
    .short = 英国首相

# medium: standard usage
title-president-FR = 法兰西共和国总统
    .short = 法国总统

# medium: standard usage; the short form is high (Chinese Embassy in Germany, December 2021)
title-chancellor-DE = 德意志联邦共和国总理
    .short = 德国联邦总理

# medium: standard usage
title-president-RU = 俄罗斯联邦总统
    .short = 俄罗斯总统

# medium: the Chinese head of state is 主席, not 总统
title-president-CN = 中华人民共和国主席
    .short = 中国国家主席

# high: un.org in Chinese
title-un-secretary-general = 联合国秘书长
    .short = 秘书长

# high: un.org and ohchr.org in Chinese
title-un-high-commissioner = 联合国人权事务高级专员
    .short = 人权高专

# medium: the editor or the paper by name, else the editorial office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] 编辑部
    }

# medium: the seat after the name, as one speaks of a member; needs no gender
title-member-of-parliament = { $name }议员

# medium: the name stands for the title
title-organisation = { $name }

# medium: 先生 or 女士 after the name; the bare name would be curt
title-person = { $name }{ xiansheng }

# medium: the name stands for the title
title-other = { $name }

# medium: standard usage
title-president = { $country }总统
    .short = { $country-short }总统

# medium: the Swiss head of state is 主席, not 总统
title-president-CH = 瑞士联邦主席
    .short = 瑞士联邦主席

# medium: standard usage
title-president-AT = 奥地利共和国联邦总统
    .short = 奥地利联邦总统

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = 加拿大总督
    .short = 加拿大总督

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-AU = 澳大利亚联邦总督
    .short = 澳大利亚总督

# medium: standard usage
title-monarch =
    { $country }{ $gender ->
        [male] 国王
        [female] 女王
       *[neutral] 君主
    }
    .short =
        { $country-short }{ $gender ->
            [male] 国王
            [female] 女王
           *[neutral] 君主
        }

# medium: standard usage
title-monarch-LU =
    卢森堡大公国{ $gender ->
        [male] 大公
        [female] 女大公
       *[neutral] 大公
    }
    .short =
        卢森堡{ $gender ->
            [male] 大公
            [female] 女大公
           *[neutral] 大公
        }

# medium: standard usage
title-monarch-JP = 日本国天皇
    .short = 日本天皇

# medium: standard usage
title-monarch-QA = 卡塔尔国埃米尔
    .short = 卡塔尔埃米尔

# medium: also 教宗, as Catholics say
title-monarch-VA = 教皇
    .short = 教皇

# medium: standard usage
title-prime-minister = { $country }{ shouxiang }
    .short = { $country-short }{ shouxiang }

# medium: the full title of the Japanese head of government
title-prime-minister-JP = 日本国内阁总理大臣
    .short = 日本首相

# medium: standard usage
title-prime-minister-CN = 中华人民共和国国务院总理
    .short = 中国国务院总理

# medium: standard usage
title-prime-minister-RU = 俄罗斯联邦政府总理
    .short = 俄罗斯总理

# medium: standard usage
title-chancellor = { $country }联邦总理
    .short = { $country-short }联邦总理

# medium: standard usage
title-foreign-minister = { $country }{ waizhang }
    .short = { $country-short }{ waizhang }

# medium: standard usage
title-foreign-minister-CN = 中华人民共和国外交部长
    .short = 中国外交部长

# medium: standard usage
title-foreign-minister-US = 美利坚合众国国务卿
    .short = 美国国务卿

# medium: the title under which the office writes
title-foreign-minister-FR = 法兰西共和国欧洲和外交部长
    .short = 法国外交部长

# medium: the title under which the office writes
title-foreign-minister-GB = 大不列颠及北爱尔兰联合王国外交、联邦事务和发展大臣
    .short = 英国外交大臣

# medium: standard usage
title-parliament-president = { $country }议会议长
    .short = { $country-short }议会议长

# medium: standard usage
title-parliament-president-US = 美利坚合众国国会众议院议长
    .short = 美国众议院议长

# medium: standard usage
title-parliament-president-GB = 大不列颠及北爱尔兰联合王国议会下院议长
    .short = 英国下院议长

# medium: standard usage
title-parliament-president-FR = 法兰西共和国国民议会议长
    .short = 法国国民议会议长

# medium: standard usage
title-parliament-president-DE = 德意志联邦共和国联邦议院议长
    .short = 德国联邦议院议长

# medium: standard usage
title-parliament-president-RU = 俄罗斯联邦会议国家杜马主席
    .short = 俄罗斯国家杜马主席

# medium: standard usage
title-parliament-president-CN = 中华人民共和国全国人民代表大会常务委员会委员长
    .short = 全国人大常委会委员长

# medium: standard usage
title-parliament-president-IR = 伊朗伊斯兰共和国伊斯兰议会议长
    .short = 伊朗议长

# medium: the name of the house
title-parliament-president-TR = 土耳其共和国大国民议会议长
    .short = 土耳其大国民议会议长

# medium: the name of the house; its head is 主席
title-parliament-president-UA = 乌克兰最高拉达主席
    .short = 乌克兰最高拉达主席

# medium: the name of the house; its head is 主席
title-parliament-president-HU = 匈牙利国会主席
    .short = 匈牙利国会主席

# medium: the name of the house
title-parliament-president-KR = 大韩民国国会议长
    .short = 韩国国会议长

# medium: standard usage
title-parliament-president-CA = 加拿大众议院议长
    .short = 加拿大众议院议长

# medium: standard usage
title-parliament-president-JP = 日本国国会众议院议长
    .short = 日本众议院议长

# medium: standard usage
title-ambassador = { $country }大使
    .short = { $country-short }大使

# medium: the ambassador of the Holy See
title-ambassador-VA = 教廷大使
    .short = 教廷大使

# medium: the title under which the office writes
title-president-EU = 欧洲理事会主席
    .short = 欧洲理事会主席

# medium: the title under which the office writes
title-body-head-EU = 欧盟委员会主席
    .short = 欧盟委员会主席

# medium: the title under which the office writes
title-parliament-president-EU = 欧洲议会议长
    .short = 欧洲议会议长

# medium: the title under which the office writes
title-foreign-minister-EU = 欧盟外交与安全政策高级代表
    .short = 欧盟高级代表

# medium: the title under which the office writes
title-president-UN = 联合国安全理事会主席
    .short = 安理会主席

# medium: the title under which the office writes
title-parliament-president-UN = 联合国大会主席
    .short = 联合国大会主席

# medium: the title under which the office writes
title-body-head-UN = 联合国人权理事会主席
    .short = 人权理事会主席

## Countries
## Titles in an address and at their first mention have the full name of the country (涉外信函书写要求, yunmq.cn 2017);
## `short` is the everyday name.

# medium: the official full name
country-US = 美利坚合众国
    .short = 美国

# medium: the official full name
country-GB = 大不列颠及北爱尔兰联合王国
    .short = 英国

# medium: the official full name
country-FR = 法兰西共和国
    .short = 法国

# medium: the official full name
country-DE = 德意志联邦共和国
    .short = 德国

# medium: the official full name
country-RU = 俄罗斯联邦
    .short = 俄罗斯

# medium: the official full name
country-CN = 中华人民共和国
    .short = 中国

# medium: the official full name
country-IR = 伊朗伊斯兰共和国
    .short = 伊朗

# medium: the official full name
country-SE = 瑞典王国
    .short = 瑞典

# medium: the official full name
country-NO = 挪威王国
    .short = 挪威

# medium: the official full name
country-DK = 丹麦王国
    .short = 丹麦

# medium: the official full name
country-FI = 芬兰共和国
    .short = 芬兰

# medium: the official full name
country-IS = 冰岛共和国
    .short = 冰岛

# medium: the official full name
country-ES = 西班牙王国
    .short = 西班牙

# medium: the official full name
country-IT = 意大利共和国
    .short = 意大利

# medium: the official full name
country-NL = 荷兰王国
    .short = 荷兰

# medium: the official full name
country-BE = 比利时王国
    .short = 比利时

# medium: the official full name
country-LU = 卢森堡大公国
    .short = 卢森堡

# medium: the official full name
country-AT = 奥地利共和国
    .short = 奥地利

# medium: the official full name
country-CH = 瑞士联邦
    .short = 瑞士

# medium: the official full name
country-PL = 波兰共和国
    .short = 波兰

# medium: the official full name
country-PT = 葡萄牙共和国
    .short = 葡萄牙

# medium: standard usage
country-IE = 爱尔兰

# medium: the official full name
country-CZ = 捷克共和国
    .short = 捷克

# medium: standard usage
country-HU = 匈牙利

# medium: the official full name
country-GR = 希腊共和国
    .short = 希腊

# medium: the official full name
country-TR = 土耳其共和国
    .short = 土耳其

# medium: standard usage
country-UA = 乌克兰

# medium: the official full name
country-AM = 亚美尼亚共和国
    .short = 亚美尼亚

# medium: the official full name
country-AZ = 阿塞拜疆共和国
    .short = 阿塞拜疆

# medium: the official full name
country-IQ = 伊拉克共和国
    .short = 伊拉克

# low: the state has had several names since 2024; short 叙利亚
country-SY = 阿拉伯叙利亚共和国
    .short = 叙利亚

# medium: the official full name
country-IL = 以色列国
    .short = 以色列

# medium: the official full name
country-EG = 阿拉伯埃及共和国
    .short = 埃及

# medium: the official full name
country-SA = 沙特阿拉伯王国
    .short = 沙特阿拉伯

# medium: the official full name
country-QA = 卡塔尔国
    .short = 卡塔尔

# medium: the official full name
country-AE = 阿拉伯联合酋长国
    .short = 阿联酋

# medium: standard usage
country-CA = 加拿大

# medium: the official full name
country-AU = 澳大利亚联邦
    .short = 澳大利亚

# medium: the official full name
country-JP = 日本国
    .short = 日本

# medium: the official full name
country-KR = 大韩民国
    .short = 韩国

# medium: the official full name
country-IN = 印度共和国
    .short = 印度

# medium: the official full name
country-BR = 巴西联邦共和国
    .short = 巴西

# medium: the official full name
country-ZA = 南非共和国
    .short = 南非

# medium: standard usage
country-VA = 梵蒂冈

## Words that other messages use

# high: the pattern 总统 (name) 阁下 (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
excellent-address =
    { $named ->
        [yes] { $title }{ $name }阁下
       *[no] { $title }阁下
    }

# medium: one’s own office-holders are not 阁下
office-address =
    { $named ->
        [yes] { $title }{ $name }
       *[no] { $title }
    }

# medium: 先生 to a man, 女士 to a woman; left out where the gender is not known
xiansheng =
    { $gender ->
        [male] 先生
        [female] 女士
       *[neutral] {""}
    }

# medium: 首相 in these monarchies, 总理 elsewhere
shouxiang =
    { $to ->
        [GB] 首相
        [SE] 首相
        [NO] 首相
        [DK] 首相
        [NL] 首相
        [BE] 首相
        [LU] 首相
        [ES] 首相
        [JP] 首相
        [QA] 首相
        [SA] 首相
       *[other] 总理
    }

# medium: 外交大臣 in monarchies, 外交部长 elsewhere; the American office is 国务卿, the Japanese 外务大臣
waizhang =
    { $to ->
        [US] 国务卿
        [JP] 外务大臣
        [GB] 外交大臣
        [SE] 外交大臣
        [NO] 外交大臣
        [DK] 外交大臣
        [NL] 外交大臣
        [BE] 外交大臣
        [LU] 外交大臣
        [ES] 外交大臣
        [QA] 外交大臣
        [SA] 外交大臣
       *[other] 外交部长
    }

# medium: 陛下 to kings, 殿下 to grand dukes and emirs
bixia =
    { $to ->
        [LU] 殿下
        [QA] 殿下
       *[other] 陛下
    }

## Lines above the postal address

# medium: standard usage
address = { office-address }

# high: 阁下 (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
address-president = { excellent-address }

# medium: one’s own head of state is not 阁下
address-president-own = { office-address }

# low: the pattern of 阁下
address-monarch = { $title }{ bixia }

# high: 阁下 (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
address-prime-minister = { excellent-address }

# medium: one’s own head of government is not 阁下
address-prime-minister-own = { office-address }

# high: 阁下 (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
address-chancellor = { excellent-address }

# medium: one’s own head of government is not 阁下
address-chancellor-own = { office-address }

# high: 阁下 (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017): ministers
address-foreign-minister = { excellent-address }

# medium: one’s own minister is not 阁下
address-foreign-minister-own = { office-address }

# high: 联合国秘书长(name)阁下
address-un-secretary-general = { excellent-address }

# medium: the pattern of the Secretary-General
address-un-high-commissioner = { excellent-address }

# medium: the pattern of ministers
address-ambassador = { excellent-address }

# medium: one’s own ambassador is not 阁下
address-ambassador-own = { office-address }

# medium: the name is the title
address-person = { $title }

# medium: the name is the title
address-member-of-parliament = { $title }

# medium: the name is the title
address-organisation = { $title }

# medium: letters to editors
address-editor =
    { $named ->
        [yes] { $name }编辑部
       *[no] 编辑部
    }

# medium: the office, then the holder; where the name is the title it stands once
address-other =
    { $title }
    { $name }

# low: the name follows the office
address-monarch-VA =
    { $named ->
        [yes] 教皇{ $name }陛下
       *[no] 教皇陛下
    }

# medium: the pattern of ministers
address-parliament-president = { excellent-address }

# medium: one’s own are not 阁下
address-parliament-president-own = { office-address }

# medium: the pattern of ministers
address-body-head-EU = { excellent-address }

# medium: the pattern of ministers
address-body-head-UN = { excellent-address }

## Salutations, flush left, with a full-width colon

# medium: standard usage
salutation = 敬启者：

# high: 阁下 for foreign heads of state (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017); also 阁下：, 尊敬的总统先生：, 尊敬的总统女士：
salutation-president = 尊敬的总统阁下：

# medium: one’s own head of state is not 阁下
salutation-president-own = 尊敬的总统：

# medium: 尊敬的 name 主席 within China; 阁下 from abroad
salutation-president-CN =
    { $own ->
        [yes]
            { $named ->
                [yes] 尊敬的{ $name }主席：
               *[no] 尊敬的主席：
            }
       *[no] 尊敬的主席阁下：
    }

# medium: standard usage
salutation-monarch =
    { $gender ->
        [male] 尊敬的国王陛下：
        [female] 尊敬的女王陛下：
       *[neutral] 尊敬的陛下：
    }

# high: 阁下 for foreign heads of government (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
salutation-prime-minister = 尊敬的{ shouxiang }阁下：

# medium: one’s own head of government is not 阁下
salutation-prime-minister-own = 尊敬的{ shouxiang }：

# medium: the British head of government is 首相
salutation-prime-minister-GB =
    { $own ->
        [yes] 尊敬的首相：
       *[no] 尊敬的首相阁下：
    }

# high: 阁下 for foreign heads of government (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017); the German chancellor is 总理
salutation-chancellor = 尊敬的总理阁下：

# medium: one’s own head of government is not 阁下
salutation-chancellor-own = 尊敬的总理：

# high: 阁下 for ministers (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
salutation-foreign-minister = 尊敬的{ waizhang }阁下：

# medium: one’s own minister is not 阁下
salutation-foreign-minister-own = 尊敬的{ waizhang }：

# medium: the pattern of 总统阁下; also 尊敬的秘书长先生：
salutation-un-secretary-general = 尊敬的秘书长阁下：

# medium: the pattern of the Secretary-General
salutation-un-high-commissioner = 尊敬的高级专员阁下：

# medium: standard usage
salutation-parliament-president = 尊敬的议长阁下：

# medium: one’s own are not 阁下; the head of the Chinese parliament is 委员长
salutation-parliament-president-CN =
    { $own ->
        [yes] 尊敬的委员长：
       *[no] 尊敬的委员长阁下：
    }

# medium: one’s own are not 阁下
salutation-parliament-president-own = 尊敬的议长：

# medium: the seat after the name; 先生 or 女士 where there is none
salutation-member-of-parliament =
    { $named ->
        [yes] 尊敬的{ $name }议员：
       *[no] 尊敬的议员{ xiansheng }：
    }

# medium: the pattern of ministers
salutation-ambassador = 尊敬的大使阁下：

# medium: one’s own ambassador is not 阁下
salutation-ambassador-own = 尊敬的大使{ xiansheng }：

# medium: standard usage
salutation-body-head = { salutation-person }

# medium: letters to editors
salutation-editor = 尊敬的编辑：

# medium: standard usage
salutation-organisation = 敬启者：

# medium: standard usage
salutation-person =
    { $named ->
        [yes] 尊敬的{ $name }{ xiansheng }：
       *[no] 敬启者：
    }

# medium: a gender tells that it is a person; 敬启者 to a body, and to nobody in particular
salutation-other =
    { $named ->
        [yes]
            { $gender ->
                [male] 尊敬的{ $name }先生：
                [female] 尊敬的{ $name }女士：
               *[neutral] 敬启者：
            }
       *[no] 敬启者：
    }

# medium: the Swiss head of state is 主席
salutation-president-CH =
    { $own ->
        [yes] 尊敬的联邦主席：
       *[no] 尊敬的联邦主席阁下：
    }

# medium: the title of the Governor General
salutation-president-CA =
    { $own ->
        [yes] 尊敬的总督：
       *[no] 尊敬的总督阁下：
    }

# medium: the title of the Governor-General
salutation-president-AU =
    { $own ->
        [yes] 尊敬的总督：
       *[no] 尊敬的总督阁下：
    }

# medium: the title of the office
salutation-president-EU =
    { $own ->
        [yes] 尊敬的主席：
       *[no] 尊敬的主席阁下：
    }

# medium: the title of the office
salutation-president-UN =
    { $own ->
        [yes] 尊敬的主席：
       *[no] 尊敬的主席阁下：
    }

# medium: standard usage for the Grand Duke
salutation-monarch-LU = 尊敬的大公殿下：

# medium: standard usage for the Emperor
salutation-monarch-JP = 尊敬的天皇陛下：

# medium: standard usage for the Emir
salutation-monarch-QA = 尊敬的埃米尔殿下：

# low: also 尊敬的教宗：
salutation-monarch-VA = 尊敬的教皇陛下：

# medium: 尊敬的 name 总理 within China; 阁下 from abroad
salutation-prime-minister-CN =
    { $own ->
        [yes]
            { $named ->
                [yes] 尊敬的{ $name }总理：
               *[no] 尊敬的总理：
            }
       *[no] 尊敬的总理阁下：
    }

# medium: the title of the office
salutation-foreign-minister-EU =
    { $own ->
        [yes] 尊敬的高级代表：
       *[no] 尊敬的高级代表阁下：
    }

# medium: the head of the State Duma is 主席
salutation-parliament-president-RU =
    { $own ->
        [yes] 尊敬的主席：
       *[no] 尊敬的主席阁下：
    }

# medium: the head of the Verkhovna Rada is 主席
salutation-parliament-president-UA = { salutation-parliament-president-RU }

# medium: the head of the Hungarian National Assembly is 主席
salutation-parliament-president-HU = { salutation-parliament-president-RU }

# medium: the title of the office
salutation-parliament-president-UN =
    { $own ->
        [yes] 尊敬的主席：
       *[no] 尊敬的主席阁下：
    }

# medium: the title of the office
salutation-body-head-EU =
    { $own ->
        [yes] 尊敬的主席：
       *[no] 尊敬的主席阁下：
    }

# medium: the title of the office
salutation-body-head-UN =
    { $own ->
        [yes] 尊敬的主席：
       *[no] 尊敬的主席阁下：
    }

## Closings

# medium: the ordinary closing of a letter
closing =
    此致
    敬礼！

# high: the diplomatic closing (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
closing-president = 顺致最崇高的敬意。

# medium: the ordinary closing, to one’s own
closing-president-own = { closing }

# medium: the pattern of foreign heads of state
closing-monarch = 顺致最崇高的敬意。

# high: the diplomatic closing (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
closing-prime-minister = 顺致最崇高的敬意。

# medium: the ordinary closing, to one’s own
closing-prime-minister-own = { closing }

# high: the diplomatic closing (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
closing-chancellor = 顺致最崇高的敬意。

# medium: the ordinary closing, to one’s own
closing-chancellor-own = { closing }

# high: the diplomatic closing (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
closing-foreign-minister = 顺致最崇高的敬意。

# medium: the ordinary closing, to one’s own
closing-foreign-minister-own = { closing }

# high: the diplomatic closing (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
closing-un-secretary-general = 顺致最崇高的敬意。

# medium: the pattern of the Secretary-General
closing-un-high-commissioner = 顺致最崇高的敬意。

# medium: the pattern of foreign heads of state
closing-ambassador = 顺致最崇高的敬意。

# medium: the ordinary closing, to one’s own
closing-ambassador-own = { closing }

# medium: the pattern of ministers
closing-parliament-president = 顺致最崇高的敬意。

# medium: the ordinary closing, to one’s own
closing-parliament-president-own = { closing }

# medium: the pattern of ministers
closing-body-head-EU = 顺致最崇高的敬意。

# medium: the pattern of ministers
closing-body-head-UN = 顺致最崇高的敬意。

## Copies

# medium: standard usage
copy-line = { office-address }

# medium: the name is the title
copy-line-person = { $title }

# medium: the name is the title
copy-line-member-of-parliament = { $title }

# medium: the name is the title
copy-line-organisation = { $title }

# medium: as in the address
copy-line-other = { address-other }

# medium: the name is the title
copy-line-editor = { $title }

# medium: standard usage
copy-for = 抄送{ $title }

# medium: the title of the office
copy-line-body-head-EU = { office-address }

# medium: the title of the office
copy-line-body-head-UN = { office-address }

## Several addressees

# medium: one addressee to a line, as in the address of each
joint-line = { office-address }

# medium: 阁下 for foreign heads of state and government
joint-line-president = { excellent-address }

# medium: one’s own are not 阁下
joint-line-president-own = { office-address }

# medium: beside others who are 阁下 nobody goes without; the salutation to all of them says 阁下 as well
joint-line-president-CN = { excellent-address }

# medium: 阁下 for foreign heads of state and government
joint-line-prime-minister = { excellent-address }

# medium: one’s own are not 阁下
joint-line-prime-minister-own = { office-address }

# medium: as for the President of China
joint-line-prime-minister-CN = { excellent-address }

# medium: 阁下 for foreign heads of state and government
joint-line-chancellor = { excellent-address }

# medium: one’s own are not 阁下
joint-line-chancellor-own = { office-address }

# medium: 陛下 for kings and queens
joint-line-monarch = { $title }{ bixia }

# medium: 阁下 for the Secretary-General
joint-line-un-secretary-general = { excellent-address }

# medium: the name is the title
joint-line-person = { address-person }

# medium: the name is the title
joint-line-member-of-parliament = { address-member-of-parliament }

# medium: the name is the title
joint-line-organisation = { $title }

# medium: as in the address
joint-line-other = { address-other }

# medium: letters to editors
joint-line-editor = { address-editor }

# medium: standard usage
joint-salutation = 尊敬的女士们、先生们：

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] 尊敬的各国君主陛下，尊敬的各国元首、政府首脑阁下：
       *[no] 尊敬的各国元首、政府首脑阁下：
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { $monarch ->
        [yes] 尊敬的各国君主陛下，尊敬的各国元首、政府首脑阁下，尊敬的联合国秘书长阁下：
       *[no] 尊敬的各国元首、政府首脑阁下，尊敬的联合国秘书长阁下：
    }

# medium: standard usage
joint-closing = { closing }

# high: 中国文书大典, page 2460; 涉外信函书写要求 (yunmq.cn 2017); also with an exclamation mark
joint-closing-heads = 顺致最崇高的敬意。

# medium: the pattern of the address
joint-line-foreign-minister = { excellent-address }

# medium: one’s own are not 阁下
joint-line-foreign-minister-own = { office-address }

# medium: the pattern of the address
joint-line-parliament-president = { excellent-address }

# medium: one’s own are not 阁下
joint-line-parliament-president-own = { office-address }

# medium: the pattern of the address
joint-line-ambassador = { excellent-address }

# medium: one’s own are not 阁下
joint-line-ambassador-own = { office-address }

# medium: the pattern of the address
joint-line-body-head-EU = { excellent-address }

# medium: the pattern of the address
joint-line-body-head-UN = { excellent-address }

# medium: the pattern of the address
joint-line-un-high-commissioner = { excellent-address }

# low: the name follows the office
joint-line-monarch-VA = { address-monarch-VA }

## Words of the page

# medium: standard usage
open-letter = 公开信

# medium: standard usage; 事由： in official letters
subject = 主题：

# medium: standard usage
copy-to = 抄送：

# medium: standard usage; no plural
enclosures = 附件：

# medium: standard usage
signatories = 全体签署人

# medium: standard usage
signed-by = 签署人

# medium: standard usage
on-behalf-of = 谨代表{ $name }

# medium: standard usage
name-withheld = 为安全起见，姓名不予公开

# medium: standard usage
how-to-verify = 如何核实本信的真实性

# medium: standard usage
page = 第{ $page }页，共{ $pages }页

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of written languages
language =
    { $language ->
        [ar] 阿拉伯文
        [az] 阿塞拜疆文
        [ckb] 库尔德文（索拉尼）
        [da] 丹麦文
        [de] 德文
        [en] 英文
        [es] 西班牙文
        [fa] 波斯文
        [fi] 芬兰文
        [fr] 法文
        [he] 希伯来文
        [hy] 亚美尼亚文
        [it] 意大利文
        [kmr] 库尔德文（库尔曼吉）
        [nb] 挪威文
        [nl] 荷兰文
        [pl] 波兰文
        [pt] 葡萄牙文
        [ru] 俄文
        [sv] 瑞典文
        [tr] 土耳其文
        [uk] 乌克兰文
        [zh-Hans] 中文
        [zh-Hant] 中文
       *[other] 其他语文
    }

# medium: standard usage
translated-from = 译自{ language }

# medium: standard usage
notice-machine = 由机器译自{ language }，未经审校

# medium: standard usage
notice-human = 译自{ language }，未经审校

# medium: standard usage
revision = 第{ $number }版

# medium: standard usage
follow-up = 谨就{ $date }《{ $letter }》一信再次致函

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $date }于{ $place }
