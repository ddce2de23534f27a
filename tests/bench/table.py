"""Puts the rows of the measures into one table: name, figure, unit, promised at most, what stands beside it. Ends with 1 when a
promise is broken or nothing was measured."""
import sys

rows = []
broken = []
for line in sys.stdin:
    fields = line.rstrip("\n").split("\t")
    if len(fields) != 5:
        print(line, end="", file=sys.stderr)  # no row: said, not lost
        continue
    name, figure, unit, promised, beside = fields
    kept = "" if not promised else "kept" if float(figure) <= float(promised) else "BROKEN"
    if kept == "BROKEN":
        broken.append(name)
    rows.append((name, f"{float(figure):.2f} {unit}", f"<= {promised} {unit}" if promised else "", kept, beside))

table = [("measure", "figure", "promised", "", "beside, in the same run"), *rows]
widths = [max(len(row[column]) for row in table) for column in range(5)]
for row in table:
    print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())
if broken:
    print("promises broken: " + ", ".join(broken))
sys.exit(1 if broken or not rows else 0)
