/** The notes behind the numbers, and what changes on paper. */
export const NOTES = `
.notes-title, .note { display: none; }
.note:target { display: block; position: fixed; z-index: 2; inset-inline: 0; bottom: 0; max-height: 62vh; overflow-y: auto;
  margin-inline: auto; width: min(100%, 44rem); background: var(--sheet); box-shadow: var(--shadow); border-top: 4px solid var(--accent);
  padding: 1.1rem clamp(1.1rem, 4vw, 2rem) 1.2rem; border-radius: 4px 4px 0 0; scroll-margin: 0; }
.note:focus, .note:focus-visible { outline: none; }
.note-number { position: absolute; top: 1rem; right: 1.2rem; font: 700 0.8rem/1 var(--sans); color: var(--accent); }
.note blockquote { margin: 0 1.6rem 0 0; padding-left: 0.9rem; border-left: 3px solid var(--mark); font-size: 1.12rem; line-height: 1.48; }
.withheld { font-style: italic; color: var(--soft); }
.note-source { font: 600 0.86rem/1.5 var(--sans); margin-top: 0.7rem; font-variant-numeric: lining-nums; }
.note-source .people { font-size: inherit; color: inherit; font-weight: inherit; }
.note-title { font-size: 0.94rem; color: var(--soft); }
.note-ways { font: 0.82rem/1.5 var(--sans); margin-top: 0.6rem; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; align-items: center; }
.note-ways a { padding-block: 0.25rem; }
.note-ways .close { font-weight: 600; color: var(--paper); background: var(--ink); text-decoration: none; padding: 0.35rem 0.95rem; border-radius: 3px; }
.note-ways .close:hover { background: var(--accent); color: var(--paper); }
@media (prefers-reduced-motion: no-preference) {
  .note:target { animation: rise 140ms ease-out; }
  @keyframes rise { from { transform: translateY(1.2rem); opacity: 0; } }
}
@media (forced-colors: active) { .note:target { border: 2px solid; } mark { forced-color-adjust: none; color: #000; background: #ff0; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --rule: #bbb; --strong-rule: #000; --accent: #000; --wash: #fff; --mark: #eee; }
  html { font-size: 10.5pt; }
  .skip, .sections, .contents, .note-ways, .pager, .motto { display: none; }
  .masthead, .invented, main, .colophon { width: 100%; }
  .story { display: block; }
  .sides, .story-head { max-width: none; }
  h2, h3 { break-after: avoid; }
  .chain li, .question, .dispute tr, .note, .card { break-inside: avoid; }
  .notes-title { display: block; }
  .note, .note:target { display: block; position: relative; width: auto; max-height: none; box-shadow: none; border: 0; padding: 0.4rem 0 0.4rem 2rem;
    background: none; }
  .note-number { left: 0; right: auto; top: 0.5rem; }
  .note blockquote { font-size: 1rem; }
  .note-links { display: none; }
  .cited-article { border: 0; padding: 0; }
  .coverage li cite a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 0.8em; overflow-wrap: anywhere; }
}
`;
