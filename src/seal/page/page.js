// The page: takes the files, asks the check, and tells the answer in the reader's language.
//
// Whatever comes from files is put in as text and never as markup, apart from the words around it (`bdi`).
"use strict";

const page = document.getElementById("page");

// How deep and how large a folder may be.
const DEPTH = 16;
const ENTRIES = 200000;

// So many reasons are told.
const TOLD = 25;

const SIGNS = { good: "✓", altered: "✕", few: "!", unsure: "?", demonstration: "!" };

// What is shown: the language; the answer, where there is one; whether a folder could not be read; and how many checks
// have begun.
const state = { language: null, report: null, busy: false, unread: false, turn: 0 };

// ---- Words

// Returns an element with attributes and children; a child that is text is put in as text.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

// A name of a file or a command: it runs from left to right in every language.
const code = (text) => element("bdi", { dir: "ltr" }, element("code", {}, text));
const name = (text) => element("bdi", {}, String(text));

// Returns a value as it stands in a message: an element as it is, a number and a day as the language writes them, where
// the browser knows it; what it does not know, it would write in the language of its own menus.
function shown(value, tag) {
  if (value instanceof Node) return value;
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
  if (typeof value === "number") return name(known ? new Intl.NumberFormat(known).format(value) : value);
  if (!(value instanceof Date)) return name(value ?? "");
  const long = { dateStyle: "long", timeZone: "UTC" };
  return name(known ? new Intl.DateTimeFormat(known, long).format(value) : value.toISOString().slice(0, 10));
}

// Returns a message in the reader's language, in English where there is none, with the values put in.
function say(id, values = {}) {
  const own = state.language.words[id];
  const tag = own ? state.language.tag : "en";
  const parts = (own ?? data.english[id] ?? []).map((part) => (typeof part === "string" ? part : shown(values[part.value], tag)));
  return own ? parts : [element("span", { lang: "en", dir: "ltr" }, parts)];
}

const plain = (id) => element("span", {}, say(id)).textContent;
const paragraph = (id, values, attributes) => element("p", attributes, say(id, values));
const member = (org) => state.language.members[org] ?? org;

// ---- The parts of the page

function header() {
  const options = data.languages.map((one) =>
    element("option", { value: one.tag, lang: one.tag, dir: one.dir, selected: one === state.language }, one.names[one.tag]),
  );
  const choose = (event) => {
    state.language = data.languages.find((one) => one.tag === event.target.value);
    show();
    document.querySelector("select").focus();
  };
  const choice = element("label", { class: "language" }, say("language"), " ", element("select", { onchange: choose }, options));
  return element("header", {}, element("h1", {}, say("title")), data.languages.length > 1 ? choice : null);
}

// A button that opens the system's choice of files or of a folder.
function button(id, folder, second) {
  const input = element("input", { type: "file", multiple: true, webkitdirectory: folder, hidden: true, id: `input-${id}` });
  input.addEventListener("change", () => take([...input.files].map((file) => [file.webkitRelativePath || file.name, file]), folder));
  return [element("button", { type: "button", class: second && "second", onclick: () => input.click() }, say(id)), input];
}

function dropArea() {
  return element(
    "div",
    { class: "drop" },
    element("strong", {}, say("drop")),
    element("div", { class: "faint" }, say("drop.note")),
    state.unread ? element("div", { class: "unread", role: "alert" }, say("drop.failed")) : null,
    element("div", { class: "buttons" }, button("choose-folder", true), button("choose-files", false, true)),
  );
}

// What a reason speaks of: names of files, and of other senders.
function valuesOf({ values: { path, other, sender } }) {
  return { path: code(path ?? ""), other: code(other ?? ""), sender: name(sender ?? "") };
}

function problems(report) {
  const list = report.reasons.slice(0, TOLD).map((one) => element("li", {}, say(one.id, valuesOf(one))));
  const more = report.reasons.length > TOLD ? element("li", {}, "…") : null;
  return list.length ? element("ul", {}, list, more) : null;
}

function answer(report) {
  return element(
    "section",
    { class: `answer ${report.verdict}`, role: "status" },
    element("div", { class: "sign", "aria-hidden": "true" }, element("span", {}, SIGNS[report.verdict])),
    element("div", {}, element("h2", { id: "answer", tabindex: "-1" }, say(report.verdict)), paragraph(`${report.verdict}.note`), problems(report)),
  );
}

// Returns what a file is, in words: where it is listed, in which language, to whom.
function fileLine(file) {
  const path = code(file.path);
  if (!file.letter) return element("li", {}, path);
  const { language, recipient, review } = file.letter;
  const to = recipient === names.public ? element("span", {}, say("public")) : code(recipient);
  const words = say("listed", { language: name(state.language.names[language] ?? language), recipient: to });
  const doubt = review === names.unreviewed ? element("span", { class: "faint" }, say("unreviewed")) : null;
  return element("li", {}, element("span", {}, words), element("span", { class: "faint" }, path), doubt);
}

function files(report) {
  const intact = report.files.filter((file) => file.state === "intact");
  const list = element("ul", { class: "files" }, intact.map(fileLine));
  if (report.files.length === 1) return intact.length ? list : null;
  const total = say("files.count", { count: intact.length, all: report.files.length });
  return element("details", {}, element("summary", {}, total), list);
}

function facts(report) {
  const rows = [];
  const row = (id, ...content) => rows.push(element("dt", {}, say(id)), element("dd", {}, ...content));
  const orgs = (list) => element("ul", {}, list.map((org) => element("li", {}, name(member(org)))));
  if (report.record) {
    const { title, revision, date } = report.record;
    row(
      "letter",
      element("p", {}, name(title)),
      paragraph("revision", { revision, date: new Date(`${date}T00:00:00Z`) }),
      paragraph("old-revision", {}, { class: "faint" }),
    );
  }
  if (report.signed !== null) {
    const missing = organisations().filter((org) => !report.orgs.some((one) => lower(one) === lower(org)));
    const needed = paragraph("needed", { count: report.signed, need: data.need }, { class: "faint" });
    row("signed-by", orgs(report.orgs), needed);
    if (missing.length) row("not-signed-by", orgs(missing));
  }
  const found = files(report);
  if (found) row("files", found);
  const remarks = report.remarks.map((one) => paragraph(one.id, valuesOf(one), { class: "faint" }));
  return [rows.length ? element("dl", {}, rows) : null, remarks];
}

function guide() {
  const blocks = data.guide.map((block) => {
    if (block.id) return paragraph(block.id, { answer: code(block.value ?? ""), command: code(block.value ?? "") });
    return block.map(([systems, command]) => element("pre", {}, systems ? element("b", {}, systems) : null, element("code", {}, command)));
  });
  return element("details", {}, element("summary", {}, say("hand")), blocks.flat());
}

function show() {
  const { tag, dir, sender } = state.language;
  document.documentElement.lang = tag;
  document.documentElement.dir = dir;
  document.title = plain("title");
  const open = page.querySelector("details.guide")?.open;
  const parts = [header(), paragraph("intro", { sender: name(sender) }, { class: "intro" })];
  if (state.busy) {
    parts.push(element("p", { role: "status" }, say("checking")));
  } else if (state.report) {
    const again = () => {
      state.report = null;
      show();
    };
    parts.push(answer(state.report), facts(state.report), element("button", { type: "button", onclick: again }, say("again")));
  } else {
    parts.push(dropArea(), paragraph("private", {}, { class: "faint" }));
  }
  const last = guide();
  last.className = "guide";
  last.open = Boolean(open);
  page.replaceChildren(...[parts, paragraph("outside", {}, { class: "warning" }), last].flat(3).filter(Boolean));
}

// ---- Files

// Checks files, each a path and a file; the folder that all of them lie in is left out of their paths.
async function take(pairs, isFolder) {
  const turn = ++state.turn;
  Object.assign(state, { busy: true, unread: false });
  show();
  let found = pairs;
  while (isFolder && found.length && found.every(([path]) => path.includes("/"))) {
    const [first] = found[0][0].split("/");
    if (!found.every(([path]) => path.startsWith(`${first}/`))) break;
    found = found.map(([path, file]) => [path.slice(first.length + 1), file]);
  }
  const failed = () => ({ verdict: "unsure", reasons: [], remarks: [], record: null, files: [], orgs: [], signed: null });
  const twice = new Set(found.map(([path]) => path)).size !== found.length;
  const report = twice || !found.length ? failed() : await check(new Map(found), isFolder).catch(failed);
  // Somebody who was faster than the check wants the other answer.
  if (turn !== state.turn) return;
  state.busy = false;
  state.report = report;
  show();
  document.getElementById("answer").focus();
}

// Returns the files of a folder that was dropped, by their paths. The newer handles would be shorter, but Chromium leaves
// out of them files with certain names, and an extra file must be seen.
async function walk(entry, before, found, depth) {
  const path = before + entry.name;
  if (depth > DEPTH || found.length >= ENTRIES) throw new Error("large");
  if (entry.isFile) return found.push([path, await new Promise((done, failed) => entry.file(done, failed))]);
  const list = entry.createReader();
  // A reader gives some at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise((done, failed) => list.readEntries(done, failed));
    if (some.length === 0) return;
    for (const one of some) await walk(one, `${path}/`, found, depth + 1);
  }
}

async function dropped(transfer) {
  // All of this is gone as soon as the function waits for anything.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const loose = [...transfer.files].map((file) => [file.name, file]);
  if (entries.length === loose.length && entries.every((entry) => entry.isFile)) return take(loose, false);
  const found = [];
  try {
    for (const entry of entries) await walk(entry, "", found, 0);
  } catch {
    // Chromium reads no dropped folder for a page that is itself a file. A part of a folder is none that can be judged.
    found.length = 0;
  }
  if (found.length) return take(found, true);
  Object.assign(state, { report: null, busy: false, unread: true, turn: state.turn + 1 });
  show();
}

addEventListener("dragover", (event) => {
  event.preventDefault();
  document.querySelector(".drop")?.classList.add("over");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.querySelector(".drop")?.classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  dropped(event.dataTransfer);
});

// ---- Beginning: in the reader's language, where the page has it

function preferred() {
  const wanted = [location.hash.slice(1), ...navigator.languages];
  const base = (tag) => new Intl.Locale(tag).maximize();
  for (const tag of wanted) {
    const same = data.languages.find((one) => lower(one.tag) === lower(tag));
    if (same) return same;
    try {
      const want = base(tag);
      const near = data.languages.find(({ tag }) => base(tag).language === want.language && base(tag).script === want.script);
      if (near) return near;
    } catch {
      // What the browser or the address names is no language.
    }
  }
  return data.languages[0];
}

state.language = preferred();
show();
