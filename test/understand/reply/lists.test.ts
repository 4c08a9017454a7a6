import assert from 'node:assert/strict'
import { mail } from '../mail-for-tests.ts'
import { compare, said, understood } from './examples.ts'

/** Sentences about several instruments: S stands for their list, wherever the language puts its verbs. */
const SPOKEN = {
  Dutch: {
    and: ' en ',
    sentences: [
      ['De patch is op S geïnstalleerd.', 'done patch'],
      ['Wij hebben de patch op S nog niet geïnstalleerd.', 'not-done patch'],
      ['Wij hebben de patch nog niet op S geïnstalleerd.', 'not-done patch'],
      ['De patch werd niet geïnstalleerd op S.', 'not-done patch'],
      ['De patch kon niet op S geïnstalleerd worden.', 'not-done patch'],
      ['Op 30 juni zullen wij de patch op S installeren.', 'planned patch'],
      ['Wij installeren de patch volgende week op S.', 'planned patch'],
      ['De patch wordt volgende week op S geïnstalleerd.', 'planned patch'],
      ['Ik laat u weten dat de patch nog niet op S geïnstalleerd is.', 'not-done patch'],
      ['Volgende maand wordt op S de gebruikersconfiguratie gewijzigd.', 'planned config'],
      ['De patch en de gebruikersconfiguratie zijn op S in orde gebracht.', 'done patch+config'],
      ['Noch stap 1 noch stap 2 is op S uitgevoerd.', 'not-done patch+config'],
      ['S zijn vorig jaar verkocht.', 'absent patch+config'],
      ['Wij hebben S niet meer.', 'absent patch+config'],
    ],
  },
  English: {
    and: ' and ',
    sentences: [
      ['The patch is installed on S.', 'done patch'],
      ['We have not yet installed the patch on S.', 'not-done patch'],
      ['The patch has not been installed on S yet.', 'not-done patch'],
      ['S have not been patched yet.', 'not-done patch'],
      ['On S the patch has not been installed yet.', 'not-done patch'],
      ['S will be patched next week.', 'planned patch'],
      ['On 30 June we will install the patch on S.', 'planned patch'],
      ['Next month the user configuration of S will be changed.', 'planned config'],
      ['The patch and the user configuration are done on S.', 'done patch+config'],
      ['Neither step 1 nor step 2 has been done on S.', 'not-done patch+config'],
      ['Nothing has been done on S.', 'not-done patch+config'],
      ['S were sold last year.', 'absent patch+config'],
      ['We no longer have S.', 'absent patch+config'],
    ],
  },
  German: {
    and: ' und ',
    sentences: [
      ['Der Patch ist auf S installiert.', 'done patch'],
      ['Wir haben den Patch auf S noch nicht installiert.', 'not-done patch'],
      ['Wir haben den Patch noch nicht auf S installiert.', 'not-done patch'],
      ['Der Patch konnte nicht auf S installiert werden.', 'not-done patch'],
      ['S sind noch nicht gepatcht.', 'not-done patch'],
      ['Am 30. Juni werden wir den Patch auf S installieren.', 'planned patch'],
      ['Der Patch wird nächste Woche auf S installiert.', 'planned patch'],
      ['Wir installieren den Patch nächste Woche auf S.', 'planned patch'],
      ['Ich teile Ihnen mit, dass der Patch noch nicht auf S installiert ist.', 'not-done patch'],
      ['Nächsten Monat wird auf S die Benutzerkonfiguration geändert.', 'planned config'],
      ['Der Patch und die Benutzerkonfiguration sind auf S erledigt.', 'done patch+config'],
      ['Weder Schritt 1 noch Schritt 2 wurde auf S durchgeführt.', 'not-done patch+config'],
      ['S wurden letztes Jahr verkauft.', 'absent patch+config'],
      ['Wir haben S nicht mehr.', 'absent patch+config'],
    ],
  },
  French: {
    and: ' et ',
    sentences: [
      ['Le correctif est installé sur S.', 'done patch'],
      ["Nous n'avons pas encore installé le correctif sur S.", 'not-done patch'],
      ["Sur S le correctif n'est pas encore installé.", 'not-done patch'],
      ['S ne sont pas encore mis à jour.', 'not-done patch'],
      ['Le 30 juin nous installerons le correctif sur S.', 'planned patch'],
      ['Le correctif sera installé sur S la semaine prochaine.', 'planned patch'],
      ['La semaine prochaine, le correctif sera installé sur S.', 'planned patch'],
      ['Le mois prochain, la configuration utilisateur de S sera modifiée.', 'planned config'],
      ['Le correctif et la configuration utilisateur sont faits sur S.', 'done patch+config'],
      ["Ni l'étape 1 ni l'étape 2 n'a été effectuée sur S.", 'not-done patch+config'],
      ["S ont été vendus l'année dernière.", 'absent patch+config'],
      ["Nous n'avons plus S.", 'absent patch+config'],
    ],
  },
  Spanish: {
    and: ' y ',
    sentences: [
      ['El parche está instalado en S.', 'done patch'],
      ['Todavía no hemos instalado el parche en S.', 'not-done patch'],
      ['En S el parche aún no está instalado.', 'not-done patch'],
      ['S aún no están parcheados.', 'not-done patch'],
      ['El 30 de junio instalaremos el parche en S.', 'planned patch'],
      ['El parche se instalará en S la semana que viene.', 'planned patch'],
      ['La semana que viene se instalará el parche en S.', 'planned patch'],
      ['El mes que viene se cambiará la configuración de usuario de S.', 'planned config'],
      ['El parche y la configuración de usuario están hechos en S.', 'done patch+config'],
      ['Ni el paso 1 ni el paso 2 se han realizado en S.', 'not-done patch+config'],
      ['S se vendieron el año pasado.', 'absent patch+config'],
      ['Ya no tenemos S.', 'absent patch+config'],
    ],
  },
  Italian: {
    and: ' e ',
    sentences: [
      ['La patch è installata su S.', 'done patch'],
      ['Non abbiamo ancora installato la patch su S.', 'not-done patch'],
      ['Su S la patch non è ancora installata.', 'not-done patch'],
      ['S non sono ancora stati aggiornati.', 'not-done patch'],
      ['Il 30 giugno installeremo la patch su S.', 'planned patch'],
      ['La patch sarà installata su S la prossima settimana.', 'planned patch'],
      ['La prossima settimana la patch verrà installata su S.', 'planned patch'],
      ['Il mese prossimo verrà modificata la configurazione utente di S.', 'planned config'],
      ['La patch e la configurazione utente sono fatte su S.', 'done patch+config'],
      ['Né la fase 1 né la fase 2 è stata eseguita su S.', 'not-done patch+config'],
      ["S sono stati venduti l'anno scorso.", 'absent patch+config'],
      ['Non abbiamo più S.', 'absent patch+config'],
    ],
  },
} as const

/** Lists as they are written; `and` is the language's. */
const LISTS: readonly ((and: string) => string)[] = [
  () => 'M70412',
  (and) => `M70412${and}M70413`,
  (and) => `M70412, M70413${and}M70414`,
  () => 'M70412, M70413, M70414',
  () => 'M70412/M70413',
  () => 'M70412 + M70413',
]

describe('a sentence about several instruments', () => {
  for (const [language, { and, sentences }] of Object.entries(SPOKEN)) {
    it(`says it of each of them, and of none anything else, in ${language}`, () => {
      const amiss: string[] = []
      for (const [sentence, is] of sentences)
        for (const list of LISTS.map((one) => one(and))) {
          const text = sentence.replace(/\bS\b/, list)
          const serials = list.match(/M\d{5}/g)!.join(' ')
          const { wrong, review } = compare(said(text, [`${is} ${serials}`]), understood(mail({ text })))
          if (wrong.length > 0 || review) amiss.push(`${text} ${review ? 'review' : ''} ${wrong.join()}`)
        }
      assert.deepEqual(amiss, [])
    })
  }
})
