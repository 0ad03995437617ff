// node move.mjs check | apply [sourceFolder]   in the cwd repo
import {execSync} from 'node:child_process'
import {readFileSync,writeFileSync,mkdirSync,existsSync} from 'node:fs'
import {dirname,join,basename,relative} from 'node:path'
import {plan,renames} from './plan.mjs'
const sh=c=>execSync(c,{encoding:'utf8',maxBuffer:1e8})
const tracked=sh('git ls-files').trim().split('\n')
const only=process.argv[3]
const stem=f=>basename(f).replace(/\.(module\.css|d\.ts|tsx?|css|html)$/,'')
const moves=new Map(), unmapped=[]
for(const [src,targets] of Object.entries(plan)){
  if(only&&src!==only) continue
  const byStem=new Map(); for(const [t,l] of Object.entries(targets)) for(const s of l.split(' ')) byStem.set(s,t)
  const seen=new Set()
  for(const f of tracked.filter(f=>dirname(f)===src)){ const t=byStem.get(stem(f)); seen.add(stem(f)); if(!t) unmapped.push(f); else if(t!==src) moves.set(f,join(t,basename(f))) }
  for(const s of byStem.keys()) if(!seen.has(s)&&!process.env.QUIET) console.log('gone from',src,':',s)
}
for(const [f,n] of Object.entries(renames)) if(tracked.includes(f)&&(!only||dirname(f)===only)) moves.set(f,join(dirname(moves.get(f)??f),n))
// tests mirror src: the longest stem of src that the name of a test begins with
if(!only||only==='tests'){
  const srcOf=new Map(); for(const f of tracked.filter(f=>/^src\/.*\.tsx?$/.test(f))) srcOf.set(dirname(f).split('/')[1]+'/'+basename(f).replace(/\.(d\.ts|tsx?)$/,''),only==='tests'?f:(moves.get(f)??f))
  for(const f of tracked.filter(f=>/^tests\/unit\/(derive|drawing|map|parts|ui)\/[^/]+\.tsx?$/.test(f)||/^tests\/unit\/features\/[^/]+\/[^/]+\.tsx?$/.test(f))){
    const name=basename(f).replace(/(\.test)?\.tsx?$/,''); let best=null,len=0
    for(const [k,s] of srcOf){const st=k.split('/')[1]; if((name===st||name.startsWith(st+'-'))&&st.length>len){best=s;len=st.length}}
    if(best){ if(dirname(best).startsWith('src/')) moves.set(f,join('tests/unit',dirname(best).slice(4),basename(f))) } else console.log('TEST stays',f)
  }
}
const target=f=>moves.get(f)??f
const textFiles=tracked.filter(f=>/^(src|tests|data\/build)\/.*\.(tsx?|mjs|css|html)$/.test(f)||['index.html','vite.config.ts','package.json'].includes(f))
const SPEC=/(['"`])(\.{1,2}\/[^'"`\n?]+)(\?[^'"`\n]*)?\1/g
const known=new Set(tracked)
function rewrite(f,text){
  return text.replace(SPEC,(m,q,spec,query='')=>{
    const abs=join(dirname(f),spec)
    const hit=known.has(abs)?abs:null
    if(!hit) return m
    let r=relative(dirname(target(f)),target(hit)); if(!r.startsWith('.')) r='./'+r
    return q+r+query+q
  })
}
function folderCheck(){
  const edges=new Map()
  for(const f of tracked.filter(f=>/^src\/.*\.tsx?$/.test(f))){
    for(const m of readFileSync(f,'utf8').matchAll(SPEC)){const abs=join(dirname(f),m[2]); if(!known.has(abs)||!/\.tsx?$/.test(abs)) continue
      const a=dirname(target(f)),b=dirname(target(abs)); if(a===b) continue
      const k=a+' -> '+b; if(!edges.has(k)) edges.set(k,[]); edges.get(k).push(basename(f)+'>'+basename(abs))}
  }
  for(const [k,v] of edges){const [a,b]=k.split(' -> '); const back=edges.get(b+' -> '+a); if(back&&a<b) console.log('TWO-WAY',k,'\n   ',v.slice(0,6).join(' '),'\n   <-',back.slice(0,6).join(' '))}
  const counts={}; for(const f of tracked.filter(f=>/^src\/.*\.tsx?$/.test(f))){const d=dirname(target(f)); counts[d]=(counts[d]??0)+1}
  for(const [d,n] of Object.entries(counts)) if(n>20) console.log('FULL',n,d)
}
console.log('unmapped:',unmapped.join(' '))
if(process.argv[2]==='check'){folderCheck()}
else{
  const texts=new Map(textFiles.map(f=>[f,readFileSync(f,'utf8')]))
  for(const [a,b] of moves){mkdirSync(dirname(b),{recursive:true}); sh(`git mv '${a}' '${b}'`)}
  for(const [f,t] of texts){const n=rewrite(f,t); if(n!==t) writeFileSync(target(f),n)}
  console.log(moves.size,'moved')
}
