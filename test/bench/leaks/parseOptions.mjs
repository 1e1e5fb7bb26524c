import process from 'node:process';
import {parseArgs} from 'node:util';

export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const list = (/** @type {string | undefined} */ text) => text?.split(',').map(each => each.trim());

/** The command line's options; an unknown name ends the program. */
export function parseOptions() {
  const {values} = parseArgs({
    options: {
      only: {type: 'string'},
      level: {type: 'string'},
      engines: {type: 'string'},
      parallel: {type: 'string', default: '4'},
      keep: {type: 'boolean', default: false},
    },
  });
  const engines = list(values.engines) ?? [...engineNames];
  const unknown = engines.filter(name => !engineNames.includes(/** @type {any} */ (name)));
  if (unknown.length > 0) {
    console.error(`--engines knows ${engineNames.join(', ')}, not ${unknown.join(', ')}`);
    process.exit(2);
  }
  return {
    engines: engineNames.filter(name => engines.includes(name)),
    only: list(values.only),
    level: list(values.level),
    parallel: Math.max(1, Number(values.parallel)),
    keep: values.keep,
  };
}
