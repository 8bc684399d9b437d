/**
 * Notes in package-lock.json the builds for other systems that the registry
 * in use does not carry. npm leaves them out of the file and `npm ci` then
 * refuses it as incomplete; noted with their system they are skipped here and
 * installed where they are at home.
 * @returns {string[]} what was added
 */
export function completeLock(lock) {
  const added = {}
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    if (path === '') continue
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const system = systemOf(name)
      if (!system || isNoted(lock.packages, path, name)) continue
      added[`node_modules/${name}`] = { version, ...system, ...(dev ? { dev } : {}), optional: true }
    }
  }
  const all = Object.entries({ ...lock.packages, ...added })
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')))
  return Object.keys(added)
}

const systems = /[-/](android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/

/** The system that the name of a build tells, in the lock file's terms; null where it tells none. */
export function systemOf(name) {
  const [, os, cpu, abi = ''] = systems.exec(name) ?? []
  if (!os) return null
  const libc = os === 'linux' ? { libc: [abi.includes('musl') ? 'musl' : 'glibc'] } : {}
  return { os: [os], cpu: [cpu], ...(abi ? libc : {}) }
}

function isNoted(packages, path, name) {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at}/node_modules/${name}`]) return true
  }
  return packages[`node_modules/${name}`] !== undefined
}
