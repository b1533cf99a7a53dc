/**
 * Arguments of `postgres` for a cluster and a port. Later options win: what keeps the server ours alone cannot be
 * overridden by `settings`.
 */
export function serverArguments(address: string, port: number, settings: Record<string, string>): string[] {
  const options = {
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The caller hears of failed statements anyway; the file keeps what happens to the server.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...settings,
    password_encryption: 'scram-sha-256',
    lc_messages: 'C',
    logging_collector: 'off',
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
  }
  return ['-D', address, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
