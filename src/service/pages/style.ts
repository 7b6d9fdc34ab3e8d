/** The whole style sheet, since the page loads none. */
export const style = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#dfe4ea;--paper:#fff;--ground:#f5f6f8;--accent:#b3124a}
@media(prefers-color-scheme:dark){:root{--ink:#eef1f5;--soft:#a3adba;--line:#333c48;--paper:#1b212a;--ground:#12161c;--accent:#ff7aa8}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.65 system-ui,"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif}
header,main,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
nav{display:flex;justify-content:space-between;gap:1rem;color:var(--soft);font-size:.9rem}
a{color:var(--accent)}
h1{font-size:1.9rem;line-height:1.3;margin:.6rem 0 .2rem}
h2{font-size:1.15rem;margin:0 0 .75rem}
.facts{color:var(--soft);margin:0 0 1.25rem;font-size:.95rem}
.note{margin:0 0 1.5rem;padding-left:1rem;border-left:4px solid var(--accent)}
figure{margin:0 0 1.5rem}
figure img{max-width:100%;height:auto;border-radius:.5rem;display:block}
section{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;margin:0 0 1rem}
ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:.5rem}
li{border:1px solid var(--line);border-radius:.4rem;padding:.45rem .7rem;display:flex;justify-content:space-between;align-items:baseline;gap:.5rem}
code{font:600 1rem/1.5 ui-monospace,"SF Mono",Consolas,"DejaVu Sans Mono",monospace;white-space:nowrap}
ol{margin:0;padding-left:1.5rem}
ol li{display:list-item;border:0}
ol code{font-size:.75rem;white-space:normal;overflow-wrap:anywhere}
ol p{margin:0}
li span{color:var(--soft);font-size:.82rem}
li.reserve code{font-weight:400;color:var(--soft)}
footer{color:var(--soft);font-size:.85rem;padding-bottom:2.5rem}
footer code{font:.8rem/1.5 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;white-space:normal;overflow-wrap:anywhere}
@media print{body{background:#fff}section{break-inside:avoid}nav a{display:none}}
`;
