import { bars, curves } from '../chart.ts'
import type { CampaignReport } from './report.ts'
import { devicesOf } from './tables.ts'

const MOST_COUNTRIES = 20

/** The report's charts as SVG, each with its caption; none where there is nothing to show. */
export function chartsOf(report: CampaignReport): { readonly title: string; readonly svg: string }[] {
  const { overTime, by, steps } = report
  const curve = (name: string, of: 'notified' | 'responded' | 'corrected' | 'accountedFor') => ({
    name,
    values: overTime.map((point) => point[of]),
  })
  const countries = [...by.country].sort((one, other) => other.cases - one.cases).slice(0, MOST_COUNTRIES)
  return [
    {
      title: 'Consignees over time',
      svg:
        overTime.length > 0
          ? curves(
              overTime.map(({ day }) => day),
              [
                curve('notified', 'notified'),
                curve('responded', 'responded'),
                curve('accounted for', 'accountedFor'),
                curve('corrected', 'corrected'),
              ],
            )
          : '',
    },
    {
      title: `${devicesOf(report)} by step and mode`,
      svg: bars(
        steps.map(({ step, mode, ...counts }) => ({
          name: `${step}, ${mode}`,
          parts: [
            { name: 'done', value: counts.done + counts['done, mode not named'] },
            { name: 'planned', value: counts.planned },
            { name: 'absent', value: counts.absent },
            { name: 'declined', value: counts.declined },
            { name: 'disputed', value: counts.disputed },
            { name: 'outstanding', value: counts.outstanding },
          ],
        })),
      ),
    },
    {
      title:
        countries.length < by.country.length
          ? `Consignees in the ${MOST_COUNTRIES} largest countries`
          : 'Consignees by country',
      svg: bars(
        countries.map(({ key, accountedFor, responded, cases }) => ({
          name: key,
          parts: [
            { name: 'accounted for', value: accountedFor },
            { name: 'responded only', value: Math.max(0, responded - accountedFor) },
            { name: 'no response', value: cases - Math.max(responded, accountedFor) },
          ],
        })),
      ),
    },
  ].filter(({ svg }) => svg !== '')
}
