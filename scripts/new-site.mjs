import { main } from './new-site/new-site.ts'

main(process.argv.slice(2))
