import { said } from '../examples.ts'

export const ELEVENTH_FRENCH = [
  said(
    "Bonjour Sophie,\n\nPetit retour de notre part : le correctif a été posé ce matin sur M70961 et M70962, et le compte UCS est passé en utilisateur standard.\n\nBelle journée,\nNadège\nLaboratoire d'oncogénétique - 2e étage",
    ['done patch+config M70961 M70962'],
  ),
  said('recu et lu, toute lequipe est au courant. merci', [], { says: 'receipt informed', review: 'may' }),
  said("Notre M70963 est parti à la casse l'année dernière.", ['absent patch+config M70963']),
  said('Étape 1 : OK pour M70964 et M70965\nÉtape 2 : OK pour M70964, en attente pour M70965', [
    'done patch M70964 M70965',
    'done config M70964',
    'not-done config M70965',
  ]),
  said("Le correctif sera déployé sur l'appareil M70966 le 2 mai par notre service informatique.", [
    'planned patch M70966',
  ]),
  said('Tout est fait, voir formulaire en pièce jointe. Bonne fin de semaine !', ['done patch+config'], {
    flags: 'missing-attachment',
  }),
  said("Je crois savoir que M70967 a été traité par l'ancien responsable.", [], { review: 'must' }),
  said('Correctif appliqué sur M70968. Pouvez-vous me rappeler la référence du dossier ?', ['done patch M70968'], {
    flags: 'question',
  }),
  said("On n'a rien installé sur M70969, faute de temps, mais on s'y met demain.", ['planned patch M70969'], {
    review: 'may',
  }),
  said('Il est faux que M70970 ait été mis à jour.', ['not-done patch M70970'], { review: 'may' }),
]

export const ELEVENTH_SPANISH = [
  said(
    'Buenos días, Marta:\n\nLe escribo para confirmarle que en M70971 y M70972 hemos completado ambos pasos, tanto en Dx como en RUO.\n\nReciba un cordial saludo,\nDr. Ignacio Peralta\nJefe de Sección\nExt. 70971',
    ['done patch+config both M70971 M70972'],
  ),
  said(
    'ok, parche aplicado en M70973. la config de usuario la cambiamos el lunes 17',
    ['done patch M70973', 'planned config M70973'],
    { review: 'may' },
  ),
  said('El secuenciador M70974 fue donado a la Universidad de Cuenca en 2022.', ['absent patch+config M70974']),
  said('Hemos leído y entendido el aviso, y se lo hemos comunicado a todos los técnicos.', [], {
    says: 'receipt informed',
  }),
  said('N.º de serie | Paso 1 | Paso 2\nM70975 | hecho | hecho\nM70976 | hecho | pendiente', [
    'done patch M70975 M70976',
    'done config M70975',
    'not-done config M70976',
  ]),
  said(
    'Dear team, adjunto el formulario. Parche y configuración listos en M70977. Best regards, Pilar',
    ['done patch+config M70977'],
    { flags: 'missing-attachment' },
  ),
  said('No me consta que nadie haya tocado el M70978.', [], { review: 'must' }),
  said('M70979 parcheado... o eso nos dijeron.', [], { review: 'must' }),
  said('Ni M70980 ni M70981 tienen todavía el parche.', ['not-done patch M70980 M70981'], { review: 'may' }),
  said('Si el proveedor nos da acceso, instalaremos el parche en M70982 esta semana.', ['planned patch M70982'], {
    review: 'may',
  }),
]

export const ELEVENTH_ITALIAN = [
  said(
    'Gent.ma Dott.ssa Conti,\n\nin riscontro alla Vostra nota si comunica che sullo strumento NDX550983 sono state eseguite entrambe le fasi, sia in modalità Dx sia in modalità RUO.\n\nCordiali saluti,\nDott.ssa Elena Fabbri\nResponsabile Qualità\nint. 983',
    ['done patch+config both NDX550983'],
  ),
  said('patch installata su M70984 e M70985, tutto ok. a presto, Gigi', ['done patch M70984 M70985'], {
    review: 'may',
  }),
  said('Si conferma la ricezione dell’avviso, già inoltrato a tutti gli operatori.', [], { says: 'receipt informed' }),
  said('M70986 non è più in nostro possesso: venduto a Biolab Srl nel 2020.', ['absent patch+config M70986']),
  said('Step 1: fatto su M70987.\nStep 2: previsto per il 20 aprile su M70987.', [
    'done patch M70987',
    'planned config M70987',
  ]),
  said('Patch messa ieri su M70988, l’utente UCS è già standard.', ['done patch M70988'], { review: 'may' }),
  said('Forse il collega ha già provveduto, devo chiedere.', [], { review: 'must' }),
  said('Abbiamo patchato M70989. M70989 è stato rottamato nel 2019.', [], { review: 'must' }),
  said('Nessuno dei nostri strumenti, salvo M70990, ha la patch.', ['done patch M70990'], { review: 'may' }),
  said('Non ancora, ma giovedì la patch sarà su M70991.', ['planned patch M70991'], { review: 'may' }),
]
