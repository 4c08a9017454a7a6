import { type Logger, pino } from 'pino'

/** The program's log: JSON lines on stderr, so that stdout stays for what a command prints. */
export function openLog(level: string): Logger {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}
