/**
 * How people of one language write about a notice and its instruments: lower case, compared without accents and case.
 * Nothing of one campaign stands here: its products, modes and actions come from its own wordings.
 * A phrase stands in one class only; of phrases that begin alike the longest counts.
 */
export interface SpeechWords {
  /** Negations: each counts once. Words that only accompany another (French `ne`) are small words. */
  readonly not: readonly string[]
  /** `neither of the two`: denies it of both. */
  readonly neither: readonly string[]
  /** Denies every step at once. */
  readonly nothing: readonly string[]
  /** Denies as `not` does, in one verb: `the patch is missing on`. No denial of events: missing results are one. */
  readonly lacks: readonly string[]
  /** Among the negations those that deny what goes with it: `patched without interrupting`. */
  readonly without: readonly string[]
  /** Behind people: which of them are meant, `who work with the sequencer`. */
  readonly relative: readonly string[]
  /** `un`patched: what turns a participle round. */
  readonly notPrefix: readonly string[]
  /** `still`, `nog`: behind it a duty says that nothing was done. */
  readonly still: readonly string[]
  /** `too`: what was said of one holds for another. */
  readonly also: readonly string[]
  /** A writer who does not know, or says that it does not apply. */
  readonly doubt: readonly string[]
  readonly condition: readonly string[]
  /** `as soon as`: a condition that only promises to write again. */
  readonly once: readonly string[]
  /** Almost, some, in part, not only. */
  readonly partial: readonly string[]
  /** `except`; `op … na`, around what is excepted. */
  readonly except: readonly string[]
  /** Somebody else says so. */
  readonly hearsay: readonly string[]
  readonly underway: readonly string[]

  /** Says by itself that what was asked is done. */
  readonly done: readonly string[]
  /** Says that an action that is named with it was done: `installed`; `van … voorzien`, around it. */
  readonly doneTo: readonly string[]
  /** `the patch is on`: present tense of what was done. */
  readonly stands: readonly string[]
  /** Infinitives and present tense: done only later, or not. */
  readonly toDo: readonly string[]
  /** The doing as a thing: `installation`. */
  readonly doing: readonly string[]
  readonly planned: readonly string[]
  /** Times that lie ahead. */
  readonly later: readonly string[]
  /** Times that may lie ahead or behind: days of the week, `today`. */
  readonly day: readonly string[]
  /** Times that lie behind. */
  readonly past: readonly string[]
  /** Says by itself that something is not done yet: `outstanding`. */
  readonly open: readonly string[]
  readonly must: readonly string[]
  readonly can: readonly string[]
  readonly want: readonly string[]
  /** What turns a participle into something that is yet to be: `be`, `wordt`. */
  readonly passive: readonly string[]
  /** To stop an instrument, in a sentence that says one cannot. */
  readonly interrupt: readonly string[]
  /** Says without a negation that work cannot be interrupted. */
  readonly declined: readonly string[]
  /** Sold, scrapped, moved, never had; phrases with their own negation. */
  readonly absent: readonly string[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** Verbs that in front of their subject ask: `is M78101 patched`. None in a language where they do not. */
  readonly asksFirst: readonly string[]
  /** Finite verbs in the singular: they have one subject. */
  readonly singular: readonly string[]

  readonly instrument: readonly string[]
  readonly all: readonly string[]
  readonly both: readonly string[]
  /** `it`, `these`, `the same`: what was named last. */
  readonly same: readonly string[]
  readonly other: readonly string[]
  /** Numbers from two, in their order. */
  readonly numbers: readonly string[]
  /** All that the notice asks for: `actions`, `steps`. */
  readonly everyStep: readonly string[]
  readonly modeNoun: readonly string[]
  readonly notice: readonly string[]
  readonly users: readonly string[]
  /** The form and other papers that come with a reply. */
  readonly form: readonly string[]

  readonly received: readonly string[]
  readonly informed: readonly string[]
  readonly greeting: readonly string[]
  readonly thanks: readonly string[]
  /** Whole phrases that say nothing. */
  readonly courtesy: readonly string[]
  readonly attached: readonly string[]
  /** Among those of `attached`: may speak of the mail itself. */
  readonly hereby: readonly string[]
  /** What is done with a form: filled in, signed, sent. */
  readonly sends: readonly string[]
  /** Words around a link behind which an answer lies. */
  readonly download: readonly string[]

  /** Asks or requests something without a question mark. */
  readonly ask: readonly string[]
  /** Asks where a sentence begins with it, and tells behind other words: `können wir`. */
  readonly inverted: readonly string[]
  /** Does not want to, in one word: `we refuse to interrupt`. */
  readonly refuse: readonly string[]
  readonly questionWord: readonly string[]
  readonly wrongContact: readonly string[]
  readonly retraction: readonly string[]
  readonly offline: readonly string[]
  /** Things that go wrong for patients, harmless only when denied. A `*` stands for the rest of a word, here and below. */
  readonly adverse: readonly string[]
  /** The same, where a negation is part of it: `no result`. */
  readonly adverseSaid: readonly string[]
  /** Words of the clinic, and words that beside them mean harm. */
  readonly clinical: readonly string[]
  readonly harm: readonly string[]
  /** Results: missing ones are harm by themselves. */
  readonly results: readonly string[]
  readonly compromise: readonly string[]
  /** Words that may stand beside a denial of such events: `reported`, `observed`. */
  readonly noticed: readonly string[]

  readonly and: readonly string[]
  /** Conjunctions behind which a new thought begins: `but`, `while`. */
  readonly but: readonly string[]
  /** Function words and harmless adverbs. */
  readonly small: readonly string[]
  /** What a clean installation was without. */
  readonly troubles: readonly string[]
  /** Participles of planning: `ist auf M78101 geplant` says nothing of what stands there. */
  readonly scheduled: readonly string[]
  /** `only`: a denial in front of it denies that, not what is said. */
  readonly merely: readonly string[]
  /** What is said behind it is not denied by a denial in front of it: "cannot confirm that". */
  readonly that: readonly string[]
  /** Small words of which nothing is denied: "M78101 unfortunately not yet", but not "M78101 is not in use". */
  readonly bare: readonly string[]
  /** `sent from my`: the name of a device follows. */
  readonly sentFrom: readonly string[]
  /** Words that together mean `and`, with what is joined between them: `zowel … als`. */
  readonly pairs: readonly string[]
  /** Around what a sentence is about: `wat … betreft`. */
  readonly topic: readonly string[]
  /** Two words that deny once: `no … nada`. */
  readonly concord: readonly string[]
  /** A denial of everything but one thing: `non … che`. */
  readonly only: readonly string[]
  /** Words in front of whom or where something went: `to`, in `sold to Northmoor`. */
  readonly toWhom: readonly string[]
  /** Who does things, or a title: a name may follow. */
  readonly person: readonly string[]
  /** In front of a name without a title: `installed by Kevin`. Where nouns have capitals, with the title. */
  readonly by: readonly string[]
  /** Verbs behind which stands who did it. Where any noun has a capital, with a title. */
  readonly did: readonly string[]
  /** Of what moved there: it is still in the house. Single words. */
  readonly inside: readonly string[]
  /** In front of the name of a place: `in`, `site`. Where nouns have capitals, only what names a kind of place. */
  readonly where: readonly string[]
  /** `in accordance with`: instructions behind it say how, not which steps. */
  readonly following: readonly string[]
  /** Words before who did it, when, how and with what: `by`, `during`, `using`. */
  readonly circumstance: readonly string[]
  /** Words before where it was done, and others that begin many idioms: only where an instrument is named beside them. */
  readonly place: readonly string[]
  /** Words before the instrument on which it was done. */
  readonly upon: readonly string[]
  /** Words before why it was done, or was not. */
  readonly because: readonly string[]
  /** Endings that make an adverb of manner of a word: `carefully`. */
  readonly manner: readonly string[]
  /**
   * Every word that may turn round what stands beside it: takes it back, doubts it, limits it, puts it off, or says it of something
   * else. Among them nothing that is not understood is passed over. A `*` stands for the rest of a word.
   */
  readonly perils: readonly string[]
  /** Where a laboratory keeps its papers: `logbook`, `quality system`. A `*` as in `perils`. */
  readonly records: readonly string[]
  /** Nouns of people, places, times and means: what such a phrase is about. A `*` as in `perils`, here also in front. */
  readonly anchors: readonly string[]
  /** The writers and the readers of a mail, in pronouns and, where these are left out, in verbs. */
  readonly ourselves: readonly string[]
  /** Last words of phrases behind which a noun follows: `at the request of`. */
  readonly links: readonly string[]
  /** Who writes: `on behalf of`, `we are`. */
  readonly introduces: readonly string[]
  /** First words of a wish: `enjoy your weekend`. */
  readonly wishes: readonly string[]
  /** Verbs in the past: a plan beside one of them no longer holds for certain: `was going to`. */
  readonly formerly: readonly string[]
  /** Words that tell one thing by its place among several: behind `except` nobody knows of which. */
  readonly ordinals: readonly string[]
  /** One of several, where no noun stands behind it: nobody knows which. */
  readonly single: readonly string[]
  /** Finite auxiliaries and personal pronouns: in front of a participle they begin a statement of its own, that nothing before it holds for. */
  readonly finite: readonly string[]
  /** Conjunctions before why something is so: `because`, `as`. */
  readonly since: readonly string[]
  /** Signs that something is wrong, which a person must hear of however it is said. A `*` as in `perils`. */
  readonly broken: readonly string[]
  /** Words before a day by which something is to be so: `by Friday`. */
  readonly byWhen: readonly string[]
  /** Seasons, holidays and stretches of a year, which lie ahead or behind. */
  readonly seasons: readonly string[]
  /** Finite verbs of the present that say what is so, now or by a day: `is`. */
  readonly isNow: readonly string[]
  /** Parts of a house: where an instrument stands, or that not everybody is meant. */
  readonly rooms: readonly string[]
  /** Near its beginning such a sentence begs pardon or thanks: the rest of it tells why, in any words. A `*` as in `perils`. */
  readonly apologies: readonly string[]
  /** Near its beginning such a sentence offers to answer, and asks nothing: `if you need anything else`. */
  readonly offers: readonly string[]
  /** Contrasts that may stand behind what they are about: `step 2, however, on neither`. */
  readonly contrast: readonly string[]
  /** Verbs of many idioms: done only where an action is named beside them: `action taken`, but not `it has taken us long`. */
  readonly light: readonly string[]
  /** Between two of which one denies both: `not on M78101 or M78102`. */
  readonly or: readonly string[]
  /** Monday to Sunday, in this order. */
  readonly weekdays: readonly string[]
  readonly tomorrow: readonly string[]
  /** Conjunctions before the time at which something happens or happened: `when`. */
  readonly when: readonly string[]
  /** Behind a comma: what is so at the time that was just named. */
  readonly thereupon: readonly string[]
  /** Between two of a kind behind the same word: `on M78101 as on M78102`. */
  readonly asWell: readonly string[]
  /** Participles of beginning, among those of `underway`: with a denial nothing was done yet. */
  readonly begun: readonly string[]
  /** In front of a noun, and in no other case than that of a subject or an object. */
  readonly article: readonly string[]
  /** Shortened words that end in a full stop, without it. */
  readonly short: readonly string[]
  /** Labels of lines that tell who writes. */
  readonly labels: {
    readonly organisation: readonly string[]
    readonly respondent: readonly string[]
    readonly date: readonly string[]
  }
}
