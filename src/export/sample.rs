//! A rich letter in three scripts for the tests of this room, and a reader of Markdown to judge the writer by.

use std::collections::BTreeMap;

use pulldown_cmark::{Alignment as Side, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::campaign::Lang;
use crate::letter::*;

/// Returns a letter with every kind of block and run, in `en`, `fa` or `zh-Hans`.
pub fn letter(tag: &str, edition: Edition) -> Letter {
    let lang = Lang::parse(tag).unwrap();
    let words = match tag {
        "en" => EN_WORDS,
        "fa" => FA_WORDS,
        _ => ZH_WORDS,
    };
    let word = |n: usize| words.lines().nth(n).unwrap().to_string();
    let dir = lang.direction();
    let (body, notes) = read(match tag {
        "en" => EN,
        "fa" => FA,
        _ => ZH,
    });
    let line = |text: &str| Line::new(text, dir);
    let signature = |n: usize| {
        let mut parts = words.lines().nth(n).unwrap().split('|').map(str::to_string);
        let organisation = parts.next().unwrap();
        Signature { organisation, people: vec![Person { name: parts.next().unwrap(), role: parts.next() }] }
    };
    let signatures: Vec<_> = (11..16).map(signature).collect();
    let public = edition != Edition::Addressed;
    Letter {
        id: "negotiations".into(),
        recipient: if public { "public".into() } else { "fr-president".into() },
        edition,
        script: lang.script(),
        layout: crate::campaign::Layout::Intl,
        lang,
        dir,
        title: word(0),
        subject: word(1),
        summary: Some(word(2)),
        revision: 1,
        date: Date { iso: (2026, 11, 21), text: word(4) },
        place: word(3),
        dateline: word(5),
        sender: Letterhead {
            name: word(6),
            tagline: None,
            contact: ["letters@mehregan.example", "+33 1 00 00 00 00", "https://mehregan.example"].map(line).to_vec(),
            postal: vec![],
            members: signatures.iter().map(|s| s.organisation.clone()).collect(),
            logo: None,
        },
        address: [&word(7), "Palais de l’Élysée", "55 rue du Faubourg Saint-Honoré", "75008 Paris"].map(line).to_vec(),
        salutation: vec![word(8)],
        body,
        notes,
        closing: vec![word(9)],
        signatures,
        copies: vec![word(10)],
        copy_for: (edition == Edition::Copy).then(|| word(10)),
        enclosures: vec![word(16)],
        notice: (tag != "en").then(|| word(17)),
        follow_up: None,
        translated_from: (tag != "en").then(|| word(18)),
        remark: public.then(|| word(19)),
        url: public.then(|| format!("https://mehregan.example/letters/{tag}/negotiations/")),
        verify: public.then(|| {
            let url = "https://mehregan.example/verify".to_string();
            Verify { label: word(26), qr: Qr::new(&url), url, mark: format!("negotiations · {}", word(27)) }
        }),
        labels: Labels {
            open_letter: word(20),
            subject: word(21),
            copy_to: word(22),
            enclosures: word(23),
            signatories: word(24),
            page: word(25),
            digits: if tag == "fa" { "۰۱۲۳۴۵۶۷۸۹".into() } else { "0123456789".into() },
        },
        pictures: BTreeMap::from([("dove.svg".into(), Picture { media_type: "image/svg+xml", bytes: DOVE.into() })]),
        tongues: Default::default(),
    }
}

/// Returns the blocks and the footnotes of Markdown; words between `⟦` and `⟧` are values.
pub fn read(markdown: &str) -> (Vec<Block>, Vec<Vec<Block>>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let events: Vec<_> = Parser::new_ext(markdown, options).collect();
    let mut reader = Reader { events: events.into(), notes: BTreeMap::new() };
    let blocks = reader.blocks();
    assert!(reader.events.is_empty(), "left over: {:?}", reader.events);
    (blocks, reader.notes.into_values().collect())
}

struct Reader<'a> {
    events: std::collections::VecDeque<Event<'a>>,
    notes: BTreeMap<usize, Vec<Block>>,
}

impl Reader<'_> {
    /// Reads blocks up to the end of their container, which is taken too.
    fn blocks(&mut self) -> Vec<Block> {
        self.item().0
    }

    /// Reads blocks likewise and tells whether a paragraph of its own is among them.
    fn item(&mut self) -> (Vec<Block>, bool) {
        let (mut out, mut airy) = (vec![], false);
        while let Some(event) = self.events.pop_front() {
            match event {
                Event::Start(Tag::Paragraph) => {
                    airy = true;
                    out.push(Block::Paragraph { runs: self.runs() });
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    out.push(Block::Heading { level: level as u8, runs: self.runs() });
                }
                Event::Start(Tag::BlockQuote(_)) => out.push(Block::Quote { blocks: self.blocks() }),
                Event::Start(Tag::List(start)) => {
                    let (mut items, mut tight) = (vec![], true);
                    while let Some(Event::Start(Tag::Item)) = self.events.front() {
                        self.events.pop_front();
                        let (item, airy) = self.item();
                        tight &= !airy;
                        items.push(item);
                    }
                    self.events.pop_front();
                    out.push(Block::List { start, tight, items });
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    assert!(matches!(kind, CodeBlockKind::Fenced(info) if info.is_empty()));
                    let mut text = String::new();
                    while let Some(Event::Text(t)) = self.events.pop_front() {
                        text.push_str(&t);
                    }
                    out.push(Block::Code { text });
                }
                Event::Start(Tag::Table(sides)) => {
                    let side = |side: &Side| match side {
                        Side::Center => Alignment::Center,
                        Side::Right => Alignment::End,
                        _ => Alignment::Start,
                    };
                    let columns = sides.iter().map(side).collect();
                    let (mut head, mut rows) = (vec![], vec![]);
                    while let Some(Event::Start(kind)) = self.events.pop_front() {
                        let mut row = vec![];
                        while let Some(Event::Start(Tag::TableCell)) = self.events.front() {
                            self.events.pop_front();
                            row.push(self.runs());
                        }
                        self.events.pop_front();
                        if kind == Tag::TableHead { head = row } else { rows.push(row) }
                    }
                    out.push(Block::Table { columns, head, rows });
                }
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    let blocks = self.blocks();
                    self.notes.insert(label.parse().unwrap(), blocks);
                }
                Event::Rule => out.push(Block::Rule),
                Event::End(_) => return (out, airy),
                inline => {
                    self.events.push_front(inline);
                    let runs = self.tight_runs();
                    out.push(Block::Paragraph { runs });
                }
            }
        }
        (out, airy)
    }

    /// Reads the words of an item that has no paragraph of its own.
    fn tight_runs(&mut self) -> Vec<Run> {
        let mut out = vec![];
        loop {
            let block = match self.events.front() {
                Some(Event::Start(tag)) => !matches!(
                    tag,
                    Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
                ),
                Some(Event::End(_) | Event::Rule) | None => true,
                Some(_) => false,
            };
            if block {
                return out;
            }
            self.run(&mut out);
        }
    }

    /// Reads words up to the end of their container, which is taken too.
    fn runs(&mut self) -> Vec<Run> {
        let mut out = vec![];
        while !matches!(self.events.front(), Some(Event::End(_))) {
            self.run(&mut out);
        }
        self.events.pop_front();
        out
    }

    fn run(&mut self, out: &mut Vec<Run>) {
        match self.events.pop_front().unwrap() {
            Event::Text(text) => {
                for (n, part) in text.split(['⟦', '⟧']).enumerate().filter(|(_, part)| !part.is_empty()) {
                    let text = part.to_string();
                    out.push(if n % 2 == 1 { Run::Value { text } } else { Run::Text { text } });
                }
            }
            Event::Code(text) => out.push(Run::Code { text: text.to_string() }),
            Event::SoftBreak => out.push(Run::Text { text: " ".into() }),
            Event::HardBreak => out.push(Run::Break),
            Event::FootnoteReference(label) => out.push(Run::Note { number: label.parse().unwrap() }),
            Event::Start(Tag::Emphasis) => out.push(Run::Emphasis { runs: self.runs() }),
            Event::Start(Tag::Strong) => out.push(Run::Strong { runs: self.runs() }),
            Event::Start(Tag::Strikethrough) => out.push(Run::Strike { runs: self.runs() }),
            Event::Start(Tag::Link { dest_url, link_type, title, .. }) => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let (address, title) = (format!("{scheme}{dest_url}"), told(&title));
                out.push(Run::Link { address, title, runs: self.runs() });
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let title = told(&title);
                out.push(Run::Picture { name: dest_url.to_string(), description: plain(&self.runs()), title });
            }
            Event::InlineHtml(html) if matches!(&*html, "<!-- -->" | "<!--[-->") => {}
            Event::End(TagEnd::Paragraph) => {}
            other => panic!("no such words in a letter: {other:?}"),
        }
    }
}

fn told(title: &str) -> Option<String> {
    (!title.is_empty()).then(|| title.to_string())
}

const DOVE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120" width="320" height="120"><rect width="320" height="120" fill="#dbe7f3"/><path d="M0 96q40-14 80 0t80 0 80 0 80 0v24H0z" fill="#17406d"/><path d="M120 60q30-34 52-8l34-10-22 22q-8 22-40 14l-24 8 14-18z" fill="#fff"/></svg>"##;

const EN: &str = r#"We, five organisations of the Iranian diaspora united in the ⟦Mehregan Coalition for Peace and Human Rights in Iran⟧, address this letter to ⟦the President of the French Republic⟧. We publish it at the same time, because what is negotiated about a people should be known to that people.

## What is at stake

For decades Iranians have lived between two dangers: repression at home and war from outside. Each has fed the other. Every threat of war has served those in power in Tehran as a pretext for new arrests; every execution has been quoted abroad as a reason to give up on diplomacy. Those who pay are always the same: teachers, nurses, students and workers, and *the families of the imprisoned and the dead*.

We therefore speak against both. **No bomb has ever brought a people the rule of law**, and no agreement that is silent about a people’s rights has ever lasted.[^1]

## What we ask

We ask the governments to which this letter is addressed to work together for five aims:

1. **Negotiations instead of war.** Disputes are to be settled by peaceful means, as the [Charter of the United Nations](https://www.un.org/en/about-us/un-charter) demands. Neither the threat nor the use of force may become an instrument of the talks.
2. **An agreement under international law.** It should bind all sides, place Iran’s nuclear programme under the effective oversight of the International Atomic Energy Agency, and bring the population tangible relief, beginning with medicine, food and access to the internet.
   - *Without delay:* medicine and food.
   - ~~promises~~ steps

## The measure of normal relations

Relations with a state can be called normal when that state treats its own people by the norms that it has accepted. Iran voted for the Universal Declaration of Human Rights in 1948 and ratified the International Covenant on Civil and Political Rights in 1975. We propose no other measure than the one that the Declaration sets out in its first article:

> All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.

#### How it can be checked

| Treaty | Year | Status |
| :-- | --: | :-: |
| Universal Declaration of Human Rights | 1948 | voted for |
| Covenant on Civil and Political Rights | 1975 | ratified |

![A white dove above the river Karun](dove.svg)

```
sha256sum -c SHA256SUMS
```

Tehran 1948\
Paris 2026

---

We would be grateful for your answer, which we will publish in all the languages of this letter. It reaches us at [⟦letters@mehregan.example⟧](mailto:letters@mehregan.example).[^2][^1]

[^1]: Charter, Article 2, paragraphs 3 and 4.

[^2]: See also the file C++ and the page <https://www.ohchr.org/en>.
"#;

const FA: &str = r#"ما، پنج سازمان ایرانیان خارج از کشور که در «⟦ائتلاف مهرگان برای صلح و حقوق بشر در ایران⟧» گرد هم آمده‌ایم، این نامه را خطاب به ⟦رئیس‌جمهور فرانسه⟧ می‌نویسیم. هم‌زمان آن را منتشر می‌کنیم، زیرا آنچه دربارهٔ یک ملت به مذاکره گذاشته می‌شود، باید به آگاهی همان ملت برسد.

## آنچه در میان است

دهه‌هاست که ایرانیان میان دو خطر زندگی می‌کنند: سرکوب در درون و جنگ از بیرون. هر یک از این دو به دیگری دامن زده است. هر تهدید به جنگ، به صاحبان قدرت در تهران بهانه‌ای برای بازداشت‌های تازه داده است؛ و هر اعدام را در خارج از کشور دلیلی برای دست شستن از دیپلماسی خوانده‌اند. بهای آن را همواره همان کسان می‌پردازند: معلمان، پرستاران، دانشجویان و کارگران، و *خانواده‌های زندانیان و جان‌باختگان*.

از این رو، ما علیه هر دو سخن می‌گوییم. **هیچ بمبی هرگز حاکمیت قانون را برای ملتی به ارمغان نیاورده است** و هیچ توافقی که دربارهٔ حقوق یک ملت سکوت کرده، هرگز پایدار نمانده است.[^1]

## خواسته‌های ما

از دولت‌هایی که مخاطب این نامه‌اند درخواست می‌کنیم که برای دستیابی به پنج هدف با یکدیگر همکاری کنند:

1. **مذاکره به‌جای جنگ.** اختلاف‌ها باید از راه‌های مسالمت‌آمیز حل‌وفصل شوند، چنان‌که [منشور ملل متحد](https://www.un.org/en/about-us/un-charter) مقرر می‌دارد. نه تهدید به زور باید ابزار مذاکرات شود و نه توسل به آن.
2. **توافقی در چارچوب حقوق بین‌الملل.** این توافق باید برای همهٔ طرف‌ها الزام‌آور باشد، برنامهٔ هسته‌ای ایران را تحت نظارت مؤثر آژانس بین‌المللی انرژی اتمی قرار دهد و در زندگی مردم گشایشی ملموس پدید آورد که با دارو، مواد غذایی و دسترسی به اینترنت آغاز شود.
   - *بی‌درنگ:* دارو و مواد غذایی.
   - ~~وعده‌ها~~ گام‌ها

## معیار روابط عادی

روابط با یک دولت را زمانی می‌توان عادی خواند که آن دولت با مردم خود بر پایهٔ هنجارهایی رفتار کند که خود پذیرفته است. ایران در سال ۱۹۴۸ میلادی به اعلامیهٔ جهانی حقوق بشر رأی مثبت داد و در سال ۱۹۷۵ میلادی میثاق بین‌المللی حقوق مدنی و سیاسی را تصویب کرد. ما معیاری جز آنچه اعلامیه در نخستین مادهٔ خود آورده است، پیشنهاد نمی‌کنیم:

> تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و وجدان می‌باشند و باید نسبت به یکدیگر با روح برادری رفتار کنند.

#### راه سنجش آن

| سند | سال | وضعیت |
| :-- | --: | :-: |
| اعلامیهٔ جهانی حقوق بشر | ۱۹۴۸ | رأی مثبت |
| میثاق حقوق مدنی و سیاسی | ۱۹۷۵ | تصویب‌شده |

![کبوتری سپید بر فراز رود کارون](dove.svg)

```
sha256sum -c SHA256SUMS
```

تهران ۱۹۴۸\
پاریس ۲۰۲۶

---

از دریافت پاسخ شما سپاسگزار خواهیم شد و آن را به همهٔ زبان‌های این نامه منتشر خواهیم کرد. پاسخ شما از طریق نشانی [⟦letters@mehregan.example⟧](mailto:letters@mehregan.example) به دست ما می‌رسد.[^2][^1]

[^1]: منشور، مادهٔ ۲، بندهای ۳ و ۴.

[^2]: همچنین پروندهٔ C++ و نشانی <https://www.ohchr.org/en> را ببینید.
"#;

const ZH: &str = r#"我们五个海外伊朗人组织，联合组成⟦梅赫甘争取伊朗和平与人权联盟⟧，谨致函⟦法兰西共和国总统⟧。我们同时将此信公之于众，因为凡涉及一国人民的谈判，其内容理应为该国人民所知。

## 利害所系

数十年来，伊朗人一直生活在两重危险之间：内有镇压，外有战争。二者彼此助长。每一次战争威胁，都成为德黑兰当权者再度抓捕的借口；每一次处决，都在国外被援引为放弃外交的理由。付出代价的始终是同样的人：教师、护士、学生和工人，以及*被囚禁者与死难者的家属*。

因此，我们对二者都明言反对。**从来没有一枚炸弹给一国人民带来过法治**，也从来没有一项对一国人民的权利只字不提的协议能够持久。[^1]

## 我们的吁请

我们吁请本信所致的各国政府为实现以下五项目标共同努力：

1. **以谈判代替战争**。争端应按照[《联合国宪章》](https://www.un.org/en/about-us/un-charter)的要求，以和平方法解决。无论是以武力相威胁还是使用武力，都不得成为谈判的手段。
2. **依国际法达成协议**。协议应约束各方，将伊朗核计划置于国际原子能机构的有效监督之下，并切实纾解民众的困苦，首先从药品、食品和互联网接入着手。
   - *首先*：药品和食品。
   - ~~承诺~~步骤

## 正常关系的尺度

唯有当一国按照其业已接受的准则对待本国人民时，与该国的关系才称得上正常。伊朗于1948年投票赞成《世界人权宣言》，并于1975年批准《公民及政治权利国际公约》。我们提出的尺度别无其他，正是《宣言》第一条所载明的尺度：

> 人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。

#### 如何检验

| 文书 | 年份 | 状态 |
| :-- | --: | :-: |
| 《世界人权宣言》 | 1948 | 投票赞成 |
| 《公民及政治权利国际公约》 | 1975 | 已批准 |

![卡伦河上的白鸽](dove.svg)

```
sha256sum -c SHA256SUMS
```

德黑兰 1948\
巴黎 2026

---

如蒙赐复，我们将不胜感激，并将以本信的所有语文公布复函。复函请发送至[⟦letters@mehregan.example⟧](mailto:letters@mehregan.example)。[^2][^1]

[^1]: 《宪章》第二条第三项和第四项。

[^2]: 另见文件 C++ 和网页 <https://www.ohchr.org/en>。
"#;

const EN_WORDS: &str = "Negotiations instead of war, human rights beside the nuclear file
Negotiations with Iran: peace, international law and human rights
Five organisations of the Iranian diaspora ask for talks instead of war, an agreement under international law, and human rights beside the nuclear file.
Paris
21 November 2026
Paris, 21 November 2026
Mehregan Coalition for Peace and Human Rights in Iran
The President of the French Republic
Mr President,
Yours faithfully,
The Secretary-General of the United Nations
Chenar Circle of Jurists|R. Sepidar|Chair
Simorgh Women’s Assembly|M. Oftadeh-Kuh|Speaker
Alvand Association of Teachers and Workers Abroad|S. Daryagard|Secretary
Arash Forum for Science and Peace|N. Kavirban|Director
Karun Council of the Peoples of Iran in Exile|L. Abrishamrud|President of the Council
Universal Declaration of Human Rights, in the language of this letter
-
-
This letter is an example, and the coalition and its members are invented. The translations are careful drafts that no native speaker has confirmed yet.
Open letter
Subject:
Copy to:
Enclosure:
Signatories
page {page} of {pages}
How to verify this letter
Revision 1";

const FA_WORDS: &str = "مذاکره به‌جای جنگ، حقوق بشر در کنار پروندهٔ هسته‌ای
مذاکره با ایران: صلح، حقوق بین‌الملل و حقوق بشر
پنج سازمان ایرانیان خارج از کشور خواستار مذاکره به‌جای جنگ، توافقی در چارچوب حقوق بین‌الملل و طرح حقوق بشر در کنار پروندهٔ هسته‌ای‌اند.
پاریس
۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)
پاریس، ۳۰ آبان ۱۴۰۵ (۲۱ نوامبر ۲۰۲۶)
ائتلاف مهرگان برای صلح و حقوق بشر در ایران
جناب آقای رئیس‌جمهور فرانسه
جناب آقای رئیس‌جمهور،
با احترام
دبیرکل سازمان ملل متحد
حلقهٔ حقوق‌دانان چنار|ر. سپیدار|رئیس
مجمع زنان سیمرغ|م. افتاده‌کوه|سخنگو
انجمن الوندِ معلمان و کارگران خارج از کشور|س. دریاگرد|دبیر
کانون دانش و صلح آرش|ن. کویربان|مدیر
شورای کارونِ مردمان ایران در تبعید|ل. ابریشم‌رود|رئیس شورا
اعلامیهٔ جهانی حقوق بشر، به زبان این نامه
ترجمهٔ ماشینی از انگلیسی، بازبینی‌نشده
ترجمه از انگلیسی
این نامه یک نمونه است و ائتلاف و اعضای آن ساختگی‌اند. ترجمه‌ها پیش‌نویس‌هایی سنجیده‌اند که هنوز هیچ گویشور بومی آن‌ها را تأیید نکرده است.
نامهٔ سرگشاده
موضوع:
رونوشت:
پیوست:
امضاکنندگان
صفحهٔ {page} از {pages}
چگونه اصالت این نامه را بررسی کنیم
ویرایش ۱";

const ZH_WORDS: &str = "以谈判代替战争，将人权与核问题同列议程
与伊朗的谈判——和平、国际法与人权
五个海外伊朗人组织吁请：以谈判代替战争，依国际法达成协议，将人权与核问题同列议程。
巴黎
2026年11月21日
2026年11月21日，巴黎
梅赫甘争取伊朗和平与人权联盟
法兰西共和国总统
尊敬的总统先生：
此致 敬礼
联合国秘书长
悬铃木法学家社|R. Sepidar|主席
西莫尔格妇女大会|M. Oftadeh-Kuh|发言人
阿尔万德海外教师与工人协会|S. Daryagard|秘书
阿拉什科学与和平论坛|N. Kavirban|主任
卡伦流亡伊朗各民族委员会|L. Abrishamrud|委员会主席
《世界人权宣言》（与本信语文相同的文本）
由机器自英文翻译，未经审校
译自英文
本信为示例，其中的联盟及其成员组织均属虚构。各译文均为审慎译出的草稿，尚未经母语人士确认。
公开信
主题：
抄送：
附件：
签署人
第{page}页，共{pages}页
如何核实本信的真实性
第1版";
