"""Drives the real window from outside: keys go through the X server, what is read comes from the accessibility bus,
as a screen reader gets it. Needs python3-pyatspi, xdotool and imagemagick (all Debian's)."""
import contextlib
import os
import signal
import subprocess
import tempfile
import time

import pyatspi


class Desk:
    """A running passfamille in its own data folder."""

    def __init__(self, program, arguments=(), data=None, pictures=None, practice=True):
        self.data = data or tempfile.mkdtemp(prefix="passfamille-journey-")
        self.pictures = pictures
        self.keys = 0
        self.process = subprocess.Popen([program, *(["--practice"] if practice else []), "--data", self.data, *arguments])
        self.application = self._wait(self._application, "the window on the accessibility bus", 20)
        self.window = subprocess.check_output(
            ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Guichet"],
            text=True, timeout=20).split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True, timeout=20)

    def _application(self):
        for child in pyatspi.Registry.getDesktop(0):
            with contextlib.suppress(Exception):
                if child and child.get_process_id() == self.process.pid and child.childCount:
                    return child
        return None

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the program did not end when asked to")

    @staticmethod
    def _wait(found, what, seconds=5.0):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = found()
            if value:
                return value
            time.sleep(0.02)
        raise AssertionError(f"not seen within {seconds} s: {what}")

    # What an agent does.

    def press(self, *keys):
        """Presses keys by their X names ("Tab", "F5", "ctrl+n"); a chord counts as one."""
        self.keys += len(keys)
        subprocess.run(["xdotool", "key", "--delay", "8", *keys], check=True, timeout=20)

    def type(self, text):
        self.keys += len(text)
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True, timeout=20)

    # What a screen reader sees.

    def nodes(self, node=None):
        """Every showing node of the window, depth first."""
        stack = [node or self.application]
        while stack:
            current = stack.pop()
            with contextlib.suppress(Exception):
                if current is not self.application and current.getRoleName() not in ("frame", "window"):
                    if not current.getState().contains(pyatspi.STATE_SHOWING):
                        continue
                yield current
                stack.extend(current[i] for i in reversed(range(min(current.childCount, 400))) if current[i])

    def find(self, name, role=None):
        """The first showing node whose name begins so."""
        for node in self.nodes():
            with contextlib.suppress(Exception):
                if node.name.startswith(name) and (role is None or node.getRoleName() == role):
                    return node
        return None

    def texts(self):
        """All that can be read on the screen now."""
        found = []
        for node in self.nodes():
            with contextlib.suppress(Exception):
                found.append(node.name)
                found.append(node.description)
                with contextlib.suppress(NotImplementedError):
                    text = node.queryText()
                    found.append(text.getText(0, text.characterCount))
        return "\n".join(text for text in found if text)

    def read(self, text, seconds=5.0):
        """Waits until `text` can be read."""
        wanted = flat(text)
        return self._wait(lambda: wanted in flat(self.texts()), f"« {text} »", seconds)

    def unread(self, text, seconds=5.0):
        wanted = flat(text)
        return self._wait(lambda: wanted not in flat(self.texts()), f"« {text} » gone", seconds)

    def focused(self):
        for node in self.nodes():
            with contextlib.suppress(Exception):
                if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() not in ("frame", "window"):
                    return node
        return None

    def click(self, name, role="push button"):
        node = self._wait(lambda: self.find(name, role), f"{role} « {name} »")
        node.queryAction().doAction(0)

    def fill(self, name, text):
        node = self._wait(lambda: self.find(name, "text"), f"field « {name} »")
        node.queryEditableText().setTextContents(text)

    def picture(self, name):
        """Writes a picture of the window, where pictures are wanted."""
        if self.pictures:
            time.sleep(0.25)  # the last repaint
            os.makedirs(self.pictures, exist_ok=True)
            subprocess.run(["import", "-window", self.window, os.path.join(self.pictures, name + ".png")], check=True, timeout=20)


def flat(text):
    """No-break spaces are spaces for a reader."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def program():
    return os.environ["PASSFAMILLE"]
