import { chromium } from '/work/main/node_modules/playwright-core/index.mjs'
import { generatedAtlas } from '/work/main/tests/bench/generated-atlas.ts'
const [from = '/about', link = 'Overlaps', tasksShown = '5', port = '5312'] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--enable-unsafe-swiftshader'] })
const index = JSON.stringify(generatedAtlas(500))
const page = await b.newPage({ viewport: { width: 1440, height: 900 } })
await page.route('**/atlas/index.*.json', (r: any) => r.fulfill({ contentType: 'application/json', body: index }))
await page.goto(`http://127.0.0.1:${port}${from}`); await page.waitForLoadState('networkidle')
if (!from.startsWith('/overlaps')) await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0)
await page.waitForTimeout(1500)
await b.startTracing(page, { categories: ['disabled-by-default-devtools.timeline','devtools.timeline','blink.user_timing','__metadata',...(process.env.PROF ? ['disabled-by-default-v8.cpu_profiler'] : [])] })
await page.evaluate((l) => { const a = [...document.querySelectorAll('a')].find((x) => x.textContent === l); setTimeout(() => { performance.mark('matrix-asked'); a.click() }, 300) }, link)
await page.waitForTimeout(6000)
const ev = JSON.parse((await b.stopTracing()).toString()).traceEvents
const mark = ev.findLast((e: any) => e.name === 'matrix-asked')
const main = ev.filter((e: any) => e.pid === mark.pid && e.tid === mark.tid)
// profile
const prof = ev.filter((e: any) => e.pid === mark.pid && (e.name === 'Profile' || e.name === 'ProfileChunk'))
const start = prof.find((e: any) => e.name === 'Profile')
const nodes = new Map<number, any>(); const samples: [number, number][] = []
let t = start?.args.data.startTime ?? 0
for (const c of prof) { if (c.name !== 'ProfileChunk') continue; if (c.id !== start.id) continue
  for (const n of c.args.data.cpuProfile?.nodes ?? []) nodes.set(n.id, n)
  const s = c.args.data.cpuProfile?.samples ?? [], d = c.args.data.timeDeltas ?? []
  s.forEach((id: number, i: number) => { t += d[i]; samples.push([t, id]) }) }
const tasks = main.filter((e: any) => e.name === 'RunTask' && e.ph === 'X' && e.ts + e.dur > mark.ts).sort((x: any, y: any) => y.dur - x.dur).slice(0, +tasksShown)
for (const k of tasks) {
  console.log(`TASK wall ${(k.dur/1000).toFixed(1)} cpu ${(k.tdur/1000).toFixed(1)} at ${((k.ts-mark.ts)/1000).toFixed(0)}`)
  const sums = new Map<string, number>()
  for (const e of main) if (e.ph === 'X' && e !== k && e.ts >= k.ts && e.ts + e.dur <= k.ts + k.dur && e.dur > 1500) sums.set(e.name, (sums.get(e.name) ?? 0) + e.dur / 1000)
  console.log('   ', [...sums].sort((a, b) => b[1] - a[1]).slice(0, 9).map(([n, v]) => `${n} ${v.toFixed(0)}`).join(', '))
  const incl = new Map<string, number>()
  for (let i = 1; i < samples.length; i++) { const [ts, id] = samples[i]!; if (ts < k.ts || ts > k.ts + k.dur) continue
    const dt = Math.min(ts - samples[i-1]![0], 4000) / 1000; const seen = new Set<string>(); let n = nodes.get(id)
    while (n) { const f = n.callFrame; const key = `${f.functionName || 'anon'}@${(f.url||'').split('/').pop().replace(/-.*/, '')}:${f.lineNumber}`
      if (!seen.has(key)) { seen.add(key); incl.set(key, (incl.get(key) ?? 0) + dt) } n = n.parent === undefined ? undefined : nodes.get(n.parent) } }
  console.log([...incl].sort((a, b) => b[1] - a[1]).filter(([n]) => !/root|beginWork|performUnit|workLoop|renderWithHooks|recursively|commit\w*On|updateFunction|processDisp|batched|dispatch(Event|Disc)/.test(n)).slice(0, 26).map(([n, v]) => `      ${v.toFixed(0)} ${n}`).join('\n'))
}
await b.close()
