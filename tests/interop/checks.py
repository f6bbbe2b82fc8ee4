"""What the checks by other tools share: the program that is checked, and the count of what passed and what failed."""

import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
# Nothing of these runs goes into the memory of whoever runs them.
STORE = tempfile.TemporaryDirectory()
ENVIRONMENT = {**os.environ, "OPENLETTER_CACHE": STORE.name}
passed = failed = 0


def check(what, good, why=""):
    """Counts a check, and says why where it fails."""
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {what}: {why}"[:3000])


def run(*command, cwd=None, ok=(0,)):
    """Returns what a command prints; one that ends with another code than those of `ok` is an error."""
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True, env=ENVIRONMENT)
    if done.returncode not in ok:
        raise AssertionError(f"{' '.join(map(str, command))} gave {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def finish():
    """Prints the count and ends the script."""
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
