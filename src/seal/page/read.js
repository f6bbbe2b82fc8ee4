// The readers of what comes with letters: the list, the record, signatures. Each takes one spelling only, as the program
// writes it, and everything else is refused. Nothing here touches the page.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const names = data.names;

// The largest files that are read, in bytes: any file, the list, the record, a signature.
const LIMITS = { file: 64 << 20, manifest: 16 << 20, record: 4 << 20, signature: 16 << 10 };

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
  standard: (value) => names.standards.includes(value),
  layout: (value) => names.layouts.includes(value),
  system_fonts: (value) => typeof value === "boolean",
  recipients: (value) => Array.isArray(value) && value.every(isId),
};
const TABLES = {
  language: { tag: isTag, review: (value) => names.reviews.includes(value), made_of: isDigest },
  sealed: { path: (value) => isLine(value) && isSafePath(value) && value.endsWith(".pdf"), length: isNumber, sha256: isDigest },
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

// ---- Signatures in minisign's format: whether they are some at all, for the page knows no such key

function isMinisignText(bytes) {
  let text;
  try {
    text = toText(bytes);
  } catch {
    return false;
  }
  const [, first, second] =
    /^untrusted comment: [^\n]*\n([A-Za-z0-9+/=]+)\ntrusted comment: (?:\S(?:[^\n]*\S)?)?\n([A-Za-z0-9+/=]+)\n$/.exec(text) ?? [];
  if (bytes.length > LIMITS.signature || first === undefined || /[\p{Cc}]/u.test(text.replace(/[\n\t]/g, ""))) return false;
  try {
    const [made, sealed] = [fromBase64(first), fromBase64(second)];
    const spelt = toBase64(made) === first && toBase64(sealed) === second;
    return spelt && made.length === 74 && sealed.length === 64 && toText(made.subarray(0, 2)) === "ED";
  } catch {
    return false;
  }
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

// The hashes of messages: a letter of many megabytes under thousands of signatures is hashed once.
const hashes = new WeakMap();

async function hashedOnce(kind, message) {
  if (!hashes.has(message)) hashes.set(message, {});
  const known = hashes.get(message);
  known[kind] ??= await hash(kind, message);
  return known[kind];
}

// Returns whether the key has signed exactly this message; on a token only where somebody touched it.
async function fits(signature, message) {
  const hashed = await hashedOnce(signature.algorithm === "sha256" ? "SHA-256" : "SHA-512", message);
  const text = (words) => prefixed(toBytes(words));
  const signed = joined(toBytes("SSHSIG"), text(signature.namespace), text(""), text(signature.algorithm), prefixed(hashed));
  if (!signature.trailer) return holds(signature.point, signed, signature.signature);
  const present = (signature.trailer[0] & 1) === 1;
  const whole = joined(await hash("SHA-256", signature.application), signature.trailer, await hash("SHA-256", signed));
  return present && holds(signature.point, whole, signature.signature);
}
