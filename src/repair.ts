import type { Position } from 'unist'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { escapePointer, findPlace, type Places } from './places.js'
import type { Resume } from './types.js'
import { validate } from './validate.js'

/**
 * Take out of a resume what the schema refuses, so that every conversion gives a valid one.
 *
 * @param resume - changed in place
 * @param places - changed in place: the places of what goes
 * @param language - language of the messages
 * @returns a message for each value that went, and what `validate` doubts
 */
export function repair(resume: Resume, places: Places, language: MessageLanguage | undefined): Message[] {
  const messages: Message[] = []
  const options = language ? { language } : {}
  for (let round = 0; round < 8; round++) {
    const found = validate(resume, places, options)
    const errors = found.filter((message) => message.severity === 'error')
    // the mapper says more of a reversed period than the validator can
    if (errors.length === 0) return [...messages, ...found.filter((message) => message.rule !== 'reversed-period')]
    const pointers = [...new Set(errors.map(({ pointer = '' }) => pointer))].sort(byDepthAndIndex)
    for (const pointer of pointers) {
      const gone = removeAt(resume, pointer, places)
      const actual = typeof gone === 'string' ? gone : (JSON.stringify(gone) ?? '')
      messages.push(createMessage('left-out', { place: findPlace(places, pointer), actual }, language))
    }
  }
  for (const key of Object.keys(resume)) Reflect.deleteProperty(resume, key)
  return messages
}

/** Deeper pointers first, later items of an array before earlier ones, so that removing keeps the others true. */
function byDepthAndIndex(one: string, other: string): number {
  const left = one.split('/')
  const right = other.split('/')
  if (left.length !== right.length) return right.length - left.length
  return Number(right.at(-1)) - Number(left.at(-1)) || other.localeCompare(one)
}

/** Remove the value at a pointer; what is left empty by it goes too. */
function removeAt(resume: Resume, pointer: string, places: Places): unknown {
  const tokens = pointer.split('/').slice(1)
  let parent: object = resume
  for (const token of tokens.slice(0, -1)) {
    const next: unknown = Reflect.get(parent, unescapePointer(token))
    if (typeof next !== 'object' || next === null) return undefined
    parent = next
  }
  const key = unescapePointer(tokens.at(-1) ?? '')
  const gone: unknown = Reflect.get(parent, key)
  // what is missing takes with it the object that lacks it
  if (gone === undefined && tokens.length > 1)
    return removeAt(resume, pointer.slice(0, pointer.lastIndexOf('/')), places)
  dropAt(parent, key, pointer, places)
  return gone
}

function dropAt(parent: object, key: string, pointer: string, places: Places): void {
  if (!Array.isArray(parent)) {
    Reflect.deleteProperty(parent, key)
    for (const other of Object.keys(places))
      if (other === pointer || other.startsWith(`${pointer}/`)) Reflect.deleteProperty(places, other)
    return
  }
  const index = Number(key)
  parent.splice(index, 1)
  const base = pointer.slice(0, pointer.lastIndexOf('/'))
  const moved: [string, Position][] = []
  for (const [other, place] of Object.entries(places)) {
    if (!other.startsWith(`${base}/`)) continue
    const [head = '', ...rest] = other.slice(base.length + 1).split('/')
    const at = Number(head)
    if (at < index) continue
    Reflect.deleteProperty(places, other)
    if (at > index) moved.push([[base, escapePointer(at - 1), ...rest].join('/'), place])
  }
  for (const [other, place] of moved) places[other] = place
}

function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}
