import { readAll, said } from './examples.ts'

/** Whom and what a thing is said of, where neither stands in the clause, or where another word seems to say it. */
const EXAMPLES = [
  // Numbers below what was said of nobody yet.
  said('Patch applied.\n\nSerials:\nM70412\nM70413', ['done patch M70412 M70413']),
  said('Beide stappen zijn gedaan.\n\nM70412, M70413', ['done patch+config M70412 M70413']),
  said('Der Patch ist installiert.\nSeriennummern: M70412 und M70413', ['done patch M70412 M70413']),
  said('Patch applied. M70412. The configuration has not been changed yet.', ['done patch M70412', 'not-done config']),
  said('Patch applied.\n\nNot on:\nM70412', [], { review: 'must' }),
  said('Patch applied.\n\nSerials:\nM70412\n\nTo do:\nM70413', [], { review: 'must' }),
  // A verb made of a step is what was done, unless it lies ahead.
  said('Patching of M70412 was completed on Tuesday.', ['done patch M70412']),
  said('Patching of M70412 will be completed on Tuesday.', ['planned patch M70412']),
  said('The operator account on M70412 is now a standard user.', [], { review: 'must' }),
  // Of one instrument "neither" is said of its steps.
  ...[
    'On M70412 the patch is in and the configuration changed in RUO mode, whereas in Dx mode neither has been done.',
    'M70412: in RUO mode both are done, in Dx mode neither is done.',
    'Auf M70412 sind beide Schritte im RUO-Modus erledigt, im Dx-Modus keiner von beiden.',
    'Op M70412 zijn beide stappen in RUO gedaan, in Dx geen van beide.',
    'Sur le M70412 les deux étapes sont faites en mode RUO, en mode Dx aucune des deux.',
    'En el M70412 los dos pasos están hechos en modo RUO, en modo Dx ninguno de los dos.',
    'Su M70412 le due fasi sono fatte in modalità RUO, in modalità Dx nessuna delle due.',
  ].map((text) => said(text, ['done patch+config ruo M70412', 'not-done patch+config dx M70412'])),
  said('On M70412 both steps are done in RUO mode, in Dx mode neither of the instruments has been patched.', [
    'done patch+config ruo M70412',
    'not-done patch dx',
  ]),
  // A list ends where a denial begins.
  ...[
    'The patch has been installed on M70412 and M70413, not yet on M70414.',
    'De patch is geïnstalleerd op M70412 en M70413, nog niet op M70414.',
    'Der Patch ist installiert auf M70412 und M70413, noch nicht auf M70414.',
    'Le correctif a été installé sur M70412 et M70413, pas encore sur M70414.',
    'El parche se ha instalado en M70412 y M70413, todavía no en M70414.',
    'La patch è installata su M70412 e M70413, non ancora su M70414.',
  ].map((text) => said(text, ['done patch M70412 M70413', 'not-done patch M70414'])),
  said('The patch is on M70412, M70413 is not patched, M70414 is.', [], { review: 'must' }),
  // What is to be done the same day is planned too.
  ...[
    'M70412 - patch booked for 9 May, config the same day',
    'M70412: patch ingepland op 9 mei, configuratie dezelfde dag',
    'M70412: Patch am 9. Mai geplant, Konfiguration am selben Tag.',
    'M70412 : correctif prévu le 9 mai, configuration le même jour.',
    'M70412: parche previsto para el 9 de mayo, configuración el mismo día.',
    'M70412: patch prevista per il 9 maggio, configurazione lo stesso giorno.',
  ].map((text) => said(text, ['planned patch+config M70412'])),
  said('Patch not installed on M70412 on 4 April; on the same day M70413 failed.', [], { review: 'must' }),
  // What is said of the other mode is said of the same instrument.
  ...[
    'On M70412 both steps are done in Dx mode. In RUO mode nothing has been done yet.',
    'Op M70412 zijn beide stappen in Dx-modus gedaan. In RUO-modus is nog niets gedaan.',
    'Auf M70412 sind beide Schritte im Dx-Modus erledigt. Im RUO-Modus wurde noch nichts gemacht.',
    "Sur M70412 les deux étapes sont faites en mode Dx. En mode RUO, rien n'a encore été fait.",
  ].map((text) => said(text, ['done patch+config dx M70412', 'not-done patch+config ruo M70412'])),
  said('On M70412 the patch is installed in Dx mode. In RUO mode all instruments are patched.', [
    'done patch dx M70412',
    'done patch ruo',
  ]),
  // Who is booked comes for what is said behind it.
  said('The engineer is booked for 23 May and will patch M70412.', ['planned patch M70412']),
  said('Wir wollen an den Geräten derzeit nichts ändern, der Betrieb geht vor.', [], { review: 'must' }),
  said('Wij willen op dit moment niets wijzigen aan de toestellen.', [], { review: 'must' }),
  // An instrument that stands or runs has not been given what was spoken of before.
  said('Der Patch ist auf M70412 installiert, M70413 läuft einwandfrei.', [], { review: 'must' }),
  said('De patch staat op M70412, M70413 staat in de kelder.', [], { review: 'must' }),
  said('De patch staat op M70412, op M70413 staat hij ook.', ['done patch M70412 M70413']),
  said('We have decided to have M70412 patched.', [], { review: 'must' }),
  // What an instrument got, and what people got.
  said('M70412 hat den Patch erhalten.', ['done patch M70412']),
  said('M70412 a reçu le correctif.', ['done patch M70412']),
  said('Für M70412 haben wir den Patch erhalten.', [], { review: 'must' }),
  // What denies one product denies those that are listed with it; what is there instead is not done by that.
  said('We never had a MiSeqDx or a NextSeq 550Dx.', ['absent patch+config'], { says: 'miseqdx nextseq-550dx' }),
  said('Non possediamo né MiSeqDx né NextSeq 550Dx.', ['absent patch+config'], { says: 'miseqdx nextseq-550dx' }),
  said('We have no MiSeqDx and a NextSeq 550Dx.', [], { review: 'must' }),
  said('Wij hebben geen MiSeqDx, wel een NextSeq 550Dx.', [], { review: 'must' }),
  said('M70412 hebben we niet meer, M70413 wel.', [], { review: 'must' }),
  said('M70412 is niet gepatcht, M70413 wel.', ['not-done patch M70412', 'done patch M70413']),
  // Another hospital is no other instrument; last December does not lie ahead.
  said('M70412 è stato ceduto a un altro ospedale.', ['absent patch+config M70412']),
  said('M70412 was scrapped last December.', ['absent patch+config M70412']),
  said('L’appareil M70412 a été mis au rebut en décembre dernier.', ['absent patch+config M70412']),
  // "Hereby" speaks of the mail itself.
  said('Hiermit bestätige ich, dass wir das Schreiben erhalten und an alle Anwender weitergeleitet haben.', [], {
    says: 'receipt informed',
  }),
  // Instructions that were followed are no steps that were done.
  said('M70412 has been updated in accordance with your instructions.', ['done patch M70412']),
  said('M70412 wurde gemäß Ihren Anweisungen gepatcht.', ['done patch M70412']),
  said('The instructions were carried out on M70412.', ['done patch+config M70412']),
  // What is planned behind the comma does not lie in front of it.
  said('Patching of M70412 is complete, the configuration change is scheduled for 20 April.', [
    'done patch M70412',
    'planned config M70412',
  ]),
  // The name of a place says nothing, that of a mode does.
  said('Op onze locatie Zwolle is M70412 gepatcht.', ['done patch M70412']),
  said('M70412 was patched at our site in Leeds.', ['done patch M70412']),
  said('M70412 was patched in Safe mode.', [], { review: 'must' }),
  // A full stop behind a date, a month behind "since", an ending behind a number, no umlauts.
  said('Per M70412 la patch è in programma il 26/04/2023.', ['planned patch M70412']),
  said('M70412 ist seit März verschrottet.', ['absent patch+config M70412']),
  said("M70412's been patched.", ['done patch M70412']),
  said('Der Patch fuer M70412 wurde naechste Woche eingeplant und ueber Ostern vorbereitet.', [], { review: 'must' }),
  said('Die Benutzerkonfiguration wurde auf M70412 geaendert.', ['done config M70412']),
  // What is lent or under repair comes back; what was proceeded to may be its removal.
  said('M70412 ist zur Reparatur abgegeben.', [], { review: 'must' }),
  said('M70412 è stato ceduto in prestito all’Ospedale Maggiore.', [], { review: 'must' }),
  said('M70412 is tijdelijk verhuisd naar het UZ Gent.', [], { review: 'must' }),
  said('Se ha procedido a la retirada del parche en M70412.', [], { review: 'must' }),
  said('Se ha procedido a la instalación del parche en M70412.', ['done patch M70412']),
  said('No - the patch is on M70412.', [], { review: 'must' }),
  // What is said below a number is said of that one, and not of the next number.
  said('Serial: M70412\nPatch: done\nUser config: done\n\nSerial: M70413\nPatch: done', [
    'done patch+config M70412',
    'done patch M70413',
  ]),
  // A part with a verb of its own takes up no other; a heading names what the lines below speak of.
  said('Patch messa ieri su M70412, l’utente UCS è già standard.', [], { review: 'must' }),
  said('Patch:\nM70412 - yes\nM70413 - no', ['done patch M70412', 'not-done patch M70413']),
  said('Patch:\nDx mode:\nM70412', [], { review: 'must' }),
  said('M70412 was to be patched over the weekend.', [], { review: 'must' }),
  // Names in a salutation and behind thanks.
  said('Goedenavond, Karin: de patch staat op M70412. Bedankt, Ton', ['done patch M70412']),
  said('The patch is on M70412. Thanks!\n\nPriya', ['done patch M70412']),
  said('M70412 ok in Dx mode, not yet in RUO mode.', [], { review: 'must' }),
  said('M70412\nThe second instrument was sold in 2020.', [], { review: 'must' }),
  said('Step 1 is done on M70412 and M70413, and step 2 on the second.', [], { review: 'must' }),
  said('Schritt 2: M70412 erledigt (beide Modi), M70413 folgt am 1. Juni.', [
    'done config both M70412',
    'planned config both M70413',
  ]),
  // Of others, and of a Monday that may lie behind or ahead.
  said('Our sister lab in Leeds has installed the patch on both of its instruments.', [], { review: 'must' }),
  said('El lunes instalamos el parche en el M70412.', [], { review: 'must' }),
  // A year without a preposition, beside what went.
  said('Den M70413 haben wir bereits 2022 verkauft.', ['absent patch+config M70413']),
  said('M70412: patch ok. M70413: verkocht 2021.', ['done patch M70412', 'absent patch+config M70413'], {
    review: 'may',
  }),
  // The same for the next one: all that was said of the last, as it was said at the end.
  said('M70412\npatch ok, config ok, both in Dx and RUO\n\nM70413\nditto', ['done patch+config both M70412 M70413']),
  said('The patch is installed on M70412. The configuration is changed on M70412 in Dx only. Likewise M70413.', [
    'done patch M70412 M70413',
    'done config dx M70412 M70413',
  ]),
  // Below a number on a line of its own, until another one comes.
  said(
    'Status of our two MiSeqDx:\nM70412\n- patch: done, Dx and RUO\n- user configuration: done\nM70413\n- patch: done',
    ['done patch both M70412', 'done config M70412', 'done patch M70413'],
  ),
  said('M70412\nPatch installed. User configuration changed.\n\nM70413\nNothing done yet.', [
    'done patch+config M70412',
    'not-done patch+config M70413',
  ]),
  said('Serial numbers:\nM70412\nM70413\nPatch installed: yes\nConfiguration changed: no', [
    'done patch M70412 M70413',
    'not-done config M70412 M70413',
  ]),
]

describe('what a thing is said of', () => readAll(EXAMPLES))
