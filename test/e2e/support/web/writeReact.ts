import {readPackage} from './site.js';

const modules = {
  react: 'react/cjs/react.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
};

/** React as one script, its modules each wrapped as bundlers do: `window.React`, `ReactDOM` and `flushSync`. */
export function writeReact(): string {
  const wrapped = Object.entries(modules).map(([name, path]) => `'${name}': function (module, exports, require) {${readPackage(path)}\n}`);
  return `(function () {
var process = {env: {NODE_ENV: 'production'}}, made = {}, modules = {${wrapped.join(',\n')}};
function require(name) { if (!made[name]) { made[name] = {exports: {}}; modules[name](made[name], made[name].exports, require); } return made[name].exports; }
window.React = require('react'); window.ReactDOM = require('react-dom/client'); window.flushSync = require('react-dom').flushSync;
})();`;
}
