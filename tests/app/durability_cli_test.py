"""What was acknowledged stays: `case add` killed at any moment, and a disk that fails or is full at any write."""
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from sealedscene import Scene, added, lines

LONG = "PASSFAMILLE_LONG" in os.environ
SECONDS = 40


def can_trace():
    strace = shutil.which("strace")
    return strace and subprocess.run([strace, "-o", "/dev/null", "true"], capture_output=True).returncode == 0


class Killed(unittest.TestCase):
    def kill(self, scene, seconds):
        adding = subprocess.Popen(scene.command("case", "add"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        adding.stdin.write(lines(400).encode())
        adding.stdin.flush()
        first = adding.stdout.readline()
        time.sleep(seconds)
        adding.send_signal(signal.SIGKILL)
        output = (first + adding.stdout.read()).decode()
        adding.stdin.close()
        adding.stdout.close()
        adding.wait()
        return added(output)

    def run_kills(self, scene, most, seconds):
        chance = random.Random(20261123)
        end = time.monotonic() + seconds
        acknowledged, killed = [], 0
        while killed < most and (LONG or time.monotonic() < end):
            acknowledged += self.kill(scene, chance.uniform(0, 0.06))
            killed += 1
        self.assertGreaterEqual(len(acknowledged), killed)
        self.assertEqual([], scene.lost(acknowledged))
        self.assertEqual(len(acknowledged), len({number for number, _ in acknowledged}))
        self.assertEqual([], scene.problems())
        print(f"{len(acknowledged)} cases acknowledged by {killed} killed processes, 0 lost")

    def test_practice_families(self):
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(folder)
            scene.run("demo", "fill", "--cases", "1")
            self.run_kills(scene, 580, SECONDS * 0.8)

    def test_a_real_log(self):
        with tempfile.TemporaryDirectory() as folder:
            self.run_kills(Scene(folder, real=True), 20, SECONDS * 0.2)


@unittest.skipUnless(can_trace(), "LOUDLY SKIPPED: strace cannot trace here; no input/output error was tried")
class FailingDisk(unittest.TestCase):
    """Each call that writes fails once, in its turn, as the kernel would have it."""
    faults = {"EIO on a write": "pwrite64:error=EIO", "a full disk": "pwrite64:error=ENOSPC", "EIO on fdatasync": "fdatasync:error=EIO",
              "EIO on fsync": "fsync:error=EIO"}
    reached = 0
    said = 0

    def inject(self, scene, fault, position, words, stdin):
        trace = scene.folder / "trace"
        call = self.faults[fault]
        done = subprocess.run(["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=" + call.split(":")[0], "-e", f"inject={call}:when={position}",
                               *scene.command(*words)], input=stdin, capture_output=True, text=True, timeout=60)
        is_reached = "(INJECTED)" in trace.read_text()
        type(self).reached += is_reached
        return done, is_reached

    def check_words(self, done):
        self.assertIn(done.returncode, range(7), "it ends by itself: " + done.stdout + done.stderr)
        if done.returncode == 0:
            return
        message = json.loads(done.stdout.splitlines()[-1])
        message = message["problems"][0]["message"] if "problems" in message else message["error"]["message"]
        self.assertRegex(message, r"^\S.{20,}[.!]$", "a sentence")
        type(self).said += 1

    def at_each_position(self, scene, words, afterwards, stdin=None, most=40, prepare=lambda: None):
        """Until the command has no such call any more."""
        for fault in self.faults:
            for position in range(1, most + 1):
                prepare()
                done, is_reached = self.inject(scene, fault, position, words, stdin)
                with self.subTest(fault=fault, position=position, words=words[:2]):
                    self.check_words(done)
                    afterwards(done)
                if not is_reached:
                    break

    def begun(self, cases):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        scene = Scene(folder.name)
        scene.run("demo", "fill", "--cases", str(cases))
        return scene

    def test_case_add(self):
        scene, acknowledged = self.begun(1), []

        def afterwards(done):
            acknowledged.extend(added(done.stdout))
            self.assertEqual([], scene.problems())

        self.at_each_position(scene, ("case", "add"), afterwards, stdin=lines(5), most=30)
        self.assertEqual([], scene.lost(acknowledged))

    def test_a_log_that_is_begun(self):
        scene = self.begun(1)

        def afterwards(_):
            scene.run("demo", "fill", "--cases", "1")
            self.assertEqual([], scene.problems())

        self.at_each_position(scene, ("demo", "fill", "--cases", "2"), afterwards, most=20, prepare=lambda: shutil.rmtree(scene.log, ignore_errors=True))

    def test_a_real_log_that_is_begun(self):
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(folder, real=True)

            def afterwards(done):
                if done.returncode:
                    self.assertFalse((scene.log / "sealed.db").exists(), "the next try finds the folder as it was")
                    scene.run("log", "create")
                self.assertEqual([], scene.problems())

            self.at_each_position(scene, ("log", "create"), afterwards, most=16 if LONG else 3, prepare=lambda: shutil.rmtree(scene.log, ignore_errors=True))

    def test_a_backup(self):
        scene = self.begun(30)
        copy = scene.folder / "copy.db"

        def afterwards(done):
            self.assertLessEqual(done.returncode == 0, copy.exists())
            self.assertEqual([], scene.problems())
            if copy.exists():  # whole, even where its folder could not be flushed any more
                restored = Scene(scene.folder / "restored")
                restored.log.mkdir(parents=True)
                shutil.copy(copy, restored.log / "sealed.db")
                self.assertEqual(30, len(restored.numbers()))
                self.assertEqual([], restored.problems())
                shutil.rmtree(restored.folder)

        self.at_each_position(scene, ("log", "backup", "--out", str(copy)), afterwards, most=20, prepare=lambda: copy.unlink(missing_ok=True))

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.reached} writes and flushes made to fail, {cls.said} of them said in a sentence, 0 cases lost, 0 logs damaged")


if __name__ == "__main__":
    unittest.main()
