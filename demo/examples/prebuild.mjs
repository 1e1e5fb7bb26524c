/**
 * For servers that only hand out files (nginx.conf beside this one): writes `page.held.html` next to `page.html`, and prints the lockdown policy for a
 * visitor nobody asked yet. Given the cookie `dongui` of a browser that agreed to everything, it prints that visitor's policy instead.
 *
 * node demo/examples/prebuild.mjs page.html
 * node demo/examples/prebuild.mjs page.html 'v=1&at=…'
 */
import {readFile, writeFile} from 'node:fs/promises';
import {holdHtml, responseHeaders} from 'dongui/server';
import {config} from './config.mjs';

const [path, cookie] = process.argv.slice(2);
if (!path) {
  console.error('Which page? node prebuild.mjs page.html');
  process.exit(1);
}
await writeFile(path.replace(/(\.html)?$/, '.held.html'), holdHtml(await readFile(path, 'utf8'), config));
console.log(responseHeaders(config, cookie && `dongui=${cookie}`)['content-security-policy']);
