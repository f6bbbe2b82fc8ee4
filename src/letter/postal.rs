//! The lines of an address in the order of the addressee's country.

use crate::campaign::{Country, Lang};

/// Countries that write the place first and the person last, from the large to the small, in their own script.
const LARGE_TO_SMALL: [&str; 7] = ["CN", "TW", "HK", "MO", "JP", "KR", "KP"];

/// Returns the lines that name the office and those of the postal address as one block.
///
/// Both keep their order: the campaign writes the postal lines as the country's post wants them. Where the address is
/// written in Chinese, Japanese or Korean to one of their countries, the place comes before the addressee (Universal
/// Postal Union, addressing formats of China, Japan and Korea); written in Latin letters it is as everywhere.
pub fn in_order(office: Vec<String>, postal: &[String], country: &Country, lang: &Lang) -> Vec<String> {
    let native = |line: &String| line.chars().any(is_east_asian);
    let large_first = LARGE_TO_SMALL.contains(&country.as_str())
        && matches!(lang.script().as_str(), "hans" | "hant" | "jpan" | "kore")
        && !postal.is_empty()
        && postal.iter().all(native);
    let (mut first, second) = if large_first { (postal.to_vec(), office) } else { (office, postal.to_vec()) };
    first.extend(second);
    first
}

/// Whether a character is a Han character, kana or hangul.
fn is_east_asian(c: char) -> bool {
    matches!(c as u32, 0x3007 | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn china_is_addressed_from_the_large_to_the_small_in_chinese_only() {
        let lines = |lines: &[&str]| lines.iter().map(|l| l.to_string()).collect::<Vec<_>>();
        let order = |office: &str, postal: &[&str], country: &str, lang: &str| {
            let country = Country::parse(country).unwrap();
            in_order(lines(&[office]), &lines(postal), &country, &Lang::parse(lang).unwrap())
        };
        let (office, place) = ("国家主席", ["100017 北京市西城区", "中南海"]);
        assert_eq!(order(office, &place, "CN", "zh-Hans"), [place[0], place[1], office]);
        assert_eq!(order(office, &["Zhongnanhai", "Beijing"], "CN", "zh-Hans"), [office, "Zhongnanhai", "Beijing"]);
        assert_eq!(order(office, &place, "FR", "zh-Hans"), [office, place[0], place[1]]);
        assert_eq!(order("The President", &place, "CN", "en"), ["The President", place[0], place[1]]);
        assert_eq!(order(office, &[], "CN", "zh-Hans"), [office]);
    }
}
