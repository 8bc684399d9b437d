/** Loaded into a server to be tried: signals plant the two kinds of fault that nobody handles. */
process.on('SIGHUP', () => {
  void Promise.reject(new Error('planted rejection'))
})
process.on('SIGUSR2', () => {
  setImmediate(() => {
    throw new Error('planted exception')
  })
})
