"""Units that English news counts and measures in: money, percent, measures, and the nouns of counted things."""

from __future__ import annotations

CURRENCY_SIGNS: dict[str, str] = {
    "US$": "USD", "U.S.$": "USD", "USD": "USD", "$": "USD", "dlrs": "USD", "C$": "CAD", "CA$": "CAD",
    "CDN$": "CAD", "CAD": "CAD", "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "NZ$": "NZD", "NZD": "NZD",
    "HK$": "HKD", "HKD": "HKD", "S$": "SGD", "SGD": "SGD", "NT$": "TWD", "R$": "BRL", "J$": "JMD", "€": "EUR",
    "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "₹": "INR", "Rs": "INR", "Rs.": "INR",
    "INR": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "CNY": "CNY",
    "CHF": "CHF", "KSh": "KES", "Ksh": "KES", "KES": "KES", "GH¢": "GHS", "GH₵": "GHS", "₵": "GHS",
    "ZAR": "ZAR", "NGN": "NGN",
}  # fmt: skip
"""Signs and codes before a number. A bare dollar sign is read as US dollars."""

CURRENCY_WORDS: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "u.s. dollars": "USD", "us dollar": "USD",
    "usd": "USD", "canadian dollars": "CAD", "australian dollars": "AUD", "euro": "EUR", "euros": "EUR",
    "pound sterling": "GBP", "pounds sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rupees": "INR", "rupee": "INR", "rubles": "RUB", "roubles": "RUB", "ruble": "RUB", "hryvnia": "UAH",
    "hryvnias": "UAH", "won": "KRW", "naira": "NGN", "rand": "ZAR", "rands": "ZAR", "reais": "BRL",
    "real": "BRL", "swiss francs": "CHF", "francs": "francs", "marks": "marks", "lira": "TRY", "liras": "TRY",
    "shekels": "ILS", "kronor": "SEK", "pesos": "pesos", "riyals": "SAR", "dirhams": "AED",
    "shillings": "shillings", "cedis": "GHS", "guilders": "guilders", "lire": "lire", "cents": "cent",
    "cent": "cent", "pence": "pence", "p": "pence", "bitcoins": "BTC",
}  # fmt: skip
"""Names behind a number; those that several countries share keep their name."""

PERCENT: dict[str, str] = {
    "%": "%", "percent": "%", "per cent": "%", "pct": "%", "percentage points": "percentage point",
    "percentage point": "percentage point", "basis points": "basis point", "basis point": "basis point",
}  # fmt: skip

MEASURES: dict[str, str] = {
    "km": "km", "kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km", "kms": "km",
    "m": "m", "meter": "m", "meters": "m", "metre": "m", "metres": "m", "cm": "cm", "centimeters": "cm",
    "centimetres": "cm", "mm": "mm", "millimeters": "mm", "millimetres": "mm", "mile": "mile",
    "miles": "mile", "foot": "foot", "feet": "foot", "ft": "foot", "inch": "inch", "inches": "inch",
    "yard": "yard", "yards": "yard", "nautical miles": "nautical mile", "nautical mile": "nautical mile",
    "light years": "light year", "square miles": "square mile", "square mile": "square mile",
    "square feet": "square foot", "square foot": "square foot", "square kilometers": "km²",
    "square kilometres": "km²", "square meters": "m²", "square metres": "m²", "sq km": "km²", "acre": "acre",
    "acres": "acre", "hectare": "hectare", "hectares": "hectare", "cubic meters": "m³", "cubic metres": "m³",
    "cubic feet": "cubic foot", "kg": "kg", "kilogram": "kg", "kilograms": "kg", "kilo": "kg", "kilos": "kg",
    "g": "g", "gram": "g", "grams": "g", "pound": "pound", "pounds": "pound", "lb": "pound", "lbs": "pound",
    "ounce": "ounce", "ounces": "ounce", "ton": "ton", "tons": "ton", "tonne": "tonne", "tonnes": "tonne",
    "metric tons": "tonne", "liter": "litre", "liters": "litre", "litre": "litre", "litres": "litre",
    "gallon": "gallon", "gallons": "gallon", "barrel": "barrel", "barrels": "barrel", "bushels": "bushel",
    "mph": "mph", "kph": "km/h", "km/h": "km/h", "kmh": "km/h", "miles per hour": "mph", "knots": "knot",
    "kilometers per hour": "km/h", "kilometres per hour": "km/h", "miles an hour": "mph", "degrees": "degree",
    "degree": "degree", "degrees celsius": "°C", "degrees fahrenheit": "°F", "°c": "°C", "°f": "°F",
    "ghz": "GHz", "mhz": "MHz", "gb": "GB", "mb": "MB", "tb": "TB", "gigabytes": "GB", "megabytes": "MB",
    "kw": "kW", "mw": "MW", "gw": "GW", "megawatts": "MW", "megawatt": "MW", "gigawatts": "GW",
    "gigawatt": "GW", "kilowatts": "kW", "kwh": "kWh", "watts": "W", "volts": "V", "horsepower": "horsepower",
    "points": "point", "point": "point", "megapixels": "megapixel", "calories": "calorie",
    "kilotons": "kiloton",
}  # fmt: skip
"""Units of measure behind a number, with the form that a record bears."""

CASE_BOUND: frozenset[str] = frozenset({"m", "g", "real", "won", "foot", "marks", "us dollar"})
"""Units that are other words too: they count only when written tight behind digits ("40m" is a scale, "40 m"
is not).
"""

TIGHT: frozenset[str] = frozenset({"p"})
"""Units that count only without a space behind digits ("80p")."""

PLURALS_WITHOUT_S: frozenset[str] = frozenset(
    {
        "people", "men", "women", "children", "police", "aircraft", "personnel", "troops", "staff", "cattle",
        "sheep", "fish", "feet", "teeth", "mice", "geese", "servicemen", "servicewomen", "policemen",
        "firemen", "fishermen", "gunmen", "congressmen", "lawmen", "crewmen", "businessmen", "spacecraft",
        "media", "criteria", "youth", "folk",
    }
)  # fmt: skip

NAMED_BY_STATE: frozenset[str] = frozenset(
    {"dead", "wounded", "injured", "missing", "poor", "unemployed", "homeless"}
)
"""Adjectives that stand for people when no noun follows ("three dead")."""

DETERMINERS: frozenset[str] = frozenset({"the", "its", "their", "his", "her", "all", "our"})

NOT_COUNTED: frozenset[str] = frozenset(
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as",
        "than", "that", "which", "who", "is", "was", "has", "its", "his", "this", "does", "says", "plus",
        "versus", "vs", "were", "are", "had", "have", "will", "would", "after", "before", "since", "until",
        "when", "while", "if", "because", "into", "over", "under", "between", "during", "against", "about",
        "not", "it", "he", "she", "they", "per", "out", "up", "down", "ago", "later", "earlier", "each",
        "less", "minus", "across", "towards", "always", "perhaps", "besides", "yes", "thus", "us", "outside",
        "inside", "alongside", "amongst", "others'", "focus", "status", "basis", "said", "told", "may", "can",
        "could", "might", "should", "where", "so",
    }
)  # fmt: skip
"""What ends the search for the noun that is counted."""

NUMBER_NAMES: frozenset[str] = frozenset(
    {
        "no", "no.", "nos.", "number", "flight", "article", "section", "chapter", "page", "pages", "route",
        "highway", "channel", "room", "level", "phase", "part", "version", "grade", "line", "gate", "episode",
        "round", "act", "model", "area", "district", "table", "figure", "zone", "unit", "class", "category",
        "type", "title", "group", "verse", "psalm", "apollo", "season", "game", "week", "day", "resolution",
        "proposition", "stage", "platform", "pier", "ward", "lot", "item", "order", "case", "tel", "tel.",
        "phone", "fax", "formula", "radio",
    }
)  # fmt: skip
"""Words behind which a number is a name ("Article 5", "Flight 70")."""
