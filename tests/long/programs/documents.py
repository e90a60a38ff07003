"""Opens citations, ZIP files and pictures: documents.py <folder>. Prints one line for each kind; stops at what is wrong."""
import json
import re
import sys
import warnings
import zipfile
from pathlib import Path

import bibtexparser
from PIL import Image, ImageChops, ImageFilter, ImageStat

warnings.simplefilter("error")
folder = Path(sys.argv[1])


def bibtex_keys(text):
    records = bibtexparser.loads(text).entries
    assert len(records) == len(re.findall(r"^@\w+\{", text, re.M)), "a record was skipped"
    for record in records:
        assert record["title"] and record["ENTRYTYPE"] and record["ID"], record
    return {record["ID"] for record in records}


def ris_titles(text):
    titles = []
    for record in re.split(r"^ER  - ?\r?$", text, flags=re.M):
        lines = [line for line in record.strip().splitlines()]
        if not lines:
            continue
        assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines), lines
        assert lines[0].startswith("TY  - "), lines
        titles += [line[6:] for line in lines if line.startswith("TI  - ")]
    return titles


citations = 0
for path in sorted(folder.glob("*.bib")):
    stem = path.name[: -len(".bib")]
    csl = json.loads((folder / f"{stem}.csl.json").read_text(encoding="utf-8"))
    keys = bibtex_keys(path.read_text(encoding="utf-8"))
    titles = ris_titles((folder / f"{stem}.ris").read_text(encoding="utf-8"))
    assert {record["id"] for record in csl} == keys, stem
    assert [record["title"] for record in csl] == titles, stem
    assert len(keys) >= 2, f"{stem}: the compilation and at least one original source"
    citations += len(keys)
print(f"citations: {citations} records, the same in BibTeX (bibtexparser), RIS and CSL-JSON")

archives = 0
for path in sorted(folder.glob("*.zip")):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, path.name
        names = archive.namelist()
        assert all(not name.startswith("/") and ".." not in name for name in names), names
        for name in names:
            if name.endswith(".json"):
                json.loads(archive.read(name))
        tables = [name for name in names if name.endswith(".csv")]
        # The same bytes as the file of the same route.
        if len(tables) == 1:
            assert archive.read(tables[0]) == (folder / path.name.replace(".zip", ".csv")).read_bytes(), path.name
        else:
            for name in tables:
                assert archive.read(name) == (folder / f"dataset_{Path(name).name}").read_bytes(), name
    archives += 1
print(f"ZIP files: {archives} opened with zipfile, each CSV in them the same bytes as its own address")

worst = 0
pictures = 0
for path in sorted(folder.glob("*.rsvg.png")):
    # Letters have another shape where the typeface is not installed; places, areas and colours have to be the same.
    def read(file):
        with Image.open(file) as picture:
            return picture.convert("RGB")

    def rough(picture):
        return picture.resize((400, 300)).filter(ImageFilter.GaussianBlur(6))

    theirs = read(path)
    ours = read(str(path).replace(".rsvg.png", ".png"))
    assert abs(ours.width - theirs.width) <= 1 and abs(ours.height - theirs.height) <= 2, (path.name, ours.size, theirs.size)
    difference = ImageChops.difference(rough(ours), rough(theirs))
    mean = sum(ImageStat.Stat(difference).mean) / 3
    largest = max(high for low, high in difference.getextrema())
    worst = max(worst, mean)
    assert mean < 3 and largest < 90, f"{path.name}: mean difference {mean:.2f}, largest {largest} of 255"
    pictures += 1
assert pictures > 0
print(f"pictures: {pictures} SVG files drawn by librsvg like our PNG (mean difference at most {worst:.2f} of 255)")
