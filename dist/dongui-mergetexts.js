/*! dongui 0.1.0 | MIT */
function r(t,e){if("object"!=typeof t||Array.isArray(t))return typeof e==typeof t&&Array.isArray(e)===Array.isArray(t)?e:t;const y=Object(e);return Object.fromEntries(Object.entries(t).map(([t,e])=>[t,Object.hasOwn(y,t)?r(e,y[t]):e]))}export{r as mergeTexts};
//# sourceMappingURL=dongui-mergetexts.js.map
