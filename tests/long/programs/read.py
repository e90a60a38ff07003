"""Reads CSV files with Python's csv module and with pandas: read.py <csv|pandas> <folder> -> JSON on standard output.

A cell is null where the file has nothing, a number where the program takes it for one, else text."""
import csv
import json
import sys
import warnings
from pathlib import Path

import pandas

warnings.simplefilter("error")
program, folder = sys.argv[1:]
files = {}
for path in sorted(Path(folder).glob("*.csv")):
    if program == "csv":
        with open(path, newline="", encoding="utf-8") as file:
            header, *rows = csv.reader(file, strict=True)
        assert all(len(row) == len(header) for row in rows), f"{path.name}: rows of different lengths"
        rows = [[cell if cell != "" else None for cell in row] for row in rows]
    else:
        # As in the example of /data: "NA" is a text like any other.
        table = pandas.read_csv(path, keep_default_na=False, na_values=[""])
        header = list(table.columns)
        rows = json.loads(table.to_json(orient="values", double_precision=15, force_ascii=False))
    files[path.name] = {"header": header, "rows": rows}
json.dump(files, sys.stdout, ensure_ascii=False)
