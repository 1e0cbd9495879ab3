import { ways } from '../ways/reddit'
import { journey } from './journey'

journey(ways)
