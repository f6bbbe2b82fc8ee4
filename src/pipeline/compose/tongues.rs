//! What a campaign tells about the languages of its own words: which entry of `name`, `address` and the like a letter
//! shows where none is written for its language.

use std::sync::Arc;

use crate::campaign::{Campaign, Forms, Lang, Localised, Postal, Recipient};
use crate::letter::Tongues;
use crate::template::Template;

/// Returns what is known of the words that all letters of a language share.
pub fn shared(campaign: &Campaign, letter: &Template, lang: &Lang) -> Tongues {
    let mut tongues = Tongues::new(lang, &campaign.source, &campaign.languages);
    let sender = &campaign.sender;
    let people = || sender.members.iter().flat_map(|member| &member.signatories);
    let words = [&sender.name, letter.front.place.as_ref().unwrap_or(&sender.place)]
        .into_iter()
        .chain(&sender.tagline)
        .chain(&sender.logo_description)
        .chain(sender.members.iter().map(|member| &member.name))
        .chain(people().map(|one| &one.name))
        .chain(people().filter_map(|one| one.role.as_ref()));
    for word in words {
        say(&mut tongues, campaign, lang, word, |word| vec![word]);
    }
    if let Some(address) = &sender.contact.address {
        say(&mut tongues, campaign, lang, address, Postal::words);
    }
    for copy in campaign.copies() {
        recipient(&mut tongues, campaign, lang, copy);
    }
    tongues
}

/// Returns what is known of the words in a letter to a recipient.
pub fn addressed(shared: &Arc<Tongues>, campaign: &Campaign, lang: &Lang, to: &Recipient) -> Arc<Tongues> {
    let mut tongues = Tongues::clone(shared);
    recipient(&mut tongues, campaign, lang, to);
    // Most recipients add nothing, and their letters share what there is.
    if tongues == **shared { Arc::clone(shared) } else { Arc::new(tongues) }
}

fn recipient(tongues: &mut Tongues, campaign: &Campaign, lang: &Lang, to: &Recipient) {
    if let Some(name) = &to.name {
        say(tongues, campaign, lang, name, |forms: &Forms| forms.known().filter_map(|form| forms.get(form)).collect());
    }
    if let Some(address) = &to.address {
        say(tongues, campaign, lang, address, Postal::words);
    }
}

/// Takes note of the language of the entry that a letter shows, where it has one.
fn say<T>(
    tongues: &mut Tongues,
    campaign: &Campaign,
    lang: &Lang,
    value: &Localised<T>,
    words: impl Fn(&T) -> Vec<&str>,
) {
    if let Some((value, Some(own))) = value.found(lang, &campaign.source) {
        words(value).into_iter().for_each(|words| tongues.say(words, &own));
    }
}
