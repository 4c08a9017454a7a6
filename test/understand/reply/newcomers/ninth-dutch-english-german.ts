import { said } from '../examples.ts'

export const NINTH_DUTCH = [
  said(
    'Beste Technical Support,\n\nNaar aanleiding van uw brief meld ik u dat M70811 en M70812 van de patch zijn voorzien. Ook de accounts staan nu op standaardgebruiker.\n\nMet vriendelijke groet,\nJan Jansen\nHoofd laboratorium',
    ['done patch M70811 M70812', 'done config'],
  ),
  said('Wij hebben uw bericht gelezen en met alle laboranten gedeeld.', [], { says: 'receipt informed' }),
  said('ndx550811 en ndx550812: patch erop, config ook gedaan. groetjes', ['done patch+config NDX550811 NDX550812']),
  said('Het apparaat M70813 hebben we vorig jaar ingeruild bij de leverancier.', ['absent patch+config M70813']),
  said('M70814 zou vorige week gedaan zijn, maar ik was er zelf niet bij.', [], { review: 'must' }),
  said(
    'Op M70815 staat de patch, wat we van M70816 nog niet kunnen zeggen.',
    ['done patch M70815', 'not-done patch M70816'],
    { review: 'may' },
  ),
]

export const NINTH_ENGLISH = [
  said(
    'Good afternoon,\n\nPlease be advised that NDX550821 has had its patch installed and its user configuration updated.\n\nMany thanks,\nJan Jansen\nMolecular Pathology',
    ['done patch+config NDX550821'],
  ),
  said('Our MiSeqDx, serial M70821, was sold to a university lab in March 2022.', ['absent patch+config M70821'], {
    says: 'miseqdx',
  }),
  said('Step one is done on M70822 and M70823; step two will follow on 19 April.', [
    'done patch M70822 M70823',
    'planned config M70822 M70823',
  ]),
  said('Noted, thank you. The whole department has been informed.', [], { says: 'informed' }),
  said('I assume M70824 was patched by the night shift.', [], { review: 'must' }),
  said('Only M70825 has been patched, not M70826.', ['done patch M70825', 'not-done patch M70826'], { review: 'may' }),
]

export const NINTH_GERMAN = [
  said(
    'Sehr geehrter Herr Müller,\n\nder Patch ist seit gestern auf M70831 installiert. Die Konfiguration stellen wir am 18. April um.\n\nMit freundlichem Gruß\nJan Jansen',
    ['done patch M70831', 'planned config'],
  ),
  said('Auf M70832 und M70833 sind beide Massnahmen in beiden Modi durchgeführt worden.', [
    'done patch+config both M70832 M70833',
  ]),
  said('Wir führen weder ein MiSeqDx noch ein NextSeq 550Dx in unserem Labor.', ['absent patch+config'], {
    says: 'miseqdx nextseq-550dx',
  }),
  said('Kurz zur Info: Patch + Konfiguration auf NDX550831 fertig.', ['done patch+config NDX550831']),
  said('M70834 müsste inzwischen gepatcht sein.', [], { review: 'must' }),
  said('Keines der beiden Geräte M70835 und M70836 konnte bisher gepatcht werden.', ['not-done patch M70835 M70836'], {
    review: 'may',
  }),
]
