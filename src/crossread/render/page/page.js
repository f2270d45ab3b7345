"use strict";
// Evidence pane, filter and keys. The page is whole without this script: every source mark is a plain link.
(() => {
  const byId = (id) => document.getElementById(id);
  const pane = byId("evidence"), paneText = byId("evidence-text"), status = byId("copied");
  const texts = new Map([...document.querySelectorAll(".text[data-report]")].map((e) => [e.dataset.report, e]));
  let opener = null, shown = null;

  // Offsets of the dossier count Unicode code points, those of JavaScript strings UTF-16 units.
  const unitsBefore = (text, points) => {
    let unit = 0;
    for (let point = 0; point < points && unit < text.length; point++) unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
    return unit;
  };

  const place = (hash) => {
    const found = /^#(r\d+)-(\d+)-(\d+)$/.exec(hash);
    if (!found || !texts.has(found[1])) return null;
    const [report, start, end] = [found[1], Number(found[2]), Number(found[3])];
    return start < end ? { report, start, end, hash } : null;
  };

  const markSlice = (root, from, to) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const parts = [];
    for (let offset = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = Math.max(from - offset, 0), end = Math.min(to - offset, node.length);
      if (start < end) parts.push([node, start, end]);
      offset += node.length;
      if (offset >= to) break;
    }
    return parts.map(([node, start, end]) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const mark = document.createElement("mark");
      range.surroundContents(mark);
      return mark;
    });
  };

  const keepInView = (element, change) => {
    const before = element ? element.getBoundingClientRect().top : 0;
    change();
    if (element) window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" });
  };

  const setCurrent = (hash) => {
    for (const chip of document.querySelectorAll(".c[aria-current]")) chip.removeAttribute("aria-current");
    if (!hash) return;
    for (const chip of document.querySelectorAll(`.c[href="${hash}"]`)) chip.setAttribute("aria-current", "true");
  };

  const open = (slice, chip) => {
    const source = texts.get(slice.report), text = source.textContent;
    const from = unitsBefore(text, slice.start), to = unitsBefore(text, slice.end);
    if (from >= to) return;
    opener = chip || document.querySelector(`main .c[href="${slice.hash}"]`);
    shown = { ...slice, exact: text.slice(from, to), name: source.dataset.name, file: source.dataset.source };
    byId("evidence-name").textContent = shown.name;
    byId("evidence-place").textContent = `${shown.file}, characters ${slice.start}–${slice.end}`;
    status.textContent = "";
    const copy = source.cloneNode(true);
    copy.removeAttribute("data-report");
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    paneText.replaceChildren(copy);
    const marks = markSlice(copy, from, to);
    keepInView(opener, () => {
      pane.hidden = false;
      document.body.classList.add("with-evidence");
    });
    setCurrent(slice.hash);
    if (marks.length) {
      const top = marks[0].getBoundingClientRect().top - paneText.getBoundingClientRect().top;
      paneText.scrollTo({ top: paneText.scrollTop + top - paneText.clientHeight / 4, behavior: "instant" });
    }
    pane.focus({ preventScroll: true });
    if (opener && innerWidth <= 896) opener.scrollIntoView({ block: "start", behavior: "instant" });
  };

  const close = () => {
    if (pane.hidden) return;
    keepInView(opener, () => {
      pane.hidden = true;
      document.body.classList.remove("with-evidence");
    });
    setCurrent(null);
    history.replaceState(null, "", location.pathname + location.search);
    if (opener) opener.focus({ preventScroll: true });
    opener = shown = null;
  };

  const copyCitation = async () => {
    if (!shown) return;
    const text = `“${shown.exact}” — ${shown.name}, ${shown.file}, characters ${shown.start}–${shown.end}`;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      pane.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    status.textContent = "Citation copied.";
  };

  document.addEventListener("click", (event) => {
    const chip = event.target.closest("a.c");
    if (!chip || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const slice = place(chip.getAttribute("href"));
    if (!slice) return;
    event.preventDefault();
    if (location.hash === slice.hash) history.replaceState(null, "", slice.hash);
    else history.pushState(null, "", slice.hash);
    open(slice, chip);
  });
  const restore = () => {
    const slice = place(location.hash);
    if (slice) open(slice, null);
    else if (!pane.hidden) keepInView(null, () => { pane.hidden = true; document.body.classList.remove("with-evidence"); setCurrent(null); });
  };
  addEventListener("popstate", restore);
  byId("close").addEventListener("click", close);
  byId("copy").addEventListener("click", copyCitation);

  // Filter
  const form = document.querySelector(".filter"), field = byId("filter"), keys = byId("keys");
  const items = [...document.querySelectorAll(".item[data-f]")];
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    let kept = 0;
    for (const item of items) {
      item.hidden = !item.dataset.f.includes(wanted);
      if (!item.hidden) kept++;
    }
    for (const group of document.querySelectorAll(".speaker")) group.hidden = !group.querySelector(".item:not([hidden])");
    if (wanted) for (const more of document.querySelectorAll("details.more")) more.open = true;
    document.querySelector(".shown").textContent = wanted ? `${kept} of ${items.length} entries` : "";
  });

  // Keys
  const step = (direction) => {
    const visible = [...document.querySelectorAll(".item")].filter((item) => !item.hidden && item.offsetParent !== null);
    if (!visible.length) return;
    const now = visible.findIndex((item) => item.classList.contains("current"));
    const first = visible.findIndex((item) => item.getBoundingClientRect().top >= 0);
    const next = now < 0 ? Math.max(first, 0) : Math.min(Math.max(now + direction, 0), visible.length - 1);
    if (now >= 0) visible[now].classList.remove("current");
    visible[next].classList.add("current");
    visible[next].tabIndex = -1;
    visible[next].focus({ preventScroll: true });
    visible[next].scrollIntoView({ block: "center", behavior: "instant" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (!pane.hidden) { event.preventDefault(); close(); }
      else if (document.activeElement === field) field.blur();
      return;
    }
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (event.key === "/") { event.preventDefault(); field.focus(); }
    else if (event.key === "Enter" && event.target.classList.contains("item")) event.target.querySelector("a.c")?.click();
  });

  addEventListener("beforeprint", () => { for (const more of document.querySelectorAll("details")) more.open = true; });
  restore();
})();
