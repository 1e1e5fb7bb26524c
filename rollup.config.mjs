import {createRequire} from 'node:module';
import {resolve as resolvePath} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {transform} from 'lightningcss';
import {rollup} from 'rollup';
import {dts} from 'rollup-plugin-dts';

const {version, dependencies} = createRequire(import.meta.url)('./package.json');
const banner = `/*! dongui ${version} | MIT */`;
/** Lets Chromium compile the whole file beside the page, while it arrives: nearly all of it runs at once. https://v8.dev/blog/explicit-compile-hints */
const eager = `//# allFunctionsCalledOnLoad\n${banner}`;

const compiler = typescript({
  tsconfig: './tsconfig.json',
  noEmit: false,
  noCheck: true,
  declaration: false,
  sourceMap: true,
  inlineSources: true,
  include: ['src/**'],
});
let compiled = false;
/** One for all outputs: it compiles the whole of src at the first, and each takes from that what it needs. */
const types = {
  ...compiler,
  buildStart(options) {
    if (!compiled || this.meta.watchMode) {
      compiled = true;
      compiler.buildStart.call(this, options);
    }
  },
};

/** `import css from './x.css?inline'`: the stylesheet as a minified text, as Vite does it. */
function inlineCss() {
  return {
    name: 'inline-css',
    async resolveId(source, importer) {
      return source.endsWith('.css?inline') ? resolvePath(importer, '..', source) : null;
    },
    async load(id) {
      if (!id.endsWith('.css?inline')) {
        return null;
      }
      const filename = id.slice(0, -'?inline'.length);
      this.addWatchFile(filename);
      const code = await this.fs.readFile(filename);
      const css = transform({
        filename,
        code,
        minify: true,
        targets: {chrome: 120 << 16, firefox: 121 << 16, safari: (16 << 16) | (4 << 8)},
      });
      return `export default ${JSON.stringify(new TextDecoder().decode(css.code))};`;
    },
  };
}

/** What modules gave that were run, by id: many outputs have the same. */
const evaluated = new Map();

async function run(id) {
  const bundle = await rollup({input: id, plugins: [types]});
  const {output} = await bundle.generate({format: 'es', sourcemap: true});
  const exported = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** Runs a module at build time and puts what it exports in its place: the catalogue, reduced to what each script needs. */
function evaluate(
  paths = [
    'src/catalogue/table.ts',
    'src/catalogue/patterns.ts',
    'src/catalogue/stores.ts',
    'src/catalogue/ids.ts',
    'src/catalogue/descriptions.ts',
  ],
) {
  return {
    name: 'evaluate',
    async load(id) {
      if (!paths.some(path => id.endsWith(path))) {
        return null;
      }
      if (!evaluated.has(id)) {
        evaluated.set(id, run(id));
      }
      return evaluated.get(id);
    },
  };
}

/**
 * A script with one Korean letter in it takes two bytes a character in the visitor's memory: only where the texts themselves stand is that worth it,
 * and elsewhere the letters are escaped.
 */
function minify(compress, reserved = []) {
  const [escaped, plain] = [true, false].map(ascii_only =>
    terser({
      ecma: 2022,
      module: true,
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe: true,
        unsafe_methods: true,
        keep_fargs: false,
        negate_iife: false,
        ...compress,
      },
      mangle: {reserved},
      format: {comments: /^!|^# all/, ascii_only},
    }),
  );
  return {
    name: 'minify',
    renderChunk(code, chunk, options) {
      return (/locales|Services/.test(chunk.facadeModuleId) ? plain : escaped).renderChunk(code, chunk, options);
    },
  };
}

/**
 * What the gate `auto` is made with is the browser's own, whatever stands under its name in the page: pages have a `Map` with other methods, or a text named `URL`
 * (`webkitURL` is the same: https://url.spec.whatwg.org/#url-class). Where it was replaced before dongui's tag a fresh window has it; what is done to it later is not
 * heard of. The names stay, so that they compress.
 */
const names = ['Map', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect'];
const natives = `const {${names}} = (() => {
  for (const name of '${names}'.split(',')) {
    if (!/native code|t Reflect/.test(window[name])) {
      const frame = document.documentElement.appendChild(document.createElement('iframe'));
      const fresh = frame.contentWindow;
      frame.remove();
      return fresh;
    }
  }
  return window;
})(), URL = webkitURL;`;

const isDependency = id => Object.keys(dependencies).some(name => id === name || id.startsWith(`${name}/`));

const browser = (compress, reserved) => [evaluate(), types, nodeResolve(), inlineCss(), minify(compress, reserved)];
const entries = {index: 'src/index.ts', auto: 'src/auto.ts', ui: 'src/ui.ts', services: 'src/services.ts', server: 'src/server.ts'};

/**
 * Every built file stands in this table once. What the script tag fetches later is built each by itself: a few doubled lines cost less than a
 * request for what they share.
 */
const outputs = [
  {input: {dongui: 'src/scriptTag.ts'}, output: {format: 'iife', banner: eager}, plugins: browser({passes: 5, hoist_funs: true})},
  {
    input: {'dongui.auto': 'src/scriptTagAuto.ts'},
    output: {format: 'iife', banner: eager, intro: natives},
    // More passes make it larger, and so do functions put in where they are used, constants that change sides in a comparison, and `==` beside `===`.
    plugins: browser({passes: 2, reduce_funcs: false, lhs_constants: false, comparisons: false}, [...names, 'URL']),
  },
  {input: {'dongui-sw': 'src/serviceWorker.ts'}, output: {format: 'iife', banner}, plugins: browser()},
  {input: {'dongui-acts': 'src/scriptTagActs.ts'}, output: {format: 'es', banner}, plugins: browser()},
  {input: {'dongui-check': 'src/check/index.ts'}, output: {format: 'es', banner, intro: natives}, plugins: browser({}, [...names, 'URL'])},
  {input: {'dongui-import': 'src/store/foreign/readForeignChoice.ts'}, output: {format: 'es', banner}, plugins: browser()},
  {input: {'dongui-record': 'src/record/index.ts'}, output: {format: 'es', banner}, plugins: browser()},
  {input: {'dongui-services': 'src/scriptTagServices.ts'}, output: {format: 'es', banner}, plugins: browser()},
  ...Object.entries({ko: 'ko', haeyo: 'ko-haeyo', en: 'en'}).flatMap(([wording, folder]) =>
    Object.entries({[wording]: 'banner', [`notices-${wording}`]: 'notices', [`settings-${wording}`]: 'settings'}).map(([name, file]) => ({
      input: {[`dongui-${name}`]: `src/ui/locales/${folder}/${file}.ts`},
      output: {format: 'es', banner},
      plugins: browser(),
    })),
  ),
  {
    // The interface: what the banner needs in one file, the dialog and what else comes later in files of their own.
    input: {'dongui-ui': 'src/ui/index.ts'},
    output: {format: 'es', banner, chunkFileNames: chunkName},
    preserveEntrySignatures: 'allow-extension',
    plugins: browser(),
  },
  {input: {'dongui-disclosure': 'src/disclosure/index.ts'}, output: {format: 'es', banner}, plugins: browser()},
  ...['ko', 'en'].map(language => ({
    input: {[`dongui-disclosure-${language}`]: `src/disclosure/locales/${language}/disclosure.ts`},
    output: {format: 'es', banner},
    plugins: browser(),
  })),
  {
    // The npm entries: dependencies stay imports, names stay readable.
    input: entries,
    output: {
      format: 'es',
      chunkFileNames: 'chunks/[name].js',
      hoistTransitiveImports: false,
      // What imports parse5, of which bundlers leave nothing out, by itself: who takes from `dongui/server` anything but `holdHtml` does without.
      manualChunks: id => (/server\/create(?:Follower|PlainTree)\.ts$/.test(id) ? 'follower' : undefined),
    },
    external: isDependency,
    plugins: [evaluate(['src/catalogue/table.ts', 'src/catalogue/patterns.ts', 'src/catalogue/ids.ts']), types, inlineCss()],
  },
  {
    input: entries,
    output: {format: 'es', chunkFileNames: 'chunks/[name].d.ts'},
    external: id => isDependency(id) || id.endsWith('?inline'),
    plugins: [dts({tsconfig: './tsconfig.json'})],
    sourcemap: false,
  },
];

/** `src/ui/preferences/createPreferences.ts` → `dongui-preferences.js` */
function chunkName({name}) {
  return `dongui-${name.replace(/^create/, '').toLowerCase()}.js`;
}

export default outputs.map(({output, sourcemap = true, ...rest}) => ({
  ...rest,
  output: {dir: 'dist', entryFileNames: `[name]${sourcemap ? '.js' : '.d.ts'}`, sourcemap, ...output},
}));
