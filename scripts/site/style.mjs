/** The style of the site: one column of text, the list of pages beside it, on a phone above it. */
export const STYLE = `
:root { --text: #1c2126; --dim: #59636e; --back: #fff; --line: #d5dae0; --code: #f3f5f7; --link: #0757b8 }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ec; --dim: #9aa5b1; --back: #14181c; --line: #343c45; --code: #1f252b; --link: #79b4ff } }
* { box-sizing: border-box }
body { margin: 0; color: var(--text); background: var(--back); font: 16px/1.6 system-ui, sans-serif; display: grid; grid-template-columns: 17rem minmax(0, 1fr) }
a { color: var(--link) }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
nav { padding: 1.5rem 1rem; border-right: 1px solid var(--line); font-size: .9rem }
nav h2 { margin: 1.2rem 0 .3rem; font-size: .8rem; color: var(--dim) }
nav ul { margin: 0; padding: 0; list-style: none }
nav a { display: block; padding: .15rem .5rem; text-decoration: none; border-radius: .25rem }
nav a[aria-current] { background: var(--code); font-weight: 600 }
main { padding: 1.5rem 2rem 4rem; max-width: 60rem }
main h1 { line-height: 1.25 } main h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line) }
code { font: .88em ui-monospace, monospace; background: var(--code); padding: .1em .3em; border-radius: .25rem; overflow-wrap: anywhere }
pre { background: var(--code); padding: .9rem 1rem; overflow-x: auto; border-radius: .4rem }
pre code { padding: 0; background: none; overflow-wrap: normal }
.wide { overflow-x: auto } table { border-collapse: collapse; font-size: .92rem } th, td { padding: .35rem .7rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
img { max-width: 100% }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .3rem .6rem }
@media (max-width: 50rem) { body { display: block } nav { border-right: 0; border-bottom: 1px solid var(--line) } main { padding: 1rem } }
@media print { nav { display: none } body { display: block } }
`;
