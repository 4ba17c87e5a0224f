/** The front page and every list of stories. */
export const FRONT = `
.front-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1.2rem; padding-bottom: 0.8rem;
  border-bottom: 1px solid var(--rule); margin-bottom: 1.6rem; }
.front-head h1 { font: 700 0.95rem/1.4 var(--sans); }
.front-head .ranking-note { margin-left: auto; }
.card h2 a, .card h3 a { text-decoration: none; }
.card h2 a:hover, .card h3 a:hover { text-decoration: underline; text-decoration-thickness: 0.05em; }
.card .spread { margin-top: 0.55rem; color: var(--ink); }
.card .when { white-space: nowrap; }
.top { display: grid; gap: 2rem; }
.card.lead h2 { font-size: clamp(2rem, 5.4vw, 3.35rem); letter-spacing: -0.022em; line-height: 1.04; }
.card.lead .lead-words { font-size: 1.2rem; line-height: 1.48; margin-top: 0.9rem; max-width: 36rem; }
.lead .in-dispute { max-width: 36rem; }
.headlines { margin-top: 1.5rem; border-top: 1px solid var(--rule); padding-top: 0.8rem; max-width: 36rem; }
.headlines h3 { font: 700 0.88rem/1.4 var(--sans); }
.headlines li { padding-block: 0.42rem; border-top: 1px solid var(--rule); line-height: 1.3; }
.headlines li:first-child { border-top: 0; }
.headlines .facts { display: block; }
.headlines cite { font-size: 1.06rem; }
.headlines cite a { text-decoration: none; }
.headlines cite a:hover { text-decoration: underline; }
@media (min-width: 40rem) {
  .headlines li { display: grid; grid-template-columns: 11rem 1fr; column-gap: 1rem; align-items: baseline; }
}
.card.second h2 { font-size: 1.38rem; letter-spacing: -0.008em; }
.card.second .lead-words { margin-top: 0.45rem; font-size: 0.96rem; line-height: 1.5; display: -webkit-box; -webkit-box-orient: vertical;
  -webkit-line-clamp: 4; overflow: hidden; }
.top-seconds { display: grid; gap: 1.5rem; align-content: start; }
.top-seconds .card { border-top: 1px solid var(--rule); padding-top: 1.1rem; }
.rest { margin-top: 2.6rem; border-top: 3px double var(--strong-rule); padding-top: 1rem; }
.rest > h2 { font: 700 0.95rem/1.4 var(--sans); margin-bottom: 1rem; }
.lines { display: grid; column-gap: 3rem; }
.card.line { padding-block: 0.95rem; border-top: 1px solid var(--rule); }
.card.line:first-child { border-top: 0; padding-top: 0; }
.card.line h3 { font-size: 1.12rem; line-height: 1.22; font-weight: 600; }
.card.line .spread { margin-top: 0.35rem; }
.pager { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.6rem 1.6rem; margin-top: 2.4rem; padding-top: 1rem;
  border-top: 1px solid var(--rule); font: 0.86rem/1.5 var(--sans); }
.pager a { font-weight: 600; }
.empty { max-width: 34rem; margin-block: 2rem; display: grid; gap: 0.7rem; }
@media (min-width: 46rem) {
  .top-seconds { grid-template-columns: 1fr 1fr; column-gap: 2rem; }
  .top-seconds .card:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .lines { grid-template-columns: 1fr 1fr; }
  .card.line:nth-child(2) { border-top: 0; padding-top: 0; }
}
@media (min-width: 64rem) {
  .top { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 0; }
  .top-lead { padding-right: 2.4rem; }
  .top-seconds { grid-template-columns: 1fr; border-left: 1px solid var(--rule); padding-left: 2.4rem; gap: 1.25rem; }
  .top-seconds .card:first-child { border-top: 0; padding-top: 0; }
}
.list h1, .reading h1 { font-size: clamp(1.9rem, 4.6vw, 2.8rem); letter-spacing: -0.018em; margin-bottom: 0.8rem; max-width: 44rem; }
.list section > h2 { margin-top: 2rem; }
.list .rest { margin-top: 2.2rem; }
.list .rest > h2 { margin-top: 0; }
.index { columns: 16rem; column-gap: 2.5rem; margin-top: 0.7rem; }
.index li { break-inside: avoid; padding-block: 0.28rem; }
.index .count { margin-left: 0.25rem; }
.question-index { margin-top: 1.4rem; max-width: 46rem; }
.question-index li { padding-block: 0.7rem; border-top: 1px solid var(--rule); font-size: 1.1rem; }
.answer { max-width: 40rem; font-size: 1.12rem; }
.fact-list { display: grid; gap: 0.5rem 2rem; max-width: 52rem; }
.fact-list > div { display: grid; gap: 0 1rem; border-top: 1px solid var(--rule); padding-top: 0.5rem; }
.fact-list dt { font: 600 0.8rem/1.6 var(--sans); color: var(--soft); }
@media (min-width: 46rem) { .fact-list > div { grid-template-columns: 14rem 1fr; } }
.scroll { overflow-x: auto; margin-top: 1.4rem; }
table { border-collapse: collapse; width: 100%; font: 0.86rem/1.4 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.55rem 0.9rem 0.55rem 0; border-top: 1px solid var(--rule); }
thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: 0.78rem; }
.plain .number { text-align: right; }
.plain .day { white-space: nowrap; }
.plain tbody th { font: 600 1rem/1.3 var(--serif); }
.plain .facts { display: block; font-weight: 400; }
`;
