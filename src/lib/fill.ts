import {type Josa, josa} from './josa.js';

/**
 * Puts values into a text: `{company}` becomes the value, `{company}{은는}` the value with the particle that fits it. A name nobody gave a
 * value for stays as it is, so that a test sees it.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}(?:\{([가-힣]+)\})?/g, (whole, name: string, pair?: Josa) =>
    Object.hasOwn(values, name) ? values[name] + (pair ? josa(`${values[name]}`, pair) : '') : whole,
  );
}
