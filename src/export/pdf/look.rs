//! local only
use super::*;
#[test]
fn look() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut fonts = vec![];
    let dirs = std::env::var("LOOKFONTS").unwrap_or(root.join("fonts").display().to_string());
    for d in dirs.split(',') {
        for e in std::fs::read_dir(d).unwrap() {
            let e = e.unwrap();
            let n = e.file_name().to_string_lossy().to_string();
            if is_font(&n) {
                fonts.push((n, Cow::Owned(std::fs::read(e.path()).unwrap())));
            }
        }
    }
    let lay = std::env::var("LOOKLAYOUT").unwrap_or(root.join("letter.typ").display().to_string());
    let press = Press::new(Outfit {
        layout: Source::new("templates/letter.typ", std::fs::read_to_string(lay).unwrap()),
        files: Default::default(),
        fonts,
        system_fonts: false,
    })
    .unwrap();
    let none = BTreeMap::new();
    for e in std::fs::read_dir("/tmp/look/in").unwrap() {
        let p = e.unwrap().path();
        let stem = p.file_stem().unwrap().to_string_lossy().to_string();
        if let Ok(only) = std::env::var("ONLY") {
            if !only.split(',').any(|o| o == stem) {
                continue;
            }
        }
        let mut v: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&p).unwrap()).unwrap();
        let dir = if v["dir"] == "rtl" { crate::campaign::Direction::Rtl } else { crate::campaign::Direction::Ltr };
        let langs = crate::campaign::Lang::parse(v["lang"].as_str().unwrap()).unwrap();
        look_(&mut v, dir);
        let t = std::time::Instant::now();
        let desk = Desk::new(&press, v.to_string(), &none);
        let r = typst::compile::<PagedDocument>(&desk);
        for w in &r.warnings {
            println!("{stem} warning: {}", w.message);
        }
        let doc = match r.output {
            Ok(d) => d,
            Err(e) => {
                println!("{stem} {}", fault::told(&desk, &press.world, &e));
                continue;
            }
        };
        if let Err(e) = glyphs::all_there(&doc, &langs) {
            println!("{stem} {e}");
        }
        let n = doc.pages().len();
        let doc = if std::env::var("RAW").is_ok() { doc } else { reading::in_order(doc) };
        let options = PdfOptions {
            creator: Smart::Custom(Some("openletter".into())),
            standards: press.standards.clone(),
            ..PdfOptions::default()
        };
        match typst_pdf::pdf(&doc, &options) {
            Ok(b) => {
                println!("{stem}: {n} pages {} bytes {:?}", b.len(), t.elapsed());
                std::fs::write(format!("/tmp/look/{stem}.pdf"), b).unwrap()
            }
            Err(e) => println!("{stem} {}", fault::told(&desk, &press.world, &e)),
        }
    }
}
#[test]
fn dump() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let fonts = ["Amiri-Regular.ttf"]
        .iter()
        .map(|n| (n.to_string(), Cow::Owned(std::fs::read(root.join("fonts").join(n)).unwrap())))
        .collect();
    let press = Press::new(Outfit { layout: Source::new("templates/letter.typ", "#set text(font: \"Amiri\", lang: \"fa\")\n#set page(width: 200pt, height: 60pt)\nمتحدهٔ آمریکا دانشجویان سلام (۱۲) «ما»، C++"), files: Default::default(), fonts, system_fonts: false }).unwrap();
    let none = BTreeMap::new();
    let desk = Desk::new(&press, "{}".into(), &none);
    let doc = typst::compile::<PagedDocument>(&desk).output.unwrap();
    fn show(f: &typst::layout::Frame, ind: usize) {
        for (p, i) in f.items() {
            match i {
                typst::layout::FrameItem::Group(g) => show(&g.frame, ind + 1),
                typst::layout::FrameItem::Text(t) => {
                    println!("{:ind$}{:?} {:?}", "", p, t.text);
                    for g in &t.glyphs {
                        print!(
                            " {}@{:.2}+{:.2}/{:.2}[{}]",
                            g.id,
                            g.x_advance.get(),
                            g.x_offset.get(),
                            g.y_offset.get(),
                            &t.text[g.range()]
                        );
                    }
                    println!();
                }
                _ => {}
            }
        }
    }
    show(&doc.pages()[0].frame, 0);
    println!("-----");
    let doc = reading::in_order(doc);
    show(&doc.pages()[0].frame, 0);
}
fn look_(value: &mut serde_json::Value, page: crate::campaign::Direction) {
    for field in [
        "title",
        "subject",
        "place",
        "dateline",
        "copy_for",
        "notice",
        "translated_from",
        "remark",
        "salutation",
        "closing",
        "copies",
        "enclosures",
        "signatures",
    ] {
        manuscript::mix(&mut value[field], page);
    }
    for field in ["name", "tagline", "members"] {
        manuscript::mix(&mut value["sender"][field], page);
    }
    let f = |v: &serde_json::Value| {
        v.as_array()
            .unwrap()
            .iter()
            .map(|l| {
                serde_json::Value::from(bidi::line(
                    l["text"].as_str().unwrap(),
                    if l["dir"] == "rtl" { crate::campaign::Direction::Rtl } else { crate::campaign::Direction::Ltr },
                    page,
                ))
            })
            .collect::<serde_json::Value>()
    };
    value["address"] = f(&value["address"]);
    value["sender"]["contact"] = f(&value["sender"]["contact"]);
    value["document"] = serde_json::json!({"title": value["title"], "author": value["sender"]["name"], "description": "", "keywords": []});
    value["pictures"] = serde_json::json!({});
}
