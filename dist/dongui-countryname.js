/*! dongui 0.1.0 | MIT */
function t(t,e){try{return new Intl.DisplayNames(e,{type:"region"}).of(t)??t}catch{return t}}export{t as c};
//# sourceMappingURL=dongui-countryname.js.map
