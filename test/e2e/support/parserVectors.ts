/** Markup of a page that asks the tracker for something by itself, by id. Code notes in `window.ran` that it ran, and sends `/hit`. */
export const parserVectors: Readonly<Record<string, string>> = {
  script: '<script src="$/t.js?id=script"></script>',
  'script-async': '<script async src="$/t.js?id=script-async"></script>',
  'script-defer': '<script defer src="$/t.js?id=script-defer"></script>',
  'script-module': '<script type="module" src="$/t.js?id=script-module&amp;module=1"></script>',
  'script-svg': '<svg><script href="$/t.js?id=script-svg"></script></svg>',
  image: '<img alt="" src="$/p.gif?id=image">',
  srcset: '<img alt="" srcset="$/p.gif?id=srcset 1x">',
  picture: '<picture><source srcset="$/p.gif?id=picture"><img alt=""></picture>',
  'svg-image': '<svg><image href="$/p.gif?id=svg-image" width="9" height="9"/></svg>',
  'input-image': '<input type="image" alt="" src="$/p.gif?id=input-image">',
  background: '<table background="$/p.gif?id=background"><tr><td>x</td></tr></table>',
  frame: '<iframe title="f" src="$/frame?id=frame"></iframe>',
  srcdoc: `<iframe title="s" srcdoc="<!doctype html><script src='$/t.js?id=srcdoc'></script>"></iframe>`,
  'srcdoc-code': `<iframe title="s" srcdoc="<!doctype html><script>fetch('$/hit?id=srcdoc-code').catch(() => {})</script>"></iframe>`,
  object: '<object type="text/html" data="$/frame?id=object"></object>',
  embed: '<embed type="text/html" src="$/frame?id=embed">',
  sheet: '<link rel="stylesheet" href="$/style.css?id=sheet">',
  preload: '<link rel="preload" as="image" href="$/p.gif?id=preload">',
  modulepreload: '<link rel="modulepreload" href="$/t.js?id=modulepreload">',
  import: '<style>@import "$/style.css?id=import";</style>',
  'css-url': '<style>#css { width: 9px; height: 9px; background: url($/p.gif?id=css-url) }</style><div id="css"></div>',
  style: '<div style="width: 9px; height: 9px; background: url($/p.gif?id=style)"></div>',
  video: '<video src="$/video?id=video"></video>',
  source: '<video><source src="$/video?id=source"></video>',
  mask: '<svg><rect width="9" height="9" mask="url($/p.gif?id=mask#a)"/></svg>',
  poster: '<video poster="$/p.gif?id=poster"></video>',
};

/** All of them, for the page's `<body>`. */
export const parserMarkup = (tracker: string): string => Object.values(parserVectors).join('\n').replaceAll('$/', `${tracker}/`);
