//! Signing through an agent (`ssh-agent`), which keeps the key to itself: in its memory or on a token.

use std::cell::RefCell;
use std::path::Path;

use ssh_agent_client_rs::{Client, Identity};
use ssh_key::HashAlg;

use super::key::PublicKey;
use super::sshsig::{Signature, Signer};
use crate::diag::{Error, Result};

/// An agent that has a key.
pub struct Agent {
    client: RefCell<Client>,
    key: PublicKey,
}

impl Agent {
    /// Returns the agent behind a socket, if it has the key; none where it has not.
    ///
    /// # Errors
    /// When nobody answers there.
    pub fn with(socket: &Path, key: &PublicKey) -> Result<Option<Agent>> {
        let silent = |_| {
            Error::new(format!("no agent answers at `{}`", socket.display()))
                .hint("see `ssh-add -l`, or unset `SSH_AUTH_SOCK`")
        };
        let mut client = Client::connect(socket).map_err(silent)?;
        let known = client.list_all_identities().map_err(silent)?;
        let has = known.iter().any(|one| matches!(one, Identity::PublicKey(one) if one.key_data() == key.data()));
        Ok(has.then(|| Agent { client: RefCell::new(client), key: key.clone() }))
    }
}

impl Signer for Agent {
    fn public(&self) -> &PublicKey {
        &self.key
    }

    fn sign(&self, namespace: &str, message: &[u8]) -> Result<String> {
        let signed = Signature::preimage(namespace, HashAlg::Sha512, message)?;
        let made = self.client.borrow_mut().sign(self.key.ssh().clone(), &signed);
        let made = made.map_err(|_| {
            Error::new("the agent did not sign").hint("is the key locked, or does its token wait to be touched?")
        })?;
        let text = Signature::assemble(&self.key, namespace, made)?;
        // An agent is another program: what it gave back must hold before anybody gets it.
        if Signature::parse(text.as_bytes())?.fits(message) {
            Ok(text)
        } else {
            Err(Error::new("what the agent signed does not hold"))
        }
    }
}
