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

/** Sentences that say two things of one list. */
const TWICE: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  Dutch: [
    ['In Dx-modus is de patch op S geïnstalleerd, in RUO-modus nog niet.', ['done patch dx', 'not-done patch ruo']],
    ['Op S is de patch in Dx geïnstalleerd en in RUO volgt hij op 30 juni.', ['done patch dx', 'planned patch ruo']],
    ['Op S is stap 1 gedaan, stap 2 nog niet.', ['done patch', 'not-done config']],
    ['Stap 1 is op S gedaan en stap 2 wordt op 30 juni uitgevoerd.', ['done patch', 'planned config']],
    ['Zowel de patch als de gebruikersconfiguratie zijn op S uitgevoerd.', ['done patch+config']],
    [
      'De patch is op S geïnstalleerd, maar de gebruikersconfiguratie is nog niet gewijzigd.',
      ['done patch', 'not-done config'],
    ],
    ['Nadat de patch op S geïnstalleerd was, hebben we de gebruikersconfiguratie gewijzigd.', ['done patch+config']],
    [
      'De gebruikersconfiguratie van S is nog niet gewijzigd, de patch is wel geïnstalleerd.',
      ['not-done config', 'done patch'],
    ],
    ['S: patch ok, configuratie nog niet.', ['done patch', 'not-done config']],
    ['S: patch nee, configuratie nee.', ['not-done patch+config']],
  ],
  English: [
    ['In Dx mode the patch is installed on S, in RUO mode not yet.', ['done patch dx', 'not-done patch ruo']],
    [
      'On S the patch is installed in Dx mode and RUO mode will follow on 30 June.',
      ['done patch dx', 'planned patch ruo'],
    ],
    ['On S step 1 is done, step 2 is not.', ['done patch', 'not-done config']],
    ['Step 1 is done on S and step 2 will be done on 30 June.', ['done patch', 'planned config']],
    ['Both the patch and the user configuration have been done on S.', ['done patch+config']],
    ['The patch is installed on S but the user configuration has not been changed.', ['done patch', 'not-done config']],
    [
      'The user configuration of S has not been changed yet, the patch has been installed.',
      ['not-done config', 'done patch'],
    ],
    ['S: patch ok, config not yet.', ['done patch', 'not-done config']],
    ['S: patch no, config no.', ['not-done patch+config']],
    ['Patched S, config to follow.', ['done patch', 'planned config']],
  ],
  German: [
    ['Im Dx-Modus ist der Patch auf S installiert, im RUO-Modus noch nicht.', ['done patch dx', 'not-done patch ruo']],
    ['Auf S ist der Patch in Dx installiert, in RUO folgt er am 30. Juni.', ['done patch dx', 'planned patch ruo']],
    ['Auf S ist Schritt 1 erledigt, Schritt 2 noch nicht.', ['done patch', 'not-done config']],
    ['Schritt 1 ist auf S erledigt und Schritt 2 wird am 30. Juni durchgeführt.', ['done patch', 'planned config']],
    ['Sowohl der Patch als auch die Benutzerkonfiguration wurden auf S erledigt.', ['done patch+config']],
    [
      'Der Patch ist auf S installiert, die Benutzerkonfiguration wurde aber noch nicht geändert.',
      ['done patch', 'not-done config'],
    ],
    [
      'Nachdem der Patch auf S installiert worden war, haben wir die Benutzerkonfiguration geändert.',
      ['done patch+config'],
    ],
    [
      'Die Benutzerkonfiguration von S wurde noch nicht geändert, der Patch ist installiert.',
      ['not-done config', 'done patch'],
    ],
    ['S: Patch ok, Konfiguration noch nicht.', ['done patch', 'not-done config']],
    ['S: Patch nein, Konfiguration nein.', ['not-done patch+config']],
  ],
  French: [
    ['En mode Dx le correctif est installé sur S, en mode RUO pas encore.', ['done patch dx', 'not-done patch ruo']],
    ["Sur S l'étape 1 est faite, l'étape 2 pas encore.", ['done patch', 'not-done config']],
    ["L'étape 1 est faite sur S et l'étape 2 sera faite le 30 juin.", ['done patch', 'planned config']],
    [
      "Le correctif est installé sur S mais la configuration utilisateur n'est pas encore modifiée.",
      ['done patch', 'not-done config'],
    ],
    [
      "La configuration utilisateur de S n'a pas été modifiée, le correctif a été installé.",
      ['not-done config', 'done patch'],
    ],
    ['S : correctif ok, configuration pas encore.', ['done patch', 'not-done config']],
  ],
  Spanish: [
    ['En modo Dx el parche está instalado en S, en modo RUO todavía no.', ['done patch dx', 'not-done patch ruo']],
    ['En S el paso 1 está hecho, el paso 2 todavía no.', ['done patch', 'not-done config']],
    ['El paso 1 está hecho en S y el paso 2 se hará el 30 de junio.', ['done patch', 'planned config']],
    [
      'El parche está instalado en S pero la configuración de usuario no se ha cambiado.',
      ['done patch', 'not-done config'],
    ],
    [
      'No se ha cambiado la configuración de usuario de S, el parche está instalado.',
      ['not-done config', 'done patch'],
    ],
    ['S: parche ok, configuración todavía no.', ['done patch', 'not-done config']],
  ],
  Italian: [
    ['In modalità Dx la patch è installata su S, in modalità RUO non ancora.', ['done patch dx', 'not-done patch ruo']],
    ['Su S la fase 1 è fatta, la fase 2 non ancora.', ['done patch', 'not-done config']],
    ['La fase 1 è fatta su S e la fase 2 sarà fatta il 30 giugno.', ['done patch', 'planned config']],
    [
      'La patch è installata su S ma la configurazione utente non è stata modificata.',
      ['done patch', 'not-done config'],
    ],
    ['La configurazione utente di S non è stata modificata, la patch è installata.', ['not-done config', 'done patch']],
    ['S: patch ok, configurazione non ancora.', ['done patch', 'not-done config']],
  ],
}

describe('a sentence that says two things of several instruments', () => {
  for (const [language, sentences] of Object.entries(TWICE)) {
    it(`says both of each of them in ${language}`, () => {
      const amiss: string[] = []
      for (const [sentence, rows] of sentences)
        for (const list of LISTS.map((one) => one(SPOKEN[language as keyof typeof SPOKEN].and))) {
          const text = sentence.replace(/\bS\b/, list)
          const serials = list.match(/M\d{5}/g)!.join(' ')
          const { wrong, review } = compare(
            said(
              text,
              rows.map((row) => `${row} ${serials}`),
            ),
            understood(mail({ text })),
          )
          if (wrong.length > 0 || review) amiss.push(`${text} ${review ? 'review' : ''} ${wrong.join()}`)
        }
      assert.deepEqual(amiss, [])
    })
  }
})
