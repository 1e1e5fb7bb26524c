import {layout} from './layout.mjs';
import {markTags} from './markTags.mjs';
import {readPackage} from './readPackage.mjs';

const {version, ...rest} = readPackage('tarteaucitronjs', {
  '/tarteaucitron/tarteaucitron.min.js': 'tarteaucitron.min.js',
  '/tarteaucitron/tarteaucitron.services.min.js': 'tarteaucitron.services.min.js',
  '/tarteaucitron/advertising.min.js': 'advertising.min.js',
  '/tarteaucitron/css/': 'css/',
  '/tarteaucitron/lang/': 'lang/',
});

// The values its README has, but for the adblock test and the external links.
const init = `tarteaucitron.init({privacyUrl: '/p', bodyPosition: 'bottom', hashtag: '#tarteaucitron', orientation: 'middle', serviceDefaultState: 'wait',
  showIcon: true, iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, removeCredit: true,
  moreInfoLink: false, useExternalCss: false, useExternalJs: false, mandatory: true, mandatoryCta: true, googleConsentMode: true});`;
const first = `<script src="/tarteaucitron/tarteaucitron.min.js"></script><script>${init}</script>`;

/** A service of the site's own ("Create custom service"). @param {string} code */
const service = code => `<script>
tarteaucitron.services.tracker = {key: 'tracker', type: 'ads', name: '추적기', needConsent: true, uri: '/p', cookies: ['_tracked_a', '_tracked_b'],
  js: function () { ${code} }, fallback: function () {}};
(tarteaucitron.job = tarteaucitron.job || []).push('tracker');
</script>`;

/** Scripts go into the service; a frame is its service "iframe". What else is in the markup has no place in it. @param {string} html */
function split(html) {
  /** @type {string[]} */
  const calls = [];
  const frames = markTags(html, (name, {src, srcdoc, ...attributes}) =>
    name === 'iframe' && src ? {'data-frame': true, ...attributes, url: src, class: 'tac_iframe', width: '300', height: '150'} : undefined,
  ).replaceAll(/<iframe data-frame([^>]*)><\/iframe>/g, '<div$1></div>');
  const left = frames.replaceAll(/<script([^>]*)>([\s\S]*?)<\/script>/g, (_tag, attributes, code) => {
    const [, address] = /(?:src|href)="([^"]*)"/.exec(attributes) ?? [];
    calls.push(address ? `tarteaucitron.addScript('${address}');` : `(function () { ${code} })();`);
    return '';
  });
  return {left, calls: calls.join('\n'), jobs: left.includes('tac_iframe') ? ['iframe'] : []};
}

/** @type {readonly import('./types.mjs').Level[]} */
export const tarteaucitronLevels = [
  {
    name: 'tac',
    extra: true,
    title: 'unmarked',
    library: `tarteaucitron ${version}`,
    ...rest,
    render: piece => ({html: layout(piece, {first, last: service('')})}),
  },
  {
    name: 'tac-marked',
    title: 'marked',
    library: `tarteaucitron ${version}`,
    ...rest,
    render({code, ...piece}) {
      const head = split(piece.head);
      const body = split(piece.body);
      const jobs = body.jobs.map(job => `<script>tarteaucitron.job.push('${job}');</script>`).join('');
      const last = service([head.calls, body.calls, code].join('\n').replaceAll('</script', '<\\/script')) + jobs;
      return {html: layout({...piece, head: head.left, body: body.left, code: ''}, {first, last})};
    },
  },
];
