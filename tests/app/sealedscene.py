"""A case log as the command line works on it, for tests that hurt it."""
import json
import os
import pathlib
import subprocess

CLI = os.environ["PASSFAMILLE_CLI"]
PASSWORD = "Riviere-bleue-47-Tulipe"


def identity(name="MARCHAND", given="HÉLOÏSE"):
    return {"birth_name": name, "usage_name": None, "given_names": [given], "birth": {"year": 1982, "month": 9, "day": 3}, "sex": "F",
            "birth_place": {"country": "99100", "commune": "13201"}}


def lines(count):
    return "".join(json.dumps({"identity": identity()}) + "\n" for _ in range(count))


def added(output):
    """What was acknowledged: whole lines only, since what comes after the last line break may be half of one."""
    whole = output[:output.rfind("\n") + 1]
    return [(line["case"], line["revision"]) for line in map(json.loads, whole.splitlines()) if "case" in line]


class Scene:
    """One folder: practice families need no password, and no half second for its key."""

    def __init__(self, folder, real=False):
        self.folder = pathlib.Path(folder)
        self.log = self.folder / "log"
        self.who = ["--log", str(self.log), "--user", "Agent"]
        if real:
            (self.folder / "password").write_text(PASSWORD + "\n")
            self.who += ["--password-file", str(self.folder / "password")]
            self.run("log", "create", "--recovery-out", str(self.folder / "code"))

    def command(self, *words):
        return [CLI, *words, *self.who]

    def run(self, *words, stdin=None, code=0):
        done = subprocess.run(self.command(*words), input=stdin, capture_output=True, text=True, timeout=120)
        if done.returncode != code:
            raise AssertionError(f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def numbers(self):
        return {case["case"] for case in json.loads(self.run("case", "list"))["cases"]}

    def lost(self, acknowledged):
        kept = self.numbers()
        return [number for number, _ in acknowledged if number not in kept]

    def problems(self):
        return json.loads(self.run("log", "verify"))["problems"]
