import { said } from '../examples.ts'

export const SIXTH_FRENCH = [
  said('Le correctif avait été installé sur M70551 puis désinstallé.', [], { review: 'must' }),
  said('Les mises à jour Windows ont été installées sur M70551.', [], { review: 'must' }),
  said('Merci de nous confirmer que le correctif est installé sur M70551.', [], { flags: 'question' }),
  said('Je ne peux pas confirmer que le correctif est installé sur M70551.', [], { review: 'must' }),
  said('Contrairement à M70551, M70552 est à jour.', [], { review: 'must' }),
  said('Ni M70551 ni M70552 n’ont été mis à jour.', ['not-done patch M70551 M70552'], { review: 'may' }),
  said('Le correctif aurait été installé sur M70551.', [], { review: 'must' }),
  said('Le correctif est à installer sur M70551.', [], { review: 'must' }),
  said('M70551 est en cours de vente.', [], { review: 'must' }),
  said('Avis reçu mais pas encore lu.', [], { says: 'receipt', review: 'may' }),
  said('Les utilisateurs n’ont pas encore été informés.', [], { review: 'may' }),
  said('Correctif installé sur M70551 : non', ['not-done patch M70551']),
  said('Le correctif n’a été installé que sur M70551.', ['done patch M70551'], { review: 'may' }),
  said('Tous les appareils sauf M70552 ont reçu le correctif.', ['done patch', 'not-done patch M70552'], {
    review: 'may',
  }),
  said('Sans le correctif installé sur M70551 nous ne pouvons pas travailler.', [], { review: 'must' }),
  said('Le correctif a été installé le 12 mai 2023 sur M70551.', [], { review: 'must' }),
  said('Personne n’a installé le correctif sur M70551.', ['not-done patch M70551'], { review: 'may' }),
  said('Il est faux que le correctif soit installé sur M70551.', [], { review: 'must' }),
  said(
    'Les trois séquenceurs MiSeqDx (M70551, M70552, M70553) sont à jour : correctif installé et utilisateur standard configuré.',
    ['done patch+config M70551 M70552 M70553'],
    { says: 'miseqdx', review: 'may' },
  ),
  said(
    'Voici nos réponses :\n1. Correctif : oui, M70551\n2. Configuration : non',
    ['done patch M70551', 'not-done config'],
    { review: 'may' },
  ),
  said('Rien à signaler. Correctif installé sur NDX550561 et configuration modifiée.', ['done patch+config NDX550561']),
]
