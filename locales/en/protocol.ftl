### Formal letters in English: British usage, American forms for addressees in the United States.
###
### Above each message stands how sure it is: high (a source was seen), medium (standard usage, or the pattern
### of a source for a like office), low (to be confirmed by a native speaker); then the source.

## Words that other messages use

# high: Canada, Styles of address, foreign dignitaries (His Excellency, Her Excellency)
excellency =
    { $gender ->
        [male] His Excellency
        [female] Her Excellency
       *[neutral] {""}
    }

# high: Mr. with a full stop in the United States (writing-skills.com, legalclarity.org)
mr =
    { $to ->
        [US] Mr.
       *[other] Mr
    }

# high: a colon in the United States, a comma in Britain (writing-skills.com, legalclarity.org, formsofaddress.info)
stop =
    { $to ->
        [US] :
       *[other] ,
    }

# medium: the pattern of the address lines of foreign heads of state; without a gender the predicate is left out
excellent-address =
    { $named ->
        [yes] { excellency } { $name }
       *[no]
            { $gender ->
                [male] His Excellency { $title }
                [female] Her Excellency { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: Canada, Styles of address, foreign dignitaries; UN Correspondence Manual ST/DCS/4/Rev.1; also Excellency
excellent-salutation = Your Excellency{ stop }

# high: UN Correspondence Manual ST/DCS/4/Rev.1
highest-consideration =
    Please accept, Excellency, the assurances of { $signers ->
        [1] my
       *[other] our
    } highest consideration.

# medium: Yours sincerely in Britain, Sincerely in the United States
sincerely =
    { $to ->
        [US] Sincerely,
       *[other] Yours sincerely,
    }

# medium: to nobody in particular
sir-or-madam =
    { $gender ->
        [male] Dear Sir{ stop }
        [female] Dear Madam{ stop }
       *[neutral] Dear Sir or Madam{ stop }
    }

## Titles

# medium: standard usage
title-president-US = the President of the United States of America
    .bare = President of the United States of America
    .short = the President of the United States

# medium: standard usage
title-prime-minister-GB = the Prime Minister of the United Kingdom of Great Britain and Northern Ireland
    .bare = Prime Minister of the United Kingdom of Great Britain and Northern Ireland
    .short = the Prime Minister of the United Kingdom

# medium: standard usage
title-president-FR = the President of the French Republic
    .bare = President of the French Republic
    .short = the President of France

# medium: standard usage; Federal belongs to the formal title
title-chancellor-DE = the Federal Chancellor of the Federal Republic of Germany
    .bare = Federal Chancellor of the Federal Republic of Germany
    .short = the Federal Chancellor of Germany

# medium: standard usage
title-president-RU = the President of the Russian Federation
    .bare = President of the Russian Federation
    .short = the President of Russia

# medium: standard usage
title-president-CN = the President of the People’s Republic of China
    .bare = President of the People’s Republic of China
    .short = the President of China

# high: UN Correspondence Manual ST/DCS/4/Rev.1
title-un-secretary-general = the Secretary-General of the United Nations
    .bare = Secretary-General of the United Nations
    .short = the UN Secretary-General

# medium: the title under which the office writes
title-un-high-commissioner = the United Nations High Commissioner for Human Rights
    .bare = United Nations High Commissioner for Human Rights
    .short = the UN High Commissioner for Human Rights

# medium: the editor or the paper by name, else the office
title-editor =
    { $named ->
        [yes] { $name }
       *[no] the Editor
    }

# medium: the name stands for the title
title-member-of-parliament = { $name }

# medium: the name stands for the title
title-organisation = { $name }

# medium: the name stands for the title
title-person = { $name }

# medium: the name stands for the title
title-other = { $name }

# medium: standard usage
title-president = the President of { $country }
    .bare = President of { $country }
    .short = the President of { $country }

# medium: standard usage
title-monarch =
    { $gender ->
        [male] the King
       *[female] the Queen
    } of { $country }
    .bare =
        { $gender ->
            [male] King
           *[female] Queen
        } of { $country }
    .short =
        { $gender ->
            [male] the King
           *[female] the Queen
        } of { $country }

# medium: King of the Belgians, not of Belgium
title-monarch-BE =
    { $gender ->
        [male] the King
       *[female] the Queen
    } of the Belgians
    .bare =
        { $gender ->
            [male] King
           *[female] Queen
        } of the Belgians
    .short =
        { $gender ->
            [male] the King
           *[female] the Queen
        } of the Belgians

# medium: standard usage
title-monarch-LU =
    { $gender ->
        [male] the Grand Duke
       *[female] the Grand Duchess
    } of Luxembourg
    .bare =
        { $gender ->
            [male] Grand Duke
           *[female] Grand Duchess
        } of Luxembourg
    .short =
        { $gender ->
            [male] the Grand Duke
           *[female] the Grand Duchess
        } of Luxembourg

# medium: standard usage
title-monarch-JP =
    { $gender ->
        [male] the Emperor
       *[female] the Empress
    } of Japan
    .bare =
        { $gender ->
            [male] Emperor
           *[female] Empress
        } of Japan
    .short =
        { $gender ->
            [male] the Emperor
           *[female] the Empress
        } of Japan

# medium: the spelling of the Amiri Diwan; also Emir
title-monarch-QA = the Amir of the State of Qatar
    .bare = Amir of the State of Qatar
    .short = the Amir of Qatar

# medium: standard usage
title-monarch-VA = the Pope
    .bare = Pope
    .short = the Pope

# medium: standard usage
title-president-CH = the President of the Swiss Confederation
    .bare = President of the Swiss Confederation
    .short = the President of Switzerland

# medium: the office that acts for the head of state; the King himself is the monarch
title-president-CA = the Governor General of Canada
    .bare = Governor General of Canada
    .short = the Governor General of Canada

# medium: the office that acts for the head of state; with a hyphen in Australia
title-president-AU = the Governor-General of the Commonwealth of Australia
    .bare = Governor-General of the Commonwealth of Australia
    .short = the Governor-General of Australia

# medium: standard usage
title-prime-minister = the Prime Minister of { $country }
    .bare = Prime Minister of { $country }
    .short = the Prime Minister of { $country }

# medium: the Irish title is used in English as well
title-prime-minister-IE = the Taoiseach
    .bare = Taoiseach
    .short = the Taoiseach

# medium: standard usage
title-prime-minister-CN = the Premier of the State Council of the People’s Republic of China
    .bare = Premier of the State Council of the People’s Republic of China
    .short = the Premier of China

# medium: standard usage
title-chancellor = the Federal Chancellor of { $country }
    .bare = Federal Chancellor of { $country }
    .short = the Federal Chancellor of { $country }

# medium: standard usage
title-foreign-minister = the Minister of Foreign Affairs of { $country }
    .bare = Minister of Foreign Affairs of { $country }
    .short = the Foreign Minister of { $country }

# medium: standard usage
title-foreign-minister-US = the Secretary of State of the United States of America
    .bare = Secretary of State of the United States of America
    .short = the United States Secretary of State

# medium: the title under which the office writes, since 2020
title-foreign-minister-GB = the Secretary of State for Foreign, Commonwealth and Development Affairs
    .bare = Secretary of State for Foreign, Commonwealth and Development Affairs
    .short = the Foreign Secretary

# medium: standard usage
title-foreign-minister-DE = the Federal Minister for Foreign Affairs of Germany
    .bare = Federal Minister for Foreign Affairs of Germany
    .short = the Foreign Minister of Germany

# medium: the title under which the office writes
title-foreign-minister-FR = the Minister for Europe and Foreign Affairs of France
    .bare = Minister for Europe and Foreign Affairs of France
    .short = the Foreign Minister of France

# medium: standard usage
title-foreign-minister-CH = the Head of the Federal Department of Foreign Affairs of Switzerland
    .bare = Head of the Federal Department of Foreign Affairs of Switzerland
    .short = the Foreign Minister of Switzerland

# medium: standard usage
title-foreign-minister-AU = the Minister for Foreign Affairs of Australia
    .bare = Minister for Foreign Affairs of Australia
    .short = the Foreign Minister of Australia

# medium: standard usage
title-foreign-minister-IE = the Minister for Foreign Affairs of Ireland
    .bare = Minister for Foreign Affairs of Ireland
    .short = the Foreign Minister of Ireland

# medium: standard usage
title-foreign-minister-IN = the Minister of External Affairs of India
    .bare = Minister of External Affairs of India
    .short = the External Affairs Minister of India

# medium: standard usage
title-foreign-minister-ZA = the Minister of International Relations and Cooperation of South Africa
    .bare = Minister of International Relations and Cooperation of South Africa
    .short = the Minister of International Relations and Cooperation of South Africa

# medium: standard usage
title-parliament-president = the Speaker of the Parliament of { $country }
    .bare = Speaker of the Parliament of { $country }
    .short = the Speaker of the Parliament of { $country }

# medium: standard usage
title-parliament-president-US = the Speaker of the House of Representatives of the United States
    .bare = Speaker of the House of Representatives
    .short = the Speaker of the House

# medium: standard usage
title-parliament-president-GB = the Speaker of the House of Commons of the United Kingdom
    .bare = Speaker of the House of Commons
    .short = the Speaker of the House of Commons

# medium: standard usage
title-parliament-president-FR = the President of the National Assembly of France
    .bare = President of the National Assembly of France
    .short = the President of the National Assembly of France

# medium: standard usage
title-parliament-president-DE = the President of the German Bundestag
    .bare = President of the German Bundestag
    .short = the President of the Bundestag

# medium: standard usage
title-parliament-president-RU = the Chairman of the State Duma of the Russian Federation
    .bare = Chairman of the State Duma of the Russian Federation
    .short = the Chairman of the State Duma

# medium: standard usage
title-parliament-president-CN = the Chairman of the Standing Committee of the National People’s Congress of China
    .bare = Chairman of the Standing Committee of the National People’s Congress of China
    .short = the Chairman of the Standing Committee of the National People’s Congress of China

# medium: standard usage
title-parliament-president-IR = the Speaker of the Islamic Consultative Assembly of Iran
    .bare = Speaker of the Islamic Consultative Assembly of Iran
    .short = the Speaker of the Islamic Consultative Assembly of Iran

# medium: standard usage
title-parliament-president-CA = the Speaker of the House of Commons of Canada
    .bare = Speaker of the House of Commons of Canada
    .short = the Speaker of the House of Commons

# medium: standard usage
title-parliament-president-AU = the Speaker of the House of Representatives of Australia
    .bare = Speaker of the House of Representatives of Australia
    .short = the Speaker of the House of Representatives

# medium: standard usage
title-parliament-president-IE = the Ceann Comhairle of Dáil Éireann
    .bare = Ceann Comhairle of Dáil Éireann
    .short = the Ceann Comhairle

# medium: standard usage
title-parliament-president-IN = the Speaker of the Lok Sabha
    .bare = Speaker of the Lok Sabha
    .short = the Speaker of the Lok Sabha

# medium: standard usage
title-parliament-president-ZA = the Speaker of the National Assembly of South Africa
    .bare = Speaker of the National Assembly of South Africa
    .short = the Speaker of the National Assembly

# medium: standard usage
title-ambassador = the Ambassador of { $country }
    .bare = Ambassador of { $country }
    .short = the Ambassador of { $country }

# medium: standard usage
title-ambassador-US = the Ambassador of the United States of America
    .bare = Ambassador of the United States of America
    .short = the United States Ambassador

# medium: the ambassador of the Holy See
title-ambassador-VA = the Apostolic Nuncio
    .bare = Apostolic Nuncio
    .short = the Apostolic Nuncio

# medium: the name stands for the title, unless the recipient brings one
title-body-head = { $name }

# medium: the title under which the office writes
title-president-EU = the President of the European Council
    .bare = President of the European Council
    .short = the President of the European Council

# medium: the title under which the office writes
title-body-head-EU = the President of the European Commission
    .bare = President of the European Commission
    .short = the President of the European Commission

# medium: the title under which the office writes
title-parliament-president-EU = the President of the European Parliament
    .bare = President of the European Parliament
    .short = the President of the European Parliament

# medium: the title under which the office writes
title-foreign-minister-EU = the High Representative of the Union for Foreign Affairs and Security Policy
    .bare = High Representative of the Union for Foreign Affairs and Security Policy
    .short = the EU High Representative

# medium: the title under which the office writes
title-president-UN = the President of the Security Council of the United Nations
    .bare = President of the Security Council of the United Nations
    .short = the President of the Security Council

# medium: the title under which the office writes
title-parliament-president-UN = the President of the General Assembly of the United Nations
    .bare = President of the General Assembly of the United Nations
    .short = the President of the General Assembly

# medium: the title under which the office writes
title-body-head-UN = the President of the United Nations Human Rights Council
    .bare = President of the United Nations Human Rights Council
    .short = the President of the Human Rights Council

## Countries, as titles name them

# medium: standard usage
country-US = the United States

# medium: standard usage
country-GB = the United Kingdom

# medium: standard usage
country-FR = France

# medium: standard usage
country-DE = Germany

# medium: standard usage
country-RU = Russia

# medium: standard usage
country-CN = China

# medium: standard usage
country-IR = Iran

# medium: standard usage
country-SE = Sweden

# medium: standard usage
country-NO = Norway

# medium: standard usage
country-DK = Denmark

# medium: standard usage
country-FI = Finland

# medium: standard usage
country-IS = Iceland

# medium: standard usage
country-ES = Spain

# medium: standard usage
country-IT = Italy

# medium: standard usage
country-NL = the Netherlands

# medium: standard usage
country-BE = Belgium

# medium: standard usage
country-LU = Luxembourg

# medium: standard usage
country-AT = Austria

# medium: standard usage
country-CH = Switzerland

# medium: standard usage
country-PL = Poland

# medium: standard usage
country-PT = Portugal

# medium: standard usage
country-IE = Ireland

# medium: also Czechia
country-CZ = the Czech Republic

# medium: standard usage
country-HU = Hungary

# medium: standard usage
country-GR = Greece

# medium: the name that the country asks for; also Turkey
country-TR = Türkiye

# medium: standard usage
country-UA = Ukraine

# medium: standard usage
country-AM = Armenia

# medium: standard usage
country-AZ = Azerbaijan

# medium: standard usage
country-IQ = Iraq

# medium: standard usage
country-SY = Syria

# medium: standard usage
country-IL = Israel

# medium: standard usage
country-EG = Egypt

# medium: standard usage
country-SA = Saudi Arabia

# medium: standard usage
country-QA = Qatar

# medium: standard usage
country-AE = the United Arab Emirates

# medium: standard usage
country-CA = Canada

# medium: standard usage
country-AU = Australia

# medium: standard usage
country-JP = Japan

# medium: the name in diplomatic use; also South Korea
country-KR = the Republic of Korea

# medium: standard usage
country-IN = India

# medium: standard usage
country-BR = Brazil

# medium: standard usage
country-ZA = South Africa

# medium: it is the Holy See that has ambassadors, not Vatican City
country-VA = the Holy See

## Lines above the postal address

# medium: standard usage
address =
    { $name }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] { CAPITAL($title) }
    }

# high: Canada, Styles of address, foreign dignitaries
address-president = { excellent-address }

# medium: one’s own head of state has no predicate
address-president-own = { address }

# high: The President, The White House, 1600 Pennsylvania Avenue NW (writing-skills.com, legalclarity.org)
address-president-US = The President

# medium: standard usage for kings and queens
address-monarch =
    { $gender ->
        [male] His Majesty
        [female] Her Majesty
       *[neutral] {""}
    }
    { CAPITAL($title) }

# high: Canada, Styles of address, foreign dignitaries
address-prime-minister = { excellent-address }

# medium: one’s own head of government has no predicate
address-prime-minister-own = { address }

# high: The Rt Hon (name) MP, Prime Minister, 10 Downing Street, London SW1A 2AA (formsofaddress.info)
address-prime-minister-GB =
    { $named ->
        [yes] The Rt Hon { $name } MP
       *[no] The Prime Minister
    }
    { $named ->
        [yes] Prime Minister
       *[no] {""}
    }

# high: Canada, Styles of address, foreign dignitaries
address-chancellor = { excellent-address }

# medium: one’s own head of government has no predicate
address-chancellor-own = { address }

# medium: foreign ministers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
address-foreign-minister = { excellent-address }

# medium: one’s own minister has no predicate
address-foreign-minister-own = { address }

# high: UN Correspondence Manual ST/DCS/4/Rev.1; formsofaddress.info
address-un-secretary-general = { excellent-address }

# medium: ambassadors are Excellencies (UN Correspondence Manual ST/DCS/4/Rev.1)
address-ambassador = { excellent-address }

# medium: one’s own ambassador has no predicate
address-ambassador-own = { address }

# medium: letters to editors open with the office; then the name or the paper
address-editor =
    The Editor
    { $name }

# high: The Canadian Encyclopedia, Titles; canada.ca, formules épistolaires: Son Excellence le très honorable
address-president-CA =
    { $named ->
        [yes]
            { $gender ->
                [male] His Excellency the Right Honourable { $name }
                [female] Her Excellency the Right Honourable { $name }
               *[neutral] The Right Honourable { $name }
            }
       *[no]
            { $gender ->
                [male] His Excellency { $title }
                [female] Her Excellency { $title }
               *[neutral] { CAPITAL($title) }
            }
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# medium: the pattern of the Governor General of Canada
address-president-AU = { excellent-address }

# low: the predicate is in use at home as well
address-president-IE = { excellent-address }

# low: the predicate is in use towards the outside
address-president-IN = { excellent-address }

# low: the predicate is in use at home as well
address-president-ZA = { excellent-address }

# medium: the European institutions write without the predicate
address-president-EU = { address }

# medium: the King of one’s own country needs no country
address-monarch-GB =
    { $gender ->
        [male] His Majesty The King
       *[female] Her Majesty The Queen
    }

# medium: standard usage for the Grand Duke
address-monarch-LU =
    { $gender ->
        [male] His Royal Highness
       *[female] Her Royal Highness
    }
    { CAPITAL($title) }

# medium: standard usage for the Amir
address-monarch-QA =
    { $gender ->
        [male] His Highness
       *[female] Her Highness
    }
    { CAPITAL($title) }

# medium: standard usage; the name is that of the Pope, such as Pope John
address-monarch-VA =
    { $named ->
        [yes] His Holiness { $name }
       *[no] His Holiness the Pope
    }

# high: The Canadian Encyclopedia, Titles: Right Honourable; noslangues-ourlanguages.gc.ca: C.P., député
address-prime-minister-CA =
    { $named ->
        [yes] The Right Honourable { $name }, PC, MP
       *[no] The Prime Minister of Canada
    }
    { $named ->
        [yes] Prime Minister of Canada
       *[no] {""}
    }

# medium: Honourable for ministers in Australia
address-prime-minister-AU =
    { $named ->
        [yes] The Hon { $name } MP
       *[no] The Prime Minister of Australia
    }
    { $named ->
        [yes] Prime Minister of Australia
       *[no] {""}
    }

# medium: members of Dáil Éireann have TD after the name
address-prime-minister-IE =
    { $named ->
        [yes] { $name } TD
       *[no] The Taoiseach
    }
    { $named ->
        [yes] Taoiseach
       *[no] {""}
    }

# low: the predicate is in use towards the outside
address-prime-minister-IN = { excellent-address }

# high: The Honorable (name), Secretary of (department) (formsofaddress.info)
address-foreign-minister-US =
    { $named ->
        [yes] The Honorable { $name }
       *[no] The Secretary of State
    }
    { $named ->
        [yes] Secretary of State
       *[no] {""}
    }

# medium: the pattern of the Prime Minister; a peer is The Rt Hon the Lord, without MP
address-foreign-minister-GB =
    { $named ->
        [yes] The Rt Hon { $name } MP
       *[no] The Foreign Secretary
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

# high: The Canadian Encyclopedia, Titles: Privy Councillors are Honourable
address-foreign-minister-CA =
    { $named ->
        [yes] The Honourable { $name }, PC, MP
       *[no] The Minister of Foreign Affairs of Canada
    }
    { $named ->
        [yes] Minister of Foreign Affairs of Canada
       *[no] {""}
    }

# medium: the European institutions write without the predicate
address-foreign-minister-EU = { address }

# high: federal elected officials are The Honorable (Federal Highway Administration, forms of address)
address-parliament-president-US =
    { $named ->
        [yes] The Honorable { $name }
       *[no] The Speaker of the House of Representatives
    }
    { $named ->
        [yes] Speaker of the House of Representatives
       *[no] {""}
    }

# medium: the pattern of the Prime Minister; the Speaker is a member of the House
address-parliament-president-GB =
    { $named ->
        [yes] The Rt Hon { $name } MP
       *[no] The Speaker of the House of Commons
    }
    { $named ->
        [yes] Speaker of the House of Commons
       *[no] {""}
    }

# medium: the President of the General Assembly is an Excellency (UN Correspondence Manual ST/DCS/4/Rev.1)
address-parliament-president-UN = { excellent-address }

# medium: the President of the Council has the rank of an ambassador (UN Correspondence Manual ST/DCS/4/Rev.1)
address-body-head-UN = { excellent-address }

# high: federal elected officials are The Honorable (Federal Highway Administration, forms of address)
address-member-of-parliament-US =
    { $named ->
        [yes] The Honorable { $name }
       *[no] { CAPITAL($title) }
    }

# medium: members of the House of Commons have MP after the name, not in the salutation
address-member-of-parliament-GB =
    { $named ->
        [yes] { $name } MP
       *[no] { CAPITAL($title) }
    }

# medium: members of the House of Commons have MP after the name, not in the salutation
address-member-of-parliament-CA =
    { $named ->
        [yes] { $name }, MP
       *[no] { CAPITAL($title) }
    }

# medium: members of the House of Representatives have MP after the name, not in the salutation
address-member-of-parliament-AU =
    { $named ->
        [yes] { $name } MP
       *[no] { CAPITAL($title) }
    }

# medium: members of Dáil Éireann have TD after the name
address-member-of-parliament-IE =
    { $named ->
        [yes] { $name } TD
       *[no] { CAPITAL($title) }
    }

# high: The Canadian Encyclopedia, Titles: the Speaker of the House of Commons is Honourable
address-parliament-president-CA =
    { $named ->
        [yes] The Honourable { $name }, MP
       *[no] The Speaker of the House of Commons of Canada
    }
    { $named ->
        [yes] { CAPITAL($title-bare) }
       *[no] {""}
    }

## Salutations

# medium: standard usage
salutation = { sir-or-madam }

# high: Canada, Styles of address, foreign dignitaries; also Excellency:
salutation-president = { excellent-salutation }

# medium: the pattern of Dear Mr. President
salutation-president-own =
    { $gender ->
        [male] Dear { mr } President{ stop }
       *[female] Dear Madam President{ stop }
    }

# high: Dear Mr. President: (writing-skills.com, legalclarity.org); from abroad as well
salutation-president-US =
    { $gender ->
        [male] Dear { mr } President{ stop }
       *[female] Dear Madam President{ stop }
    }

# medium: standard usage for kings and queens, foreign or one’s own
salutation-monarch = Your Majesty{ stop }

# high: British usage (formsofaddress.info), and for foreign heads of government; needs neither gender nor name
salutation-prime-minister = Dear Prime Minister{ stop }

# medium: the pattern of foreign heads of state; also Dear Chancellor, Dear Federal Chancellor
salutation-chancellor = { excellent-salutation }

# medium: the pattern of Dear Prime Minister
salutation-chancellor-own = Dear Chancellor{ stop }

# medium: foreign ministers are Excellencies (Foreign Ministry of Finland, um.fi/puhuttelu)
salutation-foreign-minister = { excellent-salutation }

# medium: the pattern of Dear Prime Minister
salutation-foreign-minister-own = Dear Minister{ stop }

# medium: the title of the British office
salutation-foreign-minister-GB = Dear Foreign Secretary{ stop }

# high: Dear Mr. Secretary:, Dear Madam Secretary: (formsofaddress.info)
salutation-foreign-minister-US =
    { $gender ->
        [male] Dear { mr } Secretary{ stop }
       *[female] Dear Madam Secretary{ stop }
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1; also Dear Secretary-General, and within the UN Sir, Madam
salutation-un-secretary-general = { excellent-salutation }

# medium: the pattern of Dear Secretary-General
salutation-un-high-commissioner = Dear High Commissioner{ stop }

# medium: the head of a parliament is called Speaker in some states, President in others
salutation-parliament-president = { sir-or-madam }

# medium: the title of the British office
salutation-parliament-president-GB =
    { $gender ->
        [male] Dear { mr } Speaker{ stop }
       *[female] Dear Madam Speaker{ stop }
    }

# medium: the title of the American office
salutation-parliament-president-US =
    { $gender ->
        [male] Dear { mr } Speaker{ stop }
       *[female] Dear Madam Speaker{ stop }
    }

# medium: standard usage
salutation-member-of-parliament =
    { $named ->
        [yes] Dear { $name }{ stop }
       *[no] Dear Member of Parliament{ stop }
    }

# medium: ambassadors are Excellencies (UN Correspondence Manual ST/DCS/4/Rev.1)
salutation-ambassador = { excellent-salutation }

# medium: standard usage
salutation-ambassador-own = Dear Ambassador{ stop }

# medium: standard usage
salutation-body-head = { sir-or-madam }

# medium: standard usage
salutation-editor = Dear Editor{ stop }

# medium: standard usage
salutation-organisation = Dear Sir or Madam{ stop }

# medium: with the full name, so that no gender is needed
salutation-person =
    { $named ->
        [yes] Dear { $name }{ stop }
       *[no] { sir-or-madam }
    }

# medium: standard usage
salutation-other = { sir-or-madam }

# high: noslangues-ourlanguages.gc.ca: one begins with Excellency
salutation-president-CA = { excellent-salutation }

# medium: the pattern of the Governor General of Canada
salutation-president-AU = { excellent-salutation }

# low: also A Uachtaráin,
salutation-president-IE = { excellent-salutation }

# low: the predicate is in use towards the outside
salutation-president-IN = { excellent-salutation }

# low: also Dear Mr President, at home
salutation-president-ZA = { excellent-salutation }

# medium: the form in use with the heads of the European institutions; needs no gender
salutation-president-EU = Dear President{ stop }

# medium: standard usage for the Grand Duke
salutation-monarch-LU = Your Royal Highness{ stop }

# medium: standard usage for the Amir
salutation-monarch-QA = Your Highness{ stop }

# medium: standard usage; also Most Holy Father, from Catholics
salutation-monarch-VA = Your Holiness{ stop }

# medium: the Irish title is used in English as well
salutation-prime-minister-IE = Dear Taoiseach{ stop }

# medium: the title of the Chinese office
salutation-prime-minister-CN = Dear Premier{ stop }

# medium: the form in use with the High Representative; needs no gender
salutation-foreign-minister-EU = Dear High Representative{ stop }

# medium: standard usage; needs no gender
salutation-parliament-president-FR = Dear President{ stop }

# medium: standard usage; needs no gender
salutation-parliament-president-DE = Dear President{ stop }

# medium: the form in use with the heads of the European institutions; needs no gender
salutation-parliament-president-EU = Dear President{ stop }

# medium: the President of the General Assembly is an Excellency (UN Correspondence Manual ST/DCS/4/Rev.1)
salutation-parliament-president-UN = { excellent-salutation }

# medium: the pattern of the British Speaker
salutation-parliament-president-CA = { salutation-parliament-president-GB }

# medium: the pattern of the British Speaker
salutation-parliament-president-AU = { salutation-parliament-president-GB }

# low: the pattern of the British Speaker
salutation-parliament-president-IN = { salutation-parliament-president-GB }

# low: the pattern of the British Speaker
salutation-parliament-president-ZA = { salutation-parliament-president-GB }

# medium: the Irish title is used in English as well
salutation-parliament-president-IE = Dear Ceann Comhairle{ stop }

# medium: the form in use with the heads of the European institutions; needs no gender
salutation-body-head-EU = Dear President{ stop }

# medium: the President of the Council has the rank of an ambassador (UN Correspondence Manual ST/DCS/4/Rev.1)
salutation-body-head-UN = { excellent-salutation }

## Closings

# medium: Yours faithfully after Dear Sir or Madam
closing =
    { $to ->
        [US] Sincerely,
       *[other] Yours faithfully,
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1; the plain form is Yours sincerely,
closing-president = { highest-consideration }

# medium: the plain closing, to one’s own
closing-president-own = { sincerely }

# high: Respectfully, (writing-skills.com, legalclarity.org)
closing-president-US = Respectfully,

# low: subjects of the British Crown may close with a formula of their own
closing-monarch = Yours respectfully,

# high: British usage (formsofaddress.info)
closing-prime-minister = { sincerely }

# medium: the pattern of foreign heads of state
closing-chancellor = { highest-consideration }

# medium: the plain closing, to one’s own
closing-chancellor-own = { sincerely }

# medium: the pattern of other Excellencies
closing-foreign-minister = { highest-consideration }

# medium: the plain closing, to one’s own
closing-foreign-minister-own = { sincerely }

# high: UN Correspondence Manual ST/DCS/4/Rev.1
closing-un-secretary-general = { highest-consideration }

# medium: standard usage after a salutation by office
closing-un-high-commissioner = { sincerely }

# medium: the pattern of other Excellencies
closing-ambassador = { highest-consideration }

# medium: the plain closing, to one’s own
closing-ambassador-own = { sincerely }

# medium: standard usage after a salutation by office or name
closing-member-of-parliament = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-GB = { sincerely }

# medium: standard usage after a salutation by office
closing-editor = { sincerely }

# medium: Yours sincerely to a person by name, Yours faithfully after Dear Sir or Madam
closing-person =
    { $named ->
        [yes] { sincerely }
       *[no] { closing }
    }

# medium: the Governor General is an Excellency at home as well
closing-president-CA = { highest-consideration }

# medium: the pattern of the Governor General of Canada
closing-president-AU = { highest-consideration }

# low: the pattern of foreign heads of state
closing-president-IE = { highest-consideration }

# low: the pattern of foreign heads of state
closing-president-IN = { highest-consideration }

# low: the pattern of foreign heads of state
closing-president-ZA = { highest-consideration }

# medium: standard usage after a salutation by office
closing-president-EU = { sincerely }

# medium: the plain closing in the United States
closing-foreign-minister-US = Sincerely,

# medium: the plain closing after a salutation by office
closing-foreign-minister-GB = { sincerely }

# medium: standard usage after a salutation by office
closing-foreign-minister-EU = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-FR = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-DE = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-CA = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-AU = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-IE = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-IN = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-ZA = { sincerely }

# medium: standard usage after a salutation by office
closing-parliament-president-EU = { sincerely }

# medium: the pattern of other Excellencies
closing-parliament-president-UN = { highest-consideration }

# medium: standard usage after a salutation by office
closing-body-head-EU = { sincerely }

# medium: the pattern of other Excellencies
closing-body-head-UN = { highest-consideration }

## Copies

# medium: standard usage; without predicate
copy-line = { address }

# medium: standard usage
copy-for = Copy for { $title }

# medium: the name of a Pope holds the title already
copy-line-monarch-VA =
    { $named ->
        [yes] { $name }
       *[no] { CAPITAL($title) }
    }

## Several addressees

# medium: one addressee to a line, without predicates, which differ from office to office
joint-line = { address }

# medium: standard usage
joint-salutation = Ladies and Gentlemen{ stop }

# medium: standard usage in letters to several heads of state and government
joint-salutation-heads =
    { $monarch ->
        [yes] Your Majesties, Your Excellencies, Heads of State and Government{ stop }
       *[no] Your Excellencies, Heads of State and Government{ stop }
    }

# medium: the Secretary-General is named beside the heads of state and government
joint-salutation-heads-un =
    { joint-salutation-heads } { $gender ->
        [male] Mr Secretary-General,
        [female] Madam Secretary-General,
       *[neutral] Secretary-General of the United Nations,
    }

# medium: standard usage
joint-closing = { closing }

# medium: the pattern of the closing to one Excellency
joint-closing-heads =
    Please accept, Excellencies, the assurances of { $signers ->
        [1] my
       *[other] our
    } highest consideration.

# medium: the name of a Pope holds the title already
joint-line-monarch-VA = { copy-line-monarch-VA }

## Words of the page

# medium: standard usage
open-letter = Open letter

# medium: standard usage
subject = Subject:

# medium: standard usage; also cc:
copy-to = Copy to:

# high: UN Correspondence Manual ST/DCS/4/Rev.1
enclosures =
    { $count ->
        [1] Enclosure:
       *[other] Enclosures:
    }

# medium: standard usage
signatories = Signatories

# medium: standard usage
signed-by = Signed by

# medium: standard usage
on-behalf-of = On behalf of { $name }

# medium: standard usage
name-withheld = Name withheld for safety reasons

# medium: standard usage
how-to-verify = How to verify this letter

# medium: standard usage
page = Page { $page } of { $pages }

# high: Unicode CLDR 48
digits = 0123456789

# medium: names of languages
language =
    { $language ->
        [ar] Arabic
        [az] Azerbaijani
        [ckb] Central Kurdish
        [da] Danish
        [de] German
        [en] English
        [es] Spanish
        [fa] Persian
        [fi] Finnish
        [fr] French
        [he] Hebrew
        [hy] Armenian
        [it] Italian
        [kmr] Northern Kurdish
        [nb] Norwegian
        [nl] Dutch
        [pl] Polish
        [pt] Portuguese
        [ru] Russian
        [sv] Swedish
        [tr] Turkish
        [uk] Ukrainian
        [zh-Hans] Chinese
        [zh-Hant] Chinese
       *[other] another language
    }

# high: UN Correspondence Manual ST/DCS/4/Rev.1, paragraph 34
translated-from = Translated from { language }

# medium: standard usage
notice-machine = Translated from { language } by machine, not reviewed

# medium: standard usage
notice-human = Translated from { language }, not reviewed

# medium: standard usage
revision = Revision { $number }

# medium: standard usage
follow-up = Follow-up to the letter “{ $letter }” of { $date }

# high: Unicode CLDR 48: November 21, 2026 in the United States, 21 November 2026 elsewhere
date = { $gregorian }

# medium: standard usage
dateline = { $place }, { $date }
