/** What the client writes its log to: `console`, or a library's logger with these methods. */
export interface Logger {
  debug(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
  error(message: string, details?: unknown): void;
}

/** From which weight on things are logged. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";
