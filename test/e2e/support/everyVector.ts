/**
 * Markup with every element that can be held, marked, each with an id of its own, and what reaches the tracker once it is let go, as
 * `arrived` lists it.
 */
export function everyVector(tracker: string, mark = 'data-category="marketing"'): {body: string; expected: string[]} {
  const script = (id: string): string => `${tracker}/t.js?id=${id}`;
  const body = `
<script type="text/plain" ${mark}>track('inline')</script>
<script type="text/plain" ${mark} data-src="${script('data-src')}"></script>
<script type="text/plain" ${mark} src="${script('src')}"></script>
<script type="text/plain" ${mark} async data-src="${script('async')}"></script>
<script type="text/plain" ${mark} data-type="module" data-src="${script('module')}&module=1"></script>
<script type="text/plain" ${mark} data-type="module">track('inline-module')</script>
<iframe ${mark} title="지도" data-src="${tracker}/frame?id=frame"></iframe>
<img ${mark} alt="" data-src="${tracker}/p.gif?id=image">
<img ${mark} alt="" data-srcset="${tracker}/p.gif?id=srcset 1x">
<picture ${mark}><source data-srcset="${tracker}/p.gif?id=picture"><img alt=""></picture>
<link ${mark} rel="stylesheet" data-href="${tracker}/style.css?id=sheet">
<video ${mark} data-src="${tracker}/video?id=video" data-poster="${tracker}/p.gif?id=poster"></video>
<video ${mark}><source data-src="${tracker}/video?id=source"></video>
<object ${mark} type="text/html" data-data="${tracker}/frame?id=object"></object>
<embed ${mark} type="text/html" data-src="${tracker}/frame?id=embed">
<template ${mark}>
  <script>track('template-inline')</script>
  <script src="${script('template-script')}"></script>
  <iframe title="틀" src="${tracker}/frame?id=template-frame"></iframe>
  <img alt="" data-src="${tracker}/p.gif?id=template-image">
  <link rel="stylesheet" data-href="${tracker}/style.css?id=template-sheet">
  <script data-src="${script('template-behind')}"></script>
</template>`;
  const scripts = ['data-src', 'src', 'async', 'module', 'template-script', 'template-behind'];
  const hits = [...scripts, 'inline', 'inline-module', 'template-inline'].map(id => `hit ${id}`);
  const frames = ['frame', 'object', 'embed', 'template-frame'].map(id => `frame ${id}`);
  const images = ['image', 'srcset', 'picture', 'poster', 'template-image'].map(id => `image ${id}`);
  const others = ['style sheet', 'style template-sheet', 'video video', 'video source'];
  return {body, expected: [...scripts.map(id => `script ${id}`), ...hits, ...frames, ...images, ...others].sort()};
}
