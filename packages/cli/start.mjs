// Plain JavaScript, so that an older Node can read it and say what to do. Everything else is TypeScript that Node 24 runs as it is.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `The commands of Satu Data need Node 24 and this is Node ${process.versions.node}: run "npx -y pnpm@12 install" once in the ` +
      'folder of Satu Data, then "npx -y pnpm@12 satudata --help".\n',
  )
  process.exit(2)
}
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
