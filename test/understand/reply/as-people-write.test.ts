import { readAll, said } from './examples.ts'

/** Written after the tables by language were read right, and read once before anything was mended for them. */
const DUTCH = [
  said(
    'Goeiemorgen,\n\nIk heb gisteren samen met IT de patch op onze beide NextSeqs gezet (NDX550421 en NDX550422).\n\nGroeten,\nWim',
    ['done patch NDX550421 NDX550422'],
    { says: 'nextseq-550dx', review: 'may' },
  ),
  said(
    'Dag Illumina team,\n\nActie uitgevoerd voor M70412 (Dx + RUO).\n\nGroet Saskia',
    ['done patch+config both M70412'],
    { review: 'may' },
  ),
  said(
    'De M70412 draait inmiddels met de patch. De accounts passen we volgende week aan.',
    ['done patch M70412', 'planned config'],
    { review: 'may' },
  ),
  said(
    'Beste,\nVoor wat betreft de MiSeqDx M70413: deze werd in december 2022 buiten dienst gesteld.\nMvg',
    ['absent patch+config M70413'],
    { says: 'miseqdx', review: 'may' },
  ),
  said('Stap 1 ok, stap 2 ok', ['done patch+config']),
  said(
    'patch geinstalleerd 11/4 op M70412 en M70413, config volgt 18/4',
    ['done patch M70412 M70413', 'planned config M70412 M70413'],
    { review: 'may' },
  ),
  said('Wij bevestigen de goede ontvangst van uw schrijven d.d. 5 april 2023.', [], { says: 'receipt' }),
  said('Onze collega is tot 1 mei met verlof, daarna pakken we dit op.', [], { review: 'must' }),
  said('Geen patch geïnstalleerd, het toestel is stuk.', ['not-done patch'], { review: 'may' }),
  said('Niet van toepassing voor ons lab.', [], { review: 'must' }),
  said('De M70412 is nog niet gepatcht maar dat gebeurt zo snel mogelijk.', ['planned patch M70412'], {
    review: 'may',
  }),
  said('Graag nog even wachten, wij zitten midden in een validatie.', [], { review: 'must' }),
  said(
    'NDX550421: stap 1 en stap 2 uitgevoerd in Dx-modus. RUO-modus gebruiken wij niet.',
    ['done patch+config dx NDX550421'],
    { review: 'may' },
  ),
  said('Kunnen jullie mij bellen op 06-12345678? Ik krijg een foutmelding bij het installeren.', [], {
    flags: 'question',
    review: 'must',
  }),
]
const ENGLISH = [
  said(
    'Morning all,\n\nQuick update: patch is on M70412, user config done as well.\n\nCheers\nTom',
    ['done patch+config M70412'],
    { review: 'may' },
  ),
  said(
    'Both NextSeq instruments have been updated, see serials NDX550421 and NDX550422.',
    ['done patch NDX550421 NDX550422'],
    { says: 'nextseq-550dx', review: 'may' },
  ),
  said('We had our FSE in on Tuesday and he applied the patch in both modes on M70412.', ['done patch both M70412'], {
    review: 'may',
  }),
  said('Please be advised that M70412 was returned to Illumina in 2019 and M70413 was scrapped.', [
    'absent patch+config M70412 M70413',
  ]),
  said(
    'Actions completed for NDX550421; NDX550422 will be completed by 30 April.',
    ['done patch+config NDX550421', 'planned patch+config NDX550422'],
    { review: 'may' },
  ),
  said('No action has been taken yet.', ['not-done patch+config'], { review: 'may' }),
  said(
    'The user configuration was changed on M70412 but the patch is still outstanding.',
    ['done config M70412', 'not-done patch M70412'],
    { review: 'may' },
  ),
  said('Our lab has moved to 12 Park Road, SW1A 1AA. Both steps completed on M70412.', ['done patch+config M70412'], {
    review: 'may',
  }),
  said('We are unable to take the instrument down until after our accreditation visit.', [], { review: 'must' }),
  said('Patch has been installed on all instruments except NDX550422.', ['done patch', 'not-done patch NDX550422']),
  said('I do not have M70499 here, are you sure that serial is correct?', [], { flags: 'question' }),
  said('Everything up to date here, thanks!', [], { review: 'must' }),
  said('M70412 patched (Dx: yes, RUO: no).', ['done patch dx M70412', 'not-done patch ruo M70412'], { review: 'may' }),
  said("Don't worry, it's all sorted.", ['done patch+config'], { review: 'may' }),
  said('Only step 2 has been done so far.', ['done config'], { review: 'may' }),
]
const GERMAN = [
  said('Hallo zusammen,\n\nPatch läuft auf M70412 und M70413.\n\nVG\nMarkus', ['done patch M70412 M70413'], {
    review: 'may',
  }),
  said('Die Maßnahmen wurden am 11.04.2023 an NDX550421 umgesetzt.', ['done patch+config NDX550421'], {
    review: 'may',
  }),
  said('Das Gerät M70412 steht seit 2021 nicht mehr in unserem Labor.', ['absent patch+config M70412'], {
    review: 'may',
  }),
  said('Patch ist drauf, Benutzerkonfiguration steht noch aus.', ['done patch', 'not-done config'], { review: 'may' }),
  said('Leider hatten wir noch keine Zeit für das Update.', ['not-done patch'], { review: 'may' }),
  said('Wir haben Ihre Mitteilung erhalten und an die IT weitergeleitet.', [], { says: 'receipt', review: 'may' }),
  said('Mir hend de Patch uf em M70412 installiert.', ['done patch M70412'], { review: 'may' }),
  said('Beide Geräte sind erledigt: M70412, M70413', ['done patch+config M70412 M70413'], { review: 'may' }),
  said('Der Patch wurde nur im Dx-Modus eingespielt.', ['done patch dx'], { review: 'may' }),
  said('Bis Ende April werden alle Geräte aktualisiert.', ['planned patch'], { review: 'may' }),
]
const FRENCH = [
  said(
    "Bonjour à tous,\n\nJe vous confirme que l'étape 1 et l'étape 2 sont faites sur le NextSeq NDX550421.\n\nBonne journée",
    ['done patch+config NDX550421'],
    { says: 'nextseq-550dx', review: 'may' },
  ),
  said('Mise à jour effectuée ce jour sur M70412.', ['done patch M70412'], { review: 'may' }),
  said("Le M70413 a été transféré à l'hôpital de Namur.", ['absent patch+config M70413'], { review: 'may' }),
  said("Pas encore fait, on s'en occupe la semaine prochaine.", ['planned patch+config'], { review: 'may' }),
  said('Nous avons bien pris connaissance de votre courrier et transmis aux utilisateurs.', [], {
    says: 'receipt informed',
    review: 'may',
  }),
  said("L'appareil est présentement hors service, on va installer la patch en mai.", ['planned patch'], {
    review: 'may',
  }),
  said(
    'Le correctif est en place en mode Dx et en mode RUO pour les deux séquenceurs M70412 et M70413.',
    ['done patch both M70412 M70413'],
    { review: 'may' },
  ),
  said("Ni le M70412 ni le M70413 n'ont été mis à jour.", ['not-done patch M70412 M70413'], { review: 'may' }),
]
const SOUTH = [
  said(
    'Hola, ya está instalado el parche en los dos equipos (M70412 y M70413). Saludos',
    ['done patch M70412 M70413'],
    { review: 'may' },
  ),
  said('Pendiente de instalar el parche en M70412.', ['not-done patch M70412'], { review: 'may' }),
  said(
    'Les confirmo que hemos completado los pasos 1 y 2 en NDX550421 en modo Dx y RUO.',
    ['done patch+config both NDX550421'],
    { review: 'may' },
  ),
  said('El M70412 se dio de baja en 2020.', ['absent patch+config M70412'], { review: 'may' }),
  said('No hemos podido instalar el parche, nos da error.', [], { review: 'must' }),
  said('El parche se instalará el próximo lunes.', ['planned patch'], { review: 'may' }),
  said(
    'Salve, patch installata su M70412; per M70413 provvederemo entro maggio.',
    ['done patch M70412', 'planned patch M70413'],
    { review: 'may' },
  ),
  said('Confermiamo di aver completato entrambe le azioni su NDX550421.', ['done patch+config NDX550421'], {
    review: 'may',
  }),
  said('Lo strumento M70412 è stato dismesso.', ['absent patch+config M70412'], { review: 'may' }),
  said('Al momento non è possibile fermare lo strumento per installare la patch.', ['declined patch'], {
    review: 'may',
  }),
  said('La patch verrà installata la settimana prossima su M70412.', ['planned patch M70412'], { review: 'may' }),
]
const MIXED = [
  said('Hi,\nPatch geïnstalleerd op M70412. Config still to do.\nThx', ['done patch M70412', 'not-done config'], {
    review: 'may',
  }),
  said(
    'Bonjour / Goedendag,\n\nLe correctif est installé sur M70412.\nDe patch is geïnstalleerd op M70412.\n\nCordialement',
    ['done patch M70412'],
    { review: 'may' },
  ),
  said('Done for M70412.\nErledigt für M70413.', ['done patch+config M70412 M70413'], { review: 'may' }),
  said('M70412;patch;yes\nM70412;config;no', ['done patch M70412', 'not-done config M70412'], { review: 'may' }),
  said('All good.', [], { review: 'may' }),
  said('ok', [], { review: 'may' }),
  said('👍', [], { review: 'may' }),
  said('Serial\tPatch\tUser config\nM70412\tX\tX\nM70413\tX\t-', [], { review: 'must' }),
]

describe('replies as people write them', () => {
  describe('in Dutch', () => readAll(DUTCH))
  describe('in English', () => readAll(ENGLISH))
  describe('in German', () => readAll(GERMAN))
  describe('in French', () => readAll(FRENCH))
  describe('in Spanish and Italian', () => readAll(SOUTH))
  describe('in several languages at once, and in none', () => readAll(MIXED))
})
