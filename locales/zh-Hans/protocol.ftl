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
    .short = 国家主席

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

# medium: the name stands for the title
title-member-of-parliament = { $name }

# medium: the name stands for the title
title-organisation = { $name }

# medium: the name stands for the title
title-person = { $name }

# medium: the name stands for the title
title-other = { $name }

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

## Lines above the postal address

# medium: standard usage
address = { office-address }

# high: 阁下 (中国文书大典, page 2460; 涉外信函书写要求, yunmq.cn 2017)
address-president = { excellent-address }

# medium: one’s own head of state is not 阁下
address-president-own = { office-address }

# low: the pattern of 阁下
address-monarch = { $title }陛下

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

# medium: standard usage
address-person =
    { $name }{ xiansheng }
    { $named ->
        [yes] {""}
       *[no] { $title }
    }

# medium: standard usage
address-member-of-parliament =
    { $name }{ xiansheng }
    { $named ->
        [yes] {""}
       *[no] { $title }
    }

# medium: the name is the title
address-organisation = { $title }

# medium: letters to editors
address-editor =
    { $named ->
        [yes] { $name }编辑部
       *[no] 编辑部
    }

# medium: the name is the title
address-other = { $title }

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
salutation-prime-minister = 尊敬的总理阁下：

# medium: one’s own head of government is not 阁下
salutation-prime-minister-own = 尊敬的总理：

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
salutation-foreign-minister = 尊敬的外交部长阁下：

# medium: one’s own minister is not 阁下
salutation-foreign-minister-own = 尊敬的外交部长：

# medium: the pattern of 总统阁下; also 尊敬的秘书长先生：
salutation-un-secretary-general = 尊敬的秘书长阁下：

# medium: the pattern of the Secretary-General
salutation-un-high-commissioner = 尊敬的高级专员阁下：

# medium: standard usage
salutation-parliament-president = 尊敬的议长阁下：

# medium: one’s own are not 阁下; the head of the Chinese parliament is 委员长
salutation-parliament-president-CN = 尊敬的委员长：

# medium: standard usage
salutation-member-of-parliament = 尊敬的议员{ xiansheng }：

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

# medium: standard usage
salutation-other = 敬启者：

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

## Copies

# medium: standard usage
copy-line = { office-address }

# medium: the name is the title
copy-line-person = { $title }

# medium: the name is the title
copy-line-member-of-parliament = { $title }

# medium: the name is the title
copy-line-organisation = { $title }

# medium: the name is the title
copy-line-other = { $title }

# medium: the name is the title
copy-line-editor = { $title }

# medium: standard usage
copy-for = 抄送{ $title }

## Several addressees

# medium: one addressee to a line, as in the address of each
joint-line = { office-address }

# medium: 阁下 for foreign heads of state and government
joint-line-president = { excellent-address }

# medium: one’s own are not 阁下
joint-line-president-own = { office-address }

# medium: 阁下 for foreign heads of state and government
joint-line-prime-minister = { excellent-address }

# medium: one’s own are not 阁下
joint-line-prime-minister-own = { office-address }

# medium: 阁下 for foreign heads of state and government
joint-line-chancellor = { excellent-address }

# medium: one’s own are not 阁下
joint-line-chancellor-own = { office-address }

# medium: 陛下 for kings and queens
joint-line-monarch = { $title }陛下

# medium: 阁下 for the Secretary-General
joint-line-un-secretary-general = { excellent-address }

# medium: the name is the title
joint-line-person = { address-person }

# medium: the name is the title
joint-line-member-of-parliament = { address-member-of-parliament }

# medium: the name is the title
joint-line-organisation = { $title }

# medium: the name is the title
joint-line-other = { $title }

# medium: letters to editors
joint-line-editor = { address-editor }

# medium: standard usage
joint-salutation = 尊敬的女士们、先生们：

# medium: standard usage
joint-salutation-heads =
    { $monarch ->
        [yes] 尊敬的各国君主陛下、各国元首、政府首脑阁下：
       *[no] 尊敬的各国元首、政府首脑阁下：
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { $monarch ->
        [yes] 尊敬的各国君主陛下、各国元首、政府首脑阁下，尊敬的联合国秘书长阁下：
       *[no] 尊敬的各国元首、政府首脑阁下，尊敬的联合国秘书长阁下：
    }

# medium: standard usage
joint-closing = { closing }

# high: 中国文书大典, page 2460; 涉外信函书写要求 (yunmq.cn 2017); also with an exclamation mark
joint-closing-heads = 顺致最崇高的敬意。

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
follow-up = 续{ $date }《{ $letter }》一信

# high: Unicode CLDR 48
date = { $gregorian }

# medium: standard usage
dateline = { $date }于{ $place }
