//! The few things that were asked for last.

use std::collections::VecDeque;
use std::sync::Arc;

/// Remembers what was made for the last questions, and forgets what nobody has asked for since.
pub(super) struct Recent<K, V> {
    all: VecDeque<(K, Arc<V>)>,
    most: usize,
}

impl<K: PartialEq, V> Recent<K, V> {
    /// Returns a memory of at most so many things.
    pub fn new(most: usize) -> Recent<K, V> {
        Recent { all: VecDeque::new(), most }
    }

    /// Returns what was made, if it is remembered.
    pub fn get(&mut self, key: &K) -> Option<Arc<V>> {
        let at = self.all.iter().position(|(known, _)| known == key)?;
        let found = self.all.remove(at)?;
        self.all.push_back(found);
        self.all.back().map(|(_, value)| value.clone())
    }

    /// Remembers what was made in place of what was made before.
    pub fn put(&mut self, key: K, value: Arc<V>) {
        self.all.retain(|(known, _)| *known != key);
        self.all.push_back((key, value));
        if self.all.len() > self.most {
            self.all.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_asks_for_is_forgotten() {
        let mut recent = Recent::new(2);
        recent.put("a", Arc::new(1));
        recent.put("b", Arc::new(2));
        assert_eq!(recent.get(&"a").as_deref(), Some(&1));
        recent.put("c", Arc::new(3));
        assert_eq!(recent.get(&"b"), None);
        recent.put("a", Arc::new(4));
        assert_eq!((recent.get(&"a").as_deref(), recent.get(&"c").as_deref()), (Some(&4), Some(&3)));
    }
}
