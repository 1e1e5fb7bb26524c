import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
const code = (text: string): string =>
  `<div id="box"></div><script>window.events = []; const make = name => document.createElement(name);
${text}</script>`.replaceAll('$/', `${servers.tracker}/`);

/** What comes to a video of the site itself; it starts again with `emptied`. */
const beside = code(`for (const [name, attribute, path] of [['track', 'src', 'other'], ['img', 'src', 'p.gif'], ['', 'poster', 'p.gif']]) {
  const video = make('video');
  video.addEventListener('emptied', () => events.push(name || attribute));
  video.src = '/none.mp4';
  box.append(video);
  const one = name ? make(name) : video;
  if (name === 'img') { video.append(one); }
  one[attribute] = '$/' + path + '?id=' + (name || attribute);
  if (name === 'track') { one.kind = 'subtitles'; video.append(one); one.track.mode = 'hidden'; }
}`);

/** Sources of its own, put into a video that is in the page. */
const sources = code(`const video = make('video'); video.preload = 'auto'; box.append(video);
const source = make('source'); video.append(source); source.src = '$/video?id=source';`);

const both = code(`box.innerHTML = '<img alt="" src="$/p.gif?id=src" srcset="$/p.gif?id=set&delay=500 1x">';`);

describeEngines('media', engine => {
  const reaches = async (body: string, reached: string[]) => {
    const twin = await createVisitor(engine, portal.gated('/open', {tag: false, body}));
    await expect.poll(() => [...new Set(arrived(servers))]).toEqual(reached);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => [...new Set(arrived(servers))]).toEqual(reached);
    await servers.settle();
    return visitor;
  };

  test('of the site itself go on where a track, an image or a poster comes after the answer', async () => {
    // Only WebKit asks for a track of a video that has nothing to show.
    const {page} = await reaches(beside, ['image img', 'image poster', ...(engine.name === 'webkit' ? ['other track'] : [])]);
    expect(await page.evaluate(() => (window as unknown as {events: string[]}).events)).toEqual([]);
  });

  test('without anything to show look at a source that comes after the answer', async () => {
    await reaches(sources, ['video source']);
  });

  test('that are images with `src` and `srcset` ask for one of them', async () => {
    await reaches(both, ['image set']);
    expect(arrived(servers)).toEqual(['image set']);
  });

  test('ask for one of them on a busy page, too', async () => {
    // Each piece of work seems to take a second, so that the page breathes after each, and others have much to do in between.
    const busy = `<script>{ let now = 0; performance.now = () => (now += 1000); }
window.scheduler = {yield: () => new Promise(resolve => setTimeout(resolve, 200))};</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head: busy, body: both}));
    await visitor.seesBanner();
    await visitor.agrees();
    await servers.waitForHit('set');
    await servers.settle();
    expect(arrived(servers)).toEqual(['image set']);
  });
});
