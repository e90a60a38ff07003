// Which key of a keyboard or a clicker does what in a talk, and whose key it is.

export type TalkAction =
  | "next"
  | "back"
  | "first"
  | "last"
  | "black"
  | "full-screen"
  | "overview"
  | "notes"
  | "keys"
  | "laser"
  | "jump"
  | "leave"
  | "digit";

const actions: Readonly<Record<string, TalkAction>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "back",
  PageUp: "back",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  f: "full-screen",
  o: "overview",
  n: "notes",
  "?": "keys",
  l: "laser",
  Enter: "jump",
  Escape: "leave",
};

/** What a clicker sends: it works whatever has the focus. */
const always = new Set(["PageDown", "PageUp", "b", "."]);
const moving = new Set(["ArrowRight", "ArrowLeft", "Home", "End"]);
const pressing = new Set([" ", "Enter"]);

const keyOf = (key: string) => (key.length === 1 ? key.toLowerCase() : key);

/** What a key does in the talk; null when it does nothing or belongs to what has the focus: arrows to a slider, a
 *  chosen mark of a chart or the overview, Space and Enter to a button, letters to a list. */
export function actionOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "target">,
): TalkAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = keyOf(event.key);
  const action = /^\d$/.test(key) ? "digit" : actions[key];
  if (!action) return null;
  if (always.has(key)) return action;
  return belongsTo(event.target, key, action) ? null : action;
}

function belongsTo(target: EventTarget | null, key: string, action: TalkAction): boolean {
  if (target === null || !(target instanceof Element)) return false;
  if (target.matches('input[type="range"]')) return moving.has(key) || action === "digit";
  if (target.matches("select, textarea, input")) return true;
  if (target.closest(".marks [tabindex]")) return action !== "keys" && action !== "digit";
  if (pressing.has(key) && target.closest("button, a, summary")) return true;
  return moving.has(key) && target.closest("dialog") !== null;
}
