import {elements} from './elements.mjs';
import {frames} from './frames.mjs';
import {html} from './html.mjs';
import {markup} from './markup.mjs';
import {requests} from './requests.mjs';
import {storage} from './storage.mjs';
import {styles} from './styles.mjs';
import {workers} from './workers.mjs';

export const groups = [markup, elements, html, styles, requests, frames, workers, storage];
