export {ask} from './ask.js';
export {news} from './news.js';
export {placeholder} from './placeholder.js';
export {toast} from './toast.js';
