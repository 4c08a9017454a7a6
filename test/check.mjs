// `npm run check`: installs what the tests need, then lint, types and tests; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const needs = [
  { name: 'Dovecot (IMAP server)', debian: 'dovecot-imapd', there: () => onPath('dovecot', '/usr/sbin/dovecot') },
  { name: 'PostgreSQL (database server)', debian: 'postgresql', there: () => postgresThere() },
  { name: 'Chromium (browser)', debian: 'chromium', there: () => onPath('chromium') },
]

installWhatIsMissing()
for (const [title, command, ...args] of [
  ['lint', 'npx', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'npx', 'tsc', '-p', '.'],
]) {
  console.log(`\n== ${title}`)
  if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) fail(`${title} failed`)
}
console.log('\n== tests')
// Files wait for servers, disks and clocks a third of their time: two more than there are processors.
const jobs = String(Math.min(6, availableParallelism() + 2))
const mocha = spawnSync('npx', ['mocha', '--parallel', '--jobs', jobs, '--reporter', 'test/support/reporter.cjs'], {
  stdio: 'inherit',
})
process.exit(mocha.status ?? 1)

function installWhatIsMissing() {
  const missing = needs.filter((need) => !need.there())
  if (missing.length === 0) return
  const packages = missing.map((need) => need.debian)
  const apt = onPath('apt-get', '/usr/bin/apt-get')
  const prefix = process.getuid?.() === 0 ? [] : spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null
  if (!apt || !prefix)
    fail(`missing: ${missing.map((need) => `${need.name} (Debian package ${need.debian})`).join(', ')}`)
  console.log(`== installing ${packages.join(' ')}`)
  const run = (...words) =>
    spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
  const sudo = (...words) =>
    prefix.length > 0
      ? spawnSync(prefix[0], [...prefix.slice(1), 'env', 'DEBIAN_FRONTEND=noninteractive', ...words], {
          stdio: ['ignore', 'ignore', 'inherit'],
        })
      : run(...words)
  sudo('apt-get', 'update')
  sudo('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
  const still = needs.filter((need) => !need.there())
  if (still.length > 0) fail(`could not be installed: ${still.map((need) => need.debian).join(', ')}`)
}

function onPath(name, ...places) {
  return places.some((place) => existsSync(place)) || spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

function postgresThere() {
  const root = '/usr/lib/postgresql'
  return (
    onPath('initdb') ||
    (existsSync(root) && readdirSync(root).some((version) => existsSync(`${root}/${version}/bin/initdb`)))
  )
}

function fail(why) {
  console.error(`check: ${why}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
