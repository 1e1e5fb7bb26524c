import { s as startLater, a as addStyles } from './index.js';
import { h as hasNews } from './hasNews.js';

/** Fetches the questions of the level `ask` once something waits for an answer. Returns the undo. */
function watchAsks(view) {
    const { gate, store, waiting, report } = view.parts;
    const { look, undo } = startLater({
        wanted: () => store.get().choice?.level === 'ask' && Object.keys(waiting)[0],
        async fetch() {
            const [{ createAsks }, more] = await Promise.all([import('./createAsks.js'), view.loadTexts('ask')]);
            return () => createAsks({ ...view, more });
        },
        failed: error => report('ask-failed', error),
    });
    const unfollow = [gate.subscribe(look), store.subscribe(look)];
    look();
    return () => {
        for (const each of unfollow) {
            each();
        }
        undo();
    };
}

var css = ".law{font-size:18px;line-height:1.4}.content p+p{margin-top:6px}.content>div>p{margin-top:8px;font-weight:600}.since{border:1px solid var(--border);border-radius:var(--radius);margin-top:10px;padding:10px 14px;font-size:14px;line-height:1.5}.since ul{margin:4px 0 0;padding-left:18px}[aria-live]:not(:empty)~.news,.news:has(~[aria-live]:not(:empty)){display:none}";

/** What most visitors never see: the questions of the level `ask`, and news of the policy. `slot`: the banner's place for them. Returns the undo. */
function createExtras(view, slot) {
    const { store, settings, report } = view.parts;
    let news;
    let ended = false;
    async function tellNews() {
        try {
            const [{ createNews }, more] = await Promise.all([import('./createNews.js'), view.loadTexts('news')]);
            if (!ended) {
                news = createNews({ ...view, more }, slot);
            }
        }
        catch (error) {
            report('news-failed', error);
        }
    }
    const { choice, needsAsking } = store.get();
    if (needsAsking ? choice || store.policy.signal : hasNews(settings.upcoming)) {
        void tellNews();
    }
    addStyles(view.root, css);
    const undo = watchAsks(view);
    return () => {
        ended = true;
        undo();
        news?.close();
    };
}

export { createExtras };
//# sourceMappingURL=createExtras.js.map
