import { a as addStyles } from './index.js';

var layouts = "@media (width>=521px){:host([data-dongui-layout=bar]) .banner,:host([data-dongui-layout=sheet]) .banner{border-width:1px 0 0;width:auto;bottom:0;left:0;right:0}:host([data-dongui-layout=bar]) .banner{max-height:60dvh;padding:0 max(24px, 50vw - 560px, env(safe-area-inset-right)) env(safe-area-inset-bottom) max(24px, 50vw - 560px, env(safe-area-inset-left));border-radius:0;flex-direction:row;align-items:center}:host([data-dongui-layout=bar]) .content{flex:1;align-self:stretch;padding:16px 24px 12px 0}:host([data-dongui-layout=bar]) dl{grid-template-columns:repeat(auto-fit,minmax(260px,1fr));column-gap:24px;margin:8px 0;display:grid}:host([data-dongui-layout=bar]) .actions{flex-direction:column;flex:0 0 152px;padding:16px 0}:host([data-dongui-layout=bar]) .actions button{flex:none}:host([data-dongui-layout=sheet]) .banner{border-radius:calc(var(--radius) * 2) calc(var(--radius) * 2) 0 0;border-width:1px 1px 0;border-bottom-style:none;border-bottom-color:currentColor;max-height:70dvh;left:max(0px,50vw - 320px);right:max(0px,50vw - 320px)}}";

var themes = ":host([data-dongui-theme=mono]){--accent:var(--dongui-accent,#1f2329);--radius:var(--dongui-radius,2px)}:host([data-dongui-theme=navy]){--accent:var(--dongui-accent,#12306b);--text:var(--dongui-text,#1b2540);--muted:var(--dongui-muted,#55607a);--border:var(--dongui-border,#cfd6e4);--radius:var(--dongui-radius,4px)}:host([data-dongui-theme=soft]){--accent:var(--dongui-accent,#0b6b57);--background:var(--dongui-background,#fbfaf7);--text:var(--dongui-text,#2f2d29);--muted:var(--dongui-muted,#655f55);--border:var(--dongui-border,#e2ddd2);--radius:var(--dongui-radius,14px)}@media (prefers-color-scheme:dark){:host([data-dongui-theme=mono]){--accent:var(--dongui-accent,#f2f3f5);--on-accent:var(--dongui-on-accent,#16181c);--background:var(--dongui-background,#16181c)}:host([data-dongui-theme=navy]){--accent:var(--dongui-accent,#a9c1f5);--on-accent:var(--dongui-on-accent,#0c1630);--background:var(--dongui-background,#111a30);--text:var(--dongui-text,#e6ebf7);--muted:var(--dongui-muted,#a8b3cc);--border:var(--dongui-border,#35415f)}:host([data-dongui-theme=soft]){--accent:var(--dongui-accent,#7fd3bd);--on-accent:var(--dongui-on-accent,#08231c);--background:var(--dongui-background,#211f1c);--text:var(--dongui-text,#efeae2);--muted:var(--dongui-muted,#b5ac9f);--border:var(--dongui-border,#4a453d)}}";

/** Gives a surface the shape and colours that the config asks for beside the usual ones. */
function dress({ host, root }, { layout, theme }) {
    Object.assign(host.dataset, { donguiLayout: layout, donguiTheme: theme });
    addStyles(root, layouts + themes);
}

export { dress };
//# sourceMappingURL=dress.js.map
