"""Countries by their English names, and the other names by which news calls them. Facts from CLDR (through Babel) and general knowledge."""

COUNTRIES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    Abkhazia| Afghanistan| Albania| Algeria| America| American Samoa| Andorra| Angola| Anguilla|
    Antarctica| Antigua & Barbuda| Antigua and Barbuda| Argentina| Armenia| Aruba|
    Ascension Island| Australia| Austria| Azerbaijan| Bahamas| Bahrain| Bangladesh| Barbados|
    Belarus| Belgium| Belize| Benin| Bermuda| Bhutan| Bolivia| Bosnia| Bosnia & Herzegovina|
    Bosnia and Herzegovina| Botswana| Bouvet Island| Brazil| Britain|
    British Indian Ocean Territory| British Virgin Islands| Brunei| Bulgaria| Burkina Faso| Burma|
    Burundi| Cambodia| Cameroon| Canada| Canary Islands| Cape Verde| Caribbean Netherlands|
    Catalonia| Cayman Islands| Central African Republic| Ceuta & Melilla| Chad| Chechnya| Chile|
    China| Christmas Island| Clipperton Island| Colombia| Comoros| Congo| Cook Islands|
    Costa Rica| Crimea| Croatia| Cuba| Curaçao| Cyprus| Czech Republic| Czechia| Czechoslovakia|
    Côte d'Ivoire| DPRK| DRC| Democratic Republic of the Congo| Denmark| Diego Garcia| Djibouti|
    Dominica| Dominican Republic| East Germany| East Timor| Ecuador| Egypt| El Salvador| England|
    Equatorial Guinea| Eritrea| Estonia| Eswatini| Ethiopia| Falkland Islands| Faroe Islands|
    Federated States of Micronesia| Fiji| Finland| France| French Guiana| French Polynesia|
    French Southern Territories| French Southern and Antarctic Lands| Gabon| Gambia| Gaza|
    Georgia| Germany| Ghana| Gibraltar| Great Britain| Greece| Greenland| Grenada| Guadeloupe|
    Guam| Guatemala| Guernsey| Guinea| Guinea-Bissau| Guyana| Haiti| Herzegovina| Holland|
    Holy See| Honduras| Hong Kong| Hungary| Iceland| India| Indonesia| Iran| Iraq| Ireland|
    Isle of Man| Israel| Italy| Ivory Coast| Jamaica| Japan| Jordan| Kazakhstan| Kenya| Kiribati|
    Korea| Kosovo| Kurdistan| Kuwait| Kyrgyzstan| Laos| Latvia| Lebanon| Lesotho| Liberia| Libya|
    Liechtenstein| Lithuania| Luxembourg| Macao| Macau| Madagascar| Malawi| Malaysia| Maldives|
    Mali| Malta| Marshall Islands| Martinique| Mauritania| Mauritius| Mayotte| Mexico| Micronesia|
    Moldova| Monaco| Mongolia| Montenegro| Montserrat| Morocco| Mozambique| Myanmar|
    Nagorno-Karabakh| Namibia| Nauru| Nepal| Netherlands| New Caledonia| New Zealand| Nicaragua|
    Niger| Nigeria| Niue| Norfolk Island| North Korea| North Macedonia| Northern Cyprus|
    Northern Ireland| Northern Mariana Islands| Norway| Oman| PRC| Pakistan| Palau| Palestine|
    Palestinian Territories| Panama| Papua New Guinea| Paraguay| Peru| Philippines|
    Pitcairn Islands| Poland| Portugal| Puerto Rico| Qatar| Republic of Ireland|
    Republic of Korea| Republic of the Congo| Romania| Russia| Rwanda| Réunion| Saint Barthélemy|
    Saint Helena| Saint Kitts and Nevis| Saint Lucia| Saint Pierre and Miquelon|
    Saint Vincent and the Grenadines| Samoa| San Marino| Saudi Arabia| Scotland| Senegal| Serbia|
    Seychelles| Sierra Leone| Singapore| Sint Maarten| Slovakia| Slovenia| Solomon Islands|
    Somalia| Somaliland| South Africa| South Georgia & South Sandwich Islands| South Korea|
    South Ossetia| South Sudan| Soviet Union| Spain| Sri Lanka| St. Barthélemy| St. Helena|
    St. Kitts & Nevis| St. Lucia| St. Martin| St. Pierre & Miquelon| St. Vincent & Grenadines|
    Sudan| Suriname| Svalbard & Jan Mayen| Svalbard and Jan Mayen| Sweden| Switzerland| Syria|
    São Tomé & Príncipe| São Tomé and Príncipe| Taiwan| Tajikistan| Tanzania| Thailand|
    Timor-Leste| Togo| Tokelau| Tonga| Transnistria| Trinidad| Trinidad & Tobago|
    Trinidad and Tobago| Tristan da Cunha| Tunisia| Turkey| Turkmenistan| Turks & Caicos Islands|
    Turks and Caicos Islands| Tuvalu| Türkiye| U.A.E.| U.K.| U.S.| U.S. Virgin Islands| U.S.A.|
    UAE| UK| US| USA| USSR| Uganda| Ukraine| United Arab Emirates| United Kingdom| United States|
    United States Minor Outlying Islands| United States of America| Uruguay| Uzbekistan| Vanuatu|
    Vatican| Vatican City| Vatican City State| Venezuela| Vietnam| Wales| Wallis & Futuna|
    Wallis and Futuna| West Bank| West Germany| Western Sahara| Yemen| Yugoslavia| Zambia|
    Zimbabwe| Åland Islands
    """.split("|")
)
"""Countries, territories and the usual short forms, without the article."""

SAME_COUNTRY: dict[str, str] = {
    "America": "United States",
    "Britain": "United Kingdom",
    "Burma": "Myanmar",
    "Czechia": "Czech Republic",
    "DPRK": "North Korea",
    "DRC": "Democratic Republic of the Congo",
    "East Timor": "Timor-Leste",
    "Great Britain": "United Kingdom",
    "Holland": "Netherlands",
    "Ivory Coast": "Côte d'Ivoire",
    "Macao": "Macau",
    "PRC": "China",
    "Republic of Korea": "South Korea",
    "Türkiye": "Turkey",
    "U.A.E.": "United Arab Emirates",
    "U.K.": "United Kingdom",
    "U.S.": "United States",
    "U.S.A.": "United States",
    "UAE": "United Arab Emirates",
    "UK": "United Kingdom",
    "US": "United States",
    "USA": "United States",
    "USSR": "Soviet Union",
    "United States of America": "United States",
    "Vatican City": "Vatican",
}
"""Other names of a country to the one that joins them."""
