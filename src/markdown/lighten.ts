import type { Cover, Plan } from './plan.js'

/** A decision that may be taken back. */
interface Choice {
  readonly drop: () => void
  readonly restore: () => void
}

/** How many documents are tried at most. */
const maxTrials = 32

/**
 * Take back what was decided about a document and is not needed, so that it reads as a person would write it: covered
 * texts first, then labels, then how far the other texts are covered.
 *
 * @param plan - a plan whose document comes back; it is changed
 * @param comesBack - whether the document of the plan, as it stands, comes back
 */
export function lighten(plan: Plan, comesBack: () => boolean): void {
  let trials = 0
  const shed = (choices: readonly Choice[]): void => {
    if (choices.length === 0 || trials >= maxTrials) return
    for (const { drop } of choices) drop()
    trials++
    if (comesBack()) return
    for (const { restore } of choices) restore()
    const middle = Math.ceil(choices.length / 2)
    if (choices.length === 1) return
    shed(choices.slice(0, middle))
    shed(choices.slice(middle))
  }
  shed([...plan.covers].map(([id, cover]) => recover(plan, id, cover, 0)))
  shed(
    [...plan.explicit].map((pointer) => ({
      drop: () => plan.explicit.delete(pointer),
      restore: () => plan.explicit.add(pointer),
    })),
  )
  for (const lighter of [4, 3, 2, 1] as const) {
    const heavy = [...plan.covers].filter(([, cover]) => cover > lighter)
    shed(heavy.map(([id, cover]) => recover(plan, id, cover, lighter)))
  }
}

/** Cover a line less. */
function recover({ covers }: Plan, id: string, cover: Cover, lighter: Cover): Choice {
  return { drop: () => covers.set(id, lighter), restore: () => covers.set(id, cover) }
}
