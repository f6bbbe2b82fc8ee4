//! Missing segments in the batches in which they are sent.

use crate::template::Segment;
use crate::translate::Limits;

/// Returns how many characters segments have.
pub fn characters(segments: &[&Segment]) -> usize {
    segments.iter().map(|s| s.msgid.chars().count()).sum()
}

/// Returns the segments in batches within the limits, in order; a segment that is longer than a batch may be stands
/// alone.
pub fn batches<'s>(open: &[&'s Segment], limits: Limits) -> Vec<Vec<&'s Segment>> {
    let mut batches: Vec<Vec<&Segment>> = vec![];
    let mut characters = 0;
    for segment in open {
        let length = segment.msgid.chars().count();
        match batches.last_mut() {
            Some(batch) if batch.len() < limits.texts && characters + length <= limits.characters => {
                batch.push(segment);
                characters += length;
            }
            _ => {
                batches.push(vec![segment]);
                characters = length;
            }
        }
    }
    batches
}

/// Returns the text of a segment with every link named in full, `[Charter][Charter]` for `[Charter]`, so that it is
/// understood without the definitions of its file.
pub fn standalone(segment: &Segment) -> String {
    segment.inline().map_or_else(|_| segment.msgid.clone(), |inline| inline.standalone())
}
