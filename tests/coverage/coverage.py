"""coverage.py BUILD FOLDER:FLOOR…: which share of the lines of some folders the unit tests run, by gcov; fails below a floor.

The build is the preset « coverage »; its tests have run already.
"""
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def lines_in(build):
    """For each file of ours, how often each line that can run did, over every object that holds it."""
    counts = collections.defaultdict(collections.Counter)
    for data in sorted(build.rglob("*.gcno")):
        said = subprocess.run(["gcov", "--json-format", "--stdout", str(data)], capture_output=True, text=True, cwd=build, check=True).stdout
        for document in filter(None, said.splitlines()):
            for source in json.loads(document)["files"]:
                path = (build / source["file"]).resolve()
                if path.is_relative_to(ROOT):
                    for line in source["lines"]:
                        counts[path.relative_to(ROOT)][line["line_number"]] += line["count"]
    return counts


def share(counts):
    total = sum(len(lines) for lines in counts.values())
    run = sum(1 for lines in counts.values() for count in lines.values() if count)
    return 100 * run / total if total else 0.0


def main(build, *folders):
    counts = lines_in(pathlib.Path(build).resolve())
    below = False
    for folder, floor in (argument.split(":") for argument in folders):
        files = {path: lines for path, lines in counts.items() if str(path.parent) == folder}
        print(f"{folder}: {share(files):.1f} % of {sum(map(len, files.values()))} lines (at least {floor} %)")
        for path, lines in sorted(files.items()):
            missing = [number for number, count in sorted(lines.items()) if not count]
            if missing:
                print(f"  {path}: {share({path: lines}):.1f} %, not run: {', '.join(map(str, missing[:20]))}{' …' if missing[20:] else ''}")
        below |= share(files) < float(floor)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
