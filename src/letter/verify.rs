//! How a reader verifies a letter: the address in words and as a QR code.

use fast_qr::{ECL, QRBuilder};
use serde::Serialize;

/// The line on the last page that tells how the letter is verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verify {
    /// `How to verify this letter`
    pub label: String,
    /// The web address that tells how.
    pub url: String,
    /// Which letter it is, for the one who looks it up: `negotiations · Revision 1`.
    pub mark: String,
    /// The address as a QR code; none where it is too long for one.
    pub qr: Option<Qr>,
}

/// A QR code as the outline of its dark modules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// How many modules it is wide and high, without the four light ones that must stand around it.
    pub size: usize,
    /// The dark modules as the path of an SVG, a module being one unit.
    pub path: String,
}

impl Qr {
    /// Returns the QR code of a text with error correction `M` (15 % may be lost); none where it is too long.
    pub fn new(text: &str) -> Option<Qr> {
        let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
        let dark = |x: usize, y: usize| code[y][x].value();
        let mut path = String::new();
        for y in 0..code.size {
            let mut x = 0;
            while x < code.size {
                let end = (x..code.size).find(|x| !dark(*x, y)).unwrap_or(code.size);
                if end > x {
                    path.push_str(&format!("M{x} {y}h{}v1h-{}z", end - x, end - x));
                }
                x = end + 1;
            }
        }
        Some(Qr { size: code.size, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_holds_the_three_eyes_and_only_modules_of_the_code() {
        let qr = Qr::new("https://mehregan.example/verify").unwrap();
        assert!(qr.size >= 21 && qr.size % 4 == 1, "{} is the size of a QR code", qr.size);
        let last = qr.size - 7;
        for eye in ["M0 0h7v1h-7z".to_string(), format!("M{last} 0h7v1h-7z"), format!("M0 {last}h7v1h-7z")] {
            assert!(qr.path.contains(&eye), "{eye} in {}", qr.path);
        }
        assert_eq!(Qr::new("https://mehregan.example/verify"), Some(qr), "always the same");
        assert_eq!(Qr::new(&"x".repeat(9000)), None);
    }
}
