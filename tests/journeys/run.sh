#!/usr/bin/env bash
# Runs one journey in a real window: an X server without a screen, its own session bus, and the accessibility bus.
# usage: run.sh PROGRAM JOURNEY.py [ARGUMENT …]
set -eu
PASSFAMILLE=$(realpath "$1")
journey=$(realpath "$2")
shift 2
export PASSFAMILLE QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY LANGUAGE
export LANG=C.UTF-8 LC_ALL=C.UTF-8 # the program is in French whatever the machine says
exec xvfb-run -a -s "-screen 0 ${PASSFAMILLE_SCREEN:-1400x1000x24} -noreset" dbus-run-session -- bash -c '
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
  bus=$!
  code=0
  timeout 240 /usr/bin/python3 "$@" || code=$?
  kill "$bus" 2>/dev/null || true
  exit "$code"' journey "$journey" "$@"
