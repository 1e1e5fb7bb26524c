/** The dashboard's example figures, drawn as HTML and SVG. The same on every load, but for the clock. */

const servers = [
  {name: 'web-seoul-01', role: {ko: '웹 서버', en: 'Web'}, cpu: 42, memory: 61, state: 'ok'},
  {name: 'web-seoul-02', role: {ko: '웹 서버', en: 'Web'}, cpu: 38, memory: 58, state: 'ok'},
  {name: 'api-seoul-01', role: {ko: 'API 서버', en: 'API'}, cpu: 57, memory: 66, state: 'ok'},
  {name: 'db-seoul-01', role: {ko: '데이터베이스', en: 'Database'}, cpu: 71, memory: 83, state: 'warn'},
  {name: 'batch-busan-01', role: {ko: '배치 서버', en: 'Batch'}, cpu: 12, memory: 34, state: 'ok'},
  {name: 'backup-busan-01', role: {ko: '백업 서버', en: 'Backup'}, cpu: 0, memory: 0, state: 'down'},
];

/** @type {Record<string, {ko: string, en: string}>} */
const states = {ok: {ko: '정상', en: 'Healthy'}, warn: {ko: '주의', en: 'Warning'}, down: {ko: '점검', en: 'Maintenance'}};

/** @type {{name: {ko: string, en: string}, uptime: string, marks: Record<number, string>}[]} `marks`: days that were not all well */
const services = [
  {name: {ko: '서버 모니터링', en: 'Server monitoring'}, uptime: '99.98', marks: {11: 'warn'}},
  {name: {ko: '알림 발송', en: 'Alerts'}, uptime: '99.95', marks: {4: 'warn', 22: 'warn'}},
  {name: {ko: '백업', en: 'Backup'}, uptime: '99.71', marks: {8: 'down', 29: 'warn'}},
];

/**
 * @param {'ko' | 'en'} lang
 * @returns {Record<string, string>}
 */
export function dashboardParts(lang) {
  const now = new Date();
  const seoul = {timeZone: 'Asia/Seoul'};
  const locale = lang === 'ko' ? 'ko-KR' : 'en-GB';
  const hour = Number(new Intl.DateTimeFormat('en-GB', {...seoul, hour: '2-digit', hour12: false}).format(now));
  return {
    now: new Intl.DateTimeFormat(locale, {
      ...seoul,
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(now),
    month: new Intl.DateTimeFormat(locale, {...seoul, year: 'numeric', month: 'long'}).format(now),
    unit: lang === 'ko' ? '대' : '',
    times: lang === 'ko' ? '건' : '',
    chart: drawChart(),
    hours: [24, 18, 12, 6, 0].map(ago => `<span>${String((hour - ago + 24) % 24).padStart(2, '0')}:00</span>`).join(''),
    servers: servers.map(server => drawServer(server, lang)).join(''),
    services: services.map(service => drawService(service, lang)).join(''),
    notices: drawNotices(now, lang),
  };
}

/** Two curves over 24 hours: processor and memory, in percent. Stretched to the width of the card; the labels are HTML beside it. */
function drawChart() {
  const width = 960;
  const height = 200;
  const steps = 96;
  /** @type {[string, (step: number) => number][]} */
  const curves = [
    ['cpu', step => 38 + 16 * Math.sin(step / 15 - 1.4) + 6 * Math.sin(step / 3.1) + 4 * Math.sin(step * 1.7)],
    ['memory', step => 60 + 6 * Math.sin(step / 24) + 2 * Math.sin(step / 4.3)],
  ];
  const grid = [0, 25, 50, 75, 100].map(percent => `M0 ${(height * percent) / 100}H${width}`).join('');
  const drawn = curves.map(([name, value]) => {
    const points = Array.from(
      {length: steps + 1},
      (_, step) => `${(step * width) / steps} ${(height * (1 - value(step) / 100)).toFixed(1)}`,
    );
    const area = name === 'cpu' ? `<path class="area" d="M0 ${height}L${points.join('L')}L${width} ${height}Z"/>` : '';
    return `${area}<path class="line ${name}" d="M${points.join('L')}"/>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><path class="grid" d="${grid}"/>${drawn.join('')}</svg>`;
}

/**
 * @param {typeof servers[number]} server
 * @param {'ko' | 'en'} lang
 */
function drawServer({name, role, cpu, memory, state}, lang) {
  const idle = state === 'down';
  /** @param {number} percent */
  const meter = percent =>
    idle
      ? '<span class="muted">–</span>'
      : `<span class="meter${percent > 80 ? ' high' : ''}"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" class="track"/><rect width="${percent}" height="6" class="fill"/></svg><span>${percent}%</span></span>`;
  return `<tr><th scope="row"><span class="host">${name}</span><small>${role[lang]}</small></th><td>${meter(cpu)}</td><td class="wide">${meter(memory)}</td><td><span class="state ${state}">${states[state]?.[lang]}</span></td></tr>`;
}

/**
 * @param {typeof services[number]} service
 * @param {'ko' | 'en'} lang
 */
function drawService({name, uptime, marks}, lang) {
  const bars = Array.from({length: 30}, (_, day) => {
    const mark = marks[day] ?? 'ok';
    return `<rect class="${mark}" x="${day * 10}" width="6.5" height="26" rx="2"/>`;
  });
  const label = lang === 'ko' ? `최근 30일 가동률 ${uptime}%` : `${uptime}% up over 30 days`;
  return `<li><p><span>${name[lang]}</span><b>${uptime}%</b></p><svg viewBox="0 0 297 26" preserveAspectRatio="none" role="img" aria-label="${label}">${bars.join('')}</svg></li>`;
}

/**
 * @param {Date} now
 * @param {'ko' | 'en'} lang
 */
function drawNotices(now, lang) {
  const notices = [
    {
      days: 2,
      kind: {ko: '점검', en: 'Maintenance'},
      title: {ko: '백업 서버 정기 점검 안내', en: 'Scheduled maintenance of backup servers'},
    },
    {days: 9, kind: {ko: '안내', en: 'News'}, title: {ko: '알림 조건에 메모리 사용률이 추가되었습니다', en: 'Alerts can now watch memory'}},
    {
      days: 23,
      kind: {ko: '안내', en: 'News'},
      title: {ko: '모바일 화면에서 서버 목록을 볼 수 있습니다', en: 'The server list now fits phones'},
    },
  ];
  const format = new Intl.DateTimeFormat(lang === 'ko' ? 'ko-KR' : 'en-GB', {timeZone: 'Asia/Seoul', dateStyle: 'medium'});
  return notices
    .map(({days, kind, title}) => {
      const day = new Date(now.getTime() - days * 86_400_000);
      return `<li><span class="kind">${kind[lang]}</span><span class="what">${title[lang]}</span><time datetime="${day.toISOString().slice(0, 10)}">${format.format(day)}</time></li>`;
    })
    .join('');
}
