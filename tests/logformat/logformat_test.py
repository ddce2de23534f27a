"""The sealed log as docs/log-format.md describes it: its own test values, and logs of the command line, through the second program."""
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

import opener

CLI = os.environ["PASSFAMILLE_CLI"]
DOCUMENT = pathlib.Path(os.environ["PASSFAMILLE_SOURCE"]) / "docs/log-format.md"
OPENER = pathlib.Path(__file__).with_name("opener.py")
ADMINISTRATOR, AGENT = "Hélène Martin-Roy", "Jean-Noël"
CASES = 1000


def values_of_the_document():
    block = re.search(r"```valeurs\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.S).group(1)
    lines = block.replace("\n  ", "").splitlines()
    return {name.strip(): value.strip() for name, value in (line.split("=", 1) for line in lines)}


class Values(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = values_of_the_document()

    def bytes_of(self, name):
        return bytes.fromhex(self.text[name])

    def log(self):
        """A log without a file: what the document's values are keys of."""
        log = opener.Log.__new__(opener.Log)
        log.store, log.key_id = self.bytes_of("registre"), 2
        log.keys = {2: self.bytes_of("DK n° 2"), 1: self.bytes_of("DK n° 1")}
        log.content_key = lambda name: self.bytes_of("CK du dossier")
        return log

    def test_derived_keys(self):
        for number in range(1, 7):
            self.assertEqual(self.bytes_of(f"KDF(DK n° 2, {number})"), opener.derived(self.bytes_of("DK n° 2"), number))
        self.assertEqual(self.bytes_of("DK n° 0"), opener.PRACTICE_KEY)

    def test_names(self):
        store = self.bytes_of("registre")
        login = opener.login_key(self.text["identifiant"]).encode()
        self.assertEqual(self.bytes_of("slot"), opener.pseudonym(store, b"login:" + login))
        self.assertEqual(self.bytes_of("slot du code"), opener.pseudonym(store, b"recovery"))
        self.assertEqual(self.bytes_of("nom du secret « token »"), opener.pseudonym(store, b"secret:token"))
        self.assertEqual(self.bytes_of("clé du mois"), b"PFCONS" + self.text["mois de consultations"].encode() + bytes(3))

    def test_the_printed_code(self):
        code = self.text["code de récupération"]
        self.assertEqual(code, opener.code_as_password(code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")))
        for at, letter in enumerate(code):
            if letter != "-":
                mistyped = code[:at] + ("7" if letter != "7" else "8") + code[at + 1:]
                self.assertRaises(opener.Refused, opener.code_as_password, mistyped)

    def test_a_slot(self):
        slot = [self.bytes_of("compte"), self.bytes_of("salt"), int(self.text["passes"]), int(self.text["memory"]),
                self.bytes_of("porte, box"), 2, self.bytes_of("porte, handed")]
        log = self.log()
        log.one = lambda *_: slot
        log.add_old_keys = lambda: None
        log.open_slot(self.bytes_of("slot"), self.text["mot de passe"])
        self.assertEqual({2: self.bytes_of("DK n° 2")}, log.keys)
        for place, cheaper in ((2, 2), (3, 1 << 20), (2, 4), (0, bytes(16)), (1, bytes(16))):
            with self.subTest(place):
                kept, slot[place] = slot[place], cheaper
                self.assertRaises(opener.Refused, log.open_slot, self.bytes_of("slot"), self.text["mot de passe"])
                slot[place] = kept

    def test_boxes(self):
        log, store, case = self.log(), self.bytes_of("registre"), self.bytes_of("dossier")
        text = self.text["texte"].encode()
        self.assertEqual(self.bytes_of("révision, version 1, liée à"), opener.binding_of(store, case, 1, opener.REVISION, case))
        self.assertEqual(text, opener.content_of(self.bytes_of("révision, contenu"), opener.REVISION))
        self.assertEqual(text, log.opened(self.bytes_of("révision, box"), opener.REVISION, case, 1, content_key=case))
        self.assertEqual(text, log.opened(self.bytes_of("résumé, seq 1, box"), opener.OVERVIEW, case, 1, data_key=2))
        self.assertEqual(self.bytes_of("CK du dossier"), log.opened(self.bytes_of("clé de contenu, box"), opener.CONTENT_KEY, case, 0, data_key=2))
        self.assertEqual(self.bytes_of("DK n° 1"), log.opened(self.bytes_of("ancienne clé, box"), opener.OLD_KEY, store, 1, data_key=2))
        self.assertEqual(self.text["secret « token », texte"].encode(),
                         log.opened(self.bytes_of("secret « token », box"), opener.SECRET, self.bytes_of("nom du secret « token »"), 0, data_key=2))

    def test_the_chain(self):
        store, case = self.bytes_of("registre"), self.bytes_of("dossier")
        digest = opener.hashed(self.bytes_of("révision, box"))
        record = opener.Record(1, self.bytes_of("révision, id"), opener.REVISION, case, 1, case, 2, digest, None)
        link = opener.next_link(self.bytes_of("KDF(DK n° 2, 3)"), opener.first_link(store), record)
        self.assertEqual(self.bytes_of("link(0)"), opener.first_link(store))
        self.assertEqual(self.bytes_of("digest"), digest)
        self.assertEqual(self.bytes_of("link(1)"), link)
        self.assertEqual(self.text["marque"], opener.mark_text(1, link))
        self.assertEqual(link, self.log().opened(self.bytes_of("tête, box"), opener.HEAD, store, 1, data_key=2))


class RealLog(unittest.TestCase):
    """A log with a year of a desk in it: two accounts, consultations, one of the accounts closed, work after it."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.scratch.name)
        (cls.folder / "password").write_text("Riviere-bleue-47-Tulipe\n")
        (cls.folder / "agent").write_text("Fenetre-jaune-83-Olivier\n")
        cls.cli("log", "create", "--recovery-out", str(cls.folder / "code"))
        cls.cli("log", "user", "add", "--login", AGENT, "--role", "agent", "--new-password-file", str(cls.folder / "agent"))
        cls.cli("demo", "fill", "--cases", str(CASES))
        shown = json.loads(cls.cli("case", "list", "--limit", "5"))["cases"]
        for case in shown:
            cls.cli("case", "show", "--case", case["case"], user=AGENT, password="agent")
        cls.cli("log", "user", "close", "--login", AGENT)
        cls.cli("demo", "fill", "--cases", "20", "--seed", "2")
        cls.cli("case", "show", "--case", shown[0]["case"])
        cls.file = cls.folder / "log" / "sealed.db"
        cls.head = json.loads(cls.cli("log", "verify"))["head"]

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    @classmethod
    def cli(cls, *command, user=ADMINISTRATOR, password="password"):
        done = subprocess.run([CLI, *command, "--log", str(cls.folder / "log"), "--user", user, "--password-file", str(cls.folder / password)],
                              capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise AssertionError(done.stdout + done.stderr)
        return done.stdout

    def unlocked(self, file=None):
        log = opener.Log(file or self.file)
        log.unlock(ADMINISTRATOR, "Riviere-bleue-47-Tulipe")
        return log

    def copy(self, *changes):
        """A copy of the file after somebody with an SQLite tool was at it."""
        folder = tempfile.mkdtemp(dir=self.folder)
        path = pathlib.Path(shutil.copy(self.file, folder))
        with sqlite3.connect(path) as database:
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                database.execute(f"DROP TRIGGER {name}")
            for change, *values in changes:
                database.execute(change, values)
        return path

    def problems(self, *changes):
        return opener.Check(self.unlocked(self.copy(*changes))).run().problems

    def test_every_box_opens_and_every_link_is_the_file_s(self):
        check = opener.Check(self.unlocked()).run()
        self.assertEqual([], check.problems)
        self.assertGreaterEqual(check.boxes[opener.REVISION], CASES + 20)
        self.assertEqual(check.boxes[opener.REVISION], check.boxes[opener.OVERVIEW])
        self.assertEqual(6, check.boxes[opener.CONSULTATION])
        self.assertGreaterEqual(check.boxes[opener.ACCOUNT], 4)
        self.assertEqual(self.head, check.mark)
        self.assertEqual(len(list(self.unlocked().records())), check.links)
        self.assertIn(1, self.unlocked().keys, "the key before the change")

    def test_the_program_itself_says_so_with_the_printed_code(self):
        done = subprocess.run(["/usr/bin/python3", str(OPENER), str(self.file), "--recovery-file", str(self.folder / "code")],
                              capture_output=True, text=True, timeout=120)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        self.assertEqual(self.head, json.loads(done.stdout)["mark"])

    def test_the_wrong_word_opens_nothing(self):
        log = opener.Log(self.file)
        self.assertRaises(opener.Refused, log.unlock, ADMINISTRATOR, "Riviere-bleue-47-Tulipf")
        self.assertRaises(opener.Refused, log.unlock, AGENT, "Fenetre-jaune-83-Olivier")

    def test_a_flipped_bit_is_refused(self):
        log = self.unlocked()
        for seq in (1, 5, 500, CASES):
            box = bytearray(log.box(seq))
            box[seq % len(box)] ^= 1 << seq % 8
            self.assertTrue(self.problems(("UPDATE record_box SET box = ? WHERE seq = ?", bytes(box), seq)))

    def test_swapped_rows_are_refused(self):
        self.assertTrue(self.problems(("UPDATE record_box SET seq = 9999 WHERE seq = 40",), ("UPDATE record_box SET seq = 40 WHERE seq = 41",),
                                      ("UPDATE record_box SET seq = 41 WHERE seq = 9999",)))
        self.assertTrue(self.problems(("UPDATE record SET seq = 9999 WHERE seq = 40",), ("UPDATE record SET seq = 40 WHERE seq = 41",),
                                      ("UPDATE record SET seq = 41 WHERE seq = 9999",)))

    def test_another_store_is_refused(self):
        other = self.copy(("UPDATE store SET id = randomblob(16)",))
        self.assertRaises(opener.Refused, self.unlocked, other)

    def test_a_cut_is_found(self):
        last = len(self.unlocked().records())
        self.assertTrue(self.problems(("DELETE FROM record_box WHERE seq = ?", last), ("DELETE FROM record WHERE seq = ?", last)))


if __name__ == "__main__":
    unittest.main()
