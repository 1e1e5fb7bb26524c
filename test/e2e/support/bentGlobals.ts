import type {EngineName} from '../harness/index.js';
import {readPackage} from './web/site.js';

/** What stands in pages before dongui's tag, or after it, in the place of what the browser has under that name. */
export interface Bent {
  code: string;
  /** What the page itself does with it, and has to go on doing: true where it works. */
  works: string;
}

/** As libraries, and snippets that pages have from long ago, do it. */
export const bentGlobals: Readonly<Record<string, Bent>> = {
  'MooTools: types of its own': {
    code: 'function Document() {} Document.prototype = {}; function Request(options) { this.options = options; } function Window() {}',
    works: 'new Request({url: "/"}).options.url === "/"',
  },
  'dTree: a Node of a menu': {
    code: 'function Node(id, pid, name) { this.id = id; this.name = name; }',
    works: 'new Node(1, -1, "차례").name === "차례"',
  },
  'a Map as in Java': {
    code: `Map = function () { this.map = {}; };
Map.prototype = {put: function (key, value) { this.map[key] = value; }, get: function (key) { return this.map[key]; }, size: function () { return 1; }};`,
    works: '(() => { const map = new Map(); map.put("a", 1); return map.get("a") === 1; })()',
  },
  'a Set and a WeakMap that hold less': {
    code: `function Set() { this.list = []; } Set.prototype.add = function (one) { this.list.push(one); };
function WeakMap() {} WeakMap.prototype.get = function () { return 'one'; };`,
    works: '(() => { const set = new Set(); set.add(1); return set.list.length === 1 && new WeakMap().get() === "one"; })()',
  },
  'a text named URL': {code: "var URL = '/shop/list.do';", works: 'URL === "/shop/list.do"'},
  'a Proxy to the server': {
    code: 'function Proxy(url) { this.url = url; } var Reflect = {of: 1};',
    works: 'new Proxy("/rpc").url === "/rpc"',
  },
  'objects named Storage, Navigator and Text': {
    code: 'var Storage = {load: function () { return 1; }}; var Navigator = {}; function Text(value) { this.value = value; }',
    works: 'Storage.load() === 1 && new Text("글").value === "글"',
  },
  'classes of a script': {
    code: "class Map { put() { return 1; } } class Node {} class Element {} class Text {} const URL = '/shop'; let Request = {}; const Storage = {};",
    works: 'new Map().put() === 1 && URL === "/shop"',
  },
  'methods on Object.prototype': {
    code: 'Object.prototype.clone = function () { return this; }; Object.prototype.isEmpty = false; Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };',
    works: '[1].clone().contains(1)',
  },
  'frozen prototypes of the language': {
    code: 'for (const each of [Object, Array, Function, String, RegExp, Promise, Date]) { Object.freeze(each.prototype); }',
    works: 'Object.isFrozen(Function.prototype)',
  },
  'core-js': {code: readPackage('core-js-bundle/minified.js').toString(), works: '[1, [2]].flat().length === 2'},
  'zone.js': {code: readPackage('zone.js/bundles/zone.umd.js').toString(), works: 'Zone.current.name === "<root>"'},
};

/** Those that can be tried in an engine: WebKit's driver finds no way in beside a page's own Map. */
export const bentIn = (engine: EngineName): string[] =>
  Object.keys(bentGlobals).filter(name => engine !== 'webkit' || !/^(a Map|classes)/.test(name));
