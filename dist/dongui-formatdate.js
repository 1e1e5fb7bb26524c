/*! dongui 0.1.0 | MIT */
function e(e,t){return new Intl.DateTimeFormat(t,{dateStyle:"long",timeZone:"Asia/Seoul"}).format(e)}export{e as f};
//# sourceMappingURL=dongui-formatdate.js.map
