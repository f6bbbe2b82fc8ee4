// The page of `openletter preview`: it asks for letters and shows them, and asks again after every save.
"use strict";

const form = document.getElementById("choice");
const columns = document.getElementById("columns");
const trouble = document.getElementById("trouble");
const news = document.getElementById("news");

// What is chosen stands in the page's own address, so that a reload shows it again.
const start = new URLSearchParams(location.search);
const chosen = {
  letter: start.get("letter") ?? "",
  to: start.get("to") ?? "public",
  view: start.get("view") === "pages" ? "pages" : "web",
  width: ["phone", "wide"].includes(start.get("width")) ? start.get("width") : "fit",
  langs: start.get("langs")?.split(",") ?? null,
};
let state = null;

const element = (name, properties = {}, ...inner) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inner);
  return made;
};

// A language's own name for itself, where the browser knows it.
const nameOf = (tag) => {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
};

const get = async (path, question, signal) => {
  const answer = await fetch(`${path}?${new URLSearchParams(question)}`, { signal, cache: "no-store" });
  const data = await answer.json();
  return answer.ok ? data : { errors: data.errors ?? [{ severity: "error", message: answer.statusText, hints: [] }] };
};

// Text in which `words` are set as code.
const spoken = (text) =>
  text.split(/`([^`]+)`/).map((part, n) => (n % 2 ? element("code", { textContent: part, dir: "auto" }) : part));

const finding = (one) => {
  const box = element("div", { className: `finding ${one.severity}`, lang: "en", dir: "ltr" });
  if (one.place) box.append(element("p", { className: "place", textContent: one.place }));
  box.append(element("p", {}, ...spoken(one.message)));
  if (one.line && one.line.some((part) => part.trim())) {
    const [before, meant, after] = one.line;
    const line = element("p", { className: "line", dir: "auto" }, before, element("mark", { textContent: meant }), after);
    box.append(line);
  }
  if (one.hints.length) box.append(element("ul", {}, ...one.hints.map((hint) => element("li", {}, ...spoken(hint)))));
  return box;
};

const remember = () => {
  const words = new URLSearchParams();
  if (state?.letters.length > 1) words.set("letter", chosen.letter);
  if (chosen.to !== "public") words.set("to", chosen.to);
  if (chosen.view !== "web") words.set("view", chosen.view);
  if (chosen.width !== "fit") words.set("width", chosen.width);
  if (chosen.langs) words.set("langs", chosen.langs.join(","));
  const query = words.toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
};

// One language: the newest letter that could be made, or what is wrong with it.
class Column {
  constructor(tag, dir) {
    this.tag = tag;
    this.asked = new AbortController();
    const id = `column-${tag}`;
    const name = element("bdi", { textContent: nameOf(tag), lang: tag, dir });
    const code = element("code", { textContent: tag, lang: "en", dir: "ltr" });
    this.link = element("a", { textContent: "alone", target: "_blank", rel: "noopener", lang: "en" });
    this.link.setAttribute("aria-label", `${tag}: the letter alone, in a new tab`);
    this.remarks = element("details", { className: "remarks", hidden: true, lang: "en", dir: "ltr" });
    this.top = element("div", { className: "top" }, element("h2", { id }, name, code), this.link, this.remarks);
    this.sheet = element("div", { className: "sheet" });
    this.root = element("section", { className: "column", lang: tag, dir }, this.top, this.sheet);
    this.root.setAttribute("aria-labelledby", id);
    this.dir = dir;
    this.shown = "";
  }

  question() {
    return { letter: chosen.letter, lang: this.tag, to: chosen.to };
  }

  // Asks for the letter as it is now; what is shown stays until the answer is there.
  async renew() {
    this.asked.abort();
    const asked = (this.asked = new AbortController());
    const question = this.question();
    this.link.href = `/letter.html?${new URLSearchParams(question)}`;
    const known = state.recipients.find((one) => one.id === chosen.to);
    this.link.hidden = !known.languages.includes(this.tag);
    if (this.link.hidden) {
      this.tell([]);
      const none = element("p", { className: "absent", lang: "en", dir: "ltr" });
      none.append(element("code", { textContent: chosen.to }), " does not get the letter in this language.");
      this.show("absent", none);
      return;
    }
    this.sheet.classList.add("busy");
    try {
      const letter = await get("/letter.json", question, asked.signal);
      if (letter.errors) return this.fail(letter.errors);
      this.tell(letter.remarks);
      if (chosen.view === "pages") {
        const set = await get("/pages.json", question, asked.signal);
        if (set.errors) return this.fail(set.errors);
        await this.pages(set.pages, question);
      } else {
        await this.web(letter.mark, question);
      }
    } catch (error) {
      if (error.name !== "AbortError") this.lost = true;
    } finally {
      if (this.asked === asked) this.sheet.classList.remove("busy");
    }
  }

  show(mark, ...inner) {
    this.shown = mark;
    this.sheet.replaceChildren(...inner);
  }

  tell(remarks) {
    this.remarks.hidden = remarks.length === 0;
    const count = remarks.length === 1 ? "1 remark" : `${remarks.length} remarks`;
    const first = remarks[0]?.message.replaceAll("`", "") ?? "";
    const summary = element("summary", { textContent: remarks.length === 1 ? first : `${count}: ${first}` });
    this.remarks.replaceChildren(summary, ...remarks.map(finding));
  }

  fail(errors) {
    this.tell([]);
    const box = element("div", { className: "errors", lang: "en", dir: "ltr" });
    box.append(element("h3", { textContent: "This letter cannot be made" }), ...errors.map(finding));
    box.setAttribute("role", "alert");
    this.show("errors", box);
  }

  // The frame comes in behind the one that is seen and takes its place when it is whole, so that nothing flickers.
  web(mark, question) {
    const wanted = `web ${mark}`;
    if (this.shown === wanted) return;
    const frame = element("iframe", { title: `The letter, ${this.tag}`, className: "coming" });
    // It may be measured from here, but runs nothing and leads nowhere.
    frame.setAttribute("sandbox", "allow-same-origin");
    frame.src = `/letter.html?${new URLSearchParams({ ...question, mark })}`;
    this.sheet.querySelectorAll(".coming").forEach((old) => old.remove());
    const { signal } = this.asked;
    return new Promise((done) => {
      frame.addEventListener("load", () => {
        // A save between the two answers: what has come is not what was asked for, and the next turn asks again.
        const other = frame.contentDocument?.documentElement.dataset.answer === "none";
        if (signal.aborted || other || !frame.isConnected) {
          frame.remove();
          return done();
        }
        mend(frame);
        // A frame that is moved loads anew: all others go instead.
        [...this.sheet.children].filter((one) => one !== frame).forEach((one) => one.remove());
        frame.classList.remove("coming");
        this.shown = wanted;
        fit(frame);
        done();
      }, { once: true });
      signal.addEventListener("abort", () => done());
      this.sheet.append(frame);
    });
  }

  async pages(pages, question) {
    const wanted = `pages ${pages.map((page) => page.mark).join(" ")}`;
    if (this.shown === wanted) return;
    const known = new Map([...this.sheet.querySelectorAll("img.page")].map((image) => [image.dataset.mark, image]));
    const images = pages.map(({ mark, width, height }, n) => {
      const page = `${n + 1}`;
      const image = known.get(`${page} ${mark}`) ?? element("img", {
        className: "page", width, height, alt: `Page ${page} of ${pages.length}, ${this.tag}`,
        src: `/page.png?${new URLSearchParams({ ...question, page, mark })}`,
      });
      image.dataset.mark = `${page} ${mark}`;
      return image;
    });
    const { signal } = this.asked;
    const whole = await Promise.all(images.map((image) => image.decode().then(() => true, () => false)));
    if (!signal.aborted && whole.every(Boolean)) this.show(wanted, ...images);
  }
}

// Gives a frame the height of its letter, so that all letters scroll together.
const fit = (frame) => {
  const root = frame.contentDocument?.documentElement;
  if (root?.clientWidth) frame.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`;
};
const fitting = new ResizeObserver(() => document.querySelectorAll(".sheet iframe:not(.coming)").forEach(fit));
fitting.observe(columns);

// Words still in the source language are marked with its tag; here they also get its direction and a colour.
const mend = (frame) => {
  const page = frame.contentDocument;
  if (!page?.body || !state) return;
  const sign = `(${state.source}) `;
  const words = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) if (words.currentNode.data.trimStart().startsWith(sign)) found.push(words.currentNode);
  for (const { parentElement } of found) {
    const block = parentElement.closest("p, li, td, th, h1, h2, h3, h4, h5, h6") ?? parentElement;
    block.lang = state.source;
    block.dir = "auto";
    block.style.background = "color-mix(in srgb, #d9a400 22%, transparent)";
  }
  // A link would lead the frame away from the letter.
  page.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) event.preventDefault();
    if (link?.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      page.getElementById(link.getAttribute("href").slice(1))?.scrollIntoView({ block: "center" });
    }
  });
};

const shownColumns = new Map();

// Puts the columns in the order of the campaign and asks for every letter that is shown.
const arrange = async () => {
  const wanted = state.languages.filter(({ tag }) => !chosen.langs || chosen.langs.includes(tag));
  for (const [tag, column] of shownColumns) {
    if (!wanted.some((one) => one.tag === tag && one.dir === column.dir)) {
      column.asked.abort();
      shownColumns.delete(tag);
    }
  }
  for (const { tag, dir } of wanted) if (!shownColumns.has(tag)) shownColumns.set(tag, new Column(tag, dir));
  const order = wanted.map(({ tag }) => shownColumns.get(tag).root);
  if (order.length !== columns.children.length || order.some((root, n) => columns.children[n] !== root)) {
    columns.replaceChildren(...order);
    // Frames that are moved load anew.
    shownColumns.forEach((column) => (column.shown = column.shown.startsWith("web") ? "" : column.shown));
  }
  if (!wanted.length) columns.replaceChildren(element("p", { className: "wait", textContent: "Choose a language above." }));
  columns.dataset.width = chosen.width;
  remember();
  await Promise.all(wanted.map(({ tag }) => shownColumns.get(tag).renew()));
};

const options = (select, values, value, label = (one) => one) => {
  const same = select.options.length === values.length && values.every((one, n) => select.options[n].value === one);
  if (!same) select.replaceChildren(...values.map((one) => element("option", { value: one, textContent: label(one) })));
  select.value = value;
};

const offer = () => {
  document.getElementById("title").textContent = state.title || "Preview";
  document.title = `${state.title || state.letter} – preview`;
  document.getElementById("which").hidden = state.letters.length < 2;
  options(form.elements.letter, state.letters, chosen.letter);
  const ids = state.recipients.map((one) => one.id);
  options(form.elements.to, ids, chosen.to, (id) => (id === "public" ? "everybody (public edition)" : id));
  document.getElementById("view").hidden = !state.pages;
  form.elements.view.value = chosen.view;
  form.elements.width.value = chosen.width;
  const tags = document.getElementById("tags");
  const langs = state.languages.map((one) => one.tag);
  if ([...tags.querySelectorAll("input")].map((one) => one.value).join() !== langs.join()) {
    tags.replaceChildren(...langs.map((tag) => {
      const box = element("input", { type: "checkbox", name: "lang", value: tag });
      const label = element("label", { title: nameOf(tag) }, box, tag);
      box.setAttribute("aria-label", `${nameOf(tag)} (${tag})`);
      return label;
    }));
  }
  for (const box of tags.querySelectorAll("input")) box.checked = !chosen.langs || chosen.langs.includes(box.value);
};

let turn = 0;

// Looks at the campaign anew.
const renew = async () => {
  const mine = ++turn;
  let fresh;
  try {
    fresh = await get("/state.json", chosen.letter ? { letter: chosen.letter } : {});
  } catch {
    return;
  }
  if (mine !== turn) return;
  trouble.hidden = !fresh.errors;
  columns.inert = Boolean(fresh.errors);
  if (fresh.errors) {
    const many = fresh.errors.length > 1 ? `${fresh.errors.length} mistakes` : "A mistake";
    shownColumns.forEach((column) => column.asked.abort());
    trouble.replaceChildren(element("h2", { textContent: `${many} in the campaign` }), ...fresh.errors.map(finding));
    news.textContent = "waiting until it is mended";
    return;
  }
  trouble.replaceChildren();
  state = fresh;
  chosen.letter = state.letter;
  if (!state.recipients.some((one) => one.id === chosen.to)) chosen.to = "public";
  if (!state.pages) chosen.view = "web";
  offer();
  await arrange();
  if (mine === turn) news.textContent = "up to date";
};

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", (event) => {
  chosen.letter = form.elements.letter.value || chosen.letter;
  chosen.to = form.elements.to.value;
  chosen.view = form.elements.view.value;
  chosen.width = form.elements.width.value;
  const boxes = [...form.querySelectorAll("input[name=lang]")];
  const on = boxes.filter((box) => box.checked).map((box) => box.value);
  chosen.langs = on.length === boxes.length ? null : on;
  if (event.target.name === "letter") renew();
  else arrange();
});
document.getElementById("all").addEventListener("click", () => {
  chosen.langs = null;
  offer();
  arrange();
});

const saves = new EventSource("/events");
saves.addEventListener("hello", () => {
  news.className = "";
  renew();
});
saves.addEventListener("change", () => {
  news.textContent = "renewing";
  renew();
});
saves.addEventListener("error", () => {
  news.className = "lost";
  news.textContent = "The preview has ended. Start it again: openletter preview";
});
