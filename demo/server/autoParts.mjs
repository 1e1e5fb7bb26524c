const modes = {
  hold: {
    query: '',
    name: {ko: '보류하기', en: 'Hold'},
    fact: {
      ko: '업체가 안내하는 코드를 고치거나 표시하지 않고 그대로 넣었습니다. 동의하시기 전에는 아무것도 전송되지 않고, 동의하시면 새로 고침 없이 순서대로 실행됩니다.',
      en: 'The vendors’ snippets stand here as they come. Nothing is sent before you agree; then everything runs in its order, without a reload.',
    },
    list: {ko: '보류한 코드와 요청', en: 'Code and requests held'},
    video: {ko: '동의하시기 전에는 안내 상자가 대신 나타납니다.', en: 'Before you agree a placeholder stands in its place.'},
  },
  report: {
    query: '?report',
    name: {ko: '보고만 하기', en: 'Report only'},
    fact: {
      ko: '아무것도 보류하지 않고 묻지도 않습니다. 실제 사이트에 적용하기 전에 무엇이 보류될지 확인하실 때 사용합니다.',
      en: 'Nothing is held and nobody is asked: a look at what would be held, before a site switches it on.',
    },
    list: {ko: '보류했을 코드와 요청', en: 'Code and requests that would be held'},
    video: {ko: '보류하지 않으므로 바로 불러옵니다.', en: 'Not held, so it loads at once.'},
  },
};

/**
 * The texts of the page /auto that differ by its mode.
 *
 * @param {'ko' | 'en'} lang
 * @param {{path: string, report: boolean}} visit
 * @returns {Record<string, string>}
 */
export function autoParts(lang, {path, report}) {
  const mode = report ? 'report' : 'hold';
  const {fact, list, video} = modes[mode];
  return {
    mode,
    modes: Object.entries(modes)
      .map(([id, {query, name}]) => `<a href="${path}${query}"${id === mode ? ' aria-current="page"' : ''}>${name[lang]}</a>`)
      .join(''),
    fact: fact[lang],
    listTitle: list[lang],
    video: video[lang],
  };
}
