// Loaded before anything else, as an old Node cannot even read the rest: what stands here is old JavaScript.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('Closer needs Node 20 or later; this is ' + process.versions.node + '. See https://nodejs.org')
  process.exit(1)
}
