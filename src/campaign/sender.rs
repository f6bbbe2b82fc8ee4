//! Who writes: the coalition, its member organisations and those who sign for them.

use super::{Country, Fields, Localised, Postal};

/// The coalition that writes.
#[derive(Clone, Debug)]
pub struct Sender {
    /// A short name for file names and signatures.
    pub id: String,
    /// The coalition's name.
    pub name: Localised<String>,
    /// A line under the name in the letterhead.
    pub tagline: Option<Localised<String>>,
    /// Where letters are dated from.
    pub place: Localised<String>,
    /// How to reach the coalition.
    pub contact: Contact,
    /// The web address under which letters are published, without a slash at the end.
    pub base_url: Option<String>,
    /// The web address that tells how a letter is verified.
    pub verify_url: Option<String>,
    /// The picture in the letterhead: a PNG, JPEG or SVG file, by its path from the campaign's folder.
    pub logo: Option<String>,
    /// What the logo shows, in words; the coalition's name where it is not said.
    pub logo_description: Option<Localised<String>>,
    /// The country from which letters are sent.
    pub country: Option<Country>,
    /// Whether every postal address names its country, or none does.
    pub country_line: Option<bool>,
    /// The countries whose offices the coalition addresses as its own.
    pub home: Vec<Country>,
    /// The member organisations, in the order of the file.
    pub members: Vec<Member>,
}

/// How to reach the coalition.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// The postal address.
    pub address: Option<Localised<Postal>>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Web address.
    pub website: Option<String>,
}

/// An organisation of the coalition.
#[derive(Clone, Debug)]
pub struct Member {
    /// A short name, as in `SHA256SUMS.<id>.sig`.
    pub id: String,
    /// The organisation's name.
    pub name: Localised<String>,
    /// The organisation's web address.
    pub website: Option<String>,
    /// The people who sign for it.
    pub signatories: Vec<Signatory>,
}

/// A person who signs for an organisation.
#[derive(Clone, Debug)]
pub struct Signatory {
    /// The name, as a rule per script.
    pub name: Localised<String>,
    /// The function in the organisation.
    pub role: Option<Localised<String>>,
    /// What stands for the name where names are sorted: `Aalto, Jo`.
    pub sort_as: Option<Localised<String>>,
}

impl Sender {
    /// Returns whether a letter to a country names it below the address: to another than the sender's own, unless the
    /// campaign says that every letter does or none.
    pub fn names_country(&self, to: &Country) -> bool {
        self.country_line.unwrap_or_else(|| self.country.as_ref().is_some_and(|own| own != to))
    }

    pub(super) fn read(root: &Fields<'_>) -> Option<Sender> {
        let members = root.tables("member").into_iter().filter_map(Member::read).collect();
        let Some(table) = root.table("sender") else {
            root.missing("sender", "…` below a line `[sender]");
            return None;
        };
        let contact = table.table("contact").map(Contact::read).unwrap_or_default();
        let (id, name, place) = (table.line("id"), table.localised_filled("name"), table.localised_filled("place"));
        for (key, there, example) in [
            ("id", id.is_some(), "\"coalition\""),
            ("name", name.is_some(), "\"The name of the coalition\""),
            ("place", place.is_some(), "\"Paris\""),
        ] {
            if !there && !table.keys().iter().any(|k| k == key) {
                table.missing(key, example);
            }
        }
        if let Some(id) = &id {
            super::recipient::check_id(&table, id);
        }
        let home = table.lines("home").unwrap_or_default();
        let home = home.iter().filter_map(|c| Country::read(&table, "home", c)).collect();
        let country = table.line("country").and_then(|code| Country::read(&table, "country", &code));
        let country_line = table.flag("country_line");
        let base_url = web(&table, "base_url").map(|u| u.trim_end_matches('/').to_string());
        let verify_url = web(&table, "verify_url");
        let tagline = table.localised("tagline");
        let logo = table.line("logo").and_then(|path| picture(&table, path));
        let logo_description = table.localised("logo_description");
        table.done();
        Some(Sender {
            id: id?,
            name: name?,
            tagline,
            place: place?,
            contact,
            base_url,
            verify_url,
            logo,
            logo_description,
            country,
            country_line,
            home,
            members,
        })
    }
}

impl Contact {
    fn read(table: Fields<'_>) -> Contact {
        let contact = Contact {
            address: table.localised_postal("address"),
            email: table.filled("email"),
            phone: table.filled("phone"),
            website: web(&table, "website"),
        };
        table.done();
        contact
    }
}

impl Member {
    fn read(table: Fields<'_>) -> Option<Member> {
        let id = table.line("id").or_else(|| {
            table.missing("id", "\"org\"");
            None
        });
        if let Some(id) = &id {
            super::recipient::check_id(&table, id);
        }
        let name = table.localised_filled("name");
        if name.is_none() && !table.keys().iter().any(|k| k == "name") {
            table.missing("name", "\"The name of the organisation\"");
        }
        let website = web(&table, "website");
        let signatories = table.tables("signatory").into_iter().filter_map(Signatory::read).collect();
        table.done();
        Some(Member { id: id?, name: name?, website, signatories })
    }
}

impl Signatory {
    fn read(table: Fields<'_>) -> Option<Signatory> {
        let name = table.localised_filled("name");
        if name.is_none() && !table.keys().iter().any(|k| k == "name") {
            table.missing("name", "\"The name of the person\"");
        }
        let role = table.localised("role");
        let sort_as = table.localised_filled("sort_as");
        table.done();
        Some(Signatory { name: name?, role, sort_as })
    }
}

/// Returns a web address; anything but `http` and `https` is reported.
fn web(table: &Fields<'_>, key: &'static str) -> Option<String> {
    let url = table.line(key)?;
    if url.starts_with("https://") || url.starts_with("http://") {
        return Some(url);
    }
    let error = crate::diag::Diagnostic::error(format!("`{key}` is no web address")).code("web-address");
    table.report(error.at(table.place_of(key)).hint("write it with `https://`"));
    None
}

/// Returns the path of the logo; one that leads out of the campaign's folder is reported.
fn picture(table: &Fields<'_>, path: String) -> Option<String> {
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']);
    if path.split('/').all(plain) {
        return Some(path);
    }
    let error =
        crate::diag::Diagnostic::error(format!("`{}` is no path in the campaign's folder", path.escape_debug()));
    table.report(error.code("logo").at(table.place_of("logo")).hint("write it like `logo = \"templates/logo.svg\"`"));
    None
}
