import { connect } from 'node:net'
import { appIsBuilt, buildApp, buildData } from './build-app.mjs'
import { endWith, Fault } from './fault.mjs'
import { installPackages, packagesArePresent } from './install-packages.mjs'
import { root } from './run-program.mjs'

const DEFAULT_PORT = 4173

/** Installs and builds what is missing, then serves dist until it is stopped. */
export async function serve() {
  try {
    const port = chosenPort()
    await refuseTakenPort(port)
    if (!packagesArePresent()) {
      console.log('Installing packages …')
      await installPackages()
    }
    console.log('Building data …')
    await buildData()
    if (!appIsBuilt()) {
      console.log('Building app …')
      await buildApp()
    }
    await listen(port)
    console.log(`\nThe Atlas is at http://localhost:${port} (Ctrl-C stops it)`)
  } catch (error) {
    endWith(error)
  }
}

async function listen(port) {
  const { preview } = await import('vite')
  try {
    await preview({ root, logLevel: 'warn', preview: { port, strictPort: true, open: false } })
  } catch (error) {
    throw String(error.message).includes('already in use') ? portTaken(port) : error
  }
}

function chosenPort() {
  const text = process.env.PORT ?? String(DEFAULT_PORT)
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Fault(`PORT must be a whole number from 1 to 65535, not "${text}".`)
}

/** Asked of both loopback addresses before anything is installed: a browser may try either for "localhost". */
async function refuseTakenPort(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersOn(host, port)))
  if (answers.includes(true)) throw portTaken(port)
}

function answersOn(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false))
  })
}

function portTaken(port) {
  const other = port === DEFAULT_PORT ? 4180 : DEFAULT_PORT
  const command = process.platform === 'win32' ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`
  return new Fault(`Port ${port} is in use: stop what uses it, or choose another port with: ${command}`)
}
