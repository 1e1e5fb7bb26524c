import { m as marketingPurposes } from './answerAll.js';
import { n as nameOf } from './index.js';

/** The purposes of this site that count as refused now, as a text; empty where there are none. Until the visitor decides, those that the browser's wish refuses. */
function refusedNames({ parts, texts }) {
    const { policy, get } = parts.store;
    const { refuses } = get();
    return marketingPurposes(policy)
        .filter(({ id }) => refuses[id])
        .map(purpose => nameOf(purpose, texts, parts.language))
        .join(', ');
}

/** 2026년 11월 23일: the day in Korea, wherever the visitor's clock stands. */
function formatDate(date, language) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(date);
}

export { formatDate as f, refusedNames as r };
//# sourceMappingURL=formatDate.js.map
