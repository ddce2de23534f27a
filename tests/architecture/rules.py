"""The rules of the house that a compiler cannot see, as functions from a file's path and text to findings.

The table is ARCHITECTURE.md's, « Who may know whom ».
"""

import re
from typing import Iterator, NamedTuple

MAY_INCLUDE = {
    "core/base": [],
    "core/domain": ["core/base"],
    "core/reference": ["core/base", "core/domain"],
    "core/tariff": ["core/base", "core/domain"],
    "core/formats": ["core/base", "core/domain", "core/tariff"],
    "core/trust": ["core/base", "core/domain", "core/formats"],
    "core/sources": ["core/base", "core/domain", "core/formats"],
    "core/seal": ["core/base"],
    "core/store": ["core/base", "core/domain", "core/tariff", "core/formats", "core/seal"],
    "core/attestation": ["core/base", "core/domain", "core/tariff", "core/formats"],
    "core/scan": ["core/base"],
    "core/serial": ["core/base"],
    "core/casework": ["core"],
    "ui": ["core/base", "core/domain", "core/reference", "core/tariff", "core/attestation", "core/casework"],
    "app": ["core", "ui"],
}
PURE = {"core/base", "core/domain", "core/reference", "core/tariff", "core/formats", "core/trust", "core/attestation",
        "core/scan"}
CLOCK_ALLOWED = {"core/base/ports.h"}
TOP_LEVEL = {
    "CMakeLists.txt", "app", "core", "ui", "resources", "translations", "tests", "LICENSE",
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs",
    "CMakePresets.json", ".clang-format", ".clang-tidy", ".gitignore", ".ci", "run", "test",
}
LONGEST_FILE = 300
LONGEST_FUNCTION = 60

# Written so that this file does not find itself.
MACHINE_PATH = re.compile("/" + "(?:work|farm)/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
OBJECT = re.compile(r"\bQ_OBJECT\b|#include\s*<QObject>|:\s*public\s+QObject\b")
CLOCK = re.compile(r"\bcurrent(?:Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock::now\b")
WORDS = re.compile(r"(?<![\w.])tr\(\s*(?:u?\"|QT_)|\bQCoreApplication::translate\b|\bQT_TR(?:ANSLATE)?_NOOP\b")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b")


class Finding(NamedTuple):
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


def folder_of(path: str) -> str:
    """The folder of the table that a file belongs to: "core/tariff", "ui", "app", or "" for the rest."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0] if parts[0] in ("ui", "app") else ""


def without_comments(text: str) -> str:
    """The code with comments blanked, line for line."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())
    return re.sub(r"//[^\n]*|/\*.*?\*/", blank, text, flags=re.DOTALL)


def line_at(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _is_allowed(folder: str, included: str) -> bool:
    allowed = [folder] + MAY_INCLUDE[folder]
    return any(included.startswith(a + "/") for a in allowed)


def include_findings(path: str, text: str) -> Iterator[Finding]:
    folder = folder_of(path)
    if not folder:
        return
    for match in INCLUDE.finditer(text):
        kind, included = match.groups()
        line = line_at(text, match.start(1))
        if kind == "<":
            if re.match(r"Qt[A-Z]\w*/", included):
                yield Finding(path, line, f"<{included}>: without the module's name, which would hide what the target may not link")
        elif "/" not in included:
            if not included.endswith(".moc"):
                yield Finding(path, line, f'"{included}": includes are written from the repository root')
        elif not _is_allowed(folder, included):
            yield Finding(path, line, f'{folder} may not know "{included}"')


def purity_findings(path: str, text: str) -> Iterator[Finding]:
    folder = folder_of(path)
    code = without_comments(text)
    forbidden = []
    if folder.startswith("core/"):
        forbidden.append((WORDS, "core does not speak to the user"))
    if folder in PURE:
        forbidden.append((OBJECT, "no QObject in a pure folder"))
        if path not in CLOCK_ALLOWED:
            forbidden.append((CLOCK, "no clock in a pure folder: dates are arguments"))
    for pattern, rule in forbidden:
        for match in pattern.finditer(code):
            yield Finding(path, line_at(code, match.start()), f"{rule} ({match.group().strip()})")


def size_findings(path: str, text: str) -> Iterator[Finding]:
    lines = text.count("\n")
    if folder_of(path) and lines > LONGEST_FILE:
        yield Finding(path, lines, f"{lines} lines, {LONGEST_FILE} at most: does it still have one idea?")


def unfinished_findings(path: str, text: str) -> Iterator[Finding]:
    for match in UNFINISHED.finditer(text):
        yield Finding(path, line_at(text, match.start()), f"unfinished: {match.group()}")


def machine_path_findings(path: str, text: str) -> Iterator[Finding]:
    for match in MACHINE_PATH.finditer(text):
        yield Finding(path, line_at(text, match.start()), "a path of one machine")


def top_level_findings(paths: list[str]) -> Iterator[Finding]:
    for name in sorted({path.split("/")[0] for path in paths} - TOP_LEVEL):
        yield Finding(name, 1, "not one of the names of the top level")


def function_warnings(path: str, text: str) -> Iterator[Finding]:
    """Functions over the budget, found by the style's own shape: braces alone in the first column."""
    opened = 0
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if line == "{":
            opened = 0 if re.match(r"(class|struct|enum)\b", lines[number - 2]) else number
        elif line in ("}", "};") and opened:
            if number - opened - 1 > LONGEST_FUNCTION:
                yield Finding(path, opened, f"a function of {number - opened - 1} lines, {LONGEST_FUNCTION} at most")
            opened = 0


def findings(path: str, text: str) -> list[Finding]:
    """Everything wrong with one file of code."""
    rules = [include_findings, purity_findings, size_findings, unfinished_findings, machine_path_findings]
    return [finding for rule in rules for finding in rule(path, text)]
