// The script of the talk that is one file: plain JavaScript, put into the page as it stands. It may be opened from a
// disk, so it loads nothing and asks nobody. Slides and steps count from 1; the place is in the address: #7 or #7.2 in
// the window of the slides, #notes or #notes-7.2 in the one of the notes.

/** The place in an address, for slides with these numbers of steps; what is past the end is the last one. */
export function readHash(hash, steps) {
  const match = /^#(notes-?)?(?:(\d{1,6})(?:\.(\d{1,6}))?)?$/.exec(hash);
  const role = /^#notes\b/.test(hash) ? "notes" : "slides";
  const slide = Math.min(Math.max(Number(match?.[2] ?? 1), 1), steps.length);
  const step = Math.min(Math.max(Number(match?.[3] ?? 1), 1), steps[slide - 1] ?? 1);
  return { role, place: { slide, step }, isGiven: match?.[2] !== undefined };
}

/** The address of a place. */
export function writeHash(role, { slide, step }) {
  return `#${role === "notes" ? "notes-" : ""}${slide}${step > 1 ? `.${step}` : ""}`;
}

/** The next step, else the next slide; the end stays the end. */
export function placeAfter(place, steps) {
  if (place.step < (steps[place.slide - 1] ?? 1)) return { slide: place.slide, step: place.step + 1 };
  return place.slide < steps.length ? { slide: place.slide + 1, step: 1 } : place;
}

/** The step before, else the last step of the slide before; the start stays the start. */
export function placeBefore(place, steps) {
  if (place.step > 1) return { slide: place.slide, step: place.step - 1 };
  return place.slide > 1 ? { slide: place.slide - 1, step: steps[place.slide - 2] ?? 1 } : place;
}

/** By how many whole minutes one is ahead of the plan (negative: behind). */
export function aheadOf(minutes, slide, elapsedMs) {
  const sum = (count) => minutes.slice(0, count).reduce((total, one) => total + one, 0);
  const elapsed = elapsedMs / 60000;
  if (elapsed > sum(slide)) return -Math.ceil(elapsed - sum(slide));
  return elapsed < sum(slide - 1) ? Math.ceil(sum(slide - 1) - elapsed) : 0;
}

/** Milliseconds as minutes and seconds: 65000 -> "1:05". */
export function clockText(ms) {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const actions = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "back",
  PageUp: "back",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  f: "full",
  o: "overview",
  n: "notes",
  u: "under",
  "?": "keys",
  Enter: "jump",
  Escape: "leave",
};

/** What a key does. What a clicker sends always works; Space and Enter press the control that has the focus. */
export function actionOf(key, { isModified = false, isOnControl = false, isInDialog = false } = {}) {
  if (isModified) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (["PageDown", "PageUp", "b", "."].includes(name)) return actions[name];
  if (isOnControl && (name === " " || name === "Enter")) return null;
  if (isInDialog && (name.startsWith("Arrow") || name === "Home" || name === "End")) return null;
  if (/^\d$/.test(name)) return "digit";
  return Object.hasOwn(actions, name) ? actions[name] : null;
}

function run() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const put = (selector, text) => {
    const element = one(selector);
    if (element.textContent !== text) element.textContent = text;
  };
  const root = document.documentElement;
  const words = JSON.parse(document.body.dataset.words);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  const sections = all("section[data-slide]");
  const asides = all("aside[data-notes]");
  const steps = asides.map((_, index) => all(`section[data-slide="${index + 1}"]`).length);
  const minutes = asides.map((aside) => Number(aside.dataset.minutes));
  const sectionAt = ({ slide, step }) => one(`section[data-slide="${slide}"][data-step="${step}"]`);

  const first = readHash(location.hash, steps);
  const { role } = first;
  let place = first.place;
  let isBlack = false;
  let isConnected = false;
  let digits = "";
  root.dataset.role = role;

  // Both windows tell each other where they are.
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("recognition-atlas-talk-file") : null;
  const send = (kind) => channel?.postMessage({ from: role, kind, place, isBlack });

  // The time since the talk began; it survives a reload.
  const watchName = "recognition-atlas-talk-watch";
  let watch = { before: 0, since: null };
  try {
    const kept = JSON.parse(sessionStorage.getItem(watchName));
    if (kept && Number.isFinite(kept.before)) watch = { before: kept.before, since: kept.since ?? null };
  } catch {
    // Nothing is kept where storage is forbidden.
  }
  const elapsed = () => watch.before + (watch.since === null ? 0 : Math.max(0, Date.now() - watch.since));
  const setWatch = (next) => {
    watch = next;
    try {
      sessionStorage.setItem(watchName, JSON.stringify(watch));
    } catch {
      // As above.
    }
    showTime();
  };

  function showTime() {
    if (role !== "notes") return;
    const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    put("[data-clock]", new Date().toLocaleTimeString(root.lang, time));
    put("[data-elapsed]", clockText(elapsed()));
    const ahead = aheadOf(minutes, place.slide, elapsed());
    const text = ahead === 0 ? words.paceGood : ahead > 0 ? words.paceAhead : words.paceBehind;
    put("[data-pace]", fill(text, { n: Math.abs(ahead) }));
    one("[data-pace]").dataset.pace = String(Math.sign(ahead));
    put('[data-do="watch"]', watch.since === null ? words.start : words.pause);
  }

  function show() {
    for (const section of sections) {
      section.toggleAttribute(
        "data-current",
        Number(section.dataset.slide) === place.slide && Number(section.dataset.step) === place.step,
      );
    }
    for (const aside of asides) {
      aside.toggleAttribute("data-current", Number(aside.dataset.notes) === place.slide);
    }
    for (const link of all("[data-overview] a")) {
      if (link.getAttribute("href") === `#${place.slide}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    root.toggleAttribute("data-black", isBlack);
    one("[data-blackness]").hidden = !isBlack || role === "notes";
    one("progress").value = place.slide;
    const step = (at) => fill(words.step, { n: at.step, of: steps[at.slide - 1] });
    const isStepped = steps[place.slide - 1] > 1;
    put("[data-place]", `${place.slide} / ${steps.length}${isStepped ? ` · ${step(place)}` : ""}`);
    put("[data-digits]", digits === "" ? "" : `→ ${digits}`);
    if (role === "notes") {
      const next = placeAfter(place, steps);
      const section = sectionAt(next);
      const isEnd = next.slide === place.slide && next.step === place.step;
      const head =
        next.slide === place.slide ? step(next) : `${next.slide}. ${section.querySelector("h2").textContent}`;
      const text = section.querySelector(next.slide === place.slide ? "[data-finding]" : ".words");
      put("[data-next-head]", isEnd ? words.end : head);
      put("[data-next-text]", isEnd ? "" : (text?.textContent ?? ""));
      const told = [isConnected ? words.connected : words.alone, isBlack ? words.blackNow : ""];
      put("[data-told]", told.filter(Boolean).join(" · "));
      one('[data-do="black"]').setAttribute("aria-pressed", String(isBlack));
    }
    showTime();
  }

  /** Goes to a place. `isOwn`: this window was asked, so it tells the other one. */
  function go(next, isOwn = true) {
    const isMove = next.slide !== place.slide || next.step !== place.step;
    place = next;
    const address = writeHash(role, place);
    if (location.hash !== address) {
      // Only the slides make a history to go back through.
      if (role === "slides" && isMove && isOwn) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    }
    if (isMove) scrollTo(0, 0);
    if (role === "notes" && place.slide > 1 && watch.since === null && watch.before === 0) {
      setWatch({ before: 0, since: Date.now() });
    }
    if (isOwn) send("at");
    show();
  }
  function setBlack(next) {
    isBlack = next;
    send("at");
    show();
  }
  const move = (next) => {
    isBlack = false;
    go(next);
  };
  const toggle = (dialog) => (dialog.open ? dialog.close() : dialog.showModal());

  const does = {
    next: () => move(placeAfter(place, steps)),
    back: () => move(placeBefore(place, steps)),
    first: () => move({ slide: 1, step: 1 }),
    last: () => move({ slide: steps.length, step: 1 }),
    black: () => setBlack(!isBlack),
    full: () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else root.requestFullscreen?.().catch(() => {});
    },
    overview: () => toggle(one("[data-overview]")),
    keys: () => toggle(one("[data-keys]")),
    under: () => root.toggleAttribute("data-under"),
    notes: () => {
      if (role === "notes") return;
      // Where windows cannot talk to each other, or may not be opened, the notes stand below the slide.
      const address = `${location.href.split("#")[0]}${writeHash("notes", place)}`;
      const opened =
        channel && window.open(address, "recognition-atlas-talk-file-notes", "width=1000,height=720");
      if (!opened) does.under();
    },
    watch: () =>
      setWatch(
        watch.since === null
          ? { before: watch.before, since: Date.now() }
          : { before: elapsed(), since: null },
      ),
    reset: () => setWatch({ before: 0, since: watch.since === null ? null : Date.now() }),
    close: () => {
      for (const dialog of all("dialog[open]")) dialog.close();
    },
  };

  addEventListener(
    "keydown",
    (event) => {
      const { target } = event;
      const isElement = target instanceof Element;
      const action = actionOf(event.key, {
        isModified: event.ctrlKey || event.altKey || event.metaKey,
        isOnControl: digits === "" && isElement && target.closest("button, a, summary") !== null,
        isInDialog: isElement && target.closest("dialog") !== null,
      });
      if (action === null) return;
      if (action === "digit") {
        digits = (digits + event.key).slice(-3);
        show();
      } else if (action === "jump") {
        if (digits === "") return;
        const slide = Math.min(Math.max(Number(digits), 1), steps.length);
        digits = "";
        move({ slide, step: 1 });
      } else if (action === "leave") {
        // An open dialogue is closed by the browser.
        digits = "";
        if (isBlack) setBlack(false);
        else show();
        return;
      } else if (action === "next" || action === "back" || !event.repeat) {
        digits = "";
        does[action]();
      }
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const control = target.closest("[data-do]");
    if (control) does[control.dataset.do]();
    else if (target.closest("dialog a")) does.close();
    else if (isBlack && role === "slides") setBlack(false);
    // A tap at the right edge goes on, at the left edge back.
    else if (
      event.pointerType === "touch" &&
      role === "slides" &&
      !target.closest("a, button, dialog, aside")
    ) {
      if (event.clientX > innerWidth * 0.7) does.next();
      else if (event.clientX < innerWidth * 0.3) does.back();
    }
  });
  let from = null;
  addEventListener(
    "touchstart",
    ({ touches, target }) => {
      // A chart that is wider than the screen is moved by the finger itself.
      const chart = target instanceof Element ? target.closest("figure") : null;
      const isWide = chart !== null && chart.scrollWidth > chart.clientWidth;
      const isFree = !isWide && !(target instanceof Element && target.closest("dialog"));
      from = isFree && touches.length === 1 ? touches[0] : null;
    },
    { passive: true },
  );
  addEventListener(
    "touchend",
    ({ changedTouches: [touch] }) => {
      if (!from || !touch) return;
      const x = touch.clientX - from.clientX;
      const y = touch.clientY - from.clientY;
      from = null;
      if (Math.abs(x) < 60 || Math.abs(x) < 1.5 * Math.abs(y)) return;
      if (x < 0) does.next();
      else does.back();
    },
    { passive: true },
  );
  addEventListener("popstate", () => {
    const asked = readHash(location.hash, steps);
    if (asked.role !== role) location.reload();
    else go(asked.place);
  });

  if (channel) {
    channel.onmessage = ({ data }) => {
      if (!data || data.from === role) return;
      isConnected = data.kind !== "bye";
      if (data.kind === "hello") send("at");
      if (data.kind === "at") {
        isBlack = data.isBlack === true;
        const { place: at } = readHash(`#${Number(data.place?.slide)}.${Number(data.place?.step)}`, steps);
        go(at, false);
      } else show();
    };
    addEventListener("pagehide", () => send("bye"));
    addEventListener("pageshow", (event) => event.persisted && send("hello"));
  }
  go(place, false);
  // Slides opened at a certain place say so; whoever else asks where the talk is.
  send(role === "slides" && first.isGiven ? "at" : "hello");
  if (role === "notes") setInterval(showTime, 500);
  root.toggleAttribute("data-live", true);
}

if (typeof document !== "undefined") run();
