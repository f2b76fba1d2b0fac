"use strict";
// Reads nothing but the report itself. Everything it does starts from links that also work without it.
(() => {
  const byId = id => document.getElementById(id);
  const root = document.documentElement;
  const panes = { findings: byId("overview"), pages: byId("pages"), model: byId("model") };
  const findings = [...document.querySelectorAll(".finding")];
  const status = byId("status");
  let current = -1;
  let marked = [];

  const tell = text => { status.textContent = text; };
  const isLine = id => /^p\d+-\d+$/.test(id);

  // Which elements were read from a line: for each file the passages that the model's links name.
  let passages = null;
  const lastOf = link => Number(link.dataset.last || link.hash.split("-")[1]);
  const passagesOf = file => {
    if (!passages) {
      passages = new Map();
      for (const link of panes.model.querySelectorAll("a.at")) {
        const [id, first] = link.hash.slice(1).split("-");
        if (first) {
          if (!passages.has(id)) passages.set(id, []);
          passages.get(id).push({ first: Number(first), last: lastOf(link), link });
        }
      }
    }
    return passages.get(file) || [];
  };

  // The narrowest passages around a line say best what it became.
  const elementsAt = lineId => {
    const [file, line] = lineId.split("-");
    const around = passagesOf(file).filter(p => p.first <= line && line <= p.last);
    const narrowest = Math.min(...around.map(p => p.last - p.first));
    const best = around.filter(p => p.last - p.first === narrowest).map(p => p.link.closest("li"));
    return [...new Set(best)];
  };

  const linesOf = link => {
    const [file, first] = link.hash.slice(1).split("-");
    if (!first) return [];
    const lines = [];
    for (let n = Number(first); n <= lastOf(link); n++) {
      const line = byId(file + "-" + n);
      if (line) lines.push(line);
    }
    return lines;
  };

  const reveal = node => {
    for (let up = node.parentElement; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") up.open = true;
    }
    if (node.tagName === "DETAILS") node.open = true;
  };

  const scrollTo = (node, block) => {
    reveal(node);
    node.scrollIntoView({ block: block || "center", inline: "nearest" });
  };

  const unmark = () => {
    for (const node of marked) node.classList.remove("on", "at");
    marked = [];
  };

  const mark = (nodes, css) => {
    for (const node of nodes) {
      node.classList.add(css);
      marked.push(node);
    }
  };

  const nameOf = element => [...element.querySelector("summary").children].map(part => part.textContent).join(" ");

  const showLine = line => {
    const elements = elementsAt(line.id);
    mark([line], "at");
    mark([line, ...elements], "on");
    scrollTo(line);
    if (elements.length) scrollTo(elements[0]);
    const names = elements.map(nameOf);
    const kind = { u: "used", o: "noise", x: "not understood", b: "blank" }[line.className[0]] || "";
    const became = names.length > 3 ? names.slice(0, 3).join("; ") + " and " + (names.length - 3) + " more" : names.join("; ");
    tell("Line " + line.id.split("-")[1] + ": " + [kind, became].filter(Boolean).join(", "));
  };

  const showElement = element => {
    const link = element.querySelector(":scope > details > .evidence a.at");
    mark([element], "on");
    if (link) {
      const lines = linesOf(link);
      mark(lines, "on");
      if (lines.length) scrollTo(lines[0], lines.length > 12 ? "start" : "center");
      tell(nameOf(element) + ": read from " + link.textContent);
    }
    element.querySelector("details").open = true;
    scrollTo(element, "nearest");
  };

  const showFinding = finding => {
    current = findings.indexOf(finding);
    mark([finding], "on");
    scrollTo(finding, "nearest");
    const links = [...finding.querySelectorAll("a.at")];
    for (const link of links) mark(linesOf(link), "on");
    const target = links.length && byId(links[0].hash.slice(1));
    if (target) {
      scrollTo(target, isLine(target.id) ? "center" : "start");
      const elements = isLine(target.id) ? elementsAt(target.id) : [];
      mark(elements, "on");
      if (elements.length) scrollTo(elements[0]);
    }
    tell("Finding " + (current + 1) + " of " + findings.length);
  };

  const show = id => {
    const node = byId(id);
    if (!node) return;
    unmark();
    if (isLine(id)) showLine(node);
    else if (/^e\d+$/.test(id)) showElement(node);
    else if (/^f\d+$/.test(id)) showFinding(node);
    else scrollTo(node, "start");
  };

  const go = id => {
    if (location.hash === "#" + id) show(id);
    else location.hash = id;
  };

  const focusOn = node => {
    const target = node.matches("#model li, .file") ? node.querySelector("summary")
      : node.matches(".finding") ? node.querySelector("a") || node : node;
    if (!target.matches("a, summary")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };

  const step = by => {
    const shown = findings.filter(f => !f.hidden);
    if (!shown.length) return tell("No findings");
    const at = shown.indexOf(findings[current]);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
    go(next.id);
    focusOn(next);
  };

  const stepUnread = by => {
    const lines = [...panes.pages.querySelectorAll("li.x")];
    if (!lines.length) return tell("Every line is understood");
    const from = panes.pages.querySelector("li.at");
    const order = from ? Node.DOCUMENT_POSITION_FOLLOWING : 0;
    const after = by > 0 ? lines : lines.reverse();
    const next = from && after.find(line => Boolean(from.compareDocumentPosition(line) & order) === by > 0 && line !== from);
    const line = next || after[0];
    go(line.id);
    focusOn(line);
  };

  const visible = node => node.getClientRects().length > 0;

  // Moves among the things of the pane that has the focus.
  const arrow = by => {
    const focus = document.activeElement;
    if (panes.pages.contains(focus)) {
      let line = focus.closest("li");
      if (!line) {
        const file = focus.closest("details");
        line = file && file.open ? file.querySelector("li") : panes.pages.querySelector("details[open] li");
      } else {
        do line = by > 0 ? line.nextElementSibling : line.previousElementSibling;
        while (line && line.className === "b");
      }
      if (line) {
        history.replaceState(null, "", "#" + line.id);
        show(line.id);
        focusOn(line);
      }
      return Boolean(line);
    }
    if (focus === document.body) return paneKey("pages");
    const pane = panes.model.contains(focus) ? panes.model : panes.findings.contains(focus) ? panes.findings : null;
    if (!pane) return false;
    const things = [...pane.querySelectorAll(pane === panes.model ? "summary" : "summary, .finding .at:first-child, #coverage a")].filter(visible);
    const next = things[Math.max(0, things.indexOf(focus) + by)];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
    return Boolean(next);
  };

  const fold = open => {
    const summary = document.activeElement.closest("summary");
    if (!summary) return false;
    const details = summary.parentElement;
    if (details.open !== open) details.open = open;
    else if (!open) {
      const above = details.parentElement.closest("details");
      if (above) above.querySelector("summary").focus();
    }
    return true;
  };

  // From a line to what it became, and from an element to its line.
  const follow = () => {
    const focus = document.activeElement;
    const line = focus.matches(".file li") && focus;
    if (line) {
      const [element] = elementsAt(line.id);
      if (!element) return false;
      go(element.id);
      focusOn(element);
      return true;
    }
    if (focus.matches("#model summary")) {
      const link = focus.parentElement.querySelector(":scope > .evidence a.at");
      if (!link) return false;
      go(link.hash.slice(1));
      focusOn(byId(link.hash.slice(1)));
      return true;
    }
    return false;
  };

  const paneKey = name => {
    const pane = panes[name];
    const first = pane.querySelector(".on a, .on summary, li.on") || pane.querySelector("summary, a") || pane;
    focusOn(first);
    first.scrollIntoView({ block: "nearest" });
    return true;
  };

  const filter = byId("filter");
  const applyFilter = () => {
    const wanted = filter.value.trim().toLowerCase();
    const matches = node => !wanted || node.textContent.toLowerCase().includes(wanted);
    let hits = 0;
    const sift = (nodes, test) => {
      for (const node of nodes) {
        node.hidden = !test(node);
        if (!node.hidden) hits++;
      }
    };
    sift(findings, matches);
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
      if (wanted && !group.hidden) group.open = true;
    }
    sift(document.querySelectorAll("#coverage li"), matches);
    const elements = panes.model.querySelectorAll("li");
    for (const element of elements) element.hidden = Boolean(wanted);
    if (wanted) {
      for (const element of elements) {
        if (!matches(element.querySelector("summary"))) continue;
        hits++;
        for (let up = element; up !== panes.model; up = up.parentElement) {
          if (up.tagName === "LI") up.hidden = false;
          if (up !== element && up.tagName === "DETAILS" && !up.open) {
            up.open = true;
            up.dataset.opened = "";
          }
        }
      }
    } else {
      for (const opened of panes.model.querySelectorAll("[data-opened]")) {
        opened.open = false;
        delete opened.dataset.opened;
      }
    }
    tell(wanted ? hits + " found" : "");
  };
  let waiting = 0;
  filter.disabled = false;
  filter.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(applyFilter, 120);
  });

  const theme = () => {
    const order = ["", "light", "dark"];
    root.classList.remove("light", "dark");
    const next = order[(order.indexOf(root.dataset.theme || "") + 1) % order.length];
    root.dataset.theme = next;
    if (next) root.classList.add(next);
    tell("Theme: " + (next || "as the system"));
    return true;
  };

  const help = byId("help");
  const toggleHelp = () => {
    if (help.open) help.close();
    else help.showModal();
    return true;
  };

  for (const [id, action] of [["theme", theme], ["keys", toggleHelp], ["close", () => help.close()]]) {
    byId(id).hidden = false;
    byId(id).addEventListener("click", action);
  }

  const keys = {
    j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
    u: () => stepUnread(1), U: () => stepUnread(-1),
    1: () => paneKey("findings"), 2: () => paneKey("pages"), 3: () => paneKey("model"),
    ArrowDown: () => arrow(1), ArrowUp: () => arrow(-1),
    ArrowRight: () => fold(true), ArrowLeft: () => fold(false),
    Enter: follow, t: theme, "?": toggleHelp,
    "/": () => { filter.focus(); filter.select(); },
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target === filter) {
      if (event.key === "Escape") {
        filter.value = "";
        applyFilter();
        filter.blur();
      }
      return;
    }
    if (help.open && event.key !== "?") return;
    const action = Object.hasOwn(keys, event.key) && keys[event.key];
    if (action && action() !== false) event.preventDefault();
  });

  document.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (link && byId(link.hash.slice(1))) {
      event.preventDefault();
      go(link.hash.slice(1));
      focusOn(byId(link.hash.slice(1)));
      return;
    }
    if (event.target.closest("a, button")) return;
    const line = event.target.closest(".file li");
    if (line && String(getSelection()) === "") {
      go(line.id);
      focusOn(line);
    }
    const summary = event.target.closest("#model summary");
    if (summary && !summary.parentElement.open) {
      event.preventDefault(); // showing the element unfolds it
      go(summary.parentElement.parentElement.id);
    }
  });

  // A report has thousands of links behind its lines: the keys reach them, the tabulator passes them by.
  const passBy = file => {
    for (const link of file.querySelectorAll("li a")) link.tabIndex = -1;
  };
  for (const file of document.querySelectorAll(".file")) {
    if (file.open) passBy(file);
    file.addEventListener("toggle", () => { if (file.open) passBy(file); }, { once: true });
  }

  addEventListener("hashchange", () => show(location.hash.slice(1)));
  root.classList.add("ready");
  if (location.hash) show(location.hash.slice(1));
})();
