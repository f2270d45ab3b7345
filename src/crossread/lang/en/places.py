"""Capitals with their countries, large cities, and regions of the world. Facts from CLDR (through Babel), countryinfo (MIT) and general knowledge."""

CAPITALS: dict[str, str] = {
    "Abidjan": "Côte d'Ivoire",
    "Abu Dhabi": "United Arab Emirates",
    "Abuja": "Nigeria",
    "Accra": "Ghana",
    "Adamstown": "Pitcairn Islands",
    "Addis Ababa": "Ethiopia",
    "Algiers": "Algeria",
    "Alofi": "Niue",
    "Amman": "Jordan",
    "Amsterdam": "Netherlands",
    "Andorra la Vella": "Andorra",
    "Ankara": "Turkey",
    "Antananarivo": "Madagascar",
    "Apia": "Samoa",
    "Ashgabat": "Turkmenistan",
    "Asmara": "Eritrea",
    "Astana": "Kazakhstan",
    "Asunción": "Paraguay",
    "Athens": "Greece",
    "Avarua": "Cook Islands",
    "Baghdad": "Iraq",
    "Baku": "Azerbaijan",
    "Bamako": "Mali",
    "Bandar Seri Begawan": "Brunei",
    "Bangkok": "Thailand",
    "Bangui": "Central African Republic",
    "Banjul": "Gambia",
    "Basse-Terre": "Guadeloupe",
    "Basseterre": "St. Kitts & Nevis",
    "Beijing": "China",
    "Beirut": "Lebanon",
    "Belgrade": "Serbia",
    "Belmopan": "Belize",
    "Berlin": "Germany",
    "Bern": "Switzerland",
    "Berne": "Switzerland",
    "Bishkek": "Kyrgyzstan",
    "Bissau": "Guinea-Bissau",
    "Bogota": "Colombia",
    "Bogotá": "Colombia",
    "Brasilia": "Brazil",
    "Brasília": "Brazil",
    "Bratislava": "Slovakia",
    "Brazzaville": "Republic of the Congo",
    "Bridgetown": "Barbados",
    "Brussels": "Belgium",
    "Bucharest": "Romania",
    "Budapest": "Hungary",
    "Buenos Aires": "Argentina",
    "Bujumbura": "Burundi",
    "Cairo": "Egypt",
    "Canberra": "Australia",
    "Cape Town": "South Africa",
    "Caracas": "Venezuela",
    "Castries": "St. Lucia",
    "Cayenne": "French Guiana",
    "Charlotte Amalie": "U.S. Virgin Islands",
    "Chisinau": "Moldova",
    "Chișinău": "Moldova",
    "Cockburn Town": "Turks & Caicos Islands",
    "Colombo": "Sri Lanka",
    "Conakry": "Guinea",
    "Copenhagen": "Denmark",
    "Dakar": "Senegal",
    "Damascus": "Syria",
    "Delhi": "India",
    "Dhaka": "Bangladesh",
    "Diego Garcia": "British Indian Ocean Territory",
    "Dili": "Timor-Leste",
    "Djibouti": "Djibouti",
    "Dodoma": "Tanzania",
    "Doha": "Qatar",
    "Dublin": "Ireland",
    "Dushanbe": "Tajikistan",
    "Fakaofo": "Tokelau",
    "Flying Fish Cove": "Christmas Island",
    "Fort-de-France": "Martinique",
    "Freetown": "Sierra Leone",
    "Funafuti": "Tuvalu",
    "Gaborone": "Botswana",
    "Georgetown": "Guyana",
    "Gibraltar": "Gibraltar",
    "Guatemala City": "Guatemala",
    "Gustavia": "St. Barthélemy",
    "Hagåtña": "Guam",
    "Hanoi": "Vietnam",
    "Harare": "Zimbabwe",
    "Havana": "Cuba",
    "Helsinki": "Finland",
    "Honiara": "Solomon Islands",
    "Islamabad": "Pakistan",
    "Jakarta": "Indonesia",
    "Jamestown": "St. Helena",
    "Jerusalem": "Israel",
    "Juba": "South Sudan",
    "Kabul": "Afghanistan",
    "Kampala": "Uganda",
    "Kathmandu": "Nepal",
    "Khartoum": "Sudan",
    "Kiev": "Ukraine",
    "Kigali": "Rwanda",
    "King Edward Point": "South Georgia & South Sandwich Islands",
    "Kingston": "Jamaica",
    "Kingstown": "St. Vincent & Grenadines",
    "Kinshasa": "Democratic Republic of the Congo",
    "Kuala Lumpur": "Malaysia",
    "Kuwait City": "Kuwait",
    "Kyiv": "Ukraine",
    "La Paz": "Bolivia",
    "Libreville": "Gabon",
    "Lilongwe": "Malawi",
    "Lima": "Peru",
    "Lisbon": "Portugal",
    "Ljubljana": "Slovenia",
    "Lobamba": "Eswatini",
    "Lomé": "Togo",
    "London": "United Kingdom",
    "Longyearbyen": "Svalbard & Jan Mayen",
    "Luanda": "Angola",
    "Lusaka": "Zambia",
    "Luxembourg": "Luxembourg",
    "Madrid": "Spain",
    "Majuro": "Marshall Islands",
    "Malabo": "Equatorial Guinea",
    "Malé": "Maldives",
    "Mamoudzou": "Mayotte",
    "Managua": "Nicaragua",
    "Manama": "Bahrain",
    "Manila": "Philippines",
    "Maputo": "Mozambique",
    "Mariehamn": "Åland Islands",
    "Maseru": "Lesotho",
    "Mata-Utu": "Wallis & Futuna",
    "Mexico City": "Mexico",
    "Minsk": "Belarus",
    "Mogadishu": "Somalia",
    "Monaco": "Monaco",
    "Monrovia": "Liberia",
    "Montevideo": "Uruguay",
    "Moroni": "Comoros",
    "Moscow": "Russia",
    "Muscat": "Oman",
    "N'Djamena": "Chad",
    "Nairobi": "Kenya",
    "Nassau": "Bahamas",
    "Naypyidaw": "Myanmar",
    "New Delhi": "India",
    "Ngerulmud": "Palau",
    "Niamey": "Niger",
    "Nicosia": "Cyprus",
    "Nouakchott": "Mauritania",
    "Nouméa": "New Caledonia",
    "Nuku'alofa": "Tonga",
    "Nuuk": "Greenland",
    "Oranjestad": "Aruba",
    "Oslo": "Norway",
    "Ottawa": "Canada",
    "Ouagadougou": "Burkina Faso",
    "Pago Pago": "American Samoa",
    "Palikir": "Micronesia",
    "Panama City": "Panama",
    "Papeetē": "French Polynesia",
    "Paramaribo": "Suriname",
    "Paris": "France",
    "Philipsburg": "Sint Maarten",
    "Phnom Penh": "Cambodia",
    "Podgorica": "Montenegro",
    "Port Louis": "Mauritius",
    "Port Moresby": "Papua New Guinea",
    "Port Vila": "Vanuatu",
    "Port of Spain": "Trinidad & Tobago",
    "Port-au-Prince": "Haiti",
    "Port-aux-Français": "French Southern Territories",
    "Porto-Novo": "Benin",
    "Prague": "Czech Republic",
    "Praia": "Cape Verde",
    "Pretoria": "South Africa",
    "Pyongyang": "North Korea",
    "Quito": "Ecuador",
    "Rabat": "Morocco",
    "Ramallah": "Palestine",
    "Reykjavik": "Iceland",
    "Reykjavík": "Iceland",
    "Riga": "Latvia",
    "Riyadh": "Saudi Arabia",
    "Road Town": "British Virgin Islands",
    "Rome": "Italy",
    "Roseau": "Dominica",
    "Saint Helier": "Jersey",
    "Saint John's": "Antigua & Barbuda",
    "Saint-Denis": "Réunion",
    "Saint-Pierre": "St. Pierre & Miquelon",
    "Saipan": "Northern Mariana Islands",
    "San José": "Costa Rica",
    "San Juan": "Puerto Rico",
    "San Salvador": "El Salvador",
    "Sana'a": "Yemen",
    "Sanaa": "Yemen",
    "Santiago": "Chile",
    "Santo Domingo": "Dominican Republic",
    "Sarajevo": "Bosnia and Herzegovina",
    "Seoul": "South Korea",
    "Singapore": "Singapore",
    "Skopje": "North Macedonia",
    "Sofia": "Bulgaria",
    "South Tarawa": "Kiribati",
    "St. George's": "Grenada",
    "St. Peter Port": "Guernsey",
    "Stockholm": "Sweden",
    "Suva": "Fiji",
    "São Tomé": "São Tomé & Príncipe",
    "Taipei": "Taiwan",
    "Tallinn": "Estonia",
    "Tashkent": "Uzbekistan",
    "Tbilisi": "Georgia",
    "Tegucigalpa": "Honduras",
    "Tehran": "Iran",
    "Thimphu": "Bhutan",
    "Tirana": "Albania",
    "Tokyo": "Japan",
    "Tripoli": "Libya",
    "Tunis": "Tunisia",
    "Tórshavn": "Faroe Islands",
    "Ulaanbaatar": "Mongolia",
    "Vaduz": "Liechtenstein",
    "Valletta": "Malta",
    "Vatican City": "Vatican City",
    "Vienna": "Austria",
    "Vientiane": "Laos",
    "Vilnius": "Lithuania",
    "Warsaw": "Poland",
    "Washington": "United States",
    "Washington D.C.": "United States",
    "Washington DC": "United States",
    "Washington, D.C.": "United States",
    "Wellington": "New Zealand",
    "Windhoek": "Namibia",
    "Yaoundé": "Cameroon",
    "Yaren": "Nauru",
    "Yerevan": "Armenia",
    "Zagreb": "Croatia",
}
"""Capitals and seats of government, with their country."""

CITIES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    Aarhus| Aberdeen| Acapulco| Aceh| Adana| Adelaide| Aden| Ahmedabad| Albuquerque| Aleppo|
    Alexandria| Almaty| Amritsar| Anchorage| Ann Arbor| Antalya| Antwerp| Arequipa| Arusha|
    Atlanta| Auckland| Austin| Avdiivka| Bakhmut| Bali| Baltimore| Bandung| Bangalore| Banja Luka|
    Barcelona| Basel| Basra| Baton Rouge| Batumi| Beersheba| Belfast| Belgorod| Belmarsh| Belém|
    Bengaluru| Benghazi| Bergen| Bethlehem| Beverly Hills| Bilbao| Birmingham| Bologna| Bombay|
    Bonn| Bordeaux| Boston| Bremen| Brest| Brighton| Brisbane| Bristol| Brno| Bronx| Brooklyn|
    Bruges| Bryansk| Bucha| Buffalo| Bukavu| Bulawayo| Bursa| Busan| Calais| Calcutta| Calgary|
    Cali| Cambridge| Camp David| Cancun| Cannes| Capitol Hill| Cardiff| Cartagena| Casablanca|
    Cebu| Charleston| Charlotte| Charlottesville| Chengdu| Chennai| Chernihiv| Chernobyl|
    Chiang Mai| Chicago| Chittagong| Chongqing| Christchurch| Cincinnati| Ciudad Juarez|
    Cleveland| Cluj| Cologne| Columbus| Constanta| Cordoba| Cork| Cox's Bazar| Curitiba| Cusco|
    Córdoba| Cúcuta| Da Nang| Dalian| Dallas| Dar es Salaam| Daraa| Darwin| Daugavpils| Davao|
    Davos| Debrecen| Denver| Derry| Des Moines| Detroit| Diyarbakir| Dnipro| Donetsk| Dortmund|
    Dresden| Dubai| Dubrovnik| Dundee| Dunkirk| Durban| Dusseldorf| Düsseldorf| Edinburgh|
    Edmonton| Eilat| Eindhoven| El Fasher| El Paso| Entebbe| Erbil| Essen| Fallujah| Faro|
    Ferguson| Flint| Florence| Fordow| Fort Worth| Fortaleza| Frankfurt| Fukuoka| Fukushima|
    Galway| Gatwick| Gaza City| Gaziantep| Gdansk| Gdańsk| Geneva| Genoa| Gettysburg| Ghent|
    Glasgow| Goma| Gomel| Gothenburg| Granada| Graz| Grenoble| Groningen| Ground Zero| Grozny|
    Guadalajara| Guangzhou| Guantanamo| Guantanamo Bay| Guayaquil| Hague| Haifa| Halifax| Hamburg|
    Hangzhou| Hanover| Harbin| Harlem| Heathrow| Hebron| Herat| Hiroshima| Ho Chi Minh City|
    Hobart| Hodeidah| Hollywood| Homs| Honolulu| Houston| Hue| Hyderabad| Idlib| Incheon|
    Indianapolis| Innsbruck| Isfahan| Istanbul| Izmir| Jacksonville| Jaipur| Jalalabad| Jeddah|
    Jenin| Johannesburg| Kaduna| Kaesong| Kaliningrad| Kandahar| Kano| Kansas City| Kaohsiung|
    Karachi| Karbala| Kashgar| Katowice| Kaunas| Kazan| Khan Younis| Kharkiv| Kharkov| Kherson|
    Kirkuk| Kisumu| Kobe| Kolkata| Kosice| Krakow| Kraków| Kramatorsk| Kumasi| Kunduz| Kursk|
    Kyoto| Lagos| Lahore| Lampedusa| Las Vegas| Latakia| Lausanne| Leeds| Leicester| Leipzig|
    Lhasa| Lille| Limerick| Linz| Little Rock| Liverpool| Liège| Lockerbie| Lodz| Long Beach|
    Los Angeles| Louisville| Lublin| Lubumbashi| Lucknow| Lugansk| Luhansk| Luxor| Lviv| Lyon|
    Maastricht| Maiduguri| Malaga| Malmo| Malmö| Manaus| Manchester| Mandalay| Manhattan|
    Mar-a-Lago| Maracaibo| Marawi| Mariupol| Marrakech| Marrakesh| Marseille| Mashhad|
    Mazar-i-Sharif| Mecca| Medellin| Medellín| Medina| Mekelle| Melbourne| Melitopol| Memphis|
    Mendoza| Miami| Milan| Milwaukee| Minneapolis| Misrata| Mombasa| Monterrey| Montreal|
    Montréal| Mostar| Mosul| Mumbai| Munich| Murmansk| Mykolaiv| Málaga| Nablus| Nagasaki| Nagoya|
    Najaf| Nanjing| Nantes| Naples| Narva| Nashville| Natanz| Nazareth| New Orleans| New York|
    New York City| Newark| Newcastle| Nice| Norwich| Nottingham| Novi Sad| Novosibirsk| Nuremberg|
    Oakland| Odense| Odesa| Odessa| Oklahoma City| Omaha| Omdurman| Oran| Orlando| Osaka| Osh|
    Ostrava| Oxford| Palermo| Palm Beach| Palmyra| Palo Alto| Parkland| Patras| Perth| Peshawar|
    Philadelphia| Phoenix| Phuket| Piraeus| Pisa| Pittsburgh| Plovdiv| Pokrovsk| Poltava|
    Port Harcourt| Port Said| Port Sudan| Portland| Porto| Porto Alegre| Portsmouth| Potsdam|
    Poznan| Pristina| Puebla| Pune| Qingdao| Qom| Quebec City| Queens| Quetta| Rafah| Raleigh|
    Ramadi| Ramstein| Raqqa| Rawalpindi| Recife| Richmond| Rio| Rio de Janeiro| Rosario| Rostov|
    Rotterdam| Rzeszow| Sacramento| Saigon| Saint Petersburg| Salisbury| Salt Lake City| Salvador|
    Salzburg| Samarkand| San Antonio| San Bernardino| San Diego| San Francisco| San Jose|
    Santa Cruz| Santa Fe| Sao Paulo| Sapporo| Seattle| Selma| Sevastopol| Seville| Shanghai|
    Sharjah| Sharm el-Sheikh| Sheffield| Shenzhen| Shiraz| Siem Reap| Silicon Valley| Simferopol|
    Sirte| Sochi| Southampton| Soweto| Split| Srebrenica| Srinagar| St Petersburg| St. Louis|
    St. Paul| St. Petersburg| Staten Island| Stepanakert| Strasbourg| Stuttgart| Suez| Sumy|
    Surabaya| Swansea| Sydney| Szeged| São Paulo| Tabriz| Taiz| Tampa| Tampere| Tangier| Tartu|
    Tel Aviv| The Hague| Thessaloniki| Tianjin| Tijuana| Tikrit| Timisoara| Toronto| Toulouse|
    Trieste| Tromsø| Trondheim| Tucson| Tulsa| Turin| Turku| Uppsala| Urumqi| Utrecht| Uvalde|
    Valencia| Valparaiso| Vancouver| Varanasi| Varna| Venice| Verona| Versailles| Vladivostok|
    Volgograd| Voronezh| Waterloo| Westminster| Wimbledon| Winnipeg| Wroclaw| Wrocław| Wuhan|
    Xi'an| Yangon| Yekaterinburg| Yokohama| Ypres| Zanzibar| Zaporizhzhia| Zaragoza| Zurich|
    Zürich
    """.split("|")
)
"""Other cities and quarters that news names without saying where they are."""

REGIONS: frozenset[str] = frozenset(
    name.strip()
    for name in """
        Ala.| Ariz.| Ark.| Calif.| Colo.| Conn.| Del.| Fla.| Ga.| Ill.| Ind.| Kan.| Ky.| La.| Mass.| Md.| Mich.|
        Minn.| Miss.| Mo.| Mont.| N.C.| N.D.| N.H.| N.J.| N.M.| N.Y.| Neb.| Nev.| Okla.| Ore.| Pa.| R.I.| S.C.| S.D.|
        Tenn.| Tex.| Va.| Vt.| W.Va.| Wash.| Wis.| Wyo.| D.C.| B.C.|
    Adriatic| Aegean| Africa| Alabama| Alaska| Alberta| Alps| Amazon| Anatolia| Anbar| Andalusia|
    Andes| Antarctica| Arctic| Arctic Ocean| Arizona| Arkansas| Asia| Asia-Pacific| Assam|
    Atlantic| Atlantic Ocean| Azores| Balkans| Balochistan| Baltic Sea| Baltics| Basque Country|
    Bavaria| Benelux| Bengal| Biafra| Bihar| Black Sea| Bohemia| Borneo| Bosphorus| Bosporus|
    Brandenburg| British Columbia| Brittany| California| Caribbean| Carpathians| Caspian Sea|
    Caucasus| Central America| Central Asia| Central Europe| Channel| Chiapas| Chihuahua|
    Colorado| Connecticut| Cornwall| Corsica| Cumbria| Dagestan| Darfur| Deep South| Delaware|
    Devon| District of Columbia| Donbas| Donbass| Earth| East Africa| East Asia| East China Sea|
    Eastern Europe| English Channel| Essex| Euro-Atlantic| Europe| Far East| Flanders| Florida|
    Fujian| Galicia| Galilee| Gaza Strip| Golan Heights| Guangdong| Guangxi| Gujarat| Gulf|
    Gulf of Aden| Gulf of Mexico| Hainan| Hawaii| Hebei| Helmand| Henan| Hesse| Highlands|
    Himalayas| Hokkaido| Honshu| Horn of Africa| Hubei| Hunan| Iberia| Idaho| Illinois|
    Indian Ocean| Indiana| Indo-Pacific| Ingushetia| Inner Mongolia| Iowa| Irish Sea| Java|
    Jiangsu| Jupiter| Kansas| Karnataka| Kashmir| Kashubia| Katanga| Kent| Kentucky| Kerala|
    Khyber Pakhtunkhwa| Kivu| Kosovo| Lancashire| Latin America| Leinster| Levant| Lombardy|
    Long Island| Louisiana| Lower Saxony| Luzon| Macedonia| Madeira| Maghreb| Maharashtra| Maine|
    Manchuria| Manitoba| Mars| Maryland| Massachusetts| Mediterranean| Mediterranean Sea|
    Merseyside| Michigan| Michoacan| Middle East| Midwest| Mindanao| Minnesota| Mississippi|
    Missouri| Montana| Moon| Moravia| Munster| Near East| Nebraska| Negev| Nevada| New Brunswick|
    New England| New Hampshire| New Jersey| New Mexico| New South Wales| Newfoundland| Nineveh|
    Norfolk| Normandy| North Africa| North America| North Carolina| North Dakota|
    North Rhine-Westphalia| North Sea| Northern Territory| Nova Scotia| Nunavut| Oceania| Ohio|
    Okinawa| Oklahoma| Ontario| Oregon| Oromia| Pacific| Pacific Ocean| Panama Canal| Papua|
    Patagonia| Pennsylvania| Persian Gulf| Piedmont| Provence| Punjab| Pyrenees| Quebec|
    Queensland| Rajasthan| Rakhine| Red Sea| Republika Srpska| Rhode Island| Sahara| Sahel|
    Sardinia| Saskatchewan| Saturn| Saxony| Scandinavia| Sea of Japan| Siberia| Sichuan| Sicily|
    Silesia| Sinai| Sinaloa| Sindh| South America| South Asia| South Australia| South Carolina|
    South Caucasus| South China Sea| South Dakota| Southeast Asia| Southern Africa|
    Strait of Hormuz| Sub-Saharan Africa| Suez Canal| Suffolk| Sulawesi| Sumatra| Surrey| Sussex|
    Taiwan Strait| Tamil Nadu| Tasmania| Tatarstan| Tennessee| Texas| Thuringia| Tibet| Tigray|
    Timor| Transcarpathia| Transylvania| Tuscany| Ulster| Urals| Utah| Uttar Pradesh| Veneto|
    Venus| Vermont| Virginia| Vojvodina| Wallonia| Washington State| Waziristan| West Africa|
    West Papua| West Virginia| Western Australia| Western Balkans| Western Europe| Wisconsin|
    Wyoming| Xinjiang| Yorkshire| Yukon| Yunnan| Zhejiang
    """.split("|")
)
"""Continents, seas, regions, states and provinces."""
