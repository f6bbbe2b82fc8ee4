"""A headless Chromium, driven over the DevTools protocol on two pipes: nothing but Python's own library is needed.

The protocol: https://chromedevtools.github.io/devtools-protocol/; every message is JSON and ends with a null byte.
"""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"]


class Browser:
    """A browser with one tab, its profile in a folder that vanishes with it."""

    def __init__(self):
        program = next((found for name in NAMES if (found := shutil.which(name))), None)
        if program is None:
            raise SystemExit("there is no Chromium here: install the package `chromium`")
        self.profile = tempfile.TemporaryDirectory()
        to_browser, self.to = os.pipe()
        self.back, from_browser = os.pipe()

        def wire():
            # The browser reads from descriptor 3 and writes to descriptor 4.
            read, write = os.dup(to_browser), os.dup(from_browser)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
                "--disable-extensions", "--lang=en", f"--user-data-dir={self.profile.name}", "about:blank",
            ],
            preexec_fn=wire, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.rest, self.number, self.heard, self.session = b"", 0, [], None
        tab = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.session = None
            self.call("Browser.close")
        except (OSError, RuntimeError):
            self.process.kill()
        self.process.wait(10)
        self.profile.cleanup()

    def _message(self):
        while b"\0" not in self.rest:
            more = os.read(self.back, 1 << 16)
            if not more:
                raise RuntimeError("the browser has ended")
            self.rest += more
        one, self.rest = self.rest.split(b"\0", 1)
        return json.loads(one)

    def call(self, method, **parameters):
        """Calls a method of the protocol and returns its answer; events that come meanwhile are kept in `heard`."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.heard.append(answer)

    def run(self, code):
        """Returns the value of an expression in the page; promises are waited for."""
        done = self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in done:
            raise RuntimeError(f"{done['exceptionDetails']}\nin {code}")
        return done["result"].get("value")

    def until(self, code, seconds=15):
        """Waits until an expression is true; returns how long that took, or nothing when it never is."""
        begin = time.monotonic()
        while time.monotonic() - begin < seconds:
            if self.run(f"Boolean({code})"):
                return time.monotonic() - begin
            time.sleep(0.02)
        return None

    def open(self, url, width=1280, height=900, dark=False):
        """Opens a page in a window of a size and waits until it is there."""
        phone = width < 600
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2 if phone else 1, mobile=phone
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        # A page that is there already must not be taken for the new one.
        self.call("Page.navigate", url="about:blank")
        self.until("location.href === 'about:blank'")
        self.call("Page.navigate", url=url)
        self.until("location.href !== 'about:blank' && document.readyState === 'complete'")
        self.run("document.fonts.ready.then(() => true)")

    def keys(self, *names):
        """Presses keys, such as `Tab`."""
        for name in names:
            code = {"Tab": 9, "Space": 32, "ArrowRight": 39, "ArrowDown": 40}[name]
            text = {"text": " "} if name == "Space" else {}
            key = " " if name == "Space" else name
            for kind in ("keyDown", "keyUp"):
                self.call("Input.dispatchKeyEvent", type=kind, key=key, code=name, windowsVirtualKeyCode=code, **text)

    def picture(self, path, whole=False):
        """Writes what is seen, or all of the page, as PNG."""
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
