import { ways } from '../ways/mastodon'
import { journey } from './journey'

journey(ways)
