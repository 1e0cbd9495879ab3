/**
 * A card's looks. Of two rules that are `!important` the one in the shadow root wins over the page's, whatever that says of
 * `*`. Sizes are in px: the page's `rem` is not ours. Colours as in components/theme.css.
 *
 * Fonts are those that no page can define. A page's `@font-face` counts in here, too, for any other name: its server would
 * be asked for the letters of the card, and ligatures would tell it, by the size of the host, what words they make.
 */
export const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  display: block !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  inline-size: 340px !important;
  max-inline-size: calc(100% - 24px) !important;
  max-block-size: calc(100vh - 24px) !important;
  font: 15px/1.45 system-ui, sans-serif !important;
  color-scheme: light dark !important;
}
.card {
  --card: #ffffff; --ink: #26242c; --soft: #625e6b; --line: #e7e1d8; --edge: #8b8593; --paper: #faf7f2; --focus: #2456c9;
  --shade: rgb(38 36 44 / 0.18);
  box-sizing: border-box; max-block-size: calc(100vh - 24px); overflow: auto; padding: 16px;
  border: 1px solid var(--line); border-radius: 14px; background: var(--card); color: var(--ink);
  box-shadow: 0 8px 28px var(--shade); text-align: start; touch-action: pan-y; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .card {
    --card: #211f27; --ink: #f1eef5; --soft: #aaa5b5; --line: #35323d; --edge: #7d7888; --paper: #17161b; --focus: #8fb1ff;
    --shade: rgb(0 0 0 / 0.5);
  }
}
[data-words]::before { content: attr(data-words); }
p { margin: 0; }
b { font-weight: 650; }
.plan { margin-block-start: 6px; color: var(--soft); font-size: 13px; }
.buttons { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin-block-start: 12px; }
button {
  all: unset; box-sizing: border-box; display: flex; align-items: center; justify-content: center; min-block-size: 40px;
  padding: 6px 10px; border: 1px solid var(--edge); border-radius: 10px; background: var(--card); color: var(--ink);
  font-size: 14px; line-height: 1.25; text-align: center; cursor: pointer;
}
button:hover { background: color-mix(in srgb, var(--ink) 6%, var(--card)); }
button.main { border-color: var(--ink); background: var(--ink); color: var(--paper); }
button.main:hover { background: color-mix(in srgb, var(--ink) 86%, var(--paper)); }
button:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
button:disabled { opacity: 0.55; cursor: default; }
details { margin-block-start: 12px; font-size: 13px; }
summary { inline-size: fit-content; color: var(--soft); cursor: pointer; }
.openers { display: grid; gap: 6px; margin-block-start: 8px; }
.openers button { justify-content: start; min-block-size: 34px; font-size: 13px; text-align: start; }
output { display: block; min-block-size: 1.45em; margin-block-start: 6px; color: var(--soft); font-size: 13px; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 180ms ease-out; }
  @keyframes come { from { opacity: 0; transform: translateY(6px); } }
}
@media (forced-colors: active) { .card, button { border: 1px solid CanvasText; } }
`

/** Where a card stands, in px from the corner of the window. Not seen until it has a place. */
export const placed = (at: { left: number; top: number } | undefined): string =>
  at
    ? `:host { left: ${at.left}px !important; top: ${at.top}px !important; }`
    : ':host { left: 0 !important; top: 0 !important; visibility: hidden !important; }'
