/**
 * Apollo's packages report to their maker unless this variable is set when a gateway is made; there is no option for it.
 * The one place that writes the environment. Import it before anything of Apollo's.
 */
// oxlint-disable-next-line node/no-process-env -- the only switch Apollo offers
process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
