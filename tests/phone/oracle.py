"""Writes what libphonenumber answers to numbers of many kinds: tests/phone/answers.tsv.

Google's implementation is the judge of what is read of a number. Its port to Python follows it line by line and is published
for every version of the metadata; the version must be that of the plan:

    pip install phonenumbers==9.0.33
    python3 tests/phone/oracle.py > tests/phone/answers.tsv

A row has the input as a JSON string, the region (or nothing), E.164, possibility, region and type of the answer and its
extension; where nothing can be read only the first two.
"""
import json
import random
import phonenumbers as p
from phonenumbers.phonemetadata import PhoneMetadata

TYPES = "fixed_line mobile toll_free premium_rate shared_cost personal_number voip pager uan voicemail".split()
NAMES = {v: k.lower().replace("_", "-") for k, v in vars(p.PhoneNumberType).items() if isinstance(v, int)}
REASONS = {0: "possible", 4: "local-only", 2: "too-short", 5: "invalid-length", 3: "too-long"}
BLANKS = ["", " ", "-", ".", " - ", "/", "\u00a0", "\u2011", "\u200b", "\u3000", "\u30fc"]
SCRIPTS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"]
EXTENSIONS = [" ext. 7", ";ext=45", "x12", " #123", ",,99", " , 5", " доб 31", " extensión 8", " ｅｘｔｎ: 2", " - 50#", " anexo 6", "~77",
              " int 4", ";3", " ext 123456789012345678901", " x1234567890", " xtn5#", " EXT:9"]
TAILS = ["", ".", " (work)", ")", "#", "…", " ?", "\u0301", "é", "½", "☎", "_", "\n", "=1", "/x5", " / 5"]
HEADS = ["", "Tel. ", "(", "☎ ", "a", "\u202a", "=", "x", "#", "'"]

rng = random.Random(20261121)


def metadata():
    for region in sorted(p.SUPPORTED_REGIONS):
        yield region, PhoneMetadata.metadata_for_region(region)
    for code in sorted(p.COUNTRY_CODES_FOR_NON_GEO_REGIONS):
        yield "001", PhoneMetadata.metadata_for_nongeo_region(code)


def digits(number, how):
    """A change of some digits, or of the length."""
    number = list(number)
    if how == "shorter":
        del number[rng.randrange(len(number))]
    elif how == "longer":
        number.insert(rng.randrange(len(number) + 1), rng.choice("0123456789"))
    elif how == "other":
        number[rng.randrange(len(number))] = rng.choice("0123456789")
    return "".join(number)


def spaced(number):
    return "".join(c + (rng.choice(BLANKS) if rng.random() < 0.3 else "") for c in number).strip("-./ \u30fc")


def written(region, data, national):
    """The ways to write one number, each with the region that it is read in."""
    code = str(data.country_code)
    other = rng.choice(sorted(p.SUPPORTED_REGIONS))
    national_prefix = data.national_prefix or ""
    script = rng.choice(SCRIPTS)
    yield "+" + code + national, None
    yield "+" + spaced(code + national), rng.choice([None, other, region])
    yield "＋" + "".join(script[int(c)] for c in code + national), None
    yield national_prefix + national, region
    yield spaced(national_prefix + national), region
    yield national, rng.choice([region, other])
    yield code + national, rng.choice([region, None])
    yield rng.choice(["00", "011", "0011", "810"]) + code + national, rng.choice([region, other])
    yield "+" + code + "(" + (national_prefix or "0") + ")" + national, None
    yield "+" + rng.choice(["", "0", "00", code, national_prefix]) + code + national, rng.choice([None, region])
    yield "+" + code + national + rng.choice(EXTENSIONS), None
    yield national_prefix + national + rng.choice(EXTENSIONS) + rng.choice(["", "", "#", " ext 1"]), region
    yield rng.choice(HEADS) + "+" + code + " " + national + rng.choice(TAILS), rng.choice([None, region])
    yield "tel:" + national + ";phone-context=" + rng.choice(["+" + code, "example.com", "+", "a-", "1.x", "x.1"]) + rng.choice(["", ";isub=1", ";a=b"]), region
    cut = rng.randrange(2, 6)
    letters = "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz") if rng.random() < 0.8 else c for c in national[cut:])
    yield "+" + code + national[:cut] + letters, None
    yield national[: rng.randrange(1, len(national) + 1)], region
    for how in ["shorter", "longer", "other", "other"]:
        yield "+" + code + digits(national, how), None
        yield digits(national_prefix + national, how), region


def garbage():
    signs = "0123456789012345678901234567890123456789+-. ()x,;#~/*ext\u200b\u202c０٣Aa\\"
    for _ in range(400):
        length = rng.choice([1, 2, 3, 5, 8, 12, 16, 30])
        yield "".join(rng.choice(signs) for _ in range(length)), rng.choice([None, *sorted(p.SUPPORTED_REGIONS)])
    yield "+" + "1" * 249, None
    yield "+" + "1" * 250, None
    yield "", None


def row(text, region):
    fields = [json.dumps(text, ensure_ascii=True), region or ""]
    try:
        number = p.parse(text, region)
        kind = NAMES[p.number_type(number)]
        if p.is_valid_number(number) != (kind != "unknown"):
            raise SystemExit(f"valid and of no type: {text}")
        fields += [p.format_number(number, p.PhoneNumberFormat.E164), REASONS[p.is_possible_number_with_reason(number)],
                   p.region_code_for_number(number) or "", kind, number.extension or ""]
    except p.NumberParseException:
        pass
    print("\t".join(fields))


def main():
    rows = list(garbage())
    for region, data in metadata():
        for name in TYPES:
            kind = getattr(data, name)
            if kind is not None and kind.example_number:
                ways = list(written(region if region != "001" else "ZZ", data, kind.example_number))
                rows += rng.sample(ways, 4)
    for text, region in sorted(set((text, region or "") for text, region in rows)):
        row(text, region or None)


main()
