import {addStyles} from '../addStyles.js';
import {watchAsks} from '../ask/watchAsks.js';
import {hasNews} from '../hasNews.js';
import type {News} from '../news/createNews.js';
import css from '../styles/extras.css?inline';
import type {View} from '../View.js';

/** What most visitors never see: the questions of the level `ask`, and news of the policy. `slot`: the banner's place for them. Returns the undo. */
export function createExtras(view: View, slot: HTMLElement): () => void {
  const {store, settings, report} = view.parts;
  let news: News | undefined;
  let ended = false;

  async function tellNews(): Promise<void> {
    try {
      const [{createNews}, more] = await Promise.all([import('../news/createNews.js'), view.loadTexts('news')]);
      if (!ended) {
        news = createNews({...view, more}, slot);
      }
    } catch (error) {
      report('news-failed', error);
    }
  }

  const {choice, needsAsking} = store.get();
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
