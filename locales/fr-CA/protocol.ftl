### Lettres officielles en français du Canada : only what differs from the file of French.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.
### No space stands before ; ! ? in Canada; a no-break space stands before the colon and inside « ».
### France, Belgium, Luxembourg and Switzerland are foreign to Canadians, though French is official there.

## Titles

# medium: abroad the office is named with its country
title-foreign-minister-FR =
    { $gender ->
        [male] le Ministre
       *[female] la Ministre
    } de l’Europe et des Affaires étrangères de la France
    .to =
        { $gender ->
            [male] au Ministre
           *[female] à la Ministre
        } de l’Europe et des Affaires étrangères de la France
    .of =
        { $gender ->
            [male] du Ministre
           *[female] de la Ministre
        } de l’Europe et des Affaires étrangères de la France
    .bare = Ministre de l’Europe et des Affaires étrangères de la France
    .short =
        { $gender ->
            [male] le Ministre
           *[female] la Ministre
        } de l’Europe et des Affaires étrangères de la France

# medium: the parliament of Quebec bears the same name
title-parliament-president-FR = { president } de l’Assemblée nationale de France
    .to = { president.to } de l’Assemblée nationale de France
    .of = { president.of } de l’Assemblée nationale de France
    .bare = { president.bare } de l’Assemblée nationale de France
    .short = { president } de l’Assemblée nationale de France

## Lines above the postal address

# high: Canada, Styles of address, foreign dignitaries
address-president-FR = { excellent-address }

# high: Canada, Styles of address, foreign dignitaries
address-president-CH = { excellent-address }

# high: Canada, Styles of address, foreign dignitaries
address-prime-minister-FR = { excellent-address }

# high: Canada, Styles of address, foreign dignitaries
address-prime-minister-BE = { excellent-address }

# high: Canada, Styles of address, foreign dignitaries
address-prime-minister-LU = { excellent-address }

# medium: the pattern of foreign heads of state
address-foreign-minister-FR = { excellent-address }

# medium: the pattern of foreign heads of state
address-foreign-minister-BE = { excellent-address }

# medium: the pattern of foreign heads of state
address-foreign-minister-LU = { excellent-address }

# medium: the pattern of foreign heads of state
address-foreign-minister-CH = { excellent-address }

# medium: the pattern of foreign heads of state
address-ambassador-FR = { excellent-address }

# medium: the pattern of foreign heads of state
address-ambassador-BE = { excellent-address }

# medium: the pattern of foreign heads of state
address-ambassador-LU = { excellent-address }

# medium: the pattern of foreign heads of state
address-ambassador-CH = { excellent-address }

## Salutations

# high: Canada, Styles of address, foreign dignitaries
salutation-president-FR = { salutation-president }

# high: noslangues-ourlanguages.gc.ca, dignitaires fédéraux: both words with a capital where one speaks to the holder
salutation-prime-minister =
    { $gender ->
        [male] Monsieur le Premier Ministre,
       *[female] Madame la Première Ministre,
    }

## Closings

# high: Canada, Styles of address, foreign dignitaries
closing-president-FR = { veuillez }

# high: Canada, Styles of address, foreign dignitaries
closing-president-CH = { veuillez }

# high: Canada, Styles of address, foreign dignitaries
closing-prime-minister-FR = { veuillez }

# high: Canada, Styles of address, foreign dignitaries
closing-prime-minister-BE = { veuillez }

# high: Canada, Styles of address, foreign dignitaries
closing-prime-minister-LU = { veuillez }

# medium: the pattern of foreign heads of state
closing-foreign-minister-FR = { veuillez }

# medium: the pattern of foreign heads of state
closing-foreign-minister-BE = { veuillez }

# medium: the pattern of foreign heads of state
closing-foreign-minister-LU = { veuillez }

# medium: the pattern of foreign heads of state
closing-foreign-minister-CH = { veuillez }

## Words of the page

# medium: standard usage in Canada
copy-to = c. c. :

