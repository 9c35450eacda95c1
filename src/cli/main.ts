import { readArguments } from './arguments.js'
import { helpText } from './help.js'
import type { Host } from './host.js'
import { planOutputs } from './plan.js'
import { run } from './run.js'
import { runAndWatch } from './watch.js'
import { printable } from './width.js'
import { describeMisuse, type Misuse, say } from './words.js'

const COMMAND = 'career-to-jsonresume'

/**
 * Run the command.
 *
 * @param args - arguments as the shell split them
 * @param host - the process it runs in
 * @returns exit status: 0 without errors, 1 with errors, 2 when the arguments make no sense
 */
export async function main(args: readonly string[], host: Host): Promise<0 | 1 | 2> {
  const request = readArguments(args, host.today(), !host.stdin.isTerminal)
  const { language } = request
  const refuse = async (misuse: Misuse): Promise<2> => {
    const help = say('help', { actual: COMMAND }, language)
    await host.stderr.write(`${COMMAND}: ${printable(describeMisuse(misuse, language))}\n${help}\n`)
    return 2
  }
  switch (request.kind) {
    case 'misuse':
      return refuse(request.misuse)
    case 'help':
      await host.stdout.write(helpText(language))
      return 0
    case 'version':
      await host.stdout.write(`${host.version()}\n`)
      return 0
    case 'job': {
      const { job } = request
      const plan = planOutputs(job, host.cwd)
      if ('rule' in plan) return refuse(plan)
      return job.watch ? runAndWatch(job, plan, host) : run(job, plan, host)
    }
  }
}
