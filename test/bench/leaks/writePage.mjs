import {availableParallelism} from 'node:os';
import {printTable} from './printTable.mjs';

const setUp = `Each library stands first in \`<head>\` as a classic script, before any tracker: none can be earlier (c15t: first in \`<body>\`). Nobody answers the banner.

- **dongui** \`auto\`, \`lockdown\`: the config tag with one service (its host, its cookies and storage keys by pattern) and \`dongui.auto.js\`. *Inline*: the
  same file in the page. *+ service worker*: \`dongui-sw.js\` is registered on an earlier page. *\`holdHtml\` alone*: the served page goes through it, and no
  script of dongui is in it. *+ \`responseHeaders\`*: the page is sent with its headers. *Marked*: \`dongui.js\`, each tag marked as the README says.
- **vanilla-cookieconsent**: stylesheet, UMD build, \`run()\` in a module at the end of the page, one category whose cookies it clears (\`autoClear\`). Its guide
  marks scripts, external and inline, by \`type="text/plain" data-category\`. It has no mark for anything else (frames need a second library, iframemanager).
- **klaro**: config with one service and its cookies, then \`klaro.js\`, without the \`defer\` of its README, which would come later. Marked are scripts, and by
  "the same method also works for images, stylesheets and other elements with a \`src\` or \`type\` attribute" every element with \`src\` and every \`<link>\`.
- **orejime**: standard build with one purpose and its cookies. "Any piece of HTML can be controlled": all of a vector's markup, its inline scripts too,
  stands in \`<template data-purpose>\`.
- **tarteaucitron**: \`init()\` with the values of its README; scripts, external and inline, are in a service of the site's own ("Create custom service"),
  frames are \`<div class="tac_iframe">\` with its service \`iframe\`. It has no place for other elements. (The paid edition blocks by patterns; it is not measured.)
- **c15t**: the package bundled into one classic script, first in \`<body>\` (its blocker of frames starts at once and throws where there is no body), offline mode (opt-in everywhere), network blocker with a rule for the tracker's host (and
  \`enabled: true\`, which its guide leaves out and without which 2.2.1 blocks nothing), blocker of frames.
  *Unmarked*: these. *Marked*: scripts, external and inline, are in its script loader, frames carry \`data-src data-category\`.`;

const reading = `- \`C\` \`F\` \`W\`: the tracker's code ran in Chromium, Firefox, WebKit. \`c\` \`f\` \`w\`: a request reached the tracker, and no code of it ran on the page; for
  cookies and storage: the name was in the browser afterwards. \`.\`: nothing. \`·\`: without a library nothing comes of it in this engine, so there is nothing
  to stop. \`!\`: nothing reached the tracker, but the page did not finish loading (Firefox, when
  a \`<track>\` is denied, by whatever means). \`?\`: not measured. \`–\`: the level could not be measured.
- A frame of the tracker counts as a request: what runs in it runs in the tracker's own page.
- The column *no library* proves that each vector fires. The totals are over all engines.
- Requests in the column \`auto\` under "In the served markup" are the preload scanner's: the browser asks before any script of the page has run. The
  service worker, \`holdHtml\` and the headers are what stops those.
- *Marked* is another question than *unmarked*: a marked inline script never runs, whatever is in it, so every vector made by a script is stopped with it.
  It tells how much of a page a library can hold when its author has found and marked every tag. Unmarked trackers (put in by a tag manager, a plugin, an
  editor) these libraries do not touch, except for c15t's network blocker; \`--level vcc,klaro,orejime,tac\` measures that. klaro deletes cookies that were not
  agreed to when it starts, so some are gone again.
- What else gets out under \`auto\` [limits.md](limits.md) names. \`import()\` cannot be patched by a script: only a policy or a
  service worker stops it.`;

/**
 * @typedef {object} Measured
 * @property {Readonly<Record<string, string>>} versions By engine.
 * @property {Readonly<Record<string, number>>} minutes By engine: what a whole run took.
 * @property {readonly string[]} stale What was measured with other files than those of now.
 *
 * @param {import('./printTable.mjs').Results & Measured} results
 */
export function writePage({versions, minutes, stale, ...results}) {
  const {levels} = results;
  const libraries = [...new Set(levels.flatMap(({library}) => library ?? []))];
  const missing = levels.filter(level => level.missing).map(({title, missing}) => `- ${title}: ${missing}.`);
  const vectors = results.groups.flatMap(group => group.vectors);
  const each = Object.values(minutes);
  const took =
    each.length < 3 ? 'three engines' : `${each.reduce((sum, one) => sum + one, 0).toFixed(0)} minutes on ${availableParallelism()} cores`;
  const beyond = [...new Set(vectors.flatMap(vector => vector.beyond ?? []))];
  return `# Leaks

Which ways to a tracker does each gate stop, when nobody has answered yet? ${vectors.length} ways, three engines, each on a page of its own, beside what other libraries
do as their own documentation sets them up. Written by \`npm run bench:leak\`: do not edit.

\`\`\`
npm run build
npm run bench:leak                                          # all, ${took}
npm run bench:leak -- --engines chromium,firefox
npm run bench:leak -- --only fetch,img-src --level auto     # prints only
npm run bench:leak -- --keep --engines webkit               # one engine more, beside what artifacts/leaks.json has
npm run bench:leak -- --parallel 2                          # browsers side by side; default 4
\`\`\`

It ends with 1 when the tracker's code ran in a level of \`auto\` by anything but ${beyond.join(' or ')}.

## Measured

${new Date().toISOString().slice(0, 10)}, ${Object.values(versions).join(', ')}, headless but for WebKit; ${libraries.join(', ')}. Each page is watched for 400 ms after its \`load\`,
some vectors for longer.
${stale.length > 0 ? `\n**Put together from runs of different builds.** Not measured with the files of today: ${stale.join('; ')}.\n` : ''}
${printTable(results)}
${missing.length > 0 ? `\nNot measured:\n\n${missing.join('\n')}\n` : ''}
## How to read it

${reading}

## How each was set up

${setUp}
`;
}
