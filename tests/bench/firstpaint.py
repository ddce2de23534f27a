"""First paint and memory of the program against a bare Qt window and KeePassXC, in turns, in the same run. Rows for table.py."""
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

paint = {name: statistics.median(value[0] for value in values) for name, values in figures.items()}
memory = {name: statistics.median(value[1] for value in values) for name, values in figures.items()}


def row(name, figure, unit, promised, beside):
    print(name, f"{figure:.2f}", unit, promised, beside, sep="\t")


own, bare = "passfamille", "bare Qt window"
row("first paint: to a bare Qt window", paint[own] / paint[bare], "times", "2", f"{paint[own]:.0f} ms to {paint[bare]:.0f} ms")
if "KeePassXC" in paint:
    row("first paint: to KeePassXC", paint[own] / paint["KeePassXC"], "times", "0.5", f"{paint[own]:.0f} ms to {paint['KeePassXC']:.0f} ms")
row("memory at start", memory[own], "MiB", "60", ", ".join(f"{name} {figure:.0f} MiB" for name, figure in memory.items() if name != own))
