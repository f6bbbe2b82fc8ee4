### Formal letters in British English: only what differs from the file of English, which writes as Americans do
### where the addressee is in the United States.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.

## Words that other messages use

# medium: Mr without a full stop, to Americans as well
mr = Mr

# medium: a comma after the salutation, to Americans as well
stop = ,

# high: Yours sincerely, after a salutation by name or office (formsofaddress.info)
sincerely = Yours sincerely,

## Closings

# medium: Yours faithfully after Dear Sir or Madam, to Americans as well
closing = Yours faithfully,

# medium: British usage after a salutation by office
closing-president-US = Yours sincerely,

# medium: British usage after a salutation by office
closing-foreign-minister-US = Yours sincerely,

# medium: British usage after a salutation by office
closing-parliament-president-US = Yours sincerely,
