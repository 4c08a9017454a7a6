import { readAll, said } from './examples.ts'

const BOTH = ['absent patch+config M70412 M70413']
const ALL = ['absent patch+config miseqdx']
const NOTHING_YET = ['done patch M70412', 'not-done patch+config M70413']

/** "We no longer have any, both were sold": said twice in one sentence. */
describe('what is gone, and what became of it', () => {
  describe('is said once', () =>
    readAll([
      ...[
        'We no longer have any MiSeqDx, both instruments (M70412, M70413) were sold in 2021.',
        'We no longer operate any MiSeqDx: M70412 and M70413 were sold in 2021.',
        'Wir betreiben keine MiSeqDx mehr, beide Geräte (M70412, M70413) haben wir Ende 2021 verkauft.',
        "Wij hebben de MiSeqDx'en niet meer in huis, beide toestellen (M70412 en M70413) zijn in 2021 ingeruild.",
        'Notre laboratoire ne possède plus aucun MiSeqDx : M70412 et M70413 ont été revendus en 2021.',
        'En este hospital ya no queda ningún MiSeqDx: el M70412 y el M70413 se dieron de baja hace tres años.',
        "Nel nostro laboratorio non c'è più nessun MiSeqDx: M70412 e M70413 sono stati restituiti al fornitore nel 2021.",
        'Both instruments (M70412 and M70413) were scrapped in 2020; we no longer have any MiSeqDx.',
      ].map((text) => said(text, BOTH, { says: 'miseqdx' })),
      ...[
        'We no longer have any MiSeqDx in the department; both were decommissioned when the service moved to Leeds in 2021.',
        'Wir haben keine MiSeqDx mehr, beide wurden 2021 verschrottet.',
        'Wij hebben geen MiSeqDx meer: beide zijn in 2021 verkocht.',
        "Notre laboratoire ne possède plus aucun MiSeqDx depuis 2020, les deux ont été revendus à l'époque.",
        'Ya no tenemos ningún MiSeqDx; los dos fueron vendidos en 2021.',
        "Da noi non c'è più nessun MiSeqDx, sono stati venduti tutti e due nel 2021.",
      ].map((text) => said(text, ALL, { says: 'miseqdx' })),
    ]))

  describe('leaves open what is not said of all', () =>
    readAll([
      ...[
        'We no longer have any MiSeqDx without the patch, both were patched.',
        'Wir haben keine ungepatchten MiSeqDx mehr, beide wurden aktualisiert.',
        'No queda ningún MiSeqDx por actualizar.',
        'Wir haben keine MiSeqDx mehr in Betrieb.',
        'Wij hebben geen MiSeqDx meer in gebruik.',
        'We no longer have any NextSeq 550Dx, both MiSeqDx M70412 and M70413 were sold.',
        'We no longer have any doubts about the MiSeqDx, both were sold by mistake.',
      ].map((text) => said(text, [], { review: 'must' })),
      said('We no longer have any MiSeqDx, M70412 was sold.', ['absent patch+config M70412'], { says: 'miseqdx' }),
    ]))
})

describe('what has not been begun', () => {
  describe('is not done, neither step of it', () =>
    readAll([
      ...[
        'The patch is on M70412. We have not started with M70413 yet.',
        'The patch is installed on M70412, but we have not started on M70413 yet.',
        'Der Patch ist auf M70412 installiert. Mit M70413 haben wir noch nicht angefangen.',
        'De patch staat op M70412. Met M70413 zijn we nog niet begonnen.',
        "Le correctif est installé sur M70412. Nous n'avons pas encore commencé avec M70413.",
        'El parche está instalado en M70412. Con el M70413 todavía no hemos empezado.',
        'La patch è installata su M70412. Con M70413 non abbiamo ancora iniziato.',
        'The patch is on M70412. Neither of the two steps has been done on M70413.',
        'Der Patch ist auf M70412 installiert. Auf M70413 wurde noch keiner der beiden Schritte durchgeführt.',
        'De patch staat op M70412. Op M70413 is nog geen van beide stappen uitgevoerd.',
        "Le correctif est installé sur M70412. Sur M70413, aucune des deux étapes n'a encore été faite.",
        'El parche está instalado en M70412. En el M70413 todavía no se ha hecho ninguno de los dos pasos.',
        'La patch è installata su M70412. Su M70413 non è stato ancora fatto nessuno dei due passaggi.',
      ].map((text) => said(text, NOTHING_YET)),
      said('We have not started step 2 on M70413 yet.', ['not-done config M70413']),
    ]))

  describe('is more than that with a word beside it that is not known', () =>
    readAll([
      ...[
        'We have started with M70413.',
        'Non abbiamo iniziato da M70413.',
        'We have not started sequencing on M70413 yet.',
        'We have not yet started validating M70413.',
      ].map((text) => said(text, [], { review: 'must' })),
    ]))
})

/** "planned for 30 May, when the technician comes" */
describe('when it happens', () => {
  describe('is told by the day', () =>
    readAll([
      ...[
        'The patch on M70412 is planned for 30 May, when the engineer comes.',
        'Der Patch auf M70412 ist für den 30. Mai geplant, wenn der Techniker kommt.',
        'De patch op M70412 staat gepland voor 30 mei, wanneer de technicus langskomt.',
        'Le correctif sur M70412 est prévu pour le 30 mai, quand le technicien vient.',
        'El parche en M70412 está previsto para el 30 de mayo, cuando venga el técnico.',
        'La patch su M70412 è prevista per il 30 maggio, quando viene il tecnico.',
      ].map((text) => said(text, ['planned patch M70412'])),
    ]))

  describe('is not known without one', () =>
    readAll([
      ...[
        'The patch on M70412 is planned when the engineer comes.',
        'The patch was installed on M70412 when the engineer comes.',
        'The patch on M70412 is planned for 30 May, when M70413 failed.',
      ].map((text) => said(text, [], { review: 'must' })),
    ]))
})
