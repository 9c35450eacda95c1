import { type Network, networkPages, networks } from '../../ko/networks.js'
import { keyOf } from '../../lexicon.js'
import { withoutNote } from '../../word.js'

/** What a url is among a person's links (MAPPING B4). */
export interface Told {
  /** Name of the network; `undefined` for any other site. */
  readonly network: string | undefined
  readonly username: string | undefined
  /** `profile` is a user's own page, `repository` lies below it, `file` is a file in one, `page` anything else. */
  readonly kind: 'profile' | 'repository' | 'file' | 'page' | 'subdomain'
}

/**
 * Tell what a url is by its host and path (MAPPING B4).
 *
 * @param url - http or https url
 * @returns network, username and kind; `page` without a network for other sites
 */
export function tellUrl(url: string): Told {
  const [, host = '', path = ''] = /^https?:\/\/(?:[^/@?#]*@)?(?:www\.)?([^/:?#]+)(?::\d+)?([^?#]*)/iu.exec(url) ?? []
  const name = host.toLowerCase()
  const segments = path.split('/').filter((segment) => segment !== '')
  if (name === 'raw.githubusercontent.com') return { network: 'GitHub', username: segments[0], kind: 'file' }
  for (const network of networks) {
    const sub = hostUser(network, name)
    if (sub === undefined) continue
    if (network.paths.length === 0) return { network: network.name, username: sub, kind: 'subdomain' }
    return pathUser(network, segments) ?? { network: network.name, username: undefined, kind: 'page' }
  }
  return { network: undefined, username: undefined, kind: 'page' }
}

/** The label that `*.` stands for in the host of a network, `''` without; `undefined` for another host. */
function hostUser(network: Network, host: string): string | undefined {
  for (const own of network.hosts) {
    if (own === host) return ''
    if (!own.startsWith('*.') || !host.endsWith(own.slice(1))) continue
    const label = host.slice(0, host.length - own.length + 1)
    if (label !== '' && !label.includes('.')) return label
  }
  return undefined
}

function pathUser(network: Network, segments: readonly string[]): Told | undefined {
  for (const path of network.paths) {
    const wanted = path.split('/')
    const at = wanted.findIndex((part) => part.includes('{user}'))
    const prefix = wanted[at]?.replace('{user}', '') ?? ''
    const segment = segments[at] ?? ''
    const fits = wanted.every((part, index) => index === at || part === '*' || part === segments[index]?.toLowerCase())
    if (!fits || at < 0 || segments.length < wanted.length || !segment.startsWith(prefix)) continue
    const username = decode(segment.slice(prefix.length)).replace(/^@+/u, '')
    if (username === '' || networkPages.includes(segment.toLowerCase())) continue
    const below = segments.slice(wanted.length)
    const isFile = below.some((part) => part === 'blob' || part === 'raw')
    const kind =
      network.repositories && below.length > 0
        ? isFile
          ? 'file'
          : 'repository'
        : below.length > 0
          ? 'page'
          : 'profile'
    return { network: network.name, username, kind }
  }
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

let byWord: ReadonlyMap<string, string> | undefined

/**
 * Find the network that a label names: `깃허브`, `LinkedIn`, `BOJ` (MAPPING B4).
 *
 * @param label - words beside a link or a handle
 * @returns name of the network; `undefined` where it names none
 */
export function networkOf(label: string): string | undefined {
  byWord ??= new Map(
    networks.flatMap(({ name, words }) => [name, ...words].map((word) => [keyOf(word), name] as const)),
  )
  return byWord.get(keyOf(label)) ?? byWord.get(keyOf(withoutNote(label)))
}
