import { readAll, said } from './examples.ts'

const DONE = [
  said(
    'Bonjour,\n\nLe correctif a été installé sur M70412 et M70413, dans les deux modes.\n\nCordialement,\nMarie Dupont',
    ['done patch both M70412 M70413'],
  ),
  said('Les deux étapes ont été réalisées sur le NDX550421.', ['done patch+config NDX550421']),
  said('Tout est fait.', ['done patch+config']),
  said("C'est fait pour M70412, M70413 suivra la semaine prochaine.", [
    'done patch+config M70412',
    'planned patch+config M70413',
  ]),
  said('Nous accusons bonne réception de votre avis de sécurité. Les utilisateurs ont été informés.', [], {
    says: 'receipt informed',
  }),
  said('Bien reçu et lu.', [], { says: 'receipt' }),
  said('Merci pour votre message.'),
  said('Bonjour, la mise à jour est faite sur les 2 appareils. Bonne fin de journée', ['done patch']),
  said("Aucun appareil n'est resté sans correctif.", ['done patch'], { review: 'may' }),
  said('Correctif : oui\nConfiguration utilisateur : non', ['done patch', 'not-done config']),
  said(
    "Bonjour,\nLe patch est installé sur notre MiSeqDx (no de série M70412). La configuration d'utilisateur a aussi été modifiée.\nBonne journée!",
    ['done patch M70412', 'done config'],
    { says: 'miseqdx' },
  ),
  said(
    '- M70412 : étape 1 faite, étape 2 faite\n- M70413 : étape 1 faite, étape 2 à faire',
    ['done patch+config M70412', 'done patch M70413', 'not-done config M70413'],
    { review: 'may' },
  ),
  said("J'ai installé le correctif en mode Dx ; le mode RUO sera fait lundi.", ['done patch dx', 'planned patch ruo']),
]

const NOT_DONE = [
  said("Le correctif n'a pas encore été installé.", ['not-done patch']),
  said("L'installation du correctif sur NDX550421 est prévue le 3 mai.", ['planned patch NDX550421']),
  said('Nous ne souhaitons pas interrompre notre activité pour installer le correctif sur NDX550421.', [
    'declined patch NDX550421',
  ]),
  said("L'appareil M70412 a été vendu en 2021.", ['absent patch+config M70412']),
  said("Nous n'avons plus le M70412, il a été mis au rebut.", ['absent patch+config M70412']),
  said("Nous n'avons jamais eu cet appareil (M70412).", ['absent patch+config M70412']),
  said('Tous les appareils ne sont pas mis à jour.', [], { review: 'must' }),
  said('Je pense que le correctif est installé.', [], { review: 'must' }),
  said('Le correctif devrait être installé sur M70412.', [], { review: 'must' }),
  said('Dès que le correctif sera installé, nous vous tiendrons informés.', [], { review: 'may' }),
  said('Selon notre service informatique, le correctif est installé.', [], { review: 'must' }),
  said("Le correctif n'est installé que sur M70412.", ['done patch M70412'], { review: 'may' }),
  said("On n'a pas réussi à installer le correctif sur M70412.", ['not-done patch M70412'], { review: 'may' }),
]

const FLAGGED = [
  said('Où peut-on télécharger le correctif ?', [], { flags: 'question' }),
  said("Pourriez-vous nous indiquer si l'étape 2 est nécessaire en mode RUO ?", [], { flags: 'question' }),
  said("Notre appareil n'est pas connecté à internet. Comment installer le correctif ?", [], {
    flags: 'offline-instrument',
  }),
  said('Je ne suis pas la bonne personne, veuillez contacter Mme Tremblay.', [], { flags: 'wrong-contact' }),
  said("J'annule ma réponse précédente : le correctif n'est pas installé sur M70412.", ['not-done patch M70412'], {
    flags: 'retraction',
  }),
  said("Aucun événement indésirable n'a été observé."),
  said('Des résultats erronés ont été rendus pour un patient.', [], { flags: 'adverse-event' }),
  said('Nous avons constaté une connexion inconnue sur le poste.', [], { flags: 'suspected-compromise' }),
  said('Veuillez trouver ci-joint le formulaire complété.', [], { flags: 'missing-attachment' }),
]

describe('a French reply', () => {
  describe('that says what is done', () => readAll(DONE))
  describe('that says what is not', () => readAll(NOT_DONE))
  describe('for a person', () => readAll(FLAGGED))
})
