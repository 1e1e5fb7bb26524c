/*! dongui 0.1.0 | MIT */
import{m as t,n as e}from"./dongui-ui.js";function n({parts:n,texts:o}){const{policy:r,get:a}=n.store,{refuses:i}=a();return t(r).filter(({id:t})=>i[t]).map(t=>e(t,o,n.language)).join(", ")}function o(t,e){return new Intl.DateTimeFormat(e,{dateStyle:"long",timeZone:"Asia/Seoul"}).format(t)}export{o as f,n as r};
//# sourceMappingURL=dongui-formatdate.js.map
