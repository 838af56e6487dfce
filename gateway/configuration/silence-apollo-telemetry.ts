/**
 * Keeps @apollo/gateway from reporting to its maker, which it does unless this variable is set. To be called
 * before its constructor; a hub speaks to nobody whom its configuration does not name.
 */
export function silenceApolloTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
