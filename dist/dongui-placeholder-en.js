/*! dongui 0.1.0 | MIT */
const e={title:"{name} has not been loaded yet",body:"Opening {name} lets {provider} store cookies and collect: {items}.",bodyUnknown:"Opening this content lets its provider store cookies and collect your IP address and usage records.",transfer:"This information may be sent outside Korea ({country}).",once:"Show once",always:"Always allow and show"};export{e as placeholder};
//# sourceMappingURL=dongui-placeholder-en.js.map
