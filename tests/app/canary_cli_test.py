"""Names that nobody has go through a whole scenario; then every file that it leaves is searched for them."""
import base64
import json
import os
import pathlib
import resource
import signal
import sqlite3
import subprocess
import tempfile
import unittest

from sealedscene import CLI, PASSWORD, identity

SURNAME, GIVEN, TOWN = "QUARTZAMYR", "ZÉPHIRINETTE", "VAUQUIBERTIN"
TOKEN = "KANARIENVOGELTAUBE"
TOKEN_AGAIN = base64.b64encode(TOKEN.encode()).decode()  # a multiple of three letters: no padding
CANARIES = (SURNAME, SURNAME.lower(), SURNAME.capitalize(), GIVEN, "ZEPHIRINETTE", "zephirinette", TOWN, TOWN.capitalize(), PASSWORD, TOKEN, TOKEN_AGAIN)
CASE = {"identity": identity(SURNAME, GIVEN), "note": f"habite à {TOWN}"}


def needles():
    for name in CANARIES:
        for coding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            yield name.encode(coding)


def hits(folder, apart=()):
    found = []
    for path in sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file() and path not in apart):
        content = path.read_bytes()
        found += [(str(path.relative_to(folder)), needle) for needle in needles() if needle in content or needle.decode("latin-1") in path.name]
    return found


class Canaries(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name) / "profile"
        self.outside = pathlib.Path(scratch.name) / "outside"
        for folder in (self.folder, self.outside, self.folder / "tmp", self.folder / "run"):
            folder.mkdir(parents=True)
        (self.outside / "password").write_text(PASSWORD + "\n")
        (self.outside / "token").write_text(f"aaa.bbb.{TOKEN}\n")
        places = {name: str(self.folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
        self.environment = {**os.environ, **places, "TMPDIR": str(self.folder / "tmp"), "QT_QPA_PLATFORM": "offscreen"}

    def command(self, *words):
        return [CLI, *words, "--log", str(self.folder / "log"), "--user", "Agent", "--password-file", str(self.outside / "password")]

    def run_cli(self, *words, stdin=None):
        done = subprocess.run(self.command(*words), input=stdin, capture_output=True, text=True, timeout=120, env=self.environment, cwd=self.folder / "run")
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        self.assertEqual([], [name for name in CANARIES if name in done.stderr])
        return done.stdout

    def begin(self):
        self.run_cli("log", "create", "--recovery-out", str(self.outside / "code"))
        self.run_cli("log", "secret", "set", "--name", "token", "--file", str(self.outside / "token"))
        return json.loads(self.run_cli("case", "add", stdin=json.dumps(CASE) + "\n"))["case"]

    def assert_silent(self):
        self.assertEqual([], hits(self.folder))
        code = (self.outside / "code").read_text().strip()
        for path in (path for path in self.folder.rglob("*") if path.is_file()):
            self.assertNotIn(code.encode(), path.read_bytes(), path.name)

    def test_nothing_of_a_family_is_left_in_clear(self):
        number = self.begin()
        self.assertIn(number, self.run_cli("case", "list"))
        self.assertIn(number, self.run_cli("case", "list", "--search", SURNAME.lower()))
        shown = self.run_cli("case", "show", "--case", number)
        pdf = self.outside / "attestation.pdf"
        self.run_cli("attest", "issue", "--case", number, "--out", str(pdf))
        self.run_cli("log", "backup", "--out", str(self.folder / "copie.db"))
        self.run_cli("log", "digest")
        self.run_cli("log", "verify")
        self.assert_silent()
        # The control: they did go through, and would have been found.
        self.assertIn(SURNAME, shown)
        self.assertIn(TOWN, shown)
        text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn(SURNAME, text)
        (self.outside / "shown").write_text(shown)
        self.assertTrue(hits(self.outside))

    def test_a_crash_leaves_neither_a_core_nor_a_name(self):
        self.begin()
        for ending in (signal.SIGABRT, signal.SIGSEGV, signal.SIGKILL):
            with self.subTest(ending):
                adding = subprocess.Popen(self.command("case", "add"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                          env=self.environment, cwd=self.folder / "run",
                                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE)[1:] * 2))
                adding.stdin.write((json.dumps(CASE) + "\n").encode() * 3)
                adding.stdin.flush()
                adding.stdout.readline()
                os.kill(adding.pid, ending)
                _, status = os.waitpid(adding.pid, 0)
                adding.returncode = status
                adding.stdin.close()
                adding.stdout.close()
                self.assertEqual(ending, os.WTERMSIG(status))
                self.assertFalse(os.WCOREDUMP(status), "a core was written")
                self.assertEqual([], list((self.folder / "run").iterdir()))
                self.assert_silent()

    def test_what_is_not_yet_in_the_file_is_sealed_too(self):
        self.begin()
        # somebody reads meanwhile: the writer cannot fold its write-ahead file back into the log when it ends
        reading = sqlite3.connect(self.folder / "log" / "sealed.db", isolation_level=None)
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM case_file").fetchone()
        subprocess.run(self.command("case", "add"), input=(json.dumps(CASE) + "\n").encode() * 20, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, env=self.environment, check=True)
        ahead = (self.folder / "log" / "sealed.db-wal").read_bytes()
        reading.close()
        self.assertGreater(len(ahead), 20 * 1024)
        self.assertEqual([], [needle for needle in needles() if needle in ahead])


if __name__ == "__main__":
    unittest.main()
