//! Checks of what is written into the finished bytes.

use super::syntax::{Kind, Tokens, entry, get, hex, integer, items, reference, text, utf16};
use super::*;

/// A page with one line, two glyphs of which stand for another text than the font says.
const PAGE: &str = "/Span<</MCID 0>>BDC\nq 1 0 0 -1 60 700 cm\nBT 0 Tr/f0 10 Tf 1 0 0 -1 0 0 Tm[<0001>-20<0002>]TJ\
    /Span<</ActualText<FEFF0633>>>BDC 0 Tr/f0 10 Tf 1 0 0 -1 12.2 0 Tm<0001>Tj\nEMC 0 Tr/f0 10 Tf 1 0 0 -1 17.2 0 \
    Tm[<0002>]TJ\nET\nQ\nEMC";

/// Returns a PDF as Typst writes one.
fn pdf(content: &str) -> Vec<u8> {
    let map = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\nbegincmap\n2 beginbfchar\n<0001> <0627>\n<0002> \
        <06440200>\nendbfchar\nendcmap\nend\n";
    let stream = |bytes: &str| format!("<</Length {}>>\nstream\n{bytes}\nendstream", bytes.len());
    let objects = [
        "<</Type/Pages/Count 1/Kids[2 0 R]>>".into(),
        "<</Type/Page/Resources 3 0 R/StructParents 0/Parent 1 0 R/Contents 8 0 R>>".into(),
        "<</ProcSet[/PDF]/Font<</f0 4 0 R>>>>".into(),
        "<</Type/Font/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 7 0 R>>".into(),
        "<</Type/Font/FontDescriptor 6 0 R/CIDToGIDMap/Identity/W[0 0 364 1 2 500]>>".into(),
        "<</Type/FontDescriptor/FontName/A>>".into(),
        stream(map),
        stream(content),
        "<</Type/StructTreeRoot/K[10 0 R]/ParentTree<</Nums[0 11 0 R]>>>>".into(),
        "<</Type/StructElem/S/P/P 9 0 R/K[0]/Pg 2 0 R>>".into(),
        "[10 0 R]".into(),
        "<</Type/Catalog/Pages 1 0 R/StructTreeRoot 9 0 R>>".into(),
    ];
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = vec![];
    for (n, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", n + 1).bytes());
    }
    let xref = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f\r\n", objects.len() + 1).bytes());
    out.extend(places.iter().flat_map(|place| format!("{place:010} 00000 n\r\n").into_bytes()));
    out.extend(format!("trailer\n<</Size {}/Root 12 0 R>>\nstartxref\n{xref}\n%%EOF", objects.len() + 1).bytes());
    out
}

fn line(visual: &str, logical: &str) -> Line {
    Line { visual: visual.into(), logical: logical.into(), turned: true, ends: true, ..Line::default() }
}

const VISUAL: &str = "ا\u{644}\u{200}س\u{644}\u{200}";

#[test]
fn a_glyph_gets_a_code_for_each_of_its_texts_and_the_element_its_own() {
    let old = pdf(PAGE);
    let new = legible(&old, &[vec![line(VISUAL, "سلام")]]).unwrap();
    let objects = Objects::read(&new).unwrap();
    let content = String::from_utf8(objects.stream(8).unwrap()).unwrap();
    assert!(content.contains("BT 0 Tr/f0 10 Tf 1 0 0 -1 0 0 Tm[<0001>-20<0002>-200<00030002>]TJ\nET"), "{content}");
    assert!(!content.contains("ActualText"), "{content}");
    let map = String::from_utf8(objects.stream(7).unwrap()).unwrap();
    assert!(map.contains("1 beginbfchar\n<0003> <0633>\nendbfchar\nendcmap"), "{map}");
    let font = objects.get(5).unwrap();
    assert_eq!(get(font, "W").unwrap(), b"[0 0 364 1 2 500 3 3 500]");
    let glyphs = objects.stream(reference(get(font, "CIDToGIDMap").unwrap()).unwrap()).unwrap();
    assert_eq!(glyphs, [0, 0, 0, 1, 0, 2, 0, 1], "the new code shows glyph 1");
    let element = objects.get(10).unwrap();
    let Kind::Text(said) = Tokens::new(get(element, "ActualText").unwrap()).next().unwrap().kind else { panic!() };
    assert_eq!(text(&said).unwrap(), "سلام");
    assert_eq!(new, legible(&old, &[vec![line(VISUAL, "سلام")]]).unwrap(), "the same bytes each time");
}

#[test]
fn content_between_elements_gets_an_element_of_its_own() {
    let content = PAGE.to_string()
        + "/Link<</MCID 1>>BDC\nBT 0 Tr/f0 10 Tf 1 0 0 -1 0 0 Tm<0001>Tj\nET\nEMC/Span<</MCID 2>>BDC\nBT 0 Tr/f0 10 Tf \
           1 0 0 -1 0 0 Tm<0002>Tj\nET\nEMC";
    let old = String::from_utf8_lossy(&pdf(&content)).into_owned();
    // One more element, a link, and the parents of three contents, in place of as many bytes.
    let old = old.replace("K[0]/Pg 2 0 R>>", "K[0 12 0 R 2]/Pg 2 0 R>>");
    let old = old.replace("[10 0 R]\nendobj", "[10 0 R 12 0 R 10 0 R]\nendobj");
    let old =
        old.replace("<</Type/Catalog/Pages 1 0 R/StructTreeRoot 9 0 R>>", "<</Type/StructElem/S/Link/K[1]/Pg 2 0 R>>");
    let old = rebuilt(&old);
    let lines = [
        Line { number: 1, ..line(VISUAL, "سلام") },
        Line { number: 1, turned: false, ..line("ا", "ا") },
        Line { number: 2, ..line("\u{644}\u{200}", "لا") },
    ];
    let new = legible(&old, &[lines.to_vec()]).unwrap();
    let objects = Objects::read(&new).unwrap();
    let kids = items(get(objects.get(10).unwrap(), "K").unwrap()).unwrap();
    let [first, link, last] = kids[..] else { panic!("{kids:?}") };
    assert_eq!(link, b"12 0 R");
    let said = |kid| {
        let span = objects.get(reference(kid).unwrap()).unwrap();
        assert_eq!(reference(get(span, "P").unwrap()), Some(10));
        let Kind::Text(said) = Tokens::new(get(span, "ActualText").unwrap()).next().unwrap().kind else { panic!() };
        text(&said).unwrap()
    };
    assert_eq!((said(first).as_str(), said(last).as_str()), ("سلام ", " لا"), "parted as the lines are");
    let parents = items(objects.get(11).unwrap()).unwrap();
    assert_eq!(parents, [first, b"12 0 R", last]);
}

/// Returns a PDF with the places of its objects counted anew.
fn rebuilt(pdf: &str) -> Vec<u8> {
    let body = &pdf[..pdf.find("xref\n").unwrap()];
    let starts: Vec<usize> = (1..=12).map(|n| body.find(&format!("{n} 0 obj\n")).unwrap()).collect();
    let mut out = body.as_bytes().to_vec();
    let table: String = starts.iter().map(|place| format!("{place:010} 00000 n\r\n")).collect();
    let xref = body.len();
    out.extend(format!("xref\n0 13\n0000000000 65535 f\r\n{table}").bytes());
    out.extend(format!("trailer\n<</Size 13/Root 12 0 R>>\nstartxref\n{xref}\n%%EOF").bytes());
    out
}

#[test]
fn what_typst_does_not_write_is_left_to_others() {
    let good = pdf(PAGE);
    let lines = [vec![line(VISUAL, "سلام")]];
    assert!(legible(&good, &[vec![line("ا", "ا")]]).is_none(), "a line that is not on the page");
    assert!(legible(&good, &[]).is_none(), "another number of pages");
    let upright = String::from_utf8_lossy(&good).replace("/Identity-H", "/Identity-V").replace('\u{FFFD}', "x");
    assert!(legible(&rebuilt(&upright), &lines).is_none(), "another encoding");
    let stranger = PAGE.replace("<0002>]TJ\nET", "<0009>]TJ\nET");
    assert!(legible(&pdf(&stranger), &lines).is_none(), "an unknown code");
    // Whatever is cut off or turned over: no panic.
    for at in 0..good.len() {
        legible(&good[..at], &lines);
        let mut other = good.clone();
        other[at] ^= 0x11;
        legible(&other, &lines);
    }
}

#[test]
fn the_syntax_is_read_as_the_standard_has_it() {
    let dictionary = b"<</A 1 0 R/B[1 2 3]/C<</A 7>>/D(a\\)\\(\\101\\n)/E<0041>/F 0.5/G/H>>";
    assert_eq!(get(dictionary, "A"), Some(&b"1 0 R"[..]));
    assert_eq!(items(get(dictionary, "B").unwrap()).unwrap(), [b"1", b"2", b"3"]);
    assert_eq!(get(get(dictionary, "C").unwrap(), "A").and_then(integer), Some(7));
    let string = |key| match Tokens::new(get(dictionary, key).unwrap()).next().unwrap().kind {
        Kind::Text(text) => text.into_owned(),
        _ => panic!(),
    };
    assert_eq!((string("D"), string("E")), (b"a)(A\n".to_vec(), vec![0, 0x41]));
    assert_eq!((get(dictionary, "G"), entry(dictionary, "H")), (Some(&b"/H"[..]), None));
    assert_eq!(utf16(&string("E")).unwrap(), "A");
    assert_eq!(hex("س𐍈"), "0633D800DF48");
    assert_eq!(Tokens::new(&b"[".repeat(9)).value(), None);
}
