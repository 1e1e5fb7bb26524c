// What the config lacks before it goes live: prints it and ends with 1.
// `node demo/examples/check-config.mjs [module that exports config] [text or page of the published policy, which has to name all]`
import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {checkDisclosure} from '../../dist/server.js';

const {config} = await import(process.argv[2] ? pathToFileURL(process.argv[2]).href : './config.mjs');
const policyText = process.argv[3] ? await readFile(process.argv[3], 'utf8') : undefined;
const findings = checkDisclosure(config, {policyText});
for (const {code, where, why, mend} of findings) {
  console.log(`${code} at ${where}\n  ${why}\n  → ${mend}`);
}
const lacking = findings.filter(({code}) => code !== 'verify-fact');
console.log(`${lacking.length} lacking, ${findings.length - lacking.length} to verify`);
process.exitCode = lacking.length > 0 ? 1 : 0;
