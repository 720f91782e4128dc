/** The style of the page: one column on a telephone, two charts side by side on a wide screen, plain on paper. */
export const PAGE_STYLE = `
:root{--text:#1b1f24;--back:#fff;--quiet:#57606a;--line:#d5dae0;--link:#0b5394;--mark:#fff3c4;--button:#f3f5f7;font-family:"Source Sans",Arial,sans-serif;line-height:1.45;color:var(--text);background:var(--back)}
@media (prefers-color-scheme:dark){:root{--text:#f0f3f6;--back:#14181d;--quiet:#a9b2bc;--line:#3a424b;--link:#9ecbf5;--mark:#5a4a00;--button:#222931}}
*{box-sizing:border-box}
body{margin:0}
header,main,footer{max-width:112rem;margin:0 auto;padding:0 clamp(12px,2vw,40px)}
h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2.2rem);line-height:1.15;margin:1.2rem 0 .4rem}
h2{font-size:1.15rem;margin:1.6rem 0 .4rem}
header p,footer p{max-width:75ch;color:var(--quiet);overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h2:focus-visible{outline-offset:6px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:8px;top:8px;padding:8px;background:var(--back)}
#filters{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:end;padding:12px 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
#filters>label{display:flex;flex-direction:column;font-size:.85rem;color:var(--quiet);min-width:0;max-width:100%}
fieldset{border:1px solid var(--line);border-radius:4px;padding:4px 10px 6px;margin:0;display:flex;flex-wrap:wrap;gap:4px 14px;min-width:0}
legend{font-size:.85rem;color:var(--quiet)}
fieldset label{padding:3px 0}
input,select,button{font:inherit;color:inherit;background:var(--button);border:1px solid var(--quiet);border-radius:4px;padding:4px 8px;min-height:32px;max-width:100%}
input[type=checkbox]{min-height:0;width:18px;height:18px;vertical-align:-3px}
button{cursor:pointer}
#charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,640px),1fr));gap:8px 32px}
#charts section{min-width:0}
.plot{min-height:280px;overflow-x:auto}
.frame.whole{max-height:85vh;overflow:auto;border:1px solid var(--line);border-radius:4px}
.frame.whole .plot{overflow:visible}
.head{display:none}
.whole .head{display:block;position:sticky;top:0;z-index:2;overflow:hidden;pointer-events:none;background:var(--back)}
.head .main-svg{position:absolute;left:0;top:0}
.plot img{max-width:100%;height:auto}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%}
caption{text-align:left;color:var(--quiet);padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;vertical-align:bottom}
:lang(ko){word-break:keep-all}
.downloads{margin:.4rem 0}
thead th button{font-weight:600;border-color:transparent;padding-left:0;background:none}
summary{cursor:pointer;padding:6px 0;min-height:32px}
.actions{white-space:nowrap}
.where{color:var(--quiet);font-size:.9em}
blockquote{margin:4px 0 8px 12px;padding-left:10px;border-left:3px solid var(--line)}
mark{background:var(--mark);color:inherit}
html:not(.live) .scripted{display:none!important}
html:not(.live) .actions,html:not(.live) .events thead th:last-child{display:none}
[hidden]{display:none!important}
@media (max-width:600px){
.events thead{position:absolute;left:-999rem}
.events tr{display:block;padding:8px 0;border-bottom:2px solid var(--line)}
.events td{display:block;border:0;padding:2px 0}
.events td[data-name]::before{content:attr(data-name) ": ";color:var(--quiet)}
}
@media print{
:root{--text:#000;--back:#fff;--quiet:#444;--line:#bbb;--link:#000}
.scripted,.live .scripted,.live #filters,.skip,.actions,.events thead th:last-child,details:not([open]){display:none!important}
#charts{display:block}
section{break-inside:avoid}
#events{break-inside:auto}
tr{break-inside:avoid}
}
`;
