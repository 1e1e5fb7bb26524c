/*! dongui 0.1.0 | MIT */
import{e as o}from"./dongui-ui.js";function e(e){const t=e.querySelector("[part=ask], [part=news]");for(const o of document.querySelectorAll("[data-dongui-trigger]"))o.style.display=t?"none":"";o(e)}export{e as m};
//# sourceMappingURL=dongui-makeway.js.map
