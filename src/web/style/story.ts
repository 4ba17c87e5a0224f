/** A story's page, and the plain pages for reading. */
export const STORY = `
.story-head { max-width: 52rem; margin-bottom: 1.6rem; }
.story-head h1 { font-size: clamp(2.05rem, 5.6vw, 3.5rem); letter-spacing: -0.024em; line-height: 1.04; margin-bottom: 0.9rem; }
.story-head .spread { color: var(--ink); font-size: 0.88rem; }
.one-outlet, .older { margin-top: 0.9rem; padding: 0.6rem 0.9rem; border-left: 4px solid var(--accent); background: var(--wash);
  font: 0.9rem/1.45 var(--sans); }
.margin { display: none; }
.contents { font: 0.84rem/1.35 var(--sans); position: sticky; top: 1.5rem; border-top: 1px solid var(--strong-rule); padding-top: 0.5rem; }
.contents a { display: inline-block; padding-block: 0.3rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.sides, .aside { max-width: 40rem; }
.sides > section { margin-bottom: 2.9rem; }
.sides > section > h2, .aside h2 { font-size: 1.62rem; letter-spacing: -0.012em; border-top: 3px double var(--strong-rule); padding-top: 0.75rem;
  margin-bottom: 0.9rem; }
.sides h3, .aside h3 { font-size: 1.14rem; line-height: 1.25; margin: 1.35rem 0 0.35rem; }
.sides .happened > h2 { font: 700 0.95rem/1.4 var(--sans); letter-spacing: 0; border-top: 0; padding-top: 0; margin-bottom: 0.5rem; }
.standfirst { font-size: 1.26rem; line-height: 1.5; }
.refs { font: 600 0.66em/1 var(--sans); font-variant-numeric: lining-nums; vertical-align: 0.5em; margin-left: 0.06em; }
.refs a { color: var(--accent); text-decoration: none; padding: 0.35em 0.22em; border-radius: 3px; }
.refs a:hover { background: var(--accent); color: var(--paper); }
.refs a:target { background: var(--mark); color: var(--ink); }
.disputed, .disputed-sample { font: 0.72rem/1 var(--sans); color: var(--accent); text-decoration: underline dotted currentColor 1px; text-underline-offset: 0.28em; white-space: nowrap; }
.in-dispute { margin-top: 1.3rem; padding: 0.9rem 1.1rem 1rem; border: 1px solid var(--rule); border-left: 4px solid var(--accent);
  background: var(--sheet); font: 0.88rem/1.45 var(--sans); font-variant-numeric: lining-nums; }
.in-dispute h3, .sides .in-dispute h3 { font: 700 0.88rem/1.4 var(--sans); color: var(--accent); margin: 0 0 0.35rem; }
.in-dispute > ul > li { padding-block: 0.45rem; border-top: 1px solid var(--rule); }
.in-dispute > ul > li:first-child { border-top: 0; }
.in-dispute > p { margin-top: 0.35rem; }
.about, .value { display: inline-block; }
.about { font-weight: 600; }
.about::first-letter, .value::first-letter { text-transform: uppercase; }
.positions { display: flex; flex-wrap: wrap; gap: 0.15rem 1.6rem; margin-top: 0.1rem; }
.value { font: 700 1.15rem/1.35 var(--serif); font-variant-numeric: lining-nums; }
.holder { color: var(--soft); }
.forecast { margin-top: 1.7rem; padding: 1rem 1.2rem 0.4rem; background: var(--wash); border-radius: 4px; }
.forecast h3 { margin-top: 0; }
.forecast li { padding-block: 0.7rem; border-top: 1px solid var(--rule); }
.forecast li:first-child { border-top: 0; padding-top: 0.2rem; }
.forecast-facts, .outcome { font: 0.8rem/1.5 var(--sans); color: var(--soft); margin-top: 0.2rem; font-variant-numeric: lining-nums; }
.forecast-facts span + span::before { content: "\\00b7"; margin-inline: 0.5em; }
.outcome { color: var(--ink); }
.outcome b { color: var(--accent); }
.forecast h4 { font: 700 0.88rem/1.4 var(--sans); margin: 1.1rem 0 0.3rem; padding-top: 0.8rem; border-top: 1px solid var(--strong-rule); }
.forecast .more { font: 600 0.84rem/1.5 var(--sans); padding-block: 0.5rem 0.6rem; }
.open-forecasts { font-size: 0.96rem; border-top: 1px solid var(--rule); padding-block: 0.6rem; }
.open-forecasts summary { font: 0.86rem/1.45 var(--sans); cursor: pointer; padding-block: 0.3rem; }
.forecast-list .entry { padding-block: 0.8rem; border-top: 1px solid var(--rule); }
.forecast-list h2 + .entry { border-top: 0; }
.reading .forecast-list ul > li { padding-left: 0; margin-bottom: 0; }
.reading .forecast-list ul > li::before { content: none; }
.forecast-list .forecast-facts { margin-top: 0.15rem; }
.forecast-list .own { margin-left: 0.6rem; white-space: nowrap; }
.intro + .facts { margin-top: 0.7rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.scores, .matrix table { border-collapse: collapse; font: 0.84rem/1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.scores { width: 100%; margin-top: 1.2rem; }
.scores caption { text-align: left; font-weight: 700; padding-bottom: 0.3rem; }
.scores th, .scores td { text-align: left; padding: 0.4rem 0.8rem 0.4rem 0; border-top: 1px solid var(--rule); vertical-align: top; }
.scores thead th { border-top: 0; color: var(--soft); font-weight: 600; white-space: nowrap; }
.scores tbody th { font-weight: 600; width: 50%; min-width: 9rem; }
.matrix { margin-top: 1.8rem; }
.matrix table { min-width: 100%; }
.matrix th, .matrix td { text-align: left; vertical-align: top; padding: 0.55rem 0.9rem 0.55rem 0; border-top: 1px solid var(--rule); }
.matrix thead th { border-top: 0; font-weight: 700; line-height: 1.25; min-width: 6.2rem; vertical-align: bottom; }
.matrix tbody th, .matrix thead th:first-child { min-width: 13rem; max-width: 19rem; }
.matrix tbody th { font: 400 0.94rem/1.4 var(--serif); }
.matrix .carried, .told-by, .told-on { display: block; font-weight: 400; font-size: 0.74rem; line-height: 1.35; color: var(--soft); }
.told { display: block; }
.told + .told { margin-top: 0.45rem; }
.told > a { font-weight: 700; white-space: nowrap; }
.claim-figure .told > a { font: 700 1.02rem/1.3 var(--serif); }
.untold { color: var(--soft); }
.differs { font: 600 0.72rem/1.3 var(--sans); color: var(--accent); white-space: nowrap; }
.matrix .facts { margin-top: 0.5rem; }
.left-out-by li { padding-block: 0.6rem; border-top: 1px solid var(--rule); }
.left-out-by li:first-child { border-top: 0; }
@media (max-width: 40rem) {
  .matrix table, .matrix tbody, .matrix tr, .matrix tbody th, .matrix td { display: block; max-width: none; min-width: 0; }
  .matrix thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .matrix tr { border-top: 1px solid var(--strong-rule); padding-block: 0.6rem; }
  .matrix tbody th { border-top: 0; padding: 0 0 0.3rem; font-size: 1rem; }
  .matrix td { border-top: 0; padding: 0.18rem 0; display: grid; grid-template-columns: 9rem 1fr; gap: 0 0.8rem; }
  .matrix td::before { content: attr(data-voice); color: var(--soft); line-height: 1.35; }
  .matrix td > .told { grid-column: 2; }
  .matrix .untold { display: none; }
}
.paper h3 .people { margin-left: 0.35rem; }
.headlined { font: italic 0.98rem/1.4 var(--serif); color: var(--soft); margin: 0.1rem 0 0.35rem; }
.headlined a { color: inherit; text-decoration-color: var(--rule); }
.paper h3:has(+ .headlined) { margin-bottom: 0; }
.paper h3 a { text-decoration: none; }
.paper h3 a:hover { text-decoration: underline; }
.agree li { padding-block: 0.55rem; border-top: 1px solid var(--rule); }
.agree .count { display: block; }
.agree li:first-child { border-top: 0; }
.dispute h4 { font: 600 0.92rem/1.4 var(--sans); margin: 0.7rem 0 0.4rem; }
.dispute h4::first-letter { text-transform: uppercase; }
.dispute ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr)); gap: 0.9rem 1.4rem; }
.dispute li { border-top: 2px solid var(--accent); padding-top: 0.4rem; }
.dispute .holder { font: 0.86rem/1.4 var(--sans); }
.dispute p + p { font-size: 0.96rem; }
.chain { list-style: none; border-left: 1px solid var(--strong-rule); margin-left: 0.3rem; padding-left: 1.4rem; }
h2 + .chain, h3 + .chain { margin-top: 0.7rem; }
.chain li { position: relative; padding-bottom: 1.05rem; }
.chain li::before { content: ""; position: absolute; left: -1.4rem; top: 0.62em; width: 0.56rem; height: 0.56rem; border-radius: 50%;
  background: var(--accent); transform: translate(-50%, -50%); }
.chain-date { font: 600 0.84rem/1.4 var(--sans); color: var(--soft); font-variant-numeric: lining-nums; }
.thread li { padding-block: 0.25rem; }
.thread time { font: 0.8rem var(--sans); color: var(--soft); margin-left: 0.3rem; }
.question + .question { border-top: 1px solid var(--rule); margin-top: 1.1rem; }
.question h3 { margin-top: 0.9rem; }
.unanswered { font-style: italic; color: var(--soft); }
.topics { display: grid; gap: 1.1rem 2rem; }
.topics h3 { margin: 0 0 0.1rem; }
.topics p { font-size: 0.96rem; }
.topics .topic-source { font-size: 0.76rem; }
.coverage .outlet { padding-block: 0.2rem 0.9rem; border-top: 1px solid var(--rule); }
.coverage h2 + .outlet { border-top: 0; }
.coverage h3 { margin-top: 0.6rem; }
.coverage h3 .facts { display: block; margin-left: 0; }
.coverage h3 .facts { font-weight: 400; }
.coverage li { padding-block: 0.35rem; }
.note-copy { font: 0.8rem/1.5 var(--sans); color: var(--soft); }
.left-out { font-style: italic; color: var(--soft); margin-bottom: 1.2rem; }
.versions li { font-size: 0.92rem; padding-block: 0.15rem; }
@media (min-width: 46rem) { .topics { grid-template-columns: 1fr 1fr; } }
@media (min-width: 60rem) {
  .story { display: grid; grid-template-columns: 10.5rem minmax(0, 39rem); column-gap: 3.2rem; }
  .story-head { grid-column: 1 / -1; }
  .margin { display: block; }
}
@media (min-width: 75rem) {
  .story { grid-template-columns: 10.5rem minmax(0, 39rem) minmax(0, 1fr); column-gap: 2.6rem; }
  .aside { align-self: start; border-left: 1px solid var(--rule); padding-left: 1.6rem; font-size: 0.94rem; }
  .aside h2 { font: 700 0.95rem/1.4 var(--sans); letter-spacing: 0; border-top: 0; padding-top: 0; margin-bottom: 0.2rem; }
  .aside h3 { font-size: 1.02rem; }
}
.reading > *, .reading > h1, .reading > .intro { max-width: 42rem; margin-inline: auto; }
.reading > section { margin-top: 2.1rem; }
.reading section > h2 { font-size: 1.4rem; margin-bottom: 0.6rem; }
.reading section ul > li, .reading section ol > li { margin-bottom: 0.4rem; padding-left: 1.2rem; position: relative; }
.reading section ul > li::before { content: "\\2013"; position: absolute; left: 0; color: var(--accent); }
.reading section ol { padding-left: 1.3rem; }
.reading section ol > li { padding-left: 0.2rem; }
.reading section ol > li::marker { color: var(--accent); font: 600 0.86em var(--sans); }
.reading section p + p, .reading section p + ul, .reading section ul + table { margin-top: 0.7rem; }
.way > div { border-top: 1px solid var(--rule); padding-block: 0.55rem; display: grid; gap: 0 1.2rem; }
.way dt { font-weight: 700; }
@media (min-width: 40rem) { .way > div { grid-template-columns: 9rem 1fr; } }
.credits .facts { margin-left: 0.4rem; }
.cited-article { background: var(--sheet); border: 1px solid var(--rule); border-top: 4px solid var(--accent); padding: clamp(1.1rem, 4vw, 2.4rem); }
.cited-article h1 { font-size: clamp(1.55rem, 4vw, 2.15rem); }
.kicker-words { display: block; font: 600 0.8rem/1.4 var(--sans); letter-spacing: 0; color: var(--accent); margin-bottom: 0.35rem; }
mark:target { scroll-margin-block: 30vh; }
.article-text { margin-top: 1.3rem; font-size: 1.06rem; line-height: 1.6; }
.article-text p + p { margin-top: 0.85rem; }
.licence-note { margin-top: 1.3rem; padding-top: 0.7rem; border-top: 1px solid var(--rule); }
.note-links { font: 600 0.84rem/1.5 var(--sans); display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin-top: 0.7rem; }
.note-links .address { font-weight: 400; color: var(--soft); min-width: 0; overflow-wrap: anywhere; }
`;
