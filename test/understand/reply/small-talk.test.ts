import { readAll, said } from './examples.ts'

const DONE = ['done patch M70412']

describe('apologies, thanks and offers beside a statement', () => {
  describe('say nothing, in whatever words', () =>
    readAll(
      [
        'Apologies for the radio silence - two of us off with Covid! The patch is installed on M70412.',
        'Bitte verzeihen Sie die späte Antwort, ich war bis gestern auf Kur in Gastein. Der Patch ist auf M70412 installiert.',
        "Désolée du délai, j'étais partie au chalet. Le correctif est installé sur M70412.",
        'Una disculpa por la demora, anduvimos en inventario. El parche está instalado en M70412.',
        "Mi scuso per il silenzio, ma con l'alluvione può immaginare. La patch è installata su M70412.",
        'Sorry voor het lange stilzwijgen, de halve ploeg lag met griep in bed. De patch staat op M70412.',
        'The patch is installed on M70412. If you need anything else, give me a shout before lunch.',
        'Der Patch ist auf M70412 installiert. Bei Rückfragen können Sie mich in der Zentrale ausrufen lassen.',
        'De patch staat op M70412. Voor vragen kan u mij bereiken.',
        'Here is where we are: the patch is installed on M70412.',
        'Hier der aktuelle Stand: der Patch ist auf M70412 installiert.',
        'Voici où nous en sommes : le correctif est installé sur M70412.',
        'Estimado equipo de soporte:\n\nEl parche está instalado en M70412.',
        'Ecco la situazione: la patch è installata su M70412.',
        'Dit is de stand van zaken: de patch staat op M70412.',
      ].map((text) => said(text, DONE)),
    ))
  describe('go to a person where they may be an answer', () =>
    readAll(
      [
        'The patch is installed on M70412. Sorry, wrong instrument in my last mail.',
        'The patch is installed on M70412. Sorry, it failed on the other one.',
        'Der Patch ist auf M70412 installiert. Entschuldigung, das war ein Irrtum meines Kollegen, bitte ignorieren.',
        'Sorry, das geht bei uns leider nicht.',
        'De patch staat op M70412. Sorry, een patiënt kreeg een foute uitslag.',
        'The patch is installed on M70412. Sorry, but we cannot do the other one.',
        'The patch is installed on M70412. If you need us to do it again, when?',
      ].map((text) => said(text, [], { review: 'must' })),
    ))
})
