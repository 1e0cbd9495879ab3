import { describe, expect, it } from 'vitest'
import { sharesOfTalk, talkByRelation } from '../../lib/summaries/people'
import { friend, logged, talk } from '../friends/build'

const FRIENDS = [friend(), friend({ id: 'kim', relation: 'online', threads: ['t2', 't3'], archived: true })]

describe('talkByRelation', () => {
  it('adds attention and lengths up by how people know each other', () => {
    const rows = [
      talk({ attentionMs: 10 }),
      logged({ attentionMs: 30 }),
      talk({ thread: 't3', attentionMs: 7 }),
      logged({ friend: 'kim', attentionMs: 1 }),
    ]
    expect(talkByRelation(FRIENDS, rows)).toEqual({ 'in-person': 40, online: 8, unsaid: 0 })
  })

  it('guesses nothing about a thread without a name, or a friend who was removed', () => {
    const rows = [
      talk({ thread: 't9', attentionMs: 5 }),
      logged({ friend: 'gone', attentionMs: 6 }),
      logged({ friend: null, attentionMs: 7 }),
    ]
    expect(talkByRelation(FRIENDS, rows)).toEqual({ 'in-person': 0, online: 0, unsaid: 18 })
  })
})

describe('sharesOfTalk', () => {
  it('shares out the whole', () =>
    expect(sharesOfTalk({ 'in-person': 50, online: 30, unsaid: 20 })).toEqual({
      'in-person': 0.5,
      online: 0.3,
      unsaid: 0.2,
    }))

  it('is nothing where there was no talk', () =>
    expect(sharesOfTalk({ 'in-person': 0, online: 0, unsaid: 0 })).toBeUndefined())
})
