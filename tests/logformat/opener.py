"""Opens a sealed case log as docs/log-format.md describes it, and checks all of it: a second program beside the one that writes it.

    opener.py FILE --user NAME --password-file FILE       with an account's password
    opener.py FILE --recovery-file FILE                   with the printed code

Prints how many boxes of each kind were opened, how many links hold, and what does not. Nothing of a family is printed.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import sqlite3
import struct
import sys
import unicodedata
import zlib

import nacl.bindings as sodium
import nacl.exceptions

OVERVIEW, REVISION, MARK, CONSULTATION, ACCOUNT, ACT, SECRET, HEAD, CONTENT_KEY, OLD_KEY = range(1, 11)
BARE = (HEAD, CONTENT_KEY, OLD_KEY)
JSON_TEXTS = (REVISION, MARK, CONSULTATION, ACCOUNT, ACT)
PRACTICE_KEY = hashlib.blake2b(b"Guichet Pass famille: fictitious families", digest_size=32).digest()
BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RECORD = "SELECT seq, id, kind, owner, version, content_key, chain_key, digest, link FROM record ORDER BY seq"
Record = collections.namedtuple("Record", "seq id kind owner version content_key chain_key digest link")


class Refused(Exception):
    """What the log holds is not what was written, or the password is not the one."""


def u32(number):
    return struct.pack("<I", number)


def u64(number):
    return struct.pack("<Q", number)


def hashed(data, key=b""):
    return hashlib.blake2b(data, digest_size=32, key=key).digest()


def pseudonym(store, data):
    return hashlib.blake2b(data, digest_size=16, key=store).digest()


def derived(key, number):
    """libsodium's crypto_kdf_derive_from_key: BLAKE2b with the number for salt and the context for personalisation."""
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=u64(number) + bytes(8), person=b"PFAMLOG1" + bytes(8)).digest()


def aead_opened(box, binding, key):
    if len(box) < 40:
        raise Refused("a box too short")
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(box[24:], binding, box[:24], key)
    except nacl.exceptions.CryptoError:
        raise Refused("a box does not open") from None


def binding_of(store, owner, version, kind, key_name):
    return b"PFBX1" + store + owner + u64(version) + bytes([kind]) + key_name


def data_key_name(key_id):
    return u32(key_id) + bytes(12)


def content_of(plain, kind):
    """The text in what a box held; 32 bytes for the kinds that hold a key or a link."""
    if kind in BARE:
        if len(plain) != 32:
            raise Refused("not 32 bytes")
        return plain
    step = 64 if kind == OVERVIEW else 256
    if len(plain) < 5 or len(plain) % step or plain[0] not in (1, 2):
        raise Refused("not a text of format 1 or 2")
    length = struct.unpack_from("<I", plain, 1)[0]
    if 5 + length > len(plain) or any(plain[5 + length:]) or len(plain) - 5 - length >= step:
        raise Refused("a text of another length")
    body = plain[5:5 + length]
    return inflated(body) if plain[0] == 2 else body


def inflated(body):
    try:
        text = zlib.decompress(body[4:])
    except zlib.error:
        raise Refused("not a zlib stream") from None
    if body[:4] != u32(len(text)):
        raise Refused("a text of another length")
    return text


def code_as_password(typed):
    """The printed code, whatever the case, the spaces and the dashes that were typed, with O for 0, I and L for 1."""
    letters = "".join(letter for letter in typed.upper() if not letter.isspace() and letter not in "-–")
    letters = letters.replace("O", "0").replace("I", "1").replace("L", "1")
    if len(letters) != 28 or any(letter not in BASE_32 for letter in letters):
        raise Refused("not a recovery code")
    number = 0
    for letter in letters:
        number = number << 5 | BASE_32.index(letter)
    secret = (number >> 12).to_bytes(16, "big")
    if number & 0xFFF != int.from_bytes(hashed(secret)[:2], "big") >> 4:
        raise Refused("a letter of the code was mistyped")
    return "-".join(letters[at:at + 4] for at in range(0, 28, 4))


def login_key(login):
    folded = unicodedata.normalize("NFD", login).lower()
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    for mark in "'’-":
        bare = bare.replace(mark, " ")
    return " ".join(bare.split())


def first_link(store):
    return hashed(b"PFLOG1" + store)


def next_link(chain_key, before, record):
    return hashed(before + u64(record.seq) + record.id + record.owner + bytes([record.kind]) + u64(record.version)
                  + record.content_key + u32(record.chain_key) + record.digest, chain_key)


def mark_text(seq, link):
    return f"{seq}-{link[:4].hex().upper()}"


class Log:
    def __init__(self, path):
        self.file = sqlite3.connect(pathlib.Path(path).resolve().as_uri() + "?mode=ro", uri=True)
        self.file.text_factory = bytes
        if self.one("PRAGMA application_id")[0] != 0x50464C47 or self.one("PRAGMA user_version")[0] != 1:
            raise Refused("not a sealed log of this format")
        self.store, self.key_id = self.one("SELECT id, key_id FROM store")
        self.keys = {}
        if self.key_id == 0:
            self.keys[0] = PRACTICE_KEY

    def one(self, sql, *values):
        return self.file.execute(sql, values).fetchone()

    def unlock(self, login, password):
        self.open_slot(pseudonym(self.store, b"login:" + login_key(login).encode()), password)

    def unlock_with_code(self, code):
        self.open_slot(pseudonym(self.store, b"recovery"), code_as_password(code))

    def open_slot(self, name, password):
        row = self.one("SELECT account, salt, passes, memory, box, key_id, handed FROM key_slot WHERE slot = ?", name)
        if row is None:
            raise Refused("no such slot")
        account, salt, passes, memory, box, key_id, handed = row
        account = account or bytes(16)
        if passes < 3 or memory < 67_108_864:
            raise Refused("a slot that costs too little")
        kek = sodium.crypto_pwhash_alg(32, unicodedata.normalize("NFC", password).encode(), salt, passes, memory,
                                       sodium.crypto_pwhash_ALG_ARGON2ID13)
        secret = aead_opened(box, b"PFSLOT1" + self.store + name + account + salt + u64(passes) + u64(memory), kek)
        try:
            given = sodium.crypto_box_seal_open(handed, sodium.crypto_scalarmult_base(secret), secret)
        except nacl.exceptions.CryptoError:
            raise Refused("what was handed does not open") from None
        if len(given) != 68 or given[32:] != u32(key_id) + self.store + account:
            raise Refused("what was handed is for somebody else")
        self.keys = {key_id: given[:32]}
        self.add_old_keys()

    def add_old_keys(self):
        rows = self.file.execute("SELECT id, key_id, box FROM old_key ORDER BY id DESC").fetchall()
        for number, key_id, box in rows:
            self.keys[number] = self.opened(box, OLD_KEY, self.store, number, data_key=key_id)

    def opened(self, box, kind, owner, version, data_key=None, content_key=None):
        if content_key is not None:
            key, name = self.content_key(content_key), content_key
        else:
            use = {OVERVIEW: 1, CONTENT_KEY: 2, SECRET: 4, HEAD: 5, OLD_KEY: 6}[kind]
            if data_key not in self.keys:
                raise Refused("a key that nobody has")
            key, name = derived(self.keys[data_key], use), data_key_name(data_key)
        return content_of(aead_opened(box, binding_of(self.store, owner, version, kind, name), key), kind)

    def content_key(self, name):
        row = self.one("SELECT key_id, box FROM content_key WHERE id = ?", name)
        if row is None:
            raise Refused("a content key that was destroyed")
        return self.opened(row[1], CONTENT_KEY, name, 0, data_key=row[0])

    def records(self):
        return [Record(*row) for row in self.file.execute(RECORD)]

    def box(self, seq):
        row = self.one("SELECT box FROM record_box WHERE seq = ?", seq)
        return row[0] if row else None


class Check:
    """Reads the whole of an unlocked log."""

    def __init__(self, log):
        self.log = log
        self.boxes = collections.Counter()
        self.links = 0
        self.purged = 0
        self.problems = []
        self.texts = {}

    def run(self):
        self.check_chain()
        self.check_table("SELECT seq, case_id, seq, key_id, box FROM overview", OVERVIEW, self.check_number)
        self.check_table("SELECT id, id, 0, key_id, box FROM content_key", CONTENT_KEY)
        self.check_table("SELECT hex(name), name, 0, key_id, box FROM secret", SECRET)
        self.check_overviews()
        return self

    def attempt(self, kind, where, open_box):
        try:
            text = open_box()
            if kind in JSON_TEXTS:
                json.loads(text)
            self.boxes[kind] += 1
            return text
        except (Refused, ValueError) as reason:
            self.problems.append(f"kind {kind}, {where}: {reason}")
            return None

    def check_number(self, case, text):
        """The beginning of an overview is the number of its case."""
        if text[0] != 1 or struct.unpack_from("<HI", text, 2) != self.log.one("SELECT year, sequence FROM case_file WHERE id = ?", case):
            self.problems.append("the list shows a case under another number")

    def check_table(self, sql, kind, check_text=lambda *_: None):
        for where, owner, version, key_id, box in self.log.file.execute(sql).fetchall():
            shown = where.hex() if isinstance(where, bytes) else where
            text = self.attempt(kind, shown, lambda: self.log.opened(box, kind, owner, version, data_key=key_id))
            if text is not None:
                check_text(owner, text)

    def check_chain(self):
        log, link, seq = self.log, first_link(self.log.store), 0
        for record in log.records():
            seq += 1
            if record.seq != seq:
                self.problems.append(f"record {seq} is missing")
                seq = record.seq
            self.check_box(record)
            link = next_link(derived(log.keys[record.chain_key], 3), link, record) if record.chain_key in log.keys else bytes(32)
            if link != record.link:
                self.problems.append(f"record {seq}: the chain does not hold")
                link = record.link
            else:
                self.links += 1
        self.check_head(seq, link)

    def check_box(self, record):
        box = self.log.box(record.seq)
        if box is None:
            self.purged += 1
            if self.log.one("SELECT 1 FROM content_key WHERE id = ?", record.content_key):
                self.problems.append(f"record {record.seq}: its box is gone")
            return
        if hashed(box) != record.digest:
            self.problems.append(f"record {record.seq}: not the box that was chained")
        text = self.attempt(record.kind, record.seq, lambda: self.log.opened(box, record.kind, record.owner, record.version,
                                                                           content_key=record.content_key))
        self.texts[record.seq] = text

    def check_head(self, seq, link):
        head_seq, key_id, box = self.log.one("SELECT seq, key_id, box FROM head")
        kept = self.attempt(HEAD, "head", lambda: self.log.opened(box, HEAD, self.log.store, head_seq, data_key=key_id))
        if (head_seq, kept, key_id) != (seq, link, self.log.key_id):
            self.problems.append("the head is not the last link")
        self.mark = mark_text(seq, link)

    def check_overviews(self):
        """One for each case that can be read, of its latest revision or mark."""
        latest = self.log.file.execute("SELECT owner, max(seq) FROM record NATURAL JOIN record_box WHERE kind = 2 GROUP BY owner").fetchall()
        shown = dict(self.log.file.execute("SELECT case_id, seq FROM overview").fetchall())
        for case, seq in latest:
            if shown.get(case, 0) < seq:
                self.problems.append(f"record {seq}: the list shows an older state")


def first_line(path):
    return pathlib.Path(path).read_text(encoding="utf-8").split("\n")[0].rstrip("\r")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("file")
    arguments.add_argument("--user")
    arguments.add_argument("--password-file")
    arguments.add_argument("--recovery-file")
    given = arguments.parse_args()
    log = Log(given.file)
    if given.recovery_file:
        log.unlock_with_code(first_line(given.recovery_file))
    elif given.password_file:
        log.unlock(given.user, first_line(given.password_file))
    check = Check(log).run()
    print(json.dumps({"boxes": dict(sorted(check.boxes.items())), "links": check.links, "purged": check.purged, "mark": check.mark,
                      "problems": check.problems[:100]}))
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main())
