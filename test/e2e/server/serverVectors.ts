/**
 * A page with live tracker markup of every kind, as a site without dongui would serve it: what reaches the tracker when nobody holds it, as `arrived` lists it.
 * `released` is what of it the gate gives back in the same page. Not every engine asks for
 * what is called `maybe-…`; nobody counts on it, and held it must not come.
 */
export function serverVectors(tracker: string): {head: string; body: string; expected: string[]; released: string[]} {
  const script = (id: string, more = ''): string => `${tracker}/t.js?id=${id}${more}`;
  const image = (id: string): string => `${tracker}/p.gif?id=${id}`;
  const frame = (id: string): string => `${tracker}/frame?id=${id}`;
  const sheet = (id: string): string => `${tracker}/style.css?id=${id}`;
  const head = `
<script type="importmap">{"imports": {"stats/": "${tracker}/"}}</script>
<script type="module">import 'stats/t.js?id=mapped&module=1';</script>
<script src="${script('script')}"></script>
<SCRIPT ASYNC SRC=${script('async')}></SCRIPT>
<script defer src='${script('defer')}'></script>
<script type="module" src="${script('module', '&module=1')}" crossorigin></script>
<link rel="stylesheet" href="${sheet('sheet')}">
<link rel="preload" as="image" href="${image('preload')}">
<link rel="modulepreload" href="${script('modulepreload', '&module=1')}">
<script type="speculationrules">{"prefetch": [{"urls": ["${frame('maybe-rules')}"], "eagerness": "immediate"}]}</script>
<style>@import "${sheet('import')}"; #box { background: url(${image('css')}); width: 9px; height: 9px }</style>
<style type="text/x-less">@import "${sheet('maybe-other-type')}";</style>`;
  const body = `
<div id="box"></div>
<div style="background: url('${image('style')}'); width: 9px; height: 9px"></div>
<iframe title="틀" src="${frame('frame')}"></iframe>
<iframe title="속" srcdoc="<script src=&quot;${script('inside')}&quot;></script><img src='${image('inside-image')}'>"></iframe>
<img alt="" src="${image('image')}">
<img alt="" src="${image('twice')}" src="${image('maybe-second')}">
<img alt="" srcset="${image('srcset')} 1x">
<picture><source srcset="${image('picture')}"><img alt=""></picture>
<input type="image" alt="" src="${image('button')}">
<video src="${tracker}/video?id=video" poster="${image('poster')}"></video>
<video><source src="${tracker}/video?id=source"></video>
<audio src="${tracker}/video?id=audio" preload="auto"></audio>
<object type="text/html" data="${frame('object')}"></object>
<embed type="text/html" src="${frame('embed')}">
<template><img alt="" src="${image('maybe-template')}"></template>
<svg width="9" height="9"><image width="9" height="9" href="${image('svg-image')}"/><script href="${script('svg-script')}"/></svg>
<svg><![CDATA[<br><img src="${image('maybe-cdata')}">]]></svg>
<select><button><selectedcontent></selectedcontent></button><option><svg><image href="${image('maybe-select')}"/></svg>x</option></select>
<style>@import "${sheet('unclosed')}";`;
  const scripts = ['script', 'async', 'defer', 'module', 'mapped', 'svg-script'];
  const images = ['preload', 'css', 'image', 'twice', 'srcset', 'picture', 'button', 'poster', 'svg-image'];
  const released = [
    ...scripts.flatMap(id => [`script ${id}`, `hit ${id}`]),
    'script modulepreload',
    ...['sheet', 'import', 'unclosed'].map(id => `style ${id}`),
    ...['frame', 'object', 'embed'].map(id => `frame ${id}`),
    ...images.map(id => `image ${id}`),
    ...['video', 'source', 'audio'].map(id => `video ${id}`),
  ].sort();
  // In a page of its own, and in an attribute: these come back with the next page.
  const later = ['script inside', 'hit inside', 'image inside-image', 'image style'];
  return {head, body, released, expected: [...released, ...later].sort()};
}
