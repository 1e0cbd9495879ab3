/** Whether there is a screen for a person to look at. */
export function hasDisplay(platform: string, env: Record<string, string | undefined>): boolean {
  if (env['CI'] === 'true') return false
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
