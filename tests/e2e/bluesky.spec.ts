import { ways } from '../ways/bluesky'
import { journey } from './journey'
import { talkJourney } from './talk-journey'

journey(ways)
talkJourney(ways)
