// The check: the same rules as `openletter verify`, and the same answers. Nothing here touches the page.
//
// Nothing is good by default: every file must be listed and every listed file be there, every signature must be sound
// and fit, and whatever is not understood keeps the answer from being good. The keys are those in the page.
"use strict";

// From the weightiest to the lightest.
const VERDICTS = ["altered", "unsure", "few", "demonstration", "good"];

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

// Whether a path is that of a signature of the list in minisign's format. The page knows no such key: it neither counts
// nor does harm.
function isMinisign(path) {
  const [begin, end] = [`${names.manifest}.`, names.minisign];
  return path.startsWith(begin) && path.endsWith(end) && path.length > begin.length + end.length && !path.includes("/");
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
  return { orgs: new Set(), files: [], record: null, altered: [], unsure: [], remarks: [], good: 0, shown: 0, seen: 0, last: null };
}

// So many signatures of a list are looked at; no coalition has as many keys.
const SIGNATURES = 2000;

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

// Looks at a signature in minisign's format, of which the page can only tell that it is one.
async function lookAtMinisign(found, folder, path) {
  const bytes = await bytesOf(found, folder, path);
  if (!bytes) return;
  if (isMinisignText(bytes)) found.remarks.push(reason("key-unknown", path));
  else found.altered.push(reason("signature-broken", path));
}

// Reads the list and checks its signatures.
async function readManifest(found, folder) {
  const bytes = await bytesOf(found, folder, names.manifest);
  if (!bytes) {
    if (!folder.has(names.manifest)) found.unsure.push(reason("nothing-to-check"));
    return null;
  }
  const isSignature = (path) => Boolean(signedBy(path, (file) => file === names.manifest));
  if ([...folder.keys()].filter((path) => isSignature(path) || isMinisign(path)).length > SIGNATURES) {
    found.unsure.push(reason("not-understood", names.manifest));
    return null;
  }
  for (const path of folder.keys()) {
    if (isMinisign(path)) await lookAtMinisign(found, folder, path);
    if (!isSignature(path)) continue;
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
  const signature = await bytesOf(found, folder, path);
  if (found.last?.file !== file) found.last = { file, bytes: await bytesOf(found, folder, file) };
  const { bytes } = found.last;
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
    else few = signed < Math.max(data.need, 1);
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
    if (known || signedBy(path, (file) => file === names.manifest) || isMinisign(path)) continue;
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
  const letters = [...folder.keys()].filter((path) => !path.endsWith(names.signature) && !isMinisign(path) && !names.litter.includes(path));
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
