export { e as createConsent } from './chunks/index3.js';
import 'js-cookie';
import './chunks/answerAll.js';
import './chunks/addMonths.js';
//# sourceMappingURL=index.js.map
