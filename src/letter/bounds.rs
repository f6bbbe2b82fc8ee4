//! The filters of templates, each bounded: what all of them make in one filling has a limit.
//!
//! The engine counts steps, but one step of a filter may make a text of any length. `format`, `batch`, `slice`,
//! `indent`, `chain` and `zip` make much of a small number or double a list, and no letter needs them; `safe`,
//! `escape`, `tojson` and `pprint` would make a value text, or show all that is known.

use minijinja::value::{Rest, Value};
use minijinja::{Environment, Error, State, filters};

use super::forms::told;
use crate::diag::Diagnostic;

/// How many bytes of text the expressions of one filling may make.
const SPACE: usize = 1 << 24;

/// The bytes made so far.
#[derive(Default)]
struct Spent(usize);

/// Counts bytes that are made.
///
/// # Errors
/// When they are too many for one letter.
pub(super) fn spend(state: &mut State<'_, '_>, bytes: usize) -> Result<(), Error> {
    let Spent(spent) = state.get_or_insert_extension_with(Spent::default);
    *spent = spent.saturating_add(bytes);
    if *spent > SPACE {
        let error = Diagnostic::error("this makes more text than a letter can hold").code("template-endless");
        return Err(told(error.hint("look for a loop or a filter that makes a text longer each time")));
    }
    Ok(())
}

/// The filters that letters do without.
const GONE: [&str; 11] =
    ["safe", "escape", "e", "tojson", "pprint", "format", "batch", "slice", "indent", "chain", "zip"];

/// Takes from an environment the filters that letters do without, and counts what the others write.
pub(super) fn bound(environment: &mut Environment<'static>) {
    for name in GONE {
        environment.remove_filter(name);
    }
    let writing: [(&'static str, Value); 9] = [
        ("capitalize", Value::from_function(filters::capitalize)),
        ("join", Value::from_function(filters::join)),
        ("lower", Value::from_function(filters::lower)),
        ("replace", Value::from_function(filters::replace)),
        ("reverse", Value::from_function(filters::reverse)),
        ("string", Value::from_function(filters::string)),
        ("title", Value::from_function(filters::title)),
        ("trim", Value::from_function(filters::trim)),
        ("upper", Value::from_function(filters::upper)),
    ];
    for (name, filter) in writing {
        let counted = move |state: &mut State<'_, '_>, Rest(mut values): Rest<Value>| {
            match name {
                "join" => before_join(state, &mut values)?,
                "replace" => before_replace(state, &values)?,
                _ => {}
            }
            let made = filter.call(state, &values)?;
            spend(state, made.as_str().map_or(0, str::len))?;
            Ok(made)
        };
        environment.add_filter(name, counted);
    }
}

/// Counts what `join` will write: the items of its list and what it puts between them.
fn before_join(state: &mut State<'_, '_>, values: &mut [Value]) -> Result<(), Error> {
    let between = values.get(1).and_then(Value::as_str).map_or(0, str::len);
    let Some(list) = values.first_mut() else { return Ok(()) };
    let Ok(each) = list.try_iter() else { return Ok(()) };
    let mut items = vec![];
    for item in each {
        spend(state, between + item.as_str().map_or(0, str::len))?;
        items.push(item);
    }
    // A list may be made anew each time it is asked for; so it is asked for once.
    *list = Value::from(items);
    Ok(())
}

/// Counts what `replace` will write.
fn before_replace(state: &mut State<'_, '_>, values: &[Value]) -> Result<(), Error> {
    let [text, from, to, ..] = values else { return Ok(()) };
    let count = text.to_string().matches(&from.to_string()).count();
    spend(state, count.saturating_mul(to.to_string().len()))
}
