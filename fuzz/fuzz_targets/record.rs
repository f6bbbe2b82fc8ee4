//! The record: what is read is read again from what is written.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openletter::seal::Record;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(record) = Record::parse(bytes) {
        let text = record.to_text();
        assert_eq!(Record::parse(text.as_bytes()).expect("what was written can be read"), record);
        record.letter_at("en/public.pdf");
    }
});
