#!/usr/bin/env python3
"""Makes communes.bin and countries.bin, which the program embeds, out of INSEE's Code officiel géographique.

    make-reference.py FOLDER [OUTPUT]

FOLDER holds two tables in UTF-8 with a header line and tabs:
  communes.tsv   cog nom departement debut fin successeur codes_postaux   (one row a commune and name since 1943)
  countries.tsv  cog nom
OUTPUT is where the two files go; without it, the folder of this script. README.md says what the files hold.
"""
import csv
import pathlib
import re
import struct
import sys
import unicodedata
import zlib
from collections import Counter, defaultdict, namedtuple
from dataclasses import dataclass, field, replace

# The table gives no day for what changed after 1 January 2020, only "2020+". Such a change may have come on any day of
# this span, so the old commune lasts to its end and the new one begins at its start: a birth in between finds both.
LATE_FIRST, LATE_LAST = '2020-01-01', '2025-01-01'
CORSICA_SPLIT = '1976-01-01'

# Births in these three towns are recorded by arrondissement, which the table of communes leaves out: the code of the
# town, its name, the code before the first arrondissement, the postcode before the first, how many there are.
Town = namedtuple('Town', 'code name codes postcodes count')
TOWNS = [Town('75056', 'Paris', 75100, 75000, 20), Town('69123', 'Lyon', 69380, 69000, 9),
         Town('13055', 'Marseille', 13200, 13000, 16)]
# Lyon drew its 8th arrondissement out of the 7th and its 9th out of the 5th (decrees of 8 February 1959 and of
# 12 August 1964).
YOUNGER_ARRONDISSEMENTS = {'69388': '1959-02-08', '69389': '1964-08-12'}

# Two communes of Guadeloupe became collectivities with codes of their own (loi organique n° 2007-223; INSEE changed
# the codes on 1 January 2008). The table knows the new codes only: new code -> old code.
FROM_GUADELOUPE = {'97701': '97123', '97801': '97127'}
GUADELOUPE_LEFT = '2008-01-01'

# Seats of a département: large for a list although they may share a postcode with villages.
SEATS = set('''01053 02408 03190 04070 05061 06088 07186 08105 09122 10387 11069 12202 13055 14118 15014 16015 17300
18033 19272 2A004 2B033 21231 22278 23096 24322 25056 26362 27229 28085 29232 30189 31555 32013 33063 34172 35238 36044
37261 38185 39300 40192 41018 42218 43157 44109 45234 46042 47001 48095 49007 50502 51108 52121 53130 54395 55029 56260
57463 58194 59350 60057 61001 62041 63113 64445 65440 66136 67482 68066 69123 70550 71270 72181 73065 74010 75056 76540
77288 78646 79191 80021 81004 82121 83137 84007 85191 86194 87085 88160 89024 90010 91228 92050 93008 94028 95500 97105
97209 97302 97411 97611 98735 98818'''.split())

ALGERIA = ('92352', 'Algérie française (naissance avant le 3 juillet 1962)', [])
# The table has these names twice; INSEE keeps the other code for the country of today.
TWICE = ['99143', '99307', '99320']
# No longer in INSEE's list of 2025; they come after the others.
FORMER_COUNTRIES = set('''99115 99124 99141 99142 99143 99202 99209 99210 99211 99218 99221 99228 99233 99237 99244
99245 99263 99264 99305 99307 99320 99325 99362 99402 99403 99504'''.split())
# Other words by which a place of birth is told at the counter: where part of a country is named, or an older name.
ALSO_CALLED = {
    '99100': ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte', 'Saint-Pierre-et-Miquelon',
              'Nouvelle-Calédonie', 'Polynésie française', 'Tahiti', 'Wallis-et-Futuna', 'Corse'],
    '99141': ['RDA'], '99142': ['RFA'], '99116': ['République tchèque'], '99131': ['Flandre', 'Wallonie'],
    '99132': ['Angleterre', 'Écosse', 'Pays de Galles', 'Irlande du Nord', 'Grande-Bretagne'],
    '99133': ['Gibraltar'], '99134': ['Baléares'], '99135': ['Hollande'], '99148': ['Bélarus'],
    '99161': ['Jersey', 'Guernesey', 'Île de Man'], '99216': ['République populaire de Chine'],
    '99224': ['Myanmar'], '99235': ['Ceylan'], '99243': ['Viêt Nam'],
    '99247': ['Dubaï', 'Abou Dabi'], '99261': ['Gaza', 'Cisjordanie'], '99262': ['Timor-Leste'],
    '99310': ['Rhodésie'], '99312': ['Zaïre', 'Congo-Kinshasa', 'RDC'], '99313': ['Ceuta', 'Melilla', 'Canaries'],
    '99319': ['Açores', 'Madère'], '99323': ['République centrafricaine'],
    '99324': ['Congo-Brazzaville'], '99327': ['Dahomey'], '99331': ['Haute-Volta'],
    '99390': ['Île Maurice'], '99391': ['Eswatini'], '99396': ['Cabo Verde'], '99404': ['USA', 'Amérique'],
    '99414': ['El Salvador'],
    '99425': ['Bermudes', 'Îles Caïmans', 'Anguilla', 'Montserrat', 'Îles Vierges britanniques'],
    '99427': ['Malouines'], '99432': ['Porto Rico'], '99505': ['Guam'],
}


@dataclass(frozen=True)
class Stretch:
    """A commune under one code and name, from a day (or '' since before 1943) to the day it ended (or '')."""
    code: str
    name: str
    begin: str
    end: str
    successor: str
    postcodes: tuple = field(default=())
    size: int = 0


def read_table(path):
    with open(path, encoding='utf-8', newline='') as table:
        return list(csv.DictReader(table, delimiter='\t'))


def stretches_of(rows):
    for row in rows:
        end = LATE_LAST if row['fin'] == '2020+' else row['fin']
        yield Stretch(row['cog'], row['nom'], row['debut'], end, row['successeur'], tuple(row['codes_postaux'].split()))


def is_inside(inner, outer):
    """Whether `inner` is a dated part of `outer`, and not all of it."""
    return (inner.end and inner.begin >= outer.begin and (not outer.end or inner.end <= outer.end)
            and (inner.begin, inner.end) != (outer.begin, outer.end))


def without(stretch, hole):
    """The parts of `stretch` before and after `hole`; the first keeps no postcode, being over."""
    if hole.begin > stretch.begin:
        yield replace(stretch, end=hole.begin, postcodes=(), successor=stretch.code)
    after = LATE_FIRST if hole.end == LATE_LAST else hole.end
    if after != stretch.end:
        yield replace(stretch, begin=after)


def with_known_beginnings(stretches):
    """A code is one commune at a time; but a row whose name came back, or that came after 2020, has no beginning in
    the table. It gives way to the dated rows of its code."""
    by_code = defaultdict(list)
    for stretch in stretches:
        by_code[stretch.code].append(stretch)
    for rows in by_code.values():
        for row in rows:
            parts = [row]
            for hole in sorted(rows, key=lambda other: (other.begin, other.end)):
                parts = [part for whole in parts
                         for part in (without(whole, hole) if is_inside(hole, whole) else [whole])]
            yield from parts


def corsican(stretches):
    """The State's API refuses Corsica's codes of before 1976 (20…): those stretches get the code that the place, or
    the commune that took it in, has now; a commune that only changed its code becomes one stretch again."""
    stretches = list(stretches)
    old = [row for row in stretches if row.code.startswith('20')]
    present = {'20' + row.code[2:]: row.code for row in stretches if row.code[:2] in ('2A', '2B')}
    for row in sorted(old, key=lambda row: row.end, reverse=True):
        present.setdefault(row.code, present.get(row.successor))
    going_on = {(row.code, row.name): row for row in stretches if row.begin == CORSICA_SPLIT}
    joined = set()
    for row in old:
        row = replace(row, code=present[row.code], successor=present.get(row.successor, row.successor))
        later = going_on.get((row.code, row.name)) if row.end == CORSICA_SPLIT else None
        joined.add(later)
        yield replace(later, begin=row.begin) if later else row
    yield from (row for row in stretches if not row.code.startswith('20') and row not in joined)


def arrondissements():
    for town in TOWNS:
        for number in range(1, town.count + 1):
            code = str(town.codes + number)
            postcodes = [str(town.postcodes + number)] + (['75116'] if code == '75116' else [])
            name = f"{town.name} {'1er' if number == 1 else f'{number}e'} Arrondissement"
            yield Stretch(code, name, YOUNGER_ARRONDISSEMENTS.get(code, ''), '', '', tuple(postcodes), 9)


def guadeloupean(stretches):
    for row in stretches:
        if row.code in FROM_GUADELOUPE:
            yield Stretch(FROM_GUADELOUPE[row.code], row.name, '', GUADELOUPE_LEFT, row.code)
            row = replace(row, begin=GUADELOUPE_LEFT)
        yield row


def size_of(stretch, sharing):
    """1 to 8. A postcode is about as many letters as another, so a town's part of its postcodes tells how big it is;
    those that end in 00 are the main offices'."""
    parts = sum((1 if code.endswith('00') else 0.6) / sharing[code] for code in stretch.postcodes)
    steps = [0.06, 0.12, 0.25, 0.55, 0.95, 1.5, 2.9]
    return max(1 + sum(parts >= step for step in steps), 7 if stretch.code in SEATS else 0)


def with_sizes(stretches):
    """A former commune is as big as what it became when that is the same place: the same code or the same name."""
    stretches = list(stretches)
    sharing = Counter(code for row in stretches for code in row.postcodes)
    living = {row.code: (row.name, row.size or size_of(row, sharing)) for row in stretches if not row.end}
    for row in stretches:
        heir, size = living.get(row.code) or living.get(row.successor) or ('', 0)
        yield replace(row, size=size if row.code in living or heir == row.name else 0)


def folded(text):
    """As core/base/text.h folds; only the order of the rows depends on it."""
    text = text.replace('œ', 'oe').replace('Œ', 'OE').replace('æ', 'ae').replace('Æ', 'AE')
    plain = ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))
    return ' '.join(re.sub(r"[-'’]", ' ', plain).lower().split())


def order(stretch):
    natural = re.sub(r'\d+', lambda number: number.group().zfill(2), folded(stretch.name))
    return natural, stretch.code, stretch.begin, stretch.end


def day(iso):
    return iso.replace('-', '')


def packed(columns):
    """The columns one after the other, a value a line, as qUncompress() reads them: the length, then zlib."""
    text = ''.join('\n'.join(column) + '\n' for column in columns).encode('utf-8')
    return struct.pack('>I', len(text)) + zlib.compress(text, 9)


def communes(rows):
    of_the_time = guadeloupean(corsican(with_known_beginnings(stretches_of(rows))))
    stretches = list(with_sizes([*of_the_time, *arrondissements()]))
    assert not any(row.code.startswith('20') for row in stretches)
    stretches.sort(key=order)
    successors = ['' if row.successor == row.code else row.successor for row in stretches]
    return packed([[str(len(stretches))],
                   [row.name for row in stretches], [row.code for row in stretches],
                   [day(row.begin) for row in stretches], [day(row.end) for row in stretches],
                   successors, [str(row.size) for row in stretches],
                   [' '.join(row.postcodes) for row in stretches]])


def countries(rows):
    known = {row['cog']: row['nom'] for row in rows}
    assert set(ALSO_CALLED) <= set(known) and FORMER_COUNTRIES <= set(known) and ALGERIA[0] not in known
    lines = [(code, name + (f' (ancien code {code})' if code in TWICE else ''), ALSO_CALLED.get(code, []))
             for code, name in known.items()]
    lines.append(ALGERIA)
    lines.sort(key=lambda line: (line[0] in FORMER_COUNTRIES, folded(line[1])))
    return packed([[str(len(lines))], [code for code, _, _ in lines], [name for _, name, _ in lines],
                   ['|'.join(also) for _, _, also in lines]])


def main():
    source = pathlib.Path(sys.argv[1])
    output = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else __file__)
    output = output if output.is_dir() else output.parent
    for name, pack in (('communes', communes), ('countries', countries)):
        content = pack(read_table(source / f'{name}.tsv'))
        (output / f'{name}.bin').write_bytes(content)
        print(f'{name}.bin: {len(content)} bytes')


if __name__ == '__main__':
    main()
