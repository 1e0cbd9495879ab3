import { ways } from '../ways/bluesky'
import { journey } from './journey'

journey(ways)
