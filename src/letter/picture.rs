//! Pictures, looked at closely enough to tell a broken one by name before a letter is made of it.

use quick_xml::Reader;
use quick_xml::events::Event;

/// A picture of the text or of the letterhead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The media type: `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: &'static str,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

impl Picture {
    /// Returns the picture in a file's bytes.
    ///
    /// # Errors
    /// What is wrong with them, as the end of a sentence that begins with the file's name: they are no PNG, JPEG or
    /// SVG, or a PNG or SVG that is broken or cut off.
    pub fn read(bytes: Vec<u8>) -> Result<Picture, &'static str> {
        let media_type = match &bytes[..] {
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, chunks @ ..] => {
                png(chunks)?;
                "image/png"
            }
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            _ if String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).contains("<svg") => {
                svg(&bytes)?;
                "image/svg+xml"
            }
            _ => return Err("is no picture"),
        };
        Ok(Picture { media_type, bytes })
    }
}

/// Looks at the chunks of a PNG, whose checksums tell of any wrong bit.
fn png(mut chunks: &[u8]) -> Result<(), &'static str> {
    const CUT: &str = "is a PNG picture that is cut off";
    let mut first = true;
    loop {
        let (head, rest) = chunks.split_at_checked(8).ok_or(CUT)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let (data, rest) = rest.split_at_checked(length).ok_or(CUT)?;
        let (sum, rest) = rest.split_at_checked(4).ok_or(CUT)?;
        let kind = &head[4..];
        if checksum([kind, data]).to_be_bytes() != sum || first != (kind == b"IHDR") {
            return Err("is a PNG picture that is broken");
        }
        if kind == b"IEND" {
            return Ok(());
        }
        first = false;
        chunks = rest;
    }
}

/// Returns the CRC-32 of some bytes (ISO 3309, as PNG has it).
fn checksum(parts: [&[u8]; 2]) -> u32 {
    let step = |sum: u32| (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
    let sum = parts.iter().flat_map(|part| part.iter()).fold(u32::MAX, |sum, byte| {
        let mut low = (sum ^ u32::from(*byte)) & 0xFF;
        for _ in 0..8 {
            low = step(low);
        }
        low ^ (sum >> 8)
    });
    !sum
}

/// Looks at whether an SVG is well-formed XML whose root is `svg`.
fn svg(bytes: &[u8]) -> Result<(), &'static str> {
    const BROKEN: &str = "is an SVG picture that is broken";
    let mut reader = Reader::from_reader(bytes);
    let (mut depth, mut root) = (0_usize, false);
    loop {
        match reader.read_event().map_err(|_| BROKEN)? {
            Event::Start(tag) | Event::Empty(tag) if depth == 0 && (root || tag.local_name().as_ref() != "svg") => {
                return Err(BROKEN);
            }
            Event::Start(_) => (depth, root) = (depth + 1, true),
            Event::Empty(_) => root = true,
            Event::End(_) => depth = depth.checked_sub(1).ok_or(BROKEN)?,
            Event::Eof if root && depth == 0 => return Ok(()),
            Event::Eof => return Err(BROKEN),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG of one grey pixel.
    const DOT: &[u8] = &[
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 58, 126,
        155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 156, 99, 104, 0, 0, 0, 130, 0, 129, 119, 205, 114, 182, 0, 0, 0, 0,
        73, 69, 78, 68, 174, 66, 96, 130,
    ];

    #[test]
    fn a_broken_png_is_told_from_a_whole_one() {
        assert_eq!(Picture::read(DOT.to_vec()).map(|p| p.media_type), Ok("image/png"));
        for length in 8..DOT.len() {
            assert!(Picture::read(DOT[..length].to_vec()).unwrap_err().contains("cut off"), "{length} bytes");
        }
        for at in 8..DOT.len() {
            let mut bytes = DOT.to_vec();
            bytes[at] ^= 4;
            assert!(Picture::read(bytes).is_err(), "a wrong bit in byte {at}");
        }
    }

    #[test]
    fn a_broken_svg_is_told_from_a_whole_one() {
        let media = |text: &str| Picture::read(text.as_bytes().to_vec()).map(|p| p.media_type);
        let good =
            "<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n";
        assert_eq!(media(good), Ok("image/svg+xml"));
        assert_eq!(media("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/><!-- <svg -->"), Ok("image/svg+xml"));
        for bad in ["<svg", "<svg><g></svg>", "<svg></svg><svg/>", "<html><svg/></html>", "<!-- <svg -->", "<svg><path"]
        {
            assert_eq!(media(bad), Err("is an SVG picture that is broken"), "{bad}");
        }
        assert_eq!(media("words"), Err("is no picture"));
        assert_eq!(media(""), Err("is no picture"));
    }
}
