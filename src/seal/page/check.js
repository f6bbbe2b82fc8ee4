// The check: the same rules as `openletter verify`, and the same answers. Nothing here touches the page.
//
// Nothing is good by default: every file must be listed and every listed file be there, every signature must be sound
// and fit, and whatever is not understood keeps the answer from being good. The keys are those in the page.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const names = data.names;

// The largest files that are read, in bytes: any file, the list, the record, a signature.
const LIMITS = { file: 64 << 20, manifest: 16 << 20, record: 4 << 20, signature: 16 << 10 };

// From the weightiest to the lightest.
const VERDICTS = ["altered", "unsure", "few", "demonstration", "good"];

// ---- Bytes and texts

const toText = (bytes) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
const toBytes = (text) => new TextEncoder().encode(text);
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const lower = (text) => text.replace(/[A-Z]/g, (c) => c.toLowerCase());
const hash = async (kind, bytes) => new Uint8Array(await crypto.subtle.digest(kind, bytes));
const digest = async (bytes) => toHex(await hash("SHA-256", bytes));

function joined(...pieces) {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// A piece with its length before it (RFC 4251, section 5).
function prefixed(bytes) {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return joined(length, bytes);
}

// ---- The list

function isSafeId(id) {
  const device = /^(con|prn|aux|nul|(com|lpt)[0-9])$/i.test(id.split(".")[0]);
  return id.length <= 64 && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) && !id.endsWith(".") && !device;
}

function isSafePath(path) {
  const plain = (name) => {
    const dot = name.lastIndexOf(".");
    const stem = dot < 0 ? name : name.slice(0, dot);
    return name.length <= 80 && isSafeId(stem) && !name.endsWith(".") && /^[A-Za-z0-9._-]+$/.test(name);
  };
  const taken = lower(path).startsWith(lower(names.manifest)) || lower(path).endsWith(names.signature);
  return path.length <= 255 && !taken && path.split("/").every(plain);
}

// Returns the paths with their hashes; null where one thing is not exactly as it is written.
function parseManifest(bytes) {
  let text;
  try {
    text = toText(bytes);
  } catch {
    return null;
  }
  if (bytes.length > LIMITS.manifest || !text.endsWith("\n")) return null;
  const files = new Map();
  const folded = new Set();
  let last = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const [, hex, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (path === undefined || !isSafePath(path) || path <= last || folded.has(lower(path))) return null;
    folded.add(lower(path));
    files.set(path, hex);
    last = path;
  }
  return files;
}

// ---- The record: so much of TOML as it is written in

// Characters that are not seen or turn the text around them, and those of nobody's use.
const UNSAFE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;

const ESCAPES = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "\\": "\\" };

// Returns a TOML string and what stands behind it; null where it is none. Strings hold no line breaks here.
function tomlString(text) {
  const [, mark] = /^("""|'''|"|')/.exec(text) ?? [];
  if (!mark) return null;
  const basic = mark[0] === '"';
  let value = "";
  for (let at = mark.length; at < text.length; ) {
    if (text.startsWith(mark, at)) {
      at += mark.length;
      // Before three closing marks there may stand one or two that belong to the text.
      for (let more = 0; mark.length === 3 && more < 2 && text[at] === mark[0]; more++, at++) value += mark[0];
      return [value, text.slice(at)];
    }
    if (basic && text[at] === "\\") {
      const [all, simple, short, long] = /^\\(?:([btnfr"\\])|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/.exec(text.slice(at)) ?? [];
      if (!all) return null;
      const code = parseInt(short ?? long, 16);
      if (!simple && (code > 0x10ffff || (code >= 0xd800 && code < 0xe000))) return null;
      value += simple ? ESCAPES[simple] : String.fromCodePoint(code);
      at += all.length;
    } else {
      value += text[at++];
    }
  }
  return null;
}

// Returns a value of one line, undefined where it is none that the record can have.
function tomlValue(text) {
  if (text === "true" || text === "false") return text === "true";
  if (/^(0|[1-9][0-9]*)$/.test(text)) return Number(text) < 2 ** 32 ? Number(text) : undefined;
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return isDay(text) ? { day: text } : undefined;
  if (text === "[]") return [];
  if (!text.startsWith("[")) {
    const [value, rest] = tomlString(text) ?? [];
    return rest === "" ? value : undefined;
  }
  const list = [];
  for (let rest = text; ; ) {
    const [value, behind] = tomlString(rest.slice(list.length ? 2 : 1)) ?? [];
    if (value === undefined) return undefined;
    list.push(value);
    if (behind === "]") return list;
    if (!behind.startsWith(", ")) return undefined;
    rest = behind;
  }
}

function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isLine = (value) => typeof value === "string" && !UNSAFE.test(value);
const isId = (value) => isLine(value) && isSafeId(value);
const isTag = (value) => isLine(value) && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{4,8})*$/.test(value);
const isNumber = (value) => typeof value === "number";
const isDigest = (value) => isLine(value) && /^[0-9a-f]{64}$/.test(value);

// What must be in the record, and how.
const RECORD = {
  format: (value) => value === 1,
  program: isLine,
  letter: isId,
  title: isLine,
  revision: isNumber,
  date: (value) => typeof value === "object" && isDay(value.day ?? ""),
  sender: isId,
  name: isLine,
  source: isTag,
  source_hash: isDigest,
  threshold: isNumber,
  demonstration: (value) => typeof value === "boolean",
  recipients: (value) => Array.isArray(value) && value.every(isId),
};
const TABLES = {
  language: { tag: isTag, review: (value) => names.reviews.includes(value), made_of: isDigest },
  sealed: { path: (value) => isLine(value) && isSafePath(value), length: isNumber, sha256: isDigest },
};

// Returns what the letters are; null where anything in it is missing, wrong or not known here.
function parseRecord(bytes) {
  let text;
  try {
    text = toText(bytes);
  } catch {
    return null;
  }
  if (bytes.length > LIMITS.record || UNSAFE.test(text.replaceAll("\n", ""))) return null;
  const tables = { root: [new Map()], language: [], sealed: [] };
  let [table] = tables.root;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, head] = /^\[\[(language|sealed)\]\]$/.exec(line) ?? [];
    if (head) {
      table = new Map();
      tables[head].push(table);
      continue;
    }
    const [, key, text] = /^([a-z0-9_]+) = (.+)$/.exec(line) ?? [];
    const value = text === undefined ? undefined : tomlValue(text);
    if (value === undefined || table.has(key)) return null;
    table.set(key, value);
  }
  const whole = (table, rules) =>
    table.size === Object.keys(rules).length && Object.keys(rules).every((key) => table.has(key) && rules[key](table.get(key)));
  const unique = (list, key) => new Set(list.map((one) => one.get(key))).size === list.length;
  const [root] = tables.root;
  const sound =
    whole(root, RECORD) &&
    Object.keys(TABLES).every((kind) => tables[kind].every((one) => whole(one, TABLES[kind]))) &&
    unique(tables.language, "tag") &&
    unique(tables.sealed, "path");
  if (!sound) return null;
  return {
    letter: root.get("letter"),
    title: root.get("title"),
    sender: root.get("sender"),
    name: root.get("name"),
    revision: root.get("revision"),
    date: root.get("date").day,
    demonstration: root.get("demonstration"),
    languages: new Map(tables.language.map((one) => [one.get("tag"), one.get("review")])),
    recipients: root.get("recipients"),
    sealed: tables.sealed.map((one) => one.get("path")),
  };
}

// Returns language, recipient and review of a path such as `en/us-president.pdf`; null where the record has no such.
function letterAt(record, path) {
  const [, tag, id] = /^([^/]+)\/(.+)\.[^.]*$/.exec(path) ?? [];
  if (!record?.languages.has(tag) || !record.recipients.includes(id)) return null;
  return { language: tag, recipient: id, review: record.languages.get(tag) };
}

// ---- Signatures in OpenSSH's format (PROTOCOL.sshsig)

const ED25519 = "ssh-ed25519";
const TOKEN = "sk-ssh-ed25519@openssh.com";

// Points of small order, as they are written without the sign (RFC 8032, section 5.1.2): with such a key or such a
// signature, one signature can fit many messages.
const SMALL = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

function isSmall(point) {
  const bare = point.slice();
  bare[31] &= 0x7f;
  return SMALL.includes(toHex(bare));
}

async function holds(key, message, signature) {
  if (isSmall(key) || isSmall(signature.subarray(0, 32))) return false;
  try {
    const known = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return await crypto.subtle.verify({ name: "Ed25519" }, known, signature, message);
  } catch {
    return false;
  }
}

// Returns whether this browser can check such signatures: the second example of RFC 8032, section 7.1, must hold, and
// must not hold for another message.
async function canCheck() {
  const key = "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";
  const signature = "kqAJqfDUyrhyDoILX2QlQKKye1QWUD+Ps3YiI+vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA==";
  try {
    const [point, sound] = [fromBase64(key), fromBase64(signature)];
    return (await holds(point, Uint8Array.of(0x72), sound)) && !(await holds(point, Uint8Array.of(0x73), sound));
  } catch {
    return false;
  }
}

// Reads a row of pieces (RFC 4251, section 5) and throws where one does not fit.
function reader(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const take = (length) => {
    if (length > bytes.length - at) throw new Error("short");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const number = () => (take(4), view.getUint32(at - 4));
  const string = () => take(number());
  const text = () => toText(string());
  const end = () => {
    if (at !== bytes.length) throw new Error("long");
  };
  return { take, number, string, text, end };
}

// Returns a signature that is spelt exactly as OpenSSH would spell it; throws where it is not.
function parseSignature(bytes) {
  if (bytes.length > LIMITS.signature) throw new Error("large");
  const [, body] = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n$/.exec(toText(bytes)) ?? [];
  const raw = fromBase64(body.replaceAll("\n", ""));
  if (toBase64(raw).match(/.{1,70}/g).join("\n") !== body) throw new Error("spelling");
  const whole = reader(raw);
  if (toText(whole.take(6)) !== "SSHSIG" || whole.number() !== 1) throw new Error("version");
  const [blob, namespace, reserved, algorithm, made] = [whole.string(), whole.text(), whole.string(), whole.text(), whole.string()];
  whole.end();
  if (namespace === "" || reserved.length || !["sha256", "sha512"].includes(algorithm)) throw new Error("kind");
  const key = reader(blob);
  const kind = key.text();
  const point = key.string();
  // What a token signs for; by custom `ssh:`.
  const application = kind === TOKEN ? key.string() : null;
  key.end();
  const own = reader(made);
  const same = own.text() === kind;
  const signature = own.string();
  const trailer = kind === TOKEN ? own.take(5) : null;
  own.end();
  if (![ED25519, TOKEN].includes(kind) || !same || point.length !== 32 || signature.length !== 64) throw new Error("key");
  if (application) toText(application);
  if (isSmall(point)) throw new Error("weak");
  return { key: toBase64(blob), namespace, algorithm, point, application, signature, trailer };
}

// Returns whether the key has signed exactly this message; on a token only where somebody touched it.
async function fits(signature, message) {
  const hashed = await hash(signature.algorithm === "sha256" ? "SHA-256" : "SHA-512", message);
  const text = (words) => prefixed(toBytes(words));
  const signed = joined(toBytes("SSHSIG"), text(signature.namespace), text(""), text(signature.algorithm), prefixed(hashed));
  if (!signature.trailer) return holds(signature.point, signed, signature.signature);
  const present = (signature.trailer[0] & 1) === 1;
  const whole = joined(await hash("SHA-256", signature.application), signature.trailer, await hash("SHA-256", signed));
  return present && holds(signature.point, whole, signature.signature);
}

// Returns the file that a signature belongs to, by its name and by the files that there are, and who signed.
function signedBy(path, isThere) {
  if (!path.endsWith(names.signature)) return null;
  const stem = path.slice(0, -names.signature.length);
  for (let dot = stem.lastIndexOf("."); dot >= 0; dot = dot > 0 ? stem.lastIndexOf(".", dot - 1) : -1) {
    const [file, org] = [stem.slice(0, dot), stem.slice(dot + 1)];
    if (org !== "" && isThere(file)) return { file, org };
  }
  return null;
}

// Returns what a key is worth for a purpose: the organisations for which it counts, or what keeps it from counting.
function standing(key, namespace) {
  const own = data.keys.filter((one) => one.key === key);
  if (data.revoked.includes(key)) return { why: "key-revoked" };
  if (own.length === 0) return { why: "key-unknown" };
  const now = Math.floor(Date.now() / 1000);
  const good = own.filter(
    (one) =>
      (one.namespaces === null || one.namespaces.includes(namespace)) &&
      (one.after === null || now >= one.after) &&
      (one.before === null || now < one.before),
  );
  return good.length ? { orgs: good.map((one) => one.org) } : { why: "key-unfit" };
}

// Returns the organisations in the order of the keys, each once.
function organisations() {
  const known = new Map();
  for (const { org } of data.keys) if (!known.has(lower(org))) known.set(lower(org), org);
  return [...known.values()];
}

// Returns how many signers these organisations are: those that share a key are one.
function count(orgs) {
  const group = new Map(organisations().map((org, at) => [lower(org), at]));
  for (const one of data.keys) {
    for (const other of data.keys.filter((other) => other.key === one.key)) {
      const [from, to] = [group.get(lower(one.org)), group.get(lower(other.org))];
      for (const [org, at] of group) if (at === from) group.set(org, to);
    }
  }
  return new Set([...orgs].map((org) => group.get(lower(org)))).size;
}

// ---- The check

// What was found, while it is looked for. A reason is a message of the page with its values.
function inquest() {
  return { orgs: new Set(), files: [], record: null, altered: [], unsure: [], remarks: [], good: 0, shown: 0, seen: 0 };
}

const reason = (id, path, other, sender) => ({ id, values: { path, other, sender } });

// Returns the bytes of a path, null where there is none; what cannot be read is told.
async function bytesOf(found, folder, path) {
  const file = folder.get(path);
  if (!file) return null;
  try {
    if (file.size > LIMITS.file) throw new Error("large");
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    found.unsure.push(reason("not-understood", path));
    return null;
  }
}

// Looks at a signature; returns the organisations for which it counts.
async function lookAt(found, path, namespace, bytes, message) {
  found.seen += 1;
  let signature;
  try {
    signature = parseSignature(bytes);
    if (!(await fits(signature, message))) throw new Error("other");
  } catch {
    found.altered.push(reason("signature-broken", path));
    return [];
  }
  if (signature.key === names.demonstration_key) {
    found.shown += 1;
    return [];
  }
  const { orgs, why } = signature.namespace === namespace ? standing(signature.key, namespace) : { why: "key-unfit" };
  if (why) found.remarks.push(reason(why, path));
  if (orgs) found.good += 1;
  return orgs ?? [];
}

// Reads the list and checks its signatures.
async function readManifest(found, folder) {
  const bytes = await bytesOf(found, folder, names.manifest);
  if (!bytes) {
    if (!folder.has(names.manifest)) found.unsure.push(reason("nothing-to-check"));
    return null;
  }
  for (const path of folder.keys()) {
    if (!signedBy(path, (file) => file === names.manifest)) continue;
    const signature = await bytesOf(found, folder, path);
    if (!signature) continue;
    for (const org of await lookAt(found, path, names.manifest_namespace, signature, bytes)) found.orgs.add(org);
  }
  const manifest = parseManifest(bytes);
  if (!manifest) found.unsure.push(reason("not-understood", names.manifest));
  return manifest;
}

async function readRecord(found, folder) {
  const bytes = await bytesOf(found, folder, names.record);
  found.record = bytes && parseRecord(bytes);
  if (bytes && !found.record) found.unsure.push(reason("not-understood", names.record));
}

// Checks a signature of a file that is listed.
async function ownSignature(found, folder, path, file) {
  const [signature, bytes] = [await bytesOf(found, folder, path), await bytesOf(found, folder, file)];
  if (signature && bytes) await lookAt(found, path, names.file_namespace, signature, bytes);
}

// Compares a listed file with its hash; `list` are the other files of which it could be.
async function compare(found, folder, path, want, list) {
  const bytes = await bytesOf(found, folder, path);
  if (!bytes) {
    if (folder.has(path)) return "unreadable";
    found.altered.push(reason("file-missing", path));
    return "missing";
  }
  const is = await digest(bytes);
  if (is === want) return "intact";
  tellAltered(found, path, is, list);
  return "altered";
}

function tellAltered(found, path, is, list) {
  const [other] = [...list].find(([, hex]) => hex === is) ?? [];
  found.altered.push(other ? reason("file-exchanged", path, other) : reason("file-altered", path));
}

// Refuses a list whose letters the record does not know: nobody could say what they are.
function match(found, manifest) {
  if (!found.record) return;
  for (const path of manifest.keys()) {
    if (path.includes("/") && !letterAt(found.record, path)) found.unsure.push(reason("not-understood", path));
  }
  for (const path of found.record.sealed) {
    if (!manifest.has(path)) found.unsure.push(reason("not-understood", names.record));
  }
}

function conclude(found) {
  const demonstration = found.record ? found.record.demonstration : found.shown > 0 && found.orgs.size === 0;
  if (demonstration && found.shown === 0) found.unsure.push(reason("nothing-to-check"));
  // With the keys of one coalition nobody can vouch for the letters of another.
  if (found.record && found.record.sender !== data.sender) found.unsure.push(reason("other-sender", "", "", found.record.name));
  const signed = count(found.orgs);
  let few = false;
  if (!demonstration) {
    if (found.seen > 0 && found.good === 0) found.altered.push(reason("no-known-key"));
    else few = signed < data.need;
  }
  const verdict =
    (found.altered.length && "altered") || (found.unsure.length && "unsure") || (few && "few") || (demonstration && "demonstration") || "good";
  for (const file of found.files) file.letter = letterAt(found.record, file.listedAs ?? file.path);
  const { record, files, remarks, orgs } = found;
  return { verdict, reasons: [...found.altered, ...found.unsure], remarks, record, files, orgs: [...orgs].sort(), signed };
}

// Returns what is found in a folder that holds a list: files by their paths in it.
async function checkFolder(folder) {
  const found = inquest();
  const manifest = await readManifest(found, folder);
  if (!manifest) return conclude(found);
  for (const [path, want] of manifest) {
    const state = await compare(found, folder, path, want, manifest);
    if (path === names.record && state === "intact") await readRecord(found, folder);
    found.files.push({ path, state });
  }
  if (!manifest.has(names.record)) found.unsure.push(reason("not-understood", names.manifest));
  match(found, manifest);
  for (const path of folder.keys()) {
    const known = path === names.manifest || manifest.has(path) || names.litter.includes(path.split("/").pop());
    if (known || signedBy(path, (file) => file === names.manifest)) continue;
    const own = signedBy(path, (file) => manifest.has(file));
    if (own) {
      await ownSignature(found, folder, path, own.file);
    } else {
      found.altered.push(reason("file-extra", path));
      found.files.push({ path, state: "extra" });
    }
  }
  return conclude(found);
}

// Returns what is found about one of several files that lie side by side.
async function checkFile(folder, path) {
  const found = inquest();
  const bytes = await bytesOf(found, folder, path);
  if (!bytes) return conclude(found);
  const own = [...folder.keys()].filter((one) => signedBy(one, (file) => file === path));
  if (!folder.has(names.manifest)) return checkAlone(folder, path, bytes, own);
  const manifest = await readManifest(found, folder);
  if (manifest) {
    if (!manifest.has(names.record)) {
      found.unsure.push(reason("not-understood", names.manifest));
    } else if (folder.has(names.record)) {
      const state = await compare(found, folder, names.record, manifest.get(names.record), []);
      if (state === "intact") await readRecord(found, folder);
    }
    match(found, manifest);
    const is = await digest(bytes);
    const listed = [...manifest].filter(([, hex]) => hex === is).map(([path]) => path);
    const one = { path, state: "intact" };
    if (manifest.has(path) && manifest.get(path) !== is) {
      one.state = "altered";
      tellAltered(found, path, is, manifest);
    } else if (!manifest.has(path) && !path.includes("/") && listed.length) {
      // A file that was taken out of its folder: the list says what it is.
      one.listedAs = listed[0];
      for (const path of listed) found.remarks.push(reason("renamed", path));
    } else if (!manifest.has(path)) {
      one.state = "extra";
      (found.orgs.size ? found.altered : found.unsure).push(reason("file-extra", path));
    }
    found.files.push(one);
    for (const signature of own) await ownSignature(found, folder, signature, path);
  }
  const seen = found.seen;
  const report = conclude(found);
  if (report.verdict !== "few" && report.verdict !== "unsure") return report;
  // The list does not prove it; the signatures of the file itself may.
  const alone = await checkAlone(folder, path, bytes, own);
  const proves = alone.verdict === "good" || alone.verdict === "demonstration";
  return proves || (seen === 0 && own.length) ? alone : report;
}

// Returns what is found about one file with its own signatures.
async function checkAlone(folder, path, bytes, signatures) {
  const found = inquest();
  found.files.push({ path, state: "intact" });
  for (const one of signatures) {
    const signature = await bytesOf(found, folder, one);
    if (!signature) continue;
    for (const org of await lookAt(found, one, names.file_namespace, signature, bytes)) found.orgs.add(org);
  }
  if (signatures.length) found.remarks.push(reason("alone"));
  else found.unsure.push(reason("nothing-to-check"));
  return conclude(found);
}

// Returns what is found about files that lie side by side: each of them by itself, and the weightiest answer for all.
async function checkFiles(folder) {
  const isThere = (file) => folder.has(file);
  const beside = [names.manifest, names.record, names.guide];
  const letters = [...folder.keys()].filter((path) => !path.endsWith(names.signature) && !names.litter.includes(path));
  const meant = letters.filter((path) => !beside.includes(path));
  const subjects = meant.length ? meant : letters.filter((path) => path !== names.manifest);
  const reports = [];
  for (const path of subjects) reports.push(await checkFile(folder, path));
  if (reports.length === 0) {
    const found = inquest();
    await readManifest(found, folder);
    found.unsure.push(reason("nothing-to-check"));
    reports.push(conclude(found));
  }
  // A signature of nothing that is there proves nothing, and is perhaps not that of which somebody thinks.
  const lost = [...folder.keys()].filter((path) => path.endsWith(names.signature) && !signedBy(path, isThere));
  const [worst] = VERDICTS.filter((verdict) => reports.some((report) => report.verdict === verdict));
  const orgs = reports[0].orgs.filter((org) => reports.every((report) => report.orgs.includes(org)));
  const once = (list) => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
  return {
    verdict: lost.length && VERDICTS.indexOf(worst) > 1 ? "unsure" : worst,
    reasons: once([...reports.flatMap((report) => report.reasons), ...lost.map((path) => reason("not-understood", path))]),
    remarks: once(reports.flatMap((report) => report.remarks)),
    record: reports[0].record,
    files: reports.flatMap((report) => report.files),
    orgs,
    signed: count(orgs),
  };
}

// Returns what is found about files by their paths: a folder where somebody chose one, else files side by side.
async function check(files, isFolder) {
  if (!(await canCheck())) {
    return { verdict: "unsure", reasons: [reason("old-browser")], remarks: [], record: null, files: [], orgs: [], signed: null };
  }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return isFolder ? checkFolder(sorted) : checkFiles(sorted);
}
