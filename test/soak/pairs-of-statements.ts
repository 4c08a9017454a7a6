import assert from 'node:assert/strict'
import { mail } from '../understand/mail-for-tests.ts'
import { compare, said, understood } from '../understand/reply/examples.ts'

/** Statements about a list S of instruments, and what may stand between two of them. */
const SPOKEN = {
  Dutch: {
    and: ' en ',
    clauses: [
      ['de patch staat op S', 'done patch'],
      ['op S hebben we de patch nog niet geïnstalleerd', 'not-done patch'],
      ['S wordt volgende week gepatcht', 'planned patch'],
      ['S hebben we niet meer', 'absent patch+config'],
      ['de gebruikersconfiguratie van S is gewijzigd', 'done config'],
      ['op S is nog niets gedaan', 'not-done patch+config'],
      ['op 30 juni wordt de patch op S geïnstalleerd', 'planned patch'],
      ['wij hebben de patch op S geïnstalleerd', 'done patch'],
      ['de patch kon nog niet op S geïnstalleerd worden', 'not-done patch'],
      ['stap 2 is op S uitgevoerd', 'done config'],
      ['S zijn verkocht', 'absent patch+config'],
      ['de gebruikersconfiguratie wijzigen wij op S volgende maand', 'planned config'],
    ],
    between: [', ', ' en ', '; ', '. ', ', maar ', ' terwijl ', ' en '],
  },
  English: {
    and: ' and ',
    clauses: [
      ['the patch is installed on S', 'done patch'],
      ['we have not patched S', 'not-done patch'],
      ['S will be patched next week', 'planned patch'],
      ['we no longer have S', 'absent patch+config'],
      ['the user configuration was changed on S', 'done config'],
      ['nothing has been done on S', 'not-done patch+config'],
      ['on 30 June we will install the patch on S', 'planned patch'],
      ['we patched S', 'done patch'],
      ['the patch could not be installed on S', 'not-done patch'],
      ['step 2 is done on S', 'done config'],
      ['S have been sold', 'absent patch+config'],
      ['we will change the user configuration on S next month', 'planned config'],
    ],
    between: [', ', ' and ', '; ', '. ', ', but ', ' whereas ', ' while '],
  },
  German: {
    and: ' und ',
    clauses: [
      ['der Patch ist auf S installiert', 'done patch'],
      ['auf S fehlt der Patch noch', 'not-done patch'],
      ['S werden nächste Woche gepatcht', 'planned patch'],
      ['S haben wir nicht mehr', 'absent patch+config'],
      ['die Benutzerkonfiguration von S wurde geändert', 'done config'],
      ['auf S wurde noch nichts gemacht', 'not-done patch+config'],
      ['am 30. Juni wird der Patch auf S installiert', 'planned patch'],
      ['wir haben den Patch auf S installiert', 'done patch'],
      ['der Patch konnte noch nicht auf S installiert werden', 'not-done patch'],
      ['Schritt 2 ist auf S durchgeführt', 'done config'],
      ['S wurden verkauft', 'absent patch+config'],
      ['wir werden die Benutzerkonfiguration auf S nächsten Monat ändern', 'planned config'],
    ],
    between: [', ', ' und ', '; ', '. ', ', aber ', ', während ', ', jedoch '],
  },
  French: {
    and: ' et ',
    clauses: [
      ['le correctif est installé sur S', 'done patch'],
      ["le correctif n'est pas encore installé sur S", 'not-done patch'],
      ['le correctif sera installé sur S la semaine prochaine', 'planned patch'],
      ["nous n'avons plus S", 'absent patch+config'],
      ['la configuration utilisateur de S a été modifiée', 'done config'],
      ["rien n'a été fait sur S", 'not-done patch+config'],
      ['le 30 juin nous installerons le correctif sur S', 'planned patch'],
      ['nous avons installé le correctif sur S', 'done patch'],
      ["l'étape 2 est faite sur S", 'done config'],
      ['S ont été vendus', 'absent patch+config'],
    ],
    between: [', ', ' et ', '; ', '. ', ', mais ', ', alors que ', ' tandis que '],
  },
  Spanish: {
    and: ' y ',
    clauses: [
      ['el parche está instalado en S', 'done patch'],
      ['no hemos instalado el parche en S', 'not-done patch'],
      ['S se vendieron en 2021', 'absent patch+config'],
      ['se cambió la configuración de usuario en S', 'done config'],
      ['el parche se instalará en S la semana que viene', 'planned patch'],
      ['en S no se ha hecho nada', 'not-done patch+config'],
      ['el 30 de junio instalaremos el parche en S', 'planned patch'],
      ['el paso 2 está hecho en S', 'done config'],
      ['ya no tenemos S', 'absent patch+config'],
    ],
    between: [', ', ' y ', '; ', '. ', ', pero ', ', mientras que '],
  },
  Italian: {
    and: ' e ',
    clauses: [
      ['abbiamo installato la patch su S', 'done patch'],
      ['su S manca la patch', 'not-done patch'],
      ['S sono stati venduti nel 2021', 'absent patch+config'],
      ['la configurazione utente è stata modificata su S', 'done config'],
      ['la patch sarà installata su S la prossima settimana', 'planned patch'],
      ['su S non è stato fatto nulla', 'not-done patch+config'],
      ['il 30 giugno installeremo la patch su S', 'planned patch'],
      ['la fase 2 è stata eseguita su S', 'done config'],
      ['non abbiamo più S', 'absent patch+config'],
    ],
    between: [', ', ' e ', '; ', '. ', ', ma ', ', mentre '],
  },
} as const

/** The lists of two statements in a row. */
const LISTS = [
  [['M70412'], ['M70413', 'M70414']],
  [['M70412', 'M70415'], ['M70413']],
  [
    ['M70412', 'M70415'],
    ['M70413', 'M70414'],
  ],
] as const

const begin = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/**
 * Every two statements about lists in one sentence or two, in six languages: none may be read wrongly without review.
 * @returns how many there were, and how many of them go to a person
 */
export function pairsAreRead(): { pairs: number; asked: number } {
  const wrong: string[] = []
  let [pairs, asked] = [0, 0]
  for (const { and, clauses, between } of Object.values(SPOKEN))
    for (const [one, is] of clauses)
      for (const [other, isToo] of clauses)
        for (const join of between)
          for (const [mine, theirs] of LISTS) {
            const then = other.replace(/\bS\b/, theirs.join(and))
            const text = `${begin(one.replace(/\bS\b/, mine.join(and)))}${join}${join === '. ' ? begin(then) : then}.`
            const rows = [`${is} ${mine.join(' ')}`, `${isToo} ${theirs.join(' ')}`]
            const outcome = compare(said(text, rows), understood(mail({ text })))
            pairs += 1
            if (outcome.review) asked += 1
            else if (outcome.wrong.length > 0) wrong.push(`${text} ${outcome.wrong.join()}`)
          }
  assert.deepEqual(wrong, [])
  return { pairs, asked }
}
