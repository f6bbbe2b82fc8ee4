"""Drives a headless Chromium over its DevTools protocol, with nothing but Python's own library.

    with Browser() as browser:
        page = browser.open("file:///some/page.html")
        page.evaluate("document.title")
"""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"]


def program():
    """Returns Chromium's place, none where there is none."""
    return os.environ.get("CHROMIUM") or next((found for found in map(shutil.which, NAMES) if found), None)


class Browser:
    """A browser with a profile of its own that vanishes with it."""

    def __init__(self, *flags):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_read, self.to = os.pipe()
        self.back, to_write = os.pipe()
        command = [program(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
                   "--hide-scrollbars", "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}", *flags, "about:blank"]
        # The browser reads commands from descriptor 3 and writes answers to 4; others may be in the way.
        redirected = f'exec "$@" 3<&{to_read} 4>&{to_write}'
        self.process = subprocess.Popen(["bash", "-c", redirected, "bash", *command], pass_fds=(to_read, to_write),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.number, self.rest, self.events = 0, b"", []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.profile.cleanup()

    def receive(self):
        while b"\0" not in self.rest:
            more = os.read(self.back, 1 << 20)
            if not more:
                raise AssertionError("the browser has ended")
            self.rest += more
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, session=None, **params):
        """Sends a command and returns its result; events that come before it are kept."""
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        self.write(message)
        while True:
            answer = self.receive()
            if answer.get("id") == number:
                if "error" in answer:
                    raise AssertionError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def write(self, message):
        left = json.dumps(message).encode() + b"\0"
        while left:
            left = left[os.write(self.to, left):]

    def tab(self, before="", language=None):
        """Returns a new tab; `before` is a script that runs before those of its pages."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, target, session)
        for domain in ("Page", "Runtime", "DOM", "Log", "Network"):
            page.send(f"{domain}.enable")
        if language:
            agent = self.send("Browser.getVersion")["userAgent"]
            page.send("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=language)
        if before:
            page.send("Page.addScriptToEvaluateOnNewDocument", source=before)
        return page

    def open(self, address, width=1100, height=900, **options):
        """Opens a page in a new tab, with the options of `tab`."""
        page = self.tab(**options)
        page.go(address, width, height)
        return page


class Page:
    """A tab."""

    def __init__(self, browser, target, session):
        self.browser, self.target, self.session = browser, target, session

    def send(self, method, **params):
        return self.browser.send(method, self.session, **params)

    def evaluate(self, expression):
        """Returns the value of an expression, awaited where it is a promise."""
        done = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in done:
            raise AssertionError(f"{expression[:200]}: {done['exceptionDetails'].get('exception', done)}")
        return done["result"].get("value")

    def go(self, address, width=1100, height=900):
        """Opens a page in a window of a size, a narrow one being a telephone, and waits until it is there."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        # A page that is there already must not be taken for the new one.
        self.send("Page.navigate", url="about:blank")
        self.until("location.href === 'about:blank'")
        self.send("Page.navigate", url=address)
        self.until("location.href !== 'about:blank' && document.readyState === 'complete'")
        self.evaluate("document.fonts.ready.then(() => true)")

    def wait(self, expression, seconds=20):
        """Waits until an expression is true; returns how long that took, none when it never is."""
        begin = time.monotonic()
        while time.monotonic() - begin < seconds:
            if self.evaluate(f"Boolean({expression})"):
                return time.monotonic() - begin
            time.sleep(0.02)
        return None

    def until(self, expression, seconds=20):
        """Waits until an expression is true, which it must become."""
        if self.wait(expression, seconds) is None:
            raise AssertionError(f"it never became true: {expression}")

    def keys(self, *names):
        """Presses keys, such as `Space`."""
        for name in names:
            code, text = {"Tab": (9, None), "Space": (32, " ")}[name]
            for kind in ("keyDown", "keyUp"):
                self.send("Input.dispatchKeyEvent", type=kind, key=text or name, code=name, windowsVirtualKeyCode=code,
                          **({"text": text} if text else {}))

    def choose(self, selector, paths):
        """Chooses files, or one folder, for an input."""
        root = self.send("DOM.getDocument")["root"]["nodeId"]
        node = self.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.send("DOM.setFileInputFiles", nodeId=node, files=[str(path) for path in paths])

    def drop(self, paths, x=400, y=300):
        """Drops files and folders onto the page, as somebody does with the mouse."""
        data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.send("Input.dispatchDragEvent", type=kind, x=x, y=y, data=data)

    def picture(self, path, whole=True):
        """Writes all of the page, or what is seen of it, as PNG."""
        image = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(image))

    def events(self):
        """Returns the events of this tab so far."""
        return [event for event in self.browser.events if event.get("sessionId") == self.session]

    def told(self):
        """Returns what the browser has complained about on this page, and every address that it asked for."""
        own = self.events()
        complaints = [e["params"]["entry"]["text"] for e in own if e["method"] == "Log.entryAdded"]
        complaints += [str(e["params"]["exceptionDetails"]) for e in own if e["method"] == "Runtime.exceptionThrown"]
        asked = [e["params"]["request"]["url"] for e in own if e["method"] == "Network.requestWillBeSent"]
        return complaints, asked

    def close(self):
        self.browser.send("Target.closeTarget", targetId=self.target)
