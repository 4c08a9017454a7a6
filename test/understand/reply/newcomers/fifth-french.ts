import { said } from '../examples.ts'

export const FIFTH_FRENCH = [
  said(
    'Bonjour,\n\nLe correctif a bien été installé sur M70451 et M70452, en mode Dx comme en mode RUO.\n\nBien cordialement,\nÉlodie Marchand\nIngénieure biomédicale\n04 67 33 70 45',
    ['done patch both M70451 M70452'],
  ),
  said('Bonjour, ben c’est fait pour la M70451, pour l’autre on verra la semaine prochaine. Bonne journée', [], {
    review: 'must',
  }),
  said("D'après le technicien, la mise à jour a été faite sur NDX550461.", [], { review: 'must' }),
  said('Nous accusons réception de votre avis de sécurité et l’avons transmis à tous les utilisateurs concernés.', [], {
    says: 'receipt informed',
  }),
  said('Le correctif n’est toujours pas installé sur M70451.', ['not-done patch M70451']),
  said('Étape 1 : fait sur NDX550461.\nÉtape 2 : pas encore fait sur NDX550461.', [
    'done patch NDX550461',
    'not-done config NDX550461',
  ]),
  said('Est-ce que le correctif concerne aussi les MiSeq de recherche ?', [], { flags: 'question' }),
  said('Si notre service informatique le permet, nous installerons le correctif.', ['planned patch'], {
    review: 'may',
  }),
  said('Je me suis trompé dans mon courriel d’hier : c’est M70452 qui a été mis à jour, pas M70451.', [], {
    review: 'must',
  }),
  said('Merci beaucoup, bonne fin de journée.', []),
  said('L’appareil M70453 a été vendu en 2021 et le M70454 a été mis au rebut.', ['absent patch+config M70453 M70454']),
  said('Nous ne souhaitons pas interrompre notre activité pour installer le correctif sur NDX550461.', [
    'declined patch NDX550461',
  ]),
  said(
    'Correctif installé sur NDX550461.\n\nDe : Technical Support <support@maker.example>\nEnvoyé : mercredi 5 avril 2023 10:02\nÀ : Marchand Élodie\nObjet : FSN2023-1338\n\nVeuillez installer le correctif sur NDX550461 et NDX550462. Le correctif est installé sur NDX550499.',
    ['done patch NDX550461'],
  ),
  said('Aucun de nos appareils n’est resté sans correctif.', ['done patch'], { review: 'may' }),
  said('Le patch est installé. Par contre on a eu un résultat erroné rendu à un patient lundi.', ['done patch'], {
    flags: 'adverse-event',
  }),
  said('Ce n’est pas moi qui m’occupe de ça, voyez avec Mme Tremblay au laboratoire de génétique.', [], {
    flags: 'wrong-contact',
  }),
  said('Fait pour les deux étapes sur M70451, M70452.', ['done patch+config M70451 M70452']),
  said('On a pas cet appareil là nous autres.', ['absent patch+config'], { review: 'may' }),
  said('La mise à jour devait être faite vendredi dernier.', [], { review: 'must' }),
  said(
    'M70451 : correctif installé le 7 avril, configuration modifiée le 11 avril\nM70452 : correctif installé le 7 avril, configuration prévue le 18 avril',
    ['done patch+config M70451', 'done patch M70452', 'planned config M70452'],
  ),
  said('Notre NextSeq 550Dx n’est pas relié à internet, comment faire pour le correctif ?', [], {
    flags: 'offline-instrument',
  }),
  said('Vous trouverez ci-joint le formulaire complété.', [], { flags: 'missing-attachment' }),
  said('Pour l’avis FSN2022-0912, tout est réglé chez nous depuis longtemps.', [], { review: 'must' }),
  said('On n’a rien touché et on ne touchera à rien tant que la série clinique tourne.', ['declined patch+config'], {
    review: 'may',
  }),
  said('Nous n’avons constaté aucun incident. Le correctif a été appliqué à NDX550461 et NDX550462.', [
    'done patch NDX550461 NDX550462',
  ]),
  said('Je pense que oui pour M70451, à confirmer avec l’informatique.', [], { review: 'must' }),
  said('Correctif installé en mode Dx seulement sur M70451 ; le mode RUO sera fait le 20 avril.', [
    'done patch dx M70451',
    'planned patch ruo M70451',
  ]),
  said('Ok bien reçu !', [], { says: 'receipt' }),
]
