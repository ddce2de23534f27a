"""First paint and memory of the program against a bare Qt window and KeePassXC, in turns, in the same run."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 9
binaries = sys.argv[1]
home = tempfile.mkdtemp(prefix="firstpaint-")
environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_RUNTIME_DIR=home, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb")
programs = {"bare Qt window": [binaries + "/barewindow"],
            "passfamille": [binaries + "/passfamille", "--practice", "--data", home + "/data"]}
if shutil.which("keepassxc"):
    programs["KeePassXC"] = ["keepassxc"]

figures = {name: [] for name in programs}
for round_number in range(ROUNDS + 1):
    for name, command in programs.items():
        said = subprocess.run([binaries + "/firstpaint", *command], env=environment, stdout=subprocess.PIPE, text=True, timeout=60).stdout.split()
        if round_number:  # the first round warms the disk's cache
            figures[name].append((float(said[0]), int(said[1]) / 1024))

bare = statistics.median(paint for paint, _ in figures["bare Qt window"])
for name, values in figures.items():
    paint = statistics.median(value[0] for value in values)
    memory = statistics.median(value[1] for value in values)
    print(f"first paint: {name:16s} {paint:7.1f} ms   ratio to the bare window {paint / bare:5.2f}   resident {memory:6.1f} MiB")
print("promised: passfamille <= 2 x the bare window, <= 0.5 x KeePassXC, <= 60 MiB")
