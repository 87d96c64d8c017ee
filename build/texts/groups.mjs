// The parts of the texts that administrators read. Each is optional as a whole: a language that lacks one has it in
// English.

const ERROR = '^errors-(?:titles|details|nextSteps)-';

/** By ids. */
const GROUPS = /** @type {const} */ ({
  exports: ['^(?:export|window-exports)-', `${ERROR}export-`],
  many: [
    '^(?:window-fleet|window-deploy|report-fleet)-',
    `${ERROR}(?:fleet-not-open|drop-refused|nothing-to-count|no-logs)$`,
  ],
  retire: [
    '^retire-|^window-retire-(?!(?:title|doorSaid)$)',
    `${ERROR}(?:retire-.*|undo-retire-first|task-.*|no-tasks-here)$`,
  ],
  usage: ['^(?:usage|window-usage)-'],
  explain: ['^(?:explain|window-explain|labelWords)-'],
  server: ['^(?:server|serverRungs|serverProducts|serverServices|cause-incoming-(?!halves|names).*)-'],
  commandLine: [
    '^(?:cli|events|report-cli|errorParts-meant)',
    `${ERROR}(?:bad-usage|usage-.*|bad-number|ambiguous-number|number-too-large|mask-.*|unknown-profile|not-confirmed|release-contradicts)$`,
    `${ERROR}(?:registry-.*|bad-files-json|no-registry-here|output-.*|internal-reading|not-a-report|report-unsealed)$`,
  ],
});

/** @typedef {keyof typeof GROUPS} Group */

export const ALL_GROUPS = /** @type {readonly Group[]} */ (Object.keys(GROUPS));

const PATTERNS = ALL_GROUPS.map((group) => /** @type {const} */ ([group, new RegExp(GROUPS[group].join('|'))]));

/** @param {string} id @returns {Group | null} Null for what every language has. */
export const groupOf = (id) => PATTERNS.find(([, pattern]) => pattern.test(id))?.[0] ?? null;
