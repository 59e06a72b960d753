"""Builds the dated table of offices, ``src/onrecord/lang/offices/holders.tsv``.

Two sources: ``offices_known.txt`` beside this file (written from general knowledge; it wins where it covers a state's
office), and the REIGN data set of heads of government (Bell, Besaw and Frank, One Earth Future; to March 2021), of
which the facts are used: state, leader, and the day or month of each change. REIGN gives one leader of a state, whose
office ``REIGN_OFFICES`` names, and only the month in which a spell ends.

    python training/offices.py PATH/reign_leaders_2021.csv
"""

from __future__ import annotations

import calendar
import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
KNOWN = HERE / "offices_known.txt"
TABLE = HERE.parent / "src" / "onrecord" / "lang" / "offices" / "holders.tsv"
COLUMNS = ("country", "office", "name", "others", "start", "end", "wikidata", "certainty", "source")
FROM = 2000

# REIGN's abbreviation of a state, its ISO code, and the office of the leader that REIGN follows.
REIGN_OFFICES = {
    "BHM": ("BHS", "prime minister"), "JAM": ("JAM", "prime minister"), "TRI": ("TTO", "prime minister"),
    "BAR": ("BRB", "prime minister"), "DMA": ("DMA", "prime minister"), "GRN": ("GRD", "prime minister"),
    "SLU": ("LCA", "prime minister"), "SVG": ("VCT", "prime minister"), "AAB": ("ATG", "prime minister"),
    "SKN": ("KNA", "prime minister"), "BLZ": ("BLZ", "prime minister"), "HAI": ("HTI", "president"),
    "DOM": ("DOM", "president"), "GUA": ("GTM", "president"), "HON": ("HND", "president"),
    "SAL": ("SLV", "president"), "NIC": ("NIC", "president"), "COS": ("CRI", "president"),
    "PAN": ("PAN", "president"), "GUY": ("GUY", "president"), "SUR": ("SUR", "president"),
    "ECU": ("ECU", "president"), "BOL": ("BOL", "president"), "PAR": ("PRY", "president"),
    "URU": ("URY", "president"), "CZR": ("CZE", "prime minister"), "SLO": ("SVK", "prime minister"),
    "BUL": ("BGR", "prime minister"), "MLD": ("MDA", "president"), "RUM": ("ROU", "president"),
    "EST": ("EST", "prime minister"), "LAT": ("LVA", "prime minister"), "LIT": ("LTU", "president"),
    "ARM": ("ARM", "president"), "GRG": ("GEO", "president"), "ICE": ("ISL", "prime minister"),
    "ALB": ("ALB", "prime minister"), "MAC": ("MKD", "prime minister"), "CRO": ("HRV", "prime minister"),
    "SLV": ("SVN", "prime minister"), "MLT": ("MLT", "prime minister"), "CYP": ("CYP", "president"),
    "CAP": ("CPV", "prime minister"), "GNB": ("GNB", "president"), "EQG": ("GNQ", "president"),
    "GAM": ("GMB", "president"), "MLI": ("MLI", "president"), "BEN": ("BEN", "president"),
    "MAA": ("MRT", "president"), "NIR": ("NER", "president"), "CDI": ("CIV", "president"),
    "GUI": ("GIN", "president"), "BFO": ("BFA", "president"), "LBR": ("LBR", "president"),
    "SIE": ("SLE", "president"), "TOG": ("TGO", "president"), "CAO": ("CMR", "president"),
    "GAB": ("GAB", "president"), "CEN": ("CAF", "president"), "CHA": ("TCD", "president"),
    "CON": ("COG", "president"), "BUI": ("BDI", "president"), "DJI": ("DJI", "president"),
    "ERI": ("ERI", "president"), "ZAM": ("ZMB", "president"), "MAW": ("MWI", "president"),
    "NAM": ("NAM", "president"), "BOT": ("BWA", "president"), "MAG": ("MDG", "president"),
    "COM": ("COM", "president"), "MAS": ("MUS", "prime minister"), "SEY": ("SYC", "president"),
    "TKM": ("TKM", "president"), "TAJ": ("TJK", "president"), "KYR": ("KGZ", "president"),
    "MON": ("MNG", "president"), "BHU": ("BTN", "prime minister"), "MAD": ("MDV", "president"),
    "NEP": ("NPL", "prime minister"), "FIJ": ("FJI", "prime minister"), "PNG": ("PNG", "prime minister"),
    "VAN": ("VUT", "prime minister"), "SOL": ("SLB", "prime minister"), "KIR": ("KIR", "president"),
    "TUV": ("TUV", "prime minister"), "TON": ("TON", "prime minister"), "NAU": ("NRU", "president"),
    "MSI": ("MHL", "president"), "PAL": ("PLW", "president"), "FSM": ("FSM", "president"),
    "WSM": ("WSM", "prime minister"), "SIN": ("SGP", "prime minister"), "CAM": ("KHM", "prime minister"),
    "ETM": ("TLS", "president"),
}  # fmt: skip

# From this day on the leader whom REIGN follows holds another office; and spells that were not of the office at all.
REIGN_UNTIL = {"ARM": "2018-04-08"}
REIGN_NOT = {("NEP", "Gyanendra"), ("ALB", "acting")}

Row = tuple[str, ...]
_TERM = re.compile(r"(\d{4}-\d\d(?:-\d\d)?) (.+?)(?: (Q\d+))?$")


def known_rows(text: str) -> list[Row]:
    """The rows of the known list: each term ends on the day on which the next one begins."""
    rows: list[Row] = []
    for block in re.split(r"^@ ", text, flags=re.M)[1:]:
        head, *lines = (line for line in block.splitlines() if line and not line.startswith("#"))
        country, office = head.split(" ", 1)
        terms = [match.groups() for match in map(_TERM.match, lines) if match is not None]
        if len(terms) != len(lines):
            raise ValueError(f"a line of {head} is no term")
        ends = [start for start, _, _ in terms[1:]] + [""]
        for (start, names, item), end in zip(terms, ends, strict=True):
            if names == "-" or (end and int(end[:4]) < FROM):
                continue
            name, *others = names.split("/")
            rows.append((country, office, name, "|".join(others), start, end, item or "", "sure", "known"))
    return rows


def reign_rows(lines: list[list[str]], covered: dict[tuple[str, str], str]) -> list[Row]:
    """The spells of REIGN for offices, or times before those, that the known list does not cover."""
    rows: list[Row] = []
    for line in lines:
        if line[0] not in REIGN_OFFICES or (line[0], line[3]) in REIGN_NOT:
            continue
        country, office = REIGN_OFFICES[line[0]]
        name = re.sub(r"\s*\(.*?\)", "", line[3]).replace("Å¡", "á").strip()
        start = f"{int(line[6]):04}-{int(line[5]):02}-{int(line[4]):02}"
        if start >= REIGN_UNTIL.get(line[0], "9999"):
            continue
        end = _month_end(int(line[8]), int(line[7])) if line[8] else "2021-03-01"
        limit = covered.get((country, office))
        if int(end[:4]) < FROM or (limit is not None and start >= limit) or "acting" in line[3]:
            continue
        end = min(end, limit) if limit is not None else end
        rows.append((country, office, name, "", start, end, "", "month", "REIGN"))
    return rows


def _month_end(year: int, month: int) -> str:
    return f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


def main(reign: Path) -> None:
    rows = known_rows(KNOWN.read_text(encoding="utf-8"))
    covered: dict[tuple[str, str], str] = {}
    for row in rows:
        covered[row[0], row[1]] = min(row[4], covered.get((row[0], row[1]), "9999"))
    with reign.open(encoding="latin-1", newline="") as file:
        lines = [line for line in csv.reader(file) if line and line[6].isdigit()]
    rows += reign_rows(lines, covered)
    rows.sort()
    table = "\n".join("\t".join(row) for row in [COLUMNS, *rows])
    TABLE.write_text(table + "\n", encoding="utf-8")
    print(
        f"{len(rows)} terms, {len({row[0] for row in rows})} states or bodies, {len({row[:2] for row in rows})} offices"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
