import { said } from '../examples.ts'

export const SIXTEENTH_FRENCH_TRAPS = [
  said(
    "Le nécessaire a été fait en Dx comme en RUO pour le correctif, sur M70412 et M70433 ; pour l'utilisateur, idem, hormis le RUO du second.",
    [],
    { review: 'may' },
  ),
  said(
    "Le M70412, que notre technicien devait mettre à jour hier, est resté en l'état ; le M70433, lui, a reçu le correctif.",
    [],
    { review: 'may' },
  ),
  said(
    "Aucun de ces appareils n'a encore été ni patché ni reconfiguré : M70412 et M70433, en Dx et en RUO.",
    ['not-done patch', 'done config both M70412 M70433'],
    { review: 'may' },
  ),
  said(
    "L'informatique passe demain installer le correctif sur le M70412 et, tant qu'elle y est, change l'utilisateur sur le M70433 où le correctif est déjà en place.",
    [],
    { review: 'may' },
  ),
  said(
    "Le M70433 aurait été vendu par mon prédécesseur avec le correctif déjà installé, mais je n'en ai pas trouvé trace. Pour le M70412, les deux étapes sont terminées.",
    [],
    { review: 'must' },
  ),
  said(
    'Contrairement à ce que ma collègue vous a écrit vendredi, seule la première étape est terminée sur le M70412 et le M70433.',
    ['done patch M70412 M70433'],
    { flags: 'retraction', review: 'must' },
  ),
  said(
    "Vous nous demandez d'installer le correctif puis de modifier l'utilisateur en Dx et en RUO sur M70412 et M70433. C'est chose faite pour le premier point.",
    [],
    { review: 'may' },
  ),
  said(
    "Une fois le correctif installé sur le M70412, ce qui n'a pris que dix minutes, nous voulions enchaîner avec le M70433, mais l'installation s'y est interrompue à 80 %.",
    [],
    { review: 'may' },
  ),
  said(
    "La clinique des Tilleuls, à qui nous avons cédé le M70433 en mars, l'a patché dans les deux modes ; le nôtre attend toujours.",
    [],
    { flags: 'question', review: 'may' },
  ),
  said(
    "Le correctif est en place en Dx sur M70412 et en RUO sur M70433, l'utilisateur l'est dans l'autre mode de chacun.",
    [],
    { review: 'may' },
  ),
]

export const SIXTEENTH_SPANISH_TRAPS = [
  said('En el M70412 y el M70433 está todo hecho en los dos modos, a falta del usuario en RUO en este último.', [], {
    review: 'may',
  }),
  said('El M70412, que iba a actualizarse ayer, sigue como estaba. El que sí se actualizó fue el M70433.', [], {
    review: 'may',
  }),
  said(
    'Sin haber instalado todavía el parche en M70412 ni en M70433, no nos ha parecido prudente cambiar el usuario.',
    [],
    { review: 'may' },
  ),
  said(
    'Cuando hayamos instalado el parche en los dos equipos, M70412 y M70433, cambiaremos también el usuario y se lo confirmaremos.',
    [],
    { review: 'may' },
  ),
  said(
    'El distribuidor nos asegura que el parche ya venía instalado en el M70433 cuando nos lo entregó; en el M70412 lo pusimos nosotros, en Dx.',
    [],
    { review: 'must' },
  ),
  said(
    'Donde les puse "parche y usuario, hechos" debí poner "parche, hecho". Me refería al M70433; del M70412 no les había dicho nada y sigue pendiente.',
    [],
    { review: 'must' },
  ),
  said(
    'Se cambió el usuario en ambos modos del M70412, pero al reiniciar en RUO volvió a aparecer el anterior. En el M70433 no hubo ese problema.',
    [],
    { review: 'may' },
  ),
  said(
    'De los dos pasos, en el M70412 hemos completado el segundo y en el M70433 el primero; los que faltan se harán la semana que viene.',
    [],
    { review: 'may' },
  ),
  said(
    'Parche instalado y usuario modificado en M70412 y M70433, según exige la nota, es lo que nos pide el auditor para el 20 de junio.',
    [],
    { review: 'may' },
  ),
  said('Los equipos M70412 y M7433 tienen ya el parche y el usuario estándar en los dos modos.', [], {
    review: 'must',
  }),
]

export const SIXTEENTH_ITALIAN_TRAPS = [
  said(
    "Patch e utente sono a posto in Dx e in RUO su M70412; lo stesso vale per M70433, tranne che per l'utente in RUO.",
    [],
    { review: 'may' },
  ),
  said(
    'Lo strumento M70412, sul quale ieri si sarebbe dovuta installare la patch, era occupato da una corsa; abbiamo quindi cominciato da M70433, che ora è aggiornato.',
    [],
    { review: 'may' },
  ),
  said("Domani viene il tecnico, installa la patch su M70412 e M70433 e cambia l'utente nelle due modalità.", [], {
    review: 'may',
  }),
  said(
    'Entro il 19 maggio la patch andava installata su M70412 e su M70433: per il primo ci siamo riusciti, per il secondo no.',
    [],
    { review: 'may' },
  ),
  said(
    "L'informatico dice di aver patchato tutti e due, ma M70433 in quel momento era spento, quindi non saprei.",
    [],
    { review: 'must' },
  ),
  said(
    'Come da vostre istruzioni, "installare la patch in modalità Dx, riavviare, ripetere in modalità RUO": su M70412 ci siamo fermati al riavvio. M70433 non è ancora stato toccato.',
    [],
    { review: 'may' },
  ),
  said(
    "Rettifico quanto comunicato il 17 maggio: lo strumento ceduto è M70412, non M70433, e quest'ultimo ha la patch ma non il nuovo utente.",
    [],
    { flags: 'retraction', review: 'must' },
  ),
  said(
    "Cambiato l'utente su M70412, il software non partiva più in nessuna delle due modalità, per cui lo abbiamo rimesso com'era; la patch invece è rimasta.",
    [],
    { review: 'may' },
  ),
  said(
    'Gli strumenti M70412 e M70433 del Policlinico di Valdoria li ha aggiornati il Policlinico stesso; noi, come distributore, abbiamo fatto le due fasi solo sul nostro apparecchio dimostrativo.',
    [],
    { review: 'must' },
  ),
  said("Su M70412 e N70433 la patch risulta installata in entrambe le modalità e l'utente modificato.", [], {
    review: 'must',
  }),
]
