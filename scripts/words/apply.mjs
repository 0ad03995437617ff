// in a worktree: node apply.mjs <base commit>; applies where the value is still that of the base; reports others
import {readFileSync,writeFileSync} from 'node:fs'; import {execSync} from 'node:child_process'
const base=JSON.parse(execSync(`git show ${process.argv[2]}:src/locales/en.json`,{encoding:'utf8'}))
const now=JSON.parse(readFileSync('src/locales/en.json','utf8'))
const patch={...JSON.parse(readFileSync('/work/words/patch.json')),...JSON.parse(readFileSync('/work/words/patch2.json'))}
const get=(o,k)=>k.split('.').reduce((a,b)=>a?.[b],o)
const out=[]
for(const [k,v] of Object.entries(patch)){
  const b=get(base,k),n=get(now,k)
  if(n===undefined){console.log('GONE',k);continue}
  if(n!==b){console.log('CHANGED',k,'\n   now:',n,'\n   new:',v);continue}
  const ks=k.split('.'); const last=ks.pop(); const o=ks.reduce((a,b)=>a[b],now); o[last]=v; out.push([b,v])
  const args=s=>[...new Set([...s.matchAll(/\{(\w+)(?=[,}])/g)].map(m=>m[1]))].sort().join()
  if(args(b)!==args(v)) console.log('ARGS',k,args(b),'->',args(v))
}
writeFileSync('src/locales/en.json',JSON.stringify(now,null,2)+'\n')
writeFileSync('/work/words/done.json',JSON.stringify(out,null,1))
console.log(out.length,'applied')
