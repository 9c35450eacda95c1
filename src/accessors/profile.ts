import type { Profile } from '../types.js'
import { checkResume, type DeepReadonly, fold, type ReadonlyResume } from './data.js'

/** A resume whose profiles are of the caller's own type. */
type ResumeWithProfiles<Item> = ReadonlyResume & {
  readonly basics?: { readonly profiles?: readonly Item[] | undefined } | undefined
}

/**
 * Find the first profile of a network, whatever its case (MAPPING B4).
 *
 * @param resume - a resume
 * @param network - the network, such as `GitHub`
 * @returns the profile itself, or `undefined` where there is none
 * @throws TypeError where `resume` is no object or `network` no string
 *
 * @example
 * const profiles = [{ network: 'GitHub', username: 'gildong', url: 'https://github.com/gildong' }]
 * profileOf({ basics: { profiles } }, 'github')?.username // => 'gildong'
 * profileOf({ basics: { profiles } }, 'LinkedIn') // => undefined
 */
export function profileOf<Item extends DeepReadonly<Profile>>(
  resume: ResumeWithProfiles<Item>,
  network: string,
): Item | undefined {
  checkResume(resume)
  if (typeof network !== 'string') throw new TypeError('network must be a string')
  const profiles: readonly Item[] = resume.basics?.profiles ?? []
  return profiles.find((profile) => profile.network !== undefined && fold(profile.network) === fold(network))
}
