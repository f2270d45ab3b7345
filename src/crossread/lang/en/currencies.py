"""Money in English: signs, codes, and names of currencies. Lists only.

A value is an ISO 4217 code; where the words leave open whose money it is, or it has no code, it is the plain name ("peso", "bitcoin").
"""

CURRENCY_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₴": "UAH", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₡": "CRC", "₾": "GEL",
    "₭": "LAK", "₮": "MNT", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₼": "AZN", "元": "CNY", "₿": "bitcoin",
}  # fmt: skip
DOLLAR_PREFIXES = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD",
    "hk": "HKD", "nz": "NZD", "s": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD", "tt": "TTD", "z": "ZWL",
}  # fmt: skip
LETTER_SIGNS = {
    "SFr": "CHF", "Rp": "IDR", "Tk": "BDT", "Ksh": "KES", "KSh": "KES", "Bt": "THB", "Dh": "AED", "Dhs": "AED", "kr": "krone", "Kr": "krone",
    "R": "ZAR", "N": "NGN",
}  # fmt: skip
"""Letters that stand for money right before digits; one letter alone only before a sum that is no plain number ("R500 million")."""
CURRENCY_CODES = {
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "chf": "CHF", "cad": "CAD",
    "aud": "AUD", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD", "inr": "INR", "rub": "RUB", "brl": "BRL", "zar": "ZAR",
    "krw": "KRW", "try": "TRY", "ils": "ILS", "uah": "UAH", "pln": "PLN", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "huf": "HUF", "czk": "CZK", "ron": "RON", "mxn": "MXN", "idr": "IDR", "thb": "THB", "myr": "MYR", "rm": "MYR",
    "php": "PHP", "vnd": "VND", "sar": "SAR", "aed": "AED", "ngn": "NGN", "kes": "KES", "rs": "INR",
    "egp": "EGP", "twd": "TWD", "ars": "ARS", "clp": "CLP", "btc": "bitcoin", "eth": "ether",
    "pkr": "PKR", "lkr": "LKR", "bdt": "BDT", "kzt": "KZT", "irr": "IRR", "iqd": "IQD", "kwd": "KWD", "qar": "QAR", "bhd": "BHD",
    "omr": "OMR", "jod": "JOD", "lbp": "LBP", "tnd": "TND", "dzd": "DZD", "ghs": "GHS", "ugx": "UGX", "tzs": "TZS", "etb": "ETB",
    "rwf": "RWF", "xof": "XOF", "xaf": "XAF", "zmw": "ZMW", "bwp": "BWP", "mzn": "MZN", "uyu": "UYU", "crc": "CRC", "isk": "ISK",
    "bgn": "BGN", "rsd": "RSD", "hrk": "HRK", "byn": "BYN", "azn": "AZN", "uzs": "UZS", "mmk": "MMK",
}  # fmt: skip
SURE_CODES = frozenset({
    "usd", "eur", "gbp", "jpy", "cny", "rmb", "chf", "cad", "aud", "nzd", "hkd", "sgd", "inr", "sek", "nok", "dkk", "btc",
})  # fmt: skip
"""Codes that are no everyday word, so that small letters will do."""
CURRENCY_WORDS = {
    "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "Japanese yen", "CNY": "renminbi", "CHF": "Swiss franc",
    "CAD": "Canadian dollar", "AUD": "Australian dollar", "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar",
    "SGD": "Singapore dollar", "INR": "Indian rupee", "RUB": "Russian rouble", "BRL": "Brazilian real", "ZAR": "rand",
    "KRW": "South Korean won", "TRY": "Turkish lira", "ILS": "shekel", "PLN": "zloty", "SEK": "Swedish krona",
    "NOK": "Norwegian krone", "DKK": "Danish krone", "HUF": "forint", "MXN": "Mexican peso", "MYR": "Malaysian ringgit",
    "THB": "baht", "UAH": "hryvnia",
}  # fmt: skip
"""Currencies by name, for rates ("dollar per barrel")."""
CURRENCY_NAMES = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR",
    "pound sterling": "GBP", "pounds sterling": "GBP", "quid": "GBP",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
    "rupee": "INR", "rupees": "INR", "won": "KRW", "rand": "ZAR", "real": "BRL", "reais": "BRL", "lira": "TRY", "liras": "TRY",
    "shekel": "ILS", "shekels": "ILS", "zloty": "PLN", "zlotys": "PLN", "zloties": "PLN", "forint": "HUF", "forints": "HUF",
    "koruna": "CZK", "hryvnia": "UAH", "hryvnias": "UAH", "ringgit": "MYR", "baht": "THB", "rupiah": "IDR", "dong": "VND",
    "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "naira": "NGN", "cedi": "GHS", "cedis": "GHS",
    "lev": "BGN", "leva": "BGN", "lei": "RON", "leu": "RON", "tenge": "KZT", "taka": "BDT", "birr": "ETB", "kyat": "MMK", "kyats": "MMK",
    "lari": "GEL", "gourdes": "HTG", "lempiras": "HNL", "quetzales": "GTQ", "bolivars": "VES", "bolivares": "VES", "kwanza": "AOA",
    "meticais": "MZN", "tugrik": "MNT", "riel": "KHR", "kronor": "SEK", "kronur": "ISK", "kuna": "HRK",
    "franc": "CHF", "francs": "CHF", "u.s. dollars": "USD", "u.s. dollar": "USD", "cfa franc": "CFA franc", "cfa francs": "CFA franc",
    "deutschmark": "DEM", "deutschmarks": "DEM", "deutsche mark": "DEM", "deutsche marks": "DEM",
    "pesetas": "peseta", "markka": "FIM", "guilders": "NLG", "lire": "ITL", "drachmas": "GRD", "escudos": "escudo",
    "pesos": "peso", "peso": "peso", "crowns": "crown", "shillings": "shilling", "dinar": "dinar", "dinars": "dinar", "rial": "rial",
    "rials": "rial", "krone": "krone", "kroner": "krone", "kwacha": "kwacha", "manat": "manat",
    "bitcoin": "bitcoin", "bitcoins": "bitcoin", "ether": "ether", "dogecoin": "dogecoin", "litecoin": "litecoin",
}  # fmt: skip
NATIONAL_MONEY = {
    "AED": "emirati/dirham", "ARS": "argentine argentinian/peso", "AUD": "australian/dollar", "BBD": "barbadian/dollar", "BEF": "belgian/franc",
    "BHD": "bahraini/dinar", "BRL": "brazilian/real reais", "CAD": "canadian/dollar", "CDF": "congolese/franc", "CHF": "swiss/franc",
    "CLP": "chilean/peso", "CNY": "chinese/yuan", "COP": "colombian/peso", "CRC": "costa_rican/colones", "CUP": "cuban/peso",
    "CZK": "czech/crown koruna korunas", "DKK": "danish/crown krone kroner", "DOP": "dominican/peso", "DZD": "algerian/dinar",
    "EGP": "egyptian/pound", "ESP": "spanish/peseta", "FIM": "finnish/markka mark", "FJD": "fijian/dollar", "FRF": "french/franc",
    "GBP": "british/pound", "GRD": "greek/drachma", "HKD": "hong_kong/dollar", "IDR": "indonesian/rupiah", "ILS": "israeli/shekel",
    "INR": "indian/rupee", "IQD": "iraqi/dinar", "IRR": "iranian/rial", "ISK": "icelandic/krona kronur crown", "ITL": "italian/lira lire",
    "JMD": "jamaican/dollar", "JOD": "jordanian/dinar", "JPY": "japanese/yen", "KES": "kenyan/shilling", "KRW": "south_korean korean/won",
    "KPW": "north_korean/won", "KWD": "kuwaiti/dinar", "LBP": "lebanese/pound lira", "LKR": "sri_lankan/rupee", "LYD": "libyan/dinar",
    "MAD": "moroccan/dirham", "MUR": "mauritian/rupee", "MXN": "mexican/peso", "MYR": "malaysian/ringgit", "NAD": "namibian/dollar",
    "NLG": "dutch/guilder", "NOK": "norwegian/crown krone kroner", "NPR": "nepalese nepali/rupee", "NZD": "new_zealand/dollar",
    "OMR": "omani/rial", "PEN": "peruvian/sol soles", "PHP": "philippine/peso", "PKR": "pakistani pakistan/rupee", "PLN": "polish/zloty",
    "QAR": "qatari/riyal rial", "RON": "romanian/lei leu", "RSD": "serbian/dinar", "RUB": "russian/rouble ruble", "RWF": "rwandan/franc",
    "SAR": "saudi/riyal rial", "SDG": "sudanese/pound", "SEK": "swedish/crown krona kronor", "SGD": "singapore singaporean/dollar",
    "SYP": "syrian/pound", "THB": "thai/baht", "TND": "tunisian/dinar", "TRY": "turkish/lira", "TTD": "trinidad/dollar", "TWD": "taiwan taiwanese/dollar",
    "TZS": "tanzanian/shilling", "UAH": "ukrainian/hryvnia", "UGX": "ugandan/shilling", "USD": "us american/dollar", "UYU": "uruguayan/peso",
    "VES": "venezuelan/bolivar", "VND": "vietnamese/dong", "YER": "yemeni/rial", "ZAR": "south_african/rand", "ZMW": "zambian/kwacha",
    "ZWL": "zimbabwe zimbabwean/dollar",
}  # fmt: skip
"""Code: whose / what they call it, each also with a plural s; "_" stands for a space ("Kuwaiti dinars", "Sri Lankan rupee")."""
DOLLAR_NATIONS = {
    "canadian": "CAD", "australian": "AUD", "american": "USD", "jamaican": "JMD", "fijian": "FJD", "singaporean": "SGD", "taiwanese": "TWD",
}  # fmt: skip
"""Whose dollars a sum behind "$" is in, where the nation stands behind it: "$5 million Canadian"."""
SMALL_MONEY = {
    "cent": "cent", "cents": "cent", "¢": "cent", "pence": "penny", "penny": "penny", "p": "penny", "sen": "sen", "kopecks": "kopeck",
}  # fmt: skip
"""Coins: a figure in them keeps their name, since the currency is not told."""
