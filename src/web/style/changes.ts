/** What changed, and the log of corrections. */
export const CHANGES = `
ins { text-decoration: none; background: var(--mark); padding: 0.05em 0.15em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { text-decoration-color: var(--accent); text-decoration-thickness: 0.08em; }
.sides .changed { padding: 0.9rem 1.1rem 1rem; border: 1px solid var(--rule); background: var(--sheet); font: 0.88rem/1.5 var(--sans);
  font-variant-numeric: lining-nums; }
.sides .changed > h2 { font: 700 0.88rem/1.4 var(--sans); letter-spacing: 0; border-top: 0; padding-top: 0; margin-bottom: 0; }
.changed ul { margin-top: 0.5rem; }
.changed li { padding-block: 0.12rem 0.12rem; padding-left: 1rem; position: relative; }
.changed li::before { content: "\\2013"; position: absolute; left: 0; color: var(--accent); }
.over-time h3, .sides .over-time h3 { font: 600 0.88rem/1.4 var(--sans); margin: 0.6rem 0 0; }
.over-time h3::first-letter { text-transform: uppercase; }
.over-time ol { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 0.5rem 1.4rem; margin-top: 0.25rem; }
.over-time li, .over-time li:first-child { padding: 0.15rem 0 0; border-top: 2px solid var(--accent); }
.over-time li::before { content: none; }
.over-time .value, .over-time .holder { display: block; }
.ways { display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin-top: 0.6rem; font: 600 0.84rem/1.5 var(--sans); }
del .refs { display: inline-block; }
.step, .correction { border-top: 3px double var(--strong-rule); padding-top: 0.9rem; }
.reading > .step, .reading > .correction { margin-top: 2.2rem; }
.step > h2 { margin-bottom: 0.1rem; }
.step:target > h2 { color: var(--accent); }
.reading > .step + p { margin-top: 1.8rem; }
.change-group { margin-top: 1.3rem; }
.change-group > h3 { font: 700 0.88rem/1.4 var(--sans); color: var(--accent); margin-bottom: 0.4rem; }
.change-group li del + .facts { margin-top: 0.2rem; }
.moved { font-family: var(--sans); }
.moved .to { color: var(--soft); margin-inline: 0.35rem; font-size: 0.86rem; }
.was-now { display: grid; gap: 0.35rem; margin-top: 0.35rem; font-size: 0.98rem; line-height: 1.5; }
.was-now > div { display: grid; grid-template-columns: 4.6rem 1fr; gap: 0 0.7rem; }
.was-now dt, .part { font: 600 0.78rem/1.9 var(--sans); color: var(--soft); }
.part { margin-top: 0.7rem; }
.was-now + .was-now { margin-top: 0.8rem; padding-top: 0.8rem; border-top: 1px solid var(--rule); }
.article-change + .article-change { margin-top: 1.2rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.change-source { line-height: 1.4; }
.correction h2 { font-size: 1.22rem; line-height: 1.3; margin-top: 0.25rem; }
.correction h2 > a { font: 600 0.98rem/1.3 var(--sans); }
.correction blockquote { margin: 0.7rem 0 0; padding-left: 0.9rem; border-left: 3px solid var(--mark); font-size: 1.06rem; }
.correction > .facts { margin-top: 0.9rem; }
.was-here { margin-top: 0.5rem; }
`;
