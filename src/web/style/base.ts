/** Colours, type and the frame around every page. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fbf8f2;
  --sheet: #fffefb;
  --ink: #1b1a18;
  --soft: #5b574f;
  --rule: #d9d2c4;
  --strong-rule: #1b1a18;
  --accent: #9c2f1c;
  --wash: #f3ece0;
  --mark: #f6dfa4;
  --shadow: 0 0 0 1px #d9d2c4, 0 -6px 40px rgb(40 30 10 / 18%);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Source Serif 4", "Times New Roman", serif;
  --display: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Times New Roman", serif;
  --sans: "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141518;
    --sheet: #1e2024;
    --ink: #e9e5dc;
    --soft: #a9a498;
    --rule: #393a3e;
    --strong-rule: #8b877d;
    --accent: #f29d86;
    --wash: #1f2125;
    --mark: #6a5113;
    --shadow: 0 0 0 1px #45464b, 0 -6px 40px rgb(0 0 0 / 60%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 1rem 45vh; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: break-word;
  font-variant-numeric: oldstyle-nums proportional-nums; text-rendering: optimizeLegibility; }
h1, h2, h3 { font-family: var(--display); line-height: 1.12; margin: 0; font-weight: 700; text-wrap: balance; }
p { margin: 0; text-wrap: pretty; }
ul, ol, dl { margin: 0; padding: 0; }
ul { list-style: none; }
dd { margin: 0; }
a { color: inherit; text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
code { font: 0.86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
cite { font-style: normal; }
mark { background: var(--mark); color: inherit; padding: 0.08em 0.12em; margin: 0 -0.12em; box-decoration-break: clone;
  -webkit-box-decoration-break: clone; border-radius: 2px; }
.skip { position: absolute; left: 0.5rem; top: -6rem; z-index: 3; background: var(--ink); color: var(--paper); padding: 0.7rem 1.1rem;
  font-family: var(--sans); }
.skip:focus { top: 0.5rem; color: var(--paper); }

.masthead, .invented, main, .colophon { width: min(100% - 2.4rem, 74rem); margin-inline: auto; }
.masthead { text-align: center; padding-top: 1.5rem; border-bottom: 1px solid var(--strong-rule); }
.nameplate { font: 700 clamp(2.3rem, 7vw, 4rem)/1 var(--display); letter-spacing: -0.025em; }
.nameplate a { text-decoration: none; }
.motto { font-style: italic; color: var(--soft); font-size: 0.94rem; margin: 0.45rem 0 1rem; }
.sections { border-top: 3px double var(--strong-rule); }
.sections ul { display: flex; flex-wrap: wrap; justify-content: center; column-gap: clamp(0.7rem, 2.6vw, 1.6rem); }
.sections a { display: block; font: 600 0.78rem/1 var(--sans); letter-spacing: 0.03em; padding: 0.75rem 0.1rem; text-decoration: none; }
@media (max-width: 30rem) { .sections ul { column-gap: 0.62rem; } .sections a { font-size: 0.71rem; letter-spacing: 0; } }
.sections a:hover { text-decoration: underline; text-underline-offset: 0.35em; }
.sections a[aria-current] { color: var(--accent); box-shadow: inset 0 -3px 0 var(--accent); }
.invented { font: 0.82rem/1.45 var(--sans); text-align: center; padding: 0.6rem 0.9rem; border-bottom: 1px solid var(--rule);
  color: var(--ink); background: repeating-linear-gradient(-45deg, var(--wash) 0 9px, transparent 9px 18px); }
.invented strong { color: var(--accent); }
.tag { font: 600 0.68rem/1 var(--sans); letter-spacing: 0.02em; color: var(--accent); border: 1px solid currentColor; border-radius: 3px;
  padding: 0.14em 0.4em 0.2em; white-space: nowrap; vertical-align: 0.14em; display: inline-block; }
main { padding-block: 1.8rem 4rem; }
.colophon { border-top: 3px double var(--strong-rule); padding-block: 1.3rem 3rem; color: var(--soft); font-size: 0.88rem;
  display: grid; gap: 0.25rem; }
.spread, .dateline, .languages, .facts, .count, .ranking-note, .edition, .kicker, .people, .topic-source, .provenance, .licence-note {
  font-family: var(--sans); font-size: 0.8rem; line-height: 1.45; color: var(--soft); font-variant-numeric: lining-nums; }
.dateline > span:not(:last-child)::after, .dateline .people::after { content: "\\00a0\\00b7"; }
.kicker { margin-bottom: 0.5rem; }
.kicker::first-letter { text-transform: uppercase; }
.intro { font-size: 1.14rem; line-height: 1.5; max-width: 40rem; }
.meter { color: var(--accent); letter-spacing: 0.12em; font-size: 0.62rem; vertical-align: 0.12em; margin-right: 0.3rem; white-space: nowrap; }
.people { font-weight: 400; }
.count { white-space: nowrap; }
`;
