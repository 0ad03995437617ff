import {readFileSync,writeFileSync} from 'node:fs'; import {execSync} from 'node:child_process'
const now=JSON.parse(readFileSync('src/locales/en.json','utf8')); const pairs=JSON.parse(readFileSync('/work/words/done.json'))
const extra=JSON.parse(readFileSync('/work/words/extra.json'))
for(const [k,v] of Object.entries(extra)){const ks=k.split('.');const l=ks.pop();const o=ks.reduce((a,b)=>a[b],now);pairs.push([o[l],v]);o[l]=v}
writeFileSync('src/locales/en.json',JSON.stringify(now,null,2)+'\n')
const plain=pairs.filter(([b,v])=>!b.includes('{')&&b!==v).sort((a,b)=>b[0].length-a[0].length)
const q=s=>s.replace(/'/g,"\\'")
let n=0
for(const f of execSync('git ls-files tests',{encoding:'utf8'}).trim().split('\n').filter(f=>/\.tsx?$/.test(f))){
  let t=readFileSync(f,'utf8'),o=t
  for(const [b,v] of plain){ t=t.replaceAll(`'${b}'`,`'${v}'`).replaceAll(`"${b}"`,`"${v}"`); if(b.length>24) t=t.replaceAll(b,v) }
  if(t!==o){writeFileSync(f,t);n++}
}
console.log(n,'test files')
